//! Files that appear whole or not at all.

use std::io::Write;
use std::path::Path;

use anyhow::Result;

use crate::fault::Fault;

/// Writes a file beside its place and puts it there when it is whole.
///
/// # Errors
/// A fault where the folder cannot be written, and those of `write`.
pub fn write_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let refused = || Fault::refused("file-unwritable").with("path", path.to_string_lossy().into_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".doithoai-").tempfile_in(folder).map_err(|_| refused())?;
    {
        let mut buffered = std::io::BufWriter::new(&mut file);
        write(&mut buffered)?;
        buffered.flush().map_err(|_| refused())?;
    }
    file.as_file().sync_all().map_err(|_| refused())?;
    file.persist(path).map_err(|_| refused())?;
    Ok(())
}
