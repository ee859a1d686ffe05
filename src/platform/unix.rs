//! Linux and other Unix systems.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, Metadata, Permissions};
use std::io;
use std::ops::Range;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

use super::Shared;

pub(super) const REPLACES_OPEN_FILES: bool = true;
pub(super) const PAGER: Option<&str> = Some("less");
pub(super) const QUOTE_INSIDE: &str = "'\\''";

pub(super) const OPEN_FILES: &[&str] = &["/dev/fd", "/proc/self/fd", "/dev/stdin"];
pub(super) const STDOUT: &[&str] = &["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

/// Write permission for group and others.
const OTHERS_WRITE: u32 = 0o022;

/// The list of accounts has a line for each: name, password, number and so on. Accounts of a
/// network are not in it; the system's own program finds them.
pub(super) fn account() -> Option<String> {
    let number = rustix::process::getuid().as_raw().to_string();
    let listed = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let line = listed.lines().find(|line| line.split(':').nth(2) == Some(number.as_str()));
    let name = line.and_then(|line| line.split(':').next()).map(str::to_owned);
    name.filter(|name| !name.is_empty()).or_else(|| {
        let found = Command::new("id").arg("-un").stderr(Stdio::null()).output().ok()?;
        let name = String::from_utf8(found.stdout).ok()?;
        (found.status.success() && !name.trim().is_empty()).then(|| name.trim().to_owned())
    })
}

#[allow(clippy::unnecessary_wraps, reason = "the other system has none")]
pub(super) fn private_folder() -> Option<Permissions> {
    Some(Permissions::from_mode(0o700))
}

pub(super) fn make_private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}

pub(super) fn shared(file: &Metadata) -> Option<Shared> {
    if file.uid() != rustix::process::geteuid().as_raw() {
        return Some(Shared::Owned);
    }
    (file.mode() & OTHERS_WRITE != 0).then_some(Shared::Writable)
}

pub(super) fn same_owner(one: &Metadata, other: &Metadata) -> bool {
    one.uid() == other.uid()
}

#[allow(clippy::unnecessary_wraps, reason = "the other system does not tell")]
pub(super) fn same_file(one: &Metadata, other: &Metadata) -> Option<bool> {
    Some((one.dev(), one.ino()) == (other.dev(), other.ino()))
}

/// A disk is no stream: writing to it destroys its content.
pub(super) fn is_stream(file: &Metadata) -> bool {
    file.file_type().is_fifo() || file.file_type().is_char_device()
}

/// Number of attempts, 20 milliseconds apart, to open a pipe whose reader may come later.
const MAX_PIPE_TRIES: u32 = 250;

/// Opening a pipe without blocking fails while nobody reads it.
pub(super) fn open_stream(path: &Path) -> io::Result<File> {
    let without_waiting = OFlags::NONBLOCK.bits().cast_signed();
    for _ in 0..MAX_PIPE_TRIES {
        match File::options().write(true).custom_flags(without_waiting).open(path) {
            Err(error) if error.raw_os_error() == Some(rustix::io::Errno::NXIO.raw_os_error()) => {
                thread::sleep(Duration::from_millis(20));
            }
            opened => {
                let file = opened?;
                fcntl_setfl(&file, fcntl_getfl(&file)? - OFlags::NONBLOCK)?;
                return Ok(file);
            }
        }
    }
    Err(io::ErrorKind::BrokenPipe.into())
}

pub(super) fn flush_file(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

pub(super) fn flush_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error)
            if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
        {
            Ok(())
        }
        flushed => flushed,
    }
}

/// Files can be renamed and replaced while open.
pub(super) fn is_held(_: &io::Error) -> bool {
    false
}

pub(super) fn obeys_escapes() -> bool {
    true
}

/// The shell has expanded them.
pub(super) fn normalise_args(args: Vec<OsString>) -> Vec<OsString> {
    args
}

/// Linux lists all locks in `/proc/locks`:
/// `1: POSIX  ADVISORY  WRITE 1234 fd:01:5678 1073741825 1073741825`.
pub(super) fn locker(path: &Path, bytes: &Range<u64>) -> Option<String> {
    let file = path.metadata().ok()?;
    let place = format!("{}:{}", device(file.dev()), file.ino());
    let locks = fs::read_to_string("/proc/locks").ok()?;
    let holder = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, _, _, _, program, locked, from, _] = words[..] else { return None };
        let is_meant = locked == place && from.parse().is_ok_and(|from| bytes.contains(&from));
        program
            .parse::<u32>()
            .ok()
            .filter(|program| is_meant && *program > 0 && *program != std::process::id())
    };
    let program = locks.lines().find_map(holder)?;
    let name = fs::read_to_string(format!("/proc/{program}/comm")).ok()?;
    Some(format!("{} ({program})", name.trim_end()))
}

/// Formats a device number as Linux does: major and minor in hexadecimal.
fn device(number: u64) -> String {
    let major = (number >> 8) & 0xfff | (number >> 32) & !0xfff;
    let minor = number & 0xff | (number >> 12) & 0xfff_ff00;
    format!("{major:02x}:{minor:02x}")
}
