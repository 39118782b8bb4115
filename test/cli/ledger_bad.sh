# A ledger that is locked, cut short, on a full disk, in a folder that may not be written: exit 4, a message that says what to
# do, nothing lost.
. "$ROOT/test/cli/lib.sh"
chmod 755 "$work"
python3 - "$work/in.jsonl" <<'PY'
import json, sys
names = "Lima Oslo Accra Quito Hanoi Cairo Dakar Minsk Sofia Tunis".split()
with open(sys.argv[1], "w") as f:
    for i in range(400):
        a, b = names[i % 10], names[(i * 7 + 3) % 10]
        f.write(json.dumps({"id": f"r{i}", "date": "2021-03-04", "text":
            f"Officials in {a} said on Tuesday that envoy {i} had met a delegation from {b}. The mayor of {b} denied it. " * 4}) + "\n")
PY
ledger=$work/a.ledger
head -n 60 "$work/in.jsonl" >"$work/some.jsonl"
run add "$ledger" "$work/some.jsonl"; code 0

# Locked by another writer: waits, then gives up; readers do not wait.
python3 - "$ledger" "$work/held" <<'PY' &
import sqlite3, sys, time
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("BEGIN IMMEDIATE")
open(sys.argv[2], "w").close()
time.sleep(12)
PY
holder=$!
while [ ! -e "$work/held" ]; do sleep 0.1; done
run add "$ledger" "$work/in.jsonl"; code 4; says 'another program is writing'
run query "$ledger" --limit 1; code 0
kill $holder; wait $holder 2>/dev/null
run check "$ledger"; code 0

# A full disk, here a limit on the size of files: what was committed is kept.
cp "$ledger" "$work/full.ledger"
( ulimit -f 700; run add -j1 "$work/full.ledger" "$work/in.jsonl"; echo $rc >"$work/rc" )
rc=$(cat "$work/rc"); code 4; says 'what was committed is kept'
run check "$work/full.ledger"; code 0
run add "$work/full.ledger" "$work/in.jsonl"; code 0
run check "$work/full.ledger"; code 0
[ "$(sqlite3 "$work/full.ledger" 'SELECT count(*) FROM report')" = 400 ] || fail "every report should be there"

# Cut short; not a database behind the mark; empty.
n=$(wc -c <"$ledger")
head -c $((n / 2)) "$ledger" >"$work/cut.ledger"
run query "$work/cut.ledger"; code 4; says 'damaged or cut short'
run check "$work/cut.ledger"; [ "$rc" = 1 ] || [ "$rc" = 4 ] || fail "a cut ledger should be told"
run add "$work/cut.ledger" "$work/in.jsonl"; code 4
printf 'SQLite format 3\000and nothing else' >"$work/mark.ledger"
run query "$work/mark.ledger"; code 4
: >"$work/empty.ledger"
run query "$work/empty.ledger"; code 4; says 'an empty file'

# A folder and file that may not be written: adding says so, asking works.
mkdir "$work/closed"; cp "$ledger" "$work/closed/a.ledger"; chmod 644 "$work/closed/a.ledger"
chmod 555 "$work/closed"; chmod 444 "$work/closed/a.ledger"
nobody=
if [ "$(id -u)" = 0 ]; then nobody="setpriv --reuid=65534 --regid=65534 --clear-groups"; $nobody true 2>/dev/null || nobody=none; fi
if [ "$nobody" != none ] && { [ -z "$nobody" ] || $nobody test -r "$SAYSO_MODEL"; }; then
    $nobody "$SAYSO" add "$work/closed/new.ledger" "$work/in.jsonl" >"$work/out" 2>"$work/err"; rc=$?
    called="add in a read-only folder"; code 4; says 'check that the file and its folder\|check the permissions'
    $nobody "$SAYSO" add "$work/closed/a.ledger" "$work/in.jsonl" >"$work/out" 2>"$work/err"; rc=$?
    called="add to a read-only ledger"; code 4; says 'permissions\|may be read and written'
    $nobody "$SAYSO" query "$work/closed/a.ledger" --limit 2 --json >"$work/out" 2>"$work/err"; rc=$?
    called="query of a read-only ledger"; code 0; lines 2
fi

# Control-C: what is whole is committed, exit 130, and the same again goes on.
"$SAYSO" add -j1 "$work/stop.ledger" "$work/in.jsonl" "$ROOT/lexicon" 2>"$work/err" &
pid=$!
while [ ! -s "$work/stop.ledger" ]; do sleep 0.05; done
sleep 0.5; kill -INT $pid 2>/dev/null; wait $pid; rc=$?
called="add, interrupted"; [ $rc = 130 ] || [ $rc = 0 ] || code 130
run check "$work/stop.ledger"; code 0
run add "$work/stop.ledger" "$work/in.jsonl"; code 0
[ "$(sqlite3 "$work/stop.ledger" "SELECT count(*) FROM report WHERE name LIKE 'r%'")" = 400 ] || fail "every report should be there"

# Control-C and a kill in a rebuild: the old half stays whole.
rows() { sqlite3 "$1" 'SELECT * FROM event' 'SELECT * FROM attribution' 'SELECT * FROM matter_member' 'SELECT count(*) FROM report_text'; }
rows "$work/stop.ledger" >"$work/before"
for signal in INT KILL; do
    "$SAYSO" rebuild -j1 "$work/stop.ledger" 2>"$work/err" &
    pid=$!
    sleep 0.4; kill -$signal $pid 2>/dev/null; wait $pid; rc=$?
    called="rebuild, $signal"
    case $signal$rc in INT130) says 'the ledger is as it was' ;; INT0 | KILL0 | KILL137) ;; *) fail "130 was expected" ;; esac
    rows "$work/stop.ledger" >"$work/after"
    cmp -s "$work/before" "$work/after" || fail "the old rows should be there"
    run check "$work/stop.ledger"; code 0
done

# A progress line, where somebody watches.
if command -v script >/dev/null; then
    script -qec "$SAYSO rebuild -j1 $work/stop.ledger" /dev/null >"$work/out" 2>"$work/err"; rc=$?
    called="rebuild on a terminal"; code 0; shows 'reports, .* a second, about .* left'
fi
done_well
