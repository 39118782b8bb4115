#!/usr/bin/env python3
"""Pages cleared of their furniture, on one core, against libxml2's HTML parser on the same pages in the same process.

usage: pages.py [--build build] [--rounds 5] [FOLDER]     FOLDER holds pages (.html or .html.gz); default ../shared/gold/pages
"""
import argparse
import gzip
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
parser = argparse.ArgumentParser()
parser.add_argument("--build", default=str(ROOT / "build"))
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("folder", nargs="?", default=str(ROOT.parent / "shared/gold/pages"))
args = parser.parse_args()
subprocess.run(["cmake", "--build", args.build, "--target", "bench_pages"], check=True, stdout=subprocess.DEVNULL)
with tempfile.TemporaryDirectory() as work:
    files = []
    for path in sorted(pathlib.Path(args.folder).glob("*.html*")):
        data = path.read_bytes()
        files.append(os.path.join(work, path.name.removesuffix(".gz")))
        pathlib.Path(files[-1]).write_bytes(gzip.decompress(data) if path.suffix == ".gz" else data)
    if not files:
        sys.exit(f"{args.folder}: no pages")
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    subprocess.run([os.path.join(args.build, "bench_pages"), str(args.rounds), *files], check=True)
