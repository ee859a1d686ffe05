//! `doithoai completions` and `man`: shell completion, with codes from the register, and manual
//! pages.
//!
//! A shell with the completion script asks the program for candidates through the variable
//! `COMPLETE`.

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Arg, Args, Command, CommandFactory};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use crate::commands::{Cli, complete_report, names, words};
use crate::desk::{Desk, FolderPlace, Settings, open_for_completion};
use crate::exchange::PROGRAM;
use crate::model::Closed;
use crate::model::lists::closed;
use crate::ops::{self, Receipt};
use crate::text::visible;
use crate::words::Words;

/// The variable through which a shell asks.
pub(super) const ASKS: &str = "COMPLETE";

closed! {
    /// The supported shells.
    Shell {
        /// The default of most Linux systems.
        Bash = "bash",
        /// The default of macOS.
        Zsh = "zsh",
        /// The fish shell.
        Fish = "fish",
        /// The Windows shell.
        Windows = "powershell",
    }
}

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    shell: String,
}

pub(super) fn run(args: &CompletionsArgs) -> Result<()> {
    let shell: &dyn clap_complete::env::EnvCompleter = match Shell::parse(&args.shell)? {
        Shell::Bash => &clap_complete::env::Bash,
        Shell::Zsh => &clap_complete::env::Zsh,
        Shell::Fish => &clap_complete::env::Fish,
        Shell::Windows => &clap_complete::env::Powershell,
    };
    let mut script = Vec::new();
    shell.write_registration(ASKS, "doithoai", "doithoai", "doithoai", &mut script)?;
    let mut out = std::io::stdout().lock();
    out.write_all(&script)?;
    Ok(out.flush()?)
}

/// Answers a shell's request; if anything fails, nothing is completed or printed.
pub(super) fn answer(args: &[OsString], settings: &Settings) {
    let line = in_english(args);
    let tree =
        each_arg(Cli::command(), &|arg| of_register(of_report(arg, &line, settings), settings));
    let tree = each_arg(words::localise(tree, "", &Words::new(settings.lang)), &of_list);
    let _ = CompleteEnv::with_factory(move || tree.clone()).var(ASKS).try_complete(line, None);
}

/// The shell's line, which follows `--`, with English names of commands. The shell knows a word by its
/// place, so that a name of several words stays.
fn in_english(args: &[OsString]) -> Vec<OsString> {
    let Some(place) = args.iter().position(|arg| arg == "--") else { return args.to_vec() };
    let (asked, typed) = args.split_at(place + 1);
    let line = names::in_english(typed);
    if line.len() == typed.len() { [asked, &line].concat() } else { args.to_vec() }
}

fn each_arg(command: Command, change: &dyn Fn(Arg) -> Arg) -> Command {
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = command.mut_args(change);
    names
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(name, |sub| each_arg(sub, change)))
}

/// Completes an argument that names a record, by its value name.
fn of_register(arg: Arg, settings: &Settings) -> Arg {
    let what = match arg.get_value_names().and_then(<[_]>::first).map(|name| name.as_str()) {
        Some("UNIT") => &["unit"][..],
        Some("AGENCY") => &["agency"],
        Some("FIELD") => &["field"],
        Some("SESSION") => &["session"],
        Some("PETITION") => &["petition"],
        Some("CODE") => {
            &["session", "petition", "plan", "unit", "agency", "total", "unit_coverage"]
        }
        _ => return arg,
    };
    let settings = settings.clone();
    arg.add(ArgValueCompleter::new(move |begun: &OsStr| {
        codes(&settings, what, &begun.to_string_lossy())
    }))
}

/// Completes the name of a figure, or of a list's columns.
fn of_report(arg: Arg, line: &[OsString], settings: &Settings) -> Arg {
    let (line, settings) = (line.to_vec(), settings.clone());
    let complete = match arg.get_value_names().and_then(<[_]>::first).map(|name| name.as_str()) {
        Some("FIGURE") => complete_report::figures,
        Some("COLUMNS") => complete_report::columns,
        _ => return arg,
    };
    arg.add(ArgValueCompleter::new(move |begun: &OsStr| {
        let found = complete(&line, &settings, &begun.to_string_lossy());
        found.into_iter().map(|(word, label)| candidate(word, &label)).collect()
    }))
}

/// Completes an argument with a closed list of values, which its help gives in brackets.
fn of_list(arg: Arg) -> Arg {
    let help = arg.get_help().map_or_else(String::new, ToString::to_string);
    let Some((_, list)) = help.rsplit_once('[') else { return arg };
    let values: Vec<String> =
        list.split(']').next().unwrap_or_default().split(", ").map(str::to_owned).collect();
    arg.add(ArgValueCompleter::new(move |begun: &OsStr| {
        let begun = begun.to_string_lossy();
        // Posts are a list joined by commas.
        let (before, last) =
            begun.rfind(',').map_or(("", &*begun), |comma| begun.split_at(comma + 1));
        let meant = values.iter().filter(|value| value.starts_with(last));
        meant.map(|value| CompletionCandidate::new(format!("{before}{value}"))).collect()
    }))
}

/// The register's codes with this prefix, each with its name or text.
fn codes(settings: &Settings, what: &[&'static str], begun: &str) -> Vec<CompletionCandidate> {
    let found = open_for_completion(settings, |reader| ops::codes_beginning(reader, what, begun))
        .unwrap_or_default();
    found.into_iter().map(|(code, name)| candidate(code, &name)).collect()
}

fn candidate(word: String, label: &str) -> CompletionCandidate {
    CompletionCandidate::new(word).help(Some(visible(label).into_owned().into()))
}

#[derive(Debug, Args)]
pub(super) struct ManArgs {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn man(desk: &mut Desk, args: ManArgs) -> Result<()> {
    let folder = desk.folder(&args.folder)?;
    let tree = words::localised(&desk.words);
    let mut names = Vec::new();
    names_of(&tree, "doithoai", &mut names);
    folder.takes(names.iter().map(|name| format!("{name}.1")))?;
    page(&tree, "doithoai", &folder)?;
    folder.finish()?;
    let args = vec![
        ("count", names.len().into()),
        ("path", args.folder.to_string_lossy().into_owned().into()),
    ];
    desk.receipt(&Receipt { key: "man", args, ..Receipt::default() })
}

/// The name of a subcommand's page: `doithoai-record-session`.
fn below(name: &str, sub: &Command) -> String {
    format!("{name}-{}", sub.get_name())
}

/// Lists the pages of a command and its subcommands.
fn names_of(command: &Command, name: &str, names: &mut Vec<String>) {
    names.push(name.to_owned());
    for sub in command.get_subcommands() {
        names_of(sub, &below(name, sub), names);
    }
}

/// Writes the page of a command and its subcommands.
fn page(command: &Command, name: &str, folder: &FolderPlace) -> Result<()> {
    let named =
        command.clone().display_name(name).bin_name(name.replace('-', " ")).disable_help_flag(true);
    let mut text = Vec::new();
    clap_mangen::Man::new(named).title(name.to_uppercase()).source(PROGRAM).render(&mut text)?;
    folder.fill(&format!("{name}.1"), |out| Ok(out.write_all(&text)?))?;
    for sub in command.get_subcommands() {
        page(sub, &below(name, sub), folder)?;
    }
    Ok(())
}
