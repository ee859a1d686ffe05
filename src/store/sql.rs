//! Conversion of values between the model and SQLite.

use chrono::NaiveDate;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, RowIndex};

use crate::model::{AnyColumn, Closed, Hosts, Id, RowId, Type, UnitId, Value};

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Empty => ToSqlOutput::from(rusqlite::types::Null),
            Self::Text(text) => ToSqlOutput::from(text.as_str()),
            Self::Count(count) => ToSqlOutput::from(*count),
            Self::Row(row) => ToSqlOutput::from(row.row()),
            Self::Day(day) => ToSqlOutput::from(day.to_string()),
            Self::YesNo(yes) => ToSqlOutput::from(*yes),
        })
    }
}

impl<K> ToSql for Id<K> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.row()))
    }
}

impl<K> FromSql for Id<K> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self::of_row)
    }
}

/// A day in stored form.
pub(super) struct Day(pub NaiveDate);

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        match plain(text.as_bytes()) {
            Some(day) => Ok(Self(day)),
            None => text.parse().map(Self).map_err(|error| FromSqlError::Other(Box::new(error))),
        }
    }
}

/// Reads a day in the form `2019-05-20`; reports read hundreds of thousands.
fn plain(text: &[u8]) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
        })
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_string()))
    }
}

/// A member of a closed list in stored form.
struct Member<T>(T);

impl<T: Closed> FromSql for Member<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        T::parse(value.as_str()?)
            .map(Self)
            .map_err(|problem| FromSqlError::Other(Box::new(problem)))
    }
}

/// Reads a cell of a column; a reference is a row number if `raw`, else a code.
pub(super) fn cell(column: &AnyColumn, raw: bool, value: ValueRef<'_>) -> FromSqlResult<Value> {
    if value == ValueRef::Null {
        return Ok(Value::Empty);
    }
    Ok(match column.of {
        Type::Count => Value::Count(value.as_i64()?),
        Type::YesNo => Value::YesNo(value.as_i64()? != 0),
        Type::Day => Value::Day(Day::column_result(value)?.0),
        Type::Unit | Type::Agency | Type::Plan | Type::Session | Type::Petition if raw => {
            Value::Row(RowId::column_result(value)?)
        }
        _ => Value::Text(value.as_str()?.to_owned()),
    })
}

/// The condition that a column is one of these units; empty if `None`.
pub(super) fn among(column: &str, units: Option<&[UnitId]>) -> String {
    units.map_or(String::new(), |units| {
        let list: Vec<String> = units.iter().map(|unit| unit.row().to_string()).collect();
        format!(" AND {column} IN ({})", list.join(", "))
    })
}

/// Parses the hosts of a session.
pub(super) fn hosts(text: &str) -> rusqlite::Result<Hosts> {
    Hosts::parse(text).map_err(|problem| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(problem))
    })
}

/// Reads a day.
pub(super) fn day(row: &Row<'_>, name: impl RowIndex) -> rusqlite::Result<NaiveDate> {
    Ok(row.get::<_, Day>(name)?.0)
}

/// Reads a day that may be null.
pub(super) fn some_day(row: &Row<'_>, name: impl RowIndex) -> rusqlite::Result<Option<NaiveDate>> {
    Ok(row.get::<_, Option<Day>>(name)?.map(|day| day.0))
}

/// Reads a member of a closed list.
pub(super) fn member<T: Closed>(row: &Row<'_>, name: impl RowIndex) -> rusqlite::Result<T> {
    Ok(row.get::<_, Member<T>>(name)?.0)
}

/// Reads a member of a closed list that may be null.
pub(super) fn some_member<T: Closed>(
    row: &Row<'_>,
    name: impl RowIndex,
) -> rusqlite::Result<Option<T>> {
    Ok(row.get::<_, Option<Member<T>>>(name)?.map(|member| member.0))
}

/// Declares a struct of a statement's column indices, looked up once: `row.get("name")` would
/// search for every cell of a query that reads hundreds of thousands of rows.
macro_rules! columns {
    ($name:ident { $($column:ident),+ $(,)? }) => {
        #[derive(Clone, Copy)]
        struct $name {
            $($column: usize),+
        }

        impl $name {
            fn of(statement: &rusqlite::Statement<'_>) -> rusqlite::Result<Self> {
                Ok(Self { $($column: statement.column_index(stringify!($column))?),+ })
            }
        }
    };
}
pub(super) use columns;
