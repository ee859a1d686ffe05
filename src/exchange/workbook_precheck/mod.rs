//! Checks old workbooks (`.xls`) before the crate that reads them, which trusts the sizes in a file
//! and allocates every cell between the first and the last. Found by fuzzing; the limits are in
//! docs/limits.md.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Cursor, Read, Write};
use std::ops::Range;

use anyhow::Result;
use cfb::CompoundFile;

use crate::exchange::cell::{Cell, Place};
use crate::exchange::limits::{Merged, check_area, check_cell, weight_of};
use crate::exchange::workbook_precheck::globals::{Globals, globals};
use crate::problem::Problem;

mod globals;

/// A workbook as read.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub sheets: Vec<Sheet>,
    /// Sheets without cells, by name, with their type: a code of the list `sheet-kind`.
    pub without_cells: Vec<(String, &'static str)>,
    /// The number of hidden rows with a value.
    pub hidden: usize,
}

/// A sheet's cells.
#[derive(Debug)]
pub(super) struct Sheet {
    pub name: String,
    pub cells: Vec<Cell>,
    pub merged: Vec<Merged>,
}

/// The findings about an old workbook before it is read.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Its bytes, in which every sheet claims to be small and sheets without cells are removed.
    pub bytes: Vec<u8>,
    pub without_cells: Vec<(String, &'static str)>,
    pub hidden: usize,
    /// The format codes that change a number's meaning, and the cells that have one, by sheet.
    pub codes: Vec<String>,
    pub formats: Vec<HashMap<Place, u16>>,
}

/// Checks an `.xls` and corrects its sizes to its real content.
///
/// # Errors
/// If it is not such a file, is damaged or locked, or holds cells too far out.
pub(super) fn xls(file: &str, bytes: Vec<u8>) -> Result<Known> {
    let most = bytes.len() as u64;
    let mut package = CompoundFile::open(Cursor::new(bytes))?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| package.is_stream(name));
    let name = name.ok_or(io::ErrorKind::NotFound).map_err(io::Error::from)?;
    let mut stream = Vec::new();
    // A stream is longer than its file only if the links between sectors form a cycle.
    if package.open_stream(name)?.take(most).read_to_end(&mut stream)? as u64 == most {
        return Err(io::Error::from(io::ErrorKind::InvalidData).into());
    }
    drop(package);
    let mut known = look_through(file, &mut stream)?;
    let mut fresh = CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
    fresh.create_stream(name)?.write_all(&stream)?;
    fresh.flush()?;
    known.bytes = fresh.into_inner().into_inner();
    Ok(known)
}

/// The relevant record types of an `.xls` ([MS-XLS] 2.3).
mod record {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    /// Named formulas, and the other books that formulas refer to: not needed.
    pub(super) const NAMES: [u16; 2] = [0x0018, 0x0017];
    pub(super) const PASSWORD: u16 = 0x002F;
    /// The continuation of the record before.
    pub(super) const CONTINUED: u16 = 0x003C;
    pub(super) const SHEET: u16 = 0x0085;
    /// A cell format (XF), which refers to a number format.
    pub(super) const CELL_FORMAT: u16 = 0x00E0;
    pub(super) const FORMAT: u16 = 0x041E;
    /// A truth value or an error.
    pub(super) const TRUTH: u16 = 0x0205;
    /// The shared texts; a cell that shows one of them.
    pub(super) const TEXTS: u16 = 0x00FC;
    pub(super) const SHARED: u16 = 0x00FD;
    /// A cell with its own text, possibly rich text; the text result of a formula.
    pub(super) const TEXT: [u16; 2] = [0x0204, 0x00D6];
    pub(super) const FORMULA_TEXT: u16 = 0x0207;
    /// A record without meaning.
    pub(super) const NOTHING: u16 = 0x00E2;
    pub(super) const NUMBERS: u16 = 0x00BD;
    pub(super) const SIZE: u16 = 0x0200;
    pub(super) const ROW: u16 = 0x0208;
    pub(super) const BEGIN: u16 = 0x0809;
    /// Flag in the seventh word of a row: hidden, or filtered out.
    pub(super) const ROW_HIDDEN: u16 = 0x0020;
    /// The cell records; each begins with its row and column.
    pub(super) const CELLS: [u16; 7] = [FORMULA, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];
}

/// Finds the record at a position: its type, and the range of its content.
fn record_at(stream: &[u8], place: usize) -> Option<(u16, Range<usize>)> {
    let word =
        |place: usize| Some(u16::from_le_bytes([*stream.get(place)?, *stream.get(place + 1)?]));
    let (kind, length) = (word(place)?, word(place + 2)?);
    let content = place + 4..place + 4 + usize::from(length);
    (content.end <= stream.len()).then_some((kind, content))
}

/// The most continuation records of a sheet, or before the first: even a file full of genuine ones
/// has fewer. The crate's time grows with the length of such a chain.
const MAX_CONTINUED: usize = 32_768;

fn damaged() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

/// Checks every sheet, and collects findings that the crate does not give.
fn look_through(file: &str, stream: &mut [u8]) -> Result<Known> {
    let globals = globals(file, stream)?;
    let mut left = stream.len();
    let mut known = Known { without_cells: globals.without_cells.clone(), ..Known::default() };
    let (mut area, mut count) = (0, 0);
    for start in &globals.starts {
        let sheet = check_sheet(file, stream, *start, &globals, &mut count)?;
        // Sheets do not overlap.
        left = left.checked_sub(sheet.end - start).ok_or_else(damaged)?;
        area += sheet.area;
        known.hidden += sheet.hidden;
        known.formats.push(sheet.formats);
        check_area(file, area)?;
    }
    known.codes = globals.codes;
    Ok(known)
}

/// A sheet of an `.xls`: its end, the area of its cells, the number of its hidden rows with a
/// value.
struct Checked {
    end: usize,
    area: u64,
    hidden: usize,
    formats: HashMap<Place, u16>,
}

fn check_sheet(
    file: &str,
    stream: &mut [u8],
    start: usize,
    globals: &Globals,
    count: &mut usize,
) -> Result<Checked> {
    let (mut cells, mut formulas) = ((0, 0), (0, 0));
    let (mut hidden, mut filled) = (BTreeSet::new(), BTreeSet::new());
    let mut formats = HashMap::new();
    let (mut begun, mut depth, mut place, mut continued) = (false, 0_u32, start, 0);
    while let Some((kind, content)) = record_at(stream, place) {
        place = content.end;
        let words: Vec<u16> = stream[content.clone()]
            .as_chunks()
            .0
            .iter()
            .map(|word| u16::from_le_bytes(*word))
            .collect();
        match (kind, words.as_slice()) {
            (record::BEGIN, _) if begun => depth += 1,
            (record::BEGIN, _) => begun = true,
            (record::END, _) if depth == 0 => break,
            (record::END, _) => depth -= 1,
            (record::CONTINUED, _) => {
                continued += 1;
                if continued > MAX_CONTINUED {
                    return Err(damaged().into());
                }
            }
            (record::FORMULA_TEXT, _) => {
                check_cell(file, (0, 0), *count)?;
                *count += weight_of(content.len());
                know_length(&mut stream[content]);
            }
            (record::SIZE, _) => stream[content].fill(0),
            (record::ROW, [row, _, _, _, _, _, flags, ..]) if flags & record::ROW_HIDDEN != 0 => {
                hidden.insert(*row);
            }
            (kind, [row, column, .., last])
                if kind == record::NUMBERS || record::CELLS.contains(&kind) =>
            {
                let column = if kind == record::NUMBERS { column.max(last) } else { column };
                check_cell(file, (u32::from(*row), u32::from(*column)), *count)?;
                *count += match (kind, words.as_slice()) {
                    (record::NUMBERS, words) => words.len() / 3,
                    (record::SHARED, [_, _, _, low, high, ..]) => {
                        let text = usize::from(*low) | usize::from(*high) << 16;
                        weight_of(globals.texts.get(text).copied().unwrap_or_default())
                    }
                    (kind, _) if record::TEXT.contains(&kind) => weight_of(content.len()),
                    _ => 1,
                };
                let corner = |(rows, columns): (u64, u64)| {
                    (rows.max(u64::from(*row) + 1), columns.max(u64::from(*column) + 1))
                };
                cells = corner(cells);
                filled.insert(*row);
                if kind == record::FORMULA {
                    formulas = corner(formulas);
                }
                if kind == record::NUMBERS {
                    let cell_formats = words[2..].iter().step_by(3).zip(words[1]..);
                    let code = |(cell_format, column): (&u16, u16)| {
                        Some(((u32::from(*row), u32::from(column)), globals.code(*cell_format)?))
                    };
                    formats.extend(cell_formats.filter_map(code));
                } else if let Some(code) =
                    words.get(2).and_then(|cell_format| globals.code(*cell_format))
                {
                    formats.insert((u32::from(*row), u32::from(words[1])), code);
                }
                let content = &mut stream[content];
                if kind == record::FORMULA {
                    forget_formula(content);
                }
                match (kind, content) {
                    (kind, [_, _, _, _, _, _, text @ ..]) if record::TEXT.contains(&kind) => {
                        know_length(text)
                    }
                    (record::TRUTH, [.., code, 1]) => know_error(code),
                    // The value of a formula that gave an error.
                    (record::FORMULA, [_, _, _, _, _, _, 2, _, code, _, _, _, 0xFF, 0xFF, ..]) => {
                        know_error(code);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    let area = cells.0 * cells.1 + formulas.0 * formulas.1;
    Ok(Checked {
        end: place.max(start),
        area,
        hidden: hidden.intersection(&filled).count(),
        formats,
    })
}

/// Turns a formula into a truth value: only its presence matters, and the crate may take very long
/// to write one out.
fn forget_formula(content: &mut [u8]) {
    const VALUE: [u8; 4] = [2, 0, 0x1D, 0];
    if let Some(formula) = content.get_mut(20..24) {
        formula.copy_from_slice(&VALUE);
    }
}

/// Corrects a text's length to its record: the crate allocates whatever it says.
fn know_length(text: &mut [u8]) {
    let most = text.len().saturating_sub(2);
    if let [low, high, ..] = text
        && usize::from(u16::from_le_bytes([*low, *high])) > most
    {
        [*low, *high] = u16::try_from(most).unwrap_or_default().to_le_bytes();
    }
}

/// Turns an unknown error into `#N/A`: the crate would call the whole file damaged.
fn know_error(code: &mut u8) {
    const KNOWN: [u8; 8] = [0x00, 0x07, 0x0F, 0x17, 0x1D, 0x24, 0x2A, 0x2B];
    if !KNOWN.contains(code) {
        *code = 0x2A;
    }
}

/// Returns our own problem unchanged; any other error becomes the problem of an unreadable file.
pub(super) fn unreadable(file: &str, error: anyhow::Error) -> Problem {
    error
        .downcast::<Problem>()
        .unwrap_or_else(|_| Problem::refused("workbook-unreadable").with("file", file))
}
