#!/usr/bin/env python3
"""Counts how the sums of src/status/factuality.c are bent, and writes src/status/bends.c.

usage: bend_status.py PROGRAM UW_TRAIN.jsonl UDS_TRAIN.jsonl      PROGRAM is build/sayso

Two crowds were asked two questions. UDS-IH2's readers of web text were asked whether it happened, and called what is only planned a no;
UW's readers of news were asked how sure the text is, and called it nearly sure. One number has to serve both. Predicates fall into groups
(nominal, verb in talk, verb in a report, verb in between; times status) and, by the sum, into bins; the number given for a bin is counted,
not fitted: in reports and for nominals the median of UW's values there, elsewhere the mean of UDS-IH2's
(in between, half of each where that is no clear no).
These medians are all that is taken from UW. Nothing is random.
"""
import json
import os
import subprocess
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fit_status import ROOT, build_dump

POINTS = np.array([-3, -2, -1, 0, 1, 2, 3.0])
GROUPS, SILENT = 36, 36
# What is denied stays denied, unless all else speaks for it.
CEILING = {7: [-0.5] * 7, 16: [-1.2] * 7, 25: [-1.5] * 7, 34: [-1.2] * 7}
LEAST = 25  # predicates in a bin; with fewer, the group's number stands for it
TALK, REPORT, BETWEEN = 1, 2, 3
# What is denied stays denied: the most that is given where the status is negated, by kind of text.
ACTUAL, NEGATED, CEILING = 1, 7, (-0.5, -1.2, -1.5, -1.2)


def words_of(conllu):
    """(document, begin, end) of every word, by index from 1."""
    document, words = None, [None]
    for line in conllu.splitlines():
        if line.startswith("# newdoc id = "):
            document = line[14:]
        elif line[:1].isdigit() and "-" not in line.split("\t")[0]:
            misc = dict(x.split("=", 1) for x in line.split("\t")[9].split("|") if "=" in x)
            begin, end = map(int, misc["TokenRange"].split(":"))
            words.append((document, begin, end))
    return words


def load(program, dump, path):
    """Arrays: gold value, group, sum of every gold predicate. What the program passes over counts as 3."""
    conllu = subprocess.run([program, "tree", "--conllu", path], capture_output=True, text=True, check=True).stdout
    words, said = words_of(conllu), {}
    done = subprocess.run([dump, os.path.join(ROOT, "lexicon", "signatures.lex")], input=conllu, capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        index, _, group, total = line.split("\t")[:4]
        document, begin, end = words[int(index)]
        said.setdefault(document, []).append((begin, end, int(group), float(total)))
    rows = []
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        for p in record["predicates"]:
            hit = [x for x in said.get(record["id"], []) if x[0] < p["span"][1] and p["span"][0] < x[1]]
            rows.append((p["value"], *(hit[0][2:] if hit else (SILENT, 3.0))))
    gold, group, total = map(np.array, zip(*rows))
    return gold, group, np.clip(total, -3, 3)


def bent(data, lines):
    gold, group, total = data
    out = np.full(len(gold), 3.0)
    for g in range(GROUPS):
        mask = group == g
        if mask.any():
            out[mask] = np.interp(total[mask], POINTS, lines[g])
    return out


def classes(v):
    return np.digitize(v, [-0.99999, 0.99999])


def scores(data, lines):
    gold, got = data[0], bent(data, lines)
    a, b = classes(gold), classes(got)
    f = [2 * np.sum((a == c) & (b == c)) / max(1, np.sum(a == c) + np.sum(b == c)) for c in range(3)]
    return np.mean(abs(gold - got)), np.corrcoef(gold, got)[0, 1], np.mean(f)


def counted(data, g, measure, sparse=None):
    """For each point, measure of the gold values of the group's predicates whose sum is nearest to it, sparse (or the whole group's) where
    they are too few; None where the group is empty."""
    gold, group, total = data
    gold, total = gold[group == g], total[group == g]
    if not len(gold):
        return None
    bins = [gold[np.round(total) == p] for p in POINTS]
    rest = [measure(gold)] * len(POINTS) if sparse is None else sparse
    return np.array([measure(b) if len(b) >= LEAST else r for b, r in zip(bins, rest)])


def line_of(data, g):
    kind = g // 9
    uw, uds = counted(data["uw"], g, np.median), counted(data["uds"], g, np.mean, POINTS)
    line = uw if kind not in (TALK, BETWEEN) and uw is not None else uds
    if line is None:
        return POINTS.copy()
    if kind == BETWEEN and uw is not None:
        line = np.where(line <= -1, line, (line + uw) / 2)
    if g % 9 == ACTUAL and uw is not None:  # what both crowds take to have happened is as sure as the newspaper's readers are
        line = np.where(line >= 1, uw, line)
    line = np.maximum.accumulate(np.clip(line, -3, 3))
    return np.minimum(line, CEILING[kind]) if g % 9 == NEGATED else line


def main():
    dump = build_dump()
    data = {"uw": load(sys.argv[1], dump, sys.argv[2]), "uds": load(sys.argv[1], dump, sys.argv[3])}
    lines = np.array([line_of(data, g) for g in range(GROUPS)])
    with open(os.path.join(ROOT, "src/status/bends.c"), "w", encoding="utf-8") as out:
        out.write("/* Bends of factuality.c, rows as say_factuality_group. Made by tools/bend_status.py; do not edit. */\n"
                  '#include "status/status_int.h"\n\n/* clang-format off */\n'
                  "const float say_status_bends[SAY_BEND_GROUPS][SAY_BEND_POINTS] = {\n")
        out.writelines("    {" + ", ".join(f"{y:.2f}f" for y in row) + "},\n" for row in lines)
        out.write("};\n")
    for name in data:
        print("%s: MAE %.3f r %.3f macro %.3f" % (name, *scores(data[name], lines)))


if __name__ == "__main__":
    main()
