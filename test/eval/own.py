"""What scorers on our own sentences share: the lines of a set, what the program reads in them, and shares of right answers."""
import json
import os
import subprocess

FOLDER = os.path.dirname(os.path.abspath(__file__))


def read_rows(name):
    """The lines of a set in this folder, split at tabs, without comments."""
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip() and line[0] != "#"]


def run_on(program, verb, texts, **more):
    """What a command of the program prints of the texts, reports s1, s2 ...; more are fields of each report."""
    lines = "\n".join(json.dumps({"id": f"s{i}", "text": text, **more}) for i, text in enumerate(texts, 1))
    return subprocess.run([program, *verb, "-"], input=lines, capture_output=True, text=True, check=True).stdout


def read_docs(program, texts, **more):
    """`sayso read --json` of every text, in order."""
    docs = {d["id"]: d for d in map(json.loads, run_on(program, ["read", "--json"], texts, **more).splitlines())}
    return [docs.get(f"s{i}", {}) for i in range(1, len(texts) + 1)]


def half(number):
    """Lines are numbered from 1; odd ones may be looked at, even ones are only scored."""
    return "seen" if number % 2 else "unseen"


def prf(right, given, wanted):
    p, r = right / max(1, given), right / max(1, wanted)
    return p, r, 2 * p * r / max(1e-9, p + r)
