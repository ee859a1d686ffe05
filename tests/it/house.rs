//! The house: floors, walls, words for every key, sizes, and a journal that follows every table.
//!
//! `docs/architecture.md` tells the reasons. These tests read the sources as text, so they need no build of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::{Arg, Command, CommandFactory};

/// A floor: its number, its modules, and the modules beside itself that it may import.
type Floor = (u8, &'static [&'static str], &'static [&'static str]);

const FLOORS: &[Floor] = &[
    (0, &["platform"], &[]),
    (0, &["text", "words", "fault", "clock", "draft"], &["text", "words", "fault", "clock", "platform"]),
    (1, &["model"], &["text", "words", "fault"]),
    (1, &["layout"], &["text", "words", "fault"]),
    (2, &["rules"], &["text", "words", "fault", "model"]),
    (3, &["store"], &["text", "words", "fault", "platform", "draft", "model"]),
    (4, &["figures"], &["text", "words", "fault", "model", "rules", "store"]),
    (5, &["ops"], &["text", "words", "fault", "model", "rules", "store", "figures"]),
    (6, &["report"], &["text", "words", "fault", "model", "rules", "store", "figures", "layout"]),
    (6, &["letters"], &["text", "words", "fault", "model", "rules", "store", "figures", "layout", "report"]),
    (6, &["exchange"], &["text", "words", "fault", "model", "rules", "store", "figures", "ops", "layout"]),
    (
        7,
        &["desk"],
        &[
            "text", "words", "fault", "clock", "platform", "draft", "model", "rules", "store", "figures", "ops",
            "report", "letters", "exchange", "layout",
        ],
    ),
    (
        8,
        &["commands"],
        &[
            "text", "words", "fault", "clock", "platform", "draft", "model", "rules", "figures", "ops", "report",
            "letters", "exchange", "layout", "desk",
        ],
    ),
];

/// What stands outside, the marks by which it is known, and the only places where it may be.
const WALLS: &[(&[&str], &[&str])] = &[
    (&["rusqlite"], &["store/"]),
    (&["clap::", "use clap"], &["commands/", "lib.rs", "main.rs"]),
    (&["comfy_table"], &["layout/render/terminal.rs"]),
    (&["fluent_bundle"], &["words/"]),
    (&["icu_collator"], &["text/"]),
    (&["inquire"], &["desk/ask.rs"]),
    (&["indicatif"], &["desk/progress.rs"]),
    (&["maud"], &["layout/render/html.rs", "layout/render/svg.rs"]),
    (&["rust_xlsxwriter"], &["layout/render/xlsx.rs", "exchange/template.rs"]),
    (&["calamine"], &["exchange/workbook.rs"]),
    (&["cfb::"], &["exchange/guard.rs"]),
    (&["use age", " age::", "(age::"], &["exchange/lock.rs"]),
    (&["flate2::"], &["exchange/bundle.rs"]),
    (&["tempfile::Builder"], &["draft.rs"]),
    (
        &["sync_all", "cfg(unix)", "cfg(windows)", "cfg!(", "target_os", "std::os::", "fs::rename", "anstyle_query"],
        &["platform/"],
    ),
    (&["icalendar"], &["exchange/calendar.rs"]),
    (&["zip::"], &["layout/package.rs", "exchange/prose.rs", "exchange/guard.rs"]),
    (&["quick_xml"], &["layout/render/docx.rs", "layout/letter/xml.rs", "exchange/prose.rs", "exchange/guard.rs"]),
    (&["Utc", "Local::", "Local}", "::now(", "SystemTime"], &["clock.rs"]),
    (
        &["std::env", " env::", "(env::", "&env::", "!env::", "env::{"],
        &["desk/", "commands/mod.rs", "main.rs", "platform/windows.rs"],
    ),
];

/// Files that are data more than program.
const DATA: &[&str] = &["src/model/record.rs"];

/// A file may have so many lines.
const MOST_LINES: usize = 450;

/// The tables that the journal leaves out: itself, the counters, which nothing gives back, what is kept by its digest, and what
/// follows from the rest.
const UNJOURNALLED: &[&str] = &["counter", "entry", "change", "identity_before", "kept", "course"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with an ending, by its path from the package's root.
fn files(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|given| given == ending) {
                let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

/// Lines of program with their numbers: comments left out.
fn lines(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source.lines().enumerate().map(|(place, line)| (place + 1, line)).filter(|(_, line)| {
        let line = line.trim_start();
        !line.starts_with("//")
    })
}

/// A file without its tests, which end it.
fn program(source: &str) -> &str {
    source.split("#[cfg(test)]").next().unwrap_or(source)
}

/// The top module of a file: `ops` of `src/ops/enter.rs`, `clock` of `src/clock.rs`.
fn module(file: &str) -> &str {
    let file = file.strip_prefix("src/").unwrap_or(file);
    file.split('/').next().unwrap_or(file).trim_end_matches(".rs")
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn no_import_runs_upwards() {
    let mut wrong = Vec::new();
    for (file, source) in files("src", "rs") {
        let own = module(&file);
        if matches!(own, "lib" | "main") {
            continue;
        }
        let Some((_, _, allowed)) = FLOORS.iter().find(|(_, modules, _)| modules.contains(&own)) else {
            wrong.push(format!("{file}: {own} has no floor"));
            continue;
        };
        for (number, line) in lines(&source) {
            for (place, _) in line.match_indices("crate::").filter(|(place, _)| !line[..*place].ends_with('$')) {
                let rest = &line[place + "crate::".len()..];
                let other = word(rest);
                if rest.starts_with('{') {
                    wrong.push(format!("{file}:{number}: one line a module, so that this test can read it"));
                } else if other != own && !allowed.contains(&other) {
                    wrong.push(format!("{file}:{number}: {own} imports {other}"));
                }
            }
        }
    }
    none(wrong);
}

#[test]
fn what_stands_outside_is_met_in_its_own_place_only() {
    let mut wrong = Vec::new();
    for (file, source) in files("src", "rs") {
        let name = file.trim_start_matches("src/");
        for (marks, places) in WALLS {
            if places.iter().any(|place| name.starts_with(place)) {
                continue;
            }
            for (number, line) in lines(program(&source)) {
                for mark in marks.iter().filter(|mark| line.contains(**mark)) {
                    wrong.push(format!("{file}:{number}: {mark} belongs in {}", places.join(", ")));
                }
            }
        }
    }
    none(wrong);
}

#[test]
fn files_are_short() {
    let mut all = files("src", "rs");
    all.extend(files("tests", "rs"));
    let long = all.iter().filter(|(file, _)| !DATA.contains(&file.as_str()));
    let long = long.map(|(file, source)| (file, source.lines().count())).filter(|(_, count)| *count > MOST_LINES);
    none(long.map(|(file, count)| format!("{file}: {count} lines, at most {MOST_LINES}")).collect());
}

#[test]
fn the_journal_follows_every_table() {
    let made: BTreeSet<String> = files("src/store/migrations", "sql")
        .values()
        .flat_map(|sql| sql.split("CREATE TABLE ").skip(1).map(|rest| word(rest).to_owned()).collect::<Vec<_>>())
        .filter(|table| !UNJOURNALLED.contains(&table.as_str()))
        .collect();
    let sources = files("src/store", "rs");
    let list = sources.values().find_map(|source| source.split_once("const TABLES: ")).expect("the list TABLES").1;
    let list = list.split_once("= [").and_then(|(_, rest)| rest.split_once("];")).expect("the list's end").0;
    let followed: BTreeSet<String> = literals(list).into_iter().collect();
    assert!(made.len() > 15, "the schema is read");
    assert_eq!(followed, made);
}

// Words.

/// The string literals of a piece of program.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (_, line) in lines(source) {
        let (mut open, mut escaped): (Option<String>, bool) = (None, false);
        let mut previous = ' ';
        for c in line.chars() {
            match &mut open {
                Some(text) if escaped => {
                    text.push(c);
                    escaped = false;
                }
                Some(_) if c == '\\' => escaped = true,
                Some(text) if c == '"' => {
                    found.push(std::mem::take(text));
                    open = None;
                }
                Some(text) => text.push(c),
                None if c == '"' && previous != '\'' => open = Some(String::new()),
                None => {}
            }
            previous = c;
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
}

/// The keys given directly to what takes a key: the literals of the brackets that each `mark` opens.
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

/// The receipts' keys: `key: "edited"`, `receipt.key = if … { "a" } else { "b" }`, `receipt("extended", …)`.
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

/// By language, every message of every catalogue.
fn catalogues() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let mut all: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (file, source) in files("src/words", "ftl") {
        let lang = file.rsplit('.').nth(1).expect("a language").to_owned();
        all.entry(lang).or_default().extend(messages(&source));
    }
    assert_eq!(all.keys().collect::<Vec<_>>(), ["en", "vi"]);
    all
}

/// All of the program without its tests, in one piece.
fn whole() -> String {
    files("src", "rs").values().map(|source| program(source).to_owned() + "\n").collect()
}

#[test]
fn every_key_has_its_words_in_both_languages() {
    let source = whole();
    let faults = given_to(&source, &["Fault::refused(", "Fault::usage(", "Fault::of(", "(FaultKind::", " near("]);
    // A code's list and its two faults are given together: the list's name has no hyphen.
    let codes = given_to(&source, &["unknown_code("]).into_iter().filter(|key| key.contains('-'));
    let faults: BTreeSet<String> = faults.into_iter().chain(codes).collect();
    let warnings = given_to(&source, &["Warning::new("]);
    let receipts = receipts(&source);
    assert!(faults.len() > 70 && warnings.len() > 10 && receipts.len() > 10, "the keys are found");
    let mut wanted: BTreeSet<String> = faults.iter().map(|key| format!("fault-{key}")).collect();
    wanted.extend(warnings.iter().map(|key| format!("warning-{key}")));
    wanted.extend(receipts.iter().map(|key| format!("receipt-{key}")));
    wanted.extend(given_to(&source, &[".say(", ".text("]).into_iter().filter(|key| {
        let catalogue = key.split('-').next().unwrap_or_default();
        key.contains('-') && ["fault", "warning", "help", "receipt", "report", "term", "log"].contains(&catalogue)
    }));
    let mut wrong = Vec::new();
    for (lang, there) in catalogues() {
        wrong.extend(wanted.iter().filter(|key| !there.contains_key(*key)).map(|key| format!("{lang}: no {key}")));
        let hintless = there.iter().filter(|(key, attributes)| {
            key.starts_with("fault-")
                && !["fault-line", "fault-hint", "fault-row", "fault-row-sheet", "fault-rows-more"]
                    .contains(&key.as_str())
                && !attributes.contains("hint")
        });
        wrong.extend(hintless.map(|(key, _)| format!("{lang}: {key} has no hint")));
    }
    none(wrong);
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
                "fault" | "warning" | "receipt" | "lint" => literals.contains(rest),
                "term" => lists.iter().any(|list| rest.strip_prefix(list.as_str()).is_some_and(|r| r.starts_with('-'))),
                "help" => helps.contains(key),
                _ => false,
            }
    };
    let mut wrong = Vec::new();
    for (lang, there) in catalogues() {
        wrong.extend(there.keys().filter(|key| !used(key)).map(|key| format!("{lang}: nothing says {key}")));
    }
    none(wrong);
}

/// The fixed parts of a key that is put together, such as `report-{code}-title`; none where only the catalogue is fixed.
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
    let of_key =
        parts.len() > 1 && is_key(&parts[0]) && parts.iter().all(|part| part.is_empty() || is_key(&format!("x{part}")));
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

/// The messages that the help of every command asks for.
fn helps() -> BTreeSet<String> {
    fn walk(command: &Command, path: &str, found: &mut BTreeSet<String>) {
        found.insert(format!("help-command{path}"));
        for arg in command.get_arguments() {
            found.insert(format!("help-arg-{}", id(arg)));
            let names = arg.get_value_names().unwrap_or_default();
            found.extend(
                names.iter().map(|name| format!("help-value-{}", name.to_lowercase().replace(['=', '|'], "-"))),
            );
        }
        for sub in command.get_subcommands() {
            walk(sub, &format!("{path}-{}", sub.get_name()), found);
        }
    }
    fn id(arg: &Arg) -> String {
        arg.get_id().as_str().replace('_', "-")
    }
    let mut tree = doithoai::commands::Cli::command();
    tree.build();
    let mut found = BTreeSet::new();
    walk(&tree, "", &mut found);
    found
}
