#!/usr/bin/env python3
"""Score where names lie on our own reports, test/eval/places-set.tsv.

usage: places.py PROGRAM [--errors N]      PROGRAM is build/sayso

A line of the set is a report and, behind tabs, NAME=COUNTRY@LAT,LON of a place in it (* before it: where an event is coded, one must be there), or NAME=- for a
name that is no place. Odd lines may be looked at (--errors lists them), even lines are reported only. A place counts as found where the
entity that the name is a mention of is a place of that country; as located where it is also within 30 km.
"""
import collections
import math
import sys

import own

NEAR = 30


def read_set():
    out = []
    for row in own.read_rows("places-set.tsv"):
        wants = []
        for cell in row[1:]:
            name, where = cell.lstrip("*").rsplit("=", 1)
            country, _, at = where.partition("@")
            wants.append((name, country, tuple(map(float, at.split(","))) if at else None, cell[0] == "*"))
        out.append((row[0], wants))
    return out


def distance(a, b):
    la, lo, lb, lp = map(math.radians, (*a, *b))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((lp - lo) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def entity_of(doc, text, name):
    """The place with the shortest mention that touches the last occurrence of the name in the text."""
    b = text.rindex(name)
    e = b + len(name)
    hits = [(y - x, n) for n, entity in enumerate(doc["entities"]) for x, y in entity["mentions"]
            if entity["kind"] == "place" and x < e and b < y]
    return doc["entities"][min(hits)[1]] if hits else None


def is_near(found, at):
    return found.get("lat") is not None and distance((found["lat"], found["lon"]), at) <= NEAR


def judge(doc, text, want):
    """What holds of found, located, event (None: not asked), false."""
    name, country, at, of_event = want
    entity = entity_of(doc, text, name)
    if country == "-":
        return {"spared": entity is None or entity["country"] is None}, entity
    found = entity is not None and entity["country"] == country
    said = {"found": found, "located": found and is_near(entity.get("place") or {}, at)}
    if of_event and doc["events"]:
        places = [e["place"] for e in doc["events"] if e["place"]]
        said["event"] = any(p["country"] == country and is_near(p, at) for p in places)
    return said, entity


def main():
    program, show = sys.argv[1], int(sys.argv[3]) if len(sys.argv) > 3 else 0
    rows = read_set()
    docs = own.read_docs(program, [text for text, _ in rows], date="2017-03-01")
    halves = {"seen": collections.defaultdict(list), "unseen": collections.defaultdict(list)}
    for i, (text, wants) in enumerate(rows, 1):
        for want in wants:
            said, entity = judge(docs[i - 1], text, want)
            for key, good in said.items():
                halves[own.half(i)][key].append(good)
            if i % 2 and not all(said.values()) and show:
                show -= 1
                wrong = ", ".join(k for k, good in said.items() if not good)
                print(f"{i}: not {wrong}: {want[0]}={want[1]}; got {entity and (entity['name'], entity['country'], entity.get('place'))}\n   {text}")
    for half, counted in halves.items():
        print(f"{half:7}" + "  ".join(f"{k} {sum(v) / len(v):.3f} of {len(v)}" for k, v in sorted(counted.items())))


if __name__ == "__main__":
    main()
