//! Codes typed without the register's own unit, or without their year.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::problem::Problem;
use crate::store::{Reader, units};

/// Finds a record of the register's own unit by a code without it: `2026-1.4`, or `1.4` of this
/// year. `find` looks up a whole code.
///
/// # Errors
/// If a code without a year may be last year's.
pub(super) fn find_short<T>(
    reader: Reader<'_>,
    given: &str,
    today: NaiveDate,
    mut find: impl FnMut(&str) -> Result<Option<T>>,
) -> Result<Option<T>> {
    let given = given.to_ascii_lowercase();
    let has_year = given
        .split_once('-')
        .is_some_and(|(year, rest)| year.len() == 4 && is_digits(year) && is_number(rest));
    if !has_year && !is_number(&given) {
        return Ok(None);
    }
    let own = units::code_of(reader, reader.own_unit()?)?;
    if has_year {
        return find(&format!("{own}-{given}"));
    }
    let [this, last] = [0, 1].map(|ago| format!("{own}-{}-{given}", today.year() - ago));
    let found = find(&this)?;
    if find(&last)?.is_none() {
        return Ok(found);
    }
    let candidates = if found.is_some() { format!("{this}, {last}") } else { last.clone() };
    let first = if found.is_some() { this } else { last };
    let problem = Problem::refused("code-without-year").with("given", given);
    Err(problem.with("candidates", candidates).with("first", first).into())
}

/// Returns whether a code continues so after its year: `1`, `k2`, `1.4`, `1.4~3fa2c1`, each also
/// with the part of a record: `1.4/reply-1`.
fn is_number(text: &str) -> bool {
    let code = text.split(['/', '~']).next().unwrap_or_default();
    let code = code.strip_prefix('k').unwrap_or(code);
    let (session, petition) = code.split_once('.').unwrap_or((code, "1"));
    is_digits(session) && is_digits(petition)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
