//! Codes of new units, made from their names.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{UnitKind, kinds_and_name, unit};
use crate::ops::input::Input;
use crate::ops::members::read_member;
use crate::ops::resolver::Resolver;
use crate::problem::Problem;
use crate::store::{Work, units};
use crate::text::{self, Direction};

/// Returns a free code for a new unit: from its name, else with the kind before it, else with a
/// number. A name that begins with its kind has the parent behind it instead: `phuong-1`, then
/// `phuong-1-quan-3`, then `phuong-1-quan-3-2`.
///
/// # Errors
/// If the name has no letter, or the kind or the parent is unknown.
pub(super) fn free_unit_code(
    work: &Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    today: NaiveDate,
) -> Result<String> {
    let name = input.get(unit::NAME).unwrap_or_default();
    let kind: UnitKind = read_member("unit-kind", input.get(unit::KIND).unwrap_or_default())?;
    let slug = text::slug(name);
    if slug.is_empty() {
        return Err(Problem::refused("unit-name-empty").with("given", name).into());
    }
    let longer = if kinds_and_name(name).0.is_empty() {
        format!("{}-{slug}", text::slug(kind.name_words()[0]))
    } else if let Some(parent) = input.filled(unit::PARENT) {
        let from = input
            .filled(unit::FROM)
            .and_then(|day| text::read_day(day, today, Direction::Either).ok());
        let parent = resolver.parent(work.reader(), parent, Some(from.unwrap_or(today)))?;
        let name = units::versions_of(work.reader(), parent)?.pop().map(|version| version.name);
        format!("{slug}-{}", text::slug(&name.unwrap_or_default()))
    } else {
        slug.clone()
    };
    let numbered = (2..).map(|number| format!("{longer}-{number}"));
    for code in [slug, longer.clone()].into_iter().chain(numbered) {
        if units::find(work.reader(), &code)?.is_none() {
            return Ok(code);
        }
    }
    Ok(longer)
}
