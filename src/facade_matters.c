/* A few reports read side by side, without a ledger: every one is every other's neighbour. */
#include "facade_matters.h"

#include "contest/across.h"

static void add_pairs(const say_positions *all, say_arena *arena, say_pairs *pairs)
{
    for (uint32_t i = 0; i < all->n; i++)
        for (uint32_t k = i + 1; k < all->n; k++) {
            int32_t score = say_positions_judge(&all->at[i], &all->at[k]);
            if (score) SAY_PUSH(arena, *pairs, (say_pair){i, k, score});
        }
}

static bool read_report(const sayso_engine *engine, say_str text, int64_t report, say_arena *arena,
                        say_positions *all, say_error *err)
{
    sayso_doc *doc;
    sayso_error inner;
    if (sayso_read(&doc, engine, text.p, text.n, NULL, &inner) != SAYSO_OK) {
        say_error_set(err, (say_code)inner.code, "%s", inner.text);
        return false;
    }
    jmp_buf trap;
    doc->arena.trap = &trap;
    if (setjmp(trap)) {
        sayso_doc_free(doc);
        say_error_set(err, SAY_FAULT, "out of memory");
        return false;
    }
    say_across across;
    say_across_make(engine->contests, &doc->record, &doc->arena, &across);
    say_str kept = say_str_copy(arena, across.propositions);
    sayso_doc_free(doc);
    say_positions_unpack(kept, report, arena, all);
    return true;
}

bool say_facade_join(const sayso_engine *engine, const say_str *texts, uint32_t n, say_arena *arena,
                     say_side_by_side *out, say_error *err)
{
    say_positions all = {0};
    say_pairs pairs = {0};
    say_publishers none = {0};
    say_matters matters = {0};
    for (out->n = 0; out->n < n && out->n < SAY_SPEC_REPORTS; out->n++) {
        out->text[out->n] = say_str_copy(arena, texts[out->n]);
        if (!read_report(engine, texts[out->n], out->n + 1, arena, &all, err)) return false;
    }
    add_pairs(&all, arena, &pairs);
    say_matters_form(&all, &pairs, &none, arena, &matters);
    out->matters.at = matters.at;
    out->matters.n = matters.n;
    return true;
}
