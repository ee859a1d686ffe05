//! `doithoai lint`: contradictions in the records.

use anyhow::Result;
use clap::Args;

use crate::desk::Desk;
use crate::ops;
use crate::problem::ProblemKind;
use crate::report::LintReport;

#[derive(Debug, Args)]
pub(super) struct LintArgs {}

pub(super) fn run(desk: &mut Desk, _args: LintArgs) -> Result<u8> {
    let today = desk.today;
    let found = desk.read(|reader| ops::lint(reader, today))?;
    let code = if found.is_empty() { 0 } else { ProblemKind::Found as u8 };
    desk.report(&LintReport(found))?;
    Ok(code)
}
