#!/usr/bin/env python3
"""Measures the language engine: `sayso tree --conllu` on one core, for each kind of kernel, and on ten times the text.

usage: engine.py [--program build/sayso] [--against OTHER/sayso]... [--reports N] [--rounds R] [--cpu avx512,avx2] [TEXT.jsonl[.gz]]

Prints for each program and kind (SAYSO_CPU) the median over the rounds of tokens a second of processor time, start-up included, and the highest
memory held; then the same for a tenth of the text, which should take a tenth of the time and the same memory. Rounds go round all programs,
so that a busy machine disturbs all alike. A kind that the machine does not have is left out.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile

from bench import ROOT, one_core, reports


def run(program, cpu, path):
    """Processor seconds, peak MiB and tokens; None where the program cannot run so."""
    env = dict(os.environ, SAYSO_CPU=cpu)
    p = subprocess.Popen([program, "tree", "--conllu", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env,
                         preexec_fn=one_core)
    tokens = sum(line[:1].isdigit() and b"-" not in line.split(b"\t", 1)[0] for line in p.stdout)
    _, status, usage = os.wait4(p.pid, 0)
    p.returncode = os.waitstatus_to_exitcode(status)
    if p.returncode or not tokens:
        return None
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, tokens


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("text", nargs="?")
    parser.add_argument("--program", default=str(ROOT / "build/sayso"))
    parser.add_argument("--against", action="append", default=[])
    parser.add_argument("--reports", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cpu", default="avx512,avx2")
    args = parser.parse_args()
    docs = reports(args.text, args.reports)
    ways = [(p, c) for p in [args.program, *args.against] for c in args.cpu.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        sizes = {"whole": docs, "tenth": docs[::10]}
        for name, part in sizes.items():
            (pathlib.Path(folder) / name).write_text("".join(json.dumps(d) + "\n" for d in part), encoding="utf-8")
        seen = {(way, name): [] for way in ways for name in sizes}
        for _ in range(args.rounds):
            for way, name in seen:
                seen[way, name].append(run(*way, pathlib.Path(folder) / name))
    print(f"{len(docs)} reports and a tenth of them, tree --conllu, median of {args.rounds}, one core")
    print(f"{'program':30} {'kernel':7} {'text':6} {'tokens':>9} {'seconds':>8} {'tokens/s':>9} {'peak MiB':>9}")
    for ((program, cpu), name), runs in seen.items():
        if None in runs:
            continue
        seconds = statistics.median(r[0] for r in runs)
        print(f"{program[-30:]:30} {cpu:7} {name:6} {runs[0][2]:9} {seconds:8.2f} {runs[0][2] / seconds:9.0f} {max(r[1] for r in runs):9.1f}")


if __name__ == "__main__":
    main()
