//! Adding units and days off, with defaults for what a person need not type.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, UnitKind, holiday, kinds_and_name, unit};
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::read::read_form;
use crate::ops::resolver::Resolver;
use crate::ops::typed::{enter_typed, free_unit_code, replace};
use crate::store::Work;
use crate::text::{self, Direction};

/// Adds a unit. The kind defaults to the one before its name, else commune; the code is made from
/// the name.
pub fn add_unit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    mut input: Input,
    code: Option<String>,
    mode: Mode,
) -> Result<Receipt> {
    let name = input.get(unit::NAME).unwrap_or_default().to_owned();
    if input.get(unit::KIND).is_none() {
        input = input.with(unit::KIND, usual_kind(&name, UnitKind::Commune));
    }
    read_form(&mut input, mode.today)?;
    let code = match code {
        Some(code) => code,
        None => free_unit_code(work, &name, input.get(unit::KIND).unwrap_or_default())?,
    };
    enter_typed(work, resolver, &input.with(unit::CODE, code), mode)
}

/// Returns the kind named by the word before a unit's name, else `usual`.
pub fn usual_kind(name: &str, usual: UnitKind) -> &'static str {
    kinds_and_name(name).0.first().copied().unwrap_or(usual).code()
}

/// Adds a day off or a swapped working day, or replaces the existing one.
pub fn add_holiday(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    today: NaiveDate,
) -> Result<Receipt> {
    let day =
        text::read_day(input.get(holiday::DAY).unwrap_or_default(), today, Direction::Either)?;
    replace(work, resolver, input, today)?;
    Ok(Receipt { key: "holiday-added", args: vec![("day", day.into())], ..Receipt::default() })
}
