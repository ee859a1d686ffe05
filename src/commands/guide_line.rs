//! The line that the guided entry completes: what it has so far, and the words that it gets.

use std::ffi::OsString;

use clap::ArgMatches;

use crate::commands::record::option_name;
use crate::model::{Column, Kind, Type};
use crate::ops::Draft;
use crate::platform::quoted;

/// Returns whether a line that can be read leaves open what a person is asked for.
pub(super) fn needs_answers(matches: &ArgMatches) -> bool {
    let plan = matches.subcommand_matches("plan").and_then(|plan| plan.subcommand_matches("add"));
    let session = matches
        .subcommand_matches("record")
        .and_then(|record| record.subcommand_matches("session"));
    // A session of a plan entry can be entered as it is; a person is asked for the rest.
    plan.is_some_and(|add| !add.contains_id("on") && !add.contains_id("month"))
        || session.is_some_and(|line| {
            ["unit", "on", "host"].iter().any(|option| !line.contains_id(option))
        })
}

/// The options of every command that were typed; with `--json` nobody is asked.
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

/// What a line `assign …` has so far.
pub(super) fn assignment(given: &ArgMatches) -> Draft {
    let one = |name: &str| given.try_get_one::<String>(name).ok().flatten().cloned();
    let with: Option<Vec<String>> =
        given.get_many::<String>("with").map(|agencies| agencies.cloned().collect());
    Draft::new(Kind::Assignment)
        .with_some("petition", one("petition"))
        .with_some("agency", one("to"))
        .with_some("with", with.map(|agencies| agencies.join(";")))
        .with_some("day", one("on"))
        .with_some("due", one("due"))
        .with_some("conclusion", one("conclusion"))
}

/// The words of the line that enters a draft.
pub(super) fn words_of(draft: &Draft) -> Vec<String> {
    let kind = draft.kind;
    let mut words: Vec<String> = match kind {
        Kind::Plan => vec!["plan".into(), "add".into()],
        Kind::Assignment => vec!["assign".into()],
        _ => vec!["record".into(), kind.spec().word.into()],
    };
    let is_owner =
        |column: &Column| column.needed && matches!(column.of, Type::Session | Type::Petition);
    let (first, others): (Vec<_>, Vec<_>) =
        draft.cells.iter().partition(|(column, _)| is_owner(column));
    words.extend(first.iter().map(|(_, given)| given.clone()));
    for (column, given) in others.into_iter().filter(|(_, given)| !given.is_empty()) {
        let option = match (kind, column.name) {
            (Kind::Assignment, "agency") => "to",
            _ => option_name(column),
        };
        match column.of {
            Type::YesNo => words.push(format!("--{option}")),
            Type::Agencies => {
                for agency in given.split(';') {
                    words.extend([format!("--{option}"), agency.to_owned()]);
                }
            }
            Type::Hosts => words.extend([format!("--{option}"), given.replace(';', ",")]),
            _ => words.extend([format!("--{option}"), given.clone()]),
        }
    }
    words
}

/// The line as the person may type it next time.
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
