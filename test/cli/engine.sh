# The engine's files: a model that is missing, truncated or damaged; a lexicon with errors.
. "$ROOT/test/cli/lib.sh"
good=$work/good.txt
model=${SAYSO_MODEL:-$ROOT/model/english.say}
echo 'The minister said on Monday that the talks had failed.' >"$good"

run read --model "$work/none.say" "$good"
code 3; says 'none.say'; lines 0
echo 'this is no model' >"$work/text.say"
run read --model "$work/text.say" "$good"
code 3; says 'text.say'
size=$(wc -c <"$model")
for part in 10 100 1000 50000 $((size / 2)) $((size - 1)); do
    head -c "$part" "$model" >"$work/cut.say"
    run read --model "$work/cut.say" "$good"
    code 3; says 'cut.say'; lines 0
done
for at in 9 30 200 70000 $((size / 2)) $((size - 5)); do
    python3 - "$model" "$work/bad.say" "$at" <<'END'
import sys
data = bytearray(open(sys.argv[1], "rb").read())
data[int(sys.argv[3])] ^= 0x55
open(sys.argv[2], "wb").write(data)
END
    run read --model "$work/bad.say" "$good"
    code 3; says 'bad.say'; lines 0
done
SAYSO_MODEL=$work/none.say
export SAYSO_MODEL
run read "$good"
code 3; says 'none.say'
unset SAYSO_MODEL

printf '%%kind event\nattack : tpye=ASSAULT\n' >"$work/bad.lex"
run read --lexicon "$work/bad.lex" "$good"
code 3; says 'bad.lex:2:'; says 'tpye'; says '\^'; lines 0
run read --lexicon "$work/none.lex" "$good"
code 3; says 'none.lex'
run who --lexicon "$work/bad.lex" Paris
code 3; says 'bad.lex:2:'
printf '%%kind actor\nOrder of the Teapot : code=NGOTEA kind=organisation\n' >"$work/good.lex"
run who --json --lexicon "$work/good.lex" 'Order of the Teapot'
code 0; json 'd[0]["code"] == "NGOTEA"'

# The model is found from any working directory: beside the program's folder, or where it is installed.
mkdir -p "$work/tree/build" "$work/tree/model" "$work/prefix/bin" "$work/prefix/share/sayso"
for place in tree/build:tree/model prefix/bin:prefix/share/sayso; do
    cp "$SAYSO" "$work/${place%%:*}/sayso"
    ln -s "$model" "$work/${place#*:}/english.say"
    SAYSO=$work/${place%%:*}/sayso
    cd / && run version
    code 0; shows '^sayso [0-9]'; shows '^lexicon [0-9a-f]'; shows '^model .'
done
done_well
