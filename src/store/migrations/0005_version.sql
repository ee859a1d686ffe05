-- What each office made of each record, so that registers of several offices become one: docs/reference/bundle.md.
-- A version is known by its hash, over the record, the versions it follows and what it says; no clock has a say in it.
-- `stands` is the entry since which the record's row is this version (or since which there is no row, where it removes one).
CREATE TABLE version (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    hash     BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    sort     TEXT NOT NULL CHECK (sort <> ''),
    record   BLOB NOT NULL CHECK (length(record) = 16),
    parents  BLOB NOT NULL CHECK (length(parents) % 32 = 0),
    digest   BLOB CHECK (length(digest) = 32),
    office   TEXT NOT NULL,
    entry    INTEGER NOT NULL,
    stands   INTEGER
) STRICT;
CREATE INDEX version_record ON version (sort, record);
CREATE INDEX version_entry ON version (entry);
CREATE INDEX version_open ON version (sort, record) WHERE stands IS NULL;

-- What versions say that stand in no row, by their digest: a choice not made yet, a record that waits for another. The digest
-- proves the content, so that the journal need not hold it; who petitioned can be blanked.
CREATE TABLE kept (
    digest   BLOB PRIMARY KEY CHECK (length(digest) = 32),
    sort     TEXT NOT NULL,
    record   BLOB NOT NULL CHECK (length(record) = 16),
    content  TEXT CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_record ON kept (sort, record);

-- Codes that two offices gave have a mark behind them until somebody chooses; every report asks whether there are any.
CREATE INDEX plan_marked ON plan (id) WHERE code GLOB '*~*';
CREATE INDEX session_marked ON session (id) WHERE code GLOB '*~*';
CREATE INDEX petition_marked ON petition (id) WHERE code GLOB '*~*';
CREATE INDEX total_marked ON total (id) WHERE code GLOB '*~*';

-- An entry that only notes something, such as what a bundle carried: nothing of it can be taken back. The chain covers it.
ALTER TABLE entry ADD COLUMN note INTEGER CHECK (note = 1);

-- After which of the rows beside it on its session or petition a row was entered: "of one day, the later entered" is the same in
-- every register that has both. A row from before this step has its number instead; equals go by hidden id.
ALTER TABLE conclusion ADD COLUMN place INTEGER;
ALTER TABLE review ADD COLUMN place INTEGER;
ALTER TABLE publication ADD COLUMN place INTEGER;
ALTER TABLE reply ADD COLUMN place INTEGER;
ALTER TABLE petition_check ADD COLUMN place INTEGER;
DROP INDEX reply_petition;
CREATE INDEX reply_petition ON reply (petition_id, day, coalesce(place, id), uid, outcome);
DROP INDEX petition_check_petition;
CREATE INDEX petition_check_petition ON petition_check (petition_id, day, coalesce(place, id), uid, result);
