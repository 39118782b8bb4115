#!/usr/bin/env python3
"""Kills an adding at random moments (SIGKILL) and adds again: nothing may be lost or doubled, `sayso check` must be clean and
every row equal to those of an undisturbed run.

usage: kill.py SAYSO [ROUNDS] [INPUT.jsonl]     without an input, 1,600 short reports of our own
"""
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

SAYSO = sys.argv[1]
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 8
TIMES = {"added", "first", "judged"}
PIECES = ("report_text", "attribution_text", "entity_text")  # proved by check; how they are cut depends on the batches


def make_input(path):
    places = "Lima Oslo Accra Quito Hanoi Cairo Dakar Minsk Sofia Tunis".split()
    with open(path, "w") as f:
        for i in range(1600):
            a, b = places[i % 10], places[(i * 7 + 3) % 10]
            text = f"Officials in {a} said that envoy {i} had met a delegation from {b}. The mayor of {b} denied it on Friday."
            f.write(json.dumps({"id": f"r{i}", "date": "2021-03-05", "text": text}) + "\n")


def rows(ledger):
    c = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
    out = {}
    for (name,) in c.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"):
        if name.startswith(PIECES):
            continue
        columns = [f'"{r[1]}"' for r in c.execute(f"PRAGMA table_info({name})") if r[1] not in TIMES]
        out[name] = sorted(map(repr, c.execute(f"SELECT {', '.join(columns)} FROM {name}")))
    return out


def add(ledger, source):
    return subprocess.run([SAYSO, "add", "-j2", ledger, source], capture_output=True, text=True)


def one_round(folder, n, source, seconds, whole):
    ledger = str(folder / f"{n}.ledger")
    p = subprocess.Popen([SAYSO, "add", "-j2", ledger, source], stderr=subprocess.DEVNULL)
    time.sleep(random.uniform(0.05, seconds))
    p.send_signal(signal.SIGKILL)
    p.wait()
    kept = 0
    if os.path.exists(ledger):
        c = sqlite3.connect(ledger)
        if c.execute("SELECT count(*) FROM sqlite_master WHERE name = 'report'").fetchone()[0]:
            kept = c.execute("SELECT count(*) FROM report").fetchone()[0]
        c.close()
    again = add(ledger, source)
    check = subprocess.run([SAYSO, "check", ledger], capture_output=True, text=True)
    is_same = rows(ledger) == whole
    good = again.returncode == 0 and check.returncode == 0 and is_same
    if not good:
        print(f"round {n}: add {again.returncode}, check {check.returncode}, same rows {is_same}", again.stderr, check.stdout)
    for end in ("", "-wal", "-shm"):
        pathlib.Path(ledger + end).unlink(missing_ok=True)
    return good, kept


def main():
    random.seed(4)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source = sys.argv[3] if len(sys.argv) > 3 else str(folder / "in.jsonl")
        if len(sys.argv) <= 3:
            make_input(source)
        begun = time.time()
        first = add(str(folder / "whole.ledger"), source)
        seconds = time.time() - begun
        whole = rows(str(folder / "whole.ledger"))
        assert first.returncode == 0 and len(whole["report"]) > 100, first.stderr
        results = [one_round(folder, n, source, seconds, whole) for n in range(ROUNDS)]
        bad = sum(not good for good, _ in results)
        cut = sum(0 < kept < len(whole["report"]) for _, kept in results)
        print(f"{ROUNDS} kills within {seconds:.1f} s, {cut} of them between two commits, {bad} bad ledgers")
        return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
