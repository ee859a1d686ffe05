//! Adding what the office itself is made of, with what a person need not type.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, UnitKind, kind_and_name};
use crate::ops::input::{Draft, Mode, Receipt};
use crate::ops::names::Names;
use crate::ops::typed::{check_form, enter_typed, free_unit_code, replace};
use crate::store::Work;
use crate::text;

/// Adds a unit. Its kind is by default the one that stands before its name, else a commune; its code is made from its name.
pub fn add_unit(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: Draft,
    code: Option<String>,
    mode: Mode,
) -> Result<Receipt> {
    let name = draft.get("name").unwrap_or_default().to_owned();
    let draft = match draft.get("kind") {
        Some(_) => draft,
        None => draft.with("kind", usual_kind(&name, UnitKind::Commune)),
    };
    check_form(&draft)?;
    let code = match code {
        Some(code) => code,
        None => free_unit_code(work, &name, draft.get("kind").unwrap_or_default())?,
    };
    enter_typed(work, names, &draft.with("code", code), mode)
}

/// Returns the kind of unit that a name tells by the word before it, else the usual one.
pub fn usual_kind(name: &str, usual: UnitKind) -> &'static str {
    kind_and_name(name).0.unwrap_or(usual).code()
}

/// Adds a day off or a swapped working day; one that is there already is replaced.
pub fn add_holiday(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    today: NaiveDate,
) -> Result<Receipt> {
    let day = text::read_day(draft.get("day").unwrap_or_default(), today)?;
    replace(work, names, draft, today)?;
    Ok(Receipt { key: "holiday-added", args: vec![("day", day.into())], ..Receipt::default() })
}
