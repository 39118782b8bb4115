/* Counts small words: those of English, and those of fifteen other languages in Latin script that
 * English does not have. Which of the others it is is not asked: the page says so, or nobody. */
#include "ingest/language.h"

enum { LONGEST = 12 };

/* Sorted. */
static const char *const english[] = {
    "a",    "about", "after", "all",   "also",  "an",   "and",  "are",   "as",  "at",   "be",
    "been", "but",   "by",    "can",   "could", "for",  "from", "had",   "has", "have", "he",
    "her",  "his",   "i",     "if",    "in",    "into", "is",   "it",    "its", "more", "not",
    "of",   "on",    "one",   "or",    "our",   "out",  "over", "said",  "she", "so",   "some",
    "than", "that",  "the",   "their", "there", "they", "this", "to",    "up",  "was",  "we",
    "were", "what",  "when",  "which", "who",   "will", "with", "would", "you", "your"};

/* Sorted. German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Polish,
 * Romanian, Turkish, Indonesian, Hungarian. */
static const char *const others[] = {
    "adalah", "af",       "als",        "att",        "auf",  "aus",   "aux",   "avec", "az",
    "bir",    "bu",       "che",        "com",        "como", "con",   "cu",    "da",   "dalam",
    "dan",    "dans",     "das",        "de",         "dei",  "del",   "della", "dem",  "den",
    "dengan", "der",      "des",        "det",        "di",   "die",   "dla",   "do",   "dos",
    "du",     "e",        "een",        "egy",        "ein",  "eine",  "el",    "em",   "es",
    "est",    "et",       "f\xC3\xB6r", "f\xC3\xBCr", "het",  "hogy",  "il",    "im",   "ini",
    "itu",    "ja",       "je",         "jest",       "la",   "las",   "le",    "les",  "lo",
    "los",    "med",      "mit",        "na",         "nem",  "nicht", "nie",   "niet", "non",
    "o",      "och",      "og",         "op",         "os",   "pada",  "para",  "per",  "po",
    "por",    "pour",     "p\xC3\xA5",  "que",        "qui",  "sa",    "se",    "sich", "som",
    "su",     "sur",      "te",         "til",        "um",   "uma",   "un",    "una",  "und",
    "une",    "untuk",    "van",        "ve",         "von",  "voor",  "w",     "yang", "z",
    "zu",     "\xC3\xA0", "\xC3\xA9"};

static bool is_listed(say_str word, const char *const *list, size_t n)
{
    size_t begin = 0;
    while (begin < n) {
        size_t middle = (begin + n) / 2;
        int order = say_str_cmp(word, say_str_of(list[middle]));
        if (order == 0) return true;
        if (order < 0)
            n = middle;
        else
            begin = middle + 1;
    }
    return false;
}

typedef struct count {
    uint32_t words, english, others;
    uint32_t letters, foreign; /* letters; those beyond Latin */
} count;

static void count_word(count *c, say_str word)
{
    c->words++;
    c->english += is_listed(word, english, sizeof english / sizeof english[0]);
    c->others += is_listed(word, others, sizeof others / sizeof others[0]);
}

/* Letters in a row are a word; longer ones than LONGEST bytes are no small words. */
static void count_text(count *c, say_str text)
{
    enum { LATIN_ENDS = 0x250 };
    char word[LONGEST + 4];
    size_t n = 0;
    bool inside = false;
    for (size_t i = 0, size; c->words < SAY_LANGUAGE_WORDS && i <= text.n; i += size) {
        uint32_t cp = i < text.n ? say_utf8_at(text, i, &size) : (size = 1, ' ');
        if (say_cp_is_letter(cp)) {
            inside = true;
            c->letters++;
            c->foreign += cp >= LATIN_ENDS;
            if (n <= LONGEST) n += say_utf8_put(word + n, say_cp_lower(cp));
        } else if (inside) {
            count_word(c, (say_str){word, n});
            inside = false;
            n = 0;
        }
    }
}

static bool is_english(const count *c)
{
    enum { FEW = 30 }; /* words that prove nothing */
    if (c->foreign * 2 > c->letters) return false;
    return c->words < FEW || c->english >= c->others;
}

/* "pt" of "pt-BR", "pt_BR"; "" where it is none. */
static say_str primary(say_str declared)
{
    size_t n = 0;
    while (n < declared.n && ((declared.p[n] | 32) >= 'a' && (declared.p[n] | 32) <= 'z'))
        n++;
    return n == 2 || n == 3 ? say_str_slice(declared, 0, n) : SAY_LIT("");
}

bool say_language_judge(say_doc *d)
{
    count c = {0};
    say_str declared = primary(say_utf8_fold(d->arena, d->language));
    count_text(&c, d->text);
    d->language = SAY_LIT("en");
    if (!c.letters || is_english(&c)) return true;
    bool known = declared.n && !say_str_is(declared, "en");
    d->language = known ? declared : SAY_LIT("und");
    say_doc_note(d, "the text is not English (%.*s): it is kept and not read",
                 SAY_ARG(known ? declared : SAY_LIT("in what language, nobody says")));
    return false;
}
