//! A record's values by the names of its columns.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, Column, Hosts, Id, Kind, Month, Span, Spec, Value};
use crate::store::{Form, Reader};

/// The values of a record being entered or changed.
#[derive(Clone, Debug)]
pub(super) struct Values {
    pub kind: Kind,
    pub all: Vec<Value>,
}

impl Values {
    pub fn empty(kind: Kind) -> Self {
        Self { kind, all: vec![Value::Empty; kind.spec().columns.len()] }
    }

    /// Reads what a record says.
    pub fn of(reader: Reader<'_>, kind: Kind, id: i64) -> Result<Self> {
        Ok(Self { kind, all: reader.record(kind, Form::Raw, id)?.values })
    }

    pub fn spec(&self) -> &'static Spec {
        self.kind.spec()
    }

    pub fn columns(&self) -> impl Iterator<Item = (&'static Column, &Value)> {
        self.spec().columns.iter().zip(&self.all)
    }

    fn place(&self, column: &str) -> Option<usize> {
        self.spec().columns.iter().position(|other| other.name == column)
    }

    pub fn get(&self, column: &str) -> &Value {
        self.place(column).map_or(&Value::Empty, |place| &self.all[place])
    }

    pub fn set(&mut self, column: &str, value: Value) {
        if let Some(place) = self.place(column) {
            self.all[place] = value;
        }
    }

    pub fn text(&self, column: &str) -> &str {
        self.get(column).as_text().unwrap_or_default()
    }

    pub fn day(&self, column: &str) -> Option<NaiveDate> {
        self.get(column).as_day()
    }

    /// Returns the day of a session or plan entry; of an entry that has only a month, its first day.
    pub fn day_or_month(&self) -> Option<NaiveDate> {
        let month = || self.text("month").parse().ok().map(Month::first);
        self.day("day").or_else(month)
    }

    /// Returns the record that a column names.
    pub fn id<K>(&self, column: &str) -> Option<Id<K>> {
        self.get(column).as_id()
    }

    pub fn row(&self, column: &str) -> Option<i64> {
        self.get(column).as_row()
    }

    pub fn count(&self, column: &str) -> Option<i64> {
        self.get(column).as_count()
    }

    pub fn hosts(&self) -> Option<Hosts> {
        self.get("hosts").as_text().and_then(|text| Hosts::parse(text).ok())
    }

    pub fn member<T: Closed>(&self, column: &str) -> Option<T> {
        self.get(column).as_text().and_then(|text| T::parse(text).ok())
    }

    pub fn span(&self) -> Span {
        Span { from: self.day("from"), until: self.day("until") }
    }
}
