//! The report of a period: the sentences and tables of `report`, as an official letter.

use anyhow::Result;

use crate::figures::{self, Frame, YearFigures};
use crate::layout::Sheet;
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::names::Name::{self, Rows, Text};
use crate::letters::names::Values;
use crate::letters::occasion::sentence;
use crate::report::{narrative_parts, period_name, unit_sheets};
use crate::words::Words;

/// What a report may use.
pub(super) const NAMES: &[Name] = &[
    Text("period"),
    Text("as_of"),
    Rows("parts", &[Text("n"), Text("heading"), Rows("paragraphs", &[Text("n"), Text("text")])]),
    Rows(
        "units",
        &[
            Text("n"),
            Text("unit"),
            Text("name"),
            Text("required"),
            Text("held"),
            Text("counted"),
            Text("hosted_by_higher"),
            Text("shortfall"),
            Text("state"),
            Text("attended"),
            Text("petitions"),
            Text("satisfied_percent"),
        ],
    ),
    Rows(
        "overdue",
        &[Text("n"), Text("petition"), Text("text"), Text("agency"), Text("raised_on"), Text("due"), Text("days")],
    ),
];

/// Puts a report together.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let Subject::Period(asked, unit) = &context.request.subject else { return Ok(Values::new()) };
    let own = context.reader.own_unit()?;
    let request = figures::Ask::new(asked.clone(), context.request.as_of);
    // The register's own unit reports all that its register holds.
    let request = figures::Ask { overdue: true, unit: (*unit != own).then_some(*unit), ..request };
    let all = figures::year(context.reader, Frame::read(context.reader, request)?)?;
    let words = &context.words;
    let parts = narrative_parts(&all, words).into_iter().map(|part| {
        let paragraphs = part.paragraphs.into_iter().map(|text| Values::new().text("text", text));
        Values::new().text("heading", part.heading).rows("paragraphs", paragraphs)
    });
    Ok(Values::new()
        .text("period", period_name(asked, words))
        .day("as_of", Some(context.request.as_of))
        .rows("parts", parts)
        .rows("units", units(&all, words))
        .rows("overdue", overdue(&all)))
}

/// Each unit's row of the report's two tables of units.
fn units(all: &YearFigures, words: &Words) -> Vec<Values> {
    let sheets = unit_sheets(all, words);
    let rows = sheets.first().map_or(0, |sheet| sheet.rows.len());
    (0..rows).map(|row| sheets.iter().fold(Values::new(), |values, sheet| cells(values, sheet, row))).collect()
}

fn cells(values: Values, sheet: &Sheet, row: usize) -> Values {
    let known = |code: &str| {
        NAMES.iter().any(|name| matches!(name, Rows("units", inner) if inner.iter().any(|one| one.word() == code)))
    };
    let cells = sheet.columns.iter().zip(&sheet.rows[row]).filter(|(column, _)| known(column.code));
    cells.fold(values, |values, (column, cell)| values.text(column.code, cell.shown(false)))
}

fn overdue(all: &YearFigures) -> impl Iterator<Item = Values> {
    all.overdue.petitions.iter().map(|line| {
        Values::new()
            .text("petition", line.petition.as_str())
            .text("text", sentence(&line.text))
            .text("agency", line.name.as_str())
            .day("raised_on", Some(line.session_day))
            .day("due", Some(line.due))
            .count("days", line.days_late)
    })
}
