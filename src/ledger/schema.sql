-- The ledger: one SQLite file that holds everything read, and who says so. See sayso-ledger(5).
--
-- Tables are singular, views are plural: people ask the views, the program fills the tables.
-- Kept tables are never rewritten. Derived tables hold what the program read out of the kept texts;
-- `sayso rebuild` empties and fills them in one transaction.
--
-- Numbers. A report's id counts up in the order of adding and is never used again. The id of what
-- was found in it is report * 1000000 + number: event e3 of report 17 is 17000003, its sentence 3
-- as well. So ids do not depend on threads or batches, what belongs together lies together, and
-- `id BETWEEN 17000000 AND 17999999` is all of one report.
-- Offsets. begin, end: code points of report.text, half-open, as in `sayso read --json`;
-- begin_byte, end_byte: the same in bytes of UTF-8.
-- Days are 'YYYY-MM-DD', times 'YYYY-MM-DDTHH:MM:SSZ'; NULL is unknown.
--
-- The line "-- part: NAME" begins a part; src/ledger/schema.c runs them one by one.

-- part: kept

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
  run       INTEGER NOT NULL REFERENCES run (id),  -- what read it first
  author    TEXT                   -- since version 2
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
CREATE INDEX copy_publisher ON copy (publisher COLLATE NOCASE, report);  -- since version 3

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

-- part: derived

CREATE TABLE reading (             -- one row for each report that has been read
  report    INTEGER PRIMARY KEY REFERENCES report (id),
  run       INTEGER NOT NULL REFERENCES run (id),
  furniture TEXT,                  -- JSON: spans that are the page's, not the report's
  notes     TEXT                   -- trouble in reading, one note a line
) STRICT;

CREATE TABLE sentence (
  id         INTEGER PRIMARY KEY,
  begin      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL,
  paragraph  INTEGER NOT NULL      -- number of its paragraph in the report, from 1
) STRICT;

CREATE TABLE entity (              -- an actor, place or thing of one report
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,           -- fullest name
  kind    TEXT NOT NULL,           -- person, organisation, place, norp, facility, event, date, other
  country TEXT,                    -- ISO 3166 alpha-3
  sector  TEXT,
  code    TEXT,                    -- CAMEO actor code
  place   TEXT,                    -- canonical name of a place
  lat     REAL,
  lon     REAL
) STRICT;

CREATE TABLE mention (
  id         INTEGER PRIMARY KEY,
  entity     INTEGER NOT NULL REFERENCES entity (id),
  begin      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL
) STRICT;

CREATE TABLE attribution (         -- who says what
  id          INTEGER PRIMARY KEY,
  sentence    INTEGER REFERENCES sentence (id),
  source      INTEGER REFERENCES entity (id),
  source_code TEXT,                -- the source's actor code
  source_kind TEXT NOT NULL,       -- named, unnamed, group, document, outlet, none
  source_text TEXT,                -- words of the report
  cue         TEXT,                -- lemma
  addressee   INTEGER REFERENCES entity (id),
  stance      TEXT NOT NULL,
  quote       TEXT NOT NULL,       -- direct, indirect, mixed
  content     TEXT,                -- words of the report
  parent      INTEGER REFERENCES attribution (id),
  confidence  REAL NOT NULL,
  rule        TEXT
) STRICT;
CREATE INDEX attribution_source ON attribution (source) WHERE source IS NOT NULL;
CREATE INDEX attribution_code ON attribution (source_code) WHERE source_code IS NOT NULL;
CREATE INDEX attribution_stance ON attribution (stance) WHERE stance <> 'asserts';

CREATE TABLE event (               -- PLOVER events
  id           INTEGER PRIMARY KEY,
  sentence     INTEGER REFERENCES sentence (id),
  type         TEXT NOT NULL,
  mode         TEXT,
  cameo        TEXT,
  contexts     TEXT,               -- separated by blanks
  trigger      TEXT,               -- words of the report
  status       TEXT NOT NULL,
  date_from    TEXT,
  date_to      TEXT,
  place        INTEGER REFERENCES entity (id),
  place_code   TEXT,               -- the place's actor code: its country's
  dead_min     INTEGER,
  dead_max     INTEGER,            -- NULL with dead_min: "at least"
  injured_min  INTEGER,
  injured_max  INTEGER,
  size_min     INTEGER,
  size_max     INTEGER,
  attribution  INTEGER REFERENCES attribution (id), -- NULL: the report itself says so
  source_code  TEXT,               -- who says so, and how: as in its attribution
  stance       TEXT,
  confidence   REAL NOT NULL,
  rule         TEXT
) STRICT;
CREATE INDEX event_type ON event (type, attribution);
CREATE INDEX event_mode ON event (mode) WHERE mode IS NOT NULL;
CREATE INDEX event_status ON event (status) WHERE status <> 'actual';
CREATE INDEX event_from ON event (date_from, date_to) WHERE date_from IS NOT NULL;
CREATE INDEX event_to ON event (date_to, date_from) WHERE date_to IS NOT NULL;
CREATE INDEX event_place ON event (place) WHERE place IS NOT NULL;
CREATE INDEX event_place_code ON event (place_code) WHERE place_code IS NOT NULL;
CREATE INDEX event_cameo ON event (cameo) WHERE cameo IS NOT NULL;
CREATE INDEX event_source_code ON event (source_code) WHERE source_code IS NOT NULL;
CREATE INDEX event_stance ON event (stance) WHERE stance <> 'asserts';
CREATE INDEX event_attribution ON event (attribution) WHERE attribution IS NOT NULL;

CREATE TABLE role (                -- who did it, to whom
  event      INTEGER NOT NULL REFERENCES event (id),
  role       TEXT NOT NULL,        -- actor, recipient
  n          INTEGER NOT NULL,
  entity     INTEGER NOT NULL REFERENCES entity (id),
  code       TEXT,                 -- the entity's actor code
  path       TEXT,                 -- how it was reached from the trigger
  begin      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL,
  PRIMARY KEY (event, role, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_entity ON role (entity, role);
CREATE INDEX role_code ON role (code, role) WHERE code IS NOT NULL;

CREATE TABLE span (                -- the words of attributions and events
  owner      INTEGER NOT NULL,     -- id of an attribution (source, cue, content, addressee) or
                                   -- of an event (trigger, scope, reason, date, place, dead ...)
  part       TEXT NOT NULL,
  n          INTEGER NOT NULL,
  begin      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  begin_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL,
  PRIMARY KEY (owner, part, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE contest (             -- two sides on one matter inside one report
  id            INTEGER PRIMARY KEY,
  kind          TEXT NOT NULL,     -- denies, contradicts, unaware, declines, doubts ...
  a_attribution INTEGER REFERENCES attribution (id), -- a side is one or the other
  a_event       INTEGER REFERENCES event (id),
  b_attribution INTEGER REFERENCES attribution (id),
  b_event       INTEGER REFERENCES event (id),
  about         INTEGER REFERENCES event (id),       -- the first event it is about
  rule          TEXT
) STRICT;

-- Across reports. A report has a few signature terms; reports that share enough of them are
-- neighbours; propositions of neighbours are judged in pairs; groups over accepted pairs are
-- matters. See ARCHITECTURE.md and src/record_matter.h.
CREATE TABLE term (
  term   INTEGER NOT NULL,         -- hash of a salient word or name
  report INTEGER NOT NULL REFERENCES report (id),
  weight INTEGER NOT NULL,
  PRIMARY KEY (term, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposition (         -- the sides that a report holds, packed by src/contest; each has
  report INTEGER PRIMARY KEY REFERENCES report (id), -- an id like all that is found in a report
  data   BLOB NOT NULL
) STRICT;

CREATE TABLE link (                -- an accepted pair of propositions, kept in both directions
  a     INTEGER NOT NULL,
  b     INTEGER NOT NULL,
  score INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE TABLE link_mark (           -- linked since its matter was last renewed: done when adding ends
  proposition INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE matter (              -- a group of linked propositions on which sources differ
  id       INTEGER PRIMARY KEY,    -- its smallest proposition
  strength INTEGER NOT NULL,
  about    TEXT NOT NULL,          -- words of the member that says it best
  first    TEXT                    -- earliest day of its reports
) STRICT;
CREATE INDEX matter_strength ON matter (strength DESC, id);

CREATE TABLE matter_member (       -- kept together, with all that is told of it: listing is one read
  matter      INTEGER NOT NULL REFERENCES matter (id),
  side        TEXT NOT NULL,       -- affirms, denies, doubts, unaware, declines
  rank        INTEGER NOT NULL,    -- order within its side
  proposition INTEGER NOT NULL,
  voice       INTEGER NOT NULL,    -- members of one voice (a source, a copied story) count once
  source      TEXT,                -- who says so; NULL: the report itself
  country     TEXT,
  code        TEXT,
  attribution INTEGER REFERENCES attribution (id),
  event       INTEGER REFERENCES event (id),
  begin       INTEGER NOT NULL,    -- the sentence it stands in
  end         INTEGER NOT NULL,
  sentence    TEXT NOT NULL,
  name        TEXT NOT NULL,       -- of the report, its publisher and day
  publisher   TEXT,
  published   TEXT,
  PRIMARY KEY (matter, side, rank)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX matter_member_proposition ON matter_member (proposition);

-- Full text: words of reports, of what is said, and of names. External content: the words stand
-- once.
CREATE VIRTUAL TABLE report_text USING fts5 (
  title, text, content = 'report', content_rowid = 'id', tokenize = 'unicode61', columnsize = 0);
CREATE VIRTUAL TABLE attribution_text USING fts5 (
  content, content = 'attribution', content_rowid = 'id', tokenize = 'unicode61', columnsize = 0);
CREATE VIRTUAL TABLE entity_text USING fts5 (
  name, content = 'entity', content_rowid = 'id', tokenize = 'unicode61', detail = none,
  columnsize = 0);

-- part: views

-- Who did what to whom, when, where, and who says so.
CREATE VIEW events AS SELECT
  e.id, e.id / 1000000 AS report, 'e' || (e.id % 1000000) AS event,
  e.type, e.mode, e.cameo, e.contexts, e.status,
  (SELECT group_concat(n.name, '; ') FROM role r JOIN entity n ON n.id = r.entity
     WHERE r.event = e.id AND r.role = 'actor') AS actor,
  (SELECT group_concat(n.code, '; ') FROM role r JOIN entity n ON n.id = r.entity
     WHERE r.event = e.id AND r.role = 'actor') AS actor_code,
  (SELECT group_concat(n.name, '; ') FROM role r JOIN entity n ON n.id = r.entity
     WHERE r.event = e.id AND r.role = 'recipient') AS recipient,
  (SELECT group_concat(n.code, '; ') FROM role r JOIN entity n ON n.id = r.entity
     WHERE r.event = e.id AND r.role = 'recipient') AS recipient_code,
  e.trigger, e.date_from, e.date_to,
  coalesce(p.place, p.name) AS place, p.country AS place_country, p.lat, p.lon,
  e.dead_min, e.dead_max, e.injured_min, e.injured_max, e.size_min, e.size_max,
  coalesce(s.name, a.source_text) AS source, s.code AS source_code,
  a.source_kind, a.stance, a.id AS attribution,
  substr(d.text, t.begin + 1, t.end - t.begin) AS sentence,
  d.name, d.publisher, d.published, d.url, e.confidence, e.rule
FROM event e
JOIN report d ON d.id = e.id / 1000000
LEFT JOIN entity p ON p.id = e.place
LEFT JOIN attribution a ON a.id = e.attribution
LEFT JOIN entity s ON s.id = a.source
LEFT JOIN sentence t ON t.id = e.sentence;

-- Who says what.
CREATE VIEW claims AS SELECT
  a.id, a.id / 1000000 AS report, 'a' || (a.id % 1000000) AS attribution,
  coalesce(s.name, a.source_text) AS source, s.code AS source_code, s.country AS source_country,
  a.source_kind, a.source_text, a.cue, a.stance, a.quote, a.content,
  r.name AS addressee, a.parent,
  substr(d.text, t.begin + 1, t.end - t.begin) AS sentence,
  d.name, d.publisher, d.published, d.url, a.confidence, a.rule
FROM attribution a
JOIN report d ON d.id = a.id / 1000000
LEFT JOIN entity s ON s.id = a.source
LEFT JOIN entity r ON r.id = a.addressee
LEFT JOIN sentence t ON t.id = a.sentence;

-- On what sources differ, strongest first: one row for each side's proposition.
CREATE VIEW contested AS SELECT
  m.id AS matter, m.strength, m.about, m.first, b.side, b.rank, b.voice,
  b.source, b.country, b.code, d.id AS report, d.name, d.publisher, d.published, d.url, b.sentence
FROM matter m
JOIN matter_member b ON b.matter = m.id
JOIN report d ON d.id = b.proposition / 1000000
ORDER BY m.strength DESC, m.id, b.side, b.rank;
