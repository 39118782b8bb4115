/* Word vectors from plain text: the rows that the network adds up for a word learn to say which
 * words stand near it, a table of outputs for each place beside it (skip-grams with negative
 * samples).  Loaded by vectors.py through ctypes. */
#include <math.h>
#include <stdint.h>
#include <string.h>

enum { WIDTH = 128, PLACES = 6, NEGATIVES = 5 };

static uint32_t next_random(uint64_t *s)
{
    *s = *s * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*s >> 33);
}

static float sigmoid(float x)
{
    return x > 12 ? 1 : x < -12 ? 0 : 1 / (1 + expf(-x));
}

/* One output row against v: moves the row, adds to g; the steps are AdaGrad's, one sum a row. */
static float learn(const float *v, float *o, float *sum, float want, float rate, float *g)
{
    float dot = 0;
    for (int i = 0; i < WIDTH; i++)
        dot += v[i] * o[i];
    float p = sigmoid(dot), d = want - p;
    *sum += d * d;
    float step = rate * d / sqrtf(*sum + 1);
    for (int i = 0; i < WIDTH; i++) {
        g[i] += d * o[i];
        o[i] += step * v[i];
    }
    return want > 0 ? -logf(p + 1e-6f) : -logf(1 - p + 1e-6f);
}

/* text [n]: number of a form, -1 between sentences; form k has rows row[at[k]..at[k + 1]) with
 * weights, the first its own word row (drop[k]: how likely it is left out, so that the others
 * learn); target [forms]: output or -1; noise [m]: outputs as often as they are to be drawn.  table
 * [rows][WIDTH] and out [PLACES][outputs][WIDTH] are learned.  The mean loss. */
double vectors_pass(float *table, float *table_sum, float *out, float *out_sum, int64_t outputs,
                    const int32_t *text, int64_t n, const int32_t *row, const float *weight,
                    const int64_t *at, const float *drop, const float *skip, const int32_t *target,
                    const int32_t *noise, int64_t m, float rate, uint64_t seed)
{
    static const int place[PLACES] = {-3, -2, -1, 1, 2, 3};
    double loss = 0;
    int64_t pairs = 0;
    for (int64_t t = 0; t < n; t++) {
        int32_t f = text[t];
        if (f < 0 || (next_random(&seed) & 0xffff) < skip[f] * 65536) continue;
        float v[WIDTH] = {0}, g[WIDTH] = {0};
        int64_t first = at[f] + ((next_random(&seed) & 0xffff) < drop[f] * 65536);
        for (int64_t k = first; k < at[f + 1]; k++) {
            const float *r = table + (int64_t)row[k] * WIDTH;
            for (int i = 0; i < WIDTH; i++)
                v[i] += weight[k] * r[i];
        }
        for (int p = 0; p < PLACES; p++) {
            int64_t u = t + place[p], step = place[p] < 0 ? 1 : -1;
            if (u < 0 || u >= n || text[u] < 0 || target[text[u]] < 0) continue;
            int edge = 0;
            for (int64_t x = u; x != t; x += step)
                edge |= text[x] < 0;
            if (edge) continue;
            int32_t want = target[text[u]];
            for (int k = 0; k <= NEGATIVES; k++) {
                int32_t o = k ? noise[next_random(&seed) % (uint64_t)m] : want;
                if (k && o == want) continue;
                int64_t slot = p * outputs + o;
                loss += learn(v, out + slot * WIDTH, out_sum + slot, k == 0, rate, g);
            }
            pairs++;
        }
        float norm = 0;
        for (int i = 0; i < WIDTH; i++)
            norm += g[i] * g[i];
        for (int64_t k = first; k < at[f + 1]; k++) {
            int64_t r = row[k];
            table_sum[r] += weight[k] * weight[k] * norm / WIDTH;
            float step = 0.2f * rate * weight[k] / sqrtf(table_sum[r] + 0.1f);
            for (int i = 0; i < WIDTH; i++)
                table[r * WIDTH + i] += step * g[i];
        }
    }
    return loss / (double)(pairs ? pairs : 1);
}
