//! Histories of petitions, packed by session in the table `course`, and their stretches in the
//! table `holding`. Reports judge a year's petitions from the histories in one pass; queries about
//! single petitions join the stretch of their day.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use crate::model::{
    AgencyId, Handling, PetitionFacts, PetitionHistory, PetitionId, RowId, SessionId, UnitId,
};
use crate::store::sql::{Day, among};
use crate::store::verify::MAX_FLAWS;
use crate::store::{Flaw, Reader, petition_facts};

/// Makes a petition's history of its facts, its assignment and its steps.
pub(super) type Make<'m> = dyn FnMut(PetitionFacts, &Handling) -> PetitionHistory + 'm;

/// The first day of a stretch that has not ended.
const OPEN_END: &str = "9999-12-31";

/// The histories of a period's sessions, by row.
pub(super) const TIMELINES: &str = "
    SELECT s.id, t.packed FROM session AS s CROSS JOIN course AS t ON t.session_id = s.id
     WHERE s.id IN (SELECT id FROM session WHERE day BETWEEN :from AND :to)";

/// The stored histories of one session's petitions.
#[derive(Debug, Eq, PartialEq)]
struct Kept {
    session: SessionId,
    /// Petitions that are no parts.
    petitions: i64,
    /// Those of them that were answered at the session.
    answered: i64,
    packed: Vec<u8>,
}

/// Makes the histories of the petitions under a condition, and passes those of each session to
/// `keep`.
fn each_session(
    conn: &Connection,
    condition: &str,
    make: &mut Make<'_>,
    mut keep: impl FnMut(SessionId, &[PetitionHistory]) -> Result<()>,
) -> Result<()> {
    let mut of_session: Vec<PetitionHistory> = Vec::new();
    petition_facts::each(conn, condition, |one, handling| {
        if let Some(last) = of_session.last().map(|last| last.facts.session)
            && last != one.session
        {
            keep(last, &of_session)?;
            of_session.clear();
        }
        of_session.push(make(one, handling));
        Ok(())
    })?;
    match of_session.last() {
        Some(last) => keep(last.facts.session, &of_session),
        None => Ok(()),
    }
}

fn kept(session: SessionId, histories: &[PetitionHistory]) -> Result<Kept> {
    let whole = || histories.iter().filter(|one| !one.facts.is_part);
    Ok(Kept {
        session,
        petitions: i64::try_from(whole().count())?,
        answered: i64::try_from(whole().filter(|one| one.facts.is_answered).count())?,
        packed: postcard::to_allocvec(histories).context("packing the histories of petitions")?,
    })
}

/// A stretch as the table `holding` has it.
#[derive(Debug, Eq, PartialEq)]
struct HoldingRow {
    petition: PetitionId,
    from_on: String,
    until_on: String,
    agency: Option<AgencyId>,
    start_on: String,
    due_on: Option<String>,
    due_estimate: bool,
    withdrawn: bool,
    replied_on: Option<String>,
}

/// Returns the stretches of a history that last at least a day.
fn holding_rows(history: &PetitionHistory) -> Vec<HoldingRow> {
    let replied_on = history.first_reply_on().map(|day| day.to_string());
    let mut start_on = String::new();
    let mut rows = Vec::with_capacity(history.holdings.len());
    for (place, holding) in history.holdings.iter().enumerate() {
        let next = history.holdings.get(place + 1);
        if place == 0 || history.holdings[place - 1].agency.is_none() {
            start_on = holding.from.to_string();
        }
        if next.is_some_and(|next| next.from <= holding.from) {
            continue;
        }
        rows.push(HoldingRow {
            petition: history.facts.petition,
            from_on: holding.from.to_string(),
            until_on: next.map_or_else(|| OPEN_END.to_owned(), |next| next.from.to_string()),
            agency: holding.agency,
            start_on: start_on.clone(),
            due_on: holding.due.map(|day| day.to_string()),
            due_estimate: holding.is_estimate,
            withdrawn: holding.withdrawal.is_some(),
            replied_on: replied_on.clone(),
        });
    }
    rows
}

/// Recomputes all histories.
pub(super) fn fill(conn: &Connection, make: &mut Make<'_>) -> Result<()> {
    conn.execute_batch("DELETE FROM course; DELETE FROM holding;")?;
    write(conn, "TRUE", make)
}

/// Recomputes the histories of the sessions that `which` selects.
pub(super) fn refill(conn: &Connection, which: &str, make: &mut Make<'_>) -> Result<()> {
    // Rows of petitions that are gone go as well.
    conn.execute_batch(&format!(
        "DELETE FROM course WHERE session_id IN ({which});
         DELETE FROM holding WHERE petition_id IN (SELECT id FROM petition WHERE session_id IN ({which}))
             OR petition_id IN (SELECT petition_id FROM temp.stale);"
    ))?;
    write(conn, &format!("p.session_id IN ({which})"), make)
}

fn write(conn: &Connection, condition: &str, make: &mut Make<'_>) -> Result<()> {
    let mut course = conn.prepare(
        "INSERT INTO course (session_id, petitions, answered, packed) VALUES (?1, ?2, ?3, ?4)",
    )?;
    let mut holding = conn.prepare(
        "INSERT INTO holding (petition_id, from_on, until_on, agency_id, start_on, due_on, due_estimate, withdrawn, replied_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    each_session(conn, condition, make, |session, histories| {
        let kept = kept(session, histories)?;
        course.execute(params![kept.session, kept.petitions, kept.answered, kept.packed])?;
        for row in histories.iter().flat_map(holding_rows) {
            holding.execute(params![
                row.petition,
                row.from_on,
                row.until_on,
                row.agency,
                row.start_on,
                row.due_on,
                row.due_estimate,
                row.withdrawn,
                row.replied_on,
            ])?;
        }
        Ok(())
    })
}

fn unpacked(packed: &[u8]) -> rusqlite::Result<Vec<PetitionHistory>> {
    postcard::from_bytes(packed).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Blob, Box::new(error))
    })
}

/// Passes the history of each petition of the sessions from `from` to `to`, session by session, to
/// `each`.
pub fn each(
    reader: Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
    units: Option<&[UnitId]>,
    mut each: impl FnMut(PetitionHistory) -> Result<()>,
) -> Result<()> {
    let sql = format!("{TIMELINES}{}", among("s.unit_id", units));
    let mut statement = reader.conn.prepare(&sql)?;
    let mut rows = statement.query(named_params! { ":from": Day(from), ":to": Day(to) })?;
    while let Some(row) = rows.next()? {
        unpacked(row.get_ref("packed")?.as_blob()?)?.into_iter().try_for_each(&mut each)?;
    }
    Ok(())
}

/// Returns the history of a petition.
pub fn of(reader: Reader<'_>, petition: PetitionId) -> Result<Option<PetitionHistory>> {
    let sql = "SELECT t.packed FROM petition AS p JOIN course AS t ON t.session_id = p.session_id WHERE p.id = ?1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let packed: Option<Vec<u8>> = statement.query_row([petition], |row| row.get(0)).optional()?;
    let Some(packed) = packed else { return Ok(None) };
    Ok(unpacked(&packed)?.into_iter().find(|one| one.facts.petition == petition))
}

impl Reader<'_> {
    /// Finds the first few sessions whose stored histories, and petitions whose stretches, differ
    /// from the records.
    pub fn wrong_histories(
        self,
        mut make: impl FnMut(PetitionFacts, &Handling) -> PetitionHistory,
    ) -> Result<Vec<Flaw>> {
        let mut found = BTreeMap::new();
        let mut course = self.conn.prepare(
            "SELECT session_id, petitions, answered, packed FROM course WHERE session_id = ?1",
        )?;
        let mut holding = self.conn.prepare(
            "SELECT petition_id, from_on, until_on, agency_id, start_on, due_on, due_estimate, withdrawn, replied_on
               FROM holding WHERE petition_id = ?1 ORDER BY from_on",
        )?;
        let (mut sessions, mut stretches) = (0_i64, 0_i64);
        each_session(self.conn, "TRUE", &mut make, |session, histories| {
            sessions += 1;
            let there = course.query_row([session], read_kept).optional()?;
            if there != Some(kept(session, histories)?) {
                found.insert(("session", session.row()), "course");
            }
            for one in histories {
                let petition = one.facts.petition;
                let there = holding.query_map([petition], read_holding)?;
                let there = there.collect::<rusqlite::Result<Vec<_>>>()?;
                stretches += i64::try_from(there.len())?;
                if there != holding_rows(one) {
                    found.insert(("petition", petition.row()), "holding");
                }
            }
            Ok(())
        })?;
        let count = |table: &str| {
            let sql = format!("SELECT count(*) FROM {table}");
            self.conn.query_row(&sql, [], |row| row.get::<_, i64>(0))
        };
        if count("course")? > sessions {
            found.extend(self.without_petitions("course", "session_id", "session")?);
        }
        if count("holding")? > stretches {
            found.extend(self.without_petitions("holding", "petition_id", "petition")?);
        }
        let flaws = found.into_iter().take(MAX_FLAWS).map(|((table, id), column)| Flaw::Derived {
            table,
            id: RowId::of_row(id),
            column,
        });
        Ok(flaws.collect())
    }

    /// Finds derived rows whose petition or session is gone.
    fn without_petitions(
        self,
        table: &'static str,
        owner: &str,
        of: &'static str,
    ) -> Result<Vec<((&'static str, i64), &'static str)>> {
        let petitions = if of == "session" { "session_id" } else { "id" };
        let sql = format!(
            "SELECT DISTINCT {owner} FROM {table} WHERE {owner} NOT IN (SELECT {petitions} FROM petition)
              ORDER BY {owner} LIMIT {MAX_FLAWS}"
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map([], |row| Ok(((of, row.get(0)?), table)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn read_kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        session: row.get("session_id")?,
        petitions: row.get("petitions")?,
        answered: row.get("answered")?,
        packed: row.get("packed")?,
    })
}

fn read_holding(row: &Row<'_>) -> rusqlite::Result<HoldingRow> {
    Ok(HoldingRow {
        petition: row.get("petition_id")?,
        from_on: row.get("from_on")?,
        until_on: row.get("until_on")?,
        agency: row.get("agency_id")?,
        start_on: row.get("start_on")?,
        due_on: row.get("due_on")?,
        due_estimate: row.get("due_estimate")?,
        withdrawn: row.get("withdrawn")?,
        replied_on: row.get("replied_on")?,
    })
}
