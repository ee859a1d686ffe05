//! What a figure is made of.

use std::io::Write;

use serde_json::Value as Json;

use crate::fault::Arg;
use crate::figures::{Evidence, Explained, YearFigures};
use crate::layout::{Cell, Document, Sheet};
use crate::report::head::document;
use crate::report::sheets::hyphened;
use crate::report::{Medium, Report, ReportKind};
use crate::text::{show_percent, write_json};
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
    let value = whole_value(explained, words).shown(words.lang() == Lang::En);
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

/// A figure's value as people read it, of a rate with its fraction.
fn whole_value(explained: &Explained, words: &Words) -> Cell {
    if let [part, whole] = explained.of.as_slice()
        && let (true, Some(part), Some(whole)) =
            (whole.figure.ends_with(".whole"), part.value.as_i64(), whole.value.as_i64())
    {
        return Cell::Share { part, whole };
    }
    value(&explained.figure, &explained.value, words)
}

/// The value of a figure, as its JSON holds it, as people read it.
pub(super) fn value(figure: &str, value: &Json, words: &Words) -> Cell {
    let key = figure.rsplit('.').next().unwrap_or_default();
    match value {
        Json::String(code) => match (key, code.parse()) {
            (_, Ok(day)) => Cell::Day(day),
            ("due_kind" | "due_from", _) => Cell::term(code.as_str(), words.term(&hyphened(key), code)),
            _ => Cell::term(code.as_str(), words.term("unit-state", code)),
        },
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(count), _) => Cell::Count(count),
            #[expect(clippy::cast_possible_truncation, reason = "half days and tenths of a percent are small")]
            (None, Some(exact)) if key == "median_days" => Cell::HalfDays((exact * 2.0).round() as i64),
            #[expect(clippy::cast_possible_truncation, reason = "half days and tenths of a percent are small")]
            (None, Some(exact)) => {
                let shown = show_percent((exact * 10.0).round() as i64, 1000, words.lang() == Lang::En);
                Cell::term(number.to_string(), shown.unwrap_or_default())
            }
            (None, None) => Cell::Unknown,
        },
        _ => Cell::Unknown,
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_told_in_the_reader_s_words() {
        let shown = |figure: &str, of: Json| value(figure, &of, &Words::new(Lang::Vi)).shown(false);
        assert_eq!(shown("petitions.late", json!(1234)), "1.234");
        assert_eq!(shown("satisfaction.percent", json!(88.9)), "88,9 %");
        assert_eq!(shown("satisfaction.percent", Json::Null), "–");
        assert_eq!(shown("units.a.state", json!("unknown")), "chưa rõ");
        assert_eq!(shown("rules.due_kind", json!("working")), "ngày làm việc");
        let day: NaiveDate = "2020-01-22".parse().expect("a day");
        assert_eq!(value("outlook.units.a.last_days.01", &json!(day), &Words::new(Lang::En)), Cell::Day(day));
        let median = |days: f64| value("agencies.x.median_days", &json!(days), &Words::new(Lang::Vi)).shown(false);
        assert_eq!([2.5, -0.5, -1.5].map(median), ["2,5", "-0,5", "-1,5"], "a reply may come before its session");
    }
}
