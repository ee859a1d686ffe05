//! House rules: floors, walls, file sizes, and a journal that covers every table.
//!
//! The reasons are in `docs/architecture.md`. These tests read the sources as text, so they need no
//! separate build.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A floor: its number, its modules, and the other modules that it may import, separated by spaces.
type Floor = (u8, &'static str, &'static str);

const FLOORS: &[Floor] = &[
    (0, "problem platform", ""),
    (0, "text", "problem"),
    (0, "clock", "text"),
    (0, "words", "text problem platform"),
    (0, "atomic_file", "platform"),
    (0, "input", "problem platform"),
    (1, "model", "text words problem"),
    (1, "layout", "text words problem"),
    (2, "rules", "text words problem model"),
    (3, "store", "text words problem platform atomic_file input model"),
    (4, "figures", "text words problem platform model rules store"),
    (5, "ops", "text words problem model rules store figures"),
    (6, "report", "text words problem model rules store figures ops layout"),
    (6, "letters", "text words problem model rules store figures ops layout report"),
    (6, "exchange", "text words problem input model rules store figures ops layout"),
    (
        7,
        "desk",
        "text words problem clock platform atomic_file input model rules store figures ops report \
         letters exchange layout",
    ),
    (
        8,
        "commands",
        "text words problem clock platform atomic_file input model rules figures ops report \
         letters exchange layout desk",
    ),
];

/// External crates and facilities: the marks of their use, and the only places for it.
const WALLS: &[(&[&str], &[&str])] = &[
    (&["rusqlite"], &["store/"]),
    (&["clap::", "use clap"], &["commands/", "lib.rs", "main.rs"]),
    (&["comfy_table"], &["layout/render/terminal.rs"]),
    (&["fluent_bundle"], &["words/"]),
    (&["icu_collator"], &["text/"]),
    (&["crossterm"], &["desk/ask/screen.rs"]),
    (&["indicatif"], &["desk/progress.rs"]),
    (&["maud"], &["layout/render/html.rs", "layout/render/svg.rs"]),
    (&["rust_xlsxwriter"], &["layout/render/xlsx", "exchange/template.rs"]),
    (&["calamine"], &["exchange/workbook.rs"]),
    (&["cfb::"], &["exchange/workbook_precheck/"]),
    (
        &["use age::", "use age;", "use age as", " age::", "(age::"],
        &["exchange/lock/encryption.rs"],
    ),
    (&["flate2::"], &["exchange/bundle.rs", "rules/unit_list.rs"]),
    (&["tempfile::Builder"], &["atomic_file.rs"]),
    (
        &[
            "sync_all",
            "cfg(unix)",
            "cfg(windows)",
            "cfg!(",
            "target_os",
            "std::os::",
            "fs::rename",
            "anstyle_query",
        ],
        &["platform/"],
    ),
    (&["icalendar"], &["exchange/calendar.rs"]),
    (&["zip::"], &["layout/package.rs", "exchange/package.rs", "exchange/open_document.rs"]),
    (
        &["quick_xml"],
        &[
            "layout/render/docx.rs",
            "layout/letter/xml.rs",
            "layout/marked/",
            "exchange/package.rs",
            "exchange/open_document.rs",
        ],
    ),
    (&["Utc", "Local::", "Local}", "::now(", "SystemTime"], &["clock.rs"]),
    (
        &["std::env", " env::", "(env::", "&env::", "!env::", "env::{"],
        &["desk/", "commands/mod.rs", "main.rs", "platform/windows.rs"],
    ),
];

/// Facilities that commands do not use: a command reads its arguments, makes one call and prints
/// the result. `report/` draws sheets, `ops/` and `figures/` read the register, and `rules/`
/// contains the rules.
const NOT_IN_COMMANDS: &[&str] = &[
    "Sheet",
    "Cell::",
    " Cell,",
    "{Cell,",
    "Paths",
    "Document",
    "reader.",
    "Reader<",
    "Filter {",
    "Filter::",
    "Resolver::new",
    "rules::",
];

/// The most lines of a source file, and of a test file, which includes its cases.
const MOST_LINES: usize = 400;
const MOST_TEST_LINES: usize = 500;

/// The tables outside the journal: the journal itself, counters, which are never reset, content
/// kept by its digest, and derived data.
const UNJOURNALLED: &[&str] =
    &["counter", "entry", "change", "identity_before", "kept", "course", "holding"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with an extension, by its path from the package's root.
pub fn files(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|given| given == ending) {
                let name = path
                    .strip_prefix(root())
                    .expect("below the root")
                    .to_string_lossy()
                    .replace('\\', "/");
                found.insert(name, std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

/// Lines of code with their numbers, without comments.
pub fn lines(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source.lines().enumerate().map(|(place, line)| (place + 1, line)).filter(|(_, line)| {
        let line = line.trim_start();
        !line.starts_with("//")
    })
}

/// A file without its tests, which are at its end.
pub fn program(source: &str) -> &str {
    source.split("#[cfg(test)]").next().unwrap_or(source)
}

/// The top-level module of a file: `ops` of `src/ops/enter.rs`, `clock` of `src/clock.rs`.
fn module(file: &str) -> &str {
    let file = file.strip_prefix("src/").unwrap_or(file);
    file.split('/').next().unwrap_or(file).trim_end_matches(".rs")
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

pub fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// The string literals of some source text.
pub fn literals(source: &str) -> Vec<String> {
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

#[test]
fn no_import_runs_upwards() {
    let mut wrong = Vec::new();
    let has = |list: &str, module: &str| list.split(' ').any(|one| one == module);
    let floor_of = |module: &str| FLOORS.iter().find(|(_, modules, _)| has(modules, module));
    for (own, modules, allowed) in FLOORS {
        for other in allowed.split_whitespace() {
            if floor_of(other).is_none_or(|(floor, ..)| floor > own) {
                wrong.push(format!("{modules} may not stand below {other}"));
            }
        }
    }
    for (file, source) in files("src", "rs") {
        let own = module(&file);
        if matches!(own, "lib" | "main") {
            continue;
        }
        let Some((_, _, allowed)) = floor_of(own) else {
            wrong.push(format!("{file}: {own} has no floor"));
            continue;
        };
        for (number, line) in lines(&source) {
            for (place, _) in
                line.match_indices("crate::").filter(|(place, _)| !line[..*place].ends_with('$'))
            {
                let rest = &line[place + "crate::".len()..];
                let other = word(rest);
                if rest.starts_with('{') {
                    wrong.push(format!(
                        "{file}:{number}: one line a module, so that this test can read it"
                    ));
                } else if other != own && !has(allowed, other) {
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
fn commands_draw_no_sheet_ask_no_register_and_judge_by_no_rule() {
    let mut wrong = Vec::new();
    for (file, source) in files("src/commands", "rs") {
        for (number, line) in lines(program(&source)) {
            for mark in NOT_IN_COMMANDS.iter().filter(|mark| line.contains(**mark)) {
                wrong.push(format!("{file}:{number}: {mark}"));
            }
        }
    }
    none(wrong);
}

/// Names of rows that are given as bare numbers.
const ROWS: &[&str] = &[
    "agency",
    "assignment",
    "entry",
    "id",
    "leader",
    "organiser",
    "owner",
    "parent",
    "petition",
    "plan",
    "row",
    "session",
    "successor",
    "unit",
    "version",
];

/// Returns whether a line declares something of that name as a bare number, or a list or an option
/// of them.
fn is_bare_row(line: &str, name: &str) -> bool {
    let declared = line.match_indices(name).filter(|(place, _)| {
        let before = line[..*place].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    });
    declared.filter_map(|(place, _)| line[place + name.len()..].strip_prefix(": ")).any(|of| {
        let mut of = of;
        while let Some(inner) =
            ["&", "[", "Option<", "Vec<"].iter().find_map(|around| of.strip_prefix(around))
        {
            of = inner;
        }
        word(of) == "i64"
    })
}

#[test]
fn no_row_is_a_bare_number() {
    let mut found = Vec::new();
    for (file, source) in files("src", "rs") {
        for (number, line) in lines(program(&source)) {
            found.extend(
                ROWS.iter()
                    .filter(|name| is_bare_row(line, name))
                    .map(|name| format!("{file}:{number}: {name}")),
            );
        }
    }
    none(found);
}

/// Signs that a message's key is compared or taken apart; code must match on variants instead.
const COMPARED: &[&str] = &[
    "key == \"",
    "key != \"",
    "key() == ",
    "key() != ",
    "== problem.key",
    "== warning.key",
    "== receipt.key",
    "\" == key",
    "\" != key",
    "key.contains(\"",
    "key.starts_with(",
    "key.ends_with(",
    "key().to_string()",
    "contains(&problem.key",
    "contains(&warning.key",
    "match problem.key",
    "match warning.key",
    "match receipt.key",
];

#[test]
fn no_message_key_is_compared() {
    let mut wrong = Vec::new();
    for (file, source) in
        files("src", "rs").into_iter().filter(|(file, _)| !file.contains("/tests"))
    {
        for (number, line) in lines(program(&source)) {
            // JSON contains the key as text.
            let shown = line.contains("error.insert(\"key\"");
            for mark in COMPARED.iter().filter(|mark| line.contains(**mark) && !shown) {
                wrong.push(format!("{file}:{number}: {mark} asks for a key"));
            }
        }
    }
    none(wrong);
}

/// Tells whether a line reads a column of a row by its position. Position 0 is the only column of a query that has one.
fn reads_by_position(line: &str) -> bool {
    line.split("row.get").skip(1).any(|call| {
        let given = call.split_once('(').map_or("", |(_, given)| given);
        given.starts_with(|c: char| ('1'..='9').contains(&c))
    })
}

#[test]
fn columns_are_read_by_name() {
    let mut wrong = Vec::new();
    for (file, source) in files("src/store", "rs") {
        let found = lines(program(&source)).filter(|(_, line)| reads_by_position(line));
        wrong.extend(found.map(|(number, _)| format!("{file}:{number}: a column by its position")));
    }
    none(wrong);
    assert!(reads_by_position("let day = row.get(1)?;"));
    assert!(reads_by_position("row.get::<_, Option<i64>>(12)?"));
    assert!(!reads_by_position("row.get(0)? && row.get(\"day\")?"));
}

/// Idioms that fold a branch or a loop into a chain, and the number of each that is left. The
/// numbers may only fall, and are zero in the modules below.
const FOLDED: [(&str, usize); 3] = [
    // An `if` in disguise.
    (".filter(|_|", 49),
    // A `for` in disguise.
    (".for_each(", 32),
    (".map(drop)", 6),
];

const UNFOLDED: &[&str] = &["commands", "desk", "layout", "platform", "rules", "text", "words"];

#[test]
fn ever_fewer_chains_hide_a_branch_or_a_loop() {
    for (mark, most) in FOLDED {
        let mut found = Vec::new();
        for (file, source) in files("src", "rs") {
            if file.contains("/tests") {
                continue;
            }
            let hits = lines(program(&source)).filter(|(_, line)| line.contains(mark));
            found.extend(hits.map(|(number, _)| format!("{file}:{number}: {mark}")));
        }
        let anew = found.iter().filter(|hit| UNFOLDED.contains(&module(hit)));
        none(anew.cloned().collect());
        let count = found.len();
        assert!(count <= most, "{count} times {mark}, at most {most}\n{}", found.join("\n"));
    }
}

/// Only the harness starts the program, so that every test runs it as a clean process.
#[test]
fn one_harness_runs_the_program() {
    let mut wrong = Vec::new();
    for (file, source) in files("tests/it", "rs") {
        if file.starts_with("tests/it/support/") || file == "tests/it/house.rs" {
            continue;
        }
        let starts = lines(&source).filter(|(_, line)| line.contains("CARGO_BIN_EXE_"));
        wrong.extend(starts.map(|(number, _)| format!("{file}:{number}: support::PROGRAM")));
    }
    none(wrong);
}

/// Callers would have to handle two levels of failure.
#[test]
fn no_result_holds_a_result() {
    let mut wrong = Vec::new();
    for (file, source) in files("src", "rs") {
        for (number, line) in lines(&source) {
            if [
                "Result<Result<",
                "Result<std::result::Result<",
                "Result<Option<Result<",
                "return Ok(Err(",
            ]
            .iter()
            .any(|mark| line.contains(mark))
            {
                wrong.push(format!("{file}:{number}: {}", line.trim()));
            }
        }
    }
    none(wrong);
}

#[test]
fn files_are_short() {
    let mut wrong = Vec::new();
    for (folder, most) in [("src", MOST_LINES), ("tests", MOST_TEST_LINES)] {
        for (file, source) in files(folder, "rs") {
            let count = source.lines().count();
            if count > most {
                wrong.push(format!("{file}: {count} lines, at most {most}"));
            }
        }
    }
    none(wrong);
}

#[test]
fn the_journal_follows_every_table() {
    let made: BTreeSet<String> = files("src/store/migrations", "sql")
        .values()
        .flat_map(|sql| {
            sql.split("CREATE TABLE ").skip(1).map(|rest| word(rest).to_owned()).collect::<Vec<_>>()
        })
        .filter(|table| !UNJOURNALLED.contains(&table.as_str()))
        .collect();
    let followed: BTreeSet<String> =
        doithoai::inside::model::TABLES.iter().map(|table| table.name.to_owned()).collect();
    assert!(made.len() > 15, "the schema is read");
    assert_eq!(followed, made);
}
