"""Word vectors before the training: the embedding rows learn from unlabelled text which words stand near which.

TEXT is CoNLL-U, what `sayso tree --conllu` makes of news: its words and, for the first of a sentence, whether it is a name.
Writes vectors.npz (rows) and counts.json ({normal form: [small, capital]}: how often a word is written so)."""
import argparse
import ctypes
import json
import os
import time

import numpy as np

import conllu
import names
from features import Features
from net import f32, i64, kernels, ptr


def written(text, trees, norm):
    """Counts of small and capital letters; the first word of a sentence counts if it is a proper noun (of trees: never)."""
    counts, known = {}, {}

    def add(w):
        n = known.setdefault(w, None) or norm(w)
        known[w] = n
        counts.setdefault(n, [0, 0])[w[:1].isupper()] += 1

    for line in open(text, encoding="utf-8"):
        c = line.split("\t", 4)
        if len(c) == 5 and c[0].isdigit() and (c[0] != "1" or c[3] == "PROPN"):
            add(c[1])
    for s in trees:
        for w in s.forms[1:]:
            add(w)
    return counts


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", default="../shared")
    a.add_argument("--text", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--passes", type=int, default=8, help="the rate falls to nothing over so many")
    a.add_argument("--stop", type=int, default=5, help="but ends after so many")
    a.add_argument("--rate", type=float, default=0.1)
    a.add_argument("--least", type=int, default=4, help="a word has its own row if it stands so often")
    a.add_argument("--outputs", type=int, default=15000)
    a = a.parse_args()
    bank = a.data + "/treebanks/"
    trees = [s for f in ("ewt-train", "gum-permissive-train") for s in conllu.read(bank + f + ".conllu")]
    own = [s.forms for s in trees] + [x[1] for x in names.training(a.data + "/ner", a.data + "/treebanks/")]
    text = [s for d in conllu.documents(a.text) for s in d] + own
    plain = Features()
    number, norm, count = {}, [], {}
    ids = []
    for s in text:
        for w in s:
            k = number.get(w)
            if k is None:
                k = number[w] = len(number)
                norm.append(plain.norm(w))
            ids.append(k)
            count[norm[k]] = count.get(norm[k], 0) + 1
        ids.append(-1)
    words = sorted(w for w, c in count.items() if c >= a.least)
    features = Features(words=words)
    common = sorted(count, key=lambda w: (-count[w], w))[:a.outputs]
    slot = {w: i for i, w in enumerate(common)}
    got = [features.of(w) for w in number]
    at = np.concatenate([[0], np.cumsum([len(g[0]) for g in got])]).astype(np.int64)
    row, weight = np.concatenate([g[0] for g in got]), np.concatenate([g[1] for g in got])
    c = np.array([count[n] for n in norm], np.float32)
    drop = (0.05 + 0.5 / (1 + c / 3)).astype(np.float32)
    share = c / len(ids)
    skip = np.maximum(0, 1 - np.sqrt(1e-4 / share) - 1e-4 / share).astype(np.float32) * 0.9
    target = np.array([slot.get(n, -1) for n in norm], np.int32)
    p = np.array([count[w] for w in common]) ** 0.75
    rng = np.random.RandomState(1)
    noise = rng.choice(len(common), 1 << 20, p=p / p.sum()).astype(np.int32)
    table = (rng.randn(features.total, 128) * 0.02).astype(np.float32)
    out = np.zeros((6 * len(common), 128), np.float32)
    sums = np.zeros(len(table), np.float32), np.zeros(len(out), np.float32)
    ids = np.array(ids, np.int32)
    print(f"{len(ids)} words, {len(number)} forms, {len(words)} rows of words", flush=True)
    os.makedirs(a.out, exist_ok=True)
    json.dump(written(a.text, trees, plain.norm), open(a.out + "/counts.json", "w"))
    kernels().vectors_pass.restype = ctypes.c_double
    for k in range(a.stop):
        t = time.time()
        loss = kernels().vectors_pass(ptr(table), ptr(sums[0]), ptr(out), ptr(sums[1]), i64(len(common)), ptr(ids), i64(len(ids)),
                                      ptr(row), ptr(weight), ptr(at), ptr(drop), ptr(skip), ptr(target), ptr(noise),
                                      i64(len(noise)), f32(a.rate * (1 - k / a.passes) + 0.01), ctypes.c_uint64(k + 1))
        print(f"pass {k + 1} {time.time() - t:.0f}s loss {loss:.4f}", flush=True)
    np.savez(a.out + "/vectors.npz", table=table, words=np.array(words), base=features.base["lower"])


if __name__ == "__main__":
    main()
