//! `doithoai sql`: read-only questions that no report foresees.

use anyhow::Result;
use clap::Args;
use serde_json::{Map, Value as Json};

use crate::desk::Desk;
use crate::layout::{Cell, Document, Sheet};

#[derive(Debug, Args)]
pub(super) struct SqlArgs {
    #[arg(value_name = "QUERY")]
    query: String,
    #[arg(long)]
    with_names: bool,
}

pub(super) fn run(desk: &mut Desk, args: SqlArgs) -> Result<()> {
    if args.with_names {
        desk.note_names()?;
    }
    let answer = desk.query(&args.query, args.with_names)?;
    if desk.settings.json {
        let object = |row: Vec<Json>| Json::Object(answer.columns.iter().cloned().zip(row).collect::<Map<_, _>>());
        return desk.json(&answer.rows.into_iter().map(object).collect::<Vec<_>>());
    }
    let mut sheet = Sheet::new("sql", "");
    for (place, name) in answer.columns.iter().enumerate() {
        let is_figures = answer.rows.iter().all(|row| row[place].is_number() || row[place].is_null());
        if is_figures { sheet.figures("", name.as_str()) } else { sheet.column("", name.as_str()) }
    }
    let cell = |value: Json| match value {
        Json::Null => Cell::Unknown,
        Json::String(text) => Cell::Text(text),
        value => value.as_i64().map_or_else(|| Cell::Text(value.to_string()), Cell::Count),
    };
    let count = answer.rows.len();
    sheet.rows = answer.rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect();
    sheet.notes.push(desk.words.say("report-list-count", &[("count", count.into())]));
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}
