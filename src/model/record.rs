//! A record of any kind with its values, for entry, change and single reads.

use chrono::NaiveDate;

use crate::model::columns::{DAY, FROM, UNTIL};
use crate::model::{
    AnyColumn, Closed, Column, ColumnType, Hosts, Id, Kind, KindSpec, Month, RowId, Span, plan,
};
use std::fmt;

/// The value of a cell.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Value {
    /// Unknown.
    #[default]
    Empty,
    /// Text, a code, a list or a member of a closed list.
    Text(String),
    /// A count.
    Count(i64),
    /// A day.
    Day(NaiveDate),
    /// Yes or no.
    YesNo(bool),
    /// A reference to another record, by its row.
    Row(RowId),
}

impl Value {
    /// Returns the text; `None` if it is something else.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the count; `None` if it is something else.
    pub fn as_count(&self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(*count),
            _ => None,
        }
    }

    /// Returns the day; `None` if it is something else.
    pub fn as_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// Returns whether it is yes; `None` if it is something else.
    pub fn as_yes_no(&self) -> Option<bool> {
        match self {
            Self::YesNo(yes) => Some(*yes),
            _ => None,
        }
    }

    /// Returns the row referred to; `None` if it is something else.
    pub fn as_row(&self) -> Option<RowId> {
        match self {
            Self::Row(row) => Some(*row),
            _ => None,
        }
    }

    /// Returns the id referred to, for a column that refers to `K`; `None` if it is something else.
    pub fn as_id<K>(&self) -> Option<Id<K>> {
        self.as_row().map(RowId::to)
    }

    /// Returns whether the value is unknown.
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

impl<K> From<Id<K>> for Value {
    fn from(id: Id<K>) -> Self {
        Self::Row(id.any())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Value {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl<T: Closed> From<T> for Value {
    fn from(member: T) -> Self {
        Self::Text(member.code().to_owned())
    }
}

/// The text in files: days as `2019-05-20`, `yes` and `no`, nothing if unknown.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => write!(f, "{count}"),
            Self::Row(row) => write!(f, "{}", row.row()),
            Self::Day(day) => write!(f, "{day}"),
            Self::YesNo(yes) => f.write_str(if *yes { "yes" } else { "no" }),
        }
    }
}

/// A record, with its values in the order of the kind's columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The kind.
    pub kind: Kind,
    /// The values.
    pub values: Vec<Value>,
}

impl Record {
    /// Returns a record without values.
    pub fn empty(kind: Kind) -> Self {
        Self { kind, values: vec![Value::Empty; kind.spec().columns.len()] }
    }

    /// Returns the kind's specification.
    pub fn spec(&self) -> &'static KindSpec {
        self.kind.spec()
    }

    /// Returns the columns with their values.
    pub fn columns(&self) -> impl Iterator<Item = (&'static AnyColumn, &Value)> {
        self.spec().columns.iter().zip(&self.values)
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.spec().columns.iter().position(|column| column.name == name)
    }

    /// Returns the value of a column; empty if the kind lacks the column.
    pub fn value(&self, column: &AnyColumn) -> &Value {
        self.place(column.name).map_or(&Value::Empty, |place| &self.values[place])
    }

    /// Reads a column; `None` if it is empty or the kind lacks it.
    pub fn get<T: ColumnType>(&self, column: Column<T>) -> Option<T::Read<'_>> {
        T::read(&self.values[self.place(column.name())?])
    }

    /// Reads a text, a code or a list of codes; empty if unknown.
    pub fn text<T: for<'v> ColumnType<Read<'v> = &'v str>>(&self, column: Column<T>) -> &str {
        self.place(column.name()).and_then(|place| self.values[place].as_text()).unwrap_or_default()
    }

    /// Returns whether a column is empty.
    pub fn lacks<T: ColumnType>(&self, column: Column<T>) -> bool {
        self.value(&column.any()).is_empty()
    }

    /// Returns whether a column has the same value in another record of the kind.
    pub fn agrees<T: ColumnType>(&self, other: &Self, column: Column<T>) -> bool {
        self.value(&column.any()) == other.value(&column.any())
    }

    /// Sets a column.
    pub fn set<'v, T>(&mut self, column: Column<T>, value: T::Read<'v>)
    where
        T: ColumnType,
        T::Read<'v>: Into<Value>,
    {
        self.set_value(&column.any(), value.into());
    }

    /// Sets a column of any type; the value must be of that type.
    pub fn set_value(&mut self, column: &AnyColumn, value: Value) {
        if let Some(place) = self.place(column.name) {
            self.values[place] = value;
        }
    }

    /// Returns the day of a session or plan entry, or the first day of the entry's month.
    pub fn day_or_month(&self) -> Option<NaiveDate> {
        self.get(DAY).or_else(|| self.get(plan::MONTH).map(Month::first))
    }

    /// Returns the days on which it applies.
    pub fn span(&self) -> Span {
        Span { from: self.get(FROM), until: self.get(UNTIL) }
    }

    /// Returns the posts of a session, plan entry or total.
    pub fn hosts(&self) -> Option<Hosts> {
        self.get(crate::model::columns::HOSTS)
    }
}

/// A record as lists, files and JSON show it: references appear as codes.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownRecord {
    /// The record's kind and row.
    pub row: RecordRow,
    /// The values.
    pub values: Vec<Value>,
}

impl ShownRecord {
    /// Returns the value of a column; empty if the kind lacks it.
    pub fn get<T: ColumnType>(&self, column: Column<T>) -> &Value {
        self.value(&column.any())
    }

    /// Returns the value of a column of any type; empty if the kind lacks it.
    pub fn value(&self, column: &AnyColumn) -> &Value {
        let columns = self.row.kind.spec().columns;
        let place = columns.iter().position(|other| other.name == column.name);
        place.map_or(&Value::Empty, |place| &self.values[place])
    }
}

/// A record identified by its kind and row.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RecordRow {
    /// The kind.
    pub kind: Kind,
    /// Its row in the kind's table.
    pub id: RowId,
}

impl RecordRow {
    /// Identifies a record by its kind and id.
    pub fn new<K>(kind: Kind, id: Id<K>) -> Self {
        Self { kind, id: id.any() }
    }
}
