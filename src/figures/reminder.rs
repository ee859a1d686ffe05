//! Outstanding replies per agency: overdue, and due soon.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::{Days, NaiveDate};

use crate::model::{OpenAssignment, PetitionState};
use crate::rules::{assignment_state, holding_on};
use crate::store::{Reader, agencies, assignments, petition_timeline};
use crate::text::Order;

/// Outstanding replies of one agency.
#[derive(Clone, Debug)]
pub struct AgencyReminder {
    /// Agency code.
    pub agency: String,
    /// Agency name.
    pub name: String,
    /// First day after the agency's end.
    pub until: Option<NaiveDate>,
    /// Overdue replies, longest overdue first.
    pub overdue: Vec<OpenAssignment>,
    /// Replies due soon, earliest due date first.
    pub soon: Vec<OpenAssignment>,
}

impl AgencyReminder {
    /// Returns the first day after the agency's end, if it has ended by `on`.
    pub fn ended(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.until.filter(|until| *until <= on)
    }
}

/// Lists outstanding replies by agency name, including those due within `within` days.
pub fn reminders(reader: Reader<'_>, as_of: NaiveDate, within: u64) -> Result<Vec<AgencyReminder>> {
    let last = as_of.checked_add_days(Days::new(within)).unwrap_or(NaiveDate::MAX);
    let mut awaited = Vec::new();
    petition_timeline::each(reader, (NaiveDate::MIN, as_of), None, |history| {
        let due = holding_on(&history, as_of).and_then(|place| history.holdings[place].due);
        let state = assignment_state(&history, as_of);
        if due.is_some_and(|due| due <= last)
            && matches!(state, Some(PetitionState::Pending | PetitionState::Overdue))
        {
            awaited.push(history.facts.petition);
        }
        Ok(())
    })?;
    let agencies = agencies::all(reader)?;
    let mut by_agency: BTreeMap<String, AgencyReminder> = BTreeMap::new();
    for one in assignments::open_of(reader, &awaited, as_of)? {
        let reminder =
            by_agency.entry(one.agency.code.clone()).or_insert_with_key(|agency| AgencyReminder {
                agency: agency.clone(),
                name: one.agency.name.clone(),
                until: agencies
                    .iter()
                    .find(|one| one.code == *agency)
                    .and_then(|one| one.span.until),
                overdue: Vec::new(),
                soon: Vec::new(),
            });
        if one.due_on < as_of { reminder.overdue.push(one) } else { reminder.soon.push(one) }
    }
    let mut all: Vec<AgencyReminder> = by_agency.into_values().collect();
    let order = Order::new();
    all.sort_by(|a, b| order.compare(&a.name, &b.name).then_with(|| a.agency.cmp(&b.agency)));
    Ok(all)
}
