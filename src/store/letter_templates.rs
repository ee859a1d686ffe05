//! Letter templates that an office adopted.

use anyhow::{Context, Result};
use rusqlite::{OptionalExtension, Row, params};

use crate::model::RowId;
use crate::store::Reader;
use crate::text::hex;

/// An adopted template, which replaces the built-in one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Adopted {
    /// Its row.
    pub id: RowId,
    /// The kind of letter.
    pub kind: String,
    /// The layout that it applies to, or `any`.
    pub layout: String,
    /// The name of the adopted file.
    pub name: String,
    /// The content.
    pub content: Vec<u8>,
}

impl Adopted {
    /// Returns a template in stored form: hexadecimal text, which images of the journal contain
    /// too.
    pub fn stored_text(content: &[u8]) -> String {
        hex(content)
    }
}

/// Reads a template, with its content in stored form.
fn stored(row: &Row<'_>) -> rusqlite::Result<(Adopted, String)> {
    let adopted = Adopted {
        id: row.get("id")?,
        kind: row.get("kind")?,
        layout: row.get("layout")?,
        name: row.get("name")?,
        content: Vec::new(),
    };
    Ok((adopted, row.get("content")?))
}

/// Finds the template adopted for a kind of letter and exactly this layout.
pub fn adopted(reader: Reader<'_>, kind: &str, layout: &str) -> Result<Option<Adopted>> {
    let sql = "SELECT * FROM letter_template WHERE kind = ?1 AND layout = ?2";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let found = statement.query_row(params![kind, layout], stored).optional()?;
    let Some((mut adopted, content)) = found else { return Ok(None) };
    let pairs = content.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok());
    let bytes = pairs.map(|pair| pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()));
    adopted.content = bytes.collect::<Option<_>>().context("reading an adopted document")?;
    Ok(Some(adopted))
}
