//! `doithoai unit`: units and their history.

use anyhow::Result;
use clap::Subcommand;

use crate::commands::{list, show};
use crate::desk::Desk;
use crate::model::{Kind, unit};
use crate::ops::{self, Input, Receipt, Rename, Resolver, Work};
use crate::report::changes;
use crate::text::{self, Direction};

#[derive(Debug, Subcommand)]
pub(super) enum UnitCommand {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
        #[arg(long, value_name = "UNIT")]
        parent: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        from: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        until: Option<String>,
        #[arg(long, value_name = "CODE")]
        code: Option<String>,
        #[arg(long, value_name = "CODE")]
        gso_code: Option<String>,
    },
    List,
    Show {
        #[arg(value_name = "UNIT")]
        unit: String,
    },
    Rename {
        #[arg(value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "NAME", required_unless_present_any = ["kind", "parent", "gso_code"])]
        to: Option<String>,
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
        #[arg(long, value_name = "UNIT")]
        parent: Option<String>,
        #[arg(long, value_name = "CODE")]
        gso_code: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
    Merge {
        #[arg(value_name = "UNIT", required = true)]
        units: Vec<String>,
        #[arg(long, value_name = "UNIT")]
        into: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
        #[arg(long)]
        dry_run: bool,
    },
    Split {
        #[arg(value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "UNIT", required = true)]
        into: Vec<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
        #[arg(long)]
        dry_run: bool,
    },
    End {
        #[arg(value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
}

pub(super) fn run(desk: &mut Desk, command: UnitCommand) -> Result<()> {
    let (today, mode) = (desk.today, desk.typed());
    let receipt = match command {
        UnitCommand::List => return list::print_all(desk, Kind::Unit),
        UnitCommand::Show { unit } => return show::unit(desk, &unit),
        UnitCommand::Add { name, kind, parent, from, until, code, gso_code } => {
            let input = Input::new(Kind::Unit)
                .with(unit::NAME, text::clean(&name))
                .with_some(unit::KIND, kind)
                .with_some(unit::PARENT, parent)
                .with_some(unit::FROM, from)
                .with_some(unit::UNTIL, until)
                .with_some(unit::GSO_CODE, gso_code);
            desk.write(|work, resolver| ops::add_unit(work, resolver, input, code, mode))?
        }
        UnitCommand::Rename { unit, to, kind, parent, gso_code, on } => {
            desk.write(|work, resolver| {
                let to = Rename {
                    name: to.as_deref(),
                    kind: kind.as_deref(),
                    parent: parent.as_deref(),
                    gso_code: gso_code.as_deref(),
                };
                ops::rename_unit(work, resolver, &unit, &to, &on, today)
            })?
        }
        UnitCommand::Merge { units, into, on, dry_run: true } => {
            return try_change(desk, "unit-merge-tried", &on, |work, resolver| {
                ops::merge_units(work, resolver, &units, &into, &on, today)
            });
        }
        UnitCommand::Split { unit, into, on, dry_run: true } => {
            return try_change(desk, "unit-split-tried", &on, |work, resolver| {
                ops::split_unit(work, resolver, &unit, &into, &on, today)
            });
        }
        UnitCommand::Merge { units, into, on, .. } => desk
            .write(|work, resolver| ops::merge_units(work, resolver, &units, &into, &on, today))?,
        UnitCommand::Split { unit, into, on, .. } => {
            desk.write(|work, resolver| ops::split_unit(work, resolver, &unit, &into, &on, today))?
        }
        UnitCommand::End { unit, on } => {
            desk.write(|work, resolver| ops::end_unit(work, resolver, &unit, &on, today))?
        }
    };
    desk.receipt(&receipt)
}

/// Shows the effect of a merger or a split and what would remain of the ended units, without
/// changes.
fn try_change(
    desk: &mut Desk,
    tried_key: &'static str,
    on: &str,
    change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
) -> Result<()> {
    let day = desk.day(on, Direction::Either)?;
    let mut tried = None;
    let receipt = desk.write_or_try(true, |work, resolver| {
        let receipt = change(work, resolver)?;
        tried = Some(ops::aftermath(work, day)?);
        Ok(receipt)
    })?;
    let receipt = Receipt { key: tried_key, ..receipt };
    let Some(tried) = tried else { return desk.receipt(&receipt) };
    if !desk.settings.json {
        desk.print(&changes::unit_change(&tried, day, &desk.words))?;
    }
    desk.receipt_with(&receipt, changes::unit_change_json(&tried))
}
