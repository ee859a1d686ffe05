//! Petitions: what citizens raise at sessions, and who raises it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::model::{AgencyName, CheckResult, Origin, Outcome, PetitionId, PetitionState, UnitId};

/// A petition as it stood on a day.
#[derive(Clone, Debug)]
pub struct Petition {
    /// Its row.
    pub id: PetitionId,
    /// Its code.
    pub code: String,
    /// Its session's code.
    pub session: String,
    /// The unit at whose session it was raised.
    pub unit: UnitId,
    /// The unit where that session was held, if it is another.
    pub at: Option<UnitId>,
    /// The session's day.
    pub day: NaiveDate,
    /// Its text.
    pub text: String,
    /// Its text for the notice board.
    pub public_text: Option<String>,
    /// Its field's code.
    pub field: String,
    /// Whether it was answered at the session.
    pub answered: bool,
    /// The answer given there.
    pub answer: Option<String>,
    /// Whether it is marked as a duplicate.
    pub duplicate: bool,
    /// Whether it was not answered at the session and has an assignment of its own, not only its original's.
    pub has_active_assignment: bool,
    /// Its state.
    pub state: PetitionState,
    /// The outcome of its last final reply.
    pub outcome: Option<Outcome>,
    /// The agency in charge; of a duplicate its original's.
    pub agency: Option<AgencyName>,
    /// The due date.
    pub due_on: Option<NaiveDate>,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
    /// The day of the first final reply, by which the assignment is judged; it may be after the day of the report.
    pub replied_on: Option<NaiveDate>,
    /// The number of its last final reply.
    pub reply_number: Option<String>,
    /// The day of its last final reply.
    pub reply_on: Option<NaiveDate>,
    /// The result of its last check.
    pub checked: Option<CheckResult>,
}

/// The personal data of a petitioner.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Petitioner {
    /// The name.
    #[serde(rename = "petitioner")]
    pub name: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// Where they live.
    pub address: Option<String>,
}

/// A petition with its petitioner's personal data.
#[derive(Clone, Debug)]
pub struct NamedPetition {
    /// The petition.
    pub petition: Petition,
    /// Its petitioner.
    pub petitioner: Petitioner,
}

/// A petition with what letters say of it beside.
#[derive(Clone, Debug)]
pub struct PetitionDetails {
    /// The petition.
    pub petition: Petition,
    /// Whether it was raised at the session or collected before.
    pub origin: Origin,
    /// Who answered it at the session.
    pub answered_by: Option<String>,
    /// The code of the petition that it is a duplicate of.
    pub duplicate_of: Option<String>,
    /// The codes of the agencies that support the one in charge.
    pub supporting: Vec<String>,
}

/// The state of a petition and its last final reply.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PetitionStanding {
    /// Its state.
    pub state: PetitionState,
    /// The outcome of its last final reply.
    pub outcome: Option<Outcome>,
}

/// The texts of a petition.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PetitionTexts {
    /// Its text.
    pub text: String,
    /// Its text for the notice board.
    pub public_text: Option<String>,
}

/// The petitions of a session that are neither answered nor assigned.
#[derive(Clone, Debug)]
pub struct Unassigned {
    /// The session's code.
    pub session: String,
    /// The session's day.
    pub day: NaiveDate,
    /// The code of the first of the petitions.
    pub first: String,
    /// How many.
    pub count: i64,
}
