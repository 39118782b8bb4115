#!/bin/sh
# Runs every fuzz harness for a while, one after the other, with seeds of our own making.
# usage: short.sh BUILD [SECONDS_EACH]; exit code 1 where one finds something (it stays in BUILD/fuzz)
set -eu
build=$1 each=${2:-30}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$build/fuzz
mkdir -p "$work/seeds"
python3 "$root/test/cli/archives.py" "$work/seeds"
rm -f "$work"/seeds/*bomb*
python3 "$root/test/fuzz/places_seed.py" "$work/seeds/places.say"
cp "$root"/examples/*.txt "$root"/lexicon/events/*.lex "$work/seeds/"
export SAYSO_MODEL="$root/model/english.say"
for harness in "$build"/fuzz_*; do
    [ -x "$harness" ] && [ ! -d "$harness" ] || continue
    name=$(basename "$harness")
    mkdir -p "$work/$name"
    if "$harness" -max_total_time="$each" -timeout=20 -rss_limit_mb=4000 -max_len=60000 -verbosity=0 \
        -artifact_prefix="$work/$name-" "$work/$name" "$work/seeds" >"$work/$name.log" 2>&1; then
        echo "$name: nothing found"
    else
        echo "$name: FOUND SOMETHING"
        tail -n 40 "$work/$name.log"
        exit 1
    fi
done
