//! Petitions and the parts that they were split into.

use anyhow::Result;

use crate::model::{PetitionId, SessionId};
use crate::store::Reader;

/// A part of a petition.
#[derive(Clone, Debug)]
pub struct PartRow {
    /// Its code.
    pub code: String,
    /// Its session.
    pub session: SessionId,
}

/// Returns the parts of a petition, in order.
pub fn parts_of(reader: Reader<'_>, petition: PetitionId) -> Result<Vec<PartRow>> {
    let sql =
        "SELECT code, session_id FROM petition WHERE part_of = ?1 ORDER BY order_number, code";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([petition], |row| {
        Ok(PartRow { code: row.get("code")?, session: row.get("session_id")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the petition that a petition is a part of.
pub fn whole_of(reader: Reader<'_>, petition: PetitionId) -> Result<Option<PetitionId>> {
    let sql = "SELECT part_of FROM petition WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([petition], |row| row.get("part_of"))?)
}
