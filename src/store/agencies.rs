//! Queries about agencies.

use anyhow::Result;

use crate::model::{Agency, Span};
use crate::store::Reader;
use crate::store::sql::some_day;

/// Returns all agencies, by code.
pub fn all(reader: Reader<'_>) -> Result<Vec<Agency>> {
    let sql = "SELECT id, code, name, \"from\", until FROM agency ORDER BY code";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Agency {
            id: row.get("id")?,
            code: row.get("code")?,
            name: row.get("name")?,
            span: Span { from: some_day(row, "from")?, until: some_day(row, "until")? },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
