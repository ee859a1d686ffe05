//! `doithoai lint`: contradictions in the records.

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::desk::Desk;
use crate::layout::{Cell, Document, Sheet};
use crate::ops;
use crate::problem::{Lint, ProblemKind};

#[derive(Debug, Args)]
pub(super) struct LintArgs {}

pub(super) fn run(desk: &mut Desk, _args: LintArgs) -> Result<u8> {
    let today = desk.today;
    let found = desk.read(|reader| ops::lint(reader, today))?;
    let code = if found.is_empty() { 0 } else { ProblemKind::Found as u8 };
    if desk.settings.json {
        let findings: Vec<Json> =
            found.iter().map(|warning| desk.words.warning_json(warning)).collect();
        desk.json(&json!({ "count": findings.len(), "findings": findings }))?;
        return Ok(code);
    }
    let words = &desk.words;
    let mut document = Document {
        lines: vec![words.say("lint-count", &[("count", found.len().into())])],
        ..Document::default()
    };
    for check in Lint::ALL {
        let key = check.code();
        let of_key: Vec<_> =
            found.iter().filter(|warning| ops::check_of(warning) == Some(check)).collect();
        if of_key.is_empty() {
            continue;
        }
        let title = words.text(&format!("lint-{key}"));
        let mut sheet = Sheet::new(key, format!("{title} ({})", of_key.len()));
        sheet.column("records", "");
        sheet.column("message", "");
        sheet.rows = of_key
            .iter()
            .map(|warning| {
                vec![Cell::text(warning.refs.join(", ")), Cell::text(words.warning(warning))]
            })
            .collect();
        sheet.notes.extend(words.attribute(&format!("lint-{key}"), "mend", &[]));
        document.sheets.push(sheet);
    }
    desk.print(&document)?;
    Ok(code)
}
