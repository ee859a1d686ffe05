//! The program; the library holds all of its code.

use std::process::ExitCode;

fn main() -> ExitCode {
    doithoai::run(std::env::args_os().collect())
}
