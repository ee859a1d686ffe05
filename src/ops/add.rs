//! Adding units and days off, with defaults for what a person need not type.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{holiday, unit};
use crate::ops::input::{Input, Mode, NotEntered, Receipt};
use crate::ops::read::read_form;
use crate::ops::resolver::Resolver;
use crate::ops::typed::{enter_typed, replace};
use crate::ops::unit_code::free_unit_code;
use crate::ops::unit_kind::{kind_missing, with_kind};
use crate::store::Work;
use crate::text::{self, Direction};

/// Adds a unit. The kind is given, or the word before its name; the code is made from the name.
///
/// # Errors
/// If neither gives a kind, or the input has a problem.
pub fn add_unit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    code: Option<String>,
    mode: Mode,
) -> Result<Receipt> {
    let mut input = with_kind(input, mode).map_err(NotEntered::from)?.into_owned();
    let name = input.get(unit::NAME).unwrap_or_default().to_owned();
    if input.get(unit::KIND).is_none() {
        return Err(kind_missing(&name).into());
    }
    read_form(&mut input, mode.today)?;
    let code = match code {
        Some(code) => code,
        None => free_unit_code(work, resolver, &input, mode.today)?,
    };
    enter_typed(work, resolver, &input.with(unit::CODE, code), mode)
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
