//! The output of `unit find`: units of the packaged list.

use std::io::Write;

use serde_json::{Value as Json, json};

use crate::layout::{Cell, Document, Rank, Sheet};
use crate::model::kind_with_name;
use crate::ops::ListedFinding;
use crate::report::{Medium, Report};
use crate::text::write_json;
use crate::words::Words;

/// The units found in the list.
#[derive(Debug)]
pub struct UnitListReport {
    /// The words searched for, as typed.
    pub given: String,
    /// The units.
    pub found: Vec<ListedFinding>,
}

impl Report for UnitListReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &self.found.iter().map(finding_json).collect::<Vec<_>>())
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let title = words.say("report-find-title", &[("words", (&self.given).into())]);
        let mut document = Document { title, ..Document::default() };
        if self.found.is_empty() {
            document.lines.push(words.text("report-unit-find-none"));
            return document;
        }
        let mut sheet = Sheet::new("found", "");
        let columns = ["code", "name", "parent", "from", "until", "successor"];
        for (column, rank) in columns.into_iter().zip([
            Rank::Always,
            Rank::Always,
            Rank::Always,
            Rank::Filled,
            Rank::Filled,
            Rank::Filled,
        ]) {
            sheet.column(column, words.term("column", column));
            sheet.rank(rank);
        }
        let day = |day: Option<chrono::NaiveDate>| day.map_or(Cell::Unknown, Cell::Day);
        for unit in &self.found {
            let above = match (&unit.parent_name, unit.parent) {
                (Some(name), Some(code)) => Cell::text(format!("{name} ({code})")),
                _ => Cell::Unknown,
            };
            sheet.rows.push(vec![
                Cell::text(unit.code),
                Cell::text(kind_with_name(unit.name, unit.kind)),
                above,
                day(unit.span.from),
                day(unit.span.until),
                Cell::text(unit.successors.join("; ")),
            ]);
        }
        document.sheets.push(sheet);
        let count = [("count", self.found.len().into())];
        document.closing.push(words.say("report-find-count", &count));
        document.closing.push(words.text("report-unit-find-use"));
        document
    }
}

fn finding_json(unit: &ListedFinding) -> Json {
    json!({
        "code": unit.code, "name": unit.name, "kind": unit.kind, "parent": unit.parent,
        "parent_name": unit.parent_name, "from": unit.span.from, "until": unit.span.until,
        "successor": unit.successors, "gso_code": unit.gso_code,
    })
}
