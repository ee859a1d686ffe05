//! The schema of a file compared with the one that the schema steps create.

use std::collections::BTreeMap;

use anyhow::Result;
use rusqlite::Connection;

use crate::store::verify::{Deviation, Flaw, shown};
use crate::store::{Reader, migrate};

/// By type and name: the table, and the SQL preceded by the storage types of these texts.
type Schema = BTreeMap<(String, String), (String, String)>;

/// Reads a schema without the statistics of SQLite's planner.
fn schema(conn: &Connection) -> Result<Schema> {
    // A text stored as bytes reads the same, but no search finds it.
    let sql =
        "SELECT type, name, tbl_name, concat_ws(' ', typeof(type), typeof(name), typeof(tbl_name), typeof(sql), sql) AS made_by
                 FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| {
        let key = (shown(row, "type")?, shown(row, "name")?);
        Ok((key, (shown(row, "tbl_name")?, shown(row, "made_by")?)))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns whether a file has the schema of a step; other content does not matter.
pub(in crate::store) fn is_of_step(conn: &Connection, step: u32) -> Result<bool> {
    Ok(schema(conn)? == schema(&migrate::made(step)?)?)
}

impl Reader<'_> {
    /// Finds deviations of the schema from the one that the steps create.
    pub(in crate::store) fn check_schema(self) -> Result<Vec<Flaw>> {
        let (mut is, made) = (schema(self.conn)?, schema(&migrate::made(migrate::newest())?)?);
        let mut flaws = Vec::new();
        for (key, as_made) in made {
            match is.remove(&key) {
                Some(found) if found == as_made => {}
                Some(_) => {
                    flaws.push(Flaw::Schema { sort: key.0, name: key.1, how: Deviation::Altered })
                }
                None => {
                    flaws.push(Flaw::Schema { sort: key.0, name: key.1, how: Deviation::Missing })
                }
            }
        }
        flaws.extend(is.into_keys().map(|(sort, name)| Flaw::Schema {
            sort,
            name,
            how: Deviation::Foreign,
        }));
        Ok(flaws)
    }
}
