//! What all open units are asked, in one table to send: a row for each gap, with room for the answer.

use std::io::Write;

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use crate::figures::{AskedDays, ReportContext};
use crate::layout::{Cell, Document, Sheet};
use crate::letters::CoverageSubject;
use crate::letters::office::place;
use crate::model::UnitId;
use crate::report::{Medium, Report, period_name};
use crate::text::write_json;
use crate::words::Words;

/// The requests to all open units.
#[derive(Debug)]
pub struct RequestList {
    /// The units and rules of the report.
    pub context: ReportContext,
    /// The requests, by the office's name.
    pub subjects: Vec<CoverageSubject>,
}

impl RequestList {
    fn rows(&self) -> impl Iterator<Item = (&CoverageSubject, &AskedDays)> {
        self.subjects
            .iter()
            .flat_map(|subject| subject.request.asked.iter().map(move |asked| (subject, asked)))
    }

    fn name(&self, unit: UnitId, on: NaiveDate) -> String {
        self.context.lineage.life_on(unit, on).map_or(String::new(), place)
    }
}

impl Report for RequestList {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let lineage = &self.context.lineage;
        let all = self.rows().map(|(subject, asked)| {
            json!({
                "office": subject.request.code,
                "unit": lineage.code(asked.unit),
                "name": self.name(asked.unit, asked.days.until),
                "from": asked.days.from,
                "until": asked.days.until,
                "recorded": asked.recorded,
                "reply_by": subject.reply_by,
            })
        });
        write_json(out, &all.collect::<Vec<Json>>())
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut sheet = Sheet::new("requests", words.text("report-requests-sheet"));
        sheet.machine("office");
        sheet.machine("unit");
        // An office answers for units that it succeeds too.
        let succeeds = self.rows().any(|(subject, asked)| subject.request.office != asked.unit);
        let columns = ["to", "name", "from", "until"];
        for code in columns.into_iter().filter(|code| succeeds || *code != "name") {
            sheet.column(code, words.text(&format!("report-requests-{code}")));
        }
        for code in ["recorded", "held"] {
            sheet.figures(code, words.text(&format!("report-requests-{code}")));
        }
        let as_of = self.context.query.as_of;
        sheet.rows = self
            .rows()
            .map(|(subject, asked)| {
                let mut row = vec![
                    Cell::text(subject.request.code.as_str()),
                    Cell::text(self.context.lineage.code(asked.unit)),
                    Cell::Text(self.name(subject.request.office, as_of)),
                ];
                let name = || Cell::Text(self.name(asked.unit, asked.days.until));
                row.extend(succeeds.then(name));
                row.extend([
                    Cell::Day(asked.days.from),
                    Cell::Day(asked.days.until),
                    Cell::Count(asked.recorded),
                    Cell::Text(String::new()),
                ]);
                row
            })
            .collect();
        sheet.notes.push(words.text("report-requests-note"));
        let period = period_name(&self.context.query.period, words);
        let mut laid = Document::of(sheet);
        laid.lang = words.lang().code();
        laid.title = words.say("report-requests-title", &[("period", period.into())]);
        laid.lines.push(words.say(
            "report-requests-head",
            &[("count", self.subjects.len().into()), ("as-of", as_of.into())],
        ));
        if let Some(day) = self.subjects.first().and_then(|subject| subject.reply_by) {
            laid.lines.push(words.say("report-requests-reply-by", &[("day", day.into())]));
        }
        laid
    }
}
