//! Workbooks in: each sheet as rows of text, whatever its cells are.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use anyhow::Result;
use calamine::{Data, DataType, Dimensions, ExcelDateTime, Ods, Reader as _, Xls, Xlsx, open_workbook_from_rs};
use csv::{Position, StringRecord};

use crate::exchange::limits::{self, Merged};
use crate::exchange::{file_name, guard};
use crate::fault::{Fault, Warning};

/// The endings of files that are workbooks.
pub(super) const ENDINGS: [&str; 3] = ["xlsx", "ods", "xls"];

/// A sheet's rows that hold anything, each with its number.
#[derive(Debug)]
pub struct SheetRows {
    /// The sheet's name.
    pub name: String,
    /// The rows.
    pub rows: Vec<StringRecord>,
    /// What was noticed.
    pub notes: Vec<Warning>,
}

/// What a workbook holds.
#[derive(Debug)]
pub struct WorkbookRows {
    /// Its sheets, those without rows too.
    pub sheets: Vec<SheetRows>,
    /// What was noticed of the file as a whole.
    pub notes: Vec<Warning>,
}

/// A cell on its way in: row and column from 0, its text, and whether it is a formula's value.
type Found = ((u32, u32), String, bool);

/// Reads every sheet of a workbook at a path.
///
/// # Errors
/// Those of [`workbook_sheets`], and where it is not there or too long.
pub(super) fn read_workbook(path: &Path) -> Result<WorkbookRows> {
    let file = file_name(path);
    workbook_sheets(&file, limits::read(path)?)
}

/// Reads every sheet of a workbook, whose file's ending says what it is.
///
/// # Errors
/// A fault where it is no workbook, damaged, or beyond the limits.
pub fn workbook_sheets(file: &str, bytes: Vec<u8>) -> Result<WorkbookRows> {
    // The crate that reads them panics on some damaged files: to the clerk they are unreadable like others.
    let read = panic::catch_unwind(AssertUnwindSafe(|| book_of(file, bytes)));
    let book = read.unwrap_or_else(|_| Err(Fault::refused("workbook-unreadable").with("file", file).into()))?;
    let hidden = (book.hidden > 0).then(|| Warning::new("hidden-rows-read").with("file", file));
    let notes = hidden.map(|warning| warning.with("count", book.hidden)).into_iter().collect();
    let sheets = book.sheets.into_iter().map(|(cells, name)| rows(file, name, cells)).collect();
    Ok(WorkbookRows { sheets, notes })
}

/// The cells of a sheet, with its name.
type Sheet = (Vec<Found>, String);

/// A workbook as it was found: its sheets, and how many of the rows that hold a value are hidden in it.
struct Book {
    sheets: Vec<Sheet>,
    hidden: usize,
}

fn book_of(file: &str, bytes: Vec<u8>) -> Result<Book> {
    let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    // Not everything that is called so is a package: the crate would look into others with less care.
    if ending.as_deref() != Some("xls") {
        limits::check_package(file, &bytes)?;
    }
    let book = match ending.as_deref() {
        Some("xlsx") => xlsx(bytes),
        Some("ods") => ods(bytes),
        _ => xls(file, bytes),
    };
    book.map_err(|error| guard::unreadable(file, error).into())
}

/// Reads a workbook cell by cell, so that two cells far apart take no room between them.
fn xlsx(bytes: Vec<u8>) -> Result<Book> {
    let hidden = guard::hidden_rows(&bytes)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let mut sheets = Vec::new();
    let mut count = 0;
    for name in book.sheet_names() {
        let regions = book.merge_cells_by_sheet_name(&name)?;
        let mut reader = book.worksheet_cells_reader(&name)?;
        let mut cells: Vec<Found> = Vec::new();
        while let Some(cell) = reader.next_cell_with_formula()? {
            let text = said(&Data::from(cell.value));
            if text.is_empty() && cell.formula.is_some() {
                let address = limits::address(&name, cell.pos);
                return Err(Fault::refused("formula-without-value").with("cell", address).into());
            }
            if !text.is_empty() {
                add(&mut cells, &name, &mut count, (cell.pos, text, cell.formula.is_some()))?;
            }
        }
        spread(&mut cells, &name, &mut count, &downwards(&regions))?;
        sheets.push((cells, name));
    }
    Ok(Book { sheets, hidden })
}

fn ods(bytes: Vec<u8>) -> Result<Book> {
    let (merged, hidden) = guard::ods(&bytes)?;
    let book: Ods<_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let sheets = whole(book, |_, name| merged.get(name).cloned().unwrap_or_default())?;
    Ok(Book { sheets, hidden })
}

fn xls(file: &str, bytes: Vec<u8>) -> Result<Book> {
    let (bytes, hidden) = guard::xls(file, bytes)?;
    let book: Xls<_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let merged = |book: &Xls<_>, name: &str| book.merge_cells_by_sheet_name(name).map(|regions| downwards(&regions));
    let sheets = whole(book, |book, name| merged(book, name).unwrap_or_default())?;
    Ok(Book { sheets, hidden })
}

/// Reads the sheets of a workbook that cannot be read cell by cell.
fn whole<B>(mut book: B, merged: impl Fn(&B, &str) -> Vec<Merged>) -> Result<Vec<Sheet>>
where
    B: calamine::Reader<Cursor<Vec<u8>>>,
{
    let mut sheets = Vec::new();
    let mut count = 0;
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|error| anyhow::anyhow!("{error:?}"))?;
        let formulas = book.worksheet_formula(&name).ok();
        let (top, left) = range.start().unwrap_or_default();
        let mut cells = Vec::new();
        for (row, column, value) in range.used_cells() {
            let place = (top + u32::try_from(row)?, left + u32::try_from(column)?);
            let is_formula =
                formulas.as_ref().and_then(|all| all.get_value(place)).is_some_and(|text| !text.is_empty());
            add(&mut cells, &name, &mut count, (place, said(value), is_formula))?;
        }
        spread(&mut cells, &name, &mut count, &merged(&book, &name))?;
        sheets.push((cells, name));
    }
    Ok(sheets)
}

fn add(cells: &mut Vec<Found>, sheet: &str, count: &mut usize, cell: Found) -> Result<(), Fault> {
    limits::check_cell(sheet, cell.0, *count)?;
    *count += 1;
    cells.push(cell);
    Ok(())
}

/// Of merged regions only those of one column say something of the rows below.
fn downwards(regions: &[Dimensions]) -> Vec<Merged> {
    let one_column = regions.iter().filter(|region| region.start.1 == region.end.1 && region.start.0 < region.end.0);
    one_column.map(|region| Merged { rows: region.start.0..=region.end.0, column: region.start.1 }).collect()
}

/// Lets all cells of a merged region say what its first says.
fn spread(cells: &mut Vec<Found>, sheet: &str, count: &mut usize, merged: &[Merged]) -> Result<(), Fault> {
    let merged: BTreeMap<(u32, u32), &Merged> =
        merged.iter().map(|merged| ((*merged.rows.start(), merged.column), merged)).collect();
    let first = |cell: &Found| merged.get(&cell.0).map(|merged| (*merged, cell.1.clone()));
    let firsts: Vec<(&Merged, String)> = cells.iter().filter_map(first).collect();
    for (merged, text) in firsts {
        for row in merged.rows.clone().skip(1) {
            add(cells, sheet, count, ((row, merged.column), text.clone(), false))?;
        }
    }
    Ok(())
}

/// Puts cells into rows of text.
fn rows(file: &str, name: String, cells: Vec<Found>) -> SheetRows {
    let mut notes = Vec::new();
    let formulas = cells.iter().filter(|(_, _, formula)| *formula).count();
    if formulas > 0 {
        let warning = Warning::new("formulas-read").with("file", file).with("sheet", name.as_str());
        notes.push(warning.with("count", formulas));
    }
    let mut by_row: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    for ((row, column), text, _) in cells.into_iter().filter(|(_, text, _)| !text.is_empty()) {
        by_row.entry(row).or_default().entry(column).or_insert(text);
    }
    let record = |(row, cells): (u32, BTreeMap<u32, String>)| {
        let last = cells.keys().next_back().copied().unwrap_or(0);
        let mut record: StringRecord =
            (0..=last).map(|column| cells.get(&column).map_or("", String::as_str)).collect::<Vec<_>>().into();
        let mut place = Position::new();
        place.set_line(u64::from(row) + 1);
        record.set_position(Some(place));
        record
    };
    SheetRows { name, rows: by_row.into_iter().map(record).collect(), notes }
}

/// What a cell says, as a clerk would type it.
fn said(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::String(text) => text.trim().to_owned(),
        Data::Int(count) => count.to_string(),
        Data::Float(number) => plain(*number),
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::DateTime(day) => day_of(*day),
        // An ISO day, with or without a time.
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        Data::Error(error) => format!("#{error:?}"),
        other => other.as_string().unwrap_or_default(),
    }
}

/// A number without what a spreadsheet adds to it.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { number.to_string() }
}

fn day_of(day: ExcelDateTime) -> String {
    let (year, month, number, hour, minute, ..) = day.to_ymd_hms_milli();
    if day.is_duration() || (hour, minute) != (0, 0) && day.as_f64() < 1.0 {
        return plain(day.as_f64());
    }
    format!("{year:04}-{month:02}-{number:02}")
}
