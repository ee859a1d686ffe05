//! Reported totals: which may coexist, and whether they cover the recorded sessions.

use anyhow::{Context, Result};
use chrono::NaiveDate;

use crate::figures::lineage;
use crate::model::{
    Kind, Period, Record, RecordRow, Scope, Total, TotalId, UnitId, columns, total,
};
use crate::ops::input::{CellProblem, Entering, Receipt};
use crate::problem::{Lint, Problem, Remark, Warning};
use crate::rules::{Clash, Lineage, TotalKey, clash};
use crate::store::{Reader, Work, codes, sessions, totals};

/// Refuses a total that overlaps another unless a given field distinguishes them.
pub(super) fn clashes(reader: Reader<'_>, values: &Record, id: Option<TotalId>) -> Entering<()> {
    let Some(period) = values.get(total::PERIOD) else { return Ok(()) };
    let mine = key(values, &period);
    let own_code = id.map(|id| codes::of(reader, id)).transpose()?;
    let units = units_for(reader, values)?;
    for unit in near(&mine, &units) {
        for other in totals::of_unit(reader, unit, mine.scope, period.from, period.to)? {
            if own_code.as_ref() != Some(&other.code) && refused(&mine, &key_of(&other), &units) {
                let problem = Problem::refused("totals-overlap")
                    .with("other", other.code)
                    .with("period", period.label.as_str());
                return Err(CellProblem::of(total::PERIOD, period.label, problem).into());
            }
        }
    }
    Ok(())
}

/// Returns the lineage of units if a total covers units below its own, else an empty one.
pub(super) fn units_for(reader: Reader<'_>, values: &Record) -> Result<Lineage> {
    if values.get(total::SCOPE) == Some(Scope::Communes) {
        lineage(reader)
    } else {
        Ok(Lineage::default())
    }
}

/// Units whose totals can clash with this one: its own; for scope `communes`, also those above and
/// below.
fn near(total: &TotalKey, units: &Lineage) -> Vec<UnitId> {
    let above_or_below =
        |other: &UnitId| units.is_within(*other, total.unit) || units.is_below(total.unit, *other);
    match total.scope {
        Scope::Own => vec![total.unit],
        Scope::Communes => units.units().filter(above_or_below).collect(),
    }
}

/// Returns whether two totals cannot coexist.
fn refused(a: &TotalKey, b: &TotalKey, units: &Lineage) -> bool {
    if a.unit == b.unit {
        return a.scope == b.scope && matches!(clash(a, b), Clash::Refused | Clash::Same);
    }
    let both = a.scope == Scope::Communes && b.scope == Scope::Communes;
    both && (units.is_below(a.unit, b.unit) || units.is_below(b.unit, a.unit))
}

/// Returns whether two totals, not both in the register, could coexist in it.
pub(super) fn may_coexist(a: &Record, b: &Record, units: &Lineage) -> bool {
    let (Some(first), Some(second)) = (a.get(total::PERIOD), b.get(total::PERIOD)) else {
        return true;
    };
    !refused(&key(a, &first), &key(b, &second), units)
}

fn key(values: &Record, period: &Period) -> TotalKey {
    TotalKey {
        unit: values.get(columns::UNIT).unwrap_or_default(),
        scope: values.get(total::SCOPE).unwrap_or(Scope::Own),
        hosts: values.hosts(),
        at: values.get(columns::AT),
        kind: values.get(columns::SESSION_KIND),
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

/// Returns where a total is below the recorded sessions; `units` come from [`units_for`].
pub(super) fn below_records(
    reader: Reader<'_>,
    id: TotalId,
    values: &Record,
    units: &Lineage,
) -> Result<Option<Warning>> {
    let Some(period) = values.get(total::PERIOD) else { return Ok(None) };
    let mine = key(values, &period);
    let of_scope = match mine.scope {
        Scope::Own => vec![mine.unit],
        Scope::Communes => units
            .units()
            .filter(|unit| units.ever_has_minimum(*unit) && units.is_below(*unit, mine.unit))
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
    let reported = values.get(total::SESSIONS).unwrap_or(0);
    if recorded <= reported {
        return Ok(None);
    }
    let code = codes::of(reader, id)?;
    let warning =
        Warning::of(Lint::TotalBelowRecords).with("code", code.as_str()).with("told", reported);
    Ok(Some(warning.with("recorded", recorded).about(code)))
}

/// Receipt of a total: its scope, how to give the other scope if the unit has communes, and the day
/// from which it counts.
pub(super) fn receipt(
    work: &mut Work<'_>,
    id: TotalId,
    key: &'static str,
    today: NaiveDate,
) -> Result<Receipt> {
    let values = work.reader().record(RecordRow::new(Kind::Total, id))?;
    let code = codes::of(work.reader(), id)?;
    let period = values.get(total::PERIOD).context("a total tells of a period")?;
    if period.to > today {
        work.warn(
            Warning::of(Remark::TotalWaits)
                .with("code", code.as_str())
                .with("day", period.to)
                .about(&code),
        );
    }
    let unit = values.get(columns::UNIT).unwrap_or_default();
    let units = lineage(work.reader())?;
    let has_communes =
        units.units().any(|other| units.ever_has_minimum(other) && units.is_below(other, unit));
    let scope = values.get(total::SCOPE).unwrap_or(Scope::Own);
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
        ("sessions", values.get(total::SESSIONS).unwrap_or(0).into()),
        ("unit", name.into()),
        ("period", period.label.as_str().into()),
        ("from", period.from.into()),
        ("to", period.to.into()),
        ("as", counts_as.into()),
    ];
    Ok(Receipt { key, args, code: Some(code), ..Receipt::default() })
}
