//! The facts on which reports rest.

use chrono::NaiveDate;
use serde::Serialize;

use crate::model::{
    CheckResult, Hosts, LeaderId, Outcome, PetitionId, PetitionState, PlanStatus, Post, Scope,
    SessionForm, SessionId, SessionKind, Span, UnitId,
};

/// A recorded session with the counts and first days of what hangs on it.
#[derive(Clone, Debug)]
pub struct SessionFact {
    /// Its row.
    pub id: SessionId,
    /// Its code.
    pub code: String,
    /// Its organiser.
    pub unit: UnitId,
    /// Its day.
    pub day: NaiveDate,
    /// Who held it.
    pub hosts: Hosts,
    /// Where it was held.
    pub at: Option<UnitId>,
    /// What occasioned it.
    pub kind: SessionKind,
    /// How it was held.
    pub form: SessionForm,
    /// People attending.
    pub attended: Option<i64>,
    /// People speaking.
    pub speakers: Option<i64>,
    /// Opinions: as declared, else its petitions.
    pub opinions: i64,
    /// Opinions answered at the session: as declared, else its petitions answered.
    pub answered: i64,
    /// The day of the public notice.
    pub notice: Option<NaiveDate>,
    /// Whether it names a plan entry.
    pub planned: bool,
    /// The day of its first conclusion.
    pub concluded_on: Option<NaiveDate>,
    /// The day of its first review.
    pub reviewed_on: Option<NaiveDate>,
    /// The day of its first publication.
    pub published_on: Option<NaiveDate>,
    /// The number of its petitions.
    pub petitions: i64,
    /// Its ballots.
    pub ballot: Option<BallotFact>,
}

/// The ballots of a session, counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct BallotFact {
    /// Given out.
    pub issued: i64,
    /// Given back.
    pub returned: i64,
    /// Given back and not valid.
    pub invalid: i64,
    /// Very satisfied.
    pub very_satisfied: i64,
    /// Satisfied.
    pub satisfied: i64,
    /// Neither.
    pub neutral: i64,
    /// Dissatisfied.
    pub dissatisfied: i64,
}

/// A reported total.
#[derive(Clone, Debug)]
pub struct TotalFact {
    /// Its code.
    pub code: String,
    /// The unit that reported it.
    pub unit: UnitId,
    /// Whose sessions it counts.
    pub scope: Scope,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub to: NaiveDate,
    /// Who held the sessions, where told.
    pub hosts: Option<Hosts>,
    /// Where they were held, where told.
    pub at: Option<UnitId>,
    /// What occasioned them, where told.
    pub kind: Option<SessionKind>,
    /// Sessions.
    pub sessions: i64,
    /// People attending, where told.
    pub attended: Option<i64>,
    /// Opinions, where told.
    pub opinions: Option<i64>,
    /// Opinions answered, where told.
    pub answered: Option<i64>,
}

/// Who petitioned; nothing where it was not asked for.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Identity {
    /// The name.
    pub petitioner: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// Where they live.
    pub address: Option<String>,
}

/// A petition as it stood on a day.
#[derive(Clone, Debug)]
pub struct PetitionFact {
    /// Its row.
    pub id: PetitionId,
    /// Its code.
    pub code: String,
    /// Its session's code.
    pub session: String,
    /// The unit whose session it was raised at.
    pub unit: UnitId,
    /// Where that session was held.
    pub at: Option<UnitId>,
    /// The session's day.
    pub day: NaiveDate,
    /// What was petitioned.
    pub text: String,
    /// The same for the notice board.
    pub public_text: Option<String>,
    /// Its field's code.
    pub field: String,
    /// Whether it was answered at the session.
    pub answered: bool,
    /// The answer given there.
    pub answer: Option<String>,
    /// Whether it is marked as a duplicate.
    pub duplicate: bool,
    /// Whether it has an assignment of its own that counts.
    pub own: bool,
    /// Where it stands.
    pub state: PetitionState,
    /// Its last final reply.
    pub outcome: Option<Outcome>,
    /// The agency in charge: code.
    pub agency: Option<String>,
    /// The agency in charge: name.
    pub agency_name: Option<String>,
    /// The due day.
    pub due_on: Option<NaiveDate>,
    /// Whether the due day is an estimate.
    pub estimate: bool,
    /// The day of the first final reply, by which the assignment is judged; it may lie after the day of the report.
    pub replied_on: Option<NaiveDate>,
    /// The number of its last final reply.
    pub reply_number: Option<String>,
    /// The day of its last final reply.
    pub reply_on: Option<NaiveDate>,
    /// Its last check.
    pub checked: Option<CheckResult>,
    /// Who petitioned, where asked for.
    pub identity: Identity,
}

/// A plan entry with the first session that fulfils it.
#[derive(Clone, Debug)]
pub struct PlanFact {
    /// Its code.
    pub code: String,
    /// Its unit.
    pub unit: UnitId,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Its month, where it has no day: the month's first day.
    pub month: Option<NaiveDate>,
    /// Who is to hold it.
    pub hosts: Hosts,
    /// Where it is to be held.
    pub at: Option<UnitId>,
    /// What occasions it.
    pub kind: SessionKind,
    /// The day of the public notice.
    pub notice: Option<NaiveDate>,
    /// Its written status.
    pub status: Option<PlanStatus>,
    /// The day of the first session that names it.
    pub held_on: Option<NaiveDate>,
}

/// A holder of a post.
#[derive(Clone, Debug)]
pub struct LeaderFact {
    /// The row.
    pub id: LeaderId,
    /// The unit.
    pub unit: UnitId,
    /// The post.
    pub post: Post,
    /// The name.
    pub name: String,
    /// The title, if the register has one.
    pub title: Option<String>,
    /// The days.
    pub span: Span,
}

/// An assignment that waits for its reply.
#[derive(Clone, Debug)]
pub struct OpenAssignment {
    /// The petition's code.
    pub petition: String,
    /// The unit whose session it was raised at.
    pub unit: UnitId,
    /// The agency's code.
    pub agency: String,
    /// The agency's name.
    pub agency_name: String,
    /// What was petitioned.
    pub text: String,
    /// The same for the notice board.
    pub public_text: Option<String>,
    /// The session's day.
    pub session_on: NaiveDate,
    /// The due day.
    pub due_on: NaiveDate,
    /// Whether the due day is an estimate.
    pub estimate: bool,
    /// Where it stands.
    pub state: PetitionState,
}
