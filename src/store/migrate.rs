//! Schema steps.

use std::path::Path;

use anyhow::{Context, Result};
use rusqlite::{Connection, TransactionBehavior};

use crate::fault::{Fault, FaultKind};
use crate::store::search;

/// Marks our files: the letters `doit`.
pub(super) const APPLICATION: i32 = 0x646F_6974;

/// A schema step: its number, its statements, and what Rust does after them.
type Step = (u32, &'static str, fn(&Connection) -> Result<()>);

/// The schema steps in order; one that has been released is never edited.
const STEPS: &[Step] = &[
    (1, include_str!("migrations/0001_base.sql"), |_| Ok(())),
    (2, include_str!("migrations/0002_search_and_undo.sql"), search::fill),
    (3, include_str!("migrations/0003_extension.sql"), |_| Ok(())),
    (4, include_str!("migrations/0004_seal.sql"), |_| Ok(())),
    (5, include_str!("migrations/0005_version.sql"), |_| Ok(())),
];

/// Brings the register to the newest schema, one transaction a step; before the first the file is copied beside itself.
///
/// # Errors
/// Where the file is not ours or newer than the program, or a step fails.
pub(super) fn migrate(conn: &mut Connection, path: &Path) -> Result<()> {
    let have = version(conn)?;
    let newest = STEPS.last().map_or(0, |(number, _, _)| *number);
    let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION {
        return Err(Fault::of(FaultKind::RegisterUnreadable, "register-not-ours").into());
    }
    if have > newest {
        let fault = Fault::of(FaultKind::RegisterTooNew, "register-too-new").with("have", have).with("newest", newest);
        return Err(fault.into());
    }
    if have < newest {
        copy_beside(conn, path, &format!("schema-{have}.db")).context("copying the register before a schema step")?;
        step_up(conn, have)?;
    }
    Ok(())
}

/// Copies the register beside itself, whole and readable by its owner only; an earlier copy of that name is replaced.
fn copy_beside(conn: &Connection, path: &Path, ending: &str) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let copy = tempfile::Builder::new().prefix(".doithoai-").tempfile_in(folder)?.into_temp_path();
    conn.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    std::fs::File::open(&copy)?.sync_all()?;
    copy.persist(path.with_extension(ending))?;
    Ok(())
}

/// Makes the newest schema in an empty file.
pub(super) fn create(conn: &mut Connection) -> Result<()> {
    conn.pragma_update(None, "application_id", APPLICATION)?;
    step_up(conn, 0)
}

fn step_up(conn: &mut Connection, have: u32) -> Result<()> {
    for (number, sql, after) in STEPS.iter().filter(|(number, _, _)| *number > have) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have taken this step while we waited for the lock.
        if version(&tx)? < *number {
            tx.execute_batch(sql).with_context(|| format!("schema step {number}"))?;
            after(&tx).with_context(|| format!("schema step {number}"))?;
            tx.pragma_update(None, "user_version", *number)?;
        }
        tx.commit()?;
    }
    Ok(())
}

/// Tells whether a file is ours and of the newest schema.
pub(super) fn is_newest(conn: &Connection) -> Result<bool> {
    let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(application == APPLICATION && Some(version(conn)?) == STEPS.last().map(|(number, _, _)| *number))
}

fn version(conn: &Connection) -> rusqlite::Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}
