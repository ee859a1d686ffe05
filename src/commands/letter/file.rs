//! Where letters go, and how documents for them are read.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::layout::FileKind;
use crate::letters::Own;

/// No document is read that is longer; the letters' own limit is told when it is opened.
const MOST_BYTES: u64 = (16 << 20) + 1;

/// Reads a document that a letter is to be written by.
///
/// # Errors
/// A fault where it is not there.
pub(super) fn read(path: &Path) -> Result<Own, Fault> {
    let missing = || Fault::refused("file-missing").with("path", path.to_string_lossy().into_owned());
    let mut content = Vec::new();
    File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut content)).map_err(|_| missing())?;
    let kind = FileKind::of(&content);
    if !matches!(kind, FileKind::Docx | FileKind::Broken | FileKind::Text) {
        return Err(kind.called("letter-template-of-other-kind", &path.to_string_lossy()));
    }
    let name = path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy());
    Ok(Own { name: name.into_owned(), content })
}

/// The place named, or a name in the working folder that nothing has yet: the stem, else with `-2`, `-3`, … behind it.
///
/// # Errors
/// A fault where the place named is no document, or is the register's own.
pub(super) fn place(desk: &Desk, named: Option<&Path>, stem: &str, ending: &str) -> Result<PathBuf, Fault> {
    let Some(path) = named else {
        let mut names = (1_u32..).map(|number| match number {
            1 => PathBuf::from(format!("{stem}{ending}")),
            number => PathBuf::from(format!("{stem}-{number}{ending}")),
        });
        return Ok(names.find(|path| path.symlink_metadata().is_err()).unwrap_or_default());
    };
    let shown = path.to_string_lossy().into_owned();
    if desk.is_register(path) {
        return Err(Fault::refused("output-is-register").with("path", shown));
    }
    let is_document = path.extension().is_some_and(|given| given.eq_ignore_ascii_case("docx"));
    if !ending.is_empty() && !is_document {
        return Err(Fault::usage("letter-ending").with("path", shown));
    }
    Ok(path.to_owned())
}
