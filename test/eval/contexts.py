#!/usr/bin/env python3
"""Score the contexts of events on our own sentences, test/eval/contexts-set.tsv.

usage: contexts.py PROGRAM [--errors N]      PROGRAM is build/sayso

A line of the set is the contexts (- for none), a tab, and a sentence; in a report of several sentences (a bar between two) a star opens the
one whose events count. Contexts given are those of all its events together; a sentence in which no event is found gives none, so what
it has is missed. Odd lines may be looked at (--errors lists them), even lines are only scored. Prints precision, recall and F1 over all contexts
(micro), the mean F1 of the contexts (macro), the same among sentences with an event, and how many sentences without context stay without.
"""
import collections
import sys

import own


def split_report(cell):
    """(text, begin and end of the sentence that counts)"""
    parts = [p.strip() for p in cell.split("|")]
    begin, text = 0, ""
    for part in parts:
        star = part.startswith("*") or len(parts) == 1
        part = part.lstrip("*")
        if star:
            begin, end = len(text), len(text) + len(part)
        text += part + " "
    return text.strip(), (begin, end)


def given(doc, span):
    """(contexts of the events whose trigger lies in the span, is there one)"""
    events = [e for e in doc.get("events") or [] if any(span[0] <= b < span[1] for b, _ in e["trigger"])]
    return {c for e in events for c in e["contexts"]}, bool(events)


def figures(rows):
    """rows: [(want, got)] -> (micro P, R, F1, macro F1)"""
    count = collections.defaultdict(lambda: [0, 0, 0])
    for want, got in rows:
        for c in want | got:
            count[c][0] += c in want and c in got
            count[c][1] += c in got
            count[c][2] += c in want
    total = [sum(c[k] for c in count.values()) for k in range(3)]
    asked = [c for c in count.values() if c[2]]
    return (*own.prf(*total), sum(own.prf(*c)[2] for c in asked) / max(1, len(asked)))


def put(label, rows):
    p, r, f, macro = figures(rows)
    print(f"{label:<24} of {len(rows):4d}  P {p:.3f}  R {r:.3f}  micro F1 {f:.3f}  macro F1 {macro:.3f}")


def main():
    program, errors = sys.argv[1], int(sys.argv[3]) if len(sys.argv) > 3 else 0
    rows = [(set() if r[0] == "-" else set(r[0].split(",")), *split_report(r[1])) for r in own.read_rows("contexts-set.tsv")]
    docs = own.read_docs(program, [text for _, text, _ in rows])
    halves = {"seen": [], "unseen": []}
    for i, ((want, text, span), doc) in enumerate(zip(rows, docs), 1):
        got, coded = given(doc, span)
        halves[own.half(i)].append((want, got, coded))
        if i % 2 and want != got and errors > 0:
            errors -= 1
            print(f"{i}: {'' if coded else 'no event; '}missed {sorted(want - got)}, too many {sorted(got - want)}: {text}")
    for half, scored in halves.items():
        put(half, [(w, g) for w, g, _ in scored])
        put(f"{half}, with an event", [(w, g) for w, g, coded in scored if coded])
        bare = [not g for w, g, _ in scored if not w]
        print(f"{half + ', no context':<24} of {len(bare):4d}  left without {sum(bare) / max(1, len(bare)):.3f}")


if __name__ == "__main__":
    main()
