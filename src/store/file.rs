//! Opening, creating, reading and changing a register's file.

use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use tempfile::TempPath;

use crate::atomic_file;
use crate::model::{EntryId, UnitId};
use crate::platform::{self, Shared};
use crate::problem::{Cause, Problem, ProblemKind};
use crate::store::{Work, migrate, place};

/// How long a writer waits for another before it gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// Who changes the register, when and by which command; the journal keeps it.
#[derive(Clone, Debug)]
pub struct EntryDraft {
    /// The instant in UTC.
    pub at: String,
    /// The person's name on this machine.
    pub who: String,
    /// The command as typed, without identities.
    pub command: String,
}

/// One consistent moment of a register.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'c> {
    pub(super) conn: &'c Connection,
}

impl Reader<'_> {
    /// Returns what made the register: the program's name and version, and of a demonstration its data.
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
    /// Where a register being made stands until it is whole.
    pub(super) draft: Option<TempPath>,
    /// Why the file is not this user's alone.
    pub(super) shared: Option<Shared>,
}

impl Register {
    /// Opens a register that is there.
    ///
    /// # Errors
    /// If it is missing, not ours, damaged or newer than the program.
    pub fn open(path: &Path) -> Result<Self> {
        Self::opened(path, true)
    }

    /// Opens a register to be checked: one of the newest schema also where its file or its schema is not whole.
    ///
    /// # Errors
    /// If it is missing, not ours or newer than the program.
    pub fn open_to_check(path: &Path) -> Result<Self> {
        Self::opened(path, false)
    }

    fn opened(path: &Path, whole: bool) -> Result<Self> {
        let shared = platform::shared(&check_file(path)?);
        let path = place::followed(path);
        let open = || {
            let mut conn = connect(&path).map_err(unformatted)?;
            // A schema step would write.
            let is_old = migrate::check_ours(&conn)? < migrate::newest();
            if is_old || whole {
                place::check_whole(&conn, &path, is_old)?;
            }
            if is_old {
                migrate::migrate(&mut conn, &path)?;
            }
            one_file(&conn)?;
            Ok(conn)
        };
        let conn = open().map_err(|error| place::told_unreadable(error, &path))?;
        Ok(Self { conn, path, draft: None, shared })
    }

    /// Tells why the file is not this user's alone; `None` if it is.
    pub fn shared(&self) -> Option<Shared> {
        self.shared
    }

    /// Opens a register only to look into it: it stays as it is, also where its schema is older; none where it is not ours
    /// or not of this program's schema.
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
        Ok(ours.then(|| Self { conn, path: path.to_owned(), draft: None, shared: None }))
    }

    /// Begins a new register, readable by its owner only, that appears at `path` with [`Register::finish`].
    ///
    /// # Errors
    /// If a file is there already or the folder cannot be written.
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
        Ok(Self { conn, path: path.to_owned(), draft: Some(draft), shared: None })
    }

    /// Puts a new register in its place, whole and on disk; never over another file.
    ///
    /// # Errors
    /// If a file has come to be there meanwhile.
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

    /// Returns where the register stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads one consistent moment.
    pub fn read<T>(&mut self, read: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        let tx = self.conn.transaction()?;
        read(Reader { conn: &tx })
    }

    /// Tries a change on a private copy of this moment, which is gone afterwards; others go on writing meanwhile.
    pub fn try_on_copy<T>(
        &mut self,
        entry: EntryDraft,
        change: impl FnOnce(&mut Work<'_>) -> Result<T>,
    ) -> Result<T> {
        // SQLite keeps a database without a name in memory, and what finds no room there in a file that nobody can open.
        let mut conn = Connection::open("")?;
        match Backup::new(&self.conn, &mut conn)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(Problem::because(Cause::RegisterBusy).into()),
        }
        prepare(&conn)?;
        let (tried, _) = Self { conn, path: self.path.clone(), draft: None, shared: None }
            .write(entry, true, change)?;
        Ok(tried)
    }

    /// Changes the register: one transaction, one journal entry; a failed or `dry` change leaves it as it was.
    /// Returns what `change` gave and the entry's number, none where nothing was changed.
    pub fn write<T>(
        &mut self,
        entry: EntryDraft,
        dry: bool,
        change: impl FnOnce(&mut Work<'_>) -> Result<T>,
    ) -> Result<(T, Option<EntryId>)> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.pragma_update(None, "defer_foreign_keys", true)?;
        // So much of an import stays in memory; pages that find no room are written and read again.
        tx.pragma_update(None, "cache_size", -98_304)?;
        let mut work = Work::new(tx)?;
        let given = change(&mut work)?;
        if dry {
            return Ok((given, None));
        }
        let number = work.commit(&entry)?;
        Ok((given, number))
    }
}

/// Checks that a path names a file, before SQLite would wait for a pipe or make what is not there.
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

/// Words the error of a file whose form SQLite does not know; it is met before anything is asked of it.
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

/// Sets how a register's connection works.
fn prepare(conn: &Connection) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(64);
    // Otherwise SQLite plans a statement anew whenever other values are bound that it compared with a partial index.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.execute_batch(
        "PRAGMA cache_size = -16384; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;",
    )?;
    Ok(())
}

/// Puts a register that another tool left with a write-ahead log back to one file with a rollback journal, so that a copy of it is
/// whole; where others have it open it stays as it is until next time.
pub(super) fn one_file(conn: &Connection) -> Result<()> {
    let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" {
        let _ = conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()));
    }
    Ok(())
}

/// Refuses a place beside which another register's rollback journal lies: SQLite would play it into whatever comes there.
pub(super) fn check_lone(path: &Path) -> Result<(), Problem> {
    let journal = place::journal_of(path);
    if journal.symlink_metadata().is_err() {
        return Ok(());
    }
    Err(Problem::refused("journal-beside").with("path", journal.to_string_lossy().into_owned()))
}
