//! The output of `list` and `show`.

use std::io::Write;

use serde_json::{Map, Value as Json};

use crate::layout::{Choice, Document, Sheet};
use crate::model::{Field, Kind, Naming};
use crate::ops::{AssignmentLine, RecordList, RecordTree, kinds_below};
use crate::report::lists::{
    add_standings, assignment_json, assignments_sheet, lead_with_codes, one_record, record_sheet,
    records_json, show_json, standing,
};
use crate::report::{Medium, Report};
use crate::text::write_json;
use crate::words::Words;

impl Report for RecordList {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &records_json(self.kind, &self.records, self.named))
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut sheet = record_sheet(self.kind, &self.records, self.named, &self.fields, words);
        if let Some(standings) = &self.standings {
            add_standings(&mut sheet, standings, words);
        }
        if let Some(codes) = &self.codes {
            lead_with_codes(&mut sheet, codes, words);
        }
        Document::of(sheet)
    }
}

/// The columns of a kind's list: names in files, and headings.
pub fn list_columns(kind: Kind, words: &Words) -> Vec<(String, String)> {
    let list: Box<dyn Report> = match kind {
        Kind::Assignment => Box::new(AssignmentList(Vec::new())),
        kind => Box::new(RecordList::empty(kind)),
    };
    let sheets = list.document(words, Medium::Tables).sheets.into_iter();
    let columns = sheets.flat_map(|sheet| sheet.columns);
    columns.map(|column| (column.name_in_files().into_owned(), column.label)).collect()
}

/// Assignments, each with its state.
#[derive(Debug)]
pub struct AssignmentList(pub Vec<AssignmentLine>);

impl Report for AssignmentList {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &self.0.iter().map(assignment_json).collect::<Vec<_>>())
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        Document::of(assignments_sheet(&self.0, words))
    }
}

/// A record with everything that belongs to it.
#[derive(Debug)]
pub struct RecordReport {
    /// The record.
    pub tree: RecordTree,
    /// The fields.
    pub fields: Vec<Field>,
}

impl Report for RecordReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, &tree_json(&self.tree))
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut sheets = Vec::new();
        self.add_sheets(&self.tree, words, &mut sheets);
        Document { sheets, ..Document::default() }
    }
}

impl RecordReport {
    /// Adds the tables of a record and of the records that belong to it.
    fn add_sheets(&self, tree: &RecordTree, words: &Words, sheets: &mut Vec<Sheet>) {
        let title = format!("{} {}", words.term("record", tree.kind.spec().word), tree.name);
        let mut sheet = one_record(tree.kind, &tree.record, &title, &self.fields, words);
        if let Some(line) = &tree.assignment {
            sheet.rows.extend(standing(line, words));
        }
        sheets.push(sheet);
        if tree.versions.len() > 1 {
            let versions = record_sheet(tree.kind, &tree.versions, false, &self.fields, words);
            sheets.push(versions.chosen(&Choice::Wide));
        }
        for below in &tree.below {
            self.add_sheets(below, words, sheets);
        }
        if !tree.petitions.is_empty() {
            let petitions = &tree.petitions;
            let mut petitions = record_sheet(Kind::Petition, petitions, false, &self.fields, words);
            add_standings(&mut petitions, &tree.standings, words);
            sheets.push(petitions.chosen(&Choice::Brief));
        }
    }
}

/// A record as JSON with the records that belong to it, kind by kind.
fn tree_json(tree: &RecordTree) -> Json {
    let mut object = match &tree.assignment {
        Some(line) => assignment_json(line),
        None => show_json(tree.kind, &tree.record, true),
    };
    if !object.contains_key("code") {
        object.insert("code".to_owned(), tree.name.as_str().into());
    }
    if tree.kind == Kind::Unit {
        let versions = records_json(tree.kind, &tree.versions, false);
        object.insert("periods".to_owned(), versions);
    }
    add_below(tree, &mut object);
    Json::Object(object)
}

/// Adds the records that belong to one. Their keys are present even if there are none.
fn add_below(tree: &RecordTree, object: &mut Map<String, Json>) {
    for kind in kinds_below(tree.kind) {
        let (key, nothing) = key_below(kind);
        object.insert(key.to_owned(), nothing);
    }
    for below in &tree.below {
        match object.get_mut(key_below(below.kind).0) {
            Some(Json::Array(all)) => all.push(tree_json(below)),
            Some(single) => *single = tree_json(below),
            None => {}
        }
    }
}

/// The key of the records of a kind that belong to another, and its empty value: some kinds have at
/// most one record.
fn key_below(kind: Kind) -> (&'static str, Json) {
    let spec = kind.spec();
    let is_single = !spec.is_placed() && spec.naming != Naming::Numbered;
    if kind.is_part() && is_single {
        (spec.word, Json::Null)
    } else {
        (spec.plural, Json::Array(Vec::new()))
    }
}
