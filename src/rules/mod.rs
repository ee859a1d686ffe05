//! Pure functions over dated tables: rules, calendar, due dates, minimum, bounds. Today is an
//! argument.

pub use book::{NO_VALUE, RuleBook, RuleKey, RuleRow, Rules, term_end};
pub use bounds::{Pool, PoolBounds, PoolCase, Required, UnitCase, UnitState, bounds, joined};
pub use calendar::{HolidayRow, WorkCalendar};
pub use coverage::{CoverageCase, Heard, HeardFrom, Statement};
pub use days::{DaySet, Stretch};
pub use due::{DueStep, Why, due_on, steps};
pub use handling::{
    TermEnd, assignment_state, due_by_rule, history, holding_on, own_state,
    steps_with_stretch_before,
};
pub use judgement::{
    CarriedOut, Doubt, Judgement, Moved, PromiseState, RuleClass, judge, rule_due,
};
pub use lineage::{Life, Lineage};
pub use minimum::{Fraction, required};
pub use packaged::{Issuer, PACKAGED, RuleSet, is_practice, issuers_of, packaged, usual_set};
pub use remainders::{Remainder, Standing, Sums, remainders, told};
pub use totals::{Clash, TotalKey, clash};
pub use unit_list::{ListedLife, ListedUnit, UnitList, unit_list};
pub use wilson::{Interval, indistinct, wilson};

mod book;
mod bounds;
mod calendar;
mod coverage;
mod days;
mod due;
mod handling;
mod judgement;
mod lineage;
mod minimum;
pub mod notice;
mod packaged;
pub mod prose;
mod remainders;
pub mod schedule;
mod totals;
mod unit_list;
mod wilson;

#[cfg(test)]
mod tests;
