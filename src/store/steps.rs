//! Queries about steps after assignments.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::model::{Closed, FirstAssignment, PastStep, PetitionId, StepId, StepKind};
use crate::store::Reader;
use crate::store::sql::{day, member, some_day};

/// The SQL for a petition's steps, by number.
pub(super) const OF_PETITION: &str = "SELECT number, step, day, agency_id, due, known FROM step WHERE petition_id = ?1 ORDER BY number, uid";

/// Reads a row of [`OF_PETITION`].
pub(super) fn past_step(row: &rusqlite::Row<'_>) -> rusqlite::Result<PastStep> {
    Ok(PastStep {
        number: row.get("number")?,
        step: member(row, "step")?,
        day: some_day(row, "day")?,
        agency: row.get("agency_id")?,
        due: some_day(row, "due")?,
        known: some_day(row, "known")?,
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

/// An assignment that steps may follow.
#[derive(Clone, Debug)]
pub struct Assigned {
    /// The petition.
    pub petition: PetitionId,
    /// Its code.
    pub code: String,
    /// Its session's day.
    pub held_on: NaiveDate,
    /// The assignment as first given.
    pub assignment: FirstAssignment,
}

const ASSIGNED: &str =
    "SELECT p.id, p.code, s.day, a.agency_id, coalesce(a.day, s.day) AS start_on, a.due
       FROM assignment AS a
       JOIN petition AS p ON p.id = a.petition_id JOIN session AS s ON s.id = p.session_id";

fn assigned(row: &rusqlite::Row<'_>) -> rusqlite::Result<Assigned> {
    Ok(Assigned {
        petition: row.get("id")?,
        code: row.get("code")?,
        held_on: day(row, "day")?,
        assignment: FirstAssignment {
            agency: row.get("agency_id")?,
            start: day(row, "start_on")?,
            due: some_day(row, "due")?,
        },
    })
}

/// Returns a petition's assignment.
pub fn assigned_of(reader: Reader<'_>, petition: PetitionId) -> Result<Option<Assigned>> {
    let mut statement = reader.conn.prepare_cached(&format!("{ASSIGNED} WHERE p.id = ?1"))?;
    Ok(statement.query_row([petition], assigned).optional()?)
}

/// Returns the assignments that steps follow, by the petition's code.
pub fn with_steps(reader: Reader<'_>) -> Result<Vec<Assigned>> {
    let mut statement = reader.conn.prepare(&format!(
        "{ASSIGNED} WHERE p.id IN (SELECT petition_id FROM step) ORDER BY p.code"
    ))?;
    Ok(statement.query_map([], assigned)?.collect::<rusqlite::Result<_>>()?)
}

/// Finds a petition's step by its number; of several that a merge brought together, the first by
/// hidden id.
pub fn numbered(reader: Reader<'_>, petition: PetitionId, number: i64) -> Result<Option<StepId>> {
    let sql = "SELECT id FROM step WHERE petition_id = ?1 AND number = ?2 ORDER BY uid LIMIT 1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row(params![petition, number], |row| row.get(0)).optional()?)
}
