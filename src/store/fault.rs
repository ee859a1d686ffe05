//! What SQLite's errors mean to the clerk.

use rusqlite::ErrorCode;

use crate::fault::{Fault, FaultKind};

/// Words an error of the store as a fault; none where it is the program's own defect.
pub fn fault_of(error: &anyhow::Error) -> Option<Fault> {
    let cause = error.chain().find_map(|cause| cause.downcast_ref::<rusqlite::Error>())?;
    let (kind, key) = match cause.sqlite_error_code()? {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => (FaultKind::RegisterBusy, "register-busy"),
        ErrorCode::NotADatabase => (FaultKind::RegisterUnreadable, "register-not-ours"),
        ErrorCode::DatabaseCorrupt => (FaultKind::RegisterUnreadable, "register-damaged"),
        ErrorCode::CannotOpen | ErrorCode::PermissionDenied => (FaultKind::RegisterUnreadable, "register-cannot-open"),
        ErrorCode::ReadOnly => (FaultKind::RegisterUnreadable, "register-read-only"),
        ErrorCode::DiskFull => (FaultKind::RegisterUnreadable, "register-disk-full"),
        ErrorCode::SystemIoFailure => (FaultKind::RegisterUnreadable, "register-disk-error"),
        _ => return None,
    };
    Some(Fault::of(kind, key))
}
