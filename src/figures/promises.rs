//! Promises made to petitions, and what checks found of those reported as resolved.

use serde::Serialize;

use crate::figures::judged::Judged;
use crate::rules::{CarriedOut, PromiseState};

/// Petitions with a promise, by what became of the first one.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Promises {
    /// With a promise.
    pub made: i64,
    /// Resolved by the promised day.
    pub kept: i64,
    /// Resolved later.
    pub kept_late: i64,
    /// Answered otherwise.
    pub dropped: i64,
    /// Not resolved; the promised day has not passed.
    pub open: i64,
    /// Not resolved; the promised day has passed.
    pub broken: i64,
    /// Promised more than once.
    pub renewed: i64,
}

impl Promises {
    /// Adds a petition.
    pub(super) fn add(&mut self, one: &Judged) {
        let Some(promise) = one.judgement.promise else { return };
        self.made += 1;
        self.renewed += i64::from(promise.is_renewed);
        let place = match promise.state {
            PromiseState::Kept => &mut self.kept,
            PromiseState::KeptLate => &mut self.kept_late,
            PromiseState::Dropped => &mut self.dropped,
            PromiseState::Open => &mut self.open,
            PromiseState::Broken => &mut self.broken,
        };
        *place += 1;
    }
}

/// Petitions last reported as resolved, by what their last check found.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct CarriedOutCounts {
    /// Reported as resolved.
    pub claimed: i64,
    /// Found carried out.
    pub confirmed: i64,
    /// Found carried out in part or not.
    pub refuted: i64,
    /// Not checked since.
    pub unchecked: i64,
    /// At least carried out: those confirmed.
    pub at_least: i64,
    /// At most carried out: those not refuted.
    pub at_most: i64,
}

impl CarriedOutCounts {
    /// Adds a petition.
    pub(super) fn add(&mut self, one: &Judged) {
        let Some(found) = one.judgement.carried_out else { return };
        self.claimed += 1;
        match found {
            CarriedOut::Confirmed => self.confirmed += 1,
            CarriedOut::Refuted => self.refuted += 1,
            CarriedOut::Unchecked => self.unchecked += 1,
        }
        self.at_least = self.confirmed;
        self.at_most = self.claimed - self.refuted;
    }
}
