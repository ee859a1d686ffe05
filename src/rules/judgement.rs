//! Judgements of a petition as of a day: in force, by the rule alone, and what lies between them
//! (contract 0.2, section 5).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{
    AgencyId, CheckResult, DueBy, FinalReply, Outcome, PetitionHistory, PetitionState,
};
use crate::rules::handling::{holding_on, own_state};

/// The class of a petition by the rules of its session's day alone.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RuleClass {
    /// Replied to by the due day.
    OnTime,
    /// Replied to after it.
    Late,
    /// Not replied to, the due day has not passed.
    Pending,
    /// Not replied to, the due day has passed.
    Overdue,
    /// Withdrawn by the due day.
    Withdrawn,
    /// The rules set no term.
    NoTerm,
}

impl RuleClass {
    /// Returns whether the term was missed.
    pub fn is_missed(self) -> bool {
        matches!(self, Self::Late | Self::Overdue)
    }
}

/// Why a petition's class by rule is less certain than it looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Doubt {
    /// A deciding fact was entered after the due day.
    AfterTheFact,
    /// It is not known when a deciding fact was entered.
    EnteredUnknown,
}

/// The difference between the state in force and the class by rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Moved {
    /// Missed by rule, withdrawn in force.
    Withdrawn,
    /// Missed by rule; a step set a later due day.
    Extended,
    /// Missed by rule; a later due day was given with the assignment.
    GivenDue,
    /// Not missed by rule, late or overdue in force.
    Stricter,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PromiseState {
    /// Resolved by the promised day.
    Kept,
    /// Resolved later.
    KeptLate,
    /// Answered otherwise.
    Dropped,
    /// Not resolved, the promised day has not passed.
    Open,
    /// Not resolved, the promised day has passed.
    Broken,
}

/// The first promise to a petition.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Promise {
    /// The day by which it was to be kept.
    pub until: NaiveDate,
    /// What became of it.
    pub state: PromiseState,
    /// Whether it was promised again.
    pub is_renewed: bool,
}

/// What a check found of a petition that was reported as resolved.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CarriedOut {
    /// Carried out.
    Confirmed,
    /// Carried out in part, or not.
    Refuted,
    /// Not checked since.
    Unchecked,
}

/// The lead agencies of an assignment up to a day.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Holders {
    /// The agency that holds it.
    pub now: AgencyId,
    /// The agencies that held it and no longer do; whether each passed it on after the due day
    /// then in force.
    pub former: BTreeMap<AgencyId, bool>,
}

/// A petition as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// Its state in force; its original's, if it takes that.
    pub state: PetitionState,
    /// Whether it takes its original's state, outcome and class.
    pub is_by_original: bool,
    /// The outcome of its last final reply, or of its original's.
    pub outcome: Option<Outcome>,
    /// Its class by rule; `None` if it was answered at the session or is divided.
    pub class: Option<RuleClass>,
    /// Whether its first reply, if on time by rule, only promises or refers.
    pub is_only_promised: bool,
    /// Why its class is doubtful.
    pub doubt: Option<Doubt>,
    /// How its state differs from its class.
    pub moved: Option<Moved>,
    /// Its agencies; `None` if it is not assigned or was answered at the session.
    pub holders: Option<Holders>,
    /// Days from its session to its first final reply.
    pub reply_days: Option<i64>,
    /// Its first promise.
    pub promise: Option<Promise>,
    /// What checks found, if it was reported as resolved.
    pub carried_out: Option<CarriedOut>,
    /// The result of its last check.
    pub checked: Option<CheckResult>,
    /// The number of times its due day was extended.
    pub extensions: u32,
}

impl Judgement {
    /// Returns whether it is counted: its parts do not stand for it.
    pub fn is_counted(&self) -> bool {
        self.state != PetitionState::Divided
    }
}

/// Returns whether a petition may give its state to a duplicate of a session on `held_on`: it is
/// no duplicate itself, nor of a later session, and no parts stand for it.
fn gives_state(original: &PetitionHistory, held_on: NaiveDate, as_of: NaiveDate) -> bool {
    original.facts.duplicate_of.is_none()
        && original.facts.held_on <= held_on
        && own_state(original, as_of) != Some(PetitionState::Divided)
}

/// Judges a petition as of a day; `original` is the petition that it is a duplicate of.
pub fn judge(
    history: &PetitionHistory,
    original: Option<&PetitionHistory>,
    as_of: NaiveDate,
) -> Judgement {
    let own = own_state(history, as_of);
    let taken =
        original.filter(|one| own.is_none() && gives_state(one, history.facts.held_on, as_of));
    let source = taken.unwrap_or(history);
    let state = match taken {
        Some(original) => own_state(original, as_of),
        None => own,
    }
    .unwrap_or(PetitionState::Unassigned);
    let class = class_on(source, state, as_of);
    let replied = first_reply(history, as_of);
    let is_counted = state != PetitionState::Divided;
    Judgement {
        state,
        is_by_original: taken.is_some(),
        outcome: last_reply(source, as_of).map(|reply| reply.outcome),
        class,
        is_only_promised: class == Some(RuleClass::OnTime)
            && replied.is_some_and(|reply| {
                matches!(reply.outcome, Outcome::Promised | Outcome::Referred)
            }),
        doubt: doubt(history, taken.is_some(), state, class, as_of),
        moved: moved(history, state, class, as_of),
        holders: holders(history, as_of),
        reply_days: replied.map(|reply| (reply.on - history.facts.held_on).num_days()),
        promise: if is_counted { promise(history, as_of) } else { None },
        carried_out: if is_counted { carried_out(history, as_of) } else { None },
        checked: if is_counted { last_check(history, as_of) } else { None },
        extensions: extensions(history, as_of),
    }
}

/// Returns the final replies by a day.
fn replies(
    history: &PetitionHistory,
    as_of: NaiveDate,
) -> impl DoubleEndedIterator<Item = &FinalReply> {
    history.facts.replies.iter().filter(move |reply| reply.on <= as_of)
}

fn first_reply(history: &PetitionHistory, as_of: NaiveDate) -> Option<&FinalReply> {
    replies(history, as_of).next()
}

/// Returns the last final reply by a day.
pub fn last_reply(history: &PetitionHistory, as_of: NaiveDate) -> Option<&FinalReply> {
    replies(history, as_of).next_back()
}

fn last_check(history: &PetitionHistory, as_of: NaiveDate) -> Option<CheckResult> {
    let mut checks = history.facts.checks.iter().filter(|check| check.on <= as_of);
    checks.next_back().map(|check| check.result)
}

/// Returns the due day by rule on a day: an assignment after it is not known then.
pub fn rule_due(history: &PetitionHistory, as_of: NaiveDate) -> Option<NaiveDate> {
    if is_assigned(history, as_of) { history.rule.assigned } else { history.rule.unassigned }
}

fn is_assigned(history: &PetitionHistory, as_of: NaiveDate) -> bool {
    holding_on(history, as_of).is_some_and(|place| history.holdings[place].agency.is_some())
}

/// Returns the class by rule of a petition in a state; `None` if it was answered at the session or
/// is divided.
fn class_on(
    history: &PetitionHistory,
    state: PetitionState,
    as_of: NaiveDate,
) -> Option<RuleClass> {
    if matches!(state, PetitionState::Answered | PetitionState::Divided) {
        return None;
    }
    let Some(due) = rule_due(history, as_of) else { return Some(RuleClass::NoTerm) };
    Some(match first_reply(history, as_of) {
        Some(reply) if reply.on <= due => RuleClass::OnTime,
        Some(_) => RuleClass::Late,
        None if is_withdrawn_by(history, due, as_of) => RuleClass::Withdrawn,
        None if as_of <= due => RuleClass::Pending,
        None => RuleClass::Overdue,
    })
}

/// Returns whether the withdrawal in force happened, and was entered, by the due day.
fn is_withdrawn_by(history: &PetitionHistory, due: NaiveDate, as_of: NaiveDate) -> bool {
    let holding = holding_on(history, as_of).map(|place| history.holdings[place]);
    let withdrawal = holding.and_then(|holding| holding.withdrawal);
    withdrawal.is_some_and(|step| {
        step.day.is_some_and(|day| day <= due) && step.known.is_none_or(|known| known <= due)
    })
}

/// Looks when the facts that decide a petition's class were entered.
fn doubt(
    history: &PetitionHistory,
    is_by_original: bool,
    state: PetitionState,
    class: Option<RuleClass>,
    as_of: NaiveDate,
) -> Option<Doubt> {
    let facts = &history.facts;
    let is_counted_from_session = matches!(state, PetitionState::Answered | PetitionState::Divided);
    let due =
        if is_counted_from_session { history.rule.from_session } else { rule_due(history, as_of) }?;
    let entered = match (state, class) {
        (PetitionState::Divided, _) => vec![facts.first_part?.known],
        (PetitionState::Answered, _) => vec![facts.known],
        _ if is_by_original => vec![facts.known],
        (_, Some(RuleClass::OnTime)) => {
            vec![first_reply(history, as_of)?.known, facts.session_known, facts.known]
        }
        (_, Some(RuleClass::Pending)) => vec![facts.session_known, facts.known],
        (_, Some(RuleClass::Withdrawn)) => {
            vec![history.holdings[holding_on(history, as_of)?].withdrawal?.known]
        }
        _ => Vec::new(),
    };
    if entered.iter().any(|known| known.is_some_and(|known| known > due)) {
        Some(Doubt::AfterTheFact)
    } else if entered.contains(&None) {
        Some(Doubt::EnteredUnknown)
    } else {
        None
    }
}

/// Names the difference between the two clocks for a petition assigned by the day.
fn moved(
    history: &PetitionHistory,
    state: PetitionState,
    class: Option<RuleClass>,
    as_of: NaiveDate,
) -> Option<Moved> {
    let holding = history.holdings[holding_on(history, as_of)?];
    holding.agency?;
    let is_missed = matches!(state, PetitionState::Late | PetitionState::Overdue);
    match (class?.is_missed(), is_missed) {
        (true, false) if state == PetitionState::Withdrawn => Some(Moved::Withdrawn),
        (true, false) if holding.due_by == DueBy::Step => Some(Moved::Extended),
        (true, false) => Some(Moved::GivenDue),
        (false, true) => Some(Moved::Stricter),
        _ => None,
    }
}

/// Returns the agencies of an assignment up to a day.
fn holders(history: &PetitionHistory, as_of: NaiveDate) -> Option<Holders> {
    if history.facts.is_answered {
        return None;
    }
    let last = holding_on(history, as_of)?;
    let now = history.holdings[last].agency?;
    let mut former = BTreeMap::new();
    for pair in history.holdings[..=last].windows(2) {
        let [before, after] = pair else { continue };
        if let Some(agency) = before.agency.filter(|agency| after.agency != Some(*agency)) {
            former.insert(agency, before.due.is_some_and(|due| after.act_on > due));
        }
    }
    former.remove(&now);
    Some(Holders { now, former })
}

/// Returns how often the due day of an assignment was extended by a day.
fn extensions(history: &PetitionHistory, as_of: NaiveDate) -> u32 {
    holding_on(history, as_of).map_or(0, |place| history.holdings[place].extensions)
}

/// Returns the first promise to a petition and what became of it by a day.
fn promise(history: &PetitionHistory, as_of: NaiveDate) -> Option<Promise> {
    let mut later = replies(history, as_of);
    let until = later.find(|reply| reply.outcome == Outcome::Promised)?.until?;
    let is_renewed =
        replies(history, as_of).filter(|reply| reply.outcome == Outcome::Promised).nth(1).is_some();
    let answer = later.find(|reply| !matches!(reply.outcome, Outcome::Promised | Outcome::Noted));
    let state = match answer {
        Some(reply) if reply.outcome != Outcome::Resolved => PromiseState::Dropped,
        Some(reply) if reply.on <= until => PromiseState::Kept,
        Some(_) => PromiseState::KeptLate,
        None if as_of <= until => PromiseState::Open,
        None => PromiseState::Broken,
    };
    Some(Promise { until, state, is_renewed })
}

/// Returns what the last check found of a petition last reported as resolved; a check before the
/// first such report does not count.
fn carried_out(history: &PetitionHistory, as_of: NaiveDate) -> Option<CarriedOut> {
    if last_reply(history, as_of)?.outcome != Outcome::Resolved {
        return None;
    }
    let resolved = replies(history, as_of).find(|reply| reply.outcome == Outcome::Resolved)?.on;
    let mut checks = history.facts.checks.iter();
    let last = checks.rfind(|check| resolved <= check.on && check.on <= as_of);
    Some(match last.map(|check| check.result) {
        Some(CheckResult::Done) => CarriedOut::Confirmed,
        Some(CheckResult::Partly | CheckResult::NotDone) => CarriedOut::Refuted,
        None => CarriedOut::Unchecked,
    })
}
