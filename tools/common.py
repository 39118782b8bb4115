#!/usr/bin/env python3
"""Makes lexicon/common.lex: how common a word's stem is in news.

    sayso tree --conllu REPORTS.jsonl > a.conllu; ...; tools/common.py a.conllu b.conllu ... > lexicon/common.lex

Each input is one collection. A stem's share is the second highest share of reports that hold it among the
collections, so that what only one of them writes about stays rare. Only counts are written, no text."""
import collections
import math
import sys

ENDINGS = """ations ation ating itions ition ments ment ions ings ion ing ers ors ate er or al ed es s e y""".split()
RAREST = 0.01  # stems in fewer reports than this are not listed: they count as rare


def strip(word):
    """As strip() of src/contest/across_words.c."""
    for e in ENDINGS:
        if len(word.encode()) >= len(e) + 4 and word.endswith(e):
            return word[: -len(e)]
    return word


def lower(word):
    return "".join(c.lower() if c.isascii() else c for c in word)


def reports(path):
    held = set()
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newdoc") and held:
            yield held
            held = set()
        column = line.split("\t")
        if len(column) == 10 and column[0].isdigit():
            if column[3] in ("NOUN", "VERB", "ADJ"):
                held.add(strip(lower(column[2])))
            elif column[3] in ("PROPN", "NUM"):
                held.add(lower(column[1]))
    yield held


def main():
    shares = []
    for path in sys.argv[1:]:
        count, n = collections.Counter(), 0
        for held in reports(path):
            count.update(held)
            n += 1
        shares.append({w: c / n for w, c in count.items()})
    classes = collections.defaultdict(list)
    for w in set().union(*shares):
        share = sorted(s.get(w, 0) for s in shares)[-2]
        if share >= RAREST and w.isascii() and w.replace("-", "").isalnum():
            classes[int(-4 * math.log2(share))].append(w)
    print("# How common words are in news, made by tools/common.py: the stems of `common-N` stand in about one report of")
    print("# 2^(N/4). What is not listed is rare. Weighs the words that reports share; used by contests across reports only.")
    print("%kind class")
    for k in sorted(classes):
        print('common-%02d : members="%s"' % (k, " ".join(sorted(classes[k]))))


main()
