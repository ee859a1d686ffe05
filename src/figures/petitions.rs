//! Results of petitions: in force, by rule, and what lies between.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::figures::agencies::AgencyTally;
use crate::figures::judged::{Judged, each_judged};
use crate::figures::promises::{CarriedOutCounts, Promises};
use crate::model::{CheckResult, FieldId, Outcome, PetitionId, PetitionState, SessionId, Share};
use crate::rules::{Doubt, Moved, RuleClass};
use crate::store::{Reader, fields};

/// Petitions by state.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct States {
    /// Answered at the session.
    pub answered: i64,
    /// Replied on time.
    pub on_time: i64,
    /// Replied late.
    pub late: i64,
    /// Awaiting a reply, not overdue.
    pub pending: i64,
    /// Awaiting a reply, overdue.
    pub overdue: i64,
    /// Withdrawn from the agency.
    pub withdrawn: i64,
    /// Unassigned.
    pub unassigned: i64,
}

impl States {
    /// Adds petitions of a state; those that parts stand for are not counted.
    pub(super) fn add(&mut self, state: PetitionState, count: i64) {
        let place = match state {
            PetitionState::Answered => &mut self.answered,
            PetitionState::OnTime => &mut self.on_time,
            PetitionState::Late => &mut self.late,
            PetitionState::Pending => &mut self.pending,
            PetitionState::Overdue => &mut self.overdue,
            PetitionState::Withdrawn => &mut self.withdrawn,
            PetitionState::Unassigned => &mut self.unassigned,
            PetitionState::Divided => return,
        };
        *place += count;
    }

    /// Returns the on-time rate: on time of all that were due and not withdrawn.
    pub fn on_time_share(&self) -> Share {
        Share { part: self.on_time, whole: self.on_time + self.late + self.overdue }
    }
}

/// Petitions by outcome of their last final reply.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Outcomes {
    /// Resolved.
    pub resolved: i64,
    /// Explained.
    pub explained: i64,
    /// Noted.
    pub noted: i64,
    /// Declined.
    pub declined: i64,
    /// Promised.
    pub promised: i64,
    /// Referred to another body.
    pub referred: i64,
}

impl Outcomes {
    fn add(&mut self, outcome: Option<Outcome>) {
        match outcome {
            Some(Outcome::Resolved) => self.resolved += 1,
            Some(Outcome::Explained) => self.explained += 1,
            Some(Outcome::Noted) => self.noted += 1,
            Some(Outcome::Declined) => self.declined += 1,
            Some(Outcome::Promised) => self.promised += 1,
            Some(Outcome::Referred) => self.referred += 1,
            Some(Outcome::Interim) | None => {}
        }
    }

    /// Returns the share of those only explained among all with a final reply.
    pub fn explained_share(&self) -> Share {
        let Self { resolved, explained, noted, declined, promised, referred } = *self;
        let whole = resolved + explained + noted + declined + promised + referred;
        Share { part: explained, whole }
    }
}

/// Petitions by the rules of their sessions' days alone: without given due days and steps
/// (contract 0.2, section 5).
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct ByRule {
    /// Replied on time.
    pub on_time: i64,
    /// Replied late.
    pub late: i64,
    /// Not replied; the due day has not passed.
    pub pending: i64,
    /// Not replied; the due day has passed.
    pub overdue: i64,
    /// Withdrawn by the due day.
    pub withdrawn: i64,
    /// Of sessions whose rules set no term.
    pub no_term: i64,
    /// On-time rate.
    pub on_time_percent: Share,
    /// Of those on time, replies that only promise or refer.
    pub promised: i64,
    /// With a deciding fact that was entered after the due day.
    pub after_the_fact: i64,
    /// With a deciding fact of which it is not known when it was entered.
    pub entered_unknown: i64,
    /// Of these, petitions of sessions held since the register's first entry.
    #[serde(skip)]
    pub entered_unknown_since_founding: i64,
}

impl ByRule {
    fn add(&mut self, one: &Judged, founded_on: Option<NaiveDate>) {
        let judgement = &one.judgement;
        match judgement.class {
            Some(RuleClass::OnTime) => self.on_time += 1,
            Some(RuleClass::Late) => self.late += 1,
            Some(RuleClass::Pending) => self.pending += 1,
            Some(RuleClass::Overdue) => self.overdue += 1,
            Some(RuleClass::Withdrawn) => self.withdrawn += 1,
            Some(RuleClass::NoTerm) => self.no_term += 1,
            None => {}
        }
        self.on_time_percent =
            Share { part: self.on_time, whole: self.on_time + self.late + self.overdue };
        self.promised += i64::from(judgement.is_only_promised);
        match judgement.doubt {
            Some(Doubt::AfterTheFact) => self.after_the_fact += 1,
            Some(Doubt::EnteredUnknown) => {
                self.entered_unknown += 1;
                let is_since = founded_on.is_none_or(|founded| one.held_on >= founded);
                self.entered_unknown_since_founding += i64::from(is_since);
            }
            None => {}
        }
    }
}

/// What lies between the clock in force and the one by rule, over assigned petitions:
/// `by_rule_late` − (`withdrawn` + `extended` + `given_due`) + `stricter` = `in_force_late`.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct MovedCounts {
    /// Missed by rule, withdrawn.
    pub withdrawn: i64,
    /// Missed by rule, extended.
    pub extended: i64,
    /// Missed by rule, with a later due day given.
    pub given_due: i64,
    /// Missed in force only.
    pub stricter: i64,
    /// Late or overdue by rule.
    pub by_rule_late: i64,
    /// Late or overdue in force.
    pub in_force_late: i64,
}

impl MovedCounts {
    fn add(&mut self, one: &Judged) {
        let judgement = &one.judgement;
        if judgement.holders.is_none() {
            return;
        }
        match judgement.moved {
            Some(Moved::Withdrawn) => self.withdrawn += 1,
            Some(Moved::Extended) => self.extended += 1,
            Some(Moved::GivenDue) => self.given_due += 1,
            Some(Moved::Stricter) => self.stricter += 1,
            None => {}
        }
        self.by_rule_late += i64::from(judgement.class.is_some_and(RuleClass::is_missed));
        self.in_force_late +=
            i64::from(matches!(judgement.state, PetitionState::Late | PetitionState::Overdue));
    }
}

/// Petitions of one field.
#[derive(Clone, Debug, Serialize)]
pub struct FieldLine {
    /// Field code.
    pub field: String,
    /// Number of petitions.
    pub total: i64,
    /// By state.
    #[serde(flatten)]
    pub states: States,
}

/// How often petitions were extended.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extensions {
    /// Petitions extended at least once.
    pub once: i64,
    /// Petitions extended more than once.
    pub again: i64,
    /// The most extensions of one petition.
    pub most: i64,
}

/// Petitions of the period.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Petitions {
    /// Raised: all that are no part of another.
    pub raised: i64,
    /// Of all, those that their parts stand for.
    pub divided: i64,
    /// All others, including duplicates.
    pub total: i64,
    /// Without duplicates.
    pub distinct: i64,
    /// By outcome of their last final reply.
    pub outcomes: Outcomes,
    /// By state.
    #[serde(flatten)]
    pub states: States,
    /// On-time rate.
    pub on_time_percent: Share,
    /// By rule.
    pub by_rule: ByRule,
    /// What lies between.
    pub moved: MovedCounts,
    /// By field.
    pub by_field: Vec<FieldLine>,
    /// How often they were extended.
    #[serde(skip)]
    pub extensions: Extensions,
}

impl Petitions {
    /// Adds a petition, but to no field. `founded_on` is the day of the register's first entry.
    pub(super) fn add(&mut self, one: &Judged, founded_on: Option<NaiveDate>) {
        self.raised += i64::from(!one.is_part);
        self.by_rule.add(one, founded_on);
        if !one.judgement.is_counted() {
            self.divided += 1;
            return;
        }
        self.total += 1;
        self.distinct += i64::from(!one.is_duplicate);
        self.outcomes.add(one.judgement.outcome);
        self.states.add(one.judgement.state, 1);
        self.on_time_percent = self.states.on_time_share();
        self.moved.add(one);
        if one.judgement.holders.is_some() {
            let extensions = i64::from(one.judgement.extensions);
            self.extensions.once += i64::from(extensions > 0);
            self.extensions.again += i64::from(extensions > 1);
            self.extensions.most = self.extensions.most.max(extensions);
        }
    }
}

/// Figures of the petitions of a report.
#[derive(Debug, Default)]
pub(super) struct PetitionFigures {
    /// Petitions.
    pub petitions: Petitions,
    /// Promises.
    pub promises: Promises,
    /// Findings of checks.
    pub carried_out: CarriedOutCounts,
    /// Agencies.
    pub agencies: AgencyTally,
    /// Petitions checked.
    pub checks: i64,
    /// Petitions whose last check is `done`.
    pub checks_done: i64,
    /// Petitions with an overdue reply.
    pub overdue: Vec<PetitionId>,
    /// Counted petitions of each session.
    pub by_session: HashMap<SessionId, i64>,
}

/// Counts the petitions of a report's sessions, as of its day.
pub(super) fn petition_figures(
    reader: Reader<'_>,
    context: &ReportContext,
) -> Result<PetitionFigures> {
    let as_of = context.query.as_of;
    let days = (context.query.period.from, context.query.period.to.min(as_of));
    let founded_on = reader.founded_on()?;
    let mut all = PetitionFigures::default();
    let mut fields: BTreeMap<FieldId, (i64, States)> = BTreeMap::new();
    each_judged(reader, days, context.scope().as_deref(), as_of, |one| {
        all.petitions.add(&one, founded_on);
        all.promises.add(&one);
        all.carried_out.add(&one);
        all.agencies.add(&one);
        if !one.judgement.is_counted() {
            return Ok(());
        }
        let (total, states) = fields.entry(one.field).or_default();
        *total += 1;
        states.add(one.judgement.state, 1);
        all.checks += i64::from(one.judgement.checked.is_some());
        all.checks_done += i64::from(one.judgement.checked == Some(CheckResult::Done));
        if one.judgement.holders.is_some() && one.judgement.state == PetitionState::Overdue {
            all.overdue.push(one.petition);
        }
        *all.by_session.entry(one.session).or_default() += 1;
        Ok(())
    })?;
    let codes = fields::codes(reader)?;
    let line = |(field, (total, states))| FieldLine {
        field: codes.get(&field).cloned().unwrap_or_default(),
        total,
        states,
    };
    all.petitions.by_field = fields.into_iter().map(line).collect();
    all.petitions.by_field.sort_by(|one, other| one.field.cmp(&other.field));
    Ok(all)
}
