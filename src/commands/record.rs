//! `doithoai record`: what happened. The options of each kind are the contract's columns, with `--on` for the day and
//! `--host` for the hosts.

use std::io::Read;
use std::path::Path;

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::desk::Desk;
use crate::input;
use crate::model::{Column, Kind, Type};
use crate::ops::{self, Draft};
use crate::problem::{Cause, Problem};

/// The kinds that can be recorded.
pub(super) const KINDS: [Kind; 9] = [
    Kind::Session,
    Kind::Petition,
    Kind::Ballot,
    Kind::Conclusion,
    Kind::Reply,
    Kind::Check,
    Kind::Review,
    Kind::Publication,
    Kind::Total,
];

/// A record's columns as read from the line.
#[derive(Debug)]
pub(super) struct RecordOptions {
    /// The draft.
    pub draft: Draft,
    /// A file of petitions, one a line.
    pub lines: Option<String>,
}

impl RecordOptions {
    /// Adds a kind's columns to a command as options; the record to which it belongs comes first without a name.
    pub fn augment(kind: Kind, mut command: Command) -> Command {
        // A plan entry's status and its reason are `plan postpone` and `cancel`.
        let asked = |column: &&Column| {
            !matches!(column.of, Type::Code) && !matches!(column.name, "status" | "reason")
        };
        for column in kind.spec().columns.iter().filter(asked) {
            let name = option_name(column);
            let mut arg = Arg::new(name).required(column.needed);
            if is_owner(column) {
                arg = arg.value_name(value_name(column)).index(1);
            } else if matches!(column.of, Type::YesNo) {
                arg = arg.long(name).action(ArgAction::SetTrue);
            } else {
                let hyphens = matches!(column.of, Type::Day | Type::Text | Type::Month);
                arg = arg.long(name).value_name(value_name(column)).allow_hyphen_values(hyphens);
                // A number below 0 is then refused as a number, not as an unknown option.
                arg = arg.allow_negative_numbers(matches!(column.of, Type::Count));
            }
            if kind == Kind::Petition && column.name == "text" {
                arg = arg.required_unless_present("lines").required(false);
            }
            if kind == Kind::Session && column.needed {
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

    /// Reads a kind's columns from the line.
    pub fn read(kind: Kind, matches: &ArgMatches) -> Self {
        let mut draft = Draft::new(kind);
        for column in kind.spec().columns {
            let name = option_name(column);
            match column.of {
                Type::Code => {}
                Type::YesNo => {
                    if matches.try_get_one::<bool>(name).ok().flatten() == Some(&true) {
                        draft = draft.with(column.name, "yes");
                    }
                }
                _ => {
                    draft = draft
                        .with_some(column.name, matches.try_get_one::<String>(name).ok().flatten())
                }
            }
        }
        Self { draft, lines: matches.try_get_one::<String>("lines").ok().flatten().cloned() }
    }
}

/// Returns whether a column names the record to which the new one belongs.
fn is_owner(column: &Column) -> bool {
    column.needed && matches!(column.of, Type::Session | Type::Petition)
}

/// The option of a column.
pub(super) fn option_name(column: &Column) -> &'static str {
    match column.name {
        "day" => "on",
        "hosts" => "host",
        "public_text" => "public-text",
        "answered_by" => "answered-by",
        "duplicate_of" => "duplicate-of",
        "part_of" => "part-of",
        "very_satisfied" => "very-satisfied",
        "extended_to" => "extended-to",
        "gso_code" => "gso-code",
        "name_vi" => "name-vi",
        "name_en" => "name-en",
        name => name,
    }
}

fn value_name(column: &Column) -> &'static str {
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

/// What is to be recorded.
#[derive(Debug)]
pub(super) struct RecordArgs(RecordOptions);

impl Args for RecordArgs {
    fn augment_args(command: Command) -> Command {
        let subcommands =
            KINDS.map(|kind| RecordOptions::augment(kind, Command::new(kind.spec().word)));
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
    let RecordArgs(RecordOptions { draft, lines }) = args;
    ops::check_form(&draft)?;
    let mode = desk.typed();
    let receipt = match lines {
        Some(path) => {
            let lines = read_lines(&path)?;
            desk.write(|work, names| ops::enter_lines(work, names, &draft, &lines, mode))?
        }
        None => desk.write(|work, names| ops::enter_typed(work, names, &draft, mode))?,
    };
    desk.receipt(&receipt)
}

/// The most bytes of a file of lines.
const MAX_BYTES: u64 = 64 << 20;

/// Reads a file of lines; `-` is standard input.
fn read_lines(path: &str) -> Result<String> {
    let mut bytes = Vec::new();
    match path {
        "-" => std::io::stdin().take(MAX_BYTES).read_to_end(&mut bytes)?,
        path => input::open_once(Path::new(path))?.take(MAX_BYTES).read_to_end(&mut bytes)?,
    };
    if bytes.len() as u64 == MAX_BYTES {
        return Err(Problem::because(Cause::FileTooLong)
            .with("path", path)
            .with("most", (MAX_BYTES >> 20).to_string())
            .into());
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Problem::refused("file-not-text").with("file", path))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}
