-- Reports that were sent, and sealed years, which are sent reports with a lock: a row with a year locks its figures while `reopened`
-- is empty. A sent report has its kind, period (a label), unit, view, the last journal entry that it knew, and the file's SHA-256.
ALTER TABLE seal RENAME TO seal_before;
DROP INDEX seal_standing;
CREATE TABLE seal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    year      INTEGER CHECK (year BETWEEN 1900 AND 2200),
    as_of     TEXT NOT NULL CHECK (as_of = date(as_of)),
    figures   TEXT NOT NULL CHECK (json_valid(figures)),
    hash      TEXT NOT NULL CHECK (length(hash) = 64),
    reopened  TEXT CHECK (reopened <> ''),
    cut_off   INTEGER CHECK (cut_off BETWEEN 1 AND 28),
    kind      TEXT CHECK ((kind IS NULL) = (year IS NOT NULL)),
    period    TEXT CHECK ((period IS NULL) = (year IS NOT NULL)),
    unit_id   INTEGER REFERENCES unit (id),
    view      TEXT CHECK (view IN ('then', 'now')),
    entry     INTEGER CHECK (entry > 0),
    number    TEXT CHECK (number <> ''),
    sent_on   TEXT CHECK (sent_on = date(sent_on)),
    sent_to   TEXT CHECK (sent_to <> ''),
    sha256    TEXT CHECK (length(sha256) = 64)
) STRICT;
INSERT INTO seal (id, uid, year, as_of, figures, hash, reopened, cut_off)
     SELECT id, uid, year, as_of, figures, hash, reopened, cut_off FROM seal_before;
DROP TABLE seal_before;
CREATE UNIQUE INDEX seal_standing ON seal (year, coalesce(cut_off, 0)) WHERE reopened IS NULL AND year IS NOT NULL;
