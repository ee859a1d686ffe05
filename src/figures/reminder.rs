//! What each agency still owes: replies overdue, and those due soon.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::{Days, NaiveDate};

use crate::model::{OpenAssignment, PetitionState};
use crate::rules::state_at;
use crate::store::{Reader, agencies, assignments, petition_timeline};
use crate::text::Order;

/// What one agency still owes.
#[derive(Clone, Debug)]
pub struct Owed {
    /// The agency's code.
    pub agency: String,
    /// The agency's name.
    pub name: String,
    /// The first day on which it is no more.
    pub until: Option<NaiveDate>,
    /// Replies overdue, the longest first.
    pub overdue: Vec<OpenAssignment>,
    /// Replies due soon, the first due first.
    pub soon: Vec<OpenAssignment>,
}

impl Owed {
    /// Returns the day from which the agency is no more, where that is past on a day.
    pub fn ended(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.until.filter(|until| *until <= on)
    }
}

/// Lists what each agency owes on a day, replies due within so many days among it, by the agencies' names.
pub fn owed(reader: Reader<'_>, as_of: NaiveDate, within: u64) -> Result<Vec<Owed>> {
    let last = as_of.checked_add_days(Days::new(within)).unwrap_or(NaiveDate::MAX);
    let mut awaited = Vec::new();
    petition_timeline::each(reader, (NaiveDate::MIN, as_of), None, |_, course| {
        let Some(term) = course.term.filter(|term| !course.answered && term.due <= last) else {
            return Ok(());
        };
        let state = state_at(term.start, term.withdrawn, term.replied, term.due, as_of);
        if matches!(state, Some(PetitionState::Pending | PetitionState::Overdue)) {
            awaited.push(course.petition);
        }
        Ok(())
    })?;
    let agencies = agencies::all(reader)?;
    let mut by_agency: BTreeMap<String, Owed> = BTreeMap::new();
    for one in assignments::open_of(reader, &awaited, as_of)? {
        let owed = by_agency.entry(one.agency.code.clone()).or_insert_with_key(|agency| Owed {
            agency: agency.clone(),
            name: one.agency.name.clone(),
            until: agencies.iter().find(|one| one.code == *agency).and_then(|one| one.span.until),
            overdue: Vec::new(),
            soon: Vec::new(),
        });
        if one.due_on < as_of { owed.overdue.push(one) } else { owed.soon.push(one) }
    }
    let mut all: Vec<Owed> = by_agency.into_values().collect();
    let order = Order::new();
    all.sort_by(|a, b| order.compare(&a.name, &b.name).then_with(|| a.agency.cmp(&b.agency)));
    Ok(all)
}
