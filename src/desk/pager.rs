//! Long lists at a terminal, page by page.

use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::platform;

/// Shows a text through the pager of `DOITHOAI_PAGER`, else `PAGER`, else the system's; an empty
/// name means none. Returns whether it was shown.
pub(super) fn shown(text: &[u8]) -> bool {
    let named = ["DOITHOAI_PAGER", "PAGER"].into_iter().find_map(|name| env::var(name).ok());
    let Some(named) = named.or_else(|| platform::PAGER.map(str::to_owned)) else { return false };
    let mut words = named.split_whitespace();
    let Some(program) = words.next() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::piped());
    if env::var_os("LESS").is_none() {
        // Keep colours, leave the screen, and quit if one page is enough.
        command.env("LESS", "FRX");
    }
    let Ok(mut pager) = command.spawn() else { return false };
    if let Some(mut input) = pager.stdin.take() {
        // A reader who quits early has seen enough.
        let _ = input.write_all(text);
    }
    pager.wait().is_ok()
}
