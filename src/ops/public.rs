//! Texts for the notice board that name a petitioner.

use anyhow::Result;
use chrono::NaiveDate;

use crate::problem::{Lint, Warning};
use crate::store::{PublicText, Reader, Work};

/// Warns of texts of a change that `--public` will leave out.
pub fn public_warnings(work: &Work<'_>) -> Result<Vec<Warning>> {
    Ok(warnings_of(work.held_back()?))
}

/// Finds every text of the register that `--public` leaves out.
pub(super) fn public_findings(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    Ok(warnings_of(reader.held_back()?))
}

/// Returns the petitions whose public text names a petitioner; with `named`, only purged
/// petitioners count.
pub fn codes_held_back(reader: Reader<'_>, named: bool) -> Result<Vec<String>> {
    let mut texts = reader.held_back()?;
    texts.retain(|text| !named || text.is_purged);
    Ok(texts.into_iter().map(|text| text.code).collect())
}

/// Makes one note on texts that are left out of an output, or included in it.
pub fn public_note(key: &'static str, codes: impl IntoIterator<Item = String>) -> Option<Warning> {
    let codes: Vec<String> = codes.into_iter().collect();
    if codes.is_empty() {
        return None;
    }
    let warning = Warning::new(key).with("count", codes.len()).with("codes", codes.join(", "));
    Some(Warning { refs: codes, ..warning })
}

fn warnings_of(texts: Vec<PublicText>) -> Vec<Warning> {
    let warning = |one: PublicText| {
        let lint = if one.is_purged { Lint::PublicTextWithheld } else { Lint::PublicTextPersonal };
        Warning::of(lint).with("code", one.code.as_str()).about(one.code)
    };
    texts.into_iter().map(warning).collect()
}
