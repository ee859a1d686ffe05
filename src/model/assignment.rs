//! Assignments: petitions that an agency was given to reply to.

use chrono::NaiveDate;

use crate::model::{AgencyName, PetitionId, PetitionState, UnitId};

/// The days of an assignment and its state on a day.
#[derive(Clone, Copy, Debug)]
pub struct AssignmentDays {
    /// The day from which it runs.
    pub start_on: NaiveDate,
    /// The due date.
    pub due_on: NaiveDate,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
    /// Its state; `None` if it has not begun by then.
    pub state: Option<PetitionState>,
}

/// An assignment that waits for a reply, with its petition.
#[derive(Clone, Debug)]
pub struct OpenAssignment {
    /// The petition's row.
    pub petition_id: PetitionId,
    /// The petition's code.
    pub petition: String,
    /// The unit at whose session it was raised.
    pub unit: UnitId,
    /// The agency in charge.
    pub agency: AgencyName,
    /// The petition's text.
    pub text: String,
    /// The petition's text for the notice board.
    pub public_text: Option<String>,
    /// The session's day.
    pub session_on: NaiveDate,
    /// The due date.
    pub due_on: NaiveDate,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
}
