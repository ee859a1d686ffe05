//! The command line in the user's language: help from the catalogues.

use std::ffi::OsString;
use std::io::Write;
use std::sync::OnceLock;

use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, Command, CommandFactory};

use crate::commands::usage::problem;
use crate::commands::{Cli, help};
use crate::desk::Desk;
use crate::model::{
    CheckResult, Closed, DayStatus, HolidayKind, ListedState, Member, Origin, Outcome, Post, Scope,
    SessionForm, SessionKind, StepKind,
};
use crate::platform::quoted;
use crate::problem::Arg as MessageArg;
use crate::text;
use crate::words::{Words, in_either};

/// Returns the command tree with localised help, as the pages of help show it.
pub fn localised(words: &Words) -> Command {
    let mut tree = Cli::command();
    tree.build();
    each_in_short(localise(tree, "", words), &[], words)
}

/// Shortens the pages of all commands below the root.
fn each_in_short(command: Command, names: &[&str], words: &Words) -> Command {
    let mut command =
        if names.is_empty() { command } else { help::in_short(command, names, words) };
    for name in subcommands(&command) {
        let below = [names, &[name.as_str()]].concat();
        command = command.mut_subcommand(&name, |sub| each_in_short(sub, &below, words));
    }
    command
}

/// Localises a command and its subcommands; `path` is its name in the catalogue: `-unit-merge`.
pub(super) fn localise(command: Command, path: &str, words: &Words) -> Command {
    let mut command = localise_alone(command, path, words);
    for name in subcommands(&command) {
        let below = format!("{path}-{name}");
        command = command.mut_subcommand(name, |sub| localise(sub, &below, words));
    }
    command
}

/// Localises the help of one command: the command that the names lead to, and a line for each
/// direct subcommand.
pub(super) fn localise_along(
    command: Command,
    path: &str,
    names: &[&str],
    words: &Words,
) -> Command {
    let mut command = match names {
        [] => localise_alone(command, path, words),
        _ => command,
    };
    for name in subcommands(&command) {
        let below = format!("{path}-{name}");
        command = match names {
            [] => command
                .mut_subcommand(name, |sub| sub.about(words.text(&format!("help-command{below}")))),
            [next, rest @ ..] if *next == name => {
                command.mut_subcommand(name, |sub| localise_along(sub, &below, rest, words))
            }
            _ => command,
        };
    }
    command
}

fn subcommands(command: &Command) -> Vec<String> {
    command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect()
}

/// Localises a command and its options, without subcommands.
pub(super) fn localise_alone(command: Command, path: &str, words: &Words) -> Command {
    let key = format!("help-command{path}");
    let example = words.attribute(&key, "example", &[]);
    let mut command = command
        .about(words.text(&key))
        .help_template(template(words))
        .next_help_heading(None)
        .subcommand_help_heading(words.text("help-commands"))
        .subcommand_value_name(words.text("help-value-command"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_args(|arg| worded(arg, path, words));
    if let Some(example) = example {
        command =
            command.after_help(format!("{}\n{}", words.text("help-example"), indent(&example)));
    }
    command
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

fn template(words: &Words) -> String {
    let usage = words.text("help-usage");
    format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n")
}

/// Localises an option: by its command if the catalogue has that key, else by its name alone.
fn worded(arg: Arg, path: &str, words: &Words) -> Arg {
    let help = arg_help(path, &arg.get_id().as_str().replace('_', "-"), words);
    let heading = match () {
        () if arg.is_positional() => "help-arguments",
        () if arg.is_global_set() || matches!(arg.get_id().as_str(), "help" | "version") => {
            "help-common"
        }
        () => "help-options",
    };
    let names: Vec<String> = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| value_name(name, words))
        .collect();
    let arg = if names.is_empty() { arg } else { arg.value_names(names) };
    let arg = arg.help(help).help_heading(words.text(heading));
    if arg.get_action().takes_values() {
        arg.hide_possible_values(true).hide_default_value(true)
    } else {
        arg
    }
}

/// The help of a command's option: by its command or one above it, if the catalogue has that key,
/// else by its name alone.
pub(super) fn arg_help(path: &str, id: &str, words: &Words) -> String {
    let above =
        std::iter::successors(Some(path), |path| path.rsplit_once('-').map(|(above, _)| above));
    let own = above
        .filter_map(|path| {
            words.attribute(&format!("help-command{path}"), &format!("arg-{id}"), lists())
        })
        .next();
    own.unwrap_or_else(|| words.say(&format!("help-arg-{id}"), lists()))
}

/// The closed lists that options take: each code with the words that are read for it.
fn lists() -> &'static [(&'static str, MessageArg)] {
    static LISTS: OnceLock<Vec<(&'static str, MessageArg)>> = OnceLock::new();
    LISTS.get_or_init(|| {
        vec![
            ("check-result", members::<CheckResult>("check-result")),
            ("day-status", members::<DayStatus>("day-status")),
            ("holiday-kind", members::<HolidayKind>("holiday-kind")),
            ("origin", members::<Origin>("origin")),
            ("outcome", members::<Outcome>("outcome")),
            ("post", members::<Post>("post")),
            ("scope", members::<Scope>("scope")),
            ("session-form", members::<SessionForm>("session-form")),
            ("session-kind", members::<SessionKind>("session-kind")),
            ("state", members::<ListedState>("state")),
            ("step", members::<StepKind>("step")),
        ]
    })
}

/// A list in help: `chair: Chủ tịch UBND | chủ tịch; deputy: cấp phó | phó`.
fn members<T: Closed>(list: &str) -> MessageArg {
    let member = |(code, words): Member| {
        let name = in_either(|words| words.known(&format!("term-{list}-{code}")));
        let known: Vec<String> =
            name.into_iter().chain(words.iter().map(|w| (*w).to_owned())).collect();
        format!("{code}: {}", known.join(" | "))
    };
    MessageArg::Text(T::members().into_iter().map(member).collect::<Vec<_>>().join("; "))
}

/// The localised name of a value: `DAY` is `NGÀY`; an unknown one stays.
pub(super) fn value_name(name: &str, words: &Words) -> String {
    // A list: `POST[,POST]`.
    if let Some((one, _)) = name.split_once("[,") {
        let one = value_name(one, words);
        return format!("{one}[,{one}]");
    }
    let key =
        format!("help-value-{}", name.to_lowercase().replace('#', "").replace(['=', '|'], "-"));
    words.known(&key).unwrap_or_else(|| name.to_owned())
}

/// Prints a parser's error, or help and version if requested; returns the exit code.
pub(super) fn answer(error: &clap::Error, args: &[OsString], desk: &Desk) -> u8 {
    match error.kind() {
        ErrorKind::DisplayVersion => version(),
        ErrorKind::DisplayHelp => help(args, desk, true),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            help(args, desk, false);
            2
        }
        ErrorKind::InvalidSubcommand => {
            let given = error.get(ContextKind::InvalidSubcommand);
            let given = given.map(ToString::to_string).unwrap_or_default();
            desk.explain(&help::unknown_in_line(args, &given).into())
        }
        _ => desk.explain(&problem(error, &desk.words).into()),
    }
}

/// Prints the version; returns the exit code.
pub(super) fn version() -> u8 {
    say(concat!("doithoai ", env!("CARGO_PKG_VERSION"), "\n"))
}

fn say(text: &str) -> u8 {
    // A closed pipe is ignored.
    let _ = std::io::stdout().write_all(text.as_bytes());
    0
}

/// Prints the help of the line's command.
fn help(args: &[OsString], desk: &Desk, asked: bool) -> u8 {
    let page = help::of_line(args, &desk.words);
    if asked {
        return say(&page);
    }
    let _ = std::io::stderr().write_all(page.as_bytes());
    0
}

/// The most characters of a command in the journal.
const MAX_COMMAND: usize = 4_000;

/// The command for the journal: as typed, without petitioners' personal data, cut after
/// [`MAX_COMMAND`] characters.
pub(super) fn journalled(args: &[String]) -> String {
    const PERSONAL: [&str; 3] = ["--petitioner", "--contact", "--address"];
    // A search or query with names may itself contain one.
    if args.iter().any(|arg| arg == "--with-names")
        && let Some(command) =
            ["find", "sql"].into_iter().find(|command| args.iter().any(|arg| arg == command))
    {
        return format!("doithoai {command} … --with-names");
    }
    let mut shown = vec!["doithoai".to_owned()];
    let mut hide = false;
    for arg in args.iter().skip(1) {
        let personal = PERSONAL
            .iter()
            .find(|name| arg.strip_prefix(**name).is_some_and(|rest| rest.starts_with('=')));
        match personal {
            _ if hide => shown.push("…".to_owned()),
            Some(name) => shown.push(format!("{name}=…")),
            None => shown.push(quoted(arg)),
        }
        hide = !hide && PERSONAL.contains(&arg.as_str());
    }
    text::cut(&shown.join(" "), MAX_COMMAND)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn walk(command: &Command, path: &str, visit: &mut dyn FnMut(&str, &Command)) {
        visit(path, command);
        for sub in command.get_subcommands() {
            walk(sub, &format!("{path} {}", sub.get_name()), visit);
        }
    }

    #[test]
    fn every_command_and_option_has_help_and_an_example_in_both_languages() {
        for lang in [Lang::Vi, Lang::En] {
            let mut missing = Vec::new();
            walk(&localised(&Words::new(lang)), "doithoai", &mut |path, command| {
                let help = command.clone().render_help().to_string();
                if help.contains('⟦') {
                    missing.extend(
                        help.lines()
                            .filter(|line| line.contains('⟦'))
                            .map(|line| format!("{path}: {}", line.trim())),
                    );
                }
                if command.get_after_help().is_none() {
                    missing.push(format!("{path}: no example"));
                }
            });
            assert!(missing.is_empty(), "{lang:?}:\n{}", missing.join("\n"));
        }
    }

    #[test]
    fn the_journal_keeps_no_identity() {
        let args = [
            "doithoai",
            "record",
            "petition",
            "x-1",
            "--petitioner",
            "Nguyễn Văn A",
            "--contact=0900",
            "--text",
            "đường hỏng",
        ];
        let kept = journalled(&args.map(str::to_owned));
        assert_eq!(
            kept,
            "doithoai record petition x-1 --petitioner … --contact=… --text 'đường hỏng'"
        );
        let query = "SELECT code FROM identity WHERE petitioner = 'Nguyễn Văn A'";
        for (command, asked) in [("find", "Nguyễn Văn A"), ("sql", query)] {
            let args = ["doithoai", command, asked, "--with-names"].map(str::to_owned);
            assert_eq!(journalled(&args), format!("doithoai {command} … --with-names"));
        }
    }
}
