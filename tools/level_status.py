#!/usr/bin/env python3
"""Counts the levels of src/status/level.c, and which words tell news from talk, and writes src/status/levels.c.

usage: level_status.py PROGRAM UW_TRAIN.jsonl UDS_TRAIN.jsonl NEWS.jsonl      PROGRAM is build/sayso

Two crowds were asked two questions. UDS-IH2's readers of web text were asked whether it happened, and called what is only planned a no;
UW's readers of news were asked how sure the text is, and called it nearly sure. One number has to serve both: in talk it is the sum that
fit_status.py fitted on UDS-IH2, in a report and for nouns it is a level.
A level is counted, not fitted: the median of the values that UW's readers gave to the predicates of one group. Groups are named by
level.c, on three paths from the narrow to the wide; one with fewer than LEAST predicates is left out, so that the next wider one stands.
What is narrow about a group is taken from the sentence or from the sum, whose weights UW never saw.
Whether a text is a report is told by its words: how often each stands in sentences of news (UW train and NEWS, half and half) and in
those of UDS-IH2 train. Medians and these ratios are all that is taken from UW and NEWS (PolNeAR train). Nothing is random.
"""
import collections
import json
import math
import os
import subprocess
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fit_status import ROOT, build_dump, quote

LEAST = 3  # predicates in a group
LEAST_WORDS = 8  # sentences with a word
REPORT_FROM = -1.5  # SAY_REPORT_FROM
TALK_SURE, TALK_NO = 1.0, 1.2  # SAY_TALK_SURE, SAY_TALK_NO
PATHS = 3


def tree(program, path):
    return subprocess.run([program, "tree", "--conllu", path], capture_output=True, text=True, check=True).stdout


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


def load(dump, conllu, path):
    """Rows: gold value, document, and of the predicate that the program sees there: verb, sum, groups by path; None where it sees none."""
    words, said = words_of(conllu), {}
    done = subprocess.run([dump, os.path.join(ROOT, "lexicon", "signatures.lex")], input=conllu, capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        index, _, verb, total, *names = line.split("\t")
        groups = [[n[2:] for n in names if n.startswith("@%d" % path)] for path in range(PATHS)]
        document, begin, end = words[int(index)]
        said.setdefault(document, []).append((begin, end, verb == "1", float(total), groups))
    rows = []
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        for p in record["predicates"]:
            hit = [x for x in said.get(record["id"], []) if x[0] < p["span"][1] and p["span"][0] < x[1]]
            rows.append((p["value"], record["id"], hit[0][2:] if hit else None))
    return rows


def count_levels(rows):
    values = collections.defaultdict(list)
    for value, _, seen in rows:
        for name in {n for path in seen[2] for n in path} if seen else ():
            values[name].append(value)
    return {name: float(np.median(v)) for name, v in values.items() if len(v) >= LEAST or name[0] == "z"}


def bags(conllu):
    """(document, what say_is_report counts of one sentence)"""
    document, bag, n = None, set(), 0
    for line in conllu.splitlines() + [""]:
        if line.startswith("# newdoc id = "):
            document = line[14:]
        elif line[:1].isdigit() and "-" not in line.split("\t")[0]:
            word, tag = line.split("\t")[1], line.split("\t")[4]
            bag |= {"#name" if tag in ("NNP", "NNPS") else "#num" if word[0] in "0123456789" else word.lower(), "#" + tag}
            n += 1
        elif not line and n:
            yield document, bag | {"#len%d" % min(8, n // 5)}
            bag, n = set(), 0


def count_words(uw, other, talk):
    counts, sizes = [], []
    for conllu in (uw, other, talk):
        sets = [bag for _, bag in bags(conllu)]
        counts.append(collections.Counter(w for s in sets for w in s))
        sizes.append(len(sets))
    least, out = 1 / sizes[0], {}
    for w in set().union(*counts):
        if max(counts[0][w], counts[1][w] / 8) + counts[2][w] < LEAST_WORDS:
            continue
        news, web = (counts[0][w] / sizes[0] + counts[1][w] / sizes[1]) / 2, counts[2][w] / sizes[2]
        out[w] = round(math.log((news + least) / (web + least)), 1)
    return {w: x for w, x in out.items() if abs(x) >= 0.1}


def numbers(rows, levels, reports):
    out = []
    for _, document, seen in rows:
        if seen is None:
            out.append(3.0)
            continue
        verb, total, groups = seen
        found = [next((levels[n] for n in path if n in levels), None) for path in groups]
        found = [x for x in found if x is not None]
        talk = verb and reports.get(document, 0) <= REPORT_FROM
        total, level = np.clip(total, -3, 3), np.mean(found) if found else total
        if talk:
            level = max(total, level) if total >= TALK_SURE else total if total >= 0 else max(-3, total * TALK_NO)
        out.append(level)
    return np.array(out)


def classes(v):
    return np.digitize(v, [-0.99999, 0.99999])


def scores(rows, got):
    gold = np.array([r[0] for r in rows])
    a, b = classes(gold), classes(got)
    f = [2 * np.sum((a == c) & (b == c)) / max(1, np.sum(a == c) + np.sum(b == c)) for c in range(3)]
    return np.mean(abs(gold - got)), np.corrcoef(gold, got)[0, 1], np.mean(f)


def write_table(out, name, table):
    out.write(f"const say_weight {name}[] = {{\n")
    out.writelines(f"    {{{quote(k)}, {table[k]:.2f}f}},\n" for k in sorted(table, key=str.encode))
    out.write(f"}};\nconst uint32_t {name}_n = sizeof {name} / sizeof *{name};\n")


def main():
    program, dump = sys.argv[1], build_dump()
    conllu = {name: tree(program, path) for name, path in zip(("uw", "uds", "news"), sys.argv[2:5])}
    rows = {"uw": load(dump, conllu["uw"], sys.argv[2]), "uds": load(dump, conllu["uds"], sys.argv[3])}
    levels, words = count_levels(rows["uw"]), count_words(conllu["uw"], conllu["news"], conllu["uds"])
    with open(os.path.join(ROOT, "src/status/levels.c"), "w", encoding="utf-8") as out:
        out.write("/* Levels of level.c: medians counted on UW train, by groups; and the words of news and of talk.\n"
                  " * Made by tools/level_status.py; do not edit. */\n"
                  '#include "status/status_int.h"\n\n/* clang-format off */\n')
        write_table(out, "say_status_levels", levels)
        write_table(out, "say_status_news", words)
    print(len(levels), "levels", len(words), "words")
    for name in rows:
        reports = collections.defaultdict(float)
        for document, bag in bags(conllu[name]):
            reports[document] += sum(words.get(w, 0) for w in bag)
        print("%s: MAE %.3f r %.3f macro %.3f" % (name, *scores(rows[name], numbers(rows[name], levels, reports))))


if __name__ == "__main__":
    main()
