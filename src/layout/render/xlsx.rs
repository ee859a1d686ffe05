//! Workbooks: a table or a few short ones a sheet, with typed cells and native charts.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use chrono::Datelike;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
};

use crate::layout::{Cell, Column, Document, Renderer, Sheet};
use crate::text::{percent_decimals, shown};

mod chart;
mod first_page;
mod page_setup;
mod stack;

/// Draws a workbook.
#[derive(Clone, Copy, Debug)]
pub struct Xlsx {
    /// Whether numbers are formatted for English.
    pub english: bool,
}

/// The least width of sentences, in characters.
const LEAST_WIDTH: usize = 90;
/// The width of a column beyond a table.
const OTHER_COLUMN: usize = 8;
/// The most UTF-16 units of a cell.
const MAX_TEXT: usize = 32_767;

impl Renderer for Xlsx {
    fn render(&self, document: &Document, out: &mut dyn Write) -> Result<()> {
        let mut book = Workbook::new();
        // A fixed instant, so that the same figures give the same bytes.
        let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(
            &DocProperties::new()
                .set_title(shown(&document.title))
                .set_author("doithoai")
                .set_creation_datetime(&made),
        );
        let mut names = BTreeSet::new();
        first_page::draw(book.add_worksheet(), document, self.english, &mut names)?;
        let sheets: Vec<_> = document.sheets.iter().map(Sheet::for_people).collect();
        let tables = sheets.iter().map(|sheet| Table::new(sheet, self.english)).collect();
        for tables in stack::stacked(tables) {
            stack::draw(book.add_worksheet(), &tables, &document.title, &mut names)?;
        }
        out.write_all(&book.save_to_buffer()?)?;
        Ok(())
    }
}

/// Writes a sentence across some columns of some characters each, in a row of sufficient height.
fn sentence(
    page: &mut Worksheet,
    row: u32,
    (columns, width): (u16, usize),
    line: &str,
    format: &Format,
) -> Result<()> {
    let line = text(line);
    let lines = line.chars().count().div_ceil(width.max(20)).max(1);
    page.set_row_height(row, u32::try_from(lines * 20)?)?;
    if columns > 1 {
        page.merge_range(row, 0, row, columns - 1, &line, format)?;
    } else {
        page.write_string_with_format(row, 0, line, format)?;
    }
    Ok(())
}

/// The font of official documents.
fn base() -> Format {
    Format::new().set_font_name("Times New Roman").set_font_size(12)
}

fn heading() -> Format {
    base().set_bold().set_font_size(14).set_text_wrap()
}

/// The format of column headings.
fn column_head() -> Format {
    base()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_background_color("#E8ECF2")
        .set_border(FormatBorder::Thin)
}

fn wrapped() -> Format {
    base().set_text_wrap().set_align(FormatAlign::Top)
}

/// Where a table is written.
struct Place<'a> {
    /// The worksheet's name.
    name: &'a str,
    /// The first row.
    row: u32,
    /// The columns, and their characters together, across which sentences run.
    across: (u16, usize),
    /// Whether the worksheet has no other table.
    is_alone: bool,
}

/// A table of a workbook.
struct Table<'a> {
    sheet: &'a Sheet,
    english: bool,
    /// The worksheet place of each column of the sheet; a rate takes two, the second for its
    /// fraction.
    places: Vec<u16>,
    columns: u16,
}

impl<'a> Table<'a> {
    fn new(sheet: &'a Sheet, english: bool) -> Self {
        let rows = || sheet.rows.iter().chain(&sheet.total);
        let mut places = Vec::new();
        let mut next = 0;
        for column in 0..sheet.columns.len() {
            places.push(next);
            let rate = rows().any(|row| matches!(row.get(column), Some(Cell::Share { .. })));
            next += if rate { 2 } else { 1 };
        }
        Self { sheet, english, places, columns: next }
    }

    /// Writes the table from a row of a worksheet on; returns the row after it.
    fn draw(&self, page: &mut Worksheet, place: &Place<'_>) -> Result<u32> {
        let mut row = place.row;
        let say = |page: &mut Worksheet, row: u32, line: &str, format: &Format| {
            sentence(page, row, place.across, line, format)
        };
        say(page, row, &self.sheet.title, &heading())?;
        for line in &self.sheet.intro {
            row += 1;
            say(page, row, line, &wrapped())?;
        }
        if self.sheet.rows.is_empty() {
            return Ok(row + 1);
        }
        let head = row + 2;
        let first = self.head(page, head, place.is_alone)?;
        row = self.rows(page, first)?;
        for note in &self.sheet.notes {
            row += 1;
            say(page, row, note, &wrapped().set_italic())?;
        }
        if let Some(chart) = &self.sheet.chart {
            let rows = (first, first + u32::try_from(self.sheet.rows.len())? - 1);
            row += self.chart(page, chart, place.name, (head, row + 2), rows)?;
        }
        Ok(row + 1)
    }

    /// Writes the headings; on a sheet of its own they are frozen, repeated on every page and have a
    /// filter. Returns the first row below them.
    fn head(&self, page: &mut Worksheet, row: u32, is_alone: bool) -> Result<u32> {
        if self.sheet.columns.iter().all(|column| column.label.is_empty()) {
            return Ok(row);
        }
        let bold = column_head();
        for (place, column) in self.places.iter().zip(&self.sheet.columns) {
            page.write_string_with_format(row, *place, text(&column.label), &bold)?;
        }
        let lines = |(column, (least, most)): (&Column, (usize, usize))| {
            column.label.chars().count().div_ceil(shown_width(least, most))
        };
        let lines = self
            .sheet
            .columns
            .iter()
            .zip(self.sheet.widths(self.english))
            .map(lines)
            .max()
            .unwrap_or(1);
        page.set_row_height(row, u32::try_from(lines * 18)?)?;
        for place in self.fractions() {
            page.write_string_with_format(row, place, "a/b", &bold)?;
        }
        if is_alone {
            page.set_freeze_panes(row + 1, 1)?;
            page.set_repeat_rows(row, row)?;
            page.autofilter(row, 0, row + u32::try_from(self.sheet.rows.len())?, self.columns - 1)?;
        }
        Ok(row + 1)
    }

    /// The places of the columns that hold the fractions of rates.
    fn fractions(&self) -> impl Iterator<Item = u16> {
        (0..self.columns).filter(|place| !self.places.contains(place))
    }

    /// Writes the rows and the total; returns the row after them.
    fn rows(&self, page: &mut Worksheet, first: u32) -> Result<u32> {
        let total = self.sheet.total.iter().map(|cells| (cells, true));
        let mut row = first;
        for (cells, bold) in self.sheet.rows.iter().map(|cells| (cells, false)).chain(total) {
            self.row(page, row, cells, bold)?;
            row += 1;
        }
        Ok(row)
    }

    fn row(&self, page: &mut Worksheet, row: u32, cells: &[Cell], bold: bool) -> Result<()> {
        for (place, cell) in self.places.iter().zip(cells) {
            let mut format = wrapped().set_border(FormatBorder::Thin);
            if bold {
                format = format.set_bold();
            }
            write_cell(page, (row, *place), cell, format, self.english)?;
        }
        Ok(())
    }

    /// Returns each column's width in characters.
    fn widths(&self) -> Vec<usize> {
        const FRACTION: usize = 12;
        let mut all = vec![FRACTION; usize::from(self.columns)];
        for (place, (least, most)) in self.places.iter().zip(self.sheet.widths(self.english)) {
            all[usize::from(*place)] = shown_width(least, most);
        }
        all
    }

    fn place(&self, code: &str) -> Option<u16> {
        self.sheet.place(code).map(|place| self.places[place])
    }
}

/// Writes a cell; a rate's fraction stands beside it.
fn write_cell(
    page: &mut Worksheet,
    (row, place): (u32, u16),
    cell: &Cell,
    format: Format,
    english: bool,
) -> Result<()> {
    if let Cell::Share { part, whole } = cell
        && *whole > 0
    {
        let fraction = text(&format!("{part}/{whole}"));
        let format = format.clone().set_align(FormatAlign::Right);
        page.write_string_with_format(row, place + 1, fraction, &format)?;
    }
    let cell = cell.unmarked();
    if let Some((number, shape)) = number(cell) {
        page.write_number_with_format(row, place, number, &format.set_num_format(shape))?;
        return Ok(());
    }
    // Workbooks have no days before 1900.
    if let Cell::Day(day) = cell
        && let Some(day) = day_of(*day)
    {
        let format = format.set_num_format("dd/mm/yyyy");
        page.write_datetime_with_format(row, place, day, &format)?;
    } else if matches!(cell, Cell::Unknown | Cell::Share { .. }) {
        let format = format.set_align(FormatAlign::Right);
        page.write_string_with_format(row, place, "–", &format)?;
    } else {
        let format = match cell {
            Cell::Part { .. } => format.set_align(FormatAlign::Left).set_indent(2),
            _ => format,
        };
        page.write_string_with_format(row, place, text(&cell.shown(english)), &format)?;
    }
    Ok(())
}

/// A cell's number and its format; `None` if it is not a number.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn number(cell: &Cell) -> Option<(f64, Cow<'static, str>)> {
    Some(match cell {
        Cell::Count(count) => (*count as f64, "#,##0".into()),
        Cell::Worded { count, before, after } => {
            // A quotation mark ends the words of a number's format.
            let words = |text: &str| match text.replace('"', "”") {
                text if text.is_empty() => text,
                text => format!("\"{text}\""),
            };
            (*count as f64, format!("{}#,##0{}", words(before), words(after)).into())
        }
        Cell::AtMost(count) => (*count as f64, "\"≤ \"#,##0".into()),
        Cell::Difference { by, tenths: false } => (*by as f64, "+#,##0;-#,##0;0".into()),
        Cell::Difference { by, tenths: true } => (*by as f64 / 10.0, "+0.0;-0.0;0.0".into()),
        // With `0.#` a whole number would be shown as `3,`.
        Cell::HalfDays(halves) if halves % 2 == 0 => (*halves as f64 / 2.0, "#,##0".into()),
        Cell::HalfDays(halves) => (*halves as f64 / 2.0, "#,##0.0".into()),
        Cell::Share { part, whole } if *whole > 0 => {
            let decimals = "0".repeat(percent_decimals(*part, *whole) as usize);
            (*part as f64 / *whole as f64, format!("0.{decimals}%").into())
        }
        Cell::Percent(percent) => (*percent as f64 / 100.0, "0%".into()),
        Cell::Day(_)
        | Cell::Unknown
        | Cell::Share { .. }
        | Cell::Text(_)
        | Cell::Command(_)
        | Cell::Term { .. }
        | Cell::Part { .. }
        | Cell::Urgent { .. } => return None,
    })
}

/// The width of a column: that of its cells within limits, never breaking a word.
fn shown_width(least: usize, most: usize) -> usize {
    const WIDEST: usize = 48;
    most.clamp(4, WIDEST.max(least)) + 4
}

fn day_of(day: chrono::NaiveDate) -> Option<ExcelDateTime> {
    let (month, number) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, month, number).ok()
}

/// Text for a cell: composed, without control characters, cut to the allowed length.
fn text(text: &str) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= MAX_TEXT
    };
    shown(text).chars().take_while(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::package::unpack;

    /// The part of a workbook with this one cell.
    fn part(cell: Cell, name: &str) -> String {
        let mut sheet = Sheet::new("agencies", "Cơ quan");
        sheet.figures("median_days", "Trung vị");
        sheet.rows.push(vec![cell]);
        let mut out = Vec::new();
        let document = Document { sheets: vec![sheet], ..Document::default() };
        Xlsx { english: false }.render(&document, &mut out).expect("written");
        let parts = unpack(&out, 1 << 26).expect("a package");
        let part = parts.into_iter().find(|part| part.name == name).expect("the part");
        String::from_utf8(part.content).expect("text")
    }

    #[test]
    fn whole_days_are_shown_without_a_decimal_point() {
        let styles = |halves| part(Cell::HalfDays(halves), "xl/styles.xml");
        assert!(
            styles(6).contains("formatCode=\"#,##0\"")
                && styles(7).contains("formatCode=\"#,##0.0\"")
        );
    }

    #[test]
    fn the_longest_text_fits_whatever_its_letters() {
        // A letter of Nôm takes two UTF-16 units.
        let kept = part(Cell::text("\u{20b1e}".repeat(MAX_TEXT)), "xl/sharedStrings.xml");
        assert_eq!(kept.matches('\u{20b1e}').count(), MAX_TEXT / 2);
    }
}
