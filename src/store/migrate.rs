//! Schema steps.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rusqlite::{Connection, MAIN_DB, OpenFlags, TransactionBehavior};

use crate::atomic_file;
use crate::problem::{Cause, Problem, ProblemKind};
use crate::store::migrate_steps::make_steps;
use crate::store::{EntryDraft, Work, place, search, verify};

/// The application id of registers: the letters `doit`.
pub(super) const APPLICATION: i32 = 0x646F_6974;

/// A schema step: number, statements, and Rust code to run after them.
type Step = (u32, &'static str, fn(&mut Work<'_>) -> Result<()>);

/// What the program's upper floors give to the last of several schema steps: who makes it, and how
/// derived data is computed.
#[derive(Clone, Debug)]
pub struct Upgrade {
    /// The journal entry of what the steps change.
    pub entry: EntryDraft,
    /// Recomputes what is derived from the records.
    pub settle: fn(&mut Work<'_>) -> Result<()>,
}

impl Upgrade {
    /// For registers that need no step, and schemas made in memory, which have no rows.
    pub fn none() -> Self {
        let entry = EntryDraft { at: String::new(), who: String::new(), command: String::new() };
        Self { entry, settle: |_| Ok(()) }
    }
}

/// The schema steps in order; a released step is never edited.
const STEPS: &[Step] = &[
    (1, include_str!("migrations/0001_base.sql"), |_| Ok(())),
    (2, include_str!("migrations/0002_search_and_undo.sql"), |work| {
        search::fill(work.reader().conn)
    }),
    (3, include_str!("migrations/0003_extension.sql"), |_| Ok(())),
    (4, include_str!("migrations/0004_seal.sql"), |_| Ok(())),
    (5, include_str!("migrations/0005_version.sql"), |_| Ok(())),
    (6, include_str!("migrations/0006_course.sql"), |_| Ok(())),
    (7, include_str!("migrations/0007_letter_template.sql"), |_| Ok(())),
    (8, include_str!("migrations/0008_no_harm.sql"), |_| Ok(())),
    (9, include_str!("migrations/0009_unit_kinds.sql"), |_| Ok(())),
    (10, include_str!("migrations/0010_online.sql"), reread),
    (11, include_str!("migrations/0011_seal_cut_off.sql"), |_| Ok(())),
    (12, include_str!("migrations/0012_steps.sql"), |work| {
        reread(work)?;
        make_steps(work)
    }),
    (13, include_str!("migrations/0013_coverage.sql"), |_| Ok(())),
    (14, include_str!("migrations/0014_sent.sql"), |_| Ok(())),
];

/// Makes every connection read the schema's texts again after a step rewrote them.
fn reread(work: &mut Work<'_>) -> Result<()> {
    let conn = work.reader().conn;
    let cookie: i64 = conn.pragma_query_value(None, "schema_version", |row| row.get(0))?;
    conn.pragma_update(None, "schema_version", cookie + 1)?;
    Ok(conn.execute_batch("PRAGMA writable_schema = RESET")?)
}

/// Migrates the register to the newest schema, one transaction per step. Before the first, the file
/// is copied beside itself.
///
/// # Errors
/// If the file is not a register or newer than the program, or a step fails.
pub(super) fn migrate(conn: &mut Connection, path: &Path, upgrade: &Upgrade) -> Result<()> {
    let have = check_ours(conn)?;
    if have < newest() {
        let refused = |key| Problem::of(ProblemKind::RegisterUnreadable, key);
        // Another process may run the step meanwhile.
        if !verify::is_of_step(conn, have)? && version(conn)? == have {
            return Err(refused("register-altered").into());
        }
        if conn.is_readonly(MAIN_DB)? || atomic_file::file_beside(path).is_err() {
            return Err(refused("register-old-read-only")
                .with("have", have)
                .with("newest", newest())
                .into());
        }
        copy_beside(conn, path, have).context("copying the register before a schema step")?;
        step_up(conn, have, newest(), upgrade)?;
    }
    Ok(())
}

/// Migrates a copy of a register to the newest schema.
///
/// # Errors
/// If a step fails.
pub(super) fn renew(conn: &mut Connection, upgrade: &Upgrade) -> Result<()> {
    let have = check_ours(conn)?;
    step_up(conn, have, newest(), upgrade)
}

/// Checks that a file is a register that this program can read, and returns its schema number.
///
/// # Errors
/// If it is not a register or newer than the program.
pub(super) fn check_ours(conn: &Connection) -> Result<u32> {
    let (have, newest) = (version(conn)?, newest());
    let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION {
        return Err(Problem::of(ProblemKind::RegisterUnreadable, "register-not-ours").into());
    }
    if have > newest {
        let problem =
            Problem::because(Cause::RegisterTooNew).with("have", have).with("newest", newest);
        return Err(problem.into());
    }
    Ok(have)
}

pub(super) fn newest() -> u32 {
    STEPS.last().map_or(0, |(number, _, _)| *number)
}

/// Copies the register beside itself, complete and readable only by its owner. It replaces an
/// earlier copy, unless another process ran the step meanwhile, whose copy it then is. Other files
/// are never overwritten.
fn copy_beside(conn: &Connection, path: &Path, have: u32) -> Result<()> {
    let copy = atomic_file::file_beside(path)?.into_temp_path();
    conn.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    if version(&Connection::open_with_flags(&copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?)? == have {
        let names = (1..).map(|number: u32| match number {
            1 => path.with_extension(format!("schema-{have}.db")),
            number => path.with_extension(format!("schema-{have}-{number}.db")),
        });
        let is_free = |name: &PathBuf| name.symlink_metadata().is_err() || is_copy(name);
        atomic_file::put(copy, &names.into_iter().find(is_free).unwrap_or_default())?;
    }
    Ok(())
}

fn is_copy(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|known| known.is_file()) && place::is_register(path)
}

/// Creates the schema of a step in memory, for comparison.
pub(super) fn made(step: u32) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    step_up(&mut conn, 0, step, &Upgrade::none())?;
    Ok(conn)
}

/// Creates the newest schema in an empty file.
pub(super) fn create(conn: &mut Connection) -> Result<()> {
    conn.pragma_update(None, "application_id", APPLICATION)?;
    step_up(conn, 0, newest(), &Upgrade::none())
}

/// Runs the steps after `have`. What they change in the records is one journal entry a step.
fn step_up(conn: &mut Connection, have: u32, to: u32, upgrade: &Upgrade) -> Result<()> {
    for (number, sql, after) in
        STEPS.iter().filter(|(number, _, _)| (have + 1..=to).contains(number))
    {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have run this step while we waited for the lock.
        if version(&tx)? >= *number {
            continue;
        }
        tx.execute_batch(sql).with_context(|| format!("schema step {number}"))?;
        // Not the command that happened to open the register.
        let command = format!("doithoai (schema {number})");
        let entry = EntryDraft { command, ..upgrade.entry.clone() };
        let mut work = Work::new(tx, &entry)?;
        after(&mut work).with_context(|| format!("schema step {number}"))?;
        if *number == newest() {
            work.mark_all_stale();
            (upgrade.settle)(&mut work).context("computing what is derived")?;
        }
        work.reader().conn.pragma_update(None, "user_version", *number)?;
        work.commit(&entry)?;
    }
    Ok(())
}

/// Returns whether a file is a register with the newest schema.
pub(super) fn is_newest(conn: &Connection) -> Result<bool> {
    let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(application == APPLICATION && version(conn)? == newest())
}

fn version(conn: &Connection) -> rusqlite::Result<u32> {
    // No step has a negative number.
    let number: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(u32::try_from(number).unwrap_or(u32::MAX))
}
