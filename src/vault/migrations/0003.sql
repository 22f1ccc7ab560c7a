-- Who did what with the vault: a journal of its own, in one chain a device. It tells of cases by their reference alone.

CREATE TABLE access (
    number   INTEGER PRIMARY KEY,           -- the order in which this vault took entries in
    id       BLOB    NOT NULL UNIQUE,       -- UUID, version 7
    device   BLOB    NOT NULL,
    sequence INTEGER NOT NULL,              -- from 1, without a gap, per device
    at       TEXT    NOT NULL,              -- ISO 8601, UTC, to the millisecond
    officer  BLOB    NOT NULL,              -- the slot's id
    event    TEXT    NOT NULL,              -- JSON with its version
    previous BLOB,                          -- NULL: the device's first entry
    hash     BLOB    NOT NULL,              -- SHA-256 over all of the above but number, and previous
    UNIQUE (device, sequence)
) STRICT;

-- The random number by which the record of access tells of a case. It goes when the case is erased; then nothing leads back.
CREATE TABLE case_reference (
    case_id   BLOB NOT NULL PRIMARY KEY,
    reference BLOB NOT NULL UNIQUE          -- UUID, version 4
) STRICT, WITHOUT ROWID;

-- What is left of an erased case.
CREATE TABLE erased (
    reference BLOB NOT NULL PRIMARY KEY,    -- UUID, version 4
    on_day    TEXT NOT NULL,                -- ISO 8601
    reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was attached to a case. Names and sizes stand in its journal.
CREATE TABLE attachment (
    id      BLOB NOT NULL PRIMARY KEY,      -- UUID, version 4
    case_id BLOB NOT NULL,
    bytes   BLOB NOT NULL
) STRICT;

CREATE INDEX attachment_case ON attachment (case_id);

-- For what is due for review, and for the bin. The projections are built again at the next unlock.
ALTER TABLE case_index ADD COLUMN review_on TEXT;             -- NULL: by the office's rule
ALTER TABLE case_index ADD COLUMN contact_on TEXT;            -- the day of the last contact, UTC; NULL: not built again yet
ALTER TABLE case_index ADD COLUMN may_keep INTEGER;           -- 1: the person agreed to have it kept; 0: not; NULL: not built again yet
ALTER TABLE case_index ADD COLUMN held INTEGER;               -- 1: a legal hold stops erasing; NULL: not built again yet
ALTER TABLE case_index ADD COLUMN binned TEXT;                -- when it was put into the bin; NULL: it was not

-- The list shows what is not in the bin; so does what is due for review, by a day of its own or by the office's rule.
DROP INDEX case_index_changed;
CREATE INDEX case_index_listed ON case_index (changed, case_id) WHERE binned IS NULL;
CREATE INDEX case_index_review ON case_index (review_on, case_id) WHERE review_on IS NOT NULL AND binned IS NULL;
CREATE INDEX case_index_contact ON case_index (may_keep, contact_on, case_id) WHERE review_on IS NULL AND binned IS NULL;
CREATE INDEX case_index_bin ON case_index (binned, case_id) WHERE binned IS NOT NULL;
CREATE INDEX case_index_bin_day ON case_index (substr(binned, 1, 10), case_id) WHERE binned IS NOT NULL;

-- What a bundle was filed to, so that nothing of an erased case is left here either.
ALTER TABLE filed ADD COLUMN case_id BLOB; -- NULL: filed by an older program
CREATE INDEX filed_case ON filed (case_id);

-- A word of up to eight letters is found as the beginning of another without reading all that begin so.
-- FTS5's own secure-delete breaks the index in SQLite 3.54.1 (DESIGN.md): without it, the index is built again after erasing.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8');
