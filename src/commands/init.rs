//! `doithoai init`: creates a register for one office.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::clock;
use crate::desk::{Choice, Desk};
use crate::exchange::{PROGRAM, Reading, Source, Sources, found_register};
use crate::model::{Closed, Kind, UnitKind};
use crate::ops::{self, Founding, InList, OwnUnit};
use crate::problem::UnitLabel;

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    #[arg(long, value_name = "NAME")]
    pub(super) unit: String,
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
    #[arg(long, value_name = "FILE.csv", conflicts_with = "no_list")]
    pub(super) units: Option<PathBuf>,
    #[arg(long)]
    pub(super) no_list: bool,
    #[arg(long, value_name = "SET")]
    pub(super) rules: Option<String>,
}

pub(super) fn run(desk: &mut Desk, args: InitArgs) -> Result<()> {
    let args = if desk.can_ask() { choose(desk, args)? } else { args };
    let InitArgs { unit, kind, units, no_list, rules } = args;
    let (today, at) = (desk.today, clock::instant());
    let own = if no_list || units.is_some() {
        OwnUnit::Named { name: &unit, kind: kind.as_deref(), force: desk.settings.force }
    } else {
        match ops::find_in_list(&unit, kind.as_deref(), desk.typed())? {
            InList::One(listed) => OwnUnit::Listed(listed),
            InList::Several(candidates) => {
                return Err(ops::several_in_list(&unit, candidates, "office-ambiguous").into());
            }
            InList::None => {
                return Err(ops::not_in_list(&unit, "office-not-in-list").into());
            }
        }
    };
    let path = desk.settings.file.clone().unwrap_or_else(|| PathBuf::from("doithoai.db"));
    let shown = path.to_string_lossy().into_owned();
    let units =
        units.map(|file| Source::file(Kind::Unit, &file, &Reading::default())).transpose()?;
    let units = Sources { tables: units.into_iter().collect(), notes: Vec::new() };
    let rules = ops::first_rules(rules.as_deref(), today)?;
    let founding = Founding { unit: own, rules, at: &at, program: PROGRAM };
    let receipt = desk.create(&path, |work, resolver| {
        found_register(work, resolver, &units, &founding, today, shown)
    })?;
    desk.receipt(&receipt)
}

/// Asks for what the office's own unit lacks: which of several units of the list it is, and, if it
/// is a unit of its own, its kind.
pub(super) fn choose(desk: &Desk, mut args: InitArgs) -> Result<InitArgs> {
    if args.units.is_some() {
        return Ok(args);
    }
    if !args.no_list {
        match ops::find_in_list(&args.unit, args.kind.as_deref(), desk.typed())? {
            InList::One(_) => return Ok(args),
            InList::Several(candidates) => {
                args.unit = choose_unit(desk, candidates)?;
                args.kind = None;
                return Ok(args);
            }
            InList::None => {
                args.no_list = desk.ask_yes(&desk.words.text("ask-own-unit"), false)?;
                if !args.no_list {
                    return Ok(args);
                }
            }
        }
    }
    if args.kind.is_none() && !ops::names_kind(&args.unit) {
        args.kind = Some(choose_kind(desk)?);
    }
    Ok(args)
}

/// Asks which of several units is meant; returns its code.
pub(super) fn choose_unit(desk: &Desk, candidates: Vec<UnitLabel>) -> Result<String> {
    let choice = |unit: UnitLabel| {
        let label = desk.words.unit_label(&unit);
        Choice::new(unit.code, label)
    };
    let choices = candidates.into_iter().map(choice).collect();
    desk.ask_choice(&desk.words.text("ask-which-unit"), choices, None)
}

/// Asks for a unit's kind; none is offered first.
pub(super) fn choose_kind(desk: &Desk) -> Result<String> {
    let choice =
        |kind: &UnitKind| Choice::new(kind.code(), desk.words.term("unit-kind", kind.code()));
    let choices = UnitKind::ALL.iter().map(choice).collect();
    desk.ask_choice(&desk.words.text("ask-unit-kind"), choices, None)
}
