#!/usr/bin/env python3
"""Measures the whole program: text in, JSON out, on one core.

usage: bench.py [--program build/sayso] [--against OTHER/sayso]... [--reports N] [--rounds R] [TEXT.jsonl[.gz]]

Without a text it reads the first 400 reports of ../shared/text/news.jsonl.gz, else examples/*.txt repeated. Prints for each
program tokens a second (its own tokens, wall clock without start-up), the highest memory it held, and the milliseconds from the start of the
process to its first output. Rounds alternate between the programs and the best is kept, so that a busy machine disturbs all alike.
"""
import argparse
import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / "shared/text/news.jsonl.gz"


def reports(path, n):
    if path is None and NEWS.exists():
        path = NEWS
    if path is None:
        texts = [p.read_text() for p in sorted((ROOT / "examples").glob("*.txt"))]
        return [{"id": str(i), "text": texts[i % len(texts)]} for i in range(n)]
    opener = gzip.open if str(path).endswith(".gz") else open
    out = []
    with opener(path, "rt", encoding="utf-8") as f:
        for line in f:
            if len(out) == n:
                break
            out.append(json.loads(line))
    return out


def one_core():
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def run(program, arguments, stdin=None):
    """Seconds to the first output, seconds in all, peak KiB, output."""
    begun = time.perf_counter()
    p = subprocess.Popen([program, *arguments], stdin=stdin, stdout=subprocess.PIPE, preexec_fn=one_core)
    first = p.stdout.read(1)
    to_first = time.perf_counter() - begun
    rest = p.stdout.read()
    _, status, usage = os.wait4(p.pid, 0)
    p.returncode = os.waitstatus_to_exitcode(status)
    if p.returncode:
        sys.exit(f"{program} {' '.join(arguments)}: exit code {p.returncode}")
    return to_first, time.perf_counter() - begun, usage.ru_maxrss, first + rest


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("text", nargs="?")
    parser.add_argument("--program", default=str(ROOT / "build/sayso"))
    parser.add_argument("--against", action="append", default=[])
    parser.add_argument("--reports", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    docs = reports(args.text, args.reports)
    programs = [args.program, *args.against]
    with tempfile.TemporaryDirectory() as folder:
        many, one = pathlib.Path(folder) / "many.jsonl", pathlib.Path(folder) / "one.txt"
        many.write_text("".join(json.dumps(d) + "\n" for d in docs), encoding="utf-8")
        one.write_text("The minister said on Monday that the talks had failed.\n")
        best = {p: [float("inf"), float("inf"), 0] for p in programs}
        tokens = {}
        for program in programs:
            tree = run(program, ["tree", "--conllu", str(many)])[3]
            tokens[program] = sum(line[:1].isdigit() and "-" not in line.split("\t", 1)[0] for line in tree.decode().split("\n"))
        for _ in range(args.rounds):
            for program in programs:
                b = best[program]
                first, small, _, _ = run(program, ["read", "--json", str(one)])
                _, whole, peak, _ = run(program, ["read", "--json", str(many)])
                b[0] = min(b[0], first)
                b[1] = min(b[1], whole - small)
                b[2] = max(b[2], peak)
    print(f"{len(docs)} reports, {sum(len(d.get('text') or '') for d in docs)} characters, best of {args.rounds}, one core")
    print(f"{'program':30} {'tokens/s':>10} {'tokens':>9} {'peak MiB':>9} {'first output ms':>16}")
    for program in programs:
        first, whole, peak = best[program]
        print(f"{program[-30:]:30} {tokens[program] / whole:10.0f} {tokens[program]:9} {peak / 1024:9.1f} {first * 1000:16.1f}")


if __name__ == "__main__":
    main()
