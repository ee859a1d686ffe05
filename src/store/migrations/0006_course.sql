-- Nothing reads it: `find` has an index of its own.
ALTER TABLE petition DROP COLUMN text_fold;

-- The courses of each session's petitions, packed: what the year's figures count of them, as session, assignments, replies and
-- checks tell it (src/store/petition_timeline.rs). They follow from these wholly, stand outside the journal, and are found again with the
-- derived columns.
CREATE TABLE course (
    session_id  INTEGER PRIMARY KEY,
    petitions   INTEGER NOT NULL,
    answered    INTEGER NOT NULL,
    packed      BLOB NOT NULL
) STRICT;

-- A year's plan entries, and the sessions that fulfil them.
CREATE INDEX plan_day ON plan (day) WHERE day IS NOT NULL;
CREATE INDEX plan_month ON plan (month) WHERE month IS NOT NULL;
DROP INDEX session_plan;
CREATE INDEX session_plan ON session (plan_id, day) WHERE plan_id IS NOT NULL;

-- Replies that are still awaited on a day, or came after it, the longest due first.
CREATE INDEX assignment_awaited ON assignment (replied_on, due_on);
