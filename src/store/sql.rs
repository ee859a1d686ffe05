//! Values between the model and SQLite.

use chrono::NaiveDate;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::model::{Closed, Column, Type, Value};

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Empty => ToSqlOutput::from(rusqlite::types::Null),
            Self::Text(text) => ToSqlOutput::from(text.as_str()),
            Self::Count(count) | Self::Row(count) => ToSqlOutput::from(*count),
            Self::Day(day) => ToSqlOutput::from(day.to_string()),
            Self::YesNo(yes) => ToSqlOutput::from(*yes),
        })
    }
}

/// A day as the store keeps it.
pub(super) struct Day(pub NaiveDate);

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        text.parse().map(Self).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_string()))
    }
}

/// A member of a closed list as the store keeps it.
pub(super) struct Member<T>(pub T);

impl<T: Closed> FromSql for Member<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        T::parse(value.as_str()?).map(Self).map_err(|fault| FromSqlError::Other(Box::new(fault)))
    }
}

/// Reads a cell of a column; a record that it names is a row's number where `raw`, else its code.
pub(super) fn cell(column: &Column, raw: bool, value: ValueRef<'_>) -> FromSqlResult<Value> {
    if value == ValueRef::Null {
        return Ok(Value::Empty);
    }
    Ok(match column.of {
        Type::Count => Value::Count(value.as_i64()?),
        Type::YesNo => Value::YesNo(value.as_i64()? != 0),
        Type::Day => Value::Day(Day::column_result(value)?.0),
        Type::Unit | Type::Agency | Type::Plan | Type::Session | Type::Petition if raw => Value::Row(value.as_i64()?),
        _ => Value::Text(value.as_str()?.to_owned()),
    })
}
