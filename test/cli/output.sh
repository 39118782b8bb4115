# What is written: JSON as in the contract, CoNLL-U, the ledger for people, colour, explain, who.
. "$ROOT/test/cli/lib.sh"
cat >"$work/a.txt" <<'END'
MOSCOW — Russia's foreign minister said on Tuesday that the two sides hadn't met in Geneva.

“We met nobody,” he said. The rebels denied the minister’s claim.
END
run read --json --date 2016-12-27 "$work/a.txt"
code 0; quiet; lines 1
cat >"$work/shape.py" <<'END'
import json, sys
d = json.loads(open(sys.argv[1], encoding="utf-8").readline())
text = open(sys.argv[2], encoding="utf-8", newline="").read()
assert d["text"] == text, "text is the input's"
assert d["published"] == "2016-12-27" and d["language"] == "en"
assert set(d["made_by"]) == {"program", "lexicon", "model"}
n = len(text)
def spans(v):
    assert all(0 <= b < e <= n for b, e in v), v
    assert all(a[1] <= b[0] for a, b in zip(v, v[1:])), v
spans(d["sentences"]); spans(d["furniture"])
assert 3 <= len(d["sentences"]) <= 4
ids = {e["id"] for e in d["entities"]}
for e in d["entities"]:
    assert set(e) - {"place"} == {"id", "name", "kind", "country", "sector", "code", "mentions"}
known = {a["id"] for a in d["attributions"]} | {e["id"] for e in d["events"]}
assert d["attributions"], "somebody says something"
for a in d["attributions"]:
    spans(a["source"]["spans"]); spans(a["cue"]["spans"]); spans(a["content"])
    assert a["source"]["entity"] is None or a["source"]["entity"] in ids
    assert a["parent"] is None or a["parent"] in known
    assert a["quote"] in ("direct", "indirect", "mixed") and a["rule"]
for e in d["events"]:
    spans(e["trigger"])
    for r in e["actor"] + e["recipient"]:
        assert r["entity"] in ids
        spans([r["span"]])
    assert e["attribution"] is None or e["attribution"] in known
    assert set(e["numbers"]) == {"dead", "injured", "size"} and e["rule"]
for c in d["contests"]:
    assert c["a"] in known and c["b"] in known
END
python3 "$work/shape.py" "$work/out" "$work/a.txt" || fail "JSON of another shape than the contract's"
cp "$work/out" "$work/first"
run read --json --date 2016-12-27 "$work/a.txt"
cmp -s "$work/out" "$work/first" || fail "the same input should give the same bytes"

run tree --conllu "$work/a.txt"
code 0; quiet
shows '^# newdoc id = .*a.txt$'; shows '^# text = '; shows '	had	'; shows '	n.t	'
shows '^[0-9]*-[0-9]*	hadn.t	_'
cat >"$work/conllu.py" <<'END'
import sys
text = open(sys.argv[2], encoding="utf-8", newline="").read()
for block in open(sys.argv[1], encoding="utf-8").read().strip().split("\n\n"):
    roots, heads = 0, {}
    for line in block.split("\n"):
        if line[0] == "#": continue
        c = line.split("\t")
        assert len(c) == 10, line
        misc = dict(x.split("=", 1) for x in c[9].split("|"))
        b, e = map(int, misc["TokenRange"].split(":"))
        assert text[b:e] == c[1], (text[b:e], c[1])
        if "-" in c[0]: continue
        heads[int(c[0])] = int(c[6])
        if "Factuality" in misc: assert -3 <= float(misc["Factuality"]) <= 3 and misc["Status"]
    assert list(heads.values()).count(0) == 1, block
    for i in heads:
        seen = set()
        while i:
            assert i not in seen, block
            seen.add(i); i = heads[i]
END
python3 "$work/conllu.py" "$work/out" "$work/a.txt" || fail "CoNLL-U that is not well-formed"
run tree "$work/a.txt"
code 0; shows 'nsubj'; shows '└─'

run read "$work/a.txt"
code 0; quiet; shows 'Who says what'; lacks "$(printf '\033')"
lacks '\[asserts\]'
# Columns, not characters: long words, double width and marks that combine, in the ledger and behind it.
python3 - "$work/wide.txt" <<'END'
import sys
names = ["Wolkenkuckucksheim" * 8, "\u5317\u4eac" * 50, "e\u0301" * 120, "\u0928\u0947" * 90]
with open(sys.argv[1], "w", encoding="utf-8") as f:
    for n in names:
        f.write(f"The minister of {n} said on Monday that troops had attacked {n}. "
                f"{n} denied the minister's claim.\n\n")
END
cat >"$work/columns.py" <<'END'
import sys, unicodedata
def columns(s):
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf", "Cc")
               else 1 + (unicodedata.east_asian_width(c) in "WF") for c in s)
wide = [l for l in open(sys.argv[1], encoding="utf-8") if columns(l.rstrip("\n")) > 80]
sys.exit(print(*wide) or 1 if wide else 0)
END
for file in a wide; do
    for command in read explain tree; do
        run $command "$work/$file.txt"
        code 0
        python3 "$work/columns.py" "$work/out" || fail "$command $file: 80 columns"
    done
done
run read --colour always "$work/a.txt"
shows "$(printf '\033\\[1m')"
if command -v script >/dev/null; then
    NO_COLOR=1 TERM=xterm script -qec "$SAYSO read $work/a.txt" /dev/null >"$work/out" 2>"$work/err"
    lacks "$(printf '\033\\[1m')"
    env -u NO_COLOR TERM=xterm script -qec "$SAYSO read $work/a.txt" /dev/null >"$work/out" 2>"$work/err"
    shows "$(printf '\033\\[1m')"
fi

run explain "$work/a.txt"
code 0; shows 'because'; shows 'sentence'
run explain "$work/a.txt" a1
code 0; shows '^a1 '; lacks '^a2 '
run explain "$work/a.txt" e999
code 2; says 'e999'

printf 'France\nOrder of the Invisible Teapot\n\nRussian army\n' >"$work/names"
run who --json <"$work/names"
code 0; lines 4
json '[x["name"] for x in d] == ["France", "Order of the Invisible Teapot", "", "Russian army"]'
json 'd[0]["code"][:3] == "FRA" and d[1]["code"] is None and d[3]["code"][:6] == "RUSMIL"'
json 'set(d[0]) == {"name", "entity", "code", "country", "sector", "from", "to", "basis"}'
run who France
code 0; shows '^France: '
done_well
