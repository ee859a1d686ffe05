//! Checks for personal data in the wrong column.

use anyhow::Result;

use crate::model::{AnyColumn, Type};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Arg, Lint, Warning};
use crate::text::{Personal, personal};

/// Finds texts that seem to contain personal data.
pub(super) fn personal_data(of: Subject<'_>) -> Result<Vec<Finding>> {
    let texts = of.values.columns().filter_map(|(column, value)| Some((column, value.as_text()?)));
    Ok(texts.filter_map(|(column, text)| out_of_place(column, text)).map(Finding::from).collect())
}

/// Warns of apparent personal data in a text column; among the petitioner's data only of a
/// citizen's number, which has no column.
pub(in crate::ops) fn out_of_place(column: &AnyColumn, text: &str) -> Option<Warning> {
    if !matches!(column.of, Type::Text) {
        return None;
    }
    let found = personal(text)?;
    if column.personal && found != Personal::CitizenNumber {
        return None;
    }
    let warning = Warning::of(Lint::TextPersonal)
        .with("column", Arg::Term("column", column.label.to_owned()))
        .with("looks", Arg::Term("personal", found.code().to_owned()));
    Some(warning)
}
