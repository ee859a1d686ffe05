//! Differences between systems: private files, flushing, replacing, the terminal, the shell. Unix
//! is in `unix.rs`, Windows in `windows.rs`; no other module tests for the system.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, Permissions};
use std::io;
use std::ops::Range;
use std::path::Path;
use std::thread;
use std::time::Duration;

#[cfg(unix)]
#[path = "unix.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;

#[cfg(any(windows, test))]
mod line;

/// Whether an open file can be replaced. If not, it must be closed first.
pub const REPLACES_OPEN_FILES: bool = system::REPLACES_OPEN_FILES;

/// The default pager; `None` if the system has none that fits.
pub const PAGER: Option<&str> = system::PAGER;

/// Number of attempts at an operation that fails temporarily, and the pause between them: two
/// seconds in all.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(100);

/// The permissions of a private folder; `None` if folders inherit those of their parent.
pub fn private_folder() -> Option<Permissions> {
    system::private_folder()
}

/// Creates a folder that only its owner can access, if the system supports it.
///
/// # Errors
/// If something exists there or the disk fails.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    system::make_private_folder(path)
}

/// Why a file is not private to its user.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shared {
    /// It belongs to another user.
    Owned,
    /// Others than its owner may write to it.
    Writable,
}

/// Returns why a file is not private to this user; `None` if it is, or if the system has other
/// permissions.
pub fn shared(file: &Metadata) -> Option<Shared> {
    system::shared(file)
}

/// Returns the name of the account that runs the program; `None` if the system does not name it.
pub fn account() -> Option<String> {
    system::account()
}

/// Returns whether two files have the same owner; always true if the system reports none.
pub fn same_owner(one: &Metadata, other: &Metadata) -> bool {
    system::same_owner(one, other)
}

/// Returns whether two paths lead to one file, as hard links do; `None` if the system does not
/// report it.
pub fn same_file(one: &Metadata, other: &Metadata) -> Option<bool> {
    system::same_file(one, other)
}

/// Returns whether something consumes what is written to it: a pipe or a character device.
pub fn is_stream(file: &Metadata) -> bool {
    system::is_stream(file)
}

/// Opens a pipe or a character device for writing.
///
/// # Errors
/// If it cannot be opened; [`io::ErrorKind::BrokenPipe`] if no program reads the pipe within some
/// seconds.
pub fn open_stream(path: &Path) -> io::Result<File> {
    system::open_stream(path)
}

/// Returns whether a path names one of this program's own open files, such as `/dev/stdin` or the
/// `/dev/fd/63` of `<(…)`.
pub fn is_open_file(path: &Path) -> bool {
    system::OPEN_FILES.iter().any(|folder| path.starts_with(folder))
}

/// Returns whether a path is a name of standard output.
pub fn is_stdout(path: &Path) -> bool {
    system::STDOUT.iter().any(|name| path == Path::new(name))
}

/// Flushes a file, so that its content survives a power cut.
pub fn flush_file(path: &Path) -> io::Result<()> {
    system::flush_file(path)
}

/// Flushes a folder, so that a rename in it survives a power cut. Not every system or drive
/// supports it.
pub fn flush_folder(folder: &Path) -> io::Result<()> {
    system::flush_folder(folder)
}

/// Returns whether an error means that a program has the file open, so that it cannot be replaced
/// or moved.
pub fn is_held(error: &io::Error) -> bool {
    system::is_held(error)
}

/// Returns the program, with its number, that has locked a byte in a range of a file; `None` if the
/// system does not report it.
pub fn locker(path: &Path, bytes: Range<u64>) -> Option<String> {
    system::locker(path, &bytes)
}

/// Returns whether the terminal understands colour escapes, after enabling them if needed.
pub fn obeys_escapes() -> bool {
    system::obeys_escapes()
}

/// Expands command-line arguments where the shell leaves that to the program: quotes, `*` and `~`.
pub fn normalise_args(args: Vec<OsString>) -> Vec<OsString> {
    system::normalise_args(args)
}

/// Returns a word as the shell accepts it, in quotes `'…'` if needed.
pub fn quoted(word: &str) -> String {
    let is_plain = |(place, c): (usize, char)| match c {
        '-' | '_' | '.' | '/' | ':' | ',' | '+' | '@' => true,
        '=' => place > 0,
        // The shell expands `~` at the start and after signs.
        '~' => word[..place].ends_with(|before: char| before.is_ascii_alphanumeric()),
        c => c.is_alphanumeric(),
    };
    if !word.is_empty() && word.char_indices().all(is_plain) {
        word.to_owned()
    } else {
        in_quotes(word)
    }
}

/// Returns a word in the shell's quotes `'…'`, in which nothing is expanded.
pub fn in_quotes(word: &str) -> String {
    format!("'{}'", word.replace('\'', system::QUOTE_INSIDE))
}

/// Retries an operation that may fail temporarily, such as on a Windows file that a virus scanner
/// has open, for two seconds. A failed attempt returns its input for the next.
pub fn with_retry<T, U>(
    mut tried: T,
    mut attempt: impl FnMut(T) -> Result<U, (T, io::Error)>,
) -> Result<U, (T, io::Error)> {
    for _ in 1..TRIES {
        match attempt(tried) {
            Err((back, error)) if is_held(&error) => tried = back,
            done => return done,
        }
        thread::sleep(PAUSE);
    }
    attempt(tried)
}

/// Renames a file or folder, replacing an existing file.
///
/// # Errors
/// If the disk fails or a program has either open.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    with_retry((), |()| fs::rename(from, to).map_err(|error| ((), error)))
        .map_err(|((), error)| error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_a_shell_would_read_is_in_quotation_marks() {
        for word in
            ["dong-lac-2019-1", "a-2019-1~3fa2c1", "--unit=x", "Đồng", "2019-01-01..2019-06-30"]
        {
            assert_eq!(quoted(word), word);
        }
        for word in [
            "", "~root", "a:~/b", "=ls", "a b", "$(x)", "`x`", "Hop:(2)*", "a{b,c}", "a;b", "!x",
            "a\\b", "#x",
        ] {
            assert_eq!(quoted(word), format!("'{word}'"));
        }
        assert_eq!(in_quotes("it's"), format!("'it{}s'", system::QUOTE_INSIDE));
    }

    #[test]
    fn what_is_refused_for_good_is_told_at_once() {
        let mut tries = 0;
        let refused = with_retry("x", |given| {
            tries += 1;
            Err::<(), _>((given, io::Error::from(io::ErrorKind::NotFound)))
        });
        assert_eq!(
            refused.map_err(|(given, error)| (given, error.kind())),
            Err(("x", io::ErrorKind::NotFound))
        );
        assert_eq!(tries, 1);
    }
}
