//! Writes a letter, or one to each agency or unit that owes an answer.

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::json;

use crate::commands::letter::{More, Options, file, request};
use crate::desk::Desk;
use crate::figures::reminders;
use crate::letters::{self, About, AskedSubject, Layout, Letter, LetterRequest, Own, Subject};
use crate::model::{EntryId, Period};
use crate::ops::{self, Receipt};
use crate::problem::{Problem, Warning};
use crate::text::{Direction, read_count};
use crate::words::Lang;

/// The default of `--due-within`: days before the due date of a reply.
const DUE_WITHIN: i64 = 7;

/// The default of `--min`: minimum number of sessions of a repeated petition.
const MIN_SESSIONS: i64 = 3;

/// The parsed options of a line.
pub(super) struct Order {
    on: Option<NaiveDate>,
    pub(super) as_of: NaiveDate,
    layout: Option<Layout>,
    within: u64,
    least: i64,
    own: Option<Own>,
}

impl Order {
    pub(super) fn read(desk: &Desk, more: &More, options: &Options) -> Result<Self, Problem> {
        let day = |given: &Option<String>| {
            given.as_deref().map(|day| desk.day(day, Direction::Either)).transpose()
        };
        let count = |given: &Option<String>, usual| given.as_deref().map_or(Ok(usual), read_count);
        Ok(Self {
            layout: options
                .layout
                .as_deref()
                .map(|layout| ops::read_member::<Layout>("layout", layout))
                .transpose()?,
            within: u64::try_from(count(&more.due_within, DUE_WITHIN)?).unwrap_or_default(),
            least: count(&more.min, MIN_SESSIONS)?,
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
    if more.all && letter.about == About::Coverage {
        return request::all(desk, letter, more, options, &order);
    }
    if more.all {
        return reminders_to_all(desk, letter, more, options, &order);
    }
    let given = more.what.as_deref().unwrap_or_default();
    // The subject must exist before anything is noted or written.
    let asked = AskedSubject {
        about: letter.about,
        given,
        unit: more.unit.as_deref(),
        as_of: order.as_of,
        today: desk.today,
        within: order.within,
        least: order.least,
        coverage: request::asked(desk, more, order.as_of)?,
    };
    let subject = desk.read(|reader| asked.find(reader))?;
    let request = order.request(more, options, subject);
    let written =
        desk.read(|reader| letters::write(reader, letter, request, order.own.as_ref()))?;
    let stem = format!("{}-{}", letter.stem, written.file_word);
    let path = file::place(desk, options.output.as_deref(), &stem, ".docx")?;
    let place = desk.file(&path)?;
    let entry = if more.with_names { desk.note_names()? } else { None };
    place.fill(|out| Ok(out.write_all(&written.document)?))?;
    let (code, warnings) = (Some(written.code), written.warnings);
    let files = vec![path.clone()];
    print_receipt(desk, "letter-written", WrittenFiles { path, files, code, warnings, entry })
}

/// Writes a reminder to each agency with outstanding replies, into a folder.
fn reminders_to_all(
    desk: &mut Desk,
    letter: &'static Letter,
    more: &More,
    options: &Options,
    order: &Order,
) -> Result<()> {
    let all = desk.read(|reader| reminders(reader, order.as_of, order.within))?;
    if all.is_empty() {
        let args = vec![("days", order.within.to_string().into())];
        let receipt = Receipt { key: "letters-none", args, ..Receipt::default() };
        return desk.receipt_with(&receipt, json!({ "files": [] }));
    }
    let subject = |reminder| Subject::Agency(Box::new(reminder), order.within);
    let subjects = all.into_iter().map(subject).collect();
    to_all(desk, letter, (more, options, order), subjects, Vec::new())
}

/// Writes a letter about each of these subjects, into a folder.
pub(super) fn to_all(
    desk: &mut Desk,
    letter: &'static Letter,
    (more, options, order): (&More, &Options, &Order),
    subjects: Vec<Subject>,
    mut warnings: Vec<Warning>,
) -> Result<()> {
    let stem = format!("{}-{}", letter.stem, order.as_of);
    let path = file::place(desk, options.output.as_deref(), &stem, "")?;
    let written = desk.read(|reader| {
        let one = |subject: Subject| {
            let request = order.request(more, options, subject);
            letters::write(reader, letter, request, order.own.as_ref())
        };
        subjects.into_iter().map(one).collect::<Result<Vec<_>>>()
    })?;
    let name = |word: &str| format!("{}-{word}.docx", letter.stem);
    let folder = desk.folder(&path)?;
    folder.takes(written.iter().map(|one| name(&one.file_word)))?;
    let entry = if more.with_names { desk.note_names()? } else { None };
    let mut files = Vec::new();
    for one in written {
        let name = name(&one.file_word);
        folder.fill(&name, |out| Ok(out.write_all(&one.document)?))?;
        files.push(path.join(name));
        warnings.extend(one.warnings);
    }
    folder.finish()?;
    let written = WrittenFiles { path, files, code: None, warnings, entry };
    print_receipt(desk, "letters-written", written)
}

/// The files of a command.
struct WrittenFiles {
    /// The path in the receipt.
    path: PathBuf,
    /// The files, which JSON lists one by one.
    files: Vec<PathBuf>,
    /// The code of a single letter's subject.
    code: Option<String>,
    warnings: Vec<Warning>,
    /// The journal entry that notes the release of petitioners' names.
    entry: Option<EntryId>,
}

/// Prints the receipt of written letters.
fn print_receipt(desk: &Desk, key: &'static str, written: WrittenFiles) -> Result<()> {
    let WrittenFiles { path, files, code, warnings, entry } = written;
    let path = path.to_string_lossy().into_owned();
    let args = vec![("path", path.into()), ("count", files.len().into())];
    let files: Vec<String> = files.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let receipt = Receipt { key, args, entry, code, warnings, ..Receipt::default() };
    desk.receipt_with(&receipt, json!({ "files": files }))
}
