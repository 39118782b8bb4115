"""Trains the two linear models of the segmenter (token ends, sentence ends) and tests them on raw text."""
import argparse
import ctypes
import os
import time

import numpy as np

import conllu

ROWS, FEATURES = 1 << 18, 72
ATOM = np.dtype([("begin", "<u4"), ("end", "<u4"), ("fold", "<u4"), ("shape", "<u4"), ("mark", "<u2"), ("kind", "u1"),
                 ("gap", "u1"), ("side", "u1"), ("line", "u1"), ("next", "u1"), ("pad", "u1")])
# What the treebanks leave in one token ("anti-drug"), where they cut every other hyphen ("drug - free").
PREFIXES = """anti non re co pre pro mid cross post semi multi ex sub counter mini neo inter intra micro over ultra quasi pseudo
Anti Non Pro Pre Post Ex""".split()
LIB = None


def lib():
    global LIB
    if LIB is None:
        LIB = ctypes.CDLL(os.environ.get("SAYSO_KERNELS", "build/libtrain_kernels.so"))
        for f in ("read_atoms", "paragraphs", "examples"):
            getattr(LIB, f).restype = ctypes.c_int64
        LIB.logistic.restype = ctypes.c_double
    return LIB


def p(a):
    return ctypes.c_void_p(a.ctypes.data)


def atoms(data):
    out = np.zeros(len(data) + 1, ATOM)
    n = lib().read_atoms(data, ctypes.c_int64(len(data)), p(out), ctypes.c_int64(len(out)))
    return out[:n]


def curl(text, rng):
    """Curly quotes in place of straight ones, as news sets them."""
    out = []
    for i, c in enumerate(text):
        before = text[i - 1] if i else " "
        if c == '"':
            c = "\u201c" if before in " \n([-\u2014" else "\u201d"
        elif c == "'":
            c = "\u2018" if before in " \n([" and text[i + 1:i + 2].isalpha() and rng.rand() < 0.9 else "\u2019"
        out.append(c)
    return "".join(out)


def wrapped(pieces, width):
    """Line ends in place of blanks, so that no line is longer than width."""
    line = 0
    for k, (text, cut, space) in enumerate(pieces):
        line += len(text) + len(space)
        follow = len(pieces[k + 1][0]) if k + 1 < len(pieces) else 0
        if space == " " and line + follow > width:
            pieces[k] = (text, cut, "\n")
            line = 0
    return pieces


def document(sentences, rng=None):
    """(bytes, {byte offset: cut}) of one document, its paragraphs parted as in raw_text.py, or disturbed by rng."""
    mode = rng.rand() if rng else 1.0
    paragraph_gap = "\n" if mode < 0.12 else "\n\n"
    pieces = []  # text, cut before it, what follows
    for s in sentences:
        if s.paragraph and pieces:
            pieces[-1] = (pieces[-1][0], pieces[-1][1], paragraph_gap)
        elif pieces and rng and mode < 0.12 and rng.rand() < 0.3:
            pieces[-1] = (pieces[-1][0], pieces[-1][1], "\n")
        for k, (surface, _, space) in enumerate(s.tokens):
            if rng and surface.isalpha() and len(surface) > 3 and rng.rand() < 0.003:
                surface = PREFIXES[rng.randint(len(PREFIXES))] + "-" + surface
            pieces.append((surface, 2 if k == 0 else 1, " " if space else ""))
    if rng and 0.12 <= mode < 0.24:
        pieces = wrapped(pieces, 55 + rng.randint(30))
    whole = "".join(surface + space for surface, _, space in pieces)
    if rng and rng.rand() < 0.35:
        whole = curl(whole, rng)
    data, out, at, b = whole.encode(), {}, 0, 0
    for surface, cut, space in pieces:
        out[b] = cut
        size = len(surface) + len(space)
        b += len(whole[at:at + size].encode())
        at += size
    return data, out


def documents(path):
    docs = []
    for s in conllu.read(path):
        if s.document or not docs:
            docs.append([])
        docs[-1].append(s)
    return docs


def corpus(docs, rng=None):
    """Atoms of all documents one after the other, and their gold cuts."""
    all_atoms, gold = [], []
    for d in docs:
        data, cuts = document(d, rng)
        a = atoms(data)
        g = np.array([cuts.get(int(x), 0) for x in a["begin"]], np.uint8)
        g[(a["gap"] > 0) & (g == 0)] = 255  # a token with a blank in it: not learned
        all_atoms.append(a)
        gold.append(g)
    a, g = np.concatenate(all_atoms), np.concatenate(gold)
    starts = np.zeros(len(a) + 1, np.int64)
    k = lib().paragraphs(p(a), ctypes.c_int64(len(a)), p(starts))
    return a, g, starts[:k + 1].copy()


def examples(a, gold, starts, sentence):
    rows = np.zeros(len(a) * (FEATURES if sentence else FEATURES // 2), np.uint32)
    at, label = np.zeros(len(a) + 1, np.int64), np.zeros(len(a), np.int8)
    n = lib().examples(p(a), p(starts), ctypes.c_int64(len(starts) - 1), p(gold), int(sentence), p(rows), p(at), p(label))
    return rows[:at[n]].copy(), at[:n + 1].copy(), label[:n].copy()


def train(sets, sentence, epochs, lr, l1, seed, positive=1.0):
    w, acc = np.zeros(ROWS, np.float32), np.full(ROWS, 0.1, np.float32)
    mean = np.zeros(ROWS, np.float64)
    rng = np.random.RandomState(seed)
    f = ctypes.c_float
    for e in range(epochs):
        rows, at, label = examples(*sets[e % len(sets)], sentence)
        order = rng.permutation(len(label)).astype(np.int32)
        loss = lib().logistic(p(w), p(acc), p(rows), p(at), p(label), p(order), ctypes.c_int64(len(label)), f(lr), f(l1),
                              f(positive))
        if e >= epochs // 2:
            mean += w
    return (mean / (epochs - epochs // 2)).astype(np.float32), loss / len(label)


def rounded(w):
    """int8 at one scale; the largest few weights are clipped."""
    top = np.sort(np.abs(w))[-20]
    return np.clip(np.round(w * (127 / top)), -127, 127).astype(np.int8)


def f1(gold, got):
    """(tokens, sentences) from cuts; as in score_conllu.py, over spans of letters."""
    out = []
    for least in (1, 2):
        def spans(c):
            b = np.flatnonzero(np.where(c == 255, 0, c) >= least)
            return set(zip(b[:-1].tolist(), b[1:].tolist()))
        s, g = spans(got), spans(gold)
        out.append(200 * len(s & g) / (len(s) + len(g)))
    return out


def test(docs, token, sentence):
    a, g, starts = corpus(docs)
    got = np.zeros(len(a), np.uint8)
    lib().cuts(p(a), p(starts), ctypes.c_int64(len(starts) - 1), p(token), p(sentence), p(got))
    return f1(g, got)


def main():
    o = argparse.ArgumentParser()
    o.add_argument("--data", default="../shared")
    o.add_argument("--out", required=True)
    o.add_argument("--seed", type=int, default=1)
    o.add_argument("--epochs", type=int, default=12)
    o.add_argument("--lr", type=float, default=0.1)
    o.add_argument("--l2", type=float, default=1e-5)
    o = o.parse_args()
    os.makedirs(o.out, exist_ok=True)
    bank, begun = o.data + "/treebanks/", time.time()
    ewt, gum = documents(bank + "ewt-train.conllu"), documents(bank + "gum-permissive-train.conllu")
    rng = np.random.RandomState(o.seed)
    sets = [corpus(ewt + gum, rng if k else None) for k in range(4)]
    token, tl = train(sets, False, o.epochs, o.lr, o.l2, o.seed)
    sentence, sl = train(sets, True, o.epochs, o.lr, o.l2, o.seed)
    token, sentence = rounded(token), rounded(sentence)
    np.savez(o.out + "/segment.npz", token=token, sentence=sentence)
    print(f"loss {tl:.4f} {sl:.4f}; {time.time() - begun:.0f} s")
    for name in ("ewt-dev", "ewt-test", "gum-permissive-dev"):
        t, s = test(documents(bank + name + ".conllu"), token, sentence)
        print(f"{name}: tokens {t:.2f} sentences {s:.2f}", flush=True)


if __name__ == "__main__":
    main()
