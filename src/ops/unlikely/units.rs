//! Checks of units: kinds, doubles, villages that belong to no unit.

use anyhow::Result;

use crate::model::{
    Closed, Kind, UnitKind, bare_name, columns, kind_with_name, kinds_and_name, unit,
};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Arg, Lint, Warning};
use crate::store::{UnitHit, units};
use crate::text;

/// Finds another unit with the same name, kind and parent on some of the same days.
pub(super) fn unit_twice(of: Subject<'_>) -> Result<Vec<Finding>> {
    let values = of.values;
    let Some(kind) = values.get(unit::KIND).filter(|_| values.kind == Kind::Unit) else {
        return Ok(Vec::new());
    };
    let name = values.text(columns::NAME);
    let fold = text::fold(bare_name(name, kind));
    let (code, parent, span) =
        (values.text(columns::CODE), values.get(unit::PARENT), values.span());
    let exact = text::exact_key(bare_name(name, kind));
    let other = units::named(of.reader, &fold, false, None)?.into_iter().find(|other| {
        other.code != code
            && other.kind == kind
            && other.parent == parent
            && other.span.overlaps(&span)
            && text::exact_key(bare_name(&other.name, kind)) == exact
    });
    let warn = |other: UnitHit| {
        let warning = Warning::of(Lint::UnitTwice).with("name", kind_with_name(name, kind));
        warning.with("other", other.code).into()
    };
    Ok(other.map(warn).into_iter().collect())
}

/// Finds a village without a parent.
pub(super) fn village_alone(of: Subject<'_>) -> Result<Vec<Finding>> {
    let is_alone = of.values.kind == Kind::Unit
        && of.values.get(unit::KIND) == Some(UnitKind::Village)
        && of.values.lacks(unit::PARENT);
    let name = kind_with_name(of.values.text(columns::NAME), UnitKind::Village);
    let warning = || Warning::of(Lint::VillageAlone).with("name", name).into();
    Ok(is_alone.then(warning).into_iter().collect())
}

/// Finds a kind that is not the one in the unit's name, such as a quận that 0.1 knew as a commune.
pub(super) fn kind_of_name(of: Subject<'_>) -> Result<Vec<Finding>> {
    let Some(kind) = of.values.get(unit::KIND) else { return Ok(Vec::new()) };
    let code = of.values.text(unit::CODE);
    Ok(other_kind(code, of.values.text(unit::NAME), kind).into_iter().map(Finding::from).collect())
}

/// Returns a warning if a unit's name begins with the word for another kind. Villages may be named
/// so: thôn Phường Hóp.
pub(in crate::ops) fn other_kind(code: &str, name: &str, kind: UnitKind) -> Option<Warning> {
    let kinds = kinds_and_name(name).0;
    if kind == UnitKind::Village || kinds.is_empty() || kinds.contains(&kind) {
        return None;
    }
    let meant = kinds.iter().find(|meant| meant.level() == kind.level()).unwrap_or(&kinds[0]);
    let warning = Warning::of(Lint::KindOfName)
        .with("code", code)
        .with("name", name)
        .with("kind", Arg::Term("unit-kind", kind.code().to_owned()))
        .with("meant", Arg::Term("unit-kind", meant.code().to_owned()));
    Some(warning)
}
