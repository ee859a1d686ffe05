//! `doithoai lint`: contradictions in the records.

use anyhow::Result;
use clap::Args;

use crate::commands::list::ShapeArgs;
use crate::desk::Desk;
use crate::ops;
use crate::problem::ProblemKind;
use crate::report::LintReport;

#[derive(Debug, Args)]
pub(super) struct LintArgs {
    #[command(flatten)]
    shape: ShapeArgs,
}

pub(super) fn run(desk: &mut Desk, args: LintArgs) -> Result<u8> {
    let today = desk.today;
    let shape = args.shape.prepare(desk)?;
    let found = desk.read(|reader| ops::lint(reader, today))?;
    let code = if found.is_empty() { 0 } else { ProblemKind::Found as u8 };
    shape.write(desk, &LintReport(found))?;
    Ok(code)
}
