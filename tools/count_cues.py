#!/usr/bin/env python3
"""count_cues.py -- counts how often a word in a frame is a cue, and writes lexicon/cues/counted.lex.

Takes the built program, texts and gold attributions (PolNeAR's train part); gives numbers only: no text of the
gold is written. The program reads the texts with an overlay that makes every word in every frame a cue; a
reading counts as one where a gold cue shares a word with it, and is left out where its cue stands inside gold
content (the gold marks the outermost attribution only). P(cue | lemma, frame) is drawn towards the lemma's and
the frame's own mean where a pair is rare, and the lemma's towards that of its kind: the field that
WordNet puts its first sense in, and how many of its senses are of speech or thought. A frame that a
lemma was not seen in has a line where what was seen makes it all but sure.

usage: count_cues.py SAYSO GOLD_DIR LEXICON/cues WORDNET   (the folder of Debian's wordnet-base: data.verb ...)
"""
import collections
import functools
import json
import math
import os
import re
import subprocess
import sys
import tempfile

WORD = re.compile(r"\w+")
STRENGTH = 7.0     # how many sightings of a pair its expectation is worth
KIND_STRENGTH = 8.0    # how many sightings of a lemma that of its kind is worth
LEAST, LEAST_HITS, LEAST_SEEN = 0.30, 1, 4    # of a line for a pair that was seen
UNSEEN_LEAST, UNSEEN_FRAMES, UNSEEN_SEEN = 0.80, 25, 3    # lines for pairs that were not seen
# states, whatever the count says ("full of memories"), a word of the hand's own ("distanced itself"), nouns of time ("last month that")
NEVER = {("a", "full"), ("a", "sick"), ("v", "distance")} | {("n", t) for t in ("cache", "day", "week", "month", "year", "night", "morning", "time")}
NEVER_IN = {("v", "maintain", "obj")}    # "maintained his innocence" is the hand's own too
SAYING = {"v": {31, 32}, "n": {9, 10, 12, 37}, "a": set()}    # WordNet's fields of thought, speech, feeling
HEAD = """# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over the trees of our
# own engine, drawn towards the mean of word, frame and kind of word (WordNet's) where the pair is rare, rounded to twentieths.
# Numbers only; made by tools/count_cues.py, not by hand. Stances, and words that this corpus does not use, stand in the other
# files of this folder.
%kind cue
"""
POS = {"v": "v", "a": "a", "n": "n"}


def frames_and_preps():
    source = open(os.path.join(os.path.dirname(__file__), "..", "src", "lex", "words.c"), encoding="utf-8").read()
    preps = re.findall(r'"(\w+)"', re.search(r"say_words_prep\[\] = \{(.*?)\}", source, re.S).group(1))
    named = ["clause", "whether", "to", "ing", "small", "obj", "inter", "quote"]
    verb = {p + f for f in named + preps for p in ("", "be-")}
    verb |= {p + x + "-" + y for x in preps + ["obj"] for y in preps for p in ("", "be-") if x == "obj"}
    verb |= {p + x + "-obj" for x in ("to", "ing", "small") for p in ("", "be-")}
    return sorted(verb), named + preps, sorted({p + f for f in named + preps for p in ("", "s-")})


def overlay(path, cues):
    """Every word in every frame; returns the part of speech of each line."""
    lines, where = ["%kind cue"], {}
    for pos, frames in zip("van", frames_and_preps()):
        for i in range(0, len(frames), 40):
            lines.append("* : pos=%s frame=%s weight=1" % (pos, ",".join(frames[i:i + 40])))
            where[len(lines)] = pos
    quoting, default = set(), ""
    for line in open(os.path.join(cues, "verbs.lex"), encoding="utf-8"):
        if line.startswith("%default"):
            default = line
        elif line[0] not in "#% \n" and "quote" in default:
            quoting |= {k.strip() for k in line.split(" : ")[0].split(";")}
    for word in sorted(quoting - {"*"}):
        lines.append("%s : pos=v frame=quote weight=1" % word)
        where[len(lines)] = "v"
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")
    return where


def units(words, spans):
    return {i for i, (b, e) in enumerate(words) if any(b < y and x < e for x, y in spans)}


def sightings(sayso, gold_dir, cues):
    """Yields (pos, lemma, frame, hit) of every candidate outside of gold content."""
    texts = os.path.join(gold_dir, "polnear-train.jsonl")
    gold = {g["doc"]: g["attributions"] for g in map(json.loads, open(gold_dir + "/polnear-train.gold.jsonl", encoding="utf-8"))}
    with tempfile.TemporaryDirectory() as folder:
        all_lex = os.path.join(folder, "all.lex")
        where = overlay(all_lex, cues)
        run = subprocess.Popen([sayso, "read", "--json", "--lexicon", all_lex, texts], stdout=subprocess.PIPE, text=True)
        for doc in map(json.loads, run.stdout):
            words = [m.span() for m in WORD.finditer(doc["text"])]
            cue, content = set(), set()
            for a in gold[doc["id"]]:
                cue |= units(words, a["cue"])
                content |= units(words, a["content"])
            for a in doc["attributions"]:
                m = re.match(r"(.*)all\.lex:(\d+) (\S+)$", a["rule"])
                if not m or int(m.group(2)) not in where:
                    continue
                at = units(words, a["cue"]["spans"])
                hit = bool(at & cue)
                if hit or not at & content:
                    yield where[int(m.group(2))], a["cue"]["lemma"], m.group(3), hit


def logit(p):
    p = min(max(p, 1e-3), 1 - 1e-3)
    return math.log(p / (1 - p))


def read_kinds(wordnet):
    """(pos, lemma) -> its kind: (pos, field of the first sense, how many of its senses say or think, 0..3)."""
    kinds = {}
    for pos, name in (("v", "verb"), ("n", "noun"), ("a", "adj")):
        with open(os.path.join(wordnet, "data." + name), encoding="utf-8") as f:
            field = {r[0]: int(r[1]) for r in (line.split(" ", 2) for line in f if line[0] != " ")}
        with open(os.path.join(wordnet, "index." + name), encoding="utf-8") as f:
            for r in (line.split() for line in f if line[0] != " "):
                senses = [field[o] for o in r[6 + int(r[3]):]]
                share = sum(x in SAYING[pos] for x in senses) / len(senses)
                kinds[pos, r[0]] = pos, senses[0], 0 if not share else 1 + (share >= 0.34) + (share >= 0.67)
    return kinds


class Counts:
    def __init__(self, rows, kinds):
        self.pair, self.frame = collections.defaultdict(lambda: [0, 0]), collections.defaultdict(lambda: [0, 0])
        self.of_lemma = collections.defaultdict(list)
        for pos, lemma, frame, hit in rows:
            for table, key in ((self.pair, (pos, lemma, frame)), (self.frame, (pos, frame))):
                table[key][0] += 1
                table[key][1] += hit
        for pos, lemma, frame in self.pair:
            self.of_lemma[pos, lemma].append(frame)
        total = collections.defaultdict(lambda: [0, 0])
        for (pos, _), (n, h) in self.frame.items():
            total[pos][0] += n
            total[pos][1] += h
        self.mean = {pos: h / n for pos, (n, h) in total.items()}
        self.kinds, self.of_kind = kinds, collections.defaultdict(lambda: [0.0, 0.0, 0.0])
        for pos, lemma in self.of_lemma:
            for i, x in enumerate(self.seen(pos, lemma)):
                self.of_kind[self.kind(pos, lemma)][i] += x

    def kind(self, pos, lemma):
        return self.kinds.get((pos, lemma), (pos, None, None))

    @functools.lru_cache(maxsize=None)
    def seen(self, pos, lemma):
        """How often the lemma was seen, was a cue, and would be one if it were as other words in its frames."""
        n = h = expected = 0.0
        for f in self.of_lemma[pos, lemma]:
            k = self.pair[pos, lemma, f]
            n, h, expected = n + k[0], h + k[1], expected + k[0] * self.of_frame(pos, f)
        return n, h, expected

    def of_frame(self, pos, frame):
        n, h = self.frame[pos, frame]
        return (h + 2 * self.mean[pos]) / (n + 2)

    def weight(self, pos, lemma, frame):
        """The pair's own share, drawn towards frame mean x lemma's lift over the means of its frames."""
        n, h, expected = self.seen(pos, lemma)
        kind = self.of_kind[self.kind(pos, lemma)]
        lift_of_kind = logit((kind[1] + 2) / (kind[0] + 5)) - logit((kind[2] + 2) / (kind[0] + 5))
        mean = logit((expected + 1) / (n + 2))
        of_kind = 1 / (1 + math.exp(-mean - lift_of_kind))
        lift = logit((h + KIND_STRENGTH * of_kind) / (n + KIND_STRENGTH)) - mean
        prior = 1 / (1 + math.exp(-logit(self.of_frame(pos, frame)) - lift))
        n, h = self.pair.get((pos, lemma, frame), (0, 0))
        return min((h + STRENGTH * prior) / (n + STRENGTH), 0.97)


def named_by_hand(cues):
    """(pos, lemma, frame) -> stance of the lines written by hand: their weight would hold where no count stands."""
    named, default = {}, ""
    for name in ("verbs.lex", "words.lex"):
        for line in open(os.path.join(cues, name), encoding="utf-8"):
            if line.startswith("%default"):
                default = line
            elif line[0] not in "#% \n":
                keys, _, fields = line.partition(" : ")
                frame = re.search(r"frame=(\S+)", fields) or re.search(r"frame=(\S+)", default)
                pos = re.search(r"pos=(\S+)", fields) or re.search(r"pos=(\S+)", default)
                stance = re.search(r"stance=(\S+)", fields) or re.search(r"stance=(\S+)", default)
                for key in keys.split(";") if frame else ():
                    for f in frame.group(1).split(","):
                        named.setdefault((pos.group(1), key.strip(), f), stance.group(1) if stance else "")
    return named


def wanted(c, named, pos, lemma, frame, w):
    n, h = c.pair[pos, lemma, frame]
    if (pos, lemma) in NEVER or (pos, lemma, frame) in NEVER_IN:
        return False
    stance = named.get((pos, lemma, frame))
    if stance is not None and n < LEAST_SEEN:    # a few sightings count where all that is at stake is a statement
        return stance == "asserts" and 2 <= n > h
    if stance is not None:
        return True
    if w >= LEAST and h >= LEAST_HITS:
        return c.seen(pos, lemma)[1] >= 2 or c.kind(pos, lemma)[2] not in (None, 0)    # no chance hit of "log in to"
    if pos == "v" and frame in ("clause", "inter"):    # else the line for "*" would speak
        return n >= 3 and w < 0.6
    base = re.sub(r"^((?:be-|s-)?\w+)-.*", r"\1", frame)    # else the line for the first half would
    return base != frame and n >= 3 and c.weight(pos, lemma, base) >= 0.45


def unseen(c, named):
    """Pairs of a lemma that was seen and a common frame that it was not seen in, where it is all but sure to be a cue."""
    common = collections.defaultdict(list)
    for (pos, frame), (n, h) in sorted(c.frame.items(), key=lambda kv: -kv[1][0]):
        if len(common[pos]) < UNSEEN_FRAMES:
            common[pos].append(frame)
    for pos, lemma in list(c.of_lemma):
        if c.seen(pos, lemma)[0] < UNSEEN_SEEN or (pos, lemma) in NEVER or (pos, lemma) not in c.kinds:
            continue
        for frame in common[pos]:
            pair = pos, lemma, frame
            if frame not in ("inter", "quote", "clause", "whether") and pair not in c.pair and pair not in named:
                if c.weight(*pair) >= UNSEEN_LEAST:
                    yield pair


def main():
    sayso, gold_dir, cues, wordnet = sys.argv[1:5]
    c = Counts(sightings(sayso, gold_dir, cues), read_kinds(wordnet))
    lines = collections.defaultdict(lambda: collections.defaultdict(list))
    named = named_by_hand(cues)
    keys = {k for k in c.pair if wanted(c, named, *k, c.weight(*k))} | set(unseen(c, named))
    for pos, lemma, frame in sorted(keys):
        if re.fullmatch(r"[a-z][a-z-]+", lemma):
            lines[pos, round(c.weight(pos, lemma, frame) * 20) / 20][lemma].append(frame)
    with open(os.path.join(cues, "counted.lex"), "w", encoding="utf-8") as f:
        f.write(HEAD)
        for part in "van":
            f.write("\n%%default pos=%s\n" % part)
            for (pos, w), lemmas in sorted(lines.items(), key=lambda kv: -kv[0][1]):
                groups = collections.defaultdict(list)
                for lemma, frames in sorted(lemmas.items()) if pos == part else ():
                    groups[",".join(frames)].append(lemma)
                for frames, group in sorted(groups.items()):
                    for i in range(0, len(group), 8):
                        f.write("%s : frame=%s weight=%.2f\n" % ("; ".join(group[i:i + 8]), frames, w))


main()
