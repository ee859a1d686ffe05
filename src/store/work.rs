//! The guard that makes every change: it writes rows and the journal together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Result, anyhow};
use chrono::NaiveDate;
use rusqlite::{Transaction, named_params};

use crate::model::{Closed, EntryId, PetitionId, RowId, SessionId, UnitId, Value};
use crate::problem::Warning;
use crate::store::derived::StalePetitions;
use crate::store::insert::Insert;
use crate::store::journal::{self, Act, Change, EntryFlags};
use crate::store::mark::Mark;
use crate::store::{EntryDraft, Reader, codes, petitions, revert, search};

/// A change in progress: one transaction and one journal entry.
#[derive(Debug)]
pub struct Work<'c> {
    tx: Transaction<'c>,
    /// The day of the change in Viet Nam, by the machine's clock.
    pub entered_on: Option<NaiveDate>,
    uid_stem: [u8; 12],
    uids: u32,
    inserts: Vec<Insert>,
    /// The last session looked up, with its code.
    session: Option<(SessionId, String)>,
    /// The highest number used per counter, not yet saved.
    taken: BTreeMap<String, i64>,
    changes: Vec<Change>,
    ranges: HashMap<&'static str, usize>,
    first_new: HashMap<&'static str, RowId>,
    /// The change that recorded a row's image.
    noted_before: HashMap<(&'static str, RowId), usize>,
    pub(super) stale: StalePetitions,
    /// Sessions that petitions left.
    pub(super) sessions_losing_petitions: BTreeSet<SessionId>,
    mark: Option<Mark>,
    pub(super) reverts: Option<EntryId>,
    /// Warnings of the change, for the confirmation.
    pub warnings: Vec<Warning>,
}

impl<'c> Work<'c> {
    pub(super) fn new(tx: Transaction<'c>, entry: &EntryDraft) -> Result<Self> {
        let mut uid_stem = [0; 12];
        getrandom::fill(&mut uid_stem).map_err(|error| anyhow!("no random numbers: {error}"))?;
        Ok(Self {
            tx,
            entered_on: entry.day(),
            uid_stem,
            uids: 0,
            inserts: Vec::new(),
            session: None,
            taken: BTreeMap::new(),
            changes: Vec::new(),
            ranges: HashMap::new(),
            first_new: HashMap::new(),
            noted_before: HashMap::new(),
            stale: StalePetitions::default(),
            sessions_losing_petitions: BTreeSet::new(),
            mark: None,
            reverts: None,
            warnings: Vec::new(),
        })
    }

    /// Returns a reader of the uncommitted state.
    pub fn reader(&self) -> Reader<'_> {
        Reader { conn: &self.tx }
    }

    pub(super) fn conn(&self) -> &rusqlite::Connection {
        &self.tx
    }

    /// Adds a warning to the confirmation.
    pub fn warn(&mut self, warning: Warning) {
        if self.warnings.last() != Some(&warning) {
            self.warnings.push(warning);
        }
    }

    /// Inserts a row with a new hidden id and returns its number.
    ///
    /// # Errors
    /// If a constraint of the table rejects it.
    pub fn insert(
        &mut self,
        table: &'static str,
        cells: &[(&'static str, &Value)],
    ) -> Result<RowId> {
        let uid = self.next_uid();
        self.insert_as(table, uid, cells)
    }

    /// Inserts a row with a hidden id from another register and returns its number.
    ///
    /// # Errors
    /// If a constraint of the table rejects it.
    pub fn insert_as(
        &mut self,
        table: &'static str,
        uid: [u8; 16],
        cells: &[(&'static str, &Value)],
    ) -> Result<RowId> {
        let same = |insert: &Insert| {
            insert.table == table && insert.columns.iter().eq(cells.iter().map(|(name, _)| name))
        };
        let place = self.inserts.iter().position(same).unwrap_or_else(|| {
            self.inserts.push(Insert::new(table, cells));
            self.inserts.len() - 1
        });
        let mut statement = self.tx.prepare_cached(&self.inserts[place].sql)?;
        statement.raw_bind_parameter(1, uid)?;
        for (place, (_, value)) in cells.iter().enumerate() {
            statement.raw_bind_parameter(place + 2, value)?;
        }
        statement.raw_execute()?;
        drop(statement);
        let id = RowId::of_row(self.tx.last_insert_rowid());
        self.note_insert(table, id);
        Ok(id)
    }

    /// Updates cells of a row.
    ///
    /// # Errors
    /// If a constraint of the table rejects it.
    pub fn update(
        &mut self,
        table: &'static str,
        id: RowId,
        cells: &[(&str, &Value)],
    ) -> Result<()> {
        self.note_before(table, id, Act::Update)?;
        self.session = None;
        let names: Vec<String> = cells
            .iter()
            .enumerate()
            .map(|(place, (name, _))| format!("\"{name}\" = ?{}", place + 2))
            .collect();
        let sql = format!("UPDATE {table} SET {} WHERE id = ?1", names.join(", "));
        let mut statement = self.tx.prepare_cached(&sql)?;
        statement.raw_bind_parameter(1, id)?;
        for (place, (_, value)) in cells.iter().enumerate() {
            statement.raw_bind_parameter(place + 2, value)?;
        }
        statement.raw_execute()?;
        Ok(())
    }

    /// Deletes a row.
    ///
    /// # Errors
    /// If other rows refer to it.
    pub fn delete(&mut self, table: &'static str, id: RowId) -> Result<()> {
        self.note_before(table, id, Act::Delete)?;
        self.tx.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id])?;
        Ok(())
    }

    /// Links a unit to its successor; an existing link stays.
    pub fn link_units(&mut self, unit: UnitId, successor: UnitId) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO unit_link (unit_id, successor_id) VALUES (?1, ?2)";
        if self.tx.prepare_cached(sql)?.execute([unit, successor])? > 0 {
            let id = RowId::of_row(self.tx.last_insert_rowid());
            self.note_insert("unit_link", id);
        }
        Ok(())
    }

    /// Stores a petitioner's personal data, apart from the petition; empty data removes it.
    pub fn set_identity(&mut self, petition: PetitionId, identity: [&Value; 3]) -> Result<()> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| anyhow!("no random numbers: {error}"))?;
        self.set_salted_identity(petition, identity, salt)
    }

    /// Stores personal data with the salt of another register.
    pub fn set_salted_identity(
        &mut self,
        petition: PetitionId,
        identity: [&Value; 3],
        salt: [u8; 16],
    ) -> Result<()> {
        let there = petitions::identity_row(self.reader(), petition)?;
        let known = identity.iter().any(|value| !value.is_empty());
        if let Some(id) = there {
            self.keep_identity(id)?;
            if !known {
                return self.delete("identity", id);
            }
            self.note_before("identity", id, Act::Update)?;
        }
        if !known {
            return Ok(());
        }
        let digest = journal::identity_digest(&salt, identity);
        let sql = "INSERT INTO identity (petition_id, petitioner, contact, address, salt, digest)
                   VALUES (:petition, :petitioner, :contact, :address, :salt, :digest)
                   ON CONFLICT (petition_id) DO UPDATE SET petitioner = excluded.petitioner,
                       contact = excluded.contact, address = excluded.address,
                       salt = excluded.salt, digest = excluded.digest";
        self.tx.prepare_cached(sql)?.execute(named_params! {
            ":petition": petition, ":petitioner": identity[0], ":contact": identity[1], ":address": identity[2],
            ":salt": salt, ":digest": digest,
        })?;
        if there.is_none() {
            let id = RowId::of_row(self.tx.last_insert_rowid());
            self.note_insert("identity", id);
        }
        Ok(())
    }

    /// Returns whether this change inserted a row.
    fn is_new(&self, table: &'static str, id: RowId) -> bool {
        self.first_new.get(table).is_some_and(|first| *first <= id)
    }

    /// Returns a session's code, cached for consecutive rows of one session.
    pub fn session_code(&mut self, session: SessionId) -> Result<String> {
        if let Some((_, code)) = self.session.as_ref().filter(|(known, _)| *known == session) {
            return Ok(code.clone());
        }
        let code = codes::of(self.reader(), session)?;
        self.session = Some((session, code.clone()));
        Ok(code)
    }

    /// Returns the next number of a counter; numbers are never reused.
    pub fn next_number(&mut self, scope: &str) -> Result<i64> {
        if let Some(number) = self.taken.remove(scope) {
            self.write_number(scope, number)?;
        }
        let sql = "INSERT INTO counter (scope, last) VALUES (?1, 1)
                   ON CONFLICT (scope) DO UPDATE SET last = last + 1 RETURNING last";
        Ok(self.tx.prepare_cached(sql)?.query_row([scope], |row| row.get(0))?)
    }

    /// Marks a number of a counter as used, so that only higher ones follow.
    pub fn take_number(&mut self, scope: &str, number: i64) {
        match self.taken.get_mut(scope) {
            Some(highest) => *highest = number.max(*highest),
            None => drop(self.taken.insert(scope.to_owned(), number)),
        }
    }

    fn write_number(&self, scope: &str, number: i64) -> Result<()> {
        let sql = "INSERT INTO counter (scope, last) VALUES (?1, ?2)
                   ON CONFLICT (scope) DO UPDATE SET last = max(last, excluded.last) WHERE excluded.last > last";
        self.tx.prepare_cached(sql)?.execute(rusqlite::params![scope, number])?;
        Ok(())
    }

    /// Marks a petition's derived days and timeline as stale.
    pub fn mark_stale(&mut self, petition: PetitionId) {
        self.stale.add(petition);
    }

    /// Records that a petition left a session.
    pub fn mark_losing_petitions(&mut self, session: SessionId) {
        self.sessions_losing_petitions.insert(session);
    }

    /// Marks all petitions as stale, since a rule or holiday changed.
    pub fn mark_all_stale(&mut self) {
        self.stale = StalePetitions::All;
    }

    /// Returns the changes so far.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Sets the entry's mark; such an entry is kept even without changes and, unless a bundle's changed
    /// records, cannot be reverted.
    pub fn note(&mut self, mark: Mark) {
        self.mark = Some(mark);
    }

    /// Records a change that another module made.
    pub(super) fn note_change(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Returns the ranges of a table's inserted or updated rows.
    pub(super) fn changed(&self, table: &str) -> Vec<(i64, i64)> {
        let of_table = self.changes.iter().filter(|change| change.table == table);
        of_table.map(|change| (change.first_id, change.last_id)).collect()
    }

    /// Sets the register's own unit.
    ///
    /// # Errors
    /// If it already has one.
    pub fn found(&mut self, unit: UnitId, at: &str, program: &str) -> Result<()> {
        let uid = self.next_uid();
        let sql = "INSERT INTO register (id, uid, unit_id, created_at, program) VALUES (1, :uid, :unit, :at, :program)";
        self.tx.execute(
            sql,
            named_params! { ":uid": uid, ":unit": unit, ":at": at, ":program": program },
        )?;
        self.note_insert("register", RowId::of_row(1));
        Ok(())
    }

    /// Writes the journal entry and commits; without changes there is no entry.
    pub(super) fn commit(self, entry: &EntryDraft) -> Result<Option<EntryId>> {
        self.taken.iter().try_for_each(|(scope, number)| self.write_number(scope, *number))?;
        let nature = EntryFlags {
            reverts: self.reverts,
            note: self.mark.is_some() || self.reverts.is_some(),
            mark: self.mark.map(|mark| mark.code().to_owned()),
        };
        let number = match self.changes.is_empty() && !nature.note {
            true => None,
            false => Some(journal::append(&self.tx, entry, &nature, &self.changes)?),
        };
        search::keep(&self.tx, &self.changes)?;
        self.tx.commit().map_err(revert::unfit(self.reverts))?;
        Ok(number)
    }

    /// Commits to a private copy, without a journal entry.
    pub(super) fn commit_to_copy(self) -> Result<()> {
        Ok(self.tx.commit()?)
    }

    fn next_uid(&mut self) -> [u8; 16] {
        let mut uid = [0; 16];
        uid[..12].copy_from_slice(&self.uid_stem);
        uid[12..].copy_from_slice(&self.uids.to_be_bytes());
        self.uids += 1;
        uid
    }

    pub(super) fn note_insert(&mut self, table: &'static str, id: RowId) {
        // Numbers only increase, so all rows from here on belong to this entry.
        self.first_new.entry(table).or_insert(id);
        self.note_row(table, id);
    }

    /// Records a row that was inserted or restored; consecutive rows form one change.
    pub(super) fn note_row(&mut self, table: &'static str, id: RowId) {
        if let Some(change) = self.ranges.get(table).map(|place| &mut self.changes[*place])
            && change.last_id + 1 == id.row()
        {
            change.last_id = id.row();
            return;
        }
        self.ranges.insert(table, self.changes.len());
        self.changes.push(Change {
            table: table.into(),
            act: Act::Insert,
            first_id: id.row(),
            last_id: id.row(),
            before: None,
        });
    }

    /// Records a row's image before its first change in this entry, unless the entry inserted it.
    pub(super) fn note_before(&mut self, table: &'static str, id: RowId, act: Act) -> Result<()> {
        if self.is_new(table, id) {
            return Ok(());
        }
        if let Some(place) = self.noted_before.get(&(table, id)) {
            if act == Act::Delete {
                self.changes[*place].act = Act::Delete;
            }
            return Ok(());
        }
        let before = Some(journal::image(&self.tx, table, id)?);
        self.noted_before.insert((table, id), self.changes.len());
        self.changes.push(Change {
            table: table.into(),
            act,
            first_id: id.row(),
            last_id: id.row(),
            before,
        });
        Ok(())
    }

    pub(super) fn keep_identity(&self, id: RowId) -> Result<()> {
        let sql =
            "INSERT OR IGNORE INTO identity_before (digest, petitioner, contact, address, salt)
                   SELECT digest, petitioner, contact, address, salt FROM identity WHERE id = ?1";
        self.tx.prepare_cached(sql)?.execute([id])?;
        Ok(())
    }
}
