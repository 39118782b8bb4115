"""Reads raw text with a checkpoint, as the program would, and writes CoNLL-U: the whole way in Python, to score models
before the C reads them.  usage: read_raw.py --run DIR --segmenter DIR TEXT > OUT.conllu"""
import argparse
import ctypes

import numpy as np
import torch

import conllu
import segment
import wordlists
from decode import tree
from export import load, round_rows
from net import Batch
from train import batches


def sentences(data, cuts, table):
    """[[(surface, [words], space after)]] of a text."""
    a = segment.atoms(data)
    starts = np.zeros(len(a) + 1, np.int64)
    k = segment.lib().paragraphs(segment.p(a), ctypes.c_int64(len(a)), segment.p(starts))
    got = np.zeros(len(a), np.uint8)
    segment.lib().cuts(segment.p(a), segment.p(starts), ctypes.c_int64(k), segment.p(cuts["token"]), segment.p(cuts["sentence"]),
                       segment.p(got))
    first = np.flatnonzero(got > 0)
    out = []
    for i, b in enumerate(first):
        last = (first[i + 1] if i + 1 < len(first) else len(a)) - 1
        surface = data[a["begin"][b]:a["end"][last]].decode()
        space = last + 1 >= len(a) or a["gap"][last + 1] > 0
        low = wordlists.fold(surface)
        at = table.get(low)
        if at is None:
            at = wordlists.by_endings(low)
        at = (0,) + at + (len(surface),)
        words = [surface[x:y] for x, y in zip(at, at[1:])]
        if got[b] == 2:
            out.append([])
        out[-1].append((surface, words, space))
    return out


def main():
    o = argparse.ArgumentParser()
    o.add_argument("--data", default="../shared")
    o.add_argument("--run", required=True)
    o.add_argument("--segmenter", required=True)
    o.add_argument("text")
    o = o.parse_args()
    torch.set_num_threads(1)
    labels, features, net, _ = load(o.run)
    round_rows(net)
    train = conllu.read(o.data + "/treebanks/ewt-train.conllu") + conllu.read(o.data + "/treebanks/gum-permissive-train.conllu")
    table = {}
    for line in wordlists.contractions(train).split("\n"):
        form, at = line.split("\t")
        table[form] = tuple(int(x) for x in at.split(",") if x)
    words, rules = wordlists.lemma_lists(train)
    listed = {tuple(l.split("\t")[:3]): l.split("\t")[3] for l in reversed(words.split("\n"))}
    edits = {}
    for line in rules.split("\n"):
        x, s, c, a, k = line.split("\t")
        edits[x, s.encode()] = (int(c), a, int(k))
    read = sentences(open(o.text, "rb").read(), dict(np.load(o.segmenter + "/segment.npz")), table)
    forms = [[w for _, ws, _ in s for w in ws] for s in read]
    out, root = [None] * len(forms), labels["rels"].index("root")
    with torch.no_grad():
        for ids in batches([len(f) for f in forms], 3000, np.random.RandomState(0)):
            b = Batch([forms[i] for i in ids], features)
            h = net.encode(b)
            tags, arcs = net.tag(h).argmax(1).tolist(), net.arcs(h, b)
            heads = [tree(arcs[k, :n, :n + 1].numpy().astype(float)) for k, n in enumerate(b.lengths)]
            flat = torch.tensor([x for t in heads for x in t])
            rels = net.labels(h, b, flat)
            rels[flat != 0, root] = -1e9
            rels = rels.argmax(1).tolist()
            for k, i in enumerate(ids):
                s = slice(b.start[k], b.start[k + 1])
                out[i] = (tags[s], heads[k], rels[s])
    for s, f, (tags, heads, rels) in zip(read, forms, out):
        at = 0
        for surface, ws, space in s:
            if len(ws) > 1:
                print(f"{at + 1}-{at + len(ws)}\t{surface}" + "\t_" * 8)
            for w in ws:
                upos, xpos, feats = labels["tags"][tags[at]].split("|", 2)
                low = wordlists.fold(w)
                lemma = listed.get((low, upos, xpos)) or wordlists.apply(edits, xpos, w)
                rel = "root" if heads[at] == 0 else labels["rels"][rels[at]]
                misc = "_" if space else "SpaceAfter=No"
                print("\t".join((str(at + 1), w, lemma, upos, xpos, feats, str(heads[at]), rel, "_", misc)))
                at += 1
        print()


if __name__ == "__main__":
    main()
