"""Word features, computed by the library's own C (src/nlp/feature.c) through ctypes."""
import ctypes
import os

import numpy as np

GRAMS = 3 * 66 - 9
TABLES = (("lower", 1 << 14), ("prefix3", 1 << 12), ("suffix2", 1 << 11), ("suffix3", 1 << 13),
          ("shape", 1 << 9), ("gram", 1 << 14))


class Rows(ctypes.Structure):
    _fields_ = [("key", ctypes.c_uint32 * 2), ("lower", ctypes.c_uint32), ("prefix3", ctypes.c_uint32),
                ("suffix2", ctypes.c_uint32), ("suffix3", ctypes.c_uint32), ("shape", ctypes.c_uint32),
                ("n_grams", ctypes.c_uint32), ("grams", ctypes.c_uint32 * GRAMS)]


class Features:
    """Rows of all tables laid one after the other: word (0 is unknown), then TABLES."""

    def __init__(self, path=None, words=(), classes=None, n_classes=0):
        """classes: {normal form: bits} of words of the list: further rows, added to theirs (gazetteer.py)."""
        self.lib = ctypes.CDLL(path or os.environ.get("SAYSO_FEATURES", "build/libsayso_features.so"))
        self.rows = Rows()
        self.words = {w: i + 1 for i, w in enumerate(words)}
        self.base, at = {"word": 0}, len(self.words) + 1
        for name, size in TABLES:
            self.base[name] = at
            at += size
        self.base["class"] = at
        self.total = at + n_classes
        self.classes, self.n_classes = classes or {}, n_classes
        self.cache = {}

    def norm(self, form):
        data, out = form.encode("utf-8", "surrogateescape"), ctypes.create_string_buffer(256)
        self.lib.say_feat_norm.restype = ctypes.c_size_t
        n = self.lib.say_feat_norm(out, data, ctypes.c_size_t(len(data)))
        return out.raw[:n].decode("utf-8", "replace")

    def key(self, form):
        self.fill(form)
        return int(self.rows.key[0]), int(self.rows.key[1])

    def fill(self, form):
        data = form.encode("utf-8", "surrogateescape")
        self.lib.say_feat_word(ctypes.byref(self.rows), data, ctypes.c_size_t(len(data)))

    def kinds(self, form):
        if not self.classes:
            return []
        norm = self.norm(form)
        bits = self.classes.get(norm, 0) if norm in self.words else 0
        return [i for i in range(self.n_classes) if bits >> i & 1]

    def of(self, form):
        """(rows int32, weights float32); the first is the word's own row."""
        got = self.cache.get(form)
        if got is None:
            self.fill(form)
            r, b = self.rows, self.base
            n = r.n_grams
            ids = [self.words.get(self.norm(form), 0), b["lower"] + r.lower, b["prefix3"] + r.prefix3,
                   b["suffix2"] + r.suffix2, b["suffix3"] + r.suffix3, b["shape"] + r.shape]
            ids += [b["gram"] + r.grams[i] for i in range(n)]
            own = [b["class"] + i for i in self.kinds(form)]
            got = (np.array(ids + own, np.int32), np.array([1.0] * 6 + [1.0 / max(1, n)] * n + [1.0] * len(own), np.float32))
            self.cache[form] = got
        return got
