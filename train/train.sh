#!/bin/sh
# Makes model/english.say, model/parity.bin and model/toy.say from ../shared, with fixed seeds, on one core (about 45
# minutes).  usage: train/train.sh [DATA [WORK]]     DATA: ../shared; WORK: train/work (not committed)
set -e
cd "$(dirname "$0")/.."
data=${1:-../shared} work=${2:-train/work} python="nice -n 5 ${PYTHON:-/usr/bin/python3} -W ignore"
mkdir -p "$work"
common="src/text/atom.c src/text/segfeat.c src/base/utf8.c src/base/hash.c src/base/arena.c src/base/str.c"
cc -std=c11 -D_POSIX_C_SOURCE=200809L -O3 -march=native -ffast-math -shared -fPIC -Isrc train/kernels.c \
    train/segkernels.c $common -lutf8proc -lm -o "$work/libkernels.so"
cc -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -shared -fPIC -Isrc src/nlp/feature.c $common -lutf8proc \
    -o "$work/libfeatures.so"
export SAYSO_KERNELS="$work/libkernels.so" SAYSO_FEATURES="$work/libfeatures.so" OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

$python train/segment.py --data "$data" --out "$work/seg"
# 28 epochs on trees, every third batch names; then names and trees in turn, with the names of the lexicon.
$python train/train.py --data "$data" --out "$work/one" --epochs 28
$python train/train.py --data "$data" --out "$work/two" --start "$work/one" --lexicon lexicon --names-every 1 \
    --epochs 8 --lr 7e-4 --swap 0.5 --weak 1.5 --seed 2
$python train/export.py --data "$data" --run "$work/two" --segmenter "$work/seg" --out model/english.say \
    --parity model/parity.bin
# A tiny one of the same format, for tests that must not depend on what the large one knows.
$python train/train.py --data "$data" --out "$work/toy" --limit 120 --epochs 40 --batch 300 --lr 6e-3 --sizes 16,32,2,16,16
$python train/export.py --data "$data" --run "$work/toy" --segmenter "$work/seg" --out model/toy.say
