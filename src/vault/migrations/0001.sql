-- The journal is the truth. Everything after it is a projection and can be rebuilt.

CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    number   INTEGER PRIMARY KEY,           -- the order in which this vault took entries in
    id       BLOB    NOT NULL UNIQUE,       -- UUID, version 7
    case_id  BLOB    NOT NULL,
    device   BLOB    NOT NULL,
    sequence INTEGER NOT NULL,              -- from 1, without a gap, per case and device
    lamport  INTEGER NOT NULL,
    at       TEXT    NOT NULL,              -- ISO 8601, UTC, to the millisecond
    officer  BLOB    NOT NULL,              -- the slot's id
    event    TEXT    NOT NULL,              -- JSON with its version
    previous BLOB,                          -- NULL: the device's first entry in this case
    hash     BLOB    NOT NULL,              -- SHA-256 over all of the above but number, and previous
    UNIQUE (case_id, device, sequence)
) STRICT;

-- Bundles that were taken in, so that nothing is taken in twice. A draft that is sealed again as it grows keeps its id.
CREATE TABLE filed (
    bundle BLOB    NOT NULL PRIMARY KEY,
    items  INTEGER NOT NULL                 -- how many of its events, from the first
) STRICT, WITHOUT ROWID;

-- A case's row in the list. Names have no column here.
CREATE TABLE case_index (
    number    INTEGER PRIMARY KEY,          -- the search row has the same
    case_id   BLOB NOT NULL UNIQUE,
    label     TEXT NOT NULL,
    opened    TEXT NOT NULL,
    changed   TEXT NOT NULL,
    status    TEXT NOT NULL,
    country   TEXT,                         -- where the person is; NULL: not known
    band      TEXT,                         -- NULL: no assessment recorded
    next_on   TEXT,                         -- NULL: nothing is due
    next_what TEXT                          -- NULL with next_on
) STRICT;

CREATE INDEX case_index_label ON case_index (label);
CREATE INDEX case_index_changed ON case_index (changed, case_id);

CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

-- Without this an erased case stays readable in the index.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
