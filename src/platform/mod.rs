//! Where the systems differ: private files, flushing, replacing, the terminal, the shell. Linux and its kin stand in `unix.rs`,
//! Windows in `windows.rs`; no other module asks which system it runs on.

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

/// Whether a file that somebody has open can be replaced. Where it cannot, whoever replaces one must close it before.
pub const REPLACES_OPEN_FILES: bool = system::REPLACES_OPEN_FILES;

/// What shows long texts a page at a time where the person named nothing; `None` if the system has nothing fit.
pub const PAGER: Option<&str> = system::PAGER;

/// So often is tried again what the system refuses for a moment, and so long is waited in between: two seconds in all.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(100);

/// The rights of a folder that is its owner's alone; `None` if a folder has those of the one it is made in.
pub fn private_folder() -> Option<Permissions> {
    system::private_folder()
}

/// Makes a folder that is its owner's alone, where the system knows this.
///
/// # Errors
/// If something is there or the disk fails.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    system::make_private_folder(path)
}

/// Why a file is not its user's alone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shared {
    /// It belongs to another user.
    Owned,
    /// Others than its owner may write it.
    Writable,
}

/// Tells why a file is not this user's alone; `None` if it is, or if the system has other rights.
pub fn shared(file: &Metadata) -> Option<Shared> {
    system::shared(file)
}

/// Returns whether two files belong to one user; always true if the system tells no owners.
pub fn same_owner(one: &Metadata, other: &Metadata) -> bool {
    system::same_owner(one, other)
}

/// Returns whether two names lead to one file, as hard links do; `None` if the system does not tell.
pub fn same_file(one: &Metadata, other: &Metadata) -> Option<bool> {
    system::same_file(one, other)
}

/// Returns whether something takes what is written to it instead of keeping it: a pipe or a character device.
pub fn is_stream(file: &Metadata) -> bool {
    system::is_stream(file)
}

/// Opens a pipe or a character device to write to it.
///
/// # Errors
/// If it cannot be opened; [`io::ErrorKind::BrokenPipe`] if no program reads the pipe, also after some seconds.
pub fn open_stream(path: &Path) -> io::Result<File> {
    system::open_stream(path)
}

/// Returns whether a path names one of this program's own open files, such as `/dev/stdin` or the `/dev/fd/63` of `<(…)`.
pub fn is_open_file(path: &Path) -> bool {
    system::OPEN_FILES.iter().any(|folder| path.starts_with(folder))
}

/// Returns whether a path is a name of standard output.
pub fn is_stdout(path: &Path) -> bool {
    system::STDOUT.iter().any(|name| path == Path::new(name))
}

/// Flushes a file, so that what was written outlasts a power cut.
pub fn flush_file(path: &Path) -> io::Result<()> {
    system::flush_file(path)
}

/// Flushes a folder, so that a renaming in it outlasts a power cut. Not every system knows this, and not every drive.
pub fn flush_folder(folder: &Path) -> io::Result<()> {
    system::flush_folder(folder)
}

/// Returns whether a file cannot be replaced or moved because a program has it open.
pub fn is_held(error: &io::Error) -> bool {
    system::is_held(error)
}

/// Names the program that has locked a byte of a file within a range, with its number; `None` if the system does not tell.
pub fn locker(path: &Path, bytes: Range<u64>) -> Option<String> {
    system::locker(path, &bytes)
}

/// Returns whether the terminal obeys the escapes by which colours are sent, once asked to.
pub fn obeys_escapes() -> bool {
    system::obeys_escapes()
}

/// Reads the words of the command line as the person meant them: where the shell leaves that to the program, quotation marks,
/// stars and `~` are read here.
pub fn normalise_args(args: Vec<OsString>) -> Vec<OsString> {
    system::normalise_args(args)
}

/// Returns a word as the shell takes it back, in the quotation marks `'…'` where the shell would read it otherwise.
pub fn quoted(word: &str) -> String {
    let is_plain = |(place, c): (usize, char)| match c {
        '-' | '_' | '.' | '/' | ':' | ',' | '+' | '@' => true,
        '=' => place > 0,
        // Home folders are read at the beginning and after signs.
        '~' => word[..place].ends_with(|before: char| before.is_ascii_alphanumeric()),
        c => c.is_alphanumeric(),
    };
    if !word.is_empty() && word.char_indices().all(is_plain) {
        word.to_owned()
    } else {
        in_quotes(word)
    }
}

/// Returns a word in the quotation marks `'…'` of the shell, in which it reads nothing.
pub fn in_quotes(word: &str) -> String {
    format!("'{}'", word.replace('\'', system::QUOTE_INSIDE))
}

/// Tries what may be refused for a moment, as on Windows a file that a virus scanner looks at; what is refused for good is
/// told after two seconds. What was tried is handed back to be tried again.
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

/// Renames a file or a folder, in the stead of a file that is there.
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
