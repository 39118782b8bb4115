#!/usr/bin/env python3
"""Fits how the sums of src/status/factuality.c are bent, and writes src/status/bends.c.

usage: bend_status.py PROGRAM UW_TRAIN.jsonl UDS_TRAIN.jsonl [--steps 30000] [--seed 0] [--on]

PROGRAM is build/sayso; --on walks on from the bends that stand.

Two crowds were asked two questions. UDS-IH2's readers of web text were asked whether it happened, and called what is only planned a no;
UW's readers of news were asked how sure the text is, and called it nearly sure. One number has to serve both: for each group (nominal, verb
in talk, verb in a report, verb in between; times status) a rising broken line from the sum to the number is chosen so that both train parts agree with it as
well as they can. 36 lines of 7 points are all that is taken from UW: counts, no words. A random walk with a fixed seed; only steps that help.
"""
import json
import os
import subprocess
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fit_status import ROOT, build_dump, option

POINTS = np.array([-3, -2, -1, 0, 1, 2, 3.0])
GROUPS, SILENT = 36, 36
# What is denied stays denied, unless all else speaks for it.
CEILING = {7: [-0.5] * 7, 16: [-1.2] * 7, 25: [-1.5] * 7, 34: [-1.2] * 7}
TARGET = {"uw": (0.49, 0.65, 0.0), "uds": (9.0, 0.705, 0.64)}  # error at most, r and macro F1 at least


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


def cost(data, lines):
    total, all_scores = 0.0, {}
    for name, (error, r, macro) in TARGET.items():
        s = all_scores[name] = scores(data[name], lines)
        total += 4 * max(0, s[0] - error) + 2 * max(0, r - s[1]) + 8 * max(0, macro - s[2])
        total += 0.1 * ((1 if name == "uw" else 0.3) * s[0] - s[1] - (s[2] if name == "uds" else 0))
    return total, all_scores


def begin_lines(data):
    lines = np.tile(POINTS, (GROUPS, 1))
    gold, group, _ = data
    for g in range(GROUPS):
        kept = g in (12, 13, 14, 15, 30, 31, 32, 33)  # hedged verbs in talk keep their sums
        if (group == g).any() and not kept:
            lines[g] = np.minimum(np.median(gold[group == g]), CEILING.get(g, 3))
    return lines


def lines_of(path):
    rows = [line.strip(" {},\n").split(", ") for line in open(path, encoding="utf-8") if line.startswith("    {")]
    return np.array([[float(x.rstrip("f")) for x in row] for row in rows])


def walk(data, steps):
    rng = np.random.RandomState(option("--seed", 0))
    lines = lines_of(os.path.join(ROOT, "src/status/bends.c")) if "--on" in sys.argv else begin_lines(data["uw"])
    best, found = cost(data, lines)
    used = sorted(set(data["uw"][1]) | set(data["uds"][1]) - {SILENT})
    used = [g for g in used if g != SILENT]
    for _ in range(steps):
        g, k, step = used[rng.randint(len(used))], rng.randint(7), rng.randn() * 0.5
        trial = lines.copy()
        trial[g, 0 if rng.rand() < 0.3 else k:] += step
        trial[g] = np.minimum(np.maximum.accumulate(np.clip(trial[g], -3, 3)), CEILING.get(g, 3))
        c, s = cost(data, trial)
        if c < best:
            best, found, lines = c, s, trial
    return lines, found


def main():
    dump = build_dump()
    data = {"uw": load(sys.argv[1], dump, sys.argv[2]), "uds": load(sys.argv[1], dump, sys.argv[3])}
    lines, found = walk(data, option("--steps", 30000))
    with open(os.path.join(ROOT, "src/status/bends.c"), "w", encoding="utf-8") as out:
        out.write("/* Bends of factuality.c, rows as say_factuality_group. Made by tools/bend_status.py; do not edit. */\n"
                  '#include "status/status_int.h"\n\n/* clang-format off */\n'
                  "const float say_status_bends[SAY_BEND_GROUPS][SAY_BEND_POINTS] = {\n")
        out.writelines("    {" + ", ".join(f"{y:.2f}f" for y in row) + "},\n" for row in lines)
        out.write("};\n")
    for name, (error, r, macro) in found.items():
        print(f"{name}: MAE {error:.3f} r {r:.3f} macro {macro:.3f}")


if __name__ == "__main__":
    main()
