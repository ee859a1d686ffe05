//! Entries in force: which one an undo or redo reverts next, which it skips, and which it never
//! passes.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::Row;

use crate::model::{Closed, EntryId, Period};
use crate::store::journal::{self, PURGED};
use crate::store::{Entry, Mark, Reader};

/// The direction through the journal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
    /// Reverts the last change in force.
    Undo,
    /// Reverts the last undo.
    Redo,
}

/// An effect of an entry that cannot be reverted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Lasting {
    /// It created the register.
    Founding,
    /// It erased personal data.
    Purge,
    /// It restored the register from a copy.
    Restore,
    /// It sealed a year as of a day.
    Sealed(Period, NaiveDate),
    /// It reopened a sealed year.
    Reopened(Period),
}

/// The role of an entry in undo and redo.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Role {
    /// It changed records.
    Plain,
    /// It changed no record; an undo skips it.
    Note,
    /// It had a lasting effect; an undo never passes it.
    Lasting(Lasting),
    /// It reverted a plain entry.
    Undo,
    /// It reverted an undo.
    Redo,
}

/// The next step of an undo or redo.
#[derive(Debug)]
pub struct Next {
    /// The entry to revert; `None` if there is none.
    pub entry: Option<Entry>,
    /// The entry at which undo or redo ends, since it cannot be reverted.
    pub end: Option<(Entry, Lasting)>,
    /// The skipped entries, newest first.
    pub passed: Vec<Entry>,
    /// The newest entry beyond the end that could be reverted by number.
    pub beyond: Option<EntryId>,
}

/// An entry named by its number.
#[derive(Debug)]
pub enum Named {
    /// No such entry, or an undo or redo.
    None,
    /// It changed no record.
    Note,
    /// It cannot be reverted.
    Lasting(Entry, Lasting),
    /// It can be reverted; with the entry in force that has reverted it, if any.
    Plain(Entry, Option<EntryId>),
}

impl Reader<'_> {
    /// Returns the next entry that an undo or redo reverts. Entries that changed no record are
    /// skipped; entries that cannot be reverted are never passed.
    pub fn next_to_revert(self, step: Step) -> Result<Next> {
        let mut next = Next { entry: None, end: None, passed: Vec::new(), beyond: None };
        self.walk(|entry, role, by| {
            match (role, step) {
                (Role::Plain, Step::Undo) if by.is_none() && next.end.is_none() => {
                    next.entry = Some(entry)
                }
                (Role::Plain, Step::Undo) if by.is_none() => next.beyond = Some(entry.number),
                // After a new change, earlier undos cannot be redone.
                (Role::Plain, Step::Redo) if by.is_none() => return true,
                (Role::Undo, Step::Redo) if by.is_none() => next.entry = Some(entry),
                (Role::Note, _) if next.end.is_none() => next.passed.push(entry),
                (Role::Lasting(what), _) if next.end.is_none() => next.end = Some((entry, what)),
                _ => {}
            }
            next.entry.is_some() || next.beyond.is_some()
        })?;
        if step == Step::Redo && next.end.is_some() && next.entry.take().is_none() {
            // Nothing was undone that could not be redone.
            next.end = None;
        }
        next.entry = self.with_changes(next.entry)?;
        Ok(next)
    }

    /// Returns an entry by its number.
    pub fn entry_named(self, number: EntryId) -> Result<Named> {
        let mut found = Named::None;
        self.walk(|entry, role, by| {
            let there = entry.number == number;
            if there {
                found = match role {
                    Role::Plain => Named::Plain(entry, by),
                    Role::Note => Named::Note,
                    Role::Lasting(what) => Named::Lasting(entry, what),
                    Role::Undo | Role::Redo => Named::None,
                };
            }
            there
        })?;
        if let Named::Plain(entry, _) = &mut found {
            entry.changes = self.changes(number)?.into_iter().map(|(change, _)| change).collect();
        }
        Ok(found)
    }

    fn with_changes(self, entry: Option<Entry>) -> Result<Option<Entry>> {
        let Some(mut entry) = entry else { return Ok(None) };
        entry.changes = self.changes(entry.number)?.into_iter().map(|(change, _)| change).collect();
        Ok(Some(entry))
    }

    /// Visits the entries from the newest, without changes, each with its role and the entry in
    /// force that reverted it, until `enough` returns true.
    fn walk(self, mut enough: impl FnMut(Entry, Role, Option<EntryId>) -> bool) -> Result<()> {
        let sql =
            "SELECT e.id, e.at, e.who, e.command, e.reverts, r.reverts IS NOT NULL AS of_undo,
                          e.note IS NOT NULL AS is_note, e.mark,
                          EXISTS (SELECT 1 FROM change AS c WHERE c.entry_id = e.id) AS has_changes
                     FROM entry AS e LEFT JOIN entry AS r ON r.id = e.reverts ORDER BY e.id DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut gone: BTreeMap<EntryId, EntryId> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let entry = journal::entry(row)?;
            let by = gone.remove(&entry.number);
            if let (None, Some(reverted)) = (by, entry.reverts) {
                gone.insert(reverted, entry.number);
            }
            let role = self.role(&entry, row)?;
            if enough(entry, role, by) {
                break;
            }
        }
        Ok(())
    }

    /// Returns the role of an entry, from the row that [`Reader::walk`] read.
    fn role(self, entry: &Entry, row: &Row<'_>) -> Result<Role> {
        let of_undo: bool = row.get("of_undo")?;
        let notes: bool = row.get("is_note")?;
        let changed: bool = row.get("has_changes")?;
        if entry.reverts.is_some() {
            return Ok(if of_undo { Role::Redo } else { Role::Undo });
        }
        if entry.number == EntryId::FIRST {
            return Ok(Role::Lasting(Lasting::Founding));
        }
        match mark(row.get("mark")?, notes && !changed, &entry.command) {
            Some(Mark::Purge) => return Ok(Role::Lasting(Lasting::Purge)),
            Some(Mark::Restore) => return Ok(Role::Lasting(Lasting::Restore)),
            Some(Mark::Bundle) if self.states_records(entry.number)? => return Ok(Role::Plain),
            _ if changed && self.blanks(entry.number)? => return Ok(Role::Lasting(Lasting::Purge)),
            _ if notes || !changed => return Ok(Role::Note),
            _ => {}
        }
        Ok(match self.sealed_by(entry.number)? {
            Some((seal, true)) => Role::Lasting(Lasting::Sealed(seal.period, seal.as_of)),
            Some((seal, false)) => Role::Lasting(Lasting::Reopened(seal.period)),
            None => Role::Plain,
        })
    }

    /// Returns whether an entry is a purge, which cannot be reverted.
    pub fn is_purge(self, entry: EntryId) -> Result<bool> {
        let mut found = false;
        self.walk(|one, role, _| {
            let there = one.number == entry;
            found |= there && role == Role::Lasting(Lasting::Purge);
            there
        })?;
        Ok(found)
    }

    /// Returns whether the journal has a purge.
    pub(super) fn has_purge(self) -> Result<bool> {
        let mut found = false;
        self.walk(|_, role, _| {
            found |= role == Role::Lasting(Lasting::Purge);
            found
        })?;
        Ok(found)
    }

    /// Returns whether an entry changed records, not only the versions that a bundle makes known.
    fn states_records(self, entry: EntryId) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM change WHERE entry_id = ?1 AND tab <> 'version')";
        Ok(self.conn.prepare_cached(sql)?.query_row([entry], |row| row.get(0))?)
    }

    /// Returns whether an entry's bundle made versions known, which no undo takes back: other offices
    /// may have them.
    pub(super) fn keeps_versions(self, entry: EntryId) -> Result<bool> {
        let sql = "SELECT mark IS 'bundle' AS is_bundle FROM entry WHERE id = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([entry], |row| row.get("is_bundle"))?)
    }

    /// Returns whether an entry has an image of a row that a purge erased.
    fn blanks(self, entry: EntryId) -> Result<bool> {
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM change WHERE entry_id = ?1 AND tab = 'identity' AND before ->> '{PURGED}' = 1)"
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row([entry], |row| row.get(0))?)
    }
}

/// Reads an entry's mark. An entry without changes or mark was written by a program up to 0.1.
fn mark(code: Option<String>, only_notes: bool, command: &str) -> Option<Mark> {
    match code {
        Some(code) => Mark::parse(&code).ok(),
        None => only_notes.then(|| Mark::of_unmarked(command)).flatten(),
    }
}
