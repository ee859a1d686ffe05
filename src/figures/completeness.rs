//! Whether a report's sessions are all there are (contract 0.2, section 5, "What is proved").

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::figures::ReportContext;
use crate::figures::tally::owes;
use crate::model::{Scope, Total, UnitId};
use crate::rules::{Heard, told};

/// A total that may add sessions to those counted.
#[derive(Clone, Debug)]
pub(super) struct Further {
    /// Code of the total.
    pub code: String,
    /// Number of sessions that it may add.
    pub sessions: i64,
}

/// Returns the units whose sessions a report counts and that may have more, of which nobody told:
/// the register's own unit, or the one asked for, and those below it that owe the minimum or lie
/// above one that does on any day; also every other unit that the report shows.
pub(super) fn silent(context: &ReportContext) -> BTreeMap<UnitId, Heard> {
    let lineage = &context.lineage;
    let subject = context.query.unit.unwrap_or(context.reported.own);
    let below: BTreeSet<UnitId> = match context.scope() {
        Some(units) => units.into_iter().collect(),
        None => lineage.within(subject).into_iter().collect(),
    };
    let owing: BTreeSet<UnitId> =
        lineage.units().filter(|unit| context.covers(*unit) && owes(context, *unit)).collect();
    // A unit that lies above communes of any day may have held sessions itself.
    let communes = lineage.units().filter(|unit| lineage.ever_has_minimum(*unit));
    let above: HashSet<UnitId> = communes.flat_map(|unit| lineage.upwards(unit)).collect();
    let case = context.coverage();
    let others = below
        .into_iter()
        .filter(|unit| !owing.contains(unit) && (*unit == subject || above.contains(unit)));
    let others = others.map(|unit| (unit, case.heard_alone(unit)));
    case.heard(&owing).into_iter().chain(others).filter(|(_, heard)| heard.is_open()).collect()
}

/// Returns whether a total may tell of sessions of units that a report covers.
fn concerns(context: &ReportContext, total: &Total) -> bool {
    let of_communes = || told(total, &context.lineage).iter().any(|unit| context.covers(*unit));
    context.covers(total.unit) || (total.scope == Scope::Communes && of_communes())
}

/// Returns whether a total of units that a report covers has not ended.
pub(super) fn waits(context: &ReportContext) -> bool {
    context.reported.waiting.iter().any(|total| concerns(context, total))
}

/// Returns the totals that may add sessions, also none: those over the period's edge, those that
/// straddle others, and those of all communes of a unit above.
pub(super) fn further(context: &ReportContext) -> Vec<Further> {
    let adds = |one: &Further| one.sessions > 0;
    let mut all = Vec::new();
    for one in context.reported.ended().filter(|one| concerns(context, &one.total)) {
        let of = |sessions| Further { code: one.total.code.clone(), sessions };
        let from_above = of(one.adds.sessions);
        if !one.is_counted() {
            all.push(from_above);
        } else if !context.covers(one.total.unit) {
            all.extend(Some(from_above).filter(adds));
        } else if one.straddles() {
            all.push(of(one.twice));
        }
    }
    all
}
