//! Where petitions and their assignments stand, in SQL, and petitions one by one; timelines count them (`petition_timeline.rs`).

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use crate::model::{AssignmentId, CheckResult, Outcome, PetitionId, PetitionState, UnitId};
use crate::store::Reader;
use crate::store::facts::{Identity, PetitionFact};
use crate::store::sql::{Day, among, day, member, some_day, some_member};

const STATE: &str = "CASE WHEN {a}.withdrawn = 'yes' OR {a}.withdrawn <= :as_of THEN 'withdrawn'
     WHEN {a}.replied_on <= :as_of THEN CASE WHEN {a}.replied_on <= {a}.due_on THEN 'on_time' ELSE 'late' END
     WHEN :as_of <= {a}.due_on THEN 'pending' ELSE 'overdue' END";

/// The state of an assignment that has begun by `:as_of`, in SQL; `rules::state_at` says the same, and a test compares them.
pub(super) fn state(alias: &str) -> String {
    STATE.replace("{a}", alias)
}

/// The state of an assignment `alias` of petition `p`, in SQL: none where it has not begun by `:as_of`.
pub(super) fn assignment_state(alias: &str) -> String {
    format!(
        "CASE WHEN p.answered THEN 'answered' WHEN {alias}.start_on <= :as_of THEN {} END",
        state(alias)
    )
}

/// Where a petition stands over [`FROM`], in SQL; `rules::petition_state` says the same, and a test compares them.
fn petition_state() -> String {
    format!(
        "CASE WHEN p.answered THEN 'answered' WHEN a.id IS NOT NULL THEN {own}
              WHEN o.answered THEN 'answered' WHEN oa.id IS NOT NULL THEN {original}
              ELSE 'unassigned' END AS state",
        own = state("a"),
        original = state("oa"),
    )
}

/// Where each petition stands at `:as_of`, in SQL, by row.
pub(super) fn states() -> String {
    format!("SELECT p.id, {} {FROM}", petition_state())
}

/// Where a petition stands and the reply that says so, of which `told` is given.
fn standing(told: &str) -> String {
    format!(
        "{state},
         (SELECT {told} FROM reply AS r
           WHERE r.petition_id = CASE WHEN p.answered OR a.id IS NOT NULL THEN p.id ELSE coalesce(o.id, p.id) END
             AND r.outcome <> 'interim' AND r.day <= :as_of
           ORDER BY r.day DESC, coalesce(r.place, r.id) DESC, r.uid DESC LIMIT 1)",
        state = petition_state(),
    )
}

/// The result of the last check by `:as_of` of the petition `q`, in SQL.
const CHECKED: &str =
    "(SELECT c.result FROM petition_check AS c WHERE c.petition_id = q.id AND c.day <= :as_of
           ORDER BY c.day DESC, coalesce(c.place, c.id) DESC, c.uid DESC LIMIT 1)";

/// Petitions `p` of sessions `s`, each with its assignment `a`, and its original `o` with its `oa`, as far as they had begun.
const FROM: &str = "
          FROM session AS s
          JOIN petition AS p ON p.session_id = s.id
          LEFT JOIN assignment AS a ON a.petition_id = p.id AND a.start_on <= :as_of
          LEFT JOIN petition AS o ON o.id = p.duplicate_of AND o.duplicate_of IS NULL
                AND (SELECT os.day FROM session AS os WHERE os.id = o.session_id) <= s.day
          LEFT JOIN assignment AS oa ON oa.petition_id = o.id AND oa.start_on <= :as_of";

impl Reader<'_> {
    /// Tells where a petition stood at `as_of`, and its last final reply by then.
    pub fn petition_at(
        self,
        petition: PetitionId,
        as_of: NaiveDate,
    ) -> Result<(PetitionState, Option<Outcome>)> {
        let sql =
            format!("SELECT {} AS outcome {FROM} WHERE p.id = :petition", standing("r.outcome"));
        let mut statement = self.conn.prepare_cached(&sql)?;
        let at = named_params! { ":petition": petition, ":as_of": Day(as_of) };
        Ok(statement
            .query_row(at, |row| Ok((member(row, "state")?, some_member(row, "outcome")?)))?)
    }

    /// Returns the result of a petition's last check by `as_of`.
    pub fn check_at(self, petition: PetitionId, as_of: NaiveDate) -> Result<Option<CheckResult>> {
        let sql = format!("SELECT {CHECKED} AS result FROM petition AS q WHERE q.id = :petition");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let at = named_params! { ":petition": petition, ":as_of": Day(as_of) };
        Ok(statement.query_row(at, |row| some_member(row, "result"))?)
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
        units: Option<&[UnitId]>,
        named: bool,
        mut each: impl FnMut(PetitionFact) -> Result<()>,
    ) -> Result<()> {
        let (names, joined) = if named {
            (
                "i.petitioner, i.contact, i.address",
                "LEFT JOIN identity AS i ON i.petition_id = q.id",
            )
        } else {
            ("NULL AS petitioner, NULL AS contact, NULL AS address", "")
        };
        let sql = format!(
            "SELECT q.*, g.code AS agency, g.name AS agency_name, e.due_on, e.due_estimate, e.replied_on,
                    r.outcome, r.number AS reply_number, r.day AS reply_on, {names},
                    {CHECKED} AS checked
               FROM (SELECT p.id, p.code, s.code AS session, s.unit_id, s.at_id, s.day, p.text, p.public_text, p.field,
                            p.answered, p.answer, p.duplicate_of IS NOT NULL AS duplicate,
                            a.id IS NOT NULL AND NOT p.answered AS own, {standing} AS reply_id,
                            CASE WHEN p.answered THEN NULL ELSE coalesce(a.id, CASE WHEN NOT o.answered THEN oa.id END) END
                              AS assignment_id,
                            s.order_unit, s.order_year, s.order_number, p.order_number AS n {FROM}
                      WHERE s.day BETWEEN :from AND :to{units}) AS q
               LEFT JOIN assignment AS e ON e.id = q.assignment_id
               LEFT JOIN agency AS g ON g.id = e.agency_id
               LEFT JOIN reply AS r ON r.id = q.reply_id {joined}
              ORDER BY q.order_unit, q.order_year, q.order_number, q.n, q.code",
            standing = standing("r.id"),
            units = among("s.unit_id", units),
        );
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement
            .query(named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) })?;
        while let Some(row) = rows.next()? {
            each(petition(row)?)?;
        }
        Ok(())
    }

    /// Returns an assignment's petition's text.
    pub fn assigned_text(self, assignment: AssignmentId) -> Result<String> {
        let sql = "SELECT p.text FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id WHERE a.id = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([assignment], |row| row.get(0))?)
    }

    /// Returns a petition's text, and that for the notice board.
    pub fn petition_texts(self, petition: PetitionId) -> Result<(String, Option<String>)> {
        let mut statement =
            self.conn.prepare_cached("SELECT text, public_text FROM petition WHERE id = ?1")?;
        Ok(statement.query_row([petition], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Returns each duplicate with the petition that it is a duplicate of.
    pub fn duplicates(self) -> Result<Vec<(PetitionId, PetitionId)>> {
        let sql =
            "SELECT id, duplicate_of FROM petition WHERE duplicate_of IS NOT NULL ORDER BY id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Tells where each petition stands at `as_of`, by row.
    pub fn petition_states(self, as_of: NaiveDate) -> Result<HashMap<PetitionId, PetitionState>> {
        let sql = format!("{} ORDER BY p.id", states());
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map(named_params! { ":as_of": Day(as_of) }, |row| {
            Ok((row.get(0)?, member(row, "state")?))
        })?;
        Ok(rows.collect::<rusqlite::Result<HashMap<_, _>>>()?)
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
