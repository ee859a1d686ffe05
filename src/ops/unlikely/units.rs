//! Checks of units: doubles, and villages that belong to no unit.

use anyhow::Result;

use crate::model::{Kind, UnitKind, bare_name, columns, kind_with_name, unit};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Remark, Warning};
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
        let warning = Warning::of(Remark::UnitTwice).with("name", kind_with_name(name, kind));
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
    let warning = || Warning::of(Remark::VillageAlone).with("name", name).into();
    Ok(is_alone.then(warning).into_iter().collect())
}
