//! Derived days of assignments, filled again by the rules whenever something they rest on changes.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::params;

use crate::store::Work;
use crate::store::sql::Day;
use crate::store::work::Unsettled;

impl Work<'_> {
    /// Fills `start_on`, `replied_on` and `due_on` of every assignment marked; `due` tells the due day and whether it is an
    /// estimate from the session's day and the assignment's.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn settle(&mut self, mut due: impl FnMut(NaiveDate, NaiveDate) -> (NaiveDate, bool)) -> Result<()> {
        let unsettled = std::mem::take(&mut self.unsettled);
        let which = match &unsettled {
            Unsettled::None => return Ok(()),
            Unsettled::All => "SELECT petition_id FROM assignment".to_owned(),
            Unsettled::Some(petitions) => petitions.iter().map(i64::to_string).collect::<Vec<_>>().join(", "),
        };
        let conn = self.reader().conn;
        conn.execute(
            &format!(
                "UPDATE assignment SET
                    start_on = coalesce(day, (SELECT s.day FROM petition AS p JOIN session AS s ON s.id = p.session_id
                                               WHERE p.id = petition_id)),
                    replied_on = (SELECT min(r.day) FROM reply AS r
                                   WHERE r.petition_id = assignment.petition_id AND r.outcome <> 'interim')
                  WHERE petition_id IN ({which})"
            ),
            [],
        )?;
        let pairs = {
            let mut statement = conn.prepare(&format!(
                "SELECT DISTINCT s.day, a.start_on FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id
                   JOIN session AS s ON s.id = p.session_id WHERE a.petition_id IN ({which})"
            ))?;
            let rows = statement.query_map([], |row| Ok((row.get::<_, Day>(0)?.0, row.get::<_, Day>(1)?.0)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()?
        };
        conn.execute_batch(
            "CREATE TEMP TABLE IF NOT EXISTS due_of (session_day TEXT, start_on TEXT, due_on TEXT, estimate INTEGER,
                 PRIMARY KEY (session_day, start_on)) WITHOUT ROWID;
             DELETE FROM due_of;",
        )?;
        let mut insert = conn.prepare("INSERT INTO due_of VALUES (?1, ?2, ?3, ?4)")?;
        for (session, start) in pairs {
            let (on, estimate) = due(session, start);
            insert.execute(params![Day(session), Day(start), Day(on), estimate])?;
        }
        conn.execute(
            &format!(
                "UPDATE assignment SET
                    due_on = coalesce(extended_to, due, d.due_on),
                    due_estimate = CASE WHEN extended_to IS NULL AND due IS NULL THEN d.estimate ELSE 0 END
                   FROM due_of AS d, petition AS p, session AS s
                  WHERE p.id = assignment.petition_id AND s.id = p.session_id
                    AND d.session_day = s.day AND d.start_on = assignment.start_on
                    AND assignment.petition_id IN ({which})"
            ),
            [],
        )?;
        Ok(())
    }

    /// Tells whether some assignment waits to be settled.
    pub fn is_unsettled(&self) -> bool {
        !matches!(self.unsettled, Unsettled::None)
    }
}
