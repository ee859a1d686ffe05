//! The command line of the guided entry: its arguments so far, and its final words.

use std::ffi::OsString;

use clap::ArgMatches;

use crate::model::{Kind, Type, assignment};
use crate::ops::{GivenCell, Input};
use crate::platform::quoted;

/// Returns whether a valid line lacks arguments that a person would be asked for.
pub(super) fn needs_answers(matches: &ArgMatches) -> bool {
    let plan = matches.subcommand_matches("plan").and_then(|plan| plan.subcommand_matches("add"));
    let session = matches
        .subcommand_matches("record")
        .and_then(|record| record.subcommand_matches("session"));
    let bundle =
        matches.subcommand_matches("bundle").and_then(|bundle| bundle.subcommand_matches("make"));
    // Without an answer nothing is stated.
    if bundle.is_some_and(|make| !make.contains_id("complete_until")) {
        return true;
    }
    // A session of a plan entry can be entered as is; otherwise a person is asked.
    plan.is_some_and(|add| !add.contains_id("on") && !add.contains_id("month"))
        || session.is_some_and(|line| {
            ["unit", "on", "host"].iter().any(|option| !line.contains_id(option))
        })
}

/// The global options that were typed; with `--json` nobody is asked.
pub(super) fn globals(matches: &ArgMatches) -> Vec<String> {
    let mut all = Vec::new();
    for flag in ["quiet", "verbose", "no_pager", "force", "yes"] {
        if matches.get_flag(flag) {
            all.push(format!("--{}", flag.replace('_', "-")));
        }
    }
    if let Some(file) = matches.get_one::<std::path::PathBuf>("file") {
        all.extend(["--file".to_owned(), file.to_string_lossy().into_owned()]);
    }
    for name in ["lang", "today"] {
        if let Some(value) = matches.get_one::<String>(name) {
            all.extend([format!("--{name}"), value.clone()]);
        }
    }
    all
}

/// The arguments of an `assign …` line so far.
pub(super) fn assignment(given: &ArgMatches) -> Input {
    let one = |name: &str| given.try_get_one::<String>(name).ok().flatten().cloned();
    let with: Option<Vec<String>> =
        given.get_many::<String>("with").map(|agencies| agencies.cloned().collect());
    Input::new(Kind::Assignment)
        .with_some(assignment::PETITION, one("petition"))
        .with_some(assignment::AGENCY, one("to"))
        .with_some(assignment::WITH, with.map(|agencies| agencies.join(";")))
        .with_some(assignment::DAY, one("on"))
        .with_some(assignment::DUE, one("due"))
        .with_some(assignment::CONCLUSION, one("conclusion"))
}

/// The words of the line that enters an input: the record it belongs to comes first, without an
/// option.
pub(super) fn words_of(input: &Input) -> Vec<String> {
    let kind = input.kind;
    let mut words: Vec<String> = kind.entry_words().into_iter().map(str::to_owned).collect();
    let (owner, others): (Vec<_>, Vec<_>) =
        input.cells.iter().partition(|cell| kind.is_owner_column(cell.column));
    words.extend(owner.into_iter().map(|cell| cell.text.clone()));
    for GivenCell { column, text, .. } in others {
        if text.is_empty() {
            continue;
        }
        let option = match kind {
            Kind::Assignment if column.is(assignment::AGENCY) => "--to".to_owned(),
            _ => format!("--{}", column.option),
        };
        match column.of {
            Type::YesNo => words.push(option),
            Type::Agencies => {
                for agency in text.split(';') {
                    words.extend([option.clone(), agency.to_owned()]);
                }
            }
            Type::Hosts => words.extend([option, text.replace(';', ",")]),
            _ => words.extend([option, text.clone()]),
        }
    }
    words
}

/// The line for the person to type next time.
pub(super) fn typed(line: &[OsString]) -> String {
    let words = line.iter().skip(1).map(|word| quoted(&word.to_string_lossy()));
    std::iter::once("doithoai".to_owned()).chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::commands::Cli;

    #[test]
    fn the_whole_line_keeps_the_options_of_every_command() {
        let typed =
            ["doithoai", "record", "session", "-q", "--no-pager", "--lang", "en", "--file", "a.db"];
        let matches =
            Cli::command().ignore_errors(true).try_get_matches_from(typed).expect("a line");
        assert_eq!(globals(&matches), ["--quiet", "--no-pager", "--file", "a.db", "--lang", "en"]);
    }
}
