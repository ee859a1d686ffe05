//! The journal's hash chain, and each row against the digest of its last change.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::model::{EntryId, Hash, RowId};
use crate::store::Reader;
use crate::store::journal::{Chain, Change, EntryFlags, Left};
use crate::store::problem::is_misread;
use crate::store::rows::{Manner, RowsDigest, digested, each_row};
use crate::store::verify::{Flaw, MAX_FLAWS, TABLES, Verified, shown};

/// The images of rows in the journal, by table and row.
type LaterImages = BTreeMap<String, BTreeMap<RowId, Vec<Later>>>;

/// The place of a change and the image it kept.
type Later = ((EntryId, usize), String);

impl Reader<'_> {
    /// Verifies entries until the chain breaks, and compares their rows.
    pub(super) fn walk_chain(self, found: &mut Verified) -> Result<()> {
        let later = self.later_images()?;
        let mut previous = [0; 32];
        let mut entries = self
            .conn
            .prepare("SELECT id, at, who, command, reverts, note IS NOT NULL AS note, mark, hash FROM entry ORDER BY id")?;
        let mut rows = entries.query([])?;
        while let Some(row) = rows.next()? {
            let number: EntryId = row.get("id")?;
            let (at, who, command) =
                (shown(row, "at")?, shown(row, "who")?, shown(row, "command")?);
            let nature = EntryFlags {
                reverts: row.get("reverts")?,
                note: row.get("note")?,
                mark: row.get("mark")?,
            };
            let changes = match self.changes(number) {
                Err(error) if is_misread(&error) => None,
                changes => Some(changes?),
            };
            let mut hash = Chain::begin(&previous, number, [&at, &who, &command], &nature);
            for (change, left) in changes.iter().flatten() {
                hash.change(change, left.as_ref());
            }
            let hash = hash.end();
            let known = |change: &Change| TABLES.contains(&change.table.as_ref());
            let holds = row.get::<_, [u8; 32]>("hash").is_ok_and(|kept| kept == hash)
                && number.row() == found.entries + 1;
            let Some(changes) =
                changes.filter(|all| holds && all.iter().all(|(change, _)| known(change)))
            else {
                found.flaws.push(Flaw::Chain(number));
                break;
            };
            for (place, (change, left)) in changes.iter().enumerate() {
                let Some(left) = left else { continue };
                found.flaws.extend(self.not_as_left((number, place), change, left, &later)?);
            }
            (previous, found.entries, found.head) = (hash, number.row(), Some(Hash(hash)));
        }
        Ok(())
    }

    /// Collects the images of updates and deletes by row, with their places in the journal.
    fn later_images(self) -> Result<LaterImages> {
        let sql = "SELECT tab, first_id, entry_id, place, before FROM change WHERE before IS NOT NULL ORDER BY entry_id, place";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut later = LaterImages::new();
        while let Some(row) = rows.next()? {
            let at = (
                row.get("entry_id")?,
                usize::try_from(row.get::<_, i64>("place")?).unwrap_or(usize::MAX),
            );
            let image = shown(row, "before")?;
            later
                .entry(shown(row, "tab")?)
                .or_default()
                .entry(row.get("first_id")?)
                .or_default()
                .push((at, image));
        }
        Ok(later)
    }

    /// Finds the rows that differ from what a change left: individually if prints identify them,
    /// else the smallest range that contains them.
    fn not_as_left(
        self,
        at: (EntryId, usize),
        change: &Change,
        left: &Left,
        later: &LaterImages,
    ) -> Result<Vec<Flaw>> {
        let none = BTreeMap::new();
        let later = later.get(change.table.as_ref()).unwrap_or(&none);
        let next = |id: RowId| {
            let images = later.get(&id)?;
            images.iter().find(|(place, _)| *place > at).map(|(_, image)| image.as_str())
        };
        let flaw = |first_id: i64, last_id: i64| {
            let table = change.table.to_string();
            Flaw::Rows { entry: at.0, table, first_id, last_id }
        };
        let (mut first, mut last) = (change.first_id, change.last_id);
        match self.left_by(
            change,
            left.manner(),
            &mut later.range(RowId::of_row(first)..=RowId::of_row(last)).map(|(id, _)| *id),
            &next,
        ) {
            Ok(rows) if rows.digest() == left.digest => return Ok(Vec::new()),
            Ok(rows) => {
                let kept = left.prints.as_deref().unwrap_or_default();
                let differing = rows.differing(first, kept, MAX_FLAWS);
                if !differing.is_empty() {
                    return Ok(differing.into_iter().map(|id| flaw(id.row(), id.row())).collect());
                }
            }
            Err(error) if is_misread(&error) => {}
            Err(error) => return Err(error),
        }
        // Images of later changes are in the chain, so nobody altered them.
        while first < last && next(RowId::of_row(first)).is_some() {
            first += 1;
        }
        while first < last && next(RowId::of_row(last)).is_some() {
            last -= 1;
        }
        Ok(vec![flaw(first, last)])
    }

    /// Digests the rows that a change left: from the image of the next change, or the current row.
    fn left_by<'l>(
        self,
        change: &Change,
        manner: Manner,
        imaged: &mut dyn Iterator<Item = RowId>,
        next: &dyn Fn(RowId) -> Option<&'l str>,
    ) -> Result<RowsDigest> {
        let mut imaged = imaged.filter(|id| next(*id).is_some()).peekable();
        if imaged.peek().is_none() {
            return digested(self.conn, &change.table, change.first_id, change.last_id, manner);
        }
        let mut digest = RowsDigest::new(manner);
        let image = |digest: &mut RowsDigest, id: RowId| match next(id) {
            Some(image) => digest.image(&change.table, id, image),
            None => Ok(()),
        };
        each_row(self.conn, &change.table, change.first_id, change.last_id, |columns, id, row| {
            // Deleted rows before the current one come first.
            while let Some(gone) = imaged.next_if(|gone| *gone < id) {
                image(&mut digest, gone)?;
            }
            match imaged.next_if_eq(&id) {
                Some(id) => image(&mut digest, id),
                None => Ok(digest.row(columns, id, row)?),
            }
        })?;
        for gone in imaged {
            image(&mut digest, gone)?;
        }
        Ok(digest)
    }

    /// Finds the first few rows of each table that no entry inserted.
    pub(super) fn unjournalled_rows(self) -> Result<Vec<Flaw>> {
        let mut flaws = Vec::new();
        let sql = "SELECT first_id, last_id FROM change WHERE tab = ?1 AND act = 'insert' ORDER BY first_id";
        let mut ranges = self.conn.prepare(sql)?;
        for table in TABLES {
            let entered =
                ranges.query_map([table], |row| Ok((row.get("first_id")?, row.get("last_id")?)))?;
            let entered = entered.collect::<rusqlite::Result<Vec<(i64, i64)>>>()?;
            let mut entered = entered.into_iter().peekable();
            let mut reached = i64::MIN;
            let mut statement =
                self.conn.prepare(&format!("SELECT id FROM {table} ORDER BY id"))?;
            let mut rows = statement.query([])?;
            let mut found = 0;
            while let Some(row) = rows.next()?.filter(|_| found < MAX_FLAWS) {
                let id = row.get(0)?;
                while let Some((_, last)) = entered.next_if(|(first, _)| *first <= id) {
                    reached = reached.max(last);
                }
                if reached < id {
                    flaws.push(Flaw::UnjournalledRow {
                        table: table.to_owned(),
                        id: RowId::of_row(id),
                    });
                    found += 1;
                }
            }
        }
        Ok(flaws)
    }
}
