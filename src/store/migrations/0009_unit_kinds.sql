-- Central cities, urban districts, district towns, provincial cities and special zones are kinds of units. A CHECK changes only with
-- its table: the rows are copied with their numbers, and the highest number ever given stays.
CREATE TABLE unit_version_new (
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
INSERT INTO unit_version_new (id, uid, unit_id, name, kind, parent_id, "from", until, gso_code, name_fold)
    SELECT id, uid, unit_id, name, kind, parent_id, "from", until, gso_code, name_fold FROM unit_version;
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'unit_version_new', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'unit_version_new');
UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'unit_version')
 WHERE name = 'unit_version_new';
DROP TABLE unit_version;
ALTER TABLE unit_version_new RENAME TO unit_version;
CREATE INDEX unit_version_unit ON unit_version (unit_id);
CREATE INDEX unit_version_parent ON unit_version (parent_id);
CREATE INDEX unit_version_name ON unit_version (name_fold);
