//! The kind of a file by its content, never by its name: tables, texts, and files that offices send
//! by mistake.

use crate::layout::package;
use crate::problem::{Arg, Problem};

/// The kind of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FileKind {
    /// Text, or an unrecognised beginning.
    Text,
    /// An Excel workbook: `.xlsx`, `.xlsm`, `.xltx`, `.xltm`.
    Xlsx,
    /// An Excel 97–2003 workbook.
    Xls,
    /// An OpenDocument workbook.
    Ods,
    /// A Word document with or without macros, or a template: `.docx`, `.docm`, `.dotx`.
    Docx,
    /// An office package that cannot be opened.
    Broken,
    /// Any other kind, by its code in the list `file-kind`, with the way out.
    Other(&'static str, WayOut),
}

/// The way out for a clerk whose file holds no table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum WayOut {
    /// Open it in its program and save it as `.xlsx`.
    SaveAsWorkbook,
    /// Remove the password.
    RemovePassword,
    /// Unpack it first.
    Unpack,
    /// Pass it as `--file`.
    NameAsRegister,
    /// Import it with `bundle merge`.
    Merge,
    /// Copy its table into a workbook.
    CopyTable,
}

use WayOut::{CopyTable, Merge, NameAsRegister, RemovePassword, SaveAsWorkbook, Unpack};

/// Kinds recognised by their first bytes.
const BEGINNINGS: [(&[u8], &str, WayOut); 24] = [
    (b"%PDF-", "pdf", CopyTable),
    (b"{\\rtf", "rtf", CopyTable),
    (b"SQLite format 3\0", "database", NameAsRegister),
    (b"age-encryption.org/v", "bundle", Merge),
    (b"-----BEGIN AGE ENCRYPTED FILE", "bundle", Merge),
    (b"\x1f\x8b", "gzip", Unpack),
    (b"7z\xbc\xaf\x27\x1c", "archive", Unpack),
    (b"Rar!\x1a\x07", "archive", Unpack),
    (b"BZh", "archive", Unpack),
    (b"\xfd7zXZ\0", "archive", Unpack),
    (b"\x89PNG\r\n\x1a\n", "image", CopyTable),
    (b"\xff\xd8\xff", "image", CopyTable),
    (b"GIF87a", "image", CopyTable),
    (b"GIF89a", "image", CopyTable),
    (b"II*\0", "image", CopyTable),
    (b"MM\0*", "image", CopyTable),
    (b"\x09\x00\x04\x00", "old-excel", SaveAsWorkbook),
    (b"\x09\x02\x06\x00", "old-excel", SaveAsWorkbook),
    (b"\x09\x04\x06\x00", "old-excel", SaveAsWorkbook),
    (b"\x09\x08\x08\x00", "old-excel", SaveAsWorkbook),
    (b"\x09\x08\x10\x00", "old-excel", SaveAsWorkbook),
    (b"\x00\x00\x02\x00", "lotus", SaveAsWorkbook),
    (b"ID;P", "sylk", SaveAsWorkbook),
    (b"MIME-Version: 1.0", "html", SaveAsWorkbook),
];

/// The first bytes of a compound file: the Office format until 2003, and still that of files with a
/// password.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The number of first bytes that decide whether the whole file is needed.
pub const BEGINNING: usize = 4096;

impl FileKind {
    /// Recognises a file by its first bytes; packages and compound files must be complete.
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return packaged(bytes);
        }
        if bytes.starts_with(COMPOUND) {
            return compound(bytes);
        }
        let known = BEGINNINGS.iter().find(|(beginning, ..)| bytes.starts_with(beginning));
        if let Some((_, code, way)) = known {
            return Self::Other(code, *way);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
            || bytes.get(4..8) == Some(b"ftyp")
        {
            return Self::Other("image", CopyTable);
        }
        marked_up(bytes)
    }

    /// Returns whether a file must be complete to be recognised.
    pub fn needs_all(beginning: &[u8]) -> bool {
        beginning.starts_with(b"PK") || beginning.starts_with(COMPOUND)
    }

    /// Returns whether it is a readable workbook.
    pub fn is_workbook(self) -> bool {
        matches!(self, Self::Xlsx | Self::Xls | Self::Ods)
    }

    /// The code of the kind in the list `file-kind`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Docx => "word",
            Self::Broken => "broken",
            Self::Other(code, _) => code,
        }
    }

    /// Refuses it as a table; the problem names the kind and the way out.
    pub fn no_table(self, path: &str) -> Problem {
        let key = match self {
            Self::Broken => return Problem::refused("workbook-unreadable").with("file", path),
            Self::Other(_, SaveAsWorkbook) => "file-to-save",
            Self::Other(_, RemovePassword) => "file-with-password",
            Self::Other(_, Unpack) => "file-packed",
            Self::Other(_, NameAsRegister) => "file-is-register",
            Self::Other(_, Merge) => "file-is-bundle",
            _ => "file-without-table",
        };
        self.called(key, path)
    }

    /// Makes a problem of that key that names the kind.
    pub fn called(self, key: &'static str, path: &str) -> Problem {
        Problem::refused(key)
            .with("path", path)
            .with("what", Arg::Term("file-kind", self.code().to_owned()))
    }
}

/// Returns the kind of a zip file: by its mimetype, its content types, else by the names of its
/// parts.
fn packaged(bytes: &[u8]) -> FileKind {
    let Some(names) = package::names(bytes) else { return FileKind::Broken };
    let names: Vec<String> =
        names.iter().map(|name| name.replace('\\', "/").to_lowercase()).collect();
    let has = |wanted: &str| names.iter().any(|name| name.trim_start_matches('/') == wanted);
    let text = |name: &str| package::text_of(bytes, name).unwrap_or_default();
    if has("encrypted-package") {
        return FileKind::Other("encrypted", RemovePassword);
    }
    let mime = text("mimetype");
    let is_open = mime.starts_with("application/vnd.oasis.opendocument");
    if is_open && text("META-INF/manifest.xml").contains("encryption-data") {
        return FileKind::Other("encrypted", RemovePassword);
    }
    if mime.contains("opendocument.spreadsheet")
        || mime.is_empty() && has("content.xml") && has("meta-inf/manifest.xml")
    {
        return FileKind::Ods;
    }
    if is_open {
        return FileKind::Other("open-document", CopyTable);
    }
    let types = text("[Content_Types].xml");
    if types.contains("ms-excel.sheet.binary") || has("xl/workbook.bin") {
        return FileKind::Other("xlsb", SaveAsWorkbook);
    }
    if types.contains("spreadsheetml.sheet.main")
        || types.contains("ms-excel.sheet.macro")
        || types.contains("spreadsheetml.template.main")
        || types.contains("ms-excel.template.macro")
        || has("xl/workbook.xml")
    {
        return FileKind::Xlsx;
    }
    if types.contains("wordprocessingml") || types.contains("ms-word.") || has("word/document.xml")
    {
        return FileKind::Docx;
    }
    if types.contains("presentationml") || types.contains("ms-powerpoint") {
        return FileKind::Other("slides", CopyTable);
    }
    if names.iter().any(|name| name.ends_with(".iwa")) {
        return FileKind::Other("iwork", SaveAsWorkbook);
    }
    FileKind::Other("archive", Unpack)
}

/// Returns the kind of a compound file by the names in its directory: entries of 128 bytes, each
/// with a UTF-16 name and its length.
fn compound(bytes: &[u8]) -> FileKind {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        bytes.chunks_exact(128).skip(4).any(|entry| {
            entry.starts_with(&name)
                && usize::from(u16::from_le_bytes([entry[64], entry[65]])) == name.len()
        })
    };
    if has("EncryptedPackage") {
        FileKind::Other("encrypted", RemovePassword)
    } else if has("WordDocument") {
        FileKind::Other("old-word", CopyTable)
    } else if has("PowerPoint Document") {
        FileKind::Other("slides", CopyTable)
    } else if has("__properties_version1.0") {
        FileKind::Other("mail", CopyTable)
    } else {
        // Damaged files too: the reader reports the damage.
        FileKind::Xls
    }
}

/// Distinguishes text from pages and workbooks in markup.
fn marked_up(bytes: &[u8]) -> FileKind {
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let beginning = beginning.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(beginning);
    // In UTF-16 every other byte of ASCII text is 0.
    let text: Vec<u8> = beginning.iter().copied().filter(|byte| *byte != 0).collect();
    let text = String::from_utf8_lossy(&text).to_lowercase();
    let text = text.trim_start_matches(['\u{fffd}', '\u{feff}', ' ', '\t', '\r', '\n']);
    if text.starts_with("<?xml") || text.starts_with("<office:") || text.starts_with("<workbook") {
        return match text {
            _ if text.contains("schemas-microsoft-com:office:spreadsheet") => {
                FileKind::Other("xml-workbook", SaveAsWorkbook)
            }
            _ if text.contains("opendocument:xmlns:office") => {
                FileKind::Other("flat-open-document", SaveAsWorkbook)
            }
            _ if text.contains("<html") => FileKind::Other("html", SaveAsWorkbook),
            _ => FileKind::Other("xml", CopyTable),
        };
    }
    let tags = ["<!doctype html", "<html", "<head", "<meta", "<style", "<body", "<table", "<div"];
    if tags.iter().any(|tag| text.starts_with(tag)) {
        return FileKind::Other("html", SaveAsWorkbook);
    }
    FileKind::Text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::package::pack;

    #[test]
    fn files_are_known_by_their_content() {
        let packed = |parts: &[(&str, &str)]| {
            pack(parts.iter().map(|(name, text)| (*name, text.as_bytes()))).expect("a package")
        };
        let mime = "application/vnd.oasis.opendocument.spreadsheet";
        let cases: [(Vec<u8>, &str); 20] = [
            (b"%PDF-1.7".into(), "pdf"),
            (b"unit,day\n".into(), "text"),
            (b"PKI,day\n".into(), "text"),
            (b"".into(), "text"),
            (b"\xEF\xBB\xBF \r\n<HTML><table>".into(), "html"),
            (b"\xff\xfe<\0t\0a\0b\0l\0e\0>\0".into(), "html"),
            (
                b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">".into(),
                "xml-workbook",
            ),
            (b"SQLite format 3\0rest".into(), "database"),
            (b"\x1f\x8b\x08rest".into(), "gzip"),
            (b"PK\x03\x04cut".into(), "broken"),
            (b"\x89PNG\r\n\x1a\nrest".into(), "image"),
            (packed(&[("xl/workbook.xml", "")]), "xlsx"),
            (packed(&[("xl\\workbook.bin", "")]), "xlsb"),
            (packed(&[("[Content_Types].xml", "…spreadsheetml.template.main+xml"), ("book/wb.xml", "")]), "xlsx"),
            (packed(&[("word/document.xml", "")]), "word"),
            (packed(&[("mimetype", mime), ("content.xml", "")]), "ods"),
            (packed(&[("mimetype", mime), ("META-INF/manifest.xml", "<manifest:encryption-data/>")]), "encrypted"),
            (packed(&[("mimetype", "application/vnd.oasis.opendocument.text")]), "open-document"),
            (packed(&[("Index/Document.iwa", "")]), "iwork"),
            (packed(&[("a.csv", "")]), "archive"),
        ];
        for (bytes, code) in cases {
            assert_eq!(FileKind::of(&bytes).code(), code, "{:?}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn a_compound_file_is_known_by_the_names_in_its_directory() {
        let file = |name: &str| {
            let mut bytes = [COMPOUND, &[0; 1016]].concat();
            let name: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
            bytes[640..640 + name.len()].copy_from_slice(&name);
            bytes[704] = u8::try_from(name.len()).expect("short");
            bytes
        };
        let names =
            [("EncryptedPackage", "encrypted"), ("WordDocument", "old-word"), ("Workbook", "xls")];
        names.iter().for_each(|(name, code)| assert_eq!(FileKind::of(&file(name)).code(), *code));
    }
}
