/* The writers there are, one a file, and what they share. A new one is declared here and gets a row
 * in table.c. */
#ifndef SAY_OUT_WRITERS_H
#define SAY_OUT_WRITERS_H

#include "out/out.h"

struct say_page;

void say_write_text(say_buf *b, const say_doc *d, const say_style *style);    /* text.c */
void say_write_json(say_buf *b, const say_doc *d, const say_style *style);    /* json.c */
void say_write_conllu(say_buf *b, const say_doc *d, const say_style *style);  /* conllu.c */
void say_write_tree(say_buf *b, const say_doc *d, const say_style *style);    /* tree.c */
void say_write_explain(say_buf *b, const say_doc *d, const say_style *style); /* explain.c */

/* One sentence's tree, a token a line, drawn under its root, each line behind indent blanks and
 * within the page: a token that is too long goes on in the next line, levels that are too deep
 * stand below the last that is drawn. */
void say_write_sentence_tree(const struct say_page *page, const say_doc *d, uint32_t sentence,
                             unsigned indent);

/* "lexicon/x.lex:12 name", "name", or "" for an empty rule. */
void say_write_rule(say_buf *b, const say_rule *rule);

/* A day yyyymmdd as YYYY-MM-DD. */
void say_write_day(say_buf *b, uint32_t day);

/* Text on one line: runs of blanks and controls become one blank. */
void say_write_line_of(say_buf *b, say_str s);

/* What was left out of a page, and the furniture that is not read: a paragraph each; as JSON, a key
 * "dropped" behind a comma. */
void say_write_dropped(const struct say_page *page, const say_doc *d);
void say_write_dropped_json(say_buf *b, const say_doc *d);

/* The texts of spans, each on one line, " … " between them. */
void say_write_spans(say_buf *b, const say_doc *d, const say_spans *spans);

#endif
