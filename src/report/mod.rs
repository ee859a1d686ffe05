//! Draws figures: as JSON for machines, as a document of sheets for people. It counts nothing.

pub use bundles::{BundleReport, ConflictList};
pub use chosen::ListReport;
pub use compare::{Comparison, Supposed};
pub use coverage::CoverageReport;
pub use dashboard::{SHOWN, dashboard};
pub use explained::{Explanation, value};
pub use figure_index::FigureIndex;
pub use found::{LintReport, RulesReport, SearchReport};
pub use head::title;
pub use journal::{IntegrityReport, LogReport};
pub use lists::typed;
pub use narrative::narrative;
pub use outlook::OutlookReport;
pub use own_text::{OwnText, names_period};
pub use plan::{PlanReport, SuggestionReport};
pub use prose::{DeclaredReport, TextReport};
pub use records::{AssignmentList, RecordReport, list_columns};
pub use repeats::RepeatsReport;
pub use request::{FIGURES, ReportRequest, supposed_rules};
pub use sent::{SentChanges, SentList, SentRecord};
pub use unit_list::UnitListReport;
pub use year::YearReport;

use std::io::Write;

use crate::figures::{CoverageNeeded, YearFigures};
use crate::layout::{Document, FirstPage, Sheet};
use crate::model::lists::closed;
use crate::model::{Closed as _, Period};
use crate::words::Words;

mod agencies;
mod answers;
mod bundles;
pub mod changes;
mod chosen;
mod clock;
mod compare;
mod coverage;
mod cumulative;
mod dashboard;
mod due;
mod explained;
mod figure_index;
mod first_page;
mod found;
mod head;
mod journal;
mod listed;
mod lists;
mod marks;
mod naming;
mod narrative;
mod outlook;
mod own_text;
mod parts;
mod plan;
mod plan_table;
mod prose;
mod records;
mod repeats;
mod reported;
mod request;
mod sent;
pub(crate) mod sheets;
mod unit_list;
mod units;
mod year;

closed! {
    /// The kind of a report.
    ReportKind {
        /// All figures of a year.
        Year = "year",
        /// Each commune against the minimum.
        Units = "units",
        /// The hosts of the sessions.
        Leaders = "leaders",
        /// The plan and the sessions held.
        Plan = "plan",
        /// The outcome of the petitions.
        Petitions = "petitions",
        /// The work of the agencies.
        Agencies = "agencies",
        /// The ballots.
        Satisfaction = "satisfaction",
        /// Overdue replies.
        Overdue = "overdue",
        /// Remaining sessions and replies.
        Outlook = "outlook",
        /// Until when units reported.
        Coverage = "coverage",
        /// Two periods side by side.
        Compare = "compare",
        /// Repeated petitions.
        Repeats = "repeats",
        /// The statements of a text, checked against the register.
        VerifyText = "verify-text",
        /// What has changed since a report was sent.
        Changes = "changes",
    }
}

impl ReportKind {
    /// Returns whether its figures are those of one period in the register.
    pub fn has_one_period(self) -> bool {
        !matches!(self, Self::Compare | Self::VerifyText)
    }

    /// Returns the schema name of the report's JSON.
    pub fn schema(self) -> String {
        let version = if matches!(self, Self::Coverage | Self::Changes) { 1 } else { 2 };
        format!("doithoai.report.{}/{version}", self.code())
    }
}

/// The layout of a document: how much it shows, and in what order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Medium {
    /// A screen, or text for pasting.
    Screen,
    /// A page or a workbook, with the lists behind the figures.
    Page,
    /// Tables for machines, with rows by code.
    Tables,
}

/// A report: one typed structure, shown in every format.
pub trait Report {
    /// Writes the report for machines; `words` is used for messages only.
    ///
    /// # Errors
    /// If the stream fails, or a figure cannot be serialised, which is a defect.
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()>;

    /// Lays the report out.
    fn document(&self, words: &Words, medium: Medium) -> Document;
}

/// The tables behind an official report.
#[derive(Debug)]
pub struct Appendices {
    /// Each unit, its sessions and results.
    pub units: Sheet,
    /// Each petition and its outcome.
    pub petitions: Sheet,
    /// The ballots of each session.
    pub ballots: Sheet,
    /// The changes since the year was sealed, if it was reopened.
    pub since_seal: Option<Sheet>,
}

/// The first page of the year's report; `None` if it has no key figure.
pub fn first_page(all: &YearFigures, words: &Words) -> Option<FirstPage> {
    first_page::first_page(ReportKind::Year, all, words)
}

/// The command that says that all sessions are in the register, in a sentence.
pub fn coverage_needed(needed: &CoverageNeeded, words: &Words) -> String {
    reported::needed(needed, words)
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

/// The name of a period for people.
pub fn period_name(period: &Period, words: &Words) -> String {
    head::period(period, words)
}

/// The two tables of units: each against the minimum, and its sessions. Their rows have the same
/// order.
pub fn unit_sheets(all: &YearFigures, words: &Words) -> [Sheet; 2] {
    [units::units(all, words, Medium::Page), units::unit_sessions(all, words)]
}
