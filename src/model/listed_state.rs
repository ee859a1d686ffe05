//! The states by which petitions are listed: their state, or what became of the replies to them.

use crate::model::{Closed, PetitionState, lists::closed};

closed! {
    /// What became of the replies to a petition.
    ReplyState {
        /// Promised; the day of the first promise has not passed.
        Promised = "promised",
        /// Promised; the day of the first promise has passed without an answer.
        Broken = "broken",
        /// Reported as resolved; the last check found otherwise.
        Refuted = "refuted",
        /// Referred to another body by the last final reply.
        Referred = "referred",
    }
}

/// A state by which petitions are listed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ListedState {
    /// The petition's state.
    Petition(PetitionState),
    /// What became of the replies to it.
    Replies(ReplyState),
}

impl Closed for ListedState {
    const ALL: &'static [Self] = &[
        Self::Petition(PetitionState::Answered),
        Self::Petition(PetitionState::OnTime),
        Self::Petition(PetitionState::Late),
        Self::Petition(PetitionState::Pending),
        Self::Petition(PetitionState::Overdue),
        Self::Petition(PetitionState::Withdrawn),
        Self::Petition(PetitionState::Unassigned),
        Self::Petition(PetitionState::Divided),
        Self::Replies(ReplyState::Promised),
        Self::Replies(ReplyState::Broken),
        Self::Replies(ReplyState::Refuted),
        Self::Replies(ReplyState::Referred),
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Petition(state) => state.code(),
            Self::Replies(state) => state.code(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_listed() {
        let petitions = PetitionState::ALL.iter().map(|state| state.code());
        let replies = ReplyState::ALL.iter().map(|state| state.code());
        let all: Vec<&str> = petitions.chain(replies).collect();
        let listed: Vec<&str> = ListedState::ALL.iter().map(|state| state.code()).collect();
        assert_eq!(listed, all);
    }
}
