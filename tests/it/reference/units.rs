//! The minimum: the required and held sessions of each unit, and the uncertainty of a pool.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value, json};

use super::calendar::{day, lives_on};
use super::figures::{HOST_CLASSES, Question, add, host_class, owes, zeros};
use super::records::{SessionRow, TotalRow, UnitRow};
use super::totals::Measure;

/// What records and reports prove about the units of one pool.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Bounds {
    pub met_at_least: i64,
    pub met_at_most: i64,
    pub shortfall_at_least: i64,
}

impl Bounds {
    /// The bounds without units that have no deficit but nothing to meet either.
    fn without(self, free: i64) -> Self {
        Self {
            met_at_least: self.met_at_least - free,
            met_at_most: self.met_at_most - free,
            ..self
        }
    }
}

/// The bounds by the contract's formulas, from the sessions of a pool and the deficits of its
/// units.
pub fn bounds(pool: i64, deficits: &[i64]) -> Bounds {
    let met = deficits.iter().filter(|deficit| **deficit == 0).count() as i64;
    let mut open: Vec<i64> = deficits.iter().copied().filter(|deficit| *deficit > 0).collect();
    open.sort_unstable();
    let (mut left, mut filled) = (pool, 0);
    for deficit in &open {
        if *deficit > left {
            break;
        }
        left -= deficit;
        filled += 1;
    }
    let room: i64 = open.iter().map(|deficit| deficit - 1).sum();
    let forced = met == 0 && !open.is_empty() && pool > room;
    Bounds {
        met_at_least: if forced { 1 } else { met },
        met_at_most: met + filled,
        shortfall_at_least: (open.iter().sum::<i64>() - pool).max(0),
    }
}

/// The bounds by trying every distribution of the whole pool among its units.
pub fn bounds_by_trying(pool: i64, deficits: &[i64]) -> Bounds {
    fn share(pool: i64, deficits: &[i64], met: i64, short: i64, found: &mut Vec<(i64, i64)>) {
        match deficits {
            [] => found.push((met, short)),
            [deficit, rest @ ..] => {
                let least = if rest.is_empty() { pool } else { 0 };
                for given in least..=pool {
                    let lacking = (deficit - given).max(0);
                    share(
                        pool - given,
                        rest,
                        met + i64::from(lacking == 0),
                        short + lacking,
                        found,
                    );
                }
            }
        }
    }
    let mut found = Vec::new();
    share(pool, deficits, 0, 0, &mut found);
    Bounds {
        met_at_least: found.iter().map(|way| way.0).min().expect("one way"),
        met_at_most: found.iter().map(|way| way.0).max().expect("one way"),
        shortfall_at_least: found.iter().map(|way| way.1).min().expect("one way"),
    }
}

/// The minimum over some days of a year, as (days × minimum, days in the year), added up and
/// rounded half up.
pub fn rounded_sum(parts: &[(i64, i64)]) -> i64 {
    let (mut top, mut bottom) = (0_i128, 1_i128);
    for (part, whole) in parts {
        (top, bottom) =
            (top * i128::from(*whole) + i128::from(*part) * bottom, bottom * i128::from(*whole));
        let mut shared = (top, bottom);
        while shared.1 != 0 {
            shared = (shared.1, shared.0 % shared.1);
        }
        (top, bottom) = (top / shared.0, bottom / shared.0);
    }
    i64::try_from((2 * top + bottom) / (2 * bottom)).expect("a small number")
}

/// What a unit must hold; rounded to 0 from more, it is exempt.
#[derive(Clone, Copy)]
struct Required {
    sessions: i64,
    is_exempt: bool,
}

/// One row of `units`, with the input of the bounds.
struct Row<'a> {
    code: &'a str,
    asked: Option<Required>,
    required: i64,
    counted: i64,
    json: Map<String, Value>,
}

impl Row<'_> {
    fn deficit(&self) -> i64 {
        (self.required - self.counted).max(0)
    }

    /// Whether the unit has nothing to meet: it is exempt or has no minimum.
    fn is_free(&self) -> bool {
        self.asked.is_none_or(|asked| asked.is_exempt)
    }
}

impl<'a> Question<'a> {
    fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let to = self.period.to;
        self.period.from.iter_days().take_while(move |day| *day <= to)
    }

    /// The unit's row on a day, if it is subject to the minimum.
    fn owing_row(&self, code: &'a str, day: NaiveDate) -> Option<&'a UnitRow> {
        self.rows_of(code).find(|row| owes(row.kind) && lives_on(row.from, row.until, day))
    }

    /// The sessions that the units must hold together in the period, day by day; the report's day
    /// is excluded. `None` where no minimum is in force.
    fn required(&self, codes: &BTreeSet<&'a str>) -> Option<Required> {
        let years = self.period.from.year()..=self.period.to.year();
        let part = |code: &'a str, year: i32| {
            let days = self
                .days()
                .filter(|day| day.year() == year && self.owing_row(code, *day).is_some())
                .count();
            let in_year = day(year, 1, 1).iter_days().take_while(|day| day.year() == year).count();
            let minimum = self.rule_number("minimum", day(year, 12, 31)).filter(|_| days > 0)?;
            Some((minimum * days as i64, in_year as i64))
        };
        let parts = codes.iter().flat_map(|code| years.clone().map(move |year| part(code, year)));
        let parts: Vec<(i64, i64)> = parts.flatten().collect();
        let some = parts.iter().any(|(part, _)| *part > 0);
        let sessions = rounded_sum(&parts);
        (!parts.is_empty()).then_some(Required { sessions, is_exempt: some && sessions == 0 })
    }

    /// Whether a session of an organiser at a place is held by a higher unit in this one, or in one
    /// shown under it.
    fn held_from_above(&self, organiser: &str, at: Option<&String>, unit: &str) -> bool {
        let held_in = |unit: &str| {
            self.lies_above(organiser, unit) && at.is_some_and(|at| self.is_or_below(at, unit))
        };
        self.shown_under(unit).into_iter().any(held_in)
    }

    fn session_counts(&self, session: &SessionRow, unit: &str) -> bool {
        let from_above = self.rule_flag("count_at", session.day)
            && self.held_from_above(&session.unit, session.at.as_ref(), unit);
        let form_counts = match session.form {
            Some("indirect") => false,
            Some("online") => self.rule_flag("count_online", session.day),
            _ => true,
        };
        form_counts
            && self.hosts_count(&session.hosts, session.day)
            && (self.shown(&session.unit) == unit || from_above)
    }

    fn total_counts_for(&self, total: &TotalRow, unit: &str) -> bool {
        let from_above = self.rule_flag("count_at", total.period.to)
            && self.held_from_above(&total.unit, total.at.as_ref(), unit);
        !total.communes
            && self.total_counts(total)
            && (self.shown(&total.unit) == unit || from_above)
    }

    fn row(&self, code: &'a str) -> Option<Row<'a>> {
        let units = self.shown_under(code);
        let owing_row =
            |unit: &'a str| self.days().filter_map(move |day| self.owing_row(unit, day)).last();
        units.iter().find_map(|unit| owing_row(unit))?;
        // A unit created after the period has its present name.
        let last = owing_row(code).or_else(|| self.rows_of(code).last())?;
        let sessions = || self.all_sessions();
        let own = || sessions().filter(|session| self.shown(&session.unit) == code);
        let totals = || self.all_totals();
        let own_totals =
            || totals().filter(|total| self.shown(&total.unit) == code && !total.communes);
        let rest = |total: &TotalRow| self.remainder(total, Measure::Sessions);

        let asked = self.required(&units);
        let required = asked.map_or(0, |asked| asked.sessions);
        let counted = sessions().filter(|session| self.session_counts(session, code)).count()
            as i64
            + totals().filter(|total| self.total_counts_for(total, code)).map(rest).sum::<i64>();
        let held = own().count() as i64 + own_totals().map(rest).sum::<i64>();
        let from_above =
            |session: &&SessionRow| self.held_from_above(&session.unit, session.at.as_ref(), code);
        let mut by_host = zeros(&HOST_CLASSES);
        for session in own() {
            add(&mut by_host, host_class(&session.hosts), 1);
        }
        for total in own_totals() {
            add(&mut by_host, host_class(&total.hosts), rest(total));
        }
        let attended = own().filter_map(|session| session.attended).sum::<i64>()
            + own_totals().map(|total| self.remainder(total, Measure::Attended)).sum::<i64>();
        let json = json!({
            "unit": code,
            "name": last.name,
            "kind": last.kind,
            "required": required,
            "held": held,
            "counted": counted,
            "hosted_by_higher": sessions().filter(from_above).count(),
            "by_host": by_host,
            "shortfall": (required - counted).max(0),
            "state": "",
            "attended": attended,
            "petitions": own()
                .flat_map(|session| self.petitions_of(&session.code))
                .filter(|petition| !self.is_divided(petition))
                .count(),
            "satisfied_percent": self.satisfied_percent(own()),
        });
        let Value::Object(json) = json else { unreachable!("an object") };
        Some(Row { code, asked, required, counted, json })
    }

    /// The rows of the units subject to the minimum in the period, in the order of their codes.
    fn rows(&self) -> Vec<Row<'a>> {
        let asked = self.books.units.iter().filter(|row| self.in_scope(&row.code));
        let codes: BTreeSet<&str> = asked.map(|row| self.shown(&row.code)).collect();
        codes.into_iter().filter_map(|code| self.row(code)).collect()
    }

    pub fn unit_rows(&self) -> Value {
        let mut rows = self.rows();
        let pools = self.pools(&rows.iter().map(|row| row.code).collect());
        for row in &mut rows {
            let pool = pools
                .iter()
                .find(|pool| pool.units.contains(row.code))
                .map_or(0, |pool| pool.sessions);
            row.json["state"] = match (row.asked, row.deficit()) {
                (None, _) => Value::Null,
                (Some(Required { is_exempt: true, .. }), _) => json!("exempt"),
                (_, 0) => json!("met"),
                (_, deficit) if deficit <= pool => json!("unknown"),
                _ => json!("short"),
            };
        }
        rows.into_iter().map(|row| Value::Object(row.json)).collect()
    }

    pub fn minimum(&self) -> Value {
        let rows = self.rows();
        let pools = self.pools(&rows.iter().map(|row| row.code).collect());
        let judged = self.unit_rows();
        let state = |wanted: &str| {
            judged.as_array().expect("rows").iter().filter(|row| row["state"] == wanted).count()
        };

        let mut proved = Vec::new();
        for pool in &pools {
            let of_pool = || rows.iter().filter(|row| pool.units.contains(row.code));
            let deficits: Vec<i64> = of_pool().map(Row::deficit).collect();
            let free = of_pool().filter(|row| row.is_free()).count() as i64;
            let found = bounds(pool.sessions, &deficits);
            if pool.is_asked_for
                && !deficits.is_empty()
                && deficits.len() <= 4
                && pool.sessions <= 12
            {
                assert_eq!(
                    found,
                    bounds_by_trying(pool.sessions, &deficits),
                    "{} into {deficits:?}",
                    pool.sessions
                );
            }
            let met = deficits.iter().filter(|deficit| **deficit == 0).count() as i64;
            let found =
                if pool.is_asked_for { found } else { Bounds { met_at_least: met, ..found } };
            proved.push(found.without(free));
        }
        let outside =
            || rows.iter().filter(|row| !pools.iter().any(|pool| pool.units.contains(row.code)));
        let free = outside().filter(|row| row.is_free()).count() as i64;
        proved.push(bounds(0, &outside().map(Row::deficit).collect::<Vec<_>>()).without(free));
        let sum = |of: fn(&Bounds) -> i64| proved.iter().map(of).sum::<i64>();

        json!({
            "units": rows.len(),
            "required": rows.iter().map(|row| row.required).sum::<i64>(),
            "counted": rows.iter().map(|row| row.counted).sum::<i64>(),
            "pool": pools.iter().map(|pool| pool.sessions).sum::<i64>(),
            "shortfall": rows.iter().map(Row::deficit).sum::<i64>(),
            "met": state("met"),
            "short": state("short"),
            "unknown": state("unknown"),
            "exempt": state("exempt"),
            "met_at_least": sum(|bounds| bounds.met_at_least),
            "met_at_most": sum(|bounds| bounds.met_at_most),
            "shortfall_at_least": sum(|bounds| bounds.shortfall_at_least),
        })
    }
}
