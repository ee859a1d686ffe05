//! The tables of the user's files: found, recognised by content and read before the register is
//! opened.

use std::borrow::Cow;
use std::io::Read as _;
use std::path::Path;

use anyhow::Result;

use crate::exchange::cell::CellValue;
use crate::exchange::headings::Aliases;
use crate::exchange::named::{
    self, SheetKind, read_sheet_table, read_table_name, sheets_unknown, table_named,
};
use crate::exchange::problems::ImportProblems;
use crate::exchange::rows::Rows;
use crate::exchange::table::{Table, TableReading, read_sheet, read_table};
use crate::exchange::workbook::{self, SheetRows, WorkbookRows};
use crate::exchange::{encoding, file_kind, file_name, folder, limits};
use crate::input;
use crate::layout::FileKind;
use crate::model::{Column, ColumnType, Kind};
use crate::problem::{Arg, Cause, Problem, Warning};
use crate::text::Encoding;

/// The longest file of text, in bytes.
const MAX_TEXT: u64 = 1 << 30;

/// The user's options for reading files.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Options for reading tables.
    pub tables: TableReading,
    /// The tables of sheets whose names do not tell; `None` leaves a sheet out.
    pub sheets: Vec<(String, Option<Kind>)>,
    /// The table of a file, regardless of its name.
    pub table: Option<Kind>,
    /// The encoding of text; `None` for UTF-8 or a recognised one.
    pub encoding: Option<Encoding>,
    /// Whether codes in the form of version 0.1 are accepted.
    pub old_codes: bool,
}

impl Reading {
    /// Parses the values of `--map`, `--sheet`, `--table` and `--encoding`.
    ///
    /// # Errors
    /// If one is invalid (a problem of usage).
    pub fn parse(
        maps: &[String],
        sheets: &[String],
        table: Option<&str>,
        encoding: Option<&str>,
    ) -> Result<Self, Problem> {
        let sheets =
            sheets.iter().map(|given| read_sheet_table(given)).collect::<Result<_, Problem>>()?;
        let table = table.map(read_table_name).transpose()?;
        let tables = TableReading { aliases: Aliases::parse(maps)?, given: Vec::new() };
        let encoding = encoding.map(Encoding::parse).transpose()?;
        Ok(Self { tables, sheets, table, encoding, old_codes: false })
    }

    /// Sets the value of a column, such as `session`, for rows that leave it empty.
    pub fn fill<T: ColumnType>(&mut self, column: Column<T>, value: Option<String>) {
        if let Some(value) = value {
            self.tables.given.push((column.any(), value));
        }
    }

    /// Refuses a value for a column that no table has.
    fn check_given(&self, sources: &[Source<'_>]) -> Result<(), Problem> {
        for (column, _) in &self.tables.given {
            if !sources.iter().any(|source| source.kind.spec().columns.contains(column)) {
                let option = format!("--{}", column.name);
                return Err(Problem::usage("given-unused").with("option", option));
            }
        }
        Ok(())
    }
}

/// A table that was read.
#[derive(Debug)]
pub struct Source<'a> {
    /// Its kind.
    pub(super) kind: Kind,
    /// The file's name for people.
    pub(super) file: String,
    content: Content<'a>,
    /// Warnings about the file.
    notes: Vec<Warning>,
}

/// The content of a table.
#[derive(Debug)]
enum Content<'a> {
    Text(Cow<'a, [u8]>),
    Sheet(SheetRows),
}

impl<'a> Source<'a> {
    /// Makes a table of a text in memory, with a name for people.
    pub fn text(kind: Kind, file: &str, text: &'a str) -> Self {
        Self {
            kind,
            file: file.to_owned(),
            content: Content::Text(Cow::Borrowed(text.as_bytes())),
            notes: Vec::new(),
        }
    }

    /// Reads a table from a text file.
    ///
    /// # Errors
    /// If it cannot be read, is too long or its encoding is uncertain.
    pub fn file(kind: Kind, path: &Path, reading: &Reading) -> Result<Self> {
        let (text, noticed) = encoding::open(path, reading.encoding)?;
        let length = path.metadata().map_or(0, |found| found.len());
        if length > MAX_TEXT {
            let problem = Problem::because(Cause::FileTooLong)
                .with("path", path.to_string_lossy().into_owned());
            return Err(problem.with("most", (MAX_TEXT >> 20).to_string()).into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length)?);
        text.take(MAX_TEXT).read_to_end(&mut bytes)?;
        let notes = noticed.into_iter().chain(named_otherwise(path, FileKind::Text)).collect();
        Ok(Self { kind, file: file_name(path), content: Content::Text(Cow::Owned(bytes)), notes })
    }

    /// The sheet's name; `None` for a text.
    pub(super) fn sheet(&self) -> Option<&str> {
        match &self.content {
            Content::Text(_) => None,
            Content::Sheet(sheet) => Some(&sheet.name),
        }
    }

    /// Returns the warnings about the file and the sheet.
    pub(super) fn notes(&self) -> impl Iterator<Item = &Warning> {
        let of_sheet = match &self.content {
            Content::Text(_) => &[][..],
            Content::Sheet(sheet) => &sheet.notes,
        };
        self.notes.iter().chain(of_sheet)
    }

    /// The rows of a text with a separator, or of a sheet.
    pub(super) fn rows(&self, separator: u8) -> Rows<'_> {
        match &self.content {
            Content::Text(text) => {
                let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
                Rows::of_text(&self.file, text, separator)
            }
            Content::Sheet(sheet) => Rows::of_sheet(&self.file, &sheet.rows),
        }
    }

    /// The value of a sheet's cell that is more than text.
    pub(super) fn value(&self, line: u64, place: usize) -> Option<CellValue> {
        let Content::Sheet(sheet) = &self.content else { return None };
        let values = sheet.values.get(&line)?;
        values.iter().find(|(at, _)| *at == place).map(|(_, value)| *value)
    }

    /// Finds the table's headings, and leaves the rows below them.
    pub(super) fn open(&self, reading: &TableReading) -> Result<Table<'_>, ImportProblems> {
        match &self.content {
            Content::Text(text) => read_table(self.kind, &self.file, text, reading),
            Content::Sheet(sheet) => read_sheet(self.kind, &self.file, sheet, reading),
        }
    }
}

/// The tables in the order of entry, and notes on ignored content.
#[derive(Debug, Default)]
pub struct Sources<'a> {
    /// The tables.
    pub tables: Vec<Source<'a>>,
    /// The notes on ignored content.
    pub notes: Vec<Warning>,
}

/// Reads the tables of folders, workbooks and single files.
///
/// # Errors
/// If one cannot be read or is not a table.
pub fn sources_of(paths: &[impl AsRef<Path>], reading: &Reading) -> Result<Sources<'static>> {
    let mut sources = Sources::default();
    for path in paths {
        read_path(path.as_ref(), reading, &mut sources)?;
    }
    // Records that others refer to come first.
    sources.tables.sort_by_key(|source| source.kind);
    reading.check_given(&sources.tables)?;
    Ok(sources)
}

fn read_path(path: &Path, reading: &Reading, sources: &mut Sources<'static>) -> Result<()> {
    let shown = path.to_string_lossy().into_owned();
    if path.is_dir() {
        if reading.table.is_some() {
            return Err(Problem::usage("table-of-folder").with("path", shown).into());
        }
        let folder = folder::look(path)?;
        for (table, file) in folder.tables {
            match kind_of(&file)? {
                kind if kind.is_workbook() => read_sheets(&file, kind, reading, sources)?,
                _ => sources.tables.push(Source::file(table, &file, reading)?),
            }
        }
        if !folder.passed_over.is_empty() {
            let files = folder.passed_over.join("”, “");
            sources
                .notes
                .push(Warning::new("files-passed-over").with("path", shown).with("files", files));
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
        let problem = Problem::refused("file-of-no-kind")
            .with("path", shown)
            .with("allowed", named::tables());
        return Err(problem.into());
    };
    sources.tables.push(Source::file(kind, path, reading)?);
    Ok(())
}

/// Returns a file's kind by its content, and refuses files without a table.
///
/// # Errors
/// If there is no such file, or it holds no table; the problem names its kind and the way out.
pub(super) fn kind_of(path: &Path) -> Result<FileKind, Problem> {
    let kind = file_kind(path)?;
    match kind {
        FileKind::Text => Ok(kind),
        kind if kind.is_workbook() => Ok(kind),
        other => Err(other.no_table(&path.to_string_lossy())),
    }
}

/// Warns if a file's name suggests another kind.
fn named_otherwise(path: &Path, kind: FileKind) -> Option<Warning> {
    let endings: &[&str] = match kind {
        FileKind::Xlsx => &["xlsx", "xlsm", "xltx", "xltm"],
        FileKind::Xls => &["xls", "xlt"],
        FileKind::Ods => &["ods", "ots"],
        _ => &[],
    };
    let ending =
        path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_so = match kind {
        FileKind::Text => {
            !matches!(ending.as_str(), "xlsx" | "xlsm" | "xltx" | "xltm" | "xlsb" | "xls" | "ods")
        }
        _ => endings.contains(&ending.as_str()),
    };
    if is_so {
        return None;
    }
    let what = Arg::Term("file-kind", kind.code().to_owned());
    Some(Warning::new("file-named-otherwise").with("file", file_name(path)).with("what", what))
}

/// Reads the non-empty sheets of a workbook; a single sheet may be named by the file.
fn read_sheets(
    path: &Path,
    kind: FileKind,
    reading: &Reading,
    sources: &mut Sources<'static>,
) -> Result<()> {
    let file = file_name(path);
    let WorkbookRows { mut sheets, mut notes } =
        workbook::workbook_sheets(&file, limits::read(path)?)?;
    notes.extend(named_otherwise(path, kind));
    encoding::redraw(&file, &mut sheets, reading.encoding)?;
    sheets.retain(|sheet| !sheet.rows.is_empty());
    let stem = path.file_stem().and_then(|stem| table_named(&stem.to_string_lossy()));
    let alone = sheets.len() == 1;
    if reading.table.is_some() && !alone {
        return Err(Problem::usage("table-of-sheets").with("file", file).into());
    }
    let (mut found, mut left_out, mut unknown) = (0, Vec::new(), Vec::new());
    for sheet in sheets {
        let said = named::sheet_kind(&sheet.name, &reading.sheets);
        // The table of a single sheet follows the option, else the sheet's name, else the file's
        // name.
        let by_file = match (alone, said) {
            (false, _) => None,
            (true, SheetKind::Unknown) => reading.table.or(stem),
            (true, _) => reading.table,
        };
        match by_file.map_or(said, SheetKind::Table) {
            SheetKind::Table(kind) => {
                found += 1;
                let content = Content::Sheet(sheet);
                sources.tables.push(Source {
                    kind,
                    file: file.clone(),
                    content,
                    notes: Vec::new(),
                });
            }
            SheetKind::LeftOut => left_out.push(sheet.name),
            SheetKind::Unknown => unknown.push(sheet.name),
        }
    }
    if !unknown.is_empty() {
        return Err(sheets_unknown(&file, &unknown).into());
    }
    if found == 0 {
        return Err(Problem::refused("workbook-without-tables").with("file", file).into());
    }
    if !left_out.is_empty() {
        let sheets = left_out.join("”, “");
        sources.notes.push(
            Warning::new("sheets-passed-over").with("file", file.as_str()).with("sheets", sheets),
        );
    }
    sources.notes.extend(notes);
    Ok(())
}
