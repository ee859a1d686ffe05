//! Copies of a register: consistent, checked, readable only by their owner, and never over another
//! file unasked.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use tempfile::TempPath;

use crate::atomic_file;
use crate::input;
use crate::model::EntryId;
use crate::platform;
use crate::problem::{Cause, Problem, ProblemKind};
use crate::store::file::{Reader, Register, check_file, check_lone, connect, one_file};
use crate::store::place::journal_of;
use crate::store::{Mark, Upgrade, Verified, migrate, place, problem_of};

/// The check that a copy must pass.
type Verify = fn(Reader<'_>) -> Result<Verified>;

/// The result of a restore.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Restored {
    /// The journal entry that records it.
    pub entry: EntryId,
    /// The path of the replaced register; `None` if there was none.
    pub kept: Option<PathBuf>,
}

impl Register {
    /// Copies the register to a new path, or with `over` replaces a file, while others go on
    /// working. Returns the number of journal entries in the copy, all of them checked.
    ///
    /// # Errors
    /// If a file exists there and `over` is not set, the folder cannot be written, or the copy is
    /// not sound.
    pub fn back_up(&self, to: &Path, over: bool, verify: Verify) -> Result<i64> {
        check_lone(to)?;
        let (draft, holds) = self.copied(to, verify)?;
        if over {
            atomic_file::put(draft, to)
                .map_err(|_| Problem::refused("copy-unwritable").with("path", shown(to)))?;
        } else {
            put_new(draft, to, ["output-there", "copy-unwritable"])?;
        }
        Ok(holds)
    }

    /// Copies the register into a stream, such as a pipe to an encryption program. Returns the
    /// number of journal entries in the copy, all of them checked.
    ///
    /// # Errors
    /// If the register's folder cannot be written, the copy is not sound, or the stream fails.
    pub fn copy_into(&self, out: &mut dyn Write, verify: Verify) -> Result<i64> {
        let (draft, holds) = self.copied(&self.path, verify)?;
        io::copy(&mut File::open(&draft)?, out)?;
        out.flush()?;
        Ok(holds)
    }

    /// Makes a checked copy as a temporary file beside `to`; returns the number of its journal
    /// entries.
    fn copied(&self, to: &Path, verify: Verify) -> Result<(TempPath, i64)> {
        let unwritable = |_| Problem::refused("copy-unwritable").with("path", shown(to));
        let draft = atomic_file::file_beside(to).map_err(unwritable)?.into_temp_path();
        self.conn
            .execute("VACUUM INTO ?1", [draft.to_string_lossy()])
            .map_err(|error| copy_problem(error, to))?;
        let holds = checked(&open(&draft)?, verify)?;
        let holds = holds.ok_or_else(|| Problem::because(Cause::RegisterDamaged))?;
        Ok((draft, holds))
    }

    /// Replaces the register by a copy, keeps the old one beside it, and records the restore in the
    /// journal. If a register is replaced, `agree` is called once the copy is checked and before
    /// anything changes.
    ///
    /// # Errors
    /// If the copy is missing, not a register, newer than the program or not sound, the path cannot
    /// hold a register, or `agree` fails; the register is then unchanged.
    pub fn restore(
        path: &Path,
        from: &Path,
        upgrade: &Upgrade,
        verify: Verify,
        agree: impl FnOnce() -> Result<()>,
    ) -> Result<Restored> {
        input::check(from)?;
        if path.exists() {
            check_file(path)?;
        }
        // As in every command, the register is the target of a link.
        let path = &place::followed(path);
        place::check_free(path)?;
        let unwritable = |_| Problem::refused("folder-unwritable").with("path", shown(path));
        let draft = atomic_file::file_beside(path).map_err(unwritable)?.into_temp_path();
        let conn = renewed(from, &draft, verify, upgrade).map_err(|error| {
            match (error.downcast_ref::<Problem>(), problem_of(&error)) {
                (Some(problem), _) if problem.cause == Cause::RegisterTooNew => problem.clone(),
                (_, Some(full)) if full.cause == Cause::DiskFull => full,
                // Other SQLite errors would be reported as errors of the register itself.
                _ => unsound(from),
            }
        })?;
        let mut restored = Self {
            conn,
            path: draft.to_path_buf(),
            draft: None,
            shared: None,
            upgraded_from: None,
        };
        let ((), number) = restored.write(upgrade.entry.clone(), false, |work| {
            work.note(Mark::Restore);
            Ok(())
        })?;
        restored.conn.close().map_err(|(_, error)| error)?;
        if path.exists() {
            agree()?;
        }
        let kept = put_in_place(path, draft)?;
        Ok(Restored { entry: number.unwrap_or_default(), kept })
    }
}

/// Makes a copy of a register that is migrated to the newest schema and checked.
fn renewed(from: &Path, draft: &Path, verify: Verify, upgrade: &Upgrade) -> Result<Connection> {
    let source = open(from)?;
    migrate::check_ours(&source)?;
    source.execute("VACUUM INTO ?1", [draft.to_string_lossy()])?;
    let mut conn = connect(draft)?;
    migrate::renew(&mut conn, upgrade)?;
    checked(&conn, verify)?.ok_or_else(|| unsound(from))?;
    Ok(conn)
}

/// Returns a disk-full error that names the copy instead of the register.
fn copy_problem(error: rusqlite::Error, copy: &Path) -> anyhow::Error {
    let error = error.into();
    match problem_of(&error) {
        Some(full) if full.cause == Cause::DiskFull => full.with("path", shown(copy)).into(),
        _ => error,
    }
}

fn unsound(path: &Path) -> Problem {
    Problem::of(ProblemKind::RegisterUnreadable, "copy-unsound").with("path", shown(path))
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn open(path: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?)
}

/// Checks a copy as `verify` does and returns the number of its journal entries; `None` if it is
/// damaged.
fn checked(conn: &Connection, verify: Verify) -> Result<Option<i64>> {
    let found = verify(Reader { conn })?;
    Ok(found.flaws.is_empty().then_some(found.entries))
}

/// Moves a copy to a free path; the keys are those of the problems "exists" and "failed".
fn put_new(draft: TempPath, to: &Path, [there, failed]: [&'static str; 2]) -> Result<(), Problem> {
    atomic_file::put_new(draft, to).map_err(|error| {
        let key = if error.kind() == ErrorKind::AlreadyExists { there } else { failed };
        Problem::refused(key).with("path", shown(to))
    })
}

/// Moves a register into place and keeps an existing one under the first free name.
fn put_in_place(path: &Path, draft: TempPath) -> Result<Option<PathBuf>> {
    let kept = kept_name(path);
    if !path.exists() {
        move_journal(path, &kept)?;
        put_new(draft, path, ["register-exists", "folder-unwritable"])?;
        return Ok(None);
    }
    // Nobody writes meanwhile: a file too damaged to lock has no writers.
    let mut old = connect(path).ok();
    // A write-ahead log must be kept too; from a damaged file nothing can be recovered.
    let _ = old.as_ref().map(one_file);
    let lock =
        match old.as_mut().map(|old| old.transaction_with_behavior(TransactionBehavior::Exclusive))
        {
            Some(Err(error)) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                return Err(error.into());
            }
            lock => lock.and_then(Result::ok),
        };
    keep(path, &kept)?;
    move_journal(path, &kept)?;
    if platform::REPLACES_OPEN_FILES {
        atomic_file::put(draft, path).map_err(|error| unplaced(&error, path))?;
        drop(lock);
        return Ok(Some(kept));
    }
    // A file that anybody has open, even this program, is not replaced here, so that no late writer
    // is overlooked.
    drop(lock);
    drop(old);
    atomic_file::put_at_once(draft, path).map_err(|error| held(&error, path, &kept))?;
    Ok(Some(kept))
}

/// Keeps a register under a second name while it is locked. Programs waiting for the lock then find
/// the register gone from its path: SQLite compares the two before it writes.
fn keep(path: &Path, kept: &Path) -> Result<()> {
    if platform::REPLACES_OPEN_FILES && std::fs::hard_link(path, kept).is_ok() {
        return platform::flush_folder(atomic_file::folder_of(kept))
            .map_err(|error| unplaced(&error, kept).into());
    }
    // A drive without links. The file's lock may end with the copy, since on most systems closing a
    // handle releases it.
    let copy =
        atomic_file::file_beside(kept).map_err(|error| unplaced(&error, kept))?.into_temp_path();
    std::fs::copy(path, &copy).map_err(|error| unplaced(&error, kept))?;
    Ok(put_new(copy, kept, ["output-there", "copy-unwritable"])?)
}

/// Returns the problem of a failure to write a register or its copy.
fn unplaced(error: &io::Error, path: &Path) -> Problem {
    let problem = match error.kind() {
        ErrorKind::StorageFull => Problem::because(Cause::DiskFull),
        _ => Problem::refused("folder-unwritable"),
    };
    problem.with("path", shown(path))
}

/// Returns the problem of a register that cannot be replaced, and removes the kept copy if nothing
/// was moved yet.
fn held(error: &io::Error, path: &Path, kept: &Path) -> Problem {
    if !platform::is_held(error) {
        return unplaced(error, path);
    }
    if journal_of(kept).symlink_metadata().is_err() {
        let _ = std::fs::remove_file(kept);
    }
    Problem::because(Cause::RegisterBusy)
}

/// Returns the first free name for keeping the existing register.
fn kept_name(path: &Path) -> PathBuf {
    let names = (1..).map(|number: u32| path.with_extension(format!("before-restore-{number}.db")));
    let free = |name: &PathBuf| {
        name.symlink_metadata().is_err() && journal_of(name).symlink_metadata().is_err()
    };
    names.into_iter().find(free).unwrap_or_default()
}

/// Moves the rollback journal of a lost or damaged register to the kept file, since SQLite would
/// apply it to the new register. A sound register has none while locked.
fn move_journal(path: &Path, kept: &Path) -> Result<()> {
    let journal = journal_of(path);
    if journal.symlink_metadata().is_ok() {
        platform::rename(&journal, &journal_of(kept))
            .context("keeping the register's journal beside")?;
    }
    Ok(())
}
