//! The lists behind the figures: the three appendices of a year's report
//! (docs/decisions/0010-documents.md).

use crate::figures::{PetitionLine, UnitDetail, UnitLine, YearFigures};
use crate::layout::{Cell, Sheet};
use crate::model::Closed;
use crate::report::Medium;
use crate::report::lists::field_name;
use crate::report::naming::unit_name;
use crate::report::sheets::{self, due, nothing, share};
use crate::report::units::{attended, in_order, own, state};
use crate::words::Words;

/// Appendix 1: each unit's sessions and results; its headings are in the letter's text.
pub(super) fn units(all: &YearFigures, words: &Words) -> Sheet {
    const COLUMNS: [&str; 16] = [
        "held",
        "secretary",
        "chair",
        "heads",
        "periodic",
        "adhoc",
        "thematic",
        "required",
        "difference",
        "attended",
        "opinions",
        "answered",
        "assigned",
        "replied",
        "overdue",
        "resolved",
    ];
    let mut sheet = Sheet::new("appendix-units", "");
    sheet.column("name", "");
    for code in COLUMNS {
        sheet.figures(code, "");
    }
    sheet.figures("satisfied_percent", "");
    sheet.column("state", "");
    for (line, mut named) in in_order(all, words) {
        let detail = all.details.get(&line.unit).copied().unwrap_or_default();
        let mut row = vec![named.pop().unwrap_or(Cell::Unknown)];
        row.extend(counts(line, &detail));
        row.push(share(line.satisfied_percent));
        row.push(state(line, &all.context, words));
        sheet.rows.push(row);
    }
    sheet.notes.push(words.text("report-appendix-units-note"));
    if all.units.iter().any(UnitLine::may_have_more) {
        sheet.notes.push(words.text("report-units-pooled-note"));
    }
    sheet
}

fn counts(line: &UnitLine, detail: &UnitDetail) -> Vec<Cell> {
    let owed = |cell: Cell| if line.required == 0 { Cell::Unknown } else { cell };
    let of_sessions = [
        line.held,
        line.by_host.secretary,
        line.by_host.chair,
        line.by_host.both,
        detail.by_kind.periodic,
        detail.by_kind.adhoc,
        detail.by_kind.thematic,
    ];
    let mut row: Vec<Cell> = of_sessions.map(|count| own(line, count)).to_vec();
    row.push(owed(Cell::Count(line.required)));
    let over = Cell::Difference { by: line.over, tenths: false };
    row.push(owed(if line.may_have_more() && line.over < 0 { Cell::Unknown } else { over }));
    row.push(attended(line));
    let after = [
        detail.opinions,
        detail.answered,
        detail.assigned,
        detail.replied(),
        detail.states.overdue,
        detail.resolved,
    ];
    row.extend(after.map(|count| own(line, count)));
    row
}

/// Appendix 2: each petition and its outcome.
pub(super) fn petitions(all: &YearFigures, words: &Words) -> Sheet {
    if all.listed.is_empty() {
        return nothing("petition-list", words);
    }
    let mut sheet = Sheet::new("petition-list", words.text("report-petition-list-title"));
    sheet.column("petition", words.term("column", "petition"));
    sheet.column("unit", words.text("report-units-name"));
    sheet.column("day", words.term("column", "day"));
    sheet.column("text", words.term("column", "text"));
    sheet.column("field", words.term("column", "field"));
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("due", words.term("column", "due"));
    sheet.column("reply", words.text("report-petition-list-reply"));
    sheet.column("reply_day", words.text("report-petition-list-reply-day"));
    sheet.column("state", words.text("report-petition-list-state"));
    sheet.column("outcome", words.term("column", "outcome"));
    if all.context.query.named {
        for code in ["petitioner", "contact", "address"] {
            sheet.column(code, words.term("column", code));
        }
    }
    sheet.rows = all.listed.iter().map(|line| petition(all, line, words)).collect();
    if all.listed.iter().any(|line| line.estimate) {
        sheet.notes.push(words.text("report-estimate-note"));
    }
    sheet.notes.push(words.say("report-list-count", &[("count", all.listed.len().into())]));
    sheet
}

fn petition(all: &YearFigures, line: &PetitionLine, words: &Words) -> Vec<Cell> {
    let text = |text: &Option<String>| {
        text.as_ref().map_or(Cell::Unknown, |text| Cell::text(text.as_str()))
    };
    let agency = line.agency.as_ref().map_or(Cell::Unknown, |code| {
        Cell::term(code.as_str(), line.name.as_deref().unwrap_or(code))
    });
    let mut row = vec![
        Cell::text(line.petition.as_str()),
        unit_name(&all.context, &line.unit, words),
        Cell::Day(line.day),
        Cell::text(line.text.as_str()),
        Cell::term(line.field.as_str(), field_name(&all.fields, &line.field, words)),
        agency,
        line.due.map_or(Cell::Unknown, |day| due(day, line.estimate, words)),
        text(&line.reply_number),
        line.reply_day.map_or(Cell::Unknown, Cell::Day),
        Cell::term(line.state.code(), words.term("state", line.state.code())),
        line.outcome.map_or(Cell::Unknown, |outcome| {
            Cell::term(outcome.code(), words.term("outcome", outcome.code()))
        }),
    ];
    if let Some(petitioner) = &line.petitioner {
        row.extend([text(&petitioner.name), text(&petitioner.contact), text(&petitioner.address)]);
    }
    row
}

/// Appendix 3: the ballots of each session.
pub(super) fn ballots(all: &YearFigures, words: &Words) -> Sheet {
    if all.ballots.is_empty() {
        nothing("ballots", words)
    } else {
        sheets::ballots(all, words, Medium::Page)
    }
}
