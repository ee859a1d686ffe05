//! The location of a register, the files that belong to it, and a quick check that its file is
//! complete and unchanged by other programs.

use std::fs::File;
use std::hash::{DefaultHasher, Hasher};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode};

use crate::atomic_file;
use crate::problem::{Problem, ProblemKind};
use crate::store::{Flaw, Reader, migrate};

/// The first bytes of an SQLite file.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// Suffixes of the files that SQLite keeps beside a register.
const JOURNAL: &str = "-journal";
const LOG: &str = "-wal";
const SIDE_FILES: [&str; 3] = [JOURNAL, LOG, "-shm"];

/// Infixes of the copies that the program keeps beside a register.
const COPIES: [&str; 2] = [".schema-", ".before-restore-"];

/// The longest chain of links that is followed.
const MAX_LINKS: usize = 40;

/// Follows symbolic links to the file, which need not exist; a cycle of links is returned
/// unchanged.
pub fn followed(path: &Path) -> PathBuf {
    let mut found = path.to_owned();
    for _ in 0..MAX_LINKS {
        let Ok(to) = found.read_link() else { return found };
        found = atomic_file::folder_of(&found).join(to);
    }
    path.to_owned()
}

/// Returns whether a file has the header of a register.
pub fn is_register(path: &Path) -> bool {
    header(path).is_some_and(|header| {
        header.starts_with(SQLITE) && header[68..72] == migrate::APPLICATION.to_be_bytes()
    })
}

/// Returns the header of an SQLite file, which identifies it.
fn header(path: &Path) -> Option<[u8; 100]> {
    let mut header = [0; 100];
    let is_file = path.metadata().is_ok_and(|known| known.is_file());
    (is_file && File::open(path).and_then(|mut file| file.read_exact(&mut header)).is_ok())
        .then_some(header)
}

/// Returns the register to which a path belongs as one of SQLite's files or the program's copies;
/// neither file need exist.
pub fn belongs_to(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let of_sqlite = SIDE_FILES.iter().find_map(|side| {
        let (stem, end) = name.split_at_checked(name.len().checked_sub(side.len())?)?;
        end.eq_ignore_ascii_case(side).then(|| path.with_file_name(stem))
    });
    if let Some(register) = of_sqlite {
        return is_register(&register).then_some(register);
    }
    let (stem, _) = COPIES.iter().find_map(|kind| name.strip_suffix(".db")?.split_once(kind))?;
    let files = atomic_file::folder_of(path)
        .read_dir()
        .ok()?
        .flatten()
        .map(|entry| path.with_file_name(entry.file_name()));
    let mut of_the_name = files.filter(|file| file.file_stem().is_some_and(|known| known == stem));
    of_the_name.find(|file| is_register(file))
}

/// Refuses a path that belongs to a register beside it.
pub(super) fn check_free(path: &Path) -> Result<(), Problem> {
    match belongs_to(path) {
        Some(register) => Err(beside(path, &register)),
        None => Ok(()),
    }
}

/// Returns the problem of a path that is one of a register's own files.
pub fn beside(path: &Path, register: &Path) -> Problem {
    let shown = |path: &Path| path.to_string_lossy().into_owned();
    Problem::refused("output-beside-register")
        .with("path", shown(path))
        .with("register", shown(register))
}

/// Returns the path of SQLite's rollback journal. One left by a killed program belongs to that
/// register alone.
pub(super) fn journal_of(path: &Path) -> PathBuf {
    beside_it(path, JOURNAL)
}

fn beside_it(path: &Path, side: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(side);
    name.into()
}

/// Explains why a register is unreadable without write access to its folder: SQLite would first
/// have to complete the work of another program.
pub(super) fn as_unreadable(error: anyhow::Error, path: &Path) -> anyhow::Error {
    let cause =
        error.downcast_ref::<rusqlite::Error>().and_then(rusqlite::Error::sqlite_error_code);
    if !matches!(
        cause,
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied)
    ) {
        return error;
    }
    let is_there = |side: &str| beside_it(path, side).metadata().is_ok_and(|known| known.len() > 0);
    let has_log = header(path).is_some_and(|header| header[18] == 2 || header[19] == 2);
    let key = match (has_log, is_there(JOURNAL)) {
        (true, _) => "register-log-left",
        (false, true) => "register-journal-left",
        (false, false) => return error,
    };
    Problem::of(ProblemKind::RegisterUnreadable, key).into()
}

/// Refuses a truncated file, or one whose schema another program changed; an older schema is
/// checked when it is migrated. Reads no rows but the schema's.
pub(super) fn check_whole(conn: &Connection, path: &Path, is_old: bool) -> Result<()> {
    // Within one snapshot, no other change is half on disk.
    let moment = conn.unchecked_transaction()?;
    let unreadable = |key| Problem::of(ProblemKind::RegisterUnreadable, key);
    let count = |pragma: &str| moment.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let mode: String = moment.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    // With a write-ahead log, the last pages may exist only there.
    let length = i64::try_from(path.metadata()?.len())?;
    if mode != "wal" && length < count("page_count")? * count("page_size")? {
        return Err(unreadable("register-cut-short").into());
    }
    if !is_old && digest(&moment)? != DIGEST {
        let flaws = Reader { conn: &moment }.check_schema()?;
        if let Some(Flaw::Schema { sort, name, .. }) = flaws.into_iter().next() {
            return Err(unreadable("register-schema").with("sort", sort).with("name", name).into());
        }
    }
    Ok(())
}

/// The digest of the newest schema. If it is outdated, or another version of Rust hashes
/// differently, opening a register only takes longer.
const DIGEST: u64 = 1_220_836_743_717_718_905;

/// Returns the digest of a file's schema, without the statistics tables of SQLite's planner.
fn digest(conn: &Connection) -> Result<u64> {
    let mut statement = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    // Schema steps and `VACUUM` order the rows differently: hash each row, then the sorted hashes.
    let mut hashes = Vec::new();
    while let Some(row) = rows.next()? {
        let is_table = row.get_ref("type")? == ValueRef::Text(b"table");
        if let (true, ValueRef::Text(name)) = (is_table, row.get_ref("name")?)
            && name.starts_with(b"sqlite_stat")
        {
            continue;
        }
        // Every start pays for it. A hash of 64 bits suffices, since `verify` compares the texts.
        let mut hash = DefaultHasher::new();
        for column in ["type", "name", "tbl_name", "sql"] {
            match row.get_ref(column)? {
                ValueRef::Text(bytes) => hash.write(bytes),
                ValueRef::Null => hash.write_u8(1),
                // The program writes neither numbers nor bytes here.
                _ => hash.write_u8(2),
            }
            hash.write_u8(0);
        }
        hashes.push(hash.finish());
    }
    hashes.sort_unstable();
    let mut hash = DefaultHasher::new();
    for row in hashes {
        hash.write_u64(row);
    }
    Ok(hash.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_that_of_the_newest_schema() {
        let made = migrate::made(migrate::newest()).expect("a schema");
        assert_eq!(
            DIGEST,
            digest(&made).expect("a digest"),
            "put the second in the place of DIGEST"
        );
    }
}
