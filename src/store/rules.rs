//! Queries about the register's rules and holidays.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{DayStatus, HolidayKind};
use crate::store::Reader;
use crate::store::sql::{day, member, some_day};

/// A rule in the register.
#[derive(Clone, Debug)]
pub struct StoredRule {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// The first day on which it is in force.
    pub from: Option<NaiveDate>,
    /// The document that sets it.
    pub source: Option<String>,
}

/// A day off or swapped working day in the register.
#[derive(Clone, Debug)]
pub struct StoredHoliday {
    /// The day.
    pub day: NaiveDate,
    /// Whether it is a day off or a working day.
    pub kind: HolidayKind,
    /// Its name.
    pub name: Option<String>,
    /// The document that sets it.
    pub source: Option<String>,
    /// Whether it is confirmed.
    pub status: DayStatus,
}

/// Returns the rules, by key and first day.
pub fn all(reader: Reader<'_>) -> Result<Vec<StoredRule>> {
    let sql = "SELECT key, value, \"from\", source FROM rule ORDER BY key, \"from\"";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(StoredRule {
            key: row.get("key")?,
            value: row.get("value")?,
            from: some_day(row, "from")?,
            source: row.get("source")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the days off and swapped working days, by day.
pub fn holidays(reader: Reader<'_>) -> Result<Vec<StoredHoliday>> {
    let sql = "SELECT day, kind, name, source, status FROM holiday ORDER BY day";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(StoredHoliday {
            day: day(row, "day")?,
            kind: member(row, "kind")?,
            name: row.get("name")?,
            source: row.get("source")?,
            status: member(row, "status")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
