//! Personal data where it has no place.

use anyhow::Result;

use crate::model::{AnyColumn, Type};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Arg, Lint, Warning};
use crate::text::{Personal, personal};

/// Texts that look as if they held personal data.
pub(super) fn personal_data(of: Subject<'_>) -> Result<Vec<Finding>> {
    let texts = of.values.columns().filter_map(|(column, value)| Some((column, value.as_text()?)));
    Ok(texts.filter_map(|(column, text)| out_of_place(column, text)).map(Finding::from).collect())
}

/// Warns of what looks like personal data in a text: of any in a text, of a citizen's number, for which there is no column, also among
/// the petitioner's data.
pub(in crate::ops) fn out_of_place(column: &AnyColumn, text: &str) -> Option<Warning> {
    if !matches!(column.of, Type::Text) {
        return None;
    }
    let found = personal(text)?;
    if column.personal && found != Personal::CitizenNumber {
        return None;
    }
    let warning = Warning::of(Lint::TextPersonal)
        .with("column", Arg::Term("column", column.name.to_owned()))
        .with("looks", Arg::Term("personal", found.code().to_owned()));
    Some(warning)
}
