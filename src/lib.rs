//! doithoai: a register of dialogues between leaders and citizens, over one `SQLite` file.
//!
//! The floors and what may import what are told in `docs/architecture.md`.

use std::ffi::OsString;
use std::process::ExitCode;

pub mod atomic_file;
pub mod clock;
pub mod commands;
pub mod desk;
pub mod exchange;
pub mod figures;
pub mod input;
pub mod layout;
pub mod letters;
pub mod model;
pub mod ops;
pub mod platform;
pub mod problem;
pub mod report;
pub mod rules;
pub mod store;
pub mod text;
pub mod words;

/// Runs a command line, the program's name first, and returns its exit code.
pub fn run(args: Vec<OsString>) -> ExitCode {
    commands::run(platform::normalise_args(args)).into()
}
