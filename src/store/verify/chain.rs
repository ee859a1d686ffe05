//! The journal's chain, and each row against what its last change left.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::model::Hash;
use crate::store::Reader;
use crate::store::fault::is_misread;
use crate::store::journal::{Chain, Change, Nature, RowsDigest, each_row, rows_digest};
use crate::store::verify::{Flaw, MOST, TABLES, Verified, shown};

/// By table and row, the images that changes found.
type LaterImages = BTreeMap<String, BTreeMap<i64, Vec<Later>>>;

/// An image that a change found, and the place of that change.
type Later = ((i64, usize), String);

impl Reader<'_> {
    /// Walks the entries until one does not follow from the one before it; compares the rows of those that do.
    pub(super) fn walk_chain(self, found: &mut Verified) -> Result<()> {
        let later = self.later_images()?;
        let mut previous = [0; 32];
        let mut entries =
            self.conn.prepare("SELECT id, at, who, command, reverts, note IS NOT NULL, hash FROM entry ORDER BY id")?;
        let mut rows = entries.query([])?;
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let (at, who, command) = (shown(row, 1)?, shown(row, 2)?, shown(row, 3)?);
            let nature = Nature { reverts: row.get(4)?, note: row.get(5)? };
            let changes = match self.changes(number) {
                Err(error) if is_misread(&error) => None,
                changes => Some(changes?),
            };
            let mut hash = Chain::begin(&previous, number, [&at, &who, &command], nature);
            for (change, digest) in changes.iter().flatten() {
                hash.change(change, digest.as_ref());
            }
            let hash = hash.end();
            let known = |change: &Change| TABLES.contains(&change.table.as_ref());
            let holds = row.get::<_, [u8; 32]>(6).is_ok_and(|kept| kept == hash) && number == found.entries + 1;
            let Some(changes) = changes.filter(|all| holds && all.iter().all(|(change, _)| known(change))) else {
                found.flaws.push(Flaw::Chain(number));
                break;
            };
            for (place, (change, digest)) in changes.iter().enumerate() {
                let Some(digest) = digest else { continue };
                let as_left = match self.left_by((number, place), change, &later) {
                    Err(error) if is_misread(&error) => false,
                    left => left? == *digest,
                };
                if !as_left {
                    let (first_id, last_id) = (change.first_id, change.last_id);
                    found.flaws.push(Flaw::Rows { entry: number, table: change.table.to_string(), first_id, last_id });
                }
            }
            (previous, found.entries, found.head) = (hash, number, Some(Hash(hash)));
        }
        Ok(())
    }

    /// Collects, by row, the images that updates and deletes found, with the place in the journal of each.
    fn later_images(self) -> Result<LaterImages> {
        let sql = "SELECT tab, first_id, entry_id, place, before FROM change WHERE before IS NOT NULL ORDER BY entry_id, place";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut later = LaterImages::new();
        while let Some(row) = rows.next()? {
            let at = (row.get(2)?, usize::try_from(row.get::<_, i64>(3)?).unwrap_or(usize::MAX));
            let image = shown(row, 4)?;
            later.entry(shown(row, 0)?).or_default().entry(row.get(1)?).or_default().push((at, image));
        }
        Ok(later)
    }

    /// Digests the rows of a change as it left them: as the next change found them, or as they stand.
    fn left_by(self, at: (i64, usize), change: &Change, later: &LaterImages) -> Result<[u8; 32]> {
        let none = BTreeMap::new();
        let later = later.get(change.table.as_ref()).unwrap_or(&none);
        let next = |images: &[Later]| images.iter().position(|(place, _)| *place > at);
        let found = |images: &[Later]| next(images).map(|place| images[place].1.clone());
        if !later.range(change.first_id..=change.last_id).any(|(_, images)| next(images).is_some()) {
            return rows_digest(self.conn, &change.table, change.first_id, change.last_id);
        }
        let mut digest = RowsDigest::new();
        // Rows that are no more come before the one that is.
        let gone = |digest: &mut RowsDigest, from: i64, to: i64| -> Result<()> {
            if from >= to {
                return Ok(());
            }
            let images = later.range(from..to).filter_map(|(_, images)| found(images));
            images.into_iter().try_for_each(|image| digest.image(&change.table, &image))
        };
        let mut reached = change.first_id;
        each_row(self.conn, &change.table, change.first_id, change.last_id, |columns, id, row| {
            gone(&mut digest, reached, id)?;
            match later.get(&id).and_then(|images| found(images)) {
                Some(image) => digest.image(&change.table, &image)?,
                None => digest.row(columns, row)?,
            }
            reached = id.saturating_add(1);
            Ok(())
        })?;
        gone(&mut digest, reached, change.last_id.saturating_add(1))?;
        Ok(digest.end())
    }

    /// Finds rows that no entry entered, of each table the first few.
    pub(super) fn strangers(self) -> Result<Vec<Flaw>> {
        let mut flaws = Vec::new();
        let sql = "SELECT first_id, last_id FROM change WHERE tab = ?1 AND act = 'insert' ORDER BY first_id";
        let mut ranges = self.conn.prepare(sql)?;
        for table in TABLES {
            let entered = ranges.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let entered = entered.collect::<rusqlite::Result<Vec<(i64, i64)>>>()?;
            let mut entered = entered.into_iter().peekable();
            let mut reached = i64::MIN;
            let mut statement = self.conn.prepare(&format!("SELECT id FROM {table} ORDER BY id"))?;
            let mut rows = statement.query([])?;
            let mut found = 0;
            while let Some(row) = rows.next()?.filter(|_| found < MOST) {
                let id = row.get(0)?;
                while let Some((_, last)) = entered.next_if(|(first, _)| *first <= id) {
                    reached = reached.max(last);
                }
                if reached < id {
                    flaws.push(Flaw::Stranger { table: table.to_owned(), id });
                    found += 1;
                }
            }
        }
        Ok(flaws)
    }
}
