//! Opening, creating, reading and changing a register file.

use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use tempfile::TempPath;

use crate::atomic_file;
use crate::model::{EntryId, UnitId};
use crate::platform::{self, Shared};
use crate::problem::{Cause, Problem, ProblemKind};
use crate::store::{Upgrade, Work, migrate, place};
use crate::text::viet_nam_day;

/// How long a writer waits for another.
const BUSY_TIMEOUT: Duration = Duration::from_secs(20);

/// The person, time and command of a change, for the journal.
#[derive(Clone, Debug)]
pub struct EntryDraft {
    /// The instant in UTC.
    pub at: String,
    /// The person's name on this machine.
    pub who: String,
    /// The command as typed, without personal data.
    pub command: String,
}

impl EntryDraft {
    /// Returns the day of the instant in Viet Nam; `None` if there is no instant.
    pub fn day(&self) -> Option<NaiveDate> {
        viet_nam_day(&self.at)
    }
}

/// A consistent snapshot of a register.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'c> {
    pub(super) conn: &'c Connection,
}

impl Reader<'_> {
    /// Returns the program and version that created the register and, for a demonstration, its
    /// data.
    pub fn maker(self) -> Result<String> {
        let sql = "SELECT program FROM register WHERE id = 1";
        Ok(self.conn.query_row(sql, [], |row| row.get("program"))?)
    }

    /// Returns the register's own unit.
    pub fn own_unit(self) -> Result<UnitId> {
        let sql = "SELECT unit_id FROM register WHERE id = 1";
        Ok(self.conn.query_row(sql, [], |row| row.get("unit_id"))?)
    }
}

/// An open register.
#[derive(Debug)]
pub struct Register {
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
    /// The temporary file of a register until it is complete.
    pub(super) draft: Option<TempPath>,
    /// Why the file is not private to this user.
    pub(super) shared: Option<Shared>,
    /// The schema that it had before it was opened, if that was older.
    pub(super) upgraded_from: Option<u32>,
}

impl Register {
    /// Opens an existing register.
    ///
    /// # Errors
    /// If it is missing, not a register, damaged or newer than the program.
    pub fn open(path: &Path, upgrade: &Upgrade) -> Result<Self> {
        Self::opened(path, true, upgrade)
    }

    /// Opens a register for an integrity check. With the newest schema, a damaged file or schema is
    /// no error.
    ///
    /// # Errors
    /// If it is missing, not a register or newer than the program.
    pub fn open_to_check(path: &Path, upgrade: &Upgrade) -> Result<Self> {
        Self::opened(path, false, upgrade)
    }

    fn opened(path: &Path, whole: bool, upgrade: &Upgrade) -> Result<Self> {
        let shared = platform::shared(&check_file(path)?);
        let path = place::followed(path);
        let open = || {
            let mut conn = connect(&path).map_err(unformatted)?;
            // A schema step writes to the file.
            let have = migrate::check_ours(&conn)?;
            let is_old = have < migrate::newest();
            if is_old || whole {
                place::check_whole(&conn, &path, is_old)?;
            }
            if is_old {
                migrate::migrate(&mut conn, &path, upgrade)?;
            }
            one_file(&conn)?;
            Ok((conn, is_old.then_some(have)))
        };
        let (conn, upgraded_from) = open().map_err(|error| place::as_unreadable(error, &path))?;
        Ok(Self { conn, path, draft: None, shared, upgraded_from })
    }

    /// Returns the schema before it was opened; `None` if it was the newest.
    pub fn upgraded_from(&self) -> Option<u32> {
        self.upgraded_from
    }

    /// Returns why the file is not private to this user; `None` if it is.
    pub fn shared(&self) -> Option<Shared> {
        self.shared
    }

    /// Opens a register without changing it or its schema; `None` if it is not a register or has
    /// another schema.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn open_for_completion(path: &Path) -> Result<Option<Self>> {
        check_file(path)?;
        let conn = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        conn.busy_timeout(Duration::from_millis(200))?;
        let ours = migrate::is_newest(&conn)?;
        Ok(ours.then(|| Self {
            conn,
            path: path.to_owned(),
            draft: None,
            shared: None,
            upgraded_from: None,
        }))
    }

    /// Creates a register, readable only by its owner, that appears at `path` with
    /// [`Register::finish`].
    ///
    /// # Errors
    /// If a file exists there or the folder cannot be written.
    pub fn create(path: &Path) -> Result<Self> {
        let shown = path.to_string_lossy().into_owned();
        if path.symlink_metadata().is_ok() {
            return Err(Problem::refused("register-exists").with("path", shown).into());
        }
        place::check_free(path)?;
        check_lone(path)?;
        let unwritable = |_| Problem::refused("folder-unwritable").with("path", shown);
        let draft = atomic_file::file_beside(path).map_err(unwritable)?.into_temp_path();
        let mut conn = connect(&draft)?;
        conn.pragma_update(None, "synchronous", "OFF")?;
        migrate::create(&mut conn)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
            draft: Some(draft),
            shared: None,
            upgraded_from: None,
        })
    }

    /// Moves a new register into place, complete and on disk; never over another file.
    ///
    /// # Errors
    /// If a file has appeared there meanwhile.
    pub fn finish(self) -> Result<()> {
        let Self { conn, path, draft, .. } = self;
        conn.close().map_err(|(_, error)| error)?;
        let Some(draft) = draft else { return Ok(()) };
        let refused = |error: io::Error| match error.kind() {
            ErrorKind::AlreadyExists => "register-exists",
            _ => "folder-unwritable",
        };
        let shown = path.to_string_lossy().into_owned();
        Ok(atomic_file::put_new(draft, &path)
            .map_err(|error| Problem::refused(refused(error)).with("path", shown))?)
    }

    /// Returns the register's path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads from one consistent snapshot.
    pub fn read<T>(&mut self, read: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        let tx = self.conn.transaction()?;
        read(Reader { conn: &tx })
    }

    /// Tries a change on a temporary private copy; others can write meanwhile.
    pub fn try_on_copy<T>(
        &mut self,
        entry: EntryDraft,
        change: impl FnOnce(&mut Work<'_>) -> Result<T>,
    ) -> Result<T> {
        let (tried, _) = self.private_copy()?.write(entry, true, change)?;
        Ok(tried)
    }

    /// Copies the register to a temporary database of this process.
    pub(super) fn private_copy(&self) -> Result<Self> {
        // SQLite keeps an unnamed database in memory and spills to a file that nobody can open.
        let mut conn = Connection::open("")?;
        match Backup::new(&self.conn, &mut conn)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(Problem::because(Cause::RegisterBusy).into()),
        }
        prepare(&conn)?;
        let path = self.path.clone();
        Ok(Self { conn, path, draft: None, shared: None, upgraded_from: None })
    }

    /// Changes the register in one transaction and one journal entry. A failed or `dry` change has
    /// no effect. Returns the result of `change` and the entry's number; `None` if nothing changed.
    pub fn write<T>(
        &mut self,
        entry: EntryDraft,
        dry: bool,
        change: impl FnOnce(&mut Work<'_>) -> Result<T>,
    ) -> Result<(T, Option<EntryId>)> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.pragma_update(None, "defer_foreign_keys", true)?;
        // Cache for imports: pages that do not fit are written early and read again.
        tx.pragma_update(None, "cache_size", -98_304)?;
        let mut work = Work::new(tx, &entry)?;
        let given = change(&mut work)?;
        if dry {
            return Ok((given, None));
        }
        let number = work.commit(&entry)?;
        Ok((given, number))
    }
}

/// Checks that a path is a file, before SQLite blocks on a pipe or creates a file.
pub(super) fn check_file(path: &Path) -> Result<Metadata, Problem> {
    let key = match path.metadata() {
        Ok(found) if found.is_file() => return Ok(found),
        Ok(_) => "register-no-file",
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            "register-missing"
        }
        Err(_) => "register-cannot-open",
    };
    Err(Problem::of(ProblemKind::RegisterUnreadable, key)
        .with("path", path.to_string_lossy().into_owned()))
}

/// Returns the problem of a file that SQLite does not recognise, found before any query runs.
fn unformatted(error: anyhow::Error) -> anyhow::Error {
    let code = error.downcast_ref::<rusqlite::Error>().and_then(rusqlite::Error::sqlite_error_code);
    match code {
        Some(ErrorCode::Unknown) => Problem::because(Cause::RegisterDamaged).into(),
        _ => error,
    }
}

pub(super) fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    prepare(&conn)?;
    Ok(conn)
}

/// Configures a connection.
fn prepare(conn: &Connection) -> Result<()> {
    conn.busy_timeout(BUSY_TIMEOUT)?;
    conn.set_prepared_statement_cache_capacity(64);
    // Otherwise SQLite re-plans a statement whenever a bound value that it compared with a partial
    // index changes.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.execute_batch(
        "PRAGMA cache_size = -16384; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;",
    )?;
    Ok(())
}

/// Converts a register that another tool left with a write-ahead log back to a rollback journal, so
/// that a copy of the file is complete. While others have it open it stays unchanged.
pub(super) fn one_file(conn: &Connection) -> Result<()> {
    let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" {
        let _ = conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()));
    }
    Ok(())
}

/// Refuses a path beside which another register's rollback journal lies, since SQLite would apply
/// it.
pub(super) fn check_lone(path: &Path) -> Result<(), Problem> {
    let journal = place::journal_of(path);
    if journal.symlink_metadata().is_err() {
        return Ok(());
    }
    Err(Problem::refused("journal-beside").with("path", journal.to_string_lossy().into_owned()))
}
