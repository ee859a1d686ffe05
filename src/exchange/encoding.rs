//! Text files in encodings before Unicode: read in the named encoding, or in a recognised one with
//! a warning, never guessed silently.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;

use anyhow::Result;
use csv::StringRecord;

use crate::exchange::workbook::SheetRows;
use crate::exchange::{file_name, limits};
use crate::input;
use crate::problem::{Problem, Warning};
use crate::text::{self, Encoding, Piece, Recognised, Settled, decode, preview, recognise, settle};

/// The number of bytes examined before a file is read.
const HEAD: u64 = 64 << 10;

/// Opens a file as UTF-8, decoded if necessary, with a warning that names the recognised encoding.
///
/// # Errors
/// If there is no such file, its encoding is uncertain, or it is invalid in the named encoding.
pub(super) fn open(path: &Path, named: Option<Encoding>) -> Result<(Box<dyn Read>, Vec<Warning>)> {
    let missing =
        || Problem::refused("file-missing").with("path", path.to_string_lossy().into_owned());
    let file = file_name(path);
    let mut head = Vec::new();
    let mut opened = input::open(path)?;
    opened.by_ref().take(HEAD).read_to_end(&mut head).map_err(|_| missing())?;
    let is_utf8 = match std::str::from_utf8(&head) {
        Ok(_) => true,
        // A letter may be cut at the end of the head.
        Err(error) => error.error_len().is_none() && head.len() as u64 == HEAD,
    };
    if named.unwrap_or(Encoding::Utf8) == Encoding::Utf8 && is_utf8 && !head.contains(&0) {
        return Ok((Box::new(Cursor::new(head).chain(opened)), Vec::new()));
    }
    let (text, notes) = read(&file, &limits::read(path)?, named)?;
    Ok((Box::new(Cursor::new(text.into_bytes())), notes))
}

/// Decodes bytes, with a warning that names the recognised encoding.
fn read(
    file: &str,
    bytes: &[u8],
    named: Option<Encoding>,
) -> Result<(String, Vec<Warning>), Problem> {
    let whole = |encoding: Encoding| {
        let text = decode(bytes, encoding).map_err(|problem| problem.with("file", file))?;
        let note = match encoding {
            Encoding::Utf8 => None,
            _ => Some(recognised_note(file, encoding, &text)),
        };
        Ok((text, note.into_iter().collect()))
    };
    let recognised = recognise(bytes);
    if named == Some(Encoding::Utf16)
        || named.is_none() && recognised == Recognised::Sure(Encoding::Utf16)
    {
        return whole(Encoding::Utf16);
    }
    if bytes.contains(&0) {
        return Err(Problem::refused("file-binary").with("file", file));
    }
    let sure = match &recognised {
        Recognised::Sure(encoding) => Some(*encoding),
        Recognised::Unsure(_) => None,
    };
    if let Some(Encoding::Utf8) = named.or(sure) {
        return whole(Encoding::Utf8);
    }
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let settled = settle(lines.iter().map(|line| Piece::Bytes(line)), named);
    let numbered = lines.iter().enumerate().filter(|(_, line)| !line.is_ascii());
    let found: BTreeSet<&str> = numbered
        .filter(|(number, _)| !settled.doubtful.contains(number))
        .map(|(number, _)| settled.encodings[number].code())
        .collect();
    match (named.or(sure), recognised) {
        (Some(encoding), _) if found.iter().all(|code| *code == encoding.code()) => whole(encoding),
        (None, Recognised::Unsure(likely)) if found.len() < 2 || !settled.doubtful.is_empty() => {
            Err(unsure(file, bytes, &likely))
        }
        _ => by_line(file, &lines, &settled),
    }
}

/// Decodes a file whose lines are in several encodings.
fn by_line(
    file: &str,
    lines: &[&[u8]],
    settled: &Settled,
) -> Result<(String, Vec<Warning>), Problem> {
    if let Some(first) = settled.doubtful.first() {
        let shown = |number: &usize| (number + 1).to_string();
        let named: Vec<String> = settled.doubtful.iter().take(MAX_NAMED).map(shown).collect();
        let problem = Problem::refused("encoding-doubtful-lines")
            .with("file", file)
            .with("lines", named.join(", "));
        let problem = problem.with("count", settled.doubtful.len());
        return Err(problem.with("encoding", settled.encodings[*first].code()));
    }
    let mut text = String::new();
    let mut read: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    for (number, (line, encoding)) in lines.iter().zip(&settled.encodings).enumerate() {
        let decoded = decode(line, *encoding).map_err(|mut problem| {
            problem.args.retain(|(name, _)| *name != "line");
            problem.with("line", (number + 1).to_string()).with("file", file)
        })?;
        if !line.is_ascii() {
            let of_one = read.entry(encoding.code()).or_default();
            of_one.0 += 1;
            if of_one.1.len() < SHOWN {
                of_one.1 += &decoded;
            }
        }
        text += &decoded;
    }
    let note = |(encoding, (count, text)): (&str, (usize, String))| {
        let note =
            Warning::new("encoding-read-lines").with("file", file).with("encoding", encoding);
        note.with("count", count).with("preview", preview(&text))
    };
    Ok((text, read.into_iter().map(note).collect()))
}

/// The most lines or cells listed.
const MAX_NAMED: usize = 5;
/// The number of bytes in a preview.
const SHOWN: usize = 400;

fn recognised_note(file: &str, encoding: Encoding, text: &str) -> Warning {
    let warning =
        Warning::new("encoding-read").with("file", file).with("encoding", encoding.code());
    warning.with("preview", preview(text))
}

/// Shows the text in each likely encoding, so that a person can choose.
fn unsure(file: &str, bytes: &[u8], likely: &[Encoding]) -> Problem {
    let shown = likely.iter().filter_map(|encoding| {
        let text = decode(bytes, *encoding).ok()?;
        Some(format!("{}: “{}”", encoding.code(), preview(&text)))
    });
    let likeliest = likely.first().map_or("", |encoding| encoding.code());
    let problem =
        Problem::refused("encoding-unsure").with("file", file).with("encoding", likeliest);
    problem.with("previews", shown.collect::<Vec<_>>().join("; "))
}

/// Decodes the cells of a workbook written with old fonts, each in its own encoding.
///
/// # Errors
/// If the encoding of any cell is uncertain; the problem names the cells.
pub(super) fn redraw(
    file: &str,
    sheets: &mut [SheetRows],
    named: Option<Encoding>,
) -> Result<(), Problem> {
    if matches!(named, Some(Encoding::Utf8 | Encoding::Utf16)) {
        return Ok(());
    }
    let cells =
        sheets.iter().flat_map(|sheet| sheet.rows.iter().flatten()).filter(|cell| !cell.is_ascii());
    let settled = settle(cells.map(Piece::Drawn), named);
    if !settled.doubtful.is_empty() {
        return Err(doubtful(file, sheets, &settled));
    }
    if settled.encodings.iter().all(|encoding| *encoding == Encoding::Utf8) {
        return Ok(());
    }
    let mut encodings = settled.encodings.into_iter();
    let mut read: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    for row in sheets
        .iter_mut()
        .flat_map(|sheet| sheet.rows.iter_mut())
        .filter(|row| !row.iter().all(str::is_ascii))
    {
        let place = row.position().cloned();
        let mut fresh = StringRecord::new();
        for cell in &*row {
            let encoding = if cell.is_ascii() {
                Encoding::Utf8
            } else {
                encodings.next().unwrap_or(Encoding::Utf8)
            };
            if encoding == Encoding::Utf8 {
                fresh.push_field(cell);
                continue;
            }
            let text = text::redraw(cell, encoding);
            let of_one = read.entry(encoding.code()).or_default();
            of_one.0 += 1;
            if of_one.1.len() < SHOWN {
                of_one.1 += &text;
                of_one.1.push(' ');
            }
            fresh.push_field(&text);
        }
        fresh.set_position(place);
        *row = fresh;
    }
    let note = |(encoding, (count, text)): (&str, (usize, String))| {
        let note =
            Warning::new("encoding-read-cells").with("file", file).with("encoding", encoding);
        note.with("count", count).with("preview", preview(&text))
    };
    if let Some(sheet) = sheets.iter_mut().find(|sheet| !sheet.rows.is_empty()) {
        sheet.notes.extend(read.into_iter().map(note));
    }
    Ok(())
}

/// Names the cells whose encoding is uncertain.
fn doubtful(file: &str, sheets: &[SheetRows], settled: &Settled) -> Problem {
    let mut numbered = 0;
    let mut named = Vec::new();
    for sheet in sheets {
        for row in &sheet.rows {
            for (column, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_ascii()) {
                if settled.doubtful.get(named.len()) == Some(&numbered) && named.len() < MAX_NAMED {
                    let line = row.position().map_or(0, csv::Position::line);
                    let text: String = cell.chars().take(30).collect();
                    named.push(format!(
                        "{}!{}{line} “{text}”",
                        sheet.name,
                        limits::letters(column)
                    ));
                }
                numbered += 1;
            }
        }
    }
    let likeliest = settled.doubtful.first().map_or("", |first| settled.encodings[*first].code());
    let problem = Problem::refused("encoding-doubtful-cells")
        .with("file", file)
        .with("cells", named.join(", "));
    problem.with("count", settled.doubtful.len()).with("encoding", likeliest)
}
