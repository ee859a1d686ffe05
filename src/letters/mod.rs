//! Letters: an office's documents from its register, in Vietnamese. They count nothing: what they say are figures and records.
//!
//! A kind of letter is a text in `data/letters/`, a builder that puts facts under the names which the text uses, and its line in
//! `list.rs`.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{Owed, YearFigures};
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
pub use placeholders::PlaceholderList;
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
mod phrases;
mod placeholders;
mod plan;
mod reminder;
mod report;
mod subject;

closed! {
    /// Whose layout a letter has.
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

    /// Returns the layout of letters that holders of a post sign; a deputy may sign either.
    fn of(post: Post) -> Option<Self> {
        match post {
            Post::Secretary => Some(Self::Party),
            Post::Chair => Some(Self::State),
            Post::Deputy => None,
        }
    }
}

/// What a kind of letter is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum About {
    /// A period.
    Period,
    /// A session, held or planned.
    Dialogue,
    /// A session held.
    Session,
    /// A petition that an agency was given.
    Petition,
    /// An agency that owes replies.
    Agency,
    /// A unit.
    Unit,
}

/// What one letter is about.
#[derive(Debug)]
pub enum Subject {
    /// A period, and the unit whose it is.
    Period(Period, UnitId),
    /// A period whose figures are there.
    Figures(Box<YearFigures>),
    /// A session.
    Session(SessionId),
    /// A plan entry.
    Plan(PlanId),
    /// A petition.
    Petition(PetitionId),
    /// What an agency owes, and within how many days.
    Agency(Box<Owed>, u64),
    /// A unit, and from how many sessions on a matter is chronic.
    Unit(UnitId, i64),
}

/// What a clerk asks of a letter.
#[derive(Debug)]
pub struct LetterRequest {
    /// What it is about.
    pub subject: Subject,
    /// The letter's day; left blank where none is given.
    pub on: Option<NaiveDate>,
    /// The day whose knowledge it tells.
    pub as_of: NaiveDate,
    /// The letter's number; left blank where none is given.
    pub number: Option<String>,
    /// Whose layout it has; where none is given, what fits its kind and who signs it.
    pub layout: Option<Layout>,
    /// Who signs it: a post, or a name.
    pub signer: Option<String>,
    /// To whom it goes; where none is given, what is usual.
    pub recipients: Vec<String>,
    /// Whether it says who petitioned.
    pub named: bool,
    /// Its language: letters are in Vietnamese, the year's report in English too.
    pub lang: Lang,
}

/// A document that stands in place of the packaged one.
#[derive(Clone, Debug)]
pub struct Own {
    /// How it is called.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// A letter as it is written to a file.
#[derive(Debug)]
pub struct Written {
    /// The document.
    pub document: Vec<u8>,
    /// The code of what it is about.
    pub code: String,
    /// What the clerk should know beside it.
    pub warnings: Vec<Warning>,
}

/// Writes a letter by an office's own document, the one its register adopted, or the packaged one.
///
/// # Errors
/// Where the register has no such letter to write, or the document cannot be filled.
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
    Ok(Written { document, code: context.code.clone(), warnings: context.warnings()? })
}

/// Writes the figures of a period as an official report with all its lists: what `report year` is as a document. In English it
/// is written by the packaged document.
///
/// # Errors
/// Where the document cannot be filled.
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

/// The document by which a letter is written: an office's own, the one that the register adopted, or the packaged one.
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

/// The document that the register adopted for a kind of letter, if any; none is in English.
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

/// For which layouts a document stands that was adopted for all.
pub const ANY: &str = "any";

/// The packaged document of a kind of letter in the layout in force on a day.
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

/// Looks whether a document can be filled with a kind of letter.
///
/// # Errors
/// A problem that says what is wrong with it.
pub fn check(letter: &Letter, own: &Own) -> Result<()> {
    let checked = Template::read(&own.name, &own.content)
        .and_then(|template| template.check(&letter.names()));
    checked.map_err(|error| of_kind(letter, error))
}

/// A template's problem says for which kind of letter it was, so that its hint can show the names of that kind.
fn of_kind(letter: &Letter, error: anyhow::Error) -> anyhow::Error {
    error
        .downcast::<Problem>()
        .map_or_else(|error| error, |problem| problem.with("kind", letter.word).into())
}
