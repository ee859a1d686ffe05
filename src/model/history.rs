//! The history of a petition: everything that decides its states, its due days and its figures on
//! any day. The store packs it, the rules judge it.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::model::{
    AgencyId, CheckResult, Closed, FieldId, Id, Outcome, PetitionId, SessionId, StepKind,
};

/// A final reply. One dated before its session is none, unless the petition was collected.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct FinalReply {
    /// Its day.
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// Its outcome, not `interim`.
    #[serde(with = "member")]
    pub outcome: Outcome,
    /// The day by which a promise is to be kept.
    #[serde(with = "some_day")]
    pub until: Option<NaiveDate>,
    /// The day on which it was entered.
    #[serde(with = "some_day")]
    pub known: Option<NaiveDate>,
}

/// A check of a reply.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PastCheck {
    /// Its day.
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// Its result.
    #[serde(with = "member")]
    pub result: CheckResult,
}

/// The first part of a petition that has parts.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct FirstPart {
    /// The day on which it was entered.
    #[serde(with = "some_day")]
    pub known: Option<NaiveDate>,
}

/// An assignment as first given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FirstAssignment {
    /// The lead agency.
    pub agency: AgencyId,
    /// The day on which it starts: its own, else its session's.
    pub start: NaiveDate,
    /// The due day given with it.
    pub due: Option<NaiveDate>,
}

/// A step after an assignment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PastStep {
    /// Its number, which orders steps of one day.
    pub number: i64,
    /// What it does.
    pub step: StepKind,
    /// Its day; a step without one holds from the assignment's day.
    pub day: Option<NaiveDate>,
    /// The new lead agency of a transfer.
    pub agency: Option<AgencyId>,
    /// The due day that it sets.
    pub due: Option<NaiveDate>,
    /// The day on which it was entered.
    pub known: Option<NaiveDate>,
}

/// An assignment and the steps after it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Handling {
    /// The assignment, if any.
    pub assignment: Option<FirstAssignment>,
    /// The steps, by number.
    pub steps: Vec<PastStep>,
}

/// The facts of a petition beside its assignment and steps.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PetitionFacts {
    /// The petition.
    #[serde(with = "id")]
    pub petition: PetitionId,
    /// Its session.
    #[serde(with = "id")]
    pub session: SessionId,
    /// The session's day.
    #[serde(with = "day")]
    pub held_on: NaiveDate,
    /// The day on which the session's day was entered.
    #[serde(with = "some_day")]
    pub session_known: Option<NaiveDate>,
    /// The day on which the petition was entered.
    #[serde(with = "some_day")]
    pub known: Option<NaiveDate>,
    /// Its field.
    #[serde(with = "id")]
    pub field: FieldId,
    /// Whether it was answered at the session.
    pub is_answered: bool,
    /// The petition that it is a duplicate of.
    #[serde(with = "some_id")]
    pub duplicate_of: Option<PetitionId>,
    /// Whether it is a part of another.
    pub is_part: bool,
    /// Its first part, by number.
    pub first_part: Option<FirstPart>,
    /// Its final replies, by day, then as entered.
    pub replies: Vec<FinalReply>,
    /// Its checks, by day, then as entered.
    pub checks: Vec<PastCheck>,
}

/// What set a due day in force.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum DueBy {
    /// The rules.
    Rule,
    /// The assignment as first given.
    Given,
    /// A step.
    Step,
}

/// The step that withdrew an assignment.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Withdrawal {
    /// Its day, if known.
    #[serde(with = "some_day")]
    pub day: Option<NaiveDate>,
    /// The day on which it was entered.
    #[serde(with = "some_day")]
    pub known: Option<NaiveDate>,
}

/// A stretch of days in which nothing about the handling of a petition changes. It ends where the
/// next begins; of several that begin on one day the last holds.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Holding {
    /// Its first day.
    #[serde(with = "day")]
    pub from: NaiveDate,
    /// The day of the act that began it, which may be earlier than the assignment.
    #[serde(with = "day")]
    pub act_on: NaiveDate,
    /// The lead agency; `None` for a petition replied to without an assignment.
    #[serde(with = "some_id")]
    pub agency: Option<AgencyId>,
    /// The due day in force; `None` if none was given and the rules set no term.
    #[serde(with = "some_day")]
    pub due: Option<NaiveDate>,
    /// What set the due day.
    pub due_by: DueBy,
    /// Whether the due day is an estimate.
    pub is_estimate: bool,
    /// How often its due day was extended so far.
    pub extensions: u32,
    /// The step by which it is withdrawn.
    pub withdrawal: Option<Withdrawal>,
}

/// The due days by the rules of the session's day alone, without given days and steps (contract
/// 0.2, section 5); `None` where these give no term.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct RuleDue {
    /// Counted from the session.
    #[serde(with = "some_day")]
    pub from_session: Option<NaiveDate>,
    /// Of an assigned petition.
    #[serde(with = "some_day")]
    pub assigned: Option<NaiveDate>,
    /// Of a petition without an assignment, taken as assigned on the last day of the term.
    #[serde(with = "some_day")]
    pub unassigned: Option<NaiveDate>,
}

/// A petition's facts with what the rules make of them.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PetitionHistory {
    /// The facts.
    pub facts: PetitionFacts,
    /// The due days by rule.
    pub rule: RuleDue,
    /// The stretches of its handling, in order.
    pub holdings: Vec<Holding>,
}

impl PetitionHistory {
    /// Returns the day of the first final reply.
    pub fn first_reply_on(&self) -> Option<NaiveDate> {
        self.facts.replies.first().map(|reply| reply.on)
    }
}

/// The day from which packed days are counted.
const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();

fn since_epoch(day: NaiveDate) -> i32 {
    // Days of the years that the program reads are far fewer than an `i32` holds.
    i32::try_from((day - EPOCH).num_days()).unwrap_or(i32::MAX)
}

fn after_epoch<E: de::Error>(days: i32) -> Result<NaiveDate, E> {
    let day = EPOCH.checked_add_signed(TimeDelta::days(days.into()));
    day.ok_or_else(|| E::custom("no calendar has that day"))
}

mod day {
    use super::*;

    pub(super) fn serialize<S: Serializer>(day: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i32(since_epoch(*day))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
        after_epoch(i32::deserialize(from)?)
    }
}

mod some_day {
    use super::*;

    pub(super) fn serialize<S: Serializer>(
        day: &Option<NaiveDate>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        day.map(since_epoch).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        Option::<i32>::deserialize(from)?.map(after_epoch).transpose()
    }
}

/// Ids as row numbers. Only packed histories have them: elsewhere a row has no meaning outside its
/// register.
mod id {
    use super::*;

    pub(super) fn serialize<K, S: Serializer>(id: &Id<K>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(id.row())
    }

    pub(super) fn deserialize<'de, K, D: Deserializer<'de>>(from: D) -> Result<Id<K>, D::Error> {
        i64::deserialize(from).map(Id::of_row)
    }
}

mod some_id {
    use super::*;

    pub(super) fn serialize<K, S: Serializer>(
        id: &Option<Id<K>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        id.map(Id::row).serialize(to)
    }

    pub(super) fn deserialize<'de, K, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Id<K>>, D::Error> {
        Ok(Option::<i64>::deserialize(from)?.map(Id::of_row))
    }
}

/// Members of closed lists as their places.
mod member {
    use super::*;

    pub(super) fn serialize<T: Closed, S: Serializer>(
        member: &T,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let place = T::ALL.iter().position(|one| one == member).unwrap_or(T::ALL.len());
        to.serialize_u8(u8::try_from(place).unwrap_or(u8::MAX))
    }

    pub(super) fn deserialize<'de, T: Closed, D: Deserializer<'de>>(
        from: D,
    ) -> Result<T, D::Error> {
        let member = T::ALL.get(usize::from(u8::deserialize(from)?)).copied();
        member.ok_or_else(|| de::Error::custom("no member has that place"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> PetitionHistory {
        let day = |text: &str| text.parse().expect("a day");
        PetitionHistory {
            facts: PetitionFacts {
                petition: Id::of_row(7),
                session: Id::of_row(2),
                held_on: day("2019-05-20"),
                session_known: None,
                known: Some(day("2019-05-21")),
                field: Id::of_row(1),
                is_answered: false,
                duplicate_of: None,
                is_part: false,
                first_part: Some(FirstPart { known: None }),
                replies: vec![FinalReply {
                    on: day("2019-06-01"),
                    outcome: Outcome::Promised,
                    until: Some(day("2019-09-30")),
                    known: None,
                }],
                checks: vec![PastCheck { on: day("2019-07-01"), result: CheckResult::Partly }],
            },
            rule: RuleDue { from_session: Some(day("2019-06-04")), ..RuleDue::default() },
            holdings: vec![Holding {
                from: day("1999-01-01"),
                act_on: day("2019-05-21"),
                agency: Some(Id::of_row(3)),
                due: None,
                due_by: DueBy::Rule,
                is_estimate: false,
                extensions: 1,
                withdrawal: Some(Withdrawal { day: None, known: None }),
            }],
        }
    }

    #[test]
    fn a_packed_history_is_the_same_again() {
        let packed = postcard::to_allocvec(&sample()).expect("packed");
        assert!(packed.len() < 70, "{} bytes", packed.len());
        assert_eq!(postcard::from_bytes::<PetitionHistory>(&packed).expect("read"), sample());
    }

    #[test]
    fn what_the_program_never_packed_is_no_history() {
        let check = PastCheck { on: EPOCH, result: CheckResult::Done };
        let mut packed = postcard::to_allocvec(&check).expect("packed");
        *packed.last_mut().expect("the result") = 9;
        assert!(postcard::from_bytes::<PastCheck>(&packed).is_err(), "no result has that place");
        let far = postcard::to_allocvec(&(i32::MAX, 0_u8)).expect("packed");
        assert!(postcard::from_bytes::<PastCheck>(&far).is_err(), "no calendar has that day");
    }
}
