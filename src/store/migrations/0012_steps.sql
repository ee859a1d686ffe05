-- An assignment is what was first given; what came after it are steps, each with its day. Rust makes steps of what the journal
-- tells (store/migrate_steps.rs) and then drops the columns that held only the last of them.
CREATE TABLE step (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uid          BLOB NOT NULL UNIQUE,
    petition_id  INTEGER NOT NULL REFERENCES petition (id),
    step         TEXT NOT NULL CHECK (step IN ('extend', 'transfer', 'withdraw')),
    day          TEXT CHECK (day = date(day)),
    agency_id    INTEGER REFERENCES agency (id) CHECK ((agency_id IS NOT NULL) = (step = 'transfer')),
    due          TEXT CHECK (due = date(due)) CHECK (step <> 'extend' OR due IS NOT NULL) CHECK (step <> 'withdraw' OR due IS NULL),
    why          TEXT,
    number       INTEGER NOT NULL CHECK (number > 0),
    known        TEXT CHECK (known = date(known))
) STRICT;
CREATE INDEX step_petition ON step (petition_id, number);
CREATE INDEX step_agency ON step (agency_id) WHERE agency_id IS NOT NULL;

-- The day on which a row was entered, by the machine's clock; null where it is not known.
ALTER TABLE session ADD COLUMN known TEXT CHECK (known = date(known));
ALTER TABLE petition ADD COLUMN known TEXT CHECK (known = date(known));
ALTER TABLE reply ADD COLUMN until TEXT CHECK (until = date(until));
ALTER TABLE reply ADD COLUMN referred_to TEXT;
ALTER TABLE reply ADD COLUMN known TEXT CHECK (known = date(known));

-- What the handling of each petition comes to, stretch by stretch; a petition replied to without an assignment has one without an
-- agency. Filled with the histories in `course`, outside the journal like them.
CREATE TABLE holding (
    petition_id   INTEGER NOT NULL,
    from_on       TEXT NOT NULL,
    until_on      TEXT NOT NULL,
    agency_id     INTEGER,
    start_on      TEXT NOT NULL,
    due_on        TEXT,
    due_estimate  INTEGER NOT NULL,
    withdrawn     INTEGER NOT NULL,
    replied_on    TEXT,
    PRIMARY KEY (petition_id, from_on)
) STRICT, WITHOUT ROWID;

-- Replies that are still awaited on a day, or came after it, the longest due first.
DROP INDEX assignment_awaited;
CREATE INDEX holding_awaited ON holding (replied_on, due_on);

-- Two more outcomes. Only a check changes, so the table's text is rewritten in place, as in step 10.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''declined'', ''interim'')', '''declined'', ''interim'', ''promised'', ''referred'')')
 WHERE type = 'table' AND name = 'reply';
