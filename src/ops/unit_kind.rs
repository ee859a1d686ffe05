//! The kind of a unit as people give it: by code, by its Vietnamese word, or by the word before the
//! unit's name.

use std::borrow::Cow;

use crate::model::{Closed, Kind, Record, UnitKind, kinds_and_name, kinds_called, unit};
use crate::ops::input::{CellProblem, Input, Mode};
use crate::ops::members::read_member;
use crate::problem::{Arg, Problem};
use crate::rules::unit_list;
use crate::text::{self, Direction};

/// Returns a unit's input with the code of its kind, read from the cell or from the name; other
/// inputs, and what cannot be read, are returned unchanged.
///
/// # Errors
/// If a person types a kind and a name that begins with the word for another kind.
pub(super) fn with_kind(input: &Input, mode: Mode) -> Result<Cow<'_, Input>, CellProblem> {
    if input.kind != Kind::Unit {
        return Ok(Cow::Borrowed(input));
    }
    let name = text::clean(input.get(unit::NAME).unwrap_or_default());
    let (of_name, bare) = kinds_and_name(&name);
    let given = input.filled(unit::KIND);
    let kinds = match given {
        Some(word) => kinds_of(word),
        None => of_name.to_vec(),
    };
    let kind = match kinds.as_slice() {
        [] => return Ok(Cow::Borrowed(input)),
        [kind] => *kind,
        several => city_kind(several, bare, input, mode),
    };
    if let Some(given) = given
        && mode.is_strict()
        && kind != UnitKind::Village
        && !of_name.is_empty()
        && !of_name.contains(&kind)
    {
        let term = |kind: UnitKind| Arg::Term("unit-kind", kind.code().to_owned());
        let problem = Problem::refused("unit-kind-of-name")
            .with("name", name.as_str())
            .with("bare", bare)
            .with("kind", term(kind))
            .with("other", term(of_name[0]))
            .with("code", of_name[0].code());
        return Err(CellProblem::of(unit::KIND, given, problem));
    }
    let mut input = input.clone();
    input.remove(&unit::KIND.any());
    Ok(Cow::Owned(input.with(unit::KIND, kind.code())))
}

/// Returns the new cells of a unit with the code of its kind, as [`with_kind`] reads it. A new name
/// gives the kind, unless it is a village's.
///
/// # Errors
/// If a person types a kind and the name begins with the word for another kind.
pub(super) fn with_changed_kind<'a>(
    input: &'a Input,
    before: &Record,
    mode: Mode,
) -> Result<Cow<'a, Input>, CellProblem> {
    let is_village = before.get(unit::KIND) == Some(UnitKind::Village);
    let is_named = input.get(unit::NAME).is_some() && !is_village;
    if input.kind != Kind::Unit || (input.filled(unit::KIND).is_none() && !is_named) {
        return Ok(Cow::Borrowed(input));
    }
    let mut whole = input.clone();
    for column in [unit::NAME.any(), unit::FROM.any()] {
        if input.given(&column).is_none() {
            whole.add(&column, before.value(&column).to_string());
        }
    }
    let read = with_kind(&whole, mode)?;
    let Some(kind) = read.filled(unit::KIND) else { return Ok(Cow::Borrowed(input)) };
    let mut input = input.clone();
    input.remove(&unit::KIND.any());
    Ok(Cow::Owned(input.with(unit::KIND, kind)))
}

/// Returns the kinds that a word may mean: a code, a Vietnamese word, or a label of either language.
fn kinds_of(word: &str) -> Vec<UnitKind> {
    let kinds = kinds_called(word);
    if !kinds.is_empty() {
        return kinds.to_vec();
    }
    read_member("unit-kind", word).into_iter().collect()
}

/// Returns what `thành phố` means: a central city if the packaged list has one of the name on the
/// row's first day, else on today; otherwise a city of a province.
fn city_kind(kinds: &[UnitKind], name: &str, input: &Input, mode: Mode) -> UnitKind {
    let from = input
        .filled(unit::FROM)
        .and_then(|day| text::read_day(day, mode.today, Direction::Either).ok());
    let is_central = unit_list().has_central_city(name, from.unwrap_or(mode.today));
    let wanted = if is_central { UnitKind::CentralCity } else { UnitKind::ProvincialCity };
    if kinds.contains(&wanted) { wanted } else { kinds[0] }
}

/// Reads the kind given for a unit of a name; `None` if neither gives one.
///
/// # Errors
/// If the kind is unknown, or the name begins with the word for another kind.
pub(super) fn kind_named(
    name: &str,
    kind: Option<&str>,
    mode: Mode,
) -> Result<Option<UnitKind>, Problem> {
    let input = Input::new(Kind::Unit).with(unit::NAME, name).with_some(unit::KIND, kind);
    let read = with_kind(&input, mode).map_err(|refused| refused.problem)?;
    read.filled(unit::KIND).map(|kind| read_member("unit-kind", kind)).transpose()
}

/// Returns whether a name begins with the word for a kind.
pub fn names_kind(name: &str) -> bool {
    !kinds_and_name(&text::clean(name)).0.is_empty()
}

/// Reports a unit without a kind; the hint shows how the name is typed with one.
pub(super) fn kind_missing(name: &str) -> Problem {
    Problem::usage("unit-kind-missing").with("name", name)
}
