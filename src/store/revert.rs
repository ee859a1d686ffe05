//! Undo and redo: a new entry reverts an entry's changes; reverting an undo is a redo.

use anyhow::{Context, Result};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::{Map, Value as Json};

use crate::model::{EntryId, Kind, Moves, PetitionId, RowId};
use crate::problem::Problem;
use crate::store::journal::{Act, Change, Entry};
use crate::store::references::{Link, links_to};
use crate::store::rows::{digested, is_bytes};
use crate::store::verify::TABLES;
use crate::store::{Reader, Work, parts, petitions};
use crate::text::unhex;

/// The table of the versions that offices exchange.
const VERSION: &str = "version";

/// Why an entry cannot be reverted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Obstacle {
    /// A record has changed since the entry, by a later entry or outside the program.
    Changed {
        /// The row's table and number.
        row: (String, i64),
        /// The later entry.
        by: Option<EntryId>,
    },
    /// A later record refers to one that the entry inserted.
    ReferredTo {
        /// The later row's table and number.
        row: (String, i64),
        /// The entry that inserted or changed it.
        by: Option<EntryId>,
    },
}

impl Reader<'_> {
    /// Returns the obstacle to reverting an entry, if any.
    fn obstacle(self, entry: EntryId) -> Result<Option<Obstacle>> {
        let keeps_versions = self.keeps_versions(entry)?;
        for (change, left) in self.changes(entry)? {
            if keeps_versions && change.table == VERSION {
                continue;
            }
            let (table, first, last) = (change.table.as_ref(), change.first_id, change.last_id);
            let as_left = match left {
                Some(left) => {
                    digested(self.conn, table, first, last, left.manner())?.digest() == left.digest
                }
                None => !self.is_there(table, RowId::of_row(first))?,
            };
            if !as_left {
                let (by, id) = self.later_change(table, first, last, entry)?.unzip();
                return Ok(Some(Obstacle::Changed {
                    row: (table.to_owned(), id.unwrap_or(first)),
                    by,
                }));
            }
        }
        Ok(None)
    }

    /// Returns whether a table has a row with this number.
    pub fn is_there(self, table: &str, id: RowId) -> Result<bool> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)");
        Ok(self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Finds the newest entry after `entry` that changed a row in a range, and the row.
    fn later_change(
        self,
        table: &str,
        first: i64,
        last: i64,
        entry: EntryId,
    ) -> Result<Option<(EntryId, i64)>> {
        let sql = "SELECT entry_id, max(first_id, ?2) AS row FROM change WHERE tab = ?1 AND last_id >= ?2 AND first_id <= ?3
                    AND entry_id > ?4 ORDER BY entry_id DESC LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let found = statement.query_row(rusqlite::params![table, first, last, entry], |row| {
            Ok((row.get("entry_id")?, row.get("row")?))
        });
        Ok(found.optional()?)
    }

    /// Finds a row that refers to deleted rows of a range.
    fn orphan(self, table: &str, first: i64, last: i64) -> Result<Option<(String, i64)>> {
        if table == "assignment" {
            // Steps refer to the petition, but another assignment would revive them.
            let sql =
                "SELECT id FROM step WHERE petition_id NOT IN (SELECT petition_id FROM assignment)
                        ORDER BY id LIMIT 1";
            let step = self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
            if let Some(id) = step {
                return Ok(Some(("step".to_owned(), id)));
            }
        }
        for Link { child, column, parent } in links_to(self, table)? {
            let lost = match parent.as_str() {
                "id" => format!("c.\"{column}\" BETWEEN ?1 AND ?2"),
                _ => {
                    format!("?1 <= ?2 AND c.\"{column}\" NOT IN (SELECT \"{parent}\" FROM {table})")
                }
            };
            let sql = format!("SELECT c.id FROM {child} AS c WHERE {lost} ORDER BY c.id LIMIT 1");
            let orphan = self
                .conn
                .prepare_cached(&sql)?
                .query_row([first, last], |row| row.get(0))
                .optional()?;
            if let Some(id) = orphan {
                return Ok(Some((child, id)));
            }
        }
        Ok(None)
    }
}

impl Work<'_> {
    /// Reverts an entry's changes, last first, in a new entry that refers to it. Returns the
    /// obstacle, if any; the caller must then abandon the work.
    ///
    /// # Errors
    /// If the file fails, or restored rows no longer fit.
    pub fn revert(&mut self, entry: &Entry) -> Result<Option<Obstacle>> {
        if let Some(obstacle) = self.reader().obstacle(entry.number)? {
            return Ok(Some(obstacle));
        }
        self.reverts = Some(entry.number);
        let keeps_versions = self.reader().keeps_versions(entry.number)?;
        let is_reverted = |change: &&Change| !(keeps_versions && change.table == VERSION);
        for change in entry.changes.iter().rev().filter(is_reverted) {
            let table = TABLES
                .into_iter()
                .find(|table| *table == change.table)
                .context("a table of the register")?;
            match change.act {
                Act::Insert => self.take_out(table, change)?,
                Act::Update => self.put_back(table, change, true)?,
                Act::Delete => self.put_back(table, change, false)?,
            }
        }
        let inserts = entry.changes.iter().filter(|change| change.act == Act::Insert);
        for change in inserts.filter(is_reverted) {
            if let Some((table, id)) =
                self.reader().orphan(&change.table, change.first_id, change.last_id)?
            {
                let by =
                    self.reader().later_change(&table, id, id, entry.number)?.map(|(by, _)| by);
                return Ok(Some(Obstacle::ReferredTo { row: (table, id), by }));
            }
        }
        Ok(None)
    }

    /// Deletes the rows that a change inserted.
    fn take_out(&mut self, table: &'static str, change: &Change) -> Result<()> {
        let ids = {
            let sql = format!("SELECT id FROM {table} WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC");
            let conn = self.reader().conn;
            let mut statement = conn.prepare_cached(&sql)?;
            let ids = statement.query_map([change.first_id, change.last_id], |row| row.get(0))?;
            ids.collect::<rusqlite::Result<Vec<RowId>>>()?
        };
        for id in ids {
            self.mark_moved_by(table, id)?;
            if table == "identity" {
                self.keep_identity(id)?;
            }
            self.note_before(table, id, Act::Delete)?;
        }
        let sql = format!("DELETE FROM {table} WHERE id BETWEEN ?1 AND ?2");
        self.reader().conn.prepare_cached(&sql)?.execute([change.first_id, change.last_id])?;
        Ok(())
    }

    /// Restores a row from its image: updates a row that is `there`, else inserts it under its old
    /// number.
    fn put_back(&mut self, table: &'static str, change: &Change, there: bool) -> Result<()> {
        let id = RowId::of_row(change.first_id);
        if there {
            self.mark_moved_by(table, id)?;
            if table == "identity" {
                self.keep_identity(id)?;
            }
            self.note_before(table, id, Act::Update)?;
        }
        let mut cells = cells(table, change.before.as_deref().unwrap_or_default())?;
        if table == "identity" {
            cells.extend(secrets(self.conn(), &cells)?);
        }
        let conn = self.reader().conn;
        let columns: Vec<String> = {
            let none = conn.prepare(&format!("SELECT * FROM {table} LIMIT 0"))?;
            none.column_names().map(str::to_owned).collect()
        };
        // Earlier schemas had columns that are now dropped; they were derived.
        cells.retain(|(name, _)| columns.contains(name));
        if there {
            // Columns missing from the image were null.
            let names = || columns.iter().filter(|name| *name != "id");
            let sets: Vec<String> = names()
                .enumerate()
                .map(|(place, name)| format!("\"{name}\" = ?{}", place + 2))
                .collect();
            let of = |name: &str| {
                cells
                    .iter()
                    .find(|(known, _)| known == name)
                    .map_or(Sql::Null, |(_, value)| value.clone())
            };
            let values: Vec<Sql> = names().map(|name| of(name)).collect();
            let sql = format!("UPDATE {table} SET {} WHERE id = ?1", sets.join(", "));
            let all = std::iter::once(Sql::from(id.row())).chain(values);
            conn.prepare_cached(&sql)?
                .execute(params_from_iter(all))
                .map_err(unfit(self.reverts))?;
        } else {
            let names: Vec<String> = cells.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            let marks = vec!["?"; cells.len()].join(", ");
            let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", names.join(", "));
            let values = cells.into_iter().map(|(_, value)| value);
            conn.prepare_cached(&sql)?
                .execute(params_from_iter(values))
                .map_err(unfit(self.reverts))?;
            self.note_row(table, id);
        }
        self.mark_moved_by(table, id)
    }

    /// Marks the derived data that depends on a row as stale.
    pub fn mark_moved_by(&mut self, table: &str, id: RowId) -> Result<()> {
        let Some(kind) = Kind::of_table(table) else { return Ok(()) };
        let sql = match kind.spec().moves {
            Moves::Nothing => return Ok(()),
            Moves::Everything => {
                self.mark_all_stale();
                return Ok(());
            }
            Moves::Itself => {
                if self.reader().is_there(table, id)? {
                    self.mark_losing_petitions(petitions::session_of(self.reader(), id.to())?);
                    let whole = parts::whole_of(self.reader(), id.to())?;
                    whole.into_iter().for_each(|whole| self.mark_stale(whole));
                }
                self.mark_stale(id.to());
                return Ok(());
            }
            Moves::ItsPetition => format!("SELECT petition_id FROM {table} WHERE id = ?1"),
            Moves::ItsPetitions => "SELECT id FROM petition WHERE session_id = ?1".to_owned(),
        };
        let petitions = {
            let conn = self.reader().conn;
            let mut statement = conn.prepare_cached(&sql)?;
            statement
                .query_map([id], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<PetitionId>>>()?
        };
        petitions.into_iter().for_each(|petition| self.mark_stale(petition));
        Ok(())
    }
}

/// Finds personal data by the digest in an image; empty if it was erased.
pub(super) fn secrets(conn: &Connection, cells: &[(String, Sql)]) -> Result<Vec<(String, Sql)>> {
    let digest = cells.iter().find(|(name, _)| name == "digest").map(|(_, digest)| digest.clone());
    let sql = "SELECT petitioner, contact, address, salt FROM identity_before WHERE digest = ?1";
    let names = ["petitioner", "contact", "address", "salt"];
    let found = conn.prepare_cached(sql)?.query_row([digest], |row| {
        let cell = |(place, name): (usize, &&str)| Ok(((*name).to_owned(), row.get(place)?));
        names.iter().enumerate().map(cell).collect::<rusqlite::Result<Vec<_>>>()
    });
    Ok(found.optional()?.unwrap_or_default())
}

/// Converts an image of the journal to cells.
pub(super) fn cells(table: &str, image: &str) -> Result<Vec<(String, Sql)>> {
    let image: Map<String, Json> =
        serde_json::from_str(image).context("reading an image of the journal")?;
    let cell = |(name, value): (String, Json)| {
        let value = match value {
            Json::Number(count) => Sql::Integer(count.as_i64()?),
            Json::String(text) => {
                match text.strip_prefix("x'").filter(|_| is_bytes(table, &name)) {
                    Some(bytes) => Sql::Blob(unhex(bytes.trim_end_matches('\''))?),
                    None => Sql::Text(text),
                }
            }
            _ => return None,
        };
        Some((name, value))
    };
    Ok(image.into_iter().filter_map(cell).collect())
}

/// Translates the violation of a constraint by restored rows.
pub(super) fn unfit(entry: Option<EntryId>) -> impl Fn(rusqlite::Error) -> anyhow::Error {
    move |error| match (error.sqlite_error_code(), entry) {
        (Some(rusqlite::ErrorCode::ConstraintViolation), Some(entry)) => {
            Problem::refused("undo-unfit").with("entry", entry.to_string()).into()
        }
        _ => error.into(),
    }
}
