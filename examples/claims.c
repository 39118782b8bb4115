/* Prints who says what in the reports named on the command line: source, cue, content, stance.
 * cc claims.c -lsayso && ./claims report.txt */
#include <sayso.h>
#include <stdio.h>

static void print_part(const sayso_doc *doc, sayso_part part, uint32_t i, const char *otherwise)
{
    sayso_text text = sayso_doc_text(doc);
    uint32_t k = 0;
    for (;; k++) {
        sayso_span s = sayso_doc_span(doc, part, i, k);
        if (s.begin == s.end) break;
        printf("%s%.*s", k ? " ... " : "", (int)(s.end - s.begin), text.p + s.begin);
    }
    if (k == 0) printf("%s", otherwise);
}

static void print_claims(const sayso_doc *doc)
{
    uint32_t n = sayso_doc_count(doc, SAYSO_ATTRIBUTIONS);
    for (uint32_t i = 1; i <= n; i++) {
        print_part(doc, SAYSO_SOURCE, i, "(somebody)");
        printf(" [%s] ", sayso_doc_attribution(doc, i).stance);
        print_part(doc, SAYSO_CONTENT, i, "");
        printf("\n");
    }
}

static int print_file(const sayso_engine *engine, const char *path)
{
    sayso_error err;
    sayso_input *input;
    int rc = sayso_input_open(&input, path, &err);
    sayso_doc *doc = NULL;
    while (rc == SAYSO_OK && (rc = sayso_input_next(&doc, input, engine, 0, &err)) == SAYSO_OK &&
           doc) {
        print_claims(doc);
        sayso_doc_free(doc);
    }
    sayso_input_close(input);
    if (rc) fprintf(stderr, "claims: %s\n", err.text);
    return rc;
}

int main(int argc, char **argv)
{
    sayso_error err;
    sayso_engine *engine;
    if (sayso_engine_open(&engine, NULL, &err)) return fprintf(stderr, "claims: %s\n", err.text), 3;
    int rc = 0;
    for (int i = 1; i < argc; i++)
        rc |= print_file(engine, argv[i]);
    sayso_engine_close(engine);
    return rc;
}
