//! `doithoai show`: a record and everything that belongs to it.

use anyhow::Result;
use clap::Args;

use crate::commands::known::KnownArgs;
use crate::desk::Desk;
use crate::ops::{self, Depth};
use crate::report::{RecordReport, SentRecord};

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    #[arg(value_name = "CODE")]
    code: String,
    #[command(flatten)]
    known: KnownArgs,
}

pub(super) fn run(desk: &mut Desk, args: ShowArgs) -> Result<()> {
    args.known.look_back(desk, true)?;
    if ops::sent_number(&args.code).is_some() {
        let line = desk.read(|reader| ops::sent_line(reader, &args.code))?;
        return desk.report(&SentRecord(line));
    }
    print(desk, &args.code, true)
}

/// Prints a unit, named by code or in any other accepted way.
pub(super) fn unit(desk: &mut Desk, unit: &str) -> Result<()> {
    let code = desk.read(|reader| ops::unit_code(reader, unit))?;
    print(desk, &code, true)
}

/// Prints a record and everything that belongs to it; JSON always names petitioners.
pub(super) fn print(desk: &mut Desk, code: &str, named: bool) -> Result<()> {
    let (today, json) = (desk.today, desk.settings.json);
    let depth = if json { Depth::Whole } else { Depth::Listed };
    let (tree, fields) =
        desk.read(|reader| ops::show(reader, code, named || json, depth, today))?;
    desk.report(&RecordReport { tree, fields })
}
