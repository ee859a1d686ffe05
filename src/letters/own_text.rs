//! The register's own documents of a period, for a text that may repeat them.

use anyhow::Result;

use crate::figures::{Judgement, SOON, YearFigures, reminders};
use crate::layout::Prose;
use crate::letters::{LetterRequest, Subject, find, write};
use crate::model::{Closed as _, bare_name};
use crate::ops::optional_unit;
use crate::problem::Problem;
use crate::report::{Medium, OwnText, ReportKind, ReportRequest, TextReport, names_period, title};
use crate::store::{Reader, sessions};
use crate::words::{Lang, Words};

/// The longest letter that is compared, unpacked.
const MAX_BYTES: u64 = 256 << 20;

/// The letters about a period, a session, a unit and an agency.
const OF_PERIOD: [&str; 3] = ["report", "year-report", "plan"];
const OF_SESSION: [&str; 3] = ["minutes", "conclusion", "ballot-count"];
const OF_UNIT: &str = "brief";
const OF_AGENCY: &str = "reminder";
/// The most sessions, units and agencies whose letters are compared.
const MAX_SUBJECTS: usize = 20;

/// Finds some of the register's own documents that a text may repeat.
type Find = fn(Reader<'_>, &ReportRequest, &Prose, &YearFigures) -> Result<Vec<OwnText>>;

/// Confirms the figures of a text that one of the register's own documents of the period has word
/// for word.
///
/// # Errors
/// If a document cannot be made.
pub fn confirm_own(
    reader: Reader<'_>,
    request: &ReportRequest,
    text: &Prose,
    report: &mut TextReport,
) -> Result<()> {
    const FINDS: [Find; 4] = [of_period, of_sessions, of_units, of_agencies];
    for find in FINDS {
        let open = [Judgement::Unknown, Judgement::Contradicts];
        let is_open = report.verdicts.iter().any(|one| open.contains(&one.judgement));
        let Some(figures) = report.figures.as_ref().filter(|_| is_open) else { return Ok(()) };
        for own in find(reader, request, text, figures)? {
            own.confirm(text, &mut report.verdicts);
        }
    }
    Ok(())
}

/// The reports whose title the text has, and the letters about the period.
fn of_period(
    reader: Reader<'_>,
    request: &ReportRequest,
    text: &Prose,
    figures: &YearFigures,
) -> Result<Vec<OwnText>> {
    let mut own = OwnText::default();
    for words in [Lang::Vi, Lang::En].map(Words::new) {
        let kinds = ReportKind::ALL.iter().copied().filter(|kind| kind.has_one_period());
        for kind in kinds.filter(|kind| text.text().contains(&title(*kind, figures, &words))) {
            for medium in [Medium::Screen, Medium::Page] {
                let made = request.of_kind(kind, medium).make(reader)?.report;
                own.add(&made.document(&words, medium), figures, &words);
            }
        }
    }
    let words = Words::new(Lang::Vi);
    if names_period(text, figures, &words) {
        let unit = match optional_unit(reader, request.unit.as_deref())? {
            Some(unit) => unit,
            None => reader.own_unit()?,
        };
        for word in OF_PERIOD {
            let subject = Subject::Period(request.periods[0].clone(), unit);
            if let Some(letter) = letter(reader, request, word, subject)? {
                own.add_letter(&letter, figures, &words);
            }
        }
    }
    Ok(vec![own])
}

/// The letters about sessions of the period on days that the text names.
fn of_sessions(
    reader: Reader<'_>,
    request: &ReportRequest,
    text: &Prose,
    _: &YearFigures,
) -> Result<Vec<OwnText>> {
    let (period, words) = (&request.periods[0], Words::new(Lang::Vi));
    let mut all = Vec::new();
    let sessions = sessions::of_period(reader, period.from, period.to)?.into_iter();
    let named = sessions
        .map(|one| one.session)
        .filter(|session| text.text().contains(&words.day(session.day)));
    for session in named.take(MAX_SUBJECTS) {
        for word in OF_SESSION {
            let subject = Subject::Session(session.id);
            let letter = letter(reader, request, word, subject)?;
            all.extend(letter.map(|letter| OwnText::of_day(&letter, session.day)));
        }
    }
    Ok(all)
}

/// The letters about units that the text names, where it names the day of the figures.
fn of_units(
    reader: Reader<'_>,
    request: &ReportRequest,
    text: &Prose,
    figures: &YearFigures,
) -> Result<Vec<OwnText>> {
    let words = Words::new(Lang::Vi);
    let mut all = Vec::new();
    if !text.text().contains(&words.day(request.as_of)) {
        return Ok(all);
    }
    let named =
        figures.units.iter().filter(|unit| text.text().contains(bare_name(&unit.name, unit.kind)));
    let units = named.filter_map(|unit| figures.context.lineage.coded(&unit.unit));
    for unit in units.take(MAX_SUBJECTS) {
        let subject = Subject::Unit(unit, request.least);
        let letter = letter(reader, request, OF_UNIT, subject)?;
        all.extend(letter.map(|letter| OwnText::of_day(&letter, request.as_of)));
    }
    Ok(all)
}

/// The reminders of agencies that the text names, where it names the day of the figures.
fn of_agencies(
    reader: Reader<'_>,
    request: &ReportRequest,
    text: &Prose,
    _: &YearFigures,
) -> Result<Vec<OwnText>> {
    let mut all = Vec::new();
    if !text.text().contains(&Words::new(Lang::Vi).day(request.as_of)) {
        return Ok(all);
    }
    let awaited = reminders(reader, request.as_of, SOON)?.into_iter();
    let named = awaited.filter(|one| text.text().contains(&one.name));
    for agency in named.take(MAX_SUBJECTS) {
        let subject = Subject::Agency(Box::new(agency), SOON);
        let letter = letter(reader, request, OF_AGENCY, subject)?;
        all.extend(letter.map(|letter| OwnText::of_day(&letter, request.as_of)));
    }
    Ok(all)
}

/// Makes a letter; `None` if the register has nothing for it.
fn letter(
    reader: Reader<'_>,
    request: &ReportRequest,
    word: &str,
    subject: Subject,
) -> Result<Option<Prose>> {
    let request = LetterRequest {
        subject,
        on: None,
        as_of: request.as_of,
        number: None,
        layout: None,
        signer: None,
        recipients: Vec::new(),
        named: request.named,
        lang: Lang::Vi,
    };
    match write(reader, find(word)?, request, None) {
        Ok(written) => Ok(Prose::read(written.document, MAX_BYTES).ok()),
        Err(error) if error.is::<Problem>() => Ok(None),
        Err(error) => Err(error),
    }
}
