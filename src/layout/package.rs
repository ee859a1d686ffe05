//! Packages: zip files of parts, as office programs write them. Read within limits, written
//! deterministically.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write, copy, sink};

use anyhow::Result;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::layout::pieces::Pieces;

/// One part of a package.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Part {
    /// Its name in the package, such as `word/document.xml`.
    pub name: String,
    /// Its content, unpacked.
    pub content: Vec<u8>,
}

/// The longest text, tag or comment of a part in XML, in bytes: a reader holds it in memory several
/// times over.
pub const MAX_PIECE: u64 = 64 << 20;

/// Why a package is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Flaw {
    /// It is not a package, or damaged.
    Broken,
    /// Unpacked, it is longer than allowed.
    TooLong,
    /// One text, tag or comment of a part in XML is longer than [`MAX_PIECE`].
    PieceTooLong,
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Flaw> {
    if !bytes.starts_with(b"PK") {
        return Err(Flaw::Broken);
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Flaw::Broken)
}

/// The names of a package's parts; `None` if it cannot be opened.
pub fn names(bytes: &[u8]) -> Option<Vec<String>> {
    let archive = open(bytes).ok()?;
    Some(archive.file_names().filter_map(Result::ok).map(|name| name.into_owned()).collect())
}

/// The beginning of a part, as text; `None` if there is no such part.
pub fn text_of(bytes: &[u8], name: &str) -> Option<String> {
    const MAX: u64 = 1 << 20;
    let mut content = Vec::new();
    open(bytes).ok()?.by_name(name).ok()?.take(MAX).read_to_end(&mut content).ok()?;
    Some(String::from_utf8_lossy(&content).into_owned())
}

/// Unpacks one part; `None` if there is no such part.
///
/// # Errors
/// If the package is damaged, or the part is longer than `most` bytes.
pub fn part(bytes: &[u8], name: &str, most: u64) -> Result<Option<Vec<u8>>, Flaw> {
    let mut archive = open(bytes)?;
    let part = match archive.by_name(name) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(_) => return Err(Flaw::Broken),
    };
    let mut content = Vec::new();
    part.take(most + 1).read_to_end(&mut content).map_err(|_| Flaw::Broken)?;
    if content.len() as u64 > most { Err(Flaw::TooLong) } else { Ok(Some(content)) }
}

/// Returns a package with parts replaced or added; the others are copied as they are packed.
///
/// # Errors
/// If it is damaged, or a part is too long for a package.
pub fn replaced(bytes: &[u8], parts: &[(String, String)]) -> Result<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let mut left: Vec<&(String, String)> = parts.iter().collect();
    for place in 0..archive.len() {
        let part = archive.by_index_raw(place)?;
        let name = part.name()?.into_owned();
        match left.iter().position(|(changed, _)| *changed == name) {
            Some(place) => write_part(&mut package, &name, left.remove(place).1.as_bytes())?,
            None => package.raw_copy_file(part)?,
        }
    }
    for (name, content) in left {
        write_part(&mut package, name, content.as_bytes())?;
    }
    Ok(package.finish()?.into_inner())
}

/// Unpacks every part and discards it, to measure the package's real length: its directory may lie.
///
/// # Errors
/// If it is damaged, or it or a piece of a part in XML is too long.
pub fn measure(bytes: &[u8], most: u64) -> Result<(), Flaw> {
    let mut archive = open(bytes)?;
    let mut left = most;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| Flaw::Broken)?;
        let is_xml =
            part.name().is_ok_and(|name| name.ends_with(".xml") || name.ends_with(".rels"));
        let mut pieces = Pieces::new();
        let mut out: Box<dyn Write> = if is_xml { Box::new(&mut pieces) } else { Box::new(sink()) };
        let read = copy(&mut part.take(left + 1), &mut out).map_err(|_| Flaw::Broken)?;
        drop(out);
        left = left.checked_sub(read).ok_or(Flaw::TooLong)?;
        if pieces.longest() > MAX_PIECE {
            return Err(Flaw::PieceTooLong);
        }
    }
    Ok(())
}

/// Unpacks every part, in the package's order.
///
/// # Errors
/// If it is damaged, names a part twice or oddly, or is too long.
pub fn unpack(bytes: &[u8], most: u64) -> Result<Vec<Part>, Flaw> {
    let mut archive = open(bytes)?;
    let (mut parts, mut names, mut left) = (Vec::new(), BTreeSet::new(), most);
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| Flaw::Broken)?;
        let name = part.name().map_err(|_| Flaw::Broken)?.into_owned();
        if name.ends_with('/') {
            continue;
        }
        let odd = name.starts_with('/') || name.contains("..") || name.contains('\\');
        if odd || !names.insert(name.to_lowercase()) {
            return Err(Flaw::Broken);
        }
        let mut content = Vec::new();
        let read = part.take(left + 1).read_to_end(&mut content).map_err(|_| Flaw::Broken)?;
        left = left.checked_sub(read as u64).ok_or(Flaw::TooLong)?;
        parts.push(Part { name, content });
    }
    Ok(parts)
}

/// Writes a part with a fixed timestamp.
fn write_part(package: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, content: &[u8]) -> Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    package.start_file(name, options)?;
    package.write_all(content)?;
    Ok(())
}

/// Packs parts in the given order with a fixed timestamp, so that equal parts give equal bytes.
///
/// # Errors
/// If a part is too long for a package, or named twice.
pub fn pack<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        write_part(&mut package, name, content)?;
    }
    Ok(package.finish()?.into_inner())
}
