//! Adopting and releasing an office's own letter documents.

use anyhow::Result;

use crate::model::Value;
use crate::ops::input::Receipt;
use crate::problem::Problem;
use crate::store::{Adopted, Reader, Work, letter_templates};

const TABLE: &str = "letter_template";

/// Adopts a document in place of the packaged or the previously adopted one.
pub fn adopt_letter(
    work: &mut Work<'_>,
    kind: &str,
    layout: &str,
    name: &str,
    content: &[u8],
) -> Result<Receipt> {
    let (name, content) =
        (Value::Text(name.to_owned()), Value::Text(Adopted::stored_text(content)));
    match letter_templates::adopted(work.reader(), kind, layout)? {
        Some(there)
            if Adopted::stored_text(&there.content) == content.to_string()
                && there.name == name.to_string() => {}
        Some(there) => work.update(TABLE, there.id, &[("name", &name), ("content", &content)])?,
        None => {
            let (kind, layout) = (Value::Text(kind.to_owned()), Value::Text(layout.to_owned()));
            let cells =
                [("kind", &kind), ("layout", &layout), ("name", &name), ("content", &content)];
            work.insert(TABLE, &cells)?;
        }
    }
    let args = vec![("kind", kind.into()), ("name", name.to_string().into())];
    Ok(Receipt { key: "letter-adopted", args, code: Some(kind.to_owned()), ..Receipt::default() })
}

/// Returns the adopted document of a letter kind and layout.
pub fn adopted_letter(reader: Reader<'_>, kind: &str, layout: &str) -> Result<Vec<u8>> {
    match letter_templates::adopted(reader, kind, layout)? {
        Some(adopted) => Ok(adopted.content),
        None => Err(Problem::refused("letter-not-adopted").with("kind", kind).into()),
    }
}

/// Returns to the packaged document.
///
/// # Errors
/// If no document is adopted.
pub fn release_letter(work: &mut Work<'_>, kind: &str, layout: &str) -> Result<Receipt> {
    let there = letter_templates::adopted(work.reader(), kind, layout)?;
    let there = there.ok_or_else(|| Problem::refused("letter-not-adopted").with("kind", kind))?;
    work.delete(TABLE, there.id)?;
    let args = vec![("kind", kind.into()), ("name", there.name.into())];
    Ok(Receipt { key: "letter-released", args, code: Some(kind.to_owned()), ..Receipt::default() })
}
