//! Digests of rows, which record in the journal what a change left.

use anyhow::{Context, Result};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

use crate::model::{Proof, RowId, Table};
use crate::store::journal::PURGED;
use crate::text::unhex;

/// Returns how the chain covers a column. An undeclared column is covered, so that it shows.
pub(super) fn proof(table: &str, column: &str) -> Proof {
    Table::of(table)
        .and_then(|table| table.column(column))
        .map_or(Proof::Chained, |column| column.proof)
}

/// Returns whether a column holds bytes, written as `x'…'` in an image.
pub(super) fn is_bytes(table: &str, column: &str) -> bool {
    Table::of(table).and_then(|table| table.column(column)).is_some_and(|column| column.bytes)
}

/// How the rows of a change are digested.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Manner {
    /// All rows as one text: a single row, or rows inserted together by a program up to 0.1.
    AsOne,
    /// Each row alone, then all digests as one. The first bytes of each are kept as its print, to
    /// identify the row that differs.
    Each,
}

/// The first bytes of a row's digest. They only locate a row; the whole digest proves that the rows
/// are unchanged.
pub(super) type Print = [u8; 4];

/// Digests rows by the name and value of each column that is neither derived, secret nor null.
pub(super) struct RowsDigest {
    manner: Manner,
    row: Sha256,
    all: Sha256,
    /// The number and print of each row digested alone.
    pub prints: Vec<(RowId, Print)>,
}

impl RowsDigest {
    pub(super) fn new(manner: Manner) -> Self {
        Self { manner, row: Sha256::new(), all: Sha256::new(), prints: Vec::new() }
    }

    fn cell(&mut self, name: &str, tag: u8, bytes: &[u8]) {
        self.row.update([tag, u8::try_from(name.len()).unwrap_or(u8::MAX)]);
        self.row.update(name.as_bytes());
        self.row.update((bytes.len() as u64).to_be_bytes());
        self.row.update(bytes);
    }

    fn end_row(&mut self, id: RowId) {
        self.row.update(b"\n");
        if self.manner == Manner::Each {
            let digest: [u8; 32] = self.row.finalize_reset().into();
            let [first, second, third, fourth, ..] = digest;
            self.all.update(digest);
            self.prints.push((id, [first, second, third, fourth]));
        }
    }

    pub(super) fn row(
        &mut self,
        columns: &[(usize, String)],
        id: RowId,
        row: &Row<'_>,
    ) -> rusqlite::Result<()> {
        for (place, name) in columns {
            match row.get_ref(*place)? {
                ValueRef::Null => {}
                ValueRef::Integer(count) => self.cell(name, b'i', &count.to_be_bytes()),
                ValueRef::Real(real) => self.cell(name, b'r', &real.to_be_bytes()),
                ValueRef::Text(text) => self.cell(name, b't', text),
                ValueRef::Blob(bytes) => self.cell(name, b'b', bytes),
            }
        }
        self.end_row(id);
        Ok(())
    }

    pub(super) fn image(&mut self, table: &str, id: RowId, image: &str) -> Result<()> {
        let image: Map<String, Json> =
            serde_json::from_str(image).context("reading an image of the journal")?;
        let covered = |name: &str| name != PURGED && proof(table, name) == Proof::Chained;
        for (name, value) in image.iter().filter(|(name, _)| covered(name)) {
            match value {
                Json::Number(count) => {
                    self.cell(name, b'i', &count.as_i64().unwrap_or_default().to_be_bytes())
                }
                Json::String(text) => {
                    match text.strip_prefix("x'").filter(|_| is_bytes(table, name)) {
                        Some(bytes) => self.cell(
                            name,
                            b'b',
                            &unhex(bytes.trim_end_matches('\'')).unwrap_or_default(),
                        ),
                        None => self.cell(name, b't', text.as_bytes()),
                    }
                }
                _ => {}
            }
        }
        self.end_row(id);
        Ok(())
    }

    pub(super) fn digest(&self) -> [u8; 32] {
        let hash = if self.manner == Manner::Each { &self.all } else { &self.row };
        hash.clone().finalize().into()
    }

    /// Returns the prints of a range's rows, concatenated; a missing row has zeros.
    pub(super) fn packed(&self, first: i64) -> Vec<u8> {
        let mut packed = Vec::with_capacity(self.prints.len() * size_of::<Print>());
        for (id, print) in &self.prints {
            let gap = usize::try_from(id.row() - first).unwrap_or_default() * size_of::<Print>();
            packed.resize(gap.max(packed.len()), 0);
            packed.extend(print);
        }
        packed
    }

    /// Returns the first few numbers of rows whose prints differ from the kept ones.
    pub(super) fn differing(&self, first: i64, kept: &[u8], most: usize) -> Vec<RowId> {
        let kept = kept.as_chunks::<{ size_of::<Print>() }>().0;
        let none = [0; size_of::<Print>()];
        let mut found = Vec::new();
        let mut is = self.prints.iter().peekable();
        for (id, was) in (first..).map(RowId::of_row).zip(kept) {
            let now = is.next_if(|(row, _)| *row == id).map_or(none, |(_, print)| *print);
            if now != *was {
                found.push(id);
            }
            if found.len() == most {
                break;
            }
        }
        found
    }
}

/// Digests the current rows of a range.
pub(super) fn digested(
    conn: &Connection,
    table: &str,
    first: i64,
    last: i64,
    manner: Manner,
) -> Result<RowsDigest> {
    let mut digest = RowsDigest::new(manner);
    each_row(conn, table, first, last, |columns, id, row| Ok(digest.row(columns, id, row)?))?;
    Ok(digest)
}

/// Visits the rows of a range in order, with the covered columns.
pub(super) fn each_row(
    conn: &Connection,
    table: &str,
    first: i64,
    last: i64,
    mut visit: impl FnMut(&[(usize, String)], RowId, &Row<'_>) -> Result<()>,
) -> Result<()> {
    let sql = format!("SELECT id, * FROM {table} WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    let mut statement = conn.prepare_cached(&sql)?;
    let names = statement.column_names().enumerate().skip(1);
    let columns: Vec<(usize, String)> = names
        .filter(|(_, name)| proof(table, name) == Proof::Chained)
        .map(|(place, name)| (place, name.to_owned()))
        .collect();
    let mut rows = statement.query([first, last])?;
    while let Some(row) = rows.next()? {
        visit(&columns, row.get("id")?, row)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TABLES;
    use crate::store::migrate;

    /// Returns every table of a schema with its columns, and whether each holds bytes.
    fn columns(step: u32) -> Vec<(String, String, bool)> {
        let made = migrate::made(step).expect("the schema");
        let sql = "SELECT m.name AS tab, p.name AS col, p.type = 'BLOB' AS bytes FROM sqlite_schema AS m, pragma_table_info(m.name) AS p
                    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'search%' ORDER BY 1, p.cid";
        let mut statement = made.prepare(sql).expect("a query");
        let rows = statement
            .query_map([], |row| Ok((row.get("tab")?, row.get("col")?, row.get("bytes")?)))
            .expect("columns");
        rows.collect::<rusqlite::Result<_>>().expect("columns")
    }

    /// The chain's coverage is declared column by column, and no table is omitted.
    #[test]
    fn every_column_of_every_table_is_declared() {
        /// Tables that are not journalled: the journal itself, and those verified otherwise.
        const OUTSIDE: [&str; 7] =
            ["entry", "change", "counter", "identity_before", "kept", "course", "holding"];
        for step in 1..=migrate::newest() {
            for (table, column, holds_bytes) in columns(step) {
                if OUTSIDE.contains(&table.as_str()) {
                    continue;
                }
                let declared = Table::of(&table).and_then(|table| table.column(&column));
                let declared = declared
                    .unwrap_or_else(|| panic!("schema {step}: {table}.{column} is not declared"));
                let unseen = declared.proof == Proof::Secret;
                assert!(unseen || declared.bytes == holds_bytes, "schema {step}: {table}.{column}");
            }
        }
    }

    #[test]
    fn every_column_declared_was_in_some_schema() {
        let all: Vec<_> = (1..=migrate::newest()).flat_map(columns).collect();
        let there = |table: &str, column: &str| {
            all.iter().any(|(of, name, _)| of == table && name == column)
        };
        for table in &TABLES {
            let beside = table.derived().chain(["id"]);
            beside.for_each(|column| assert!(there(table.name, column), "{}.{column}", table.name));
        }
    }

    #[test]
    fn prints_name_the_rows_that_differ_also_where_one_is_gone_or_came_in() {
        let digest = |rows: &[(i64, &str)]| {
            let mut digest = RowsDigest::new(Manner::Each);
            for (id, text) in rows {
                digest
                    .image("petition", RowId::of_row(*id), &format!("{{\"text\":\"{text}\"}}"))
                    .expect("an image");
            }
            digest
        };
        let kept = digest(&[(5, "a"), (6, "b"), (8, "d"), (9, "e")]).packed(5);
        let differing = |rows: &[(i64, &str)]| {
            let differing = digest(rows).differing(5, &kept, 10);
            differing.into_iter().map(RowId::row).collect::<Vec<i64>>()
        };
        assert_eq!(differing(&[(5, "a"), (6, "b"), (8, "d"), (9, "e")]), Vec::<i64>::new());
        assert_eq!(differing(&[(5, "a"), (6, "x"), (8, "d"), (9, "e")]), [6]);
        assert_eq!(differing(&[(5, "a"), (8, "d"), (9, "e")]), [6], "gone");
        assert_eq!(differing(&[(5, "a"), (6, "b"), (7, "c"), (8, "d"), (9, "e")]), [7], "put in");
    }
}
