//! A disk as file names and contents, as far as a command changes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// A change of names.
#[derive(Clone, Debug)]
pub enum Naming {
    Created(PathBuf, usize),
    Renamed(PathBuf, PathBuf),
    Removed(PathBuf),
    FolderMade(PathBuf),
}

impl Naming {
    /// Returns whether flushing a folder makes the change durable.
    pub fn is_in(&self, folder: &Path) -> bool {
        let (Self::Created(path, _)
        | Self::Renamed(_, path)
        | Self::Removed(path)
        | Self::FolderMade(path)) = self;
        path.parent() == Some(folder)
    }
}

/// Names and contents.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    pub names: BTreeMap<PathBuf, usize>,
    pub folders: BTreeSet<PathBuf>,
    pub files: Vec<Vec<u8>>,
}

impl Disk {
    pub fn of(root: &Path) -> Self {
        let mut disk = Self { folders: BTreeSet::from([root.to_owned()]), ..Self::default() };
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    disk.folders.insert(path.clone());
                    folders.push(path);
                } else {
                    disk.names.insert(path.clone(), disk.files.len());
                    disk.files.push(fs::read(&path).expect("a file"));
                }
            }
        }
        disk
    }

    pub fn name(&mut self, naming: &Naming) {
        match naming {
            Naming::Created(path, file) => {
                self.names.insert(path.clone(), *file);
            }
            Naming::Renamed(from, to) if self.folders.contains(from) => {
                let moved = |path: &PathBuf| {
                    path.strip_prefix(from).map_or(path.clone(), |rest| to.join(rest))
                };
                self.names = self.names.iter().map(|(path, file)| (moved(path), *file)).collect();
                self.folders = self.folders.iter().map(|path| clean(&moved(path))).collect();
            }
            Naming::Renamed(from, to) => {
                if let Some(file) = self.names.remove(from) {
                    self.names.insert(to.clone(), file);
                }
            }
            Naming::Removed(path) => {
                self.names.remove(path);
                self.folders.remove(path);
            }
            Naming::FolderMade(path) => {
                self.folders.insert(path.clone());
            }
        }
    }

    pub fn write(&mut self, file: usize, at: usize, bytes: &[u8]) {
        let content = &mut self.files[file];
        content.resize(content.len().max(at + bytes.len()), 0);
        content[at..at + bytes.len()].copy_from_slice(bytes);
    }

    pub fn put(&self, root: &Path, into: &Path) {
        let place = |path: &Path| into.join(path.strip_prefix(root).expect("below the folder"));
        for folder in &self.folders {
            fs::create_dir_all(place(folder)).expect("a folder");
        }
        for (path, file) in &self.names {
            let path = place(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, &self.files[*file]).expect("a file");
        }
    }
}

/// A path without `.`.
pub fn clean(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != Component::CurDir).collect()
}
