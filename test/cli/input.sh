# Bad input: each is a note or a message, with the documented exit code, and the others are still read.
. "$ROOT/test/cli/lib.sh"
good=$work/good.txt
echo 'The minister said on Monday that the talks had failed.' >"$good"

# An empty file is a report without words.
: >"$work/empty.txt"
run read --json "$work/empty.txt" "$good"
code 0; quiet; lines 2
json 'd[0]["text"] == "" and "empty" in d[0]["notes"][0] and d[1]["sentences"]'

# Blanks only.
printf '\n\n   \n' >"$work/blank.txt"
run read --json "$work/blank.txt"
code 0; json 'd[0]["sentences"] == [] and d[0]["text"] == "\n\n   \n"'

# NUL bytes and broken UTF-8 are repaired; offsets count what replaced them.
printf 'The mini\000ster said that it rained. \377\376 He left.\n' >"$work/nul.txt"
run read --json "$work/nul.txt"
code 0; quiet
json 'd[0]["text"].count("\ufffd") == 3 and any("3 bytes" in n for n in d[0]["notes"])'
json 'd[0]["sentences"][-1][1] <= len(d[0]["text"])'

# UTF-16 with a byte order mark, both ways, and without one.
for order in utf-16-le utf-16-be; do
    python3 -c 'import sys
open(sys.argv[1], "wb").write("\ufeffThe envoy denied the report \u2014 \U0001F600 twice.\n".encode(sys.argv[2]))' "$work/16.txt" $order
    run read --json "$work/16.txt"
    code 0; json '"denied the report \u2014 \U0001F600" in d[0]["text"] and "UTF-16" in d[0]["notes"][0]'
done
python3 -c 'import sys; open(sys.argv[1], "wb").write("The envoy denied the report.".encode("utf-16-le"))' "$work/16.txt"
run read --json "$work/16.txt"
code 0; json 'd[0]["text"].startswith("The envoy")'

# Binaries are noted and not read.
head -c 100000 "$SAYSO" >"$work/program"
python3 -c 'import sys, random
random.seed(1); open(sys.argv[1], "wb").write(bytes(random.randrange(256) for _ in range(50000)))' "$work/noise"
run read --json "$work/program" "$work/noise" "$good"
code 0; quiet; lines 3
json 'd[0]["text"] == "" and "ELF" in d[0]["notes"][0] and d[1]["text"] == "" and "binary" in d[1]["notes"][0]'
json 'd[0]["events"] == [] and d[1]["events"] == [] and len(d[2]["sentences"]) == 1'

# Missing and unreadable paths: said, and the others are read.
run read --json "$work/nowhere.txt" "$good"
code 3; says 'nowhere.txt: no such file or directory'; lines 1
if [ "$(id -u)" != 0 ]; then
    cp "$good" "$work/locked.txt"; chmod 000 "$work/locked.txt"
    run read --json "$work/locked.txt" "$good"
    code 3; says 'locked.txt: cannot open: Permission denied'; lines 1
fi

# Malformed JSON lines: the line's number; the others are read.
cat >"$work/bad.jsonl" <<'END'
{"id": "one", "text": "The king said that he would go.", "date": "2016-12-27", "odd": [1, 2]}
{"id": "two", "text": "broken
["not", "an object"]

{"id": "four", "text": "The queen denied it.", "date": "yesterday"}
{"id": 5, "title": "No text"}
END
run read --json "$work/bad.jsonl"
code 3; lines 3
says 'bad.jsonl:2:.*malformed JSON'; says 'bad.jsonl:3: not a JSON object'
json '[x["id"] for x in d] == ["one", "four", "5"] and d[0]["published"] == "2016-12-27"'
json '"yesterday" in d[1]["notes"][0] and "no `text`" in d[2]["notes"][0]'

# Reports without an id are numbered; standard input is read.
printf '{"text": "It rained."}\n{"text": "It snowed."}\n' >"$work/two.jsonl"
run read --json - <"$work/two.jsonl"
code 0; json '[x["id"] for x in d] == ["-#1", "-#2"]'
run read --json "$work/two.jsonl"
json 'd[1]["id"].endswith("two.jsonl#2")'

# A surrogate alone, a NUL and depth inside JSON.
printf '{"id":"s","text":"He said \\ud800 and \\u0000 twice."}\n' >"$work/s.jsonl"
run read --json "$work/s.jsonl"
code 0; json '"\x00" not in d[0]["text"]'
python3 -c 'print("{\"a\":" + "[" * 5000 + "]" * 5000 + "}"); print("{\"id\":\"x\",\"text\":\"It rained.\"}")' >"$work/deep.jsonl"
run read --json "$work/deep.jsonl"
code 3; says 'deep.jsonl:1:.*nesting'; lines 1

# A directory: every file below it, in order of names, hidden ones not.
mkdir -p "$work/d/sub" && cp "$good" "$work/d/b.txt" && cp "$good" "$work/d/sub/a.txt" && cp "$good" "$work/d/.hidden"
run read --json "$work/d"
code 0; json '[x["id"].split("/d/")[1] for x in d] == ["b.txt", "sub/a.txt"]'
mkdir "$work/nothing"
run read --json "$work/nothing"
code 0; lines 0

# Hostile text: one word without end, one sentence without end, brackets without end.
python3 -c 'print("a" * 300000)' >"$work/word.txt"
python3 -c 'print("and the " * 40000)' >"$work/long.txt"
python3 -c 'print("(" * 20000 + "said" + ")" * 20000)' >"$work/deep.txt"
run read --json "$work/word.txt" "$work/long.txt" "$work/deep.txt"
code 0; quiet; lines 3
json 'all(d[i]["notes"] for i in (0, 1))'
done_well
