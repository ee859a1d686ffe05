//! The globals of an `.xls`: its sheets, its cell formats, and its shared texts.

use std::collections::HashMap;

use anyhow::Result;

use crate::exchange::limits::check_sheets;
use crate::exchange::number_format::{Shape, shape};
use crate::exchange::shared_texts;
use crate::exchange::workbook_precheck::{MAX_CONTINUED, damaged, record, record_at};
use crate::layout::{FileKind, WayOut};

/// The relevant globals of an `.xls`.
#[derive(Debug, Default)]
pub(super) struct Globals {
    /// The start of each sheet with cells.
    pub(super) starts: Vec<usize>,
    pub(super) without_cells: Vec<(String, &'static str)>,
    /// For each cell format (XF), the index of its number format code, if that changes a number's
    /// meaning.
    cell_formats: Vec<Option<u16>>,
    pub(super) codes: Vec<String>,
    /// The length of each shared text.
    pub(super) texts: Vec<usize>,
}

pub(super) fn globals(file: &str, stream: &mut [u8]) -> Result<Globals> {
    let mut globals = Globals::default();
    let (mut cell_formats, mut formats) = (Vec::new(), HashMap::new());
    let (mut place, mut continued) = (0, 0);
    while let Some((kind, content)) = record_at(stream, place) {
        let start = place;
        place = content.end;
        match (kind, &stream[content]) {
            (record::PASSWORD, content) if content.iter().take(6).any(|byte| *byte != 0) => {
                return Err(FileKind::Other("encrypted", WayOut::RemovePassword)
                    .no_table(file)
                    .into());
            }
            (record::SHEET, [offset @ .., _]) if offset.len() >= 6 => {
                let content = &stream[start + 4..place];
                let sheet = match content[5] {
                    1 => "macro",
                    2 => "chart",
                    6 => "module",
                    _ => {
                        let first = [content[0], content[1], content[2], content[3]];
                        globals.starts.push(u32::from_le_bytes(first) as usize);
                        check_sheets(file, globals.starts.len())?;
                        continue;
                    }
                };
                globals.without_cells.push((text_of(&content[6..], 1), sheet));
                // The crate would take it for a sheet of cells, or fail.
                stream[start..start + 2].copy_from_slice(&record::NOTHING.to_le_bytes());
            }
            (kind, _) if record::NAMES.contains(&kind) => {
                stream[start..start + 2].copy_from_slice(&record::NOTHING.to_le_bytes());
            }
            (record::CONTINUED, _) => {
                continued += 1;
                if continued > MAX_CONTINUED {
                    return Err(damaged().into());
                }
            }
            (record::TEXTS, content) => {
                let mut parts = vec![content];
                let mut next = place;
                while let Some((record::CONTINUED, content)) = record_at(stream, next) {
                    next = content.end;
                    parts.push(&stream[content]);
                }
                globals.texts = shared_texts::lengths(&parts).ok_or_else(damaged)?;
            }
            (record::CELL_FORMAT, [_, _, low, high, ..]) => {
                cell_formats.push(u16::from_le_bytes([*low, *high]))
            }
            (record::FORMAT, [low, high, code @ ..]) => {
                let old = code.first().is_some_and(|length| usize::from(*length) + 1 == code.len());
                formats.insert(
                    u16::from_le_bytes([*low, *high]),
                    text_of(code, if old { 1 } else { 2 }),
                );
            }
            (record::END, _) => break,
            _ => {}
        }
    }
    globals.know_cell_formats(&cell_formats, formats);
    Ok(globals)
}

/// Reads a text after its length of one or two bytes: one byte a letter, or UTF-16 if a flag says
/// so.
fn text_of(bytes: &[u8], length_bytes: usize) -> String {
    let Some((length, rest)) = bytes.split_at_checked(length_bytes) else { return String::new() };
    let count = usize::from(length[0]) + length.get(1).map_or(0, |high| usize::from(*high) << 8);
    // Before Excel 97 there was no flag before the letters.
    if rest.len() == count {
        return encoding_rs::WINDOWS_1252.decode_without_bom_handling(rest).0.into_owned();
    }
    match rest.split_first() {
        Some((flags, letters)) if flags & 1 == 1 => {
            let units: Vec<u16> = letters
                .as_chunks()
                .0
                .iter()
                .take(count)
                .map(|unit| u16::from_le_bytes(*unit))
                .collect();
            String::from_utf16_lossy(&units)
        }
        Some((_, letters)) => letters.iter().take(count).map(|byte| char::from(*byte)).collect(),
        None => String::new(),
    }
}

impl Globals {
    /// Notes the number format codes of cell formats: the book's own, else the built-in ones.
    fn know_cell_formats(&mut self, cell_formats: &[u16], mut formats: HashMap<u16, String>) {
        const OWN: [(u16, &str); 14] = [
            (9, "0%"),
            (10, "0.00%"),
            (14, "dd/mm/yyyy"),
            (15, "d-mmm-yy"),
            (16, "d-mmm"),
            (17, "mmm-yy"),
            (18, "h:mm AM/PM"),
            (19, "h:mm:ss AM/PM"),
            (20, "h:mm"),
            (21, "h:mm:ss"),
            (22, "dd/mm/yyyy h:mm"),
            (45, "mm:ss"),
            (46, "[h]:mm:ss"),
            (47, "mm:ss"),
        ];
        for (format, code) in OWN {
            formats.entry(format).or_insert_with(|| code.to_owned());
        }
        formats.retain(|_, code| shape(code) != Shape::Plain);
        let mut places = HashMap::new();
        for (format, code) in formats {
            places.insert(format, u16::try_from(self.codes.len()).unwrap_or_default());
            self.codes.push(code);
        }
        self.cell_formats = cell_formats.iter().map(|format| places.get(format).copied()).collect();
    }

    /// The index of a cell format's code, if that changes a number's meaning.
    pub(super) fn code(&self, cell_format: u16) -> Option<u16> {
        self.cell_formats.get(usize::from(cell_format)).copied().flatten()
    }
}
