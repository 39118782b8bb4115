-- A ledger of version 1, cut down to its kept half and a little of the derived one: what
-- test/cli/ledger_tend.sh carries forward. The text is ours; the hash is its SHA-256.
CREATE TABLE run (                 -- what read reports: one row for each mix of versions
  id        INTEGER PRIMARY KEY,
  program   TEXT NOT NULL,         -- sayso's version
  lexicon   TEXT NOT NULL,         -- fingerprint, overlays included
  model     TEXT NOT NULL,
  first     TEXT NOT NULL,         -- time of its first use
  UNIQUE (program, lexicon, model)
) STRICT;

CREATE TABLE report (              -- one row for each different text
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  hash      BLOB NOT NULL UNIQUE,  -- SHA-256 of text: what makes adding twice the same as once
  name      TEXT NOT NULL,         -- the input's own id, a path, path#n
  title     TEXT,
  url       TEXT,
  publisher TEXT,                  -- of the copy that came first; all of them are in copy
  published TEXT,                  -- its day: "on Monday" is read from it
  language  TEXT,
  text      TEXT NOT NULL,         -- well-formed UTF-8; what all offsets count in
  trouble   TEXT,                  -- what was wrong with its bytes, one note a line
  added     TEXT NOT NULL,         -- time
  run       INTEGER NOT NULL REFERENCES run (id)   -- what read it first
) STRICT;
CREATE INDEX report_published ON report (published);

CREATE TABLE copy (                -- where a text was found: a wire story has many publishers
  id        INTEGER PRIMARY KEY,
  report    INTEGER NOT NULL REFERENCES report (id),
  name      TEXT NOT NULL,
  title     TEXT,
  url       TEXT NOT NULL DEFAULT '',
  publisher TEXT NOT NULL DEFAULT '',
  published TEXT NOT NULL DEFAULT '',
  warc      TEXT,                  -- id of the WARC record it stood in
  raw_hash  BLOB NOT NULL,         -- SHA-256 of its bytes as they came: file, line or record
  added     TEXT NOT NULL,
  UNIQUE (report, name, publisher, url, published)
) STRICT;
CREATE INDEX copy_name ON copy (name);
CREATE INDEX copy_publisher ON copy (publisher COLLATE NOCASE);

CREATE TABLE judgement (           -- a person's answer; bound to text and spans, not to row ids
  id         INTEGER PRIMARY KEY,
  report     BLOB NOT NULL,        -- report.hash
  kind       TEXT NOT NULL CHECK (kind IN ('event', 'attribution', 'contest')),
  key        TEXT NOT NULL,        -- what is judged: type and spans; see keys of views below
  verdict    TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct')),
  correction TEXT,                 -- JSON
  record     TEXT NOT NULL,        -- JSON: as it stood when it was judged
  note       TEXT,
  judge      TEXT NOT NULL,        -- who
  judged     TEXT NOT NULL,        -- when
  run        INTEGER REFERENCES run (id)               -- what had made the record
) STRICT;
CREATE INDEX judgement_report ON judgement (report, kind, key);

CREATE TABLE reading (report INTEGER PRIMARY KEY, run INTEGER NOT NULL, furniture TEXT, notes TEXT) STRICT;
CREATE VIEW events AS SELECT report FROM reading;
INSERT INTO run VALUES (1, '0.1.0', 'old', 'old', '2026-11-01T00:00:00Z');
INSERT INTO report VALUES (1, x'1f2fd910a55f06e90b9fa21cba308f3f3b2df463acccf66af16dc3ea2efa23e9', 'old-one', NULL, NULL, 'Harbour Times', '2021-03-04', 'en',
  'Canada accused Peru of spying on its embassy.', NULL, '2026-11-01T00:00:00Z', 1);
INSERT INTO copy VALUES (1, 1, 'old-one', NULL, '', 'Harbour Times', '2021-03-04', NULL, x'00', '2026-11-01T00:00:00Z');
INSERT INTO judgement VALUES (1, x'1f2fd910a55f06e90b9fa21cba308f3f3b2df463acccf66af16dc3ea2efa23e9', 'event', 'ACCUSE [[7,14]]', 'reject', NULL, '{}', NULL, 'me', '2026-11-02T00:00:00Z', 1);
INSERT INTO reading VALUES (1, 1, NULL, NULL);
PRAGMA application_id = 1396791631;
PRAGMA user_version = 1;
