//! Environment, user, terminal, and the location of the register.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::platform;
use crate::problem::{Problem, ProblemKind};
use crate::text;

/// The file name of a register in a working folder.
const NAME: &str = "doithoai.db";

/// Properties of the terminal.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings {
    /// Columns and lines, if known.
    pub size: Option<(u16, u16)>,
    /// Whether colour is wanted (`NO_COLOR` is honoured) and supported.
    pub colour: bool,
}

/// Reads the properties of the terminal.
pub fn surroundings() -> Surroundings {
    let number = |name: &str| env::var(name).ok().and_then(|text| text.parse().ok());
    let measured = || terminal_size::terminal_size().map(|(columns, lines)| (columns.0, lines.0));
    let size =
        number("COLUMNS").map(|columns| (columns, number("LINES").unwrap_or(24))).or_else(measured);
    let plain = || env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = || env::var_os("TERM").is_some_and(|name| name == "dumb");
    Surroundings { size, colour: !plain() && !dumb() && platform::obeys_escapes() }
}

/// Finds the register: the named one, else `doithoai.db` in this folder or the nearest one above.
///
/// # Errors
/// If there is none.
pub fn locate(named: Option<&Path>) -> Result<PathBuf> {
    if let Some(path) = named {
        return Ok(path.to_owned());
    }
    let here = env::current_dir()?;
    let found = here.ancestors().map(|folder| folder.join(NAME)).find(|path| path.is_file());
    match found {
        Some(path) => Ok(path.strip_prefix(&here).map_or_else(|_| path.clone(), Path::to_owned)),
        None => Err(Problem::of(ProblemKind::RegisterUnreadable, "register-nowhere").into()),
    }
}

/// Returns the path of the register, or the path for a new one.
pub fn place_of(named: Option<&Path>) -> PathBuf {
    locate(named).unwrap_or_else(|_| PathBuf::from(NAME))
}

/// The most characters of a user's name in the journal.
pub const MAX_USER: usize = 100;

/// Returns the user's name: from the environment, else the account's on this machine. Control characters are shown, and a
/// name longer than [`MAX_USER`] is cut.
pub fn user() -> String {
    let named = ["DOITHOAI_USER", "USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.trim().is_empty()));
    let known = named.or_else(platform::account).unwrap_or_else(|| UNKNOWN.to_owned());
    text::cut(&text::visible(&known), MAX_USER)
}

/// The name of a user who has none.
const UNKNOWN: &str = "?";

/// Returns whether neither the environment nor the system names the user.
pub fn is_unknown(user: &str) -> bool {
    user == UNKNOWN
}

/// Returns whether a user's name was cut.
pub fn is_cut(user: &str) -> bool {
    user.ends_with('…') && user.chars().count() == MAX_USER
}
