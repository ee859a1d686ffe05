//! `doithoai sql`: read-only queries that no report covers.

use std::time::Duration;

use anyhow::Result;
use clap::Args;

use crate::commands::list::ShapeArgs;
use crate::desk::Desk;
use crate::ops::Query;
use crate::problem::Problem;

/// The default of `--timeout`.
const TIME: Duration = Duration::from_secs(10);

/// The greatest `--timeout` in seconds: a day.
const MAX_SECONDS: f64 = 86_400.0;

#[derive(Debug, Args)]
pub(super) struct SqlArgs {
    #[arg(value_name = "QUERY")]
    query: String,
    #[arg(long)]
    with_names: bool,
    #[arg(long, value_name = "SECONDS", allow_hyphen_values = true)]
    timeout: Option<String>,
    #[command(flatten)]
    shape: ShapeArgs,
}

pub(super) fn run(desk: &mut Desk, args: SqlArgs) -> Result<()> {
    let time = args.timeout.as_deref().map_or(Ok(TIME), seconds)?;
    let shape = args.shape.prepare(desk)?;
    if args.with_names {
        desk.note_names()?;
    }
    let answer = desk.query(&Query { sql: args.query, named: args.with_names, time })?;
    shape.write(desk, &answer)
}

/// Parses a number of seconds, whole or decimal.
fn seconds(given: &str) -> Result<Duration, Problem> {
    let odd = || Problem::usage("sql-timeout-odd").with("given", given);
    let form = given.trim().replace(',', ".");
    if !form.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return Err(odd());
    }
    let seconds: f64 = form.parse().map_err(|_| odd())?;
    if !(0.001..=MAX_SECONDS).contains(&seconds) {
        return Err(odd());
    }
    Ok(Duration::from_secs_f64(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_positive_number_of_seconds() {
        let read = |given: &str| seconds(given).ok();
        assert_eq!(read("10"), Some(Duration::from_secs(10)));
        assert_eq!(read("0.5"), Some(Duration::from_millis(500)));
        assert_eq!(read("2,5"), Some(Duration::from_millis(2_500)));
        for given in ["", "0", "-1", "abc", "1e3", "inf", "nan", "10s", "1.2.3", "86401", "."] {
            assert_eq!(read(given), None, "{given}");
        }
    }
}
