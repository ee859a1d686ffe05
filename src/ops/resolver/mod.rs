//! What people type for a unit, an agency, a field, a session or a petition: by code, by name with or without diacritics and
//! its kind, or by any unambiguous beginning, read in that order.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{AgencyId, Id, PetitionId, PlanId, RecordRow, RowId, SessionId, kind_and_name};
use crate::ops::alike::Alike;
use crate::ops::called::{Agencies, Fields};
use crate::ops::waiting::Waiting;
use crate::problem::{Cause, Named, Problem, Warning};
use crate::store::{Reader, UnitHit, agencies, codes, fields, sessions};
use crate::text;

mod units_by_name;

/// So often is the nearest name looked for in a batch.
const MOST_SUGGESTIONS: usize = 3;

/// What a batch of a file's rows has come to.
#[derive(Debug, Default)]
pub(super) struct ImportState {
    /// References of rows to rows that come later in the file.
    pub(super) waiting: Vec<Waiting>,
    /// The codes of the units that the file holds: each stands for its row there, also before the row is read.
    pub(super) coming: HashSet<String>,
    /// The file; empty where rows come from none.
    pub(super) file: Rc<str>,
    /// The file and the line in which the batch named a record first, so that one given twice is seen.
    pub(super) first_in: HashMap<RecordRow, (Rc<str>, u64)>,
    /// Petitions whose originals may still prove to be duplicates themselves.
    pub(super) duplicates: Vec<PetitionId>,
}

/// Finds the records that people name, and remembers through a batch which each name meant.
#[derive(Debug, Default)]
pub struct Resolver {
    codes: HashMap<&'static str, HashMap<String, RowId>>,
    days: HashMap<SessionId, NaiveDate>,
    fields: Option<Fields>,
    agencies: Option<Agencies>,
    /// The units by the statistics office's codes.
    gso: Option<HashMap<String, Vec<UnitHit>>>,
    /// What names no unit alone on a day, until units change.
    ambiguous: HashMap<(String, Option<NaiveDate>), Problem>,
    /// How often the nearest name is still looked for; without a number, always.
    suggestions: Option<usize>,
    /// Whether it is not looked for just now.
    pub(super) is_mute: bool,
    /// What a batch of a file's rows has come to.
    pub(super) import: ImportState,
    /// The records that rows without a code were compared with.
    pub(super) alike: Alike,
    /// What was typed with diacritics that the name meant has not, with that name and its code.
    misread: BTreeSet<(String, String, String)>,
}

impl Resolver {
    /// Begins with nothing remembered.
    pub fn new() -> Self {
        Self::default()
    }

    /// Finds a record by its code alone.
    pub(super) fn code(
        &mut self,
        reader: Reader<'_>,
        table: &'static str,
        code: &str,
    ) -> Result<Option<RowId>> {
        if let Some(id) = self.codes.get(table).and_then(|codes| codes.get(code)) {
            return Ok(Some(*id));
        }
        let found = codes::find(reader, table, code)?;
        if let Some(id) = found {
            self.learn(table, code, id);
        }
        Ok(found)
    }

    /// Finds a record by its code as typed, else in lower case, in which every new code is.
    pub(super) fn code_typed(
        &mut self,
        reader: Reader<'_>,
        table: &'static str,
        code: &str,
    ) -> Result<Option<RowId>> {
        match self.code(reader, table, code)? {
            None if code.contains(|c: char| c.is_ascii_uppercase()) => {
                self.code(reader, table, &code.to_ascii_lowercase())
            }
            found => Ok(found),
        }
    }

    /// Remembers a record just entered.
    pub(super) fn learn(&mut self, table: &'static str, code: &str, id: RowId) {
        self.codes.entry(table).or_default().insert(code.to_owned(), id);
    }

    /// Looks for the nearest name for the first unknown ones of a batch alone: it costs far more than anything else of a row.
    pub fn few_suggestions(&mut self) {
        self.suggestions = Some(MOST_SUGGESTIONS);
    }

    /// Says that a name means nothing, with the nearest of these that do.
    fn unknown(
        &mut self,
        what: Named,
        given: &str,
        names: impl FnOnce() -> Result<Vec<String>>,
    ) -> Result<Problem> {
        let mut nearest = None;
        if !self.is_mute && self.suggestions != Some(0) {
            self.suggestions = self.suggestions.map(|left| left - 1);
            let names = names()?;
            nearest = text::nearest(given, names.iter().map(String::as_str)).map(str::to_owned);
        }
        Ok(Problem::unknown(what, given, nearest))
    }

    /// Finds an agency.
    ///
    /// # Errors
    /// A problem with the candidates where it is unknown or ambiguous.
    pub fn agency(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        day: Option<NaiveDate>,
    ) -> Result<AgencyId> {
        let given = text::clean(given);
        if let Some(id) = self.code_typed(reader, "agency", &given)? {
            return Ok(id.to());
        }
        if self.agencies.is_none() {
            self.agencies = Some(Agencies::of(agencies::all(reader)?));
        }
        let hits =
            self.agencies.as_ref().map(|agencies| agencies.called(&given, day)).unwrap_or_default();
        match hits.as_slice() {
            [hit] => {
                self.notice(&given, [hit.name.as_str()].into_iter(), &hit.code);
                Ok(hit.id)
            }
            [] => {
                let names = || {
                    Ok(agencies::all(reader)?
                        .into_iter()
                        .flat_map(|hit| [hit.code, hit.name])
                        .collect())
                };
                Err(self.unknown(Named::Agency, &given, names)?.into())
            }
            several => {
                let candidates: Vec<String> = several.iter().map(|hit| hit.code.clone()).collect();
                let problem =
                    Problem::because(Cause::Ambiguous(Named::Agency)).with("given", given.as_str());
                Err(problem
                    .with("first", candidates[0].as_str())
                    .with("candidates", shorten(&candidates))
                    .into())
            }
        }
    }

    /// Forgets the agencies, after one was entered or changed.
    pub(super) fn forget_agencies(&mut self) {
        self.agencies = None;
    }

    /// Finds a field's code.
    ///
    /// # Errors
    /// A problem with the nearest where it is unknown or ambiguous.
    pub fn field(&mut self, reader: Reader<'_>, given: &str) -> Result<String> {
        let given = text::clean(given);
        if self.fields.is_none() {
            self.fields = Some(Fields::of(fields::all(reader)?));
        }
        let hits = self.fields.as_ref().map(|fields| fields.called(&given)).unwrap_or_default();
        match hits.as_slice() {
            [code] => Ok(code.clone()),
            [] => {
                let names = || {
                    Ok(fields::all(reader)?
                        .into_iter()
                        .flat_map(|field| [field.code, field.name_vi, field.name_en])
                        .collect())
                };
                Err(self.unknown(Named::Field, &given, names)?.into())
            }
            several => {
                let problem =
                    Problem::because(Cause::Ambiguous(Named::Field)).with("given", given.as_str());
                Err(problem.with("candidates", shorten(several)).into())
            }
        }
    }

    /// Notes a name whose diacritics are wrong, not absent, in whatever form it may be meant.
    fn notice<'a>(
        &mut self,
        given: &str,
        names: impl Iterator<Item = &'a str> + Clone,
        code: &str,
    ) {
        if given.is_ascii() {
            return;
        }
        let forms = [given, kind_and_name(given).1];
        let mut pairs = names.clone().flat_map(|name| forms.map(|typed| (typed, name)));
        let begins =
            |(typed, name): &(&str, &str)| text::fold(name).starts_with(&text::fold(typed));
        let wrong = pairs.clone().any(|(typed, name)| text::contradicts(typed, name));
        if wrong && !pairs.any(|pair| begins(&pair) && !text::contradicts(pair.0, pair.1)) {
            let name = names.last().unwrap_or_default();
            self.misread.insert((given.to_owned(), name.to_owned(), code.to_owned()));
        }
    }

    /// Takes out a warning for each name that was read though its diacritics are others.
    pub fn misread(&mut self) -> impl Iterator<Item = Warning> + use<> {
        std::mem::take(&mut self.misread).into_iter().map(|(given, name, code)| {
            let warning = Warning::new("read-as").with("given", given).with("name", name);
            warning.with("code", code.as_str()).about(code)
        })
    }

    /// Forgets the fields, after one was entered.
    pub(super) fn forget_fields(&mut self) {
        self.fields = None;
    }

    /// Finds a session by its code, or by `UNIT DAY` where that is one session.
    ///
    /// # Errors
    /// A problem where it is unknown or ambiguous.
    pub fn session(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        today: NaiveDate,
    ) -> Result<SessionId> {
        let given = text::clean(given);
        if let Some(id) = self.code_typed(reader, "session", &given)? {
            return Ok(id.to());
        }
        if let Some((unit, day)) = given.rsplit_once(' ')
            && let Ok(day) = text::read_day(day, today)
        {
            let unit = self.unit(reader, unit, Some(day))?;
            let found = sessions::on(reader, unit, day)?;
            return match found.as_slice() {
                [session] => Ok(session.id),
                [] => Err(Problem::unknown(Named::Session, &given, None).into()),
                several => {
                    let codes: Vec<String> =
                        several.iter().map(|session| session.code.clone()).collect();
                    Err(Problem::because(Cause::Ambiguous(Named::Session))
                        .with("given", given.as_str())
                        .with("candidates", shorten(&codes))
                        .into())
                }
            };
        }
        Err(self.code_unknown(reader, "session", &given, Named::Session)?.into())
    }

    /// Finds a petition by its code.
    ///
    /// # Errors
    /// A problem where it is unknown.
    pub fn petition(&mut self, reader: Reader<'_>, given: &str) -> Result<PetitionId> {
        self.coded(reader, "petition", given, Named::Petition)
    }

    /// Finds a plan entry by its code.
    ///
    /// # Errors
    /// A problem where it is unknown.
    pub fn plan(&mut self, reader: Reader<'_>, given: &str) -> Result<PlanId> {
        self.coded(reader, "plan", given, Named::Plan)
    }

    /// Finds a record that has no other name than its code.
    fn coded<K>(
        &mut self,
        reader: Reader<'_>,
        table: &'static str,
        given: &str,
        what: Named,
    ) -> Result<Id<K>> {
        let given = text::clean(given);
        match self.code_typed(reader, table, &given)? {
            Some(id) => Ok(id.to()),
            None => Err(self.code_unknown(reader, table, &given, what)?.into()),
        }
    }

    fn code_unknown(
        &mut self,
        reader: Reader<'_>,
        table: &str,
        given: &str,
        what: Named,
    ) -> Result<Problem> {
        let stem: String = given.chars().take(3).flat_map(char::to_lowercase).collect();
        self.unknown(what, given, || codes::beginning(reader, table, &stem, 500))
    }

    /// Returns a session's day.
    pub(super) fn session_day(
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

/// Joins candidates, the first dozen.
fn shorten(candidates: &[String]) -> String {
    let shown: Vec<&str> = candidates.iter().take(12).map(String::as_str).collect();
    if candidates.len() > 12 { format!("{}, …", shown.join(", ")) } else { shown.join(", ") }
}
