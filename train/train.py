"""Trains the tagger, parser and name finder from the open treebanks; a checkpoint each epoch."""
import argparse
import json
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

import conllu
import gazetteer
import names
import pools
import weak
from features import Features
from net import Batch, Net, f32, i64, kernels, ptr


def vocabulary(features, sentences, extra):
    count, other = {}, {}
    for s in sentences:
        for w in s.forms:
            n = features.norm(w)
            count[n] = count.get(n, 0) + 1
    for _, forms, _ in extra:
        for w in forms:
            n = features.norm(w)
            other[n] = other.get(n, 0) + 1
    keep = {w for w, c in count.items() if c >= 2} | {w for w, c in other.items() if c >= 3 and c + count.get(w, 0) >= 4}
    return sorted(keep), count, other


class Optimiser:
    def __init__(self, net, lr, b1=0.9, b2=0.98):
        self.net, self.lr, self.b1, self.b2, self.n = net, lr, b1, b2, 0
        self.params = [p for name, p in net.named_parameters() if name != "anchor"]
        self.state = [(torch.zeros_like(p), torch.zeros_like(p)) for p in self.params]

    def step(self, part):
        """part: how much of the training is done, 0 to 1."""
        self.n += 1
        lr = self.lr * min(1.0, self.n / 200) * (0.5 * (1 + np.cos(np.pi * part)) * 0.98 + 0.02)
        grads = [p.grad for p in self.params]
        norm = float(torch.sqrt(sum((g * g).sum() for g in grads if g is not None)))
        scale = min(1.0, 5.0 / (norm + 1e-6))
        for p, (m, v) in zip(self.params, self.state):
            if p.grad is None:
                continue
            g = p.grad.contiguous()
            kernels().adam_dense(ptr(p.data), ptr(g), ptr(m), ptr(v), i64(p.numel()), f32(lr), f32(self.b1), f32(self.b2),
                                 i64(self.n), f32(scale), f32(0.01 if p.dim() == 2 else 0))
            p.grad = None
        self.net.table.step(lr, self.b1, self.b2, self.n, scale)


class Average:
    """Running average of all weights, over about the last 1/(1-decay) updates."""

    def __init__(self, net):
        self.net, self.k = net, 0
        self.dense = {n: p.data.clone() for n, p in net.named_parameters()}
        self.rows = net.table.p.copy()

    def update(self, decay):
        self.k += 1
        a = 1 - min(decay, self.k / (self.k + 9))
        for n, p in self.net.named_parameters():
            self.dense[n].lerp_(p.data, a)
        self.rows += np.float32(a) * (self.net.table.p - self.rows)

    def swap(self):
        for n, p in self.net.named_parameters():
            t = p.data.clone()
            p.data.copy_(self.dense[n])
            self.dense[n] = t
        self.net.table.p, self.rows = np.ascontiguousarray(self.rows), self.net.table.p


def batches(lengths, size, rng):
    """Sentence numbers in groups of about size words, of similar length."""
    order = np.argsort(np.array(lengths) + rng.rand(len(lengths)) * 6, kind="stable")
    out, now, words = [], [], 0
    for i in order:
        now.append(int(i))
        words += lengths[i]
        if words >= size:
            out.append(now)
            now, words = [], 0
    if now:
        out.append(now)
    rng.shuffle(out)
    return out


class Trees:
    def __init__(self, sentences, tags, rels):
        self.s = sentences
        self.tag = [np.array([tags.get(t, -1) for t in s.tags]) for s in sentences]
        self.head = [np.array(s.heads) for s in sentences]
        self.rel = [np.array([rels.get(r, -1) for r in s.rels]) for s in sentences]

    def gold(self, ids):
        cat = lambda a: torch.from_numpy(np.concatenate([a[i] for i in ids]).astype(np.int64))
        return cat(self.tag), cat(self.head), cat(self.rel)


def tree_loss(net, b, gold):
    tag, head, rel = gold
    h = net.encode(b)
    loss = F.cross_entropy(net.drop_head(h, b, net.tag), tag, ignore_index=-1)
    scores = net.arcs(h, b)
    scores = scores.reshape(-1, scores.shape[2])[b.real.reshape(-1)]
    loss = loss + F.cross_entropy(scores, head)
    return loss + F.cross_entropy(net.labels(h, b, head), rel, ignore_index=-1)


def name_loss(net, b, allowed):
    logits = net.drop_head(net.encode(b), b, net.name)
    return (logits.logsumexp(1) - logits.masked_fill(~allowed, -1e9).logsumexp(1)).mean()


def evaluate(net, trees, features, tags, rels):
    upos = [t.split("|")[0] for t in tags]
    plain = [r.split(":")[0] for r in rels]
    n = joint = up = uas = las = 0
    with torch.no_grad():
        for ids in batches([len(s.forms) for s in trees.s], 3000, np.random.RandomState(0)):
            b = Batch([trees.s[i].forms for i in ids], features)
            h = net.encode(b)
            tag, head, _ = trees.gold(ids)
            t = net.tag(h).argmax(1)
            s = net.arcs(h, b)
            got = s.reshape(-1, s.shape[2])[b.real.reshape(-1)].argmax(1)
            r = net.labels(h, b, got).argmax(1)
            gu = [x.split("|")[0] for i in ids for x in trees.s[i].tags]
            gr = [x.split(":")[0] for i in ids for x in trees.s[i].rels]
            n += len(gu)
            joint += int((t == tag).sum())
            up += sum(upos[int(a)] == g for a, g in zip(t, gu))
            ok = (got == head).tolist()
            uas += sum(ok)
            las += sum(o and plain[int(a)] == g for o, a, g in zip(ok, r, gr))
    return {"upos": 100 * up / n, "joint": 100 * joint / n, "uas": 100 * uas / n, "las": 100 * las / n}


def name_scores(net, data, features):
    hit = got = want = 0
    kinds = ("person", "organisation", "place")
    with torch.no_grad():
        for ids in batches([len(f) for f, _ in data], 3000, np.random.RandomState(0)):
            b = Batch([data[i][0] for i in ids], features)
            best = net.name(net.encode(b)).argmax(1).tolist()
            for k, i in enumerate(ids):
                labels = [names.CLASSES[c] for c in best[b.start[k]:b.start[k + 1]]]
                s = {x for x in names.spans(labels) if x[2] in kinds}
                g = {(x, y, names.SAME.get(z.lower())) for x, y, z in names.spans(data[i][1])}
                g = {x for x in g if x[2] in kinds}
                hit += len(s & g)
                got += len(s)
                want += len(g)
    return 200 * hit / max(1, got + want)


def start(net, folder, features):
    """Goes on from a run's last checkpoint; words that are new since then begin at nothing."""
    saved = torch.load(folder + "/last.pt")
    net.load_state_dict(saved["net"])
    old = saved["rows"].numpy()
    hashed = features.total - features.base["lower"]
    head = len(old) - hashed
    net.table.p[:] = 0
    net.table.p[:head] = old[:head]
    net.table.p[features.base["lower"]:] = old[head:]


def from_vectors(net, saved, features, size):
    """Begins with the rows of vectors.py, brought to a size at which training moves them slowly."""
    old, base = saved["table"], int(saved["base"])
    old = old * (size / old[base:].std())
    place = {w: i + 1 for i, w in enumerate(saved["words"].tolist())}
    net.table.p[:] = 0
    net.table.p[0] = old[0]
    for w, i in features.words.items():
        if w in place:
            net.table.p[i] = old[place[w]]
    net.table.p[features.base["lower"]:features.base["class"]] = old[base:]


def known_classes(folder, text):
    """{normal form: bits of gazetteer.CLASSES}, and the words of it that everybody should know.  text: {word: [small, capital]}."""
    bits = gazetteer.normal(gazetteer.read(folder), Features().norm, {w: c[0] for w, c in text.items()},
                            {w: c[1] for w, c in text.items()})
    best = sum(gazetteer.BIT[c] for c in ("given1", "family1", "family2", "place1", "place2", "place3"))
    return bits, {w for w, b in bits.items() if b & best}


def named(a):
    """Sentences with names, as names.training gives them, and names to put in their place; a: the options."""
    bank = a.data + "/treebanks/"
    ner = [x for x in names.training(a.data + "/ner", bank) if len(x[1]) <= 120]
    ner = ner[:a.limit or len(ner)]
    more = pools.pools(a.lexicon) if a.lexicon else None
    listed = None
    if more and a.people:
        listed = gazetteer.read(a.people)
        for kind, classes in (("given", ("given1",)), ("family", ("family1", "family2"))):
            want = sum(gazetteer.BIT[c] for c in classes)
            more[kind] += [[w] for w in sorted(listed) if listed[w] & want]
    if more and a.weak:
        guessed = weak.training(conllu.read(bank + "ewt-train.conllu"), a.lexicon, a.weak, listed)
        ner += [x for x in guessed if len(x[1]) <= 120]
    for path in a.silver:
        certain = names.sure()
        ner += [(a.silver_weight, f, names.doubt(f, m, certain)) for f, m in json.load(open(path))]
    return ner, more


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", default="../shared")
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=float, default=25)
    a.add_argument("--until", type=float, default=1e9, help="ends after so many of them, the rate as if all were to come")
    a.add_argument("--batch", type=int, default=1200)
    a.add_argument("--lr", type=float, default=2e-3)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--sizes", default="128,256,3,128,128")
    a.add_argument("--start", help="folder of a run to go on from")
    a.add_argument("--lexicon", help="folder of the lexicon whose names vary the training sentences")
    a.add_argument("--names-every", type=int, default=2, help="a batch of names after so many of trees")
    a.add_argument("--weak", type=float, default=0, help="weight of names guessed in the trees of EWT (with --lexicon)")
    a.add_argument("--vectors", help="folder of vectors.py to begin with")
    a.add_argument("--vector-size", type=float, default=0.1)
    a.add_argument("--gazetteer", help="folder of the packages that gazetteer.py reads")
    a.add_argument("--people", help="folder as of --gazetteer, for persons' names put in the place of others")
    a.add_argument("--room", type=int, default=40000, help="words of the vocabulary at most")
    a.add_argument("--silver", nargs="*", default=(), help="sentences with names guessed by silver.py")
    a.add_argument("--silver-weight", type=float, default=0.3)
    a.add_argument("--swap", type=float, default=0.3)
    a.add_argument("--limit", type=int, help="only so many sentences of either kind (for the toy model)")
    a.add_argument("--steps", type=int, default=0)
    a = a.parse_args()
    os.makedirs(a.out, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    rng = np.random.RandomState(a.seed)
    bank = a.data + "/treebanks/"
    train = conllu.read(bank + "ewt-train.conllu") + conllu.read(bank + "gum-permissive-train.conllu")
    train = [s for s in train if len(s.forms) <= 160]
    train = train[:a.limit or len(train)]
    ner, more = named(a)
    words, count, other = vocabulary(Features(), train, ner)
    if more:
        words += sorted({n for n in map(Features().norm, pools.words(more)) if n.isalpha()} - set(words))
    if a.start:
        before = json.load(open(a.start + "/labels.json"))
        more_words = set() if before.get("classes") else set(words) - set(before["words"])
        words = before["words"] + sorted(more_words)
    classes, vectors = {}, None
    if a.vectors:
        vectors = np.load(a.vectors + "/vectors.npz")
        text = json.load(open(a.vectors + "/counts.json"))
        words = sorted(set(words) | {w for w in vectors["words"].tolist() if sum(text.get(w, (0, 0))) >= 8})
    if a.start and before.get("classes"):
        classes = before["classes"]
    if a.gazetteer:
        classes, known = known_classes(a.gazetteer, text)
        more_words = sorted(known - set(words), key=lambda w: (-sum(text.get(w, (0, 0))), len(w), w))
        words = sorted(words + more_words[:max(0, a.room - len(words))])
        inside = set(words)
        classes = {w: b for w, b in classes.items() if w in inside}
    features = Features(words=words, classes=classes, n_classes=len(gazetteer.CLASSES) if classes else 0)
    counts = np.zeros(features.total)
    for w, i in features.words.items():
        counts[i] = count.get(w, 0) + other.get(w, 0) / 2
    seen = {}
    for s in train:
        for t in s.tags:
            seen[t] = seen.get(t, 0) + 1
    tags = sorted(t for t, c in seen.items() if c >= 2)
    rels = sorted({r for s in train for r in s.rels})
    json.dump({"words": words, "tags": tags, "rels": rels, "names": names.CLASSES, "args": vars(a),
               "classes": classes, "n_classes": features.n_classes},
              open(a.out + "/labels.json", "w"))
    e, h, layers, arc, lab = map(int, a.sizes.split(","))
    net = Net(features.total, len(tags), len(rels), len(names.CLASSES), e, h, layers, arc, lab)
    trees = Trees(train, {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(rels)})
    dev = {k: Trees(conllu.read(bank + f), {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(rels)})
           for k, f in (("ewt", "ewt-dev.conllu"), ("gum", "gum-permissive-dev.conllu"))}
    ndev = {"ewt": names.read(a.data + "/ner/ewt-dev.iob2", 1, 2), "gum": names.read(a.data + "/ner/gum-permissive-dev.bio"),
            "wwn": names.read(a.data + "/ner/wwn-dev.bio")}
    print(f"{len(words)} words {len(tags)} tags {len(rels)} relations {features.total} rows "
          f"{sum(len(s.forms) for s in train)} words of trees {sum(len(x[1]) for x in ner)} of names", flush=True)
    if a.start:
        start(net, a.start, features)
    if vectors is not None:
        from_vectors(net, vectors, features, a.vector_size)
        net.table.p[features.base["class"]:] = 0
    swap = names.Swapper(ner, a.swap, more)
    weight = np.array([x[0] for x in ner])
    nlen = [len(x[1]) for x in ner]
    classes = np.arange(len(names.CLASSES))
    opt, ema = Optimiser(net, a.lr), Average(net)
    begun, done = time.time(), 0
    per = len(batches([len(s.forms) for s in train], a.batch, np.random.RandomState(0)))
    total = a.epochs * per
    epoch = 0
    while done < min(total, a.until * per):
        net.train()
        name_queue, sums, began = [], np.zeros(4), time.time()
        for ids in batches([len(s.forms) for s in train], a.batch, rng):
            b = Batch([train[i].forms for i in ids], features, True, rng, counts)
            loss = tree_loss(net, b, trees.gold(ids))
            loss.backward()
            opt.step(min(1.0, done / total))
            done += 1
            sums[0] += float(loss.detach())
            sums[1] += 1
            if done % a.names_every == 0:
                if not name_queue:
                    pick = rng.choice(len(ner), 4000, p=weight / weight.sum())
                    name_queue = [[int(pick[j]) for j in g] for g in batches([nlen[i] for i in pick], a.batch, rng)]
                ids = name_queue.pop()
                pairs = [names.spelt(*swap(ner[i][1], ner[i][2], rng), rng) for i in ids]
                b = Batch([f for f, _ in pairs], features, True, rng, counts)
                m = np.concatenate([np.array(k) for _, k in pairs])
                loss = name_loss(net, b, torch.from_numpy((m[:, None] >> classes & 1).astype(bool)))
                loss.backward()
                opt.step(min(1.0, done / total))
                sums[2] += float(loss.detach())
                sums[3] += 1
            if done % 10 == 0:
                ema.update(0.985)
            if a.steps and done % a.steps == 0:
                print(done, sums[0] / sums[1], sums[2] / max(1, sums[3]), time.time() - begun, flush=True)
            if done >= min(total, a.until * per):
                break
        epoch += 1
        net.eval()
        ema.swap()
        line = f"epoch {epoch} {time.time() - began:.0f}s loss {sums[0] / sums[1]:.3f} names {sums[2] / max(1, sums[3]):.4f}"
        for k, d in dev.items():
            line += "  %s " % k + " ".join(f"{x} {y:.2f}" for x, y in evaluate(net, d, features, tags, rels).items())
        line += "  names " + " ".join(f"{k} {name_scores(net, d, features):.2f}" for k, d in ndev.items())
        torch.save({"net": net.state_dict(), "rows": torch.from_numpy(net.table.p.copy()), "dims": net.dims, "epoch": epoch,
                    "learned": torch.from_numpy(net.table.v.any(1))}, a.out + "/now.pt")
        os.replace(a.out + "/now.pt", a.out + "/last.pt")
        ema.swap()
        print(line, flush=True)
    print(f"trained in {(time.time() - begun) / 60:.1f} minutes", flush=True)


if __name__ == "__main__":
    main()
