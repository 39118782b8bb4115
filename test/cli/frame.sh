# A report inside a WordPress page reads as the report alone does: the seed story where it is given, else one of ours.
. "$ROOT/test/cli/lib.sh"
story=$ROOT/../shared/gold/story
cat >"$work/same.py" <<'END'
import json, sys
page, plain = (json.loads(open(p, encoding="utf-8").readline()) for p in sys.argv[1:3])
lines = [l.strip() for l in open(sys.argv[3], encoding="utf-8") if l.strip()]
kept = [l for l in page["text"].split("\n\n")]
assert "quux" not in page["text"].lower(), [l for l in kept if "quux" in l.lower()]
assert kept == [l for l in lines if l in kept], "paragraphs are the report's, in its order"
lost = [l for l in lines if l not in kept]
assert all(any(plain["text"].find(l) >= b and plain["text"].find(l) < e for b, e in plain["furniture"]) for l in lost), lost
def said(d):
    t = d["text"]
    of = lambda spans: [t[b:e] for b, e in spans]
    return ([(of(a["source"]["spans"]), of(a["cue"]["spans"]), of(a["content"]), a["stance"]) for a in d["attributions"]],
            [(e["type"], of(e["trigger"]), [t[b:e] for b, e in (r["span"] for r in e["actor"] + e["recipient"])], e["status"])
             for e in d["events"]])
assert said(page) == said(plain), "the same is said, and the same has happened"
assert page["published"] == "2016-12-27" and page["publisher"] == "The Quux Post" and page["title"] == sys.argv[4], page["title"]
END
for report in "$ROOT"/examples/[12]-*.txt "$story/astana.txt"; do
    [ -e "$report" ] || continue
    title="Talks were held, says one side, and the other has not heard of them"
    python3 "$ROOT/test/cli/frame.py" "$report" "$title" >"$work/page.html"
    grep . "$report" | sed 's/$/\n/' >"$work/plain.txt" # its paragraphs, as in a page
    run read --json --date 2016-12-27 "$work/plain.txt"
    code 0; cp "$work/out" "$work/plain.json"
    run read --json "$work/page.html"
    code 0; quiet; lines 1
    python3 "$work/same.py" "$work/out" "$work/plain.json" "$report" "$title" || fail "$report: the page should read like the report"
done
if [ -e "$story/astana.txt" ]; then
    python3 "$ROOT/../shared/score/score_story.py" "$story/astana.gold.json" "$work/out" >"$work/points"
    tail -1 "$work/points" | grep -q 'points 83 of 83' || fail "story in its frame: $(tail -1 "$work/points")"
fi
done_well
