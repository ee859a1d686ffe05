//! Sessions: dialogues that were held.

use chrono::NaiveDate;

use crate::model::{Ballot, Hosts, PlanId, SessionForm, SessionId, SessionKind, UnitId};

/// A session. Its texts are read apart ([`DialogueTexts`]): what counts sessions needs none.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its row.
    pub id: SessionId,
    /// Its code.
    pub code: String,
    /// The unit that organises it.
    pub unit: UnitId,
    /// Its day.
    pub day: NaiveDate,
    /// The posts that host it.
    pub hosts: Hosts,
    /// The unit where it is held, if it is another.
    pub at: Option<UnitId>,
    /// Its kind.
    pub kind: SessionKind,
    /// Its form.
    pub form: SessionForm,
    /// The attendance, if known.
    pub attended: Option<i64>,
    /// The number of speakers, if known.
    pub speakers: Option<i64>,
    /// The day of the public notice.
    pub notice: Option<NaiveDate>,
    /// The plan entry that it fulfils.
    pub plan: Option<PlanId>,
}

/// A session with the counts and first days of the records that belong to it.
#[derive(Clone, Debug)]
pub struct SessionWithChildren {
    /// The session.
    pub session: Session,
    /// Opinions: as declared, else the number of petitions.
    pub opinions: i64,
    /// Opinions answered at the session: as declared, else the number of petitions answered.
    pub answered: i64,
    /// The number of petitions.
    pub petitions: i64,
    /// The day of the first conclusion.
    pub concluded_on: Option<NaiveDate>,
    /// The day of the first review.
    pub reviewed_on: Option<NaiveDate>,
    /// The day of the first publication.
    pub published_on: Option<NaiveDate>,
    /// The ballots.
    pub ballot: Option<Ballot>,
}

/// The texts of a session or a plan entry.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DialogueTexts {
    /// The place in words.
    pub venue: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The people with whom it is held.
    pub audience: Option<String>,
}
