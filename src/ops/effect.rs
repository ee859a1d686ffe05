//! What a change of rules or days off moves: due days, and figures of this year (contract 0.2,
//! section 3).

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::{Change, compare, of_year};
use crate::model::Period;
use crate::ops::derived::recompute_derived;
use crate::ops::input::Receipt;
use crate::ops::resolver::Resolver;
use crate::store::Work;

/// Effect of a change of rules or days off.
#[derive(Clone, Debug, Default)]
pub struct Effect {
    /// Year of the figures.
    pub year: i32,
    /// Assignments with another due day in force; neither withdrawn ones, nor those of petitions
    /// answered at the session.
    pub due_days_moved: i64,
    /// Figures of the year that differ, before and after, in the order of the year's report.
    pub figures: Vec<Change>,
}

/// Figures that say most about the effect, in the order in which people read them. Each has a term
/// in the catalogues.
const TELLING_FIGURES: [&str; 12] = [
    "petitions.on_time_percent",
    "petitions.by_rule.on_time_percent",
    "petitions.overdue",
    "petitions.by_rule.overdue",
    "petitions.late",
    "petitions.by_rule.late",
    "minimum.met",
    "minimum.short",
    "minimum.shortfall_at_least",
    "satisfaction.sessions_meeting",
    "follow_up.without_conclusion",
    "follow_up.noticed_in_time",
];

/// Figures named in a receipt; the others are counted.
const MOST_NAMED: usize = 4;

impl Effect {
    /// Returns whether anything was moved.
    pub fn has_moved(&self) -> bool {
        self.due_days_moved > 0 || !self.figures.is_empty()
    }

    /// Returns the figures to name, with their names in [`TELLING_FIGURES`].
    pub fn named(&self) -> Vec<(&'static str, &Change)> {
        let found = TELLING_FIGURES.into_iter().filter_map(|name| {
            let change = self.figures.iter().find(|one| one.figure.to_string() == name)?;
            Some((name, change))
        });
        found.take(MOST_NAMED).collect()
    }
}

/// Makes a change of rules or days off; its receipt tells what it moved.
///
/// # Errors
/// If the change is refused, or the register fails.
pub fn telling_effect(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    today: NaiveDate,
    change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
) -> Result<Receipt> {
    let year = Period::year(today.year())?;
    let before = of_year(work.reader(), &year, today)?;
    work.remember_due_days()?;
    let mut receipt = change(work, resolver)?;
    let mut effect = Effect { year: today.year(), ..Effect::default() };
    if !work.changes().is_empty() {
        recompute_derived(work)?;
        effect.due_days_moved = work.due_days_moved()?;
        effect.figures = compare(&before, &of_year(work.reader(), &year, today)?, true);
    }
    receipt.effect = Some(effect);
    Ok(receipt)
}
