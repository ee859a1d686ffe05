//! Locks and opens files with the crate `age`, in the format of the tool `age`.

use std::io::{BufRead, Read, Write};
use std::path::Path;

use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, Identity, IdentityFile, Recipient, scrypt, x25519};
use anyhow::Result;

use crate::exchange::lock::{Key, Lock};
use crate::problem::Problem;

/// Does nothing: this program can lock and open files.
pub fn check_encryption() -> Result<(), Problem> {
    Ok(())
}

/// Writes through a lock.
///
/// # Errors
/// If a key is invalid, or `write` or the stream fails.
pub fn lock(
    out: &mut dyn Write,
    lock: &Lock,
    write: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    let recipients: Vec<Box<dyn Recipient>> = match lock {
        Lock::Passphrase(passphrase) => {
            vec![Box::new(scrypt::Recipient::new(SecretString::from(passphrase.clone())))]
        }
        Lock::Keys(keys) => {
            keys.iter().map(|key| recipient(key)).collect::<Result<_, Problem>>()?
        }
    };
    let encryptor =
        Encryptor::with_recipients(recipients.iter().map(|recipient| recipient.as_ref() as _))?;
    let mut locked = encryptor.wrap_output(out)?;
    write(&mut locked)?;
    locked.finish()?;
    Ok(())
}

/// Checks public keys before anything is locked.
///
/// # Errors
/// If a key is invalid; the problem shows it.
pub fn check_keys(keys: &[String]) -> Result<(), Problem> {
    for key in keys {
        recipient(key)?;
    }
    Ok(())
}

fn recipient(key: &str) -> Result<Box<dyn Recipient>, Problem> {
    let read: Result<x25519::Recipient, _> = key.trim().parse();
    read.map(|recipient| Box::new(recipient) as _)
        .map_err(|_| Problem::refused("bundle-key-odd").with("given", key))
}

/// Reads through a lock.
///
/// # Errors
/// If the key does not fit or the file is damaged.
pub fn unlock<'r>(
    file: &str,
    locked: impl BufRead + 'r,
    key: Option<&Key>,
) -> Result<Box<dyn Read + 'r>, Problem> {
    let refused = |key: &'static str| Problem::refused(key).with("file", file);
    let decryptor = Decryptor::new_buffered(locked).map_err(|_| refused("bundle-damaged"))?;
    let identities: Vec<Box<dyn Identity>> = match (key, decryptor.is_scrypt()) {
        (Some(Key::Passphrase(passphrase)), true) => {
            vec![Box::new(scrypt::Identity::new(SecretString::from(passphrase.clone())))]
        }
        (Some(Key::File(path)), false) => secret_keys(path)?,
        (_, true) => return Err(refused("bundle-locked-passphrase")),
        (_, false) => return Err(refused("bundle-locked-key")),
    };
    let open = decryptor.decrypt(identities.iter().map(|identity| identity.as_ref() as _));
    match open {
        Ok(open) => Ok(Box::new(open)),
        Err(age::DecryptError::ExcessiveWork { .. }) => Err(refused("bundle-too-slow")),
        Err(age::DecryptError::InvalidMac | age::DecryptError::InvalidHeader) => {
            Err(refused("bundle-damaged"))
        }
        Err(_) => Err(refused("bundle-wrong-key")),
    }
}

/// Returns whether a locked file asks for a passphrase.
pub fn asks_passphrase(locked: &[u8]) -> bool {
    Decryptor::new_buffered(locked).is_ok_and(|decryptor| decryptor.is_scrypt())
}

fn secret_keys(path: &Path) -> Result<Vec<Box<dyn Identity>>, Problem> {
    let shown = path.to_string_lossy().into_owned();
    let odd = || Problem::refused("bundle-key-file").with("path", shown.as_str());
    let bytes = crate::exchange::limits::read(path)?;
    let file = IdentityFile::from_buffer(bytes.as_slice()).map_err(|_| odd())?;
    let keys = file.into_identities().map_err(|_| odd())?;
    if keys.is_empty() { Err(odd()) } else { Ok(keys.into_iter().map(|key| key as _).collect()) }
}
