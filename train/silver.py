"""Names guessed by a checkpoint in unlabelled text, to go on training with (train.py --silver): a word that stands several
times in a report is decided by all its places together, and what stays in doubt teaches nothing.

usage: silver.py --run DIR --text NEWS.conllu --out FILE --documents 600"""
import argparse
import collections
import json

import numpy as np
import torch

import conllu
import export
import heads
import names
from net import Batch
from train import batches

ANY = (1 << len(names.CLASSES)) - 1
KINDS = np.array([0] + [1 + i // 2 for i in range(len(names.CLASSES) - 1)])


def together(forms, scores, force):
    """Adds to the scores of a report's words what the same word, written so, scored at its other places."""
    total, times = collections.defaultdict(lambda: np.zeros(KINDS.max() + 1)), collections.Counter()
    for f, s in zip(forms, scores):
        for w, x in zip(f, s):
            if w[:1].isupper() and len(w) > 2:
                total[w] += np.bincount(KINDS, np.exp(x))
                times[w] += 1
    out = []
    for f, s in zip(forms, scores):
        s = s.copy()
        for t, w in enumerate(f):
            if times[w] > 1:
                others = (total[w] - np.bincount(KINDS, np.exp(s[t]))) / (times[w] - 1)
                s[t] += force * np.log(others + 0.05)[KINDS]
        out.append(s - np.logaddexp.reduce(s, axis=1, keepdims=True))
    return out


def masks(scores, sure):
    p = np.exp(scores)
    best, labels = p.argmax(1), [names.CLASSES[c] for c in p.argmax(1)]
    out = [names.bit("O") if best[i] == 0 and p[i, 0] > 0.95 else ANY for i in range(len(p))]
    found = 0
    for b, e, kind in names.spans(labels):
        if p[range(b, e), best[b:e]].min() > sure and labels[b][0] == "B":
            found += kind in ("person", "organisation", "place")
            for i in range(b, e):
                out[i] = names.bit(labels[i])
    return out, found


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", required=True)
    a.add_argument("--text", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--documents", type=int, default=600)
    a.add_argument("--sure", type=float, default=0.85)
    a = a.parse_args()
    torch.set_num_threads(1)
    _, features, net, _ = export.load(a.run)
    docs = conllu.documents(a.text, a.documents)
    kept = []
    for forms in docs:
        forms = [f for f in forms if 3 <= len(f) <= 100]
        scores = [None] * len(forms)
        with torch.no_grad():
            for ids in batches([len(f) for f in forms], 2000, np.random.RandomState(0)):
                b = Batch([forms[i] for i in ids], features)
                s = net.names(net.encode(b), b)
                s = (s if net.dims["near"] else s.log_softmax(1)).numpy().astype(float)
                for k, i in enumerate(ids):
                    scores[i] = s[b.start[k]:b.start[k + 1]]
                    if net.dims["near"]:
                        scores[i] = heads.marginals(scores[i], net.name_first.numpy(), net.name_step.numpy())
        for f, s in zip(forms, together(forms, scores, 0.8)):
            m, found = masks(s, a.sure)
            if found:
                kept.append((f, m))
    json.dump(kept, open(a.out, "w"))
    print(f"{len(docs)} reports, {len(kept)} sentences with names")


if __name__ == "__main__":
    main()
