-- A sealed year may end on a cut-off day N: it begins the day after N of December of the year before. Two seals may stand side by
-- side if their years differ in the cut-off day.
ALTER TABLE seal ADD COLUMN cut_off INTEGER CHECK (cut_off BETWEEN 1 AND 28);
DROP INDEX seal_standing;
CREATE UNIQUE INDEX seal_standing ON seal (year, coalesce(cut_off, 0)) WHERE reopened IS NULL;
