/* Expectations are pairs of a word and a value: source "They" stance denies. */
#include "spec_expect.h"

/* --- Reading --- */

/* Takes the next word, or what stands between quotation marks; *quoted says which. A mark closes
 * only before a blank or the end, so that words may bring marks of their own: ""We left,"" */
static say_str take(say_str *rest, bool *quoted)
{
    *rest = say_str_trim(*rest);
    *quoted = rest->n && rest->p[0] == '"';
    if (!*quoted) return say_str_split(*rest, ' ', rest);
    size_t end = 1;
    while (end < rest->n && (rest->p[end] != '"' || (end + 1 < rest->n && rest->p[end + 1] != ' ')))
        end++;
    say_str words = say_str_slice(*rest, 1, end);
    *rest = say_str_slice(*rest, end + 1, rest->n);
    return words;
}

/* "The guards ... beat two prisoners": pieces that the content covers one by one. */
static bool take_content(say_expect *e, say_str value)
{
    static const char gap[] = "\xE2\x80\xA6";
    while (value.n && e->n_contents < SAY_EXPECT_CONTENTS) {
        size_t at = say_str_find(value, SAY_LIT(gap));
        e->content[e->n_contents++] = say_str_trim(say_str_slice(value, 0, at));
        value = at == SIZE_MAX ? (say_str){0} : say_str_slice(value, at + 3, value.n);
    }
    return !value.n;
}

static bool take_value(say_expect *e, say_str key, say_str value)
{
    say_str *words = say_str_is(key, "source")   ? &e->source
                     : say_str_is(key, "cue")    ? &e->cue
                     : say_str_is(key, "to")     ? &e->addressee
                     : say_str_is(key, "within") ? &e->within
                                                 : NULL;
    if (words == &e->source && !value.n) return e->no_source = true;
    if (words) {
        *words = value;
        return value.n > 0;
    }
    if (say_str_is(key, "quote")) return (e->quote = say_quote_of(value) + 1) != 0;
    if (say_str_is(key, "stance")) return (e->stance = say_stance_of(value)) != 0;
    if (say_str_is(key, "status")) return (e->status = say_status_of(value)) != 0;
    if (say_str_is(key, "kind")) return (e->contest = say_contest_of(value)) != 0;
    return say_str_is(key, "content") && take_content(e, value);
}

/* What stands before the pairs: the kind, and its own words. */
static say_expect_kind take_head(say_expect *e, say_str *rest)
{
    bool quoted, of_b;
    say_str before = *rest, head = take(rest, &quoted);
    if (quoted) {
        e->word = head;
        return EXPECT_PREDICATE;
    }
    if (say_str_is(head, "none")) return EXPECT_NONE;
    if (say_str_is(head, "contest")) {
        e->a = take(rest, &quoted);
        bool bar = say_str_is(take(rest, &of_b), "|");
        e->b = take(rest, &of_b);
        return bar && quoted && of_b ? EXPECT_CONTEST : EXPECT_NOTHING;
    }
    if (say_str_is(head, "event")) {
        e->type = say_type_of(take(rest, &quoted));
        e->word = take(rest, &quoted);
        return e->type && quoted ? EXPECT_EVENT : EXPECT_NOTHING;
    }
    *rest = before;
    return EXPECT_ATTRIBUTION;
}

say_expect say_expect_read(say_str line)
{
    say_expect e = {0};
    say_str rest = line;
    bool quoted, asked = false;
    e.kind = take_head(&e, &rest);
    for (rest = say_str_trim(rest); rest.n; rest = say_str_trim(rest)) {
        say_str key = take(&rest, &quoted);
        bool paired = say_str_trim(rest).n > 0;
        if (!paired || !take_value(&e, key, take(&rest, &quoted))) e.kind = EXPECT_NOTHING;
        asked = true;
    }
    bool bare = e.kind == EXPECT_NONE || e.kind == EXPECT_EVENT || asked;
    if (!bare) e.kind = EXPECT_NOTHING;
    return e;
}

/* --- Holding against a document --- */

static size_t place_from(const say_doc *d, say_str words, size_t from)
{
    size_t at = say_str_find(say_str_slice(d->text, from, d->text.n), words);
    return at == SIZE_MAX ? SIZE_MAX : from + at;
}

/* Is there a place of the words that the spans touch (or, whole, cover)? No words: it is so. */
static bool stand(const say_doc *d, const say_spans *spans, say_str words, bool whole)
{
    if (!words.n) return true;
    for (size_t at = place_from(d, words, 0); at != SIZE_MAX; at = place_from(d, words, at + 1)) {
        say_span s = {(uint32_t)at, (uint32_t)(at + words.n)};
        if (whole ? say_spans_cover(spans, s) : say_spans_touch(spans, s)) return true;
    }
    return false;
}

static bool attribution_fits(const say_expect *want, const say_doc *d, const say_attribution *a)
{
    if (!stand(d, &a->source, want->source, false) || !stand(d, &a->cue, want->cue, false) ||
        !stand(d, &a->addressee, want->addressee, false))
        return false;
    for (uint32_t i = 0; i < want->n_contents; i++)
        if (!stand(d, &a->content, want->content[i], true)) return false;
    if (want->no_source && a->source.n) return false;
    if (want->within.n &&
        (!a->parent || !stand(d, &d->attributions.at[a->parent].cue, want->within, false)))
        return false;
    return (!want->stance || a->stance == want->stance) &&
           (!want->quote || a->quote + 1 == want->quote);
}

static bool any_attribution(const say_expect *want, const say_doc *d)
{
    for (uint32_t i = 1; i < d->attributions.n; i++)
        if (attribution_fits(want, d, &d->attributions.at[i])) return true;
    return false;
}

static bool any_predicate(const say_expect *want, const say_doc *d)
{
    for (uint32_t t = 1; t < d->tokens.n; t++) {
        const say_token *tok = say_tok(d, t);
        if (tok->is_predicate && tok->status == want->status && say_str_eq(tok->form, want->word))
            return true;
    }
    return false;
}

static bool any_event(const say_expect *want, const say_doc *d)
{
    for (uint32_t i = 1; i < d->events.n; i++) {
        const say_event *e = &d->events.at[i];
        if (e->type == want->type && (!want->status || e->status == want->status) &&
            stand(d, &e->trigger, want->word, false))
            return true;
    }
    return false;
}

/* The words a side stands for: an attribution's content, or the sentence of an event. */
static bool side_holds(const say_doc *d, uint32_t attribution, uint32_t event, say_str words)
{
    if (attribution) return stand(d, &d->attributions.at[attribution].content, words, true);
    uint32_t t = d->events.at[event].trigger_token;
    say_spans sentence = {&d->sentences.at[say_tok(d, t)->sentence].span, 1, 1};
    return event && stand(d, &sentence, words, true);
}

static bool any_contest(const say_expect *want, const say_doc *d)
{
    for (uint32_t i = 1; i < d->contests.n; i++) {
        const say_contest *c = &d->contests.at[i];
        bool forth = side_holds(d, c->a_attribution, c->a_event, want->a) &&
                     side_holds(d, c->b_attribution, c->b_event, want->b);
        bool back = side_holds(d, c->a_attribution, c->a_event, want->b) &&
                    side_holds(d, c->b_attribution, c->b_event, want->a);
        if ((forth || back) && (!want->contest || c->kind == want->contest)) return true;
    }
    return false;
}

static bool none(say_expect_kind of, const say_doc *d)
{
    if (of == EXPECT_CONTEST) return d->contests.n == 1;
    if (of == EXPECT_EVENT) return d->events.n == 1;
    return d->attributions.n == 1;
}

bool say_expect_holds(const say_expect *want, say_expect_kind of, const say_doc *d)
{
    switch (want->kind) {
    case EXPECT_ATTRIBUTION:
        return any_attribution(want, d);
    case EXPECT_PREDICATE:
        return any_predicate(want, d);
    case EXPECT_CONTEST:
        return any_contest(want, d);
    case EXPECT_EVENT:
        return any_event(want, d);
    case EXPECT_NONE: /* `none cue "denied"`: none of this kind */
        return want->cue.n ? !any_attribution(want, d) : none(of, d);
    default:
        return false;
    }
}
