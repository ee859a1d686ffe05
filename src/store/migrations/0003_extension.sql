-- When the extension in force was given, and which day it replaced: whether it came after the due day is a rule's to judge.
ALTER TABLE assignment ADD COLUMN extended_day TEXT CHECK (extended_day = date(extended_day));
ALTER TABLE assignment ADD COLUMN extended_was TEXT CHECK (extended_was = date(extended_was));
