"""Small tests of the trainer: python3 -m unittest discover -s train.  What needs the C (features, atoms, scan) is skipped
where SAYSO_FEATURES and SAYSO_KERNELS do not name the libraries that train/train.sh builds."""
import ctypes
import itertools
import os
import struct
import sys
import tempfile
import unittest

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import conllu
import container
import decode
import gazetteer
import gum
import names
import pools
import wordlists

BUILT = os.path.exists(os.environ.get("SAYSO_KERNELS", "")) and os.path.exists(os.environ.get("SAYSO_FEATURES", ""))

SENTENCE = """# newdoc id = a
# text = The minister's aides didn't reply.
1\tThe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
2-3\tminister's\t_\t_\t_\t_\t_\t_\t_\t_
2\tminister\tminister\tNOUN\tNN\tNumber=Sing\t4\tnmod:poss\t_\t_
3\t's\t's\tPART\tPOS\t_\t2\tcase\t_\t_
4\taides\taide\tNOUN\tNNS\tNumber=Plur\t7\tnsubj\t_\t_
5-6\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
5\tdid\tdo\tAUX\tVBD\t_\t7\taux\t_\t_
6\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
7\treply\treply\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
8\t.\t.\tPUNCT\t.\t_\t7\tpunct\t_\t_

"""


def sentence():
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as f:
        f.write(SENTENCE)
        f.flush()
        return conllu.read(f.name)[0]


class Reading(unittest.TestCase):
    def test_tokens_and_words(self):
        s = sentence()
        self.assertEqual([t[0] for t in s.tokens], ["The", "minister's", "aides", "didn't", "reply", "."])
        self.assertEqual(len(s.forms), 8)
        self.assertTrue(s.document and s.paragraph)
        self.assertFalse(s.tokens[4][2])


class Words(unittest.TestCase):
    def test_endings(self):
        self.assertEqual(wordlists.by_endings("wouldn't've"), (5, 8))
        self.assertEqual(wordlists.by_endings("workers'"), (7,))
        self.assertEqual(wordlists.by_endings("'s"), ())

    def test_lemma_rules(self):
        s = sentence()
        words, rules = wordlists.lemma_lists([s])
        self.assertEqual(wordlists.accuracy(words, rules, [s]), 100)

    def test_lemma_rules_take_forms_from_elsewhere(self):
        more = [("swore", "VERB", "VBD", "swear"), ("wiped", "VERB", "VBD", "wipe")]
        words, rules = wordlists.lemma_lists([sentence()], more)
        self.assertIn("swore\tVERB\tVBD\tswear", words.split("\n"))

    def test_past_and_participle_share_rules(self):
        rules = {("VBD", b""): (0, "", False), ("VBN", b"led"): (1, "", False)}
        self.assertEqual(wordlists.apply(rules, "VBD", "ruled"), "rule")

    def test_contractions(self):
        listed = dict(line.split("\t", 1) for line in wordlists.contractions([sentence()]).split("\n"))
        self.assertEqual((listed["havent"], listed["dunno"]), ("4", "2,3"))
        self.assertNotIn("didn't", listed)
        self.assertTrue(listed["its"].startswith("2\ta an the "))

    def test_fold(self):
        self.assertEqual(wordlists.fold("Asad\u2019s"), "asad's")


class Trees(unittest.TestCase):
    def test_best_tree_is_the_best(self):
        rng = np.random.RandomState(3)
        for n in (1, 2, 3, 4):
            for _ in range(30):
                s = rng.randn(n, n + 1)
                best = max((h for h in itertools.product(range(n + 1), repeat=n) if decode.is_tree(h)),
                           key=lambda h: sum(s[i, h[i]] for i in range(n)))
                got = decode.tree(s)
                self.assertTrue(decode.is_tree(got))
                self.assertAlmostEqual(sum(s[i, got[i]] for i in range(n)), sum(s[i, best[i]] for i in range(n)))


class Names(unittest.TestCase):
    def test_names_of_mentions(self):
        row = lambda form, upos, entity: ["1", form, form, upos, "NNP", "_", "0", "dep", "_", entity]
        entity = "Entity=(1-organization-new-nnnnn-cf1-2,4-sgl-Oru_Bank"
        s = gum.sentence([row("The", "DET", entity), row("Bank", "PROPN", "_"), row("of", "ADP", "_"),
                          row("Oru", "PROPN", "Entity=(2-place-new-nnnnn-cf1-1-sgl)1)"), row("met", "VERB", "_"),
                          row("Director", "PROPN", "Entity=(3-person-new-nnnnn-cf1-1-sgl"), row("Ana", "PROPN", "_"),
                          row("Lund", "PROPN", "Entity=3)")])
        spans = gum.found(s[0], s[1], s[3])
        self.assertIn((1, 4, "organisation"), spans)
        labels = gum.together(s[0], [(1, 4, "organisation")], ["O", "O", "O", "B-LOC", "O", "O", "B-PER", "I-PER"])
        self.assertEqual(labels[:4], ["O", "B-organisation", "I-organisation", "I-organisation"])
        self.assertEqual(gum.together(["Oru"], [(0, 1, "person")], ["B-LOC"]), ["B-?"])

    def test_spans_repair(self):
        self.assertEqual(names.spans(["I-a", "I-a", "B-a", "O"]), [(0, 2, "a"), (2, 3, "a")])

    def test_unknown_types_are_not_taught_as_absent(self):
        m = names.mask(["in", "March"], ["O", "O"], ("person",))
        self.assertTrue(m[1] & names.bit("B-date") and m[1] & names.bit("O"))
        m = names.mask(["French", "x"], ["B-MISC", "O"], ("person",))
        self.assertEqual(m[0], names.bit("B-norp"))

    def test_swap_keeps_kinds(self):
        f, m = ["Ann", "met", "Bob", "Li"], names.mask(["Ann", "met", "Bob", "Li"], ["B-PER", "O", "B-PER", "I-PER"], ("person",))
        swap = names.Swapper([(1, f, m)], 1.0, pools.pools())
        rng = np.random.RandomState(1)
        for _ in range(20):
            f2, m2 = swap(f, m, rng)
            self.assertEqual(len(f2), len(m2))
            self.assertEqual([k for _, _, k in swap.mentions(m2)], ["person", "person"])


    def test_words_are_parted_as_in_the_treebanks(self):
        f, l = names.resplit(["Moon", "Jae-in", "'s", "Kim's", "e-mail"], ["B-PER", "I-PER", "O", "B-PER", "O"])
        self.assertEqual(f, ["Moon", "Jae", "-", "in", "'s", "Kim", "'s", "e-mail"])
        self.assertEqual(l, ["B-PER", "I-PER", "I-PER", "I-PER", "O", "B-PER", "O", "O"])

    def test_spellings_keep_the_labels(self):
        f = ["The", "U.S.", "won"]
        m = names.mask(f, ["O", "B-LOC", "O"], names.TYPES)
        rng, seen = np.random.RandomState(2), set()
        for _ in range(200):
            f2, m2 = names.spelt(f, m, rng)
            self.assertEqual(len(f2), len(m2))
            seen.add(" ".join(f2))
            if len(f2) == 6:
                self.assertEqual(m2[1:5], [names.bit("B-place")] + [names.bit("I-place")] * 3)
        self.assertEqual(seen, {"The U.S. won", "the u.s. won", "THE U.S. WON", "The U . S . won"})

    def test_words_written_small_are_no_names(self):
        bits = gazetteer.normal({"Will": 1, "Mosul": 2}, str.lower, {"will": 90, "mosul": 0}, {"will": 9, "mosul": 3})
        self.assertEqual(bits, {"mosul": 2})


class Container(unittest.TestCase):
    def test_layout(self):
        with tempfile.TemporaryDirectory() as d:
            path = d + "/m"
            size = container.write(path, [("config", b"E=16"), ("x", np.arange(3, dtype="f4"))])
            data = open(path, "rb").read()
        self.assertEqual((len(data), data[:8]), (size, b"SAYSOMDL"))
        self.assertEqual(struct.unpack_from("<Q", data, 24)[0], container.checksum(data[64:64 + 2 * 96]))
        offset, length, check = struct.unpack_from("<QQQ", data, 64 + 96 + 56)
        self.assertEqual((offset % 64, length, check), (0, 12, container.checksum(data[offset:offset + length])))


@unittest.skipUnless(BUILT, "the libraries are not built")
class C(unittest.TestCase):
    def test_features(self):
        from features import Features
        f = Features(words=["0000"])
        self.assertEqual(f.norm("\u2019Twas\u20142016"), "'twas-0000")
        self.assertEqual(f.of("1999")[0][0], 1)
        self.assertEqual(len(f.of("x" * 500)[0]), 6 + 189)
        f = Features(words=["mosul"], classes={"mosul": 5, "basra": 1}, n_classes=3)
        self.assertEqual([int(x) - f.base["class"] for x in f.of("Mosul")[0][-2:]], [0, 2])
        self.assertEqual(f.kinds("Basra"), [])

    def test_atoms(self):
        import segment
        a = segment.atoms("\u201cNo,\u201d he said\n\nU.S. 10%".encode())
        self.assertEqual(len(a), 12)
        self.assertEqual([int(x) for x in a["gap"][:6]], [3, 0, 0, 0, 1, 1])
        self.assertEqual([int(x) for x in a["side"][[0, 3]]], [1, 2])

    def test_paths(self):
        import torch
        import heads
        torch.manual_seed(4)
        n, first, step = 3, heads.FIRST + torch.randn(heads.N), heads.STEP + torch.randn(heads.N, heads.N)
        scores = torch.randn(n, heads.N)
        paths = list(itertools.product(range(heads.N), repeat=n))
        p = torch.tensor(paths)
        value = first[p[:, 0]] + sum(scores[i, p[:, i]] for i in range(n)) + sum(step[p[:, i - 1], p[:, i]] for i in range(1, n))
        a = [x.double().numpy() for x in (scores, first, step)]
        self.assertEqual(tuple(heads.path(*a)), paths[int(value.argmax())])
        whole = heads.total(scores[None], torch.ones(1, n, dtype=torch.bool), first, step)
        self.assertAlmostEqual(float(whole), float(value.logsumexp(0)), places=3)
        second = torch.stack([value[p[:, 1] == c].logsumexp(0) for c in range(heads.N)]).log_softmax(0)
        got = heads.marginals(*a)[1]
        likely = second > -20
        self.assertTrue(np.allclose(got[likely.numpy()], second[likely].numpy(), atol=1e-3))

    def test_scan_gradient(self):
        import torch
        from net import Scan
        u = torch.randn(7, 12, requires_grad=True)
        start = np.array([0, 3, 7], np.int64)
        w = torch.randn(7, 6)
        (Scan.apply(u * 1, start)[0] * w).sum().backward()
        for i, j in ((0, 0), (2, 4), (3, 7), (6, 11), (4, 9)):
            e = torch.zeros(7, 12)
            e[i, j] = 1e-2
            f = lambda x: float((Scan.apply(x.clone(), start)[0] * w).sum())
            with torch.no_grad():
                d = (f(u + e) - f(u - e)) / 2e-2
            self.assertAlmostEqual(float(u.grad[i, j]), d, places=2)


if __name__ == "__main__":
    unittest.main()
