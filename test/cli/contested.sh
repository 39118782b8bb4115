# Matters on which the reports of a ledger differ: sides, sources, order, and the same bytes however
# the reports came in.
. "$ROOT/test/cli/lib.sh"
ledger=$work/a.ledger
cat >"$work/one.jsonl" <<'JSON'
{"id": "herald", "publisher": "Fjord Herald", "date": "2019-02-04", "text": "The mayor of Lillehammer said on Monday that the ski jump had collapsed during a competition. Nobody was hurt."}
{"id": "wire-a", "publisher": "Valley News", "date": "2019-02-05", "text": "Visitors told the newspaper that the ski jump in Lillehammer had collapsed during a competition. Trains were late."}
{"id": "wire-b", "publisher": "Hill Post", "date": "2019-02-05", "text": "Visitors told the newspaper that the ski jump in Lillehammer had collapsed during a competition. Shops were open."}
{"id": "other", "publisher": "Hill Post", "date": "2019-02-05", "text": "The bakers of Lillehammer said that the price of flour had risen. The bakers plan to bake less bread."}
JSON
cat >"$work/two.jsonl" <<'JSON'
{"id": "police", "publisher": "Coast Times", "date": "2019-02-06", "text": "Police in Lillehammer denied that the ski jump had collapsed during a competition. They said that it was closed for repairs."}
{"id": "undated", "text": "The owner of the ski jump in Lillehammer dismissed reports that the ski jump had collapsed during a competition."}
{"id": "silent", "publisher": "Coast Times", "date": "2019-02-06", "text": "The ministry in Oslo declined to comment on reports that the ski jump in Lillehammer had collapsed during a competition."}
JSON
cat "$work/one.jsonl" "$work/two.jsonl" >"$work/all.jsonl"
run add "$ledger" "$work/all.jsonl"
code 0

run contested "$ledger" --json
code 0; quiet; lines 1
json '"ski jump" in d[0]["about"]'
json '[s["stance"] for s in d[0]["sides"]] == ["affirms", "denies", "declines"]'
json 'sorted(d[0]["sides"][1]["reports"]) == ["police", "undated"]'
json 'd[0]["sides"][2]["reports"] == ["silent"]'
json 'any("olice" in s["name"] for s in d[0]["sides"][1]["sources"])'
json 'd[0]["first"] == "2019-02-04" and d[0]["first_report"] == "herald"'
json 'all(set(x) == {"name", "country", "code"} for s in d[0]["sides"] for x in s["sources"])'
json 'any(s.startswith("Police in Lillehammer denied") for s in d[0]["sides"][1]["sentences"])'
# A copied story counts once: the mayor, and the visitors of two newspapers.
json 'set(d[0]["sides"][0]["reports"]) == {"herald", "wire-a", "wire-b"}'
json 'len(d[0]["sides"][0]["sources"]) == 2'

# For people.
run contested "$ledger"
code 0; quiet
shows '^1\. '; shows 'Affirmed by 2 sources: '; shows 'Denied by 2 sources: '; shows 'First on 2019-02-04, in herald'

# In pieces, with any number of threads, again: the same matters.
run contested "$ledger" --json
cp "$work/out" "$work/whole"
run add -j8 "$work/b.ledger" "$work/one.jsonl"
run contested "$work/b.ledger" --json
code 0; lines 0
run add -j8 "$work/b.ledger" "$work/two.jsonl"
run add "$work/b.ledger" "$work/two.jsonl"
run contested "$work/b.ledger" --json
cmp -s "$work/out" "$work/whole" || fail "reports added in pieces should give the same matters"
for j in 1 8; do
    run add -j$j "$work/j$j.ledger" "$work/all.jsonl"
    run contested "$work/j$j.ledger" --json
    cmp -s "$work/out" "$work/whole" || fail "-j$j should give the same matters"
done

# What an adding that was killed has left marked is done by the next.
sqlite3 "$work/b.ledger" 'PRAGMA foreign_keys = ON; DELETE FROM matter_member; DELETE FROM matter;
    INSERT INTO link_mark SELECT DISTINCT a FROM link;'
run add "$work/b.ledger" "$work/two.jsonl"
run contested "$work/b.ledger" --json
cmp -s "$work/out" "$work/whole" || fail "marks should be taken up by the next adding"
[ -z "$(sqlite3 "$work/b.ledger" 'PRAGMA foreign_key_check; SELECT * FROM link_mark')" ] ||
    fail "foreign keys should hold and no mark be left"

# Fewer than there are; none; wrong calls.
run contested "$ledger" --limit 1
code 0; quiet
run contested
code 2; says "one ledger"
run contested "$work/none.ledger"
code 4; says "no such ledger"
run contested "$work/one.jsonl"
code 4; says "no ledger"
done_well
