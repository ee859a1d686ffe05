//! Fields of petitions.

use anyhow::Result;

use crate::model::{Kind, RecordRow, field, petition};
use crate::ops::edit::remove_row;
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::typed::enter_typed;
use crate::problem::{Named, Problem};
use crate::store::{Work, codes, fields};
use crate::text;

/// Adds a field. Without a code, one is made from the name; without an English name, it has the
/// Vietnamese one.
///
/// # Errors
/// If a field has the code or one of the names already, or the input has a problem.
pub fn add_field(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    name: &str,
    code: Option<String>,
    english: Option<String>,
    mode: Mode,
) -> Result<Receipt> {
    let is_name = |other: &str| text::fold(other) == text::fold(name);
    let there = fields::all(work.reader())?;
    if let Some(one) = there.iter().find(|one| is_name(&one.name_vi) || is_name(&one.name_en)) {
        let problem = Problem::refused("field-there").with("name", one.name_vi.as_str());
        return Err(problem.with("code", one.code.as_str()).into());
    }
    let input = Input::new(Kind::Field)
        .with(field::CODE, code.unwrap_or_else(|| text::slug(name)))
        .with(field::NAME_VI, name)
        .with(field::NAME_EN, english.unwrap_or_else(|| name.to_owned()));
    let mut receipt = enter_typed(work, resolver, &input, mode)?;
    receipt.key = "entered-field";
    receipt.args.push(("name", name.into()));
    receipt.understood.clear();
    Ok(receipt)
}

/// Removes a field that no petition has.
///
/// # Errors
/// If it is unknown, a petition has it, or it is the default.
pub fn remove_field(work: &mut Work<'_>, resolver: &mut Resolver, given: &str) -> Result<Receipt> {
    let code = resolver.field(work.reader(), given)?;
    refuse_default(&code)?;
    let id = codes::find(work.reader(), Kind::Field.spec().table, &code)?;
    let id = id.ok_or_else(|| Problem::unknown(Named::Field, &code, None))?;
    let code = remove_row(work, RecordRow { kind: Kind::Field, id })?;
    Ok(Receipt { key: "field-removed", args: vec![("code", code.into())], ..Receipt::default() })
}

/// Refuses to remove the field that petitions without one have.
///
/// # Errors
/// If it is that field.
pub(super) fn refuse_default(code: &str) -> Result<()> {
    let usual = Kind::Petition.spec().column(petition::FIELD.name());
    if usual.and_then(|column| column.default) == Some(code) {
        return Err(Problem::refused("field-default").with("code", code).into());
    }
    Ok(())
}
