/* What PyTorch would do slowly on one core: the gated scan, the sums of embedding rows, and Adam.
 * Loaded by net.py through ctypes; arrays are packed, sentence after sentence, without padding. */
#include <math.h>
#include <stdint.h>
#include <string.h>

/* u [n][4*d] holds z_f c_f z_b c_b before their squashing and is squashed in place;
 * s [n][2*d] becomes the states, forwards then backwards; start [sentences + 1]. */
void scan_forward(float *u, float *s, const int64_t *start, int64_t sentences, int64_t d)
{
    for (int64_t k = 0; k < sentences; k++) {
        int64_t b = start[k], e = start[k + 1];
        for (int64_t t = b; t < e; t++) {
            float *z = u + t * 4 * d;
            for (int half = 0; half < 2; half++, z += 2 * d) {
                for (int64_t i = 0; i < d; i++)
                    z[i] = 1.0f / (1.0f + expf(-z[i]));
                for (int64_t i = 0; i < d; i++)
                    z[d + i] = 2.0f / (1.0f + expf(-2.0f * z[d + i])) - 1.0f;
            }
        }
        for (int64_t t = b; t < e; t++) {
            const float *z = u + t * 4 * d, *c = z + d;
            float *o = s + t * 2 * d;
            if (t == b)
                for (int64_t i = 0; i < d; i++)
                    o[i] = z[i] * c[i];
            else
                for (int64_t i = 0; i < d; i++)
                    o[i] = o[i - 2 * d] + z[i] * (c[i] - o[i - 2 * d]);
        }
        for (int64_t t = e - 1; t >= b; t--) {
            const float *z = u + t * 4 * d + 2 * d, *c = z + d;
            float *o = s + t * 2 * d + d;
            if (t == e - 1)
                for (int64_t i = 0; i < d; i++)
                    o[i] = z[i] * c[i];
            else
                for (int64_t i = 0; i < d; i++)
                    o[i] = o[i + 2 * d] + z[i] * (c[i] - o[i + 2 * d]);
        }
    }
}

/* u squashed and s as scan_forward left them; g [n][2*d] the gradient of s (is used up); gu
 * [n][4*d] out. */
void scan_backward(const float *u, const float *s, float *g, float *gu, const int64_t *start,
                   int64_t sentences, int64_t d)
{
    for (int64_t k = 0; k < sentences; k++) {
        int64_t b = start[k], e = start[k + 1];
        for (int dir = 0; dir < 2; dir++) {
            int64_t step = dir ? -1 : 1, last = dir ? b : e - 1, first = dir ? e - 1 : b;
            for (int64_t t = last;; t -= step) {
                const float *z = u + t * 4 * d + dir * 2 * d, *c = z + d;
                float *gt = g + t * 2 * d + dir * d, *gz = gu + t * 4 * d + dir * 2 * d,
                      *gc = gz + d;
                const float *sp = s + (t - step) * 2 * d + dir * d;
                float *gp = g + (t - step) * 2 * d + dir * d;
                int edge = t == first;
                if (edge) {
                    for (int64_t i = 0; i < d; i++) {
                        gz[i] = gt[i] * c[i] * z[i] * (1 - z[i]);
                        gc[i] = gt[i] * z[i] * (1 - c[i] * c[i]);
                    }
                    break;
                }
                for (int64_t i = 0; i < d; i++) {
                    gz[i] = gt[i] * (c[i] - sp[i]) * z[i] * (1 - z[i]);
                    gc[i] = gt[i] * z[i] * (1 - c[i] * c[i]);
                    gp[i] += gt[i] * (1 - z[i]);
                }
            }
        }
    }
}

/* out [n][e] = sums of weight * table[row] over the items of each word; at [n + 1]. */
void rows_forward(const float *table, const int32_t *row, const float *weight, const int64_t *at,
                  int64_t n, int64_t e, float *out)
{
    for (int64_t t = 0; t < n; t++) {
        float *o = out + t * e;
        memset(o, 0, (size_t)e * sizeof *o);
        for (int64_t k = at[t]; k < at[t + 1]; k++) {
            const float *r = table + row[k] * e;
            float w = weight[k];
            for (int64_t i = 0; i < e; i++)
                o[i] += w * r[i];
        }
    }
}

/* Adds the gradients into grad (rows not yet touched are cleared first); lists the touched rows. */
int64_t rows_backward(const float *g, const int32_t *row, const float *weight, const int64_t *at,
                      int64_t n, int64_t e, float *grad, uint8_t *seen, int32_t *touched,
                      int64_t count)
{
    for (int64_t t = 0; t < n; t++)
        for (int64_t k = at[t]; k < at[t + 1]; k++) {
            float w = weight[k], *r = grad + row[k] * e;
            if (w == 0) continue;
            if (!seen[row[k]]) {
                seen[row[k]] = 1;
                touched[count++] = row[k];
                memset(r, 0, (size_t)e * sizeof *r);
            }
            for (int64_t i = 0; i < e; i++)
                r[i] += w * g[t * e + i];
        }
    return count;
}

static void adam(float *p, const float *g, float *m, float *v, int64_t n, float lr, float b1,
                 float b2, float c1, float c2, float scale, float decay)
{
    for (int64_t i = 0; i < n; i++) {
        float gi = g[i] * scale;
        m[i] = b1 * m[i] + (1 - b1) * gi;
        v[i] = b2 * v[i] + (1 - b2) * gi * gi;
        p[i] -= lr * (m[i] * c1 / (sqrtf(v[i] * c2) + 1e-8f) + decay * p[i]);
    }
}

void adam_dense(float *p, const float *g, float *m, float *v, int64_t n, float lr, float b1,
                float b2, int64_t step, float scale, float decay)
{
    float c1 = 1 / (1 - powf(b1, (float)step)), c2 = 1 / (1 - powf(b2, (float)step));
    adam(p, g, m, v, n, lr, b1, b2, c1, c2, scale, decay);
}

/* Only the rows that a batch has touched move; the marks are cleared for the next batch. */
void adam_rows(float *p, const float *g, float *m, float *v, const int32_t *touched, int64_t count,
               int64_t e, float lr, float b1, float b2, int64_t step, float scale, uint8_t *seen)
{
    float c1 = 1 / (1 - powf(b1, (float)step)), c2 = 1 / (1 - powf(b2, (float)step));
    for (int64_t k = 0; k < count; k++) {
        int64_t r = touched[k], o = r * e;
        adam(p + o, g + o, m + o, v + o, e, lr, b1, b2, c1, c2, scale, 0);
        seen[r] = 0;
    }
}
