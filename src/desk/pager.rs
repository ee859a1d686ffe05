//! Long lists at a terminal, a page at a time.

use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::platform;

/// Shows a text through the person's pager: `DOITHOAI_PAGER`, else `PAGER`, else the system's; an empty name is none. Tells
/// whether it was shown.
pub(super) fn shown(text: &[u8]) -> bool {
    let named = ["DOITHOAI_PAGER", "PAGER"].into_iter().find_map(|name| env::var(name).ok());
    let Some(named) = named.or_else(|| platform::PAGER.map(str::to_owned)) else { return false };
    let mut words = named.split_whitespace();
    let Some(program) = words.next() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::piped());
    if env::var_os("LESS").is_none() {
        // Colours as they are, the screen left as it was, and no page where one is enough.
        command.env("LESS", "FRX");
    }
    let Ok(mut pager) = command.spawn() else { return false };
    if let Some(mut input) = pager.stdin.take() {
        // Whoever leaves before the end has seen enough.
        let _ = input.write_all(text);
    }
    pager.wait().is_ok()
}
