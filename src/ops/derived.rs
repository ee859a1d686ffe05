//! Derived values: columns filled by rules, and the histories of petitions.

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{book, calendar};
use crate::model::{Handling, PetitionFacts, PetitionHistory, Record, Value};
use crate::rules::{TermEnd, due_on, history};
use crate::store::{Reader, Work};

/// Recomputes the histories of petitions marked stale by this change.
pub fn recompute_derived(work: &mut Work<'_>) -> Result<()> {
    if !work.has_stale() {
        return Ok(());
    }
    let make = histories(work.reader())?;
    work.recompute_derived(make)
}

/// Returns what makes the histories of petitions by the register's rules and days off.
pub fn histories(
    reader: Reader<'_>,
) -> Result<impl FnMut(PetitionFacts, &Handling) -> PetitionHistory + use<>> {
    let due = due_rule(reader)?;
    let mut known: HashMap<(NaiveDate, NaiveDate), TermEnd> = HashMap::new();
    Ok(move |facts: PetitionFacts, handling: &Handling| {
        history(facts, handling, |session, start| {
            *known.entry((session, start)).or_insert_with(|| due(session, start))
        })
    })
}

/// Returns the due day of an assignment by the register's rules and days off, if they set a term,
/// and whether it is an estimate: for the session's day and the day on which the assignment starts.
pub(super) fn due_rule(
    reader: Reader<'_>,
) -> Result<impl Fn(NaiveDate, NaiveDate) -> TermEnd + use<>> {
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
