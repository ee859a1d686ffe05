-- What an entry is where its changes alone do not tell (src/store/mark.rs); the chain covers it. Entries of before have none.
ALTER TABLE entry ADD COLUMN mark TEXT CHECK (mark <> '');

-- Of rows entered together, the first four bytes of each row's digest, so that a changed one can be named; the chain covers them,
-- and the change's digest is then that of the rows' digests. Changes of before have none.
ALTER TABLE change ADD COLUMN prints BLOB CHECK (length(prints) > 0);

-- The letters that look like Đ are now folded to d as Đ is (src/text/fold.rs): names are found by both, as the rules would fill them.
UPDATE unit_version SET name_fold = replace(replace(name_fold, 'ð', 'd'), 'ɖ', 'd') WHERE name_fold GLOB '*[ðɖ]*';
UPDATE leader SET name_fold = replace(replace(name_fold, 'ð', 'd'), 'ɖ', 'd') WHERE name_fold GLOB '*[ðɖ]*';
UPDATE agency SET name_fold = replace(replace(name_fold, 'ð', 'd'), 'ɖ', 'd') WHERE name_fold GLOB '*[ðɖ]*';

-- Texts for the notice board that named a petitioner who was purged, by their SHA-256 in hexadecimal: they are not printed until they
-- are others.
CREATE TABLE withheld (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    text_sha  TEXT NOT NULL UNIQUE CHECK (length(text_sha) = 64)
) STRICT;
