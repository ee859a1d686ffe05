//! The output of `bundle show` and `bundle conflicts`.

use std::collections::BTreeMap;
use std::io::Write;

use chrono::NaiveDate;
use serde_json::{Map, Value as Json, json, to_value};

use crate::layout::{Cell, Document, Sheet};
use crate::model::{BundleHead, Closed, Conflict, Period, RecordType, Side};
use crate::report::lists::typed;
use crate::report::{Medium, Report, period_name};
use crate::text::write_json;
use crate::words::Words;

/// The content of a bundle.
#[derive(Debug)]
pub struct BundleReport {
    /// The bundle's head: office and scope.
    pub head: BundleHead,
    /// The number of records by type.
    pub counts: BTreeMap<RecordType, usize>,
}

/// The name of a bundle's period for people; the code as it stands if a newer program made it.
fn period_of(label: &str, words: &Words) -> String {
    label.parse::<Period>().map_or_else(|_| label.to_owned(), |period| period_name(&period, words))
}

impl Report for BundleReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let counts = self.counts.iter().map(|(record_type, count)| {
            let key = match record_type {
                RecordType::Record(kind) => kind.spec().plural,
                RecordType::Link => "successors",
                RecordType::Identity => "identities",
            };
            (key.to_owned(), Json::from(*count))
        });
        let mut shown = to_value(&self.head)?;
        shown["records"] = Json::Object(counts.collect());
        write_json(out, &shown)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let head = &self.head;
        let from = [
            ("name", head.name.as_str().into()),
            ("unit", head.unit.as_str().into()),
            ("day", head.made.parse::<NaiveDate>().unwrap_or_default().into()),
        ];
        let mut lines = vec![words.say("report-bundle-from", &from)];
        for (key, value) in [
            ("only", head.only.clone()),
            ("period", head.period.as_ref().map(|label| period_of(label, words))),
            ("since", head.since.map(|entry| entry.to_string())),
        ] {
            if let Some(value) = value {
                let args = [("value", value.into())];
                lines.push(words.say(&format!("report-bundle-{key}"), &args));
            }
        }
        if head.with_names {
            lines.push(words.text("report-bundle-names"));
        }
        let mut sheet = Sheet::new("bundle", "");
        sheet.column("sort", words.text("report-bundle-sort"));
        sheet.figures("records", words.text("report-bundle-records"));
        for (record_type, count) in &self.counts {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            sheet.rows.push(vec![Cell::text(sort_name(*record_type, words)), Cell::Count(count)]);
        }
        Document { lines, sheets: vec![sheet], ..Document::default() }
    }
}

/// Names a type of record.
fn sort_name(record_type: RecordType, words: &Words) -> String {
    match record_type {
        RecordType::Record(kind) => words.term("kind", kind.spec().plural),
        RecordType::Link => words.term("column", "successor"),
        RecordType::Identity => words.term("column", "petitioner"),
    }
}

/// Conflicts between offices, for a person to decide.
#[derive(Debug)]
pub struct ConflictList(pub Vec<Conflict>);

impl Report for ConflictList {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &self.0.iter().map(conflict_json).collect::<Vec<_>>())
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        if medium == Medium::Tables {
            return Document::of(self.table(words));
        }
        Document {
            lines: vec![words.say("report-conflicts-count", &[("count", self.0.len().into())])],
            sheets: self.0.iter().map(|conflict| sheet(conflict, words)).collect(),
            ..Document::default()
        }
    }
}

impl ConflictList {
    /// All conflicts as one table, for machines.
    fn table(&self, words: &Words) -> Sheet {
        let mut all = Sheet::new("conflicts", "");
        all.column("code", words.term("column", "code"));
        all.column("matter", "");
        all.figures("number", words.text("report-conflict-number"));
        all.column("office", words.text("report-conflict-office"));
        all.column("said", words.text("report-conflict-said"));
        for conflict in &self.0 {
            let one = sheet(conflict, words);
            let named = [Cell::text(conflict.code.as_str()), Cell::text(conflict.matter.code())];
            all.rows.extend(one.rows.into_iter().map(|row| [named.to_vec(), row].concat()));
        }
        all
    }
}

fn sheet(conflict: &Conflict, words: &Words) -> Sheet {
    let why = words.term("matter", conflict.matter.code());
    let args = [
        ("code", conflict.code.as_str().into()),
        ("id", conflict.id.as_str().into()),
        ("why", why.into()),
        ("sort", sort_name(conflict.record_type, words).into()),
    ];
    let mut sheet = Sheet::new("conflict", words.say("report-conflict-title", &args));
    sheet.figures("number", words.text("report-conflict-number"));
    sheet.column("office", words.text("report-conflict-office"));
    sheet.column("said", words.text("report-conflict-said"));
    for (place, side) in conflict.sides.iter().enumerate() {
        let number = i64::try_from(place + 1).unwrap_or(0);
        sheet.rows.push(vec![
            Cell::Count(number),
            Cell::text(side.office.as_str()),
            Cell::text(said(conflict.record_type, side, words)),
        ]);
    }
    sheet.notes.push(words.say(&format!("report-conflict-{}", conflict.matter.code()), &args));
    sheet
}

fn said(record_type: RecordType, side: &Side, words: &Words) -> String {
    let Some(cells) = &side.said else { return words.text("report-conflict-removed") };
    let cell = |(column, text): &(String, String)| {
        let of = match record_type {
            RecordType::Record(kind) => kind.spec().column(column),
            _ => None,
        };
        let label = of.map_or(column.as_str(), |of| of.label);
        let label = words.known(&format!("term-column-{label}")).unwrap_or_else(|| column.clone());
        let text = of.map_or_else(|| text.clone(), |of| typed(of, text, words));
        format!("{label}: {}", if text.is_empty() { "–" } else { &text })
    };
    let mut parts: Vec<String> = cells.iter().map(cell).collect();
    if side.dependents > 0 {
        parts.push(words.say("report-conflict-hangs", &[("count", side.dependents.into())]));
    }
    let meanwhile = if side.stands {
        format!(" {}", words.text("report-conflict-stands"))
    } else {
        String::new()
    };
    parts.join("; ") + &meanwhile
}

/// Draws a conflict for scripts.
fn conflict_json(conflict: &Conflict) -> Json {
    let sides = conflict.sides.iter().enumerate().map(|(place, side)| {
        let said = side.said.as_ref().map(|cells| {
            let cells = cells.iter().map(|(column, text)| (column.clone(), Json::from(text.as_str())));
            Json::Object(cells.collect::<Map<_, _>>())
        });
        json!({ "number": place + 1, "office": side.office, "stands": side.stands, "says": said, "hangs": side.dependents })
    });
    json!({
        "code": conflict.code, "id": conflict.id, "matter": conflict.matter.code(), "sort": conflict.record_type.word(),
        "sides": sides.collect::<Vec<_>>(),
    })
}
