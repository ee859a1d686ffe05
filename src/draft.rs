//! Files and folders on the way: made beside their place, readable by their owner only, flushed, then renamed. So what appears
//! is whole, and stays after a power cut.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::Duration;

use tempfile::{Builder, NamedTempFile, PathPersistError, TempDir, TempPath};

use crate::platform;

/// How the name of whatever is on the way begins.
const PREFIX: &str = ".doithoai-";

/// After so long what is on the way was left by a program that was killed.
const STALE: Duration = Duration::from_secs(24 * 60 * 60);

/// The folder in which a path lies.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Begins a file in the folder where it is to appear at `path`.
///
/// # Errors
/// Where the folder cannot be written.
pub fn file_beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = folder_of(path);
    let draft = Builder::new().prefix(PREFIX).suffix(".new").tempfile_in(folder)?;
    sweep(folder, draft.path());
    Ok(draft)
}

/// Begins a folder in another.
///
/// # Errors
/// Where that cannot be written.
pub fn folder_in(folder: &Path) -> io::Result<TempDir> {
    let mut builder = Builder::new();
    if let Some(private) = platform::private_folder() {
        builder.permissions(private);
    }
    let draft = builder.prefix(PREFIX).suffix(".new").tempdir_in(folder)?;
    sweep(folder, draft.path());
    Ok(draft)
}

/// Removes what killed programs left in a folder, known by its name and by being a day older than what was just begun. It may
/// hold names, and nobody else would remove it; what cannot be removed stays.
fn sweep(folder: &Path, begun: &Path) {
    let made = |path: &Path| fs::symlink_metadata(path).and_then(|known| known.modified()).ok();
    let Some(now) = made(begun) else { return };
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let path = entry.path();
        let is_stale = made(&path).and_then(|then| now.duration_since(then).ok()).is_some_and(|age| age > STALE);
        if is_stale && is_draft(&entry.file_name().to_string_lossy()) {
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

/// Tells whether a name is that of something on the way.
pub fn is_draft(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// Puts a finished file in its place, in the stead of one that is there; it is on disk when this returns.
///
/// # Errors
/// Where the disk fails, or a program has the file that is there open ([`platform::is_held`]).
pub fn put(draft: TempPath, path: &Path) -> io::Result<()> {
    platform::flush_file(&draft)?;
    platform::patiently(draft, |draft| draft.persist(path).map_err(taken_apart)).map_err(|(_, error)| error)?;
    platform::flush_folder(folder_of(path))
}

/// Does as [`put`], but where a program has the file that is there open, says so at once.
///
/// # Errors
/// Those of [`put`].
pub fn put_at_once(draft: TempPath, path: &Path) -> io::Result<()> {
    platform::flush_file(&draft)?;
    draft.persist(path)?;
    platform::flush_folder(folder_of(path))
}

fn taken_apart(refused: PathPersistError) -> (TempPath, io::Error) {
    (refused.path, refused.error)
}

/// Puts a finished file in its place, where nothing may be; it is on disk when this returns.
///
/// # Errors
/// Where something is there ([`io::ErrorKind::AlreadyExists`]) or the disk fails.
pub fn put_new(draft: TempPath, path: &Path) -> io::Result<()> {
    platform::flush_file(&draft)?;
    let put = platform::patiently(draft, |draft| draft.persist_noclobber(path).map_err(taken_apart));
    if let Err((draft, error)) = put {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return Err(error);
        }
        // A drive that knows neither renaming without replacing nor links: the name is taken first.
        File::create_new(path)?;
        draft.persist(path).inspect_err(|_| {
            let _ = fs::remove_file(path);
        })?;
    }
    platform::flush_folder(folder_of(path))
}

/// Makes a folder and those above it that are missing; they are on disk when this returns.
///
/// # Errors
/// Where the disk fails, or something else is there.
pub fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() || path.as_os_str().is_empty() {
        return Ok(());
    }
    make_folder(folder_of(path))?;
    fs::create_dir(path).or_else(|error| if path.is_dir() { Ok(()) } else { Err(error) })?;
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
        age(".doithoai-abc.new", 25);
        age(".doithoai-def.new", 23);
        age("doithoai-abc.new", 25);
        let draft = file_beside(&folder.path().join("x")).expect("a draft");
        put(draft.into_temp_path(), &folder.path().join("x")).expect("a file");
        let left = fs::read_dir(&folder).expect("the folder").map(|entry| entry.expect("an entry").file_name());
        let mut left: Vec<_> = left.collect();
        left.sort();
        assert_eq!(left, [".doithoai-def.new", "doithoai-abc.new", "x"]);
    }

    #[test]
    fn nothing_is_put_over_what_is_there() {
        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("x");
        fs::write(&path, "mine").expect("a file");
        let draft = file_beside(&path).expect("a draft").into_temp_path();
        assert_eq!(put_new(draft, &path).map_err(|error| error.kind()), Err(io::ErrorKind::AlreadyExists));
        assert_eq!(fs::read_to_string(&path).expect("the file"), "mine");
        assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1);
    }
}
