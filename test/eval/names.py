#!/usr/bin/env python3
"""Score names against gold in BIO: exact spans of persons, organisations and places.

usage: names.py GOLD.bio --text            writes the raw text that the gold spells out, to standard output
       names.py GOLD.bio SYSTEM.conllu     SYSTEM is `sayso tree --conllu` on that text

GOLD has a word and a tag a line (the word in the first column that is no number, the tag in the next), a blank line
between sentences. Spans are compared by their characters, blanks left out, so that tokens may differ.

"""
import sys

KIND = {"PER": "person", "PERSON": "person", "ORG": "organisation", "ORGANIZATION": "organisation",
        "LOC": "place", "LOCATION": "place", "GPE": "place"}
SCORED = ("person", "organisation", "place")


def solid(text):
    """The text without blanks and marks of no width, which some tokens of the gold consist of."""
    return "".join(text.split()).replace("\u200b", "").replace("\ufeff", "")


def words_of(path):
    """Sentences of (word, tag)."""
    sentence = []
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t") if "\t" in line else line.split()
        if not line.strip() or line.startswith("# "):
            if sentence:
                yield sentence
            sentence = []
            continue
        if cells[0].isdigit() and len(cells) > 3:
            cells = cells[1:]
        sentence.append((cells[0], cells[1]))
    if sentence:
        yield sentence


def spans(tagged):
    """(first, last + 1, kind) over a list of (begin, end, tag)."""
    out, open_kind = [], None
    for begin, end, tag in tagged:
        prefix, _, name = tag.partition("-")
        kind = KIND.get(name.upper(), name.lower()) if name else None
        if kind and prefix == "I" and kind == open_kind:
            out[-1] = (out[-1][0], end, kind)
        elif kind:
            out.append((begin, end, kind))
        open_kind = kind
    return {s for s in out if s[2] in SCORED}


def placed(pairs):
    """(begin, end, tag) in characters that are no blanks, from (word, tag)."""
    at = 0
    for word, tag in pairs:
        n = len(solid(word))
        yield at, at + n, tag
        at += n


def system_words(path):
    """(word, tag) of every word of CoNLL-U; a contraction's words have their own letters in TokenRange."""
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) < 10 or not cells[0].isdigit():
            continue
        misc = dict(x.split("=", 1) for x in cells[9].split("|") if "=" in x)
        yield cells[1], misc.get("Entity", "O")


def main():
    gold = list(words_of(sys.argv[1]))
    if sys.argv[2] == "--text":
        for sentence in gold:
            print(" ".join(word for word, _ in sentence) + "\n")
        return
    flat = [pair for sentence in gold for pair in sentence]
    system = list(system_words(sys.argv[2]))
    a, b = ("".join(solid(w) for w, _ in x) for x in (flat, system))
    if a != b:
        at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
        sys.exit(f"the texts differ at {a[at:at + 30]!r} and {b[at:at + 30]!r}")
    want, got = spans(placed(flat)), spans(placed(system))
    for kind in SCORED + (None,):
        w = {s for s in want if kind in (None, s[2])}
        g = {s for s in got if kind in (None, s[2])}
        hit = len(w & g)
        p, r = hit / max(1, len(g)), hit / max(1, len(w))
        print(f"{kind or 'names':<13} gold {len(w):5d}  P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(1e-9, p + r):.3f}")


if __name__ == "__main__":
    main()
