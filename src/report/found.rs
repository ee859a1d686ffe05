//! The output of `find`, `lint`, `sql` and `rule show`.

use std::io::Write;

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value as Json, json};

use crate::layout::{Cell, Document, Sheet};
use crate::model::Closed;
use crate::ops::{Closeness, Finding, SearchResult, check_of};
use crate::problem::{Lint, Warning};
use crate::report::{Medium, Report};
use crate::rules::{RuleBook, RuleKey, RuleRow};
use crate::store::{Answer, Datum};
use crate::text::write_json;
use crate::words::Words;

/// The records that `find` found.
#[derive(Debug)]
pub struct SearchReport {
    /// The words searched for, as typed.
    pub given: String,
    /// Whether petitioners were searched too.
    pub named: bool,
    /// The results.
    pub found: SearchResult,
}

impl Report for SearchReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &self.found.findings.iter().map(finding_json).collect::<Vec<_>>())
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let SearchResult { findings, count, is_cut } = &self.found;
        let mut document = Document {
            title: words.say("report-find-title", &[("words", (&self.given).into())]),
            ..Document::default()
        };
        if findings.is_empty() {
            document.lines.push(words.text("report-find-none"));
            if !self.named {
                document.lines.push(words.text("report-find-none-names"));
            }
            return document;
        }
        let mut sheet = Sheet::new("found", "");
        sheet.column("code", words.term("column", "code"));
        sheet.column("kind", words.text("report-find-kind"));
        sheet.column("day", words.term("column", "day"));
        sheet.column("text", words.term("column", "text"));
        for finding in findings {
            sheet.rows.push(vec![
                Cell::text(finding.code.as_str()),
                Cell::text(words.term("record", finding.kind.spec().word)),
                finding.day.map_or(Cell::Unknown, Cell::Day),
                Cell::text(finding.text.as_str()),
            ]);
        }
        document.sheets.push(sheet);
        document.closing.push(if *count > findings.len() {
            let shown = [("shown", findings.len().into()), ("count", (*count).into())];
            words.say("report-find-shown", &shown)
        } else {
            words.say("report-find-count", &[("count", (*count).into())])
        });
        if *is_cut {
            document.closing.push(words.say("report-find-newest", &[("most", (*count).into())]));
        }
        document
    }
}

fn finding_json(finding: &Finding) -> Json {
    let exact = matches!(finding.closeness, Closeness::Exact | Closeness::ExactWords);
    json!({
        "kind": finding.kind.spec().word, "code": finding.code, "day": finding.day,
        "text": finding.text, "exact": exact,
    })
}

/// The contradictions that `lint` found.
#[derive(Debug)]
pub struct LintReport(pub Vec<Warning>);

impl Report for LintReport {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let findings: Vec<Json> = self.0.iter().map(|one| words.warning_json(one)).collect();
        write_json(out, &json!({ "count": findings.len(), "findings": findings }))
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        if medium == Medium::Tables {
            return Document::of(self.table(words));
        }
        let sheets = Lint::ALL.into_iter().filter_map(|check| self.sheet(check, words));
        Document {
            lines: vec![words.say("lint-count", &[("count", self.0.len().into())])],
            sheets: sheets.collect(),
            ..Document::default()
        }
    }
}

impl LintReport {
    /// All findings in one table.
    fn table(&self, words: &Words) -> Sheet {
        let mut sheet = Sheet::new("lint", "");
        for column in ["check", "records", "message"] {
            sheet.column(column, words.text(&format!("report-lint-{column}")));
        }
        sheet.rows = self
            .0
            .iter()
            .map(|one| {
                let check = Cell::text(one.code());
                vec![check, Cell::text(one.refs.join(" ")), Cell::text(words.warning(one))]
            })
            .collect();
        sheet
    }

    /// Draws the findings of one check; `None` if there are none.
    fn sheet(&self, check: Lint, words: &Words) -> Option<Sheet> {
        let key = format!("lint-{}", check.code());
        let mut sheet = Sheet::new(check.code(), "");
        sheet.column("records", "");
        sheet.column("message", "");
        for finding in self.0.iter().filter(|finding| check_of(finding) == Some(check)) {
            let records = finding.refs.join(", ");
            sheet.rows.push(vec![Cell::text(records), Cell::text(words.warning(finding))]);
        }
        if sheet.rows.is_empty() {
            return None;
        }
        sheet.title = format!("{} ({})", words.text(&key), sheet.rows.len());
        sheet.notes.extend(words.attribute(&key, "mend", &[]));
        Some(sheet)
    }
}

impl Report for Answer {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &Objects(self))
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut sheet = Sheet::new("sql", "");
        for (index, name) in self.columns.iter().enumerate() {
            if self.rows().any(|row| matches!(row[index], Datum::Text(_))) {
                sheet.column("", name.as_str());
            } else {
                sheet.figures("", name.as_str());
            }
        }
        sheet.rows = self.rows().map(|row| row.iter().map(datum).collect()).collect();
        sheet.notes.push(words.say("report-list-count", &[("count", sheet.rows.len().into())]));
        Document::of(sheet)
    }
}

fn datum(value: &Datum) -> Cell {
    match value {
        Datum::Null => Cell::Unknown,
        Datum::Integer(count) => Cell::Count(*count),
        Datum::Real(real) => Cell::Text(Json::from(*real).to_string()),
        Datum::Text(text) => Cell::Text(text.to_string()),
    }
}

/// The rows as objects, each built when written.
struct Objects<'a>(&'a Answer);

impl Serialize for Objects<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.rows().map(|row| Object(&self.0.columns, row)))
    }
}

/// A row as an object; of columns with equal names it holds the last.
struct Object<'a>(&'a [String], &'a [Datum]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (index, (name, value)) in self.0.iter().zip(self.1).enumerate() {
            if !self.0[index + 1..].contains(name) {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}

/// The rules on a day with their sources.
#[derive(Debug)]
pub struct RulesReport {
    /// The day.
    pub day: NaiveDate,
    /// The register's rules.
    pub book: RuleBook,
}

impl RulesReport {
    fn rows(&self) -> impl Iterator<Item = (RuleKey, Option<&RuleRow>)> {
        RuleKey::ALL.iter().map(|key| (*key, self.book.row_on(*key, self.day)))
    }
}

impl Report for RulesReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let rows = self.rows().filter_map(|(_, row)| row).map(|row| {
            json!({ "key": row.key, "value": row.value, "from": row.from, "source": row.source })
        });
        write_json(out, &rows.collect::<Vec<_>>())
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let title = words.say("report-rules-on", &[("day", self.day.into())]);
        let mut sheet = Sheet::new("rules", title);
        for name in ["key", "value", "from", "source"] {
            sheet.column(name, words.term("column", name));
        }
        for (key, row) in self.rows() {
            let [value, from, source] = match row {
                None => [Cell::Unknown, Cell::Unknown, Cell::Unknown],
                Some(row) => [
                    row.value.as_deref().map_or(Cell::Unknown, |value| {
                        Cell::term(value, words.rule_value(key.code(), value))
                    }),
                    row.from.map_or(Cell::Unknown, Cell::Day),
                    Cell::text(row.source.as_str()),
                ],
            };
            sheet.rows.push(vec![
                Cell::term(key.code(), words.rule(key.code())),
                value,
                from,
                source,
            ]);
        }
        Document::of(sheet)
    }
}
