//! The commands in the clerk's guide and in the table of tasks are run.

use std::collections::BTreeSet;

use crate::outputs::commands;
use crate::support::{Register, words};

const GUIDE: &str = include_str!("../../docs/guide/README.md");
const JOBS: &str = include_str!("../../docs/jobs.md");

/// The fenced blocks of a text: the text after the fence, and the lines.
fn blocks(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut all = Vec::new();
    let mut open: Option<(&str, Vec<&str>)> = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => all.extend(open.take()),
            (Some(kind), None) => open = Some((kind, Vec::new())),
            (None, Some((_, lines))) => lines.push(line),
            (None, None) => {}
        }
    }
    all
}

#[test]
fn every_command_of_the_guide_does_what_it_says() {
    let office = Register::empty().on("2026-05-22").speaking("vi");
    for (kind, lines) in blocks(GUIDE) {
        if let Some((_, name)) = kind.split_once("name=") {
            office.write(name, lines.join("\n") + "\n");
            continue;
        }
        for line in lines {
            let (line, note) = line.split_once(" # ").unwrap_or((line, ""));
            let wanted = match note {
                "bị từ chối" => 1,
                "báo mã 3" => 3,
                _ => 0,
            };
            let output = office.run(words(line).into_iter().skip(1));
            assert_eq!(output.code, wanted, "{line}\n{}{}", output.stdout, output.stderr);
        }
    }
}

#[test]
fn the_guide_names_every_command() {
    // The demonstration is in the README; a split works like a merge, a table of holidays like any
    // import.
    let elsewhere = ["demo", "unit split", "holiday import"];
    let named = |command: &str| {
        GUIDE.contains(&format!("doithoai {command}")) || elsewhere.contains(&command)
    };
    let silent: Vec<String> = commands().into_iter().filter(|command| !named(command)).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn each_of_the_27_jobs_has_its_command_and_its_test() {
    let tests: String = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it"))
        .expect("the tests")
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| std::fs::read_to_string(path).expect("text"))
        .collect();
    let rows = JOBS.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| #"));
    let mut numbers = BTreeSet::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{row}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{row}");
        numbers.insert(cells[0].parse::<u8>().expect("a number"));
        let test = cells[3].trim_matches('`');
        assert!(tests.contains(&format!("fn {test}()")), "{row}: no such test");
    }
    assert_eq!(numbers, (1..=27).collect());
}
