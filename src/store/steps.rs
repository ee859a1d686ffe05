//! Queries about steps after assignments.

use anyhow::Result;
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::model::{Closed, PastStep, PetitionId, StepId, StepKind};
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

/// Returns the hidden id of a step that an assignment of version 0.1 tells, the same in every
/// register that has the assignment.
pub fn told_by(assignment: [u8; 16], step: StepKind, place: usize, set: &str) -> [u8; 16] {
    let mut hash = Sha256::new();
    hash.update(assignment);
    hash.update(step.code());
    hash.update([0]);
    hash.update(u64::try_from(place).unwrap_or(u64::MAX).to_be_bytes());
    hash.update(set);
    let digest: [u8; 32] = hash.finalize().into();
    let mut uid = [0; 16];
    uid.copy_from_slice(&digest[..16]);
    uid
}

/// Finds a petition's step by its number; of several that a merge brought together, the first by
/// hidden id.
pub fn numbered(reader: Reader<'_>, petition: PetitionId, number: i64) -> Result<Option<StepId>> {
    let sql = "SELECT id FROM step WHERE petition_id = ?1 AND number = ?2 ORDER BY uid LIMIT 1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row(params![petition, number], |row| row.get(0)).optional()?)
}
