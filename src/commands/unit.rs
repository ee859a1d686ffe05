//! `doithoai unit`: units and their history.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::commands::{init, list, show};
use crate::desk::Desk;
use crate::model::{Kind, unit};
use crate::ops::{self, InList, Input, Receipt, Rename, Resolver, Work};
use crate::problem::{Cause, Lint, Problem, Remark, Warning};
use crate::report::{UnitListReport, changes};
use crate::text::{self, Direction};

#[derive(Debug, Subcommand)]
pub(super) enum UnitCommand {
    Add(Box<AddArgs>),
    List(list::ShapeArgs),
    Find {
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
        #[command(flatten)]
        shape: list::ShapeArgs,
    },
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

/// The arguments that describe a unit outside the list.
const OF_A_NEW_UNIT: [&str; 7] = ["name", "kind", "parent", "from", "until", "code", "gso_code"];

#[derive(Debug, Args)]
pub(super) struct AddArgs {
    #[arg(value_name = "NAME", required_unless_present = "from_list")]
    name: Option<String>,
    #[arg(long, value_name = "CODE", conflicts_with_all = OF_A_NEW_UNIT)]
    from_list: Option<String>,
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
}

pub(super) fn run(desk: &mut Desk, command: UnitCommand) -> Result<()> {
    let (today, mode) = (desk.today, desk.typed());
    let receipt = match command {
        UnitCommand::List(shape) => return list::print_all(desk, Kind::Unit, shape),
        UnitCommand::Show { unit } => return show::unit(desk, &unit),
        UnitCommand::Find { words, shape } => {
            let given = words.join(" ");
            let shape = shape.prepare(desk)?;
            let found = ops::search_list(&given, today);
            return shape.write(desk, &UnitListReport { given, found });
        }
        UnitCommand::Add(args) => add(desk, *args)?,
        UnitCommand::Rename { unit, to, kind, parent, gso_code, on } => {
            desk.write(|work, resolver| {
                let to = Rename {
                    name: to.as_deref(),
                    kind: kind.as_deref(),
                    parent: parent.as_deref(),
                    gso_code: gso_code.as_deref(),
                };
                ops::rename_unit(work, resolver, &unit, &to, &on, mode)
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

/// Adds a unit of its own, or one of the packaged list. At a terminal a person is asked for a
/// missing kind, and whether a doubtful unit is meant.
fn add(desk: &mut Desk, args: AddArgs) -> Result<Receipt> {
    let AddArgs { name, from_list, kind, parent, from, until, code, gso_code } = args;
    if let Some(given) = from_list {
        return add_listed(desk, &given);
    }
    let name = text::clean(&name.unwrap_or_default());
    let is_asked = desk.can_ask();
    let kind = match kind {
        None if is_asked && !ops::names_kind(&name) => Some(init::choose_kind(desk)?),
        kind => kind,
    };
    let input = Input::new(Kind::Unit)
        .with(unit::NAME, name)
        .with_some(unit::KIND, kind)
        .with_some(unit::PARENT, parent)
        .with_some(unit::FROM, from)
        .with_some(unit::UNTIL, until)
        .with_some(unit::GSO_CODE, gso_code);
    let mode = desk.typed();
    if is_asked && !desk.settings.force && !desk.settings.yes {
        let tried =
            desk.weigh(|work, resolver| ops::add_unit(work, resolver, &input, code.clone(), mode))?;
        let is_doubtful = |warning: &&Warning| {
            matches!(warning.remark, Remark::Lint(Lint::UnitTwice | Lint::VillageAlone))
        };
        let doubtful: Vec<&Warning> = tried.warnings.iter().filter(is_doubtful).collect();
        for warning in &doubtful {
            desk.note(warning);
        }
        if !doubtful.is_empty() && !desk.ask_yes(&desk.words.text("ask-add-anyway"), false)? {
            return Err(Problem::because(Cause::AskingStopped).into());
        }
    }
    desk.write(|work, resolver| ops::add_unit(work, resolver, &input, code, mode))
}

fn add_listed(desk: &mut Desk, given: &str) -> Result<Receipt> {
    let today = desk.today;
    let mut given = given.to_owned();
    let listed = loop {
        match ops::find_in_list(&given, None, desk.typed())? {
            InList::One(unit) => break unit,
            InList::Several(candidates) if desk.can_ask() => {
                given = init::choose_unit(desk, candidates)?;
            }
            InList::Several(candidates) => {
                return Err(ops::several_in_list(&given, candidates, "listed-ambiguous").into());
            }
            InList::None => {
                return Err(ops::not_in_list(&given, "unit-not-in-list").into());
            }
        }
    };
    desk.write(|work, resolver| ops::add_listed(work, resolver, listed, today))
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
