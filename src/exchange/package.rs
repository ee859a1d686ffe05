//! Checks Excel's packages (`.xlsx` and related) before the crate that reads them: counts hidden
//! rows, and rewrites content that the crate would take for damage.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, BufReader, Cursor, Read, Write};

use anyhow::Result;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::text::{Encoding, decode};

/// A rewrite of a part.
#[derive(Clone, Copy, Debug)]
enum Change {
    /// UTF-16 becomes UTF-8.
    Narrow,
    /// A link to a sheet of macros becomes a link to a dialog, which the crate knows; neither has
    /// cells.
    Macros,
    /// Errors become text.
    Errors,
}

/// Returns the package in readable form, and the number of hidden rows with a value in all its
/// sheets.
///
/// # Errors
/// If it is not such a file or is damaged.
pub(super) fn look_through(bytes: Vec<u8>) -> Result<(Vec<u8>, usize)> {
    let changes = changes(&bytes, |name, part| {
        let mut start = [0; 2];
        if !is_markup(name) {
            return Ok(None);
        }
        let is_wide = part.read(&mut start)? == 2 && matches!(start, [0xFE, 0xFF] | [0xFF, 0xFE]);
        if is_wide {
            return Ok(Some(Change::Narrow));
        }
        if !name.ends_with("workbook.xml.rels") {
            return Ok(None);
        }
        // The rest after those two bytes may begin within a UTF-8 byte order mark.
        let mut links = Vec::new();
        part.take(MAX_LINKS).read_to_end(&mut links)?;
        let links = String::from_utf8_lossy(&links);
        Ok(MACROS.iter().any(|one| links.contains(one)).then_some(Change::Macros))
    })?;
    let bytes = rewritten(bytes, &changes)?;
    let mut hidden = 0;
    let changes = self::changes(&bytes, |name, part| {
        if !name.contains("worksheets/") || !name.ends_with(".xml") {
            check_other(part)?;
            return Ok(None);
        }
        let (rows, has_errors) = look_at_sheet(part)?;
        hidden += rows;
        Ok(has_errors.then_some(Change::Errors))
    })?;
    Ok((rewritten(bytes, &changes)?, hidden))
}

/// The longest list of links.
const MAX_LINKS: u64 = 4 << 20;
/// The types of links to sheets of macros.
const MACROS: [&str; 2] = ["relationships/xlMacrosheet", "relationships/xlIntlMacrosheet"];

fn is_markup(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}

/// Examines each part, and returns the rewrites.
fn changes(
    bytes: &[u8],
    mut look: impl FnMut(&str, &mut dyn Read) -> Result<Option<Change>>,
) -> Result<BTreeMap<usize, Change>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut changes = BTreeMap::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place)?;
        let name = part.name()?.replace('\\', "/").to_lowercase();
        changes.extend(look(&name, &mut part)?.map(|change| (place, change)));
    }
    Ok(changes)
}

/// Repacks a package if any part is rewritten; other parts stay.
fn rewritten(bytes: Vec<u8>, changes: &BTreeMap<usize, Change>) -> Result<Vec<u8>> {
    if changes.is_empty() {
        return Ok(bytes);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut fresh = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let Some(change) = changes.get(&place) else {
            fresh.raw_copy_file(archive.by_index_raw(place)?)?;
            continue;
        };
        let mut part = archive.by_index(place)?;
        fresh.start_file(part.name()?, SimpleFileOptions::default())?;
        match change {
            Change::Narrow => narrow(&mut part, &mut fresh)?,
            Change::Errors => errors_as_text(&mut part, &mut fresh)?,
            Change::Macros => {
                let mut links = String::new();
                part.take(MAX_LINKS).read_to_string(&mut links)?;
                let links = MACROS
                    .iter()
                    .fold(links, |links, one| links.replace(one, "relationships/dialogsheet"));
                fresh.write_all(links.as_bytes())?;
            }
        }
    }
    Ok(fresh.finish()?.into_inner())
}

/// Converts a part from UTF-16 to UTF-8, and removes its encoding declaration.
fn narrow(part: &mut dyn Read, out: &mut dyn Write) -> Result<()> {
    /// The longest part in UTF-16.
    const MAX: u64 = 64 << 20;
    let mut bytes = Vec::new();
    part.take(MAX).read_to_end(&mut bytes)?;
    let text = decode(&bytes, Encoding::Utf16)?;
    let body = text
        .strip_prefix("<?xml")
        .and_then(|rest| rest.split_once("?>"))
        .map_or(text.as_str(), |(_, body)| body);
    Ok(out.write_all(body.as_bytes())?)
}

/// Counts a sheet's hidden rows with a value, and returns whether any cell holds an error.
fn look_at_sheet(part: impl Read) -> Result<(usize, bool)> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let (mut count, mut has_errors, mut hidden, mut buffer) = (0, false, false, Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Eof => return Ok((count, has_errors)),
            Event::Start(tag) => match tag.local_name().as_ref() {
                "row" => {
                    hidden = matches!(attribute(&tag, "hidden")?.as_deref(), Some("1" | "true"))
                }
                "c" => has_errors = has_errors || attribute(&tag, "t")?.as_deref() == Some("e"),
                "f" => check_formula(&tag)?,
                // The first value of a row is enough.
                "v" | "is" if hidden => {
                    count += 1;
                    hidden = false;
                }
                _ => {}
            },
            Event::Empty(tag) if tag.local_name().as_ref() == "f" => check_formula(&tag)?,
            _ => {}
        }
    }
}

/// Checks a part whose name is not a sheet's. It may still be a sheet, and no two sheets
/// may share a part, which would be read once for each. Reading stops if it is not markup.
fn check_other(part: &mut dyn Read) -> Result<()> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let (mut buffer, mut sheets) = (Vec::new(), HashSet::new());
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer);
        let sheet = match &event {
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(Event::Start(tag) | Event::Empty(tag)) => match tag.local_name().as_ref() {
                "f" => {
                    check_formula(tag)?;
                    None
                }
                "sheet" => attribute(tag, "r:id")?,
                "Relationship"
                    if attribute(tag, "Type")?.is_some_and(|kind| kind.ends_with("/worksheet")) =>
                {
                    let target = attribute(tag, "Target")?
                        .unwrap_or_default()
                        .replace('\\', "/")
                        .to_lowercase();
                    target.rsplit('/').next().map(str::to_owned)
                }
                _ => None,
            },
            _ => None,
        };
        if sheet.is_some_and(|sheet| !sheets.insert(sheet)) {
            return Err(io::Error::from(io::ErrorKind::InvalidData).into());
        }
    }
}

/// Refuses a formula whose shared index is unreasonable: the crate allocates space up to it.
fn check_formula(tag: &BytesStart<'_>) -> Result<()> {
    const MAX_SHARED: usize = 1 << 20;
    let number = attribute(tag, "si")?.and_then(|number| number.parse().ok()).unwrap_or(0_usize);
    if number > MAX_SHARED {
        Err(io::Error::from(io::ErrorKind::InvalidData).into())
    } else {
        Ok(())
    }
}

/// Writes a sheet with errors as text: the crate knows only some of them, and names them
/// differently.
fn errors_as_text(part: &mut dyn Read, out: &mut dyn Write) -> Result<()> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut writer = Writer::new(out);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Eof => return Ok(()),
            Event::Start(tag)
                if tag.local_name().as_ref() == "c"
                    && attribute(&tag, "t")?.as_deref() == Some("e") =>
            {
                let mut cell = BytesStart::new(tag.name().as_ref().to_owned());
                for attribute in tag.attributes() {
                    let attribute = attribute?;
                    if attribute.key.as_ref() == "t" {
                        cell.push_attribute(("t", "str"));
                    } else {
                        cell.push_attribute(attribute);
                    }
                }
                writer.write_event(Event::Start(cell))?;
            }
            event => writer.write_event(event)?,
        }
    }
}

/// An attribute's value; `None` if absent.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>> {
    let found = tag.try_get_attribute(name)?;
    Ok(found
        .map(|found| found.normalized_value(quick_xml::XmlVersion::Implicit1_0))
        .transpose()?
        .map(|text| text.into_owned()))
}
