//! Finds a letter's subject by the typed text.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{AgencyReminder, reminders};
use crate::letters::{About, AskedCoverage, Subject};
use crate::model::{AgencyId, Kind};
use crate::ops::{Resolver, find_record};
use crate::problem::Problem;
use crate::store::{Reader, agencies};

/// The subject of a letter as typed.
#[derive(Debug)]
pub struct AskedSubject<'a> {
    /// The type of subject of this kind of letter.
    pub about: About,
    /// Its code or name.
    pub given: &'a str,
    /// The unit of a period's letter; by default the register's own.
    pub unit: Option<&'a str>,
    /// The day up to which knowledge counts.
    pub as_of: NaiveDate,
    /// Today.
    pub today: NaiveDate,
    /// Days within which an agency's replies are due.
    pub within: u64,
    /// Minimum number of sessions at which a repeated petition was raised.
    pub least: i64,
    /// What a unit that did not report is asked.
    pub coverage: AskedCoverage,
}

impl AskedSubject<'_> {
    /// Finds the subject in the register.
    pub fn find(&self, reader: Reader<'_>) -> Result<Subject> {
        let mut resolver = Resolver::on(self.today);
        let given = self.given;
        let about = match self.about {
            // A session may be named by its unit and day.
            About::Dialogue if given.trim().contains(' ') => About::Session,
            about => about,
        };
        Ok(match about {
            About::Period => {
                let unit = match self.unit {
                    Some(unit) => resolver.unit(reader, unit, None)?,
                    None => reader.own_unit()?,
                };
                Subject::Period(given.parse()?, unit)
            }
            About::Dialogue => {
                let record = find_record(reader, given, self.today)?;
                match record.kind {
                    Kind::Session => Subject::Session(record.id.to()),
                    Kind::Plan => Subject::Plan(record.id.to()),
                    _ => {
                        return Err(Problem::refused("letter-not-for").with("given", given).into());
                    }
                }
            }
            About::Session => Subject::Session(resolver.session(reader, given, self.today)?),
            About::Petition => Subject::Petition(resolver.petition(reader, given)?),
            About::Agency => {
                let agency = resolver.agency(reader, given, None)?;
                Subject::Agency(Box::new(self.reminder_of(reader, agency)?), self.within)
            }
            About::Coverage => {
                Subject::Coverage(Box::new(self.coverage.one(reader, given, self.today)?))
            }
            About::Unit => Subject::Unit(resolver.unit(reader, given, None)?, self.least),
        })
    }

    /// Returns the replies that an agency still has to give, even if there are none.
    fn reminder_of(&self, reader: Reader<'_>, agency: AgencyId) -> Result<AgencyReminder> {
        let mut nothing = AgencyReminder {
            agency: String::new(),
            name: String::new(),
            until: None,
            overdue: Vec::new(),
            soon: Vec::new(),
        };
        if let Some(known) = agencies::all(reader)?.into_iter().find(|known| known.id == agency) {
            (nothing.agency, nothing.name, nothing.until) =
                (known.code, known.name, known.span.until);
        }
        let mut all = reminders(reader, self.as_of, self.within)?.into_iter();
        Ok(all.find(|reminder| reminder.agency == nothing.agency).unwrap_or(nothing))
    }
}
