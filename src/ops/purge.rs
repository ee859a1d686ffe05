//! Purging personal data of petitioners: on request, or after the retention period.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Kind, RecordName, read_year};
use crate::ops::edit::find_record;
use crate::ops::input::Receipt;
use crate::ops::naming::record_name;
use crate::ops::public::public_note;
use crate::problem::Problem;
use crate::store::{PurgeScope, Reader, ToErase, Work};
use crate::text;

/// Scope of a purge, as given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ToPurge {
    /// The petition with this code, or all petitions of the session with this code.
    Code(String),
    /// All petitions of sessions before this year.
    Before(i32),
}

impl ToPurge {
    /// Reads a four-digit year.
    ///
    /// # Errors
    /// If the text is anything else: a problem of usage.
    pub fn before(given: &str) -> Result<Self, Problem> {
        read_year(given).map(Self::Before)
    }
}

/// Returns what a purge would erase, without changing anything.
///
/// # Errors
/// If the code is unknown, or belongs to neither a petition nor a session.
pub fn to_erase(reader: Reader<'_>, what: &ToPurge, today: NaiveDate) -> Result<ToErase> {
    reader.to_erase(&scope(reader, what, today)?.0)
}

/// Returns the scope of the purge, and the code that names it.
fn scope(
    reader: Reader<'_>,
    what: &ToPurge,
    today: NaiveDate,
) -> Result<(PurgeScope, Option<String>)> {
    Ok(match what {
        ToPurge::Before(year) => (PurgeScope::Before(*year), None),
        ToPurge::Code(given) => {
            let code = text::clean(given);
            let scope = named(reader, &code, today)?;
            let code = match &scope {
                PurgeScope::Session(code) | PurgeScope::Petition(code) => Some(code.clone()),
                PurgeScope::Before(_) => None,
            };
            (scope, code)
        }
    })
}

/// Erases personal data; returns the receipt and the number of petitions affected.
///
/// # Errors
/// If the code is unknown, or belongs to neither a petition nor a session.
pub fn purge(work: &mut Work<'_>, what: &ToPurge, today: NaiveDate) -> Result<(Receipt, usize)> {
    let (scope, code) = scope(work.reader(), what, today)?;
    let public = work.reader().held_back()?;
    let count = work.purge(&scope)?.len();
    let withheld = work.withhold(public)?;
    let mut receipt = Receipt { args: vec![("count", count.into())], code, ..Receipt::default() };
    receipt.warnings.extend(public_note("public-texts-withheld", withheld));
    receipt.key = if count == 0 { "purged-nothing" } else { "purged" };
    Ok((receipt, count))
}

/// Finds a petition or session by code, also a removed one.
fn named(reader: Reader<'_>, code: &str, today: NaiveDate) -> Result<PurgeScope> {
    let unknown = match find_record(reader, code, today) {
        Ok(record) => {
            return match record.kind {
                Kind::Session => Ok(PurgeScope::Session(record_name(reader, record)?)),
                Kind::Petition => Ok(PurgeScope::Petition(record_name(reader, record)?)),
                _ => Err(not_petitioned(code).into()),
            };
        }
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

/// Reports a record without personal data; the hint names its session or petition.
fn not_petitioned(given: &str) -> Problem {
    match RecordName::parse(given).filter(|name| name.part.is_some()) {
        Some(name) => {
            Problem::refused("purge-of-part").with("given", given).with("owner", name.code)
        }
        None => Problem::refused("purge-of-other").with("given", given),
    }
}
