//! Where output goes: files and folders that appear whole or not at all, and streams. Every command's place is made sure of here,
//! before the work: nothing is overwritten by accident, and a register never.

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

/// Says of a file what a full disk or a failing one made of it; any other failure is told as it is.
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

/// Returns whether a path means standard output: `-`, or one of its names.
pub fn is_stdout(path: &Path) -> bool {
    path == Path::new("-") || platform::is_stdout(path)
}

/// Returns whether what is written to a path goes on at once, to standard output, a pipe or a device.
pub fn is_stream(path: &Path) -> bool {
    is_stdout(path) || path.metadata().is_ok_and(|known| platform::is_stream(&known))
}

/// What is at a path where something is to be written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum There {
    /// Nothing.
    Nothing,
    /// A file that is to be replaced, itself and no link to it.
    File(PathBuf),
    /// A pipe or a device.
    Stream,
}

/// What may be written where.
#[derive(Clone, Debug)]
pub(super) struct Guard {
    /// Whether a file that is there is replaced.
    force: bool,
    /// The register in use.
    register: PathBuf,
}

impl Guard {
    /// Looks what is at a path before anything is written there.
    ///
    /// # Errors
    /// A problem if it is a register or belongs to one, a file that is not to be replaced, or nothing that can be written.
    pub(super) fn look(&self, path: &Path) -> Result<There, Problem> {
        let Ok(known) = path.metadata() else {
            let target = store::followed(path);
            self.spare_registers(path, &target)?;
            // A link to nothing may lead anywhere.
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

    /// Refuses registers, by whatever name, and the names that belong to one.
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

    /// Returns whether a path is the register in use, also by another of its names.
    fn is_own(&self, path: &Path) -> bool {
        let (Ok(one), Ok(other)) = (path.metadata(), self.register.metadata()) else {
            return false;
        };
        let by_name = || path.canonicalize().ok() == self.register.canonicalize().ok();
        platform::same_file(&one, &other).unwrap_or_else(by_name)
    }
}

impl Desk {
    /// Returns what may be written where.
    pub(super) fn guard(&self) -> Guard {
        Guard { force: self.settings.force, register: self.place() }
    }

    /// Makes sure of a file's place, before there is anything to write; `-` is standard output. A pipe that
    /// no program reads is refused after some seconds.
    ///
    /// # Errors
    /// A problem if a file is there already and `--force` is not given, if it is a register or one's own, or cannot be written.
    pub fn file(&mut self, path: &Path) -> Result<FilePlace, Problem> {
        if is_stdout(path) {
            return Ok(self.stdout());
        }
        FilePlace::at(path, self.guard().look(path)?)
    }

    /// Refuses registers, by whatever name, and the names that belong to one, before a path is looked at for anything else.
    pub fn spare_registers(&self, path: &Path) -> Result<(), Problem> {
        self.guard().spare_registers(path, &store::followed(path))
    }

    /// Takes standard output for data, so that receipts are told in words beside it.
    pub fn stdout(&mut self) -> FilePlace {
        self.data_on_stdout = true;
        FilePlace { to: To::Stream(Stream::Out, Vec::new()), shown: PathBuf::from("-") }
    }

    /// Makes sure of a folder's place, before there is anything to write; what is in it already stays.
    ///
    /// # Errors
    /// A problem if it cannot be written, or belongs to a register.
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

/// What is written to at once.
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
    /// A draft, its place, and whether it is put over a file.
    Input(NamedTempFile, PathBuf, bool),
    /// A stream, and what is held back until it may be sent.
    Stream(Stream, Vec<u8>),
}

/// The place of a file that is to appear, or of a stream.
#[derive(Debug)]
pub struct FilePlace {
    to: To,
    /// How problems name it.
    shown: PathBuf,
}

impl FilePlace {
    /// Makes sure that a file can be written.
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

    /// Writes the file beside its place and puts it there when it is whole; into a stream, writes at once.
    pub fn fill(mut self, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        if let To::Stream(stream, _) = &mut self.to {
            return stream.fill(write);
        }
        self.write(write)?;
        self.keep()
    }

    /// Writes the file beside its place; what is for a stream is held back, so that whoever reads slowly holds up nobody.
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

    /// Puts the file that was written in its place, or sends what was held back.
    pub fn keep(self) -> Result<()> {
        let put = match self.to {
            To::Input(draft, path, true) => atomic_file::put(draft.into_temp_path(), &path),
            To::Input(draft, path, false) => atomic_file::put_new(draft.into_temp_path(), &path),
            To::Stream(mut stream, held) => return stream.fill(|out| Ok(out.write_all(&held)?)),
        };
        put.map_err(|error| problem_of_output(error.into(), &self.shown))
    }
}

/// The place of a folder of files that is to appear, or to be filled further.
#[derive(Debug)]
pub struct FolderPlace {
    draft: TempDir,
    path: PathBuf,
    guard: Guard,
}

impl FolderPlace {
    /// Makes sure that files of these names can be put into it.
    ///
    /// # Errors
    /// A problem for the first that is there already and not to be replaced, or is no regular file.
    pub fn takes(&self, names: impl IntoIterator<Item = String>) -> Result<(), Problem> {
        names.into_iter().try_for_each(|name| {
            let path = self.path.join(name);
            let is_plain = path.symlink_metadata().map_or(true, |known| known.is_file());
            self.guard.look(&path)?;
            if is_plain { Ok(()) } else { Err(unwritable(&path)) }
        })
    }

    /// Writes one of its files; it appears with the folder.
    ///
    /// # Errors
    /// A problem if the disk fails, and those of [`FolderPlace::takes`] and `write`.
    pub fn fill(&self, name: &str, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        self.takes([name.to_owned()])?;
        let file = FilePlace::at(&self.draft.path().join(name), There::Nothing)?;
        FilePlace { shown: self.path.join(name), ..file }.fill(write)
    }

    /// Puts the files in their place.
    ///
    /// # Errors
    /// A problem if that fails; of files that were not there before, none is left.
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
                        // What cannot be removed stays: the problem is told in any case.
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
