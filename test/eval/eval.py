#!/usr/bin/env python3
"""Scores the program against the gold beside the checkout and prints one table.

usage: eval.py [--program build/sayso] [--shared ../shared] [--keep FOLDER] [NAME...]

Each row of the table is one scorer of shared/score on one gold file. Gold that is absent is named and left out; that is no failure.
--keep leaves the program's answers in FOLDER. NAMEs choose rows. Nothing of the gold is copied into the repository.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Missing(Exception):
    pass


class Bench:
    """One run: knows the folders, keeps answers so that two scorers share one reading."""

    def __init__(self, program, shared, folder):
        self.program, self.shared, self.folder = program, pathlib.Path(shared), pathlib.Path(folder)

    def gold(self, path):
        p = self.shared / path
        if not p.exists():
            raise Missing(str(p))
        return p

    def call(self, name, arguments, stdin=None):
        out = self.folder / name
        if not out.exists():
            part = out.with_suffix(".part")
            with open(part, "wb") as f:
                source = open(stdin, "rb") if stdin else subprocess.DEVNULL
                p = subprocess.run([self.program, *map(str, arguments)], stdout=f, stdin=source)
            if p.returncode:
                raise RuntimeError(f"sayso {arguments[0]} gave exit code {p.returncode}")
            part.rename(out)
        return out

    def json(self, gold, *more):
        p = self.gold(gold)
        return self.call(p.name + ".out", ["read", "--json", *more, p])

    def conllu(self, gold):
        p = self.gold(gold)
        return self.call(p.name + ".conllu", ["tree", "--conllu", p])

    def score(self, scorer, *arguments):
        p = subprocess.run([sys.executable, self.gold("score/" + scorer), *map(str, arguments)],
                           capture_output=True, text=True)
        if p.returncode:
            raise RuntimeError(f"{scorer}: {p.stderr.strip()[-300:]}")
        return p.stdout


def trees(part):
    def score(b):
        gold = b.gold(f"treebanks/{part}.conllu")
        text = b.folder / f"{part}.txt"
        text.write_text(b.score("raw_text.py", gold), encoding="utf-8")
        system = b.call(f"{part}.trees", ["tree", "--conllu", text])
        return b.score("score_conllu.py", gold, system)
    return score


def events(b):
    return b.score("score_events.py", b.gold("gold/events/plv-train.jsonl"), b.json("gold/events/plv-train.jsonl"))


def quiet(b):
    return b.score("score_quiet.py", b.json("gold/events/quiet.jsonl"))


def coded(b):
    return b.score("score_coded.py", b.gold("gold/events/petrarch2.jsonl"), b.json("gold/events/petrarch2.jsonl"))


def attribution(b):
    return b.score("score_attribution.py", b.gold("gold/attribution/polnear-dev.gold.jsonl"),
                   b.json("gold/attribution/polnear-dev.jsonl"), "--text", b.gold("gold/attribution/polnear-dev.jsonl"), "--outermost")


def story(b):
    gold = b.gold("gold/story/astana.gold.json")
    return b.score("score_story.py", gold, b.json("gold/story/astana.txt", "--date", "2016-12-27"))


def status(part):
    def score(b):
        gold = f"gold/status/{part}.jsonl"
        return b.score("score_status.py", b.gold(gold), b.conllu(gold))
    return score


def phantom(part):
    def score(b):
        gold = f"gold/status/{part}.jsonl"
        return b.score("score_phantom.py", b.gold(gold), b.json(gold))
    return score


def names(b):
    gold = b.gold("gold/actors/names-dev.jsonl")
    asked = b.folder / "names.txt"
    import json
    asked.write_text("".join(json.loads(line)["name"] + "\n" for line in open(gold, encoding="utf-8")), encoding="utf-8")
    return b.score("score_names.py", gold, b.call("names.out", ["who", "--json"], asked))


def own(b, script, *arguments):
    p = subprocess.run([sys.executable, ROOT / "test/eval" / script, *map(str, arguments)], capture_output=True, text=True)
    if p.returncode:
        raise RuntimeError(f"{script}: {(p.stderr.strip() or p.stdout.strip())[-300:]}")
    return p.stdout


def name_spans(gold):
    def score(b):
        path = b.gold("ner/" + gold)
        text = b.folder / f"{gold}.txt"
        text.write_text(own(b, "names.py", path, "--text"), encoding="utf-8")
        return own(b, "names.py", path, b.call(f"{gold}.conllu", ["tree", "--conllu", text]))
    return score


def marked_roles(b):
    gold = "gold/events/cameo-spans-train.jsonl"
    return own(b, "spans.py", b.gold(gold), b.json(gold))


def confident(b):
    gold = "gold/events/plv-train.jsonl"
    return own(b, "confidence.py", b.gold(gold), b.json(gold), "--floor", "0.90")


def own_contexts(b):
    return own(b, "contexts.py", b.program)


def own_status(b):
    return own(b, "status.py", b.program)


ROWS = [
    ("trees ewt-test", trees("ewt-test")),
    ("trees gum-dev", trees("gum-permissive-dev")),
    ("names in text, ewt-dev", name_spans("ewt-dev.iob2")),
    ("names in text, wwn-dev", name_spans("wwn-dev.bio")),
    ("the story", story),
    ("events plv-train", events),
    ("confidence of events, plv-train", confident),
    ("quiet", quiet),
    ("petrarch2", coded),
    ("roles cameo-spans-train", marked_roles),
    ("attribution polnear-dev", attribution),
    ("names-dev", names),
    ("status uds-ih2-dev", status("uds-ih2-dev")),
    ("status uw-dev", status("uw-dev")),
    ("phantoms uw-dev", phantom("uw-dev")),
    ("phantoms uds-ih2-dev", phantom("uds-ih2-dev")),
    ("status and stance, own sentences", own_status),
    ("contexts, own sentences", own_contexts),
]


def closing_lines(text):
    lines = [re.sub(r"\s+", " ", line).strip() for line in text.strip().splitlines()]
    return [line for line in lines if line][-16:]


def run_rows(bench, wanted):
    absent, broken = [], []
    for name, score in ROWS:
        if wanted and not any(w in name for w in wanted):
            continue
        try:
            lines = closing_lines(score(bench))
        except Missing as m:
            absent.append(f"{name}: {m}")
            continue
        except RuntimeError as e:
            broken.append(f"{name}: {e}")
            continue
        print(f"\n{name}")
        for line in lines:
            print(f"    {line}", flush=True)
    for line in absent:
        print(f"absent, left out: {line}")
    for line in broken:
        print(f"broken: {line}")
    return 1 if broken else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="*")
    parser.add_argument("--program", default=str(ROOT / "build/sayso"))
    parser.add_argument("--shared", default=str(ROOT.parent / "shared"))
    parser.add_argument("--keep")
    args = parser.parse_args()
    if args.keep:
        os.makedirs(args.keep, exist_ok=True)
        return run_rows(Bench(args.program, args.shared, args.keep), args.rows)
    with tempfile.TemporaryDirectory() as folder:
        return run_rows(Bench(args.program, args.shared, folder), args.rows)


if __name__ == "__main__":
    sys.exit(main())
