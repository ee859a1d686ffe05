//! The output of `log` and `verify`: the journal, and a register's flaws.

use std::io::Write;

use chrono::Datelike;
use serde_json::{Value as Json, json};

use crate::layout::{Cell, Document, Sheet};
use crate::model::EntryId;
use crate::ops::{LogLine, LoggedEntry};
use crate::problem::Arg;
use crate::report::{Medium, Report};
use crate::store::{Flaw, Verified};
use crate::text::{shown_in_viet_nam, write_json};
use crate::words::Words;

/// The entries of the journal.
#[derive(Debug)]
pub enum LogReport {
    /// Summaries for people.
    Lines(Vec<LogLine>),
    /// Entries with their rows, for scripts.
    Rows(Vec<LoggedEntry>),
}

impl Report for LogReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        match self {
            Self::Rows(entries) => write_json(out, entries),
            Self::Lines(_) => write_json(out, &json!([])),
        }
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        match self {
            Self::Lines(lines) => log(lines, words),
            Self::Rows(_) => Document::default(),
        }
    }
}

fn log(lines: &[LogLine], words: &Words) -> Document {
    let mut sheet = Sheet::new("log", words.text("log-title"));
    sheet.figures("entry", words.text("log-entry"));
    sheet.column("at", words.text("log-at"));
    sheet.column("who", words.text("log-who"));
    sheet.column("command", words.text("log-command"));
    sheet.column("changes", words.text("log-changes"));
    for line in lines {
        let entry = &line.entry;
        sheet.rows.push(vec![
            Cell::Text(entry.number.to_string()),
            Cell::text(shown_in_viet_nam(&entry.at)),
            Cell::text(entry.who.as_str()),
            Cell::text(entry.command.as_str()),
            Cell::text(changes(line, words)),
        ]);
    }
    Document::of(sheet)
}

/// An entry's changes: the records, the corrections of a single one, the reverted entry.
fn changes(line: &LogLine, words: &Words) -> String {
    let mut what = words.shown(&line.touched);
    for (label, before, after) in &line.corrections {
        let label = words.term("column", label);
        what.push_str(&format!(", {label}: {} → {}", or_dash(before), or_dash(after)));
    }
    if let Some(reverted) = line.entry.reverts {
        let args = [("entry", reverted.to_string().into())];
        what = format!("{what} {}", words.say("log-reverts", &args));
    }
    what
}

fn or_dash(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}

/// The result of `verify`.
#[derive(Debug)]
pub struct IntegrityReport {
    /// The flaws and the chain of entries.
    pub found: Verified,
    /// The name of the record of each flaw.
    pub records: Vec<Option<String>>,
}

impl IntegrityReport {
    fn flaws(&self) -> impl Iterator<Item = (&Flaw, &Option<String>)> {
        self.found.flaws.iter().zip(&self.records)
    }
}

impl Report for IntegrityReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let flaws = self.flaws().map(|(flaw, record)| {
            let mut shown = flaw_json(flaw);
            shown["record"] = json!(record);
            shown
        });
        let flaws: Vec<Json> = flaws.collect();
        let head = self.found.head.as_ref().map(ToString::to_string);
        write_json(out, &json!({ "entries": self.found.entries, "head": head, "flaws": flaws }))
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let Verified { flaws, entries, head } = &self.found;
        let lines = self.flaws().map(|(flaw, record)| {
            let line = flaw_line(flaw, words);
            match record {
                None => line,
                Some(record) => {
                    let args = [("record", record.into())];
                    format!("{line} {}", words.say("log-flaw-record", &args))
                }
            }
        });
        let mut closing = vec![if flaws.is_empty() {
            words.say("log-verified", &[("entries", (*entries).into())])
        } else if flaws.iter().all(Flaw::follows) {
            words.text("log-rebuild")
        } else {
            words.text("log-restore")
        }];
        if let Some(head) = head {
            let entry = Arg::Text(entries.to_string());
            let args = [("entry", entry), ("head", head.to_string().into())];
            closing.push(words.say("log-head", &args));
        }
        Document { lines: lines.collect(), closing, ..Document::default() }
    }
}

fn flaw_json(flaw: &Flaw) -> Json {
    match flaw {
        Flaw::File(text) => json!({ "flaw": "file", "text": text }),
        Flaw::Schema { sort, name, how } => {
            json!({ "flaw": "schema", "sort": sort, "name": name, "how": how.word() })
        }
        Flaw::Chain(entry) => json!({ "flaw": "chain", "entry": entry }),
        Flaw::Rows { entry, table, first_id, last_id } => {
            json!({ "flaw": "rows", "entry": entry, "table": table, "first_id": first_id, "last_id": last_id })
        }
        Flaw::UnjournalledRow { table, id } => {
            json!({ "flaw": "stranger", "table": table, "id": id.row() })
        }
        Flaw::Digest { table, row, how } => {
            json!({ "flaw": "digest", "table": table, "row": row, "how": how.word() })
        }
        Flaw::Derived { table, id, column } => {
            json!({ "flaw": "derived", "table": table, "id": id.row(), "column": column })
        }
        Flaw::Counter { scope, given } => {
            json!({ "flaw": "counter", "scope": scope, "given": given })
        }
        Flaw::Sequence { table, known, given } => {
            json!({ "flaw": "sequence", "table": table, "known": known, "given": given })
        }
        Flaw::Seal { period, id } => {
            json!({ "flaw": "seal", "year": period.to.year(), "period": period.label, "id": id.row() })
        }
        Flaw::SealMoved { period, figure, sealed, now } => {
            let value = |text: &str| serde_json::from_str::<Json>(text).unwrap_or_default();
            let (sealed, now) = (value(sealed), value(now));
            json!({
                "flaw": "seal_moved", "year": period.to.year(), "period": period.label,
                "figure": figure, "sealed": sealed, "now": now,
            })
        }
        Flaw::Search => json!({ "flaw": "search" }),
    }
}

fn flaw_line(flaw: &Flaw, words: &Words) -> String {
    let entry_number = |entry: EntryId| Arg::Text(entry.to_string());
    let number = |number: &i64| Arg::Text(number.to_string());
    let text = |text: &str| Arg::from(text);
    let (key, args) = match flaw {
        Flaw::File(line) => ("log-flaw-file".to_owned(), vec![("text", text(line))]),
        Flaw::Schema { name, how, .. } => {
            (format!("log-flaw-schema-{}", how.word()), vec![("name", text(name))])
        }
        Flaw::Chain(entry) => ("log-flaw-chain".to_owned(), vec![("entry", entry_number(*entry))]),
        Flaw::Rows { entry, table, first_id, last_id } if first_id == last_id => (
            "log-flaw-row".to_owned(),
            vec![
                ("entry", entry_number(*entry)),
                ("table", text(table)),
                ("row", number(first_id)),
            ],
        ),
        Flaw::Rows { entry, table, first_id, last_id } => (
            "log-flaw-rows".to_owned(),
            vec![
                ("entry", entry_number(*entry)),
                ("table", text(table)),
                ("first", number(first_id)),
                ("last", number(last_id)),
            ],
        ),
        Flaw::UnjournalledRow { table, id } => (
            "log-flaw-stranger".to_owned(),
            vec![("table", text(table)), ("id", number(&id.row()))],
        ),
        Flaw::Digest { table, row, how } => (
            format!("log-flaw-digest-{}", how.word()),
            vec![("table", text(table)), ("row", text(row))],
        ),
        Flaw::Derived { table, id, column } => (
            "log-flaw-derived".to_owned(),
            vec![("table", text(table)), ("id", number(&id.row())), ("column", text(column))],
        ),
        Flaw::Counter { scope, given } => {
            ("log-flaw-counter".to_owned(), vec![("scope", text(scope)), ("given", number(given))])
        }
        Flaw::Sequence { table, known, given } => {
            let key =
                if given < known { "log-flaw-sequence-below" } else { "log-flaw-sequence-above" };
            (
                key.to_owned(),
                vec![("table", text(table)), ("known", number(known)), ("given", number(given))],
            )
        }
        Flaw::Seal { period, id } => (
            "log-flaw-seal".to_owned(),
            vec![("year", period.year_shown()), ("id", number(&id.row()))],
        ),
        Flaw::SealMoved { period, figure, sealed, now } => {
            let args = vec![
                ("year", period.year_shown()),
                ("figure", text(figure)),
                ("sealed", text(sealed)),
                ("now", text(now)),
            ];
            ("log-flaw-seal-moved".to_owned(), args)
        }
        Flaw::Search => ("log-flaw-search".to_owned(), Vec::new()),
    };
    words.say(&key, &args)
}
