-- Central cities, urban districts, district towns, provincial cities and special zones are kinds of units. A CHECK changes only with
-- its table: the rows are copied with their numbers, and the highest number ever given stays.
ALTER TABLE unit_version RENAME TO unit_version_before;
DROP INDEX unit_version_unit;
DROP INDEX unit_version_parent;
DROP INDEX unit_version_name;
CREATE TABLE unit_version (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB NOT NULL UNIQUE,
    unit_id    INTEGER NOT NULL REFERENCES unit (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('province', 'central-city',
                   'district', 'urban-district', 'district-town', 'provincial-city',
                   'commune', 'township', 'ward', 'special-zone', 'village')),
    parent_id  INTEGER REFERENCES unit (id),
    "from"     TEXT CHECK ("from" = date("from")),
    until      TEXT CHECK (until = date(until)),
    gso_code   TEXT,
    name_fold  TEXT NOT NULL,
    CHECK ("from" < until)
) STRICT;
INSERT INTO unit_version (id, uid, unit_id, name, kind, parent_id, "from", until, gso_code, name_fold)
    SELECT id, uid, unit_id, name, kind, parent_id, "from", until, gso_code, name_fold FROM unit_version_before;
DELETE FROM sqlite_sequence WHERE name = 'unit_version';
UPDATE sqlite_sequence SET name = 'unit_version' WHERE name = 'unit_version_before';
DROP TABLE unit_version_before;
CREATE INDEX unit_version_unit ON unit_version (unit_id);
CREATE INDEX unit_version_parent ON unit_version (parent_id);
CREATE INDEX unit_version_name ON unit_version (name_fold);
