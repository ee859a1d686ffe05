//! Reading the moment at which the register is to be known.

use chrono::NaiveDate;

use crate::problem::Problem;
use crate::store::KnownOn;
use crate::text::{Direction, read_day};

/// Reads a moment: a day, or an entry of the journal as `#57`.
///
/// # Errors
/// If it is neither, or the day lies ahead.
pub fn read_known_on(given: &str, today: NaiveDate) -> Result<KnownOn, Problem> {
    let text = given.trim();
    if let Some(number) = text.strip_prefix('#') {
        let odd = |_| Problem::usage("known-entry-odd").with("given", given);
        return number.trim().parse().map(KnownOn::Entry).map_err(odd);
    }
    read_day(text, today, Direction::Past).map(KnownOn::Day)
}
