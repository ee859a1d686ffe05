//! `doithoai init`: makes a register for one office.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use crate::clock;
use crate::desk::Desk;
use crate::exchange::{Reading, Source, Sources, TableReading, import, read_table};
use crate::model::{Closed, Kind, UnitKind, kind_and_name};
use crate::ops::{self, Founding, Input, Mode, Names, Receipt, Work};

/// The packaged table of days off.
const HOLIDAYS: &str = include_str!("../../data/holidays.csv");

/// What the register keeps of the program that made it.
pub(super) const PROGRAM: &str = concat!("doithoai ", env!("CARGO_PKG_VERSION"));

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    #[arg(long, value_name = "NAME")]
    unit: String,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "FILE.csv")]
    units: Option<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, args: InitArgs) -> Result<()> {
    let InitArgs { unit, kind, units } = args;
    let kind = kind.unwrap_or_else(|| kind_of(&unit, UnitKind::District));
    let path = desk.settings.file.clone().unwrap_or_else(|| PathBuf::from("doithoai.db"));
    let today = desk.today;
    let reading = Reading::default();
    let units = units.map(|file| Source::file(Kind::Unit, &file, &reading)).transpose()?;
    let units = Sources { tables: units.into_iter().collect(), notes: Vec::new() };
    let receipt = desk.create(&path, |work, names| {
        import(work, names, &units, &reading, Mode::import(today, false), &mut |_| {})?;
        found(work, names, (&unit, &kind), PROGRAM, today, &path)
    })?;
    desk.receipt(&receipt)
}

/// Returns the kind that a name tells by the word before it, else the usual one.
pub(super) fn kind_of(name: &str, usual: UnitKind) -> String {
    kind_and_name(name).0.unwrap_or(usual).code().to_owned()
}

/// Founds a register with the packaged days off.
pub(super) fn found(
    work: &mut Work<'_>,
    names: &mut Names,
    (unit, kind): (&str, &str),
    program: &str,
    today: chrono::NaiveDate,
    path: &Path,
) -> Result<Receipt> {
    let rows =
        read_table(Kind::Holiday, "holidays.csv", HOLIDAYS.as_bytes(), &TableReading::default())?;
    let rows = rows.map(|row| {
        row.map(|(_, cells)| Input::of_row(Kind::Holiday, cells)).map_err(|problem| problem.problem)
    });
    let holidays = rows.collect::<Result<Vec<_>, _>>()?;
    let founding = Founding { unit, kind, at: &clock::instant(), program };
    let code = ops::found(work, names, &founding, &holidays, today)?;
    let mut args = ops::rules_told(work.reader(), today)?;
    args.extend([
        ("unit", code.as_str().into()),
        ("path", path.to_string_lossy().into_owned().into()),
    ]);
    Ok(Receipt { key: "init", args, code: Some(code), ..Receipt::default() })
}
