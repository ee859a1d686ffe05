//! `doithoai report`: the figures, for people and scripts.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;
use chrono::Datelike;
use clap::Args;

use crate::desk::{Desk, ReportOutput, is_stdout};
use crate::exchange::{check_markable, read_prose};
use crate::figures::{HeldBack, Judgement, Strictness};
use crate::layout::Prose;
use crate::letters;
use crate::model::{Closed, Period, View};
use crate::ops;
use crate::problem::{Problem, ProblemKind};
use crate::report::{
    DeclaredReport, Medium, ReportKind, ReportRequest, TextReport, supposed_rules,
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
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "then|now")]
    view: Option<String>,
    #[arg(long)]
    strict: bool,
    #[arg(long, conflicts_with = "with_names")]
    public: bool,
    #[arg(long)]
    with_names: bool,
    #[arg(long, value_name = "FIGURE", conflicts_with = "what_if")]
    explain: Option<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    what_if: Vec<String>,
    #[arg(long, value_name = "N")]
    min: Option<String>,
    #[arg(long, value_name = "FIGURE=N")]
    declare: Vec<String>,
}

pub(super) fn run(desk: &mut Desk, args: ReportArgs) -> Result<u8> {
    let kind = ReportKind::parse(&args.kind)?;
    check_options(kind, &args)?;
    if kind == ReportKind::VerifyText && !args.declare.is_empty() {
        return declared(desk, &args);
    }
    if kind == ReportKind::VerifyText && args.second.is_none() && !desk.has_register() {
        return alone(desk, &args);
    }
    let periods = periods(desk, kind, &args)?;
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
    if args.with_names {
        desk.note_names()?;
    }
    // The year as a document is a letter with all its lists.
    let is_letter = kind == ReportKind::Year
        && output.is_document()
        && rules.is_empty()
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
        listed: is_letter || kind == ReportKind::Petitions,
        overdue: is_letter || kind == ReportKind::Overdue || output.medium() == Medium::Page,
        explain: args.explain.clone(),
        rules,
        least,
    };
    if let Some((path, text)) = prose {
        return verify(desk, &request, output, path, &text, &args);
    }
    let (held_back, strictness) = if is_letter {
        letter(desk, &request, output)?
    } else {
        let made = if request.rules.is_empty() {
            desk.read(|reader| request.make(reader))?
        } else {
            desk.suppose(|work, resolver| request.suppose(work, resolver))?
        };
        output.write(desk, made.report.as_ref())?;
        (made.held_back, made.strictness)
    };
    if let Some(note) = ops::public_note("public-texts-left-out", held_back.left_out()) {
        desk.note(&note);
    }
    if args.strict
        && let Some(note) = strictness.note()
    {
        desk.note(&note);
    }
    say_written(desk, &args);
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
) -> Result<u8> {
    let file = path.to_string_lossy();
    let report = desk.read(|reader| {
        let mut report = request.judge(reader, &file, text.text())?;
        letters::confirm_own(reader, request, text, &mut report)?;
        Ok(report)
    })?;
    tell(desk, output, (path, text), &report, args)
}

/// Writes the results of a text: as a report, or as the text with its figures marked.
fn tell(
    desk: &mut Desk,
    output: ReportOutput,
    (path, text): (&Path, &Prose),
    report: &TextReport,
    args: &ReportArgs,
) -> Result<u8> {
    if output.is_document() {
        check_markable(text, report.verdicts.len(), path)?;
        output.mark(&desk.words, text, report)?;
        say_marked(desk, report, args);
    } else {
        output.write(desk, report)?;
        say_written(desk, args);
    }
    Ok(if report.is_contradicted() { ProblemKind::Found as u8 } else { 0 })
}

/// Writes the year as a letter; returns the public texts left out, and what `--strict` finds.
fn letter(
    desk: &mut Desk,
    request: &ReportRequest,
    output: ReportOutput,
) -> Result<(Rc<HeldBack>, Strictness)> {
    let lang = desk.words.lang();
    let (document, held_back, strictness) = desk.read(|reader| {
        let figures = request.figures(reader)?;
        let (held_back, strictness) = (Rc::clone(&figures.context.held_back), figures.strictness());
        Ok((letters::year_report(reader, figures, lang)?, held_back, strictness))
    })?;
    output.fill(&document)?;
    Ok((held_back, strictness))
}

/// Prints the path of a written report.
fn say_written(desk: &Desk, args: &ReportArgs) {
    if let Some(path) = told_path(desk, args) {
        desk.inform(&desk.words.say("receipt-report-written", &[("path", path.into())]));
    }
}

/// Prints the path of a marked text, and the number of each result.
fn say_marked(desk: &Desk, report: &TextReport, args: &ReportArgs) {
    if let Some(path) = told_path(desk, args) {
        let counts = report.counts(&desk.words);
        let args = [("path", path.into()), ("counts", counts.into())];
        desk.inform(&desk.words.say("receipt-text-marked", &args));
    }
}

/// The path of a written file, if the receipt names it.
fn told_path(desk: &Desk, args: &ReportArgs) -> Option<String> {
    let path = args.output.as_ref().filter(|path| !desk.settings.json && !is_stdout(path))?;
    Some(path.to_string_lossy().into_owned())
}

/// Checks a text's own calculations, without a register.
fn alone(desk: &mut Desk, args: &ReportArgs) -> Result<u8> {
    let Some(path) = &args.first else {
        return Err(Problem::usage("verify-text-needs-file").into());
    };
    let output = ReportOutput::choose(desk, args.format.as_deref(), args.output.as_deref())?;
    let text = read_prose(Path::new(path))?;
    let report = TextReport::alone(path, text.text());
    tell(desk, output, (Path::new(path), &text), &report, args)
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
    output.write(desk, &report)?;
    say_written(desk, args);
    let is_contradicted = report.declared.all_met == Judgement::Contradicts;
    Ok(if is_contradicted { ProblemKind::Found as u8 } else { 0 })
}

/// Refuses options that do not apply to the report.
fn check_options(kind: ReportKind, args: &ReportArgs) -> Result<(), Problem> {
    let has_figures = !matches!(
        kind,
        ReportKind::Coverage | ReportKind::Compare | ReportKind::Repeats | ReportKind::VerifyText
    );
    let misplaced = [
        ("--min", args.min.is_some() && kind != ReportKind::Repeats),
        (
            "--explain",
            args.explain.is_some() && matches!(kind, ReportKind::Compare | ReportKind::VerifyText),
        ),
        ("--what-if", !args.what_if.is_empty() && !has_figures),
        ("--declare", !args.declare.is_empty() && kind != ReportKind::VerifyText),
        ("--strict", args.strict && kind == ReportKind::VerifyText),
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
