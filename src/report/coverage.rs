//! Until when units reported: who is behind, and of which days nobody told.

use std::cmp::Reverse;
use std::io::Write;

use chrono::NaiveDate;
use serde_json::to_value;

use crate::figures::{CoverageLine, Reporting, YearFigures, silent_without_minimum};
use crate::layout::{Cell, Document, Paths, Sheet};
use crate::model::{Closed, bare_name};
use crate::problem::Arg;
use crate::report::head::{document, json_head, json_warnings};
use crate::report::sheets::{hyphened, kind_and_bare, nothing};
use crate::report::{Medium, Report, ReportKind};
use crate::rules::{HeardFrom, Stretch};
use crate::text::{Order, write_json};
use crate::words::Words;

/// The number of units that a screen shows line by line. Of more, those of which the register never
/// heard are named together, and those that reported are counted.
const ON_SCREEN: usize = 20;

/// Until when units reported.
#[derive(Debug)]
pub struct CoverageReport {
    /// The figures that it is based on.
    pub figures: YearFigures,
    /// The units, by code.
    pub lines: Vec<CoverageLine>,
}

impl Report for CoverageReport {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let mut all = json_head(ReportKind::Coverage, &self.figures)?;
        all.insert("units".to_owned(), to_value(&self.lines)?);
        all.insert("warnings".to_owned(), json_warnings(&self.figures, words));
        write_json(out, &all)
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let mut laid = document(ReportKind::Coverage, &self.figures, words);
        laid.sheets = vec![self.sheet(words, medium)];
        laid
    }
}

impl CoverageReport {
    fn sheet(&self, words: &Words, medium: Medium) -> Sheet {
        if self.lines.is_empty() {
            return nothing("coverage", words);
        }
        let lines = if medium == Medium::Tables {
            self.lines.iter().collect()
        } else {
            self.by_days_behind()
        };
        let is_long = medium == Medium::Screen && lines.len() > ON_SCREEN;
        let (apart, listed): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|line| is_long && !line.is_behind());
        let has_bundle =
            medium == Medium::Tables || listed.iter().any(|line| line.last_bundle.is_some());
        let mut sheet = Sheet::new("coverage", words.text("report-coverage-title"));
        if !listed.is_empty() {
            sheet.machine("unit");
            sheet.column("name", words.text("report-units-name"));
            let label = |code: &str| words.text(&format!("report-coverage-{}", hyphened(code)));
            sheet.figures("heard_until", label("heard_until"));
            sheet.figures("days_behind", label("days_behind"));
            sheet.column("gaps", label("gaps"));
            sheet.column("heard_from", label("heard_from"));
            if has_bundle {
                sheet.figures("last_bundle", label("last_bundle"));
            }
            sheet.paths = Paths::Under("units", 1);
        }
        sheet.intro = self.reporting(words).into_iter().collect();
        sheet.intro.extend(self.never_heard(&apart, words));
        let row = |line| self.row(line, words, medium, has_bundle);
        sheet.rows = listed.into_iter().map(row).collect();
        sheet.notes = self.notes(&apart, words);
        sheet
    }

    /// The units with the longest silence first: those that were never heard of, then by days
    /// behind; those without a gap last, and those that do not exist yet after them.
    fn by_days_behind(&self) -> Vec<&CoverageLine> {
        let order = Order::new();
        let mut lines: Vec<&CoverageLine> = self.lines.iter().collect();
        let rank = |line: &CoverageLine| {
            let behind = line.days_behind.unwrap_or(i64::MAX);
            let has_gap = !line.gaps.is_empty();
            (!line.exists, !has_gap, Reverse(if has_gap { behind } else { 0 }))
        };
        lines.sort_by(|a, b| {
            rank(a)
                .cmp(&rank(b))
                .then_with(|| order.compare(bare_name(&a.name, a.kind), bare_name(&b.name, b.kind)))
                .then_with(|| a.unit.cmp(&b.unit))
        });
        lines
    }

    /// How many units reported until the last day.
    fn reporting(&self, words: &Words) -> Option<String> {
        let Reporting { reported, units } = Reporting::of(&self.figures)?;
        let day = self.figures.context.last_day();
        let args = [("count", reported.into()), ("units", units.into()), ("day", day.into())];
        Some(words.say("report-coverage-reported", &args))
    }

    /// The names of the units that no line shows since the register never heard of them: those of
    /// which it has nothing, and those of which it has records only.
    fn never_heard(&self, apart: &[&CoverageLine], words: &Words) -> Vec<String> {
        let named = |key: &str, from: Option<HeardFrom>| {
            let names: Vec<String> = apart
                .iter()
                .filter(|line| line.is_silent() && line.heard_from == from)
                .map(|line| kind_and_bare(line.kind, &line.name, words))
                .collect();
            let args = [("count", Arg::from(names.len())), ("names", names.join(", ").into())];
            (!names.is_empty()).then(|| words.say(key, &args))
        };
        [
            named("report-coverage-silent", None),
            named("report-coverage-records", Some(HeardFrom::Records)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn row(
        &self,
        line: &CoverageLine,
        words: &Words,
        medium: Medium,
        has_bundle: bool,
    ) -> Vec<Cell> {
        let day = |day: Option<NaiveDate>| day.map_or(Cell::Unknown, Cell::Day);
        let from = line.heard_from.map_or(Cell::Unknown, |from| {
            Cell::term(from.code(), words.term("heard-from", from.code()))
        });
        // A unit that ended earlier and told all its days is not behind for people.
        let is_told = medium != Medium::Tables && line.gaps.is_empty();
        let behind = Cell::count(line.days_behind.filter(|days| *days == 0 || !is_told));
        let mut cells = vec![
            Cell::text(line.unit.as_str()),
            Cell::Text(kind_and_bare(line.kind, &line.name, words)),
            day(line.heard_until),
            behind,
            gaps(&line.gaps, &self.figures),
            from,
        ];
        cells.extend(has_bundle.then(|| day(line.last_bundle)));
        cells
    }

    fn notes(&self, apart: &[&CoverageLine], words: &Words) -> Vec<String> {
        let (mut notes, lines) = (Vec::new(), &self.lines);
        let count = |holds: &dyn Fn(&CoverageLine) -> bool| {
            i64::try_from(lines.iter().filter(|line| holds(line)).count()).unwrap_or(i64::MAX)
        };
        let about = [
            ("report-coverage-not-yet", count(&|line| !line.exists)),
            ("report-coverage-above", count(&|line| line.open && line.gaps.is_empty())),
        ];
        for (key, count) in about.into_iter().filter(|(_, count)| *count > 0) {
            notes.push(words.say(key, &[("count", count.into())]));
        }
        let context = &self.figures.context;
        let names: Vec<String> = silent_without_minimum(&self.figures)
            .into_iter()
            .filter_map(|unit| context.lineage.life_on(unit, context.query.as_of))
            .map(|life| kind_and_bare(life.kind, &life.name, words))
            .collect();
        if !names.is_empty() {
            let args = [("names", names.join(", ").into())];
            notes.push(words.say("report-coverage-without-minimum", &args));
        }
        if !apart.is_empty() {
            notes.push(words.text("report-coverage-apart"));
        }
        if lines.iter().any(|line| line.heard_from == Some(HeardFrom::Records)) {
            notes.push(words.text("report-coverage-records-note"));
        }
        notes
    }
}

impl CoverageLine {
    /// Whether it was heard of, but not until the end.
    fn is_behind(&self) -> bool {
        !self.gaps.is_empty() && self.heard_until.is_some()
    }

    /// Whether it exists and was never heard of.
    fn is_silent(&self) -> bool {
        !self.gaps.is_empty() && self.heard_until.is_none()
    }
}

/// The days of which nobody told; people read no year where the period lies in one.
fn gaps(all: &[Stretch], figures: &YearFigures) -> Cell {
    if all.is_empty() {
        return Cell::Unknown;
    }
    let form = match figures.context.query.period.years().count() {
        1 => "%d/%m",
        _ => "%d/%m/%Y",
    };
    let shown = all.iter().map(|one| {
        let day = |day: NaiveDate| day.format(form).to_string();
        if one.from == one.until {
            day(one.from)
        } else {
            format!("{}–{}", day(one.from), day(one.until))
        }
    });
    let plain = all.iter().map(|one| format!("{}..{}", one.from, one.until));
    Cell::term(plain.collect::<Vec<_>>().join(";"), shown.collect::<Vec<_>>().join(", "))
}
