//! Letters: an office's documents from its register, in Vietnamese. They count nothing: they state
//! figures and records.
//!
//! A kind of letter is a text in `data/letters/`, a builder that puts facts under the names in the
//! text, and its line in `list.rs`.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{AgencyReminder, CoverageRequest, YearFigures};
use crate::layout::letter::{Family, LetterMarkup, Template, compose};
use crate::letters::context::{LetterContext, layout_on};
use crate::model::lists::closed;
use crate::model::{Closed as _, Period, PetitionId, PlanId, Post, SessionId, UnitId};
use crate::problem::{Problem, Warning};
use crate::store::{Reader, letter_templates};
use crate::words::Lang;

pub use kind::Letter;
pub use list::{find, letters};
pub use names::Name;
pub use own_text::confirm_own;
pub use placeholders::PlaceholderList;
pub use request_list::RequestList;
pub use request_subject::AskedCoverage;
pub use subject::AskedSubject;

mod assignment;
mod ballot;
mod brief;
mod conclusion;
mod context;
mod dialogue;
mod header;
mod kind;
mod list;
mod names;
mod office;
mod own_text;
mod phrases;
mod placeholders;
mod plan;
mod reminder;
mod report;
mod request;
mod request_list;
mod request_subject;
mod subject;

closed! {
    /// The layout of a letter.
    Layout {
        /// The State's.
        State = "state",
        /// The Party's.
        Party = "party",
    }
}

impl Layout {
    fn family(self) -> Family {
        match self {
            Self::State => Family::State,
            Self::Party => Family::Party,
        }
    }

    /// Returns the layout of letters signed by a post's leader; `None` for a deputy, who may sign
    /// either.
    fn of(post: Post) -> Option<Self> {
        match post {
            Post::Secretary => Some(Self::Party),
            Post::Chair => Some(Self::State),
            Post::Deputy => None,
        }
    }
}

/// The subject of a kind of letter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum About {
    /// A period.
    Period,
    /// A session, held or planned.
    Dialogue,
    /// A session held.
    Session,
    /// A petition assigned to an agency.
    Petition,
    /// An agency with outstanding replies.
    Agency,
    /// A unit that has to report.
    Coverage,
    /// A unit.
    Unit,
}

/// The subject of one letter.
#[derive(Debug)]
pub enum Subject {
    /// A period and its unit.
    Period(Period, UnitId),
    /// A period whose figures are computed already.
    Figures(Box<YearFigures>),
    /// A session.
    Session(SessionId),
    /// A plan entry.
    Plan(PlanId),
    /// A petition.
    Petition(PetitionId),
    /// The outstanding replies of an agency, and within how many days they are due.
    Agency(Box<AgencyReminder>, u64),
    /// What a unit is asked to report.
    Coverage(Box<CoverageSubject>),
    /// A unit, and the minimum number of sessions of a repeated petition.
    Unit(UnitId, i64),
}

/// What a unit is asked to report.
#[derive(Clone, Debug)]
pub struct CoverageSubject {
    /// The days asked about.
    pub request: CoverageRequest,
    /// The period that they belong to.
    pub period: Period,
    /// The day before which the answer is due; blank if not given.
    pub reply_by: Option<NaiveDate>,
}

/// A clerk's request for a letter.
#[derive(Debug)]
pub struct LetterRequest {
    /// Its subject.
    pub subject: Subject,
    /// The letter's date; blank if not given.
    pub on: Option<NaiveDate>,
    /// The day up to which knowledge counts.
    pub as_of: NaiveDate,
    /// The letter's number; blank if not given.
    pub number: Option<String>,
    /// Its layout; by default the one that fits its kind and signer.
    pub layout: Option<Layout>,
    /// Its signer: a post, or a name.
    pub signer: Option<String>,
    /// Its recipients; by default the usual ones.
    pub recipients: Vec<String>,
    /// Whether it names petitioners.
    pub named: bool,
    /// Its language: letters are in Vietnamese, the year's report also in English.
    pub lang: Lang,
}

/// A template that replaces the packaged one.
#[derive(Clone, Debug)]
pub struct Own {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// A finished letter.
#[derive(Debug)]
pub struct Written {
    /// The document.
    pub document: Vec<u8>,
    /// The code of its subject.
    pub code: String,
    /// The end of its file name: the code, with the name of a unit before it.
    pub file_word: String,
    /// Warnings for the clerk.
    pub warnings: Vec<Warning>,
}

/// Writes a letter with the given template, else the one that the register adopted, else the
/// packaged one.
///
/// # Errors
/// If the register lacks the letter's records, or the template cannot be filled.
pub fn write(
    reader: Reader<'_>,
    letter: &'static Letter,
    request: LetterRequest,
    own: Option<&Own>,
) -> Result<Written> {
    let mut context = LetterContext::read(reader, letter, request)?;
    let template = template(&context, own).map_err(|error| of_kind(letter, error))?;
    context.used = template.marks().into_iter().collect();
    let mut record = list::build(&context)?.done();
    record.extend(header::header(&context)?.done());
    let document =
        template.fill(&record, &letter.names()).map_err(|error| of_kind(letter, error))?;
    let (code, file_word) = (context.code.clone(), context.file_word());
    Ok(Written { document, code, file_word, warnings: context.warnings()? })
}

/// Writes a period's figures as an official report with all its lists: `report year` as a document.
/// In English it uses the packaged template.
///
/// # Errors
/// If the template cannot be filled.
pub fn year_report(reader: Reader<'_>, figures: YearFigures, lang: Lang) -> Result<Vec<u8>> {
    let request = LetterRequest {
        on: None,
        as_of: figures.context.query.as_of,
        number: None,
        layout: None,
        signer: None,
        recipients: Vec::new(),
        named: figures.context.query.named,
        subject: Subject::Figures(Box::new(figures)),
        lang,
    };
    Ok(write(reader, find("year-report")?, request, None)?.document)
}

/// The template of a letter: the given one, else the adopted one, else the packaged one.
fn template(context: &LetterContext<'_>, own: Option<&Own>) -> Result<Template> {
    let adopted = match own {
        Some(own) => Some(own.clone()),
        None => adopted(context)?,
    };
    if let Some(own) = adopted {
        return Template::read(&own.name, &own.content);
    }
    let packaged = packaged_in(context.letter, context.layout, context.day, context.lang())?;
    Ok(Template::read(&packaged.name, &packaged.content)?.packaged())
}

/// The template that the register adopted for a kind of letter, if any; none is in English.
fn adopted(context: &LetterContext<'_>) -> Result<Option<Own>> {
    if context.lang() != Lang::Vi {
        return Ok(None);
    }
    for place in [context.layout.code(), ANY] {
        if let Some(adopted) =
            letter_templates::adopted(context.reader, context.letter.word, place)?
        {
            return Ok(Some(Own { name: adopted.name, content: adopted.content }));
        }
    }
    Ok(None)
}

/// The layout name of a template adopted for all layouts.
pub const ANY: &str = "any";

/// The packaged template of a kind of letter in the layout in force on a day.
pub fn packaged(letter: &Letter, layout: Layout, day: NaiveDate) -> Result<Own> {
    packaged_in(letter, layout, day, Lang::Vi)
}

fn packaged_in(letter: &Letter, layout: Layout, day: NaiveDate, lang: Lang) -> Result<Own> {
    let profile = layout_on(day, layout, lang)?;
    let text = match (lang, letter.english) {
        (Lang::En, Some(english)) => english,
        _ => letter.text,
    };
    let content = compose(&profile, &LetterMarkup::parse(text)?)?;
    Ok(Own { name: format!("{}-{}.docx", letter.stem, profile.id), content })
}

/// Checks that a template can be filled with a kind of letter.
///
/// # Errors
/// If it cannot; the problem names the cause.
pub fn check(letter: &Letter, own: &Own) -> Result<()> {
    let checked = Template::read(&own.name, &own.content)
        .and_then(|template| template.check(&letter.names()));
    checked.map_err(|error| of_kind(letter, error))
}

/// Adds the kind of letter to a template's problem, so that its hint can list that kind's
/// placeholders.
fn of_kind(letter: &Letter, error: anyhow::Error) -> anyhow::Error {
    error
        .downcast::<Problem>()
        .map_or_else(|error| error, |problem| problem.with("kind", letter.word).into())
}
