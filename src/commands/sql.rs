//! `doithoai sql`: read-only questions that no report foresees.

use std::time::Duration;

use anyhow::Result;
use clap::Args;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::desk::Desk;
use crate::layout::{Cell, Document, Sheet};
use crate::ops::{Answer, Datum, Query};
use crate::problem::Problem;

/// How long a query may take where nothing else is said.
const TIME: Duration = Duration::from_secs(10);

/// The longest time that can be given, in seconds: a day.
const LONGEST: f64 = 86_400.0;

#[derive(Debug, Args)]
pub(super) struct SqlArgs {
    #[arg(value_name = "QUERY")]
    query: String,
    #[arg(long)]
    with_names: bool,
    #[arg(long, value_name = "SECONDS", allow_hyphen_values = true)]
    timeout: Option<String>,
}

pub(super) fn run(desk: &mut Desk, args: SqlArgs) -> Result<()> {
    let time = args.timeout.as_deref().map_or(Ok(TIME), seconds)?;
    if args.with_names {
        desk.note_names()?;
    }
    let answer = desk.query(&Query { sql: args.query, named: args.with_names, time })?;
    if desk.settings.json {
        return desk.json(&Objects(&answer));
    }
    let mut sheet = Sheet::new("sql", "");
    for (place, name) in answer.columns.iter().enumerate() {
        let is_figures = answer.rows().all(|row| !matches!(row[place], Datum::Text(_)));
        if is_figures { sheet.figures("", name.as_str()) } else { sheet.column("", name.as_str()) }
    }
    let count = answer.rows().len();
    let width = answer.columns.len();
    let mut cells = answer.values.into_iter().map(cell);
    sheet.rows = (0..count).map(|_| cells.by_ref().take(width).collect()).collect();
    sheet.notes.push(desk.words.say("report-list-count", &[("count", count.into())]));
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}

/// Reads a number of seconds, whole or decimal.
fn seconds(given: &str) -> Result<Duration, Problem> {
    let form = given.trim().replace(',', ".");
    let is_number = form.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let seconds =
        form.parse().ok().filter(|seconds: &f64| is_number && (0.001..=LONGEST).contains(seconds));
    let seconds = seconds.ok_or_else(|| Problem::usage("sql-timeout-odd").with("given", given))?;
    Ok(Duration::from_secs_f64(seconds))
}

fn cell(value: Datum) -> Cell {
    match value {
        Datum::Null => Cell::Unknown,
        Datum::Integer(count) => Cell::Count(count),
        Datum::Real(real) => Cell::Text(serde_json::Value::from(real).to_string()),
        Datum::Text(text) => Cell::Text(text.into()),
    }
}

/// The rows as objects, each made as it is written.
struct Objects<'a>(&'a Answer);

impl Serialize for Objects<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.rows().map(|row| Object(&self.0.columns, row)))
    }
}

/// A row as an object; of columns with the same name the last one stands.
struct Object<'a>(&'a [String], &'a [Datum]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (place, (name, value)) in self.0.iter().zip(self.1).enumerate() {
            if !self.0[place + 1..].contains(name) {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_positive_number_of_seconds() {
        let read = |given: &str| seconds(given).ok();
        assert_eq!(read("10"), Some(Duration::from_secs(10)));
        assert_eq!(read("0.5"), Some(Duration::from_millis(500)));
        assert_eq!(read("2,5"), Some(Duration::from_millis(2_500)));
        for given in ["", "0", "-1", "abc", "1e3", "inf", "nan", "10s", "1.2.3", "86401", "."] {
            assert_eq!(read(given), None, "{given}");
        }
    }
}
