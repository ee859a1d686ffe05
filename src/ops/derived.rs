//! Derived values: columns filled by rules, and the days of assignments.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{book, calendar};
use crate::model::{Record, Value};
use crate::rules::due_on;
use crate::store::{Reader, Work};

/// Recomputes the derived days of the assignments marked stale by this change.
pub fn recompute_derived(work: &mut Work<'_>) -> Result<()> {
    if !work.has_stale() {
        return Ok(());
    }
    let due = due_rule(work.reader())?;
    work.recompute_derived(due)
}

/// Returns the due date of an assignment by the register's rules and days off, if they set a term,
/// and whether it is an estimate.
pub(super) fn due_rule(
    reader: Reader<'_>,
) -> Result<impl Fn(NaiveDate, NaiveDate) -> (Option<NaiveDate>, bool) + use<>> {
    let (book, calendar) = (book(reader)?, calendar(reader)?);
    Ok(move |session, start| {
        let rules = book.on(session);
        let Some(days) = rules.due_days else { return (None, false) };
        let anchor = rules.anchor(session, start);
        let due = due_on(anchor, days, rules.day_counting(), &calendar);
        (Some(due.on), due.estimate)
    })
}

/// Returns a record's derived columns with their values.
pub(super) fn derived(record: &Record) -> Vec<(&'static str, Value)> {
    let derived = record.spec().derived;
    derived.columns.iter().copied().zip((derived.values)(record)).collect()
}
