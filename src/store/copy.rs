//! Copies of a register: of one moment, whole, checked, readable by their owner only, and never over another file.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use tempfile::TempPath;

use crate::fault::{Fault, FaultKind};
use crate::store::file::{EntryDraft, Reader, Register, connect};
use crate::store::{Verified, migrate};

/// How a copy is checked before anybody gets it.
pub type Check = fn(Reader<'_>) -> Result<Verified>;

/// What came of a restoring.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Restored {
    /// The journal entry that notes it.
    pub entry: i64,
    /// Where the register that was there before is kept; none where there was none.
    pub kept: Option<PathBuf>,
}

impl Register {
    /// Copies the register to a path where nothing is yet, while others go on working; returns how many journal entries the
    /// copy holds, every one of them checked.
    ///
    /// # Errors
    /// Where a file is there already, the folder cannot be written, or the copy is not sound.
    pub fn back_up(&self, to: &Path, check: Check) -> Result<i64> {
        if to.symlink_metadata().is_ok() {
            return Err(Fault::refused("copy-exists").with("path", shown(to)).into());
        }
        let draft = draft_beside(to).map_err(|_| Fault::refused("copy-unwritable").with("path", shown(to)))?;
        self.conn.execute("VACUUM INTO ?1", [draft.to_string_lossy()])?;
        let holds = checked(&open(&draft)?, check)?;
        let holds = holds.ok_or_else(|| Fault::of(FaultKind::RegisterUnreadable, "register-damaged"))?;
        persist(draft, to, || Fault::refused("copy-exists").with("path", shown(to)))?;
        Ok(holds)
    }

    /// Puts a copy in the place of the register, which is kept beside it; the restored register's journal notes it.
    ///
    /// # Errors
    /// Where the copy is not there, not ours, newer than the program or not sound; then the register stays as it is.
    pub fn restore(path: &Path, from: &Path, entry: &EntryDraft, check: Check) -> Result<Restored> {
        if !from.is_file() {
            return Err(Fault::refused("file-missing").with("path", shown(from)).into());
        }
        let draft = draft_beside(path)?;
        let conn = renewed(from, &draft, check).map_err(|error| match error.downcast::<Fault>() {
            Ok(fault) if fault.kind == FaultKind::RegisterTooNew => fault,
            // What SQLite says would be taken for the register's own fault.
            _ => unsound(from),
        })?;
        let mut restored = Self { conn, path: draft.to_path_buf(), draft: None };
        let ((), number) = restored.write(entry.clone(), false, |work| {
            work.note();
            Ok(())
        })?;
        restored.conn.close().map_err(|(_, error)| error)?;
        let kept = put_in_place(path, draft)?;
        Ok(Restored { entry: number.unwrap_or_default(), kept })
    }
}

/// Copies a register, brought to the newest schema and checked.
fn renewed(from: &Path, draft: &Path, check: Check) -> Result<Connection> {
    let source = open(from)?;
    migrate::check_ours(&source)?;
    source.execute("VACUUM INTO ?1", [draft.to_string_lossy()])?;
    let mut conn = connect(draft)?;
    migrate::renew(&mut conn)?;
    checked(&conn, check)?.ok_or_else(|| unsound(from))?;
    Ok(conn)
}

fn unsound(path: &Path) -> Fault {
    Fault::of(FaultKind::RegisterUnreadable, "copy-unsound").with("path", shown(path))
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A file on the way, in the folder where it is to appear.
fn draft_beside(path: &Path) -> Result<TempPath> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let draft = tempfile::Builder::new().prefix(".doithoai-").suffix(".new").tempfile_in(folder);
    Ok(draft.map_err(|_| Fault::refused("folder-unwritable").with("path", shown(path)))?.into_temp_path())
}

fn open(path: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// Checks a copy as `verify` does, and returns how many entries its journal has; none where it is not whole.
fn checked(conn: &Connection, check: Check) -> Result<Option<i64>> {
    let found = check(Reader { conn })?;
    Ok(found.flaws.is_empty().then_some(found.entries))
}

fn persist(draft: TempPath, to: &Path, there: impl FnOnce() -> Fault) -> Result<()> {
    std::fs::File::open(&draft).and_then(|file| file.sync_all()).context("writing the copy to disk")?;
    draft.persist_noclobber(to).map_err(|_| there())?;
    Ok(())
}

/// Puts a register where another may be, which is kept under the first name that is free.
fn put_in_place(path: &Path, draft: TempPath) -> Result<Option<PathBuf>> {
    std::fs::File::open(&draft).and_then(|file| file.sync_all()).context("writing the register to disk")?;
    if !path.exists() {
        persist(draft, path, || Fault::refused("register-exists").with("path", shown(path)))?;
        return Ok(None);
    }
    // Nobody writes meanwhile; a file too damaged to be locked has no writers.
    let mut old = connect(path).ok();
    let lock = match old.as_mut().map(|old| old.transaction_with_behavior(TransactionBehavior::Exclusive)) {
        Some(Err(error)) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => return Err(error.into()),
        lock => lock.and_then(Result::ok),
    };
    let kept = keep_beside(path)?;
    draft.persist(path)?;
    drop(lock);
    Ok(Some(kept))
}

/// Copies a file as it is beside itself, under the first name that is free.
fn keep_beside(path: &Path) -> Result<PathBuf> {
    let mut number = 1;
    loop {
        let kept = path.with_extension(format!("before-restore-{number}.db"));
        if !kept.exists() {
            let draft = draft_beside(&kept)?;
            std::fs::copy(path, &draft).context("keeping the register beside")?;
            persist(draft, &kept, || Fault::refused("copy-exists").with("path", shown(&kept)))?;
            return Ok(kept);
        }
        number += 1;
    }
}
