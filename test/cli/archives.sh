# Archives and feeds: recognised by content, taken apart record by record; damage costs what is damaged.
. "$ROOT/test/cli/lib.sh"
python3 "$ROOT/test/cli/archives.py" "$work" || exit 1

# numbers NAME RC IDS: the archive's reports are those of these numbers.
numbers() {
    run read --json "$work/$1"
    code "$2"
    json "[x['id'].split(':')[-1] for x in d] == '$3'.split()"
}

numbers good.warc 0 '2 3 4 5 7 8'; quiet
json 'all("number " + x["id"][-1] + " said" in x["text"] and x["url"][-1] == x["id"][-1] for x in d[:-1])'
json 'all(x["notes"] == [] and x["attributions"] for x in d) and "<" not in d[0]["text"]'
cp "$work/out" "$work/plain"
numbers good.warc.gz 0 '2 3 4 5 7 8'; quiet
cmp -s "$work/out" "$work/plain" || fail 'compressed and plain archive should give the same'
"$SAYSO" read --json - <"$work/good.warc.gz" | cmp -s - "$work/plain" || fail 'a stream should give the same'

# What is damaged is said and left out; the rest is read.
numbers damaged.warc.gz 3 '2 4 5 7 8'; says 'damaged (near byte [0-9]*); reading goes on behind it'
numbers hole.warc.gz 3 '2 4 5 7 8'; says 'damaged'
numbers cut.warc.gz 3 '2 3 4 5 7'; says 'ends too early'
numbers long.warc 0 '2 3 4 5 7 8'; json '"shorter than its length says" in d[1]["notes"][0]'
numbers endless.warc 0 '2 3 4 5 7 8'
numbers short.warc 0 '2 3 4 5 7 8'; json 'any("between two records" in n for n in d[2]["notes"])'
numbers bomb.warc.gz 0 '2 99 8'; json 'any("200 times longer" in n for n in d[1]["notes"])'
numbers inner-bomb.warc 0 '2 98 8'; json 'any("too long" in n for n in d[1]["notes"])'

run read --json "$work/lines.jsonl.gz"
code 0; quiet; json '[x["text"] for x in d] == ["The king said no.", "The queen said yes."]'
run read --json "$work/array.json"
code 0; quiet; json '[(x["id"], x["text"]) for x in d] == [("x{", "He said \"{no}\"."), ("y", "She said yes.")]'
run read --json "$work/open.json"
code 3; says 'open.json:1: an object that does not end'; lines 1

run read --json "$work/pages.zip"
code 0; quiet; lines 4
json '[x["id"].split("pages.zip")[1] for x in d] == ["#1", "#2", "#3", "#3#2"] and "number 1 said" in d[0]["text"]'
run read --json "$work/cut.zip"
code 3; says 'cut.zip: entry'
run read --json "$work/letter.docx"
code 0; json '"office document" in d[0]["notes"][0]'

run read --json "$work/rss.xml"
code 0; quiet; lines 2
json '(d[0]["id"], d[0]["title"], d[0]["publisher"], d[0]["published"]) == ("g1", "Talks & more", "The Daily", "2016-12-27")'
json 'd[0]["text"] == "The envoy said that talks & tea failed.\n\nHe left." and d[1]["id"] == "http://d.example/2"'
run read --json "$work/atom.xml"
code 0; quiet; json '(d[0]["url"], d[0]["published"], d[0]["text"]) == ("http://x.example/1", "2016-12-27", "The king said so.")'
run read --json "$work/entities.xml"
code 0; quiet; json 'len(d[0]["text"]) < 60 and "root:" not in d[0]["text"]'
run read --json "$work/broken.xml"
code 3; says 'broken.xml:1: the feed is damaged'; json '"The man said so." in d[0]["text"]'

run read --json "$work/latin.txt"
code 0; quiet; json '"pr\u00e9sident" in d[0]["text"] and "converted" in d[0]["notes"][0]'
done_well
