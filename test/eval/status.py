#!/usr/bin/env python3
"""Score status and stance on our own sentences, test/eval/status-set.tsv.

usage: status.py PROGRAM [--errors N] [--set FILE]      PROGRAM is build/sayso

A line of the set is a sentence and, behind tabs, word=status of a predicate or cue~stance of an attribution. Lines are numbered from 1
without the comments; odd lines may be looked at while rules are written (and are listed by --errors), even lines are reported only.
Prints the macro F1 of status and stance over the labels that occur, and the F1 of `negated` and `denies`, for either half.
"""
import collections
import os
import sys

from own import read_docs, read_rows, run_on


def read_set(path):
    return [(row[0], [x.split("=") for x in row[1:] if "=" in x], [x.split("~") for x in row[1:] if "~" in x]) for row in read_rows(path)]


def statuses(conllu):
    """{document: {(begin, end): status}}"""
    out, doc = {}, None
    for line in conllu.splitlines():
        if line.startswith("# newdoc id = "):
            doc = out.setdefault(line[14:], {})
        elif line[:1].isdigit():
            misc = dict(x.split("=", 1) for x in line.split("\t")[9].split("|") if "=" in x)
            if "TokenRange" in misc and "Status" in misc:
                doc[tuple(map(int, misc["TokenRange"].split(":")))] = misc["Status"]
    return out


def said_status(found, text, word):
    b = text.index(word)
    e = b + len(word)
    return next((s for (x, y), s in found.items() if x < e and b < y), "none")


def said_stance(doc, text, word):
    b = text.index(word)
    for a in doc.get("attributions") or []:
        if any(x < b + len(word) and b < y for x, y in (a.get("cue") or {}).get("spans") or []):
            return a.get("stance") or "none"
    return "none"


def f1(pairs, label):
    hit = sum(w == g == label for w, g in pairs)
    return 2 * hit / max(1, sum(w == label for w, _ in pairs) + sum(g == label for _, g in pairs))


def macro(pairs):
    labels = {w for w, _ in pairs}
    return sum(f1(pairs, x) for x in labels) / max(1, len(labels))


def main():
    program = sys.argv[1]
    errors = int(sys.argv[sys.argv.index("--errors") + 1]) if "--errors" in sys.argv else 0
    rows = read_set(os.path.abspath(sys.argv[sys.argv.index("--set") + 1]) if "--set" in sys.argv else "status-set.tsv")
    tree = statuses(run_on(program, ["tree", "--conllu"], [row[0] for row in rows]))
    docs = read_docs(program, [row[0] for row in rows])
    pairs = collections.defaultdict(list)
    for i, (text, predicates, cues) in enumerate(rows, 1):
        half = "seen" if i % 2 else "unseen"
        judged = [("status", w, want, said_status(tree.get(f"s{i}", {}), text, w)) for w, want in predicates]
        judged += [("stance", w, want, said_stance(docs[i - 1], text, w)) for w, want in cues]
        for kind, word, want, got in judged:
            pairs[half, kind].append((want, got))
            if want != got and half == "seen" and errors > 0:
                errors -= 1
                print(f"{kind} of {word!r}: want {want}, got {got}: {text}")
    for half in ("seen", "unseen"):
        status, stance = pairs[half, "status"], pairs[half, "stance"]
        print(f"{half:<7} status macro-F1 {macro(status):.3f} of {len(status)}  negated {f1(status, 'negated'):.3f}  "
              f"stance macro-F1 {macro(stance):.3f} of {len(stance)}  denies {f1(stance, 'denies'):.3f}")


main()
