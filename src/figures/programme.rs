//! Sessions planned by a unit and its descendants: the contents of a yearly plan.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::dialogue::planned;
use crate::figures::{Dialogue, book, lineage};
use crate::model::{Closed, Period, UnitId};
use crate::rules::{RuleKey, Rules, packaged};
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

/// Day from which there are no districts: the packaged rules' source that names one is not cited
/// from then on.
const WITHOUT_DISTRICTS: NaiveDate = match NaiveDate::from_ymd_opt(2025, 7, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Returns the sources of the rules in force on a day, each once, for a letter to cite.
pub fn sources(reader: Reader<'_>, day: NaiveDate) -> Result<Vec<String>> {
    let book = book(reader)?;
    let mut all: Vec<String> = RuleKey::ALL
        .iter()
        .filter_map(|key| book.row_on(*key, day))
        .map(|row| row.source.clone())
        .collect();
    let gone =
        packaged("nam-sach-2019").map(|(_, source)| source).filter(|_| day >= WITHOUT_DISTRICTS);
    all.retain(|source| !source.trim().is_empty() && Some(source.as_str()) != gone);
    all.sort();
    all.dedup();
    Ok(all)
}
