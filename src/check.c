/* Examples of the lexicon against what the rooms found in them. One judge a kind, in a table. Reads
 * nothing itself and changes nothing; it only compares and tells. */
#include "check.h"

/* What is being judged: a document, read with a lexicon. */
typedef struct checked {
    const say_lexicon *lexicon;
    const say_doc *doc;
} checked;

/* Is this the entry's own line? Names of files are compared, they may be copies. */
static bool same_rule(const say_rule *rule, const say_entry *e)
{
    return rule->file && rule->line == e->line && strcmp(rule->file, e->file) == 0;
}

/* --- Judges: does the document show the entry? --- */

/* Is the token's lemma the first word of a key? "rule" of "rule out" */
static bool is_key(say_str lemma, const say_entry *e)
{
    say_str rest;
    for (uint32_t i = 0; i < e->n_keys; i++)
        if (say_str_ieq(lemma, say_str_split(e->keys[i], ' ', &rest))) return true;
    return false;
}

static uint32_t find_key(const say_doc *d, const say_entry *e)
{
    for (uint32_t t = 1; t < d->tokens.n; t++)
        if (is_key(say_tok(d, t)->lemma, e)) return t;
    return 0;
}

/* "launched an investigation": the event is told by the outer entry, `launch`, which has over=; the
 * inner one, `investigation`, gave the type. */
static bool is_composed(const checked *c, const say_event *event, const say_entry *e)
{
    if (event->type != say_type_of(say_entry_get(e, "type")) || !find_key(c->doc, e)) return false;
    for (uint32_t i = 0; i < say_lexicon_count(c->lexicon, LEX_EVENT); i++) {
        const say_entry *outer = say_lexicon_entry(c->lexicon, LEX_EVENT, i);
        if (same_rule(&event->rule, outer)) return say_entry_get(outer, "over").n > 0;
    }
    return false;
}

static bool shows_event(const checked *c, const say_entry *e)
{
    const say_doc *d = c->doc;
    for (uint32_t i = 1; i < d->events.n; i++)
        if (same_rule(&d->events.at[i].rule, e) || is_composed(c, &d->events.at[i], e)) return true;
    return false;
}

/* One of the entry's contexts, of whatever event: words of several entries weigh together. */
static bool shows_context(const checked *c, const say_entry *e)
{
    uint64_t wanted = 0;
    say_str rest = say_entry_get(e, "contexts");
    while (rest.n) {
        int bit = say_context_of(say_str_split(rest, ' ', &rest));
        if (bit >= 0) wanted |= UINT64_C(1) << bit;
    }
    for (uint32_t i = 1; i < c->doc->events.n; i++)
        if (c->doc->events.at[i].contexts & wanted) return true;
    return false;
}

/* Several entries may speak of one cue, one giving the weight, another the stance: those of its
 * keys count, with the entry's stance where it has one. */
static bool shows_cue(const checked *c, const say_entry *e)
{
    const say_doc *d = c->doc;
    int stance = say_stance_of(say_entry_get(e, "stance"));
    for (uint32_t i = 1; i < d->attributions.n; i++) {
        const say_attribution *a = &d->attributions.at[i];
        if (same_rule(&a->rule, e)) return true;
        if (is_key(a->cue_lemma, e) && (!stance || stance == a->stance)) return true;
    }
    return false;
}

static bool shows_country(const checked *c, const say_entry *e)
{
    const say_doc *d = c->doc;
    say_str code = say_entry_get(e, e->kind == LEX_COUNTRY ? "code" : "country");
    for (uint32_t i = 1; i < d->entities.n; i++)
        if (say_str_eq(d->entities.at[i].country, code)) return true;
    return false;
}

static bool shows_actor(const checked *c, const say_entry *e)
{
    const say_doc *d = c->doc;
    for (uint32_t i = 1; i < d->entities.n; i++)
        if (say_str_eq(d->entities.at[i].code, say_entry_get(e, "code"))) return true;
    return false;
}

static bool shows_role(const checked *c, const say_entry *e)
{
    const say_doc *d = c->doc;
    for (uint32_t i = 1; i < d->entities.n; i++)
        if (say_str_eq(d->entities.at[i].sector, say_entry_get(e, "sector"))) return true;
    return false;
}

static bool shows_furniture(const checked *c, const say_entry *e)
{
    (void)e;
    return c->doc->furniture.n > 0;
}

/* "did not manage", "no evidence that", "it is not clear" */
static bool is_denied(const say_doc *d, uint32_t key)
{
    static const char *const no[] = {"not", "n't", "no", "never", "neither", NULL};
    const say_token *k = say_tok(d, key);
    for (uint32_t c = k->first; c; c = say_tok(d, c)->next)
        if (say_str_in(say_tok(d, c)->lemma, no)) return true;
    return k->is_predicate && k->status == STATUS_NEGATED;
}

/* hoped and none leave it open, and so does any status that is neither yes nor no. */
static bool has_effect(int status, say_str effect)
{
    bool told = status == STATUS_ACTUAL || status == STATUS_ONGOING || status == STATUS_HISTORICAL;
    if (say_str_is(effect, "fact")) return told;
    if (say_str_is(effect, "neg")) return status == STATUS_NEGATED;
    int wanted = say_status_of(effect);
    if (wanted) return status == wanted;
    return !told && status != STATUS_NEGATED;
}

static bool shows_signature(const checked *c, const say_entry *e)
{
    const say_doc *d = c->doc;
    uint32_t key = find_key(d, e);
    if (!key) return false;
    say_str effect = say_entry_get(e, is_denied(d, key) ? "minus" : "plus");
    for (uint32_t t = 1; t < d->tokens.n; t++) {
        const say_token *x = say_tok(d, t);
        if (t != key && x->is_predicate && has_effect(x->status, effect)) return true;
    }
    return false;
}

/* All but the key are told as facts: the signature changed nothing. */
static bool spares_signature(const checked *c, const say_entry *e)
{
    const say_doc *d = c->doc;
    for (uint32_t t = 1; t < d->tokens.n; t++) {
        const say_token *x = say_tok(d, t);
        if (x->is_predicate && !is_key(x->lemma, e) && !has_effect(x->status, SAY_LIT("fact")))
            return false;
    }
    return true;
}

typedef struct judge {
    const char
        *shows; /* what a + example must give, for the message; NULL: kind without examples */
    bool (*plus)(const checked *c, const say_entry *e);
    bool (*minus)(const checked *c, const say_entry *e); /* NULL: not plus */
} judge;

static const judge judges[LEX_KINDS] = {
    [LEX_EVENT] = {"an event by this entry", shows_event, NULL},
    [LEX_COMPOSE] = {"an event by this entry", shows_event, NULL},
    [LEX_CONTEXT] = {"an event of this context", shows_context, NULL},
    [LEX_CUE] = {"an attribution by this entry", shows_cue, NULL},
    [LEX_SIGNATURE] = {"the status that this entry gives", shows_signature, spares_signature},
    [LEX_COUNTRY] = {"an entity of this country", shows_country, NULL},
    [LEX_ACTOR] = {"an entity with this code", shows_actor, NULL},
    [LEX_ROLE] = {"an entity of this sector", shows_role, NULL},
    [LEX_PLACE] = {"an entity of this country", shows_country, NULL},
    [LEX_FURNITURE] = {"furniture", shows_furniture, NULL},
};

/* --- Telling --- */

static void put_rule(say_buf *b, const say_rule *rule)
{
    if (rule->file)
        say_buf_format(b, " (%s:%u)", rule->file, rule->line);
    else if (rule->name)
        say_buf_format(b, " (%s)", rule->name);
}

static void put_events(say_buf *b, const say_doc *d)
{
    for (uint32_t i = 1; i < d->events.n; i++) {
        const say_event *e = &d->events.at[i];
        say_buf_format(b, "    seen: %s \"%.*s\"", say_type_name(e->type),
                       SAY_ARG(say_tok(d, e->trigger_token)->form));
        put_rule(b, &e->rule);
        say_buf_putc(b, '\n');
    }
}

static void put_attributions(say_buf *b, const say_doc *d)
{
    for (uint32_t i = 1; i < d->attributions.n; i++) {
        const say_attribution *a = &d->attributions.at[i];
        say_buf_format(b, "    seen: %s \"%.*s\"", say_stance_name(a->stance),
                       SAY_ARG(a->cue_lemma));
        put_rule(b, &a->rule);
        say_buf_putc(b, '\n');
    }
}

static void put_predicates(say_buf *b, const say_doc *d)
{
    for (uint32_t t = 1; t < d->tokens.n; t++) {
        const say_token *x = say_tok(d, t);
        if (x->is_predicate)
            say_buf_format(b, "    seen: \"%.*s\" %s %.1f\n", SAY_ARG(x->form),
                           say_status_name(x->status), (double)x->factuality);
    }
}

static void put_entities(say_buf *b, const say_doc *d)
{
    for (uint32_t i = 1; i < d->entities.n; i++) {
        const say_entity *e = &d->entities.at[i];
        say_buf_format(b, "    seen: \"%.*s\" country \"%.*s\" sector \"%.*s\" code \"%.*s\"",
                       SAY_ARG(e->name), SAY_ARG(e->country), SAY_ARG(e->sector), SAY_ARG(e->code));
        put_rule(b, &e->rule);
        say_buf_putc(b, '\n');
    }
}

static void put_seen(say_buf *b, const say_doc *d, say_lex_kind kind)
{
    if (kind == LEX_EVENT || kind == LEX_COMPOSE || kind == LEX_CONTEXT)
        put_events(b, d);
    else if (kind == LEX_CUE)
        put_attributions(b, d);
    else if (kind == LEX_SIGNATURE)
        put_predicates(b, d);
    else if (kind != LEX_FURNITURE)
        put_entities(b, d);
}

static void put_failure(say_buf *b, const say_doc *d, const say_entry *e, const say_example *x)
{
    say_buf_format(b, "%s:%u: %s %s\n    %c %.*s\n    entry: %s:%u: %.*s\n", e->file, x->line,
                   x->positive ? "does not show" : "should not show", judges[e->kind].shows,
                   x->positive ? '+' : '-', SAY_ARG(x->text), e->file, e->line,
                   SAY_ARG(e->keys[0]));
    put_seen(b, d, e->kind);
}

/* --- Running --- */

static bool holds(const checked *c, const say_entry *e, const say_example *x)
{
    const judge *j = &judges[e->kind];
    if (x->positive) return j->plus(c, e);
    return j->minus ? j->minus(c, e) : !j->plus(c, e);
}

/* Is the file `under` itself, or below that directory? */
static bool is_under(const char *file, const char *under)
{
    if (!under) return true;
    size_t n = strlen(under);
    while (n > 1 && under[n - 1] == '/')
        n--;
    return strncmp(file, under, n) == 0 && (file[n] == '\0' || file[n] == '/');
}

typedef struct run {
    const say_lexicon *lexicon;
    say_check_tally *tally;
    say_buf *report;
    say_check_read read;
    void *self;
} run;

static int check_entry(const run *r, const say_entry *e, say_error *err)
{
    r->tally->entries += e->n_examples > 0;
    for (uint32_t i = 0; i < e->n_examples; i++) {
        say_error inner = {.code = SAY_FAULT};
        const say_doc *d = r->read(r->self, e->examples[i].text, &inner);
        if (!d) return say_error_set(err, inner.code, "%s", inner.text);
        r->tally->examples++;
        if (holds(&(checked){r->lexicon, d}, e, &e->examples[i])) continue;
        r->tally->failed++;
        put_failure(r->report, d, e, &e->examples[i]);
    }
    return SAY_OK;
}

int say_check_lexicon(say_check_tally *tally, say_buf *report, const say_lexicon *lx,
                      const char *under, say_check_read read, void *self, say_error *err)
{
    run r = {lx, tally, report, read, self};
    *tally = (say_check_tally){0};
    for (int kind = 0; kind < LEX_KINDS; kind++) {
        if (!judges[kind].shows) continue;
        uint32_t n = say_lexicon_count(lx, (say_lex_kind)kind);
        for (uint32_t i = 0; i < n; i++) {
            const say_entry *e = say_lexicon_entry(lx, (say_lex_kind)kind, i);
            if (!is_under(e->file, under)) continue;
            int rc = check_entry(&r, e, err);
            if (rc) return rc;
        }
    }
    return tally->failed ? SAY_FOUND : SAY_OK;
}
