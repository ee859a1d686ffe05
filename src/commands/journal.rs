//! `doithoai log`, `undo`, `redo` and `verify`: the journal.

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::desk::Desk;
use crate::fault::FaultKind;
use crate::layout::{Cell, Document, Sheet};
use crate::model::Closed;
use crate::ops::{self, Change, Entry, Flaw, Reader, Receipt};
use crate::text;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct LogArgs {
    #[arg(value_name = "CODE")]
    code: Option<String>,
    #[arg(short = 'n', long, value_name = "N")]
    limit: Option<String>,
}

pub(super) fn log(desk: &mut Desk, args: LogArgs) -> Result<()> {
    let limit = args.limit.as_deref().map_or(Ok(50), text::read_count)?;
    let words = Words::new(desk.words.lang());
    let json = desk.settings.json;
    let mut sheet = sheet(&words);
    let entries = desk.read(|reader| {
        let row = args.code.as_deref().map(|code| ops::find_record(reader, code)).transpose()?;
        let row = row.map(|(kind, id)| (kind.spec().table, id));
        let entries = reader.entries_of(row, limit)?;
        if !json {
            for entry in &entries {
                sheet.rows.push(line(reader, entry, &words)?);
            }
            return Ok(Vec::new());
        }
        entries.iter().map(|entry| entry_json(reader, entry)).collect::<Result<Vec<_>>>()
    })?;
    if json {
        return desk.json(&entries);
    }
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}

fn sheet(words: &Words) -> Sheet {
    let mut sheet = Sheet::new("log", words.text("log-title"));
    sheet.figures("entry", words.text("log-entry"));
    sheet.column("at", words.text("log-at"));
    sheet.column("who", words.text("log-who"));
    sheet.column("command", words.text("log-command"));
    sheet.column("changes", words.text("log-changes"));
    sheet
}

fn line(reader: Reader<'_>, entry: &Entry, words: &Words) -> Result<Vec<Cell>> {
    let mut what = ops::touched(reader, entry, false)?;
    if let [change] = entry.changes.as_slice() {
        let corrected = ops::corrections(reader, entry.number, change)?.into_iter();
        let corrected: Vec<String> = corrected
            .map(|(column, was, now)| {
                let shown = |text: String| if text.is_empty() { "–".to_owned() } else { text };
                format!("{}: {} → {}", words.term("column", column), shown(was), shown(now))
            })
            .collect();
        if !corrected.is_empty() {
            what = format!("{what}, {}", corrected.join(", "));
        }
    }
    if let Some(reverted) = entry.reverts {
        what = format!("{what} {}", words.say("log-reverts", &[("entry", reverted.to_string().into())]));
    }
    Ok(vec![
        Cell::Text(entry.number.to_string()),
        Cell::text(text::local_instant(&entry.at)),
        Cell::text(entry.who.as_str()),
        Cell::text(entry.command.as_str()),
        Cell::text(what),
    ])
}

/// An entry with the values before and after each change; of rows entered together, their range.
fn entry_json(reader: Reader<'_>, entry: &Entry) -> Result<Json> {
    let change_json = |change: &Change| -> Result<Json> {
        let before: Option<Json> = change.before.as_deref().map(serde_json::from_str).transpose()?;
        let single = change.first_id == change.last_id;
        let after = if single { reader.left(entry.number, change)? } else { None };
        let record = if single { Some(ops::row_name(reader, &change.table, change.first_id)?) } else { None };
        Ok(json!({
            "table": change.table, "act": change.act.code(), "record": record,
            "first_id": change.first_id, "last_id": change.last_id, "before": before, "after": after,
        }))
    };
    let changes = entry.changes.iter().map(change_json).collect::<Result<Vec<_>>>()?;
    Ok(json!({
        "entry": entry.number, "at": entry.at, "who": entry.who, "command": entry.command, "reverts": entry.reverts,
        "changes": changes,
    }))
}

#[derive(Debug, Args)]
pub(super) struct UndoArgs {
    #[arg(value_name = "ENTRY")]
    entry: Option<String>,
}

pub(super) fn undo(desk: &mut Desk, args: UndoArgs) -> Result<()> {
    let number = args.entry.as_deref().map(text::read_count).transpose()?;
    let receipt = desk.write(|work, _| ops::undo(work, number))?;
    taken_back(desk, &receipt)
}

#[derive(Debug, Args)]
pub(super) struct RedoArgs {}

pub(super) fn redo(desk: &mut Desk, _args: RedoArgs) -> Result<()> {
    let receipt = desk.write(|work, _| ops::redo(work))?;
    taken_back(desk, &receipt)
}

/// The receipt says which entry was taken back, and by what command it was made.
fn taken_back(desk: &mut Desk, receipt: &Receipt) -> Result<()> {
    if !desk.settings.json {
        return desk.receipt(receipt);
    }
    let told = |name: &str| receipt.args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg.plain());
    let reverted: Option<i64> = told("number").and_then(|number| number.parse().ok());
    let (code, command): (Option<String>, _) = (None, told("command"));
    let shown = json!({
        "entry": receipt.entry, "code": code, "reverted": reverted, "command": command, "warnings": [],
    });
    desk.json_of_change(&shown, receipt.entry)
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
