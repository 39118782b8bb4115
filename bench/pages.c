/* Pages cleared of their furniture, without reading what is left, against libxml2's HTML parser on
 * the same pages in the same process. usage: bench_pages ROUNDS FILE...; see bench/pages.py. */
#define _XOPEN_SOURCE 700
#include "base/file.h"
#include "ingest/html.h"

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static size_t take_page(say_str bytes)
{
    say_arena arena;
    say_doc doc;
    jmp_buf trap;
    say_arena_init(&arena, 0);
    arena.trap = &trap;
    if (setjmp(trap)) exit(1);
    say_doc_init(&doc, &arena);
    say_html_read(&doc, bytes);
    size_t n = doc.text.n;
    say_arena_free(&arena);
    return n;
}

static size_t take_tree(say_str bytes)
{
    int quiet = HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER | HTML_PARSE_NONET;
    htmlDocPtr doc = htmlReadMemory(bytes.p, (int)bytes.n, NULL, "utf-8", quiet);
    xmlNodePtr root = doc ? xmlDocGetRootElement(doc) : NULL;
    size_t n = root != NULL;
    xmlFreeDoc(doc);
    return n;
}

/* The best of the rounds, which alternate: a busy machine disturbs both alike. */
int main(int argc, char **argv)
{
    int rounds = argc > 2 ? atoi(argv[1]) : 0, pages = argc - 2;
    double best[2] = {1e9, 1e9}, bytes = 0;
    size_t (*const take[2])(say_str) = {take_page, take_tree};
    if (rounds < 1) return 2;
    say_file *files = calloc((size_t)pages, sizeof *files);
    for (int i = 0; files && i < pages; i++) {
        if (say_file_open(&files[i], argv[2 + i], NULL)) return 3;
        bytes += (double)files[i].bytes.n;
    }
    for (int r = 0; files && r < 2 * rounds; r++) {
        double begun = now(); /* of this process alone: other work on the machine does not count */
        size_t sum = 0;
        for (int i = 0; i < pages; i++)
            sum += take[r & 1](files[i].bytes);
        double took = now() - begun;
        if (sum && took < best[r & 1]) best[r & 1] = took;
    }
    printf("%d pages, %.1f MB\n", pages, bytes / 1e6);
    printf("sayso    %6.0f pages/s  %5.0f MB/s  (the report, its title, author and day)\n",
           pages / best[0], bytes / 1e6 / best[0]);
    printf("libxml2  %6.0f pages/s  %5.0f MB/s  (a tree, and nothing found in it)\n",
           pages / best[1], bytes / 1e6 / best[1]);
    return 0;
}
