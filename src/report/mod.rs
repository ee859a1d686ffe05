//! Draws figures: as JSON for machines, as a document of sheets for people. It counts nothing.

pub use bundles::{BundleReport, ConflictList};
pub use compare::{Comparison, Supposed};
pub use dashboard::{SHOWN, dashboard};
pub use explained::Explanation;
pub use found::{LintReport, RulesReport, SearchReport};
pub use journal::{IntegrityReport, log};
pub use lists::typed;
pub use narrative::narrative;
pub use outlook::OutlookReport;
pub use plan::{PlanReport, SuggestionReport};
pub use prose::{DeclaredReport, TextReport};
pub use records::{AssignmentList, RecordReport};
pub use repeats::RepeatsReport;
pub use request::{ReportRequest, supposed_rules};
pub use year::YearReport;

use std::io::Write;

use crate::figures::YearFigures;
use crate::layout::{Document, Sheet};
use crate::model::lists::closed;
use crate::model::{Closed as _, Period};
use crate::words::Words;

mod answers;
mod bundles;
pub mod changes;
mod compare;
mod dashboard;
mod explained;
mod found;
mod head;
mod journal;
mod listed;
mod lists;
mod narrative;
mod outlook;
mod parts;
mod plan;
mod plan_table;
mod prose;
mod records;
mod repeats;
mod request;
mod sheets;
mod units;
mod year;

closed! {
    /// What a report is about.
    ReportKind {
        /// Everything: the main job.
        Year = "year",
        /// Each commune against the minimum.
        Units = "units",
        /// Who held the sessions.
        Leaders = "leaders",
        /// The plan against what was held.
        Plan = "plan",
        /// What became of the petitions.
        Petitions = "petitions",
        /// What the agencies did.
        Agencies = "agencies",
        /// The ballots.
        Satisfaction = "satisfaction",
        /// Replies that are overdue.
        Overdue = "overdue",
        /// What still has to happen.
        Outlook = "outlook",
        /// Two periods side by side.
        Compare = "compare",
        /// What is petitioned again and again.
        Repeats = "repeats",
        /// What a text states against the register.
        VerifyText = "verify-text",
    }
}

impl ReportKind {
    /// Returns the name of the report's JSON structure.
    pub fn schema(self) -> String {
        format!("doithoai.report.{}/1", self.code())
    }
}

/// For what a document is laid out: how much of it is shown, and in what order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Medium {
    /// A screen, or a text to paste.
    Screen,
    /// A page or a workbook, which have room for the lists behind the figures.
    Page,
    /// Tables for machines, their rows by code.
    Tables,
}

/// A report: one typed structure, shown in every format.
pub trait Report {
    /// Writes the report for machines; the words serve messages alone.
    ///
    /// # Errors
    /// Where the stream fails, or a figure cannot be written, which is a defect.
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()>;

    /// Lays the report out.
    fn document(&self, words: &Words, medium: Medium) -> Document;
}

/// The tables behind an official report.
#[derive(Debug)]
pub struct Appendices {
    /// Each unit, what it held and what became of it.
    pub units: Sheet,
    /// Each petition and what became of it.
    pub petitions: Sheet,
    /// The ballots of each session.
    pub ballots: Sheet,
    /// What changed since the year was sealed, where it was opened again.
    pub since_seal: Option<Sheet>,
}

/// The tables behind an official report.
pub fn appendix_sheets(all: &YearFigures, words: &Words) -> Appendices {
    Appendices {
        units: listed::units(all, words),
        petitions: listed::petitions(all, words),
        ballots: listed::ballots(all, words),
        since_seal: compare::since_seal(all, words),
    }
}

/// How people name a period.
pub fn period_name(period: &Period, words: &Words) -> String {
    head::period(period, words)
}

/// The two tables of units: each against the minimum, and what its sessions were. Their rows follow one order.
pub fn unit_sheets(all: &YearFigures, words: &Words) -> [Sheet; 2] {
    [units::units(all, words), units::unit_sessions(all, words)]
}
