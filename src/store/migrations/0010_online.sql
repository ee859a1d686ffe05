-- Sessions may be held online, and a rule says whether these count. Only two checks change, so the tables' texts are rewritten in
-- place, as SQLite's documentation of ALTER TABLE describes: no row moves. `migrate::reread` makes SQLite read the new texts.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '(''direct'', ''indirect'')', '(''direct'', ''online'', ''indirect'')')
 WHERE type = 'table' AND name = 'session';
UPDATE sqlite_schema SET sql = replace(sql, '''count_deputies'', ', '''count_deputies'', ''count_online'', ')
 WHERE type = 'table' AND name = 'rule';
