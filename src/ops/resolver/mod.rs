//! Resolves units, agencies, fields, sessions and petitions as people type them: by code, by name
//! with or without diacritics and kind, then by unambiguous prefix.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{AgencyId, Id, PetitionId, PlanId, RecordRow, RowId, SessionId, kinds_and_name};
use crate::ops::alike::Alike;
use crate::ops::called::{Agencies, Fields};
use crate::ops::waiting::Waiting;
use crate::problem::{Cause, Named, Problem, Warning};
use crate::store::{Reader, UnitHit, agencies, codes, fields, sessions};
use crate::text;

pub(super) mod units_by_name;

/// Maximum number of near-name suggestions in a batch.
const MOST_SUGGESTIONS: usize = 3;

/// State of an import of a file's rows.
#[derive(Debug, Default)]
pub(super) struct ImportState {
    /// References to later rows of the file.
    pub(super) waiting: Vec<Waiting>,
    /// Codes of units in the file: each refers to its row, even before the row is read.
    pub(super) coming: HashSet<String>,
    /// Name of the file; empty if rows come from none.
    pub(super) file: Rc<str>,
    /// File and line of each record's first row in the batch, to detect duplicates.
    pub(super) first_in: HashMap<RecordRow, (Rc<str>, u64)>,
    /// Petitions whose originals may prove to be duplicates themselves.
    pub(super) duplicates: Vec<PetitionId>,
}

/// Resolves names of records, and caches them for a batch.
#[derive(Debug, Default)]
pub struct Resolver {
    codes: HashMap<&'static str, HashMap<String, RowId>>,
    days: HashMap<SessionId, NaiveDate>,
    fields: Option<Fields>,
    agencies: Option<Agencies>,
    /// Units by the statistics office's codes.
    gso: Option<HashMap<String, Vec<UnitHit>>>,
    /// Ambiguous names by day, until units change.
    ambiguous: HashMap<(String, Option<NaiveDate>), Problem>,
    /// Remaining number of near-name suggestions; `None` for no limit.
    suggestions: Option<usize>,
    /// Whether suggestions are off for now.
    pub(super) is_mute: bool,
    /// State of the import.
    pub(super) import: ImportState,
    /// Records that rows without a code were compared with.
    pub(super) alike: Alike,
    /// Texts typed with other diacritics than the name they resolved to, with that name and its
    /// code.
    misread: BTreeSet<(String, String, String)>,
}

impl Resolver {
    /// Makes an empty resolver.
    pub fn new() -> Self {
        Self::default()
    }

    /// Finds a record by its exact code.
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

    /// Finds a record by its code as typed, else in lower case, the form of new codes.
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

    /// Adds a new record to the cache.
    pub(super) fn learn(&mut self, table: &'static str, code: &str, id: RowId) {
        self.codes.entry(table).or_default().insert(code.to_owned(), id);
    }

    /// Limits near-name suggestions to the first unknown names of a batch: each costs far more than
    /// the rest of a row.
    pub fn few_suggestions(&mut self) {
        self.suggestions = Some(MOST_SUGGESTIONS);
    }

    /// Reports an unknown name, with the nearest known one.
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
    /// If it is unknown or ambiguous: with the candidates.
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

    /// Drops cached agencies after one was entered or changed.
    pub(super) fn forget_agencies(&mut self) {
        self.agencies = None;
    }

    /// Finds a field's code.
    ///
    /// # Errors
    /// If it is unknown or ambiguous: with the nearest.
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

    /// Records a name whose diacritics are wrong, not missing, whichever of its forms is meant.
    fn notice<'a>(
        &mut self,
        given: &str,
        names: impl Iterator<Item = &'a str> + Clone,
        code: &str,
    ) {
        if given.is_ascii() {
            return;
        }
        let forms = [given, kinds_and_name(given).1];
        let mut pairs = names.clone().flat_map(|name| forms.map(|typed| (typed, name)));
        let begins =
            |(typed, name): &(&str, &str)| text::fold(name).starts_with(&text::fold(typed));
        let wrong = pairs.clone().any(|(typed, name)| text::contradicts(typed, name));
        if wrong && !pairs.any(|pair| begins(&pair) && !text::contradicts(pair.0, pair.1)) {
            let name = names.last().unwrap_or_default();
            self.misread.insert((given.to_owned(), name.to_owned(), code.to_owned()));
        }
    }

    /// Takes the warnings for names typed with other diacritics.
    pub fn misread(&mut self) -> impl Iterator<Item = Warning> + use<> {
        std::mem::take(&mut self.misread).into_iter().map(|(given, name, code)| {
            let warning = Warning::new("read-as").with("given", given).with("name", name);
            warning.with("code", code.as_str()).about(code)
        })
    }

    /// Drops cached fields after one was entered.
    pub(super) fn forget_fields(&mut self) {
        self.fields = None;
    }

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
    /// If it is unknown.
    pub fn petition(&mut self, reader: Reader<'_>, given: &str) -> Result<PetitionId> {
        self.coded(reader, "petition", given, Named::Petition)
    }

    /// Finds a plan entry by its code.
    ///
    /// # Errors
    /// If it is unknown.
    pub fn plan(&mut self, reader: Reader<'_>, given: &str) -> Result<PlanId> {
        self.coded(reader, "plan", given, Named::Plan)
    }

    /// Finds a record that has no name but its code.
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

/// Joins the first dozen candidates.
fn shorten(candidates: &[String]) -> String {
    let shown: Vec<&str> = candidates.iter().take(12).map(String::as_str).collect();
    if candidates.len() > 12 { format!("{}, …", shown.join(", ")) } else { shown.join(", ") }
}
