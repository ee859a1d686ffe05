//! Reads one table: separator, headings in any row, rows with their lines; rows without data are
//! skipped and noted.

use std::collections::HashMap;

use crate::exchange::CellValue;
use crate::exchange::foot::{begins_foot, is_total, numbers_columns};
use crate::exchange::headings::{Aliases, Heading};
use crate::exchange::headrow::{self, Head, Place};
use crate::exchange::limits::{MAX_COLUMNS, letters};
use crate::exchange::problems::{ImportProblems, RowProblem};
use crate::exchange::rows::{Row, Rows};
use crate::exchange::workbook::SheetRows;
use crate::layout::formula_like;
use crate::model::{AnyColumn, Kind};
use crate::problem::{Problem, Warning};
use crate::text::{fold, nfc};

/// The number of bytes examined for the separator.
const HEAD: usize = 64 << 10;

/// The number of lines examined for the separator.
const MOST_LINES: usize = 16;

/// A row's cells with their columns.
pub(super) type Cells = Vec<(&'static AnyColumn, String)>;

/// Options for reading a table.
#[derive(Clone, Debug, Default)]
pub struct TableReading {
    /// An office's own headings.
    pub aliases: Aliases,
    /// Columns given on the command line, for rows that leave them empty.
    pub given: Vec<(AnyColumn, String)>,
}

/// A table being read.
pub struct Table<'a> {
    file: &'a str,
    /// The sheet of a workbook.
    sheet: Option<&'a str>,
    head: Head,
    rows: Rows<'a>,
    /// The values of a sheet's cells that are more than text, by line.
    values: Option<&'a HashMap<u64, Vec<(usize, CellValue)>>>,
    /// The values of columns given on the command line.
    given: Cells,
    /// The places that every row must fill.
    needed: Vec<usize>,
    /// Whether a row was read.
    begun: bool,
    /// Whether it has any data.
    has_data: bool,
    /// Whether the example row of an entry workbook was found.
    example: bool,
    /// The lines of the foot below the table.
    foot: Vec<u64>,
    /// Notes on skipped rows.
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
/// If its headings have problems.
pub fn read_table<'a>(
    kind: Kind,
    file: &'a str,
    text: &'a [u8],
    reading: &TableReading,
) -> Result<Table<'a>, ImportProblems> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let separator = separator(kind, text, &reading.aliases);
    open(kind, file, None, Rows::of_text(file, text, separator), reading)
}

/// Opens a sheet of a workbook as a table of a kind.
///
/// # Errors
/// If its headings have problems.
pub fn read_sheet<'a>(
    kind: Kind,
    file: &'a str,
    sheet: &'a SheetRows,
    reading: &TableReading,
) -> Result<Table<'a>, ImportProblems> {
    let table = open(kind, file, Some(&sheet.name), Rows::of_sheet(file, &sheet.rows), reading)?;
    Ok(Table { values: Some(&sheet.values), ..table })
}

fn open<'a>(
    kind: Kind,
    file: &'a str,
    sheet: Option<&'a str>,
    mut rows: Rows<'a>,
    reading: &TableReading,
) -> Result<Table<'a>, ImportProblems> {
    let mut given = Cells::new();
    for (column, value) in &reading.given {
        if let Some(own) = kind.spec().column(column.name) {
            given.push((own, value.clone()));
        }
    }
    let place = Place { kind, file, sheet, aliases: &reading.aliases, given: &given };
    let head = headrow::find(place, &mut rows)?;
    let mut notes = Vec::new();
    if head.titles > 0 {
        notes
            .push(Warning::new("titles-passed-over").with("file", file).with("count", head.titles));
    }
    if !head.left_out.is_empty() {
        let columns = head.left_out.join("”, “");
        notes.push(Warning::new("columns-left-out").with("file", file).with("columns", columns));
    }
    let needed = head
        .places
        .iter()
        .enumerate()
        .filter(|(_, column)| column.is_some_and(|column| column.required));
    let needed = needed.map(|(place, _)| place).collect();
    Ok(Table {
        file,
        sheet,
        head,
        rows,
        values: None,
        given,
        needed,
        begun: false,
        has_data: false,
        example: false,
        foot: Vec::new(),
        notes,
    })
}

/// Recognises the separator by the first lines that contain a heading.
fn separator(kind: Kind, text: &[u8], aliases: &Aliases) -> u8 {
    let text = String::from_utf8_lossy(&text[..text.len().min(HEAD)]);
    let known = |line: &str, separator: u8| {
        line.split(char::from(separator))
            .take(MAX_COLUMNS)
            .filter(|cell| {
                matches!(aliases.read(kind, cell.trim().trim_matches('"')), Heading::Column(_))
            })
            .count()
    };
    let best = |line: &str| {
        b",;\t"
            .iter()
            .map(|separator| (known(line, *separator), *separator))
            .max_by_key(|(n, _)| *n)
    };
    let lines = text.split(['\n', '\r']).filter(|line| !line.is_empty()).take(MOST_LINES);
    let heads = lines.filter_map(best).max_by_key(|(known, _)| *known);
    heads.filter(|(known, _)| *known > 0).map_or(b',', |(_, separator)| separator)
}

/// The nature of a row.
enum Is {
    Data,
    PassedOver,
    Refused(Problem),
}

impl Table<'_> {
    /// Returns notes on the skipped rows, once all rows are read.
    pub fn passed_over(mut self) -> Vec<Warning> {
        let key = match self.head.numbering {
            // An empty table needs no note.
            Some(_) if !self.has_data => None,
            Some(_) if self.example => Some("example-passed-over"),
            Some(_) => Some("numbering-passed-over"),
            None => None,
        };
        self.notes.extend(key.map(|key| Warning::new(key).with("file", self.file)));
        if !self.foot.is_empty() {
            let lines = ranges(&self.foot);
            self.notes.push(
                Warning::new("foot-passed-over").with("file", self.file).with("lines", lines),
            );
        }
        self.notes
    }

    /// Adds the place to a problem: the file, the sheet's cell, the column's heading.
    pub(super) fn blamed(
        &self,
        line: u64,
        column: Option<&'static str>,
        value: &str,
        problem: Problem,
    ) -> RowProblem {
        let is_it =
            |place: &Option<&'static AnyColumn>| place.is_some_and(|one| Some(one.name) == column);
        let place = self.head.places.iter().position(is_it);
        let cell = self
            .sheet
            .map(|sheet| format!("{sheet}!{}{line}", place.map_or(String::new(), letters)));
        let heading = place.and_then(|place| self.head.called.get(place).cloned());
        let sheet = self.sheet.map(str::to_owned);
        RowProblem {
            sheet,
            column,
            heading,
            cell,
            ..RowProblem::of_row(self.file, line, value, problem)
        }
    }

    /// Classifies a row, and notes skipped ones.
    fn judge(&mut self, row: &Row) -> Is {
        if !std::mem::replace(&mut self.begun, true) {
            let columns = self.head.called.iter().filter(|cell| !cell.is_empty()).count();
            if numbers_columns(&row.cells, columns) {
                return self.note("column-numbers-passed-over", row.line);
            }
        }
        if self.head.numbering.and_then(|place| row.cells.get(place)).is_some_and(is_example) {
            self.example = true;
            return Is::PassedOver;
        }
        if is_total(&row.cells) {
            return self.note("total-row-passed-over", row.line);
        }
        let says =
            |place: &usize| row.cells.get(*place).is_some_and(|cell| !cell.trim().is_empty());
        let is_whole = self.needed.iter().all(says);
        // If one cell makes a row, a signature could pass for data.
        let one_makes_a_row = self.needed.len() < 2;
        let begins = (!is_whole || one_makes_a_row) && begins_foot(&row.cells);
        if begins || !self.foot.is_empty() && !is_whole {
            self.foot.push(row.line);
            return Is::PassedOver;
        }
        if let Some(begun) = self.foot.first().filter(|_| one_makes_a_row) {
            return Is::Refused(Problem::refused("row-below-foot").with("line", begun.to_string()));
        }
        Is::Data
    }

    fn note(&mut self, key: &'static str, line: u64) -> Is {
        self.notes.push(Warning::new(key).with("file", self.file).with("line", line.to_string()));
        Is::PassedOver
    }

    /// Assigns a row's cells to their columns, and fills empty ones from the command line.
    fn cells(&self, row: &Row) -> Result<Cells, Box<RowProblem>> {
        let filled =
            self.head.places.iter().zip(row.cells.iter().map(Some).chain(std::iter::repeat(None)));
        let cells = filled
            .filter_map(|(column, cell)| Some(((*column)?, unguard(cell.unwrap_or_default()))));
        let mut cells: Cells = cells.collect();
        self.read_values(row, &mut cells)?;
        for (column, value) in &self.given {
            match cells.iter_mut().find(|(one, _)| one.name == column.name) {
                Some((_, cell)) if cell.trim().is_empty() => cell.clone_from(value),
                Some(_) => {}
                None => cells.push((column, value.clone())),
            }
        }
        Ok(cells)
    }

    /// Converts a sheet's days and numbers to their columns' text.
    fn read_values(&self, row: &Row, cells: &mut Cells) -> Result<(), Box<RowProblem>> {
        let values = self.values.and_then(|values| values.get(&row.line));
        for (place, value) in values.into_iter().flatten() {
            let Some(column) = self.head.places.get(*place).copied().flatten() else { continue };
            let read = value.read_as(column, row.cells.get(*place).unwrap_or_default());
            let read = read.map_err(|problem| {
                let value =
                    problem.args.first().map(|(_, value)| value.plain()).unwrap_or_default();
                Box::new(self.blamed(row.line, Some(column.name), &value, problem))
            })?;
            if let Some((_, text)) = cells.iter_mut().find(|(one, _)| one.name == column.name) {
                *text = read;
            }
        }
        Ok(())
    }
}

impl Iterator for Table<'_> {
    type Item = Result<(u64, Cells), RowProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let row = match self.rows.next()? {
                Ok(row) => row,
                Err(mut problems) => return Some(Err(problems.rows.remove(0))),
            };
            if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            match self.judge(&row) {
                Is::Data => self.has_data = true,
                Is::PassedOver => continue,
                Is::Refused(problem) => {
                    let start =
                        row.cells.iter().find(|cell| !cell.trim().is_empty()).unwrap_or_default();
                    return Some(Err(self.blamed(row.line, None, start, problem)));
                }
            }
            let surplus =
                row.cells.iter().skip(self.head.places.len()).find(|cell| !cell.trim().is_empty());
            if let Some(value) = surplus {
                return Some(Err(self.blamed(
                    row.line,
                    None,
                    value,
                    Problem::refused("cell-without-heading"),
                )));
            }
            return Some(
                self.cells(&row).map(|cells| (row.line, cells)).map_err(|problem| *problem),
            );
        }
    }
}

/// Lines in short form: `14–17, 20`.
fn ranges(lines: &[u64]) -> String {
    let mut all: Vec<(u64, u64)> = Vec::new();
    for line in lines {
        match all.last_mut() {
            Some((_, last)) if *last + 1 == *line => *last = *line,
            _ => all.push((*line, *line)),
        }
    }
    let shown = |(first, last): &(u64, u64)| {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    };
    all.iter().map(shown).collect::<Vec<_>>().join(", ")
}

/// Returns whether a row is the example of an entry workbook, by its cell in the place of the
/// number.
fn is_example(cell: &str) -> bool {
    matches!(fold(cell).as_str(), "vi du" | "example")
}

/// Removes the mark that an export puts before a possible formula.
fn unguard(cell: &str) -> String {
    let plain = cell.strip_prefix('\'').filter(|_| formula_like(cell)).unwrap_or(cell);
    nfc(plain)
}

#[cfg(test)]
mod tests;
