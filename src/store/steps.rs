//! Queries about steps after assignments.

use anyhow::Result;
use rusqlite::{OptionalExtension, params};

use crate::model::{PastStep, PetitionId, StepId};
use crate::store::Reader;
use crate::store::sql::{member, some_day};

/// The SQL for a petition's steps, by number.
pub(super) const OF_PETITION: &str = "SELECT number, step, day, agency_id, due, known FROM step WHERE petition_id = ?1 ORDER BY number, uid";

/// Reads a row of [`OF_PETITION`].
pub(super) fn past_step(row: &rusqlite::Row<'_>) -> rusqlite::Result<PastStep> {
    Ok(PastStep {
        number: row.get(0)?,
        step: member(row, 1)?,
        day: some_day(row, 2)?,
        agency: row.get(3)?,
        due: some_day(row, 4)?,
        known: some_day(row, 5)?,
    })
}

/// Returns the steps of a petition, by number.
pub fn of_petition(reader: Reader<'_>, petition: PetitionId) -> Result<Vec<PastStep>> {
    let mut statement = reader.conn.prepare_cached(OF_PETITION)?;
    Ok(statement.query_map([petition], past_step)?.collect::<rusqlite::Result<_>>()?)
}

/// Finds a petition's step by its number; of several that a merge brought together, the first by
/// hidden id.
pub fn numbered(reader: Reader<'_>, petition: PetitionId, number: i64) -> Result<Option<StepId>> {
    let sql = "SELECT id FROM step WHERE petition_id = ?1 AND number = ?2 ORDER BY uid LIMIT 1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row(params![petition, number], |row| row.get(0)).optional()?)
}
