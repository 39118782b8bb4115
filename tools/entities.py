#!/usr/bin/env python3
"""Writes the table of HTML's named characters as C, for src/ingest/html_entity.c; run by the build.

usage: entities.py html_entities.inc

The names are those of the HTML standard (section 13.5), as Python's own html.entities.html5 has them. Sorted by name, without '&'
and ';'; `bare` marks those that old pages write without the semicolon.
"""
import sys
from html.entities import html5

names = {}
for key, value in html5.items():
    names.setdefault(key.rstrip(";"), [value, False])
    if not key.endswith(";"):
        names[key][1] = True
lines = ["/* Made by tools/entities.py from Python's html.entities.html5. */"]
for name in sorted(names):
    value, bare = names[name]
    text = "".join("\\%03o" % b for b in value.encode("utf-8"))
    lines.append('{"%s", "%s", %s},' % (name, text, "true" if bare else "false"))
with open(sys.argv[1], "w", encoding="ascii") as f:
    f.write("\n".join(lines) + "\n")
