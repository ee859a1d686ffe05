//! Checking the register: the file, the journal's chain, and each row against what its last change left.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::store::Reader;
use crate::store::journal::{Chain, Change, Nature, RowsDigest, each_row, rows_digest};

/// What `verify` found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Flaw {
    /// SQLite's own check of the file.
    File(String),
    /// An entry does not follow from the one before it.
    Chain(i64),
    /// Rows are not as the entry left them.
    Rows {
        /// The entry.
        entry: i64,
        /// The table.
        table: String,
        /// The first row's number.
        first_id: i64,
        /// The last row's number.
        last_id: i64,
    },
    /// A row is in a table but in no entry.
    Stranger {
        /// The table.
        table: String,
        /// The row's number.
        id: i64,
    },
}

/// The tables whose rows the journal follows.
pub(super) const TABLES: [&str; 23] = [
    "register",
    "unit",
    "unit_version",
    "unit_link",
    "leader",
    "agency",
    "rule",
    "field",
    "holiday",
    "plan",
    "session",
    "ballot",
    "petition",
    "identity",
    "conclusion",
    "assignment",
    "reply",
    "petition_check",
    "review",
    "publication",
    "total",
    "seal",
    "version",
];

impl Reader<'_> {
    /// Checks the file, then walks the journal from its first entry and compares each row with what its last change left.
    /// Returns what is wrong and how many entries hold.
    ///
    /// # Errors
    /// Where the file cannot be read at all.
    pub fn verify(self) -> Result<(Vec<Flaw>, i64)> {
        let mut flaws = self.check_file()?;
        if !flaws.is_empty() {
            return Ok((flaws, 0));
        }
        let later = self.later_images()?;
        let mut previous = [0; 32];
        let mut holds = 0;
        let mut entries =
            self.conn.prepare("SELECT id, at, who, command, reverts, hash, note IS NOT NULL FROM entry ORDER BY id")?;
        let mut rows = entries.query([])?;
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let (at, who, command): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let kept: [u8; 32] = row.get(5)?;
            let mut hash = Chain::begin(
                &previous,
                number,
                [&at, &who, &command],
                Nature { reverts: row.get(4)?, note: row.get(6)? },
            );
            for (place, (change, digest)) in self.changes(number)?.iter().enumerate() {
                hash.change(change, digest.as_ref());
                let Some(digest) = digest else { continue };
                if self.left_by((number, place), change, &later)? != *digest {
                    let (first_id, last_id) = (change.first_id, change.last_id);
                    flaws.push(Flaw::Rows { entry: number, table: change.table.to_string(), first_id, last_id });
                }
            }
            if hash.end() != kept || number != holds + 1 {
                flaws.push(Flaw::Chain(number));
                break;
            }
            previous = kept;
            holds += 1;
        }
        flaws.extend(self.strangers()?);
        Ok((flaws, holds))
    }

    /// Runs SQLite's own checks.
    fn check_file(self) -> Result<Vec<Flaw>> {
        let mut statement = self.conn.prepare("PRAGMA integrity_check")?;
        let lines = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut flaws: Vec<Flaw> = lines.into_iter().filter(|line| line != "ok").map(Flaw::File).collect();
        let mut statement = self.conn.prepare("PRAGMA foreign_key_check")?;
        let lines = statement.query_map([], |row| {
            Ok(format!(
                "{} #{} → {}",
                row.get::<_, String>(0)?,
                row.get::<_, Option<i64>>(1)?.unwrap_or(0),
                row.get::<_, String>(2)?
            ))
        })?;
        flaws.extend(lines.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().map(Flaw::File));
        Ok(flaws)
    }

    /// Collects, by row, the images that updates and deletes found, with the place in the journal of each.
    fn later_images(self) -> Result<LaterImages> {
        let sql = "SELECT tab, first_id, entry_id, place, before FROM change WHERE before IS NOT NULL ORDER BY entry_id, place";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut later = LaterImages::new();
        while let Some(row) = rows.next()? {
            let at = (row.get(2)?, usize::try_from(row.get::<_, i64>(3)?).unwrap_or(0));
            later.entry((row.get(0)?, row.get(1)?)).or_default().push((at, row.get(4)?));
        }
        Ok(later)
    }

    /// Digests the rows of a change as it left them: as the next change found them, or as they stand.
    fn left_by(self, at: (i64, usize), change: &Change, later: &LaterImages) -> Result<[u8; 32]> {
        let found = |id: i64| {
            let images = later.get(&(change.table.to_string(), id))?;
            images.iter().find(|(place, _)| *place > at).map(|(_, image)| image)
        };
        let table = change.table.to_string();
        let range = (table.clone(), change.first_id)..=(table, change.last_id);
        if !later.range(range).any(|((_, id), _)| found(*id).is_some()) {
            return rows_digest(self.conn, &change.table, change.first_id, change.last_id);
        }
        let mut digest = RowsDigest::new();
        let mut next = change.first_id;
        each_row(self.conn, &change.table, change.first_id, change.last_id, |columns, id, row| {
            // Rows that are no more come before the one that is.
            for gone in next..id {
                if let Some(image) = found(gone) {
                    digest.image(&change.table, image)?;
                }
            }
            match found(id) {
                Some(image) => digest.image(&change.table, image)?,
                None => digest.row(columns, row)?,
            }
            next = id + 1;
            Ok(())
        })?;
        for gone in next..=change.last_id {
            if let Some(image) = found(gone) {
                digest.image(&change.table, image)?;
            }
        }
        Ok(digest.end())
    }

    /// Finds rows that no entry entered, of each table the first few.
    fn strangers(self) -> Result<Vec<Flaw>> {
        const MOST: usize = 10;
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

/// By table and row, the images that changes found.
type LaterImages = BTreeMap<(String, i64), Vec<Later>>;

/// An image that a change found, and the place of that change.
type Later = ((i64, usize), String);
