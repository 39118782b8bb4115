#!/usr/bin/env python3
"""Score sources and targets of events against marked spans, after the manner of score_events.py.

usage: spans.py GOLD.jsonl SYSTEM.jsonl [--errors N]

GOLD    {"id","text","spans":[[b,e,"S"|"T"|"R"],...]}: S source, T target, R a party to something mutual
SYSTEM  `sayso read --json` on it
A gold span is found where an event's role of its kind overlaps it: S by an actor, T by a recipient, R by either; the parties of a mutual
event stand for both sides. A system role is right where it overlaps a gold span of its kind. Role spans of more than 12 words
count only inside the gold. Prints precision, recall and F1 for sources and for targets.
"""
import json
import sys

MUTUAL = {"CONSULT", "AGREE", "COOPERATE"}


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def roles(doc, text, gold):
    """Sets of spans: those that stand as actor, those that stand as recipient."""
    actor, recipient = set(), set()
    for event in doc.get("events") or []:
        a = {tuple(r["span"]) for r in event.get("actor") or [] if r.get("span")}
        r = {tuple(r["span"]) for r in event.get("recipient") or [] if r.get("span")}
        if event["type"] in MUTUAL:
            a = r = a | r
        actor |= a
        recipient |= r
    inside = lambda s: any(g[0] <= s[0] and s[1] <= g[1] for g in gold)
    fits = lambda s: len(text[s[0]:s[1]].split()) <= 12 or inside(s)
    return {s for s in actor if fits(s)}, {s for s in recipient if fits(s)}


def main():
    argv = sys.argv[1:]
    errors = int(argv[argv.index("--errors") + 1]) if "--errors" in argv else 0
    system = {d["id"]: d for d in map(json.loads, open(argv[1], encoding="utf-8"))}
    count = {"source": [0, 0, 0, 0], "target": [0, 0, 0, 0]}  # found, gold, right, given
    for line in open(argv[0], encoding="utf-8"):
        g = json.loads(line)
        got = roles(system.get(g["id"], {}), g["text"], g["spans"])
        for (name, c), kinds, given in zip(count.items(), ("SR", "TR"), got):
            want = [s for s in g["spans"] if s[2] in kinds]
            found = [w for w in want if any(overlap(w, s) for s in given)]
            c[0] += len(found)
            c[1] += len(want)
            c[2] += sum(any(overlap(w, s) for w in want) for s in given)
            c[3] += len(given)
            if len(found) < len(want) and errors > 0:
                errors -= 1
                missed = [g["text"][w[0]:w[1]] for w in want if w not in found]
                print(f"{g['id']}  {name} missed {missed}: {g['text']}")
    for name, (found, gold, right, given) in count.items():
        p, r = right / max(1, given), found / max(1, gold)
        print(f"{name}  P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(1e-9, p + r):.3f}  of {gold}")


main()
