#!/usr/bin/env python3
"""Score the modes of events on our own sentences, test/eval/modes-set.tsv.

usage: modes.py PROGRAM [--errors N] [--set FILE]      PROGRAM is build/sayso

A line of the set is a type, a mode of it and a sentence, tab separated, in blocks that a comment opens. Lines are
numbered inside their block from 1; odd lines may be looked at while patterns are written (and are listed by --errors),
even lines are reported only. Prints, for either half and each type: sentences, the share that some event of that type
is found in, and the share of the right mode among those, by the first event of the type.
"""
import collections
import os
import sys

from own import FOLDER, read_docs

SET = os.path.join(FOLDER, "modes-set.tsv")


def read_set(path):
    """(half, type, mode, sentence), numbered inside the blocks."""
    rows, number = [], 0
    for line in open(path, encoding="utf-8"):
        if line.startswith("#"):
            number = 0
        elif line.strip():
            number += 1
            rows.append(("seen" if number % 2 else "unseen", *line.rstrip("\n").split("\t")))
    return rows


def put(label, scores):
    n, typed, moded = len(scores), sum(s[0] for s in scores), sum(s[1] for s in scores)
    print(f"{label:<18} sentences {n:4d}  type {typed / max(1, n):.3f}  mode of those {moded / max(1, typed):.3f}")


def main():
    program = sys.argv[1]
    errors = int(sys.argv[sys.argv.index("--errors") + 1]) if "--errors" in sys.argv else 0
    rows = read_set(sys.argv[sys.argv.index("--set") + 1] if "--set" in sys.argv else SET)
    docs = read_docs(program, [row[3] for row in rows])
    by = collections.defaultdict(list)
    for (half, kind, mode, text), doc in zip(rows, docs, strict=True):
        events = doc.get("events") or []
        own = [e for e in events if e["type"] == kind]
        score = (bool(own), bool(own) and own[0]["mode"] == mode)
        by[half, kind].append(score)
        by[half, ""].append(score)
        if not score[1] and half == "seen" and errors > 0:
            errors -= 1
            got = ", ".join(f"{e['type']} {e['mode']}" for e in events) or "nothing"
            print(f"want {kind} {mode}, got {got}: {text}")
    for half, kind in sorted(by, key=lambda k: (k[0], k[1] or "~")):
        put(f"{half} {kind or 'all'}", by[half, kind])


main()
