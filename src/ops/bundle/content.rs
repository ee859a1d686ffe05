//! What a row says as other registers can read it, and back.

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::model::{
    AssignmentId, Column, Content, Kind, PetitionId, RecordId, RecordType, Type, UnitId,
    UnitLinkId, Value, without_mark,
};
use crate::ops::enter::missing;
use crate::ops::read::{list, read_plain};
use crate::ops::values::Values;
use crate::problem::Problem;
use crate::store::units::UnitLink;
use crate::store::{Form, Reader, codes, units};
use crate::text;

/// What an assignment's row keeps beside the contract's columns: when it was extended, and which day that replaced.
const EXTENSION: [&str; 2] = ["extended_day", "extended_was"];

/// The place of a row among those that hang on the same session or petition.
const PLACE: &str = "place";

/// Who petitioned, and the salt of its digest.
const PERSONAL: [&str; 3] = ["petitioner", "contact", "address"];
const SALT: &str = "salt";

/// The columns that a kind's rows have beside the contract's.
fn beside(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Assignment => &EXTENSION,
        Kind::Total => &["code"],
        kind if kind.is_placed() => &[PLACE],
        _ => &[],
    }
}

/// Tells whether two records say the same; when each was entered beside others is not what they say.
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

/// Why what a version says cannot become a row.
pub(super) enum Unfit {
    /// It names a record that is not here.
    Waits,
    /// It is nothing that an office could have written.
    Wrong(Problem),
    /// The register's file fails.
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

/// A column that says something of its own: what a unit became is a link, who petitioned stands apart.
fn said(column: &&Column) -> bool {
    !column.personal && column.name != "successor"
}

/// Returns what a row of a sort says; none where it was blanked or is no more.
pub(super) fn of_row(reader: Reader<'_>, record: RecordId, row: i64) -> Result<Option<Content>> {
    match record.sort {
        RecordType::Record(kind) => of_record(reader, kind, row).map(Some),
        RecordType::Link => {
            let UnitLink { unit, successor } = units::link(reader, UnitLinkId::of_row(row))?;
            let cell = |name: &str, code| (name.to_owned(), code);
            Ok(Some(
                [
                    cell("unit", units::code_of(reader, unit)?),
                    cell("successor", units::code_of(reader, successor)?),
                ]
                .into(),
            ))
        }
        RecordType::Identity => {
            Ok(reader.identity(PetitionId::of_row(row))?.map(|(identity, salt)| {
                let cells = PERSONAL.iter().zip(identity).filter(|(_, value)| !value.is_empty());
                let mut content: Content =
                    cells.map(|(name, value)| ((*name).to_owned(), value.to_string())).collect();
                content
                    .insert(SALT.into(), RecordId { sort: RecordType::Identity, uid: salt }.hex());
                content
            }))
        }
    }
}

fn of_record(reader: Reader<'_>, kind: Kind, row: i64) -> Result<Content> {
    let record = reader.record(kind, Form::Raw, row)?;
    let mut content = Content::new();
    for (column, value) in
        kind.spec().columns.iter().zip(&record.values).filter(|(column, _)| said(column))
    {
        let text = match (column.of.table(), value) {
            (_, Value::Empty) => continue,
            (Some(table @ ("unit" | "agency")), Value::Row(row)) => {
                codes::of_row(reader, table, *row)?
            }
            (Some(table), Value::Row(row)) => text::hex(&reader.uid_of(table, *row)?),
            (_, value) => value.to_string(),
        };
        content.insert(column.name.to_owned(), text);
    }
    match kind {
        Kind::Total => {
            content.insert("code".into(), codes::of_row(reader, "total", row)?);
        }
        Kind::Assignment => content.extend(reader.extension(AssignmentId::of_row(row))?),
        _ if kind.is_placed() => {
            content.insert(PLACE.into(), reader.place_of(kind.spec().table, row)?.to_string());
        }
        _ => {}
    }
    plain_code(&mut content);
    Ok(content)
}

/// Returns what the journal's image of a row said; none where something that it names is no more.
pub(super) fn of_image(reader: Reader<'_>, kind: Kind, image: &Json) -> Result<Option<Content>> {
    let mut content = Content::new();
    if let (Kind::Unit, Some(unit)) = (kind, image["unit_id"].as_i64()) {
        if !reader.is_there("unit", unit)? {
            return Ok(None);
        }
        content.insert("code".into(), units::code_of(reader, UnitId::of_row(unit))?);
    }
    if let Some(place) =
        image["place"].as_i64().or(image["id"].as_i64()).filter(|_| kind.is_placed())
    {
        content.insert(PLACE.into(), place.to_string());
    }
    for name in beside(kind) {
        content.extend(image[*name].as_str().map(|text| ((*name).to_owned(), text.to_owned())));
    }
    for column in kind.spec().columns.iter().filter(said) {
        let text = match (&image[column.sql], column.of.table(), column.of) {
            (Json::Null, ..) => continue,
            (Json::Number(row), Some(table), _) => {
                let row = row.as_i64().unwrap_or_default();
                if !reader.is_there(table, row)? {
                    return Ok(None);
                }
                if matches!(table, "unit" | "agency") {
                    codes::of_row(reader, table, row)?
                } else {
                    text::hex(&reader.uid_of(table, row)?)
                }
            }
            (Json::Number(yes), _, Type::YesNo) => {
                Value::YesNo(yes.as_i64() == Some(1)).to_string()
            }
            (Json::String(text), ..) => text.clone(),
            (value, ..) => value.to_string(),
        };
        content.insert(column.name.to_owned(), text);
    }
    plain_code(&mut content);
    Ok(Some(content))
}

/// A provisional code is this register's matter: the version keeps the code that its office gave.
fn plain_code(content: &mut Content) {
    if let Some(code) = content.get_mut("code") {
        *code = without_mark(code).to_owned();
    }
}

/// Returns the records with hidden ids that a version names.
pub(super) fn named_in(sort: RecordType, content: &Content) -> Vec<RecordId> {
    let RecordType::Record(kind) = sort else { return Vec::new() };
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

/// Returns the units, agencies and fields that a version names by their codes.
pub(super) fn codes_in(sort: RecordType, content: &Content) -> Vec<(Kind, String)> {
    let RecordType::Record(kind) = sort else {
        let unit = |name: &str| content.get(name).map(|code| (Kind::Unit, code.clone()));
        return if sort == RecordType::Link {
            ["unit", "successor"].into_iter().filter_map(unit).collect()
        } else {
            Vec::new()
        };
    };
    let mut codes = Vec::new();
    for column in kind.spec().columns.iter().filter(said) {
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

/// Reads what a version says as the values of a row.
pub(super) fn to_values(
    reader: Reader<'_>,
    kind: Kind,
    content: &Content,
    today: NaiveDate,
) -> std::result::Result<Values, Unfit> {
    let mut values = Values::empty(kind);
    for (name, given) in content {
        let Some(column) = kind.spec().column(name).filter(said) else {
            if beside(kind).contains(&name.as_str()) {
                continue;
            }
            return Err(Problem::refused("bundle-column").with("column", name.as_str()).into());
        };
        values.set(column.name, to_value(reader, column, given, today)?);
    }
    if let Some(column) = missing(&values).into_iter().find_map(|problem| problem.column) {
        return Err(Problem::refused("bundle-value")
            .with("column", column)
            .with("given", "")
            .into());
    }
    Ok(values)
}

fn to_value(
    reader: Reader<'_>,
    column: &Column,
    given: &str,
    today: NaiveDate,
) -> std::result::Result<Value, Unfit> {
    let odd = || {
        Unfit::Wrong(
            Problem::refused("bundle-value").with("column", column.name).with("given", given),
        )
    };
    let row = match column.of {
        Type::Unit => units::find(reader, given)?.map(UnitId::row),
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
            // Whatever an office wrote was read once and reads the same again.
            let value = read_plain(column, given, today);
            let same = value.as_ref().is_ok_and(|value| value.to_string() == given)
                && text::nfc(given.trim()) == given;
            return if same { value.map_err(|_| odd()) } else { Err(odd()) };
        }
    };
    row.map(Value::Row).ok_or(Unfit::Waits)
}

/// Reads the hidden columns of an assignment's extension.
pub(super) fn extension(content: &Content) -> Result<Vec<(&'static str, Value)>, Problem> {
    let cell = |name: &'static str| {
        let Some(given) = content.get(name) else { return Ok((name, Value::Empty)) };
        let day = given.parse().map_err(|_| {
            Problem::refused("bundle-value").with("column", name).with("given", given)
        });
        Ok((name, Value::Day(day?)))
    };
    EXTENSION.into_iter().map(cell).collect()
}

/// Reads who petitioned, and the salt.
pub(super) fn identity(content: &Content) -> Option<([Value; 3], [u8; 16])> {
    let salt = RecordId::parse(RecordType::Identity, content.get(SALT)?)?.uid;
    let cell =
        |name: &str| content.get(name).map_or(Value::Empty, |text| Value::Text(text.clone()));
    let known = content.keys().all(|name| name == SALT || PERSONAL.contains(&name.as_str()));
    let clean = content.values().all(|text| !text.is_empty() && text::nfc(text.trim()) == *text);
    (known && clean && content.len() > 1).then(|| (PERSONAL.map(cell), salt))
}
