#!/usr/bin/env python3
"""Every predicate has a sentence that it must code and one that it must not.

usage: traps.py LEXICON      LEXICON is the folder lexicon

Reads the entries of kind event in LEXICON/events/*.lex and names those without a + or a - example, as FILE:LINE: what lacks: the
entry. An outer predicate whose rows in LEXICON/compose.lex all give `none` ("enabled the firm to supply weapons") has no +.
Whether the examples hold is not its matter: `sayso check FOLDER` runs them. Exit code 1 if anything is missing.
"""
import pathlib
import re
import sys


def entries(path):
    """(line number, text, signs of its examples) of each entry of kind event."""
    kind, found = None, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("%kind"):
            kind = line.split()[1]
        elif not line.strip() or line[0] in "#%" or kind != "event":
            continue
        elif line[0] not in " \t":
            found.append((number, line, set()))
        else:
            found[-1][2].add(line.strip()[0])
    return found


def silent_groups(path):
    """The groups of compose rows of which none gives an event."""
    types = {}
    for group, kind in re.findall(r"^([a-z-]+) : .*?\btype=(\S+)", path.read_text(encoding="utf-8"), re.M):
        types.setdefault(group, set()).add(kind)
    return {group for group, kinds in types.items() if kinds == {"none"}}


def main():
    lexicon = pathlib.Path(sys.argv[1])
    silent = silent_groups(lexicon / "compose.lex")
    count = missing = 0
    for path in sorted((lexicon / "events").glob("*.lex")):
        for number, line, signs in entries(path):
            count += 1
            over = re.search(r"\bover=(\S+)", line)
            wanted = {"-"} if over and over[1] in silent else {"+", "-"}
            for sign in sorted(wanted - signs):
                missing += 1
                print(f"{path}:{number}: no {sign} example: {line.split(' : ')[0][:60]}")
    print(f"{count} predicate lines, {missing} examples missing")
    sys.exit(1 if missing or not count else 0)


main()
