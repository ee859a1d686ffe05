//! Queries about plan entries.

use std::collections::HashSet;

use anyhow::Result;
use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{Row, named_params};

use crate::model::{Month, Plan, PlanDetails, PlanId, PlanWithSession, PlannedFor, UnitId};
use crate::store::Reader;
use crate::store::sessions::texts;
use crate::store::sql::{Day, among, columns, day, hosts, member, some_day, some_member};

/// The plan entries whose day or whole month lies within a period.
pub(super) const OF_PERIOD: &str = "
    SELECT t.id, t.code, t.unit_id, coalesce(t.day, t.month || '-01') AS first, t.month IS NOT NULL AS of_month,
           t.hosts, t.notice, t.status,
           (SELECT min(s.day) FROM session AS s WHERE s.plan_id = t.id AND s.day <= :as_of) AS held_on,
           t.order_unit, t.order_year, t.order_number, t.at_id, t.kind
      FROM plan AS t
     WHERE t.id IN (SELECT id FROM plan WHERE day BETWEEN :from AND :to
                    UNION ALL SELECT id FROM plan WHERE month BETWEEN :first AND :last)";

/// The plan entries, without their sessions.
const PLAN: &str = "
    SELECT id, code, unit_id, coalesce(day, month || '-01') AS first, month IS NOT NULL AS of_month, hosts, at_id, kind, notice, status
      FROM plan";

/// Returns the first and last month that lie entirely between two days, in stored form; the first
/// is after the last if none does.
fn whole_months(from: NaiveDate, to: NaiveDate) -> (String, String) {
    let begun = if from.day() == 1 { Some(from) } else { from.checked_add_months(Months::new(1)) };
    let ended = if to.succ_opt().is_none_or(|next| next.day() == 1) {
        Some(to)
    } else {
        to.checked_sub_months(Months::new(1))
    };
    let month = |day: Option<NaiveDate>, none: &str| {
        day.map_or_else(|| none.to_owned(), |day| day.format("%Y-%m").to_string())
    };
    (month(begun, "~"), month(ended, ""))
}

columns!(Columns { id, code, unit_id, first, of_month, hosts, at_id, kind, notice, status });
columns!(PeriodColumns { held_on, order_unit, order_year, order_number });

fn plan(row: &Row<'_>, at: Columns) -> rusqlite::Result<Plan> {
    let first = day(row, at.first)?;
    let planned_for = match row.get(at.of_month)? {
        true => PlannedFor::Month(Month::of(first)),
        false => PlannedFor::Day(first),
    };
    Ok(Plan {
        id: row.get(at.id)?,
        code: row.get(at.code)?,
        unit: row.get(at.unit_id)?,
        planned_for,
        hosts: hosts(row.get_ref(at.hosts)?.as_str()?)?,
        at: row.get(at.at_id)?,
        kind: member(row, at.kind)?,
        notice: some_day(row, at.notice)?,
        status: some_member(row, at.status)?,
    })
}

/// Returns the plan entries whose day or whole month lies between `from` and `to`, each with its
/// first session by `as_of`.
pub fn of_period(
    reader: Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
    as_of: NaiveDate,
) -> Result<Vec<PlanWithSession>> {
    let (first, last) = whole_months(from, to);
    let mut statement = reader.conn.prepare_cached(OF_PERIOD)?;
    let marks = named_params! {
        ":from": Day(from), ":to": Day(to), ":first": first, ":last": last, ":as_of": Day(as_of),
    };
    let (columns, at) = (Columns::of(&statement)?, PeriodColumns::of(&statement)?);
    let rows = statement.query_map(marks, |row| {
        let order: (String, i64, i64) =
            (row.get(at.order_unit)?, row.get(at.order_year)?, row.get(at.order_number)?);
        let entry =
            PlanWithSession { plan: plan(row, columns)?, held_on: some_day(row, at.held_on)? };
        Ok((order, entry))
    })?;
    let mut all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    all.sort_by(|(a, one), (b, other)| (a, &one.plan.code).cmp(&(b, &other.plan.code)));
    Ok(all.into_iter().map(|(_, plan)| plan).collect())
}

/// Returns code and unit of the plan entries by month whose month lies only partly between `from`
/// and `to`.
pub fn partly_within(
    reader: Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(String, UnitId)>> {
    let sql = "SELECT code, unit_id FROM plan WHERE day IS NULL AND month IN (?1, ?2)
                ORDER BY order_unit, order_year, order_number, code";
    let partly =
        |month: Month| (month.first() < from || to < month.last()).then(|| month.to_string());
    let mut statement = reader.conn.prepare_cached(sql)?;
    let months = [from, to].map(|day| partly(Month::of(day)));
    let rows = statement.query_map(months, |row| Ok((row.get("code")?, row.get("unit_id")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the plan entries of some units whose day, or first day of the month, lies between `from`
/// and `to`, by code.
pub fn of_units(
    reader: Reader<'_>,
    units: &[UnitId],
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Plan>> {
    let sql = format!(
        "{PLAN} WHERE coalesce(day, month || '-01') BETWEEN ?1 AND ?2{}
          ORDER BY order_unit, order_year, order_number, code",
        among("unit_id", Some(units))
    );
    let mut statement = reader.conn.prepare(&sql)?;
    let at = Columns::of(&statement)?;
    let rows = statement.query_map([Day(from), Day(to)], |row| plan(row, at))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns a plan entry.
pub fn read(reader: Reader<'_>, id: PlanId) -> Result<Plan> {
    let mut statement = reader.conn.prepare_cached(&format!("{PLAN} WHERE id = ?1"))?;
    let at = Columns::of(&statement)?;
    Ok(statement.query_row([id], |row| plan(row, at))?)
}

/// Returns the texts of a plan entry.
pub fn details_of(reader: Reader<'_>, plan: PlanId) -> Result<PlanDetails> {
    let sql = "SELECT venue, topic, audience, number, reason FROM plan WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([plan], |row| {
        Ok(PlanDetails {
            texts: texts(row)?,
            number: row.get("number")?,
            reason: row.get("reason")?,
        })
    })?)
}

/// Returns the plan entries for which a session was held.
pub fn held(reader: Reader<'_>) -> Result<HashSet<PlanId>> {
    let sql = "SELECT DISTINCT plan_id FROM session WHERE plan_id IS NOT NULL ORDER BY plan_id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| row.get("plan_id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_months_that_lie_whole_between_two_days_count() {
        let months = |from: &str, to: &str| {
            whole_months(from.parse().expect("a day"), to.parse().expect("a day"))
        };
        let months_between = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(months("2025-01-01", "2025-12-31"), months_between("2025-01", "2025-12"));
        assert_eq!(months("2024-02-01", "2024-02-29"), months_between("2024-02", "2024-02"));
        assert_eq!(
            months("2024-02-02", "2024-03-30"),
            months_between("2024-03", "2024-02"),
            "none"
        );
        assert_eq!(months("2024-12-31", "2025-03-01"), months_between("2025-01", "2025-02"));
    }
}
