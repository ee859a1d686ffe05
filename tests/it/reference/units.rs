//! The minimum: the required and held sessions of each unit, and the uncertainty of a pool.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value, json};

use super::calendar::{day, lives_on};
use super::figures::{HOST_CLASSES, Question, add, host_class, owes, zeros};
use super::proved::Deficit;
use super::records::{SessionRow, TotalRow, UnitRow};
use super::totals::{Measure, Standing};

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
pub struct Row<'a> {
    pub code: &'a str,
    asked: Option<Required>,
    pub required: i64,
    pub counted: i64,
    /// Sessions of totals that may count besides.
    possible: i64,
    has_lived: bool,
    pub is_open: bool,
    pub json: Map<String, Value>,
}

impl Row<'_> {
    /// What it lacks, whether it has nothing to meet, and what it lacks at least.
    pub fn deficit(&self) -> Deficit {
        let lacking = (self.required - self.counted).max(0);
        let is_heard = self.has_lived && !self.is_open;
        Deficit {
            lacking,
            is_free: self.asked.is_none_or(|asked| asked.is_exempt),
            certain: if is_heard { (lacking - self.possible).max(0) } else { 0 },
        }
    }

    /// The state of the unit, if its group has so many sessions to give.
    pub fn state(&self, group: i64) -> Value {
        let deficit = self.deficit();
        match (self.asked, deficit.lacking) {
            (None, _) => Value::Null,
            (Some(Required { is_exempt: true, .. }), _) => json!("exempt"),
            (_, 0) => json!("met"),
            // Nothing is certain of a unit that is open or has not lived.
            _ if deficit.certain > group => json!("short"),
            _ => json!("unknown"),
        }
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
        let from_above = self.count_at_days(total).1
            && self.held_from_above(&total.unit, total.at.as_ref(), unit);
        !total.communes
            && self.total_counts(total)
            && (self.shown(&total.unit) == unit || from_above)
    }

    /// Whether `count_at` is in force on any day of a total, and whether on all of them.
    pub fn count_at_days(&self, total: &TotalRow) -> (bool, bool) {
        let mut days = total.period.from.iter_days().take_while(|day| *day <= total.period.to);
        let flags: BTreeSet<bool> =
            days.by_ref().map(|day| self.rule_flag("count_at", day)).collect();
        (flags.contains(&true), !flags.contains(&false))
    }

    /// The sessions of totals that may count for the unit, though nobody can say so.
    fn possible(&self, unit: &str) -> i64 {
        let may_count = |total: &&TotalRow| {
            let own = self.shown(&total.unit) == unit;
            let crosses = match self.standing(total) {
                Some(Standing::Crossing) => true,
                Some(Standing::Counted) => false,
                _ => return false,
            };
            let (some, all) = self.count_at_days(total);
            let from_above = some
                && (crosses || !all)
                && self.held_from_above(&total.unit, total.at.as_ref(), unit);
            !total.communes
                && self.total_counts(total)
                && ((own && crosses) || (!own && from_above))
        };
        let totals = self.books.totals.iter();
        totals.filter(may_count).map(|total| self.rest(total)).sum()
    }

    /// Whether a unit is subject to the minimum on a day of the period.
    pub fn owes_in_period(&self, unit: &str) -> bool {
        let rows = self.books.units.iter().filter(|row| row.code == unit && owes(row.kind));
        rows.into_iter().any(|row| {
            row.from.is_none_or(|from| from <= self.period.to)
                && row.until.is_none_or(|until| self.period.from < until)
        })
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
        let heard = self.heard_of(&units);
        let possible = self.possible(code);
        let gap = |(from, until): (NaiveDate, NaiveDate)| json!({"from": from.to_string(), "until": until.to_string()});
        let json = json!({
            "heard_until": heard.until().map(|day| day.to_string()),
            "heard_from": heard.from,
            "gaps": heard.gaps().into_iter().map(gap).collect::<Vec<_>>(),
            "open": heard.open,
            "possible": possible,
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
        let has_lived = !heard.life.is_empty();
        let is_open = heard.open;
        Some(Row { code, asked, required, counted, possible, has_lived, is_open, json })
    }

    /// The rows of the units subject to the minimum in the period, in the order of their codes.
    pub fn rows(&self) -> Vec<Row<'a>> {
        let asked = self.books.units.iter().filter(|row| self.in_scope(&row.code));
        let codes: BTreeSet<&str> = asked.map(|row| self.shown(&row.code)).collect();
        codes.into_iter().filter_map(|code| self.row(code)).collect()
    }
}
