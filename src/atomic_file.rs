//! Atomic files and folders: made beside their destination, readable only by their owner, flushed,
//! then renamed. So a file appears whole or not at all, and survives a power cut.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::Path;
use std::time::Duration;

use tempfile::{Builder, NamedTempFile, PathPersistError, TempDir, TempPath};

use crate::platform;

/// Start and end of a temporary name; letters and digits stand between them.
const PREFIX: &str = ".doithoai-";
const SUFFIX: &str = ".new";
const RANDOM: usize = 6;

/// Suffix that SQLite adds to the name of an unfinished register.
const JOURNAL: &str = "-journal";

/// Extensions of the files made in a temporary folder: tables, letters, manual pages.
const ENDINGS: [&str; 3] = ["csv", "docx", "1"];

/// Age after which a temporary file must come from a program that was killed.
const STALE: Duration = Duration::from_secs(24 * 60 * 60);

/// Returns the folder of a path.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Creates a temporary file in the folder of `path`.
///
/// # Errors
/// If the folder cannot be written.
pub fn file_beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = folder_of(path);
    let draft =
        Builder::new().prefix(PREFIX).suffix(SUFFIX).rand_bytes(RANDOM).tempfile_in(folder)?;
    sweep(folder, draft.path());
    Ok(draft)
}

/// Creates a temporary folder in another folder.
///
/// # Errors
/// If that folder cannot be written.
pub fn folder_in(folder: &Path) -> io::Result<TempDir> {
    let mut builder = Builder::new();
    if let Some(private) = platform::private_folder() {
        builder.permissions(private);
    }
    let draft = builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(RANDOM).tempdir_in(folder)?;
    sweep(folder, draft.path());
    Ok(draft)
}

/// Removes what killed programs left in a folder: files and folders of this user with the exact
/// form of a temporary name, a day older than the one just begun. They may hold personal data, and
/// nothing else removes them. What cannot be removed stays.
fn sweep(folder: &Path, begun: &Path) {
    let Ok(now) = fs::symlink_metadata(begun) else { return };
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let path = entry.path();
        let Ok(known) = fs::symlink_metadata(&path) else { continue };
        if !is_draft(&entry.file_name().to_string_lossy()) || !is_stale(&known, &now) {
            continue;
        }
        let _ = if known.is_dir() { clear(&path, &now) } else { remove_own(&path, &known) };
    }
}

/// Returns whether a file belongs to this user and is a day older than another of this user.
fn is_stale(known: &Metadata, now: &Metadata) -> bool {
    let age = |then| now.modified()?.duration_since(then).map_err(io::Error::other);
    platform::same_owner(known, now) && known.modified().and_then(age).is_ok_and(|age| age > STALE)
}

fn remove_own(path: &Path, known: &Metadata) -> io::Result<()> {
    if known.is_file() { fs::remove_file(path) } else { Ok(()) }
}

/// Removes the files that this program makes from a temporary folder, then the folder if it is
/// empty.
fn clear(folder: &Path, now: &Metadata) -> io::Result<()> {
    for entry in folder.read_dir()?.flatten() {
        let path = entry.path();
        let known = fs::symlink_metadata(&path)?;
        let is_made =
            path.extension().is_some_and(|ending| ENDINGS.iter().any(|made| ending == *made));
        if platform::same_owner(&known, now)
            && (is_made || is_draft(&entry.file_name().to_string_lossy()))
        {
            remove_own(&path, &known)?;
        }
    }
    fs::remove_dir(folder)
}

/// Returns whether a name is that of a temporary file or folder.
pub fn is_draft(name: &str) -> bool {
    let name = name.strip_suffix(JOURNAL).unwrap_or(name);
    let random = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX));
    random.is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Moves a finished file into place, replacing an existing one. It is on disk when this returns.
///
/// # Errors
/// If the disk fails, or a program has the existing file open ([`platform::is_held`]).
pub fn put(draft: TempPath, path: &Path) -> io::Result<()> {
    platform::flush_file(&draft)?;
    platform::with_retry(draft, |draft| draft.persist(path).map_err(taken_apart))
        .map_err(|(_, error)| error)?;
    platform::flush_folder(folder_of(path))
}

/// Like [`put`], but fails at once if a program has the existing file open.
///
/// # Errors
/// As [`put`].
pub fn put_at_once(draft: TempPath, path: &Path) -> io::Result<()> {
    platform::flush_file(&draft)?;
    draft.persist(path)?;
    platform::flush_folder(folder_of(path))
}

fn taken_apart(refused: PathPersistError) -> (TempPath, io::Error) {
    (refused.path, refused.error)
}

/// Moves a finished file into place unless something exists there. It is on disk when this returns.
///
/// # Errors
/// If something exists there ([`io::ErrorKind::AlreadyExists`]) or the disk fails.
pub fn put_new(draft: TempPath, path: &Path) -> io::Result<()> {
    platform::flush_file(&draft)?;
    let put =
        platform::with_retry(draft, |draft| draft.persist_noclobber(path).map_err(taken_apart));
    if let Err((draft, error)) = put {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return Err(error);
        }
        // A drive that supports neither renaming without replacing nor links: reserve the name
        // first.
        File::create_new(path)?;
        draft.persist(path).inspect_err(|_| {
            let _ = fs::remove_file(path);
        })?;
    }
    platform::flush_folder(folder_of(path))
}

/// Creates a folder and its missing parents, for their owner only. They are on disk when this
/// returns.
///
/// # Errors
/// If the disk fails, or something else exists there.
pub fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() || path.as_os_str().is_empty() {
        return Ok(());
    }
    make_folder(folder_of(path))?;
    platform::make_private_folder(path)
        .or_else(|error| if path.is_dir() { Ok(()) } else { Err(error) })?;
    platform::flush_folder(folder_of(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_program_left_is_swept_after_a_day() {
        let folder = TempDir::new().expect("a folder");
        let age = |name: &str, hours: u64| {
            let path = folder.path().join(name);
            fs::write(&path, "names").expect("a file");
            let file = File::options().write(true).open(&path).expect("a file");
            let now = file.metadata().and_then(|known| known.modified()).expect("a time");
            file.set_modified(now - Duration::from_secs(hours * 60 * 60)).expect("a time");
        };
        age(".doithoai-abcDE1.new", 25);
        age(".doithoai-abcDE2.new-journal", 25);
        age(".doithoai-abcDE3.new", 23);
        age("doithoai-abcDE4.new", 25);
        let draft = file_beside(&folder.path().join("x")).expect("a draft");
        put(draft.into_temp_path(), &folder.path().join("x")).expect("a file");
        let left = fs::read_dir(&folder)
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name());
        let mut left: Vec<_> = left.collect();
        left.sort();
        assert_eq!(left, [".doithoai-abcDE3.new", "doithoai-abcDE4.new", "x"]);
    }

    #[test]
    fn a_drafts_name_has_one_form() {
        for name in [".doithoai-a1B2c3.new", ".doithoai-a1B2c3.new-journal"] {
            assert!(is_draft(name), "{name}");
        }
        for name in [
            ".doithoai-archive",
            ".doithoai-notes.txt",
            ".doithoai-.new",
            ".doithoai-a1B2c.new",
            ".doithoai-a1B2c-.new",
        ] {
            assert!(!is_draft(name), "{name}");
        }
    }

    #[test]
    fn nothing_is_put_over_what_is_there() {
        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("x");
        fs::write(&path, "mine").expect("a file");
        let draft = file_beside(&path).expect("a draft").into_temp_path();
        assert_eq!(
            put_new(draft, &path).map_err(|error| error.kind()),
            Err(io::ErrorKind::AlreadyExists)
        );
        assert_eq!(fs::read_to_string(&path).expect("the file"), "mine");
        assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1);
    }
}
