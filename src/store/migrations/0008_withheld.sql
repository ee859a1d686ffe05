-- Texts for the notice board that named a petitioner who was purged, by their SHA-256 in hexadecimal: they are not printed until they
-- are others.
CREATE TABLE withheld (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    text_sha  TEXT NOT NULL UNIQUE CHECK (length(text_sha) = 64)
) STRICT;
