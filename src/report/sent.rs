//! Sent reports: their list, one of them, and what has changed since.

use std::io::Write;

use serde_json::{Value as Json, json};

use crate::figures::{BlockNames, Change, YearFigures};
use crate::layout::{Cell, Document, Sheet};
use crate::model::Closed;
use crate::ops::{LogLine, SentLine};
use crate::problem::Arg;
use crate::report::explained::value;
use crate::report::head::period;
use crate::report::{Medium, Report, ReportKind};
use crate::store::Lock;
use crate::text::{shown_in_viet_nam, write_json};
use crate::words::Words;

/// The sent reports and sealed years.
#[derive(Debug)]
pub struct SentList(pub Vec<SentLine>);

/// One sent report.
#[derive(Debug)]
pub struct SentRecord(pub SentLine);

/// What has changed since a report was sent.
#[derive(Debug)]
pub struct SentChanges {
    /// The report.
    pub sent: SentLine,
    /// The same report from the register as it is.
    pub now: YearFigures,
    /// The last journal entry.
    pub last: crate::model::EntryId,
    /// The figures that differ: as sent, and as they are.
    pub changes: Vec<Change>,
    /// The entries that moved them, each with the records it changed.
    pub entries: Vec<(LogLine, Vec<String>)>,
}

impl ReportKind {
    /// Returns the blocks whose figures the report has; all for the year.
    pub fn blocks(self) -> BlockNames {
        match self {
            Self::Units => &["minimum", "units"],
            Self::Leaders => &["leaders"],
            Self::Plan => &["plan"],
            Self::Petitions => &["petitions", "promises", "carried_out"],
            Self::Agencies => &["agencies"],
            Self::Satisfaction => &["satisfaction"],
            Self::Overdue => &["petitions"],
            _ => &[],
        }
    }
}

/// A sent report for scripts.
fn sent_json(line: &SentLine) -> Json {
    let sent = &line.report;
    let lock = sent.lock.as_ref().map(|lock| matches!(lock, Lock::Standing));
    json!({
        "code": line.code(), "kind": sent.kind, "period": sent.period.label, "unit": line.unit,
        "view": sent.view.code(), "as_of": sent.as_of, "entry": sent.entry, "number": sent.number,
        "day": sent.sent_on, "to": sent.sent_to, "sha256": sent.sha256, "sealed": lock,
    })
}

/// The name of a sent report: its kind and period.
fn name(line: &SentLine, words: &Words) -> String {
    let args = [
        ("kind", Arg::from(words.text(&format!("report-kind-{}", line.report.kind)))),
        ("period", period(&line.report.period, words).into()),
    ];
    words.say("report-sent-name", &args)
}

fn sheet(lines: &[SentLine], words: &Words) -> Sheet {
    let mut sheet = Sheet::new("sent-reports", words.text("report-sent-title"));
    sheet.column("code", words.term("column", "code"));
    sheet.column("kind", words.text("report-sent-report"));
    sheet.column("period", words.text("report-sent-period"));
    sheet.column("unit", words.term("column", "unit"));
    sheet.column("as_of", words.text("report-sent-as-of"));
    sheet.column("number", words.text("report-sent-number"));
    sheet.column("day", words.text("report-sent-day"));
    sheet.column("to", words.text("report-sent-to"));
    sheet.column("sha256", "SHA-256");
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    let row = |line: &SentLine| {
        let sent = &line.report;
        let title = match &sent.lock {
            None => words.text(&format!("report-kind-{}", sent.kind)),
            Some(Lock::Standing) => words.text("report-sent-sealed"),
            Some(Lock::Lifted(_)) => words.text("report-sent-reopened"),
        };
        vec![
            Cell::text(line.code()),
            Cell::term(sent.kind.as_str(), title),
            Cell::term(sent.period.label.as_str(), period(&sent.period, words)),
            text(&line.unit),
            Cell::Day(sent.as_of),
            text(&sent.number),
            sent.sent_on.map_or(Cell::Unknown, Cell::Day),
            text(&sent.sent_to),
            text(&sent.sha256),
        ]
    };
    sheet.rows = lines.iter().map(row).collect();
    sheet
}

impl Report for SentList {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &self.0.iter().map(sent_json).collect::<Vec<_>>())
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut sheet = sheet(&self.0, words);
        for column in &mut sheet.columns {
            column.rank = match column.code {
                "sha256" | "to" | "as_of" => crate::layout::Rank::Wide,
                "unit" => crate::layout::Rank::Filled,
                _ => column.rank,
            };
        }
        Document::of(sheet)
    }
}

impl Report for SentRecord {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let figures: Json = serde_json::from_str(&self.0.report.figures)?;
        let mut all = sent_json(&self.0);
        all["figures"] = figures;
        write_json(out, &all)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let list = sheet(std::slice::from_ref(&self.0), words);
        let mut shown = Sheet::new("sent-report", name(&self.0, words));
        shown.column("column", "");
        shown.column("value", "");
        for (column, cell) in list.columns.iter().zip(&list.rows[0]) {
            if *cell != Cell::Unknown {
                shown.rows.push(vec![Cell::text(column.label.as_str()), cell.clone()]);
            }
        }
        Document::of(shown)
    }
}

impl Report for SentChanges {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let query = &self.now.context.query;
        let figures = self.changes.iter().map(
            |change| json!({ "figure": change.figure, "sent": change.first, "now": change.second }),
        );
        let entries = self.entries.iter().map(|(line, records)| {
            json!({ "entry": line.entry.number, "at": line.entry.at, "who": line.entry.who,
                    "command": line.entry.command, "records": records })
        });
        let all = json!({
            "schema": ReportKind::Changes.schema(),
            "sent": sent_json(&self.sent),
            "now": { "period": query.period.label, "as_of": query.as_of, "unit": self.sent.unit,
                     "view": query.view.code(), "entry": self.last },
            "figures": figures.collect::<Vec<_>>(),
            "entries": entries.collect::<Vec<_>>(),
        });
        write_json(out, &all)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let sent = &self.sent.report;
        let args = [
            ("report", Arg::from(name(&self.sent, words))),
            ("number", sent.number.clone().unwrap_or_default().into()),
            ("as-of", sent.as_of.into()),
            ("count", self.changes.len().into()),
        ];
        let mut document = Document {
            title: words.text("report-changes-title"),
            lang: words.lang().code(),
            ..Document::default()
        };
        let key =
            if sent.number.is_some() { "report-changes-of" } else { "report-changes-of-seal" };
        document.lines.push(words.say(key, &args));
        document.lines.push(words.say("report-changes-count", &args));
        if self.changes.is_empty() {
            return document;
        }
        let mut figures = Sheet::new("figures", words.text("report-changes-figures"));
        figures.column("figure", words.text("report-figure"));
        figures.figures("sent", words.text("report-changes-sent"));
        figures.figures("now", words.text("report-now"));
        figures.rows = self
            .changes
            .iter()
            .map(|change| {
                let figure = Cell::text(change.figure.to_string());
                vec![figure, value(&change.first, words), value(&change.second, words)]
            })
            .collect();
        let mut entries = Sheet::new("entries", words.text("report-changes-entries"));
        entries.column("entry", words.text("report-changes-entry"));
        entries.column("at", words.text("report-changes-at"));
        entries.column("who", words.text("report-changes-who"));
        entries.column("command", words.text("report-changes-command"));
        entries.column("records", words.text("report-changes-records"));
        entries.rows = self
            .entries
            .iter()
            .map(|(line, records)| {
                vec![
                    Cell::text(line.entry.number.to_string()),
                    Cell::text(shown_in_viet_nam(&line.entry.at)),
                    Cell::text(line.entry.who.as_str()),
                    Cell::text(line.entry.command.as_str()),
                    Cell::text(records.join(", ")),
                ]
            })
            .collect();
        document.sheets = vec![figures, entries];
        document
    }
}
