//! Queries about coverage: the days for which units have reported all their sessions.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::model::{Coverage, UnitId};
use crate::store::Reader;
use crate::store::sql::{Day, day, member, some_day};

fn coverage(row: &Row<'_>) -> rusqlite::Result<Coverage> {
    Ok(Coverage {
        code: row.get("code")?,
        unit: row.get("unit_id")?,
        scope: member(row, "scope")?,
        from: day(row, "from_on")?,
        until: day(row, "until_on")?,
    })
}

/// Returns what covers any of the days `from` to `to`, by unit and days.
pub fn touching(reader: Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<Coverage>> {
    let sql = "SELECT t.* FROM unit_coverage AS t JOIN unit AS u ON u.id = t.unit_id
                WHERE t.from_on <= :to AND t.until_on >= :from ORDER BY u.code, t.from_on, t.until_on, t.id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows =
        statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, coverage)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the coverage of a unit's own sessions that reaches furthest.
pub fn last_own(reader: Reader<'_>, unit: UnitId) -> Result<Option<Coverage>> {
    let sql = "SELECT * FROM unit_coverage WHERE unit_id = ?1 AND scope = 'own'
                ORDER BY until_on DESC, from_on, id LIMIT 1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row([unit], coverage).optional()?)
}

/// Returns the day of a unit's earliest session, or the first day of its earliest total.
pub fn first_record(reader: Reader<'_>, unit: UnitId) -> Result<Option<NaiveDate>> {
    let sql =
        "SELECT min(first) AS first FROM (SELECT min(day) AS first FROM session WHERE unit_id = ?1
                UNION ALL SELECT min(from_on) FROM total WHERE unit_id = ?1)";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row([unit], |row| some_day(row, "first"))?)
}
