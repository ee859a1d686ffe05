//! Errors of a command line in the user's language: the parser's errors as problems of the
//! catalogues.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::commands::words::value_name;
use crate::problem::Problem;
use crate::text::nearest;
use crate::words::Words;

/// Returns whether a line's only error is missing arguments.
pub(super) fn is_incomplete(error: &clap::Error) -> bool {
    use ErrorKind::{
        DisplayHelpOnMissingArgumentOrSubcommand, MissingRequiredArgument, MissingSubcommand,
    };
    matches!(
        error.kind(),
        MissingRequiredArgument | MissingSubcommand | DisplayHelpOnMissingArgumentOrSubcommand
    )
}

/// Converts an error of the parser.
pub(super) fn problem(error: &clap::Error, words: &Words) -> Problem {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let given = values_in_words(&text(ContextKind::InvalidArg), words);
    let near = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => meant(&given, texts),
        Some(ContextValue::String(text)) => meant(&given, std::slice::from_ref(text)),
        _ => None,
    };
    match error.kind() {
        ErrorKind::UnknownArgument => match near(ContextKind::SuggestedArg) {
            Some(near) => Problem::usage("usage-unknown-argument-near")
                .with("given", given)
                .with("near", near),
            None => Problem::usage("usage-unknown-argument").with("given", given),
        },
        ErrorKind::MissingRequiredArgument => {
            let usage = text(ContextKind::Usage);
            let command = usage.split_once("doithoai ").map_or("", |(_, command)| command);
            missing(&one_of(&given), command, words)
        }
        ErrorKind::MissingSubcommand => Problem::usage("usage-missing-command"),
        // `assign CODE WORD`: after a code, no subcommand is expected.
        ErrorKind::ArgumentConflict if given.is_empty() => {
            let given = text(ContextKind::InvalidSubcommand);
            Problem::usage("usage-unknown-argument").with("given", given)
        }
        ErrorKind::ArgumentConflict => {
            let other = values_in_words(&text(ContextKind::PriorArg), words);
            if other == given {
                return Problem::usage("usage-twice").with("given", given);
            }
            Problem::usage("usage-conflict").with("given", given).with("other", other)
        }
        ErrorKind::InvalidValue
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => Problem::usage("usage-no-value").with("given", given),
        ErrorKind::TooManyValues => Problem::usage("usage-surplus").with("given", given),
        ErrorKind::InvalidUtf8 => Problem::usage("usage-not-utf8"),
        _ => Problem::usage("usage-other").with("given", given),
    }
}

/// The probable suggestion of the parser: it takes words for similar that are not (`--code` and
/// `--scope`).
fn meant(typed: &str, suggested: &[String]) -> Option<String> {
    let bare = |word: &str| word.trim_start_matches('-').to_owned();
    let typed = bare(typed);
    let bares: Vec<String> = suggested.iter().map(|word| bare(word)).collect();
    let longer =
        |word: &&str| !typed.is_empty() && (word.starts_with(&typed) || typed.starts_with(*word));
    let words = || bares.iter().map(String::as_str);
    let found = nearest(&typed, words()).or_else(|| words().find(longer))?;
    suggested.iter().find(|word| bare(word) == found).cloned()
}

/// Localises the parser's value names, `--on <DAY>`, `[CODE]`, `<CODE|--before <YEAR>>`.
pub(super) fn values_in_words(text: &str, words: &Words) -> String {
    let mut parts = text.split_inclusive(['<', '[']);
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let ends = [part.find("|--"), part.find(['>', ']'])];
        match ends.into_iter().flatten().min() {
            Some(end) => shown += &(value_name(&part[..end], words) + &part[end..]),
            None => shown += part,
        }
    }
    shown
}

/// The problem of missing arguments, with the first example of the command, whose names stand at
/// the beginning of `command`.
pub(super) fn missing(missing: &str, command: &str, words: &Words) -> Problem {
    let names = command.split_whitespace();
    let names = names.take_while(|word| word.starts_with(|first: char| first.is_ascii_lowercase()));
    let key = names.fold("help-command".to_owned(), |key, word| key + "-" + word);
    let examples = words.attribute(&key, "example", &[]).unwrap_or_default();
    let example = examples.lines().next().map_or("doithoai --help", str::trim);
    Problem::usage("usage-missing").with("missing", missing).with("example", example)
}

/// The missing argument; for alternatives the parser gives `<--on <DAY>|--month <YYYY-MM>>`.
fn one_of(missing: &str) -> String {
    let plain = |part: &str| match part.strip_prefix('<').and_then(|part| part.strip_suffix('>')) {
        Some(several) if several.contains("|--") => several.replace("|--", " | --"),
        _ => part.to_owned(),
    };
    missing.split(", ").map(plain).collect::<Vec<_>>().join(", ")
}
