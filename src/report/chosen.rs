//! A list with the columns that are to be shown.

use std::io::Write;

use serde_json::{Map, Value as Json};

use crate::layout::{Cell, Choice, Document, Sheet};
use crate::problem::Problem;
use crate::report::{Medium, Report};
use crate::text::{fold, write_json};
use crate::words::{Lang, Words};

/// A list with the columns that are to be shown: a few, all (`--wide`), or those named
/// (`--columns`).
pub struct ListReport<'a> {
    report: &'a dyn Report,
    wide: bool,
    columns: Vec<String>,
}

impl<'a> ListReport<'a> {
    /// Finds the named columns, by code or heading.
    ///
    /// # Errors
    /// If the list has no column of a name: a problem of usage.
    pub fn new(
        report: &'a dyn Report,
        wide: bool,
        named: &[String],
        words: &Words,
    ) -> Result<Self, Problem> {
        let mut list = Self { report, wide, columns: Vec::new() };
        if named.is_empty() {
            return Ok(list);
        }
        let sheet =
            |words: &Words| report.document(words, Medium::Tables).sheets.into_iter().next();
        let Some(own) = sheet(words) else { return Ok(list) };
        let other = match words.lang() {
            Lang::Vi => Lang::En,
            Lang::En => Lang::Vi,
        };
        let mut translated = None;
        for given in named {
            let found = place(&own, given).or_else(|| {
                let other = translated.get_or_insert_with(|| sheet(&Words::new(other)));
                other.as_ref().and_then(|other| place(other, given))
            });
            match found.and_then(|place| own.columns.get(place)) {
                Some(column) if list.columns.iter().any(|name| *name == column.name_in_files()) => {
                }
                Some(column) => list.columns.push(column.name_in_files().into_owned()),
                None => return Err(unknown(&own, given)),
            }
        }
        Ok(list)
    }
}

/// Finds a column by its code or heading.
fn place(sheet: &Sheet, given: &str) -> Option<usize> {
    let folded = fold(given);
    let by_heading = || sheet.columns.iter().position(|column| fold(&column.label) == folded);
    sheet.place(&given.trim().to_lowercase()).or_else(by_heading)
}

fn unknown(sheet: &Sheet, given: &str) -> Problem {
    let columns = sheet.columns.iter().map(|column| {
        if column.code.is_empty() || column.label.is_empty() {
            column.name_in_files().into_owned()
        } else {
            format!("{} ({})", column.code, column.label)
        }
    });
    Problem::usage("list-column-unknown")
        .with("given", given)
        .with("allowed", columns.collect::<Vec<_>>().join(", "))
}

impl Report for ListReport<'_> {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        if self.columns.is_empty() {
            return self.report.json(words, out);
        }
        let document = self.document(words, Medium::Tables);
        let rows = document.sheets.iter().flat_map(|sheet| {
            sheet.rows.iter().map(|row| {
                let cells = sheet.columns.iter().zip(row);
                let cell = |(column, cell): (&crate::layout::Column, &Cell)| {
                    (column.name_in_files().into_owned(), value(cell))
                };
                Json::Object(cells.map(cell).collect::<Map<_, _>>())
            })
        });
        write_json(out, &rows.collect::<Vec<_>>())
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let choice = match medium {
            _ if !self.columns.is_empty() => Choice::Named(self.columns.clone()),
            Medium::Tables => Choice::All,
            Medium::Page => Choice::Wide,
            Medium::Screen if self.wide => Choice::Wide,
            Medium::Screen => Choice::Brief,
        };
        let mut document = self.report.document(words, medium);
        document.sheets = document.sheets.into_iter().map(|sheet| sheet.chosen(&choice)).collect();
        // A page has a title.
        if medium == Medium::Page
            && document.title.is_empty()
            && let Some(sheet) = document.sheets.first_mut()
        {
            document.title = std::mem::take(&mut sheet.title);
        }
        document
    }
}

/// A cell for scripts, as the list's own JSON has it: missing values as null, counts as numbers,
/// yes and no as booleans.
pub(super) fn value(cell: &Cell) -> Json {
    match cell.unmarked() {
        Cell::Unknown => Json::Null,
        Cell::Count(count) => (*count).into(),
        Cell::Term { code, .. } if code == "yes" || code == "no" => (code == "yes").into(),
        cell => cell.plain().into(),
    }
}
