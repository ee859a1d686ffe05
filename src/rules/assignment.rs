//! Where an assignment stands.

use chrono::NaiveDate;

use crate::model::PetitionState;

/// Returns an assignment's state at the end of `as_of` (contract, section 6); none when it was not yet made.
///
/// `replied` is the day of the first final reply; what happened after `as_of` is not counted.
/// A withdrawal stands before any reply.
pub fn state_at(
    start: NaiveDate,
    withdrawn_from: Option<NaiveDate>,
    replied: Option<NaiveDate>,
    due: NaiveDate,
    as_of: NaiveDate,
) -> Option<PetitionState> {
    if start > as_of {
        return None;
    }
    if withdrawn_from.is_some_and(|day| day <= as_of) {
        return Some(PetitionState::Withdrawn);
    }
    Some(match replied.filter(|day| *day <= as_of) {
        Some(day) if day <= due => PetitionState::OnTime,
        Some(_) => PetitionState::Late,
        None if as_of <= due => PetitionState::Pending,
        None => PetitionState::Overdue,
    })
}
