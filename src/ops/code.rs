//! Reading record codes from people and files.

use crate::model::{Kind, OddCode, is_number_too_long, odd_code};
use crate::problem::{Cause, Problem};
use crate::text;

/// Reads a new code, in lower case.
///
/// # Errors
/// If the code has a character that no code may have, which the problem names, or its number is too
/// long.
pub(super) fn read_new(kind: Kind, given: &str) -> Result<String, Problem> {
    let code = given.to_ascii_lowercase();
    match odd_code(&code) {
        None if is_number_too_long(kind, &code) => {
            Err(Problem::because(Cause::CodeNumber).with("given", given))
        }
        None => Ok(code),
        Some(odd) => Err(refusal(given, odd)),
    }
}

/// Returns the table of a kind's codes.
pub(super) fn code_table(kind: Kind) -> &'static str {
    if kind == Kind::Unit { "unit" } else { kind.spec().table }
}

/// Explains why a new code is refused, and how to write it.
fn refusal(given: &str, odd: OddCode) -> Problem {
    let cause = match odd {
        OddCode::Beginning(_) => Cause::CodeBeginning,
        OddCode::Character(odd) if text::look_alike(odd).is_some() => Cause::CodeLookAlike,
        OddCode::Character(_) => Cause::CodeOdd,
    };
    with_code(Problem::because(cause), given, odd).with("near", near(given))
}

/// Explains why a code in another register's bundle is refused.
pub(super) fn refused_in_bundle(given: &str, odd: OddCode) -> Problem {
    with_code(Problem::refused("bundle-code-odd"), given, odd)
}

fn with_code(problem: Problem, given: &str, odd: OddCode) -> Problem {
    let (OddCode::Character(odd) | OddCode::Beginning(odd)) = odd;
    let (script, meant) =
        text::look_alike(odd).map_or(("none", odd), |(script, meant)| (script.code(), meant));
    let problem = problem.with("given", given).with("sign", sign(odd));
    problem.with("script", script).with("meant", meant.to_string())
}

/// Character as shown; the number of an invisible one.
fn sign(c: char) -> String {
    match c {
        ' ' => "space".to_owned(),
        c if text::is_blank(c.encode_utf8(&mut [0; 4])) => format!("U+{:04X}", u32::from(c)),
        c => c.to_string(),
    }
}

/// Returns the allowed code nearest to a refused one.
fn near(given: &str) -> String {
    let latin = |c: char| text::look_alike(c).map_or(c, |(_, latin)| latin);
    let code: String = given.chars().map(latin).map(|c| c.to_ascii_lowercase()).collect();
    if odd_code(&code).is_none() {
        return code;
    }
    Some(text::slug(&code)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "1".to_owned())
}

/// Reads a code by the rules of version 0.1: unchanged, but one word that can be typed before `/`.
///
/// # Errors
/// If it has a blank or a sign that separates words, cells or parts of names.
pub(super) fn read_old(given: &str) -> Result<String, Problem> {
    let parts =
        |c: &char| c.is_whitespace() || c.is_control() || matches!(c, '/' | ';' | ',' | '"' | '\'');
    match given.chars().find(parts) {
        Some(odd) => Err(refusal(given, OddCode::Character(odd))),
        None if given.starts_with('-') => Err(refusal(given, OddCode::Beginning('-'))),
        None => Ok(given.to_owned()),
    }
}
