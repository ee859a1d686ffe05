//! The breakdown of a figure.

use std::io::Write;

use crate::figures::{Evidence, Explained, FigureValue, PoolShare, Silence, YearFigures};
use crate::layout::{Cell, Document, Sheet};
use crate::model::{Closed, DueFrom, DueKind};
use crate::problem::Arg;
use crate::report::head::document;
use crate::report::{Medium, Report, ReportKind};
use crate::rules::HeardFrom;
use crate::text::{show_percent, write_json};
use crate::words::{Lang, Words};

/// A figure and its breakdown.
#[derive(Debug)]
pub struct Explanation {
    /// The report that contains it.
    pub kind: ReportKind,
    /// The figures that it belongs to.
    pub figures: YearFigures,
    /// The breakdown.
    pub explained: Explained,
}

impl Report for Explanation {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &self.explained)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut laid = document(self.kind, &self.figures, words);
        laid.title = words
            .say("report-explained-title", &[("figure", self.explained.figure.as_str().into())]);
        sheets(&self.explained, words, &mut laid.sheets);
        laid
    }
}

/// A figure's records, then the figures, pools and years that it consists of.
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
    explained.pools.iter().for_each(|one| pool(one, words, all));
    if !explained.open.is_empty() {
        all.push(silences("open", &explained.open, words));
    }
    explained.of.iter().for_each(|part| sheets(part, words, all));
}

/// A pool: what may belong to its units, what they lack, and of which of them nobody told what.
fn pool(pool: &PoolShare, words: &Words, all: &mut Vec<Sheet>) {
    let sizes = [
        ("pool", pool.size.into()),
        ("least", pool.least.into()),
        ("possible", pool.possible.into()),
    ];
    let title = words.say("report-explained-pool", &sizes[..1]);
    let mut totals = records_sheet("pool", title, &pool.totals, words);
    if pool.least < pool.size {
        let named: Vec<&str> = pool.straddling.iter().map(|one| one.record.as_str()).collect();
        let named = ("totals", Arg::from(named.join(", ")));
        let args = [sizes[0].clone(), sizes[1].clone(), named];
        totals.notes.push(words.say("report-explained-pool-least", &args));
    }
    if pool.shared {
        totals.notes.push(words.text("report-explained-pool-shared"));
    }
    all.push(totals);
    if pool.possible > 0 {
        let title = words.say("report-explained-possible", &sizes[2..]);
        all.push(records_sheet("possible", title, &pool.possible_totals, words));
    }
    let title = words.text("report-explained-deficits");
    let mut deficits = records_sheet("deficits", title, &pool.deficits, words);
    if !pool.nothing_required.is_empty() {
        let units = [("units", pool.nothing_required.join(", ").into())];
        deficits.notes.push(words.say("report-explained-nothing-required", &units));
    }
    all.push(deficits);
    if !pool.possible_own.is_empty() {
        let title = words.text("report-explained-possible-own");
        all.push(records_sheet("possible-own", title, &pool.possible_own, words));
    }
    if !pool.open.is_empty() {
        all.push(silences("open", &pool.open, words));
    }
}

/// Units of which nobody told everything, with the days: their own, then those of units above.
fn silences(code: &'static str, units: &[Silence], words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, words.text("report-explained-open"));
    sheet.column("unit", words.text("report-units-name"));
    sheet.column("above", words.text("report-explained-above"));
    sheet.column("from", words.text("report-explained-from"));
    sheet.column("until", words.text("report-explained-until"));
    for unit in units {
        let own = std::iter::once((Cell::Unknown, &unit.gaps));
        let above = unit.above.iter().map(|one| (Cell::text(one.unit.as_str()), &one.gaps));
        for (above, gaps) in own.chain(above) {
            sheet.rows.extend(gaps.iter().map(|gap| {
                let unit = Cell::text(unit.unit.as_str());
                vec![unit, above.clone(), Cell::Day(gap.from), Cell::Day(gap.until)]
            }));
        }
    }
    sheet
}

/// A figure's value for people, a rate with its fraction.
fn whole_value(explained: &Explained, words: &Words) -> Cell {
    if let [part, whole] = explained.of.as_slice()
        && let (true, Some(part), Some(whole)) =
            (whole.figure.ends_with(".whole"), part.value.count(), whole.value.count())
    {
        return Cell::Share { part, whole };
    }
    value(&explained.value, words)
}

/// A value for people.
pub fn value(value: &FigureValue, words: &Words) -> Cell {
    match value {
        FigureValue::Null => Cell::Unknown,
        FigureValue::Count(count) => Cell::Count(*count),
        FigureValue::Percent(tenths) => {
            let shown = show_percent(*tenths, 1000, words.lang() == Lang::En);
            Cell::term(value.plain(), shown.unwrap_or_default())
        }
        FigureValue::Days(days) if days.0 % 2 == 0 => Cell::Count(days.0 / 2),
        FigureValue::Days(days) => Cell::HalfDays(days.0),
        FigureValue::State(state) => {
            Cell::term(state.code(), words.term("unit-state", state.code()))
        }
        FigureValue::Term(code) => {
            let known = DueKind::parse(code)
                .map(|_| "due-kind")
                .or_else(|_| DueFrom::parse(code).map(|_| "due-from"))
                .or_else(|_| HeardFrom::parse(code).map(|_| "heard-from"));
            Cell::term(
                code.as_str(),
                known.map_or_else(|_| code.clone(), |list| words.term(list, code)),
            )
        }
        FigureValue::Day(day) => Cell::Day(*day),
        FigureValue::Truth(holds) => {
            let code = if *holds { "yes" } else { "no" };
            Cell::term(code, words.text(&format!("term-{code}")))
        }
    }
}

fn records_sheet(code: &'static str, title: String, records: &[Evidence], words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, title);
    sheet.column("ref", words.text("report-explained-ref"));
    sheet.figures("part", words.text("report-explained-part"));
    sheet.rows = records
        .iter()
        .map(|one| vec![Cell::text(one.record.as_str()), Cell::Count(one.part)])
        .collect();
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
            Cell::count(term.minimum),
            Cell::Count(term.days),
            Cell::Count(term.of),
        ]
    };
    sheet.rows = explained.terms.iter().map(row).collect();
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::HalfDays;
    use crate::rules::UnitState;

    #[test]
    fn a_value_is_told_in_the_reader_s_words() {
        let shown = |of: FigureValue| value(&of, &Words::new(Lang::Vi)).shown(false);
        assert_eq!(shown(FigureValue::Count(1234)), "1.234");
        assert_eq!(shown(FigureValue::Percent(889)), "88,9%");
        assert_eq!(shown(FigureValue::Null), "–");
        assert_eq!(shown(FigureValue::State(UnitState::Unknown)), "chưa đủ căn cứ kết luận");
        assert_eq!(shown(FigureValue::Term("working".to_owned())), "ngày làm việc");
        let day = "2020-01-22".parse().expect("a day");
        assert_eq!(value(&FigureValue::Day(day), &Words::new(Lang::En)), Cell::Day(day));
        let median = |halves: i64| shown(FigureValue::Days(HalfDays(halves)));
        assert_eq!(
            [5, -1, -3].map(median),
            ["2,5", "-0,5", "-1,5"],
            "a reply may come before its session"
        );
    }
}
