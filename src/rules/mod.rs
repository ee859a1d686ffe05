//! The rules as pure functions over dated tables; today is an argument.

pub use assignment::state_at;
pub use book::{PACKAGED, RuleBook, RuleKey, RuleRow, Rules, packaged, packaged_source};
pub use bounds::{PoolBounds, PoolCase, UnitState};
pub use calendar::{HolidayRow, WorkCalendar};
pub use due::{Due, DueStep, OffReason, due_on, steps};
pub use minimum::{Fraction, required};
pub use totals::{Clash, Inner, TotalKey, clash};

mod assignment;
mod book;
mod bounds;
mod calendar;
mod due;
mod minimum;
mod totals;
