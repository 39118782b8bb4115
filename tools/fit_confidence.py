#!/usr/bin/env python3
"""Counts what makes an event right, and prints src/event/confidence_table.h.

usage: fit_confidence.py SHARED > src/event/confidence_table.h       (SHARED: the folder with gold/; build/ must be built)

Two questions, each answered by a logistic regression on the factors of src/event/confidence.h (a penalty, no randomness):
  roles   are these two the parties?   from the seen half of plv-train, cameo-spans-train (which marks roles, not types), quiet.jsonl and judged.tsv
  type    is it this type, given that the parties are right?   from the seen half of plv-train and judged.tsv
judged.tsv (test/eval) has verdicts on events of the news of SHARED/text, where most events are: what has no such event counts against the type. One
reader judged them, and they are few for so many kinds of text: each weighs a quarter of a marked one.
Their product is an event's score. What share of events of a score is right is counted on the seen half, quiet.jsonl and judged.tsv with each fifth scored by
weights fitted on the other four, in bins that only rise. The unseen half of plv-train takes no part. Right and wrong: test/eval/confidence.py.
"""
import collections
import gzip
import hashlib
import json
import math
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "test/eval"))
import confidence  # noqa: E402

NOT_ROLES = {"type", "status"}
TYPE = {"type", "status", "trigger", "clause", "readings"}
FOLDS, LEAST_COUNT, ROUNDS = 5, 5, 200
PENALTY_ROLES, PENALTY_TYPE = 4, 6
BIN = 90  # least events of a step
SHARE = 4  # so many judged events weigh as one that is marked
Row = collections.namedtuple("Row", "factors joined right fold")


def program_of():
    """Compiles tools/confidence_dump.c against the library of build/."""
    program = os.path.join(tempfile.mkdtemp(), "dump")
    libraries = subprocess.run(["pkg-config", "--libs", "libutf8proc", "json-c", "zlib", "libxml-2.0", "sqlite3", "uchardet", "libarchive"],
                               capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["cc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O1", "-I", ROOT + "/src", "-I", ROOT + "/include", "-o", program,
                    ROOT + "/tools/confidence_dump.c", ROOT + "/build/libsayso.a", *libraries, "-lm", "-lpthread"], check=True)
    return program


def factors_of(program, texts):
    """{(text, event): [factor=value]}"""
    environment = dict(os.environ, SAYSO_MODEL=ROOT + "/model/english.say")
    done = subprocess.run([program], input="".join(t + "\0" for t in texts).encode(), capture_output=True, check=True, env=environment)
    rows = (line.split("\t") for line in done.stdout.decode().splitlines())
    return {(int(text), int(event)): factors for text, event, *factors in rows}


def events_of(path):
    done = subprocess.run([ROOT + "/build/sayso", "read", "--json", path], capture_output=True, text=True, check=True)
    return [json.loads(line)["events"] for line in done.stdout.splitlines()]


def judge_roles(gold, events):
    """Events of a record with marked roles: does it join a source to a target? Left out beside one that does."""
    spans = {kind: [s[:2] for s in gold["spans"] if s[2] == kind] for kind in "ST"}
    record = {"text": gold["text"], "source": spans["S"], "target": spans["T"]}
    joined = [confidence.joins(e, record) for e in events]
    for on in joined:
        yield on, None if any(joined) and not on else on


def rows_of(program, path):
    """(record, Row) of each event that can be judged."""
    golds = [json.loads(line) for line in open(path, encoding="utf-8")]
    factors = factors_of(program, [g["text"] for g in golds])
    for i, (gold, events) in enumerate(zip(golds, events_of(path))):
        if "spans" in gold and not {"S", "T"} <= {s[2] for s in gold["spans"]}:
            continue
        judged = judge_roles(gold, events) if "spans" in gold else confidence.judge(gold, events) if "type" in gold \
            else [(False, False)] * len(events)
        fold = int(hashlib.md5(("x" + gold["id"]).encode()).hexdigest(), 16) % FOLDS
        for k, (joined, right) in enumerate(judged):
            if right is not None:
                yield gold, Row(factors[i, k], joined, right, fold)


VERDICTS = {"right": (True, True), "parties": (False, False), "type": (True, False), "none": (None, False)}


def judged_rows(program, shared):
    """Rows of the events of test/eval/judged.tsv that are still coded."""
    verdicts = collections.defaultdict(dict)
    for line in open(os.path.join(ROOT, "test/eval/judged.tsv"), encoding="utf-8"):
        if not line.startswith("#"):
            report, begin, kind, verdict = line.rstrip("\n").split("\t")
            verdicts[report][int(begin), kind] = VERDICTS[verdict]
    with gzip.open(shared + "/text/news.jsonl.gz", "rt", encoding="utf-8") as f:
        reports = [r for r in map(json.loads, f) if r["id"] in verdicts]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
        f.writelines(json.dumps({"id": r["id"], "text": r["text"]}) + "\n" for r in reports)
        f.flush()
        events = events_of(f.name)
    factors = factors_of(program, [r["text"] for r in reports])
    for i, report in enumerate(reports):
        fold = int(hashlib.md5(("x" + report["id"]).encode()).hexdigest(), 16) % FOLDS
        for k, event in enumerate(events[i]):
            verdict = verdicts[report["id"]].get((event["trigger"][0][0], event["type"]))
            if verdict:
                yield Row(factors[i, k], *verdict, fold)


def logistic(x):
    return 1 / (1 + math.exp(-x))


def fit(rows, penalty):
    """rows: (factors, truth). Weights by damped Newton steps in each coordinate; the base is not penalised."""
    counts = collections.Counter(f for factors, _ in rows for f in factors)
    names = sorted(f for f in counts if counts[f] >= LEAST_COUNT)
    index = {f: i for i, f in enumerate(names)}
    rows = [([index[f] for f in factors if f in index], truth) for factors, truth in rows]
    share = max(len(r[0]) for r in rows) + 1  # so many weights move at once
    base, weights = 0.0, [0.0] * len(names)
    for _ in range(ROUNDS):
        slope, bend = [-penalty * w for w in weights], [penalty] * len(names)
        base_slope, base_bend = 0.0, 1e-6
        for factors, truth in rows:
            p = logistic(base + sum(weights[i] for i in factors))
            base_slope, base_bend = base_slope + truth - p, base_bend + p * (1 - p)
            for i in factors:
                slope[i] += truth - p
                bend[i] += share * p * (1 - p)
        base += base_slope / (share * base_bend)
        weights = [w + s / b for w, s, b in zip(weights, slope, bend)]
    return round(100 * base), {f: round(100 * w) for f, w in zip(names, weights)}


def score_with(model, factors):
    return logistic((model[0] + sum(model[1].get(f, 0) for f in factors)) / 100)


def only(row, names):
    return [f for f in row.factors if f.split("=")[0] in names]


def fit_both(rows, judged, marked):
    rows, marked = rows * SHARE + judged, marked * SHARE
    roles = set(f.split("=")[0] for f in rows[0].factors) - NOT_ROLES
    return (fit([(only(r, roles), r.joined) for r in rows + marked if r.joined is not None], PENALTY_ROLES),
            fit([(only(r, TYPE), r.right) for r in rows if r.joined is not False], PENALTY_TYPE))


def permille(models, row):
    return int(1000 * score_with(models[0], row.factors) * score_with(models[1], row.factors) + 0.5)


def steps_of(rows, judged, marked):
    """[from, percent]: shares of right events by score, neighbours pooled where they would fall."""
    scored = []
    for k in range(FOLDS):
        models = fit_both([r for r in rows if r.fold != k], [r for r in judged if r.fold != k], marked)
        scored += [(permille(models, r), r.right) for r in rows + judged if r.fold == k]
    bins = []
    for score, right in sorted(scored):
        if not bins or (bins[-1][2] >= BIN and score > bins[-1][3]):
            bins.append([score, 0, 0, score])
        last = bins[-1]
        last[1], last[2], last[3] = last[1] + right, last[2] + 1, score
    if bins[-1][2] < BIN:
        bins[-2][1], bins[-2][2] = bins[-2][1] + bins[-1][1], bins[-2][2] + bins[-1][2]
        bins.pop()
    pooled = []
    for low, right, n, _ in bins:
        pooled.append([low, right, n])
        while len(pooled) > 1 and pooled[-2][1] * pooled[-1][2] >= pooled[-1][1] * pooled[-2][2]:
            _, right, n = pooled.pop()
            pooled[-1][1], pooled[-1][2] = pooled[-1][1] + right, pooled[-1][2] + n
    return [(low, math.floor(100 * (right + 1) / (n + 2)), right, n) for low, right, n in pooled]


def print_weights(name, model, rows):
    print(f"/* {name}: of {len(rows)} events, {sum(rows)} */")
    print(f"static const int16_t {name}_base = {model[0]};")
    print(f"static const int16_t {name}_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {{")
    for factor in FACTORS:
        for i, value in enumerate(VALUES[factor]):
            weight = model[1].get(f"{factor}={value}", 0)
            if weight:
                print(f"    [FACTOR_{factor.upper()}][{i}] = {weight}, /* {value} */")
    print("};")


VALUES, FACTORS = {}, []  # the names of each factor's values, the factors in order


def main():
    shared = os.path.join(sys.argv[1], "gold/events")
    program = program_of()
    for line in subprocess.run([program, "--names"], capture_output=True, text=True, check=True).stdout.splitlines():
        factor, *values = line.split("\t")
        FACTORS.append(factor)
        VALUES[factor] = values
    rows = [r for gold, r in rows_of(program, shared + "/plv-train.jsonl") if confidence.is_seen(gold["id"])]
    rows += [r for _, r in rows_of(program, shared + "/quiet.jsonl")]
    judged = list(judged_rows(program, sys.argv[1]))
    marked = [r for _, r in rows_of(program, shared + "/cameo-spans-train.jsonl")]
    models = fit_both(rows, judged, marked)
    print("/* Made by tools/fit_confidence.py from the seen half of plv-train, cameo-spans-train, quiet")
    print(" * and judged.tsv; do not edit. Weights are hundredths of log odds; steps: from this product of both shares, in")
    print(" * thousandths, so many events of a hundred were right. */")
    print_weights("roles", models[0], [r.joined for r in rows + judged + marked if r.joined is not None])
    print_weights("type", models[1], [r.right for r in rows + judged if r.joined is not False])
    print("static const struct {\n    uint16_t from;\n    uint8_t percent;\n} step[] = {")
    for low, percent, right, n in steps_of(rows, judged, marked):
        print(f"    {{{low}, {percent}}}, /* {right} of {n} */")
    print("};")


main()
