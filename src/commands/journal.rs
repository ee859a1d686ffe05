//! `doithoai log` and `verify`: the journal.

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::desk::Desk;
use crate::fault::FaultKind;
use crate::layout::{Cell, Document, Sheet};
use crate::model::Closed;
use crate::ops::{Entry, Flaw, Reader};
use crate::text;

#[derive(Debug, Args)]
pub(super) struct LogArgs {
    #[arg(short = 'n', long, value_name = "N")]
    limit: Option<String>,
}

pub(super) fn log(desk: &mut Desk, args: LogArgs) -> Result<()> {
    let limit = args.limit.as_deref().map_or(Ok(50), text::read_count)?;
    if desk.settings.json {
        let entries = desk.read(|reader| {
            reader.entries(limit)?.iter().map(|entry| entry_json(reader, entry)).collect::<Result<Vec<_>>>()
        })?;
        return desk.json(&entries);
    }
    let entries = desk.read(|reader| {
        let named = |entry: Entry| -> Result<(Entry, String)> {
            let what = touched(reader, &entry)?;
            Ok((entry, what))
        };
        reader.entries(limit)?.into_iter().map(named).collect::<Result<Vec<_>>>()
    })?;
    let words = &desk.words;
    let mut sheet = Sheet::new("log", words.text("log-title"));
    sheet.figures("entry", words.text("log-entry"));
    sheet.column("at", words.text("log-at"));
    sheet.column("who", words.text("log-who"));
    sheet.column("command", words.text("log-command"));
    sheet.column("changes", words.text("log-changes"));
    for (entry, what) in entries {
        sheet.rows.push(vec![
            Cell::Text(entry.number.to_string()),
            Cell::text(entry.at),
            Cell::text(entry.who),
            Cell::text(entry.command),
            Cell::text(what),
        ]);
    }
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}

/// Names what an entry touched, shortly: `+2 petition, ~dong-lac-2019-1`.
fn touched(reader: Reader<'_>, entry: &Entry) -> Result<String> {
    let mut parts = Vec::new();
    for change in &entry.changes {
        let count = change.last_id - change.first_id + 1;
        let mark = match change.act {
            crate::ops::Act::Insert => "+",
            crate::ops::Act::Update => "~",
            crate::ops::Act::Delete => "−",
        };
        let name = if count > 1 {
            format!("{count} {}", change.table)
        } else {
            reader.row_name(&change.table, change.first_id)?
        };
        parts.push(format!("{mark}{name}"));
        if parts.len() > 5 {
            parts.push("…".to_owned());
            break;
        }
    }
    Ok(parts.join(", "))
}

/// An entry with the values before and after each change; of rows entered together, their range.
fn entry_json(reader: Reader<'_>, entry: &Entry) -> Result<Json> {
    let mut changes = Vec::new();
    for change in &entry.changes {
        let before: Option<Json> = change.before.as_deref().map(serde_json::from_str).transpose()?;
        let after = match change.first_id == change.last_id {
            true => reader.left(entry.number, change)?,
            false => None,
        };
        let record = if change.first_id == change.last_id {
            Some(reader.row_name(&change.table, change.first_id)?)
        } else {
            None
        };
        changes.push(json!({
            "table": change.table, "act": change.act.code(), "record": record,
            "first_id": change.first_id, "last_id": change.last_id, "before": before, "after": after,
        }));
    }
    Ok(json!({ "entry": entry.number, "at": entry.at, "who": entry.who, "command": entry.command, "changes": changes }))
}

#[derive(Debug, Args)]
pub(super) struct VerifyArgs {}

pub(super) fn verify(desk: &mut Desk, _args: VerifyArgs) -> Result<u8> {
    let (flaws, holds) = desk.verify()?;
    if desk.settings.json {
        let all: Vec<Json> = flaws.iter().map(flaw_json).collect();
        desk.json(&json!({ "entries": holds, "flaws": all }))?;
    } else {
        let words = &desk.words;
        let lines: Vec<String> = flaws.iter().map(|flaw| flaw_line(flaw, words)).collect();
        let closing = if flaws.is_empty() {
            vec![words.say("log-verified", &[("entries", holds.into())])]
        } else {
            vec![words.text("log-restore")]
        };
        desk.print(&Document { lines, closing, ..Document::default() })?;
    }
    Ok(if flaws.is_empty() { 0 } else { FaultKind::Found as u8 })
}

fn flaw_json(flaw: &Flaw) -> Json {
    match flaw {
        Flaw::File(text) => json!({ "flaw": "file", "text": text }),
        Flaw::Chain(entry) => json!({ "flaw": "chain", "entry": entry }),
        Flaw::Rows { entry, table, first_id, last_id } => {
            json!({ "flaw": "rows", "entry": entry, "table": table, "first_id": first_id, "last_id": last_id })
        }
        Flaw::Stranger { table, id } => json!({ "flaw": "stranger", "table": table, "id": id }),
    }
}

fn flaw_line(flaw: &Flaw, words: &crate::words::Words) -> String {
    let number = |number: &i64| crate::fault::Arg::Text(number.to_string());
    match flaw {
        Flaw::File(text) => words.say("log-flaw-file", &[("text", text.as_str().into())]),
        Flaw::Chain(entry) => words.say("log-flaw-chain", &[("entry", number(entry))]),
        Flaw::Rows { entry, table, first_id, last_id } => {
            let args = [
                ("entry", number(entry)),
                ("table", table.as_str().into()),
                ("first", number(first_id)),
                ("last", number(last_id)),
            ];
            words.say("log-flaw-rows", &args)
        }
        Flaw::Stranger { table, id } => {
            words.say("log-flaw-stranger", &[("table", table.as_str().into()), ("id", number(id))])
        }
    }
}
