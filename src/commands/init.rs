//! `doithoai init`: creates a register for one office.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::clock;
use crate::desk::Desk;
use crate::exchange::{PROGRAM, Reading, Source, Sources, found_register};
use crate::model::{Kind, UnitKind};
use crate::ops::{self, Founding, usual_kind};

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    #[arg(long, value_name = "NAME")]
    unit: String,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "FILE.csv")]
    units: Option<PathBuf>,
    #[arg(long, value_name = "SET")]
    rules: Option<String>,
}

pub(super) fn run(desk: &mut Desk, args: InitArgs) -> Result<()> {
    let InitArgs { unit, kind, units, rules } = args;
    let kind = kind.unwrap_or_else(|| usual_kind(&unit, UnitKind::District).to_owned());
    let path = desk.settings.file.clone().unwrap_or_else(|| PathBuf::from("doithoai.db"));
    let shown = path.to_string_lossy().into_owned();
    let units =
        units.map(|file| Source::file(Kind::Unit, &file, &Reading::default())).transpose()?;
    let units = Sources { tables: units.into_iter().collect(), notes: Vec::new() };
    let (today, at) = (desk.today, clock::instant());
    let rules = ops::first_rules(rules.as_deref(), today)?;
    let founding = Founding { unit: &unit, kind: &kind, rules, at: &at, program: PROGRAM };
    let receipt = desk.create(&path, |work, resolver| {
        found_register(work, resolver, &units, &founding, today, shown)
    })?;
    desk.receipt(&receipt)
}
