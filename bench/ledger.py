#!/usr/bin/env python3
"""How long questions to a large ledger take: makes a ledger of 100,000 reports out of copies of a small one, shifted by
number and with their own texts, then asks.

usage: ledger.py SMALL.ledger LARGE.ledger [REPORTS]     LARGE is made where it does not exist
"""
import os
import shutil
import sqlite3
import subprocess
import sys
import time

SAYSO = os.environ.get("SAYSO", "build/sayso")
STEP = 1_000_000
ID_COLUMNS = {  # columns that hold ids of things found in reports
    "sentence": ["id"], "entity": ["id"], "mention": ["id", "entity"],
    "attribution": ["id", "sentence", "source", "addressee", "parent"],
    "event": ["id", "sentence", "place", "attribution"], "role": ["event", "entity"], "span": ["owner"],
    "contest": ["id", "a_attribution", "a_event", "b_attribution", "b_event", "about"],
    "link": ["a", "b"], "matter": ["id"], "matter_member": ["matter", "proposition", "attribution", "event"],
}
QUESTIONS = [
    ["query"], ["query", "--claims"], ["query", "--actor", "RUS"], ["query", "--actor", "USA", "--recipient", "SYR"],
    ["query", "--type", "ASSAULT"], ["query", "--recipient", "police", "--type", "PROTEST"],
    ["query", "--place", "Ukraine", "--status", "negated"], ["query", "--place", "IRQ", "--type", "AID"],
    ["query", "--claims", "--stance", "denies"], ["query", "--claims", "--source", "Obama", "--stance", "denies"],
    ["query", "--claims", "--source", "USAGOV", "--stance", "denies"], ["query", "--source", "USAGOV", "--stance", "promises"],
    ["query", "--claims", "--text", "ebola fighters"], ["query", "--claims", "--text", "said"],
    ["query", "--text", "police", "--type", "ACCUSE"], ["query", "--text", "ebola Mosul"],
    ["query", "--claims", "--stance", "asserts", "--type", "AGREE"], ["query", "--who", "Putin"], ["query", "--who", "United States"],
    ["query", "--source-kind", "document"], ["query", "--source-kind", "outlet", "--stance", "doubts", "--actor", "RUS"],
    ["query", "--claims", "--source-kind", "none", "--stance", "unaware", "--who", "IRQ"], ["query", "--mode", "assist", "--actor", "GBR"],
    ["query", "--cameo", "19", "--status", "possible"], ["query", "--status", "planned", "--actor", "USAMIL"],
    ["query", "--from", "2014-09-01", "--to", "2014-09-30"], ["query", "--claims", "--from", "2014-09-01", "--to", "2014-09-30"],
    ["query", "--publisher", "Daily 7"], ["query", "--claims", "--publisher", "Daily 7", "--stance", "denies"],
    ["query", "--actor", "SLV", "--recipient", "ISR"], ["query", "--actor", "nobody at all"], ["query", "--json", "--limit", "1000", "--actor", "MEX"],
    ["contested", "--limit", "20"], ["contested", "--json", "--limit", "100"]]


def copy_rows(c, table, shift_reports):
    shift = shift_reports * STEP
    columns = [r[1] for r in c.execute(f"PRAGMA table_info({table})")]
    ids = ID_COLUMNS.get(table, [])
    picked = [f"{x} + {shift}" if x in ids else f"{x} + {shift_reports}" if x == "report" else x for x in columns]
    first = (ids or ["report"])[0]
    limit = STEP * (shift_reports + 1) if ids else shift_reports + 1
    c.execute(f"INSERT INTO {table} SELECT {', '.join(picked)} FROM {table} WHERE {first} < {limit}")


def make(small, large, reports):
    shutil.copy(small, large)
    c = sqlite3.connect(large, isolation_level=None)
    c.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000")
    c.execute("BEGIN")
    n = c.execute("SELECT max(id) FROM report").fetchone()[0]
    while n < reports:
        columns = "name, title, url, publisher, published, language, trouble, added, run, author"
        c.execute(f"INSERT INTO report (id, hash, text, {columns}) SELECT id + {n}, randomblob(32), text, {columns} FROM report "
                  f"WHERE id <= {n} AND id + {n} <= {reports}")
        c.execute(f"INSERT INTO copy (report, name, title, url, publisher, published, warc, raw_hash, added) SELECT report + {n}, "
                  f"name, title, url, publisher, published, warc, raw_hash, added FROM copy WHERE report <= {n}")
        for table in ["reading", "term", "proposition", *ID_COLUMNS]:
            copy_rows(c, table, n)
        n *= 2
    for index in ("report_text", "attribution_text", "entity_text"):
        c.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    c.execute("COMMIT")
    c.execute("PRAGMA journal_mode = WAL")
    c.close()


def main():
    small, large = sys.argv[1:3]
    reports = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    if not os.path.exists(large):
        make(small, large, reports)
    print(f"{os.path.getsize(large) / 1e6:.0f} MB")
    for question in QUESTIONS:
        times, rows = [], 0
        for _ in range(5):
            begun = time.time()
            out = subprocess.run([SAYSO, question[0], large, *question[1:]], capture_output=True, text=True)
            times.append(time.time() - begun)
            rows = out.stdout.count("\n")
        print(f"{1000 * min(times):6.0f} ms (first {1000 * times[0]:.0f})  {rows:4} lines  {' '.join(question)}", out.stderr[:80].strip())


if __name__ == "__main__":
    main()
