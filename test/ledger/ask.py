#!/usr/bin/env python3
"""Asks a ledger at random and compares each answer with one found the plain way: every row of the tables, looked at in Python.
The ledger is large enough for all ways in which src/ledger/ask.c goes about it.

usage: ask.py SAYSO [QUESTIONS]
"""
import json
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile

SAYSO = sys.argv[1]
QUESTIONS = int(sys.argv[2]) if len(sys.argv) > 2 else 60
REPORTS = 1800
VALUES = {
    "actor": ["PER", "PERGOV", "NOR", "police", "Ghana", "Oslo-based"], "recipient": ["PER", "VNM", "envoy", "police of Lima"],
    "who": ["EGY", "mayor"], "type": ["ACCUSE", "CONSULT", "COERCE", "ASSAULT"], "mode": ["arrest"], "cameo": ["04", "17", "1"],
    "status": ["actual", "negated", "planned"], "place": ["PER", "Oslo", "Accra"], "stance": ["asserts", "denies", "promises"],
    "source": ["PER", "mayor", "police"], "source-kind": ["named", "unnamed", "none"], "publisher": ["daily 3", "Daily 1", "None"],
    "text": ["denied", "envoy Lima", "arrested"], "from": ["2021-03-02", "2021-03-20"], "to": ["2021-03-04", "2021-03-28"],
}


def make_input(path):
    places = "Lima Oslo Accra Quito Hanoi Cairo Dakar Minsk Sofia Tunis".split()
    with open(path, "w") as f:
        for i in range(REPORTS):
            a, b = places[i % 10], places[(i * 7 + 3) % 10]
            day = f"2021-03-{1 + i % 28:02}"
            when = ["on Tuesday", "since Monday", "until 2019", "in March"][i % 4]
            text = (f"Police in {a} arrested editor {i} on Monday. The mayor of {a} accused the government of Peru of spying. "
                    f"Officials in {b} said that an envoy had met a delegation from Egypt {when}. The mayor of {b} denied it.")
            f.write(json.dumps({"id": f"r{i}", "date": day, "publisher": f"Daily {i % 5}", "text": text}) + "\n")


def words(text):
    return set(re.findall(r"\w+", (text or "").lower()))


def load(ledger):
    c = sqlite3.connect(ledger)
    c.row_factory = sqlite3.Row
    tables = {t: [dict(r) for r in c.execute(f"SELECT * FROM {t} ORDER BY 1")] for t in
              ("report", "copy", "entity", "attribution", "event", "role")}
    by = {t: {r["id"]: r for r in tables[t]} for t in ("report", "entity", "attribution", "event")}
    by["role"], by["held"] = {}, {}
    for r in tables["role"]:
        by["role"].setdefault(r["event"], []).append(r)
    for e in tables["event"]:
        by["held"].setdefault(e["attribution"], []).append(e)
    return tables, by


def is_actor(by, entity, value):
    x = by["entity"].get(entity)
    if x is None:
        return False
    if re.fullmatch("([A-Z]{3})+", value):
        return (x["code"] or "").startswith(value)
    return words(value) <= words(x["name"])


def event_holds(by, e, name, value):
    if name in ("actor", "recipient", "who"):
        return any((name == "who" or r["role"] == name) and is_actor(by, r["entity"], value) for r in by["role"].get(e["id"], []))
    if name == "place":
        return is_actor(by, e["place"], value)
    if name == "cameo":
        return (e["cameo"] or "").startswith(value)
    return e[name] == value


def of_report(by, report, name, value):
    r = by["report"][report]
    if name == "publisher":
        return (r["publisher"] or "").lower() == value.lower()
    return words(value) <= words(r["text"]) | words(r["title"])


def holds(by, row, claims, name, value):
    a = row if claims else by["attribution"].get(row["attribution"])
    if name in ("stance", "source-kind"):
        return a is not None and a[name.replace("-", "_")] == value
    if name == "source":
        return a is not None and is_actor(by, a["source"], value)
    if name == "text" and claims:
        return words(value) <= words(a["content"])
    if name in ("publisher", "text"):
        return of_report(by, row["id"] // 1000000, name, value)
    if name in ("from", "to") and claims:
        day = by["report"][row["id"] // 1000000]["published"]
        return bool(day) and (day >= value if name == "from" else day <= value)
    if name == "from":
        return row["date_to"] >= value if row["date_to"] else row["date_from"] is not None
    if name == "to":
        return row["date_from"] <= value if row["date_from"] else row["date_to"] is not None
    if claims:
        return any(event_holds(by, e, name, value) for e in by["held"].get(row["id"], []))
    return event_holds(by, row, name, value)


def ask(ledger, where, claims, limit):
    args = [SAYSO, "query", ledger, "--json", "--limit", str(limit)] + ["--claims"] * claims
    for name, value in where:
        args += [f"--{name}", value]
    out = subprocess.run(args, capture_output=True, text=True)
    assert out.returncode == 0, (args, out.stderr)
    return [json.loads(line)["id"] for line in out.stdout.splitlines()]


def main():
    random.seed(6)
    with tempfile.TemporaryDirectory() as folder:
        source, ledger = str(pathlib.Path(folder, "in.jsonl")), str(pathlib.Path(folder, "a.ledger"))
        make_input(source)
        subprocess.run([SAYSO, "add", "-j2", ledger, source], check=True, capture_output=True)
        tables, by = load(ledger)
        found = bad = 0
        for _ in range(QUESTIONS):
            where = [(n, random.choice(VALUES[n])) for n in random.sample(sorted(VALUES), random.choice([1, 1, 2, 2, 3]))]
            claims, limit = random.random() < 0.5, random.choice([0, 3, 100])
            rows = tables["attribution" if claims else "event"]
            want = [r["id"] for r in rows if all(holds(by, r, claims, n, v) for n, v in where)]
            want = want[:limit] if limit else want
            got = ask(ledger, where, claims, limit)
            found += bool(got)
            if got != want:
                bad += 1
                print("differs:", "claims" if claims else "events", where, limit, len(want), len(got))
        print(f"{len(tables['event'])} events, {len(tables['attribution'])} claims; {QUESTIONS} questions, {found} with an answer, "
              f"{bad} differ")
        return 1 if bad or found * 5 < QUESTIONS else 0


if __name__ == "__main__":
    sys.exit(main())
