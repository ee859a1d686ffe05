//! Output paths of letters, and reading of templates.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::desk::{Desk, is_stdout, is_stream};
use crate::input;
use crate::layout::FileKind;
use crate::letters::Own;
use crate::problem::Problem;

/// The most bytes that are read: one more than the limit of a template, so that its own limit is
/// reported.
const MAX_BYTES: u64 = (16 << 20) + 1;

/// Reads a template.
///
/// # Errors
/// If there is no such file, or it is not a document.
pub(super) fn read(path: &Path) -> Result<Own, Problem> {
    let content = input::read_once(path, MAX_BYTES)?;
    let kind = FileKind::of(&content);
    if !matches!(kind, FileKind::Docx | FileKind::Broken | FileKind::Text) {
        return Err(kind.called("letter-template-of-other-kind", &path.to_string_lossy()));
    }
    let name =
        path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy());
    Ok(Own { name: name.into_owned(), content })
}

/// The named path, or a new file name in the working folder: the stem, else with `-2`, `-3`, …
/// appended.
///
/// # Errors
/// If the path is a register's, or neither a document nor a stream.
pub(super) fn place(
    desk: &Desk,
    named: Option<&Path>,
    stem: &str,
    ending: &str,
) -> Result<PathBuf, Problem> {
    let Some(path) = named else {
        let mut names = (1_u32..).map(|number| match number {
            1 => PathBuf::from(format!("{stem}{ending}")),
            number => PathBuf::from(format!("{stem}-{number}{ending}")),
        });
        return Ok(names.find(|path| path.symlink_metadata().is_err()).unwrap_or_default());
    };
    desk.spare_registers(path)?;
    if ending.is_empty() {
        return Ok(path.to_owned());
    }
    if is_stdout(path) && io::stdout().is_terminal() {
        return Err(Problem::usage("format-needs-file").with("format", "docx"));
    }
    let is_document = path.extension().is_some_and(|given| given.eq_ignore_ascii_case("docx"));
    if !is_document && !is_stream(path) {
        return Err(
            Problem::usage("letter-ending").with("path", path.to_string_lossy().into_owned())
        );
    }
    Ok(path.to_owned())
}
