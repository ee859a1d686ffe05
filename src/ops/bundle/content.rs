//! Conversion between rows and the content that registers exchange.

use anyhow::{Context, Result};
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::model::{
    AnyColumn, Coding, Column, Content, Kind, Record, RecordId, RecordRow, RecordType, RowId, Type,
    UnitId, Value, columns, coverage, petition, unit, without_mark,
};
use crate::ops::read::{list, read_plain};
use crate::problem::Problem;
use crate::store::units::UnitLink;
use crate::store::{Reader, codes, record_of_image, units};
use crate::text;

/// Column of a record's code.
const CODE: &str = columns::CODE.name();

/// Place of a row among those of one owner.
const PLACE: &str = "place";

/// Salt of the digest of a petitioner.
const SALT: &str = "salt";

/// Compares the content of two records; their places do not count.
pub(super) fn same(a: &Content, b: &Content) -> bool {
    let said = |content: &Content| {
        content
            .iter()
            .filter(|(name, _)| *name != PLACE)
            .map(|(name, text)| (name.clone(), text.clone()))
            .collect::<Content>()
    };
    said(a) == said(b)
}

/// Reads a row's place.
pub(super) fn place(content: &Content) -> Result<Option<i64>, Problem> {
    let Some(given) = content.get(PLACE) else { return Ok(None) };
    let read = given.parse().ok().filter(|place: &i64| {
        (0..=i64::from(u32::MAX)).contains(place) && place.to_string() == *given
    });
    let odd =
        || Problem::refused("bundle-value").with("column", PLACE).with("given", given.as_str());
    Ok(Some(read.ok_or_else(odd)?))
}

/// Why a version's content cannot become a row.
pub(super) enum Unfit {
    /// It refers to a record that is not here.
    Waits,
    /// No office can have written it.
    Wrong(Problem),
    /// The register failed.
    Failed(anyhow::Error),
}

impl From<anyhow::Error> for Unfit {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Problem> for Unfit {
    fn from(problem: Problem) -> Self {
        Self::Wrong(problem)
    }
}

/// Returns whether a column is part of its record's content; successors and petitioners are records
/// of their own.
pub(super) fn is_said(column: &AnyColumn) -> bool {
    !column.personal && !matches!(column.of, Type::Units | Type::HiddenId)
}

/// Returns the content of a row; `None` if it was purged or does not exist.
pub(super) fn of_row(reader: Reader<'_>, record: RecordId, row: RowId) -> Result<Option<Content>> {
    match record.record_type {
        RecordType::Record(kind) => of_stored(reader, RecordRow { kind, id: row }).map(Some),
        RecordType::Link => {
            let UnitLink { unit, successor } = units::link(reader, row.to())?;
            let cell = |name: &str, code| (name.to_owned(), code);
            Ok(Some(
                [
                    cell("unit", units::code_of(reader, unit)?),
                    cell("successor", units::code_of(reader, successor)?),
                ]
                .into(),
            ))
        }
        RecordType::Identity => Ok(reader.identity(row.to())?.map(|(identity, salt)| {
            let cells =
                petition::IDENTITY.iter().zip(identity).filter(|(_, value)| !value.is_empty());
            let mut content: Content =
                cells.map(|(name, value)| (name.name().to_owned(), value.to_string())).collect();
            content.insert(
                SALT.into(),
                RecordId { record_type: RecordType::Identity, uid: salt }.hex(),
            );
            content
        })),
    }
}

fn of_stored(reader: Reader<'_>, of: RecordRow) -> Result<Content> {
    let said = of_record(reader, &reader.record(of)?)?;
    let mut content = said.context("a record names what is there")?;
    let spec = of.kind.spec();
    if spec.code == Coding::OfRegister {
        content.insert(CODE.into(), codes::of_row(reader, spec.table, of.id)?);
    }
    if spec.is_placed() {
        content.insert(PLACE.into(), reader.place_of(spec.table, of.id)?.to_string());
    }
    plain_code(&mut content);
    Ok(content)
}

/// Returns whether a version of 0.1 says what is no column of its kind now; steps are made of it.
pub(super) fn is_former(record_type: RecordType, content: &Content) -> bool {
    content.keys().any(|name| is_former_column(record_type, name))
}

/// Returns a version's content as a row says it.
pub(super) fn as_in_row(record_type: RecordType, mut content: Content) -> Content {
    content.retain(|name, _| !is_former_column(record_type, name));
    content
}

fn is_former_column(record_type: RecordType, name: &str) -> bool {
    let RecordType::Record(kind) = record_type else { return false };
    !kind.spec().former.is_empty() && kind.spec().exchanged.contains(&name)
}

/// Returns the content of a record's columns; `None` if it refers to a missing record.
fn of_record(reader: Reader<'_>, record: &Record) -> Result<Option<Content>> {
    let mut content = Content::new();
    for (column, value) in record.columns() {
        if !is_said(column) || value.is_empty() {
            continue;
        }
        let text = match (column.of, column.of.table(), value.as_row()) {
            (_, Some(table), Some(row)) if !reader.is_there(table, row)? => return Ok(None),
            (Type::Unit | Type::Agency, Some(table), Some(row)) => {
                codes::of_row(reader, table, row)?
            }
            (_, Some(table), Some(row)) => text::hex(&reader.uid_of(table, row)?),
            _ => value.to_string(),
        };
        content.insert(column.name.to_owned(), text);
    }
    Ok(Some(content))
}

/// Returns the content of a row's journal image; `None` if it refers to a missing record.
pub(super) fn of_image(reader: Reader<'_>, kind: Kind, image: &Json) -> Result<Option<Content>> {
    let mut record = record_of_image(kind, image);
    if let (Kind::Unit, Some(unit)) = (kind, image["unit_id"].as_i64()) {
        let unit = RowId::of_row(unit);
        if !reader.is_there("unit", unit)? {
            return Ok(None);
        }
        record.set(unit::CODE, &units::code_of(reader, unit.to())?);
    }
    let Some(mut content) = of_record(reader, &record)? else { return Ok(None) };
    for name in kind.spec().exchanged {
        if let Some(text) = image[*name].as_str() {
            content.insert((*name).to_owned(), text.to_owned());
        }
    }
    if kind.spec().is_placed()
        && let Some(place) = image[PLACE].as_i64().or(image["id"].as_i64())
    {
        content.insert(PLACE.into(), place.to_string());
    }
    plain_code(&mut content);
    Ok(Some(content))
}

/// A provisional code belongs to this register: the version keeps its office's code.
fn plain_code(content: &mut Content) {
    if let Some(code) = content.get_mut(CODE) {
        *code = without_mark(code).to_owned();
    }
}

/// Returns the records with hidden ids that a version refers to.
pub(super) fn named_in(record_type: RecordType, content: &Content) -> Vec<RecordId> {
    let RecordType::Record(kind) = record_type else { return Vec::new() };
    let named = kind.spec().columns.iter().filter_map(|column| {
        let of = match column.of {
            Type::Session => Kind::Session,
            Type::Petition => Kind::Petition,
            Type::Plan => Kind::Plan,
            _ => return None,
        };
        RecordId::parse(RecordType::Record(of), content.get(column.name)?)
    });
    named.collect()
}

/// Returns the units, agencies and fields that a version refers to by code.
pub(super) fn codes_in(record_type: RecordType, content: &Content) -> Vec<(Kind, String)> {
    let RecordType::Record(kind) = record_type else {
        let unit = |name: &str| content.get(name).map(|code| (Kind::Unit, code.clone()));
        return if record_type == RecordType::Link {
            ["unit", "successor"].into_iter().filter_map(unit).collect()
        } else {
            Vec::new()
        };
    };
    let mut codes = Vec::new();
    for column in kind.spec().columns.iter().filter(|column| is_said(column)) {
        let of = match column.of {
            Type::Unit => Kind::Unit,
            Type::Agency | Type::Agencies => Kind::Agency,
            Type::Field => Kind::Field,
            _ => continue,
        };
        codes.extend(
            content
                .get(column.name)
                .into_iter()
                .flat_map(|text| list(text))
                .map(|code| (of, code.to_owned())),
        );
    }
    codes
}

/// Reads a version's content as the values of a row.
pub(super) fn to_values(
    reader: Reader<'_>,
    kind: Kind,
    content: &Content,
    today: NaiveDate,
) -> std::result::Result<Record, Unfit> {
    let mut values = Record::empty(kind);
    let wrong = |column: &str, given: &str| {
        Problem::refused("bundle-value").with("column", column).with("given", given)
    };
    for (name, given) in content {
        // An empty column is left out.
        if given.is_empty() {
            return Err(wrong(name, given).into());
        }
        let Some(column) = kind.spec().column(name).filter(|column| is_said(column)) else {
            if kind.spec().exchanged.contains(&name.as_str()) {
                continue;
            }
            return Err(Problem::refused("bundle-column").with("column", name.as_str()).into());
        };
        values.set_value(column, to_value(reader, column, given, today)?);
    }
    if let Some((column, _)) =
        values.columns().find(|(column, value)| value.is_empty() && is_always_said(kind, column))
    {
        return Err(wrong(column.name, "").into());
    }
    Ok(values)
}

/// Returns whether every row has a column: an office fills an empty one when it enters the row.
fn is_always_said(kind: Kind, column: &AnyColumn) -> bool {
    column.required
        || column.default.is_some()
        || column.is(coverage::FROM) && kind == Kind::Coverage
        || column.is(columns::CODE) && kind.spec().code.is_numbered()
}

fn to_value(
    reader: Reader<'_>,
    column: &AnyColumn,
    given: &str,
    today: NaiveDate,
) -> std::result::Result<Value, Unfit> {
    let odd = || {
        Unfit::Wrong(
            Problem::refused("bundle-value").with("column", column.name).with("given", given),
        )
    };
    let row = match column.of {
        Type::Unit => units::find(reader, given)?.map(UnitId::any),
        Type::Agency => codes::find(reader, "agency", given)?,
        Type::Session | Type::Petition | Type::Plan => {
            let Some(id) = RecordId::parse(RecordType::Link, given) else { return Err(odd()) };
            reader.row_of(column.of.table().unwrap_or_default(), id.uid)?
        }
        Type::Field => {
            let there = codes::find(reader, "field", given)?.is_some();
            return if there { Ok(Value::Text(given.to_owned())) } else { Err(Unfit::Waits) };
        }
        Type::Agencies => {
            for code in list(given) {
                if codes::find(reader, "agency", code)?.is_none() {
                    return Err(Unfit::Waits);
                }
            }
            return Ok(Value::Text(given.to_owned()));
        }
        _ => {
            // An office accepted the text once, so it reads the same again.
            let value = read_plain(column, given, today);
            let same = value.as_ref().is_ok_and(|value| value.to_string() == given)
                && text::nfc(given.trim()) == given;
            return if same { value.map_err(|_| odd()) } else { Err(odd()) };
        }
    };
    row.map(Value::Row).ok_or(Unfit::Waits)
}

/// Reads the petitioner and the salt.
pub(super) fn identity(content: &Content) -> Option<([Value; 3], [u8; 16])> {
    let salt = RecordId::parse(RecordType::Identity, content.get(SALT)?)?.uid;
    let cell = |column: Column<String>| match content.get(column.name()) {
        Some(text) => Value::Text(text.clone()),
        None => Value::Empty,
    };
    let is_known = |name: &String| {
        name == SALT || petition::IDENTITY.iter().any(|column| column.name() == name)
    };
    let known = content.keys().all(is_known);
    let clean = content.values().all(|text| !text.is_empty() && text::nfc(text.trim()) == *text);
    (known && clean && content.len() > 1).then(|| (petition::IDENTITY.map(cell), salt))
}
