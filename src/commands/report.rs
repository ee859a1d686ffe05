//! `doithoai report`: the figures, for people and scripts.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};
use clap::Args;
use sha2::{Digest, Sha256};

use crate::commands::known::KnownArgs;
use crate::desk::{Desk, ReportOutput, is_stdout, is_stream};
use crate::exchange::{check_markable, read_prose};
use crate::figures::{self, HeldBack, Judgement, Strictness};
use crate::input;
use crate::layout::Prose;
use crate::letters;
use crate::model::{Closed, EntryId, Period, View};
use crate::ops::{self, Receipt, ToSend};
use crate::problem::{Problem, ProblemKind};
use crate::report::{
    DeclaredReport, FIGURES, Medium, ReportKind, ReportRequest, SentChanges, TextReport,
    supposed_rules,
};
use crate::text::{self, Direction};

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    #[arg(value_name = "KIND")]
    kind: String,
    #[arg(value_name = "PERIOD")]
    first: Option<String>,
    #[arg(value_name = "PERIOD")]
    second: Option<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[command(flatten)]
    known: KnownArgs,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "then|now")]
    view: Option<String>,
    #[arg(long, conflicts_with_all = ["explain", "what_if"])]
    cumulative: bool,
    #[arg(long)]
    strict: bool,
    #[arg(long, conflicts_with = "with_names")]
    public: bool,
    #[arg(long)]
    with_names: bool,
    #[arg(long, value_name = "FIGURE", conflicts_with = "what_if", num_args = 0..=1, default_missing_value = FIGURES)]
    explain: Option<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    what_if: Vec<String>,
    #[arg(long, value_name = "N")]
    min: Option<String>,
    #[arg(long, value_name = "FIGURE=N")]
    declare: Vec<String>,
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["explain", "what_if", "known_on"])]
    sent: Option<String>,
    #[arg(long, value_name = "DAY", requires = "sent", allow_hyphen_values = true)]
    on: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "sent")]
    to: Option<String>,
}

pub(super) fn run(desk: &mut Desk, args: ReportArgs) -> Result<u8> {
    let kind = ReportKind::parse(&args.kind)?;
    check_options(kind, &args)?;
    if kind == ReportKind::VerifyText && !args.declare.is_empty() {
        return declared(desk, &args);
    }
    if kind == ReportKind::Changes {
        return changes(desk, &args);
    }
    if kind == ReportKind::VerifyText && args.second.is_none() && !desk.has_register() {
        return alone(desk, &args);
    }
    let periods = periods(desk, kind, &args)?;
    let sending = Sending::read(desk, &args)?;
    let rules = supposed_rules(&args.what_if)?;
    let least = args.min.as_deref().map_or(Ok(3), text::read_count)?;
    let view =
        args.view.as_deref().map_or(Ok(View::Then), |view| ops::read_member("view", view))?;
    let as_of =
        args.as_of.as_deref().map_or(Ok(desk.today), |day| desk.day(day, Direction::Either))?;
    let output = ReportOutput::choose(desk, args.format.as_deref(), args.output.as_deref())?;
    let prose = match (kind, &args.first) {
        (ReportKind::VerifyText, Some(path)) => {
            Some((Path::new(path), read_prose(Path::new(path))?))
        }
        _ => None,
    };
    let entry = if args.with_names { desk.note_names()? } else { None };
    args.known.look_back(desk, false)?;
    // The year as a document is a letter with all its lists.
    let is_letter = kind == ReportKind::Year
        && output.is_document()
        && rules.is_empty()
        && !args.cumulative
        && args.explain.is_none();
    let request = ReportRequest {
        kind,
        periods,
        today: desk.today,
        as_of,
        unit: args.unit.clone(),
        view,
        named: args.with_names,
        public: args.public,
        sent: sending.is_some(),
        listed: is_letter || kind == ReportKind::Petitions,
        overdue: is_letter || kind == ReportKind::Overdue || output.medium() == Medium::Page,
        cumulative: args.cumulative,
        explain: args.explain.clone(),
        rules,
        least,
    };
    if let Some((path, text)) = prose {
        return verify(desk, &request, output, path, &text, &args, entry);
    }
    let mut beside = Vec::new();
    let (held_back, strictness, to_send) = if is_letter {
        letter(desk, &request, output)?
    } else {
        let made = if request.rules.is_empty() {
            desk.read(|reader| request.make(reader))?
        } else {
            desk.suppose(|work, resolver| request.suppose(work, resolver))?
        };
        beside = output.write(desk, made.report.as_ref())?;
        (made.held_back, made.strictness, made.to_send)
    };
    if let Some(note) = ops::public_note("public-texts-left-out", held_back.left_out()) {
        desk.note(&note);
    }
    if args.strict
        && let Some(note) = strictness.note()
    {
        desk.note(&note);
    }
    match (sending, to_send) {
        (Some(sending), Some(report)) => sending.note(desk, report)?,
        _ => say_written(desk, &args, entry, beside)?,
    }
    Ok(if args.strict && strictness.falls_short { ProblemKind::Found as u8 } else { 0 })
}

/// Checks a text against the register.
fn verify(
    desk: &mut Desk,
    request: &ReportRequest,
    output: ReportOutput,
    path: &Path,
    text: &Prose,
    args: &ReportArgs,
    entry: Option<EntryId>,
) -> Result<u8> {
    let file = path.to_string_lossy();
    let report = desk.read(|reader| {
        let mut report = request.judge(reader, &file, text.text())?;
        letters::confirm_own(reader, request, text, &mut report)?;
        Ok(report)
    })?;
    tell(desk, output, (path, text), &report, args, entry)
}

/// Writes the results of a text: as a report, or as the text with its figures marked.
fn tell(
    desk: &mut Desk,
    output: ReportOutput,
    (path, text): (&Path, &Prose),
    report: &TextReport,
    args: &ReportArgs,
    entry: Option<EntryId>,
) -> Result<u8> {
    if output.is_document() {
        check_markable(text, report.verdicts.len(), path)?;
        output.mark(&desk.words, text, report)?;
        say_marked(desk, report, args, entry)?;
    } else {
        let beside = output.write(desk, report)?;
        say_written(desk, args, entry, beside)?;
    }
    Ok(if report.is_contradicted() { ProblemKind::Found as u8 } else { 0 })
}

/// Writes the year as a letter; returns the public texts left out, what `--strict` finds, and what
/// is noted if it is sent.
fn letter(
    desk: &mut Desk,
    request: &ReportRequest,
    output: ReportOutput,
) -> Result<(Rc<HeldBack>, Strictness, Option<ToSend>)> {
    let lang = desk.words.lang();
    let (document, held_back, strictness, to_send) = desk.read(|reader| {
        let figures = request.figures(reader)?;
        let (held_back, strictness) = (Rc::clone(&figures.context.held_back), figures.strictness());
        let to_send = request.to_send(reader, &figures)?;
        Ok((letters::year_report(reader, figures, lang)?, held_back, strictness, to_send))
    })?;
    output.fill(&document)?;
    Ok((held_back, strictness, to_send))
}

/// The document that a report is sent as.
struct Sending {
    number: String,
    on: NaiveDate,
    to: Option<String>,
    file: PathBuf,
}

impl Sending {
    /// Reads the options; `None` if the report is not sent.
    fn read(desk: &Desk, args: &ReportArgs) -> Result<Option<Self>, Problem> {
        let Some(number) = &args.sent else { return Ok(None) };
        let Some(file) = &args.output else {
            return Err(Problem::usage("sent-without-file").with("number", number.as_str()));
        };
        if is_stdout(file) || is_stream(file) || file.is_dir() {
            let file = file.to_string_lossy().into_owned();
            return Err(Problem::usage("sent-needs-file").with("path", file));
        }
        let on = args.on.as_deref().map_or(Ok(desk.today), |day| desk.day(day, Direction::Past))?;
        let to = args.to.as_deref().map(ops::read_document_number).transpose()?;
        let number = ops::read_document_number(number)?;
        Ok(Some(Self { number, on, to, file: file.clone() }))
    }

    /// Notes the report that was written to the file.
    fn note(self, desk: &mut Desk, report: ToSend) -> Result<()> {
        let Self { number, on, to, file } = &self;
        let report = ToSend {
            number: number.clone(),
            sent_on: *on,
            sent_to: to.clone(),
            sha256: sha256(file)?,
            ..report
        };
        let receipt = desk.write(|work, _| ops::send(work, report))?;
        desk.written(receipt, Some(&self.file), Vec::new())
    }
}

/// Returns the SHA-256 of a file, in hexadecimal.
fn sha256(file: &Path) -> Result<String> {
    let (mut digest, mut file) = (Sha256::new(), input::open(file)?);
    let mut bytes = vec![0; 64 << 10];
    loop {
        match file.read(&mut bytes).context("reading the report's file")? {
            0 => return Ok(text::hex(&digest.finalize())),
            length => digest.update(&bytes[..length]),
        }
    }
}

/// Shows what has changed since a report was sent.
fn changes(desk: &mut Desk, args: &ReportArgs) -> Result<u8> {
    let Some(code) = &args.first else { return Err(Problem::usage("changes-needs-report").into()) };
    let output = ReportOutput::choose(desk, args.format.as_deref(), args.output.as_deref())?;
    let (sent, first, last, now) = desk.read(|reader| {
        let sent = ops::sent_line(reader, code)?;
        let first = ops::sent_after(reader, &sent.report)?;
        let now = figures::as_sent(reader, &sent.report)?;
        Ok((sent, first, ops::last_entry(reader)?, now))
    })?;
    let blocks = ReportKind::parse(&sent.report.kind)?.blocks();
    let changes = figures::changed_since_sent(&sent.report, &now, blocks)?;
    let mut look = |entry| {
        desk.read_known(entry, |reader| {
            Ok(figures::compared(&figures::as_sent(reader, &sent.report)?, blocks))
        })
    };
    let moving = match changes.is_empty() {
        true => Vec::new(),
        false => figures::moving_entries(first, last, &mut look)?,
    };
    let mut entries = Vec::new();
    for entry in moving {
        entries.extend(desk.read(|reader| ops::logged(reader, entry))?);
    }
    let beside = output.write(desk, &SentChanges { sent, now, last, changes, entries })?;
    say_written(desk, args, None, beside)?;
    Ok(0)
}

/// Prints the receipt of a written report.
fn say_written(
    desk: &Desk,
    args: &ReportArgs,
    entry: Option<EntryId>,
    beside: Vec<PathBuf>,
) -> Result<()> {
    let receipt = Receipt { key: "report-written", entry, ..Receipt::default() };
    desk.written(receipt, args.output.as_deref(), beside)
}

/// Prints the receipt of a marked text, with the number of each result.
fn say_marked(
    desk: &Desk,
    report: &TextReport,
    args: &ReportArgs,
    entry: Option<EntryId>,
) -> Result<()> {
    let counts = vec![("counts", report.counts(&desk.words).into())];
    let receipt = Receipt { key: "text-marked", args: counts, entry, ..Receipt::default() };
    desk.written(receipt, args.output.as_deref(), Vec::new())
}

/// Checks a text's own calculations, without a register.
fn alone(desk: &mut Desk, args: &ReportArgs) -> Result<u8> {
    let Some(path) = &args.first else {
        return Err(Problem::usage("verify-text-needs-file").into());
    };
    let output = ReportOutput::choose(desk, args.format.as_deref(), args.output.as_deref())?;
    let text = read_prose(Path::new(path))?;
    let report = TextReport::alone(path, text.text());
    tell(desk, output, (Path::new(path), &text), &report, args, None)
}

/// Judges declared totals, without a register.
fn declared(desk: &mut Desk, args: &ReportArgs) -> Result<u8> {
    if let Some(file) = &args.first {
        let conflict = Problem::usage("usage-conflict")
            .with("given", file.as_str())
            .with("other", "--declare");
        return Err(conflict.into());
    }
    let report = DeclaredReport::judge(&args.declare)?;
    let output = ReportOutput::choose(desk, args.format.as_deref(), args.output.as_deref())?;
    let beside = output.write(desk, &report)?;
    say_written(desk, args, None, beside)?;
    let is_contradicted = report.declared.all_met == Judgement::Contradicts;
    Ok(if is_contradicted { ProblemKind::Found as u8 } else { 0 })
}

/// Refuses options that do not apply to the report.
fn check_options(kind: ReportKind, args: &ReportArgs) -> Result<(), Problem> {
    let has_figures = !matches!(
        kind,
        ReportKind::Changes
            | ReportKind::Coverage
            | ReportKind::Compare
            | ReportKind::Repeats
            | ReportKind::VerifyText
    );
    let has_blocks = has_figures && kind != ReportKind::Outlook;
    let misplaced = [
        ("--cumulative", args.cumulative && !has_blocks),
        ("--min", args.min.is_some() && kind != ReportKind::Repeats),
        (
            "--explain",
            args.explain.is_some()
                && matches!(
                    kind,
                    ReportKind::Changes | ReportKind::Compare | ReportKind::VerifyText
                ),
        ),
        ("--what-if", !args.what_if.is_empty() && !has_figures),
        ("--declare", !args.declare.is_empty() && kind != ReportKind::VerifyText),
        ("--strict", args.strict && matches!(kind, ReportKind::Changes | ReportKind::VerifyText)),
        ("--sent", args.sent.is_some() && !has_blocks),
        ("--as-of", args.as_of.is_some() && kind == ReportKind::Changes),
        ("--unit", args.unit.is_some() && kind == ReportKind::Changes),
        ("--view", args.view.is_some() && kind == ReportKind::Changes),
        ("--known-on", args.known.is_given() && kind == ReportKind::Changes),
    ];
    match misplaced.into_iter().find(|(_, wrong)| *wrong) {
        Some((option, _)) => Err(Problem::usage("usage-misplaced")
            .with("given", option)
            .with("other", format!("report {}", kind.code()))),
        None => Ok(()),
    }
}

/// The periods: two for a comparison, else one, by default this year.
fn periods(desk: &Desk, kind: ReportKind, args: &ReportArgs) -> Result<Vec<Period>, Problem> {
    match (kind, &args.first, &args.second) {
        (ReportKind::Compare, Some(first), Some(second)) => {
            Ok(vec![first.parse()?, second.parse()?])
        }
        (ReportKind::Compare, _, _) => Err(Problem::usage("compare-needs-two")),
        (ReportKind::VerifyText, None, _) => Err(Problem::usage("verify-text-needs-file")),
        (ReportKind::VerifyText, Some(_), Some(period)) => Ok(vec![period.parse()?]),
        (ReportKind::VerifyText, Some(_), None) => Ok(vec![Period::year(desk.today.year())?]),
        (_, _, Some(surplus)) => {
            Err(Problem::usage("usage-unknown-argument").with("given", surplus))
        }
        (_, Some(period), None) => Ok(vec![period.parse()?]),
        (_, None, None) => Ok(vec![Period::year(desk.today.year())?]),
    }
}
