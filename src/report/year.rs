//! The year's report and those that show a part of it.

use serde_json::{Value as Json, to_value};

use crate::figures::YearFigures;
use crate::layout::{Document, Sheet};
use crate::report::compare::since_seal;
use crate::report::head::{document, json_head, json_warnings};
use crate::report::{Medium, Report, ReportKind, answers, listed, official, sheets};
use crate::words::Words;

/// The figures of a period, or a part of them.
#[derive(Debug)]
pub struct YearReport {
    /// Which part.
    pub kind: ReportKind,
    /// The figures.
    pub figures: YearFigures,
}

impl Report for YearReport {
    fn json(&self, words: &Words) -> serde_json::Result<Json> {
        let figures = &self.figures;
        let mut all = json_head(self.kind, figures)?;
        let mut blocks = figures.blocks()?;
        if self.kind == ReportKind::Year {
            all.append(&mut blocks);
        }
        for name in parts(self.kind) {
            let block = match *name {
                "ballots" => to_value(&figures.ballots)?,
                "overdue" => to_value(&figures.overdue)?,
                "petition_list" => to_value(&figures.listed)?,
                name => blocks.remove(name).unwrap_or_default(),
            };
            all.insert((*name).to_owned(), block);
        }
        all.insert("warnings".to_owned(), json_warnings(figures, words));
        Ok(Json::Object(all))
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let figures = &self.figures;
        let mut laid = document(self.kind, figures, words);
        if self.kind == ReportKind::Year && medium == Medium::Paper {
            laid.official = Some(official::official(figures, words));
            laid.sheets =
                vec![listed::units(figures, words), listed::petitions(figures, words), listed::ballots(figures, words)];
            laid.sheets.retain(|sheet| !sheet.rows.is_empty());
            laid.sheets.extend(since_seal(figures, words));
            return laid;
        }
        laid.sheets = drawn(self.kind, figures, words);
        laid.sheets.extend(since_seal(figures, words));
        if self.kind == ReportKind::Year && medium == Medium::Page && !figures.ballots.is_empty() {
            laid.sheets.push(sheets::ballots(figures, words));
        }
        if self.kind == ReportKind::Year && medium == Medium::Page && figures.overdue.total > 0 {
            laid.sheets.push(answers::overdue(figures, words));
        }
        if self.kind == ReportKind::Year {
            for (place, sheet) in laid.sheets.iter_mut().enumerate() {
                sheet.title = format!("{}. {}", place + 1, sheet.title);
            }
        }
        if medium == Medium::Tables {
            by_code(&mut laid);
        }
        laid
    }
}

/// The blocks of a part, by the contract's names.
fn parts(kind: ReportKind) -> &'static [&'static str] {
    match kind {
        ReportKind::Units => &["minimum", "units"],
        ReportKind::Leaders => &["leaders"],
        ReportKind::Plan => &["plan"],
        ReportKind::Petitions => &["petitions", "petition_list"],
        ReportKind::Agencies => &["agencies"],
        ReportKind::Satisfaction => &["satisfaction", "ballots"],
        ReportKind::Overdue => &["overdue"],
        _ => &[],
    }
}

/// Puts the rows of tables that people read by name in the order of codes.
fn by_code(document: &mut Document) {
    const BY_NAME: [&str; 5] = ["units", "unit-sessions", "leaders", "fields", "agencies"];
    for sheet in document.sheets.iter_mut().filter(|sheet| BY_NAME.contains(&sheet.code)) {
        // The first column is the code; rows of one code keep their order.
        sheet.rows.sort_by_key(|row| row[0].plain());
    }
}

/// The sheets of a report.
pub(super) fn drawn(kind: ReportKind, figures: &YearFigures, words: &Words) -> Vec<Sheet> {
    match kind {
        ReportKind::Units => {
            vec![sheets::minimum(figures, words), sheets::units(figures, words), sheets::unit_sessions(figures, words)]
        }
        ReportKind::Leaders => vec![sheets::leaders(figures, words)],
        ReportKind::Plan => vec![sheets::plan(figures, words)],
        ReportKind::Petitions => {
            vec![answers::petitions(figures, words), answers::fields(figures, words), listed::petitions(figures, words)]
        }
        ReportKind::Agencies => vec![answers::agencies(figures, words)],
        ReportKind::Satisfaction => vec![sheets::satisfaction(figures, words), sheets::ballots(figures, words)],
        ReportKind::Overdue => vec![answers::overdue(figures, words)],
        _ => vec![
            sheets::sessions(figures, words),
            sheets::months(figures, words),
            sheets::minimum(figures, words),
            sheets::units(figures, words),
            sheets::unit_sessions(figures, words),
            sheets::leaders(figures, words),
            sheets::plan(figures, words),
            sheets::satisfaction(figures, words),
            answers::petitions(figures, words),
            answers::fields(figures, words),
            answers::agencies(figures, words),
            answers::follow_up(figures, words),
        ],
    }
}
