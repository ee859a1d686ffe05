//! Resolves units, agencies, fields, sessions and petitions as people type them: by code, by name
//! with or without diacritics and kind, then by unambiguous prefix.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    AgencyId, AnyColumn, Field, Id, PetitionId, PlanId, RecordRow, RowId, SessionId, Type, Value,
    columns, kinds_and_name,
};
use crate::ops::alike::Alike;
use crate::ops::called::{Agencies, Fields};
use crate::ops::short_code::find_short;
use crate::ops::waiting::Waiting;
use crate::problem::{Cause, Named, Problem, Warning};
use crate::store::{Reader, UnitHit, agencies, codes, fields};
use crate::text::{self, Direction};

mod dialogues;
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
    /// Whether the rows' own days of entry are taken, once known.
    pub(super) takes_known: Option<bool>,
    /// The day of the register's first entry, once known.
    pub(super) founded_on: Option<NaiveDate>,
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
    /// Today, if codes may be shortened: on a command line.
    today: Option<NaiveDate>,
    /// Whether names come from a file, which takes only whole ones.
    is_file: bool,
    /// Whether suggestions are off for now.
    pub(super) is_mute: bool,
    /// State of the import.
    pub(super) import: ImportState,
    /// Records that rows without a code were compared with.
    pub(super) alike: Alike,
    /// Texts typed with other diacritics than the name they resolved to, with that name and its
    /// code.
    misread: BTreeSet<(String, String, String)>,
    /// Days typed with a time: the first text of each column, its day, and their number.
    times: BTreeMap<&'static str, (String, NaiveDate, usize)>,
}

/// A field's code with its name, for a person who must choose.
fn labelled(field: &Field) -> String {
    format!("{} ({})", field.code, field.name_vi)
}

impl Resolver {
    /// Makes a resolver of names; without a day it reads no shortened codes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes a resolver of what is typed on a command line today.
    pub fn on(today: NaiveDate) -> Self {
        Self { today: Some(today), ..Self::default() }
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

    /// Finds a record by its code as typed, on a command line also without the register's own unit
    /// or its year.
    fn code_shortened(
        &mut self,
        reader: Reader<'_>,
        table: &'static str,
        code: &str,
    ) -> Result<Option<RowId>> {
        match (self.code_typed(reader, table, code)?, self.today) {
            (None, Some(today)) => {
                find_short(reader, code, today, |code| self.code(reader, table, code))
            }
            (found, _) => Ok(found),
        }
    }

    /// Adds a new record to the cache.
    pub(super) fn learn(&mut self, table: &'static str, code: &str, id: RowId) {
        self.codes.entry(table).or_default().insert(code.to_owned(), id);
    }

    /// Reads a file's names from now on: whole codes and whole names. Near-name suggestions are
    /// limited to the first unknown names, since each costs far more than the rest of a row.
    pub fn read_file(&mut self) {
        self.suggestions = Some(MOST_SUGGESTIONS);
        self.today = None;
        self.is_file = true;
    }

    /// Reads what is typed on the command line again, after a file.
    pub(crate) fn read_line(&mut self, today: NaiveDate) {
        self.suggestions = None;
        self.today = Some(today);
        self.is_file = false;
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
        let hits = self.agencies.as_ref();
        let hits = hits.map(|all| all.called(&given, day, self.is_file)).unwrap_or_default();
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
            [field] => Ok(field.code.clone()),
            [] => {
                let names = || {
                    Ok(fields::all(reader)?
                        .into_iter()
                        .flat_map(|field| [field.code, field.name_vi, field.name_en])
                        .collect())
                };
                let known: Vec<String> = fields::all(reader)?.iter().map(labelled).collect();
                let problem = self.unknown(Named::Field, &given, names)?;
                Err(problem.with("allowed", known.join(", ")).into())
            }
            several => {
                let candidates: Vec<String> = several.iter().copied().map(labelled).collect();
                let problem =
                    Problem::because(Cause::Ambiguous(Named::Field)).with("given", given.as_str());
                let problem = problem.with("first", several[0].code.as_str());
                Err(problem.with("candidates", shorten(&candidates)).into())
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

    /// Takes the warnings for names typed with other diacritics and for days typed with a time.
    pub fn misread(&mut self) -> impl Iterator<Item = Warning> + use<> {
        let names = std::mem::take(&mut self.misread).into_iter().map(|(given, name, code)| {
            let warning = Warning::new("read-as").with("given", given).with("name", name);
            warning.with("code", code.as_str()).about(code)
        });
        let times = std::mem::take(&mut self.times).into_values();
        names.chain(times.map(|(given, day, count)| Warning::time_dropped(given, day, count - 1)))
    }

    /// Reads a day, and notes a time that it does not keep.
    pub(super) fn day(
        &mut self,
        given: &str,
        today: NaiveDate,
        direction: Direction,
    ) -> Result<NaiveDate, Problem> {
        let day = text::read_day(given, today, direction)?;
        self.note_time(&columns::DAY.any(), given, &Value::Day(day));
        Ok(day)
    }

    /// Notes a time that a column's day does not keep.
    pub(super) fn note_time(&mut self, column: &AnyColumn, given: &str, value: &Value) {
        let day = match (column.of, value) {
            (Type::Day, value) => value.as_day(),
            (Type::DayOrYes, Value::Text(day)) => day.parse().ok(),
            _ => None,
        };
        if let Some(day) = day.filter(|_| text::drops_time(given)) {
            let first = || (given.to_owned(), day, 0);
            self.times.entry(column.name).or_insert_with(first).2 += 1;
        }
    }

    /// Drops cached fields after one was entered.
    pub(super) fn forget_fields(&mut self) {
        self.fields = None;
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
        match self.code_shortened(reader, table, &given)? {
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
}

/// Joins the first dozen candidates.
fn shorten(candidates: &[String]) -> String {
    let shown: Vec<&str> = candidates.iter().take(12).map(String::as_str).collect();
    if candidates.len() > 12 { format!("{}, …", shown.join(", ")) } else { shown.join(", ") }
}
