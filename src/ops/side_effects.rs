//! What follows from entering or changing a record: identities, links of units, stale histories.

use anyhow::Result;

use crate::model::{Kind, Moves, Record, RowId, UnitId, Value, columns, petition, unit};
use crate::ops::read::list;
use crate::ops::resolver::Resolver;
use crate::ops::total;
use crate::store::{UnitHit, Work, petitions, units};

/// Finds a unit by its code, or makes one that has no version yet.
pub(super) fn find_or_make_unit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    code: &str,
) -> Result<UnitId> {
    if let Some(unit) = units::find(work.reader(), code)? {
        return Ok(unit);
    }
    let unit = work.insert("unit", &[("code", &Value::Text(code.to_owned()))])?;
    resolver.learn("unit", code, unit);
    Ok(unit.to())
}

/// Lets later rows refer to a new unit row.
fn unit_entered(work: &Work<'_>, resolver: &mut Resolver, now: &Record) -> Result<()> {
    let code = now.text(columns::CODE).to_owned();
    if let (Some(unit), Some(kind)) = (units::find(work.reader(), &code)?, now.get(unit::KIND)) {
        let hit = UnitHit {
            unit,
            code,
            name: now.text(columns::NAME).to_owned(),
            kind,
            parent: now.get(unit::PARENT),
            span: now.span(),
        };
        resolver.unit_entered(now.text(unit::GSO_CODE), hit);
    }
    Ok(())
}

/// Runs the side effects of a record's change: identities, links, stale assignments.
pub(super) fn run_side_effects(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    id: RowId,
    now: &Record,
    before: Option<&Record>,
) -> Result<()> {
    mark_moved(work, id, now, before)?;
    match now.kind {
        Kind::Petition => {
            let identity = |record: &Record| {
                petition::IDENTITY.map(|column| record.value(&column.any()).clone())
            };
            let personal = identity(now);
            if before.is_none_or(|before| identity(before) != personal) {
                work.set_identity(id.to(), personal.each_ref())?;
            }
        }
        Kind::Unit => {
            match before {
                Some(_) => resolver.forget_units(),
                None => unit_entered(work, resolver, now)?,
            }
            for code in list(now.text(unit::SUCCESSOR)) {
                let unit = find_or_make_unit(work, resolver, now.text(unit::CODE))?;
                let successor = resolver.unit(work.reader(), code, None)?;
                work.link_units(unit, successor)?;
            }
        }
        Kind::Field => resolver.forget_fields(),
        Kind::Agency => resolver.forget_agencies(),
        Kind::Total => {
            let units = total::units_for(work.reader(), now)?;
            if let Some(warning) = total::below_records(work.reader(), id.to(), now, &units)? {
                work.warn(warning);
            }
        }
        _ => {}
    }
    Ok(())
}

/// Marks as stale what depends on a changed record.
fn mark_moved(work: &mut Work<'_>, id: RowId, now: &Record, before: Option<&Record>) -> Result<()> {
    match now.spec().moves {
        Moves::Nothing => {}
        Moves::Everything => work.mark_all_stale(),
        Moves::Itself => {
            work.mark_stale(id.to());
            // A part changes what its parent's petition comes to.
            for record in before.into_iter().chain([now]) {
                record.get(petition::PART_OF).into_iter().for_each(|whole| work.mark_stale(whole));
            }
            if let Some(before) = before
                && !before.agrees(now, petition::SESSION)
                && let Some(session) = before.get(petition::SESSION)
            {
                work.mark_losing_petitions(session);
            }
        }
        Moves::ItsPetition => {
            for record in before.into_iter().chain([now]) {
                if let Some(petition) = record.get(columns::PETITION) {
                    work.mark_stale(petition);
                }
            }
        }
        Moves::ItsPetitions => {
            let is_other = |before: &Record| {
                !before.agrees(now, columns::DAY) || !before.agrees(now, columns::KNOWN)
            };
            if before.is_some_and(is_other) {
                for petition in petitions::of_session(work.reader(), id.to())? {
                    work.mark_stale(petition);
                }
            }
        }
    }
    Ok(())
}
