//! The nouns of the field, always valid once built. No input or output.

pub use hosts::Hosts;
pub(crate) use lists::closed;
pub use lists::{
    CheckResult, Closed, DayStatus, DueFrom, DueKind, HolidayKind, Origin, Outcome, PetitionState, PlanStatus, Post,
    Scope, SessionForm, SessionKind, UnitKind, View,
};
pub use period::{Month, Period};
pub use share::Share;
pub use span::Span;

mod hosts;
mod lists;
mod period;
mod share;
mod span;
