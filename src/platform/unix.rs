//! Linux and its kin.

use std::ffi::OsString;
use std::fs::{File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

pub(super) const REPLACES_OPEN_FILES: bool = true;
pub(super) const PAGER: Option<&str> = Some("less");
pub(super) const QUOTE_INSIDE: &str = "'\\''";

#[allow(clippy::unnecessary_wraps, reason = "the other system has none")]
pub(super) fn private_folder() -> Option<Permissions> {
    Some(Permissions::from_mode(0o700))
}

pub(super) fn flush_file(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

pub(super) fn flush_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        flushed => flushed,
    }
}

/// Files are renamed and replaced whoever has them open.
pub(super) fn is_held(_: &io::Error) -> bool {
    false
}

pub(super) fn obeys_escapes() -> bool {
    true
}

/// The shell has read them.
pub(super) fn as_meant(args: Vec<OsString>) -> Vec<OsString> {
    args
}
