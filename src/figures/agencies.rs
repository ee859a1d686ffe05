//! The work of agencies: the assignments that they hold or held.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::figures::judged::Judged;
use crate::figures::petitions::States;
use crate::model::{AgencyId, PetitionState, Share};
use crate::rules::RuleClass;

/// Assignments that an agency holds, by the rules of their sessions' days alone.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct AgencyByRule {
    /// Replied on time.
    pub on_time: i64,
    /// Replied late.
    pub late: i64,
    /// Not replied, overdue.
    pub overdue: i64,
    /// On-time rate.
    pub on_time_percent: Share,
}

/// Assignments and replies of one agency: counts of those that it holds, and of those that it
/// handed on.
#[derive(Clone, Debug, Default, Serialize)]
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
    /// By rule.
    pub by_rule: AgencyByRule,
    /// Held once and handed on.
    pub handed_on: i64,
    /// Of these, handed on after the due day.
    pub handed_on_late: i64,
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

/// The work of all agencies so far.
#[derive(Debug, Default)]
pub(super) struct AgencyTally(BTreeMap<AgencyId, AgencyWork>);

/// The work of one agency so far.
#[derive(Debug, Default)]
struct AgencyWork {
    states: States,
    by_rule: AgencyByRule,
    days: Vec<i64>,
    handed_on: i64,
    handed_on_late: i64,
}

impl AgencyTally {
    /// Adds a petition to the agency that holds it and to those that held it.
    pub(super) fn add(&mut self, one: &Judged) {
        let Judged { judgement, .. } = one;
        let Some(holders) = &judgement.holders else { return };
        for (agency, is_late) in &holders.former {
            let work = self.0.entry(*agency).or_default();
            work.handed_on += 1;
            work.handed_on_late += i64::from(*is_late);
        }
        let work = self.0.entry(holders.now).or_default();
        work.states.add(judgement.state, 1);
        if matches!(judgement.state, PetitionState::OnTime | PetitionState::Late) {
            work.days.extend(judgement.reply_days);
        }
        match judgement.class {
            Some(RuleClass::OnTime) => work.by_rule.on_time += 1,
            Some(RuleClass::Late) => work.by_rule.late += 1,
            Some(RuleClass::Overdue) => work.by_rule.overdue += 1,
            _ => {}
        }
    }

    /// Returns the line of each agency, by code; `named` gives codes and names.
    pub(super) fn lines(self, named: &BTreeMap<AgencyId, (String, String)>) -> Vec<AgencyLine> {
        let line = |(agency, mut work): (AgencyId, AgencyWork)| {
            work.days.sort_unstable();
            let (code, name) = named.get(&agency).cloned().unwrap_or_default();
            let States { on_time, late, pending, overdue, withdrawn, .. } = work.states;
            let AgencyByRule { on_time: in_term, late: after_term, overdue: never, .. } =
                work.by_rule;
            let share = Share { part: in_term, whole: in_term + after_term + never };
            AgencyLine {
                agency: code,
                name,
                assigned: on_time + late + pending + overdue + withdrawn,
                on_time,
                late,
                pending,
                overdue,
                withdrawn,
                on_time_percent: work.states.on_time_share(),
                median_days: median(&work.days),
                longest_days: work.days.last().copied(),
                by_rule: AgencyByRule { on_time_percent: share, ..work.by_rule },
                handed_on: work.handed_on,
                handed_on_late: work.handed_on_late,
            }
        };
        let mut lines: Vec<AgencyLine> = self.0.into_iter().map(line).collect();
        lines.sort_by(|a, b| a.agency.cmp(&b.agency));
        lines
    }
}

/// Returns the median of ordered days; for an even count, the mean of the middle two.
fn median(days: &[i64]) -> Option<HalfDays> {
    let last = days.len().checked_sub(1)?;
    Some(HalfDays(days[last / 2] + days[days.len() / 2]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one_or_the_mean_of_two() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3]), Some(HalfDays(6)));
        assert_eq!(median(&[3, 4]), Some(HalfDays(7)));
        assert_eq!(median(&[-2, -2, 10]), Some(HalfDays(-4)));
        assert_eq!(serde_json::to_string(&HalfDays(7)).expect("a number"), "3.5");
    }
}
