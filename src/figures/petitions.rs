//! Results of petitions, by field and agency.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::figures::timelines::{AssignmentGroup, PetitionGroup};
use crate::model::{AgencyId, Outcome, PetitionState, Share};

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
    /// Adds petitions of a state.
    pub(super) fn add(&mut self, state: PetitionState, count: i64) {
        let place = match state {
            PetitionState::Answered => &mut self.answered,
            PetitionState::OnTime => &mut self.on_time,
            PetitionState::Late => &mut self.late,
            PetitionState::Pending => &mut self.pending,
            PetitionState::Overdue => &mut self.overdue,
            PetitionState::Withdrawn => &mut self.withdrawn,
            PetitionState::Unassigned => &mut self.unassigned,
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

/// Petitions of the period.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Petitions {
    /// All, including duplicates.
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
    /// By field.
    pub by_field: Vec<FieldLine>,
}

/// Assignments and replies of one agency.
#[derive(Clone, Debug, Serialize)]
pub struct AgencyLine {
    /// Agency code.
    pub agency: String,
    /// Agency name.
    pub name: String,
    /// Petitions assigned, in every state.
    pub assigned: i64,
    /// Replied on time.
    pub on_time: i64,
    /// Replied late.
    pub late: i64,
    /// Awaiting a reply, not overdue.
    pub pending: i64,
    /// Awaiting a reply, overdue.
    pub overdue: i64,
    /// Withdrawn.
    pub withdrawn: i64,
    /// On-time rate.
    pub on_time_percent: Share,
    /// Median of the days from session to reply.
    pub median_days: Option<HalfDays>,
    /// Maximum of the days from session to reply.
    pub longest_days: Option<i64>,
}

/// Days in halves: the median of an even count may lie between two days.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct HalfDays(pub i64);

impl Serialize for HalfDays {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 % 2 {
            0 => serializer.serialize_i64(self.0 / 2),
            #[expect(clippy::cast_precision_loss, reason = "days are far below 2^52")]
            _ => serializer.serialize_f64(self.0 as f64 / 2.0),
        }
    }
}

/// Sums groups of petitions.
pub(super) fn petitions(groups: &[PetitionGroup]) -> Petitions {
    let mut all = Petitions::default();
    let mut fields: BTreeMap<&str, FieldLine> = BTreeMap::new();
    for group in groups {
        all.total += group.count;
        all.distinct += if group.duplicate { 0 } else { group.count };
        all.states.add(group.state, group.count);
        match group.outcome {
            Some(Outcome::Resolved) => all.outcomes.resolved += group.count,
            Some(Outcome::Explained) => all.outcomes.explained += group.count,
            Some(Outcome::Noted) => all.outcomes.noted += group.count,
            Some(Outcome::Declined) => all.outcomes.declined += group.count,
            Some(Outcome::Interim) | None => {}
        }
        let new = || FieldLine { field: group.field.clone(), total: 0, states: States::default() };
        let line = fields.entry(&group.field).or_insert_with(new);
        line.total += group.count;
        line.states.add(group.state, group.count);
    }
    all.on_time_percent = all.states.on_time_share();
    all.by_field = fields.into_values().collect();
    all
}

/// Sums groups of assignments; `named` gives an agency's code and name.
pub(super) fn agencies(
    groups: &[AssignmentGroup],
    named: &BTreeMap<AgencyId, (String, String)>,
) -> Vec<AgencyLine> {
    let mut by_agency: BTreeMap<AgencyId, (States, Vec<(i64, i64)>)> = BTreeMap::new();
    for group in groups {
        let (states, days) = by_agency.entry(group.agency).or_default();
        states.add(group.state, group.count);
        days.extend(group.days.map(|day| (day, group.count)));
    }
    let mut lines: Vec<AgencyLine> = by_agency
        .into_iter()
        .map(|(agency, (states, mut days))| {
            days.sort_unstable();
            let (code, name) = named.get(&agency).cloned().unwrap_or_default();
            let States { on_time, late, pending, overdue, withdrawn, .. } = states;
            AgencyLine {
                agency: code,
                name,
                assigned: on_time + late + pending + overdue + withdrawn,
                on_time,
                late,
                pending,
                overdue,
                withdrawn,
                on_time_percent: states.on_time_share(),
                median_days: median(&days),
                longest_days: days.last().map(|(day, _)| *day),
            }
        })
        .collect();
    lines.sort_by(|a, b| a.agency.cmp(&b.agency));
    lines
}

/// Returns the median of ordered days with their counts; for an even count, the mean of the middle
/// two.
fn median(days: &[(i64, i64)]) -> Option<HalfDays> {
    let count: i64 = days.iter().map(|(_, count)| count).sum();
    let at = |place: i64| {
        let mut passed = 0;
        days.iter().find(|(_, count)| {
            passed += count;
            place < passed
        })
    };
    let (low, high) = (at((count - 1) / 2)?, at(count / 2)?);
    Some(HalfDays(low.0 + high.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one_or_the_mean_of_two() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[(3, 1)]), Some(HalfDays(6)));
        assert_eq!(median(&[(3, 1), (4, 1)]), Some(HalfDays(7)));
        assert_eq!(median(&[(-2, 2), (10, 1)]), Some(HalfDays(-4)));
        assert_eq!(serde_json::to_string(&HalfDays(7)).expect("a number"), "3.5");
    }
}
