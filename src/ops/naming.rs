//! How people call a record: by its code, or by that of the record it hangs on.

use anyhow::Result;
use serde_json::Value as Json;

use crate::model::{Kind, RecordName, Type};
use crate::store::{Form, Reader, codes, references};

/// Names a record as people do.
pub fn record_name(reader: Reader<'_>, kind: Kind, id: i64) -> Result<String> {
    let record = reader.record(kind, Form::Raw, id)?;
    let spec = kind.spec();
    if kind == Kind::Total {
        return codes::of_row(reader, "total", id);
    }
    if spec.column("code").is_some() {
        return Ok(record.get("code").to_string());
    }
    let Some(table) = kind.owner().and_then(Type::table) else {
        let shown = reader.record(kind, Form::Shown, id)?;
        let key = spec
            .key
            .iter()
            .filter_map(|name| spec.columns.iter().position(|column| column.name == *name));
        let parts: Vec<String> = key
            .map(|place| shown.values[place].to_string())
            .filter(|part| !part.is_empty())
            .collect();
        return Ok(parts.join(" "));
    };
    let owner = record.get(table).as_row().unwrap_or_default();
    let place =
        references::children(reader, kind, owner)?.iter().position(|row| *row == id).unwrap_or(0)
            + 1;
    let number = match kind {
        kind if !kind.is_placed() => None,
        Kind::Conclusion if place == 1 => None,
        _ => Some(i64::try_from(place)?),
    };
    Ok(RecordName { code: codes::of_row(reader, table, owner)?, part: Some((kind, number)) }
        .to_string())
}

/// Names a row of the journal; one that is no more by the last image of it.
pub fn row_name(reader: Reader<'_>, table: &str, id: i64) -> Result<String> {
    let kind = Kind::of_table(table);
    if let Some(kind) = kind.filter(|kind| !matches!(kind, Kind::Rule | Kind::Holiday))
        && reader.is_there(table, id)?
        // What it hangs on may be on its way out.
        && let Ok(name) = record_name(reader, kind, id)
    {
        return Ok(name);
    }
    let there = reader.is_there(table, id)?;
    let image =
        if there { Some(reader.image(table, id)?) } else { reader.last_image(table, id)? };
    image_name(reader, table, id, &image.unwrap_or_default())
}

/// Names a row by the journal's image of it.
pub(super) fn image_name(reader: Reader<'_>, table: &str, id: i64, image: &Json) -> Result<String> {
    let kind = Kind::of_table(table);
    let text = |name: &str| image.get(name).and_then(Json::as_str);
    let row = |name: &str| image.get(name).and_then(Json::as_i64);
    let word = kind.map_or(table, |kind| kind.spec().word);
    if let Some(code) = text("code") {
        return Ok(code.to_owned());
    }
    if let Some(name) = text("key").or_else(|| text("day").filter(|_| table == "holiday")) {
        return Ok(format!("{word} {name}"));
    }
    if let Some(year) = row("year").filter(|_| table == "seal") {
        return Ok(format!("{table} {year}"));
    }
    if let Some(kind) = text("kind").filter(|_| table == "letter_template") {
        return Ok(format!("letter template {kind}"));
    }
    for owner in ["petition", "session", "unit"] {
        if let Some(id) = row(&format!("{owner}_id")) {
            let owner = row_name(reader, owner, id)?;
            return Ok(if matches!(table, "unit_version" | "unit_link") {
                owner
            } else {
                format!("{owner}/{word}")
            });
        }
    }
    Ok(format!("{word} {id}"))
}
