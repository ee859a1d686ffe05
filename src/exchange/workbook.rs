//! Reads workbooks: each sheet as rows of text, whatever its cells hold.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use std::panic::{self, AssertUnwindSafe};

use anyhow::Result;
use calamine::{
    Data, DataType, Dimensions, ExcelDateTime, Reader as _, SheetType, Xls, Xlsx, XlsxError,
    open_workbook_from_rs,
};
use csv::{Position, StringRecord};

use crate::exchange::cell::{Cell, CellValue, Place};
use crate::exchange::limits::{self, Merged};
use crate::exchange::number_format::{Shape, shape};
use crate::exchange::workbook_precheck::{Book, Sheet};
use crate::exchange::{open_document, package, workbook_precheck};
use crate::layout::FileKind;
use crate::problem::{Arg, Problem, Warning};

/// A sheet's non-empty rows, each with its number.
#[derive(Debug)]
pub struct SheetRows {
    /// The sheet's name.
    pub name: String,
    /// The rows, as displayed.
    pub rows: Vec<StringRecord>,
    /// The values of cells that are more than text, by row number, each with its index in the row.
    pub values: HashMap<u64, Vec<(usize, CellValue)>>,
    /// Warnings.
    pub notes: Vec<Warning>,
}

/// The content of a workbook.
#[derive(Debug)]
pub struct WorkbookRows {
    /// Its sheets, empty ones included.
    pub sheets: Vec<SheetRows>,
    /// Warnings about the file as a whole.
    pub notes: Vec<Warning>,
}

/// Reads every sheet of a workbook, recognised by its content.
///
/// # Errors
/// If it is not a workbook, is damaged, or is beyond the limits.
pub fn workbook_sheets(file: &str, bytes: Vec<u8>) -> Result<WorkbookRows> {
    // The crate panics on some damaged files; they are reported as unreadable.
    let read = panic::catch_unwind(AssertUnwindSafe(|| book_of(file, bytes)));
    let book = read.unwrap_or_else(|_| {
        Err(Problem::refused("workbook-unreadable").with("file", file).into())
    })?;
    let mut notes = Vec::new();
    if book.hidden > 0 {
        notes.push(Warning::new("hidden-rows-read").with("file", file).with("count", book.hidden));
    }
    notes.extend(book.without_cells.into_iter().map(|(sheet, what)| {
        let note = Warning::new("sheet-without-cells").with("file", file).with("sheet", sheet);
        note.with("what", Arg::Term("sheet-kind", what.to_owned()))
    }));
    let sheets = book.sheets.into_iter().map(|sheet| rows(file, sheet)).collect();
    Ok(WorkbookRows { sheets, notes })
}

fn book_of(file: &str, bytes: Vec<u8>) -> Result<Book> {
    let kind = FileKind::of(&bytes);
    // Some files with this ending are not packages, and the crate would read them with less care.
    if matches!(kind, FileKind::Xlsx | FileKind::Ods) {
        limits::check_package(file, &bytes)?;
    }
    let book = match kind {
        FileKind::Xlsx => xlsx(file, bytes),
        FileKind::Ods => ods(file, &bytes),
        FileKind::Xls => xls(file, bytes),
        other => return Err(other.no_table(file).into()),
    };
    book.map_err(|error| workbook_precheck::unreadable(file, error).into())
}

/// Reads a workbook cell by cell, so that gaps between cells take no memory.
fn xlsx(file: &str, bytes: Vec<u8>) -> Result<Book> {
    let (bytes, hidden) = package::look_through(bytes)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let is_1904 = book.has_1904_epoch();
    let mut found = Book { hidden, ..Book::default() };
    let mut count = 0;
    let sheets = book.sheets_metadata().to_vec();
    limits::check_sheets(file, sheets.len())?;
    for sheet in sheets {
        let name = sheet.name;
        if let Some(what) = without_cells(sheet.typ) {
            found.without_cells.push((name, what));
            continue;
        }
        let (codes, formats) = match formats(&mut book, &name) {
            Err(error) if matches!(error.downcast_ref(), Some(XlsxError::NotAWorksheet(_))) => {
                found.without_cells.push((name, "chart"));
                continue;
            }
            formats => formats?,
        };
        let regions = book.merge_cells_by_sheet_name(&name)?;
        let mut reader = book.worksheet_cells_reader(&name)?;
        let mut cells: Vec<Cell> = Vec::new();
        while let Some(cell) = reader.next_cell_with_formula_metadata()? {
            let code = formats.get(&cell.pos).and_then(|style| codes[*style].as_deref());
            let (value, shown) = shown_value(&Data::from(cell.value), code, is_1904);
            let is_formula = cell.formula.is_some();
            if shown.is_empty() && is_formula {
                let address = limits::address(&name, cell.pos);
                return Err(Problem::refused("formula-without-value").with("cell", address).into());
            }
            if !shown.is_empty() {
                add(
                    &mut cells,
                    &name,
                    &mut count,
                    Cell { at: cell.pos, shown, value, is_formula },
                )?;
            }
        }
        spread(&mut cells, &name, &mut count, &downwards(&regions))?;
        found.sheets.push(Sheet { name, cells, merged: Vec::new() });
    }
    Ok(found)
}

/// The type of a sheet without cells: a code of the list `sheet-kind`.
fn without_cells(sheet: SheetType) -> Option<&'static str> {
    match sheet {
        SheetType::WorkSheet => None,
        SheetType::DialogSheet => Some("dialog"),
        SheetType::MacroSheet => Some("macro"),
        SheetType::ChartSheet => Some("chart"),
        SheetType::Vba => Some("module"),
    }
}

/// The format codes of a book's styles that change a number's meaning, by style number, and the
/// cells of a sheet with such a style.
type Formats = (Vec<Option<String>>, HashMap<Place, usize>);

fn formats(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Formats> {
    let mut reader = book.worksheet_cells_reader(name)?;
    let code = |style: &calamine::Style| {
        style.number_format.as_ref().map(|format| format.format_code.clone())
    };
    let codes: Vec<Option<String>> = reader
        .styles()
        .iter()
        .map(|style| code(style).filter(|code| shape(code) != Shape::Plain))
        .collect();
    let mut formats = HashMap::new();
    if codes.iter().all(Option::is_none) {
        return Ok((codes, formats));
    }
    while let Some((row, column, style)) = reader.next_style_id()? {
        if codes[style].is_some() && (column as usize) < limits::MAX_COLUMNS {
            // Empty cells may have a style too.
            limits::check_cell(name, (row, column), formats.len())?;
            formats.insert((row, column), style);
        }
    }
    Ok((codes, formats))
}

fn ods(file: &str, bytes: &[u8]) -> Result<Book> {
    let mut book = open_document::read(file, bytes)?;
    let cells = book.sheets.iter().flat_map(|sheet| &sheet.cells);
    let mut count = cells.map(|cell| limits::weight(&cell.shown)).sum();
    for sheet in &mut book.sheets {
        if let Some(cell) = sheet.cells.iter().find(|cell| cell.is_formula && cell.shown.is_empty())
        {
            let address = limits::address(&sheet.name, cell.at);
            return Err(Problem::refused("formula-without-value").with("cell", address).into());
        }
        spread(&mut sheet.cells, &sheet.name, &mut count, &sheet.merged)?;
    }
    Ok(book)
}

fn xls(file: &str, bytes: Vec<u8>) -> Result<Book> {
    let known = workbook_precheck::xls(file, bytes)?;
    let mut book: Xls<_> = open_workbook_from_rs(Cursor::new(known.bytes))?;
    let is_1904 = book.has_1904_epoch();
    let mut found =
        Book { hidden: known.hidden, without_cells: known.without_cells, ..Book::default() };
    let mut count = 0;
    for (place, name) in book.sheet_names().into_iter().enumerate() {
        let range = book.worksheet_range(&name)?;
        let formulas = book.worksheet_formula(&name).ok();
        let (top, left) = range.start().unwrap_or_default();
        let mut cells = Vec::new();
        for (row, column, value) in range.used_cells() {
            let at = (top + u32::try_from(row)?, left + u32::try_from(column)?);
            let is_formula = formulas
                .as_ref()
                .and_then(|all| all.get_value(at))
                .is_some_and(|text| !text.is_empty());
            let code = known.formats.get(place).and_then(|formats| formats.get(&at));
            let code =
                code.and_then(|code| known.codes.get(usize::from(*code))).map(String::as_str);
            let (value, shown) = shown_value(value, code, is_1904);
            if !shown.is_empty() {
                add(&mut cells, &name, &mut count, Cell { at, shown, value, is_formula })?;
            }
        }
        let merged = book
            .merge_cells_by_sheet_name(&name)
            .map(|regions| downwards(&regions))
            .unwrap_or_default();
        spread(&mut cells, &name, &mut count, &merged)?;
        found.sheets.push(Sheet { name, cells, merged });
    }
    Ok(found)
}

fn add(cells: &mut Vec<Cell>, sheet: &str, count: &mut usize, cell: Cell) -> Result<(), Problem> {
    limits::check_cell(sheet, cell.at, *count)?;
    *count += limits::weight(&cell.shown);
    cells.push(cell);
    Ok(())
}

/// The merged regions of a single column: only these give a value to the rows below.
fn downwards(regions: &[Dimensions]) -> Vec<Merged> {
    let one_column = regions
        .iter()
        .filter(|region| region.start.1 == region.end.1 && region.start.0 < region.end.0);
    one_column
        .map(|region| Merged { rows: region.start.0..=region.end.0, column: region.start.1 })
        .collect()
}

/// Copies the first value of a merged region to all its cells.
fn spread(
    cells: &mut Vec<Cell>,
    sheet: &str,
    count: &mut usize,
    merged: &[Merged],
) -> Result<(), Problem> {
    let merged: BTreeMap<Place, &Merged> =
        merged.iter().map(|merged| ((*merged.rows.start(), merged.column), merged)).collect();
    let first = |cell: &Cell| merged.get(&cell.at).map(|merged| (*merged, cell.clone()));
    let firsts: Vec<(&Merged, Cell)> = cells.iter().filter_map(first).collect();
    for (merged, cell) in firsts {
        for row in merged.rows.clone().skip(1) {
            add(
                cells,
                sheet,
                count,
                Cell { at: (row, merged.column), is_formula: false, ..cell.clone() },
            )?;
        }
    }
    Ok(())
}

/// Arranges cells in rows of text.
fn rows(file: &str, sheet: Sheet) -> SheetRows {
    let Sheet { name, mut cells, .. } = sheet;
    let mut notes = Vec::new();
    let formulas = cells.iter().filter(|cell| cell.is_formula).count();
    if formulas > 0 {
        let warning = Warning::new("formulas-read").with("file", file).with("sheet", name.as_str());
        notes.push(warning.with("count", formulas));
    }
    cells.sort_by_key(|cell| cell.at);
    // Of duplicate cells the first is kept.
    cells.dedup_by_key(|cell| cell.at);
    let (mut rows, mut values) = (Vec::new(), HashMap::new());
    for cells in cells.chunk_by(|one, next| one.at.0 == next.at.0) {
        let line = u64::from(cells[0].at.0) + 1;
        let mut record = StringRecord::new();
        for cell in cells {
            let column = cell.at.1 as usize;
            while record.len() < column {
                record.push_field("");
            }
            record.push_field(&cell.shown);
            if cell.value != CellValue::Text {
                values.entry(line).or_insert_with(Vec::new).push((column, cell.value));
            }
        }
        let mut place = Position::new();
        place.set_line(line);
        record.set_position(Some(place));
        rows.push(record);
    }
    SheetRows { name, rows, values, notes }
}

/// The value of an Excel cell, and its displayed text.
fn shown_value(value: &Data, code: Option<&str>, is_1904: bool) -> (CellValue, String) {
    let text = |text: &str| (CellValue::Text, text.trim().to_owned());
    match value {
        Data::Empty => text(""),
        Data::String(said) => text(said),
        #[expect(clippy::cast_precision_loss, reason = "a spreadsheet keeps every number so")]
        Data::Int(number) => {
            CellValue::of_number(*number as f64, code.unwrap_or_default(), is_1904)
        }
        Data::Float(number) => CellValue::of_number(*number, code.unwrap_or_default(), is_1904),
        Data::Bool(yes) => text(if *yes { "TRUE" } else { "FALSE" }),
        Data::DateTime(moment) => {
            CellValue::of_number(moment.as_f64(), code.unwrap_or(usual(*moment)), is_1904)
        }
        Data::DateTimeIso(iso) => CellValue::of_iso(iso).unwrap_or_else(|| text(iso)),
        Data::Error(error) => text(&error.to_string()),
        other => text(&other.as_string().unwrap_or_default()),
    }
}

/// The format of an instant without a known format.
fn usual(moment: ExcelDateTime) -> &'static str {
    match moment.as_f64() {
        _ if moment.is_duration() => "[h]:mm",
        ..1.0 => "hh:mm",
        _ => "dd/mm/yyyy",
    }
}
