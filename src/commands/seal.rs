//! `doithoai close` and `reopen`: sealed years.

use anyhow::Result;
use clap::Args;

use crate::desk::Desk;
use crate::model::read_year;
use crate::ops;
use crate::text::read_day;

#[derive(Debug, Args)]
pub(super) struct CloseArgs {
    #[arg(value_name = "YEAR")]
    year: String,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ReopenArgs {
    #[arg(value_name = "YEAR")]
    year: String,
    #[arg(long, value_name = "TEXT")]
    why: String,
}

pub(super) fn close(desk: &mut Desk, args: CloseArgs) -> Result<()> {
    let (year, today) = (read_year(&args.year)?, desk.today);
    let as_of = args.as_of.map_or(Ok(today), |day| read_day(&day, today))?;
    let receipt = desk.write(|work, _| ops::close(work, year, as_of, today))?;
    desk.receipt(&receipt)
}

pub(super) fn reopen(desk: &mut Desk, args: ReopenArgs) -> Result<()> {
    let year = read_year(&args.year)?;
    let receipt = desk.write(|work, _| ops::reopen(work, year, &args.why))?;
    desk.receipt(&receipt)
}
