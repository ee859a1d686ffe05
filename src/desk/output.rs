//! Output: files and folders that appear complete or not at all, and streams. Every command checks
//! its target here before it starts: nothing is overwritten by accident, and a register never.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::{NamedTempFile, TempDir};

use crate::atomic_file;
use crate::desk::Desk;
use crate::platform;
use crate::problem::Problem;
use crate::store;

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn unwritable(path: &Path) -> Problem {
    Problem::refused("file-unwritable").with("path", shown(path))
}

/// Turns an error of a full or failing disk into a problem that names the file; other errors are
/// unchanged.
fn problem_of_output(error: anyhow::Error, path: &Path) -> anyhow::Error {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>());
    match io.map(io::Error::kind) {
        Some(io::ErrorKind::StorageFull) => {
            Problem::refused("file-disk-full").with("path", shown(path)).into()
        }
        Some(io::ErrorKind::AlreadyExists) => {
            Problem::refused("output-there").with("path", shown(path)).into()
        }
        Some(_) => unwritable(path).into(),
        None => error,
    }
}

/// Returns whether a path is standard output: `-`, or one of its names.
pub fn is_stdout(path: &Path) -> bool {
    path == Path::new("-") || platform::is_stdout(path)
}

/// Returns whether output to a path is sent at once: to standard output, a pipe or a device.
pub fn is_stream(path: &Path) -> bool {
    is_stdout(path) || path.metadata().is_ok_and(|known| platform::is_stream(&known))
}

/// What exists at an output path.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum There {
    /// Nothing.
    Nothing,
    /// A file to be replaced, not a link.
    File(PathBuf),
    /// A pipe or a device.
    Stream,
}

/// Checks of output paths.
#[derive(Clone, Debug)]
pub(super) struct Guard {
    /// Whether existing files are replaced.
    force: bool,
    /// The register in use.
    register: PathBuf,
}

impl Guard {
    /// Examines an output path.
    ///
    /// # Errors
    /// If it is a register or belongs to one, a file that must not be replaced, or cannot be
    /// written.
    pub(super) fn look(&self, path: &Path) -> Result<There, Problem> {
        let Ok(known) = path.metadata() else {
            let target = store::followed(path);
            self.spare_registers(path, &target)?;
            // A broken link may lead anywhere.
            return if path.symlink_metadata().is_ok() {
                Err(unwritable(path))
            } else {
                Ok(There::Nothing)
            };
        };
        if platform::is_stream(&known) {
            return Ok(There::Stream);
        }
        let target = store::followed(path);
        self.spare_registers(path, &target)?;
        if !known.is_file() {
            return Err(unwritable(path));
        }
        if self.force {
            Ok(There::File(target))
        } else {
            Err(Problem::refused("output-there").with("path", shown(path)))
        }
    }

    /// Refuses registers, under any name, and the file names that belong to one.
    fn spare_registers(&self, path: &Path, target: &Path) -> Result<(), Problem> {
        if self.is_own(target) {
            return Err(Problem::refused("output-is-register").with("path", shown(path)));
        }
        if store::is_register(target) {
            return Err(Problem::refused("output-is-a-register").with("path", shown(path)));
        }
        match store::belongs_to(target) {
            Some(register) => Err(store::beside(path, &register)),
            None => Ok(()),
        }
    }

    /// Returns whether a path is the register in use, also under another name.
    fn is_own(&self, path: &Path) -> bool {
        let (Ok(one), Ok(other)) = (path.metadata(), self.register.metadata()) else {
            return false;
        };
        let by_name = || path.canonicalize().ok() == self.register.canonicalize().ok();
        platform::same_file(&one, &other).unwrap_or_else(by_name)
    }
}

impl Desk {
    /// Returns the check of output paths.
    pub(super) fn guard(&self) -> Guard {
        Guard { force: self.settings.force, register: self.place() }
    }

    /// Prepares an output file before there is anything to write; `-` is standard output. A pipe
    /// without a reader is refused after some seconds.
    ///
    /// # Errors
    /// If the file exists and `--force` is not given, is a register or belongs to one, or cannot be
    /// written.
    pub fn file(&mut self, path: &Path) -> Result<FilePlace, Problem> {
        if is_stdout(path) {
            return Ok(self.stdout());
        }
        FilePlace::at(path, self.guard().look(path)?)
    }

    /// Prepares a further output file, beside one that is prepared already.
    ///
    /// # Errors
    /// As for [`Desk::file`].
    pub(super) fn further_file(&self, path: &Path) -> Result<FilePlace, Problem> {
        FilePlace::at(path, self.guard().look(path)?)
    }

    /// Refuses registers, under any name, and the file names that belong to one, before any other
    /// check of a path.
    pub fn spare_registers(&self, path: &Path) -> Result<(), Problem> {
        self.guard().spare_registers(path, &store::followed(path))
    }

    /// Reserves standard output for data; receipts are then printed as text beside it.
    pub fn stdout(&mut self) -> FilePlace {
        self.data_on_stdout = true;
        FilePlace { to: To::Stream(Stream::Out, Vec::new()), shown: PathBuf::from("-") }
    }

    /// Prepares an output folder before there is anything to write; existing files stay.
    ///
    /// # Errors
    /// If it cannot be written, or belongs to a register.
    pub fn folder(&self, path: &Path) -> Result<FolderPlace, Problem> {
        let guard = self.guard();
        guard.spare_registers(path, &store::followed(path))?;
        let there =
            path.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
        let beside = if path.is_dir() { path } else { there };
        let free = !is_stdout(path) && (path.is_dir() || path.symlink_metadata().is_err());
        match atomic_file::folder_in(beside) {
            Ok(draft) if free => Ok(FolderPlace { draft, path: path.to_owned(), guard }),
            _ => Err(unwritable(path)),
        }
    }
}

/// A stream, written immediately.
#[derive(Debug)]
enum Stream {
    /// Standard output.
    Out,
    /// A pipe or a device.
    File(File),
}

impl Stream {
    /// Writes and flushes.
    fn fill(&mut self, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        let mut out: Box<dyn Write> = match self {
            Self::Out => Box::new(io::BufWriter::new(io::stdout().lock())),
            Self::File(file) => Box::new(io::BufWriter::new(file)),
        };
        write(&mut out)?;
        Ok(out.flush()?)
    }
}

#[derive(Debug)]
enum To {
    /// A temporary file, its target, and whether it replaces a file.
    Input(NamedTempFile, PathBuf, bool),
    /// A stream and its buffered output.
    Stream(Stream, Vec<u8>),
}

/// A file to be created, or a stream.
#[derive(Debug)]
pub struct FilePlace {
    to: To,
    /// Its name in problems.
    shown: PathBuf,
}

impl FilePlace {
    /// Checks that a file can be written.
    fn at(path: &Path, there: There) -> Result<Self, Problem> {
        let refused = |_| unwritable(path);
        let to = match there {
            There::Nothing => {
                To::Input(atomic_file::file_beside(path).map_err(refused)?, path.to_owned(), false)
            }
            There::File(file) => {
                To::Input(atomic_file::file_beside(&file).map_err(refused)?, file, true)
            }
            There::Stream => {
                let file = platform::open_stream(path).map_err(|error| match error.kind() {
                    io::ErrorKind::BrokenPipe => {
                        Problem::refused("output-unread").with("path", shown(path))
                    }
                    _ => unwritable(path),
                })?;
                To::Stream(Stream::File(file), Vec::new())
            }
        };
        Ok(Self { to, shown: path.to_owned() })
    }

    /// Returns whether it is standard output.
    pub fn is_stdout(&self) -> bool {
        matches!(self.to, To::Stream(Stream::Out, _))
    }

    /// Returns the path of a file that is no stream.
    pub(super) fn file_path(&self) -> Option<&Path> {
        match &self.to {
            To::Input(..) => Some(&self.shown),
            To::Stream(..) => None,
        }
    }

    /// Writes a temporary file and moves it to its target when complete; a stream is written at
    /// once.
    pub fn fill(mut self, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        if let To::Stream(stream, _) = &mut self.to {
            return stream.fill(write);
        }
        self.write(write)?;
        self.keep()
    }

    /// Writes a temporary file; output to a stream is buffered, so that a slow reader blocks
    /// nobody.
    pub fn write<T>(&mut self, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        let draft = match &mut self.to {
            To::Input(draft, ..) => draft,
            To::Stream(_, held) => return write(held),
        };
        let mut buffered = io::BufWriter::new(draft);
        let given = write(&mut buffered).map_err(|error| problem_of_output(error, &self.shown))?;
        buffered.flush().map_err(|error| problem_of_output(error.into(), &self.shown))?;
        drop(buffered);
        Ok(given)
    }

    /// Moves the temporary file to its target, or sends the buffered output.
    pub fn keep(self) -> Result<()> {
        let put = match self.to {
            To::Input(draft, path, true) => atomic_file::put(draft.into_temp_path(), &path),
            To::Input(draft, path, false) => atomic_file::put_new(draft.into_temp_path(), &path),
            To::Stream(mut stream, held) => return stream.fill(|out| Ok(out.write_all(&held)?)),
        };
        put.map_err(|error| problem_of_output(error.into(), &self.shown))
    }
}

/// A folder of files, new or existing.
#[derive(Debug)]
pub struct FolderPlace {
    draft: TempDir,
    path: PathBuf,
    guard: Guard,
}

impl FolderPlace {
    /// Checks that files of these names can be created in it.
    ///
    /// # Errors
    /// If one exists and must not be replaced, or is not a regular file.
    pub fn takes(&self, names: impl IntoIterator<Item = String>) -> Result<(), Problem> {
        names.into_iter().try_for_each(|name| {
            let path = self.path.join(name);
            let is_plain = path.symlink_metadata().map_or(true, |known| known.is_file());
            self.guard.look(&path)?;
            if is_plain { Ok(()) } else { Err(unwritable(&path)) }
        })
    }

    /// Writes one of its files, which appears when the folder is finished.
    ///
    /// # Errors
    /// If the disk fails, or [`FolderPlace::takes`] or `write` does.
    pub fn fill(&self, name: &str, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        self.takes([name.to_owned()])?;
        let file = FilePlace::at(&self.draft.path().join(name), There::Nothing)?;
        FilePlace { shown: self.path.join(name), ..file }.fill(write)
    }

    /// Moves the files to their place.
    ///
    /// # Errors
    /// If a file cannot be moved; new files are then removed again.
    pub fn finish(self) -> Result<()> {
        let failed = |_| unwritable(&self.path);
        if !self.path.is_dir() {
            atomic_file::make_folder(atomic_file::folder_of(&self.path)).map_err(failed)?;
            platform::rename(&self.draft.keep(), &self.path).map_err(failed)?;
            return Ok(platform::flush_folder(atomic_file::folder_of(&self.path)).map_err(failed)?);
        }
        let mut put = Vec::new();
        for file in fs::read_dir(self.draft.path()).map_err(failed)? {
            let name = file.map_err(failed)?.file_name();
            let to = self.path.join(&name);
            let moved = self.takes([name.to_string_lossy().into_owned()]);
            let moved = moved.and_then(|()| {
                platform::rename(&self.draft.path().join(&name), &to).map_err(failed)
            });
            if let Err(problem) = moved {
                if !self.guard.force {
                    for path in &put {
                        // A file that cannot be removed stays: the problem is reported in any case.
                        let _ = fs::remove_file(path);
                    }
                }
                return Err(problem.into());
            }
            put.push(to);
        }
        Ok(platform::flush_folder(&self.path).map_err(failed)?)
    }
}
