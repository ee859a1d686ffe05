//! A report as a document of sheets, for every format that people read.

use crate::fault::Arg;
use crate::figures::YearFigures;
use crate::layout::{Document, Sheet};
use crate::model::Closed;
use crate::report::{ReportKind, answers, sheets};
use crate::words::Words;

/// Lays a report out.
pub fn document(kind: ReportKind, figures: &YearFigures, words: &Words) -> Document {
    let ask = &figures.frame.ask;
    let period = [("period", Arg::from(period(figures, words)))];
    let mut document =
        Document { title: words.say(&format!("report-title-{}", kind.code()), &period), ..Document::default() };
    let head = [
        ("name", Arg::from(figures.register.1.as_str())),
        ("from", ask.period.from.into()),
        ("to", ask.period.to.into()),
        ("as-of", ask.as_of.into()),
    ];
    document.lines.push(words.say("report-head", &head));
    document.lines.push(rules(figures, words));
    document.sheets = drawn(kind, figures, words);
    if kind == ReportKind::Year {
        for (place, sheet) in document.sheets.iter_mut().enumerate() {
            sheet.title = format!("{}. {}", place + 1, sheet.title);
        }
    }
    for warning in &figures.frame.warnings {
        document.closing.push(words.say("receipt-warning", &[("text", words.warning(warning).into())]));
    }
    document
}

/// Lays a report out for machines: the same tables, their rows by code.
pub fn tables(kind: ReportKind, figures: &YearFigures, words: &Words) -> Document {
    const BY_NAME: [&str; 5] = ["units", "unit-sessions", "leaders", "fields", "agencies"];
    let mut document = document(kind, figures, words);
    for sheet in document.sheets.iter_mut().filter(|sheet| BY_NAME.contains(&sheet.code)) {
        // The first column is the code; rows of one code keep their order.
        sheet.rows.sort_by_key(|row| row[0].plain());
    }
    document
}

fn drawn(kind: ReportKind, figures: &YearFigures, words: &Words) -> Vec<Sheet> {
    match kind {
        ReportKind::Year => vec![
            sheets::sessions(figures, words),
            sheets::months(figures, words),
            sheets::minimum(figures, words),
            sheets::units(figures, words),
            sheets::unit_sessions(figures, words),
            sheets::leaders(figures, words),
            sheets::plan(figures, words),
            sheets::satisfaction(figures, words),
            answers::petitions(figures, words),
            answers::fields(figures, words),
            answers::agencies(figures, words),
            answers::follow_up(figures, words),
        ],
        ReportKind::Units => {
            vec![sheets::minimum(figures, words), sheets::units(figures, words), sheets::unit_sessions(figures, words)]
        }
        ReportKind::Leaders => vec![sheets::leaders(figures, words)],
        ReportKind::Plan => vec![sheets::plan(figures, words)],
        ReportKind::Petitions => vec![answers::petitions(figures, words), answers::fields(figures, words)],
        ReportKind::Agencies => vec![answers::agencies(figures, words)],
        ReportKind::Satisfaction => vec![sheets::satisfaction(figures, words), sheets::ballots(figures, words)],
        ReportKind::Overdue => vec![answers::overdue(figures, words)],
    }
}

/// The period as people name it.
fn period(figures: &YearFigures, words: &Words) -> String {
    let label = figures.frame.ask.period.label.as_str();
    let Some((year, part)) = label.split_once('-').filter(|_| !label.contains("..")) else {
        return if label.len() == 4 {
            words.say("report-period-year", &[("year", label.into())])
        } else {
            range(figures, words)
        };
    };
    let (key, number) = match part {
        "H1" => ("report-period-half-one", ""),
        "H2" => ("report-period-half-two", ""),
        "9M" => ("report-period-nine-months", ""),
        _ => part.strip_prefix('Q').map_or(("report-period-month", part), |quarter| ("report-period-quarter", quarter)),
    };
    words.say(key, &[("year", year.into()), ("number", number.into())])
}

fn range(figures: &YearFigures, words: &Words) -> String {
    let period = &figures.frame.ask.period;
    words.say("report-period-range", &[("from", period.from.into()), ("to", period.to.into())])
}

/// The rules in one line.
fn rules(figures: &YearFigures, words: &Words) -> String {
    let rules = &figures.rules.rules;
    let args = [
        ("minimum", Arg::from(rules.minimum)),
        ("days", rules.due_days.into()),
        ("kind", words.term("due-kind", rules.due_kind.code()).into()),
        ("from", words.term("due-from", rules.due_from.code()).into()),
        ("percent", rules.threshold_percent.into()),
    ];
    words.say("report-rules", &args)
}
