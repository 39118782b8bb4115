# A ledger is rebuilt, proved, sampled, judged; a report is forgotten without a trace; an old ledger is carried forward.
. "$ROOT/test/cli/lib.sh"
ledger=$work/a.ledger
cat >"$work/in.jsonl" <<'JSON'
{"id": "one", "publisher": "Harbour Times", "date": "2021-03-04", "text": "Peru's president met the prime minister of Canada in Lima on Tuesday. A spokesman for the harbour union denied that its members had attacked the police."}
{"id": "two", "publisher": "Hill Post", "date": "2021-03-05", "text": "Canada accused Peru of spying on its embassy. \"We know nothing of this,\" Zubrowkin Quaffelby, Peru's foreign minister, said."}
{"id": "three", "date": "2021-03-06", "text": "Canada denied on Friday that it had accused Peru of spying. Protesters blocked the road to Lima."}
JSON
run add "$ledger" "$work/in.jsonl"; code 0
# Everything but times and the pieces of the full-text indexes.
rows() { sqlite3 "$1" .dump | grep -v -E 'INSERT INTO (report_text|attribution_text|entity_text)|sqlite_sequence' |
    sed 's/20[0-9-]*T[0-9:]*Z/TIME/g' | sort; }

run check "$ledger"; code 0; shows 'nothing is wrong'
rows "$ledger" >"$work/before"
run rebuild "$ledger"; code 0; says '3 reports were read again'
rows "$ledger" >"$work/after"
cmp -s "$work/before" "$work/after" || fail "a rebuild should give the same rows"

# Judgements outlive a rebuild and come out as gold.
run sample "$ledger" --seed 7 --json; code 0
cp "$work/out" "$work/drawn"; json 'len(d) > 2'
run sample "$ledger" --seed 7 --json; cmp -s "$work/out" "$work/drawn" || fail "a seed should draw the same"
id=$(sqlite3 "$ledger" "SELECT id FROM event WHERE type = 'ACCUSE' LIMIT 1")
run judge "$ledger" "e$id" reject --judge ann; code 0
run judge "$ledger" "$id" correct --set '{"type": "REQUEST"}' --note why --judge ann; code 0
run judge "$ledger" a1000001 accept; code 0
run judge "$ledger" e9000001 accept; code 2; says 'there is no "e9000001"'
run judge "$ledger" "$id" maybe; code 2; says 'accept, reject or correct'
run judge "$ledger" "$id" correct; code 2
run judge "$ledger" "$id" correct --set '{'; code 2; says 'must be JSON'
run rebuild "$ledger"; code 0
run export "$ledger" --judgements; code 0; lines 2
json 'all(x["text"] for x in d) and [x for x in d if x["correction"] and x["correction"]["type"] == "REQUEST" and x["record"]["type"] == "ACCUSE"]'

# What is damaged is found.
cp "$ledger" "$work/bad.ledger"
sqlite3 "$work/bad.ledger" 'UPDATE mention SET end = end + 1 WHERE id = (SELECT min(id) FROM mention); DELETE FROM sentence WHERE id = 1000001'
run check "$work/bad.ledger"; code 1; shows 'mention .*its span is none of the text'; shows 'row of sentence'
cp "$ledger" "$work/bad.ledger"
sqlite3 "$work/bad.ledger" "UPDATE report SET text = replace(text, 'Lima', 'Rome')"
run check "$work/bad.ledger"; code 1; shows 'hash'; shows 'report_text'

# Forgotten: no byte is left, and what was linked is made anew.
run forget "$ledger" nobody; code 2; says 'no report "nobody"'
for word in Zubrowkin Quaffelby zubrowkin quaffelby; do
    grep -a -q "$word" "$ledger" "$ledger"-* 2>/dev/null && seen=1
done
[ "${seen:-0}" = 1 ] || fail "the words should be in the file first"
run forget "$ledger" two; code 0; says 'two is forgotten'
for word in Zubrowkin Quaffelby zubrowkin quaffelby ubrowkin uaffelby; do
    grep -a -q "$word" "$ledger" "$ledger"-* 2>/dev/null && fail "$word is still in the file"
done
run check "$ledger"; code 0
[ "$(sqlite3 "$ledger" 'SELECT count(*) FROM report')" = 2 ] || fail "two reports should be left"
[ "$(sqlite3 "$ledger" "SELECT count(*) FROM judgement WHERE kind = 'event'")" = 0 ] || fail "its judgements should be gone"
rows "$ledger" >"$work/before"; run rebuild "$ledger"; rows "$ledger" >"$work/after"
cmp -s "$work/before" "$work/after" || fail "a rebuild after forgetting should give the same rows"
run add "$ledger" "$work/in.jsonl"; code 0; says '1 added'
[ "$(sqlite3 "$ledger" "SELECT max(id) FROM report")" = 4 ] || fail "a number should not be used again"

# An older ledger: read by nobody, carried forward by rebuild, kept half untouched.
sqlite3 "$work/old.ledger" <"$ROOT/test/cases/ledger/v1.sql"
run query "$work/old.ledger"; code 4; says 'older sayso'; says 'sayso rebuild'
run check "$work/old.ledger"; code 4
run add "$work/old.ledger" "$work/in.jsonl"; code 4; says 'sayso rebuild'
run rebuild "$work/old.ledger"; code 0; says '1 reports were read again'
run check "$work/old.ledger"; code 0
run query "$work/old.ledger" --type ACCUSE --json; code 0; lines 1
[ "$(sqlite3 "$work/old.ledger" 'SELECT count(*) FROM judgement')" = 1 ] || fail "the judgement should be kept"
run add "$work/old.ledger" "$work/in.jsonl"; code 0; says '3 added'

# Of version 2: the same with the author of a report.
sqlite3 "$work/two.ledger" <"$ROOT/test/cases/ledger/v1.sql"
sqlite3 "$work/two.ledger" "ALTER TABLE report ADD COLUMN author TEXT; UPDATE report SET author = 'A. Writer'; PRAGMA user_version = 2"
run query "$work/two.ledger"; code 4; says 'older sayso'
run rebuild "$work/two.ledger"; code 0
run check "$work/two.ledger"; code 0
[ "$(sqlite3 "$work/two.ledger" 'SELECT author FROM report')" = 'A. Writer' ] || fail "the author should be kept"
for old in old two; do
    [ "$(sqlite3 "$work/$old.ledger" "SELECT group_concat(name) FROM pragma_index_info('copy_publisher')")" = publisher,report ] ||
        fail "the index of publishers should be carried forward"
    [ "$(sqlite3 "$work/$old.ledger" 'PRAGMA user_version')" = 3 ] || fail "the ledger should be of version 3"
done
done_well
