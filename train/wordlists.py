"""Word lists of the model, counted on the treebanks: contractions, lemma exceptions, lemma edit rules."""
import re
from collections import Counter, defaultdict

STRAIGHT = {0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x201C: '"', 0x201D: '"', 0x2010: "-", 0x2011: "-", 0x2012: "-",
            0x2013: "-", 0x2014: "-"}
ENDINGS = ("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")
# Contractions written without their apostrophe; EWT's slips ("Mortons" for Morton's) are left alone, news has Mortons.
BARE = re.compile(r"(?:do|did|does|could|would|should|is|are|was|were|has|have|had|ca|ai)nt|cannot|gonna|gotta|wanna|gimme|lemme|"
                  r"dunno|outta|ive|youre|theyre|thats|whats|theres|heres|youll|itll|youve|theyve|weve|im")
SUFFIX = 5  # longest suffix of a rule


def fold(form):
    """As say_utf8_fold: lower case point by point, quotes and dashes plain."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in form.translate(STRAIGHT))


def by_endings(form):
    """Offsets that the fixed endings of src/text/contraction.c give."""
    cuts = []
    while len(cuts) < 3:
        size = next((len(e) for e in ENDINGS if len(form) > len(e) and form.endswith(e)), 0)
        if not size and len(form) > 2 and form.endswith("s'"):
            size = 1
        if not size:
            break
        form = form[:-size]
        cuts.insert(0, len(form))
    return tuple(cuts)


def contractions(sentences):
    """Lines 'form TAB offset,offset' of the forms that the endings alone would split otherwise."""
    seen = defaultdict(Counter)
    for s in sentences:
        at = 0
        for surface, n, _ in s.tokens:
            words = s.forms[at:at + n]
            at += n
            if "".join(words) != surface or "\t" in surface:
                continue
            cuts, k = [], 0
            for w in words[:-1]:
                k += len(w)
                cuts.append(k)
            if len(cuts) < 4:
                seen[fold(surface)][tuple(cuts)] += 1
    lines = []
    for form, counts in sorted(seen.items()):
        cuts, n = counts.most_common(1)[0]
        if form.isalpha() and not BARE.fullmatch(form):
            continue
        if cuts != by_endings(form) and (n >= 2 and cuts or form[:1].isdigit()) and 2 * n > sum(counts.values()):
            lines.append(form + "\t" + ",".join(map(str, cuts)))
    return "\n".join(lines)


def edit(form, lemma):
    """(cut, add) in UTF-8 bytes, the cut between characters."""
    k = 0
    while k < len(form) and k < len(lemma) and form[k] == lemma[k]:
        k += 1
    return len(form[k:].encode()), lemma[k:]


def apply(rules, xpos, form):
    data = fold(form).encode()
    for n in range(min(len(data), 32), -1, -1):
        rule = rules.get((xpos, data[len(data) - n:]))
        if rule:
            cut, add, keep = rule
            base = form.encode() if keep else data
            if cut > len(base) or cut == len(base) and not add:
                return base.decode("utf-8", "replace")
            return base[:len(base) - cut].decode("utf-8", "replace") + add
    return fold(form)


def lemma_lists(sentences):
    """(lemma.words, lemma.rules) as text."""
    seen = defaultdict(Counter)  # (fold, upos, xpos) -> (form, lemma)
    for s in sentences:
        for form, lemma, tag in zip(s.forms, s.lemmas, s.tags):
            upos, xpos = tag.split("|")[:2]
            if xpos not in ("_", "GW", "") and lemma not in ("_", "") and "\t" not in form:
                seen[fold(form), upos, xpos][form, lemma] += 1
    keep_votes = defaultdict(Counter)
    items = []
    for (low, upos, xpos), c in seen.items():
        (form, lemma), n = c.most_common(1)[0]
        items.append((low, upos, xpos, form, lemma))
        if form != low:
            keep_votes[xpos][int(lemma[:1] == form[:1])] += 1
    keep = {x: v[1] > 2 * v[0] and x in ("NNP", "NNPS", "ADD", "LS", "SYM", "FW") for x, v in keep_votes.items()}
    edits = defaultdict(Counter)
    for low, upos, xpos, form, lemma in items:
        k = keep.get(xpos, False)
        e = edit(form if k else low, lemma) + (k,)
        data = low.encode()
        for n in range(0, min(SUFFIX, len(data)) + 1):
            suffix = data[len(data) - n:]
            if n == 0 or suffix[0] & 0xC0 != 0x80:
                edits[xpos, suffix][e] += 1
    rules = {}
    for (xpos, suffix), c in sorted(edits.items(), key=lambda x: len(x[0][1])):
        best, n = c.most_common(1)[0]
        shorter = next((rules[xpos, suffix[i:]] for i in range(1, len(suffix) + 1) if (xpos, suffix[i:]) in rules), None)
        if suffix == b"" or best != shorter and n >= 3 and n - c.get(shorter, 0) >= 2:
            rules[xpos, suffix] = best
    words = []
    for low, upos, xpos, form, lemma in sorted(items):
        if apply(rules, xpos, form) != lemma:
            words.append("\t".join((low, upos, xpos, lemma)))
    lines = ["\t".join((x, s.decode(), str(c), a, str(int(k)))) for (x, s), (c, a, k) in sorted(rules.items())]
    return "\n".join(words), "\n".join(lines)


def accuracy(words, rules, sentences):
    listed = {tuple(l.split("\t")[:3]): l.split("\t")[3] for l in reversed(words.split("\n")) if l}
    table = {}
    for line in rules.split("\n"):
        x, s, c, a, k = line.split("\t")
        table[x, s.encode()] = (int(c), a, int(k))
    ok = n = 0
    for s in sentences:
        for form, lemma, tag in zip(s.forms, s.lemmas, s.tags):
            upos, xpos = tag.split("|")[:2]
            got = listed.get((fold(form), upos, xpos)) or apply(table, xpos, form)
            n += 1
            ok += got == lemma
    return 100 * ok / n
