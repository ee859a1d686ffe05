//! OpenDocument workbooks (`.ods`), read cell by cell: gaps between cells take no memory, and every
//! cell has its displayed text.

use std::collections::BTreeSet;
use std::io::{self, BufReader, Cursor};

use anyhow::Result;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

use crate::exchange::cell::{Cell, CellValue};
use crate::exchange::limits::{Merged, check_area, check_cell, check_sheets, weight};
use crate::exchange::number_format::show_time;
use crate::exchange::package::attribute;
use crate::exchange::workbook_precheck::{Book, Sheet};

/// The most rows of any spreadsheet.
const MAX_ROWS: u64 = 1 << 24;
/// The deepest nesting of a sheet's elements.
const DEEPEST: usize = 1_000;

/// Reads every sheet.
///
/// # Errors
/// If it is not such a file, is damaged, or holds cells too far out or too many.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Book> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut reader =
        quick_xml::Reader::from_reader(BufReader::new(archive.by_name("content.xml")?));
    let mut book = Book::default();
    let mut open: Option<OpenSheet> = None;
    let (mut depth, mut count) = (0_usize, 0);
    // The number of open elements whose text belongs to no cell: a note, a drawing, deleted
    // content.
    let mut aside = 0_usize;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer)?;
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth > 0 => {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
            }
            Event::Eof => return Ok(book),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(io::Error::from(io::ErrorKind::InvalidData).into());
        }
        match &event {
            Event::Start(tag) if aside > 0 || is_aside(tag) => aside += 1,
            Event::End(_) if aside > 0 => aside -= 1,
            _ if aside > 0 => {}
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                open = Some(OpenSheet {
                    name: attribute(tag, "table:name")?.unwrap_or_default(),
                    ..OpenSheet::default()
                });
            }
            Event::End(tag) if tag.name().as_ref() == "table:table" => {
                if let Some(sheet) = open.take() {
                    book.hidden += sheet.hidden.len();
                    check_sheets(file, book.sheets.len() + 1)?;
                    book.sheets.push(Sheet {
                        name: sheet.name,
                        cells: sheet.cells,
                        merged: sheet.merged,
                    });
                }
            }
            event => {
                if let Some(sheet) = &mut open {
                    sheet.take(event, &mut count)?;
                }
            }
        }
    }
}

fn is_aside(tag: &BytesStart<'_>) -> bool {
    matches!(
        tag.name().as_ref(),
        "office:annotation"
            | "table:tracked-changes"
            | "table:shapes"
            | "table:table-source"
            | "text:note"
            | "text:ruby-text"
    ) || tag.name().as_ref().starts_with("draw:")
}

/// A sheet being read.
#[derive(Debug, Default)]
struct OpenSheet {
    name: String,
    /// The row of the next cell, and the number of repetitions of that row.
    row: u64,
    row_repeats: u64,
    column: u64,
    /// The cells of the row, which is repeated.
    in_row: Vec<Cell>,
    cells: Vec<Cell>,
    merged: Vec<Merged>,
    /// Whether the row is hidden, and the hidden rows that hold a value.
    row_hidden: bool,
    hidden: BTreeSet<u64>,
    /// The open cell.
    cell: Option<OpenCell>,
}

/// A cell whose text is still being read.
#[derive(Debug, Default)]
struct OpenCell {
    repeats: u64,
    spans: (u64, u64),
    kind: String,
    value: Option<String>,
    is_formula: bool,
    text: Option<String>,
}

impl OpenSheet {
    fn take(&mut self, event: &Event<'_>, count: &mut usize) -> Result<()> {
        match event {
            Event::Start(tag) => self.begin(tag, false, count)?,
            Event::Empty(tag) => {
                self.begin(tag, true, count)?;
            }
            Event::End(tag) => match tag.name().as_ref() {
                "table:table-row" => self.end_row(count)?,
                "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
                _ => {}
            },
            Event::Text(text) => self.say(&text.xml10_content()),
            Event::CData(text) => self.say(text),
            Event::GeneralRef(name) => match name.resolve_char_ref()? {
                Some(letter) => self.say(letter.encode_utf8(&mut [0; 4])),
                // Entities that the file itself defines are not expanded.
                None => self.say(
                    resolve_xml_entity(name)
                        .ok_or(io::ErrorKind::InvalidData)
                        .map_err(io::Error::from)?,
                ),
            },
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) {
        /// A longer text is refused in any table, so the rest is dropped.
        const MAX: usize = 256 << 10;
        if let Some(said) = self.cell.as_mut().and_then(|cell| cell.text.as_mut())
            && said.len() < MAX
        {
            said.push_str(text);
        }
    }

    fn begin(&mut self, tag: &BytesStart<'_>, is_empty: bool, count: &mut usize) -> Result<()> {
        match tag.name().as_ref() {
            "table:table-row" => {
                (self.row_repeats, self.column) = (number(tag, "table:number-rows-repeated")?, 0);
                let visibility = attribute(tag, "table:visibility")?;
                self.row_hidden = matches!(visibility.as_deref(), Some("collapse" | "filter"));
                if is_empty {
                    self.end_row(count)?;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let value = [
                    "office:value",
                    "office:date-value",
                    "office:time-value",
                    "office:boolean-value",
                    "office:string-value",
                ];
                let mut given = None;
                for name in value {
                    given = given.or(attribute(tag, name)?);
                }
                self.cell = Some(OpenCell {
                    repeats: number(tag, "table:number-columns-repeated")?,
                    spans: (
                        number(tag, "table:number-rows-spanned")?,
                        number(tag, "table:number-columns-spanned")?,
                    ),
                    kind: attribute(tag, "office:value-type")?.unwrap_or_default(),
                    value: given,
                    is_formula: attribute(tag, "table:formula")?
                        .is_some_and(|formula| !formula.is_empty()),
                    text: None,
                });
                if is_empty {
                    self.end_cell()?;
                }
            }
            "text:p" | "text:h" => {
                if let Some(cell) = &mut self.cell {
                    match &mut cell.text {
                        Some(text) => text.push('\n'),
                        text => *text = Some(String::new()),
                    }
                }
            }
            "text:s" => {
                let blanks = attribute(tag, "text:c")?
                    .and_then(|count| count.parse().ok())
                    .unwrap_or(1_usize);
                self.say(&" ".repeat(blanks.min(1_000)));
            }
            "text:tab" => self.say("\t"),
            "text:line-break" => self.say("\n"),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<()> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let (row, column) = (place(self.row), place(self.column));
        let last = self.column.saturating_add(cell.repeats).saturating_sub(1);
        self.column = last.saturating_add(1);
        let (value, shown) = cell.read();
        if shown.is_empty() && !cell.is_formula {
            return Ok(());
        }
        check_cell(&self.name, (row, place(last)), 0)?;
        if self.row >= MAX_ROWS {
            check_area(&self.name, u64::MAX)?;
        }
        if cell.spans.0 > 1 && cell.spans.1 == 1 {
            let rows = row..=place(self.row.saturating_add(cell.spans.0 - 1));
            self.merged.push(Merged { rows, column });
        }
        for column in column..=place(last) {
            let (shown, is_formula) = (shown.clone(), cell.is_formula);
            self.in_row.push(Cell { at: (row, column), shown, value, is_formula });
        }
        Ok(())
    }

    fn end_row(&mut self, count: &mut usize) -> Result<()> {
        let cells = std::mem::take(&mut self.in_row);
        if !cells.is_empty() && self.row_hidden {
            self.hidden.insert(self.row);
        }
        let row = place(self.row);
        self.row = self.row.saturating_add(self.row_repeats);
        if cells.is_empty() {
            return Ok(());
        }
        for row in row..place(self.row) {
            for cell in &cells {
                check_cell(&self.name, (row, cell.at.1), *count)?;
                *count += weight(&cell.shown);
                self.cells.push(Cell { at: (row, cell.at.1), ..cell.clone() });
            }
        }
        Ok(())
    }
}

impl OpenCell {
    /// The cell's value and displayed text.
    fn read(&self) -> (CellValue, String) {
        let text = self.text.as_deref().unwrap_or_default().trim();
        let value = self.value.as_deref().unwrap_or_default();
        let shown = |other: &str| if text.is_empty() { other.to_owned() } else { text.to_owned() };
        let number = value.parse::<f64>().ok().filter(|number| number.is_finite());
        match (self.kind.as_str(), number) {
            ("percentage", Some(number)) => {
                let decimals = text
                    .trim_end_matches(['%', ' '])
                    .rsplit_once(['.', ','])
                    .map_or(0, |(_, after)| after.len());
                (
                    CellValue::Percent,
                    CellValue::of_number(
                        number,
                        &format!("0.{}%", "0".repeat(decimals.min(9))),
                        false,
                    )
                    .1,
                )
            }
            ("float" | "currency", Some(number)) => {
                let digits = if text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_digit()) {
                    text.len()
                } else {
                    0
                };
                CellValue::of_number(number, &"0".repeat(digits), false)
            }
            ("date", _) => match CellValue::of_iso(value) {
                Some((CellValue::Day(day, _), iso)) => {
                    (CellValue::Day(day, text.split(['/', '-', '.', ' ']).count() > 2), shown(&iso))
                }
                _ => (CellValue::Text, shown(value)),
            },
            ("time", _) => {
                (CellValue::Time, seconds(value).map_or_else(|| shown(value), show_time))
            }
            ("boolean", _) => {
                (CellValue::Text, if value == "true" { "TRUE" } else { "FALSE" }.to_owned())
            }
            // An error is kept as text, with an empty value.
            _ => (CellValue::Text, shown(value.trim())),
        }
    }
}

/// Parses an ISO duration: `PT08H30M00S`.
fn seconds(text: &str) -> Option<f64> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let (hours, minutes, rest) =
        (hours.parse::<u32>(), minutes.parse::<u32>(), rest.strip_suffix('S')?.parse::<f64>());
    let seconds = f64::from(hours.ok()?) * 3_600.0 + f64::from(minutes.ok()?) * 60.0 + rest.ok()?;
    (0.0..1e9).contains(&seconds).then_some(seconds)
}

fn place(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX - 1)
}

/// Parses a repetition or a distance; 1 if absent.
fn number(tag: &BytesStart<'_>, name: &str) -> Result<u64> {
    Ok(attribute(tag, name)?.map_or(Ok(1), |text| text.trim().parse())?)
}
