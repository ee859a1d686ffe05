//! Texts to be checked: plain text, or the paragraphs of a Word document.

use std::io::{Cursor, Read};
use std::path::Path;

use anyhow::Result;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::fault::Fault;
use crate::text::nfc;

/// No text is read that is longer, packed or unpacked.
const MOST_BYTES: u64 = 16 << 20;

/// Reads a text from a file, or from standard input where the path is `-`.
///
/// # Errors
/// Where there is no such file, it is too long, or it is no text.
pub fn read_prose(path: &Path) -> Result<String> {
    let shown = || path.to_string_lossy().into_owned();
    let bytes = if path == Path::new("-") {
        limited(std::io::stdin().lock(), shown())?
    } else {
        let file = std::fs::File::open(path).map_err(|_| Fault::refused("file-missing").with("path", shown()))?;
        limited(file, shown())?
    };
    if bytes.starts_with(b"PK") {
        return Ok(paragraphs(&bytes).ok_or_else(|| Fault::refused("prose-unreadable").with("path", shown()))?);
    }
    let text = String::from_utf8(bytes).map_err(|_| Fault::refused("prose-unreadable").with("path", shown()))?;
    Ok(nfc(text.trim_start_matches('\u{feff}')))
}

fn limited(from: impl Read, shown: String) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = from.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|_| Fault::refused("prose-unreadable").with("path", shown.as_str()))?;
    if bytes.len() as u64 > MOST_BYTES {
        let most = (MOST_BYTES >> 20).to_string();
        return Err(Fault::refused("prose-too-long").with("path", shown).with("most", most).into());
    }
    Ok(bytes)
}

/// The paragraphs of a Word document, one a line; none where it is no such document.
fn paragraphs(package: &[u8]) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).ok()?;
    let mut xml = String::new();
    archive.by_name("word/document.xml").ok()?.take(MOST_BYTES).read_to_string(&mut xml).ok()?;
    let mut reader = Reader::from_str(&xml);
    let (mut text, mut inside) = (String::new(), false);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if tag.name().as_ref() == "w:t" => inside = true,
            Event::End(tag) if tag.name().as_ref() == "w:t" => inside = false,
            Event::End(tag) if tag.name().as_ref() == "w:p" => text.push('\n'),
            Event::Empty(tag) if matches!(tag.name().as_ref(), "w:br" | "w:tab") => text.push(' '),
            Event::Text(part) if inside => text.push_str(&part),
            Event::GeneralRef(name) if inside => text.push_str(&entity(&name)?),
            Event::Eof => return Some(nfc(&text)),
            _ => {}
        }
    }
}

/// What a reference stands for; documents have no others.
fn entity(name: &str) -> Option<String> {
    let plain = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        code => {
            let code = code.strip_prefix('#')?;
            let number =
                code.strip_prefix('x').map_or_else(|| code.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
            char::from_u32(number?)?
        }
    };
    Some(plain.to_string())
}
