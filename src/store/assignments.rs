//! Queries about assignments: their state, and those that await a reply.

use std::sync::LazyLock;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::model::{AgencyName, AssignmentDays, AssignmentId, OpenAssignment, PetitionId};
use crate::store::petitions::{assignment_state, holding_of_assignment, state};
use crate::store::sql::{Day, day, some_day, some_member};
use crate::store::{Reader, Work};

/// The condition that a petition of a period awaits a reply and is due by a day.
pub(super) const OPEN: &str = "
    ((a.replied_on IS NULL AND a.due_on <= :due_by) OR (a.replied_on > :as_of AND a.due_on <= :due_by))
      AND s.day BETWEEN :from AND :to AND NOT p.answered";

/// The SQL for the assignments with a due date under `condition` that are neither withdrawn nor replied to by
/// `:as_of`.
pub(super) fn awaited(condition: &str) -> String {
    format!(
        "SELECT * FROM (
           SELECT p.id AS petition_id, p.code AS petition, s.unit_id, g.code AS agency, g.name AS agency_name, p.text, p.public_text, s.day AS session_on,
                  a.due_on, a.due_estimate, {state} AS state, s.order_unit, s.order_year, s.order_number, p.order_number AS n
             FROM holding AS a
             CROSS JOIN petition AS p ON p.id = a.petition_id
             CROSS JOIN session AS s ON s.id = p.session_id
             JOIN agency AS g ON g.id = a.agency_id
            WHERE {condition} AND a.due_on IS NOT NULL AND a.from_on <= :as_of AND a.until_on > :as_of)
          WHERE state IN ('pending', 'overdue')",
        state = state("a"),
    )
}

/// An assignment with its sort key.
type Ordered = ((String, i64, i64, i64), OpenAssignment);

fn open_assignment(row: &Row<'_>) -> rusqlite::Result<Ordered> {
    let order =
        (row.get("order_unit")?, row.get("order_year")?, row.get("order_number")?, row.get("n")?);
    let assignment = OpenAssignment {
        petition_id: row.get("petition_id")?,
        petition: row.get("petition")?,
        unit: row.get("unit_id")?,
        agency: AgencyName { code: row.get("agency")?, name: row.get("agency_name")? },
        text: row.get("text")?,
        public_text: row.get("public_text")?,
        session_on: day(row, "session_on")?,
        due_on: day(row, "due_on")?,
        is_estimate: row.get("due_estimate")?,
    };
    Ok((order, assignment))
}

fn in_due_order(mut all: Vec<Ordered>) -> Vec<OpenAssignment> {
    all.sort_by(|(a, one), (b, other)| {
        (one.due_on, a, &one.petition).cmp(&(other.due_on, b, &other.petition))
    });
    all.into_iter().map(|(_, one)| one).collect()
}

/// Returns the assignments of petitions raised from `from` to `to` that await a reply at `as_of`
/// and are due by `due_by`, earliest due date first.
pub fn open(
    reader: Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
    as_of: NaiveDate,
    due_by: NaiveDate,
) -> Result<Vec<OpenAssignment>> {
    let mut statement = reader.conn.prepare(&awaited(OPEN))?;
    let marks = named_params! {
        ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of), ":due_by": Day(due_by),
    };
    let rows = statement.query_map(marks, open_assignment)?;
    Ok(in_due_order(rows.collect::<rusqlite::Result<_>>()?))
}

/// Returns the assignments of these petitions that have a due date and await a reply at `as_of`, earliest due date
/// first.
pub fn open_of(
    reader: Reader<'_>,
    petitions: &[PetitionId],
    as_of: NaiveDate,
) -> Result<Vec<OpenAssignment>> {
    let mut statement = reader.conn.prepare(&awaited("a.petition_id = :petition"))?;
    let mut found = Vec::with_capacity(petitions.len());
    for petition in petitions {
        let marks = named_params! { ":petition": petition, ":as_of": Day(as_of) };
        let rows = statement.query_map(marks, open_assignment)?;
        found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    Ok(in_due_order(found))
}

/// Returns an assignment's days and its state at `as_of`: those of its first stretch if it has not
/// begun by then.
pub fn days_of(
    reader: Reader<'_>,
    assignment: AssignmentId,
    as_of: NaiveDate,
) -> Result<AssignmentDays> {
    static DAYS: LazyLock<String> = LazyLock::new(|| {
        format!(
            "SELECT a.start_on, a.due_on, a.due_estimate, a.withdrawn, g.code AS agency, g.name AS agency_name,
                    CASE WHEN a.from_on <= :as_of THEN {} END AS state
               FROM assignment AS t JOIN petition AS p ON p.id = t.petition_id JOIN {}
               JOIN agency AS g ON g.id = a.agency_id
              WHERE t.id = :id",
            assignment_state("a"),
            holding_of_assignment("a", "p.id"),
        )
    });
    let mut statement = reader.conn.prepare_cached(&DAYS)?;
    let marks = named_params! { ":id": assignment, ":as_of": Day(as_of) };
    Ok(statement.query_row(marks, |row| {
        Ok(AssignmentDays {
            agency: AgencyName { code: row.get("agency")?, name: row.get("agency_name")? },
            start_on: day(row, "start_on")?,
            due_on: some_day(row, "due_on")?,
            is_estimate: row.get("due_estimate")?,
            is_withdrawn: row.get("withdrawn")?,
            state: some_member(row, "state")?,
        })
    })?)
}

/// Finds a petition's assignment.
pub fn of_petition(reader: Reader<'_>, petition: PetitionId) -> Result<Option<AssignmentId>> {
    let mut statement =
        reader.conn.prepare_cached("SELECT id FROM assignment WHERE petition_id = ?1")?;
    Ok(statement.query_row([petition], |row| row.get("id")).optional()?)
}

/// Returns the number of the conclusion that contains an assignment.
pub fn conclusion_of(reader: Reader<'_>, assignment: AssignmentId) -> Result<Option<String>> {
    let mut statement =
        reader.conn.prepare_cached("SELECT conclusion FROM assignment WHERE id = ?1")?;
    Ok(statement.query_row([assignment], |row| row.get("conclusion"))?)
}

/// Returns the text of the assigned petition.
pub fn petition_text(reader: Reader<'_>, assignment: AssignmentId) -> Result<String> {
    let sql = "SELECT p.text FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id WHERE a.id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([assignment], |row| row.get("text"))?)
}

/// Returns the assignments that an agency supports.
pub fn supported_by(reader: Reader<'_>, code: &str) -> Result<Vec<AssignmentId>> {
    let sql = "SELECT id FROM assignment WHERE instr(';' || with_agencies || ';', ';' || ?1 || ';') ORDER BY id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_map([code], |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?)
}

/// The due days in force after all steps, but for petitions answered at the session and withdrawn
/// assignments.
const DUE_DAYS: &str = "SELECT h.petition_id, h.due_on FROM holding AS h JOIN petition AS p ON p.id = h.petition_id
     WHERE h.until_on = '9999-12-31' AND h.agency_id IS NOT NULL AND NOT h.withdrawn AND NOT p.answered";

impl Work<'_> {
    /// Remembers all due days, for [`due_days_moved`](Self::due_days_moved).
    pub fn remember_due_days(&self) -> Result<()> {
        self.conn().execute_batch(&format!(
            "CREATE TEMP TABLE IF NOT EXISTS due_before (petition_id INTEGER PRIMARY KEY, due_on TEXT);
             DELETE FROM temp.due_before;
             INSERT INTO temp.due_before {DUE_DAYS};"
        ))?;
        Ok(())
    }

    /// Counts the due days that differ from those remembered.
    pub fn due_days_moved(&self) -> Result<i64> {
        let sql = format!(
            "SELECT count(*) FROM temp.due_before AS b JOIN ({DUE_DAYS}) AS n ON n.petition_id = b.petition_id
              WHERE n.due_on IS NOT b.due_on"
        );
        Ok(self.conn().query_row(&sql, [], |row| row.get(0))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;

    #[test]
    fn an_agency_supports_under_its_whole_code_alone() {
        let made = migrate::made(migrate::newest()).expect("the schema");
        made.execute_batch(
            "PRAGMA foreign_keys = OFF;
             INSERT INTO assignment (uid, petition_id, agency_id, with_agencies) VALUES (x'01', 1, 1, 'p-1;tnmt');",
        )
        .expect("an assignment");
        let supports = |code| supported_by(Reader { conn: &made }, code).expect("an answer").len();
        assert_eq!(["p-1", "tnmt", "p_1", "%", "p-", "TNMT"].map(supports), [1, 1, 0, 0, 0, 0]);
    }
}
