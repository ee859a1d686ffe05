//! The year's report and the reports of its parts.

use std::io::Write;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::figures::{Blocks, Overdue, PetitionLine, SessionBallot, YearFigures, coverage_needed};
use crate::layout::Document;
use crate::report::compare::since_seal;
use crate::report::first_page::first_page;
use crate::report::head::{document, json_head, json_period, json_warnings};
use crate::report::parts::drawn;
use crate::report::{Medium, Report, ReportKind, answers, cumulative, reported, sheets};
use crate::text::write_json;
use crate::words::Words;

/// The most tables of a page without a list of contents.
const MAX_WITHOUT_CONTENTS: usize = 5;

/// The figures of a period, or a part of them.
#[derive(Debug)]
pub struct YearReport {
    /// The part.
    pub kind: ReportKind,
    /// The figures.
    pub figures: YearFigures,
    /// The figures of the year to date.
    pub cumulative: Option<Box<YearFigures>>,
}

impl YearReport {
    /// The blocks of the report's kind.
    fn blocks<'a>(&self, figures: &'a YearFigures) -> Blocks<'a> {
        let alone = |kind| self.kind == kind;
        let of = |kind| alone(ReportKind::Year) || alone(kind);
        Blocks {
            sessions: alone(ReportKind::Year).then_some(&figures.sessions),
            minimum: of(ReportKind::Units).then_some(&figures.minimum),
            units: of(ReportKind::Units).then_some(&figures.units),
            leaders: of(ReportKind::Leaders).then_some(&figures.leaders),
            plan: of(ReportKind::Plan).then_some(&figures.plan),
            satisfaction: of(ReportKind::Satisfaction).then_some(&figures.satisfaction),
            petitions: of(ReportKind::Petitions).then_some(&figures.petitions),
            promises: of(ReportKind::Petitions).then_some(&figures.promises),
            carried_out: of(ReportKind::Petitions).then_some(&figures.carried_out),
            agencies: of(ReportKind::Agencies).then_some(&figures.agencies),
            follow_up: alone(ReportKind::Year).then_some(&figures.follow_up),
        }
    }
}

impl Report for YearReport {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let figures = &self.figures;
        let alone = |kind| self.kind == kind;
        let all = Shown {
            head: json_head(self.kind, figures)?,
            blocks: self.blocks(figures),
            cumulative: self.cumulative.as_deref().map(|whole| Cumulative {
                period: json_period(&whole.context.query.period),
                blocks: self.blocks(whole),
            }),
            petition_list: alone(ReportKind::Petitions).then_some(&figures.listed),
            ballots: alone(ReportKind::Satisfaction).then_some(&figures.ballots),
            overdue: alone(ReportKind::Overdue).then_some(&figures.overdue),
            warnings: json_warnings(figures, words),
        };
        write_json(out, &all)
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let figures = &self.figures;
        let mut laid = document(self.kind, figures, words);
        if medium != Medium::Tables {
            laid.first_page = first_page(self.kind, figures, words);
        }
        let is_of_units = matches!(self.kind, ReportKind::Year | ReportKind::Units);
        if is_of_units && medium != Medium::Tables && !figures.context.query.public {
            let needed = coverage_needed(&figures.context, &figures.units, &figures.register);
            laid.closing.extend(needed.map(|needed| reported::needed(&needed, words)));
        }
        laid.sheets = drawn(self.kind, figures, words, medium);
        if let Some(whole) = &self.cumulative {
            cumulative::add(&mut laid, self.kind, whole, words, medium);
        }
        laid.sheets.extend(since_seal(figures, words));
        if self.kind == ReportKind::Year && medium == Medium::Page && !figures.ballots.is_empty() {
            laid.sheets.push(sheets::ballots(figures, words, medium));
        }
        if self.kind == ReportKind::Year && medium == Medium::Page && figures.overdue.total > 0 {
            laid.sheets.push(answers::overdue(figures, words));
        }
        if self.kind == ReportKind::Year {
            for (place, sheet) in laid.sheets.iter_mut().enumerate() {
                sheet.title = format!("{}. {}", place + 1, sheet.title);
            }
        }
        match medium {
            Medium::Tables => by_code(&mut laid),
            Medium::Page if laid.sheets.len() > MAX_WITHOUT_CONTENTS => {
                laid.contents = words.text("report-contents");
            }
            _ => {}
        }
        laid
    }
}

/// A report's output for machines, serialised on the fly: a nation's figures are not held twice.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    head: Map<String, Json>,
    #[serde(flatten)]
    blocks: Blocks<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cumulative: Option<Cumulative<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    petition_list: Option<&'a Vec<PetitionLine>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ballots: Option<&'a Vec<SessionBallot>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overdue: Option<&'a Overdue>,
    warnings: Json,
}

/// The figures of the year to date, for machines.
#[derive(Serialize)]
struct Cumulative<'a> {
    period: Json,
    #[serde(flatten)]
    blocks: Blocks<'a>,
}

/// Sorts tables that are shown by name into the order of codes.
fn by_code(document: &mut Document) {
    const BY_NAME: [&str; 5] = ["units", "unit-sessions", "leaders", "fields", "agencies"];
    for sheet in document.sheets.iter_mut().filter(|sheet| BY_NAME.contains(&sheet.code)) {
        // The first column is the code; rows of one code keep their order.
        sheet.rows.sort_by_key(|row| row[0].plain());
    }
}
