//! The journal: what each command changed, chained by hash so that a later touch of entry or row shows.
//!
//! An entry's hash covers the hash before it, who, when, the command and its changes. A change covers the rows it left by a
//! digest over their columns; derived columns are left out, since the rules fill them again, and so are identities,
//! which enter only as salted digests, so that they can be blanked while the chain holds.

use std::borrow::Cow;

use anyhow::{Context, Result};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

use crate::model::{Closed, Value};
use crate::store::sql::member;
use crate::store::{EntryDraft, Reader};

/// What a change did to its rows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Act {
    /// Entered them.
    Insert,
    /// Changed them.
    Update,
    /// Removed them.
    Delete,
}

impl Closed for Act {
    const ALL: &'static [Self] = &[Self::Insert, Self::Update, Self::Delete];

    fn code(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

/// Rows of one table that an entry changed in one way.
#[derive(Clone, Debug)]
pub struct Change {
    /// The table.
    pub table: Cow<'static, str>,
    /// What happened to the rows.
    pub act: Act,
    /// The first row's number.
    pub first_id: i64,
    /// The last row's number.
    pub last_id: i64,
    /// The row as an update or a delete found it, as JSON.
    pub before: Option<String>,
}

/// An entry of the journal.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number, from 1.
    pub number: i64,
    /// The instant in UTC.
    pub at: String,
    /// Who made the change.
    pub who: String,
    /// The command as typed, without identities.
    pub command: String,
    /// The entry that this one reverts, being its undo or its redo.
    pub reverts: Option<i64>,
    /// Its changes in order.
    pub changes: Vec<Change>,
}

/// Tells whether a column is filled by the program's rules from the others.
fn derived(column: &str) -> bool {
    column.ends_with("_on") || column.ends_with("_fold") || column.starts_with("order_") || column == "due_estimate"
}

/// Tells whether a column of the table `identity` stays out of the journal.
fn secret(table: &str, column: &str) -> bool {
    table == "identity" && matches!(column, "petitioner" | "contact" | "address" | "salt")
}

/// Tells whether a column holds bytes, which an image writes as `x'…'`.
pub(super) fn is_bytes(column: &str) -> bool {
    matches!(column, "uid" | "digest" | "hash" | "record" | "parents")
}

/// Marks an image as that of a row which a purge blanked; it is no column, and the digests of rows leave it out.
pub(super) const PURGED: &str = "purged";

/// The digests by which the journal's images name identities.
pub(super) const IDENTITIES_IMAGED: &str = "SELECT unhex(substr(before ->> 'digest', 3, 64)) AS digest FROM change AS c
      WHERE tab = 'identity' AND before IS NOT NULL";

/// Digests who petitioned, with a salt.
pub(super) fn identity_digest(salt: &[u8; 16], identity: [&Value; 3]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    for value in identity {
        let text = value.to_string();
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().into()
}

/// Returns a row as JSON, identities left out, bytes as hexadecimal text.
pub(super) fn image(conn: &Connection, table: &str, id: i64) -> Result<String> {
    let mut statement = conn.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let image = statement.query_row([id], |row| {
        let mut image = Map::new();
        for (place, name) in names.iter().enumerate().filter(|(_, name)| !secret(table, name)) {
            let value = match row.get_ref(place)? {
                ValueRef::Null => continue,
                ValueRef::Integer(count) => Json::from(count),
                ValueRef::Real(real) => Json::from(real),
                ValueRef::Text(text) => Json::from(String::from_utf8_lossy(text)),
                ValueRef::Blob(bytes) => Json::from(format!("x'{}'", hex(bytes))),
            };
            image.insert(name.clone(), value);
        }
        Ok(Json::Object(image).to_string())
    });
    image.with_context(|| format!("reading row {id} of {table} for the journal"))
}

/// Returns the last image that a change kept of a row; none where none did.
pub(super) fn last_image(conn: &Connection, table: &str, id: i64) -> Result<Option<String>> {
    let sql = "SELECT before FROM change WHERE tab = ?1 AND last_id = ?2 AND before IS NOT NULL
                ORDER BY entry_id DESC, place DESC LIMIT 1";
    Ok(conn.prepare_cached(sql)?.query_row(params![table, id], |row| row.get(0)).optional()?)
}

/// Adds a mark to an image.
pub(super) fn marked(image: &str, mark: &str) -> Result<String> {
    let mut image: Map<String, Json> = serde_json::from_str(image).context("reading an image of the journal")?;
    image.insert(mark.to_owned(), Json::from(1));
    Ok(Json::Object(image).to_string())
}

/// Writes bytes as hexadecimal text.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What an entry is beside its texts and changes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Nature {
    /// The entry that it takes back.
    pub reverts: Option<i64>,
    /// Whether it only notes something.
    pub note: bool,
}

/// Writes an entry with its changes and returns its number.
pub(super) fn append(conn: &Connection, entry: &EntryDraft, nature: Nature, changes: &[Change]) -> Result<i64> {
    let last = "SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1";
    let last: Option<(i64, [u8; 32])> = conn.query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (number, previous) = last.map_or((1, [0; 32]), |(id, hash)| (id + 1, hash));
    let mut hash = Chain::begin(&previous, number, [&entry.at, &entry.who, &entry.command], nature);
    let sql =
        "INSERT INTO entry (id, at, who, command, reverts, note, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, zeroblob(32))";
    let Nature { reverts, note } = nature;
    conn.execute(sql, params![number, entry.at, entry.who, entry.command, reverts, note.then_some(1)])?;
    let sql = "INSERT INTO change (entry_id, place, tab, act, first_id, last_id, before, digest)
               VALUES (:entry, :place, :tab, :act, :first, :last, :before, :digest)";
    let mut insert = conn.prepare_cached(sql)?;
    for (place, change) in changes.iter().enumerate() {
        let digest = match change.act {
            Act::Delete => None,
            _ => Some(rows_digest(conn, &change.table, change.first_id, change.last_id)?),
        };
        hash.change(change, digest.as_ref());
        insert.execute(named_params! {
            ":entry": number, ":place": i64::try_from(place)?, ":tab": change.table, ":act": change.act.code(),
            ":first": change.first_id, ":last": change.last_id, ":before": change.before, ":digest": digest,
        })?;
    }
    conn.execute("UPDATE entry SET hash = ?2 WHERE id = ?1", params![number, hash.end()])?;
    Ok(number)
}

/// The hash of an entry, as it is made and as it is checked.
pub(super) struct Chain(Sha256);

impl Chain {
    /// Begins an entry's hash with its number, its texts (instant, person, command) and its nature.
    pub(super) fn begin(previous: &[u8; 32], number: i64, texts: [&str; 3], nature: Nature) -> Self {
        let mut chain = Self(Sha256::new());
        chain.0.update(previous);
        chain.0.update(number.to_be_bytes());
        texts.into_iter().for_each(|text| chain.text(text));
        nature.reverts.into_iter().for_each(|reverted| chain.0.update(reverted.to_be_bytes()));
        if nature.note {
            chain.text("note");
        }
        chain
    }

    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }

    pub(super) fn change(&mut self, change: &Change, digest: Option<&[u8; 32]>) {
        self.text(&change.table);
        self.text(change.act.code());
        self.0.update(change.first_id.to_be_bytes());
        self.0.update(change.last_id.to_be_bytes());
        self.text(change.before.as_deref().unwrap_or_default());
        self.0.update(digest.unwrap_or(&[0; 32]));
    }

    pub(super) fn end(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// Digests rows one after another: of each column that is neither derived, secret nor empty, its name and value.
pub(super) struct RowsDigest(Sha256);

impl RowsDigest {
    pub(super) fn new() -> Self {
        Self(Sha256::new())
    }

    fn cell(&mut self, name: &str, tag: u8, bytes: &[u8]) {
        self.0.update([tag, u8::try_from(name.len()).unwrap_or(u8::MAX)]);
        self.0.update(name.as_bytes());
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    pub(super) fn row(&mut self, columns: &[(usize, String)], row: &Row<'_>) -> rusqlite::Result<()> {
        for (place, name) in columns {
            match row.get_ref(*place)? {
                ValueRef::Null => {}
                ValueRef::Integer(count) => self.cell(name, b'i', &count.to_be_bytes()),
                ValueRef::Real(real) => self.cell(name, b'r', &real.to_be_bytes()),
                ValueRef::Text(text) => self.cell(name, b't', text),
                ValueRef::Blob(bytes) => self.cell(name, b'b', bytes),
            }
        }
        self.0.update(b"\n");
        Ok(())
    }

    pub(super) fn image(&mut self, table: &str, image: &str) -> Result<()> {
        let image: Map<String, Json> = serde_json::from_str(image).context("reading an image of the journal")?;
        let covered = |name: &str| !derived(name) && !secret(table, name) && name != PURGED;
        for (name, value) in image.iter().filter(|(name, _)| covered(name)) {
            match value {
                Json::Number(count) => self.cell(name, b'i', &count.as_i64().unwrap_or_default().to_be_bytes()),
                Json::String(text) => match text.strip_prefix("x'").filter(|_| is_bytes(name)) {
                    Some(bytes) => self.cell(name, b'b', &unhex(bytes.trim_end_matches('\''))),
                    None => self.cell(name, b't', text.as_bytes()),
                },
                _ => {}
            }
        }
        self.0.update(b"\n");
        Ok(())
    }

    pub(super) fn end(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// Reads hexadecimal text; what is no pair of digits is left out.
pub(super) fn unhex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks_exact(2);
    digits.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// Digests the rows of a range as they stand.
pub(super) fn rows_digest(conn: &Connection, table: &str, first: i64, last: i64) -> Result<[u8; 32]> {
    let mut digest = RowsDigest::new();
    each_row(conn, table, first, last, |columns, _, row| Ok(digest.row(columns, row)?))?;
    Ok(digest.end())
}

/// Visits the rows of a range in order with the columns that the digest covers.
pub(super) fn each_row(
    conn: &Connection,
    table: &str,
    first: i64,
    last: i64,
    mut visit: impl FnMut(&[(usize, String)], i64, &Row<'_>) -> Result<()>,
) -> Result<()> {
    let sql = format!("SELECT id, * FROM {table} WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    let mut statement = conn.prepare_cached(&sql)?;
    let names = statement.column_names().enumerate().skip(1);
    let columns: Vec<(usize, String)> = names
        .filter(|(_, name)| !derived(name) && !secret(table, name))
        .map(|(place, name)| (place, name.to_owned()))
        .collect();
    let mut rows = statement.query([first, last])?;
    while let Some(row) = rows.next()? {
        visit(&columns, row.get(0)?, row)?;
    }
    Ok(())
}

/// Reads an entry without its changes: number, instant, person, command, what it reverts.
pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let (number, at, who, command) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    Ok(Entry { number, at, who, command, reverts: row.get(4)?, changes: Vec::new() })
}

impl Reader<'_> {
    /// Returns the last `limit` entries that changed a row, the newest first; without a row, of all.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn entries_of(self, row: Option<(&str, i64)>, limit: i64) -> Result<Vec<Entry>> {
        let sql = "SELECT id, at, who, command, reverts FROM entry
                    WHERE ?1 IS NULL OR id IN (SELECT entry_id FROM change WHERE tab = ?1 AND last_id >= ?2 AND first_id <= ?2)
                    ORDER BY id DESC LIMIT ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        let (table, id) = row.unzip();
        let rows = statement.query_map(params![table, id, limit], entry)?;
        let mut entries = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        for entry in &mut entries {
            entry.changes = self.changes(entry.number)?.into_iter().map(|(change, _)| change).collect();
        }
        Ok(entries)
    }

    /// Returns a row as the journal images it, without identities.
    ///
    /// # Errors
    /// Where there is no such row.
    pub fn image(self, table: &str, id: i64) -> Result<Json> {
        Ok(serde_json::from_str(&image(self.conn, table, id)?)?)
    }

    /// Returns the last image that a change kept of a row; none where none did.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn last_image(self, table: &str, id: i64) -> Result<Option<Json>> {
        let image = last_image(self.conn, table, id)?;
        Ok(image.as_deref().map(serde_json::from_str).transpose()?)
    }

    /// Returns a row as a change left it, as JSON: as the next change of it found it, or as it stands.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn left(self, entry: i64, change: &Change) -> Result<Option<Json>> {
        if change.act == Act::Delete {
            return Ok(None);
        }
        let sql = "SELECT before FROM change WHERE tab = ?1 AND last_id = ?2 AND entry_id > ?3 AND before IS NOT NULL
                    ORDER BY entry_id, place LIMIT 1";
        let later: Option<String> =
            self.conn.query_row(sql, params![change.table, change.first_id, entry], |row| row.get(0)).optional()?;
        let image = later.map_or_else(|| image(self.conn, &change.table, change.first_id), Ok)?;
        let mut image: Map<String, Json> = serde_json::from_str(&image)?;
        image.shift_remove(PURGED);
        Ok(Some(Json::Object(image)))
    }

    pub(super) fn changes(self, entry: i64) -> Result<Vec<(Change, Option<[u8; 32]>)>> {
        let sql = "SELECT tab, act, first_id, last_id, before, digest FROM change WHERE entry_id = ?1 ORDER BY place";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([entry], |row| {
            let (act, first_id, last_id) = (member(row, 1)?, row.get(2)?, row.get(3)?);
            let change = Change { table: Cow::Owned(row.get(0)?), act, first_id, last_id, before: row.get(4)? };
            Ok((change, row.get(5)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;
    use crate::store::verify::TABLES;

    #[test]
    fn what_an_image_writes_as_bytes_is_what_the_schema_keeps_as_bytes() {
        let made = migrate::made(migrate::newest()).expect("the schema");
        let mut columns = made.prepare("SELECT name, type = 'BLOB' FROM pragma_table_info(?1)").expect("a query");
        for table in TABLES {
            let named = columns.query_map([table], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)));
            for (column, holds_bytes) in named.expect("columns").map(|column| column.expect("a column")) {
                // A seal's hash is a text of digits, which no image mistakes for bytes.
                let of_seal = (table, column.as_str()) == ("seal", "hash");
                assert!(of_seal || secret(table, &column) || is_bytes(&column) == holds_bytes, "{table}.{column}");
            }
        }
    }
}
