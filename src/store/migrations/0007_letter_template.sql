-- The documents that the office adopted in place of the packaged ones, as hexadecimal text: one a kind of letter and layout, `any`
-- for both layouts.
CREATE TABLE letter_template (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB NOT NULL UNIQUE,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    layout   TEXT NOT NULL CHECK (layout IN ('any', 'state', 'party')),
    name     TEXT NOT NULL,
    content  TEXT NOT NULL CHECK (content <> '')
) STRICT;
CREATE UNIQUE INDEX letter_template_kind ON letter_template (kind, layout);
