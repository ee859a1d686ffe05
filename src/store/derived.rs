//! Derived columns: recomputes the days of assignments when the data they depend on changes, and
//! compares all of them with the rules.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use crate::model::{Kind, PetitionId, RowId, SessionId, Value};
use crate::store::records::{IdForm, expression, record, tables};
use crate::store::sql::{Day, day};
use crate::store::verify::MAX_FLAWS;
use crate::store::{Flaw, Reader, Work, petition_timeline, search};

/// Petitions whose derived days and timelines are stale and must be recomputed before the commit.
#[derive(Debug)]
pub(super) enum StalePetitions {
    /// Ranges of rows: first row to last row.
    Some(BTreeMap<i64, i64>),
    All,
}

impl Default for StalePetitions {
    fn default() -> Self {
        Self::Some(BTreeMap::new())
    }
}

impl StalePetitions {
    /// Adds a petition; consecutive ones form one range.
    pub(super) fn add(&mut self, petition: PetitionId) {
        let Self::Some(ranges) = self else { return };
        let petition = petition.row();
        match ranges.range_mut(..=petition).next_back() {
            Some((_, last)) if petition <= *last => {}
            Some((_, last)) if *last + 1 == petition => *last = petition,
            _ => drop(ranges.insert(petition, petition)),
        }
    }
}

/// An assignment `a` with the data its days depend on; `d` has the rules' due date for its
/// session's day and start.
const SOURCES: &str = "assignment AS a JOIN petition AS p ON p.id = a.petition_id JOIN session AS s ON s.id = p.session_id";

/// The day on which an assignment's term starts.
const START: &str = "coalesce(a.day, s.day)";

/// Each derived column with its expression; `d` has the due dates by rule.
const DERIVED: [(&str, &str); 4] = [
    ("start_on", START),
    (
        "replied_on",
        "(SELECT min(r.day) FROM reply AS r WHERE r.petition_id = a.petition_id AND r.outcome <> 'interim')",
    ),
    ("due_on", "coalesce(a.extended_to, a.due, d.due_on)"),
    (
        "due_estimate",
        "CASE WHEN a.extended_to IS NULL AND a.due IS NULL THEN d.estimate ELSE 0 END",
    ),
];

/// Computes the due date for each distinct pair of session day and start, and writes it to
/// `due_of`.
fn ask_rules(
    conn: &Connection,
    which: &str,
    mut due: impl FnMut(NaiveDate, NaiveDate) -> (Option<NaiveDate>, bool),
) -> Result<()> {
    let pairs = {
        let mut statement = conn.prepare(&format!(
            "SELECT DISTINCT s.day, {START} FROM {SOURCES} WHERE a.petition_id IN ({which})"
        ))?;
        let rows = statement.query_map([], |row| Ok((day(row, 0)?, day(row, 1)?)))?;
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
        insert.execute(params![Day(session), Day(start), on.map(Day), estimate])?;
    }
    Ok(())
}

/// Up to this number, stale petitions are recomputed singly, without counting all petitions.
const MAX_LISTED: i64 = 2_000;

/// Returns whether so many petitions are stale that recomputing all is faster.
fn is_most(conn: &Connection, stale: &StalePetitions) -> Result<bool> {
    let StalePetitions::Some(ranges) = stale else { return Ok(true) };
    let marked: i64 = ranges.iter().map(|(first, last)| last - first + 1).sum();
    Ok(marked > MAX_LISTED
        && conn.query_row("SELECT count(*) FROM petition", [], |row| row.get::<_, i64>(0))? / 2
            < marked)
}

/// Writes the stale petitions, and the sessions that petitions left, to temporary tables for use in
/// statements.
fn mark(
    conn: &Connection,
    ranges: &BTreeMap<i64, i64>,
    losing: &BTreeSet<SessionId>,
) -> Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS stale (petition_id INTEGER PRIMARY KEY);
         CREATE TEMP TABLE IF NOT EXISTS session_losing_petitions (session_id INTEGER PRIMARY KEY);
         DELETE FROM temp.stale; DELETE FROM temp.session_losing_petitions;",
    )?;
    let mut insert = conn.prepare("INSERT INTO temp.stale VALUES (?1)")?;
    for petition in ranges.iter().flat_map(|(first, last)| *first..=*last) {
        insert.execute([petition])?;
    }
    let mut insert = conn.prepare("INSERT INTO temp.session_losing_petitions VALUES (?1)")?;
    losing.iter().try_for_each(|session| insert.execute([session]).map(drop))?;
    Ok(())
}

impl Work<'_> {
    /// Recomputes `start_on`, `replied_on` and `due_on` of the stale petitions' assignments, and
    /// their timelines. `due` maps the session's day and the start to the due date, if any, and whether it
    /// is estimated.
    pub fn recompute_derived(
        &mut self,
        due: impl FnMut(NaiveDate, NaiveDate) -> (Option<NaiveDate>, bool),
    ) -> Result<()> {
        let mut stale = std::mem::take(&mut self.stale);
        let losing = std::mem::take(&mut self.sessions_losing_petitions);
        let conn = self.reader().conn;
        if is_most(conn, &stale)? {
            stale = StalePetitions::All;
        }
        let which = match &stale {
            StalePetitions::All => "SELECT id FROM petition",
            StalePetitions::Some(ranges) => {
                mark(conn, ranges, &losing)?;
                "SELECT petition_id FROM temp.stale"
            }
        };
        ask_rules(conn, which, due)?;
        let columns: Vec<String> =
            DERIVED.iter().map(|(name, from)| format!("{name} = {from}")).collect();
        conn.execute(
            &format!(
                "UPDATE assignment AS a SET {} FROM due_of AS d, petition AS p, session AS s
                  WHERE p.id = a.petition_id AND s.id = p.session_id
                    AND d.session_day = s.day AND d.start_on = {START} AND a.petition_id IN ({which})",
                columns.join(", ")
            ),
            [],
        )?;
        match stale {
            StalePetitions::All => petition_timeline::fill(conn),
            StalePetitions::Some(_) => petition_timeline::refill(
                conn,
                "SELECT session_id FROM petition WHERE id IN (SELECT petition_id FROM temp.stale) UNION SELECT session_id FROM temp.session_losing_petitions",
            ),
        }
    }

    /// Writes the derived columns of a row; they are outside the journal.
    pub fn fill(&mut self, table: &str, id: RowId, cells: &[(&'static str, Value)]) -> Result<()> {
        for (column, value) in cells {
            let sql = format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1");
            self.conn().prepare_cached(&sql)?.execute(params![id, value])?;
        }
        Ok(())
    }

    /// Rebuilds the index of `find`.
    pub fn rebuild_index(&mut self) -> Result<()> {
        search::rebuild(self.conn())
    }

    /// Returns whether any petition is stale.
    pub fn has_stale(&self) -> bool {
        !self.sessions_losing_petitions.is_empty()
            || !matches!(&self.stale, StalePetitions::Some(ranges) if ranges.is_empty())
    }
}

impl Reader<'_> {
    /// Finds the first few rows of a kind whose derived columns differ from their computed values.
    pub fn not_derived(self, kind: Kind) -> Result<Vec<Flaw>> {
        let spec = kind.spec();
        let columns = spec.derived.columns;
        let given: Vec<String> =
            spec.columns.iter().map(|one| expression(kind, one, IdForm::Rows)).collect();
        let filled: Vec<String> = columns.iter().map(|name| format!("t.{name}")).collect();
        let sql = format!(
            "SELECT t.id, {}, {} FROM {} ORDER BY t.id",
            given.join(", "),
            filled.join(", "),
            tables(kind, IdForm::Rows)
        );
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut flaws = Vec::new();
        while let Some(row) = rows.next()? {
            if flaws.len() >= MAX_FLAWS {
                break;
            }
            let id = row.get("id")?;
            let made = (spec.derived.values)(&record(kind, row)?);
            // The derived columns follow the row number and the given ones.
            for ((place, column), value) in (given.len() + 1..).zip(columns).zip(made) {
                if !says(&value, row.get_ref(place)?) {
                    flaws.push(Flaw::Derived { table: spec.table, id, column });
                }
            }
        }
        Ok(flaws)
    }

    /// Finds the first few assignments whose derived days differ from what [`Work::recompute_derived`] would
    /// compute.
    pub fn wrong_derived(
        self,
        due: impl FnMut(NaiveDate, NaiveDate) -> (Option<NaiveDate>, bool),
    ) -> Result<Vec<Flaw>> {
        ask_rules(self.conn, "SELECT petition_id FROM assignment", due)?;
        let differs: Vec<String> = DERIVED
            .iter()
            .map(|(name, from)| format!("a.{name} IS NOT {from} AS {name}_differs"))
            .collect();
        let any: Vec<String> = DERIVED.iter().map(|(name, _)| format!("{name}_differs")).collect();
        let sql = format!(
            "SELECT * FROM (SELECT a.id, {} FROM {SOURCES}
                LEFT JOIN due_of AS d ON d.session_day = s.day AND d.start_on = {START})
              WHERE {} ORDER BY id LIMIT {MAX_FLAWS}",
            differs.join(", "),
            any.join(" OR ")
        );
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut flaws = Vec::new();
        while let Some(row) = rows.next()? {
            for (column, _) in DERIVED {
                if row.get(format!("{column}_differs").as_str())? {
                    flaws.push(Flaw::Derived { table: "assignment", id: row.get("id")?, column });
                }
            }
        }
        Ok(flaws)
    }
}

/// Returns whether a cell holds a value.
fn says(value: &Value, is: ValueRef<'_>) -> bool {
    match value {
        Value::Empty => is == ValueRef::Null,
        Value::Text(text) => is == ValueRef::Text(text.as_bytes()),
        Value::Count(count) => is == ValueRef::Integer(*count),
        Value::Row(row) => is == ValueRef::Integer(row.row()),
        Value::YesNo(yes) => is == ValueRef::Integer(i64::from(*yes)),
        Value::Day(day) => is == ValueRef::Text(day.to_string().as_bytes()),
    }
}
