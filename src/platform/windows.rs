//! Windows. `docs/windows.md` lists what only a real one can show.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, Permissions};
use std::io;
use std::ops::Range;
use std::path::Path;

use super::{Shared, line};

pub(super) const REPLACES_OPEN_FILES: bool = false;
/// `more` does not support UTF-8; users who have `less` name it.
pub(super) const PAGER: Option<&str> = None;
/// A quote inside quotes, in `PowerShell` syntax.
pub(super) const QUOTE_INSIDE: &str = "''";

/// No path here names an open file.
pub(super) const OPEN_FILES: &[&str] = &[];
pub(super) const STDOUT: &[&str] = &[];

/// "Access is denied", "the file is used by another program", "a part of it is locked": errors for
/// a file that is open.
const HELD: [i32; 3] = [5, 32, 33];

/// The system always names the account in the environment.
pub(super) fn account() -> Option<String> {
    None
}

/// Files and folders inherit the permissions of their folder. A user's profile is private to the
/// user, the system and the administrators; other folders have whatever was set there.
pub(super) fn private_folder() -> Option<Permissions> {
    None
}

pub(super) fn make_private_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}

/// Permissions are access lists here, which the standard library does not read.
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

/// Flushing needs write permission here.
pub(super) fn flush_file(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// A folder cannot be flushed here; the file system's journal keeps renames in order.
pub(super) fn flush_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

pub(super) fn is_held(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}

/// Consoles before Windows 10 support no escapes; later ones do once enabled.
pub(super) fn obeys_escapes() -> bool {
    anstyle_query::windows::enable_ansi_colors().unwrap_or(false)
}

/// `cmd` does not know `'…'`, and no shell here expands `*`, few expand `~`.
pub(super) fn normalise_args(args: Vec<OsString>) -> Vec<OsString> {
    let words = line::at_home(line::words_meant(args), std::env::home_dir().as_deref());
    line::files_meant(words)
}

/// Not available without administrator rights.
pub(super) fn locker(_: &Path, _: &Range<u64>) -> Option<String> {
    None
}
