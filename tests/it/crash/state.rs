//! The content of a folder for comparison: exact, or without the parts that differ in every run.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use rusqlite::Connection;

/// The content of a folder.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct State(pub BTreeMap<String, Content>);

impl State {
    /// Every visible file of a folder: a register as its rows, others as bytes.
    pub fn of(root: &Path) -> Self {
        let mut found = BTreeMap::new();
        let mut folders: Vec<PathBuf> = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                if name.starts_with('.') || name.ends_with("-journal") {
                    continue;
                }
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name =
                        path.strip_prefix(root).expect("below").to_string_lossy().into_owned();
                    found.insert(name, Content::of(&path));
                }
            }
        }
        Self(found)
    }
}

/// The content of a file: exact, and without the parts that differ in every run (random numbers,
/// instants).
#[derive(Clone, Debug)]
pub struct Content {
    exact: Vec<u8>,
    alike: Vec<u8>,
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        self.exact == other.exact || self.alike == other.alike
    }
}

impl Eq for Content {}

impl Content {
    fn of(path: &Path) -> Self {
        let bytes = fs::read(path).expect("a file");
        if path.extension().is_some_and(|ending| ending == "db") {
            let rows = rows(path).unwrap_or_else(|error| format!("not read: {error}"));
            let alike = without_chance(&rows).into_bytes();
            return Self { exact: rows.into_bytes(), alike };
        }
        let alike = match path.extension().and_then(|ending| ending.to_str()) {
            // They contain timestamps or random numbers: only completeness matters.
            Some("xlsx") => is_whole_zip(&bytes).to_string().into_bytes(),
            Some("dtb") => unpacked(&bytes).to_string().into_bytes(),
            _ => without_chance(&String::from_utf8_lossy(&bytes)).into_bytes(),
        };
        Self { exact: bytes, alike }
    }
}

/// The length of a bundle's content; how far it packs depends on hidden ids, which are random.
fn unpacked(bytes: &[u8]) -> usize {
    let mut content = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut content).unwrap_or_default()
}

fn is_whole_zip(bytes: &[u8]) -> bool {
    zip::ZipArchive::new(std::io::Cursor::new(bytes)).is_ok()
}

/// Every row of every table.
fn rows(path: &Path) -> rusqlite::Result<String> {
    let conn = Connection::open(path)?;
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name";
    let tables: Vec<String> =
        conn.prepare(tables)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut all = String::new();
    for table in tables {
        let mut statement = conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            all.push_str(&table);
            for (place, name) in names.iter().enumerate() {
                let cell = shown(row.get_ref(place)?);
                // Prints depend on random ids; `verify` checks them.
                let cell = if name == "prints" { cell.len().to_string() } else { cell };
                all.push_str(&format!(" {cell}"));
            }
            all.push('\n');
        }
    }
    Ok(all)
}

fn shown(cell: rusqlite::types::ValueRef<'_>) -> String {
    use rusqlite::types::ValueRef::{Blob, Integer, Null, Real, Text};
    match cell {
        Null => "-".to_owned(),
        Integer(number) => number.to_string(),
        Real(number) => number.to_string(),
        Text(text) => String::from_utf8_lossy(text).into_owned(),
        Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

/// A text without random numbers (long runs of hexadecimal digits) and instants.
fn without_chance(text: &str) -> String {
    let mut all = String::new();
    for line in text.lines() {
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let digits = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
            if digits >= 24 {
                all.push('#');
                rest = &rest[digits..];
            } else if is_instant(rest) {
                all.push('@');
                rest = &rest[20..];
            } else {
                let step = digits.max(first.len_utf8());
                all.push_str(&rest[..step]);
                rest = &rest[step..];
            }
        }
        all.push('\n');
    }
    all
}

fn is_instant(text: &str) -> bool {
    let shape = b"0000-00-00T00:00:00Z";
    text.len() >= shape.len()
        && text.bytes().zip(shape).all(|(byte, shape)| match shape {
            b'0' => byte.is_ascii_digit(),
            other => byte == *other,
        })
}
