//! The locks of a program built without encryption: it cannot lock or open files.

use std::io::{BufRead, Read, Write};

use anyhow::Result;

use crate::exchange::lock::{Key, Lock};
use crate::problem::Problem;

/// Refuses: this program was built without encryption.
pub fn check_encryption() -> Result<(), Problem> {
    Err(Problem::refused("encryption-absent"))
}

/// Refuses to write a locked file.
pub fn lock(
    _: &mut dyn Write,
    _: &Lock,
    _: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    Ok(check_encryption()?)
}

/// Refuses public keys, if there are any.
///
/// # Errors
/// If a key is given.
pub fn check_keys(keys: &[String]) -> Result<(), Problem> {
    if keys.is_empty() { Ok(()) } else { check_encryption() }
}

/// Refuses to read a locked file.
pub fn unlock<'r>(
    _: &str,
    _: impl BufRead + 'r,
    _: Option<&Key>,
) -> Result<Box<dyn Read + 'r>, Problem> {
    check_encryption()?;
    Ok(Box::new(std::io::empty()))
}

/// Returns `false`: a passphrase cannot be used.
pub fn asks_passphrase(_: &[u8]) -> bool {
    false
}
