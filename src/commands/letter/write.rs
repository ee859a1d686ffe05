//! Writing a letter, or a reminder to each agency that owes replies.

use std::path::{Path, PathBuf};

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::json;

use crate::commands::letter::{More, Options, file};
use crate::desk::Desk;
use crate::figures::{Owed, owed};
use crate::letters::{self, About, Layout, Letter, LetterRequest, Own, Subject};
use crate::model::{Closed, EntryId, Kind, Period};
use crate::ops::{self, Names, Reader, Receipt};
use crate::problem::{Problem, Warning};
use crate::text::{read_count, read_day};
use crate::words::Lang;

/// Replies due within so many days are reminded of.
const SOON: i64 = 7;

/// A matter raised at so many sessions is chronic.
const CHRONIC: i64 = 3;

/// What is said of a line, once its words are read.
struct Order {
    on: Option<NaiveDate>,
    as_of: NaiveDate,
    layout: Option<Layout>,
    within: u64,
    least: i64,
    own: Option<Own>,
}

impl Order {
    fn read(desk: &Desk, more: &More, options: &Options) -> Result<Self, Problem> {
        let day = |given: &Option<String>| {
            given.as_deref().map(|day| read_day(day, desk.today)).transpose()
        };
        let count = |given: &Option<String>, usual| given.as_deref().map_or(Ok(usual), read_count);
        Ok(Self {
            layout: options.layout.as_deref().map(Layout::parse).transpose()?,
            within: u64::try_from(count(&more.due_within, SOON)?).unwrap_or_default(),
            least: count(&more.min, CHRONIC)?,
            on: day(&options.on)?,
            as_of: day(&options.as_of)?.unwrap_or(desk.today),
            own: options.template.as_deref().map(file::read).transpose()?,
        })
    }

    fn request(&self, more: &More, options: &Options, subject: Subject) -> LetterRequest {
        LetterRequest {
            subject,
            on: self.on,
            as_of: self.as_of,
            number: options.number.clone(),
            layout: self.layout,
            signer: options.signer.clone(),
            recipients: options.recipient.clone(),
            named: more.with_names,
            lang: Lang::Vi,
        }
    }
}

pub(super) fn run(
    desk: &mut Desk,
    letter: &'static Letter,
    more: &More,
    options: &Options,
) -> Result<()> {
    if letter.about == About::Period
        && let Some(period) = &more.what
    {
        period.parse::<Period>()?;
    }
    let order = Order::read(desk, more, options)?;
    if more.all {
        return batch(desk, letter, more, options, &order);
    }
    let given = more.what.as_deref().unwrap_or_default();
    // What is asked for must be there before anything is noted or begun.
    let subject = desk.read(|reader| subject(reader, letter.about, given, more, &order))?;
    let request = order.request(more, options, subject);
    let written =
        desk.read(|reader| letters::write(reader, letter, request, order.own.as_ref()))?;
    let stem = format!("{}-{}", letter.stem, written.code);
    let path = file::place(desk, options.output.as_deref(), &stem, ".docx")?;
    let place = desk.file(&path)?;
    let entry = if more.with_names { desk.note_names()? } else { None };
    place.fill(|out| Ok(out.write_all(&written.document)?))?;
    told(
        desk,
        "letter-written",
        &path,
        std::slice::from_ref(&path),
        Some(written.code),
        written.warnings,
        entry,
    )
}

/// Finds what a letter is about.
fn subject(
    reader: Reader<'_>,
    about: About,
    given: &str,
    more: &More,
    order: &Order,
) -> Result<Subject> {
    let mut names = Names::new();
    Ok(match about {
        About::Period => {
            let unit =
                more.unit.as_deref().map(|unit| names.unit(reader, unit, None)).transpose()?;
            Subject::Period(given.parse()?, unit.map_or_else(|| reader.own_unit(), Ok)?)
        }
        About::Dialogue if given.trim().contains(' ') => {
            Subject::Session(names.session(reader, given, order.as_of)?)
        }
        About::Dialogue => {
            let record = ops::find_record(reader, given)?;
            match record.kind {
                Kind::Session => Subject::Session(record.id.to()),
                Kind::Plan => Subject::Plan(record.id.to()),
                _ => return Err(Problem::refused("letter-not-for").with("given", given).into()),
            }
        }
        About::Session => Subject::Session(names.session(reader, given, order.as_of)?),
        About::Petition => Subject::Petition(names.petition(reader, given)?),
        About::Agency => {
            let agency = names.agency(reader, given, None)?;
            let known = ops::agencies::all(reader)?.into_iter().find(|one| one.id == agency);
            let (code, name, until) =
                known.map_or_else(Default::default, |one| (one.code, one.name, one.span.until));
            let found =
                owed(reader, order.as_of, order.within)?.into_iter().find(|one| one.agency == code);
            let nothing = Owed { agency: code, name, until, overdue: Vec::new(), soon: Vec::new() };
            Subject::Agency(Box::new(found.unwrap_or(nothing)), order.within)
        }
        About::Unit => Subject::Unit(names.unit(reader, given, None)?, order.least),
    })
}

/// Writes a reminder to each agency that owes replies, into a folder.
fn batch(
    desk: &mut Desk,
    letter: &'static Letter,
    more: &More,
    options: &Options,
    order: &Order,
) -> Result<()> {
    let stem = format!("{}-{}", letter.stem, order.as_of);
    let all = desk.read(|reader| owed(reader, order.as_of, order.within))?;
    if all.is_empty() {
        let args = vec![("days", order.within.to_string().into())];
        let receipt = Receipt { key: "letters-none", args, ..Receipt::default() };
        return desk.receipt_with(&receipt, json!({ "files": [] }));
    }
    let path = file::place(desk, options.output.as_deref(), &stem, "")?;
    let written = desk.read(|reader| {
        let one = |owed: Owed| {
            let subject = Subject::Agency(Box::new(owed), order.within);
            letters::write(
                reader,
                letter,
                order.request(more, options, subject),
                order.own.as_ref(),
            )
        };
        all.into_iter().map(one).collect::<Result<Vec<_>>>()
    })?;
    let name = |code: &str| format!("{}-{code}.docx", letter.stem);
    let folder = desk.folder(&path)?;
    folder.takes(written.iter().map(|one| name(&one.code)))?;
    let entry = if more.with_names { desk.note_names()? } else { None };
    let (mut files, mut warnings) = (Vec::new(), Vec::new());
    for one in written {
        let name = name(&one.code);
        folder.fill(&name, |out| Ok(out.write_all(&one.document)?))?;
        files.push(path.join(name));
        warnings.extend(one.warnings);
    }
    folder.finish()?;
    told(desk, "letters-written", &path, &files, None, warnings, entry)
}

/// Tells which files there are: for scripts by name.
fn told(
    desk: &Desk,
    key: &'static str,
    path: &Path,
    files: &[PathBuf],
    code: Option<String>,
    warnings: Vec<Warning>,
    entry: Option<EntryId>,
) -> Result<()> {
    let args =
        vec![("path", path.to_string_lossy().into_owned().into()), ("count", files.len().into())];
    let files: Vec<String> = files.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    desk.receipt_with(
        &Receipt { key, args, entry, code, warnings, ..Receipt::default() },
        json!({ "files": files }),
    )
}
