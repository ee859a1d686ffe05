//! Finding sessions by code, or by unit and day.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{SessionId, UnitId};
use crate::ops::resolver::{Resolver, shorten};
use crate::problem::{Cause, Named, Problem};
use crate::store::{Reader, sessions};
use crate::text::{self, Direction};

impl Resolver {
    /// Finds a session by its code, or by `UNIT DAY` if that is one session.
    ///
    /// # Errors
    /// If it is unknown or ambiguous.
    pub fn session(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        today: NaiveDate,
    ) -> Result<SessionId> {
        let given = text::clean(given);
        if let Some(id) = self.code_shortened(reader, "session", &given)? {
            return Ok(id.to());
        }
        if let Some(session) = self.session_on_day(reader, &given, today)? {
            return Ok(session);
        }
        Err(self.code_unknown(reader, "session", &given, Named::Session)?.into())
    }

    /// Finds a session by `UNIT DAY`; `None` for another text.
    pub(in crate::ops) fn session_on_day(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        today: NaiveDate,
    ) -> Result<Option<SessionId>> {
        let Some((unit, day)) = self.unit_and_day(reader, given, today)? else { return Ok(None) };
        match sessions::on(reader, unit, day)?.as_slice() {
            [session] => Ok(Some(session.id)),
            [] => Err(Problem::unknown(Named::Session, given, None).into()),
            several => {
                let codes: Vec<String> =
                    several.iter().map(|session| session.code.clone()).collect();
                Err(Problem::because(Cause::Ambiguous(Named::Session))
                    .with("given", given)
                    .with("candidates", shorten(&codes))
                    .with("first", codes[0].as_str())
                    .into())
            }
        }
    }

    /// Reads `UNIT DAY`, with the longest day; on a command line also `DAY` of the register's own
    /// unit.
    fn unit_and_day(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        today: NaiveDate,
    ) -> Result<Option<(UnitId, NaiveDate)>> {
        let read = |day: &str| text::read_day(day, today, Direction::Past).ok();
        if self.today.is_some()
            && let Some(day) = read(given)
        {
            return Ok(Some((reader.own_unit()?, day)));
        }
        for (at, blank) in given.char_indices().filter(|(_, c)| c.is_whitespace()) {
            if let Some(day) = read(&given[at + blank.len_utf8()..]) {
                return Ok(Some((self.unit(reader, &given[..at], Some(day))?, day)));
            }
        }
        Ok(None)
    }

    /// Returns a session's day.
    pub(in crate::ops) fn session_day(
        &mut self,
        reader: Reader<'_>,
        session: SessionId,
    ) -> Result<NaiveDate> {
        if let Some(day) = self.days.get(&session) {
            return Ok(*day);
        }
        let day = sessions::day_of(reader, session)?;
        self.days.insert(session, day);
        Ok(day)
    }
}
