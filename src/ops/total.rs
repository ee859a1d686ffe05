//! Reported totals: which may stand beside one another, and whether they hold their records.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::lineage;
use crate::model::{Kind, Period, Scope, Total, TotalId, UnitId};
use crate::ops::input::{CellProblem, Entering, Receipt};
use crate::ops::values::Values;
use crate::problem::{Lint, Problem, Warning};
use crate::rules::{Clash, Lineage, TotalKey, clash};
use crate::store::{Reader, Work, codes, sessions, totals};

/// Refuses a total that overlaps another which a given field does not tell apart.
pub(super) fn clashes(reader: Reader<'_>, values: &Values, id: Option<TotalId>) -> Entering<()> {
    let period: Period = values.text("period").parse().map_err(anyhow::Error::from)?;
    let mine = key(values, &period);
    let own_code = id.map(|id| codes::of(reader, id)).transpose()?;
    let units = units_for(reader, values)?;
    for unit in near(&mine, &units) {
        for other in totals::of_unit(reader, unit, mine.scope, period.from, period.to)? {
            if own_code.as_ref() != Some(&other.code) && refused(&mine, &key_of(&other), &units) {
                let problem = Problem::refused("totals-overlap")
                    .with("other", other.code)
                    .with("period", period.label.as_str());
                return Err(CellProblem::at("period", period.label, problem).into());
            }
        }
    }
    Ok(())
}

/// Returns the lineage of units where a total tells of units below its own; nothing for the others, which need none.
pub(super) fn units_for(reader: Reader<'_>, values: &Values) -> Result<Lineage> {
    if values.member("scope") == Some(Scope::Communes) {
        lineage(reader)
    } else {
        Ok(Lineage::default())
    }
}

/// The units of which a total can clash with one: its own; where it tells of all communes, those above and below too.
fn near(total: &TotalKey, units: &Lineage) -> Vec<UnitId> {
    let above_or_below =
        |other: &UnitId| units.is_within(*other, total.unit) || units.is_below(total.unit, *other);
    match total.scope {
        Scope::Own => vec![total.unit],
        Scope::Communes => units.units().filter(above_or_below).collect(),
    }
}

/// Tells whether two totals cannot stand beside one another.
fn refused(a: &TotalKey, b: &TotalKey, units: &Lineage) -> bool {
    if a.unit == b.unit {
        return a.scope == b.scope && matches!(clash(a, b), Clash::Refused | Clash::Same);
    }
    let both = a.scope == Scope::Communes && b.scope == Scope::Communes;
    both && (units.is_below(a.unit, b.unit) || units.is_below(b.unit, a.unit))
}

/// Tells whether two totals that are not both in the register could stand in it together.
pub(super) fn stand_together(a: &Values, b: &Values, units: &Lineage) -> Result<bool> {
    let (first, second): (Period, Period) = (a.text("period").parse()?, b.text("period").parse()?);
    Ok(!refused(&key(a, &first), &key(b, &second), units))
}

fn key(values: &Values, period: &Period) -> TotalKey {
    TotalKey {
        unit: values.id("unit").unwrap_or_default(),
        scope: values.member("scope").unwrap_or(Scope::Own),
        hosts: values.hosts(),
        at: values.id("at"),
        kind: values.member("kind"),
        from: period.from,
        to: period.to,
    }
}

fn key_of(fact: &Total) -> TotalKey {
    TotalKey {
        unit: fact.unit,
        scope: fact.scope,
        hosts: fact.hosts,
        at: fact.at,
        kind: fact.kind,
        from: fact.from,
        to: fact.to,
    }
}

/// Tells where a total is below the sessions recorded; `units` are those of [`units_for`].
pub(super) fn below_records(
    reader: Reader<'_>,
    id: TotalId,
    values: &Values,
    units: &Lineage,
) -> Result<Option<Warning>> {
    let period: Period = values.text("period").parse()?;
    let mine = key(values, &period);
    let of_scope = match mine.scope {
        Scope::Own => vec![mine.unit],
        Scope::Communes => units
            .units()
            .filter(|unit| units.ever_owes(*unit) && units.is_below(*unit, mine.unit))
            .collect(),
    };
    let mut recorded = 0;
    for unit in of_scope {
        recorded += sessions::count(
            reader,
            unit,
            (period.from, period.to),
            mine.hosts,
            mine.at,
            mine.kind,
        )?;
    }
    let told = values.count("sessions").unwrap_or(0);
    if recorded <= told {
        return Ok(None);
    }
    let code = codes::of(reader, id)?;
    let warning =
        Warning::of(Lint::TotalBelowRecords).with("code", code.as_str()).with("told", told);
    Ok(Some(warning.with("recorded", recorded).about(code)))
}

/// The receipt of a total: what it counts as, how to say the other where the unit has communes, and from when on it counts.
pub(super) fn receipt(
    work: &mut Work<'_>,
    id: TotalId,
    key: &'static str,
    today: NaiveDate,
) -> Result<Receipt> {
    let values = Values::of(work.reader(), Kind::Total, id.row())?;
    let code = codes::of(work.reader(), id)?;
    let period: Period = values.text("period").parse()?;
    if period.to > today {
        work.warn(
            Warning::new("total-waits")
                .with("code", code.as_str())
                .with("day", period.to)
                .about(&code),
        );
    }
    let unit = values.id("unit").unwrap_or_default();
    let units = lineage(work.reader())?;
    let has_communes =
        units.units().any(|other| units.ever_owes(other) && units.is_below(other, unit));
    let scope = values.member("scope").unwrap_or(Scope::Own);
    if scope == Scope::Communes && !has_communes {
        work.warn(
            Warning::new("total-without-communes").with("unit", units.code(unit)).about(&code),
        );
    }
    let counts_as = match (scope, has_communes) {
        (Scope::Communes, _) => "communes",
        (Scope::Own, true) => "own",
        (Scope::Own, false) => "only-own",
    };
    let name = units
        .life_on(unit, period.to)
        .map_or_else(|| units.code(unit).to_owned(), |life| life.name.clone());
    let args = vec![
        ("code", code.as_str().into()),
        ("sessions", values.count("sessions").unwrap_or(0).into()),
        ("unit", name.into()),
        ("period", period.label.as_str().into()),
        ("from", period.from.into()),
        ("to", period.to.into()),
        ("as", counts_as.into()),
    ];
    Ok(Receipt { key, args, code: Some(code), ..Receipt::default() })
}
