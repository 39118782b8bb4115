/* Prints the events of one text that did not happen, or that nobody says happened: what an event
 * coder that drops the speaker would file as fact. The text comes from standard input.
 * cc denied.c -lsayso && ./denied < report.txt */
#include <sayso.h>
#include <stdio.h>
#include <string.h>

static char text[1 << 20];

static void print_event(const sayso_doc *doc, uint32_t i)
{
    sayso_event e = sayso_doc_event(doc, i);
    if (strcmp(e.status, "actual") == 0 || strcmp(e.status, "ongoing") == 0) return;
    sayso_text all = sayso_doc_text(doc);
    sayso_token trigger = sayso_doc_token(doc, e.trigger);
    sayso_span where = sayso_doc_sentence(doc, trigger.sentence).span;
    printf("%s is %s: %.*s\n", e.type, e.status, (int)(where.end - where.begin),
           all.p + where.begin);
    if (e.rule.file) printf("    coded by %s:%u\n", e.rule.file, (unsigned)e.rule.line);
}

int main(void)
{
    sayso_error err;
    sayso_engine *engine;
    sayso_doc *doc;
    size_t n = fread(text, 1, sizeof text, stdin);
    if (sayso_engine_open(&engine, NULL, &err)) return fprintf(stderr, "denied: %s\n", err.text), 3;
    int rc = sayso_read(&doc, engine, text, n, NULL, &err);
    if (rc) fprintf(stderr, "denied: %s\n", err.text);
    for (uint32_t i = 1; rc == 0 && i <= sayso_doc_count(doc, SAYSO_EVENTS); i++)
        print_event(doc, i);
    if (rc == 0) sayso_doc_free(doc);
    sayso_engine_close(engine);
    return rc;
}
