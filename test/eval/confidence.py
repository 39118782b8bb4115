#!/usr/bin/env python3
"""Does the confidence of events mean what it says? Reliability on both halves of plv-train.

usage: confidence.py GOLD.jsonl SYSTEM.jsonl [--floor 0.90] [--errors N]

GOLD and SYSTEM as for score_events.py of shared/score. The halves are told by the md5 of a record's id: an even last digit is the seen half,
on which the weights were fitted (tools/fit_confidence.py), an odd one the unseen half, which is only reported.

What is judged. An event is RIGHT when it joins the record's pair (its actor meets the gold source and its recipient the gold target, by the
measure of score_events.py: roles of more than 12 words count only inside the gold, parties of CONSULT, AGREE and COOPERATE may stand on either
side) and bears the gold type (old names folded). It is WRONG when it joins the pair under another type; when it bears the gold type with other
parties; and when no event of the record joins the pair, since then it stands in the place of the one that is missing. A record names one event,
and a sentence may tell of more: an event of another type and another pair, in a record whose pair was found, can be true or false, and is LEFT
OUT. How many are left out is printed, and `if all those are wrong` is the precision that the confident ones would have at worst.

With --floor the exit code is 1 where the confident events (0.9 and above) of the unseen half are right less often. --errors lists confident
events of the seen half that are wrong.
"""
import argparse
import hashlib
import json
import sys

FOLD = {"CONCEDE": "YIELD", "RETREAT": "YIELD", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
MUTUAL = {"CONSULT", "AGREE", "COOPERATE"}
EDGES = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01]
CONFIDENT = 0.9


def fold(name):
    return FOLD.get(name, name)


def meet(spans, others):
    return any(a[0] < b[1] and b[0] < a[1] for a in spans for b in others)


def role_spans(role, gold):
    """Spans of at most 12 words, or that lie inside the gold."""
    spans = [party["span"] for party in role or [] if party.get("span")]
    inside = lambda s: any(g[0] <= s[0] and s[1] <= g[1] for g in gold["source"] + gold["target"])
    return [s for s in spans if len(gold["text"][s[0]:s[1]].split()) <= 12 or inside(s)]


def joins(event, gold):
    actor, recipient = role_spans(event.get("actor"), gold), role_spans(event.get("recipient"), gold)
    if fold(event["type"]) in MUTUAL:
        actor = recipient = actor + recipient
    return meet(actor, gold["source"]) and meet(recipient, gold["target"])


def is_seen(record_id):
    return int(hashlib.md5(record_id.encode()).hexdigest()[-1], 16) % 2 == 0


def judge(gold, events):
    """For each event (does it join the pair, is it right): the second is None where it cannot be judged."""
    joined = [joins(e, gold) for e in events]
    out = []
    for event, on in zip(events, joined):
        same = fold(event["type"]) == fold(gold["type"])
        out.append((on, same if on else None if any(joined) and not same else False))
    return out


def precision(rows):
    return sum(right for _, right in rows) / len(rows) if rows else 0.0


def report(name, rows):
    judged = [(c, right) for c, right, *_ in rows if right is not None]
    left_out = [c for c, right, *_ in rows if right is None]
    print(f"{name}: {len(rows)} events, {len(judged)} judged ({precision(judged):.3f} right), {len(left_out)} left out")
    for low, high in zip(EDGES, EDGES[1:]):
        inside = [row for row in judged if low <= row[0] < high]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            print(f"  {low:.1f} to {min(high, 1):.1f}  n {len(inside):4d}  says {mean:.3f}  right {precision(inside):.3f}")
    confident = [row for row in judged if row[0] >= CONFIDENT]
    doubtful = sum(c >= CONFIDENT for c in left_out)
    worst = sum(right for _, right in confident) / max(1, len(confident) + doubtful)
    gap = sum(abs(sum(c - right for c, right in judged if low <= c < high)) for low, high in zip(EDGES, EDGES[1:])) / max(1, len(judged))
    print(f"{name:<7} at 0.9 and above {len(confident)} of {len(judged)} judged ({len(confident) / max(1, len(judged)):.3f})  "
          f"right {precision(confident):.3f}  if all {doubtful} left out are wrong {worst:.3f}  mean gap {gap:.3f}")
    return precision(confident)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--floor", type=float)
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    system = {d["id"]: d for d in map(json.loads, open(args.system, encoding="utf-8"))}
    rows = {True: [], False: []}
    for gold in map(json.loads, open(args.gold, encoding="utf-8")):
        events = (system.get(gold["id"]) or {}).get("events") or []
        for event, (_, right) in zip(events, judge(gold, events)):
            rows[is_seen(gold["id"])].append((event["confidence"], right, gold, event))
    wrong = [row for row in rows[True] if row[1] is False and row[0] >= CONFIDENT]
    for confidence, _, gold, event in wrong[:args.errors]:
        print(f"{gold['id']}  {confidence:.2f}  {event['type']} for {gold['type']}, {event['rule']}: {gold['text'][:160]}")
    report("seen", rows[True])
    reached = report("unseen", rows[False])
    if args.floor and reached < args.floor:
        print(f"unseen: right {reached:.3f} of the confident, less than {args.floor:.2f}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
