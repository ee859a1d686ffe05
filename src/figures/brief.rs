//! Background of a place for a leader before a session there.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::dialogue::dialogue_of_session;
use crate::figures::judged::each_judged;
use crate::figures::satisfaction::ballots;
use crate::figures::unsettled::is_in;
use crate::figures::{Dialogue, Repeat, ReportContext, ReportQuery, SessionBallot, repeats};
use crate::model::{
    CheckResult, Period, Petition, PetitionId, PetitionState, ReplyState, SessionWithChildren,
    UnitId,
};
use crate::rules::{Judgement, PromiseState};
use crate::store::{Reader, petitions};

/// A session held at the place or by its unit.
#[derive(Debug)]
pub struct PastSession {
    /// Session as letters describe it.
    pub dialogue: Dialogue,
    /// Session with its counts.
    pub held: SessionWithChildren,
    /// Its ballots, evaluated.
    pub ballot: Option<SessionBallot>,
}

/// A petition of the place.
#[derive(Clone, Debug)]
pub struct Raising {
    /// Petition with its current state.
    pub petition: Petition,
    /// Days after the due date, if overdue.
    pub days_late: i64,
    /// How often its due date was extended.
    pub extensions: u32,
    /// The day by which it was first promised, if that promise is broken.
    pub broken: Option<NaiveDate>,
    /// What the last check found, if it refutes the reply.
    pub refuted: Option<CheckResult>,
}

/// Petitions of the place by state.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Standing {
    /// All petitions.
    pub total: i64,
    /// Answered at the session.
    pub answered: i64,
    /// Replied in writing, on time or late.
    pub replied: i64,
    /// Awaiting a reply, not overdue.
    pub pending: i64,
    /// Awaiting a reply, overdue.
    pub overdue: i64,
    /// Unassigned.
    pub unassigned: i64,
    /// Withdrawn.
    pub withdrawn: i64,
}

/// Background of a place.
#[derive(Debug)]
pub struct Brief {
    /// Sessions, newest first.
    pub sessions: Vec<PastSession>,
    /// Petitions by state.
    pub standing: Standing,
    /// Number of petitions per field code.
    pub fields: BTreeMap<String, i64>,
    /// Petitions whose promise is broken, longest broken first.
    pub broken: Vec<Raising>,
    /// Petitions reported as resolved and refuted by a check, newest first.
    pub refuted: Vec<Raising>,
    /// Overdue replies, longest overdue first.
    pub overdue: Vec<Raising>,
    /// Replies awaited and not overdue, earliest due date first.
    pub pending: Vec<Raising>,
    /// Petitions answered or replied to, newest first.
    pub answered: Vec<Raising>,
    /// Unassigned petitions.
    pub unassigned: Vec<Raising>,
    /// Repeated petitions, as in `report repeats`.
    pub repeats: Vec<Repeat>,
}

/// Reads the background of a unit and its descendants on a day: their own sessions and those of
/// others held there. Petitions raised at `least` sessions are repeated.
pub fn brief(reader: Reader<'_>, unit: UnitId, as_of: NaiveDate, least: i64) -> Result<Brief> {
    let period = Period::days(NaiveDate::MIN, as_of);
    let context = ReportContext::read(reader, ReportQuery::new(period, as_of))?;
    let is_there = |organiser: UnitId, at: Option<UnitId>| {
        context.lineage.is_within(organiser, unit)
            || at.is_some_and(|at| context.lineage.is_within(at, unit))
    };
    let mut brief = Brief {
        sessions: sessions(reader, &context, is_there)?,
        standing: Standing::default(),
        fields: BTreeMap::new(),
        broken: Vec::new(),
        refuted: Vec::new(),
        overdue: Vec::new(),
        pending: Vec::new(),
        answered: Vec::new(),
        unassigned: Vec::new(),
        repeats: Vec::new(),
    };
    let judged = judged(reader, as_of)?;
    petitions::each(reader, (NaiveDate::MIN, as_of), as_of, None, |petition| {
        if is_there(petition.unit, petition.at) {
            let judgement = judged.get(&petition.id);
            brief.add(petition, judgement, as_of);
        }
        Ok(())
    })?;
    brief.broken.sort_by_key(|one| one.broken);
    brief.refuted.sort_by_key(|one| std::cmp::Reverse(one.petition.day));
    let due = |one: &Raising| one.petition.due_on;
    brief.overdue.sort_by_key(due);
    brief.pending.sort_by_key(due);
    brief.answered.sort_by_key(|one| std::cmp::Reverse(one.petition.day));
    brief.unassigned.sort_by_key(|one| std::cmp::Reverse(one.petition.day));
    let lies_there = |code: &str| {
        context.lineage.coded(code).is_some_and(|place| context.lineage.is_within(place, unit))
    };
    brief.repeats = repeats(reader, &context, least)?;
    brief.repeats.retain(|matter| lies_there(&matter.unit));
    Ok(brief)
}

/// Judges the petitions that a reply did not settle or whose due date was extended.
fn judged(reader: Reader<'_>, as_of: NaiveDate) -> Result<HashMap<PetitionId, Judgement>> {
    let mut judged = HashMap::new();
    each_judged(reader, (NaiveDate::MIN, as_of), None, as_of, |one| {
        let judgement = one.judgement;
        if judgement.extensions > 0
            || is_in(&judgement, ReplyState::Broken)
            || is_in(&judgement, ReplyState::Refuted)
        {
            judged.insert(one.petition, judgement);
        }
        Ok(())
    })?;
    Ok(judged)
}

fn sessions(
    reader: Reader<'_>,
    context: &ReportContext,
    is_there: impl Fn(UnitId, Option<UnitId>) -> bool,
) -> Result<Vec<PastSession>> {
    let mut judged: HashMap<String, SessionBallot> =
        ballots(context).into_iter().map(|ballot| (ballot.session.clone(), ballot)).collect();
    let mut there: Vec<&SessionWithChildren> = context
        .sessions
        .iter()
        .filter(|held| is_there(held.session.unit, held.session.at))
        .collect();
    there.sort_by_key(|held| std::cmp::Reverse(held.session.day));
    let past = |held: &SessionWithChildren| {
        Ok(PastSession {
            dialogue: dialogue_of_session(reader, held.session.id)?,
            ballot: judged.remove(&held.session.code),
            held: held.clone(),
        })
    };
    there.into_iter().map(past).collect()
}

impl Brief {
    fn add(&mut self, petition: Petition, judgement: Option<&Judgement>, as_of: NaiveDate) {
        if petition.state == PetitionState::Divided {
            return;
        }
        let days_late = match petition.due_on {
            Some(due) if petition.state == PetitionState::Overdue => (as_of - due).num_days(),
            _ => 0,
        };
        let promise = judgement.and_then(|judgement| judgement.promise);
        let broken = promise.filter(|promise| promise.state == PromiseState::Broken);
        let is_refuted = judgement.is_some_and(|one| is_in(one, ReplyState::Refuted));
        let raising = Raising {
            days_late,
            extensions: judgement.map_or(0, |judgement| judgement.extensions),
            broken: broken.map(|promise| promise.until),
            refuted: if is_refuted { petition.checked } else { None },
            petition,
        };
        if raising.broken.is_some() {
            self.broken.push(raising.clone());
        }
        if raising.refuted.is_some() {
            self.refuted.push(raising.clone());
        }
        *self.fields.entry(raising.petition.field.clone()).or_default() += 1;
        let all = &mut self.standing;
        all.total += 1;
        let (count, list) = match raising.petition.state {
            PetitionState::Answered => (&mut all.answered, &mut self.answered),
            PetitionState::OnTime | PetitionState::Late => (&mut all.replied, &mut self.answered),
            PetitionState::Pending => (&mut all.pending, &mut self.pending),
            PetitionState::Overdue => (&mut all.overdue, &mut self.overdue),
            PetitionState::Unassigned => (&mut all.unassigned, &mut self.unassigned),
            PetitionState::Withdrawn | PetitionState::Divided => {
                all.withdrawn += 1;
                return;
            }
        };
        *count += 1;
        list.push(raising);
    }
}
