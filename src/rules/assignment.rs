//! States of assignments and petitions.

use chrono::NaiveDate;

use crate::model::PetitionState;

/// Returns the state at `as_of` of an assignment begun on `start`; `None` if it had not begun.
/// `replied` is the day of its first final reply. Without a due date a reply is on time and none is
/// overdue. A withdrawal precedes any reply (contract,
/// section 6).
pub fn state_at(
    start: NaiveDate,
    withdrawn_from: Option<NaiveDate>,
    replied: Option<NaiveDate>,
    due: Option<NaiveDate>,
    as_of: NaiveDate,
) -> Option<PetitionState> {
    if start > as_of {
        return None;
    }
    if withdrawn_from.is_some_and(|day| day <= as_of) {
        return Some(PetitionState::Withdrawn);
    }
    Some(match replied.filter(|day| *day <= as_of) {
        Some(day) if due.is_none_or(|due| day <= due) => PetitionState::OnTime,
        Some(_) => PetitionState::Late,
        None if due.is_none_or(|due| as_of <= due) => PetitionState::Pending,
        None => PetitionState::Overdue,
    })
}

/// Inputs of a petition's state on a day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing {
    /// Whether it was answered at its session.
    pub is_answered: bool,
    /// State of its assignment by [`state_at`]; `None` if it has none, or none yet.
    pub assignment: Option<PetitionState>,
}

impl Standing {
    /// Returns the petition's own state; `None` if it was neither answered nor assigned.
    pub fn own(self) -> Option<PetitionState> {
        if self.is_answered { Some(PetitionState::Answered) } else { self.assignment }
    }
}

/// Returns a petition's state: its own, else that of its original, else unassigned. The original of
/// a duplicate is not a duplicate itself, nor of a later session (contract, section 6).
pub fn petition_state(petition: Standing, original: Option<Standing>) -> PetitionState {
    let by_original = original.and_then(Standing::own);
    petition.own().or(by_original).unwrap_or(PetitionState::Unassigned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_due_day_itself_is_in_time() {
        let day = |n: u32| NaiveDate::from_ymd_opt(2019, 6, n).expect("a real day");
        let at = |replied: Option<u32>, as_of| {
            state_at(day(1), None, replied.map(day), Some(day(10)), day(as_of))
        };
        assert_eq!(at(Some(10), 30), Some(PetitionState::OnTime));
        assert_eq!(at(Some(11), 30), Some(PetitionState::Late));
        assert_eq!(
            at(Some(11), 10),
            Some(PetitionState::Pending),
            "a reply after the day asked for is not known"
        );
        assert_eq!(at(None, 11), Some(PetitionState::Overdue));
        assert_eq!(state_at(day(5), None, None, Some(day(10)), day(4)), None);
        assert_eq!(
            state_at(day(5), None, None, Some(day(10)), day(5)),
            Some(PetitionState::Pending),
            "the day it begins is in it"
        );
        assert_eq!(
            state_at(day(1), Some(day(9)), Some(day(3)), Some(day(10)), day(9)),
            Some(PetitionState::Withdrawn)
        );
    }

    #[test]
    fn without_a_due_day_nothing_is_late() {
        let day = |n: u32| NaiveDate::from_ymd_opt(2026, 6, n).expect("a real day");
        let at = |replied: Option<u32>| state_at(day(1), None, replied.map(day), None, day(30));
        assert_eq!(at(None), Some(PetitionState::Pending));
        assert_eq!(at(Some(29)), Some(PetitionState::OnTime));
    }
}
