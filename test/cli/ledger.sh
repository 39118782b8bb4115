# Reports into a ledger: added once, copies noted, stopped and repeated, asked.
. "$ROOT/test/cli/lib.sh"
ledger=$work/a.ledger
cat >"$work/in.jsonl" <<'JSON'
{"id": "one", "publisher": "Harbour Times", "date": "2021-03-04", "text": "Peru's president met the prime minister of Canada in Lima on Tuesday. A spokesman for the harbour union denied that its members had attacked the police."}
{"id": "two", "publisher": "Hill Post", "date": "2021-03-05", "text": "Canada accused Peru of spying on its embassy. \"We know nothing of this,\" Peru's foreign minister said."}
{"id": "three", "publisher": "Valley News", "date": "2021-03-06", "text": "Canada accused Peru of spying on its embassy. \"We know nothing of this,\" Peru's foreign minister said."}
{"id": "four", "text": "   "}
{"id": "five", "text": 
JSON

run add "$ledger" "$work/in.jsonl"
code 3; says "in.jsonl:5"; says "four: left out"; says "2 added, 1 copies, 1 empty, 1 unreadable"

# The same again: nothing is doubled.
run add "$ledger" "$work/in.jsonl" --errors "$work/errors"
code 3; says "0 added, 3 known"
grep -q "in.jsonl:5" "$work/errors" || fail "--errors should hold the unreadable line"
count() { sqlite3 "$ledger" "$1"; }
[ "$(count 'SELECT count(*) FROM report')" = 2 ] || fail "two texts were expected"
[ "$(count 'SELECT count(*) FROM copy')" = 3 ] || fail "three copies were expected"
[ -z "$(count 'PRAGMA foreign_key_check')" ] || fail "foreign keys should hold"

# The same ledger comes of any number of threads.
for j in 1 8; do
    run add -j$j "$work/j$j.ledger" "$work/in.jsonl"
    sqlite3 "$work/j$j.ledger" .dump | sed "s/20[0-9-]*T[0-9:]*Z/TIME/g" >"$work/j$j.sql"
done
cmp -s "$work/j1.sql" "$work/j8.sql" || fail "-j1 and -j8 should give the same ledger"

# read with threads gives the same bytes.
run read --json "$work/in.jsonl"; code 3; cp "$work/out" "$work/one"
run read --json -j4 "$work/in.jsonl"; code 3; says "in.jsonl:5"
cmp -s "$work/out" "$work/one" || fail "read -j4 should print what read prints"

# Queries.
run query "$ledger" --actor PER --json
code 0; quiet; json 'any(e["type"] == "CONSULT" and "Canada" in (e["recipient"] or "") for e in d)'
run query "$ledger" --type ACCUSE --csv
code 0; shows '^id,report,event,type'; shows 'ACCUSE'
run query "$ledger" --claims --stance denies --json
code 0; json 'd and all(c["stance"] == "denies" for c in d) and "attacked" in d[0]["content"]'
run query "$ledger" --claims --source "foreign minister" --publisher "valley news" --json
code 0; json 'd and all(c["report"] == 2 for c in d)'
run query "$ledger" --text "embassy spying" --from 2021-03-01 --to 2021-03-31
code 0; quiet
run query "$ledger" --who "foreign-minister's" --json
code 0; quiet
run query "$ledger" --limit 1 --json
code 0; lines 1; says "first 1"
run timeline "$ledger" --by month
code 0; shows '^2021-03'
run query "$ledger" --type TALK
code 2; says 'there is no "TALK"'
run query "$ledger" --from yesterday
code 2; says "not a day"
run query "$ledger" --json --csv
code 2

# What is no ledger, is newer, is not there.
run query "$work/none.ledger"
code 4; says "no such ledger"
run query "$work/in.jsonl"
code 4; says "no ledger"
run add "$work/in.jsonl" "$work/in.jsonl"
code 4; says "no ledger"
run add "$work" "$work/in.jsonl"
code 4; says "a folder"
sqlite3 "$work/other.db" 'CREATE TABLE x (y)'
run add "$work/other.db" "$work/in.jsonl"
code 4; says "no ledger of sayso"
cp "$ledger" "$work/new.ledger"
sqlite3 "$work/new.ledger" 'PRAGMA user_version = 999'
run query "$work/new.ledger"
code 4; says "newer sayso"
done_well
