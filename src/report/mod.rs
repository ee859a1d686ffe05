//! Draws figures: as JSON for machines, as a document of sheets for people. It counts nothing.

pub use dashboard::dashboard;
pub use json::json;
pub use lists::{
    AssignmentLine, assignments_sheet, one_record, record_sheet, records_json, show_json, standing, typed,
};
pub use year::{document, tables};

use crate::model::Closed as _;
use crate::model::lists::closed;

mod answers;
mod dashboard;
mod json;
mod lists;
mod sheets;
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
    }
}

impl ReportKind {
    /// Returns the name of the report's JSON structure.
    pub fn schema(self) -> String {
        format!("doithoai.report.{}/1", self.code())
    }
}
