#!/usr/bin/env python3
"""Fits the weights of src/status/factuality.c and writes src/status/weights.c.

usage: fit_status.py TREEBANK_DIR UDS_TRAIN.jsonl [--least 6] [--ridge 12]

UDS_TRAIN.jsonl is UDS-IH2 (White et al. 2016, Rudinger et al. 2018; CC BY-SA 4.0): a value from -3 to 3 for the verbs of UD English EWT.
Its sentences are found in the treebank's train part by their letters, so that the features come from the very code that will use them
(tools/status_dump.c, compiled here) over gold trees. Ridge regression by conjugate gradients on what occurs often enough; no randomness.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def option(name, default):
    return type(default)(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else default


def sentences(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        if line.strip():
            if line[0].isdigit() and "." not in line.split("\t")[0]:
                rows.append(line.rstrip("\n").split("\t"))
        elif rows:
            yield rows
            rows = []


def letters(text):
    return re.sub(r"\s+", "", text)


def surface(rows):
    """The sentence without blanks, and of each word the place where it begins there."""
    text, starts, left, begin = "", [], 0, 0
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            left, begin = last - first + 1, len(text)
            text += row[1]
            continue
        if left:
            starts.append(begin)
            begin += len(letters(row[1]))
            left -= 1
        else:
            starts.append(len(text))
            text += row[1]
    return letters(text), starts


def align(treebank, gold_path):
    """CoNLL-U text of the sentences that have gold values, and the values by index of the word."""
    trees = {}
    for name in sorted(os.listdir(treebank)):
        if name.startswith("ewt-") and name.endswith(".conllu") and "test" not in name:
            for rows in sentences(os.path.join(treebank, name)):
                text, starts = surface(rows)
                trees[text] = rows, starts
    out, gold, index = [], {}, 0
    for line in open(gold_path, encoding="utf-8"):
        record = json.loads(line)
        found = trees.get(letters(record["text"]))
        if not found:
            continue
        rows, starts = found
        values = {len(letters(record["text"][:p["span"][0]])): p["value"] for p in record["predicates"]}
        out += ["\t".join(row) for row in rows] + [""]
        for start in starts:
            index += 1
            if start in values:
                gold[index] = values.pop(start)
    return "\n".join(out) + "\n", gold


def build_dump():
    import glob
    program = os.path.join(tempfile.mkdtemp(), "dump")
    files = [f for pattern in ("tools/status_dump.c", "test/unit/conllu_doc.c", "src/status/*.c", "src/lex/*.c", "src/record*.c", "src/base/*.c")
             for f in glob.glob(os.path.join(ROOT, pattern)) if not f.endswith("builtin.c")]
    subprocess.run(["cc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O1", "-I", ROOT + "/src", "-o", program, *files, "-lutf8proc", "-lm"], check=True)
    return program


def features_of(program, conllu, gold):
    """Rows of (features, value) for the predicates that have a value."""
    lexicons = [os.path.join(ROOT, "lexicon", f) for f in ("signatures.lex",)]
    done = subprocess.run([program, *lexicons], input=conllu, capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        index, _, _, _, *names = line.split("\t")
        if int(index) in gold:
            yield [n for n in names if n[0] != "@"], gold[int(index)]


def solve(rows, columns, values, ridge):
    """Least squares with a penalty, by conjugate gradients on the normal equations."""
    n = len(columns)
    ones = [np.fromiter((columns[f] for f in set(names) if f in columns), int) for names in rows]
    index = np.concatenate(ones)
    row = np.repeat(np.arange(len(ones)), [len(o) for o in ones])
    times = lambda w: np.bincount(row, w[index], len(ones))
    back = lambda y: np.bincount(index, y[row], n)
    w, b = np.zeros(n), back(values)
    rest = b.copy()
    step, size = rest.copy(), rest @ rest
    for _ in range(300):
        image = back(times(step)) + ridge * step
        part = size / (step @ image)
        w, rest = w + part * step, rest - part * image
        size, before = rest @ rest, size
        if size < 1e-8 * (b @ b):
            break
        step = rest + size / before * step
    return w


def quote(name):
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    conllu, gold = align(sys.argv[1], sys.argv[2])
    data = list(features_of(build_dump(), conllu, gold))
    count = {}
    for names, _ in data:
        for name in set(names):
            count[name] = count.get(name, 0) + 1
    keep = sorted(n for n in count if count[n] >= option("--least", 6))
    w = solve([names for names, _ in data], {n: i for i, n in enumerate(keep)}, np.array([v for _, v in data]), option("--ridge", 12.0))
    rows = sorted((n.encode(), x) for n, x in zip(keep, w) if abs(x) >= 0.02)
    with open(os.path.join(ROOT, "src/status/weights.c"), "w", encoding="utf-8") as out:
        out.write("/* Weights of the features of factuality.c. Made by tools/fit_status.py from UDS-IH2 (CC BY-SA 4.0);\n * do not edit. */\n"
                  '#include "status/status_int.h"\n\n/* clang-format off */\nconst say_weight say_status_weights[] = {\n')
        out.writelines(f"    {{{quote(n.decode())}, {x:.2f}f}},\n" for n, x in rows)
        out.write("};\nconst uint32_t say_status_weights_n = sizeof say_status_weights / sizeof *say_status_weights;\n")
    print(f"{len(data)} predicates, {len(rows)} weights")


if __name__ == "__main__":
    main()
