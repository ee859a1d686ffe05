//! Petitions and their assignments, counted by what tells them apart, or one by one.

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use crate::model::PetitionState;
use crate::store::Reader;
use crate::store::facts::{AssignmentGroup, Identity, PetitionFact, PetitionGroup};
use crate::store::sql::Day;
use crate::store::tally::{among, day, member, some_day, some_member};

const STATE: &str = "CASE WHEN {a}.withdrawn = 'yes' OR {a}.withdrawn <= :as_of THEN 'withdrawn'
     WHEN {a}.replied_on <= :as_of THEN CASE WHEN {a}.replied_on <= {a}.due_on THEN 'on_time' ELSE 'late' END
     WHEN :as_of <= {a}.due_on THEN 'pending' ELSE 'overdue' END";

/// The state of an assignment that has begun by `:as_of`, in SQL; `rules::state_at` says the same, and a test compares them.
pub(super) fn state(alias: &str) -> String {
    STATE.replace("{a}", alias)
}

/// Where a petition stands and the reply that says so: of a duplicate that is neither answered nor assigned, its original's.
fn standing() -> String {
    format!(
        "CASE WHEN p.answered THEN 'answered' WHEN a.id IS NOT NULL THEN {own}
              WHEN o.answered THEN 'answered' WHEN oa.id IS NOT NULL THEN {original}
              ELSE 'unassigned' END AS state,
         (SELECT {{reply}} FROM reply AS r
           WHERE r.petition_id = CASE WHEN p.answered OR a.id IS NOT NULL THEN p.id ELSE coalesce(o.id, p.id) END
             AND r.outcome <> 'interim' AND r.day <= :as_of
           ORDER BY r.day DESC, coalesce(r.place, r.id) DESC, r.uid DESC LIMIT 1)",
        own = state("a"),
        original = state("oa"),
    )
}

const FROM: &str = "
          FROM session AS s
          JOIN petition AS p ON p.session_id = s.id
          LEFT JOIN assignment AS a ON a.petition_id = p.id AND a.start_on <= :as_of
          LEFT JOIN petition AS o ON o.id = p.duplicate_of AND o.duplicate_of IS NULL
                AND (SELECT os.day FROM session AS os WHERE os.id = o.session_id) <= s.day
          LEFT JOIN assignment AS oa ON oa.petition_id = o.id AND oa.start_on <= :as_of";

impl Reader<'_> {
    /// Counts the petitions of the period's sessions by field, state and outcome, as they stood at `as_of`.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn petition_groups(
        self,
        from: NaiveDate,
        to: NaiveDate,
        as_of: NaiveDate,
        units: Option<&[i64]>,
    ) -> Result<Vec<PetitionGroup>> {
        let sql = format!(
            "SELECT field, state, outcome, duplicate, count(*) AS count FROM (
               SELECT p.field, p.duplicate_of IS NOT NULL AS duplicate, {standing} AS outcome {FROM}
                WHERE s.day BETWEEN :from AND :to{units})
              GROUP BY field, state, outcome, duplicate ORDER BY field, state, outcome, duplicate",
            standing = standing().replace("{reply}", "r.outcome"),
            units = among("s.unit_id", units),
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows =
            statement.query_map(named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) }, |row| {
                Ok(PetitionGroup {
                    field: row.get("field")?,
                    state: member(row, "state")?,
                    outcome: some_member(row, "outcome")?,
                    duplicate: row.get("duplicate")?,
                    count: row.get("count")?,
                })
            })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Hands each petition of the period's sessions to `each`, as it stood at `as_of`, by code; with who petitioned only
    /// where `named`.
    ///
    /// # Errors
    /// Where the file fails, and those of `each`.
    pub fn each_petition(
        self,
        (from, to): (NaiveDate, NaiveDate),
        as_of: NaiveDate,
        units: Option<&[i64]>,
        named: bool,
        mut each: impl FnMut(PetitionFact) -> Result<()>,
    ) -> Result<()> {
        let (names, joined) = if named {
            ("i.petitioner, i.contact, i.address", "LEFT JOIN identity AS i ON i.petition_id = q.id")
        } else {
            ("NULL AS petitioner, NULL AS contact, NULL AS address", "")
        };
        let sql = format!(
            "SELECT q.*, g.code AS agency, g.name AS agency_name, e.due_on, e.due_estimate, e.replied_on,
                    r.outcome, r.number AS reply_number, r.day AS reply_on, {names},
                    (SELECT c.result FROM petition_check AS c WHERE c.petition_id = q.id AND c.day <= :as_of
                      ORDER BY c.day DESC, coalesce(c.place, c.id) DESC, c.uid DESC LIMIT 1) AS checked
               FROM (SELECT p.id, p.code, s.code AS session, s.unit_id, s.at_id, s.day, p.text, p.public_text, p.field,
                            p.origin, p.answered, p.answer, p.duplicate_of IS NOT NULL AS duplicate,
                            a.id IS NOT NULL AND NOT p.answered AS own, {standing} AS reply_id,
                            CASE WHEN p.answered THEN NULL ELSE coalesce(a.id, CASE WHEN NOT o.answered THEN oa.id END) END
                              AS assignment_id,
                            s.order_unit, s.order_year, s.order_number, p.order_number AS n {FROM}
                      WHERE s.day BETWEEN :from AND :to{units}) AS q
               LEFT JOIN assignment AS e ON e.id = q.assignment_id
               LEFT JOIN agency AS g ON g.id = e.agency_id
               LEFT JOIN reply AS r ON r.id = q.reply_id {joined}
              ORDER BY q.order_unit, q.order_year, q.order_number, q.n, q.code",
            standing = standing().replace("{reply}", "r.id"),
            units = among("s.unit_id", units),
        );
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query(named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) })?;
        while let Some(row) = rows.next()? {
            each(petition(row)?)?;
        }
        Ok(())
    }

    /// Returns each duplicate with the petition that it is a duplicate of.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn duplicates(self) -> Result<Vec<(i64, i64)>> {
        let sql = "SELECT id, duplicate_of FROM petition WHERE duplicate_of IS NOT NULL ORDER BY id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Tells where each petition stands at `as_of`, by row.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn petition_states(self, as_of: NaiveDate) -> Result<HashMap<i64, PetitionState>> {
        let sql = format!(
            "SELECT p.id, CASE WHEN p.answered THEN 'answered' WHEN a.id IS NOT NULL THEN {own}
                               WHEN o.answered THEN 'answered' WHEN oa.id IS NOT NULL THEN {original}
                               ELSE 'unassigned' END AS state
               FROM petition AS p JOIN session AS s ON s.id = p.session_id
               LEFT JOIN assignment AS a ON a.petition_id = p.id AND a.start_on <= :as_of
               LEFT JOIN petition AS o ON o.id = p.duplicate_of AND o.duplicate_of IS NULL
                     AND (SELECT os.day FROM session AS os WHERE os.id = o.session_id) <= s.day
               LEFT JOIN assignment AS oa ON oa.petition_id = o.id AND oa.start_on <= :as_of
              ORDER BY p.id",
            own = state("a"),
            original = state("oa"),
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement
            .query_map(named_params! { ":as_of": Day(as_of) }, |row| Ok((row.get(0)?, member(row, "state")?)))?;
        Ok(rows.collect::<rusqlite::Result<HashMap<_, _>>>()?)
    }

    /// Counts the assignments of the period's petitions by agency, state and days, as they stood at `as_of`; those of
    /// petitions answered at the session are left out.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn assignment_groups(
        self,
        from: NaiveDate,
        to: NaiveDate,
        as_of: NaiveDate,
        units: Option<&[i64]>,
    ) -> Result<Vec<AssignmentGroup>> {
        let sql = format!(
            "SELECT agency_id, state, CASE WHEN state IN ('on_time', 'late')
                      THEN CAST(julianday(replied_on) - julianday(day) AS INTEGER) END AS days, count(*) AS count
               FROM (SELECT a.agency_id, a.replied_on, s.day, {state} AS state
                       FROM session AS s
                       JOIN petition AS p ON p.session_id = s.id
                       JOIN assignment AS a ON a.petition_id = p.id AND a.start_on <= :as_of
                      WHERE s.day BETWEEN :from AND :to AND NOT p.answered{units})
              GROUP BY agency_id, state, days ORDER BY agency_id, state, days",
            state = state("a"),
            units = among("s.unit_id", units),
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows =
            statement.query_map(named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) }, |row| {
                Ok(AssignmentGroup {
                    agency: row.get("agency_id")?,
                    state: member(row, "state")?,
                    days: row.get("days")?,
                    count: row.get("count")?,
                })
            })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Counts the petitions of the period's sessions that were checked by `as_of`, and those whose last check says `done`.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn check_counts(
        self,
        from: NaiveDate,
        to: NaiveDate,
        as_of: NaiveDate,
        units: Option<&[i64]>,
    ) -> Result<(i64, i64)> {
        let sql = format!(
            "SELECT count(result), count(CASE WHEN result = 'done' THEN 1 END) FROM (
               SELECT (SELECT c.result FROM petition_check AS c WHERE c.petition_id = p.id AND c.day <= :as_of
                        ORDER BY c.day DESC, coalesce(c.place, c.id) DESC, c.uid DESC LIMIT 1) AS result
                 FROM session AS s JOIN petition AS p ON p.session_id = s.id
                WHERE s.day BETWEEN :from AND :to{})",
            among("s.unit_id", units)
        );
        let mut statement = self.conn.prepare(&sql)?;
        let counts = named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) };
        Ok(statement.query_row(counts, |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}

fn petition(row: &Row<'_>) -> rusqlite::Result<PetitionFact> {
    Ok(PetitionFact {
        id: row.get("id")?,
        code: row.get("code")?,
        session: row.get("session")?,
        unit: row.get("unit_id")?,
        at: row.get("at_id")?,
        day: day(row, "day")?,
        text: row.get("text")?,
        public_text: row.get("public_text")?,
        field: row.get("field")?,
        answered: row.get("answered")?,
        answer: row.get("answer")?,
        duplicate: row.get("duplicate")?,
        own: row.get("own")?,
        state: member(row, "state")?,
        outcome: some_member(row, "outcome")?,
        agency: row.get("agency")?,
        agency_name: row.get("agency_name")?,
        due_on: some_day(row, "due_on")?,
        estimate: row.get::<_, Option<bool>>("due_estimate")?.unwrap_or(false),
        replied_on: some_day(row, "replied_on")?,
        reply_number: row.get("reply_number")?,
        reply_on: some_day(row, "reply_on")?,
        checked: some_member(row, "checked")?,
        identity: Identity {
            petitioner: row.get("petitioner")?,
            contact: row.get("contact")?,
            address: row.get("address")?,
        },
    })
}
