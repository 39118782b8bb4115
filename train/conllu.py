"""Reads CoNLL-U: sentences of words, with the multiword tokens and spaces that segmentation needs."""
from dataclasses import dataclass, field


@dataclass
class Sentence:
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    tags: list = field(default_factory=list)      # "UPOS|XPOS|FEATS"
    heads: list = field(default_factory=list)     # 0 is the root
    rels: list = field(default_factory=list)
    tokens: list = field(default_factory=list)    # (surface, n words, space after)
    paragraph: bool = False                       # opens a paragraph or a document
    document: bool = False


def documents(path, most=None):
    """Lists of sentences of forms, a list a document, without what stands in the other columns; MOST documents at most."""
    out, now = [], []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newdoc"):
            if len(out) == most:
                break
            out.append([])
        elif line == "\n" and now:
            out[-1].append(now)
            now = []
        elif line[0].isdigit():
            c = line.split("\t", 2)
            if c[0].isdigit():
                now.append(c[1])
    return out


def read(path):
    sentences, now, skip = [], Sentence(), 0
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if now.forms:
                sentences.append(now)
            now, skip = Sentence(), 0
            continue
        if line[0] == "#":
            now.paragraph |= line.startswith(("# newpar", "# newdoc"))
            now.document |= line.startswith("# newdoc")
            continue
        c = line.split("\t")
        space = "SpaceAfter=No" not in c[9].split("|")
        if "." in c[0]:
            continue
        if "-" in c[0]:
            first, skip = map(int, c[0].split("-"))
            now.tokens.append((c[1], skip - first + 1, space))
            continue
        if int(c[0]) > skip:
            now.tokens.append((c[1], 1, space))
        now.forms.append(c[1])
        now.lemmas.append(c[2])
        now.tags.append("|".join((c[3], c[4], c[5])))
        now.heads.append(int(c[6]))
        now.rels.append(c[7])
    if now.forms:
        sentences.append(now)
    return sentences
