//! Texts to be checked: plain text, or the paragraphs of a Word document.

use std::io::{Cursor, Read};
use std::path::Path;

use anyhow::Result;
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;

use crate::input;
use crate::layout::FileKind;
use crate::problem::Problem;
use crate::text::nfc;

/// The longest text, packed or unpacked.
const MAX_BYTES: u64 = 16 << 20;

/// Reads a text from a file, or from standard input if the path is `-`.
///
/// # Errors
/// If there is no such file, it is too long, or it is not text.
pub fn read_prose(path: &Path) -> Result<String> {
    let shown = || path.to_string_lossy().into_owned();
    let bytes = if path == Path::new("-") {
        limited(std::io::stdin().lock(), shown())?
    } else {
        limited(input::open_once(path)?, shown())?
    };
    let unreadable = || Problem::refused("prose-unreadable").with("path", shown());
    let kind = FileKind::of(&bytes);
    if !matches!(kind, FileKind::Text | FileKind::Docx | FileKind::Broken) {
        return Err(kind.called("prose-of-other-kind", &shown()).into());
    }
    if kind != FileKind::Text {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
        let part = archive.by_name("word/document.xml").map_err(|_| unreadable())?;
        let xml = String::from_utf8(limited(part, shown())?).map_err(|_| unreadable())?;
        return Ok(paragraphs(&xml).ok_or_else(unreadable)?);
    }
    let text = String::from_utf8(bytes).map_err(|_| unreadable())?;
    Ok(nfc(text.trim_start_matches('\u{feff}')))
}

fn limited(from: impl Read, shown: String) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = from.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|_| Problem::refused("prose-unreadable").with("path", shown.as_str()))?;
    if bytes.len() as u64 > MAX_BYTES {
        let most = (MAX_BYTES >> 20).to_string();
        return Err(Problem::refused("prose-too-long")
            .with("path", shown)
            .with("most", most)
            .into());
    }
    Ok(bytes)
}

/// The paragraphs of a Word document, one a line; `None` if it is not one.
fn paragraphs(xml: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    let (mut text, mut inside) = (String::new(), false);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if tag.name().as_ref() == "w:t" => inside = true,
            Event::End(tag) if tag.name().as_ref() == "w:t" => inside = false,
            Event::End(tag) if tag.name().as_ref() == "w:p" => text.push('\n'),
            Event::Empty(tag) if matches!(tag.name().as_ref(), "w:br" | "w:tab") => text.push(' '),
            Event::Text(part) if inside => text.push_str(&part),
            Event::GeneralRef(name) if inside => match name.resolve_char_ref().ok()? {
                Some(letter) => text.push(letter),
                None => text.push_str(resolve_xml_entity(&name)?),
            },
            Event::Eof => return Some(nfc(&text)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// Reads a Word document with this text.
    fn read(text: &str) -> Result<String> {
        let mut package = ZipWriter::new(Cursor::new(Vec::new()));
        package.start_file("word/document.xml", SimpleFileOptions::default()).expect("a part");
        package.write_all(text.as_bytes()).expect("a part");
        let folder = tempfile::TempDir::new().expect("a folder");
        let path = folder.path().join("a.docx");
        std::fs::write(&path, package.finish().expect("a package").into_inner()).expect("a file");
        read_prose(&path)
    }

    #[test]
    fn a_documents_paragraphs_are_its_lines() {
        let text = "<w:p><w:t>Tổ chức 5 &lt; 6</w:t><w:tab/><w:t>cuộc &#x111;ối thoại</w:t></w:p><w:p><w:t>Hết</w:t></w:p>";
        assert_eq!(read(text).expect("a text"), "Tổ chức 5 < 6 cuộc đối thoại\nHết\n");
        assert!(read("<w:p><w:t>&nope;</w:t></w:p>").is_err(), "what it says is not known");
    }

    #[test]
    fn a_document_that_unpacks_too_long_is_refused_and_not_cut() {
        let long = "<w:p><w:t>Năm 2019 tổ chức được 5 cuộc.</w:t></w:p>".repeat(400_000);
        let refused = read(&long).expect_err("a problem").downcast::<Problem>().expect("a problem");
        assert_eq!(refused.key().to_string(), "prose-too-long");
    }
}
