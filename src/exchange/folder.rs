//! A folder of tables: every file is read or listed as ignored; an unread file that looks like a
//! table is a problem.

use std::fs;
use std::path::{Path, PathBuf};

use crate::exchange::export::SENT_REPORTS;
use crate::exchange::named::table_named;
use crate::model::Kind;
use crate::problem::Problem;
use crate::text::{fold, nearest};

/// The endings of data files.
const ENDINGS: [&str; 11] =
    ["", "csv", "txt", "tsv", "tab", "xlsx", "xlsm", "xltx", "xlsb", "xls", "ods"];

/// What programs add to the names of copies: `petitions (1)`, `Copy of petitions`,
/// `petitions - Bản sao`.
const OF_COPIES: [&str; 12] =
    ["copy", "of", "ban", "sao", "cua", "moi", "cu", "new", "old", "final", "nhap", "draft"];

/// The tables of a folder in reading order, and the names of ignored files.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub tables: Vec<(Kind, PathBuf)>,
    pub passed_over: Vec<String>,
}

/// Examines every entry of a folder.
///
/// # Errors
/// If it cannot be read or holds no table, or a file looks like a table but is not read.
pub(super) fn look(path: &Path) -> Result<Folder, Problem> {
    let shown = path.to_string_lossy().into_owned();
    let missing = |_| Problem::refused("file-missing").with("path", shown.as_str());
    let mut entries: Vec<(String, PathBuf)> = Vec::new();
    for entry in fs::read_dir(path).map_err(missing)? {
        let entry = entry.map_err(missing)?;
        entries.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
    }
    // A table's exact name precedes the same name in other case.
    entries.sort_by_key(|(name, _)| {
        (table_of(name).is_none_or(|kind| *name != file_of(kind)), name.clone())
    });
    let mut folder = Folder::default();
    let mut unread = Vec::new();
    for (name, file) in entries {
        let is_regular = file.is_file();
        match table_of(&name) {
            Some(kind) if is_regular && folder.tables.iter().all(|(other, _)| *other != kind) => {
                folder.tables.push((kind, file));
            }
            Some(_) => unread.push(name),
            None if is_regular && name != SENT_REPORTS && looks_like_a_table(&name) => {
                unread.push(name)
            }
            None => folder.passed_over.push(name),
        }
    }
    if let Some(first) = unread.first() {
        let first = path.join(first).to_string_lossy().into_owned();
        let problem = Problem::refused("folder-file-unread")
            .with("path", shown)
            .with("files", unread.join("”, “"));
        return Err(problem.with("first", first));
    }
    if folder.tables.is_empty() {
        return Err(Problem::refused("folder-without-tables").with("path", shown));
    }
    folder.tables.sort_by_key(|(kind, _)| *kind);
    folder.passed_over.sort();
    Ok(folder)
}

/// The file name of a table.
fn file_of(kind: Kind) -> String {
    format!("{}.csv", kind.spec().plural)
}

/// The table with a file name, in any case.
fn table_of(name: &str) -> Option<Kind> {
    let name = name.to_lowercase();
    Kind::ALL.into_iter().find(|kind| name == file_of(*kind))
}

/// Returns whether a person would take a file for a table of the folder: `petitions (1).csv`,
/// `petition.csv`, `Petitions.xlsx`, `ý kiến.csv`, `petitons.csv`. Hidden files and lock files of
/// office programs do not count.
fn looks_like_a_table(name: &str) -> bool {
    if name.starts_with(['.', '~']) {
        return false;
    }
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    if !ENDINGS.contains(&ending.to_lowercase().as_str()) {
        return false;
    }
    let folded = fold(stem);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !ENDINGS.contains(word))
        .collect();
    let own =
        |word: &&&str| !OF_COPIES.contains(*word) && !word.chars().all(|c| c.is_ascii_digit());
    let bare = words.iter().filter(own).copied().collect::<Vec<_>>().join(" ");
    let plurals = Kind::ALL.map(|kind| kind.spec().plural);
    let at_an_end =
        [words.first(), words.last()].into_iter().flatten().any(|word| plurals.contains(word));
    at_an_end || table_named(&bare).is_some() || nearest(&bare, plurals).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// F5: files that a person would take for tables are distinguished from others.
    #[test]
    fn copies_and_other_forms_of_a_table_look_like_one() {
        for name in [
            "petitions (1).csv",
            "petition.csv",
            "petitions.xlsx",
            "petitions.txt",
            "Copy of petitions.csv",
            "petitions - Bản sao.csv",
            "petitions-2026.csv",
            "petitons.csv",
            "Ý kiến, kiến nghị.csv",
            "hội nghị (2).xlsx",
            "petitions",
            "petitions.csv.txt",
        ] {
            assert!(looks_like_a_table(name), "{name}");
        }
        for name in [
            "README.md",
            "ghi chú.txt",
            ".petitions.csv",
            "~$petitions.xlsx",
            "báo cáo.docx",
            "danh-sach.csv",
            "a.csv",
        ] {
            assert!(!looks_like_a_table(name), "{name}");
        }
    }
}
