"""WARC.gz taken apart against zlib alone, on archives made of the given news: one of 3,542 texts, one ten times as long.

usage: python3 bench/archives.py [BUILD]   (default: build; needs ../shared/text)
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile

build = sys.argv[1] if len(sys.argv) > 1 else "build"
news = "../shared/text/news.jsonl.gz"


def record(i, text):
    body = text.encode()
    head = (f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:{i}>\r\nContent-Type: text/plain\r\n"
            f"WARC-Target-URI: http://a.example/{i}\r\nContent-Length: {len(body)}\r\n\r\n")
    return gzip.compress(head.encode() + body + b"\r\n\r\n", 6)


subprocess.run(["cmake", "--build", build, "--target", "bench_ingest"], check=True, stdout=subprocess.DEVNULL)
with gzip.open(news, "rt") as f:
    members = b"".join(record(i, json.loads(line)["text"]) for i, line in enumerate(f))
with tempfile.TemporaryDirectory() as folder:
    for times in 1, 10:
        path = os.path.join(folder, f"news-{times}.warc.gz")
        with open(path, "wb") as f:
            for _ in range(times):
                f.write(members)
        subprocess.run([os.path.join(build, "bench_ingest"), path], check=True)
