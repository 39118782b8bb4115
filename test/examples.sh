#!/bin/sh
# The example programs, run on the example reports: each prints what its head says it prints.
set -eu
cd ..
expect() {
    printf '%s\n' "$1" | grep -q -- "$2" || { echo "want: $2"; echo "got:"; printf '%s\n' "$1"; exit 1; }
}
claims=$("$BIN"/example_claims examples/1-volga-herald.txt examples/2-levant-courier.txt)
expect "$claims" '^Russia \[asserts\] that it had arranged a first round of talks'
expect "$claims" '\[denies\] that it had held talks'
denied=$("$BIN"/example_denied < examples/2-levant-courier.txt)
expect "$denied" '^CONSULT is negated: .*denied that it had held talks'
expect "$denied" 'coded by lexicon/'
actors=$("$BIN"/example_actors 2016-12-27 "the Russian army" "Kazakhstan")
expect "$actors" '^the Russian army	RUSMIL'
expect "$actors" '^Kazakhstan	KAZ'
if "$BIN"/example_claims no/such/file 2>/dev/null; then echo "a missing file is no success"; exit 1; fi
echo "three examples ran"
