//! Derived data: recomputes the histories of petitions when what they depend on changes, and
//! compares derived columns with the records.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use crate::model::{
    Handling, Kind, PetitionFacts, PetitionHistory, PetitionId, RowId, SessionId, Value,
};
use crate::store::records::{IdForm, expression, record, tables};
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
    /// Recomputes the histories of the sessions of stale petitions; `make` makes a petition's
    /// history of its facts, its assignment and its steps.
    pub fn recompute_derived(
        &mut self,
        mut make: impl FnMut(PetitionFacts, &Handling) -> PetitionHistory,
    ) -> Result<()> {
        let mut stale = std::mem::take(&mut self.stale);
        let losing = std::mem::take(&mut self.sessions_losing_petitions);
        let conn = self.reader().conn;
        if is_most(conn, &stale)? {
            stale = StalePetitions::All;
        }
        let StalePetitions::Some(ranges) = stale else {
            return petition_timeline::fill(conn, &mut make);
        };
        mark(conn, &ranges, &losing)?;
        petition_timeline::refill(
            conn,
            "SELECT session_id FROM petition WHERE id IN (SELECT petition_id FROM temp.stale) UNION SELECT session_id FROM temp.session_losing_petitions",
            &mut make,
        )
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
