//! Queries about reported totals.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use crate::model::{Closed, Scope, Total, UnitId};
use crate::store::Reader;
use crate::store::sql::{Day, day, hosts, member, some_day, some_member};

/// The totals of a unit and scope that overlap a period.
pub(super) const OF_UNIT: &str = "
    SELECT * FROM total WHERE unit_id = :unit AND scope = :scope AND from_on <= :to AND to_on >= :from
     ORDER BY from_on, to_on, id";

fn total(row: &Row<'_>) -> rusqlite::Result<Total> {
    let reported: Option<String> = row.get("hosts")?;
    Ok(Total {
        code: row.get("code")?,
        unit: row.get("unit_id")?,
        scope: member(row, "scope")?,
        from: day(row, "from_on")?,
        to: day(row, "to_on")?,
        hosts: reported.as_deref().map(hosts).transpose()?,
        at: row.get("at_id")?,
        kind: some_member(row, "kind")?,
        sessions: row.get("sessions")?,
        attended: row.get("attended")?,
        opinions: row.get("opinions")?,
        answered: row.get("answered")?,
    })
}

/// Returns the totals that overlap the days `from` to `to`, by unit and period.
pub fn of_period(reader: Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<Total>> {
    let sql = "SELECT t.* FROM total AS t JOIN unit AS u ON u.id = t.unit_id
                WHERE t.from_on <= :to AND t.to_on >= :from ORDER BY u.code, t.from_on, t.to_on, t.id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, total)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the first day of a unit's earliest total, of either scope, of those that ended by
/// `last`.
pub fn first_day(reader: Reader<'_>, unit: UnitId, last: NaiveDate) -> Result<Option<NaiveDate>> {
    let sql = "SELECT min(from_on) AS first FROM total WHERE unit_id = :unit AND to_on <= :last";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let marks = named_params! { ":unit": unit, ":last": Day(last) };
    Ok(statement.query_row(marks, |row| some_day(row, "first"))?)
}

/// Returns the totals of a unit and scope that overlap the days `from` to `to`, by period.
pub fn of_unit(
    reader: Reader<'_>,
    unit: UnitId,
    scope: Scope,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Total>> {
    let mut statement = reader.conn.prepare_cached(OF_UNIT)?;
    let marks = named_params! {
        ":unit": unit, ":scope": scope.code(), ":from": Day(from), ":to": Day(to),
    };
    Ok(statement.query_map(marks, total)?.collect::<rusqlite::Result<_>>()?)
}
