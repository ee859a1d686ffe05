//! Pure functions over dated tables: rules, calendar, due dates, minimum, bounds. Today is an
//! argument.

pub use assignment::{Standing, petition_state, state_at};
pub use book::{PACKAGED, RuleBook, RuleKey, RuleRow, Rules, packaged, term_end};
pub use bounds::{Pool, PoolBounds, PoolCase, UnitState, bounds, joined};
pub use calendar::{HolidayRow, WorkCalendar};
pub use due::{DueStep, Why, due_on, steps};
pub use lineage::{Life, Lineage};
pub use minimum::{Fraction, required};
pub use totals::{Clash, TotalKey, clash};
pub use unit_list::{ListedLife, ListedUnit, UnitList, unit_list};

mod assignment;
mod book;
mod bounds;
mod calendar;
mod due;
mod lineage;
mod minimum;
pub mod prose;
pub mod schedule;
mod totals;
mod unit_list;
