//! The program; all of it stands in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    doithoai::run(std::env::args_os().collect())
}
