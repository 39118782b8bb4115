/* Who says so, over trees written by hand and the built-in lexicon: verbs in their frames, phrases,
 * nesting, stance; and quotations, which need hardly a tree. */
#include "attrib/attrib.h"
#include "conllu_doc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "with_lexicon.h"
#include <stdio.h>

typedef struct rooms {
    say_arena arena;
    say_lexicon *lexicon;
    say_attrib *attrib;
} rooms;

static int open_rooms(void **state)
{
    static rooms r;
    say_error err = {0};
    with_lexicon(&r.arena, &r.lexicon);
    if (say_attrib_make(&r.attrib, &r.arena, r.lexicon, &err)) fail_msg("%s", err.text);
    *state = &r;
    return 0;
}

static int close_rooms(void **state)
{
    rooms *r = *state;
    without_lexicon(&r->arena, r->lexicon);
    return 0;
}

/* One attribution that must be found: NULL parts are not looked at. */
typedef struct wanted {
    const char *source, *cue, *content, *hearer;
    say_stance stance;
    say_quote quote;
    int parent; /* -1 not looked at */
} wanted;

/* The pieces with " … " between them. */
static say_str words_of(const say_doc *d, const say_spans *spans)
{
    say_str all = SAY_LIT("");
    for (uint32_t i = 0; i < spans->n; i++)
        all = say_str_format(d->arena, "%.*s%s%.*s", SAY_ARG(all), i ? " … " : "",
                             SAY_ARG(say_span_text(d, spans->at[i])));
    return all;
}

static void check_part(const say_doc *d, const char *what, const say_spans *got, const char *want)
{
    say_str words = words_of(d, got);
    if (want && !say_str_is(words, want))
        fail_msg("%s is \"%.*s\", not \"%s\"", what, SAY_ARG(words), want);
}

static void check_one(const say_doc *d, uint32_t i, const wanted *w)
{
    if (i >= d->attributions.n) fail_msg("attribution %u is missing", i);
    const say_attribution *a = &d->attributions.at[i];
    check_part(d, "source", &a->source, w->source);
    check_part(d, "cue", &a->cue, w->cue);
    check_part(d, "content", &a->content, w->content);
    check_part(d, "addressee", &a->addressee, w->hearer);
    if (w->stance) assert_string_equal(say_stance_name(a->stance), say_stance_name(w->stance));
    assert_string_equal(say_quote_name(a->quote), say_quote_name(w->quote));
    if (w->parent >= 0) assert_int_equal(a->parent, w->parent);
}

static void check_all(const rooms *r, const char *tree, const wanted *want, uint32_t n)
{
    say_doc *d = say_conllu_open(tree);
    say_attrib_read(r->attrib, d);
    for (uint32_t i = 0; i < n; i++)
        check_one(d, i + 1, &want[i]);
    assert_int_equal(d->attributions.n, n + 1);
    say_conllu_free(d);
}

static void says_that(void **state)
{
    static const wanted want[] = {
        {"The minister", "said", "that talks had failed", "", STANCE_ASSERTS, QUOTE_INDIRECT, 0}};
    check_all(*state,
              "1 The the DET DT 2 det\n"
              "2 minister minister NOUN NN 3 nsubj\n"
              "3 said say VERB VBD 0 root\n"
              "4 on on ADP IN 5 case\n"
              "5 Monday Monday PROPN NNP 3 obl\n"
              "6 that that SCONJ IN 9 mark\n"
              "7 talks talk NOUN NNS 9 nsubj\n"
              "8 had have AUX VBD 9 aux\n"
              "9 failed fail VERB VBN 3 ccomp SpaceAfter=No\n"
              "10 . . PUNCT . 3 punct\n",
              want, 1);
}

static void goes_on_around_the_cue(void **state)
{
    static const wanted want[] = {
        {"the union", "said", "The strike … would go on", "", 0, QUOTE_INDIRECT, 0}};
    check_all(*state,
              "1 The the DET DT 2 det\n"
              "2 strike strike NOUN NN 9 nsubj SpaceAfter=No\n"
              "3 , , PUNCT , 6 punct\n"
              "4 the the DET DT 5 det\n"
              "5 union union NOUN NN 6 nsubj\n"
              "6 said say VERB VBD 9 parataxis SpaceAfter=No\n"
              "7 , , PUNCT , 6 punct\n"
              "8 would would AUX MD 9 aux\n"
              "9 go go VERB VB 0 root\n"
              "10 on on ADP RP 9 compound:prt SpaceAfter=No\n"
              "11 . . PUNCT . 9 punct\n",
              want, 1);
}

static void tells_a_hearer_and_nests(void **state)
{
    static const wanted want[] = {
        {"A diplomat", "told", "that Tehran had denied the report", "Reuters", STANCE_ASSERTS,
         QUOTE_INDIRECT, 0},
        {"Tehran", "had denied", "the report", "", STANCE_DENIES, QUOTE_INDIRECT, 1}};
    check_all(*state,
              "1 A a DET DT 2 det\n"
              "2 diplomat diplomat NOUN NN 3 nsubj\n"
              "3 told tell VERB VBD 0 root\n"
              "4 Reuters Reuters PROPN NNP 3 iobj\n"
              "5 that that SCONJ IN 8 mark\n"
              "6 Tehran Tehran PROPN NNP 8 nsubj\n"
              "7 had have AUX VBD 8 aux\n"
              "8 denied deny VERB VBN 3 ccomp\n"
              "9 the the DET DT 10 det\n"
              "10 report report NOUN NN 8 obj SpaceAfter=No\n"
              "11 . . PUNCT . 3 punct\n",
              want, 2);
}

static void speaks_of_the_subject_in_a_passive(void **state)
{
    static const wanted want[] = {
        {"", "is expected", "The minister … to resign", "", STANCE_SPECULATES, QUOTE_INDIRECT, 0}};
    check_all(*state,
              "1 The the DET DT 2 det\n"
              "2 minister minister NOUN NN 4 nsubj:pass\n"
              "3 is be AUX VBZ 4 aux:pass\n"
              "4 expected expect VERB VBN 0 root\n"
              "5 to to PART TO 6 mark\n"
              "6 resign resign VERB VB 4 xcomp SpaceAfter=No\n"
              "7 . . PUNCT . 4 punct\n",
              want, 1);
}

static void takes_all_of_a_quotation(void **state)
{
    static const wanted want[] = {{"the guard", "said", "“We lost. It is over,” … “We go home.”",
                                   "", STANCE_ASSERTS, QUOTE_DIRECT, 0}};
    check_all(*state,
              "1 “ “ PUNCT `` 3 punct SpaceAfter=No\n"
              "2 We we PRON PRP 3 nsubj\n"
              "3 lost lose VERB VBD 0 root SpaceAfter=No\n"
              "4 . . PUNCT . 3 punct\n"
              "\n"
              "1 It it PRON PRP 3 nsubj\n"
              "2 is be AUX VBZ 3 cop\n"
              "3 over over ADV RB 6 ccomp SpaceAfter=No\n"
              "4 , , PUNCT , 3 punct SpaceAfter=No\n"
              "5 ” ” PUNCT '' 3 punct\n"
              "6 said say VERB VBD 0 root\n"
              "7 the the DET DT 8 det\n"
              "8 guard guard NOUN NN 6 nsubj SpaceAfter=No\n"
              "9 . . PUNCT . 6 punct\n"
              "\n"
              "1 “ “ PUNCT `` 3 punct SpaceAfter=No\n"
              "2 We we PRON PRP 3 nsubj\n"
              "3 go go VERB VBP 0 root\n"
              "4 home home ADV RB 3 advmod SpaceAfter=No\n"
              "5 . . PUNCT . 3 punct SpaceAfter=No\n"
              "6 ” ” PUNCT '' 3 punct\n",
              want, 1);
}

/* The tree has the speaker inside the quotation; the words around the cue are surer. */
static void believes_the_words_before_the_tree(void **state)
{
    static const wanted want[] = {{"Ms. Ode", "said", "“We won,”", "", 0, QUOTE_DIRECT, 0}};
    check_all(*state,
              "1 “ “ PUNCT `` 3 punct SpaceAfter=No\n"
              "2 We we PRON PRP 6 nsubj\n"
              "3 won win VERB VBD 6 ccomp SpaceAfter=No\n"
              "4 , , PUNCT , 3 punct SpaceAfter=No\n"
              "5 ” ” PUNCT '' 3 punct\n"
              "6 said say VERB VBD 0 root\n"
              "7 Ms. Ms. PROPN NNP 6 obj\n"
              "8 Ode Ode PROPN NNP 7 flat SpaceAfter=No\n"
              "9 . . PUNCT . 6 punct\n",
              want, 1);
}

static void hears_according_to_and_adverbs(void **state)
{
    static const wanted want[] = {
        {"the coast guard", "According to", "the boat sank", "", 0, QUOTE_INDIRECT, 0},
        {"", "reportedly", "The crew … fled", "", 0, QUOTE_INDIRECT, 0}};
    check_all(*state,
              "1 According accord VERB VBG 5 case\n"
              "2 to to ADP IN 1 fixed\n"
              "3 the the DET DT 5 det\n"
              "4 coast coast NOUN NN 5 compound\n"
              "5 guard guard NOUN NN 9 obl SpaceAfter=No\n"
              "6 , , PUNCT , 5 punct\n"
              "7 the the DET DT 8 det\n"
              "8 boat boat NOUN NN 9 nsubj\n"
              "9 sank sink VERB VBD 0 root SpaceAfter=No\n"
              "10 . . PUNCT . 9 punct\n"
              "\n"
              "1 The the DET DT 2 det\n"
              "2 crew crew NOUN NN 4 nsubj\n"
              "3 reportedly reportedly ADV RB 4 advmod\n"
              "4 fled flee VERB VBD 0 root SpaceAfter=No\n"
              "5 . . PUNCT . 4 punct\n",
              want, 2);
}

static void reads_stance_from_the_content(void **state)
{
    static const wanted want[] = {{"The committee", "said", "it had no knowledge of the sales", "",
                                   STANCE_UNAWARE, QUOTE_INDIRECT, 0}};
    check_all(*state,
              "1 The the DET DT 2 det\n"
              "2 committee committee NOUN NN 3 nsubj\n"
              "3 said say VERB VBD 0 root\n"
              "4 it it PRON PRP 5 nsubj\n"
              "5 had have VERB VBD 3 ccomp\n"
              "6 no no DET DT 7 det\n"
              "7 knowledge knowledge NOUN NN 5 obj\n"
              "8 of of ADP IN 10 case\n"
              "9 the the DET DT 10 det\n"
              "10 sales sale NOUN NNS 7 nmod SpaceAfter=No\n"
              "11 . . PUNCT . 3 punct\n",
              want, 1);
}

static void declines(void **state)
{
    static const wanted want[] = {
        {"The army", "did not comment on", "the claim", "", STANCE_DECLINES, QUOTE_INDIRECT, 0}};
    check_all(*state,
              "1 The the DET DT 2 det\n"
              "2 army army NOUN NN 5 nsubj\n"
              "3 did do AUX VBD 5 aux\n"
              "4 not not PART RB 5 advmod\n"
              "5 comment comment VERB VB 0 root\n"
              "6 on on ADP IN 8 case\n"
              "7 the the DET DT 8 det\n"
              "8 claim claim NOUN NN 5 obl SpaceAfter=No\n"
              "9 . . PUNCT . 5 punct\n",
              want, 1);
}

/* The one who was asked keeps silent; the asking is no claim of its own. */
static void keeps_silent(void **state)
{
    static const wanted want[] = {
        {"the admiral", "kept silent", "about it", "", STANCE_DECLINES, QUOTE_INDIRECT, 0}};
    check_all(*state,
              "1 Asked ask VERB VBN 7 advcl\n"
              "2 about about ADP IN 3 case\n"
              "3 it it PRON PRP 1 obl SpaceAfter=No\n"
              "4 , , PUNCT , 7 punct\n"
              "5 the the DET DT 6 det\n"
              "6 admiral admiral NOUN NN 7 nsubj\n"
              "7 kept keep VERB VBD 0 root\n"
              "8 silent silent ADJ JJ 7 xcomp SpaceAfter=No\n"
              "9 . . PUNCT . 7 punct\n",
              want, 1);
}

static void finds_none(void **state)
{
    check_all(*state,
              "1 The the DET DT 2 det\n"
              "2 ferry ferry NOUN NN 3 nsubj\n"
              "3 sank sink VERB VBD 0 root\n"
              "4 on on ADP IN 5 case\n"
              "5 Sunday Sunday PROPN NNP 3 obl SpaceAfter=No\n"
              "6 . . PUNCT . 3 punct\n",
              NULL, 0);
}

/* An event belongs to the innermost attribution that holds its trigger. */
static void gives_events_their_attribution(void **state)
{
    const rooms *r = *state;
    say_doc *d = say_conllu_open("1 Lee Lee PROPN NNP 2 nsubj\n"
                                 "2 said say VERB VBD 0 root\n"
                                 "3 rebels rebel NOUN NNS 4 nsubj\n"
                                 "4 fled flee VERB VBD 2 ccomp\n");
    SAY_PUSH(d->arena, d->events, (say_event){.trigger_token = 4});
    SAY_PUSH(d->arena, d->events, (say_event){.trigger_token = 1});
    say_attrib_read(r->attrib, d);
    assert_int_equal(d->events.at[1].attribution, 1);
    assert_int_equal(d->events.at[2].attribution, 0);
    say_conllu_free(d);
}

/* Marks that never close, and nothing but marks: no loop, no crash, no attribution. */
static void survives_marks(void **state)
{
    const rooms *r = *state;
    enum { MARKS = 400 };
    char tree[MARKS * 32], *p = tree;
    for (int i = 1; i <= MARKS; i++)
        p += sprintf(p, "%d %s _ PUNCT '' %d punct\n", i, i % 3 ? "\"" : "“", i > 1);
    say_doc *d = say_conllu_open(tree);
    say_attrib_read(r->attrib, d);
    assert_int_equal(d->attributions.n, 1);
    say_conllu_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_that),
        cmocka_unit_test(goes_on_around_the_cue),
        cmocka_unit_test(tells_a_hearer_and_nests),
        cmocka_unit_test(speaks_of_the_subject_in_a_passive),
        cmocka_unit_test(takes_all_of_a_quotation),
        cmocka_unit_test(believes_the_words_before_the_tree),
        cmocka_unit_test(hears_according_to_and_adverbs),
        cmocka_unit_test(reads_stance_from_the_content),
        cmocka_unit_test(declines),
        cmocka_unit_test(keeps_silent),
        cmocka_unit_test(finds_none),
        cmocka_unit_test(gives_events_their_attribution),
        cmocka_unit_test(survives_marks),
    };
    return cmocka_run_group_tests(tests, open_rooms, close_rooms);
}
