#!/usr/bin/env python3
"""gaps.py -- lists what people and countries do that no pattern catches, most frequent first.

usage: gaps.py SAYSO TEXTS.jsonl[.gz] [--top N] [--docs N]

Takes the built program and reports (one {"id","text"} a line). A gap is a verb whose subject is a country, a name
of a person or group, or a word of lexicon/roles.lex, and which is neither in an event's trigger nor a cue of an
attribution. Prints count, verb, its commonest objects and prepositions: what a new entry of lexicon/events would
need. Gives no text of the reports, and judges nothing: "say", "have" and "win" are many, and no events.
"""
import argparse, collections, gzip, json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROLES = os.path.join(HERE, "..", "lexicon", "roles.lex")
# Verbs that say little alone are counted with their object: "take control".
LIGHT = {"have", "take", "make", "give", "do", "get", "be", "hold", "go", "put", "keep", "set", "run", "use", "see"}
NAMED = ("person", "place", "norp", "organisation")


def role_words():
    """The last words of the keys of roles.lex: "foreign minister" gives "minister"."""
    words = set()
    for line in open(ROLES, encoding="utf-8"):
        if line[0] in "#% \t\n":
            continue
        keys = line.split(" : ")[0]
        words.update(key.split()[-1].lower() for key in keys.split(";") if key.split())
    return words


def run(*command):
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        yield from process.stdout
    if process.returncode:
        sys.exit(f"{' '.join(command[:2])} exits with {process.returncode}")


def caught(sayso, path):
    """For each report the code points that stand in a trigger or a cue."""
    found = {}
    for line in run(sayso, "read", "--json", path):
        doc = json.loads(line)
        spans = [s for e in doc["events"] for s in e["trigger"]]
        spans += [s for a in doc["attributions"] for s in cue_spans(a)]
        found[doc["id"]] = {i for begin, end in spans for i in range(begin, end)}
    return found


def cue_spans(attribution):
    cue = attribution.get("cue")
    if isinstance(cue, dict):
        cue = cue.get("spans") or cue.get("span")
    if not cue:
        return []
    return [cue] if isinstance(cue[0], int) else cue


def sentences(sayso, path):
    """(report, rows of a sentence), from the trees."""
    doc, rows = None, []
    for line in run(sayso, "tree", "--conllu", path):
        if line.startswith("# newdoc id"):
            doc = line.split("=", 1)[1].strip()
        elif line[0].isdigit():
            row = line.rstrip("\n").split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line.strip() and rows:
            yield doc, rows
            rows = []


def misc(row):
    return dict(field.split("=", 1) for field in row[9].split("|") if "=" in field)


def kind_of(row):
    return misc(row).get("Entity", "").partition("-")[2]


def is_party(row, below, roles):
    """A name, a role, or a thing of a country: "Chad", "the minister", "Kenyan lorries"."""
    if kind_of(row) in NAMED or row[2].lower() in roles or row[1].lower() in roles:
        return True
    return any(kind_of(r) in ("place", "norp") and r[7].split(":")[0] in ("amod", "compound", "nmod")
               for r in below)


def gaps_in(rows, seen, roles):
    """(lemma, object lemma or "", prepositions) of each gap of a sentence."""
    below = collections.defaultdict(list)
    for row in rows:
        below[row[6]].append(row)
    for row in rows:
        if row[3] != "VERB":
            continue
        begin, end = map(int, misc(row)["TokenRange"].split(":"))
        subjects = [r for r in below[row[0]] if r[7] == "nsubj"]
        if any(i in seen for i in range(begin, end)):
            continue
        if not any(is_party(s, below[s[0]], roles) for s in subjects):
            continue
        objects = [r[2].lower() for r in below[row[0]] if r[7] == "obj" and r[3] == "NOUN"]
        cases = [k[2].lower() for r in below[row[0]] if r[7].startswith("obl")
                 for k in below[r[0]] if k[7] == "case"]
        particles = [r[1].lower() for r in below[row[0]] if r[7] == "compound:prt"]
        verb = row[2].lower()
        yield " ".join([verb] + particles + (objects[:1] if verb in LIGHT else [])), objects, cases


def unpack(path, docs, folder):
    """Plain reports in a file of the folder: id and text alone."""
    out = os.path.join(folder, "texts.jsonl")
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as source, open(out, "w", encoding="utf-8") as target:
        for n, line in enumerate(source):
            if docs and n >= docs:
                break
            report = json.loads(line)
            kept = {"id": str(report.get("id", n)), "text": report["text"]}
            target.write(json.dumps(kept, ensure_ascii=False) + "\n")
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sayso")
    parser.add_argument("texts")
    parser.add_argument("--top", type=int, default=100, help="verbs to print (100)")
    parser.add_argument("--docs", type=int, default=0, help="reports to read (all)")
    args = parser.parse_args()
    roles, counts = role_words(), collections.Counter()
    objects, cases = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    with tempfile.TemporaryDirectory() as folder:
        path = unpack(args.texts, args.docs, folder)
        seen = caught(args.sayso, path)
        for doc, rows in sentences(args.sayso, path):
            for verb, obj, case in gaps_in(rows, seen.get(doc, ()), roles):
                counts[verb] += 1
                objects[verb].update(obj)
                cases[verb].update(case)
    for verb, n in counts.most_common(args.top):
        what = " ".join(w for w, _ in objects[verb].most_common(6))
        how = " ".join(w for w, _ in cases[verb].most_common(4))
        print(f"{n:6}  {verb:<22} obj: {what:<48} with: {how}")
    print(f"{sum(counts.values())} gaps of {len(counts)} verbs in {len(seen)} reports")


if __name__ == "__main__":
    main()
