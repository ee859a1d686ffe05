//! Locked files, compatible with the tool `age`.

#[cfg(not(feature = "encryption"))]
mod absent;
#[cfg(feature = "encryption")]
mod encryption;

#[cfg(not(feature = "encryption"))]
use absent as built;
#[cfg(feature = "encryption")]
use encryption as built;

pub(super) use built::{asks_passphrase, lock, unlock};
pub use built::{check_encryption, check_keys};

/// The beginning of a locked file.
pub(super) const BEGINNING: &[u8] = b"age-encryption.org/v";

/// What locks a file.
#[cfg_attr(not(feature = "encryption"), expect(dead_code, reason = "asked for, then refused"))]
#[derive(Debug)]
pub enum Lock {
    /// A passphrase.
    Passphrase(String),
    /// The public keys of the recipients, `age1…`.
    Keys(Vec<String>),
}

/// What opens a locked file.
#[cfg_attr(not(feature = "encryption"), expect(dead_code, reason = "asked for, then refused"))]
#[derive(Debug)]
pub enum Key {
    /// The passphrase.
    Passphrase(String),
    /// A file of secret keys, as `age-keygen` writes it.
    File(std::path::PathBuf),
}
