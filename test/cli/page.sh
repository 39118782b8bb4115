# Pages: what is kept, what is left out and said to be, the same page inside JSON Lines, other languages.
. "$ROOT/test/cli/lib.sh"
cat >"$work/page.html" <<'END'
<!doctype html><html lang="en"><head><title>Ferry talks fail | The Coast</title>
<meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Coast">
<meta property="article:published_time" content="2019-11-18"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Ferry talks fail</h1>
<p>The minister of transport said on Monday that the talks with the ferry company had failed.</p>
<p>The company denied the minister&rsquo;s claim.</p><p>Advertisement</p></article>
<div class="comments"><p>I do not believe a word of it, said my neighbour to me.</p></div>
</body></html>
END
run read "$work/page.html"
code 0; quiet
shows '^Ferry talks fail$'; shows 'Ann Lee · The Coast · 18 November 2019 · 2'; shows '2 paragraphs; 4 parts of the page left out'
lacks 'neighbour'; lacks 'Left out'
run read --show-dropped "$work/page.html"
code 0; shows 'Left out'; shows 'comments: I do not believe'; shows 'navigation: Home News'; shows 'furniture: Advertisement'
run read --json --show-dropped "$work/page.html"
code 0; lines 1
json 'd[0]["title"] == "Ferry talks fail" and d[0]["author"] == "Ann Lee" and d[0]["published"] == "2019-11-18"'
json 'd[0]["text"].split("\n\n")[1] == "The company denied the minister’s claim." and d[0]["text"].count("\n\n") == 1'
json 'len(d[0]["dropped"]) == 4 and len(d[0]["contests"]) > 0 and all("neighbour" not in e["name"] for e in d[0]["entities"])'
json '[d[0]["text"][b:e][-1] for b, e in d[0]["sentences"]] == [".", "."]'
run read --json "$work/page.html"
json '"dropped" not in d[0]'
cp "$work/out" "$work/first"

# The same page inside JSON Lines; what the line knows goes before what the page says.
python3 - "$work" <<'END'
import json, sys
page = open(sys.argv[1] + "/page.html", encoding="utf-8").read()
with open(sys.argv[1] + "/page.jsonl", "w") as f:
    f.write(json.dumps({"id": "one", "html": page}) + "\n")
    f.write(json.dumps({"id": "two", "html": page, "title": "Ours", "date": "2020-01-01", "url": "http://x.example/"}) + "\n")
END
run read --json "$work/page.jsonl"
code 0; lines 2
json 'd[0]["text"] == d[1]["text"] and d[0]["title"] == "Ferry talks fail" and d[1]["title"] == "Ours"'
json 'd[0]["published"] == "2019-11-18" and d[1]["published"] == "2020-01-01" and d[1]["url"] == "http://x.example/"'
python3 -c 'import json, sys
a, b = (json.loads(open(p, encoding="utf-8").readline()) for p in sys.argv[1:])
a.pop("id"), b.pop("id"); sys.exit(a != b)' "$work/first" "$work/out" || fail "a page in a line should read like the page"

# Standard input is recognised too; UTF-16; a page without a report; a page that is one tag.
run read --json - <"$work/page.html"
code 0; json 'd[0]["title"] == "Ferry talks fail"'
python3 -c 'import sys
open(sys.argv[2], "w", encoding="utf-16").write(open(sys.argv[1], encoding="utf-8").read())' "$work/page.html" "$work/16.html"
run read --json "$work/16.html"
code 0; json 'd[0]["title"] == "Ferry talks fail" and "UTF-16" in d[0]["notes"][0] and len(d[0]["sentences"]) == 2'
printf '<html><body><ul><li><a href=1>One</a><li><a href=2>Two</a></ul>' >"$work/links.html"
printf '<html class="' >"$work/tag.html"
run read --json "$work/links.html" "$work/tag.html"
code 0; quiet; json 'all(x["text"] == "" and "like a report" in x["notes"][0] for x in d)'
python3 -c 'print("<html>" + "<div>" * 2000 + "<p>The envoy said on Monday that the talks had failed once more.")' >"$work/deep.html"
run read --json "$work/deep.html"
code 0; json 'len(d[0]["sentences"]) == 1 and "nested deeper than 512" in d[0]["notes"][0]'

# What is not English is kept and not read, from pages and from text.
cat >"$work/it.html" <<'END'
<html lang="it-IT"><p>Il ministro dei trasporti ha detto lunedì che i colloqui con la compagnia dei traghetti sono falliti, e che
il governo non ha altre proposte da fare per il porto e per la città, almeno fino alla fine di questo mese.</p></html>
END
python3 -c 'print("Der Minister sagte am Montag, dass die Gespräche mit der Reederei gescheitert sind und dass es "
    "für den Hafen und die Stadt keinen neuen Vorschlag gibt, wie es in einem Brief an das Amt heißt, der auch die Reederei erreicht hat.")' >"$work/de.txt"
run read --json "$work/it.html" "$work/de.txt"
code 0; quiet
json '[x["language"] for x in d] == ["it", "und"] and all(x["text"] and not x["sentences"] and "not English" in x["notes"][0] for x in d)'
done_well
