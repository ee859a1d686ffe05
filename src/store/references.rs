//! Queries about the records that belong to or refer to a record, in any table.

use anyhow::Result;

use crate::model::{Kind, Owner, RowId};
use crate::store::Reader;

/// A column of a table that refers to rows of another.
pub(super) struct Link {
    /// The table of the column.
    pub(super) child: String,
    /// The column.
    pub(super) column: String,
    /// The referenced column of the other table.
    pub(super) parent: String,
}

/// A row of any table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TableRow {
    /// The table.
    pub table: String,
    /// The row's number.
    pub id: RowId,
}

/// Returns the column that refers to a kind's session or petition.
fn owner_column(kind: Kind) -> &'static str {
    kind.owner().map_or("", Owner::sql)
}

/// Returns the rows of a kind that belong to a session or petition, in order of entry.
pub fn children(reader: Reader<'_>, kind: Kind, owner: RowId) -> Result<Vec<RowId>> {
    let entered = if kind.spec().is_placed() { "coalesce(place, id), uid" } else { "id" };
    let (table, column) = (kind.spec().table, owner_column(kind));
    let sql = format!("SELECT id FROM {table} WHERE {column} = ?1 ORDER BY {entered}");
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement.query_map([owner], |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?)
}

/// Returns the next free position among the rows of a session or petition.
pub fn next_place(reader: Reader<'_>, kind: Kind, owner: RowId) -> Result<i64> {
    let (table, column) = (kind.spec().table, owner_column(kind));
    let sql = format!(
        "SELECT coalesce(max(coalesce(place, id)), 0) + 1 FROM {table} WHERE {column} = ?1"
    );
    Ok(reader.conn.prepare_cached(&sql)?.query_row([owner], |row| row.get(0))?)
}

/// Returns the first table with rows that refer to a row of `table`, personal data aside.
pub fn first_table(reader: Reader<'_>, table: &str, id: RowId) -> Result<Option<String>> {
    for Link { child, column, parent } in links_to(reader, table)? {
        if child == "identity" {
            continue;
        }
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM {child} WHERE \"{column}\" = (SELECT \"{parent}\" FROM {table} WHERE id = ?1))"
        );
        if reader.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))? {
            return Ok(Some(child));
        }
    }
    Ok(None)
}

/// Returns every row that refers to a row of `table`, by table.
pub fn rows(reader: Reader<'_>, table: &str, id: RowId) -> Result<Vec<TableRow>> {
    let mut all = Vec::new();
    for Link { child, column, parent } in links_to(reader, table)? {
        let sql = format!(
            "SELECT id FROM {child} WHERE \"{column}\" = (SELECT \"{parent}\" FROM {table} WHERE id = ?1) ORDER BY id"
        );
        let mut statement = reader.conn.prepare_cached(&sql)?;
        for id in statement.query_map([id], |row| row.get("id"))? {
            all.push(TableRow { table: child.clone(), id: id? });
        }
    }
    Ok(all)
}

/// Returns the columns that refer to rows of `table`, according to the schema.
pub(super) fn links_to(reader: Reader<'_>, table: &str) -> Result<Vec<Link>> {
    let sql = "SELECT m.name AS child, f.\"from\" AS child_column, coalesce(f.\"to\", 'id') AS parent_column
                 FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS f
                WHERE m.type = 'table' AND f.\"table\" = ?1 ORDER BY m.name, f.id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let links = statement.query_map([table], |row| {
        Ok(Link {
            child: row.get("child")?,
            column: row.get("child_column")?,
            parent: row.get("parent_column")?,
        })
    })?;
    Ok(links.collect::<rusqlite::Result<_>>()?)
}
