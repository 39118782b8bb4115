# 100 MB in one line: read up to the limit, with a note, in bounded memory.
. "$ROOT/test/cli/lib.sh"
python3 - "$work/big.txt" <<'END'
import sys
sentence = b"The minister said on Monday that the talks with the rebels had failed in the capital. "
with open(sys.argv[1], "wb") as f:
    f.write(sentence * (100_000_000 // len(sentence)))
END
ulimit -v 1500000 2>/dev/null # KiB of addresses; the file itself is mapped
run read --json "$work/big.txt"
code 0; quiet; lines 1
json 'len(d[0]["text"]) <= 1 << 20 and "only the first" in d[0]["notes"][0] and d[0]["sentences"]'
done_well
