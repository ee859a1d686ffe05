//! Counts of petitions and assignments by group, from one pass over the timelines of the period's
//! petitions.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::ReportContext;
use crate::model::{AgencyId, CheckResult, Closed, FieldId, Outcome, PetitionId, PetitionState};
use crate::rules::{Standing, petition_state, state_at};
use crate::store::petition_timeline::{Latest, PetitionTimeline};
use crate::store::{Reader, fields, petition_timeline, petitions};

/// A count of petitions with the same field, state and outcome.
#[derive(Clone, Debug)]
pub(super) struct PetitionGroup {
    /// Field code.
    pub field: String,
    /// State.
    pub state: PetitionState,
    /// Outcome of the last final reply.
    pub outcome: Option<Outcome>,
    /// Whether they are marked as duplicates.
    pub duplicate: bool,
    /// Number of petitions.
    pub count: i64,
}

/// A count of assignments with the same agency, state and days.
#[derive(Clone, Debug)]
pub(super) struct AssignmentGroup {
    /// Lead agency.
    pub agency: AgencyId,
    /// State.
    pub state: PetitionState,
    /// Days from session to reply, if replied.
    pub days: Option<i64>,
    /// Number of assignments.
    pub count: i64,
}

/// Counts from the timelines of a period's petitions.
#[derive(Debug, Default)]
pub(super) struct Counted {
    pub petitions: Vec<PetitionGroup>,
    /// Assignments of petitions that were not answered at the session.
    pub assignments: Vec<AssignmentGroup>,
    /// Petitions checked.
    pub checks: i64,
    /// Petitions whose last check is `done`.
    pub checks_done: i64,
    /// Petitions with an overdue reply, by row.
    pub overdue: Vec<PetitionId>,
}

/// Counts the petitions of a report's sessions, as of its day.
pub(super) fn counted(reader: Reader<'_>, context: &ReportContext) -> Result<Counted> {
    let as_of = context.query.as_of;
    let days = (context.query.period.from, context.query.period.to.min(as_of));
    let mut petitions: BTreeMap<FieldId, Tally> = BTreeMap::new();
    let mut assignments: Vec<(AgencyId, PetitionState, Option<i64>)> = Vec::new();
    let mut counted = Counted::default();
    petition_timeline::each(reader, days, context.scope().as_deref(), |_, timeline| {
        let state = timeline
            .term
            .and_then(|term| state_at(term.start, term.withdrawn, term.replied, term.due, as_of));
        if let (false, Some(term), Some(state)) = (timeline.answered, timeline.term, state) {
            let is_replied = matches!(state, PetitionState::OnTime | PetitionState::Late);
            let days = term
                .replied
                .filter(|_| is_replied)
                .map(|replied| (replied - timeline.day).num_days());
            assignments.push((term.agency, state, days));
            if state == PetitionState::Overdue {
                counted.overdue.push(timeline.petition);
            }
        }
        let standing = Standing { is_answered: timeline.answered, assignment: state };
        let (state, outcome) = match said_by(timeline.outcome, as_of) {
            Some(outcome) if !timeline.duplicate || standing.own().is_some() => {
                (petition_state(standing, None), outcome)
            }
            // A duplicate may take its original's state, and the last of several replies may be
            // later than the day.
            _ => {
                let standing = petitions::standing_on(reader, timeline.petition, as_of)?;
                (standing.state, standing.outcome)
            }
        };
        let tally =
            petitions.entry(timeline.field).or_insert_with(|| [[[0; 2]; OUTCOMES + 1]; STATES]);
        tally[state as usize][outcome.map_or(OUTCOMES, |outcome| outcome as usize)]
            [usize::from(timeline.duplicate)] += 1;
        if let Some(result) = checked(reader, &timeline, as_of)? {
            counted.checks += 1;
            counted.checks_done += i64::from(result == CheckResult::Done);
        }
        Ok(())
    })?;
    let fields = fields::codes(reader)?;
    for (field, tally) in petitions {
        let field = fields.get(&field).cloned().unwrap_or_default();
        counted.petitions.extend(groups(&field, &tally));
    }
    assignments.sort_unstable();
    for alike in assignments.chunk_by(PartialEq::eq) {
        let (agency, state, days) = alike[0];
        counted.assignments.push(AssignmentGroup {
            agency,
            state,
            days,
            count: i64::try_from(alike.len())?,
        });
    }
    Ok(counted)
}

const STATES: usize = PetitionState::ALL.len();
const OUTCOMES: usize = Outcome::ALL.len();

/// Counts of a field by state, outcome (last index: none), and duplicate mark.
type Tally = [[[i64; 2]; OUTCOMES + 1]; STATES];

fn groups(field: &str, tally: &Tally) -> Vec<PetitionGroup> {
    let mut all = Vec::new();
    for (state, by_outcome) in PetitionState::ALL.iter().zip(tally) {
        for (place, by_mark) in by_outcome.iter().enumerate() {
            for (duplicate, count) in
                [false, true].into_iter().zip(*by_mark).filter(|(_, count)| *count > 0)
            {
                let outcome = Outcome::ALL.get(place).copied();
                all.push(PetitionGroup {
                    field: field.to_owned(),
                    state: *state,
                    outcome,
                    duplicate,
                    count,
                });
            }
        }
    }
    all
}

/// Returns the last value by a day; `None` if unknown because the last of several came later.
fn said_by<T>(latest: Option<Latest<T>>, as_of: NaiveDate) -> Option<Option<T>> {
    match latest {
        Some(one) if one.on <= as_of => Some(Some(one.says)),
        Some(one) if one.count > 1 => None,
        _ => Some(None),
    }
}

fn checked(
    reader: Reader<'_>,
    timeline: &PetitionTimeline,
    as_of: NaiveDate,
) -> Result<Option<CheckResult>> {
    said_by(timeline.check, as_of)
        .map_or_else(|| petitions::check_on(reader, timeline.petition, as_of), Ok)
}
