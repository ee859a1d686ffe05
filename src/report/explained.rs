//! What a figure is made of.

use std::io::Write;

use serde_json::Value as Json;

use crate::fault::Arg;
use crate::figures::{Evidence, Explained, YearFigures};
use crate::layout::{Cell, Document, Sheet};
use crate::report::head::document;
use crate::report::{Medium, Report, ReportKind};
use crate::text::write_json;
use crate::words::{Lang, Words};

/// A figure and what it is made of.
#[derive(Debug)]
pub struct Explanation {
    /// The report in which it stands.
    pub kind: ReportKind,
    /// The figures it is one of.
    pub figures: YearFigures,
    /// The explanation.
    pub explained: Explained,
}

impl Report for Explanation {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &self.explained)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut laid = document(self.kind, &self.figures, words);
        laid.title = words.say("report-explained-title", &[("figure", self.explained.figure.as_str().into())]);
        sheets(&self.explained, words, &mut laid.sheets);
        laid
    }
}

/// A figure's records, then the figures, pools and years of which it is made.
fn sheets(explained: &Explained, words: &Words, all: &mut Vec<Sheet>) {
    let value = value(explained, words).shown(words.lang() == Lang::En);
    let title = [("figure", Arg::from(explained.figure.as_str())), ("value", value.into())];
    let title = words.say("report-explained-value", &title);
    match &explained.records {
        Some(records) => all.push(records_sheet("records", title, records, words)),
        None => all.push(Sheet::new("value", title)),
    }
    if !explained.terms.is_empty() {
        all.push(terms(explained, words));
    }
    for pool in &explained.pools {
        let title = words.say("report-explained-pool", &[("pool", pool.size.into())]);
        all.push(records_sheet("pool", title, &pool.totals, words));
        all.push(records_sheet("deficits", words.text("report-explained-deficits"), &pool.deficits, words));
    }
    explained.of.iter().for_each(|part| sheets(part, words, all));
}

/// A figure as people read it: a rate with its fraction, a median in halves.
fn value(explained: &Explained, words: &Words) -> Cell {
    if let [part, whole] = explained.of.as_slice()
        && let (true, Some(part), Some(whole)) =
            (whole.figure.ends_with(".whole"), part.value.as_i64(), whole.value.as_i64())
    {
        return Cell::Share { part, whole };
    }
    match &explained.value {
        Json::Null => Cell::Unknown,
        Json::String(text) => Cell::Text(words.term("unit-state", text)),
        Json::Number(number) => match (number.as_i64(), number.to_string().split_once('.')) {
            (Some(count), _) => Cell::Count(count),
            (None, Some((days, "5"))) => days.parse().map_or(Cell::Unknown, |days: i64| Cell::HalfDays(days * 2 + 1)),
            _ => Cell::Text(number.to_string()),
        },
        value => Cell::Text(value.to_string()),
    }
}

fn records_sheet(code: &'static str, title: String, records: &[Evidence], words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, title);
    sheet.column("ref", words.text("report-explained-ref"));
    sheet.figures("part", words.text("report-explained-part"));
    sheet.rows = records.iter().map(|one| vec![Cell::text(one.record.as_str()), Cell::Count(one.part)]).collect();
    if !records.is_empty() {
        sheet.notes.push(words.say("report-list-count", &[("count", records.len().into())]));
    }
    sheet
}

fn terms(explained: &Explained, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("terms", words.text("report-explained-terms"));
    sheet.column("unit", words.text("report-units-name"));
    sheet.column("year", words.text("report-explained-year"));
    for code in ["minimum", "days", "of"] {
        sheet.figures(code, words.text(&format!("report-explained-{code}")));
    }
    let row = |term: &crate::figures::YearTerm| {
        let year = Cell::Text(term.year.to_string());
        vec![
            Cell::text(term.unit.as_str()),
            year,
            Cell::Count(term.minimum),
            Cell::Count(term.days),
            Cell::Count(term.of),
        ]
    };
    sheet.rows = explained.terms.iter().map(row).collect();
    sheet
}
