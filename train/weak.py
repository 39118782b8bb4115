"""Names in trees that nobody has labelled for names: what the tags and the lists of pools.py say for sure, all else left open.

A word that is no proper noun is no name; a town's name that stands alone is a place; a given name before another proper noun
begins a person; capitals that end in "University" or "Inc." are an organisation.  Any other proper noun may be anything."""
from names import BUILDINGS, CLASSES, DEMONYMS, TITLES, bit
import gazetteer
import names
import pools

ANY = (1 << len(CLASSES)) - 1
DATES = frozenset("""January February March April May June July August September October November December Monday Tuesday
Wednesday Thursday Friday Saturday Sunday Jan. Feb. Aug. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec
Mon Tue Wed Thu Fri Sat Sun""".split())
ENDS = frozenset("""University College Ministry Committee Council Party Inc Inc. Corp Corp. Ltd Ltd. LLC LLP Co. Company Bank
Department Agency Association Institute Times Post Union Commission Foundation Group Parliament Police Corporation
Organization Organisation Federation Congress Senate Assembly Court Army Airlines Airways Club""".split())


class Lists:
    def __init__(self, lexicon, listed=None):
        """listed: gazetteer.read's words and classes, which say more of given names and large towns."""
        p = pools.pools(lexicon)
        self.given = {n[0] for n in p["given"] if len(n) == 1 and len(n[0]) > 2}
        self.places = {tuple(n) for n in p["place"] if len(" ".join(n)) > 3}
        self.bodies = {tuple(n) for n in p["organisation"]}
        self.places |= {(w,) for w in names.STATES}
        if listed:
            small = sum(gazetteer.BIT[c] for c in ("given1", "family1", "family2", "part"))
            large = gazetteer.BIT["place1"] | gazetteer.BIT["place2"]
            self.given |= {w for w, b in listed.items() if b & gazetteer.BIT["given1"]}
            self.places |= {(w,) for w, b in listed.items() if b & large and not b & small and len(w) > 3}
        self.given -= {n[0] for n in self.places if len(n) == 1}


def runs(proper):
    """[(begin, end)] of neighbouring proper nouns."""
    out, b = [], None
    for i, p in enumerate(proper + [False]):
        if p and b is None:
            b = i
        if not p and b is not None:
            out.append((b, i))
            b = None
    return out


def kind_of(words, lists):
    """(kind, words to leave out in front) of a run of proper nouns, kind None where it is not sure."""
    skip = 0
    while skip < len(words) - 1 and words[skip] in TITLES:
        skip += 1
    rest = tuple(words[skip:])
    if rest in lists.places:
        return ("place", 0) if skip == 0 else (None, 0)
    if rest in lists.bodies:
        return ("organisation", 0) if skip == 0 else (None, 0)
    if len(rest) > 1 and rest[-1] in ENDS:
        return "organisation", 0
    if len(rest) > 1 and rest[-1] in BUILDINGS:
        return "facility", 0
    if rest[0] in lists.given and len(rest) <= 3 and all(w[:1].isupper() and w.isalpha() or w[1:] == "." for w in rest):
        if not any(w in ENDS for w in rest) and not (len(rest) > 1 and rest[1:] in lists.places):
            return "person", skip
    return None, 0


def masks(forms, upos, lists):
    n = len(forms)
    proper = [u == "PROPN" and f not in DATES for f, u in zip(forms, upos)]
    near = lambda i: 0 <= i < n and proper[i]
    out = []
    for i, (f, u) in enumerate(zip(forms, upos)):
        if proper[i]:
            out.append(ANY)
        elif u == "PROPN":
            out.append(bit("O", "B-date", "I-date"))
        elif f in DEMONYMS:
            out.append(bit("B-norp"))
        elif u == "NUM":
            out.append(ANY if near(i - 1) or near(i + 1) else bit("O", "B-date", "I-date", "B-event", "I-event"))
        elif (near(i - 1) or near(i - 2)) and (near(i + 1) or near(i + 2)) or (near(i - 1) or near(i + 1)) and f[:1].isupper():
            out.append(ANY)
        else:
            out.append(bit("O"))
    for b, e in runs(proper):
        kind, skip = kind_of(forms[b:e], lists)
        open_left = b > 0 and (forms[b - 1] in ("-", "of", "&", "/", "@") or forms[b - 1][:1].isupper() and b > 1)
        open_right = e < n and (forms[e] in ("-", "&", "/", ".", "of") or forms[e][:1].isupper())
        if kind and not open_left and not open_right:
            for i in range(b, b + skip):
                out[i] = bit("O")
            for i in range(b + skip, e):
                out[i] = bit(("B-" if i == b + skip else "I-") + kind)
    return out


def training(sentences, lexicon, weight, listed=None):
    """As names.training, from treebank sentences that hold a proper noun, and some that hold none."""
    lists, out = Lists(lexicon, listed), []
    for k, s in enumerate(sentences):
        upos = [t.split("|", 1)[0] for t in s.tags]
        if "PROPN" in upos or k % 4 == 0:
            out.append((weight, s.forms, masks(s.forms, upos, lists)))
    return out
