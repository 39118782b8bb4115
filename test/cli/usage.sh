# How the program is called: usage, help, options, exit codes.
. "$ROOT/test/cli/lib.sh"
run
code 2; says 'which command'
run raed
code 2; says 'no command "raed"'; lines 0
run help
code 0; quiet; shows 'read  '; shows 'explain'
run --help
code 0; shows 'usage: sayso COMMAND'
run read --help
code 0; shows 'usage: sayso read'; shows '--date YYYY-MM-DD'
run help who
code 0; shows '--json'
run help nonsense
code 2; says 'nonsense'
run read --jsno x
code 2; says 'no option --jsno'
run read --date
code 2; says 'needs a value'
run read --date 2016-02-30 x
code 2; says 'YYYY-MM-DD'
run read --json=yes x
code 2; says 'takes no value'
run read --colour sometimes x
code 2; says 'always, never or auto'
run tree --json x
code 2; says 'no option --json'
run explain
code 2; says 'takes a file'
run help --completion
code 0; shows 'complete -o filenames -F _sayso sayso'
bash -n "$work/out" || fail "bash should accept the completion"
run help --man
code 0
if command -v mandoc >/dev/null; then
    cp "$work/out" "$work/sayso.1" # mandoc reads the section off the last dot of the path
    mandoc -T lint -W warning "$work/sayso.1" >"$work/lint" || { cat "$work/lint"; fail "mandoc should accept the manual"; }
fi
cmp -s "$work/out" "$ROOT/man/sayso.1" || fail "man/sayso.1 is not what the table says; run: make man"

# Data that cannot be written is trouble of the file system.
echo 'The minister said that it rained.' >"$work/a.txt"
"$SAYSO" read "$work/a.txt" >/dev/full 2>"$work/err"
rc=$?
called="sayso read a.txt >/dev/full"
code 4
# `--` ends the options.
cd "$work" && cp a.txt ./--odd.txt && run read --json -- --odd.txt
code 0; json 'd[0]["id"] == "--odd.txt"'
done_well
