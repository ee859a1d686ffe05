//! What records and reports prove: groups of units that share what was reported together.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::figures::Question;
use super::records::TotalRow;
use super::totals::Standing;
use super::units::Row;

/// What a unit lacks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Deficit {
    /// Required sessions less counted ones.
    pub lacking: i64,
    /// What it lacks whatever happened; 0 of a unit that is open.
    pub certain: i64,
    /// Whether the unit is exempt or has no minimum.
    pub is_free: bool,
}

/// Sessions that belong to some of the units of a group, and to none in particular.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Shared {
    /// All that were reported within the period.
    pub pool: i64,
    /// Those of them that no own total may have told already.
    pub pool_least: i64,
    /// Those of totals of which only a part may lie in the period or count.
    pub possible: i64,
}

/// What is proved about the units of one group.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Bounds {
    pub met_at_least: i64,
    pub met_at_most: i64,
    pub shortfall_at_least: i64,
}

/// The bounds by the contract's formulas.
pub fn bounds(shared: Shared, units: &[Deficit]) -> Bounds {
    let met = units.iter().filter(|unit| unit.lacking == 0 && !unit.is_free).count() as i64;
    let lacking = || units.iter().filter(|unit| unit.lacking > 0);
    let all_lack = !units.is_empty() && units.iter().all(|unit| unit.lacking > 0);
    let room: i64 = lacking().map(|unit| unit.lacking - 1).sum();
    let met_at_least = if all_lack && shared.pool_least > room { 1 } else { met };

    let unheard = lacking().filter(|unit| unit.certain == 0).count() as i64;
    let mut certain: Vec<i64> =
        lacking().map(|unit| unit.certain).filter(|certain| *certain > 0).collect();
    certain.sort_unstable();
    let (mut left, mut filled) = (shared.pool + shared.possible, 0);
    for lacks in &certain {
        if *lacks > left {
            break;
        }
        left -= lacks;
        filled += 1;
    }
    Bounds {
        met_at_least,
        met_at_most: met + unheard + filled,
        shortfall_at_least: (certain.iter().sum::<i64>() - shared.pool - shared.possible).max(0),
    }
}

/// Some units of the report that share sessions.
struct Group<'a> {
    units: BTreeSet<&'a str>,
    shared: Shared,
    /// The counted totals that make it.
    counted: Vec<&'a TotalRow>,
}

/// Joins to a new group those that share a unit with it.
fn join<'a>(groups: &mut Vec<Group<'a>>, mut new: Group<'a>) {
    while let Some(at) = groups.iter().position(|other| !other.units.is_disjoint(&new.units)) {
        let other = groups.remove(at);
        new.units.extend(other.units);
        new.counted.extend(other.counted);
        new.shared.pool += other.shared.pool;
        new.shared.possible += other.shared.possible;
    }
    groups.push(new);
}

impl<'a> Question<'a> {
    /// The units of the report that a line of which lies below one.
    fn lines_below(&self, upper: &str, units: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
        let below = |unit: &&&str| {
            self.shown_under(unit).into_iter().any(|one| self.lies_above(upper, one))
        };
        units.iter().filter(below).copied().collect()
    }

    /// The groups that `communes` totals make of these units, whoever reported them, then one for
    /// each set of the other units; and what may count besides, once.
    fn groups(&self, units: &BTreeSet<&'a str>) -> (Vec<Group<'a>>, i64) {
        let mut groups: Vec<Group<'a>> = Vec::new();
        let mut possible = 0;
        let touching = || {
            let crossing = self.standing_as(Standing::Crossing);
            let counted = self.standing_as(Standing::Counted).into_iter().map(|one| (one, true));
            counted.chain(crossing.into_iter().map(|one| (one, false)))
        };
        for (total, counts) in touching() {
            let rest = self.rest(total);
            let below = self.lines_below(&total.unit, units);
            let is_asked = self.in_scope(&total.unit) || !below.is_empty();
            if !total.communes || !self.total_counts(total) || rest == 0 || !is_asked {
                continue;
            }
            let mut group = Group { units: below, shared: Shared::default(), counted: Vec::new() };
            if counts {
                group.shared.pool = rest;
                group.counted.push(total);
            } else {
                group.shared.possible = rest;
                possible += rest;
            }
            join(&mut groups, group);
        }
        for group in &mut groups {
            let common = self.straddling(&group.counted).into_iter();
            let common: i64 = common.map(|total| self.rest(total)).sum();
            group.shared.pool_least = (group.shared.pool - common).max(0);
        }

        let mut others: Vec<Group<'a>> = Vec::new();
        let in_none =
            units.iter().filter(|unit| !groups.iter().any(|one| one.units.contains(*unit)));
        let in_none: BTreeSet<&str> = in_none.copied().collect();
        let alone = |units| Group { units, shared: Shared::default(), counted: Vec::new() };
        for unit in &in_none {
            join(&mut others, alone(BTreeSet::from([*unit])));
        }
        // What a unit above reported of its own sessions without their place may have been held in
        // any unit below it.
        for (total, _) in touching() {
            let below = self.lines_below(&total.unit, units);
            let is_without_place = !total.communes
                && total.at.is_none()
                && self.total_counts(total)
                && self.count_at_days(total).0;
            if !is_without_place || below.is_empty() {
                continue;
            }
            let rest = self.rest(total);
            possible += rest;
            for group in groups.iter_mut().filter(|group| !group.units.is_disjoint(&below)) {
                group.shared.possible += rest;
            }
            let mut group = alone(below.intersection(&in_none).copied().collect());
            group.shared.possible = rest;
            if !group.units.is_empty() {
                join(&mut others, group);
            }
        }
        groups.extend(others);
        (groups, possible)
    }

    /// Whether a total may have sessions of a unit outside the report.
    fn reaches_beyond(&self, total: &TotalRow) -> bool {
        let mut codes = self.books.units.iter().map(|row| &row.code);
        codes.any(|unit| self.may_be_of(total, unit) && !self.in_scope(unit))
    }

    fn judged(&self) -> (Vec<Row<'a>>, Vec<Group<'a>>, i64) {
        let mut rows = self.rows();
        let (groups, possible) = self.groups(&rows.iter().map(|row| row.code).collect());
        for row in &mut rows {
            let group = groups.iter().find(|group| group.units.contains(row.code));
            let shared = group.expect("a group").shared;
            row.json["state"] = row.state(shared.pool + shared.possible);
        }
        (rows, groups, possible)
    }

    pub fn unit_rows(&self) -> Value {
        self.judged().0.into_iter().map(|row| Value::Object(row.json)).collect()
    }

    pub fn minimum(&self) -> Value {
        let (rows, groups, possible) = self.judged();
        let state = |wanted: &str| rows.iter().filter(|row| row.json["state"] == wanted).count();
        let mut proved = Vec::new();
        for group in &groups {
            let of_group = rows.iter().filter(|row| group.units.contains(row.code));
            let deficits: Vec<Deficit> = of_group.map(Row::deficit).collect();
            let mut shared = group.shared;
            if group.counted.iter().any(|total| self.reaches_beyond(total)) {
                // Units outside the report may have held them.
                shared.pool_least = 0;
            }
            proved.push(bounds(shared, &deficits));
        }
        let sum = |of: fn(&Bounds) -> i64| proved.iter().map(of).sum::<i64>();
        let shared = |of: fn(&Shared) -> i64| groups.iter().map(|one| of(&one.shared)).sum::<i64>();

        json!({
            "units": rows.len(),
            "required": rows.iter().map(|row| row.required).sum::<i64>(),
            "counted": rows.iter().map(|row| row.counted).sum::<i64>(),
            "pool": shared(|one| one.pool),
            "pool_least": shared(|one| one.pool_least),
            "pool_possible": possible,
            "shortfall": rows.iter().map(|row| row.deficit().lacking).sum::<i64>(),
            "met": state("met"),
            "short": state("short"),
            "unknown": state("unknown"),
            "exempt": state("exempt"),
            "open": rows.iter().filter(|row| row.is_open).count(),
            "met_at_least": sum(|bounds| bounds.met_at_least),
            "met_at_most": sum(|bounds| bounds.met_at_most),
            "shortfall_at_least": sum(|bounds| bounds.shortfall_at_least),
        })
    }
}
