//! Copies of a register: of one moment, whole, checked, readable by their owner only, and never over another file.

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
use crate::store::file::{EntryDraft, Reader, Register, check_file, check_lone, connect, one_file};
use crate::store::place::journal_of;
use crate::store::{Mark, Verified, migrate, place, problem_of};

/// How a copy is verified before anybody gets it.
type Verify = fn(Reader<'_>) -> Result<Verified>;

/// What came of a restoring.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Restored {
    /// The journal entry that notes it.
    pub entry: EntryId,
    /// Where the register that was there before is kept; none where there was none.
    pub kept: Option<PathBuf>,
}

impl Register {
    /// Copies the register to a path where nothing is yet, or with `over` in the place of a file, while others go on working;
    /// returns how many journal entries the copy holds, every one of them checked.
    ///
    /// # Errors
    /// If a file is there and not to be replaced, the folder cannot be written, or the copy is not sound.
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

    /// Copies the register into a stream, such as a pipe to a program that locks it; returns how many journal entries the copy
    /// holds, every one of them checked.
    ///
    /// # Errors
    /// If nothing can be written beside the register, the copy is not sound, or the stream fails.
    pub fn copy_into(&self, out: &mut dyn Write, verify: Verify) -> Result<i64> {
        let (draft, holds) = self.copied(&self.path, verify)?;
        io::copy(&mut File::open(&draft)?, out)?;
        out.flush()?;
        Ok(holds)
    }

    /// Makes a checked copy that lies as a draft beside a path; returns how many journal entries it holds.
    fn copied(&self, to: &Path, verify: Verify) -> Result<(TempPath, i64)> {
        let unwritable = |_| Problem::refused("copy-unwritable").with("path", shown(to));
        let draft = atomic_file::file_beside(to).map_err(unwritable)?.into_temp_path();
        self.conn
            .execute("VACUUM INTO ?1", [draft.to_string_lossy()])
            .map_err(|error| told_of(error, to))?;
        let holds = checked(&open(&draft)?, verify)?;
        let holds = holds.ok_or_else(|| Problem::because(Cause::RegisterDamaged))?;
        Ok((draft, holds))
    }

    /// Puts a copy in the place of the register, which is kept beside it; the restored register's journal notes it. Where a register
    /// is to be replaced, `agree` is asked when the copy has been checked and before anything is changed.
    ///
    /// # Errors
    /// If the copy is not there, not ours, newer than the program or not sound, the register's place is no file's, or nobody
    /// agrees; then the register stays as it is.
    pub fn restore(
        path: &Path,
        from: &Path,
        entry: &EntryDraft,
        verify: Verify,
        agree: impl FnOnce() -> Result<()>,
    ) -> Result<Restored> {
        input::check(from)?;
        if path.exists() {
            check_file(path)?;
        }
        // As every command does: behind a link lies the register.
        let path = &place::followed(path);
        place::check_free(path)?;
        let unwritable = |_| Problem::refused("folder-unwritable").with("path", shown(path));
        let draft = atomic_file::file_beside(path).map_err(unwritable)?.into_temp_path();
        let conn = renewed(from, &draft, verify).map_err(|error| {
            match (error.downcast_ref::<Problem>(), problem_of(&error)) {
                (Some(problem), _) if problem.cause == Cause::RegisterTooNew => problem.clone(),
                (_, Some(full)) if full.cause == Cause::DiskFull => full,
                // What else SQLite says would be taken for the register's own problem.
                _ => unsound(from),
            }
        })?;
        let mut restored = Self { conn, path: draft.to_path_buf(), draft: None, shared: None };
        let ((), number) = restored.write(entry.clone(), false, |work| {
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

/// Copies a register, brought to the newest schema and checked.
fn renewed(from: &Path, draft: &Path, verify: Verify) -> Result<Connection> {
    let source = open(from)?;
    migrate::check_ours(&source)?;
    source.execute("VACUUM INTO ?1", [draft.to_string_lossy()])?;
    let mut conn = connect(draft)?;
    migrate::renew(&mut conn)?;
    checked(&conn, verify)?.ok_or_else(|| unsound(from))?;
    Ok(conn)
}

/// Names the copy, not the register, where the disk is full.
fn told_of(error: rusqlite::Error, copy: &Path) -> anyhow::Error {
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

/// Checks a copy as `verify` does, and returns how many entries its journal has; none where it is not whole.
fn checked(conn: &Connection, verify: Verify) -> Result<Option<i64>> {
    let found = verify(Reader { conn })?;
    Ok(found.flaws.is_empty().then_some(found.entries))
}

/// Puts a copy where nothing may be; of the problems' keys the first is for where something is.
fn put_new(draft: TempPath, to: &Path, [there, failed]: [&'static str; 2]) -> Result<(), Problem> {
    atomic_file::put_new(draft, to).map_err(|error| {
        let key = if error.kind() == ErrorKind::AlreadyExists { there } else { failed };
        Problem::refused(key).with("path", shown(to))
    })
}

/// Puts a register where another may be, which is kept under the first name that is free.
fn put_in_place(path: &Path, draft: TempPath) -> Result<Option<PathBuf>> {
    let kept = kept_name(path);
    if !path.exists() {
        move_journal(path, &kept)?;
        put_new(draft, path, ["register-exists", "folder-unwritable"])?;
        return Ok(None);
    }
    // Nobody writes meanwhile; a file too damaged to be locked has no writers.
    let mut old = connect(path).ok();
    // What stands in a log beside it is to be kept too; of a damaged file nothing can be brought back.
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
    // A file that anybody has open, be it this program, is not replaced here: whoever came meanwhile is not passed over.
    drop(lock);
    drop(old);
    atomic_file::put_at_once(draft, path).map_err(|error| held(&error, path, &kept))?;
    Ok(Some(kept))
}

/// Keeps the file of a register under another name too, while it is locked. Whoever waits for the lock finds afterwards that the
/// register is no longer at its place: SQLite compares the two before it changes a file.
fn keep(path: &Path, kept: &Path) -> Result<()> {
    if platform::REPLACES_OPEN_FILES && std::fs::hard_link(path, kept).is_ok() {
        return platform::flush_folder(atomic_file::folder_of(kept))
            .map_err(|error| unplaced(&error, kept).into());
    }
    // A drive without links: the file's own lock may end with the copy, as on most systems a closed handle takes it along.
    let copy =
        atomic_file::file_beside(kept).map_err(|error| unplaced(&error, kept))?.into_temp_path();
    std::fs::copy(path, &copy).map_err(|error| unplaced(&error, kept))?;
    Ok(put_new(copy, kept, ["output-there", "copy-unwritable"])?)
}

/// Words a failure of the disk where a register or its copy is to stand.
fn unplaced(error: &io::Error, path: &Path) -> Problem {
    let problem = match error.kind() {
        ErrorKind::StorageFull => Problem::because(Cause::DiskFull),
        _ => Problem::refused("folder-unwritable"),
    };
    problem.with("path", shown(path))
}

/// Words what refuses to be replaced; a copy for which nothing was changed is not left.
fn held(error: &io::Error, path: &Path, kept: &Path) -> Problem {
    if !platform::is_held(error) {
        return unplaced(error, path);
    }
    if journal_of(kept).symlink_metadata().is_err() {
        let _ = std::fs::remove_file(kept);
    }
    Problem::because(Cause::RegisterBusy)
}

/// The first free name under which the register that is there can be kept.
fn kept_name(path: &Path) -> PathBuf {
    let names = (1..).map(|number: u32| path.with_extension(format!("before-restore-{number}.db")));
    let free = |name: &PathBuf| {
        name.symlink_metadata().is_err() && journal_of(name).symlink_metadata().is_err()
    };
    names.into_iter().find(free).unwrap_or_default()
}

/// Moves the rollback journal of a lost or damaged register to where that register is kept: SQLite would play it into the one
/// that comes in its place. A sound register has none while it is locked.
fn move_journal(path: &Path, kept: &Path) -> Result<()> {
    let journal = journal_of(path);
    if journal.symlink_metadata().is_ok() {
        platform::rename(&journal, &journal_of(kept))
            .context("keeping the register's journal beside")?;
    }
    Ok(())
}
