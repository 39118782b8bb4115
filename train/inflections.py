"""Forms of English words from the package lemminflect (MIT; its table is drawn from the NIH's SPECIALIST Lexicon), as what
wordlists.lemma_lists counts: how "swore", "invaded" and "men" are cut back to a lemma, where the treebanks have not seen them.

usage: inflections.py LISTS MODEL [--data DATA]      puts the lemma sections into MODEL anew, all else stays; LISTS holds the package"""
import argparse
import collections
import csv
import gzip
import io

import numpy as np

import conllu
import container
import wordlists

TAGS = {"verb": ("VERB", ("VBD", "VBN", "VBG", "VBZ")), "noun": ("NOUN", ("NNS",)), "adj": ("ADJ", ("JJR", "JJS")),
        "adv": ("ADV", ("RBR", "RBS"))}


def table(lists):
    """Rows (base, class, forms ...) of the package's table."""
    with gzip.open(lists + "/lemminflect/resources/infl_lu.csv.gz", "rt", encoding="utf-8") as f:
        return list(csv.reader(io.StringIO(f.read())))


def plain(word):
    return word.isascii() and word.isalpha() and word.islower()


def known(sentences):
    """Counter of (lemma, upos)."""
    return collections.Counter((lemma, tag.split("|")[0]) for s in sentences for lemma, tag in zip(s.lemmas, s.tags))


def items(lists, known):
    """[(form, upos, xpos, lemma)] of plain words; where two lemmas share a form, the one in KNOWN (a Counter), else none."""
    found = {}
    for base, kind, *forms in table(lists):
        upos, tags = TAGS[kind]
        if not plain(base):
            continue
        if kind == "verb" and len(forms) > 1 and not forms[1]:
            forms[1] = forms[0]
        for tag, cell in zip(tags, forms):
            for form in cell.split("/"):
                if plain(form) and form != base:
                    found.setdefault((form, upos, tag), set()).add(base)
    out = []
    for (form, upos, tag), bases in sorted(found.items()):
        best = sorted(bases, key=lambda b: (-known[b, upos], b))
        if len(best) == 1 or known[best[0], upos] > 2 * known[best[1], upos]:
            out.append((form, upos, tag, best[0]))
    return out


def sections(path):
    """[(name, value)] of a container, as container.write takes them."""
    data = open(path, "rb").read()
    kinds = {number: kind for kind, number in container.TYPES.items()}
    for name, kind, dims, shape, at, size in container.entries(data):
        body = data[at:at + size]
        yield name, np.frombuffer(body, kinds[kind]).reshape(shape[:dims]) if kind else body


def main():
    a = argparse.ArgumentParser()
    a.add_argument("lists")
    a.add_argument("model")
    a.add_argument("--data", default="../shared")
    a = a.parse_args()
    bank = a.data + "/treebanks/"
    train = conllu.read(bank + "ewt-train.conllu") + conllu.read(bank + "gum-permissive-train.conllu")
    words, rules = wordlists.lemma_lists(train, items(a.lists, known(train)))
    new = {"lemma.words": words.encode(), "lemma.rules": rules.encode()}
    whole = [(name, new.get(name, value)) for name, value in sections(a.model)]
    size = container.write(a.model, whole)
    print(f"{a.model}: {size} bytes, lemma words {len(words)}, rules {len(rules)}")


if __name__ == "__main__":
    main()
