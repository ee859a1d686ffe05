//! Checking the register: the file and its schema, the journal's chain, each row against what its last change left, and what
//! stands outside the chain against what it follows from.

use anyhow::Result;
use rusqlite::Row;
use rusqlite::types::ValueRef;

use crate::model::{self, EntryId, Hash, RowId};
use crate::problem::Cause;
use crate::store::problem::{is_misread, problem_of};
use crate::store::{Reader, search};

mod chain;
mod digest;
mod number;
mod schema;

pub(super) use schema::is_of_step;

/// What `verify` found of a register.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Verified {
    /// What is wrong.
    pub flaws: Vec<Flaw>,
    /// How many entries follow from one another, from the first.
    pub entries: i64,
    /// The hash of the last of these, which stands for all of them: noted outside the file, it shows later whether they are
    /// still the same.
    pub head: Option<Hash>,
}

/// Something wrong with a register.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Flaw {
    /// SQLite's own check of the file.
    File(String),
    /// A table, index, view or trigger is not as the program makes it.
    Schema {
        /// Which of these it is, as SQLite says it.
        sort: String,
        /// Its name.
        name: String,
        /// How it differs.
        how: Deviation,
    },
    /// An entry does not follow from the one before it.
    Chain(EntryId),
    /// Rows are not as the entry left them.
    Rows {
        /// The entry.
        entry: EntryId,
        /// The table.
        table: String,
        /// The first row's number.
        first_id: i64,
        /// The last row's number.
        last_id: i64,
    },
    /// A row is in a table but in no entry.
    UnjournalledRow {
        /// The table.
        table: String,
        /// The row's number.
        id: RowId,
    },
    /// What is proved by a digest of its own, outside the chain, is not as the digest says.
    Digest {
        /// The table.
        table: &'static str,
        /// The row's number or, where it has none, the digest's first digits.
        row: String,
        /// How it differs.
        how: Deviation,
    },
    /// A column that follows from others by the rules says something else.
    Derived {
        /// The table.
        table: &'static str,
        /// The row's number.
        id: RowId,
        /// The column.
        column: &'static str,
    },
    /// A counter is below a number that was given.
    Counter {
        /// What is counted.
        scope: String,
        /// The highest number given.
        given: i64,
    },
    /// The row numbers given in a table are not those that the journal knows.
    Sequence {
        /// The table.
        table: String,
        /// The highest number that the journal knows.
        known: i64,
        /// The highest number ever given, as the file says.
        given: i64,
    },
    /// A seal's hash is not that of its figures.
    Seal {
        /// The year.
        year: i32,
        /// The row's number.
        id: RowId,
    },
    /// A figure of a sealed year is no longer as it was sealed.
    SealMoved {
        /// The year.
        year: i32,
        /// The figure.
        figure: String,
        /// As it was sealed, in JSON.
        sealed: String,
        /// As it is now, in JSON.
        now: String,
    },
    /// The index for `find` is not that of the texts.
    Search,
}

impl Flaw {
    /// Returns whether the file has broken pages or other tables, so that nothing else it says can be relied on.
    pub fn is_fatal(&self) -> bool {
        match self {
            Self::File(_) => true,
            Self::Schema { sort, how, .. } => sort == "table" && *how != Deviation::Foreign,
            _ => false,
        }
    }

    /// Returns the table and the number of the one row that it is about; none where it is about more or about none.
    pub fn row(&self) -> Option<(&str, RowId)> {
        match self {
            Self::Derived { table, id, .. } => Some((table, *id)),
            Self::UnjournalledRow { table, id } => Some((table, *id)),
            Self::Rows { table, first_id, last_id, .. } if first_id == last_id => {
                Some((table, RowId::of_row(*first_id)))
            }
            _ => None,
        }
    }

    /// Returns whether it is only in what follows from the rest and can be filled anew.
    pub fn follows(&self) -> bool {
        matches!(self, Self::Derived { .. } | Self::Counter { .. } | Self::Search)
    }
}

/// How something differs from what it is to be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Deviation {
    /// It is there, but otherwise.
    Altered,
    /// It is not there.
    Missing,
    /// It is nothing that the program put there.
    Foreign,
    /// It was blanked, and no purge stands in the journal.
    Blanked,
}

impl Deviation {
    /// Returns the word that JSON has for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Altered => "altered",
            Self::Missing => "missing",
            Self::Foreign => "foreign",
            Self::Blanked => "blanked",
        }
    }
}

/// Of one table or sort no more than this many flaws are told.
pub(super) const MOST: usize = 10;

/// The tables whose rows the journal follows.
pub(super) const TABLES: [&str; model::TABLES.len()] = {
    let mut names = [""; model::TABLES.len()];
    let mut place = 0;
    while place < names.len() {
        names[place] = model::TABLES[place].name;
        place += 1;
    }
    names
};

impl Reader<'_> {
    /// Checks the file and its schema, walks the journal from its first entry, compares each row with what its last change left,
    /// and what stands outside the chain with its digests and with the numbers given. What follows by rules and the index for
    /// `find` are checked apart.
    ///
    /// # Errors
    /// If the file cannot be read at all.
    pub fn verify(self) -> Result<Verified> {
        let mut found = Verified { flaws: self.check_file()?, ..Verified::default() };
        found.flaws.extend(self.check_schema()?);
        if found.flaws.iter().any(Flaw::is_fatal) {
            return Ok(found);
        }
        self.walk_chain(&mut found)?;
        found.look(|| self.strangers())?;
        found.look(|| self.check_identities())?;
        found.look(|| self.check_kept())?;
        found.look(|| self.check_counters())?;
        found.look(|| self.check_sequences())?;
        Ok(found)
    }

    /// Runs SQLite's own checks.
    fn check_file(self) -> Result<Vec<Flaw>> {
        let lines = or_told(match self.told("PRAGMA integrity_check") {
            Err(error) if search::of_index(&error) => self.check_tables(),
            lines => lines,
        })?;
        // What SQLite says of the index is no matter of the records.
        let flaw =
            |line: String| if line.contains(INDEX) { Flaw::Search } else { Flaw::File(line) };
        let mut flaws: Vec<Flaw> =
            lines.into_iter().filter(|line| line != "ok").map(flaw).collect();
        flaws.dedup();
        flaws.extend(or_told(self.check_links())?.into_iter().map(Flaw::File));
        Ok(flaws)
    }

    /// Names the rows that speak of rows that are not there.
    fn check_links(self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare("PRAGMA foreign_key_check")?;
        let lines = statement.query_map([], |row| {
            Ok(format!(
                "{} #{} → {}",
                shown(row, 0)?,
                row.get::<_, Option<i64>>(1)?.unwrap_or(0),
                shown(row, 2)?
            ))
        })?;
        Ok(lines.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Runs SQLite's checks table by table, where the index stops it from going through all of them.
    fn check_tables(self) -> Result<Vec<String>> {
        let tables =
            self.told("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search' ORDER BY name")?;
        let mut lines = vec![INDEX.to_owned()];
        for table in tables {
            lines.extend(
                self.told(&format!("PRAGMA integrity_check('{}')", table.replace('\'', "''")))?,
            );
        }
        Ok(lines)
    }

    fn told(self, sql: &str) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare(sql)?;
        Ok(statement.query_map([], |row| shown(row, 0))?.collect::<rusqlite::Result<_>>()?)
    }
}

/// What a check found, or as one line why it could not be made: a damaged schema may speak of functions and links that cannot be.
fn or_told(lines: Result<Vec<String>>) -> Result<Vec<String>> {
    match lines {
        Err(error)
            if problem_of(&error).is_none_or(|problem| problem.cause == Cause::RegisterDamaged) =>
        {
            Ok(vec![error.root_cause().to_string()])
        }
        lines => lines,
    }
}

/// How SQLite names the index in its checks.
const INDEX: &str = "FTS5";

impl Verified {
    /// Adds what a check finds. What cannot be read as what the program writes there is a flaw like any other.
    pub fn look(&mut self, check: impl FnOnce() -> Result<Vec<Flaw>>) -> Result<()> {
        match check() {
            Ok(flaws) => self.flaws.extend(flaws),
            Err(error) if !is_misread(&error) => return Err(error),
            Err(error) if self.flaws.is_empty() => {
                self.flaws.push(Flaw::File(error.root_cause().to_string()))
            }
            Err(_) => {}
        }
        Ok(())
    }
}

/// Reads a text that may be damaged.
fn shown(row: &Row<'_>, place: usize) -> rusqlite::Result<String> {
    Ok(match row.get_ref(place)? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        ValueRef::Integer(count) => count.to_string(),
        ValueRef::Real(real) => real.to_string(),
        ValueRef::Null => String::new(),
    })
}
