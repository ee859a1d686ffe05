//! Integrity check: the file and its schema, the hash chain, each row against the digest of its
//! last change, and data outside the chain against its source.

use anyhow::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Row, RowIndex};

use crate::model::{self, EntryId, Hash, Period, RowId};
use crate::problem::Cause;
use crate::store::problem::{is_misread, problem_of};
use crate::store::{Reader, search};

mod chain;
mod digest;
mod number;
mod schema;

pub(super) use schema::is_of_step;

/// The result of an integrity check.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Verified {
    /// The flaws found.
    pub flaws: Vec<Flaw>,
    /// The number of entries with an intact chain, from the first.
    pub entries: i64,
    /// The hash of the last of these entries, which covers all of them. Noted outside the file, it
    /// later shows whether they have changed.
    pub head: Option<Hash>,
}

/// A flaw of a register.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Flaw {
    /// SQLite's integrity check failed.
    File(String),
    /// A table, index, view or trigger differs from the program's.
    Schema {
        /// Its type, as SQLite names it.
        sort: String,
        /// Its name.
        name: String,
        /// How it differs.
        how: Deviation,
    },
    /// An entry does not follow from the previous one.
    Chain(EntryId),
    /// Rows differ from what the entry left.
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
    /// A row that no entry inserted.
    UnjournalledRow {
        /// The table.
        table: String,
        /// The row's number.
        id: RowId,
    },
    /// Data outside the chain differs from its own digest.
    Digest {
        /// The table.
        table: &'static str,
        /// The row's number, or the first digits of its digest.
        row: String,
        /// How it differs.
        how: Deviation,
    },
    /// A derived column differs from its computed value.
    Derived {
        /// The table.
        table: &'static str,
        /// The row's number.
        id: RowId,
        /// The column.
        column: &'static str,
    },
    /// A counter is below an assigned number.
    Counter {
        /// The name of the counter.
        scope: String,
        /// The highest number assigned.
        given: i64,
    },
    /// The row numbers assigned in a table differ from the journal's.
    Sequence {
        /// The table.
        table: String,
        /// The highest number in the journal.
        known: i64,
        /// The highest number ever assigned, according to the file.
        given: i64,
    },
    /// A seal's hash does not match its figures.
    Seal {
        /// The year, with or without a cut-off day.
        period: Period,
        /// The row's number.
        id: RowId,
    },
    /// A figure of a sealed year has changed.
    SealMoved {
        /// The year, with or without a cut-off day.
        period: Period,
        /// The figure.
        figure: String,
        /// The sealed value, in JSON.
        sealed: String,
        /// The current value, in JSON.
        now: String,
    },
    /// The index of `find` does not match the texts.
    Search,
}

impl Flaw {
    /// Returns whether the file has broken pages or a wrong schema, so that no other finding is
    /// reliable.
    pub fn is_fatal(&self) -> bool {
        match self {
            Self::File(_) => true,
            Self::Schema { sort, how, .. } => sort == "table" && *how != Deviation::Foreign,
            _ => false,
        }
    }

    /// Returns the table and number of the row concerned; `None` if it is not exactly one.
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

    /// Returns whether it concerns only derived data, which can be recomputed.
    pub fn follows(&self) -> bool {
        matches!(self, Self::Derived { .. } | Self::Counter { .. } | Self::Search)
    }
}

/// How something differs from what is expected.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Deviation {
    /// It has changed.
    Altered,
    /// It is missing.
    Missing,
    /// The program did not create it.
    Foreign,
    /// It was erased, but the journal has no purge.
    Blanked,
}

impl Deviation {
    /// Returns its word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Altered => "altered",
            Self::Missing => "missing",
            Self::Foreign => "foreign",
            Self::Blanked => "blanked",
        }
    }
}

/// The maximum number of flaws reported per table or type.
pub(super) const MAX_FLAWS: usize = 10;

/// The journalled tables.
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
    /// Checks the file and its schema, the chain from the first entry, each row against its last
    /// change, data outside the chain against its digests, and the assigned numbers. Derived data
    /// and the index of `find` are checked separately.
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
        found.look(|| self.unjournalled_rows())?;
        found.look(|| self.check_identities())?;
        found.look(|| self.check_kept())?;
        found.look(|| self.check_counters())?;
        found.look(|| self.check_sequences())?;
        Ok(found)
    }

    /// Runs SQLite's own checks of the file.
    fn check_file(self) -> Result<Vec<Flaw>> {
        let lines = or_flaw_lines(match self.lines_of("PRAGMA integrity_check") {
            Err(error) if search::of_index(&error) => self.check_tables(),
            lines => lines,
        })?;
        // SQLite's findings about the index do not concern the records.
        let flaw =
            |line: String| if line.contains(INDEX) { Flaw::Search } else { Flaw::File(line) };
        let mut flaws: Vec<Flaw> =
            lines.into_iter().filter(|line| line != "ok").map(flaw).collect();
        flaws.dedup();
        flaws.extend(or_flaw_lines(self.check_links())?.into_iter().map(Flaw::File));
        Ok(flaws)
    }

    /// Lists rows that refer to missing rows.
    fn check_links(self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare("PRAGMA foreign_key_check")?;
        let lines = statement.query_map([], |row| {
            Ok(format!(
                "{} #{} → {}",
                shown(row, "table")?,
                row.get::<_, Option<i64>>("rowid")?.unwrap_or(0),
                shown(row, "parent")?
            ))
        })?;
        Ok(lines.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Runs SQLite's checks table by table, if the index prevents a check of the whole file.
    fn check_tables(self) -> Result<Vec<String>> {
        let tables =
            self.lines_of("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search' ORDER BY name")?;
        let mut lines = vec![INDEX.to_owned()];
        for table in tables {
            lines.extend(
                self.lines_of(&format!("PRAGMA integrity_check('{}')", table.replace('\'', "''")))?,
            );
        }
        Ok(lines)
    }

    fn lines_of(self, sql: &str) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare(sql)?;
        Ok(statement.query_map([], |row| shown(row, 0))?.collect::<rusqlite::Result<_>>()?)
    }
}

/// Returns a check's findings, or its error as one line: a damaged schema may refer to impossible
/// functions and links.
fn or_flaw_lines(lines: Result<Vec<String>>) -> Result<Vec<String>> {
    match lines {
        Err(error)
            if problem_of(&error).is_none_or(|problem| problem.cause == Cause::RegisterDamaged) =>
        {
            Ok(vec![error.root_cause().to_string()])
        }
        lines => lines,
    }
}

/// The name of the index in SQLite's findings.
const INDEX: &str = "FTS5";

impl Verified {
    /// Adds the findings of a check. Unreadable content is a flaw too.
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
fn shown(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<String> {
    Ok(match row.get_ref(column)? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        ValueRef::Integer(count) => count.to_string(),
        ValueRef::Real(real) => real.to_string(),
        ValueRef::Null => String::new(),
    })
}
