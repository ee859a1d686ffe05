//! Files and folders that appear whole or not at all, and whose place is made sure of before the work.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::{NamedTempFile, TempDir};

use crate::draft;
use crate::fault::Fault;
use crate::platform;

fn refused(path: &Path) -> Fault {
    Fault::refused("file-unwritable").with("path", path.to_string_lossy().into_owned())
}

/// Says of a file what a full disk or a failing one made of it; any other failure is told as it is.
fn told_of(error: anyhow::Error, path: &Path) -> anyhow::Error {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>());
    match io.map(io::Error::kind) {
        Some(io::ErrorKind::StorageFull) => {
            Fault::refused("file-disk-full").with("path", path.to_string_lossy().into_owned()).into()
        }
        Some(_) => refused(path).into(),
        None => error,
    }
}

/// The place of a file that is to appear.
#[derive(Debug)]
pub struct FilePlace {
    draft: NamedTempFile,
    path: PathBuf,
    /// How faults name it.
    shown: PathBuf,
}

impl FilePlace {
    /// Makes sure that a file can be written, before there is anything to write.
    ///
    /// # Errors
    /// A fault where it cannot.
    pub fn at(path: &Path) -> Result<Self, Fault> {
        match draft::file_beside(path) {
            Ok(draft) if !path.is_dir() => Ok(Self { draft, path: path.to_owned(), shown: path.to_owned() }),
            _ => Err(refused(path)),
        }
    }

    /// Writes the file beside its place and puts it there when it is whole.
    ///
    /// # Errors
    /// A fault where the disk fails, and those of `write`.
    pub fn fill(mut self, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        self.write(write)?;
        self.keep()
    }

    /// Writes the file beside its place.
    ///
    /// # Errors
    /// A fault where the disk fails, and those of `write`.
    pub fn write<T>(&mut self, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        let mut buffered = std::io::BufWriter::new(&mut self.draft);
        let given = write(&mut buffered).map_err(|error| told_of(error, &self.shown))?;
        buffered.flush().map_err(|error| told_of(error.into(), &self.shown))?;
        drop(buffered);
        Ok(given)
    }

    /// Puts the file that was written in its place.
    ///
    /// # Errors
    /// A fault where that fails.
    pub fn keep(self) -> Result<()> {
        draft::put(self.draft.into_temp_path(), &self.path).map_err(|error| told_of(error.into(), &self.shown))
    }
}

/// The place of a folder of files that is to appear, or to be filled further.
#[derive(Debug)]
pub struct FolderPlace {
    draft: TempDir,
    path: PathBuf,
}

impl FolderPlace {
    /// Makes sure that a folder can be written, before there is anything to write.
    ///
    /// # Errors
    /// A fault where it cannot.
    pub fn at(path: &Path) -> Result<Self, Fault> {
        let there = path.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
        let beside = if path.is_dir() { path } else { there };
        let free = path.is_dir() || path.symlink_metadata().is_err();
        match draft::folder_in(beside) {
            Ok(draft) if free => Ok(Self { draft, path: path.to_owned() }),
            _ => Err(refused(path)),
        }
    }

    /// Writes one of its files; it appears with the folder.
    ///
    /// # Errors
    /// A fault where the disk fails, and those of `write`.
    pub fn fill(&self, name: &str, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        let shown = self.path.join(name);
        FilePlace { shown, ..FilePlace::at(&self.draft.path().join(name))? }.fill(write)
    }

    /// Puts the files in their place.
    ///
    /// # Errors
    /// A fault where that fails.
    pub fn finish(self) -> Result<()> {
        let failed = |_| refused(&self.path);
        if !self.path.is_dir() {
            draft::make_folder(draft::folder_of(&self.path)).map_err(failed)?;
            platform::rename(&self.draft.keep(), &self.path).map_err(failed)?;
            return Ok(platform::flush_folder(draft::folder_of(&self.path)).map_err(failed)?);
        }
        for file in std::fs::read_dir(self.draft.path()).map_err(failed)? {
            let file = file.map_err(failed)?;
            platform::rename(&file.path(), &self.path.join(file.file_name())).map_err(failed)?;
        }
        Ok(platform::flush_folder(&self.path).map_err(failed)?)
    }
}

/// Writes a file beside its place and puts it there when it is whole.
///
/// # Errors
/// A fault where the folder cannot be written, and those of `write`.
pub fn write_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    FilePlace::at(path)?.fill(write)
}
