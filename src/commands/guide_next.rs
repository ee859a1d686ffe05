//! What the guided entry goes on to: further petitions of a session, its ballots, its conclusion.

use std::ffi::OsString;

use anyhow::Result;

use crate::desk::Desk;

/// The entries that follow a guided one, in order.
#[derive(Debug, Default)]
pub(super) struct Next {
    /// The session just entered, with what may follow: the kind of record and the question.
    session: Option<String>,
    /// The number of kinds offered so far.
    offered: usize,
    /// Whether a record was entered.
    is_under_way: bool,
}

/// What follows a session: the word of the record, the question, and its default.
const FOLLOWING: [(&str, &str, bool); 3] = [
    ("petition", "ask-on-petition", true),
    ("ballot", "ask-on-ballot", false),
    ("conclusion", "ask-on-conclusion", false),
];

impl Next {
    /// Returns whether a record was entered.
    pub(super) fn is_under_way(&self) -> bool {
        self.is_under_way
    }

    /// Asks what to enter after `line`, which entered the record `code`; returns the line to
    /// complete.
    ///
    /// # Errors
    /// If the person stops.
    pub(super) fn line(
        &mut self,
        desk: &Desk,
        line: &[OsString],
        code: Option<String>,
        has_pasted: bool,
    ) -> Result<Option<Vec<OsString>>> {
        self.is_under_way = true;
        let Some(at) = line.iter().position(|word| word == "record") else { return Ok(None) };
        let start = &line[..=at];
        match line.get(at + 1).and_then(|word| word.to_str()) {
            Some("session") => (self.session, self.offered) = (code, 0),
            Some("petition") if desk.ask_yes(&desk.words.text("ask-another"), !has_pasted)? => {
                // The line continues after the session.
                return Ok(Some(line[..(at + 3).min(line.len())].to_vec()));
            }
            _ => {}
        }
        let Some(session) = &self.session else { return Ok(None) };
        while let Some((word, question, usual)) = FOLLOWING.get(self.offered) {
            self.offered += 1;
            if desk.ask_yes(&desk.words.text(question), *usual)? {
                let more = [*word, session.as_str()].map(OsString::from);
                return Ok(Some(start.iter().cloned().chain(more).collect()));
            }
        }
        Ok(None)
    }
}
