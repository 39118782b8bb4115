"""Names out of GUM's Entity= (every mention of a person, organisation, place ..., nested): the mentions whose head is a proper
noun, cut down to the words of the name.  "the University of Portsmouth , which ..." gives "University of Portsmouth"."""
import re

import names
from names import DEMONYMS, TITLES

KIND = {"person": "person", "organization": "organisation", "place": "place", "event": "event", "time": "date"}
LINKS = {"organisation": ("of", "and", "for", "&", "the", "-", "'s", "in", "/", "'", "\u2019s"),
         "place": ("of", "the", "-", "'s", "and"), "facility": ("of", "the", "-", "'s", "and"),
         "person": ("-", "al", "bin", "de", "van", "von", "der", "la", "\""), "event": ("of", "the", "-", "'s", "and", "for", "on")}
PART = re.compile(r"\((\d+)-([a-z]+)-([^()]*)|(\d+)\)")


def sentences(path):
    """[(forms, upos, xpos, mentions)]; a mention is (begin, end, kind, head or -1, linked)."""
    out, rows = [], []
    for line in open(path, encoding="utf-8"):
        if line[0] == "#":
            continue
        c = line.rstrip("\n").split("\t")
        if len(c) < 10:
            if rows:
                out.append(sentence(rows))
            rows = []
        elif c[0].isdigit():
            rows.append(c)
    return out


def sentence(rows):
    mentions, open_ = [], []
    for i, c in enumerate(rows):
        misc = dict(x.split("=", 1) for x in c[9].split("|") if "=" in x)
        for m in PART.finditer(misc.get("Entity", "")):
            if m.group(4):
                found = [k for k in range(len(open_)) if open_[k][0] == m.group(4)]
                if found:
                    close(mentions, open_.pop(found[-1]), i + 1)
                continue
            open_.append((m.group(1), m.group(2), m.group(3).split("-"), i))
            if misc["Entity"][m.end():m.end() + 1] == ")":
                close(mentions, open_.pop(), i + 1)
    return [c[1] for c in rows], [c[3] for c in rows], [c[4] for c in rows], mentions


def close(mentions, opened, end):
    """What follows the type: status-salience-centre-span of the head's words-link type-identity."""
    _, kind, rest, begin = opened
    heads = [int(x) for x in rest[3].split(",") if x.isdigit()] if len(rest) > 3 else []
    mentions.append((begin, end, kind, [begin + h - 1 for h in heads], len(rest) > 5))


def name_of(forms, upos, mention, others):
    """(begin, end, kind) of the name in a mention, or None."""
    begin, end, raw, heads, _ = mention
    kind = KIND.get(raw)
    heads = [h for h in heads if h < end and upos[h] == "PROPN"]
    if kind in (None, "date") or not heads:
        return None
    inner = {(b, e): KIND.get(k) for b, e, k, _, _ in others if begin <= b and e <= end and (b, e) != (begin, end)}
    large = lambda i: upos[i] == "PROPN" or forms[i][:1].isupper() and upos[i] in ("ADJ", "NOUN", "NUM", "VERB", "X", "ADV")
    apart = {b for (b, _), k in inner.items() if k == kind}  # "Google and Apple": the second is a name of its own
    b, e = heads[0], heads[0] + 1
    links = LINKS[kind]
    while e < end and (large(e) and not (e in apart and kind == "person") or forms[e].lower() in links or
                       forms[e] in (",", ".") and forms[e + 1:e + 2] in (["Inc."], ["Jr."], ["Inc"], ["Ltd."], ["LLC"])):
        if forms[e].lower() in links and (e + 1 in apart or forms[e] == "and" and kind != "organisation"):
            break
        e += 1
    while b > begin and (large(b - 1) or forms[b - 1].lower() in links and b - 1 > begin and large(b - 2)):
        if forms[b - 1].lower() in links and b in apart and forms[b - 1] in ("and", "&"):
            break
        b -= 1
    while e > b + 1 and not large(e - 1) and forms[e - 1] not in (".", "Inc.", "Jr."):
        e -= 1
    while b < e - 1 and (forms[b] in TITLES and kind == "person" or upos[b] in ("DET", "ADP", "PRON") or forms[b] in (
            "'s", "-", "\"", "/", ",") or forms[b].lower() == "the" or forms[b] in DEMONYMS and upos[b] == "ADJ" and kind == "person"):
        b += 1
    if kind == "person" and any(k in ("organisation", "place") and b <= x and y <= e for (x, y), k in inner.items()):
        return None
    return b, e, kind


def found(forms, upos, mentions):
    at = {}
    for m in sorted(mentions, key=lambda m: m[1] - m[0]):
        got = name_of(forms, upos, m, mentions)
        if got:
            at[got[:2]] = got[2]
    # The longest name holds those inside it.
    spans, taken = [], set()
    for b, e in sorted(at, key=lambda x: x[0] - x[1]):
        if not taken & set(range(b, e)):
            taken |= set(range(b, e))
            spans.append((b, e, at[b, e]))
    return spans


ROLES = TITLES | frozenset("""Assistant Associate Chief Director Head Member Members Star Guest Officer Founder Chairman Chair Chairperson Premier
Attorney Deputy Vice Agassiz Doctor Sheriff Commissioner Councillor Senators Chairwoman Engineer Editor CEO Emperor Duke Count""".split())


def together(forms, spans, labels):
    """The spans and the drawn labels of the same sentence as one list of labels; of kind "?" where they contradict each other."""
    out, old = list(labels), names.spans(labels)
    for b, e, kind in spans:
        same = [o for o in old if o[0] < e and b < o[1]]
        agreed = [names.SAME.get(k.lower()) for _, _, k in same]
        inside = all(b <= x and y <= e for x, y, _ in same)
        sure = not same or inside and (agreed == [kind] or e - b > 1 and kind in ("organisation", "place"))
        if kind == "person" and all(f in ROLES for f in forms[b:e]) or kind == "event" and agreed != ["event"]:
            sure = False
            if same:
                continue
        if inside:
            for i in range(b, e):
                out[i] = ("B-" if i == b else "I-") + (kind if sure else "?")
    return out


def read(tree, labelled):
    """As names.read, of the two files of one part of GUM."""
    out = []
    for (forms, upos, _, mentions), (other, labels) in zip(sentences(tree), names.read(labelled)):
        assert len(forms) == len(other)
        out.append((forms, together(forms, found(forms, upos, mentions), labels)))
    return out
