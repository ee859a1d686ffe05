//! A record of any kind with its values, as it is entered, changed and read one by one.

use chrono::NaiveDate;

use crate::model::columns::{DAY, FROM, UNTIL};
use crate::model::{
    AnyColumn, Closed, Column, ColumnType, Hosts, Id, Kind, KindSpec, Month, RowId, Span, plan,
};
use std::fmt;

/// A cell's value as the register keeps it.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Value {
    /// Nothing is known.
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
    /// Another record, by its row in the store.
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

    /// Returns the row of the record named; `None` if it is something else.
    pub fn as_row(&self) -> Option<RowId> {
        match self {
            Self::Row(row) => Some(*row),
            _ => None,
        }
    }

    /// Returns the id of the record named, where the column is known to name one of `K`; `None` if it is something else.
    pub fn as_id<K>(&self) -> Option<Id<K>> {
        self.as_row().map(RowId::to)
    }

    /// Returns whether nothing is known.
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

/// As files hold it: days as `2019-05-20`, `yes` and `no`, nothing for what is not known.
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

/// A record of some kind, its values in the order of the kind's columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Its values.
    pub values: Vec<Value>,
}

impl Record {
    /// Begins a record of which nothing is known.
    pub fn empty(kind: Kind) -> Self {
        Self { kind, values: vec![Value::Empty; kind.spec().columns.len()] }
    }

    /// Returns what is known of its kind.
    pub fn spec(&self) -> &'static KindSpec {
        self.kind.spec()
    }

    /// Returns its columns with their values.
    pub fn columns(&self) -> impl Iterator<Item = (&'static AnyColumn, &Value)> {
        self.spec().columns.iter().zip(&self.values)
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.spec().columns.iter().position(|column| column.name == name)
    }

    /// Returns the value of a column; empty where the kind has no such column.
    pub fn value(&self, column: &AnyColumn) -> &Value {
        self.place(column.name).map_or(&Value::Empty, |place| &self.values[place])
    }

    /// Reads a column; none where nothing is known or the kind has no such column.
    pub fn get<T: ColumnType>(&self, column: Column<T>) -> Option<T::Read<'_>> {
        T::read(&self.values[self.place(column.name())?])
    }

    /// Reads a text, a code or a list of codes; an empty one where nothing is known.
    pub fn text<T: for<'v> ColumnType<Read<'v> = &'v str>>(&self, column: Column<T>) -> &str {
        self.place(column.name()).and_then(|place| self.values[place].as_text()).unwrap_or_default()
    }

    /// Returns whether nothing is known of a column.
    pub fn lacks<T: ColumnType>(&self, column: Column<T>) -> bool {
        self.value(&column.any()).is_empty()
    }

    /// Returns whether a column says the same in another record of the kind.
    pub fn agrees<T: ColumnType>(&self, other: &Self, column: Column<T>) -> bool {
        self.value(&column.any()) == other.value(&column.any())
    }

    /// Gives a column a value.
    pub fn set<'v, T>(&mut self, column: Column<T>, value: T::Read<'v>)
    where
        T: ColumnType,
        T::Read<'v>: Into<Value>,
    {
        self.set_value(&column.any(), value.into());
    }

    /// Gives a column of any type a value, which is of its type.
    pub fn set_value(&mut self, column: &AnyColumn, value: Value) {
        if let Some(place) = self.place(column.name) {
            self.values[place] = value;
        }
    }

    /// Returns the day of a session or plan entry; of an entry that has only a month, its first day.
    pub fn day_or_month(&self) -> Option<NaiveDate> {
        self.get(DAY).or_else(|| self.get(plan::MONTH).map(Month::first))
    }

    /// Returns from when until when it holds.
    pub fn span(&self) -> Span {
        Span { from: self.get(FROM), until: self.get(UNTIL) }
    }

    /// Returns the posts of a session, plan entry or total.
    pub fn hosts(&self) -> Option<Hosts> {
        self.get(crate::model::columns::HOSTS)
    }
}

/// A record as lists, files and JSON show it: what it names stands there by codes.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownRecord {
    /// Which it is.
    pub row: RecordRow,
    /// Its values.
    pub values: Vec<Value>,
}

impl ShownRecord {
    /// Returns the value of a column; empty where the kind has no such column.
    pub fn get<T: ColumnType>(&self, column: Column<T>) -> &Value {
        self.value(&column.any())
    }

    /// Returns the value of a column whose type is not known; empty where the kind has no such column.
    pub fn value(&self, column: &AnyColumn) -> &Value {
        let columns = self.row.kind.spec().columns;
        let place = columns.iter().position(|other| other.name == column.name);
        place.map_or(&Value::Empty, |place| &self.values[place])
    }
}

/// A record by its kind and its row.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RecordRow {
    /// What it is.
    pub kind: Kind,
    /// Its row in the kind's table.
    pub id: RowId,
}

impl RecordRow {
    /// Names a record of a kind by its id.
    pub fn new<K>(kind: Kind, id: Id<K>) -> Self {
        Self { kind, id: id.any() }
    }
}
