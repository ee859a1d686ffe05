//! Tables in: every row through the same checks as a typed line, all or none.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Result;
use chrono::NaiveDate;

use crate::exchange::table::read_table;
use crate::fault::{Fault, Warning};
use crate::model::Kind;
use crate::ops::{CellFault, Draft, Entered, Mode, Names, enter, resolve_waiting};
use crate::store::Work;

/// More faults than this are counted and not kept.
const MOST_FAULTS: usize = 1_000;

/// A row that is refused, and why.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RowFault {
    /// The file as people know it.
    pub file: String,
    /// The line in it.
    pub line: u64,
    /// The column; none where the row as a whole is at fault.
    pub column: Option<&'static str>,
    /// The value there.
    pub value: String,
    /// The reason.
    pub fault: Fault,
}

/// Every faulty row of an import, which is refused whole.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ImportFaults {
    /// The rows.
    pub rows: Vec<RowFault>,
}

impl fmt::Display for ImportFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows refused", self.rows.len())
    }
}

impl std::error::Error for ImportFaults {}

/// Where a table comes from.
#[derive(Debug)]
pub enum Source<'a> {
    /// A file.
    File(PathBuf),
    /// Text at hand, with the name by which people know it.
    Text(&'static str, &'a str),
}

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// Records that were not there.
    pub new: i64,
    /// Records that were there with the same content.
    pub same: i64,
    /// Records that were there and are changed.
    pub changed: i64,
}

/// Finds the tables in a folder, in the order in which they are read; or the one that a file is, by its name.
///
/// # Errors
/// A fault where there is none.
pub fn sources_of(path: &Path) -> Result<Vec<(Kind, PathBuf)>> {
    let shown = path.to_string_lossy().into_owned();
    if path.is_dir() {
        let all = Kind::ALL.into_iter().map(|kind| (kind, path.join(format!("{}.csv", kind.spec().plural))));
        let found: Vec<_> = all.filter(|(_, file)| file.is_file()).collect();
        if found.is_empty() {
            return Err(Fault::refused("folder-without-tables").with("path", shown).into());
        }
        return Ok(found);
    }
    if !path.is_file() {
        return Err(Fault::refused("file-missing").with("path", shown).into());
    }
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    match Kind::ALL.into_iter().find(|kind| stem == kind.spec().plural || stem == kind.spec().word) {
        Some(kind) => Ok(vec![(kind, path.to_owned())]),
        None => {
            let names: Vec<String> = Kind::ALL.iter().map(|kind| format!("{}.csv", kind.spec().plural)).collect();
            Err(Fault::refused("file-of-no-kind").with("path", shown).with("allowed", names.join(", ")).into())
        }
    }
}

/// So many rows are done between two tellings.
const TELL: i64 = 500;

/// Imports tables: either every row is in, or none is and every faulty row is told; `done` is told the rows so far.
///
/// # Errors
/// The faulty rows, or a failure of a file.
pub fn import(
    work: &mut Work<'_>,
    names: &mut Names,
    sources: Vec<(Kind, Source<'_>)>,
    update: bool,
    today: NaiveDate,
    done: &mut dyn FnMut(i64),
) -> Result<Imported> {
    let mut imported = Imported::default();
    let mut faults = Vec::new();
    let mode = Mode::import(today, update);
    for (kind, source) in sources {
        match source {
            Source::File(path) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let missing = || Fault::refused("file-missing").with("path", path.to_string_lossy().into_owned());
                let file = File::open(&path).map_err(|_| missing())?;
                import_table(work, names, kind, &name, file, mode, &mut imported, &mut faults, done)?;
            }
            Source::Text(name, text) => {
                import_table(work, names, kind, name, text.as_bytes(), mode, &mut imported, &mut faults, done)?;
            }
        }
    }
    if faults.is_empty() { Ok(imported) } else { Err(ImportFaults { rows: faults }.into()) }
}

#[expect(clippy::too_many_arguments, reason = "one table of many into one result")]
fn import_table(
    work: &mut Work<'_>,
    names: &mut Names,
    kind: Kind,
    file: &str,
    input: impl Read,
    mode: Mode,
    imported: &mut Imported,
    faults: &mut Vec<RowFault>,
    done: &mut dyn FnMut(i64),
) -> Result<()> {
    let mut table = match read_table(kind, file, input) {
        Ok(table) => table,
        Err(error) => {
            faults.extend(error.downcast::<ImportFaults>()?.rows);
            return Ok(());
        }
    };
    let mut blame = |line: u64, cell: CellFault| {
        if faults.len() < MOST_FAULTS {
            let fault = Fault { kind: crate::fault::FaultKind::Refused, ..cell.fault };
            faults.push(RowFault { file: file.to_owned(), line, column: cell.column, value: cell.given, fault });
        }
    };
    for row in table.by_ref() {
        let (line, cells) = match row {
            Ok(row) => row,
            Err(fault) => {
                blame(fault.line, CellFault { column: fault.column, given: fault.value, fault: fault.fault });
                continue;
            }
        };
        match enter(work, names, &Draft { kind, cells }, mode, line)? {
            Ok(Entered::New(_)) => imported.new += 1,
            Ok(Entered::Same(_)) => imported.same += 1,
            Ok(Entered::Changed(_)) => imported.changed += 1,
            Err(cells) => cells.into_iter().for_each(|cell| blame(line, cell)),
        }
        let rows = imported.new + imported.same + imported.changed;
        if rows % TELL == 0 {
            done(rows);
        }
    }
    for (line, cell) in resolve_waiting(work, names, mode.today)? {
        blame(line, cell);
    }
    let notes: Vec<Warning> = table.notes;
    notes.into_iter().for_each(|note| work.warn(note));
    Ok(())
}
