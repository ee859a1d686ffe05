//! Queries about fields of petitions.

use std::collections::HashMap;

use anyhow::Result;

use crate::model::{Field, FieldId};
use crate::store::Reader;

/// Returns all fields, by code.
pub fn all(reader: Reader<'_>) -> Result<Vec<Field>> {
    let sql = "SELECT code, name_vi, name_en FROM field ORDER BY code";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Field {
            code: row.get("code")?,
            name_vi: row.get("name_vi")?,
            name_en: row.get("name_en")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the code of each field by its row.
pub fn codes(reader: Reader<'_>) -> Result<HashMap<FieldId, String>> {
    let mut statement = reader.conn.prepare_cached("SELECT id, code FROM field ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get("id")?, row.get("code")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
