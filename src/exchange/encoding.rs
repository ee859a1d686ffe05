//! Files of text from before Unicode: read as named, or as recognised and said so, never guessed silently.

use std::io::{Cursor, Read};
use std::path::Path;

use anyhow::Result;

use crate::exchange::workbook::SheetRows;
use crate::exchange::{file_name, limits};
use crate::fault::{Fault, Warning};
use crate::input;
use crate::text::{Encoding, Recognised, as_drawn, decode, preview, recognise, recognise_drawn};

/// So much of a file is looked at before it is read.
const HEAD: u64 = 64 << 10;

/// Opens a file as UTF-8: as it is where it is that, else decoded, with what was recognised.
///
/// # Errors
/// A fault where it is not there, its encoding is not sure, or it breaks the encoding named.
pub(super) fn open(path: &Path, named: Option<Encoding>) -> Result<(Box<dyn Read>, Option<Warning>)> {
    let missing = || Fault::refused("file-missing").with("path", path.to_string_lossy().into_owned());
    let file = file_name(path);
    let mut head = Vec::new();
    let mut opened = input::open(path)?;
    opened.by_ref().take(HEAD).read_to_end(&mut head).map_err(|_| missing())?;
    let is_utf8 = match std::str::from_utf8(&head) {
        Ok(_) => true,
        // A letter may be cut where the head ends.
        Err(error) => error.error_len().is_none() && head.len() as u64 == HEAD,
    };
    if named.unwrap_or(Encoding::Utf8) == Encoding::Utf8 && is_utf8 && !head.contains(&0) {
        return Ok((Box::new(Cursor::new(head).chain(opened)), None));
    }
    let bytes = limits::read(path)?;
    let encoding = match (named, recognise(&bytes)) {
        (Some(encoding), _) | (None, Recognised::Sure(encoding)) => encoding,
        (None, Recognised::Unsure(likely)) => return Err(unsure(&file, &bytes, &likely).into()),
    };
    let text = decode(&bytes, encoding).map_err(|fault| fault.with("file", file.as_str()))?;
    let noticed = (encoding != Encoding::Utf8).then(|| told(&file, encoding, &text));
    Ok((Box::new(Cursor::new(text.into_bytes())), noticed))
}

fn told(file: &str, encoding: Encoding, text: &str) -> Warning {
    let warning = Warning::new("encoding-read").with("file", file).with("encoding", encoding.code());
    warning.with("preview", preview(text))
}

/// Says what each likely encoding would make of the text, so that a person can choose.
fn unsure(file: &str, bytes: &[u8], likely: &[Encoding]) -> Fault {
    let shown = likely.iter().filter_map(|encoding| {
        let text = decode(bytes, *encoding).ok()?;
        Some(format!("{}: “{}”", encoding.code(), preview(&text)))
    });
    let likeliest = likely.first().map_or("", |encoding| encoding.code());
    let fault = Fault::refused("encoding-unsure").with("file", file).with("encoding", likeliest);
    fault.with("previews", shown.collect::<Vec<_>>().join("; "))
}

/// Reads the sheets of a workbook whose letters an old font drew.
///
/// # Errors
/// A fault where they break the encoding named.
pub(super) fn redraw(file: &str, sheets: &mut [SheetRows], named: Option<Encoding>) -> Result<()> {
    let encoding = named.unwrap_or_else(|| recognise_drawn(&cells(sheets)));
    if !matches!(encoding, Encoding::Tcvn3 | Encoding::Vni | Encoding::Windows1258) {
        return Ok(());
    }
    let drawn = |cell: &str| match as_drawn(cell) {
        Some(bytes) => decode(&bytes, encoding),
        None => Ok(cell.to_owned()),
    };
    for row in sheets.iter_mut().flat_map(|sheet| sheet.rows.iter_mut()) {
        let place = row.position().cloned();
        let cells: Vec<String> = row.iter().map(drawn).collect::<Result<_, Fault>>()?;
        *row = cells.into();
        row.set_position(place);
    }
    let text = cells(sheets);
    if let Some(sheet) = sheets.iter_mut().find(|sheet| !sheet.rows.is_empty()) {
        sheet.notes.push(told(file, encoding, &text));
    }
    Ok(())
}

/// All cells one after another, as one text.
fn cells(sheets: &[SheetRows]) -> String {
    sheets.iter().flat_map(|sheet| sheet.rows.iter().flatten()).flat_map(|cell| [cell, " "]).collect()
}
