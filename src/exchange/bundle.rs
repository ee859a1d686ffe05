//! Bundles: one office's records for another office, as a compressed file of JSON lines
//! (docs/reference/bundle.md).

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::exchange::file_kind;
use crate::exchange::lock::{self, Key, Lock};
use crate::input;
use crate::layout::FileKind;
use crate::model::{BundleHead, Content, EntryId, Hash, RecordId, RecordType};
use crate::ops::{BundleScope, BundleVersion, Reader, RecordHistory, each_history};
use crate::problem::{Cause, Problem};

/// The format in the first line.
const FORMAT: &str = "doithoai.bundle/1";
/// The format without its version number.
const FAMILY: &str = "doithoai.bundle/";
/// The longest bundle on disk, in bytes.
const MAX_BYTES: u64 = 512 << 20;
/// The longest unpacked bundle, in bytes.
const MAX_UNPACKED: u64 = 4 << 30;
/// The longest line, in bytes.
const MAX_LINE: u64 = 16 << 20;
/// The most versions of one record.
const MAX_VERSIONS: usize = 10_000;

/// The last line, which proves that the file is complete.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Foot {
    records: usize,
    sha256: String,
}

/// A record's line.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Line {
    sort: String,
    record: String,
    versions: Vec<LineVersion>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct LineVersion {
    office: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    follows: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    says: Option<Content>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    removed: bool,
}

/// Describes a bundle of the whole register, without names.
pub fn bundle_head(office: ([u8; 16], String), name: String, made: String) -> BundleHead {
    let (uid, unit) = office;
    BundleHead {
        format: FORMAT.to_owned(),
        register: RecordId { record_type: RecordType::Link, uid }.hex(),
        unit,
        name,
        entry: EntryId::default(),
        since: None,
        period: None,
        only: None,
        with_names: false,
        made,
    }
}

/// Writes a bundle; returns the number of its records.
pub fn write_bundle(
    reader: Reader<'_>,
    head: &BundleHead,
    scope: &BundleScope,
    locked: Option<&Lock>,
    out: &mut dyn Write,
) -> Result<usize> {
    let mut count = 0;
    let mut write = |out: &mut dyn Write| {
        count = write_lines(reader, head, scope, out)?;
        Ok(())
    };
    match locked {
        Some(key) => lock::lock(out, key, |out| write(out))?,
        None => write(out)?,
    }
    Ok(count)
}

fn write_lines(
    reader: Reader<'_>,
    head: &BundleHead,
    scope: &BundleScope,
    out: &mut dyn Write,
) -> Result<usize> {
    let mut packed = GzEncoder::new(out, Compression::default());
    let mut hash = Sha256::new();
    let mut line = |text: String, hash: &mut Sha256| -> Result<()> {
        hash.update(text.as_bytes());
        hash.update(b"\n");
        packed.write_all(text.as_bytes())?;
        Ok(packed.write_all(b"\n")?)
    };
    line(serde_json::to_string(head)?, &mut hash)?;
    let records = each_history(reader, scope, |history| {
        line(serde_json::to_string(&line_of(history))?, &mut hash)
    })?;
    let sha256 = Hash(hash.clone().finalize().into()).to_string();
    line(serde_json::to_string(&Foot { records, sha256 })?, &mut hash)?;
    packed.finish()?;
    Ok(records)
}

fn line_of(history: &RecordHistory) -> Line {
    let versions = history.versions.iter().map(|version| LineVersion {
        office: version.office.clone(),
        follows: version.parents.iter().map(Hash::to_string).collect(),
        digest: match version.content {
            Some(_) => None,
            None => version.digest.map(|digest| digest.to_string()),
        },
        removed: version.digest.is_none(),
        says: version.content.clone(),
    });
    Line {
        sort: history.record.record_type.word().into(),
        record: history.record.hex(),
        versions: versions.collect(),
    }
}

/// Returns whether compressed bytes begin like a bundle.
pub(super) fn begins(start: &[u8]) -> bool {
    let mut text = Vec::new();
    // A truncated start is no error: the first letters are enough.
    let _ = GzDecoder::new(start).take(64).read_to_end(&mut text);
    text.starts_with(format!("{{\"format\":\"{FAMILY}").as_bytes())
}

/// Returns whether a file is locked with a passphrase.
///
/// # Errors
/// If there is no such file.
pub fn asks_passphrase(path: &Path) -> Result<bool, Problem> {
    let mut start = Vec::new();
    let missing =
        |_| Problem::refused("file-missing").with("path", path.to_string_lossy().into_owned());
    input::open(path)?.take(64 << 10).read_to_end(&mut start).map_err(missing)?;
    Ok(start.starts_with(lock::BEGINNING) && lock::asks_passphrase(&start))
}

/// A bundle that was read completely.
#[derive(Debug)]
pub struct Bundle {
    /// Its head.
    pub head: BundleHead,
    /// Its records.
    pub records: Vec<RecordHistory>,
}

impl Bundle {
    /// Counts the records by type.
    pub fn counts(&self) -> BTreeMap<RecordType, usize> {
        let mut counts = BTreeMap::new();
        for history in &self.records {
            *counts.entry(history.record.record_type).or_default() += 1;
        }
        counts
    }
}

/// Reads a bundle; a damaged, foreign, newer or hostile one is refused whole.
pub fn read_bundle(path: &Path, key: Option<&Key>) -> Result<Bundle, Problem> {
    let shown = path.to_string_lossy().into_owned();
    let missing = |_| Problem::refused("file-missing").with("path", shown.as_str());
    let file = input::open(path)?;
    let length = file.metadata().map_err(missing)?.len();
    if length > MAX_BYTES {
        return Err(too_long(&shown, MAX_BYTES));
    }
    match file_kind(path) {
        Ok(FileKind::Other("bundle" | "gzip", _) | FileKind::Text) => {}
        Ok(other) => return Err(other.called("bundle-of-other-kind", &shown)),
        // A bundle may be longer than other files.
        Err(problem) if problem.cause == Cause::FileTooLong => {
            return Err(Problem::refused("bundle-foreign").with("file", shown));
        }
        Err(problem) => return Err(problem),
    }
    let mut file = BufReader::new(file);
    let start = file.fill_buf().map_err(missing)?;
    if start.starts_with(lock::BEGINNING) {
        let open = lock::unlock(&shown, file, key)?;
        return read_packed(&shown, BufReader::new(open));
    }
    read_packed(&shown, file)
}

fn too_long(file: &str, most: u64) -> Problem {
    Problem::because(Cause::FileTooLong).with("path", file).with("most", (most >> 20).to_string())
}

/// Reads an unlocked bundle from memory, as the fuzzer provides it.
///
/// # Errors
/// If it is not a bundle.
pub fn read_packed(file: &str, mut packed: impl BufRead) -> Result<Bundle, Problem> {
    let damaged = || Problem::refused("bundle-damaged").with("file", file);
    let start = packed.fill_buf().map_err(|_| damaged())?;
    if !start.starts_with(&[0x1f, 0x8b]) {
        return Err(Problem::refused("bundle-foreign").with("file", file));
    }
    let mut lines = Lines {
        file,
        text: BufReader::new(GzDecoder::new(packed)),
        left: MAX_UNPACKED,
        hash: Sha256::new(),
    };
    let head = read_head(file, &lines.next()?.ok_or_else(damaged)?)?;
    let mut records = Vec::new();
    loop {
        let so_far = Hash(lines.hash.clone().finalize().into()).to_string();
        let line = lines.next()?.ok_or_else(damaged)?;
        if let Ok(foot) = serde_json::from_slice::<Foot>(&line) {
            let whole =
                foot.records == records.len() && foot.sha256 == so_far && lines.next()?.is_none();
            return if whole { Ok(Bundle { head, records }) } else { Err(damaged()) };
        }
        let line: Line = serde_json::from_slice(&line).map_err(|_| damaged())?;
        records.push(history_of(line).ok_or_else(damaged)?);
    }
}

fn read_head(file: &str, line: &[u8]) -> Result<BundleHead, Problem> {
    #[derive(Deserialize)]
    struct Form {
        format: String,
    }
    let foreign = || Problem::refused("bundle-foreign").with("file", file);
    let form: Form = serde_json::from_slice(line).map_err(|_| foreign())?;
    if form.format != FORMAT {
        let newer =
            form.format.strip_prefix(FAMILY).is_some_and(|number| number.parse::<u32>().is_ok());
        return Err(if newer {
            Problem::refused("bundle-newer").with("file", file)
        } else {
            foreign()
        });
    }
    let head = serde_json::from_slice(line).ok();
    let is_true = |head: &BundleHead| {
        head.made.parse::<NaiveDate>().is_ok()
            && RecordId::parse(RecordType::Link, &head.register).is_some()
    };
    head.filter(is_true).ok_or_else(|| Problem::refused("bundle-damaged").with("file", file))
}

fn history_of(line: Line) -> Option<RecordHistory> {
    let record = RecordId::parse(RecordType::find(&line.sort)?, &line.record)?;
    let mut versions = Vec::new();
    if line.versions.len() > MAX_VERSIONS {
        return None;
    }
    for version in line.versions {
        let parents: Vec<Hash> =
            version.follows.iter().map(|hash| Hash::parse(hash)).collect::<Option<_>>()?;
        let digest = match (&version.says, &version.digest, version.removed) {
            (Some(content), None, false) => Some(record.digest(content)),
            (None, Some(digest), false) => Some(Hash::parse(digest)?),
            (None, None, true) => None,
            _ => return None,
        };
        let hash = record.version(&parents, digest);
        versions.push(BundleVersion {
            hash,
            parents,
            digest,
            content: version.says,
            office: version.office,
        });
    }
    Some(RecordHistory { record, versions })
}

/// Lines of an unpacked file, of limited length.
struct Lines<'f, R> {
    file: &'f str,
    text: R,
    left: u64,
    hash: Sha256,
}

impl<R: BufRead> Lines<'_, R> {
    fn next(&mut self) -> Result<Option<Vec<u8>>, Problem> {
        let mut line = Vec::new();
        let most = self.left.min(MAX_LINE);
        let read = (&mut self.text).take(most + 1).read_until(b'\n', &mut line);
        read.map_err(|_| Problem::refused("bundle-damaged").with("file", self.file))?;
        let length = line.len() as u64;
        if length > most {
            return Err(too_long(self.file, most));
        }
        self.left -= length;
        self.hash.update(&line);
        if line.pop_if(|byte| *byte == b'\n').is_none() {
            return if line.is_empty() {
                Ok(None)
            } else {
                Err(Problem::refused("bundle-damaged").with("file", self.file))
            };
        }
        Ok(Some(line))
    }
}
