//! `doithoai find`: a search over all years.

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::desk::Desk;
use crate::layout::{Cell, Document, Sheet};
use crate::ops::{self, Closeness, Finding};
use crate::text;

/// How many hits are shown where nothing else is asked.
const SHOWN: i64 = 50;

#[derive(Debug, Args)]
pub(super) struct FindArgs {
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    #[arg(short = 'n', long, value_name = "N")]
    limit: Option<String>,
    #[arg(long)]
    with_names: bool,
}

pub(super) fn run(desk: &mut Desk, args: FindArgs) -> Result<()> {
    let limit = usize::try_from(args.limit.as_deref().map_or(Ok(SHOWN), text::read_count)?)?;
    let given = args.words.join(" ");
    if args.with_names {
        desk.note_names()?;
    }
    let (found, count, cut) =
        desk.read(|reader| ops::find(reader, &given, args.with_names, limit))?;
    if desk.settings.json {
        return desk.json(&found.iter().map(line_json).collect::<Vec<_>>());
    }
    let words = &desk.words;
    let mut document = Document {
        title: words.say("report-find-title", &[("words", given.into())]),
        ..Document::default()
    };
    if found.is_empty() {
        document.lines.push(words.text("report-find-none"));
        if !args.with_names {
            document.lines.push(words.text("report-find-none-names"));
        }
        return desk.print(&document);
    }
    let mut sheet = Sheet::new("found", "");
    sheet.column("code", words.term("column", "code"));
    sheet.column("kind", words.text("report-find-kind"));
    sheet.column("day", words.term("column", "day"));
    sheet.column("text", words.term("column", "text"));
    for one in &found {
        let day = one.day.map_or(Cell::Unknown, Cell::Day);
        let kind = words.term("record", one.kind.spec().word);
        sheet.rows.push(vec![
            Cell::text(one.code.as_str()),
            Cell::text(kind),
            day,
            Cell::text(one.text.as_str()),
        ]);
    }
    document.sheets.push(sheet);
    document.closing.push(match count > found.len() {
        true => words
            .say("report-find-shown", &[("shown", found.len().into()), ("count", count.into())]),
        false => words.say("report-find-count", &[("count", count.into())]),
    });
    if cut {
        document.closing.push(words.say("report-find-newest", &[("most", count.into())]));
    }
    desk.print(&document)
}

fn line_json(one: &Finding) -> serde_json::Value {
    let exact = matches!(one.closeness, Closeness::Exact | Closeness::ExactWords);
    json!({ "kind": one.kind.spec().word, "code": one.code, "day": one.day, "text": one.text, "exact": exact })
}
