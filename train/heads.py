"""A better head for names over an encoder that stays as it is, so that trees do not change: a token's neighbours and the order
of labels count.  Tags are taught once more on the way, with the sum over all tags of a part of speech in view.

usage: heads.py --data DIR --run RUN --out OUT --lexicon DIR --people DIR --silver FILE ..."""
import argparse
import json
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

import conllu
import names
import train
from features import Features
from net import Batch, Net

N = len(names.CLASSES)
NEVER = -1e4


def rules():
    """(first, step): 0 where a class may begin a sentence, and where it may follow another; else NEVER."""
    inside = np.array([c[0] == "I" for c in names.CLASSES])
    same = np.array([[a[2:] == b[2:] and a != "O" for b in names.CLASSES] for a in names.CLASSES])
    return torch.tensor(np.where(inside, NEVER, 0.0)).float(), torch.tensor(np.where(inside & ~same, NEVER, 0.0)).float()


FIRST, STEP = rules()


def order(net):
    return net.name_first + FIRST, net.name_step + STEP


def total(scores, real, first, step):
    """Log of the sum over all paths; scores [sentences][m][classes]."""
    a = scores[:, 0] + first
    for i in range(1, scores.shape[1]):
        a = torch.where(real[:, i:i + 1], torch.logsumexp(a[:, :, None] + step, 1) + scores[:, i], a)
    return a.logsumexp(1)


def name_loss(net, h, b, allowed):
    """How much of the sum over all paths is not in those that the labels allow, a word."""
    first, step = order(net)
    scores = torch.cat([net.names(h, b), torch.zeros(1, N)])[b.pad]
    open_ = torch.cat([allowed, torch.ones(1, N, dtype=torch.bool)])[b.pad]
    both = total(torch.cat([scores, scores.masked_fill(~open_, NEVER)]), torch.cat([b.real, b.real]), first, step)
    k = len(scores)
    return (both[:k] - both[k:]).clamp(max=100).sum() / len(h)


def path(scores, first, step):
    """Classes of the best path through scores [words][classes]; arrays."""
    a, back = scores[0] + first, []
    for s in scores[1:]:
        a = a[:, None] + step
        back.append(a.argmax(0))
        a = a.max(0) + s
    out = [int(a.argmax())]
    for b in reversed(back):
        out.append(int(b[out[-1]]))
    return out[::-1]


def marginals(scores, first, step):
    """Log probability of each class of each word, all paths weighed."""
    up, down = [scores[0] + first], [np.zeros(N)]
    for s in scores[1:]:
        up.append(np.logaddexp.reduce(up[-1][:, None] + step, 0) + s)
    for s in scores[:0:-1]:
        down.append(np.logaddexp.reduce(step + (s + down[-1])[None, :], 1))
    both = np.array(up) + np.array(down[::-1])
    return both - np.logaddexp.reduce(both, axis=1, keepdims=True)


def load(folder, near):
    labels, saved = json.load(open(folder + "/labels.json")), torch.load(folder + "/last.pt")
    d = saved["dims"]
    features = Features(words=labels["words"], classes=labels.get("classes"), n_classes=labels.get("n_classes", 0))
    net = Net(features.total, len(labels["tags"]), len(labels["rels"]), N, d["E"], d["H"], d["layers"], d["arc"], d["lab"], near)
    missing = net.load_state_dict(saved["net"], strict=False).missing_keys
    if any(k.startswith("name_") for k in missing):
        torch.nn.init.zeros_(net.name_near.weight)
    net.table.p = saved["rows"].numpy().copy()
    return labels, features, net, saved


class Upos:
    def __init__(self, tags):
        self.tags, self.of = {t: i for i, t in enumerate(tags)}, [t.split("|")[0] for t in tags]
        self.all = sorted(set(self.of))
        self.sum = torch.zeros(len(tags), len(self.all))
        self.sum[torch.arange(len(tags)), [self.all.index(u) for u in self.of]] = 1

    def loss(self, logits, gold, weight):
        """weight: of each word.  Every class counts, and every part of speech whatever its class."""
        tag = torch.tensor([self.tags.get(t, -1) for t in gold])
        upos = torch.tensor([self.all.index(t.split("|")[0]) for t in gold])
        both = F.cross_entropy(logits, tag, ignore_index=-1, reduction="none")
        both = both + F.nll_loss((logits.softmax(1) @ self.sum + 1e-9).log(), upos, reduction="none")
        return (both * weight).sum() / weight.sum()

    def right(self, logits, gold):
        best = (logits.softmax(1) @ self.sum).argmax(1).tolist()
        return sum(self.all[b] == g.split("|")[0] for b, g in zip(best, gold))


def tag_score(net, sentences, features, upos):
    ok = n = whole = 0
    with torch.no_grad():
        for ids in train.batches([len(s.forms) for s in sentences], 3000, np.random.RandomState(0)):
            b = Batch([sentences[i].forms for i in ids], features)
            gold = [t for i in ids for t in sentences[i].tags]
            logits = net.tag(net.encode(b))
            ok += upos.right(logits, gold)
            whole += sum(upos.tags.get(g, -1) == k for g, k in zip(gold, logits.argmax(1).tolist()))
            n += len(gold)
    return 100 * ok / n, 100 * whole / n


def name_score(net, data, features):
    kinds, hit, got, want = ("person", "organisation", "place"), 0, 0, 0
    first, step = (x.detach().numpy() for x in order(net))
    with torch.no_grad():
        for ids in train.batches([len(f) for f, _ in data], 3000, np.random.RandomState(0)):
            b = Batch([data[i][0] for i in ids], features)
            scores = net.names(net.encode(b), b).numpy()
            for k, i in enumerate(ids):
                best = path(scores[b.start[k]:b.start[k + 1]], first, step)
                s = {x for x in names.spans([names.CLASSES[c] for c in best]) if x[2] in kinds}
                g = {(x, y, names.SAME.get(z.lower())) for x, y, z in names.spans(data[i][1])}
                g = {x for x in g if x[2] in kinds}
                hit, got, want = hit + len(s & g), got + len(s), want + len(g)
    return 200 * hit / max(1, got + want)


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--data", default="../shared")
    a.add_argument("--run", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--lexicon", required=True)
    a.add_argument("--people")
    a.add_argument("--silver", nargs="*", default=())
    a.add_argument("--silver-weight", type=float, default=1)
    a.add_argument("--weak", type=float, default=1.5)
    a.add_argument("--swap", type=float, default=0.4)
    a.add_argument("--near", type=int, default=96)
    a.add_argument("--steps", type=int, default=900)
    a.add_argument("--tag-steps", type=int, default=150)
    a.add_argument("--gum-tags", type=float, default=0.4, help="weight of GUM's tags: it writes some features otherwise")
    a.add_argument("--lr", type=float, default=1e-3)
    a.add_argument("--batch", type=int, default=1200)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--limit", type=int)
    return a.parse_args()


class NameBatches:
    """Sentences with names, drawn by weight; other names are put in their place."""

    def __init__(self, a, ner, more, rng):
        self.ner, self.size, self.rng = ner, a.batch, rng
        self.swap = names.Swapper(ner, a.swap, more)
        self.weight = np.array([x[0] for x in ner])
        self.weight /= self.weight.sum()
        self.queue = []

    def next(self):
        """(forms, allowed classes) of some sentences."""
        if not self.queue:
            pick = self.rng.choice(len(self.ner), min(4000, 4 * len(self.ner)), p=self.weight)
            groups = train.batches([len(self.ner[i][1]) for i in pick], self.size, self.rng)
            self.queue = [[int(pick[j]) for j in g] for g in groups]
        pairs = [names.spelt(*self.swap(self.ner[i][1], self.ner[i][2], self.rng), self.rng) for i in self.queue.pop()]
        m = np.concatenate([np.array(k) for _, k in pairs])
        return [f for f, _ in pairs], torch.from_numpy((m[:, None] >> np.arange(N) & 1).astype(bool))


def teach(net, heads, steps, lr, loss_of, report):
    """Adam over the parameters of the heads; what stays is their average over about the last hundred and fifty steps."""
    mine = [p for n, p in net.named_parameters() if n.split(".")[0] in heads]
    adam = torch.optim.Adam(mine, lr=lr, betas=(0.9, 0.98))
    mean, sums = [p.detach().clone() for p in mine], 0.0
    for step in range(1, steps + 1):
        net.train()
        adam.param_groups[0]["lr"] = lr * min(1.0, step / 50) * (0.49 * (1 + np.cos(np.pi * step / steps)) + 0.02)
        adam.zero_grad()
        loss = loss_of()
        loss.backward()
        adam.step()
        sums += float(loss.detach())
        for m, p in zip(mean, mine):
            m.lerp_(p.data, max(0.007, 1 / step))
        if step % 150 == 0 or step == steps:
            now = [p.data for p in mine]
            for m, p in zip(mean, mine):
                p.data = m.clone()
            net.eval()
            report(step, sums / step)
            for n, p in zip(now if step < steps else (), mine):
                p.data = n


def main():
    a = options()
    os.makedirs(a.out, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    bank, begun = a.data + "/treebanks/", time.time()
    labels, features, net, saved = load(a.run, a.near)
    ner, more = train.named(a)
    trees = [[s for s in conllu.read(f"{bank}{f}-train.conllu") if len(s.forms) <= 160] for f in ("ewt", "gum-permissive")]
    web, trees = len(trees[0]), (trees[0] + trees[1])[:a.limit]
    _, count, other = train.vocabulary(Features(), trees, ner)
    counts = np.zeros(features.total)
    for w, i in features.words.items():
        counts[i] = count.get(w, 0) + other.get(w, 0) / 2
    upos = Upos(labels["tags"])
    dev = [conllu.read(bank + f) for f in ("ewt-dev.conllu", "gum-permissive-dev.conllu")]
    named = [names.read(a.data + "/ner/ewt-dev.iob2", 1, 2), names.read(a.data + "/ner/wwn-dev.bio")]

    def report(step, loss):
        scores = [x for d in dev for x in tag_score(net, d, features, upos)] + [name_score(net, d, features) for d in named]
        print(f"step {step} {time.time() - begun:.0f}s loss {loss:.4f}  tags ewt %.2f %.2f gum %.2f %.2f  names ewt %.2f wwn %.2f"
              % tuple(scores), flush=True)

    net.eval()
    report(0, 0)
    rng, queue = np.random.RandomState(a.seed), []
    drawn = NameBatches(a, ner, more, rng)

    def encoded(forms):
        b = Batch(forms, features, True, rng, counts)
        with torch.no_grad():
            return b, net.encode(b)

    def of_names():
        forms, allowed = drawn.next()
        b, h = encoded(forms)
        return name_loss(net, h, b, allowed)

    def of_tags():
        if not queue:
            queue.extend(train.batches([len(s.forms) for s in trees], a.batch, rng))
        ids = queue.pop()
        b, h = encoded([trees[i].forms for i in ids])
        weight = torch.tensor([1.0 if i < web else a.gum_tags for i in ids for _ in trees[i].tags])
        return upos.loss(net.drop_head(h, b, net.tag), [t for i in ids for t in trees[i].tags], weight)

    teach(net, ("tag",), a.tag_steps, a.lr * 0.3, of_tags, report)
    teach(net, ("name", "name_mid", "name_near", "name_first", "name_step"), a.steps, a.lr, of_names, report)
    with torch.no_grad():
        first, step = order(net)
        net.name_first.copy_(first)
        net.name_step.copy_(step)
    json.dump(labels, open(a.out + "/labels.json", "w"))
    torch.save(dict(saved, net=net.state_dict(), dims=net.dims), a.out + "/last.pt")


if __name__ == "__main__":
    main()
