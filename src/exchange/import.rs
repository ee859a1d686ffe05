//! Tables in: every row through the same checks as a typed line, all or none.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::Result;
use chrono::NaiveDate;

use crate::exchange::headings::Aliases;
use crate::exchange::table::{Table, read_sheet, read_table};
use crate::exchange::workbook::{self, SheetRows, WorkbookRows};
use crate::exchange::{encoding, file_kind, file_name, limits};
use crate::fault::{Arg, Fault, Warning};
use crate::input;
use crate::layout::FileKind;
use crate::model::Kind;
use crate::ops::{CellFault, Draft, Entered, Mode, Names, announce, enter, resolve_waiting};
use crate::store::Work;
use crate::text::Encoding;

/// More faults than this are counted and not told one by one.
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
    /// What a workbook calls the cell: `petitions!C14`.
    pub cell: Option<String>,
    /// The value there.
    pub value: String,
    /// The reason.
    pub fault: Fault,
}

/// What is wrong with an import, which is refused whole: the first faults, and how many there are.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ImportFaults {
    /// The first faults.
    pub rows: Vec<RowFault>,
    /// How many more there are.
    pub more: usize,
    /// How many rows are at fault; one may have several faults.
    pub at_fault: usize,
    /// The file and the line of the last fault.
    last: Option<(String, u64)>,
}

impl ImportFaults {
    /// Begins with these faults.
    pub fn of(rows: impl IntoIterator<Item = RowFault>) -> Self {
        let mut faults = Self::default();
        rows.into_iter().for_each(|fault| faults.add(fault));
        faults
    }

    fn add(&mut self, fault: RowFault) {
        if self.last.as_ref().is_none_or(|(file, line)| (file, *line) != (&fault.file, fault.line)) {
            self.at_fault += 1;
            self.last = Some((fault.file.clone(), fault.line));
        }
        match self.rows.len() < MOST_FAULTS {
            true => self.rows.push(fault),
            false => self.more += 1,
        }
    }
}

impl fmt::Display for ImportFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows refused", self.at_fault)
    }
}

impl std::error::Error for ImportFaults {}

/// Where a table comes from.
#[derive(Debug)]
pub enum Source<'a> {
    /// A file of text.
    File(PathBuf),
    /// A sheet of a workbook, with the file's name.
    Sheet(String, SheetRows),
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

/// What a user says of files beside their names.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// What an office calls columns.
    pub aliases: Aliases,
    /// Of which kind sheets are whose names do not say so.
    pub sheets: Vec<(String, Kind)>,
    /// In which encoding text is; without it, UTF-8 or what is recognised.
    pub encoding: Option<Encoding>,
    /// Whether codes are taken that only version 0.1 gave.
    pub old_codes: bool,
}

impl Reading {
    /// Reads what was given as `--map`, `--sheet` and `--encoding`.
    ///
    /// # Errors
    /// A fault of usage where it cannot be read.
    pub fn parse(maps: &[String], sheets: &[String], encoding: Option<&str>) -> Result<Self, Fault> {
        let sheet = |given: &String| {
            let form = || Fault::usage("sheet-form").with("given", given.as_str());
            let (name, table) = given.split_once('=').ok_or_else(form)?;
            Ok((name.trim().to_owned(), named(table.trim()).ok_or_else(form)?))
        };
        let sheets = sheets.iter().map(sheet).collect::<Result<_, Fault>>()?;
        let encoding = encoding.map(Encoding::parse).transpose()?;
        Ok(Self { aliases: Aliases::parse(maps)?, sheets, encoding, ..Self::default() })
    }
}

/// Finds the kind that a table's name means.
fn named(name: &str) -> Option<Kind> {
    let name = name.to_lowercase();
    Kind::ALL.into_iter().find(|kind| name == kind.spec().plural || name == kind.spec().word)
}

/// Finds the tables of a folder, or of the workbook or the one table that a file is, in the order in which they are read.
///
/// # Errors
/// A fault where there is none, or a workbook cannot be read.
pub fn sources_of(path: &Path, reading: &Reading) -> Result<Vec<(Kind, Source<'static>)>> {
    let shown = path.to_string_lossy().into_owned();
    if path.is_dir() {
        let all = Kind::ALL.into_iter().map(|kind| (kind, path.join(format!("{}.csv", kind.spec().plural))));
        let found: Vec<_> = all.filter(|(_, file)| file.is_file()).collect();
        if found.is_empty() {
            return Err(Fault::refused("folder-without-tables").with("path", shown).into());
        }
        return Ok(found.into_iter().map(|(kind, file)| (kind, Source::File(file))).collect());
    }
    input::check(path)?;
    let kind = kind_of(path)?;
    if kind.is_workbook() {
        return sheets_of(path, kind, reading);
    }
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    match named(&stem) {
        Some(kind) => Ok(vec![(kind, Source::File(path.to_owned()))]),
        None => {
            let names: Vec<String> = Kind::ALL.iter().map(|kind| format!("{}.csv", kind.spec().plural)).collect();
            Err(Fault::refused("file-of-no-kind").with("path", shown).with("allowed", names.join(", ")).into())
        }
    }
}

/// Tells what a file is by its content, and refuses what holds no table.
///
/// # Errors
/// A fault that says what it is instead and what to do, or that it is not there.
pub(super) fn kind_of(path: &Path) -> Result<FileKind, Fault> {
    let kind = file_kind(path)?;
    match kind {
        FileKind::Text => Ok(kind),
        kind if kind.is_workbook() => Ok(kind),
        other => Err(other.no_table(&path.to_string_lossy())),
    }
}

/// Says what a file is whose name says otherwise.
fn named_otherwise(path: &Path, kind: FileKind) -> Option<Warning> {
    let endings: &[&str] = match kind {
        FileKind::Xlsx => &["xlsx", "xlsm", "xltx", "xltm"],
        FileKind::Xls => &["xls", "xlt"],
        FileKind::Ods => &["ods", "ots"],
        _ => &[],
    };
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_so = match kind {
        FileKind::Text => !matches!(ending.as_str(), "xlsx" | "xlsm" | "xltx" | "xltm" | "xlsb" | "xls" | "ods"),
        _ => endings.contains(&ending.as_str()),
    };
    let what = Arg::Term("file-kind", kind.code().to_owned());
    (!is_so).then(|| Warning::new("file-named-otherwise").with("file", file_name(path)).with("what", what))
}

/// The sheets of a workbook that hold anything; one alone may be named by the file.
fn sheets_of(path: &Path, kind: FileKind, reading: &Reading) -> Result<Vec<(Kind, Source<'static>)>> {
    let file = file_name(path);
    let WorkbookRows { mut sheets, mut notes } = workbook::workbook_sheets(&file, limits::read(path)?)?;
    notes.extend(named_otherwise(path, kind));
    encoding::redraw(&file, &mut sheets, reading.encoding)?;
    sheets.retain(|sheet| !sheet.rows.is_empty());
    let stem = path.file_stem().and_then(|stem| named(&stem.to_string_lossy()));
    let alone = sheets.len() == 1;
    let mut all = Vec::new();
    for sheet in sheets {
        let kind = match workbook::kind_of(&file, &sheet.name, &reading.sheets) {
            Err(fault) => stem.filter(|_| alone).map(Some).ok_or(fault)?,
            Ok(kind) => kind,
        };
        all.extend(kind.map(|kind| (kind, Source::Sheet(file.clone(), sheet))));
    }
    if all.is_empty() {
        return Err(Fault::refused("workbook-without-tables").with("file", file).into());
    }
    all.sort_by_key(|(kind, _)| *kind);
    if let Some((_, Source::Sheet(_, sheet))) = all.first_mut() {
        sheet.notes.extend(notes);
    }
    Ok(all)
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
    reading: &Reading,
    update: bool,
    today: NaiveDate,
    done: &mut dyn FnMut(i64),
) -> Result<Imported> {
    let mut imported = Imported::default();
    let mut faults = ImportFaults::default();
    let mode = Mode { old_codes: reading.old_codes, ..Mode::import(today, update) };
    let aliases = &reading.aliases;
    for (kind, source) in sources {
        let table = match source {
            Source::File(path) => {
                let name = file_name(&path);
                let (text, noticed) = encoding::open(&path, reading.encoding)?;
                noticed.into_iter().chain(named_otherwise(&path, FileKind::Text)).for_each(|note| work.warn(note));
                read_table(kind, &name, text, aliases)
            }
            Source::Text(name, text) => read_table(kind, name, text.as_bytes(), aliases),
            Source::Sheet(file, sheet) => read_sheet(kind, &file, sheet, aliases),
        };
        match table {
            Ok(table) => import_table(work, names, kind, table, mode, &mut imported, &mut faults, done)?,
            Err(error) => error.downcast::<ImportFaults>()?.rows.into_iter().for_each(|fault| faults.add(fault)),
        }
    }
    if faults.rows.is_empty() { Ok(imported) } else { Err(faults.into()) }
}

#[expect(clippy::too_many_arguments, reason = "one table of many into one result")]
fn import_table(
    work: &mut Work<'_>,
    names: &mut Names,
    kind: Kind,
    mut table: Table<'_>,
    mode: Mode,
    imported: &mut Imported,
    faults: &mut ImportFaults,
    done: &mut dyn FnMut(i64),
) -> Result<()> {
    let mut blame = |table: &Table<'_>, line: u64, one: CellFault| {
        let (file, cell) = (table.file.clone(), table.address(line, one.column));
        faults.add(RowFault { file, line, column: one.column, cell, value: one.given, fault: one.fault });
    };
    let mut rows = 0;
    // Units name one another, in any order.
    let ahead: Vec<_> = if kind == Kind::Unit { table.by_ref().collect() } else { Vec::new() };
    let cells = ahead.iter().flatten().flat_map(|(_, cells)| cells);
    announce(names, &table.file, cells.filter(|(column, _)| column.name == "code").map(|(_, code)| code.trim()));
    let mut ahead = ahead.into_iter();
    while let Some(row) = ahead.next().or_else(|| table.next()) {
        rows += 1;
        let (line, cells) = match row {
            Ok(row) => row,
            Err(fault) => {
                blame(&table, fault.line, CellFault { column: fault.column, given: fault.value, fault: fault.fault });
                continue;
            }
        };
        match enter(work, names, &Draft { kind, cells }, mode, line)? {
            Ok(Entered::New(_)) => imported.new += 1,
            Ok(Entered::Same(_)) => imported.same += 1,
            Ok(Entered::Changed(_)) => imported.changed += 1,
            Err(cells) => cells.into_iter().for_each(|cell| blame(&table, line, cell)),
        }
        let all = imported.new + imported.same + imported.changed;
        if all % TELL == 0 {
            done(all);
        }
    }
    for (line, cell) in resolve_waiting(work, names, mode.today)? {
        blame(&table, line, cell);
    }
    // A sheet with nothing in it needs no word.
    if rows > 0 {
        table.passed_over().into_iter().for_each(|note| work.warn(note));
    }
    Ok(())
}
