//! `doithoai log`, `undo`, `redo` and `verify`: the journal.

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::clock;
use crate::desk::Desk;
use crate::layout::{Cell, Document, Sheet};
use crate::model::{Closed, EntryId, RowId};
use crate::ops::{self, Change, Entry, Flaw, Reader, TakenBack, Verified, Work};
use crate::problem::{Arg, ProblemKind};
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
        let row = row.map(|record| (record.kind.spec().table, record.id.row()));
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
        what = format!(
            "{what} {}",
            words.say("log-reverts", &[("entry", reverted.to_string().into())])
        );
    }
    Ok(vec![
        Cell::Text(entry.number.to_string()),
        Cell::text(clock::shown_in_viet_nam(&entry.at)),
        Cell::text(entry.who.as_str()),
        Cell::text(entry.command.as_str()),
        Cell::text(what),
    ])
}

/// An entry with the values before and after each change; of rows entered together, their range.
fn entry_json(reader: Reader<'_>, entry: &Entry) -> Result<Json> {
    let change_json = |change: &Change| -> Result<Json> {
        let before: Option<Json> =
            change.before.as_deref().map(serde_json::from_str).transpose()?;
        let single = change.first_id == change.last_id;
        let after = if single { reader.left(entry.number, change)? } else { None };
        let record = if single {
            Some(ops::row_name(reader, &change.table, RowId::of_row(change.first_id))?)
        } else {
            None
        };
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
    let number = args.entry.as_deref().map(text::read_count).transpose()?.map(EntryId::of_row);
    take_back(desk, |work| ops::undo(work, number))
}

#[derive(Debug, Args)]
pub(super) struct RedoArgs {}

pub(super) fn redo(desk: &mut Desk, _args: RedoArgs) -> Result<()> {
    take_back(desk, ops::redo)
}

/// Takes an entry back; the receipt says which, by what command it was made, and what was passed over.
fn take_back(desk: &mut Desk, back: impl FnOnce(&mut Work<'_>) -> Result<TakenBack>) -> Result<()> {
    let mut passed = Vec::new();
    let receipt = desk.write(|work, _| {
        let done = back(work)?;
        passed = done.passed;
        Ok(done.receipt)
    })?;
    let told = |name: &str| {
        receipt.args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg.plain())
    };
    let reverted: Option<EntryId> = told("number").and_then(|number| number.parse().ok());
    let more = json!({ "reverted": reverted, "command": told("command"), "passed_over": passed });
    desk.receipt_with(&receipt, more)
}

#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    #[arg(long)]
    rebuild: bool,
}

pub(super) fn verify(desk: &mut Desk, args: VerifyArgs) -> Result<u8> {
    if args.rebuild {
        let receipt = desk.rebuild()?;
        return desk.receipt(&receipt).map(|()| 0);
    }
    let Verified { flaws, entries, head } = desk.verify()?;
    let head = head.map(|head| head.to_string());
    let records = records(desk, &flaws);
    if desk.settings.json {
        let named = |(flaw, record): (&Flaw, &Option<String>)| {
            let mut told = flaw_json(flaw);
            told["record"] = json!(record);
            told
        };
        let all: Vec<Json> = flaws.iter().zip(&records).map(named).collect();
        desk.json(&json!({ "entries": entries, "head": head, "flaws": all }))?;
    } else {
        let words = &desk.words;
        let named = |(flaw, record): (&Flaw, &Option<String>)| match record {
            None => flaw_line(flaw, words),
            Some(record) => {
                format!(
                    "{} {}",
                    flaw_line(flaw, words),
                    words.say("log-flaw-record", &[("record", record.into())])
                )
            }
        };
        let lines: Vec<String> = flaws.iter().zip(&records).map(named).collect();
        let mut closing = if flaws.is_empty() {
            vec![words.say("log-verified", &[("entries", entries.into())])]
        } else {
            vec![words.text(if flaws.iter().all(Flaw::follows) {
                "log-rebuild"
            } else {
                "log-restore"
            })]
        };
        if let Some(head) = head {
            let args = [("entry", Arg::Text(entries.to_string())), ("head", head.into())];
            closing.push(words.say("log-head", &args));
        }
        desk.print(&Document { lines, closing, ..Document::default() })?;
    }
    Ok(if flaws.is_empty() { 0 } else { ProblemKind::Found as u8 })
}

/// The records that flaws are about, as people call them; none where it is no single record, or the file is too broken to tell.
fn records(desk: &mut Desk, flaws: &[Flaw]) -> Vec<Option<String>> {
    let name = |reader: Reader<'_>, flaw: &Flaw| {
        flaw.row().and_then(|(table, id)| ops::row_name(reader, table, RowId::of_row(id)).ok())
    };
    let none = vec![None; flaws.len()];
    if flaws.iter().any(Flaw::is_fatal) {
        return none;
    }
    desk.read(|reader| Ok(flaws.iter().map(|flaw| name(reader, flaw)).collect())).unwrap_or(none)
}

fn flaw_json(flaw: &Flaw) -> Json {
    match flaw {
        Flaw::File(text) => json!({ "flaw": "file", "text": text }),
        Flaw::Schema { sort, name, how } => {
            json!({ "flaw": "schema", "sort": sort, "name": name, "how": how.word() })
        }
        Flaw::Chain(entry) => json!({ "flaw": "chain", "entry": entry }),
        Flaw::Rows { entry, table, first_id, last_id } => {
            json!({ "flaw": "rows", "entry": entry, "table": table, "first_id": first_id, "last_id": last_id })
        }
        Flaw::UnjournalledRow { table, id } => {
            json!({ "flaw": "stranger", "table": table, "id": id })
        }
        Flaw::Digest { table, row, how } => {
            json!({ "flaw": "digest", "table": table, "row": row, "how": how.word() })
        }
        Flaw::Derived { table, id, column } => {
            json!({ "flaw": "derived", "table": table, "id": id, "column": column })
        }
        Flaw::Counter { scope, given } => {
            json!({ "flaw": "counter", "scope": scope, "given": given })
        }
        Flaw::Sequence { table, known, given } => {
            json!({ "flaw": "sequence", "table": table, "known": known, "given": given })
        }
        Flaw::Seal { year, id } => json!({ "flaw": "seal", "year": year, "id": id }),
        Flaw::SealMoved { year, figure, sealed, now } => {
            let value = |text: &str| serde_json::from_str::<Json>(text).unwrap_or_default();
            let (sealed, now) = (value(sealed), value(now));
            json!({ "flaw": "seal_moved", "year": year, "figure": figure, "sealed": sealed, "now": now })
        }
        Flaw::Search => json!({ "flaw": "search" }),
    }
}

fn flaw_line(flaw: &Flaw, words: &Words) -> String {
    let entry_number = |entry: EntryId| Arg::Text(entry.to_string());
    let number = |number: &i64| Arg::Text(number.to_string());
    let text = |text: &str| Arg::from(text);
    let (key, args) = match flaw {
        Flaw::File(told) => ("log-flaw-file".to_owned(), vec![("text", text(told))]),
        Flaw::Schema { name, how, .. } => {
            (format!("log-flaw-schema-{}", how.word()), vec![("name", text(name))])
        }
        Flaw::Chain(entry) => ("log-flaw-chain".to_owned(), vec![("entry", entry_number(*entry))]),
        Flaw::Rows { entry, table, first_id, last_id } if first_id == last_id => (
            "log-flaw-row".to_owned(),
            vec![
                ("entry", entry_number(*entry)),
                ("table", text(table)),
                ("row", number(first_id)),
            ],
        ),
        Flaw::Rows { entry, table, first_id, last_id } => (
            "log-flaw-rows".to_owned(),
            vec![
                ("entry", entry_number(*entry)),
                ("table", text(table)),
                ("first", number(first_id)),
                ("last", number(last_id)),
            ],
        ),
        Flaw::UnjournalledRow { table, id } => {
            ("log-flaw-stranger".to_owned(), vec![("table", text(table)), ("id", number(id))])
        }
        Flaw::Digest { table, row, how } => (
            format!("log-flaw-digest-{}", how.word()),
            vec![("table", text(table)), ("row", text(row))],
        ),
        Flaw::Derived { table, id, column } => (
            "log-flaw-derived".to_owned(),
            vec![("table", text(table)), ("id", number(id)), ("column", text(column))],
        ),
        Flaw::Counter { scope, given } => {
            ("log-flaw-counter".to_owned(), vec![("scope", text(scope)), ("given", number(given))])
        }
        Flaw::Sequence { table, known, given } => {
            let key =
                if given < known { "log-flaw-sequence-below" } else { "log-flaw-sequence-above" };
            (
                key.to_owned(),
                vec![("table", text(table)), ("known", number(known)), ("given", number(given))],
            )
        }
        Flaw::Seal { year, id } => (
            "log-flaw-seal".to_owned(),
            vec![("year", Arg::Text(year.to_string())), ("id", number(id))],
        ),
        Flaw::SealMoved { year, figure, sealed, now } => {
            let args = vec![
                ("year", Arg::Text(year.to_string())),
                ("figure", text(figure)),
                ("sealed", text(sealed)),
                ("now", text(now)),
            ];
            ("log-flaw-seal-moved".to_owned(), args)
        }
        Flaw::Search => ("log-flaw-search".to_owned(), Vec::new()),
    };
    words.say(&key, &args)
}
