//! Reading one table from text: separator, headings wherever they stand, rows with their lines.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

use anyhow::Result;

use crate::exchange::headings::{Aliases, Heading};
use crate::exchange::limits::{MOST_COLUMNS, letters};
use crate::exchange::watch::{MOST_ROW, Seen, Watched};
use crate::exchange::workbook::SheetRows;
use crate::exchange::{CellValue, ImportFaults, RowFault};
use crate::fault::{Fault, Warning};
use crate::layout::formula_like;
use crate::model::{Column, Kind};
use crate::text::{fold, nearest, nfc};

/// How many rows above the headings may be titles.
const MOST_TITLES: usize = 15;

/// A row's cells with their columns.
type Cells = Vec<(&'static Column, String)>;

/// Rows as they come: of a file of text, or of a sheet.
struct Rows<'a> {
    rows: Box<dyn Iterator<Item = csv::Result<csv::StringRecord>> + 'a>,
    /// What was seen of the text; none of a sheet.
    seen: Option<Rc<Seen>>,
    /// Where the last row began and what it begins with, where it goes over several lines.
    last: Option<(u64, String)>,
}

impl Rows<'_> {
    /// Returns the next row; a row that never ends, or swallows the rest of the text, is a fault.
    fn next(&mut self, file: &str) -> Option<Result<csv::StringRecord, ImportFaults>> {
        let row = self.rows.next();
        if let Some(seen) = self.seen.take_if(|seen| row.is_none() || seen.is_too_long()) {
            let (line, start) = self.last.take().unwrap_or((0, String::new()));
            if seen.is_too_long() {
                let line = row.and_then(|row| row.ok()?.position().map(csv::Position::line)).unwrap_or(line + 1);
                let fault = Fault::refused("row-too-long").with("most", (MOST_ROW >> 20).to_string());
                return Some(Err(refuse(file, line, None, "", fault)));
            }
            if seen.is_odd() && line > 0 {
                return Some(Err(refuse(file, line, None, &start, Fault::refused("quote-open"))));
            }
            return None;
        }
        let row = match row? {
            Ok(row) => row,
            Err(error) => return Some(Err(unreadable(file, &error))),
        };
        if let Some(seen) = &self.seen {
            seen.row_ended();
            let line = row.position().map_or(0, csv::Position::line);
            let several = row.iter().find(|cell| cell.contains('\n'));
            self.last = several.map(|cell| (line, cell.chars().take(40).collect()));
        }
        Some(Ok(row))
    }
}

/// A table being read.
pub struct Table<'a> {
    /// The file as people know it.
    pub file: String,
    /// The sheet of a workbook.
    sheet: Option<String>,
    /// What each place of a row holds; none where it is passed over.
    places: Vec<Option<&'static Column>>,
    rows: Rows<'a>,
    /// The cells of a sheet that are more than text, by line.
    values: HashMap<u64, Vec<(usize, CellValue)>>,
    /// The place of a running number.
    numbering: Option<usize>,
    /// Whether the example of a workbook to fill was met.
    example: bool,
    /// What was passed over so far.
    notes: Vec<Warning>,
}

impl std::fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table").field("file", &self.file).finish_non_exhaustive()
    }
}

/// Opens a table of a kind in text: finds its separator and headings.
///
/// # Errors
/// Faults of the headings.
pub fn read_table<'a, R: Read + 'a>(kind: Kind, file: &str, input: R, aliases: &Aliases) -> Result<Table<'a>> {
    let (input, seen) = Watched::new(input);
    let mut input = BufReader::with_capacity(64 * 1024, input);
    let separator = separator(kind, &mut input, aliases)?;
    let reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(input);
    let rows = Rows { rows: Box::new(reader.into_records()), seen: Some(seen), last: None };
    open(kind, file, None, rows, aliases, Vec::new())
}

/// Opens a sheet of a workbook as a table of a kind.
///
/// # Errors
/// Faults of the headings.
pub fn read_sheet(kind: Kind, file: &str, sheet: SheetRows, aliases: &Aliases) -> Result<Table<'static>> {
    let rows = Rows { rows: Box::new(sheet.rows.into_iter().map(Ok)), seen: None, last: None };
    let values = sheet.values;
    Ok(Table { values, ..open(kind, file, Some(sheet.name), rows, aliases, sheet.notes)? })
}

/// Finds the headings.
fn open<'a>(
    kind: Kind,
    file: &str,
    sheet: Option<String>,
    mut rows: Rows<'a>,
    aliases: &Aliases,
    mut notes: Vec<Warning>,
) -> Result<Table<'a>> {
    for skipped in 0..=MOST_TITLES {
        let Some(row) = rows.next(file) else { break };
        let row = row?;
        let line = row.position().map_or(1, csv::Position::line);
        if let Some(places) = head(kind, (file, sheet.as_deref()), &row, line, aliases)? {
            if skipped > 0 {
                notes.push(Warning::new("titles-passed-over").with("file", file).with("count", skipped));
            }
            let numbering = row.iter().position(|cell| matches!(aliases.read(kind, cell), Heading::Numbering));
            let (file, values) = (file.to_owned(), HashMap::new());
            return Ok(Table { file, sheet, places, rows, values, numbering, example: false, notes });
        }
    }
    Err(refuse(
        file,
        1,
        None,
        "",
        Fault::refused("headings-missing").with("file", file).with("kind", kind.spec().plural),
    )
    .into())
}

fn refuse(file: &str, line: u64, column: Option<&'static str>, value: &str, fault: Fault) -> ImportFaults {
    let (file, value) = (file.to_owned(), value.to_owned());
    ImportFaults::of([RowFault { file, line, column, cell: None, value, fault }])
}

fn unreadable(file: &str, error: &csv::Error) -> ImportFaults {
    let line = error.position().map_or(0, csv::Position::line);
    refuse(file, line, None, "", Fault::refused("file-not-text").with("file", file))
}

/// Recognises the separator by the first lines that hold a heading.
fn separator(kind: Kind, input: &mut BufReader<impl Read>, aliases: &Aliases) -> io::Result<u8> {
    let start = input.fill_buf()?;
    if start.starts_with(b"\xEF\xBB\xBF") {
        input.consume(3);
    }
    let text = String::from_utf8_lossy(input.buffer()).into_owned();
    let known = |line: &str, separator: u8| {
        line.split(char::from(separator))
            .take(MOST_COLUMNS)
            .filter(|cell| matches!(aliases.read(kind, cell.trim().trim_matches('"')), Heading::Column(_)))
            .count()
    };
    let best =
        |line: &str| b",;\t".iter().map(|separator| (known(line, *separator), *separator)).max_by_key(|(n, _)| *n);
    let heads = text.lines().take(MOST_TITLES + 1).filter_map(best).max_by_key(|(known, _)| *known);
    Ok(heads.filter(|(known, _)| *known > 0).map_or(b',', |(_, separator)| separator))
}

/// Reads a row as headings; none where it is a title.
fn head(
    kind: Kind,
    (file, sheet): (&str, Option<&str>),
    row: &csv::StringRecord,
    line: u64,
    aliases: &Aliases,
) -> Result<Option<Vec<Option<&'static Column>>>> {
    let read: Vec<(&str, Heading)> =
        row.iter().take(MOST_COLUMNS).map(|cell| (cell, aliases.read(kind, cell))).collect();
    let known = read.iter().filter(|(_, heading)| matches!(heading, Heading::Column(_))).count();
    let filled = row.iter().take(MOST_COLUMNS).filter(|cell| !cell.trim().is_empty()).count();
    if known == 0 || known * 2 < filled && known < 2 {
        return Ok(None);
    }
    if row.len() > MOST_COLUMNS {
        let fault = Fault::refused("too-many-columns").with("count", row.len()).with("most", MOST_COLUMNS);
        return Err(refuse(file, line, None, "", fault).into());
    }
    let mut faults = Vec::new();
    let mut places: Vec<Option<&'static Column>> = Vec::new();
    for (cell, heading) in read {
        let fault = match heading {
            Heading::Column(column) if places.iter().flatten().any(|other| other.name == column.name) => {
                Fault::refused("heading-twice").with("given", cell)
            }
            Heading::Column(column) => {
                places.push(Some(column));
                continue;
            }
            Heading::Unknown if !cell.trim().is_empty() => {
                let names: Vec<&str> = kind.spec().columns.iter().map(|column| column.name).collect();
                match nearest(cell, names.iter().copied()) {
                    Some(near) => Fault::refused("heading-unknown-near").with("given", cell).with("near", near),
                    None => Fault::refused("heading-unknown").with("given", cell).with("allowed", names.join(", ")),
                }
            }
            _ => {
                places.push(None);
                continue;
            }
        };
        let address = sheet.map(|sheet| format!("{sheet}!{}{line}", letters(places.len())));
        let (file, value) = (file.to_owned(), cell.to_owned());
        faults.push(RowFault { file, line, column: None, cell: address, value, fault });
        places.push(None);
    }
    if faults.is_empty() { Ok(Some(places)) } else { Err(ImportFaults::of(faults).into()) }
}

impl Table<'_> {
    /// Returns what was passed over, once all rows are read.
    pub fn passed_over(mut self) -> Vec<Warning> {
        let key = match self.numbering {
            Some(_) if self.example => "example-passed-over",
            Some(_) => "numbering-passed-over",
            None => return self.notes,
        };
        self.notes.push(Warning::new(key).with("file", self.file.as_str()));
        self.notes
    }

    /// Lets a sheet's days and numbers say what their columns make of them.
    fn read_values(
        &mut self,
        line: u64,
        row: &csv::StringRecord,
        cells: &mut Cells,
    ) -> Result<(), (&'static Column, Fault)> {
        for (place, value) in self.values.remove(&line).unwrap_or_default() {
            let Some(column) = self.places.get(place).copied().flatten() else { continue };
            let read = value.read_as(column, row.get(place).unwrap_or_default()).map_err(|fault| (column, fault))?;
            if let Some((_, text)) = cells.iter_mut().find(|(one, _)| one.name == column.name) {
                *text = read;
            }
        }
        Ok(())
    }

    /// Returns what a workbook calls the cell of a line's column, or the line where none is meant.
    pub fn address(&self, line: u64, column: Option<&'static str>) -> Option<String> {
        let sheet = self.sheet.as_ref()?;
        let place = self.places.iter().position(|place| place.is_some_and(|one| Some(one.name) == column));
        Some(format!("{sheet}!{}{line}", place.map_or(String::new(), letters)))
    }
}

impl Iterator for Table<'_> {
    type Item = std::result::Result<(u64, Cells), RowFault>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let row = match self.rows.next(&self.file)? {
                Ok(row) => row,
                Err(mut faults) => return Some(Err(faults.rows.remove(0))),
            };
            let line = row.position().map_or(0, csv::Position::line);
            if row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if self.numbering.and_then(|place| row.get(place)).is_some_and(is_example) {
                self.example = true;
                continue;
            }
            if is_total(&row) {
                self.notes.push(
                    Warning::new("total-row-passed-over")
                        .with("file", self.file.as_str())
                        .with("line", line.to_string()),
                );
                continue;
            }
            let surplus = row.iter().skip(self.places.len()).find(|cell| !cell.trim().is_empty());
            if let Some(value) = surplus {
                let fault = Fault::refused("cell-without-heading");
                let (file, cell) = (self.file.clone(), self.address(line, None));
                return Some(Err(RowFault { file, line, column: None, cell, value: value.to_owned(), fault }));
            }
            let filled = self.places.iter().zip(row.iter().map(Some).chain(std::iter::repeat(None)));
            let cells = filled.filter_map(|(column, cell)| Some(((*column)?, unguard(cell.unwrap_or_default()))));
            let mut cells: Cells = cells.collect();
            if let Err((column, fault)) = self.read_values(line, &row, &mut cells) {
                let (file, cell) = (self.file.clone(), self.address(line, Some(column.name)));
                let value = fault.args.first().map(|(_, value)| value.plain()).unwrap_or_default();
                return Some(Err(RowFault { file, line, column: Some(column.name), cell, value, fault }));
            }
            return Some(Ok((line, cells)));
        }
    }
}

/// Tells whether a row is the example of a workbook to fill, by what stands where others have their number.
fn is_example(cell: &str) -> bool {
    matches!(fold(cell).as_str(), "vi du" | "example")
}

/// Tells whether a row adds up the others: it begins with `Tổng cộng`, `Tổng số` or `Cộng`.
fn is_total(row: &csv::StringRecord) -> bool {
    let first = row.iter().map(str::trim).find(|cell| !cell.is_empty());
    first
        .is_some_and(|cell| cell.len() < 40 && matches!(fold(cell).as_str(), "tong cong" | "tong so" | "cong" | "tong"))
}

/// Takes away the mark that an export puts before what a spreadsheet might take for a formula.
fn unguard(cell: &str) -> String {
    let plain = cell.strip_prefix('\'').filter(|_| formula_like(cell)).unwrap_or(cell);
    nfc(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Csv;

    fn read(kind: Kind, text: &str) -> Vec<(u64, Vec<(&'static str, String)>)> {
        let table = read_table(kind, "t.csv", text.as_bytes(), &Aliases::default()).expect("headings");
        let rows = table.map(|row| row.expect("a row"));
        rows.map(|(line, cells)| (line, cells.into_iter().map(|(column, text)| (column.name, text)).collect()))
            .collect()
    }

    #[test]
    fn separators_titles_numbers_and_totals_are_seen_through() {
        let plain = "session,number,day\na-2019-1,1,2019-01-02\n";
        let office = "\u{feff}UBND HUYỆN;;;\nBảng tổng hợp;;;\nTT;Hội nghị;Số văn bản;Ngày\n1;a-2019-1;1;2019-01-02\n;Tổng cộng;;\n";
        let rows = |text| read(Kind::Conclusion, text).into_iter().map(|(_, cells)| cells).collect::<Vec<_>>();
        assert_eq!(rows(plain), rows(office));
        assert_eq!(read(Kind::Conclusion, office)[0].0, 4);
        assert_eq!(rows(plain), rows(&plain.replace(',', "\t")));
    }

    #[test]
    fn a_formula_mark_goes_and_comes() {
        for text in ["=1", "-5", "'=x", "'a", "a", "''=x", "''"] {
            let mut sheet = crate::layout::Sheet::new("t", "");
            sheet.column("session", "");
            sheet.rows.push(vec![crate::layout::Cell::Text(text.into())]);
            let mut out = Vec::new();
            Csv::sheet(&sheet, &mut out).expect("written");
            let back = read(Kind::Conclusion, &String::from_utf8(out).expect("text"));
            assert_eq!(back[0].1[0].1, text);
        }
    }
}
