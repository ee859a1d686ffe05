//! Plan entries as a table: for people in order of time, for files with the contract's columns.

use chrono::{Datelike, NaiveDate};

use crate::figures::{PlanLine, PlanState, UnitName};
use crate::layout::{Cell, Sheet};
use crate::model::{AnyColumn, Closed, Kind, bare_name, plan};
use crate::report::sheets::{kind_and_bare, nothing};
use crate::text::Order;
use crate::words::Words;

/// The entries with the contract's columns, ready for import.
pub(super) fn columns(lines: &[PlanLine]) -> Sheet {
    let mut sheet = Sheet::new(Kind::Plan.spec().plural, "");
    for column in in_files() {
        sheet.column(column.name, column.name);
    }
    sheet.rows = lines.iter().map(in_columns).collect();
    sheet
}

/// The columns of an entry that is not in the register yet: without its hidden id.
fn in_files() -> impl Iterator<Item = &'static AnyColumn> {
    Kind::Plan.spec().columns.iter().filter(|column| !column.kept)
}

/// An entry's cells in a file, in the order of the contract's columns.
fn in_columns(line: &PlanLine) -> Vec<Cell> {
    let day = |day: Option<NaiveDate>| day.map_or(Cell::Unknown, Cell::Day);
    let cells = [
        (plan::CODE.any(), text(&line.code)),
        (plan::UNIT.any(), Cell::text(line.unit.as_str())),
        (plan::DAY.any(), day(line.day)),
        (plan::MONTH.any(), text(&line.month)),
        (plan::HOSTS.any(), Cell::text(line.hosts.as_str())),
        (plan::AT.any(), text(&line.at)),
        (plan::VENUE.any(), text(&line.venue)),
        (plan::KIND.any(), Cell::text(line.kind.as_str())),
        (plan::TOPIC.any(), text(&line.topic)),
        (plan::AUDIENCE.any(), text(&line.audience)),
        (plan::NUMBER.any(), text(&line.number)),
        (plan::NOTICE.any(), day(line.notice)),
        (plan::STATUS.any(), text(&line.status)),
        (plan::REASON.any(), text(&line.reason)),
    ];
    let cell = |column: &AnyColumn| {
        let own = cells.iter().find(|(one, _)| one == column);
        own.map_or(Cell::Unknown, |(_, cell)| cell.clone())
    };
    in_files().map(cell).collect()
}

/// A column for people: its code, its label's key, and the cell of an entry.
type Shown = (&'static str, &'static str, fn(&PlanLine, &Words) -> Cell);

const SHOWN: [Shown; 11] = [
    ("when", "report-plan-table-when", when),
    ("unit", "report-units-name", |line, words| named(&line.unit, &line.unit_name, words)),
    ("hosts", "term-column-hosts", hosts),
    ("at", "report-plan-table-at", at),
    ("venue", "term-column-venue", |line, _| text(&line.venue)),
    ("kind", "term-column-kind", kind),
    ("topic", "term-column-topic", |line, _| text(&line.topic)),
    ("audience", "term-column-audience", |line, _| text(&line.audience)),
    ("notice", "report-plan-table-notice", notice),
    ("state", "report-plan-table-state", state),
    ("code", "term-column-code", |line, _| text(&line.code)),
];

/// The entries for people, in order of time; empty columns are left out.
pub(super) fn entries(lines: &[PlanLine], words: &Words) -> Sheet {
    if lines.is_empty() {
        return nothing("plan-table", words);
    }
    let order = Order::new();
    let mut lines: Vec<&PlanLine> = lines.iter().collect();
    let name = |line: &&PlanLine| {
        line.unit_name.kind.map_or(line.name.clone(), |kind| bare_name(&line.name, kind).to_owned())
    };
    lines.sort_by(|a, b| a.when().cmp(&b.when()).then_with(|| order.compare(&name(a), &name(b))));
    let mut sheet = Sheet::new("plan-table", words.text("report-plan-table-title"));
    let used: Vec<&Shown> = SHOWN
        .iter()
        .filter(|(_, _, cell)| lines.iter().any(|line| cell(line, words) != Cell::Unknown))
        .collect();
    for (code, label, _) in &used {
        sheet.column(code, words.text(label));
    }
    sheet.rows = lines
        .iter()
        .map(|line| used.iter().map(|(_, _, cell)| cell(line, words)).collect())
        .collect();
    sheet
}

fn text(text: &Option<String>) -> Cell {
    text.as_ref().map_or(Cell::Unknown, |text| Cell::text(text.as_str()))
}

fn named(code: &str, unit: &UnitName, words: &Words) -> Cell {
    let named = |kind, name: &str| kind_and_bare(kind, name, words);
    let name = unit.kind.map(|kind| match &unit.above {
        Some((above, its)) => format!("{} ({})", named(kind, &unit.name), named(*its, above)),
        None => named(kind, &unit.name),
    });
    Cell::term(code, name.unwrap_or_else(|| code.to_owned()))
}

/// A day with its day of the week, or a month.
fn when(line: &PlanLine, words: &Words) -> Cell {
    match (line.day, &line.month) {
        (Some(day), _) => {
            let week = words.term("weekday", &day.weekday().number_from_monday().to_string());
            Cell::term(day.to_string(), format!("{week} {}", words.day(day)))
        }
        (None, Some(month)) => {
            let shown = month
                .split_once('-')
                .map_or(month.clone(), |(year, month)| format!("{month}/{year}"));
            Cell::term(
                month.as_str(),
                words.say("report-plan-table-month", &[("month", shown.into())]),
            )
        }
        (None, None) => Cell::Unknown,
    }
}

fn hosts(line: &PlanLine, words: &Words) -> Cell {
    let labels: Vec<String> = line.hosts.split(';').map(|code| words.term("post", code)).collect();
    Cell::term(line.hosts.as_str(), labels.join(", "))
}

fn at(line: &PlanLine, words: &Words) -> Cell {
    match (&line.at, &line.at_name) {
        (Some(code), Some(unit)) => named(code, unit, words),
        (code, _) => text(code),
    }
}

/// The kind of session, unless it is the usual one.
fn kind(line: &PlanLine, words: &Words) -> Cell {
    if line.kind == "periodic" {
        Cell::Unknown
    } else {
        Cell::term(line.kind.as_str(), words.term("session-kind", &line.kind))
    }
}

/// The day of the public notice, or its due date if that is still relevant.
fn notice(line: &PlanLine, words: &Words) -> Cell {
    let awaited = matches!(line.state, PlanState::Open | PlanState::Proposed);
    match (line.notice, line.notice_by.filter(|_| awaited)) {
        (Some(day), _) => Cell::Day(day),
        (None, Some(by)) => Cell::term(
            by.to_string(),
            words.say("report-plan-table-notice-by", &[("day", by.into())]),
        ),
        (None, None) => Cell::Unknown,
    }
}

/// The state of an entry; empty for a proposed one.
fn state(line: &PlanLine, words: &Words) -> Cell {
    match (line.state, line.held_on) {
        (PlanState::Proposed, _) => Cell::Unknown,
        (PlanState::Held, Some(day)) => {
            Cell::term("held", words.say("report-plan-table-held", &[("day", day.into())]))
        }
        (state, _) => Cell::term(state.code(), words.term("plan-state", state.code())),
    }
}
