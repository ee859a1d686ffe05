//! The register as it was known after an earlier entry: a private temporary copy from which the
//! later entries are taken back. The register itself, its counters and its journal stay.
//!
//! A row after entry `n` is the image of its first change after `n`, or absent if that change
//! inserted it; rows without such a change are as they are. Example: entry 41 imports petitions 5
//! to 7, entry 42 edits petition 6, entry 43 petition 5. After entry 41 petition 5 is the image of
//! entry 43, petition 6 that of entry 42; after entry 40 there is none of the three.
//!
//! What cannot be taken back stays as it is: erased personal data, and what schema steps changed.

use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, Result};
use chrono::{Days, NaiveDate};
use rusqlite::{ErrorCode, TransactionBehavior, params, params_from_iter};

use crate::model::{Closed as _, EntryId, RowId};
use crate::problem::Problem;
use crate::store::revert::{cells, secrets};
use crate::store::verify::TABLES;
use crate::store::{Mark, Reader, Register, Upgrade, Work};
use crate::text::start_in_viet_nam;

/// A moment in a register's history.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum KnownOn {
    /// The end of a day in Viet Nam.
    Day(NaiveDate),
    /// After a journal entry.
    Entry(EntryId),
}

/// A temporary table of a copy from which entries were taken back across a schema step.
const ACROSS_SCHEMA: &str = "across_schema";

/// Up to this number of rows, the petitions that a change moves are marked one by one.
const MAX_MARKED: i64 = 2_000;

impl Reader<'_> {
    /// Returns the last entry that was known at a moment: on a day, the one before the first entry
    /// whose instant lies after it.
    ///
    /// # Errors
    /// If the register is younger, or has no such entry.
    pub fn last_known(self, on: KnownOn) -> Result<EntryId> {
        let last = EntryId::of_row(self.next_entry()?.row() - 1);
        match on {
            KnownOn::Entry(entry) if (EntryId::FIRST..=last).contains(&entry) => Ok(entry),
            KnownOn::Entry(entry) => Err(Problem::refused("known-no-entry")
                .with("given", entry.to_string())
                .with("last", last.to_string())
                .into()),
            KnownOn::Day(day) => {
                let end = start_in_viet_nam(day.checked_add_days(Days::new(1)).unwrap_or(day));
                let sql = "SELECT min(id) FROM entry WHERE at >= ?1";
                let later: Option<EntryId> = self.conn.query_row(sql, [end], |row| row.get(0))?;
                match later {
                    None => Ok(last),
                    Some(first) if first == EntryId::FIRST => {
                        let founded = self.founded_on()?.unwrap_or(day);
                        Err(Problem::refused("known-before-register")
                            .with("day", day)
                            .with("founded", founded)
                            .into())
                    }
                    Some(later) => Ok(EntryId::of_row(later.row() - 1)),
                }
            }
        }
    }

    /// Returns whether this is a copy from which entries before a schema step were taken back.
    pub fn is_across_schema(self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = ?1)";
        Ok(self.conn.prepare_cached(sql)?.query_row([ACROSS_SCHEMA], |row| row.get(0))?)
    }
}

impl Register {
    /// Returns a private temporary copy of the register as it was known at a moment, and the last
    /// entry that it has.
    ///
    /// # Errors
    /// If there is no such moment, or the rows of then do not fit the schema of today.
    pub fn as_known(&mut self, on: KnownOn, upgrade: &Upgrade) -> Result<(Self, EntryId)> {
        let mut known = self.private_copy()?;
        // Rows return in any order.
        known.conn.pragma_update(None, "foreign_keys", false)?;
        let last = Reader { conn: &known.conn }.last_known(on)?;
        let tx = known.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut work = Work::new(tx, &upgrade.entry)?;
        work.take_back(last)?;
        (upgrade.settle)(&mut work)?;
        work.commit_to_copy()?;
        Ok((known, last))
    }
}

/// The rows of a table that changes were seen of.
#[derive(Debug, Default)]
struct Seen {
    rows: HashSet<RowId>,
    /// Ranges of inserted rows: first to last.
    ranges: BTreeMap<i64, i64>,
}

impl Seen {
    fn has(&self, row: RowId) -> bool {
        let range = self.ranges.range(..=row.row()).next_back();
        self.rows.contains(&row) || range.is_some_and(|(_, last)| row.row() <= *last)
    }
}

/// A change after the moment, with the row before it.
struct Later {
    table: &'static str,
    first: i64,
    last: i64,
    before: Option<String>,
}

impl Work<'_> {
    /// Takes back the entries after one, and forgets them.
    fn take_back(&mut self, last: EntryId) -> Result<()> {
        let changes = self.later_changes(last)?;
        let rows: i64 = changes.iter().map(|change| change.last - change.first + 1).sum();
        let marks = rows <= MAX_MARKED;
        if !marks {
            self.mark_all_stale();
        }
        for change in &changes {
            if marks {
                self.mark_moved(change)?;
            }
            let sql = format!("DELETE FROM {} WHERE id BETWEEN ?1 AND ?2", change.table);
            self.conn().prepare_cached(&sql)?.execute([change.first, change.last])?;
        }
        let mut seen: BTreeMap<&str, Seen> = BTreeMap::new();
        for change in &changes {
            let seen = seen.entry(change.table).or_default();
            match &change.before {
                Some(before) if !seen.has(RowId::of_row(change.first)) => {
                    self.restore(change.table, before)?;
                    seen.rows.insert(RowId::of_row(change.first));
                    if marks {
                        self.mark_moved(change)?;
                    }
                }
                Some(_) => {}
                None => drop(seen.ranges.insert(change.first, change.last)),
            }
        }
        if self.reader().has_schema_step_after(last)? {
            self.drop_orphans()?;
            self.conn().execute_batch(&format!("CREATE TEMP TABLE {ACROSS_SCHEMA} (id)"))?;
        }
        self.conn().prepare_cached("DELETE FROM change WHERE entry_id > ?1")?.execute([last])?;
        self.conn().prepare_cached("DELETE FROM entry WHERE id > ?1")?.execute([last])?;
        Ok(())
    }

    /// Returns the changes of the entries after one, oldest first, without those of schema steps.
    fn later_changes(&self, last: EntryId) -> Result<Vec<Later>> {
        let sql = "SELECT c.tab, c.first_id, c.last_id, c.before FROM change AS c JOIN entry AS e ON e.id = c.entry_id
                    WHERE c.entry_id > ?1 AND e.mark IS NOT ?2 ORDER BY c.entry_id, c.place";
        let mut statement = self.conn().prepare_cached(sql)?;
        let mut rows = statement.query(params![last, Mark::Schema.code()])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            let name: String = row.get("tab")?;
            let table = TABLES.into_iter().find(|table| *table == name);
            changes.push(Later {
                table: table.context("a table of the register")?,
                first: row.get("first_id")?,
                last: row.get("last_id")?,
                before: row.get("before")?,
            });
        }
        Ok(changes)
    }

    /// Marks what is derived of the rows of a change.
    fn mark_moved(&mut self, change: &Later) -> Result<()> {
        (change.first..=change.last)
            .try_for_each(|row| self.mark_moved_by(change.table, RowId::of_row(row)))
    }

    /// Inserts a row as its image has it. Columns that the table has no more are left out.
    fn restore(&self, table: &str, image: &str) -> Result<()> {
        let mut cells = cells(table, image)?;
        if table == "identity" {
            cells.extend(secrets(self.conn(), &cells)?);
        }
        let sql = format!("SELECT * FROM {table} LIMIT 0");
        let statement = self.conn().prepare_cached(&sql)?;
        let columns: HashSet<&str> = statement.column_names().collect();
        cells.retain(|(name, _)| columns.contains(name.as_str()));
        let names: Vec<String> = cells.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let marks = vec!["?"; cells.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", names.join(", "));
        let values = cells.into_iter().map(|(_, value)| value);
        self.conn().prepare_cached(&sql)?.execute(params_from_iter(values)).map_err(unfit)?;
        Ok(())
    }

    /// Deletes rows that refer to rows which were taken back: a schema step made them, and is not
    /// taken back itself.
    fn drop_orphans(&mut self) -> Result<()> {
        loop {
            let orphans: Vec<(String, RowId)> = {
                let mut statement = self.conn().prepare("PRAGMA foreign_key_check")?;
                let rows =
                    statement.query_map([], |row| Ok((row.get("table")?, row.get("rowid")?)))?;
                rows.collect::<rusqlite::Result<_>>()?
            };
            let steps =
                "DELETE FROM step WHERE petition_id NOT IN (SELECT petition_id FROM assignment)";
            let steps = self.conn().execute(steps, [])?;
            if orphans.is_empty() && steps == 0 {
                return Ok(());
            }
            for (table, row) in orphans {
                self.conn().execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [row])?;
            }
            self.mark_all_stale();
        }
    }
}

impl Reader<'_> {
    fn has_schema_step_after(self, entry: EntryId) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE id > ?1 AND mark IS ?2)";
        let code = Mark::Schema.code();
        Ok(self.conn.prepare_cached(sql)?.query_row(params![entry, code], |row| row.get(0))?)
    }
}

/// Translates the violation of a constraint by a row of then.
fn unfit(error: rusqlite::Error) -> anyhow::Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Problem::refused("known-unfit").into(),
        _ => error.into(),
    }
}
