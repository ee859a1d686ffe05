//! The report of a period: the sentences and tables of `report` as an official letter, short or
//! with all its lists.

use anyhow::Result;

use crate::figures::{self, ReportContext, YearFigures};
use crate::layout::Sheet;
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::dialogue::sentence;
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::report::{self, Appendices, appendix_sheets, narrative, period_name, unit_sheets};
use crate::words::{Lang, Words};

/// A unit's row.
const UNIT: &[Name] = &[
    Text("n"),
    Text("unit"),
    Text("name"),
    Text("required"),
    Text("held"),
    Text("counted"),
    Text("hosted_by_higher"),
    Text("shortfall"),
    Text("difference"),
    Text("state"),
    Text("secretary"),
    Text("chair"),
    Text("heads"),
    Text("periodic"),
    Text("adhoc"),
    Text("thematic"),
    Text("attended"),
    Text("opinions"),
    Text("answered"),
    Text("assigned"),
    Text("replied"),
    Text("overdue"),
    Text("resolved"),
    Text("petitions"),
    Text("satisfied_percent"),
];

/// A petition's row; the petitioner is named if names are given out.
const PETITION: &[Name] = &[
    Text("n"),
    Text("petition"),
    Text("unit"),
    Text("day"),
    Text("text"),
    Text("field"),
    Text("agency"),
    Text("due"),
    Text("reply"),
    Text("reply_day"),
    Text("state"),
    Text("outcome"),
    Text("petitioner"),
    Text("contact"),
    Text("address"),
];

/// A session's ballots.
const BALLOT: &[Name] = &[
    Text("n"),
    Text("session"),
    Text("day"),
    Text("issued"),
    Text("returned"),
    Text("response"),
    Text("valid"),
    Text("very_satisfied"),
    Text("satisfied"),
    Text("neutral"),
    Text("dissatisfied"),
    Text("percent"),
    Text("threshold_percent"),
    Text("meets"),
];

/// A line below a table.
const NOTE: &[Name] = &[Text("n"), Text("note")];

/// Names of a report.
pub(super) const NAMES: &[Name] = &[
    Text("period"),
    Text("as_of"),
    Text("reporting"),
    Rows("key_figures", &[Text("n"), Text("figure"), Text("value"), Text("note")]),
    Rows("attention", &[Text("n"), Text("text")]),
    Rows("parts", &[Text("n"), Text("heading"), Rows("paragraphs", &[Text("n"), Text("text")])]),
    Rows("units", UNIT),
    Rows("units_notes", NOTE),
    Rows(
        "overdue",
        &[
            Text("n"),
            Text("petition"),
            Text("text"),
            Text("agency"),
            Text("raised_on"),
            Text("due"),
            Text("days"),
        ],
    ),
];

/// Further names of a report with all its lists.
pub(super) const LISTS: &[Name] = &[
    Flag("named"),
    Rows("petitions", PETITION),
    Rows("petitions_notes", NOTE),
    Text("petitions_appendix"),
    Rows("ballots", BALLOT),
    Rows("ballots_notes", NOTE),
    Text("ballots_appendix"),
    Rows(
        "since_seal",
        &[Text("n"), Text("figure"), Text("sealed"), Text("now"), Text("difference")],
    ),
    Rows("since_seal_notes", NOTE),
    Text("since_seal_appendix"),
];

/// Builds the values of a report; long lists only if the template uses them.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    match &context.request.subject {
        Subject::Figures(all) => Ok(values(context, all)),
        Subject::Period(asked, unit) => {
            let own = context.reader.own_unit()?;
            let request = figures::ReportQuery {
                overdue: context.uses("overdue"),
                listed: context.uses("petitions"),
                named: context.request.named,
                // The register's own unit reports everything in its register.
                unit: if *unit == own { None } else { Some(*unit) },
                ..figures::ReportQuery::new(asked.clone(), context.request.as_of)
            };
            Ok(values(
                context,
                &figures::year(context.reader, ReportContext::read(context.reader, request)?)?,
            ))
        }
        _ => Ok(Values::new()),
    }
}

fn values(context: &LetterContext<'_>, all: &YearFigures) -> Values {
    let words = &context.words;
    let spoken = Words::for_documents(words.lang());
    let parts = narrative(all, &spoken).into_iter().map(|part| {
        let paragraphs = part.paragraphs.into_iter().map(|text| Values::new().text("text", text));
        Values::new().text("heading", part.heading).rows("paragraphs", paragraphs)
    });
    let values = first_page(all, words, &spoken)
        .text("period", period_name(&all.context.query.period, words))
        .day("as_of", Some(context.request.as_of))
        .flag("named", all.context.query.named)
        .rows("parts", parts)
        .rows("overdue", overdue(all));
    appendices(values, all, words)
}

/// Who has not reported, the key figures, and what needs attention: sentences are `spoken` as
/// documents have them, figures of the table are shown as on screens.
fn first_page(all: &YearFigures, words: &Words, spoken: &Words) -> Values {
    let table = report::first_page(all, words).unwrap_or_default();
    let page = report::first_page(all, spoken).unwrap_or_default();
    let key_figures = table.cards.into_iter().map(|card| {
        Values::new()
            .text("figure", card.label)
            .text("value", card.value.shown(words.lang() == Lang::En))
            .text("note", card.note)
    });
    let attention =
        page.attention.into_iter().map(|remark| Values::new().text("text", remark.text));
    Values::new()
        .some("reporting", page.reporting.as_ref().map(|remark| remark.text.as_str()))
        .rows("key_figures", key_figures)
        .rows("attention", attention)
}

/// The tables behind the figures, each with its notes and the number of its appendix.
fn appendices(values: Values, all: &YearFigures, words: &Words) -> Values {
    let Appendices { units: by_unit, petitions, ballots, since_seal } = appendix_sheets(all, words);
    let units = units(all, &by_unit, words);
    let mut values = values.rows("units", units).rows("units_notes", notes(&by_unit));
    let mut number = 1;
    for (name, sheet) in [("petitions", petitions), ("ballots", ballots)] {
        number += i64::from(!sheet.rows.is_empty());
        values = values
            .count(&format!("{name}_appendix"), number)
            .rows(&format!("{name}_notes"), notes(&sheet));
        values = values.table(name, sheet, words.lang());
    }
    let Some(changed) = since_seal else { return values };
    let intro = changed.intro.iter().map(|line| Values::new().text("note", line.as_str()));
    values.count("since_seal_appendix", number + 1).rows("since_seal_notes", intro).table(
        "since_seal",
        changed,
        words.lang(),
    )
}

fn notes(sheet: &Sheet) -> Vec<Values> {
    sheet.notes.iter().map(|note| Values::new().text("note", note.as_str())).collect()
}

/// Each unit's row in the report's tables of units, which share one order.
fn units(all: &YearFigures, by_unit: &Sheet, words: &Words) -> Vec<Values> {
    let [minimum, sessions] = unit_sheets(all, words);
    let sheets = [by_unit, &minimum, &sessions];
    (0..by_unit.rows.len())
        .map(|row| {
            sheets
                .iter()
                .fold(Values::new(), |values, sheet| cells(values, sheet, row, words.lang()))
        })
        .collect()
}

fn cells(values: Values, sheet: &Sheet, row: usize, lang: Lang) -> Values {
    let known = |code: &str| UNIT.iter().any(|name| name.word() == code);
    let cells = sheet.columns.iter().zip(&sheet.rows[row]).filter(|(column, _)| known(column.code));
    cells.fold(values, |values, (column, cell)| {
        values.text(column.code, cell.shown(lang == Lang::En))
    })
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
