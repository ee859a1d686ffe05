//! Translation of SQLite errors to problems.

use std::path::Path;

use rusqlite::{Error, ErrorCode, ffi};

use crate::platform;
use crate::problem::{Cause, Problem, ProblemKind};

/// Translates an error of the store to a problem; `None` if it is a defect of the program.
pub fn problem_of(error: &anyhow::Error) -> Option<Problem> {
    let cause = error.chain().find_map(|cause| cause.downcast_ref::<Error>())?;
    if is_unread(cause) {
        return Some(Problem::because(Cause::RegisterDamaged));
    }
    if matches!(cause, Error::SqliteFailure(failure, _) if failure.extended_code == ffi::SQLITE_READONLY_DBMOVED)
    {
        return Some(Problem::of(ProblemKind::RegisterBusy, "register-replaced"));
    }
    Some(match cause.sqlite_error_code()? {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
            Problem::because(Cause::RegisterBusy)
        }
        ErrorCode::NotADatabase => {
            Problem::of(ProblemKind::RegisterUnreadable, "register-not-ours")
        }
        ErrorCode::DatabaseCorrupt => Problem::because(Cause::RegisterDamaged),
        ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
            Problem::of(ProblemKind::RegisterUnreadable, "register-cannot-open")
        }
        ErrorCode::ReadOnly => Problem::of(ProblemKind::RegisterUnreadable, "register-read-only"),
        ErrorCode::DiskFull => Problem::because(Cause::DiskFull),
        ErrorCode::SystemIoFailure => {
            Problem::of(ProblemKind::RegisterUnreadable, "register-disk-error")
        }
        _ => return None,
    })
}

/// Returns the program that holds a register's file, if the system reports it. SQLite locks bytes
/// from 2^30 on.
pub fn holder(path: &Path) -> Option<String> {
    const LOCKED: u64 = 1 << 30;
    let writers = LOCKED..LOCKED + 2;
    platform::locker(path, writers).or_else(|| platform::locker(path, LOCKED..LOCKED + 512))
}

/// Returns whether a cell holds what the program never writes. Tables are strict, and every write
/// goes through the program.
pub(super) fn is_unread(error: &Error) -> bool {
    // Malformed image of the journal in which SQL looks for a value.
    if let Error::SqliteFailure(_, Some(failure)) = error
        && failure == "malformed JSON"
    {
        return true;
    }
    matches!(
        error,
        Error::FromSqlConversionFailure(..)
            | Error::InvalidColumnType(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..)
    )
}

/// Returns whether an error comes from the content of the file, not from reading it.
pub(super) fn is_misread(error: &anyhow::Error) -> bool {
    let misread = |cause: &(dyn std::error::Error + 'static)| {
        cause
            .downcast_ref::<Error>()
            .is_some_and(|cause| is_unread(cause) || matches!(cause, Error::QueryReturnedNoRows))
            || cause.is::<serde_json::Error>()
    };
    error.chain().any(misread)
}
