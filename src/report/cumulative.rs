//! `--cumulative`: beside each figure of a period the one from the year's beginning to the period's
//! end.

use std::collections::HashMap;

use crate::figures::YearFigures;
use crate::layout::{Cell, Column, Document, FirstPage, Sheet};
use crate::model::{Period, YearPart};
use crate::problem::{Arg, Problem};
use crate::report::first_page::first_page;
use crate::report::parts::drawn;
use crate::report::{Medium, ReportKind};
use crate::words::Words;

/// The sheets that list records: they have no cumulative figures.
const LISTS: [&str; 3] = ["ballots", "overdue", "petition-list"];

/// The sheet of the months, which is that of the whole time.
const MONTHS: &str = "months";

/// Returns the days from the beginning of a period's year to its end; with a cut-off day the year
/// begins the day after it, in December.
///
/// # Errors
/// If the period is no month and no quarter.
pub(super) fn year_to_date(period: &Period) -> Result<Period, Problem> {
    let odd = || Problem::usage("cumulative-period").with("period", period.label.as_str());
    let named = period.named.ok_or_else(odd)?;
    if !matches!(named.part, YearPart::Month(_) | YearPart::Quarter(_)) {
        return Err(odd());
    }
    let year = Period::whole_year(named.year, named.cut_off).ok_or_else(odd)?;
    Ok(Period::days(year.from, period.to))
}

/// Adds the figures of the year to date to a report's first page and tables.
pub(super) fn add(
    document: &mut Document,
    kind: ReportKind,
    whole: &YearFigures,
    words: &Words,
    medium: Medium,
) {
    let days = &whole.context.query.period;
    let args = [("from", Arg::from(days.from)), ("to", days.to.into())];
    document.lines.push(words.say("report-cumulative", &args));
    if let (Some(page), Some(all)) = (&mut document.first_page, first_page(kind, whole, words)) {
        add_to_cards(page, &all, document.lang == "en", words);
    }
    let mut others: HashMap<&str, Sheet> =
        drawn(kind, whole, words, medium).into_iter().map(|sheet| (sheet.code, sheet)).collect();
    for sheet in &mut document.sheets {
        let Some(other) = others.remove(sheet.code) else { continue };
        if sheet.code == MONTHS {
            sheet.rows = other.rows;
        } else if !LISTS.contains(&sheet.code) {
            *sheet = beside(sheet, &other, words);
        }
    }
}

fn add_to_cards(page: &mut FirstPage, all: &FirstPage, english: bool, words: &Words) {
    for card in &mut page.cards {
        let Some(other) = all.cards.iter().find(|other| other.figure == card.figure) else {
            continue;
        };
        let value =
            words.say("report-cumulative-value", &[("value", other.value.shown(english).into())]);
        card.note = match card.note.is_empty() {
            true => value,
            false => format!("{value}; {}", card.note),
        };
    }
}

/// Puts beside each column of figures one with those of the year to date. The rows are those of the
/// year to date, in their order; what the period lacks is 0 where it is counted.
fn beside(sheet: &Sheet, whole: &Sheet, words: &Words) -> Sheet {
    // A row is named by what stands before its figures.
    let first = sheet.columns.iter().position(|column| column.figures).unwrap_or_default();
    let names = |row: &[Cell]| -> Vec<String> { row.iter().take(first).map(Cell::plain).collect() };
    let mut own: HashMap<Vec<String>, &Vec<Cell>> =
        sheet.rows.iter().map(|row| (names(row), row)).collect();
    let mut rows = Vec::new();
    for all in &whole.rows {
        let period = own.remove(&names(all));
        rows.push(joined(sheet, period, Some(all)));
    }
    for row in sheet.rows.iter().filter(|row| own.contains_key(&names(row))) {
        rows.push(joined(sheet, Some(row), None));
    }
    let total = match (&sheet.total, &whole.total) {
        (None, None) => None,
        (period, all) => Some(joined(sheet, period.as_ref(), all.as_ref())),
    };
    let columns = sheet.columns.iter().flat_map(|column| {
        let mut column = column.clone();
        let mut label = words.text("report-cumulative-alone");
        if column.figures && column.label.is_empty() {
            column.label = words.text("report-cumulative-in-period");
        } else {
            let named = [("label", column.label.as_str().into())];
            label = words.say("report-cumulative-column", &named);
        }
        let other = column.figures.then(|| Column {
            label,
            named: false,
            cumulative: true,
            ..column.clone()
        });
        std::iter::once(column).chain(other)
    });
    Sheet { columns: columns.collect(), rows, total, ..sheet.clone() }
}

/// Joins a row of the period with that of the year to date.
fn joined(sheet: &Sheet, period: Option<&Vec<Cell>>, all: Option<&Vec<Cell>>) -> Vec<Cell> {
    let cell = |row: Option<&Vec<Cell>>, place: usize| row.and_then(|row| row.get(place)).cloned();
    let mut cells = Vec::new();
    for (place, column) in sheet.columns.iter().enumerate() {
        let (own, other) = (cell(period, place), cell(all, place));
        if !column.figures {
            cells.push(own.or(other).unwrap_or(Cell::Unknown));
            continue;
        }
        let lacking = match other.as_ref().map(Cell::unmarked) {
            Some(Cell::Count(_)) => Cell::Count(0),
            _ => Cell::Unknown,
        };
        cells.push(own.unwrap_or(lacking));
        cells.push(other.unwrap_or(Cell::Unknown));
    }
    cells
}
