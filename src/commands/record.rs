//! `doithoai record`: sessions, petitions, replies and so on. The options of each kind are the
//! contract's columns, with `--on` for the day and `--host` for the hosts.

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::commands::lines;
use crate::desk::Desk;
use crate::model::{AnyColumn, EntryCommand, Kind, Type, petition, plan};
use crate::ops::{self, Input};

/// The kinds that can be recorded.
pub(super) fn kinds() -> impl Iterator<Item = Kind> {
    let kinds = Kind::in_order_of_entry().into_iter();
    kinds.filter(|kind| kind.spec().entry == EntryCommand::Record)
}

/// A record's columns from the command line.
#[derive(Debug)]
pub(super) struct RecordOptions {
    /// The input.
    pub input: Input,
    /// The petitions of a reply or check, or other records that it belongs to.
    pub owners: Vec<String>,
    /// A file of petitions, one per line.
    pub lines: Option<String>,
}

impl RecordOptions {
    /// Adds a kind's columns to a command as options; the record that it belongs to is the first
    /// positional argument.
    pub fn augment(kind: Kind, mut command: Command) -> Command {
        for column in kind.spec().columns {
            // A plan entry's status and reason are set by `plan postpone` and `cancel`.
            let is_set_later = column.is(plan::STATUS) || column.is(plan::REASON);
            if matches!(column.of, Type::Code) || is_set_later || column.kept {
                continue;
            }
            let mut arg = Arg::new(column.option).required(column.required);
            if kind.is_owner_column(column) {
                arg = arg.value_name(value_name(column)).index(1);
                if matches!(kind, Kind::Reply | Kind::Check) {
                    arg = arg.num_args(1..).action(ArgAction::Append);
                }
            } else if matches!(column.of, Type::YesNo) {
                arg = arg.long(column.option).action(ArgAction::SetTrue);
            } else {
                let hyphens = matches!(column.of, Type::Day | Type::Text | Type::Month);
                arg = arg.long(column.option).value_name(value_name(column));
                arg = arg.allow_hyphen_values(hyphens);
                // A negative number then gets the problem of its column.
                arg = arg.allow_negative_numbers(matches!(column.of, Type::Count));
            }
            if kind == Kind::Petition && column.is(petition::TEXT) {
                arg = arg.required_unless_present("lines").required(false);
            }
            if kind == Kind::Session && column.required {
                arg = arg.required_unless_present("plan").required(false);
            }
            command = command.arg(arg);
        }
        if kind == Kind::Petition {
            command = command
                .arg(Arg::new("lines").long("lines").value_name("FILE|-").conflicts_with("text"));
        }
        command
    }

    /// Reads a kind's columns from the command line.
    pub fn read(kind: Kind, matches: &ArgMatches) -> Self {
        let mut input = Input::new(kind);
        for column in kind.spec().columns {
            let text = match column.of {
                Type::Code => None,
                Type::YesNo => {
                    let given = matches.try_get_one::<bool>(column.option).ok().flatten();
                    (given == Some(&true)).then(|| "yes".to_owned())
                }
                _ => matches.try_get_one::<String>(column.option).ok().flatten().cloned(),
            };
            if let Some(text) = text {
                input.add(column, text);
            }
        }
        let owner = kind.spec().columns.iter().find(|column| kind.is_owner_column(column));
        let owners =
            owner.and_then(|column| matches.try_get_many::<String>(column.option).ok().flatten());
        let owners = owners.map(|owners| owners.cloned().collect()).unwrap_or_default();
        Self {
            input,
            owners,
            lines: matches.try_get_one::<String>("lines").ok().flatten().cloned(),
        }
    }
}

fn value_name(column: &AnyColumn) -> &'static str {
    match column.of {
        Type::Day | Type::DayOrYes => "DAY",
        Type::Month => "YYYY-MM",
        Type::Count => "N",
        Type::Hosts => "POST[,POST]",
        Type::Unit | Type::Units => "UNIT",
        Type::Agency | Type::Agencies => "AGENCY",
        Type::Field => "FIELD",
        Type::Plan => "CODE",
        Type::Session => "SESSION",
        Type::Petition => "PETITION",
        Type::Period => "PERIOD",
        Type::List(list) => match list.name {
            "session-form" => "FORM",
            "outcome" => "OUTCOME",
            "origin" => "ORIGIN",
            "check-result" => "RESULT",
            "scope" => "SCOPE",
            _ => "KIND",
        },
        _ => "TEXT",
    }
}

/// The record to enter.
#[derive(Debug)]
pub(super) struct RecordArgs(RecordOptions);

impl Args for RecordArgs {
    fn augment_args(command: Command) -> Command {
        let subcommands =
            kinds().map(|kind| RecordOptions::augment(kind, Command::new(kind.spec().word)));
        command.subcommands(subcommands).subcommand_required(true).arg_required_else_help(true)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for RecordArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let found = matches.subcommand().and_then(|(word, below)| Some((Kind::find(word)?, below)));
        let (kind, below) =
            found.ok_or_else(|| clap::Error::new(clap::error::ErrorKind::MissingSubcommand))?;
        Ok(Self(RecordOptions::read(kind, below)))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

pub(super) fn run(desk: &mut Desk, args: RecordArgs) -> Result<()> {
    let RecordArgs(RecordOptions { mut input, owners, lines }) = args;
    ops::read_form(&mut input, desk.today)?;
    let mode = desk.typed();
    let receipt = match lines {
        Some(path) => lines::record(desk, &input, &path)?,
        None if owners.len() > 1 => {
            desk.write(|work, resolver| ops::enter_for_each(work, resolver, &input, &owners, mode))?
        }
        None => desk.write(|work, resolver| ops::enter_typed(work, resolver, &input, mode))?,
    };
    desk.receipt(&receipt)
}
