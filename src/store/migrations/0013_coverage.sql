-- For which days a unit has reported all its sessions, own or those of all communes below it. A register that says nothing here
-- holds what it holds: days that are not covered may have sessions that it does not know.
CREATE TABLE unit_coverage (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       BLOB NOT NULL UNIQUE,
    code      TEXT NOT NULL UNIQUE,
    unit_id   INTEGER NOT NULL REFERENCES unit (id),
    until_on  TEXT NOT NULL CHECK (until_on = date(until_on)),
    from_on   TEXT NOT NULL CHECK (from_on = date(from_on)) CHECK (from_on <= until_on),
    scope     TEXT NOT NULL CHECK (scope IN ('own', 'communes')),
    told_on   TEXT CHECK (told_on = date(told_on)),
    told_by   TEXT,
    note      TEXT
) STRICT;
CREATE INDEX unit_coverage_unit ON unit_coverage (unit_id, scope, from_on);
CREATE INDEX unit_coverage_marked ON unit_coverage (id) WHERE code GLOB '*~*';
