//! Repeated petitions.

use std::io::Write;

use serde_json::to_value;

use crate::figures::{Repeat, YearFigures};
use crate::layout::{Cell, Document, Paths, Sheet};
use crate::report::head::{document, json_head, json_warnings};
use crate::report::naming::unit_name;
use crate::report::sheets::{hyphened, nothing, yes_no};
use crate::report::{Medium, Report, ReportKind};
use crate::text::write_json;
use crate::words::Words;

/// The repeated petitions.
#[derive(Debug)]
pub struct RepeatsReport {
    /// The figures that they are based on.
    pub figures: YearFigures,
    /// The minimum number of sessions at which a petition was raised.
    pub least: i64,
    /// The petitions.
    pub repeats: Vec<Repeat>,
}

impl Report for RepeatsReport {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let mut all = json_head(ReportKind::Repeats, &self.figures)?;
        all.insert("min".to_owned(), self.least.into());
        all.insert("repeats".to_owned(), to_value(&self.repeats)?);
        all.insert("warnings".to_owned(), json_warnings(&self.figures, words));
        write_json(out, &all)
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let mut laid = document(ReportKind::Repeats, &self.figures, words);
        laid.sheets = vec![self.sheet(words, medium)];
        laid
    }
}

impl RepeatsReport {
    fn sheet(&self, words: &Words, medium: Medium) -> Sheet {
        if self.repeats.is_empty() {
            return nothing("repeats", words);
        }
        let mut sheet = Sheet::new("repeats", words.text("report-repeats-title"));
        sheet.column("petition", words.term("column", "petition"));
        sheet.column("unit", words.text("report-units-name"));
        sheet.column("text", words.term("column", "text"));
        for code in ["sessions", "answered", "carried_out"] {
            sheet.figures(code, words.text(&format!("report-repeats-{}", hyphened(code))));
        }
        sheet.column("first_day", words.text("report-repeats-first-day"));
        sheet.column("last_day", words.text("report-repeats-last-day"));
        sheet.column("answered_never_done", words.text("report-repeats-answered-never-done"));
        sheet.column("raised", words.text("report-repeats-raised"));
        sheet.paths = Paths::Under("repeats", 1);
        let row = |line: &Repeat| {
            let between = if medium == Medium::Page { "; " } else { " " };
            let raised = line.raised.iter().map(|one| {
                let mark = if one.suggested { "?" } else { "" };
                match medium {
                    Medium::Page => format!("{}{mark}", words.day(one.day)),
                    Medium::Screen | Medium::Tables => format!("{}{mark}", one.petition),
                }
            });
            vec![
                Cell::text(line.petition.as_str()),
                unit_name(&self.figures.context, &line.unit, words),
                Cell::text(line.text.as_str()),
                Cell::Count(line.sessions),
                Cell::Count(line.answered),
                Cell::Count(line.carried_out),
                Cell::Day(line.first_day),
                Cell::Day(line.last_day),
                yes_no(line.answered_never_done, words),
                Cell::Text(raised.collect::<Vec<_>>().join(between)),
            ]
        };
        sheet.rows = self.repeats.iter().map(row).collect();
        if self.repeats.iter().any(|line| line.suggested) {
            sheet.notes.push(words.text("report-repeats-suggested"));
        }
        sheet.notes.push(words.say("report-list-count", &[("count", self.repeats.len().into())]));
        sheet
    }
}
