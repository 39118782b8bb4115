/* Participles that are verbs: the tree after mending, and trees that stay as they are. */
#include "nlp/treemend.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "conllu_doc.h"

/* Heads of the first sentence, from 0 for the root, after mending. */
static void mends(const char *tree, const char *heads)
{
    char got[200] = "";
    say_doc *d = say_conllu_open(tree);
    say_tree_mend(d, 1);
    const say_sentence *s = &d->sentences.at[1];
    for (uint32_t t = s->first; t < s->last; t++) {
        uint32_t h = say_tok(d, t)->head;
        snprintf(got + strlen(got), sizeof got - strlen(got), "%u ", h ? h - s->first + 1 : 0);
    }
    assert_string_equal(got, heads);
    assert_int_equal(say_tok(d, s->root)->head, 0);
    say_conllu_free(d);
}

static void a_bare_noun_becomes_the_subject(void **state)
{
    (void)state;
    mends("1 Floods flood NOUN NNS 0 root\n2 damaged damage VERB VBN 1 acl\n"
          "3 forty forty NUM CD 4 nummod\n4 homes home NOUN NNS 2 obj\n5 . . PUNCT . 1 punct\n",
          "2 0 4 2 2 ");
    mends("1 Later later ADV RB 3 advmod\n2 , , PUNCT , 3 punct\n3 Oru Oru PROPN NNP 0 root\n"
          "4 confirmed confirm VERB VBN 3 acl\n5 that that SCONJ IN 7 mark\n6 he he PRON PRP 7 "
          "nsubj\n"
          "7 left leave VERB VBD 4 ccomp\n8 . . PUNCT . 3 punct\n",
          "4 4 4 0 7 7 4 4 ");
}

static void a_caption_stays(void **state)
{
    (void)state;
    mends("1 Homes home NOUN NNS 0 root\n2 damaged damage VERB VBN 1 acl\n3 by by ADP IN 4 case\n"
          "4 floods flood NOUN NNS 2 obl\n5 . . PUNCT . 1 punct\n",
          "0 1 4 2 1 ");
    mends("1 Photo photo NOUN NN 0 root\n2 posted post VERB VBN 1 acl\n3 on on ADP IN 4 case\n"
          "4 Monday Monday PROPN NNP 2 obl\n5 . . PUNCT . 1 punct\n",
          "0 1 4 2 1 ");
    mends(
        "1 Men man NOUN NNS 0 root\n2 given give VERB VBN 1 acl\n3 weapons weapon NOUN NNS 2 obj\n",
        "0 1 2 "); /* a headline */
}

static void a_that_splits_the_clause(void **state)
{
    (void)state;
    mends("1 Officials official NOUN NNS 7 nsubj\n2 confirmed confirm VERB VBN 1 acl\n"
          "3 that that SCONJ IN 7 mark\n4 Lund Lund PROPN NNP 7 nsubj\n5 is be AUX VBZ 7 cop\n"
          "6 the the DET DT 7 det\n7 man man NOUN NN 0 root\n8 . . PUNCT . 7 punct\n",
          "2 0 7 7 7 7 2 2 ");
    mends("1 One one NUM CD 7 nsubj\n2 asked ask VERB VBN 1 acl\n3 often often ADV RB 2 advmod\n"
          "4 is be AUX VBZ 7 cop\n5 the the DET DT 7 det\n6 best good ADJ JJS 7 amod\n"
          "7 question question NOUN NN 0 root\n8 . . PUNCT . 7 punct\n",
          "7 1 2 7 7 7 0 7 ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bare_noun_becomes_the_subject),
        cmocka_unit_test(a_caption_stays),
        cmocka_unit_test(a_that_splits_the_clause),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
