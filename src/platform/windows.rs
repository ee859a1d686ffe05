//! Windows. What only a real one can show is listed in `docs/windows.md`.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, Permissions};
use std::io;
use std::ops::Range;
use std::path::Path;

use super::{Shared, line};

pub(super) const REPLACES_OPEN_FILES: bool = false;
/// `more` knows no UTF-8; whoever has `less` names it.
pub(super) const PAGER: Option<&str> = None;
/// As `PowerShell` reads it.
pub(super) const QUOTE_INSIDE: &str = "''";

/// Nothing here is a path of an open file.
pub(super) const OPEN_FILES: &[&str] = &[];
pub(super) const STDOUT: &[&str] = &[];

/// "Access is denied", "the file is used by another program", "a part of it is locked": what a file that somebody has open answers.
const HELD: [i32; 3] = [5, 32, 33];

/// Files and folders have the rights of the folder they are made in. In a person's profile these are that person's, the system's
/// and the administrators'; elsewhere whatever was given there.
pub(super) fn private_folder() -> Option<Permissions> {
    None
}

pub(super) fn make_private_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}

/// Rights are lists here, which the standard library does not read.
pub(super) fn shared(_: &Metadata) -> Option<Shared> {
    None
}

pub(super) fn same_owner(_: &Metadata, _: &Metadata) -> bool {
    true
}

pub(super) fn same_file(_: &Metadata, _: &Metadata) -> Option<bool> {
    None
}

/// Devices such as `NUL` have no metadata here.
pub(super) fn is_stream(_: &Metadata) -> bool {
    false
}

pub(super) fn open_stream(path: &Path) -> io::Result<File> {
    File::options().write(true).open(path)
}

/// Only who may write a file may flush it here.
pub(super) fn flush_file(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// A folder cannot be flushed here; the file system's own journal keeps renamings in order.
pub(super) fn flush_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

pub(super) fn is_held(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}

/// Consoles before Windows 10 obey none; those since then when they are asked to.
pub(super) fn obeys_escapes() -> bool {
    anstyle_query::windows::enable_ansi_colors().unwrap_or(false)
}

/// `cmd` knows no `'…'`, and no shell here reads `*`, hardly one `~`.
pub(super) fn normalise_args(args: Vec<OsString>) -> Vec<OsString> {
    let words = line::at_home(line::words_meant(args), std::env::home_dir().as_deref());
    line::files_meant(words)
}

/// Not told without the rights of an administrator.
pub(super) fn locker(_: &Path, _: &Range<u64>) -> Option<String> {
    None
}
