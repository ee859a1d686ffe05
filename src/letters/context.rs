//! The inputs of a letter: its issuer, layout and session.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::{self, AgencyReminder, Dialogue};
use crate::layout::letter::Profile;
use crate::letters::kind::{Letter, Usual};
use crate::letters::office::{Body, Office, place};
use crate::letters::{About, Layout, LetterRequest, Subject};
use crate::model::{Closed, Hosts, Post, SessionId, UnitId, bare_name};
use crate::problem::{Lint, Warning};
use crate::rules::{Life, Lineage, RuleBook};
use crate::store::{Reader, codes, fields, petitions};
use crate::text::slug;
use crate::words::{Lang, Words};

/// The inputs of a letter.
#[derive(Debug)]
pub(super) struct LetterContext<'r> {
    /// The register.
    pub reader: Reader<'r>,
    /// The kind of letter.
    pub letter: &'static Letter,
    /// The request.
    pub request: LetterRequest,
    /// The day that decides layout and names: the letter's date, or `as_of` if that is blank.
    pub day: NaiveDate,
    /// The layout.
    pub layout: Layout,
    /// The issuing body.
    pub body: Body,
    /// The offices of the issuing unit.
    pub office: Office,
    /// Every unit.
    pub lineage: Lineage,
    /// Every rule.
    pub book: RuleBook,
    /// The session or plan entry that the letter is about.
    pub dialogue: Option<Dialogue>,
    /// The code of the subject.
    pub code: String,
    /// The program's own texts.
    pub words: Words,
    /// The names that its template uses.
    pub used: BTreeSet<String>,
}

impl<'r> LetterContext<'r> {
    /// Reads the inputs of a letter.
    pub(super) fn read(
        reader: Reader<'r>,
        letter: &'static Letter,
        request: LetterRequest,
    ) -> Result<Self> {
        let (lineage, book) = (figures::lineage(reader)?, figures::book(reader)?);
        let dialogue = match &request.subject {
            Subject::Session(id) => Some(figures::dialogue_of_session(reader, *id)?),
            Subject::Plan(id) => Some(figures::dialogue_of_plan(reader, *id)?),
            Subject::Petition(id) => {
                let session = petitions::session_of(reader, *id)?;
                Some(figures::dialogue_of_session(reader, session)?)
            }
            Subject::Period(..)
            | Subject::Figures(_)
            | Subject::Agency(..)
            | Subject::Coverage(_)
            | Subject::Unit(..) => None,
        };
        let own = reader.own_unit()?;
        let unit = match (&request.subject, &dialogue) {
            (Subject::Session(_) | Subject::Plan(_), Some(dialogue)) => dialogue.unit,
            (Subject::Period(_, unit), _) => *unit,
            (Subject::Figures(all), _) => all.context.query.unit.unwrap_or(own),
            _ => own,
        };
        let day = request.on.unwrap_or(request.as_of);
        let hosts = dialogue.as_ref().map(|dialogue| dialogue.hosts);
        let layout = layout(letter.usual, &request, hosts);
        let body = if letter.usual == Usual::Front { Body::Front } else { layout.into() };
        Ok(Self {
            code: code(reader, &request, &lineage, dialogue.as_ref())?,
            office: Office::named_in(request.lang, &lineage, unit, day),
            words: Words::new(request.lang),
            used: BTreeSet::new(),
            reader,
            letter,
            request,
            day,
            layout,
            body,
            lineage,
            book,
            dialogue,
        })
    }

    /// The letter's language.
    pub(super) fn lang(&self) -> Lang {
        self.request.lang
    }

    /// The layout in force on the letter's day, in its language.
    pub(super) fn profile(&self) -> Result<Profile> {
        layout_on(self.day, self.layout, self.lang())
    }

    /// The year of writing, if known: a year's report may be signed in the next year.
    pub(super) fn year_of_writing(&self) -> Option<i32> {
        if self.letter.word == "year-report" { None } else { Some(self.day.year()) }
    }

    /// Whether the template uses a name; unused long lists are not built.
    pub(super) fn uses(&self, name: &str) -> bool {
        self.used.contains(name)
    }

    /// The name of the issuing body.
    pub(super) fn issuer(&self) -> String {
        self.office.body(self.body)
    }

    /// A unit's kind and name on a day.
    pub(super) fn place(&self, unit: UnitId, on: NaiveDate) -> String {
        self.lineage.life_on(unit, on).map_or(String::new(), place)
    }

    /// A unit's kind and name on a day, with its parent's if another unit reads alike.
    pub(super) fn place_apart(&self, unit: UnitId, on: NaiveDate) -> String {
        let Some(life) = self.lineage.life_on(unit, on) else { return String::new() };
        let is_alike = |other: &Life| other.kind == life.kind && other.name == life.name;
        let mut others = self.lineage.units().filter(|other| *other != unit);
        let named = place(life);
        match life.parent {
            Some(parent) if others.any(|other| self.lineage.lives(other).iter().any(is_alike)) => {
                format!("{named} ({})", self.place(parent, on))
            }
            _ => named,
        }
    }

    /// The Vietnamese name of a petition's field.
    pub(super) fn field(&self, code: &str) -> Result<String> {
        let found = fields::all(self.reader)?.into_iter().find(|field| field.code == code);
        Ok(found.map_or_else(|| code.to_owned(), |field| field.name_vi))
    }

    /// The end of the letter's file name. Codes of packaged units tell a reader nothing.
    pub(super) fn file_word(&self) -> String {
        let Subject::Coverage(subject) = &self.request.subject else { return self.code.clone() };
        let life = self.lineage.life_on(subject.request.office, self.day);
        let name = life.map_or(String::new(), |life| slug(bare_name(&life.name, life.kind)));
        let is_told = name.is_empty() || self.code.starts_with(&name);
        if is_told { self.code.clone() } else { format!("{name}-{}", self.code) }
    }

    /// Warnings for the clerk.
    pub(super) fn warnings(&self) -> Result<Vec<Warning>> {
        let more = match &self.request.subject {
            Subject::Agency(reminder, _) => self.ended(reminder),
            Subject::Session(id) if self.letter.word == "conclusion" => self.declared(*id)?,
            _ => None,
        };
        Ok(self.misdated().into_iter().chain(more).collect())
    }

    /// Warns if an invitation is dated after its session, or a letter about a held session before
    /// it.
    fn misdated(&self) -> Option<Warning> {
        let (on, session) = (self.request.on?, self.dialogue.as_ref()?.on.day()?);
        let warning = match (self.letter.about, self.letter.word) {
            (_, "invitation" | "notice") if on > session => Warning::new("after-session"),
            (About::Session | About::Petition, _) | (_, "minutes") if on < session => {
                Warning::of(Lint::BeforeSession).with("counts", "yes")
            }
            _ => return None,
        };
        Some(warning.with("day", on).with("session", session).about(self.code.as_str()))
    }

    /// Warns if the agency that must reply has ended.
    fn ended(&self, reminder: &AgencyReminder) -> Option<Warning> {
        let last = reminder.ended(self.day)?;
        let first = reminder
            .overdue
            .iter()
            .chain(&reminder.soon)
            .next()
            .map_or("", |one| one.petition.as_str());
        let warning = Warning::new("letter-agency-ended")
            .with("name", reminder.name.as_str())
            .with("day", last);
        Some(warning.with("petition", first).about(reminder.agency.as_str()))
    }

    /// Warns if the declared number of petitions answered at the session differs from the recorded
    /// one.
    fn declared(&self, session: SessionId) -> Result<Option<Warning>> {
        let file = figures::session_file(self.reader, session, self.request.as_of)?;
        let listed =
            i64::try_from(file.petitions.iter().filter(|one| one.petition.answered).count())?;
        let differs =
            (file.held.answered != listed).then(|| Warning::new("letter-answered-differs"));
        let problem =
            differs.map(|one| one.with("declared", file.held.answered).with("listed", listed));
        Ok(problem.map(|one| one.with("code", self.code.as_str()).about(self.code.as_str())))
    }
}

/// The layout in force on a day, in a language.
pub(super) fn layout_on(day: NaiveDate, layout: Layout, lang: Lang) -> Result<Profile> {
    let profile = Profile::on(day, layout.family())?;
    Ok(if lang == Lang::En { profile.in_english() } else { profile })
}

/// The requested layout; else that of the named signer; else the usual one.
fn layout(usual: Usual, request: &LetterRequest, hosts: Option<Hosts>) -> Layout {
    let signer =
        request.signer.as_deref().and_then(|signer| Post::parse(signer).ok()).and_then(Layout::of);
    let fitting = match (usual, hosts) {
        (Usual::Always(layout), _) => layout,
        (Usual::Front, _) => Layout::State,
        (Usual::ByHosts(both), Some(hosts)) => {
            match (hosts.has(Post::Secretary), hosts.has(Post::Chair)) {
                (true, false) => Layout::Party,
                (false, _) => Layout::State,
                (true, true) => both,
            }
        }
        (Usual::ByHosts(both), None) => both,
    };
    request.layout.or(signer).unwrap_or(fitting)
}

/// The code of a letter's subject.
fn code(
    reader: Reader<'_>,
    request: &LetterRequest,
    lineage: &Lineage,
    dialogue: Option<&Dialogue>,
) -> Result<String> {
    Ok(match &request.subject {
        Subject::Period(period, _) => period.label.clone(),
        Subject::Figures(all) => all.context.query.period.label.clone(),
        Subject::Petition(id) => codes::of(reader, *id)?,
        Subject::Agency(reminder, _) => reminder.agency.clone(),
        Subject::Coverage(subject) => subject.request.code.clone(),
        Subject::Unit(unit, _) => lineage.code(*unit).to_owned(),
        Subject::Session(_) | Subject::Plan(_) => {
            dialogue.map_or(String::new(), |dialogue| dialogue.code.clone())
        }
    })
}
