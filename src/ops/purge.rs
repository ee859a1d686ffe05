//! Purging who petitioned: a personal-data request, or the end of the time for which it may be kept.

use anyhow::Result;

use crate::model::{Kind, RecordName, read_year};
use crate::ops::edit::find_record;
use crate::ops::input::Receipt;
use crate::ops::public::public_note;
use crate::problem::Problem;
use crate::store::{PurgeScope, Reader, ToBlank, Work, codes};
use crate::text;

/// What is to be purged, as given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ToPurge {
    /// The petition of this code, or all petitions of the session of this code.
    Code(String),
    /// All petitions of the sessions before this year.
    Before(i32),
}

impl ToPurge {
    /// Reads a year of four digits.
    ///
    /// # Errors
    /// A problem of usage for anything else.
    pub fn before(given: &str) -> Result<Self, Problem> {
        read_year(given).map(Self::Before)
    }
}

/// Returns what a purge would blank; nothing is changed.
///
/// # Errors
/// Where the code is unknown, or of a record that is neither a petition nor a session.
pub fn to_blank(reader: Reader<'_>, what: &ToPurge) -> Result<ToBlank> {
    reader.to_blank(&scope(reader, what)?.0)
}

/// Returns whose identities are meant, and the code that names them.
fn scope(reader: Reader<'_>, what: &ToPurge) -> Result<(PurgeScope, Option<String>)> {
    Ok(match what {
        ToPurge::Before(year) => (PurgeScope::Before(*year), None),
        ToPurge::Code(given) => {
            let code = text::clean(given);
            (named(reader, &code)?, Some(code))
        }
    })
}

/// Blanks who petitioned; returns the receipt and of how many petitions something was blanked.
///
/// # Errors
/// Where the code is unknown, or of a record that is neither a petition nor a session.
pub fn purge(work: &mut Work<'_>, what: &ToPurge) -> Result<(Receipt, usize)> {
    let (scope, code) = scope(work.reader(), what)?;
    let public = work.reader().held_back()?;
    let count = work.purge(&scope)?.len();
    let withheld = work.withhold(public)?;
    let mut receipt = Receipt { args: vec![("count", count.into())], code, ..Receipt::default() };
    receipt.warnings.extend(public_note("public-texts-withheld", withheld));
    receipt.key = if count == 0 { "purged-nothing" } else { "purged" };
    Ok((receipt, count))
}

/// Finds what a code names; a petition or session that was removed can still be named for this.
fn named(reader: Reader<'_>, code: &str) -> Result<PurgeScope> {
    let unknown = match find_record(reader, code) {
        Ok((Kind::Session, id)) => {
            return Ok(PurgeScope::Session(codes::of_row(reader, "session", id)?));
        }
        Ok((Kind::Petition, id)) => {
            return Ok(PurgeScope::Petition(codes::of_row(reader, "petition", id)?));
        }
        Ok(_) => return Err(not_petitioned(code).into()),
        Err(error) => error,
    };
    for code in [code, &code.to_ascii_lowercase()] {
        if reader.was_removed("session", code)? {
            return Ok(PurgeScope::Session(code.to_owned()));
        }
        if reader.was_removed("petition", code)? {
            return Ok(PurgeScope::Petition(code.to_owned()));
        }
    }
    Err(unknown)
}

/// Says that a record tells of no petitioner; the hint names the session or petition on which it hangs.
fn not_petitioned(given: &str) -> Problem {
    match RecordName::parse(given).filter(|name| name.part.is_some()) {
        Some(name) => {
            Problem::refused("purge-of-part").with("given", given).with("owner", name.code)
        }
        None => Problem::refused("purge-of-other").with("given", given),
    }
}
