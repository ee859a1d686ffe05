//! Sessions planned by a unit and its descendants: the contents of a yearly plan.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::dialogue::planned;
use crate::figures::{Dialogue, book, lineage};
use crate::model::{Period, UnitId};
use crate::rules::{RuleKey, Rules, is_practice, issuers_of};
use crate::store::{Reader, plans};
use crate::text::Order;

/// Sessions planned for a period.
#[derive(Debug)]
pub struct Programme {
    /// Sessions of the unit itself, by day.
    pub own: Vec<Dialogue>,
    /// Sessions of its descendants, by unit and day.
    pub below: Vec<Dialogue>,
    /// Rules of the period's first day, with the minimum of the year's last day, which decides.
    pub rules: Rules,
    /// Number of units below with a minimum on the period's first day.
    pub with_minimum: i64,
}

/// Reads the planned sessions of a unit and its descendants; leaves out cancelled and postponed
/// ones.
pub fn programme(reader: Reader<'_>, unit: UnitId, period: &Period) -> Result<Programme> {
    let lineage = lineage(reader)?;
    let (mut own, mut below) = (Vec::new(), Vec::new());
    for plan in plans::of_units(reader, &lineage.within(unit), period.from, period.to)? {
        if plan.status.is_some() {
            continue;
        }
        let entries = if plan.unit == unit { &mut own } else { &mut below };
        entries.push(planned(reader, plan)?);
    }
    own.sort_by_key(|entry| entry.on.first());
    let order = Order::new();
    let name = |entry: &Dialogue| {
        let life = lineage.life_on(entry.unit, entry.on.first());
        life.map_or(String::new(), |life| life.name.clone())
    };
    below.sort_by(|a, b| {
        order
            .compare(&name(a), &name(b))
            .then_with(|| (a.unit, a.on.first()).cmp(&(b.unit, b.on.first())))
    });
    let has_minimum = |one: UnitId| {
        lineage
            .lives(one)
            .iter()
            .any(|life| life.kind.has_minimum() && life.span.contains(period.from))
    };
    let with_minimum =
        lineage.units().filter(|one| lineage.is_below(*one, unit) && has_minimum(*one)).count();
    let book = book(reader)?;
    let minimum = book.on(Period::year(period.to.year())?.to).minimum;
    let rules = Rules { minimum, ..book.on(period.from) };
    Ok(Programme { own, below, rules, with_minimum: i64::try_from(with_minimum)? })
}

/// Returns the sources that hold on a day for these keys, each once, for a letter to cite. Practice
/// is no legal basis; neither is what bodies issued that have ended since.
pub fn sources(reader: Reader<'_>, keys: &[RuleKey], day: NaiveDate) -> Result<Vec<String>> {
    let book = book(reader)?;
    let rows = keys.iter().filter_map(|key| book.row_on(*key, day));
    let mut all: Vec<String> =
        rows.filter(|row| row.value.is_some()).map(|row| row.source.clone()).collect();
    all.retain(|source| !source.trim().is_empty() && !is_practice(source) && stands(source, day));
    all.sort();
    all.dedup();
    Ok(all)
}

/// Returns whether a body that issued a source is still there on a day; true where the bodies are
/// not known.
fn stands(source: &str, day: NaiveDate) -> bool {
    let issuers = issuers_of(source);
    issuers.is_empty() || issuers.iter().any(|issuer| day <= issuer.last_day)
}
