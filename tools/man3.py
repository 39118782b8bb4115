#!/usr/bin/env python3
"""Makes sayso(3) from the public header: every comment that stands before a declaration becomes its text.

usage: man3.py include/sayso.h > man/sayso.3
"""
import re
import sys


def mdoc(text):
    """Text as mdoc: a line a sentence, nothing that a formatter would take for its own."""
    text = re.sub(r"\s+", " ", text).strip().replace("\\", "\\e").replace("-", "\\-")
    lines = re.split(r"(?<=[.:;])\s+", text)
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in lines if line)


def comment_text(raw):
    body = re.sub(r"^/\*+|\*+/$", "", raw.strip(), flags=re.S)
    paragraphs, now = [], []
    for line in body.splitlines():
        line = re.sub(r"^\s*\* ?", "", line).strip()
        if line:
            now.append(line)
        elif now:
            paragraphs.append(" ".join(now))
            now = []
    return paragraphs + [" ".join(now)] if now else paragraphs


def pieces(source):
    """Comments at the margin and the declarations behind them, in order."""
    source = source[source.index('extern "C" {'):source.rindex("#ifdef __cplusplus")]
    token = re.compile(r"^(/\*.*?\*/)[ \t]*$|^(typedef[^;{]*\{.*?^\}[^;]*;|[a-z][^;{]*;[^\n]*)", re.S | re.M)
    for m in token.finditer(source):
        yield ("comment", m[1]) if m[1] else ("code", m[2])


def heading(raw):
    m = re.match(r"/\* -+ (.*?) -+ \*/$", raw)
    return m[1] if m else None


def put_code(code):
    print(".Bd -literal -compact")
    for line in code.splitlines():
        line = line.replace("\\", "\\e")
        print("\\&" + line if line[:1] in ".'" else line)
    print(".Ed")


def main():
    source = open(sys.argv[1], encoding="utf-8").read()
    print(".\\\" Made by tools/man3.py from include/sayso.h; do not edit.")
    print(".Dd November 23, 2026\n.Dt SAYSO 3\n.Os\n.Sh NAME\n.Nm sayso\n.Nd read news reports and keep who says so")
    print(".Sh LIBRARY\nlibsayso.a\n.Sh SYNOPSIS\n.In sayso.h\n.Sh DESCRIPTION")
    opening = comment_text(re.match(r"/\*.*?\*/", source, re.S)[0])
    for i, paragraph in enumerate(opening):
        print(".Pp" if i else "", end="\n" if i else "")
        print(mdoc(paragraph))
    last = None
    for kind, raw in pieces(source):
        if kind == "comment" and heading(raw):
            print(f".Ss {heading(raw)}")
        elif kind == "comment":
            for paragraph in comment_text(raw):
                if last != "heading":
                    print(".Pp")
                print(mdoc(paragraph))
                last = "comment"
        else:
            if last == "heading":
                print(".Pp")
            put_code(raw)
        last = "heading" if kind == "comment" and heading(raw) else kind
    print(".Sh SEE ALSO\n.Xr sayso 1 ,\n.Xr sayso\\-lexicon 5")


if __name__ == "__main__":
    main()
