//! A power cut: flushed data is on the disk, and of the rest a random part, sector by sector.
//!
//! `strace` records a command's file operations. From the record the disk is reconstructed as it
//! may be after a cut at each call: of the bytes written since a file's last flush some sectors
//! survive; of the files created, renamed and removed since a folder's last flush the first few
//! changes survive.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Naming, clean};
use super::template::{Bench, Ended, has_strace};
use super::{COMMANDS, Known, WRITING, all, chosen, look, template};

const SECTOR: usize = 512;

/// An operation of a command on the disk; files are numbered, since their names change.
#[derive(Clone, Debug)]
enum Deed {
    Written(usize, usize, Vec<u8>),
    Cut(usize, usize),
    Flushed(usize),
    FolderFlushed(PathBuf),
    Named(Naming),
    Told,
}

/// Parses the output of strace.
struct Reading {
    root: PathBuf,
    disk: Disk,
    open: HashMap<i64, (Option<usize>, PathBuf, usize)>,
    deeds: Vec<Deed>,
}

impl Reading {
    fn line(&mut self, line: &str) {
        let Some((call, rest)) =
            line.split_once(' ').and_then(|(_, told)| told.trim().split_once('('))
        else {
            return;
        };
        let Some((arguments, given)) = rest.rsplit_once(" = ") else { return };
        let Ok(given) = given.split(' ').next().unwrap_or_default().parse::<i64>() else { return };
        if given < 0 {
            return;
        }
        let arguments: Vec<&str> = arguments.trim_end().trim_end_matches(')').split(", ").collect();
        let number = |place: usize| {
            arguments.get(place).and_then(|text| text.parse::<i64>().ok()).unwrap_or(-1)
        };
        let count = usize::try_from(given).expect("a count");
        match call {
            "openat" => self.opened(self.path(arguments[1]), arguments[2], given),
            "close" => {
                self.open.remove(&number(0));
            }
            "lseek" => self.seek(number(0), count),
            "write" if number(0) == 1 => self.deeds.push(Deed::Told),
            "write" => {
                let at = self.open.get(&number(0)).map_or(0, |(_, _, at)| *at);
                self.written(number(0), at, &bytes(arguments[1])[..count]);
                self.seek(number(0), at + count);
            }
            "pwrite64" => {
                let at = usize::try_from(number(3)).expect("a place");
                self.written(number(0), at, &bytes(arguments[1])[..count]);
            }
            "copy_file_range" if count > 0 => {
                let (source, _, from) = self.open[&number(0)].clone();
                let at = self.open[&number(2)].2;
                let copied =
                    self.disk.files[source.expect("a known file")][from..from + count].to_vec();
                self.written(number(2), at, &copied);
                self.seek(number(0), from + count);
                self.seek(number(2), at + count);
            }
            "ftruncate" => {
                if let Some((Some(file), _, _)) = self.open.get(&number(0)) {
                    let length = usize::try_from(number(1)).expect("a length");
                    self.disk.files[*file].resize(length, 0);
                    self.deeds.push(Deed::Cut(*file, length));
                }
            }
            "fsync" | "fdatasync" => match self.open.get(&number(0)) {
                Some((Some(file), _, _)) => self.deeds.push(Deed::Flushed(*file)),
                Some((None, path, _)) => self.deeds.push(Deed::FolderFlushed(path.clone())),
                None => {}
            },
            "mkdir" => self.named(Naming::FolderMade(self.path(arguments[0]))),
            "unlink" | "rmdir" => self.named(Naming::Removed(self.path(arguments[0]))),
            "unlinkat" => self.named(Naming::Removed(self.path(arguments[1]))),
            // The newer calls have a folder before each path.
            "link" => self.linked(&self.path(arguments[0]), self.path(arguments[1])),
            "linkat" => self.linked(&self.path(arguments[1]), self.path(arguments[3])),
            "rename" => {
                self.named(Naming::Renamed(self.path(arguments[0]), self.path(arguments[1])))
            }
            "renameat" | "renameat2" => {
                self.named(Naming::Renamed(self.path(arguments[1]), self.path(arguments[3])))
            }
            "copy_file_range" | "fallocate" => {}
            other => panic!("{other} is not known here: {line}"),
        }
    }

    fn path(&self, text: &str) -> PathBuf {
        clean(&self.root.join(String::from_utf8(bytes(text)).expect("a path")))
    }

    fn opened(&mut self, path: PathBuf, flags: &str, fd: i64) {
        if !path.starts_with(&self.root) {
            self.open.remove(&fd);
            return;
        }
        let known = self.disk.names.get(&path).copied();
        let file = known.or_else(|| {
            let is_new = flags.contains("O_CREAT");
            is_new.then(|| {
                self.disk.files.push(Vec::new());
                let file = self.disk.files.len() - 1;
                self.named(Naming::Created(path.clone(), file));
                file
            })
        });
        if let Some(file) = file.filter(|_| flags.contains("O_TRUNC")) {
            self.disk.files[file].clear();
            self.deeds.push(Deed::Cut(file, 0));
        }
        self.open.insert(fd, (file, path, 0));
    }

    fn seek(&mut self, fd: i64, to: usize) {
        if let Some((_, _, at)) = self.open.get_mut(&fd) {
            *at = to;
        }
    }

    fn written(&mut self, fd: i64, at: usize, bytes: &[u8]) {
        if let Some((Some(file), _, _)) = self.open.get(&fd) {
            self.disk.write(*file, at, bytes);
            self.deeds.push(Deed::Written(*file, at, bytes.to_vec()));
        }
    }

    /// Gives a file a further name.
    fn linked(&mut self, from: &Path, to: PathBuf) {
        let file = self.disk.names[from];
        self.named(Naming::Created(to, file));
    }

    fn named(&mut self, naming: Naming) {
        self.disk.name(&naming);
        self.deeds.push(Deed::Named(naming));
    }
}

/// The bytes of a text written as `"\x..\x.."`.
fn bytes(text: &str) -> Vec<u8> {
    let digits = text.trim_matches('"').split("\\x").skip(1);
    digits.map(|pair| u8::from_str_radix(pair, 16).expect("two digits")).collect()
}

/// A deterministic random number generator.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn half(&mut self) -> bool {
        self.next().is_multiple_of(2)
    }
}

/// The part of unflushed data that survives.
#[derive(Clone, Copy, Debug)]
enum Survives {
    Nothing,
    Everything,
    Some(u64),
}

/// A command's operations, and the disk before them.
struct Recording {
    known: Known,
    root: PathBuf,
    before: Disk,
    deeds: Vec<Deed>,
}

impl Recording {
    fn of(line: &'static str) -> Self {
        let known = Known::of(line, WRITING);
        let bench = template().bench(line);
        let root = bench.office.folder().to_owned();
        let before = Disk::of(&root);
        let calls = format!("trace={WRITING},openat,close,lseek");
        // The log is on another disk, so that this disk belongs to the command alone.
        let told = tempfile::NamedTempFile::new().expect("a file");
        let aside = told.path().to_string_lossy().into_owned();
        let options = ["strace", "-f", "-qq", "-xx", "-s", "16777216", "-o", &aside, "-e", &calls]
            .map(str::to_owned);
        let ended = bench.run(&options);
        assert_eq!(ended.code, Some(0), "{line}: {ended:?}");
        let mut reading = Reading {
            root: root.clone(),
            disk: before.clone(),
            open: HashMap::new(),
            deeds: Vec::new(),
        };
        fs::read_to_string(told.path())
            .expect("what was called")
            .lines()
            .for_each(|line| reading.line(line));
        // The replayed log equals the real result.
        for (path, file) in &reading.disk.names {
            assert!(
                fs::read(path).ok().as_ref() == Some(&reading.disk.files[*file]),
                "{line}: {}",
                path.display()
            );
        }
        Self { known, root, before, deeds: reading.deeds }
    }

    /// The disk after a cut before an operation.
    fn cut(&self, at: usize, survives: Survives) -> Disk {
        let mut disk = self.before.clone();
        let mut waiting: BTreeMap<usize, Vec<&Deed>> = BTreeMap::new();
        let mut namings: Vec<(&Naming, bool)> = Vec::new();
        let mut files = disk.files.len();
        for deed in &self.deeds[..at] {
            match deed {
                Deed::Written(file, _, _) | Deed::Cut(file, _) => {
                    waiting.entry(*file).or_default().push(deed)
                }
                Deed::Flushed(file) => {
                    disk.files.resize(files.max(file + 1), Vec::new());
                    for deed in waiting.remove(file).unwrap_or_default() {
                        apply(&mut disk, deed);
                    }
                }
                Deed::FolderFlushed(folder) => {
                    namings
                        .iter_mut()
                        .filter(|(naming, _)| naming.is_in(folder))
                        .for_each(|(_, lasts)| *lasts = true);
                }
                Deed::Named(naming) => {
                    if let Naming::Created(_, file) = naming {
                        files = files.max(file + 1);
                    }
                    namings.push((naming, false));
                }
                Deed::Told => {}
            }
        }
        disk.files.resize(files, Vec::new());
        let mut chance = Chance(if let Survives::Some(seed) = survives { seed } else { 0 });
        let first = match survives {
            Survives::Nothing => 0,
            Survives::Everything => namings.len(),
            Survives::Some(_) => usize::try_from(chance.next()).unwrap_or(0) % (namings.len() + 1),
        };
        for (place, (naming, lasts)) in namings.into_iter().enumerate() {
            if lasts || place < first {
                disk.name(naming);
            }
        }
        for deed in waiting.into_values().flatten() {
            match survives {
                Survives::Nothing => {}
                Survives::Everything => apply(&mut disk, deed),
                Survives::Some(_) => apply_some(&mut disk, deed, &mut chance),
            }
        }
        disk
    }

    fn was_told(&self, at: usize) -> bool {
        let last = self.deeds.iter().rposition(|deed| matches!(deed, Deed::Told));
        last.is_some_and(|last| last < at)
    }

    /// Cuts the power once and checks the result.
    fn strike(&self, at: usize, survives: Survives) -> Result<(), String> {
        let bench = Bench::empty(self.known.line);
        self.cut(at, survives).put(&self.root, bench.office.folder());
        let code = self.was_told(at).then_some(0);
        look(&self.known, &bench, &Ended { code, stdout: Vec::new(), stderr: String::new() })
            .map_err(|told| {
                format!(
                    "{} cut before {at} of {}, {survives:?}: {told}",
                    self.known.line,
                    self.deeds.len()
                )
            })
    }
}

fn apply(disk: &mut Disk, deed: &Deed) {
    match deed {
        Deed::Written(file, at, bytes) => disk.write(*file, *at, bytes),
        Deed::Cut(file, length) => disk.files[*file].resize(*length, 0),
        _ => {}
    }
}

/// Applies some sectors of a write, or nothing or all of a truncation.
fn apply_some(disk: &mut Disk, deed: &Deed, chance: &mut Chance) {
    match deed {
        Deed::Written(file, at, bytes) => {
            for (place, piece) in bytes.chunks(SECTOR).enumerate() {
                if chance.half() {
                    disk.write(*file, at + place * SECTOR, piece);
                }
            }
        }
        _ if chance.half() => apply(disk, deed),
        _ => {}
    }
}

#[test]
fn a_power_cut_leaves_a_command_done_or_not_begun() {
    if !has_strace() {
        return;
    }
    let recordings: Vec<Recording> = COMMANDS.iter().map(|line| Recording::of(line)).collect();
    let mut cuts = Vec::new();
    for (place, recording) in recordings.iter().enumerate() {
        let each: Vec<usize> = (0..=recording.deeds.len()).collect();
        for at in chosen(&each, 2, place) {
            cuts.push((
                recording,
                at,
                Survives::Some(u64::try_from(at * 1_000 + place).expect("a number")),
            ));
            if all() {
                cuts.push((recording, at, Survives::Nothing));
                cuts.push((recording, at, Survives::Everything));
            }
        }
        cuts.push((recording, recording.deeds.len(), Survives::Nothing));
    }
    super::on_two_cores("power cuts", &cuts, |(recording, at, survives)| {
        recording.strike(*at, *survives)
    });
}
