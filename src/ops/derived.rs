//! What follows from records: the columns that the rules fill, and the days of assignments.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{book, calendar};
use crate::model::{Record, Value};
use crate::rules::due_on;
use crate::store::{Reader, Work};

/// Fills the derived days of the assignments that the change touched.
pub fn recompute_derived(work: &mut Work<'_>) -> Result<()> {
    if !work.has_stale() {
        return Ok(());
    }
    let due = due_rule(work.reader())?;
    work.recompute_derived(due)
}

/// Returns what the register's rules and days off make of a session's day and an assignment's: the due day, and whether it is an
/// estimate.
pub(super) fn due_rule(
    reader: Reader<'_>,
) -> Result<impl Fn(NaiveDate, NaiveDate) -> (NaiveDate, bool) + use<>> {
    let (book, calendar) = (book(reader)?, calendar(reader)?);
    Ok(move |session, start| {
        let rules = book.on(session);
        let due = due_on(rules.anchor(session, start), rules.due_days, rules.due_kind, &calendar);
        (due.on, due.estimate)
    })
}

/// Returns the columns that follow from a record's others, with their values.
pub(super) fn derived(record: &Record) -> Vec<(&'static str, Value)> {
    let derived = record.spec().derived;
    derived.columns.iter().copied().zip((derived.values)(record)).collect()
}
