//! Lines and all their output, recorded for snapshots.

use std::fmt::Write as _;

use crate::outputs::commands;
use crate::support::Register;

impl Register {
    /// Runs lines and records both streams and the exit code of each, except for hashes and
    /// instants, which differ in every run.
    pub fn transcript(&self, lines: &str) -> String {
        let mut all = String::new();
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let output = self.run(words(line));
            let _ = writeln!(all, "$ doithoai {line}");
            all.push_str(&without_heads(&output.stdout));
            for line in without_heads(&output.stderr).lines() {
                let _ = writeln!(all, "stderr| {line}");
            }
            if output.code != 0 {
                let _ = writeln!(all, "exit {}", output.code);
            }
            all.push('\n');
        }
        all
    }
}

/// Replaces the hash of the last entry and each instant, which differ in every run, with a word.
pub fn without_heads(text: &str) -> String {
    const BEFORE: [&str; 3] = ["Hash: ", "Mã băm: ", "\"head\": \""];
    let mut shown = without_ids(&without_instants(text));
    for line in text.lines().filter(|line| {
        line.contains("Last entry:") || line.contains("Mục cuối:") || line.contains(BEFORE[2])
    }) {
        let hash =
            BEFORE.iter().find_map(|before| line.split_once(before)).map_or("", |(_, after)| after);
        let hash = hash.trim_end_matches(['"', ',']);
        if !hash.is_empty() {
            shown = shown.replace(hash, "HASH");
        }
    }
    shown
}

/// Replaces hidden ids, which are random, with a word: runs of just 32 hexadecimal digits.
pub fn without_ids(text: &str) -> String {
    let is_digit = |one: char| one.is_ascii_digit() || ('a'..='f').contains(&one);
    let mut shown = String::with_capacity(text.len());
    let mut run = String::new();
    for one in text.chars().chain([' ']) {
        if is_digit(one) {
            run.push(one);
            continue;
        }
        shown.push_str(if run.len() == 32 { "HIDDEN-ID" } else { &run });
        run.clear();
        shown.push(one);
    }
    shown.pop();
    shown
}

/// Replaces the first digits of digests, which name rows without a number, with a word.
pub fn without_digests(text: &str) -> String {
    let is_digest =
        |word: &str| word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| is_digest(word)).collect();
    words.into_iter().fold(text.to_owned(), |shown, word| shown.replace(word, "DIGEST"))
}

/// Replaces each instant, which differs in every run, with a fixed word of the same length.
fn without_instants(text: &str) -> String {
    const SHAPES: [(&str, &str); 2] = [
        ("0000-00-00T00:00:00Z", "YYYY-MM-DDThh:mm:ssZ"),
        ("00/00/0000 00:00", "DD/MM/YYYY hh:mm"),
    ];
    let mut shown = text.to_owned();
    for (shape, word) in SHAPES {
        let fits = |found: &[u8]| {
            let mut pairs = found.iter().zip(shape.as_bytes());
            pairs.all(
                |(byte, shape)| if *shape == b'0' { byte.is_ascii_digit() } else { byte == shape },
            )
        };
        for at in 0..text.len() {
            if text.as_bytes().get(at..at + shape.len()).is_some_and(fits) {
                shown.replace_range(at..at + shape.len(), word);
            }
        }
    }
    shown
}

/// Splits a line into words; single quotes keep spaces.
pub fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quoted, mut begun) = (String::new(), false, false);
    for c in line.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            c => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}

/// Every command that does something occurs in a transcript, in both languages.
#[test]
fn no_command_is_without_its_transcript() {
    // `assign PETITION` is a command besides its subcommands.
    let commands: Vec<String> = commands().into_iter().chain(["assign".to_owned()]).collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots");
    for lang in ["vi", "en"] {
        let files =
            std::fs::read_dir(folder).expect("snapshots").map(|file| file.expect("a file").path());
        let texts = files.filter(|path| path.to_string_lossy().ends_with(&format!("_{lang}.snap")));
        let lines: String =
            texts.map(|path| std::fs::read_to_string(path).expect("text")).collect();
        let ran = |command: &String| {
            lines
                .lines()
                .any(|line| format!("{line} ").starts_with(&format!("$ doithoai {command} ")))
        };
        let silent: Vec<&String> = commands.iter().filter(|command| !ran(command)).collect();
        assert!(silent.is_empty(), "{lang}: {silent:?}");
    }
}
