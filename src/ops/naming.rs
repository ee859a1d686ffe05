//! Names of records: their code, or that of their owner.

use anyhow::Result;
use serde_json::Value as Json;

use crate::model::{Coding, Kind, Naming, RecordName, RecordRow, RowId, columns, step};
use crate::ops::enter::owner_of;
use crate::store::{Identities, Reader, codes, references};

/// Returns a record's name as people write it.
pub fn record_name(reader: Reader<'_>, of: RecordRow) -> Result<String> {
    let (kind, spec) = (of.kind, of.kind.spec());
    if spec.code == Coding::OfRegister {
        return codes::of_row(reader, spec.table, of.id);
    }
    let record = reader.record(of)?;
    if let Some(code) = record.get(columns::CODE) {
        return Ok(code.to_owned());
    }
    let Some(owner) = spec.owner else {
        let shown = reader.shown(of, Identities::Hidden)?;
        let parts = spec.key.iter().map(|column| shown.value(column).to_string());
        return Ok(parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "));
    };
    let owner_row = owner_of(&record, owner).unwrap_or_default();
    if let Some(number) = record.get(step::NUMBER).filter(|_| spec.naming == Naming::Numbered) {
        let code = codes::of_row(reader, owner.kind().spec().table, owner_row)?;
        return Ok(RecordName { code, part: Some((kind, Some(number))) }.to_string());
    }
    let place = references::children(reader, kind, owner_row)?
        .iter()
        .position(|row| *row == of.id)
        .unwrap_or(0);
    // Usually one conclusion; at most one ballot or assignment: no number.
    let number = match place + 1 {
        _ if !spec.is_placed() => None,
        1 if kind == Kind::Conclusion => None,
        number => Some(i64::try_from(number)?),
    };
    let code = codes::of_row(reader, owner.kind().spec().table, owner_row)?;
    Ok(RecordName { code, part: Some((kind, number)) }.to_string())
}

/// Returns the present image of a journalled row, or its last one.
pub(super) fn image_of(reader: Reader<'_>, table: &str, id: RowId) -> Result<Json> {
    let there = reader.is_there(table, id)?;
    let image =
        if there { Some(reader.image(table, id)?) } else { reader.last_image(table, id)? };
    Ok(image.unwrap_or_default())
}

/// Returns the name of a journalled row, from its last image if the row was deleted.
pub fn row_name(reader: Reader<'_>, table: &str, id: RowId) -> Result<String> {
    let kind = Kind::of_table(table);
    if let Some(kind) = kind.filter(|kind| !matches!(kind, Kind::Rule | Kind::Holiday))
        && reader.is_there(table, id)?
        // The owner may be deleted in the same change.
        && let Ok(name) = record_name(reader, RecordRow { kind, id })
    {
        return Ok(name);
    }
    image_name(reader, table, id, &image_of(reader, table, id)?)
}

/// Returns the word for the kind of a row without a code, and its name in that kind.
pub(super) fn name_in_kind(table: &str, image: &Json) -> Option<(&'static str, String)> {
    let text = |name: &str| image.get(name).and_then(Json::as_str).map(str::to_owned);
    let row = |name: &str| image.get(name).and_then(Json::as_i64);
    match table {
        "rule" => Some(("rule", text("key")?)),
        "holiday" => Some(("holiday", text("day")?)),
        "letter_template" => Some(("letter-template", text("kind")?)),
        "seal" => {
            let cut_off = row("cut_off").map_or(String::new(), |day| format!("@{day}"));
            Some(("seal", format!("{}{cut_off}", row("year")?)))
        }
        _ => None,
    }
}

/// Returns a row's name from its journal image.
pub(super) fn image_name(
    reader: Reader<'_>,
    table: &str,
    id: RowId,
    image: &Json,
) -> Result<String> {
    let kind = Kind::of_table(table);
    let text = |name: &str| image.get(name).and_then(Json::as_str);
    let row = |name: &str| image.get(name).and_then(Json::as_i64);
    let word = kind.map_or(table, |kind| kind.spec().word);
    if let Some(code) = text("code") {
        return Ok(code.to_owned());
    }
    if table == "seal" && text("kind").is_some() {
        return Ok(format!("report-{}", id.row()));
    }
    if let Some((word, name)) = name_in_kind(table, image) {
        return Ok(format!("{} {name}", word.replace('-', " ")));
    }
    for owner in ["petition", "session", "unit"] {
        if let Some(id) = row(&format!("{owner}_id")) {
            let owner = row_name(reader, owner, RowId::of_row(id))?;
            if let Some(number) = row("number").filter(|_| kind == Some(Kind::Step)) {
                return Ok(format!("{owner}/{word}-{number}"));
            }
            return Ok(if matches!(table, "unit_version" | "unit_link") {
                owner
            } else {
                format!("{owner}/{word}")
            });
        }
    }
    Ok(format!("{word} {}", id.row()))
}
