//! Exports tables: one CSV per kind, in the contract's order, so that equal registers give equal
//! bytes.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;

use crate::layout::guard;
use crate::model::{Kind, columns, petition};
use crate::ops::sent_lines;
use crate::store::{Filter, Identities, Reader};

/// The file of the sent reports, which an import passes over.
pub const SENT_REPORTS: &str = "sent-reports.csv";

/// Writes the table of the sent reports and sealed years; returns the number of its rows.
///
/// # Errors
/// If writing to the stream or reading the register fails.
pub fn export_sent(reader: Reader<'_>, bom: bool, out: &mut dyn Write) -> Result<u64> {
    if bom {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let mut writer = csv::Writer::from_writer(out);
    let headings = ["code", "kind", "period", "unit", "as_of", "number", "day", "to", "sha256"];
    writer.write_record(headings)?;
    let lines = sent_lines(reader)?;
    for line in &lines {
        let sent = &line.report;
        let text = |text: &Option<String>| guard(text.clone().unwrap_or_default());
        writer.write_record([
            line.code(),
            sent.kind.clone(),
            sent.period.label.clone(),
            text(&line.unit),
            sent.as_of.to_string(),
            text(&sent.number),
            sent.sent_on.map_or_else(String::new, |day| day.to_string()),
            text(&sent.sent_to),
            text(&sent.sha256),
        ])?;
    }
    writer.flush()?;
    Ok(lines.len() as u64)
}

/// Writes a kind's table. Columns about petitioners are written only if `named`. The public texts
/// of petitions that are `held_back` are left out.
///
/// # Errors
/// If writing to the stream or reading the register fails.
pub fn export(
    reader: Reader<'_>,
    kind: Kind,
    named: bool,
    held_back: &BTreeSet<String>,
    bom: bool,
    out: &mut dyn Write,
) -> Result<u64> {
    if bom {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let mut writer = csv::Writer::from_writer(out);
    let columns = kind.spec().columns;
    let kept: Vec<usize> =
        (0..columns.len()).filter(|place| named || !columns[*place].personal).collect();
    writer.write_record(kept.iter().map(|place| columns[*place].name))?;
    let mut rows = 0;
    let identities = if named { Identities::Shown } else { Identities::Hidden };
    reader.each_shown(kind, identities, &Filter::default(), |record| {
        let is_held =
            kind == Kind::Petition && held_back.contains(&record.get(columns::CODE).to_string());
        let cell = |place: usize| match is_held && columns[place].is(petition::PUBLIC_TEXT) {
            true => String::new(),
            false => guard(record.values[place].to_string()),
        };
        writer.write_record(kept.iter().map(|place| cell(*place)))?;
        rows += 1;
        Ok(())
    })?;
    writer.flush()?;
    Ok(rows)
}
