//! Checks of units.

use anyhow::Result;

use crate::model::{Closed, UnitKind, kinds_and_name, unit};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Arg, Lint, Warning};

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
