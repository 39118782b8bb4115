"""The network: hashed word features, three gated layers, heads for tags, trees and names (packed batches)."""
import ctypes
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

K = None


def kernels():
    global K
    if K is None:
        K = ctypes.CDLL(os.environ.get("SAYSO_KERNELS", "build/libtrain_kernels.so"))
        K.rows_backward.restype = ctypes.c_int64
    return K


def ptr(a):
    return ctypes.c_void_p(a.data_ptr() if isinstance(a, torch.Tensor) else a.ctypes.data)


def i64(n):
    return ctypes.c_int64(int(n))


def f32(x):
    return ctypes.c_float(float(x))


class Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, u, start):
        u = u.contiguous()
        d = u.shape[1] // 4
        s = torch.empty(u.shape[0], 2 * d)
        kernels().scan_forward(ptr(u), ptr(s), ptr(start), i64(len(start) - 1), i64(d))
        ctx.mark_dirty(u)
        ctx.keep = (u, s, start, d)
        return s, u

    @staticmethod
    def backward(ctx, g, _):
        u, s, start, d = ctx.keep
        ctx.keep = None  # s is this node's own output: kept, it would keep the node alive for ever
        g = g.contiguous().clone()
        gu = torch.empty_like(u)
        kernels().scan_backward(ptr(u), ptr(s), ptr(g), ptr(gu), ptr(start), i64(len(start) - 1), i64(d))
        return gu, None


class Table:
    """All embedding rows in one array, with sparse gradients and their own Adam."""

    def __init__(self, rows, width, seed=1):
        rng = np.random.RandomState(seed)
        self.p = (rng.randn(rows, width) * 0.05).astype(np.float32)
        self.g, self.m, self.v = (np.zeros_like(self.p) for _ in range(3))
        self.seen = np.zeros(rows, np.uint8)
        self.touched = np.zeros(rows, np.int32)
        self.count = 0

    def step(self, lr, b1, b2, step, scale):
        kernels().adam_rows(ptr(self.p), ptr(self.g), ptr(self.m), ptr(self.v), ptr(self.touched), i64(self.count),
                            i64(self.p.shape[1]), f32(lr), f32(b1), f32(b2), i64(step), f32(scale), ptr(self.seen))
        self.count = 0


class Sum(torch.autograd.Function):
    @staticmethod
    def forward(ctx, anchor, table, rows, weights, at):
        n, e = len(at) - 1, table.p.shape[1]
        out = torch.empty(n, e)
        kernels().rows_forward(ptr(table.p), ptr(rows), ptr(weights), ptr(at), i64(n), i64(e), ptr(out))
        ctx.keep = (table, rows, weights, at)
        return out

    @staticmethod
    def backward(ctx, g):
        table, rows, weights, at = ctx.keep
        g = g.contiguous()
        table.count = kernels().rows_backward(ptr(g), ptr(rows), ptr(weights), ptr(at), i64(len(at) - 1),
                                              i64(g.shape[1]), ptr(table.g), ptr(table.seen),
                                              ptr(table.touched), i64(table.count))
        return None, None, None, None, None


class Batch:
    """Packed sentences: word rows, and where each sentence starts."""

    def __init__(self, sentences, features, train=False, rng=None, counts=None):
        self.lengths = np.array([len(s) for s in sentences])
        self.start = np.concatenate([[0], np.cumsum(self.lengths)]).astype(np.int64)
        n = int(self.start[-1])
        got = [features.of(w) for s in sentences for w in s]
        self.at = np.concatenate([[0], np.cumsum([len(g[0]) for g in got])]).astype(np.int64)
        self.rows = np.concatenate([g[0] for g in got])
        self.weights = np.concatenate([g[1] for g in got])
        if train:  # a word's own row is dropped, the rarer the oftener, so that the hashes learn
            c = counts[self.rows[self.at[:-1]]]
            drop = rng.rand(n) < 0.04 + 0.5 / (1.0 + c)
            first = self.at[:-1][drop]
            self.rows[first] = 0
            kept = np.repeat(rng.rand(n) >= 0.1, np.diff(self.at))  # and its classes, so that they are not leant upon
            self.weights[(self.rows >= features.base["class"]) & ~kept] = 0
        sent = np.repeat(np.arange(len(sentences)), self.lengths)
        self.sent = torch.from_numpy(sent)
        self.begin = torch.ones(n, 1)
        self.begin[torch.from_numpy(self.start[:-1])] = 0
        self.end = torch.ones(n, 1)
        self.end[torch.from_numpy(self.start[1:] - 1)] = 0
        m = int(self.lengths.max())
        pad = np.full((len(sentences), m), n, np.int64)  # n: the padding row
        for k, length in enumerate(self.lengths):
            pad[k, :length] = np.arange(self.start[k], self.start[k] + length)
        self.pad = torch.from_numpy(pad)
        self.real = self.pad < n
        self.flat = torch.from_numpy(pad.ravel()[pad.ravel() < n])


class Net(nn.Module):
    def __init__(self, rows, n_tags, n_rels, n_names, e=128, h=256, layers=3, arc=128, lab=128, near=0):
        super().__init__()
        self.dims = dict(E=e, H=h, layers=layers, arc=arc, lab=lab, near=near)
        self.table = Table(rows, e)
        self.anchor = nn.Parameter(torch.zeros(1))
        self.in_ln, self.inp = nn.LayerNorm(e), nn.Linear(e, h)
        self.ln = nn.ModuleList(nn.LayerNorm(h) for _ in range(layers))
        self.conv = nn.ParameterList(nn.Parameter(torch.zeros(3, h)) for _ in range(layers))
        self.gate = nn.ModuleList(nn.Linear(h, 2 * h) for _ in range(layers))
        self.out = nn.ModuleList(nn.Linear(h, h) for _ in range(layers))
        for c, g in zip(self.conv, self.gate):
            with torch.no_grad():
                c[1] = 1
                c[0].normal_(0, 0.3)
                c[2].normal_(0, 0.3)
                nn.init.xavier_uniform_(g.weight)
                g.bias.zero_()
        self.final = nn.LayerNorm(h)
        self.tag, self.name = nn.Linear(h, n_tags), nn.Linear(h, n_names)
        self.dep, self.gov = nn.Linear(h, arc), nn.Linear(h, arc)
        self.root_g = nn.Parameter(torch.randn(arc) * 0.1)
        self.u = nn.Parameter(torch.randn(arc, arc) * arc ** -0.5 * 0.5)
        self.v = nn.Parameter(torch.zeros(arc))
        self.lab_d, self.lab_h = nn.Linear(h, lab), nn.Linear(h, lab, bias=False)
        self.root_h = nn.Parameter(torch.randn(h) * 0.1)
        self.rel = nn.Linear(lab, n_rels)
        if near:  # the names' second view, learned by heads.py
            self.name_mid, self.name_near = nn.Linear(h, near), nn.Linear(3 * near, n_names, bias=False)
            self.name_first, self.name_step = nn.Parameter(torch.zeros(n_names)), nn.Parameter(torch.zeros(n_names, n_names))
        self.p_in, self.p_mid, self.p_head = 0.25, 0.2, 0.33

    def drop(self, x, b, p):
        """One mask a sentence."""
        if not self.training or p == 0:
            return x
        keep = (torch.rand(len(b.lengths), x.shape[1]) >= p).float() / (1 - p)
        return x * keep[b.sent]

    def drop_head(self, h, b, head):
        return head(self.drop(h, b, self.p_head))

    def names(self, h, b):
        """Scores of the names' classes: from a word's state and what the words beside it are told."""
        if not self.dims["near"]:
            return self.drop_head(h, b, self.name)
        h = self.drop(h, b, self.p_head)
        z = F.relu(self.name_mid(h))
        left, right = F.pad(z[:-1], (0, 0, 1, 0)) * b.begin, F.pad(z[1:], (0, 0, 0, 1)) * b.end
        return self.name(h) + self.name_near(self.drop(torch.cat([left, z, right], 1), b, self.p_mid))

    def encode(self, b):
        x = Sum.apply(self.anchor, self.table, b.rows, b.weights, b.at)
        h = self.inp(self.drop(self.in_ln(x), b, self.p_in))
        for ln, conv, gate, out in zip(self.ln, self.conv, self.gate, self.out):
            a = ln(h)
            left = F.pad(a[:-1], (0, 0, 1, 0)) * b.begin
            right = F.pad(a[1:], (0, 0, 0, 1)) * b.end
            s, _ = Scan.apply(gate(left * conv[0] + a * conv[1] + right * conv[2]), b.start)
            h = h + out(self.drop(s, b, self.p_mid))
        return self.final(h)

    def arcs(self, h, b):
        """[sentences][m][m + 1] scores of heads; column 0 is the root."""
        d = self.drop(F.relu(self.dep(h)), b, self.p_head) @ self.u
        g = self.drop(F.relu(self.gov(h)), b, self.p_head)
        zero = torch.zeros(1, d.shape[1])
        d, g = torch.cat([d, zero])[b.pad], torch.cat([g, zero])[b.pad]
        g = torch.cat([self.root_g.expand(len(g), 1, -1), g], 1)
        s = torch.bmm(d, g.transpose(1, 2)) + (g @ self.v)[:, None, :]
        mask = torch.cat([torch.ones(len(g), 1, dtype=torch.bool), b.real], 1)
        return s.masked_fill(~mask[:, None, :], -1e9)

    def labels(self, h, b, heads):
        """heads: [n], 0 the root, else the word's number in its sentence from 1."""
        start = torch.from_numpy(b.start)[b.sent]
        at = torch.where(heads > 0, start + heads, torch.zeros_like(heads))
        hh = torch.cat([self.root_h[None], h])[at]
        return self.rel(self.drop(F.relu(self.lab_d(h) + self.lab_h(hh)), b, self.p_head))
