//! Old and open workbooks (`.xls`, `.ods`) are looked through before the crate that reads them, which believes what a file says of
//! its own size and lays out every cell between the first and the last. Found by fuzzing; the limits stand in docs/limits.md.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufReader, Cursor, Read, Write};
use std::ops::Range;

use anyhow::Result;
use cfb::CompoundFile;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::exchange::limits::{Merged, check_area, check_cell};
use crate::fault::Fault;

/// Returns an `.xls` in which every sheet says that it is small: it is read by what it holds. Also counts its hidden rows with a value.
///
/// # Errors
/// Where it is no such file, is damaged, or holds cells too far out.
pub(super) fn xls(file: &str, bytes: Vec<u8>) -> Result<(Vec<u8>, usize)> {
    let most = bytes.len() as u64;
    let mut package = CompoundFile::open(Cursor::new(bytes))?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| package.is_stream(name));
    let name = name.ok_or(io::ErrorKind::NotFound).map_err(io::Error::from)?;
    let mut stream = Vec::new();
    // A stream is never longer than the file around it, unless the links between its sectors go in circles.
    if package.open_stream(name)?.take(most).read_to_end(&mut stream)? as u64 == most {
        return Err(io::Error::from(io::ErrorKind::InvalidData).into());
    }
    let hidden = check_sheets(file, &mut stream)?;
    let mut fresh = CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
    fresh.create_stream(name)?.write_all(&stream)?;
    fresh.flush()?;
    Ok((fresh.into_inner().into_inner(), hidden))
}

/// What an `.xls` calls the records that matter here ([MS-XLS] 2.3).
mod record {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const NUMBERS: u16 = 0x00BD;
    pub(super) const SIZE: u16 = 0x0200;
    pub(super) const ROW: u16 = 0x0208;
    pub(super) const BEGIN: u16 = 0x0809;
    /// In the seventh word of a row: it is hidden, or filtered out.
    pub(super) const ROW_HIDDEN: u16 = 0x0020;
    /// Those of one cell; each begins with its row and column.
    pub(super) const CELLS: [u16; 7] = [FORMULA, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];
}

/// Finds the record at a place: what it is, and where its content lies.
fn record_at(stream: &[u8], place: usize) -> Option<(u16, Range<usize>)> {
    let word = |place: usize| Some(u16::from_le_bytes([*stream.get(place)?, *stream.get(place + 1)?]));
    let (kind, length) = (word(place)?, word(place + 2)?);
    let content = place + 4..place + 4 + usize::from(length);
    (content.end <= stream.len()).then_some((kind, content))
}

/// Checks every sheet, and counts the hidden rows with a value.
fn check_sheets(file: &str, stream: &mut [u8]) -> Result<usize> {
    let mut starts = Vec::new();
    let mut place = 0;
    while let Some((kind, content)) = record_at(stream, place) {
        place = content.end;
        match (kind, stream[content].first_chunk()) {
            (record::SHEET, Some(start)) => starts.push(u32::from_le_bytes(*start) as usize),
            (record::END, _) => break,
            _ => {}
        }
    }
    let mut left = stream.len();
    let (mut area, mut hidden) = (0, 0);
    for start in starts {
        let sheet = check_sheet(file, stream, start)?;
        // Sheets do not lie one over another.
        left = left.checked_sub(sheet.end - start).ok_or(io::ErrorKind::InvalidData).map_err(io::Error::from)?;
        area += sheet.area;
        hidden += sheet.hidden;
        check_area(file, area)?;
    }
    Ok(hidden)
}

/// A sheet of an `.xls`: where it ends, how many cells it spans, how many of its rows with a value are hidden.
struct Checked {
    end: usize,
    area: u64,
    hidden: usize,
}

fn check_sheet(file: &str, stream: &mut [u8], start: usize) -> Result<Checked> {
    let (mut cells, mut formulas) = ((0, 0), (0, 0));
    let (mut hidden, mut filled) = (BTreeSet::new(), BTreeSet::new());
    let (mut begun, mut depth, mut place) = (false, 0_u32, start);
    while let Some((kind, content)) = record_at(stream, place) {
        place = content.end;
        let words: Vec<u16> =
            stream[content.clone()].as_chunks().0.iter().map(|word| u16::from_le_bytes(*word)).collect();
        match (kind, words.as_slice()) {
            (record::BEGIN, _) if begun => depth += 1,
            (record::BEGIN, _) => begun = true,
            (record::END, _) if depth == 0 => break,
            (record::END, _) => depth -= 1,
            (record::SIZE, _) => stream[content].fill(0),
            (record::ROW, [row, _, _, _, _, _, flags, ..]) if flags & record::ROW_HIDDEN != 0 => {
                hidden.insert(*row);
            }
            (kind, [row, column, .., last]) if kind == record::NUMBERS || record::CELLS.contains(&kind) => {
                let column = if kind == record::NUMBERS { column.max(last) } else { column };
                check_cell(file, (u32::from(*row), u32::from(*column)), 0)?;
                let corner =
                    |(rows, columns): (u64, u64)| (rows.max(u64::from(*row) + 1), columns.max(u64::from(*column) + 1));
                cells = corner(cells);
                filled.insert(*row);
                if kind == record::FORMULA {
                    formulas = corner(formulas);
                }
            }
            _ => {}
        }
    }
    let area = cells.0 * cells.1 + formulas.0 * formulas.1;
    Ok(Checked { end: place.max(start), area, hidden: hidden.intersection(&filled).count() })
}

/// Looks through the sheets of an `.ods`, and finds what the crate does not tell: which cells are merged downwards, and how many rows
/// with a value are hidden.
///
/// # Errors
/// Where it is no such file, is damaged, or holds cells too far out.
pub(super) fn ods(bytes: &[u8]) -> Result<(BTreeMap<String, Vec<Merged>>, usize)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut reader = Reader::from_reader(BufReader::new(archive.by_name("content.xml")?));
    let mut merged = BTreeMap::new();
    let mut sheet = OpenSheet::default();
    let (mut area, mut depth, mut all_hidden) = (0, 0_usize, 0);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer)?;
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        match &event {
            // The crate would wait for the end of what is open for ever.
            Event::Eof if depth > 0 => return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            Event::Eof => return Ok((merged, all_hidden)),
            Event::Start(tag) | Event::Empty(tag) => {
                sheet.begin(tag, matches!(event, Event::Start(_)))?;
            }
            Event::End(tag) => match tag.name().as_ref() {
                "table:table-row" => sheet.row = sheet.row.saturating_add(sheet.row_repeats),
                "table:table" => {
                    let OpenSheet { name, rows, columns, merged: found, hidden, .. } = std::mem::take(&mut sheet);
                    area += rows * columns;
                    all_hidden += hidden.len();
                    check_area(&name, area)?;
                    merged.insert(name, found);
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// A sheet of an `.ods` on the way.
#[derive(Debug, Default)]
struct OpenSheet {
    name: String,
    /// Where the next cell lies, and how often its row stands there.
    row: u64,
    row_repeats: u64,
    column: u64,
    /// How far out the cells go that say something.
    rows: u64,
    columns: u64,
    merged: Vec<Merged>,
    /// Whether the row is hidden, and which hidden rows hold a value.
    row_hidden: bool,
    hidden: BTreeSet<u64>,
}

impl OpenSheet {
    fn begin(&mut self, tag: &BytesStart<'_>, has_content: bool) -> Result<()> {
        match tag.name().as_ref() {
            "table:table" => self.name = attribute(tag, "table:name")?.unwrap_or_default(),
            "table:table-row" => {
                (self.row_repeats, self.column) = (count(tag, "table:number-rows-repeated")?, 0);
                self.row = self.row.saturating_add(if has_content { 0 } else { self.row_repeats });
                let visibility = attribute(tag, "table:visibility")?;
                self.row_hidden = matches!(visibility.as_deref(), Some("collapse" | "filter"));
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let repeats = count(tag, "table:number-columns-repeated")?;
                if has_content || has_value(tag)? {
                    let last = self.column.saturating_add(repeats).saturating_sub(1);
                    let place = |number: u64| u32::try_from(number).unwrap_or(u32::MAX - 1);
                    check_cell(&self.name, (place(self.row), place(last)), 0)?;
                    self.rows = self.rows.max(self.row.saturating_add(self.row_repeats)).min(u64::from(u32::MAX));
                    self.columns = self.columns.max(last + 1);
                    if self.row_hidden {
                        self.hidden.insert(self.row);
                    }
                    let (down, right) =
                        (count(tag, "table:number-rows-spanned")?, count(tag, "table:number-columns-spanned")?);
                    if down > 1 && right == 1 {
                        let rows = place(self.row)..=place(self.row.saturating_add(down - 1));
                        self.merged.push(Merged { rows, column: place(self.column) });
                    }
                }
                self.column = self.column.saturating_add(repeats);
            }
            _ => {}
        }
        Ok(())
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>> {
    let found = tag.try_get_attribute(name)?;
    Ok(found
        .map(|found| found.normalized_value(quick_xml::XmlVersion::Implicit1_0))
        .transpose()?
        .map(|text| text.into_owned()))
}

/// Reads how often or how far; once where nothing is said.
fn count(tag: &BytesStart<'_>, name: &str) -> Result<u64> {
    Ok(attribute(tag, name)?.map_or(Ok(1), |text| text.parse())?)
}

fn has_value(tag: &BytesStart<'_>) -> Result<bool> {
    for attribute in tag.attributes() {
        let name = attribute?.key;
        if name.as_ref().starts_with("office:") || name.as_ref() == "table:formula" {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts the hidden rows of an `.xlsx` that hold a value, over all its sheets.
///
/// # Errors
/// Where it is no such file or is damaged.
pub(super) fn hidden_rows(bytes: &[u8]) -> Result<usize> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let names = archive.file_names().filter_map(std::result::Result::ok);
    let parts: Vec<String> = names
        .filter(|name| name.starts_with("xl/worksheets/") && name.ends_with(".xml"))
        .map(|name| name.into_owned())
        .collect();
    let mut count = 0;
    for part in parts {
        let mut reader = Reader::from_reader(BufReader::new(archive.by_name(&part)?));
        let (mut hidden, mut buffer) = (false, Vec::new());
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer)? {
                Event::Eof => break,
                Event::Start(tag) if tag.name().as_ref() == "row" => {
                    hidden = matches!(attribute(&tag, "hidden")?.as_deref(), Some("1" | "true"));
                }
                // The first value of a row is enough.
                Event::Start(tag) if hidden && matches!(tag.name().as_ref(), "v" | "is") => {
                    count += 1;
                    hidden = false;
                }
                _ => {}
            }
        }
    }
    Ok(count)
}

/// A fault of ours stays; what a file cannot be read for is told as one.
pub(super) fn unreadable(file: &str, error: anyhow::Error) -> Fault {
    error.downcast::<Fault>().unwrap_or_else(|_| Fault::refused("workbook-unreadable").with("file", file))
}
