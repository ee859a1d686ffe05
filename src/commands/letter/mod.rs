//! `doithoai letter`: official documents from the register. Its subcommands come from the table of
//! letters.

use std::path::PathBuf;

use anyhow::Result;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::desk::Desk;
use crate::letters::{About, Letter, find, letters};

mod document;
mod file;
mod request;
mod write;

/// The options of every letter.
#[derive(Debug, Default, Args)]
pub(in crate::commands) struct Options {
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "state|party")]
    layout: Option<String>,
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    #[arg(long, value_name = "POST|NAME")]
    signer: Option<String>,
    #[arg(long, value_name = "TEXT")]
    recipient: Vec<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

/// The options of some kinds of letters only.
#[derive(Debug, Default)]
pub(in crate::commands) struct More {
    /// The subject.
    what: Option<String>,
    unit: Option<String>,
    all: bool,
    due_within: Option<String>,
    min: Option<String>,
    with_names: bool,
    /// The period of a unit that has to report.
    period: Option<String>,
    reply_by: Option<String>,
}

/// A parsed `letter` line.
#[derive(Debug)]
pub(super) enum LetterArgs {
    Write(&'static Letter, Box<(More, Options)>),
    Template(document::TemplateArgs),
    Placeholders(document::PlaceholdersArgs),
    Adopt(document::AdoptArgs),
}

/// The subject argument of a kind of letter: its name and value name.
fn argument(about: About) -> (&'static str, &'static str) {
    match about {
        About::Period => ("period", "PERIOD"),
        About::Dialogue => ("occasion", "PLAN|SESSION"),
        About::Session => ("session", "SESSION"),
        About::Petition => ("petition", "PETITION"),
        About::Agency => ("agency", "AGENCY"),
        About::Coverage | About::Unit => ("unit", "UNIT"),
    }
}

fn subcommand(letter: &Letter) -> Command {
    let (id, value) = argument(letter.about);
    let what = Arg::new(id).value_name(value).index(1);
    let option =
        |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let command = Command::new(letter.word);
    let command = match letter.about {
        About::Agency => command
            .arg(what.required_unless_present("all").conflicts_with("all"))
            .arg(flag("all"))
            .arg(option("due-within", "N")),
        About::Coverage => command
            .arg(what.required_unless_present("all").display_order(1))
            .arg(Arg::new("period").value_name("PERIOD").index(2).display_order(2))
            .arg(flag("all"))
            .arg(option("reply-by", "DAY").allow_hyphen_values(true)),
        About::Period => command.arg(what.required(true)).arg(option("unit", "UNIT")),
        About::Unit => command.arg(what.required(true)).arg(option("min", "N")),
        _ => command.arg(what.required(true)),
    };
    let command = Options::augment_args(command);
    if letter.names_petitioner() { command.arg(flag("with-names")) } else { command }
}

fn more(letter: &Letter, matches: &ArgMatches) -> More {
    let text = |name: &str| matches.try_get_one::<String>(name).ok().flatten().cloned();
    let flag = |name: &str| matches.try_get_one::<bool>(name).ok().flatten() == Some(&true);
    let (id, _) = argument(letter.about);
    More {
        what: text(id),
        // In other letters `unit` is the subject's name.
        unit: if letter.about == About::Period { text("unit") } else { None },
        all: flag("all"),
        due_within: text("due-within"),
        min: text("min"),
        with_names: flag("with-names"),
        period: if letter.about == About::Coverage { text("period") } else { None },
        reply_by: text("reply-by"),
    }
}

impl Args for LetterArgs {
    fn augment_args(command: Command) -> Command {
        command
            .subcommands(letters().map(subcommand))
            .subcommand(document::TemplateArgs::augment_args(Command::new("template")))
            .subcommand(document::PlaceholdersArgs::augment_args(Command::new("placeholders")))
            .subcommand(document::AdoptArgs::augment_args(Command::new("adopt")))
            .subcommand_required(true)
            .arg_required_else_help(true)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for LetterArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (word, below) =
            matches.subcommand().ok_or_else(|| clap::Error::new(ErrorKind::MissingSubcommand))?;
        Ok(match word {
            "template" => Self::Template(document::TemplateArgs::from_arg_matches(below)?),
            "placeholders" => {
                Self::Placeholders(document::PlaceholdersArgs::from_arg_matches(below)?)
            }
            "adopt" => Self::Adopt(document::AdoptArgs::from_arg_matches(below)?),
            word => {
                let letter =
                    find(word).map_err(|_| clap::Error::new(ErrorKind::InvalidSubcommand))?;
                Self::Write(
                    letter,
                    Box::new((more(letter, below), Options::from_arg_matches(below)?)),
                )
            }
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Writes a period's plan as a letter, for `plan export` as a document.
pub(super) fn plan(
    desk: &mut Desk,
    period: String,
    unit: Option<String>,
    output: Option<PathBuf>,
) -> Result<()> {
    let more = More { what: Some(period), unit, ..More::default() };
    write::run(desk, find("plan")?, &more, &Options { output, ..Options::default() })
}

pub(super) fn run(desk: &mut Desk, args: LetterArgs) -> Result<()> {
    match args {
        LetterArgs::Write(letter, given) => write::run(desk, letter, &given.0, &given.1),
        LetterArgs::Template(args) => document::template(desk, &args),
        LetterArgs::Placeholders(args) => document::placeholders(desk, &args),
        LetterArgs::Adopt(args) => document::adopt(desk, &args),
    }
}
