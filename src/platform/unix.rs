//! Linux and its kin.

use std::ffi::OsString;
use std::fs::{self, File, Permissions};
use std::io;
use std::ops::Range;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
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

/// Linux lists every lock in `/proc/locks`: `1: POSIX  ADVISORY  WRITE 1234 fd:01:5678 1073741825 1073741825`.
pub(super) fn locker(path: &Path, bytes: &Range<u64>) -> Option<String> {
    let file = path.metadata().ok()?;
    let place = format!("{}:{}", device(file.dev()), file.ino());
    let locks = fs::read_to_string("/proc/locks").ok()?;
    let holder = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, _, _, _, program, locked, from, _] = words[..] else { return None };
        let is_meant = locked == place && from.parse().is_ok_and(|from| bytes.contains(&from));
        program.parse::<u32>().ok().filter(|program| is_meant && *program > 0 && *program != std::process::id())
    };
    let program = locks.lines().find_map(holder)?;
    let name = fs::read_to_string(format!("/proc/{program}/comm")).ok()?;
    Some(format!("{} ({program})", name.trim_end()))
}

/// A device as Linux writes it: its major and minor number in hexadecimal.
fn device(number: u64) -> String {
    let major = (number >> 8) & 0xfff | (number >> 32) & !0xfff;
    let minor = number & 0xff | (number >> 12) & 0xfff_ff00;
    format!("{major:02x}:{minor:02x}")
}
