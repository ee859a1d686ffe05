//! Queries about plan entries.

use std::collections::HashSet;

use anyhow::Result;
use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{Row, named_params};

use crate::model::PlanId;
use crate::store::Reader;
use crate::store::facts::PlanFact;
use crate::store::sql::{Day, hosts, member, some_day, some_member};

/// The plan entries whose day or whole month lies in a period.
pub(super) const OF_PERIOD: &str = "
    SELECT t.code, t.unit_id, t.day, t.month || '-01' AS month, t.hosts, t.notice, t.status,
           (SELECT min(s.day) FROM session AS s WHERE s.plan_id = t.id AND s.day <= :as_of) AS held_on,
           t.order_unit, t.order_year, t.order_number, t.at_id, t.kind
      FROM plan AS t
     WHERE t.id IN (SELECT id FROM plan WHERE day BETWEEN :from AND :to
                    UNION ALL SELECT id FROM plan WHERE month BETWEEN :first AND :last)";

/// The first and the last month that lie whole between two days, as the store writes months; the first after the last if none does.
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

/// Reads a plan entry, with what it is ordered by.
fn plan(row: &Row<'_>) -> rusqlite::Result<((String, i64, i64), PlanFact)> {
    let order = (row.get("order_unit")?, row.get("order_year")?, row.get("order_number")?);
    let plan = PlanFact {
        code: row.get("code")?,
        unit: row.get("unit_id")?,
        day: some_day(row, "day")?,
        month: some_day(row, "month")?,
        hosts: hosts(row.get_ref("hosts")?.as_str()?)?,
        at: row.get("at_id")?,
        kind: member(row, "kind")?,
        notice: some_day(row, "notice")?,
        status: some_member(row, "status")?,
        held_on: some_day(row, "held_on")?,
    };
    Ok((order, plan))
}

/// Returns the plan entries whose day or whole month lies between `from` and `to`, with the first session by `as_of` that fulfils
/// each.
pub fn of_period(
    reader: Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
    as_of: NaiveDate,
) -> Result<Vec<PlanFact>> {
    let (first, last) = whole_months(from, to);
    let mut statement = reader.conn.prepare_cached(OF_PERIOD)?;
    let marks = named_params! {
        ":from": Day(from), ":to": Day(to), ":first": first, ":last": last, ":as_of": Day(as_of),
    };
    let mut all = statement.query_map(marks, plan)?.collect::<rusqlite::Result<Vec<_>>>()?;
    all.sort_by(|(a, one), (b, other)| (a, &one.code).cmp(&(b, &other.code)));
    Ok(all.into_iter().map(|(_, plan)| plan).collect())
}

/// Returns the plan entries that a session fulfils.
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
        let told = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(months("2025-01-01", "2025-12-31"), told("2025-01", "2025-12"));
        assert_eq!(months("2024-02-01", "2024-02-29"), told("2024-02", "2024-02"));
        assert_eq!(months("2024-02-02", "2024-03-30"), told("2024-03", "2024-02"), "none");
        assert_eq!(months("2024-12-31", "2025-03-01"), told("2025-01", "2025-02"));
    }
}
