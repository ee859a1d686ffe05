//! Queries about the codes of records in any table.

use anyhow::Result;
use rusqlite::{OptionalExtension, params};

use crate::model::{Coded, Id, RowId};
use crate::store::Reader;

/// Finds a record by code in the table of plans, sessions, petitions, agencies, fields or totals.
pub fn find(reader: Reader<'_>, table: &str, code: &str) -> Result<Option<RowId>> {
    let sql = format!("SELECT id FROM {table} WHERE code = ?1");
    Ok(reader.conn.prepare_cached(&sql)?.query_row([code], |row| row.get("id")).optional()?)
}

/// Returns the code of a row in one of these tables.
pub fn of_row(reader: Reader<'_>, table: &str, id: RowId) -> Result<String> {
    let sql = format!("SELECT code FROM {table} WHERE id = ?1");
    Ok(reader.conn.prepare_cached(&sql)?.query_row([id], |row| row.get("code"))?)
}

/// Returns a record's code.
pub fn of<K: Coded>(reader: Reader<'_>, id: Id<K>) -> Result<String> {
    of_row(reader, K::TABLE, id.any())
}

/// Returns at most `limit` codes of a table that start with `prefix`.
pub fn beginning(reader: Reader<'_>, table: &str, prefix: &str, limit: i64) -> Result<Vec<String>> {
    let sql =
        format!("SELECT code FROM {table} WHERE code >= ?1 AND code <= ?2 ORDER BY code LIMIT ?3");
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let last = format!("{prefix}\u{10FFFF}");
    let rows = statement.query_map(params![prefix, last, limit], |row| row.get("code"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
