//! Every key has a text in both languages, and every text is used. The sources are read as text.

use std::collections::{BTreeMap, BTreeSet};

use clap::{Arg, Command, CommandFactory};
use doithoai::inside::problem::{Cause, Lint, Named, Problem};

use crate::house::{files, lines, literals, none, program};

pub fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
}

/// The keys passed directly to a function: the literals in the parentheses that each `mark` opens.
fn given_to(source: &str, marks: &[&str]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for mark in marks {
        for (place, _) in source.match_indices(mark) {
            let inside = &source[place + mark.len()..];
            let mut depth = 1_usize;
            let end = inside.find(|c| {
                match c {
                    '(' => depth += 1,
                    ')' => depth -= 1,
                    _ => {}
                }
                depth == 0
            });
            let inside = &inside[..end.unwrap_or(inside.len())];
            keys.extend(literals(inside).into_iter().filter(|text| is_key(text)));
        }
    }
    keys
}

/// The receipts' keys: `key: "edited"`, `receipt.key = if … { "a" } else { "b" }`,
/// `receipt("extended", …)`.
fn receipts(source: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, line) in lines(source) {
        for (mark, ends) in [(" key: \"", "\""), (" receipt(\"", "\""), (".key = ", ";")] {
            let Some((_, rest)) = line.split_once(mark) else { continue };
            let Some((given, _)) = rest.split_once(ends) else { continue };
            if ends == ";" {
                keys.extend(literals(given));
            } else {
                keys.insert(given.to_owned());
            }
        }
    }
    keys
}

/// The messages of a catalogue, each with its attributes.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut message = String::new();
    for line in source.lines() {
        let Some((head, _)) = line.split_once('=') else { continue };
        let head = head.trim();
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            message = head.to_owned();
            found.entry(message.clone()).or_default();
        } else if let Some(attribute) = head.strip_prefix('.').filter(|name| is_key(name)) {
            found.entry(message.clone()).or_default().insert(attribute.to_owned());
        }
    }
    found
}

/// The catalogue of a file: `problem` of `src/words/problem.vi.ftl`.
fn catalogue(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

/// Every message of every catalogue, by language.
fn catalogues() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let mut all: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (file, source) in files("src/words", "ftl") {
        let lang = file.rsplit('.').nth(1).expect("a language").to_owned();
        all.entry(lang).or_default().extend(messages(&source));
    }
    assert_eq!(all.keys().collect::<Vec<_>>(), ["en", "vi"]);
    all
}

/// The whole source without tests, as one text.
pub fn whole() -> String {
    files("src", "rs").values().map(|source| program(source).to_owned() + "\n").collect()
}

#[test]
fn every_key_has_its_words_in_both_languages() {
    let source = whole();
    let problems = given_to(
        &source,
        &["Problem::refused(", "Problem::usage(", "Problem::of(", "(ProblemKind::", " near("],
    );
    // A code's list and its two problems are passed together: the list's name has no hyphen.
    let codes = given_to(&source, &["unknown_code("]).into_iter().filter(|key| key.contains('-'));
    let problems: BTreeSet<String> = problems.into_iter().chain(codes).collect();
    let checks = Lint::ALL.map(|check| check.code().to_owned());
    let warnings: BTreeSet<String> =
        given_to(&source, &["Warning::new(", "=> Key("]).into_iter().chain(checks).collect();
    let named = [
        Named::Agency,
        Named::Field,
        Named::Petition,
        Named::Plan,
        Named::Record,
        Named::Session,
        Named::Unit,
    ];
    let unknown = named.map(|what| {
        [None, Some("near".to_owned())]
            .map(|near| Problem::unknown(what, "given", near).key().to_string())
    });
    let ambiguous = named.map(|what| Problem::because(Cause::Ambiguous(what)).key().to_string());
    let problems: BTreeSet<String> =
        problems.into_iter().chain(unknown.into_iter().flatten()).chain(ambiguous).collect();
    let receipts = receipts(&source);
    assert!(
        problems.len() > 70 && warnings.len() > 10 && receipts.len() > 10,
        "the keys are found"
    );
    let names: BTreeSet<String> =
        files("src/words", "ftl").into_keys().map(|file| catalogue(&file).to_owned()).collect();
    let mut wanted: BTreeSet<String> =
        problems.iter().map(|key| format!("problem-{key}")).collect();
    wanted.extend(warnings.iter().map(|key| format!("warning-{key}")));
    wanted.extend(receipts.iter().map(|key| format!("receipt-{key}")));
    wanted.extend(
        given_to(&source, &[".say(", ".text("])
            .into_iter()
            .filter(|key| key.split_once('-').is_some_and(|(name, _)| names.contains(name))),
    );
    let mut wrong = Vec::new();
    for (lang, there) in catalogues() {
        wrong.extend(
            wanted
                .iter()
                .filter(|key| !there.contains_key(*key))
                .map(|key| format!("{lang}: no {key}")),
        );
        let hintless = there.iter().filter(|(key, attributes)| {
            key.starts_with("problem-")
                && ![
                    "problem-line",
                    "problem-hint",
                    "problem-row",
                    "problem-row-sheet",
                    "problem-rows-more",
                ]
                .contains(&key.as_str())
                && !attributes.contains("hint")
        });
        wrong.extend(hintless.map(|(key, _)| format!("{lang}: {key} has no hint")));
    }
    none(wrong);
}

/// Code reacts to variants: the key of a variant is never given as text, where the variant would be
/// invisible.
#[test]
fn the_key_of_a_variant_is_given_by_the_variant_alone() {
    let source = whole();
    let lints = Lint::ALL.map(|check| check.code().to_owned());
    let of_variants: BTreeSet<String> =
        given_to(&source, &["=> Key("]).into_iter().chain(lints).collect();
    let told = given_to(&source, &["Warning::new("]);
    none(
        told.intersection(&of_variants)
            .map(|key| format!("Warning::new(\"{key}\"): a variant of Remark"))
            .collect(),
    );
    let causes = files("src/problem", "rs").remove("src/problem/mod.rs").expect("the causes");
    let of_variants: BTreeSet<String> =
        literals(&causes).into_iter().filter(|text| is_key(text)).collect();
    assert!(of_variants.len() > 20, "the causes are read");
    let told = given_to(&source, &["Problem::refused(", "Problem::usage(", "Problem::of("]);
    none(
        told.intersection(&of_variants)
            .map(|key| format!("Problem with \"{key}\": a variant of Cause"))
            .collect(),
    );
}

#[test]
fn no_message_is_unused() {
    let source = whole();
    let literals: BTreeSet<String> = literals(&source).into_iter().collect();
    let patterns: Vec<Vec<String>> = literals.iter().filter_map(|text| pattern(text)).collect();
    let lists = given_to(&source, &[".term(", "List::of::"]);
    let helps = helps();
    let used = |key: &str| {
        let (catalogue, rest) = key.split_once('-').unwrap_or((key, ""));
        literals.contains(key)
            || patterns.iter().any(|parts| fits(key, parts))
            || match catalogue {
                "problem" | "warning" | "receipt" | "lint" => literals.contains(rest),
                "term" => lists.iter().any(|list| {
                    rest.strip_prefix(list.as_str()).is_some_and(|r| r.starts_with('-'))
                }),
                "help" => helps.contains(key),
                _ => false,
            }
    };
    let mut wrong = Vec::new();
    for (lang, there) in catalogues() {
        wrong.extend(
            there.keys().filter(|key| !used(key)).map(|key| format!("{lang}: nothing says {key}")),
        );
    }
    none(wrong);
}

/// The fixed parts of a composed key, such as `report-{code}-title`; `None` if only the catalogue
/// is fixed.
fn pattern(text: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut inside = false;
    for c in text.chars() {
        match c {
            '{' => {
                inside = true;
                parts.push(String::new());
            }
            '}' => inside = false,
            _ if inside => {}
            c => parts.last_mut()?.push(c),
        }
    }
    let fixed: String = parts.concat();
    let of_key = parts.len() > 1
        && is_key(&parts[0])
        && parts.iter().all(|part| part.is_empty() || is_key(&format!("x{part}")));
    (of_key && parts[0].contains('-') && fixed.matches('-').count() > 1).then_some(parts)
}

fn fits(key: &str, parts: &[String]) -> bool {
    let Some(mut rest) = key.strip_prefix(parts[0].as_str()) else { return false };
    for (place, part) in parts.iter().enumerate().skip(1) {
        if place + 1 == parts.len() {
            return rest.len() > part.len() && rest.ends_with(part.as_str());
        }
        let Some((_, after)) = rest.split_once(part.as_str()) else { return false };
        rest = after;
    }
    true
}

/// The messages in the help of every command.
fn helps() -> BTreeSet<String> {
    fn walk(command: &Command, path: &str, found: &mut BTreeSet<String>) {
        found.insert(format!("help-command{path}"));
        for arg in command.get_arguments() {
            found.insert(format!("help-arg-{}", id(arg)));
            let names = arg.get_value_names().unwrap_or_default();
            found.extend(names.iter().map(|name| {
                format!("help-value-{}", name.to_lowercase().replace(['=', '|'], "-"))
            }));
        }
        for sub in command.get_subcommands() {
            walk(sub, &format!("{path}-{}", sub.get_name()), found);
        }
    }
    fn id(arg: &Arg) -> String {
        arg.get_id().as_str().replace('_', "-")
    }
    let mut tree = doithoai::inside::commands::Cli::command();
    tree.build();
    let mut found = BTreeSet::new();
    walk(&tree, "", &mut found);
    found
}
