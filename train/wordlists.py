"""Word lists of the model, counted on the treebanks: contractions, lemma exceptions, lemma edit rules."""
import re
from collections import Counter, defaultdict

STRAIGHT = {0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x201C: '"', 0x201D: '"', 0x2010: "-", 0x2011: "-", 0x2012: "-",
            0x2013: "-", 0x2014: "-"}
ENDINGS = ("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")
# Contractions written without their apostrophe; EWT's slips ("Mortons" for Morton's) are left alone, news has Mortons.
BARE = re.compile(r"(?:do|did|does|could|would|should|is|are|was|were|has|have|had|ca|ai)nt|cannot|gonna|gotta|wanna|gimme|lemme|"
                  r"dunno|outta|ive|youre|theyre|thats|whats|theres|heres|youll|itll|youve|theyve|weve|im|wont|arnt|hes|shes")
# Such that are split though the training text may not hold them: no word is written so.
ALWAYS = {verb + "nt": (len(verb),) for verb in """do did does could would should is are was were has have had must need ca ai
wo""".split()}
ALWAYS.update({form: (len(form) - n,) for n, forms in ((1, "im thats whats theres heres whos hows wheres hes shes"), (2, """ive youve
weve theyve youre theyre youll itll theyll thatll gimme lemme wanna gonna gotta""")) for form in forms.split()})
ALWAYS.update({"youd": (3,), "theyd": (4,), "dunno": (2, 3)})
# Contractions without their apostrophe that are words themselves: split before a word that cannot follow the word.
BEFORE = {"its": (2, """a an the this that these those there here not no nothing something anything also just really simply
definitely actually probably always never even so too quite about like in on at for to from between with as because if when how
what why where been being going gonna getting all my your his her our their i you he she we they it"""),
          "your": (3, "a an the not gonna going being getting"),
          "lets": (3, "see say try hope be face just not all start make take talk have do look keep move go get"),
          "ill": (1, "be have get try see let tell give call take check never probably definitely go keep just"),
          "id": (1, "be have like love rather say go recommend suggest prefer never definitely probably")}
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
    seen, apart = defaultdict(Counter), Counter()
    for s in sentences:
        at = 0
        for (surface, n, space), following in zip(s.tokens, s.tokens[1:] + [("", 1, True)]):
            if n == 1 and not space and surface.isalpha() and following[0].isalpha():
                apart[fold(surface + following[0]), len(surface)] += 1  # "alot" is written together, but two tokens
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
    listed = {line.split("\t")[0] for line in lines}
    lines += [form + "\t" + ",".join(map(str, cuts)) for form, cuts in ALWAYS.items() if form not in listed]
    lines += [f"{form}\t{cut}" for (form, cut), n in apart.items() if n >= 3 and n > sum(seen[form].values()) and form not in BEFORE]
    lines += [f"{form}\t{cut}\t{' '.join(words.split())}" for form, (cut, words) in BEFORE.items()]
    return "\n".join(sorted(lines))


def edit(form, lemma):
    """(cut, add) in UTF-8 bytes, the cut between characters."""
    k = 0
    while k < len(form) and k < len(lemma) and form[k] == lemma[k]:
        k += 1
    return len(form[k:].encode()), lemma[k:]


def longest(rules, xpos, data):
    """(bytes of the suffix, rule) of the longest suffix that has one, (-1, None) where none has."""
    return next(((n, rules[xpos, data[len(data) - n:]]) for n in range(min(len(data), 32), -1, -1) if (xpos, data[len(data) - n:]) in rules),
                (-1, None))


def apply(rules, xpos, form):
    """As src/nlp/lemma.c: past tense and participle share their rules."""
    data = fold(form).encode()
    tags = {"VBD": ("VBD", "VBN"), "VBN": ("VBN", "VBD")}.get(xpos, (xpos,))
    rule = max((longest(rules, tag, data) for tag in tags), key=lambda found: found[0])[1]
    if not rule:
        return fold(form)
    cut, add, keep = rule
    base = form.encode() if keep else data
    if cut > len(base) or cut == len(base) and not add:
        return base.decode("utf-8", "replace")
    return base[:len(base) - cut].decode("utf-8", "replace") + add


def lemma_lists(sentences, more=()):
    """(lemma.words, lemma.rules) as text. MORE: (form, upos, xpos, lemma), taken where no sentence has the form so."""
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
    items += [(form, upos, xpos, form, lemma) for form, upos, xpos, lemma in more if (form, upos, xpos) not in seen]
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
