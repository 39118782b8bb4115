"""Reads the named-entity data sets and says, for each word, which of our classes its label allows.

A label becomes a bit mask over CLASSES: where a data set does not annotate a type, O allows that type too,
so that it never teaches that the type is absent (the loss is the marginal over the allowed classes)."""
import glob
import os
import re

import pools
import segment

TYPES = ("person", "organisation", "place", "norp", "facility", "event", "date")
CLASSES = ("O",) + tuple(p + t for t in TYPES for p in ("B-", "I-"))
ANY = (1 << len(CLASSES)) - 1
STATES = frozenset(["US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE"])  # words that look like bodies
FUNCTION = frozenset("""the a an we you it that this these those he she they i and but or if in on at by for of to as so what how who
why when where there here no not yes my our his her its their your is are was were do does did can will""".split())
INDEX = {c: i for i, c in enumerate(CLASSES)}

SAME = {"per": "person", "person": "person", "politician": "person", "writer": "person", "musicalartist": "person",
        "scientist": "person", "researcher": "person", "org": "organisation", "organisation": "organisation",
        "organization": "organisation", "politicalparty": "organisation", "band": "organisation", "university": "organisation",
        "corporation": "organisation", "loc": "place", "location": "place", "country": "place", "norp": "norp",
        "facility": "facility", "event": "event", "election": "event", "conference": "event", "date": "date"}
# Labels that may or may not be one of ours: any of these classes is as good.
OPEN = {"group": ("organisation",), "academicjournal": ("organisation",), "magazine": ("organisation",),
        "misc": ("norp", "event"), "award": ("event",)}
BUILDINGS = frozenset("Airport Stadium Bridge Hospital Prison Mosque Cathedral Museum Arena Dam Palace Hotel".split())
STEMS = """Afghan African Albanian Algerian American Angolan Arab Arabian Argentine Argentinian Armenian Asian Australian Austrian
Azerbaijani Bahraini Bangladeshi Basque Belarusian Belgian Bolivian Bosnian Brazilian British Buddhist Bulgarian Burmese Burundian Cambodian
Cameroonian Canadian Catalan Catholic Chechen Chilean Chinese Christian Colombian Communist Congolese Croat Croatian Cuban Cypriot Czech Danish
Democrat Dominican Dutch Ecuadorian Egyptian English Eritrean Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian
Greek Guatemalan Guinean Haitian Hindu Honduran Hungarian Hutu Icelandic Indian Indigenous Indonesian Iranian Iraqi Irish Islamic Islamist Israeli
Italian Ivorian Jamaican Japanese Jew Jewish Jordanian Kashmiri Kazakh Kenyan Korean Kosovar Kurd Kurdish Kuwaiti Kyrgyz Lao Laotian Latvian Lebanese
Liberian Libyan Lithuanian Macedonian Malaysian Malian Maltese Maoist Mexican Moldovan Mongolian Moroccan Mozambican Muslim Namibian Nepalese
Nepali Nicaraguan Nigerian Norwegian Omani Ottoman Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Polish Portuguese Protestant Punjabi Qatari
Republican Roman Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serb Serbian Shia Shiite Shi'ite Sicilian Sikh Singaporean
Slovak Slovakian Slovene Slovenian Somali Soviet Spaniard Spanish Sudanese Sunni Swedish Swiss Syrian Taiwanese Tajik Taliban-linked Tamil Tanzanian Thai
Tibetan Tunisian Turk Turkish Turkmen Tutsi Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Western Yemeni Yugoslav Zambian
Zimbabwean Zionist Aboriginal Englishman Frenchman Scandinavian Slavic Balkan Caribbean Hispanic Latino Texan Californian Mormon Orthodox""".split()
DEMONYMS = frozenset(STEMS + [s + "s" for s in STEMS])


TITLES = frozenset("""President Prime Minister Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sheikh Shaikh Sir Lord Lady King Queen Prince Princess
Senator Sen. Rep. Gov. Governor General Gen. Col. Colonel Captain Capt. Sgt. Lt. Maj. Major Judge Justice Pope Bishop
Ayatollah Imam Secretary Chancellor Ambassador Professor Prof. Rev. Father Uncle Aunt Officer Chief Mayor""".split())


def bit(*names):
    return sum(1 << INDEX[n] for n in names)


def spans(labels):
    """[(begin, end, type)] of BIO or IO labels; a broken I- opens a span."""
    out, begin, kind = [], 0, None
    for i, label in enumerate(list(labels) + ["O"]):
        same = label[:2] == "I-" and label[2:] == kind
        if kind and not same:
            out.append((begin, i, kind))
            kind = None
        if label != "O" and not same:
            begin, kind = i, label[2:]
    return out


def mask(forms, labels, known):
    """One mask a word.  known: our types that the data set annotates."""
    free = [t for t in ("norp", "event", "date") if t not in known]
    outside = bit("O", *(p + t for t in free for p in ("B-", "I-")))
    masks = [outside] * len(forms)
    for b, e, raw in spans(labels):
        kind, label = SAME.get(raw.lower()), raw.lower()
        if raw == "?":
            masks[b:e] = [ANY] * (e - b)
            continue
        while kind == "person" and b < e - 1 and forms[b] in TITLES or forms[b].lower() == "the" and b < e - 1:
            b += 1  # the sets do not agree whether "Mr." and "the" belong to a name
        if e - b == 1 and forms[b] in STATES:
            kind = "place"
        if kind == "place" and e - b > 1 and forms[e - 1] in BUILDINGS:
            kind = "facility"
        if e - b == 1 and forms[b] in DEMONYMS and (kind in (None, "place")):
            kind = "norp"
        for i in range(b, e):
            p = "B-" if i == b else "I-"
            if kind:
                masks[i] = bit(p + kind)
            elif label in OPEN:
                masks[i] = bit("O", *(p + t for t in OPEN[label]))
            else:
                masks[i] = bit("O")
    for i, f in enumerate(forms):
        if masks[i] & 1 and f in DEMONYMS:
            masks[i] |= bit("B-norp")
        elif masks[i] & 1 and "norp" not in known:
            masks[i] &= ~bit("B-norp", "I-norp")
    return masks


def doubt(forms, masks, known):
    """GUM's names hold proper nouns alone ("United Nations", "New York" are none): what is written large there and has no
    label may be a name, and a name beside it may be a part.  known: {words: kind} of names that are sure."""
    n, teach = len(forms), list(masks)
    large = [f[:1].isupper() and any(c.islower() for c in f[1:]) and f not in TITLES or f.isupper() and len(f) > 1 for f in forms]
    large = [x and f.lower() not in FUNCTION and f not in DEMONYMS for x, f in zip(large, forms)]
    open_ = [bool(x and masks[i] & 1 and (i or n > 1 and large[1])) for i, x in enumerate(large)]
    for i in range(1, n - 1):
        if forms[i] in ("of", "and", "for", "&", "-", "the", "'s") and open_[i - 1] and (open_[i + 1] or large[i + 1]):
            open_[i] = True
    begin = None
    for i in range(n + 1):
        if i < n and open_[i]:
            begin = i if begin is None else begin
            continue
        if begin is not None:
            kind = known.get(tuple(forms[begin:i]))
            for k in range(begin, i):
                teach[k] = bit(("B-" if k == begin else "I-") + kind) if kind else ANY
            if not kind:
                left, right = begin - 1, i
                while left >= 0 and not masks[left] & 1:
                    teach[left], left = ANY, left - 1
                while right < n and not masks[right] & 1:
                    teach[right], right = ANY, right + 1
            begin = None
    return teach


def read(path, form=0, label=1):
    """Sentences as (forms, labels); columns by number, parted by tabs or blanks."""
    out, forms, labels = [], [], []
    for line in list(open(path, encoding="utf-8", errors="replace")) + ["\n"]:
        line = line.rstrip("\n")
        if not line.strip():
            if forms:
                out.append((forms, labels))
            forms, labels = [], []
            continue
        c = line.split("\t") if "\t" in line else line.rsplit(" ", 1)
        if line[0] == "#" and (len(c) < 2 or c[0].startswith("# ")):
            continue
        if len(c) <= label or not c[form].strip():
            continue
        forms.append(c[form].strip())
        labels.append("O" if c[label] in ("O", "") else c[label])
    return out


PARTS = re.compile(r"-|[^-]+")
PREFIXES = frozenset(["e", "x", "t"] + [p.lower() for p in segment.PREFIXES])


def resplit(forms, labels):
    """Words as the treebanks part them: at hyphens between letters, and before 's."""
    out, kinds = [], []
    for form, label in zip(forms, labels):
        parts = PARTS.findall(form)
        whole = len(parts) < 3 or "--" in form or any(not p.isalnum() for p in parts[::2]) or parts[0].lower() in PREFIXES
        parts = [form] if whole or len(parts) % 2 == 0 else parts
        owner = len(parts[-1]) > 3 and parts[-1][-2:] in ("'s", "\u2019s") and parts[-1][:-2].isalpha()
        if owner:
            parts[-1:] = [parts[-1][:-2], parts[-1][-2:]]
        for i, part in enumerate(parts):
            kind = label if i == 0 or label == "O" else "I-" + label[2:]
            out.append(part)
            kinds.append("O" if owner and i == len(parts) - 1 else kind)
    return out, kinds


def spelt(forms, masks, rng):
    """As people also write: all small, all capitals, "U . S .", dashes and quotes of print."""
    r = rng.rand()
    if r < 0.07:
        forms = [f.lower() for f in forms]
    elif r < 0.11:
        forms = [f.upper() for f in forms]
    elif r < 0.25 and any(re.fullmatch(r"(?:[A-Z]\.){2,4}", f) for f in forms):
        out, kept = [], []
        for f, m in zip(forms, masks):
            parts = list(f) if re.fullmatch(r"(?:[A-Z]\.){2,4}", f) else [f]
            begin = [c for c in range(1, len(CLASSES), 2) if m == 1 << c]
            out += parts
            kept += [m] + [1 << begin[0] + 1 if begin else m] * (len(parts) - 1)
        return out, kept
    return forms, masks


def sure():
    """{words: kind} of countries, towns and bodies that everybody knows."""
    p = pools.pools()
    out = {tuple(w): "organisation" for w in p["organisation"]}
    out.update((tuple(w), "place") for w in p["place"])
    out.update(((w,), "place") for w in STATES)
    return out


def training(root, bank):
    """bank: the folder of treebanks.  [(weight, forms, masks)] over the sets that may be trained on; the weight is how often an epoch shows it."""
    import gum  # it needs this file in its turn
    three = ("person", "organisation", "place")
    sets = [("gum-permissive-train.bio", 2.0, three + ("event", "date")), ("wikigold.conll.txt", 3.0, three),
            ("wnut17train.conll", 0.8, three), ("emerging.dev.conll", 0.8, three)]
    sets += [("crossner/" + os.path.basename(p), 3.0 if "politics" in p else 0.5, three + ("event",))
             for p in sorted(glob.glob(root + "/crossner/*.txt"))]
    sets += [("btc/%s.conll" % s, 0.35, three) for s in "abefgh"]
    out, certain = [], sure()
    for name, weight, known in sets:
        path = os.path.join(root, name)
        for forms, labels in gum.read(bank + "/" + name.replace(".bio", ".conllu"), path) if name.startswith("gum") else read(path):
            if "@" in forms and name.startswith("btc"):
                continue  # there "@" and the user's handle are two persons
            forms, labels = resplit(forms, labels)
            masks = mask(forms, labels, known)
            out.append((weight, forms, doubt(forms, masks, certain) if name.startswith("gum") else masks))
    return out


class Swapper:
    """Puts other names of the same kind in a sentence's place of names, so that contexts and shapes are learned."""

    KINDS = ("person", "organisation", "place")

    def __init__(self, data, rate=0.3, more=None):
        """more: {kind: [words]}, drawn as often as what the data hold."""
        self.rate, self.more = rate, more
        self.pool = {k: [] for k in self.KINDS}
        for weight, forms, masks in data:
            if weight >= 0.5:
                for b, e, k in self.mentions(masks):
                    if all(f[0].isupper() or f in ("of", "the", "and", "-", "'s", "de", "al") for f in forms[b:e]):
                        self.pool[k].append(forms[b:e])

    def mentions(self, masks):
        out, i = [], 0
        begins = {bit("B-" + k): k for k in self.KINDS}
        while i < len(masks):
            k = begins.get(masks[i])
            e = i + 1
            if k:
                inside = bit("I-" + k)
                while e < len(masks) and masks[e] == inside:
                    e += 1
                out.append((i, e, k))
            i = e
        return out

    def draw(self, kind, rng):
        if not self.more or rng.rand() < 0.5:
            return self.pool[kind][rng.randint(len(self.pool[kind]))]
        if kind == "person" and rng.rand() < 0.7:
            given, family = (self.more[k][rng.randint(len(self.more[k]))] for k in ("given", "family"))
            middle = [chr(65 + rng.randint(26)) + "."] if rng.rand() < 0.07 else []
            return given + middle + family
        return self.more[kind][rng.randint(len(self.more[kind]))]

    def __call__(self, forms, masks, rng):
        forms, masks = list(forms), list(masks)
        for b, e, k in reversed(self.mentions(masks)):
            if rng.rand() >= self.rate or not forms[b][0].isupper() or forms[b] in STATES:
                continue
            new = self.draw(k, rng)
            if k == "person" and rng.rand() < 0.5:
                other = self.pool[k][rng.randint(len(self.pool[k]))]
                if len(new) > 1 and len(other) > 1:
                    new = [new[0], other[-1]]
            forms[b:e] = new
            masks[b:e] = [bit("B-" + k)] + [bit("I-" + k)] * (len(new) - 1)
        return forms, masks
