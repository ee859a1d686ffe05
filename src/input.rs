//! Input files: one function opens them all, so that no command waits for a pipe without a writer.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::platform;
use crate::problem::Problem;

/// Opens a regular file.
///
/// # Errors
/// If nothing exists there, or it is a folder, a pipe or a device.
pub fn open(path: &Path) -> Result<File, Problem> {
    check(path)?;
    File::open(path).map_err(|error| refused(path, error.kind()))
}

/// Opens a file for one read from the start: a regular file, or one that the shell opened for the
/// program, such as the `/dev/fd/63` of `<(…)`.
///
/// # Errors
/// As [`open`].
pub fn open_once(path: &Path) -> Result<File, Problem> {
    if !platform::is_open_file(path) || path.is_dir() {
        return open(path);
    }
    File::open(path).map_err(|error| refused(path, error.kind()))
}

/// Reads a file that is read once, up to a limit in bytes.
///
/// # Errors
/// As [`open_once`], or if the disk fails.
pub fn read_once(path: &Path, most: u64) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let read = open_once(path)?.take(most).read_to_end(&mut bytes);
    read.map_err(|error| refused(path, error.kind()))?;
    Ok(bytes)
}

/// Checks that a path names a regular file, before anything waits for it.
///
/// # Errors
/// As [`open`].
pub fn check(path: &Path) -> Result<(), Problem> {
    match path.metadata() {
        Ok(known) if known.is_file() => Ok(()),
        Ok(_) => Err(refused(path, ErrorKind::IsADirectory)),
        Err(error) => Err(refused(path, error.kind())),
    }
}

fn refused(path: &Path, kind: ErrorKind) -> Problem {
    let key = match kind {
        ErrorKind::IsADirectory => "file-no-file",
        ErrorKind::PermissionDenied => "file-unreadable",
        _ => "file-missing",
    };
    Problem::refused(key).with("path", path.to_string_lossy().into_owned())
}
