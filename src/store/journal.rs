//! The journal: the changes of each command, chained by hashes so that later tampering shows.
//!
//! An entry's hash is the SHA-256 of the previous entry's hash (32 zero bytes for the first), its
//! number, its texts (instant, person, command), its flags (reverted entry, note, mark) and its
//! changes. A change adds its table, act, first and last row, the row's image before it, and the
//! digest of the rows it left. Numbers take 8 bytes; a text follows its length, so that no two
//! lists of texts give the same bytes.
//!
//! A row is hashed by its covered columns that are not null (`rows.rs`). Derived columns are not
//! covered, since they are recomputed. Personal data is covered only by its salted digest, so that
//! it can be erased while the chain still holds. If a change inserts several rows, each has its own
//! digest, the change's digest is that of all of them in order, and the first 4 bytes of each are
//! kept as its print.
//!
//! Example: entry 41 imports petitions 5 to 7, entry 42 edits petition 6. With `r6` for the bytes
//! of row 6 as imported and `r6'` as edited:
//!
//! ```text
//! entry 41  insert petition 5–7  digest = SHA(SHA(r5) SHA(r6) SHA(r7)), prints = 4 bytes of each
//!           hash = SHA(hash 40, 41, texts, "petition", "insert", 5, 7, "", digest, prints)
//! entry 42  update petition 6    image before = row 6 as imported, digest = SHA(r6')
//!           hash = SHA(hash 41, 42, texts, "petition", "update", 6, 6, image, digest)
//! ```
//!
//! `verify` recomputes both. For entry 41 it reads rows 5 and 7 from the table and row 6 from the
//! image of entry 42; for entry 42 it reads row 6 from the table. If another tool edits row 7, the
//! digest of entry 41 no longer matches, and the third print names the row. If the tool also
//! replaces the digest and prints, hash 41 no longer matches; if it replaces hash 41 too, hash 42
//! fails, and so on up to the last hash, which users can note outside the file.

use std::borrow::Cow;

use anyhow::{Context, Result};
use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

use crate::model::{Closed, EntryId, Proof, RowId, Value};
use crate::store::rows::{Manner, digested, proof};
use crate::store::sql::member;
use crate::store::{EntryDraft, Reader};
use crate::text::{hex, viet_nam_day};

/// The effect of a change on its rows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Act {
    /// Inserted.
    Insert,
    /// Updated.
    Update,
    /// Deleted.
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

/// Consecutive rows of one table that an entry changed in one way.
#[derive(Clone, Debug)]
pub struct Change {
    /// The table.
    pub table: Cow<'static, str>,
    /// The effect on the rows.
    pub act: Act,
    /// The first row's number.
    pub first_id: i64,
    /// The last row's number.
    pub last_id: i64,
    /// The row before an update or delete, as JSON.
    pub before: Option<String>,
}

/// An entry of the journal.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number, from 1.
    pub number: EntryId,
    /// The UTC instant.
    pub at: String,
    /// The person who made the change.
    pub who: String,
    /// The command as typed, without personal data.
    pub command: String,
    /// The entry that this one undoes or redoes.
    pub reverts: Option<EntryId>,
    /// The changes in order.
    pub changes: Vec<Change>,
}

/// The mark of an image whose row a purge erased. It is not a column, so digests of rows ignore it.
pub(super) const PURGED: &str = "purged";

/// The identity digests in the journal's images.
pub(super) const IDENTITIES_IMAGED: &str =
    "SELECT unhex(substr(before ->> 'digest', 3, 64)) AS digest FROM change AS c
      WHERE tab = 'identity' AND before IS NOT NULL";

/// Returns the salted digest of personal data.
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

/// Returns a row as JSON, without personal data, bytes in hexadecimal.
pub(super) fn image(conn: &Connection, table: &str, id: RowId) -> Result<String> {
    let mut statement = conn.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let image = statement.query_row([id], |row| {
        let mut image = Map::new();
        for (place, name) in
            names.iter().enumerate().filter(|(_, name)| proof(table, name) != Proof::Secret)
        {
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
    image.with_context(|| format!("reading row {} of {table} for the journal", id.row()))
}

/// Returns the last image of a row in the journal; `None` if it has none.
pub(super) fn last_image(conn: &Connection, table: &str, id: RowId) -> Result<Option<String>> {
    let sql = "SELECT before FROM change WHERE tab = ?1 AND last_id = ?2 AND before IS NOT NULL
                ORDER BY entry_id DESC, place DESC LIMIT 1";
    Ok(conn.prepare_cached(sql)?.query_row(params![table, id], |row| row.get(0)).optional()?)
}

/// Adds a mark to an image.
pub(super) fn marked(image: &str, mark: &str) -> Result<String> {
    let mut image: Map<String, Json> =
        serde_json::from_str(image).context("reading an image of the journal")?;
    image.insert(mark.to_owned(), Json::from(1));
    Ok(Json::Object(image).to_string())
}

/// The properties of an entry beside its texts and changes.
#[derive(Clone, Debug, Default)]
pub(super) struct EntryFlags {
    /// The entry that it reverts.
    pub reverts: Option<EntryId>,
    /// Whether it is kept although no record changed.
    pub note: bool,
    /// The code of its mark; programs up to 0.1 wrote none.
    pub mark: Option<String>,
}

/// The rows that a change left.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Left {
    /// Their digest.
    pub digest: [u8; 32],
    /// The prints of rows inserted together.
    pub prints: Option<Vec<u8>>,
}

impl Left {
    /// Returns how the rows were digested.
    pub(super) fn manner(&self) -> Manner {
        if self.prints.is_some() { Manner::Each } else { Manner::AsOne }
    }

    /// Digests the rows that a change left.
    fn of(conn: &Connection, change: &Change) -> Result<Self> {
        let (first, last) = (change.first_id, change.last_id);
        let manner = if first < last { Manner::Each } else { Manner::AsOne };
        let rows = digested(conn, &change.table, first, last, manner)?;
        let packed = rows.packed(first);
        Ok(Self { digest: rows.digest(), prints: Some(packed).filter(|packed| !packed.is_empty()) })
    }
}

/// Writes an entry with its changes and returns its number.
pub(super) fn append(
    conn: &Connection,
    entry: &EntryDraft,
    nature: &EntryFlags,
    changes: &[Change],
) -> Result<EntryId> {
    let last = "SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1";
    let last: Option<(EntryId, [u8; 32])> =
        conn.query_row(last, [], |row| Ok((row.get("id")?, row.get("hash")?))).optional()?;
    let (number, previous) =
        last.map_or((EntryId::FIRST, [0; 32]), |(last, hash)| (last.next(), hash));
    let mut hash = Chain::begin(&previous, number, [&entry.at, &entry.who, &entry.command], nature);
    let sql = "INSERT INTO entry (id, at, who, command, reverts, note, mark, hash)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, zeroblob(32))";
    let EntryFlags { reverts, note, mark } = nature;
    conn.execute(
        sql,
        params![number, entry.at, entry.who, entry.command, reverts, note.then_some(1), mark],
    )?;
    let sql =
        "INSERT INTO change (entry_id, place, tab, act, first_id, last_id, before, digest, prints)
               VALUES (:entry, :place, :tab, :act, :first, :last, :before, :digest, :prints)";
    let mut insert = conn.prepare_cached(sql)?;
    for (place, change) in changes.iter().enumerate() {
        let left = match change.act {
            Act::Delete => None,
            _ => Some(Left::of(conn, change)?),
        };
        hash.change(change, left.as_ref());
        insert.execute(named_params! {
            ":entry": number, ":place": i64::try_from(place)?, ":tab": change.table, ":act": change.act.code(),
            ":first": change.first_id, ":last": change.last_id, ":before": change.before,
            ":digest": left.as_ref().map(|left| left.digest), ":prints": left.and_then(|left| left.prints),
        })?;
    }
    conn.execute("UPDATE entry SET hash = ?2 WHERE id = ?1", params![number, hash.end()])?;
    Ok(number)
}

/// The hash of an entry, for writing and verifying.
pub(super) struct Chain(Sha256);

impl Chain {
    /// Starts an entry's hash with the previous hash, its number, its texts (instant, person,
    /// command) and its flags.
    pub(super) fn begin(
        previous: &[u8; 32],
        number: EntryId,
        texts: [&str; 3],
        nature: &EntryFlags,
    ) -> Self {
        let mut chain = Self(Sha256::new());
        chain.0.update(previous);
        chain.0.update(number.row().to_be_bytes());
        texts.into_iter().for_each(|text| chain.text(text));
        if let Some(reverted) = nature.reverts {
            chain.0.update(reverted.row().to_be_bytes());
        }
        if nature.note {
            chain.text("note");
        }
        if let Some(mark) = &nature.mark {
            chain.text("mark");
            chain.text(mark);
        }
        chain
    }

    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }

    pub(super) fn change(&mut self, change: &Change, left: Option<&Left>) {
        self.text(&change.table);
        self.text(change.act.code());
        self.0.update(change.first_id.to_be_bytes());
        self.0.update(change.last_id.to_be_bytes());
        self.text(change.before.as_deref().unwrap_or_default());
        self.0.update(left.map_or([0; 32], |left| left.digest));
        if let Some(prints) = left.and_then(|left| left.prints.as_ref()) {
            self.text("prints");
            self.0.update((prints.len() as u64).to_be_bytes());
            self.0.update(prints);
        }
    }

    pub(super) fn end(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// Reads an entry without its changes.
pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        number: row.get("id")?,
        at: row.get("at")?,
        who: row.get("who")?,
        command: row.get("command")?,
        reverts: row.get("reverts")?,
        changes: Vec::new(),
    })
}

impl Reader<'_> {
    /// Returns the last `limit` entries that changed `row`, or any row if `None`, newest first.
    pub fn entries_of(self, row: Option<(&str, i64)>, limit: i64) -> Result<Vec<Entry>> {
        let sql = "SELECT id, at, who, command, reverts FROM entry
                    WHERE ?1 IS NULL OR id IN (SELECT entry_id FROM change WHERE tab = ?1 AND last_id >= ?2 AND first_id <= ?2)
                    ORDER BY id DESC LIMIT ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        let (table, id) = row.unzip();
        let rows = statement.query_map(params![table, id, limit], entry)?;
        let mut entries = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        for entry in &mut entries {
            entry.changes =
                self.changes(entry.number)?.into_iter().map(|(change, _)| change).collect();
        }
        Ok(entries)
    }

    /// Returns an entry with its changes; `None` if there is none of this number.
    pub fn entry(self, number: EntryId) -> Result<Option<Entry>> {
        let sql = "SELECT id, at, who, command, reverts FROM entry WHERE id = ?1";
        let found = self.conn.prepare_cached(sql)?.query_row([number], entry).optional()?;
        let Some(mut entry) = found else { return Ok(None) };
        entry.changes = self.changes(number)?.into_iter().map(|(change, _)| change).collect();
        Ok(Some(entry))
    }

    /// Returns a row as the journal images it, without personal data.
    pub fn image(self, table: &str, id: RowId) -> Result<Json> {
        Ok(serde_json::from_str(&image(self.conn, table, id)?)?)
    }

    /// Returns the last image of a row in the journal; `None` if it has none.
    pub fn last_image(self, table: &str, id: RowId) -> Result<Option<Json>> {
        let image = last_image(self.conn, table, id)?;
        Ok(image.as_deref().map(serde_json::from_str).transpose()?)
    }

    /// Returns the day in Viet Nam of the register's first entry; `None` before it is made.
    pub fn founded_on(self) -> Result<Option<NaiveDate>> {
        let sql = "SELECT at FROM entry WHERE id = 1";
        let at: Option<String> = self.conn.query_row(sql, [], |row| row.get(0)).optional()?;
        Ok(at.and_then(|at| viet_nam_day(&at)))
    }

    /// Returns whether the register has no entry but its founding.
    pub fn is_just_founded(self) -> Result<bool> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM entry WHERE id > 1)";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }

    /// Returns a row as a change left it, as JSON: the image of the next change, or the current
    /// row.
    pub fn image_after(self, entry: EntryId, change: &Change) -> Result<Option<Json>> {
        if change.act == Act::Delete {
            return Ok(None);
        }
        let sql = "SELECT before FROM change WHERE tab = ?1 AND last_id = ?2 AND entry_id > ?3 AND before IS NOT NULL
                    ORDER BY entry_id, place LIMIT 1";
        let later: Option<String> = self
            .conn
            .query_row(sql, params![change.table, change.first_id, entry], |row| row.get(0))
            .optional()?;
        let image = later
            .map_or_else(|| image(self.conn, &change.table, RowId::of_row(change.first_id)), Ok)?;
        let mut image: Map<String, Json> = serde_json::from_str(&image)?;
        image.shift_remove(PURGED);
        Ok(Some(Json::Object(image)))
    }

    pub(super) fn changes(self, entry: EntryId) -> Result<Vec<(Change, Option<Left>)>> {
        let sql = "SELECT tab, act, first_id, last_id, before, digest, prints FROM change WHERE entry_id = ?1 ORDER BY place";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([entry], |row| {
            let change = Change {
                table: Cow::Owned(row.get("tab")?),
                act: member(row, "act")?,
                first_id: row.get("first_id")?,
                last_id: row.get("last_id")?,
                before: row.get("before")?,
            };
            let digest: Option<[u8; 32]> = row.get("digest")?;
            let prints = row.get("prints")?;
            Ok((change, digest.map(|digest| Left { digest, prints })))
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }
}
