//! Reported totals: which may stand beside one another, and whether they hold their records.

use anyhow::Result;

use crate::fault::{Fault, Warning};
use crate::figures::lineage;
use crate::model::{Period, Scope};
use crate::ops::draft::CellFault;
use crate::ops::values::Values;
use crate::rules::{Clash, Lineage, TotalKey, clash};
use crate::store::Reader;
use crate::store::tally::TotalFact;

/// Refuses a total that overlaps another which a given field does not tell apart.
pub(super) fn clashes(reader: Reader<'_>, values: &Values, id: Option<i64>) -> Result<Result<(), CellFault>> {
    let period: Period = values.text("period").parse()?;
    let mine = key(values, &period);
    let own_code = id.map(|id| reader.code_of("total", id)).transpose()?;
    let mut units = None;
    for other in reader.total_facts(period.from, period.to)? {
        if own_code.as_ref() == Some(&other.code) {
            continue;
        }
        let theirs = key_of(&other);
        if units.is_none() && mine.unit != theirs.unit {
            units = Some(lineage(reader)?);
        }
        if refused(&mine, &theirs, units.as_ref()) {
            let fault =
                Fault::refused("totals-overlap").with("other", other.code).with("period", period.label.as_str());
            return Ok(Err(CellFault::at("period", period.label, fault)));
        }
    }
    Ok(Ok(()))
}

/// Tells whether two totals cannot stand beside one another; `units` where they are of two units.
fn refused(a: &TotalKey, b: &TotalKey, units: Option<&Lineage>) -> bool {
    if a.unit == b.unit {
        return a.scope == b.scope && matches!(clash(a, b), Clash::Refused | Clash::Same);
    }
    let both = a.scope == Scope::Communes && b.scope == Scope::Communes;
    both && units.is_some_and(|all| all.is_below(a.unit, b.unit) || all.is_below(b.unit, a.unit))
}

/// Tells whether two totals that are not both in the register could stand in it together.
pub(super) fn stand_together(a: &Values, b: &Values, units: &Lineage) -> Result<bool> {
    let (first, second): (Period, Period) = (a.text("period").parse()?, b.text("period").parse()?);
    Ok(!refused(&key(a, &first), &key(b, &second), Some(units)))
}

fn key(values: &Values, period: &Period) -> TotalKey {
    TotalKey {
        unit: values.row("unit").unwrap_or_default(),
        scope: values.member("scope").unwrap_or(Scope::Own),
        hosts: values.hosts(),
        at: values.row("at"),
        kind: values.member("kind"),
        from: period.from,
        to: period.to,
    }
}

fn key_of(fact: &TotalFact) -> TotalKey {
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

/// Tells where a total is below the sessions recorded.
pub(super) fn below_records(reader: Reader<'_>, id: i64, values: &Values) -> Result<Option<Warning>> {
    let period: Period = values.text("period").parse()?;
    let mine = key(values, &period);
    let units = match mine.scope {
        Scope::Own => None,
        Scope::Communes => Some(lineage(reader)?),
    };
    let of_scope = |unit: i64| match &units {
        None => unit == mine.unit,
        Some(all) => all.ever_owes(unit) && all.is_below(unit, mine.unit),
    };
    let sessions = reader.session_facts(period.from, period.to)?;
    let recorded = sessions
        .iter()
        .filter(|session| of_scope(session.unit))
        .filter(|session| mine.hosts.is_none_or(|hosts| hosts == session.hosts))
        .filter(|session| mine.at.is_none() || mine.at == session.at)
        .filter(|session| mine.kind.is_none_or(|kind| kind == session.kind))
        .count();
    let told = values.count("sessions").unwrap_or(0);
    let recorded = i64::try_from(recorded)?;
    if recorded <= told {
        return Ok(None);
    }
    let code = reader.code_of("total", id)?;
    let warning = Warning::new("total-below-records").with("code", code.as_str()).with("told", told);
    Ok(Some(warning.with("recorded", recorded).about(code)))
}
