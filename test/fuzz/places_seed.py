#!/usr/bin/env python3
"""Writes a small gazetteer of invented towns, a seed for fuzz_places.

usage: places_seed.py OUT
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "tools"))
import places  # noqa: E402

HEADS, TAILS = ["Alba", "San Mirko", "Nova", "Karel", "Bel"], ["", " Bay", "grad", "-Sur", " del Monte", "ton", "ville", " Hill"]


def towns():
    """As gather() gives them: people, name, names, others, shorts, latitude, longitude, region, flags, id."""
    out = []
    for i, (head, tail) in enumerate((h, t) for h in HEADS for t in TAILS):
        name = head + tail
        out.append((90000 - 2000 * i, name, [name], ["Old " + name], [head], 10.0 + i, 20.0 - i, i % 4, i % 8, 1000 + i))
    return out


def main():
    found = towns()
    keys, written = places.number_names(found)
    names, blocks = places.pack(keys, written)
    number = {key: i for i, key in enumerate(sorted(keys))}
    columns = [("place.lat", "u2", [places.hundredths(t[5]) for t in found]),
               ("place.lon", "u2", [places.hundredths(t[6]) for t in found]),
               ("place.region", "u2", [t[7] for t in found]),
               ("place.size", "u2", [places.sized(t[0]) | t[8] << 8 for t in found]),
               ("place.id", "u4", [t[9] for t in found]),
               ("blocks", "u4", blocks),
               ("place.name", "u4", [number[places.key_of(t[1])] for t in found])]
    sections = [("config", b"kind=places\nversion=1\n"), ("countries", b"AAABBB"), ("region.country", ("u2", [0, 1, 0, 1])), ("names", names)]
    places.write(sys.argv[1], sections + [(name, (kind, values)) for name, kind, values in columns])


if __name__ == "__main__":
    main()
