# Page furniture, a line each in test/corpora/furniture.txt: alone, among the paragraphs of a text and of a page, in plain elements
# without a class. Nobody says anything in it, and nothing happens.
. "$ROOT/test/cli/lib.sh"
cat >"$work/make.py" <<'END'
import html, json, sys
A = "The harbour board of Ostend voted on Monday to close the old pier for the winter."
B = "Its chairman said that the planks were rotten and that nobody should walk on them."
lines = [l.rstrip("\n") for l in open(sys.argv[1], encoding="utf-8") if l.strip() and not l.startswith("#")]
for i, s in enumerate(lines):
    e = html.escape(s)
    page = "<!doctype html><title>Pier closes</title><body><h1>Pier closes</h1><div>%s</div>"
    for name, what in (("text", s + "\n"), ("text", f"{A}\n\n{s}\n\n{B}\n"), ("text", f"{A}\n{s}\n{B}\n"),
                       ("html", page % f"<p>{A}</p><p>{e}</p><p>{B}</p>"), ("html", page % f"<p>{A}</p><p>{B}</p><div>{e}</div>"),
                       ("html", page % f"<p>{A}</p><p><a href='/x'>{e}</a></p><p>{B}</p>")):
        print(json.dumps({"id": s, name: what}))
END
cat >"$work/judge.py" <<'END'
import json, sys
bad, n = set(), 0
for line in open(sys.argv[1], encoding="utf-8"):
    d = json.loads(line)
    n += 1
    at = d["text"].find(d["id"])
    end = at + len(d["id"])
    if at < 0:
        continue
    spans = [s for a in d["attributions"] for s in a["source"]["spans"] + a["cue"]["spans"] + a["content"]]
    spans += [s for e in d["events"] for s in e["trigger"] + [r["span"] for r in e["actor"] + e["recipient"]]]
    if any(b < end and at < e for b, e in spans):
        bad.add(d["id"])
print(n // 6, "lines;", "\n".join(sorted(bad)))
sys.exit(bool(bad) or n < 6 * 150)
END
python3 "$work/make.py" "$ROOT/test/corpora/furniture.txt" >"$work/in.jsonl"
run read --json "$work/in.jsonl"
code 0; quiet
python3 "$work/judge.py" "$work/out" >"$work/verdict" || fail "furniture is read: $(cat "$work/verdict")"
done_well
