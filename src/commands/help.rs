//! `doithoai help`, and every page of help: the commands in groups, one command, the common options.

use std::ffi::OsString;
use std::io::Write;

use anyhow::Result;
use clap::{Args, Command, CommandFactory};

use crate::commands::words::{localise_alone, localise_along};
use crate::commands::{Cli, edit, names};
use crate::desk::Desk;
use crate::problem::{Arg as MessageArg, Problem};
use crate::text::{self, nearest};
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct HelpArgs {
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

/// Commands that people use together, each entry on one line.
struct Group {
    /// The key of its heading.
    heading: &'static str,
    /// Its commands; several of one line have a summary of their own.
    lines: &'static [&'static [&'static str]],
}

/// The groups of the first page (contract 0.2, section 3).
static GROUPS: [Group; 5] = [
    Group {
        heading: "help-group-daily",
        lines: &[
            &["status"],
            &["plan"],
            &["record"],
            &["assign"],
            &["list", "show"],
            &["find"],
            &["edit", "remove"],
            &["undo", "redo"],
        ],
    },
    Group {
        heading: "help-group-reports",
        lines: &[&["report"], &["letter"], &["lint"], &["close", "reopen"]],
    },
    Group {
        heading: "help-group-register",
        lines: &[
            &["init"],
            &["demo"],
            &["unit", "leader", "agency"],
            &["rule", "holiday", "field"],
        ],
    },
    Group {
        heading: "help-group-exchange",
        lines: &[&["import", "export", "template"], &["bundle"], &["sql"]],
    },
    Group {
        heading: "help-group-care",
        lines: &[
            &["verify"],
            &["backup", "restore"],
            &["log"],
            &["purge"],
            &["completions", "man"],
        ],
    },
];

/// The page of common options and environment variables.
const OPTIONS: &str = "options";

/// The environment variables that the program reads.
const VARIABLES: [&str; 7] = [
    "DOITHOAI_FILE",
    "DOITHOAI_LANG",
    "DOITHOAI_TODAY",
    "DOITHOAI_USER",
    "DOITHOAI_PASSPHRASE",
    "DOITHOAI_PAGER",
    "NO_COLOR",
];

pub(super) fn run(desk: &Desk, args: &HelpArgs) -> Result<()> {
    if let [only] = args.command.as_slice()
        && [OPTIONS, "tuy-chon"].contains(&text::slug(only).as_str())
    {
        return Ok(say(&options(&desk.words))?);
    }
    let (tree, mut at) = (tree(), Vec::new());
    let mut command = &tree;
    for word in &args.command {
        let Some(sub) = command.find_subcommand(word) else {
            return Err(unknown(&tree, &at, &[word]).into());
        };
        at.push(sub.get_name());
        command = sub;
    }
    Ok(say(&page(tree.clone(), &at, &desk.words))?)
}

fn say(page: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(page.as_bytes())?;
    out.flush()
}

fn tree() -> Command {
    let mut tree = Cli::command();
    tree.build();
    tree
}

/// Returns the help of a line's command.
pub(super) fn of_line(args: &[OsString], words: &Words) -> String {
    let tree = tree();
    let names = path(&tree, args);
    page(tree.clone(), &names, words)
}

/// The problem of a line with an unknown command.
pub(super) fn unknown_in_line(args: &[OsString], given: &str) -> Problem {
    let tree = tree();
    let above = path(&tree, args);
    // A name may have several words: `giấy mời`.
    let typed = args.iter().filter_map(|arg| arg.to_str()).skip_while(|word| *word != given);
    let typed: Vec<&str> = typed.skip(1).take_while(|word| !word.starts_with('-')).collect();
    unknown(&tree, &above, &[&[given], typed.as_slice()].concat())
}

/// Returns the names of the commands in a line.
fn path<'t>(tree: &'t Command, args: &[OsString]) -> Vec<&'t str> {
    let mut names = Vec::new();
    let mut at = tree;
    for arg in args.iter().skip(1) {
        if let Some(sub) = arg.to_str().and_then(|name| at.find_subcommand(name)) {
            names.push(sub.get_name());
            at = sub;
        }
    }
    names
}

/// Returns a page of help.
fn page(tree: Command, names: &[&str], words: &Words) -> String {
    if names.is_empty() {
        return front(&localise_alone(tree, "", words), words);
    }
    let tree = localise_along(tree, "", names, words);
    let at = names.iter().fold(&tree, |at, name| at.find_subcommand(name).unwrap_or(at));
    let usage = [&["doithoai"], names].concat().join(" ");
    in_short(at.clone(), names, words)
        .bin_name(usage)
        .render_help()
        .to_string()
        .replace("[OPTIONS]", &words.text("help-value-options"))
}

/// Shortens a command's help: common options are on a page of their own, and what `edit` takes is
/// listed by kind.
pub(super) fn in_short(command: Command, names: &[&str], words: &Words) -> Command {
    let is_edit = names == ["edit"];
    let mut command = command.mut_args(|arg| {
        let is_common = arg.is_global_set() || arg.get_id() == "help";
        let is_column = is_edit && !arg.is_positional();
        if is_common || is_column { arg.hide(true) } else { arg }
    });
    let mut after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    if is_edit {
        after = format!("{}\n\n{after}", edit::columns(words));
    }
    let (parent, last) = match names {
        [only] => ("", *only),
        [parent, .., last] => (*parent, *last),
        [] => ("", ""),
    };
    if let Some(name) = names::shown(parent, last) {
        let line = match (parent.is_empty(), names::shown("", parent)) {
            (false, Some(above)) => format!("doithoai {above} {name}"),
            _ => format!("doithoai {name}"),
        };
        after += &format!("\n{}", words.say("help-in-vietnamese", &[("line", line.into())]));
    }
    after += &format!("\n{}", words.text("help-see-options"));
    command = command.after_help(after);
    command
}

/// The first page: the commands in groups.
fn front(root: &Command, words: &Words) -> String {
    let summary = |line: &[&str]| match line {
        [only] => words.text(&format!("help-command-{only}")),
        several => words.text(&format!("help-front-{}", several[0])),
    };
    let lines = || GROUPS.iter().flat_map(|group| group.lines);
    let width = lines().map(|line| line.join(", ").chars().count()).max().unwrap_or_default();
    let usage = format!(
        "doithoai {} [{}]",
        words.text("help-value-options"),
        words.text("help-value-command")
    );
    let mut page =
        format!("{}\n{} {usage}\n", words.text("help-command"), words.text("help-usage"));
    for group in &GROUPS {
        page += &format!("\n{}:\n", words.text(group.heading));
        for line in group.lines {
            page += &format!("  {:width$}  {}\n", line.join(", "), summary(line));
        }
    }
    let common: Vec<String> = root
        .get_arguments()
        .filter_map(|arg| match (arg.get_short(), arg.get_long()) {
            (Some(short), _) => Some(format!("-{short}")),
            (None, long) => long.map(|long| format!("--{long}")),
        })
        .collect();
    page += &format!("\n{}: {}\n", words.text("help-common"), common.join(" "));
    page += &format!("{}\n", words.text("help-front-more"));
    page
}

/// The page of common options and environment variables.
fn options(words: &Words) -> String {
    let root = localise_alone(tree(), "", words);
    let help = root.clone().render_help().to_string();
    let heading = format!("{}:", words.text("help-common"));
    let common = help.split("\n\n").find(|part| part.starts_with(&heading)).unwrap_or_default();
    let mut page = format!("{}\n\n{}:\n", common.trim_end(), words.text("help-variables"));
    for name in VARIABLES {
        let key = format!("help-variable-{}", name.to_lowercase().replace('_', "-"));
        page += &format!("  {name:19}  {}\n", words.text(&key));
    }
    page
}

/// The problem of an unknown command below others, the first of the words typed, with the nearest
/// one.
fn unknown(tree: &Command, above: &[&str], typed: &[&str]) -> Problem {
    let given = typed.first().copied().unwrap_or_default();
    let command = above.iter().fold(tree, |at, name| at.find_subcommand(name).unwrap_or(at));
    let line = [&["doithoai"], above].concat().join(" ");
    let known: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let parent = above.last().copied().unwrap_or_default();
    let folded = text::slug(given);
    let longer = |name: &&&str| !folded.is_empty() && name.starts_with(&folded);
    let several = (2..=typed.len()).rev();
    let worded =
        several.filter_map(|count| elsewhere(tree, &text::slug(&typed[..count].join(" "))));
    let near = nearest(&folded, known.iter().copied())
        .or_else(|| known.iter().find(longer).copied())
        .or_else(|| {
            let names: Vec<(String, &str)> =
                names::below(parent).map(|(name, command)| (text::slug(name), command)).collect();
            let name = nearest(&folded, names.iter().map(|(name, _)| name.as_str()))?.to_owned();
            names.into_iter().find(|(one, _)| *one == name).map(|(_, command)| command)
        })
        .map(|near| format!("{line} {near}"))
        .or_else(|| elsewhere(tree, &folded));
    let near = worded.take(1).next().or(near);
    let problem = match (near, above.is_empty()) {
        (Some(near), _) => {
            Problem::usage("usage-unknown-command-near").with("near", MessageArg::Text(near))
        }
        (None, true) if ["version", "help"].contains(&folded.as_str()) => {
            Problem::usage("usage-unknown-command-near")
                .with("near", MessageArg::Text(format!("doithoai --{folded}")))
        }
        (None, true) => Problem::usage("usage-unknown-command"),
        (None, false) => Problem::usage("usage-unknown-command-below")
            .with("line", line.as_str())
            .with("known", known.join(", ")),
    };
    problem.with("given", given)
}

/// A command of this name below exactly one other: `doithoai record session` for `session`.
fn elsewhere(tree: &Command, given: &str) -> Option<String> {
    let in_main = |main: &Command| {
        let english = main.find_subcommand(given).map(Command::get_name);
        let vietnamese = || {
            let mut names = names::below(main.get_name());
            names.find(|(name, _)| text::slug(name) == given).map(|(_, command)| command)
        };
        let sub = main.find_subcommand(english.or_else(vietnamese)?)?;
        Some(format!("doithoai {} {}", main.get_name(), sub.get_name()))
    };
    let found: Vec<String> = tree.get_subcommands().filter_map(in_main).collect();
    if let [only] = found.as_slice() { Some(only.clone()) } else { None }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_command_stands_in_one_group() {
        let tree = tree();
        let all: BTreeSet<&str> = tree.get_subcommands().map(Command::get_name).collect();
        let mut grouped: Vec<&str> =
            GROUPS.iter().flat_map(|group| group.lines).flat_map(|line| *line).copied().collect();
        grouped.push("help");
        assert_eq!(grouped.iter().copied().collect::<BTreeSet<_>>(), all);
        assert_eq!(grouped.len(), all.len());
    }

    #[test]
    fn no_page_has_more_than_forty_lines() {
        fn walk(
            whole: &Command,
            command: &Command,
            path: &mut Vec<String>,
            words: &Words,
            long: &mut Vec<String>,
        ) {
            let names: Vec<&str> = path.iter().map(String::as_str).collect();
            let lines = page(whole.clone(), &names, words).lines().count();
            if lines > 40 {
                long.push(format!("{}: {lines}", path.join(" ")));
            }
            for sub in command.get_subcommands() {
                path.push(sub.get_name().to_owned());
                walk(whole, sub, path, words, long);
                path.pop();
            }
        }
        for lang in [Lang::Vi, Lang::En] {
            let (words, whole, mut long) = (Words::new(lang), tree(), Vec::new());
            walk(&whole, &whole, &mut Vec::new(), &words, &mut long);
            assert!(long.is_empty(), "{lang:?}: {long:?}");
        }
    }
}
