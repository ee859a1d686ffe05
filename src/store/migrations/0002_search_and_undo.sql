-- What an undo or a redo reverts; the journal's chain covers it.
ALTER TABLE entry ADD COLUMN reverts INTEGER REFERENCES entry (id);

-- The full-text index of every text that people search, kept by the store at each commit. It holds no text itself: a hit's
-- rowid names its record. Who petitioned is not in it.
CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
