"""Turns a checkpoint, the segmenter and the word lists into one model file, and writes what the network says
about a few sentences, so that the C can be held against it (parity.bin)."""
import argparse
import json
import struct

import numpy as np
import torch

import conllu
import container
import inflections
import names
import pools
import wordlists
from decode import tree
from features import TABLES, Features
from net import Batch, Net


def load(folder):
    labels = json.load(open(folder + "/labels.json"))
    saved = torch.load(folder + "/last.pt")
    d = saved["dims"]
    features = Features(words=labels["words"], classes=labels.get("classes"), n_classes=labels.get("n_classes", 0))
    net = Net(features.total, len(labels["tags"]), len(labels["rels"]), len(labels["names"]), d["E"], d["H"], d["layers"],
              d["arc"], d["lab"], d.get("near", 0))
    net.load_state_dict(saved["net"])
    net.table.p = saved["rows"].numpy().copy()
    net.eval()
    if features.n_classes:
        fold_classes(net, features)
        features = Features(words=labels["words"])
    return labels, features, net, saved["epoch"]


def fold_classes(net, features):
    """A word's classes are the same wherever it stands: their rows go into its own.  A word that no text of the training
    holds has nothing else of its own and is otherwise any unknown word."""
    p = net.table.p
    for w, i in features.words.items():
        if not p[i].any():
            p[i] = p[0]
        for k in features.kinds(w):
            p[i] += p[features.base["class"] + k]
    net.table.p = np.ascontiguousarray(p[:features.base["class"]])


def quiet_unseen(net, features, forms):
    """Rows that no word of the training has touched still hold their random start: they become zero."""
    used = np.zeros(features.total, bool)
    for f in forms:
        used[features.of(f)[0]] = True
    used[:len(features.words) + 1] = True
    net.table.p[~used] = 0
    return used.mean()


def round_rows(net):
    """int8 rows with a scale each; the net computes with the rounded numbers from here on."""
    p = net.table.p
    scale = (np.abs(p).max(1) / 127).astype(np.float32)
    q = np.round(p / np.where(scale > 0, scale, 1)[:, None]).astype(np.int8)
    net.table.p = np.ascontiguousarray(q.astype(np.float32) * scale[:, None])
    return q, scale


def matrices(net):
    n = lambda t: t.detach().numpy().astype(np.float32)
    out = [("emb.ln.g", net.in_ln.weight), ("emb.ln.b", net.in_ln.bias), ("in.w", net.inp.weight), ("in.b", net.inp.bias)]
    for i in range(len(net.ln)):
        out += [(f"l{i}.ln.g", net.ln[i].weight), (f"l{i}.ln.b", net.ln[i].bias), (f"l{i}.conv", net.conv[i].t()),
                (f"l{i}.gate.w", net.gate[i].weight), (f"l{i}.gate.b", net.gate[i].bias), (f"l{i}.out.w", net.out[i].weight),
                (f"l{i}.out.b", net.out[i].bias)]
    out += [("out.ln.g", net.final.weight), ("out.ln.b", net.final.bias), ("tag.w", net.tag.weight), ("tag.b", net.tag.bias),
            ("arc.dep.w", net.dep.weight), ("arc.dep.b", net.dep.bias), ("arc.head.w", net.gov.weight),
            ("arc.head.b", net.gov.bias), ("arc.root", net.root_g), ("arc.u", net.u.t()), ("arc.v", net.v),
            ("lab.dep.w", net.lab_d.weight), ("lab.head.w", net.lab_h.weight), ("lab.b", net.lab_d.bias),
            ("lab.root", net.root_h), ("lab.out.w", net.rel.weight), ("lab.out.b", net.rel.bias), ("name.w", net.name.weight),
            ("name.b", net.name.bias), ("name.mid.w", net.name_mid.weight), ("name.mid.b", net.name_mid.bias),
            ("name.near.w", net.name_near.weight), ("name.first", net.name_first[None]), ("name.step", net.name_step)]
    return [(name, n(value)) for name, value in out]


def tables(features, q, scale):
    ends = [0] + [features.base[n] for n, _ in TABLES] + [features.total]
    out = []
    for name, b, e in zip(["word"] + [n for n, _ in TABLES], ends, ends[1:]):
        out += [("emb." + name, q[b:e]), ("emb." + name + ".scale", scale[b:e])]
    return out


def parity(path, net, features, sentences, root):
    """Format: ../model/FORMAT.md.  root: the class of the relation root."""
    out = [struct.pack("<8sII", b"SAYSOPAR", 1, len(sentences))]
    with torch.no_grad():
        for forms in sentences:
            b = Batch([forms], features)
            h = net.encode(b)
            tags, arcs, who = net.tag(h), net.arcs(h, b)[0], net.names(h, b)
            heads = tree(arcs.numpy().astype(np.float64))
            rels = net.labels(h, b, torch.tensor(heads))
            rels[[x != 0 for x in heads], root] = -1e9  # the root's relation is root, and nobody else's
            rels[[x == 0 for x in heads], :root] -= 1e9
            rels[[x == 0 for x in heads], root + 1:] -= 1e9
            full = len(forms) <= 12
            out.append(struct.pack("<HBB", len(forms), full, 0))
            for i, form in enumerate(forms):
                data = form.encode()
                out.append(struct.pack("<H", len(data)) + data)
                top = torch.topk(tags[i], 3)
                for v, k in zip(top.values.tolist(), top.indices.tolist()):
                    out.append(struct.pack("<Hf", k, v))
                r, w = int(rels[i].argmax()), int(who[i].argmax())
                out.append(struct.pack("<HfHfHf", heads[i], float(arcs[i, heads[i]]), r, float(rels[i, r]), w, float(who[i, w])))
            if full:
                out.append(arcs.numpy().astype("<f4").tobytes())
    with open(path, "wb") as f:
        f.write(b"".join(out))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", default="../shared")
    a.add_argument("--run", required=True)
    a.add_argument("--segmenter", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--parity")
    a.add_argument("--lists", help="folder with the package lemminflect, for lemmas")
    a.add_argument("--version", default="0.1.0")
    a = a.parse_args()
    torch.set_num_threads(1)
    bank = a.data + "/treebanks/"
    labels, features, net, epoch = load(a.run)
    train = conllu.read(bank + "ewt-train.conllu") + conllu.read(bank + "gum-permissive-train.conllu")
    ner, limit, lexicon = names.training(a.data + "/ner", bank), labels["args"].get("limit"), labels["args"].get("lexicon")
    forms = {w for s in train[:limit] for w in s.forms} | {w for _, f, _ in ner[:limit] for w in f}
    if lexicon:
        forms |= pools.words(pools.pools(lexicon))
    share = 1 if labels.get("n_classes") else quiet_unseen(net, features, forms)
    q, scale = round_rows(net)
    words, rules = wordlists.lemma_lists(train[:limit], inflections.items(a.lists, inflections.known(train)) if a.lists else ())
    d, cuts = net.dims, np.load(a.segmenter + "/segment.npz")
    config = {**d, "version": a.version, "language": "en", "licence": "CC-BY-SA-4.0", "epochs": epoch,
              "seed": labels["args"]["seed"], "trained-on": "UD_English-EWT 2.16; UD_English-GUM (open genres); CrossNER; "
              "WikiGold; WNUT-17; Broad Twitter Corpus; see model/CARD.md"}
    text = lambda lines: ("\n".join(lines)).encode()
    keys = np.array([features.key(w) for w in labels["words"]], "<u4").reshape(-1, 2)
    sections = [("config", text(f"{k}={v}" for k, v in config.items())), ("tags", text(labels["tags"])),
                ("rels", text(labels["rels"])), ("names", text(labels["names"])), ("vocab", keys)]
    sections += tables(features, q, scale) + matrices(net)
    sections += [("contractions", wordlists.contractions(train[:limit]).encode()), ("lemma.words", words.encode()),
                 ("lemma.rules", rules.encode()), ("seg.token", cuts["token"]), ("seg.sentence", cuts["sentence"])]
    size = container.write(a.out, sections)
    print(f"{a.out}: {size} bytes, {len(sections)} sections, {100 * share:.0f} % of the rows in use")
    if a.parity:
        dev = [s.forms for s in conllu.read(bank + "ewt-dev.conllu") if 2 <= len(s.forms) <= 60][::9][:200]
        parity(a.parity, net, features, dev, labels["rels"].index("root"))


if __name__ == "__main__":
    main()
