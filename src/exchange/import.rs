//! Tables in: every row through the same checks as a typed line, all or none.
//!
//! Files are read and their rows' form is checked before the register is asked for anything ([`sources_of`], [`check_rows`]);
//! only [`import`] needs it.

use std::borrow::Cow;
use std::io::Read as _;
use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;

use crate::exchange::faults::ImportFaults;
use crate::exchange::headings::Aliases;
use crate::exchange::named::{self, SheetKind, read_sheet_table, read_table_name, sheets_unknown, table_named};
use crate::exchange::table::{Cells, Table, TableReading, read_sheet, read_table};
use crate::exchange::workbook::{self, SheetRows, WorkbookRows};
use crate::exchange::{encoding, file_kind, file_name, folder, limits};
use crate::fault::{Arg, Fault, Warning};
use crate::input;
use crate::layout::FileKind;
use crate::model::Kind;
use crate::ops::{CellFault, Draft, Entered, Mode, Names, announce, check_row, enter, resolve_waiting};
use crate::store::Work;
use crate::text::Encoding;

/// The longest file of text, in bytes.
const MOST_TEXT: u64 = 1 << 30;

/// What a user says of files beside their names.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// How tables are read.
    pub tables: TableReading,
    /// Which tables sheets are whose names do not say so; those without a table are left out.
    pub sheets: Vec<(String, Option<Kind>)>,
    /// Which table a file is, whatever its name.
    pub table: Option<Kind>,
    /// In which encoding text is; without it, UTF-8 or what is recognised.
    pub encoding: Option<Encoding>,
    /// Whether codes are taken that only version 0.1 gave.
    pub old_codes: bool,
}

impl Reading {
    /// Reads what was given as `--map`, `--sheet`, `--table` and `--encoding`.
    ///
    /// # Errors
    /// A fault of usage where it cannot be read.
    pub fn parse(
        maps: &[String],
        sheets: &[String],
        table: Option<&str>,
        encoding: Option<&str>,
    ) -> Result<Self, Fault> {
        let sheets = sheets.iter().map(|given| read_sheet_table(given)).collect::<Result<_, Fault>>()?;
        let table = table.map(read_table_name).transpose()?;
        let tables = TableReading { aliases: Aliases::parse(maps)?, given: Vec::new() };
        let encoding = encoding.map(Encoding::parse).transpose()?;
        Ok(Self { tables, sheets, table, encoding, old_codes: false })
    }

    /// Fills a column, such as `session`, of the rows that say nothing there.
    pub fn fill(&mut self, column: &'static str, value: Option<String>) {
        self.tables.given.extend(value.map(|value| (column, value)));
    }

    /// Refuses a value for a column that none of the tables has.
    fn check_given(&self, sources: &[Source<'_>]) -> Result<(), Fault> {
        let has = |column: &str| sources.iter().any(|source| source.kind.spec().column(column).is_some());
        match self.tables.given.iter().find(|(column, _)| !has(column)) {
            Some((column, _)) => Err(Fault::usage("given-unused").with("option", format!("--{column}"))),
            None => Ok(()),
        }
    }
}

/// A table that was read.
#[derive(Debug)]
pub struct Source<'a> {
    kind: Kind,
    file: String,
    content: Content<'a>,
    /// What was noticed of it.
    notes: Vec<Warning>,
}

/// What a table is made of.
#[derive(Debug)]
enum Content<'a> {
    Text(Cow<'a, [u8]>),
    Sheet(SheetRows),
}

impl<'a> Source<'a> {
    /// A table of text at hand, with the name by which people know it.
    pub fn text(kind: Kind, file: &str, text: &'a str) -> Self {
        Self { kind, file: file.to_owned(), content: Content::Text(Cow::Borrowed(text.as_bytes())), notes: Vec::new() }
    }

    /// Reads a table of a file of text.
    ///
    /// # Errors
    /// A fault where it cannot be read, is too long or its encoding is not sure.
    pub fn file(kind: Kind, path: &Path, reading: &Reading) -> Result<Self> {
        let (text, noticed) = encoding::open(path, reading.encoding)?;
        let length = path.metadata().map_or(0, |found| found.len());
        if length > MOST_TEXT {
            let fault = Fault::refused("file-too-long").with("path", path.to_string_lossy().into_owned());
            return Err(fault.with("most", (MOST_TEXT >> 20).to_string()).into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length)?);
        text.take(MOST_TEXT).read_to_end(&mut bytes)?;
        let notes = noticed.into_iter().chain(named_otherwise(path, FileKind::Text)).collect();
        Ok(Self { kind, file: file_name(path), content: Content::Text(Cow::Owned(bytes)), notes })
    }

    /// The sheet's name, of a workbook.
    fn sheet(&self) -> Option<&str> {
        match &self.content {
            Content::Text(_) => None,
            Content::Sheet(sheet) => Some(&sheet.name),
        }
    }

    /// Finds the table's headings; its rows follow.
    fn open(&self, reading: &TableReading) -> Result<Table<'_>, ImportFaults> {
        match &self.content {
            Content::Text(text) => read_table(self.kind, &self.file, text, reading),
            Content::Sheet(sheet) => read_sheet(self.kind, &self.file, sheet, reading),
        }
    }
}

/// The tables that were found, in the order in which they are entered, and what was passed over on the way.
#[derive(Debug, Default)]
pub struct Sources<'a> {
    /// The tables.
    pub tables: Vec<Source<'a>>,
    /// What was passed over.
    pub notes: Vec<Warning>,
}

/// Reads the tables of folders, workbooks and single files.
///
/// # Errors
/// A fault where one cannot be read or is no table.
pub fn sources_of(paths: &[impl AsRef<Path>], reading: &Reading) -> Result<Sources<'static>> {
    let mut sources = Sources::default();
    for path in paths {
        read_path(path.as_ref(), reading, &mut sources)?;
    }
    // Of several files, what others rest on comes first.
    sources.tables.sort_by_key(|source| source.kind);
    reading.check_given(&sources.tables)?;
    Ok(sources)
}

fn read_path(path: &Path, reading: &Reading, sources: &mut Sources<'static>) -> Result<()> {
    let shown = path.to_string_lossy().into_owned();
    if path.is_dir() {
        if reading.table.is_some() {
            return Err(Fault::usage("table-of-folder").with("path", shown).into());
        }
        let folder = folder::look(path)?;
        for (kind, file) in folder.tables {
            sources.tables.push(Source::file(kind, &file, reading)?);
        }
        if !folder.passed_over.is_empty() {
            let files = folder.passed_over.join("”, “");
            sources.notes.push(Warning::new("files-passed-over").with("path", shown).with("files", files));
        }
        return Ok(());
    }
    input::check(path)?;
    let kind = kind_of(path)?;
    if kind.is_workbook() {
        return read_sheets(path, kind, reading, sources);
    }
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let of_name = match named::sheet_kind(&stem, &reading.sheets) {
        SheetKind::Table(kind) => Some(kind),
        _ => None,
    };
    let Some(kind) = reading.table.or(of_name) else {
        let fault = Fault::refused("file-of-no-kind").with("path", shown).with("allowed", named::tables());
        return Err(fault.into());
    };
    sources.tables.push(Source::file(kind, path, reading)?);
    Ok(())
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

/// Reads the sheets of a workbook that hold anything; one alone may be named by the file.
fn read_sheets(path: &Path, kind: FileKind, reading: &Reading, sources: &mut Sources<'static>) -> Result<()> {
    let file = file_name(path);
    let WorkbookRows { mut sheets, mut notes } = workbook::workbook_sheets(&file, limits::read(path)?)?;
    notes.extend(named_otherwise(path, kind));
    encoding::redraw(&file, &mut sheets, reading.encoding)?;
    sheets.retain(|sheet| !sheet.rows.is_empty());
    let stem = path.file_stem().and_then(|stem| table_named(&stem.to_string_lossy()));
    let alone = sheets.len() == 1;
    if reading.table.is_some() && !alone {
        return Err(Fault::usage("table-of-sheets").with("file", file).into());
    }
    let (mut found, mut left_out, mut unknown) = (0, Vec::new(), Vec::new());
    for sheet in sheets {
        let said = named::sheet_kind(&sheet.name, &reading.sheets);
        let by_file = reading.table.or(stem.filter(|_| said == SheetKind::Unknown)).filter(|_| alone);
        match by_file.map_or(said, SheetKind::Table) {
            SheetKind::Table(kind) => {
                found += 1;
                let content = Content::Sheet(sheet);
                sources.tables.push(Source { kind, file: file.clone(), content, notes: Vec::new() });
            }
            SheetKind::LeftOut => left_out.push(sheet.name),
            SheetKind::Unknown => unknown.push(sheet.name),
        }
    }
    if !unknown.is_empty() {
        return Err(sheets_unknown(&file, &unknown).into());
    }
    if found == 0 {
        return Err(Fault::refused("workbook-without-tables").with("file", file).into());
    }
    if !left_out.is_empty() {
        let sheets = left_out.join("”, “");
        sources.notes.push(Warning::new("sheets-passed-over").with("file", file.as_str()).with("sheets", sheets));
    }
    sources.notes.extend(notes);
    Ok(())
}

/// Checks the form of every row, without a register: headings, days, counts, members of closed lists, cells that every row fills.
///
/// # Errors
/// The faulty rows.
pub fn check_rows(sources: &Sources<'_>, reading: &Reading, today: NaiveDate) -> Result<(), ImportFaults> {
    let mut faults = ImportFaults::default();
    for source in &sources.tables {
        let mut table = match source.open(&reading.tables) {
            Ok(table) => table,
            Err(of_headings) => {
                faults.take(of_headings);
                continue;
            }
        };
        while let Some(row) = table.next() {
            match row {
                Ok((line, cells)) => {
                    for cell in check_row(&Draft { kind: source.kind, cells }, today) {
                        faults.add(table.blamed(line, cell.column, &cell.given, cell.fault));
                    }
                }
                Err(fault) => faults.add(fault),
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// What came of the rows of one table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Counted {
    /// The file as people know it.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The table.
    pub kind: Kind,
    /// Records that were not there.
    pub new: i64,
    /// Records that were there with the same content.
    pub same: i64,
    /// Records that were there and are changed.
    pub changed: i64,
}

/// What came of an import: the rows of each table.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The tables in the order in which they were entered.
    pub tables: Vec<Counted>,
}

impl Imported {
    /// How many records of all tables are new, the same and changed.
    pub fn counts(&self) -> [i64; 3] {
        let all = |count: fn(&Counted) -> i64| self.tables.iter().map(count).sum();
        [all(|one| one.new), all(|one| one.same), all(|one| one.changed)]
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
    sources: &Sources<'_>,
    reading: &Reading,
    mode: Mode,
    done: &mut dyn FnMut(i64),
) -> Result<Imported> {
    names.few_suggestions();
    let mode = Mode { old_codes: reading.old_codes, ..mode };
    let mut run = Run { work, names, mode, faults: ImportFaults::default(), rows: 0, done };
    let mut imported = Imported::default();
    for note in &sources.notes {
        run.work.warn(note.clone());
    }
    for source in &sources.tables {
        match source.open(&reading.tables) {
            Ok(table) => imported.tables.push(run.table(source, table, reading)?),
            Err(faults) => run.faults.take(faults),
        }
    }
    if run.faults.is_empty() { Ok(imported) } else { Err(run.faults.into()) }
}

/// An import under way.
struct Run<'r, 'c> {
    work: &'r mut Work<'c>,
    names: &'r mut Names,
    mode: Mode,
    faults: ImportFaults,
    /// The rows entered or met so far.
    rows: i64,
    done: &'r mut dyn FnMut(i64),
}

impl Run<'_, '_> {
    fn table(&mut self, source: &Source<'_>, mut table: Table<'_>, reading: &Reading) -> Result<Counted> {
        let kind = source.kind;
        let sheet = source.sheet().map(str::to_owned);
        let mut counted = Counted { file: source.file.clone(), sheet, kind, new: 0, same: 0, changed: 0 };
        self.check_session(kind, reading)?;
        // Units name one another, in any order.
        let ahead: Vec<_> = if kind == Kind::Unit { table.by_ref().collect() } else { Vec::new() };
        let cells = ahead.iter().flatten().flat_map(|(_, cells)| cells);
        announce(
            self.names,
            &source.file,
            cells.filter(|(column, _)| column.name == "code").map(|(_, code)| code.trim()),
        );
        let mut ahead = ahead.into_iter();
        while let Some(row) = ahead.next().or_else(|| table.next()) {
            match row {
                Ok((line, cells)) => self.row(&table, kind, line, cells, &mut counted)?,
                Err(fault) => self.faults.add(fault),
            }
        }
        for (line, cell) in resolve_waiting(self.work, self.names, self.mode.today)? {
            self.blame(&table, line, cell);
        }
        let of_sheet = match &source.content {
            Content::Text(_) => &[][..],
            Content::Sheet(sheet) => &sheet.notes,
        };
        for note in source.notes.iter().chain(of_sheet).cloned().chain(table.passed_over()) {
            self.work.warn(note);
        }
        Ok(counted)
    }

    fn row(&mut self, table: &Table<'_>, kind: Kind, line: u64, cells: Cells, counted: &mut Counted) -> Result<()> {
        match enter(self.work, self.names, &Draft { kind, cells }, self.mode, line)? {
            Ok(Entered::New(_)) => counted.new += 1,
            Ok(Entered::Same(_)) => counted.same += 1,
            Ok(Entered::Changed(_)) => counted.changed += 1,
            Err(cells) => {
                for cell in cells {
                    self.blame(table, line, cell);
                }
                return Ok(());
            }
        }
        self.rows += 1;
        if self.rows % TELL == 0 {
            (self.done)(self.rows);
        }
        Ok(())
    }

    fn blame(&mut self, table: &Table<'_>, line: u64, cell: CellFault) {
        self.faults.add(table.blamed(line, cell.column, &cell.given, cell.fault));
    }

    /// Looks the session up that the user gives for all rows, so that a wrong one is told once.
    fn check_session(&mut self, kind: Kind, reading: &Reading) -> Result<()> {
        let given = reading.tables.given.iter().find(|(column, _)| *column == "session");
        if let Some((_, session)) = given.filter(|(column, _)| kind.spec().column(column).is_some()) {
            self.names.session(self.work.reader(), session, self.mode.today)?;
        }
        Ok(())
    }
}
