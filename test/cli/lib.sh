# Sourced by every case: runs the program, keeps what it said, compares. A case ends with `done_well`.
# The program is $SAYSO (build/sayso), the repository's root $ROOT.
set -u
: "${SAYSO:=build/sayso}" "${ROOT:=$(pwd)}"
work=$(mktemp -d)
trap 'chmod -R u+rwX "$work" 2>/dev/null; rm -rf "$work"' EXIT
failed=0

# run ARGS...: standard input is the caller's; out, err and rc are kept.
run() {
    "$SAYSO" "$@" >"$work/out" 2>"$work/err"
    rc=$?
    called="sayso $*"
}

fail() {
    failed=$((failed + 1))
    echo "FAILED: $called: $1"
    echo "  exit code $rc; standard output begins:"
    head -c 600 "$work/out" | sed 's/^/  > /'
    echo "  standard error begins:"
    head -c 600 "$work/err" | sed 's/^/  ! /'
}

code() { [ "$rc" = "$1" ] || fail "exit code $1 was expected"; }
says() { grep -q -e "$1" "$work/err" || fail "standard error should say: $1"; }
quiet() { [ ! -s "$work/err" ] || fail "standard error should be empty"; }
shows() { grep -q -e "$1" "$work/out" || fail "standard output should show: $1"; }
lacks() { ! grep -q -e "$1" "$work/out" || fail "standard output should not show: $1"; }
lines() { [ "$(wc -l <"$work/out")" = "$1" ] || fail "$1 lines were expected"; }
# json EXPRESSION: true of the parsed lines `d` (a list)
json() {
    python3 -c 'import json, sys
d = [json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]
sys.exit(0 if eval(sys.argv[2]) else 1)' "$work/out" "$1" || fail "does not hold: $1"
}

done_well() {
    [ "$failed" = 0 ] || exit 1
    echo "ok"
}
