//! Insert statements, prepared once for a table and a set of columns.

use crate::model::Value;

/// The insert statement for a table and a set of columns.
#[derive(Debug)]
pub(super) struct Insert {
    pub(super) table: &'static str,
    pub(super) columns: Vec<&'static str>,
    pub(super) sql: String,
}

impl Insert {
    pub(super) fn new(table: &'static str, cells: &[(&'static str, &Value)]) -> Self {
        let columns: Vec<&'static str> = cells.iter().map(|(name, _)| *name).collect();
        let names: String = columns.iter().map(|name| format!(", \"{name}\"")).collect();
        let marks: String = (2..cells.len() + 2).map(|place| format!(", ?{place}")).collect();
        Self { table, columns, sql: format!("INSERT INTO {table} (uid{names}) VALUES (?1{marks})") }
    }
}
