//! `doithoai unit`: units through time.

use anyhow::Result;
use clap::Subcommand;
use serde_json::json;

use crate::commands::{browse, init};
use crate::desk::Desk;
use crate::layout::{Cell, Document, Sheet};
use crate::model::{Kind, UnitKind, unit};
use crate::ops::{self, Input, Names, Receipt, Rename, Tried, Work};
use crate::problem::Arg;
use crate::text;

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
        UnitCommand::List => return browse::print_list(desk, Kind::Unit),
        UnitCommand::Show { unit } => return browse::show_unit(desk, &unit),
        UnitCommand::Add { name, kind, parent, from, until, code, gso_code } => {
            desk.write(|work, names| {
                let kind = kind.unwrap_or_else(|| init::kind_of(&name, UnitKind::Commune));
                let mut draft = Input::new(Kind::Unit)
                    .with(unit::NAME, text::clean(&name))
                    .with(unit::KIND, kind.as_str())
                    .with_some(unit::PARENT, parent)
                    .with_some(unit::FROM, from)
                    .with_some(unit::UNTIL, until)
                    .with_some(unit::GSO_CODE, gso_code);
                ops::read_form(&mut draft)?;
                let code = match code {
                    Some(code) => code,
                    None => ops::free_unit_code(work, &name, &kind)?,
                };
                ops::enter_typed(work, names, &draft.with(unit::CODE, code), mode)
            })?
        }
        UnitCommand::Rename { unit, to, kind, parent, gso_code, on } => {
            desk.write(|work, names| {
                let to = Rename {
                    name: to.as_deref(),
                    kind: kind.as_deref(),
                    parent: parent.as_deref(),
                    gso_code: gso_code.as_deref(),
                };
                ops::rename_unit(work, names, &unit, &to, &on, today)
            })?
        }
        UnitCommand::Merge { units, into, on, dry_run: true } => {
            return try_change(desk, "unit-merge-tried", &on, |work, names| {
                ops::merge_units(work, names, &units, &into, &on, today)
            });
        }
        UnitCommand::Split { unit, into, on, dry_run: true } => {
            return try_change(desk, "unit-split-tried", &on, |work, names| {
                ops::split_unit(work, names, &unit, &into, &on, today)
            });
        }
        UnitCommand::Merge { units, into, on, .. } => {
            desk.write(|work, names| ops::merge_units(work, names, &units, &into, &on, today))?
        }
        UnitCommand::Split { unit, into, on, .. } => {
            desk.write(|work, names| ops::split_unit(work, names, &unit, &into, &on, today))?
        }
        UnitCommand::End { unit, on } => {
            desk.write(|work, names| ops::end_unit(work, names, &unit, &on, today))?
        }
    };
    desk.receipt(&receipt)
}

/// Shows what a merger or a split would do, with what of the ended units goes on; nothing is changed.
fn try_change(
    desk: &mut Desk,
    tried_key: &'static str,
    on: &str,
    change: impl FnOnce(&mut Work<'_>, &mut Names) -> Result<Receipt>,
) -> Result<()> {
    let day = text::read_day(on, desk.today)?;
    let mut tried = Tried { ended: Vec::new(), followed: Vec::new() };
    let receipt = desk.write_or_try(true, |work, names| {
        let receipt = change(work, names)?;
        tried = ops::aftermath(work, day)?;
        Ok(receipt)
    })?;
    let receipt = Receipt { key: tried_key, ..receipt };
    let Tried { ended, followed } = &tried;
    if !desk.settings.json {
        let words = &desk.words;
        let mut sheet = Sheet::new("tried", words.text("report-unit-tried"));
        sheet.column("unit", words.term("column", "unit"));
        sheet.column("what", "");
        let mut row = |unit: &str, key: &str, what: Arg| {
            let told = words.say(&format!("report-unit-tried-{key}"), &[("what", what)]);
            sheet.rows.push(vec![Cell::text(unit), Cell::text(told)]);
        };
        for unit in ended {
            let code = unit.unit.as_str();
            row(code, "ends", day.into());
            followed
                .iter()
                .filter(|link| link.unit == code)
                .for_each(|link| row(code, "followed", link.successor.as_str().into()));
            for leader in &unit.leaders {
                let post = words.term("post", &leader.post);
                row(code, "leader", format!("{} ({post})", leader.name).into());
            }
            unit.plans.iter().for_each(|plan| row(code, "plan", plan.into()));
            unit.agencies.iter().for_each(|agency| row(code, "agency", agency.into()));
            unit.below.iter().for_each(|below| row(code, "below", below.into()));
        }
        desk.print(&Document { sheets: vec![sheet], ..Document::default() })?;
    }
    let units: Vec<_> = ended
        .iter()
        .map(|unit| {
            let followed: Vec<&str> = followed
                .iter()
                .filter(|link| link.unit == unit.unit)
                .map(|link| link.successor.as_str())
                .collect();
            let leaders: Vec<_> = unit
                .leaders
                .iter()
                .map(|leader| json!({ "post": leader.post, "name": leader.name }))
                .collect();
            json!({
                "unit": unit.unit, "followed_by": followed, "leaders": leaders, "plans": unit.plans,
                "agencies": unit.agencies, "units_below": unit.below,
            })
        })
        .collect();
    desk.receipt_with(&receipt, json!({ "dry_run": true, "units": units }))
}
