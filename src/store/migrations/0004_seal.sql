-- A year's figures as they stood on a day, with the rules they were judged by. While `reopened` is empty nothing may move them.
CREATE TABLE seal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    as_of     TEXT NOT NULL CHECK (as_of = date(as_of)),
    figures   TEXT NOT NULL CHECK (json_valid(figures)),
    hash      TEXT NOT NULL CHECK (length(hash) = 64),
    reopened  TEXT CHECK (reopened <> '')
) STRICT;
CREATE UNIQUE INDEX seal_standing ON seal (year) WHERE reopened IS NULL;
