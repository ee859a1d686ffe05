//! Texts to be checked: plain text, pages, and Word documents.

use std::io::Read;
use std::path::Path;

use anyhow::Result;

use crate::input;
use crate::layout::{FileKind, MAX_MARKS, Prose, Unfit};
use crate::problem::Problem;

/// The longest text, packed or unpacked.
const MAX_BYTES: u64 = 16 << 20;

/// Reads a text from a file, or from standard input if the path is `-`.
///
/// # Errors
/// If there is no such file, it is too long, or it is not text.
pub fn read_prose(path: &Path) -> Result<Prose> {
    let shown = path.to_string_lossy();
    let bytes = if path == Path::new("-") {
        limited(std::io::stdin().lock(), &shown)?
    } else {
        limited(input::open_once(path)?, &shown)?
    };
    let kind = FileKind::of(&bytes);
    Ok(Prose::read(bytes, MAX_BYTES).map_err(|unfit| problem(unfit, kind, &shown))?)
}

/// Checks that a text can be marked with so many marks.
///
/// # Errors
/// If it contains programs, or there are more marks than [`MAX_MARKS`].
pub fn check_markable(text: &Prose, marks: usize, path: &Path) -> Result<(), Problem> {
    let shown = path.to_string_lossy();
    text.check().map_err(|unfit| problem(unfit, FileKind::Docx, &shown))?;
    if marks <= MAX_MARKS {
        return Ok(());
    }
    Err(Problem::refused("prose-too-many-marks")
        .with("path", shown.into_owned())
        .with("count", marks)
        .with("most", MAX_MARKS))
}

fn problem(unfit: Unfit, kind: FileKind, shown: &str) -> Problem {
    match unfit {
        Unfit::Unreadable => Problem::refused("prose-unreadable").with("path", shown),
        Unfit::TooLong => too_long(shown),
        Unfit::Other => kind.called("prose-of-other-kind", shown),
        Unfit::Macros => Problem::refused("prose-with-macros").with("path", shown),
    }
}

fn too_long(shown: &str) -> Problem {
    let most = (MAX_BYTES >> 20).to_string();
    Problem::refused("prose-too-long").with("path", shown).with("most", most)
}

fn limited(from: impl Read, shown: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = from.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|_| Problem::refused("prose-unreadable").with("path", shown))?;
    if bytes.len() as u64 > MAX_BYTES { Err(too_long(shown).into()) } else { Ok(bytes) }
}
