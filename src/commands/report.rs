//! `doithoai report`: the figures, as people and scripts want them.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;
use chrono::Datelike;
use clap::Args;

use crate::commands::formats::Output;
use crate::desk::{Desk, is_stdout};
use crate::exchange::read_prose;
use crate::figures::{self, HeldBack, Judgement, ReportContext, ReportQuery, YearFigures};
use crate::letters;
use crate::model::{Closed, Period, View};
use crate::ops::{self, Names, Reader, conflicts_open, read_supposed, suppose};
use crate::problem::{Problem, ProblemKind};
use crate::report::{
    Comparison, DeclaredReport, Explanation, Medium, OutlookReport, RepeatsReport, Report,
    ReportKind, Supposed, TextReport, YearReport,
};
use crate::rules::RuleBook;
use crate::rules::prose::stated;
use crate::text;

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
    fits(kind, &args)?;
    if kind == ReportKind::VerifyText && !args.declare.is_empty() {
        return declared(desk, &args);
    }
    let periods = periods(desk, kind, &args)?;
    let rules = args
        .what_if
        .iter()
        .map(|given| read_supposed(given))
        .collect::<Result<Vec<_>, Problem>>()?;
    let least = args.min.as_deref().map_or(Ok(3), text::read_count)?;
    let view = args.view.as_deref().map_or(Ok(View::Then), View::parse)?;
    let as_of =
        args.as_of.as_deref().map_or(Ok(desk.today), |day| text::read_day(day, desk.today))?;
    let output = Output::choose(desk, args.format.as_deref(), args.output.as_deref())?;
    let prose = match (kind, &args.first) {
        (ReportKind::VerifyText, Some(path)) => Some(read_prose(Path::new(path))?),
        _ => None,
    };
    if args.with_names {
        desk.note_names()?;
    }
    let today = desk.today;
    // The year as a document is a letter with all its lists.
    let is_letter = kind == ReportKind::Year
        && output.is_document()
        && rules.is_empty()
        && args.explain.is_none();
    let overdue = is_letter || kind == ReportKind::Overdue || output.medium() == Medium::Page;
    let listed = is_letter || kind == ReportKind::Petitions;
    let ask = |reader: Reader<'_>, names: &mut Names, period: &Period| -> Result<ReportQuery> {
        let unit = args.unit.as_deref().map(|unit| names.unit(reader, unit, None)).transpose()?;
        let ask = ReportQuery::new(period.clone(), as_of);
        Ok(ReportQuery {
            unit,
            view,
            listed,
            overdue,
            named: args.with_names,
            public: args.public,
            ..ask
        })
    };
    let year = |reader: Reader<'_>, names: &mut Names, period: &Period| -> Result<YearFigures> {
        let mut figures =
            figures::year(reader, ReportContext::read(reader, ask(reader, names, period)?)?)?;
        figures.frame.warnings.extend(conflicts_open(reader, today)?);
        Ok(figures)
    };
    if let (Some(text), Some(path)) = (prose, &args.first) {
        let figures = desk.read(|reader| year(reader, &mut Names::new(), &periods[0]))?;
        let verdicts = figures::verdicts(&stated(&text), &figures);
        let report = TextReport { figures, file: path.clone(), verdicts };
        let found = report.is_contradicted();
        output.write(desk, &report)?;
        written(desk, &args);
        return Ok(if found { ProblemKind::Found as u8 } else { 0 });
    }
    if is_letter {
        let lang = desk.words.lang();
        let (document, held_back, wanting) = desk.read(|reader| {
            let figures = year(reader, &mut Names::new(), &periods[0])?;
            let (held_back, wanting) = (Rc::clone(&figures.frame.held_back), figures.is_wanting());
            Ok((letters::year_report(reader, figures, lang)?, held_back, wanting))
        })?;
        output.fill(&document)?;
        note_left_out(desk, &held_back);
        written(desk, &args);
        return Ok(status(&args, wanting));
    }
    let (report, held_back, wanting): (Box<dyn Report>, Rc<HeldBack>, bool) = if rules.is_empty() {
        desk.read(|reader| {
            let figures = year(reader, &mut Names::new(), &periods[0])?;
            let (held_back, wanting) = (Rc::clone(&figures.frame.held_back), figures.is_wanting());
            let again = |period: &Period| year(reader, &mut Names::new(), period);
            Ok((drawn(reader, kind, figures, &args, least, again, &periods)?, held_back, wanting))
        })?
    } else {
        desk.suppose(|work, names| {
            let first = year(work.reader(), names, &periods[0])?;
            suppose(work, names, &rules, today)?;
            let second = year(work.reader(), names, &periods[0])?;
            let changes = figures::compare(&first, &second, true);
            let (held_back, wanting) = (Rc::clone(&second.frame.held_back), second.is_wanting());
            Ok((
                Box::new(Supposed { kind, rules, first, second, changes }) as Box<dyn Report>,
                held_back,
                wanting,
            ))
        })?
    };
    output.write(desk, report.as_ref())?;
    note_left_out(desk, &held_back);
    written(desk, &args);
    Ok(status(&args, wanting))
}

/// Names the petitions whose public text names a petitioner and was left out.
fn note_left_out(desk: &Desk, held_back: &HeldBack) {
    if let Some(note) = ops::public_note("public-texts-left-out", held_back.left_out()) {
        desk.note(&note);
    }
}

/// The exit code: with `--strict` that of a check that fails.
fn status(args: &ReportArgs, wanting: bool) -> u8 {
    if args.strict && wanting { ProblemKind::Found as u8 } else { 0 }
}

/// Says where a report was written, so that nobody looks for it.
fn written(desk: &Desk, args: &ReportArgs) {
    if let Some(path) = args.output.as_ref().filter(|path| !desk.settings.json && !is_stdout(path))
    {
        let path = path.to_string_lossy().into_owned();
        desk.aside(&desk.words.say("receipt-report-written", &[("path", path.into())]));
    }
}

/// Puts a report together from its figures.
fn drawn(
    reader: Reader<'_>,
    kind: ReportKind,
    figures: YearFigures,
    args: &ReportArgs,
    least: i64,
    year: impl Fn(&Period) -> Result<YearFigures>,
    periods: &[Period],
) -> Result<Box<dyn Report>> {
    if let Some(path) = &args.explain {
        let explained = match kind {
            ReportKind::Outlook if path.starts_with("outlook.") => figures::explain_outlook(
                reader,
                &figures,
                &figures::outlook(reader, &figures)?,
                path,
            )?,
            ReportKind::Repeats => {
                figures::explain_repeat(&figures::repeats(reader, &figures.frame, least)?, path)
            }
            _ => match figures::named(&figures, path) {
                Some(figure) => Some(figures::explain(reader, &figures, figure)?),
                None => None,
            },
        };
        let Some(explained) = explained else { return Err(unknown_figure(&figures, path).into()) };
        return Ok(Box::new(Explanation { kind, figures, explained }));
    }
    Ok(match kind {
        ReportKind::Outlook => {
            let outlook = figures::outlook(reader, &figures)?;
            Box::new(OutlookReport { figures, outlook })
        }
        ReportKind::Repeats => {
            let repeats = figures::repeats(reader, &figures.frame, least)?;
            Box::new(RepeatsReport { figures, least, repeats })
        }
        ReportKind::Compare => {
            let second = year(&periods[1])?;
            let changes = figures::compare(&figures, &second, false);
            Box::new(Comparison { first: figures, second, changes })
        }
        _ => Box::new(YearReport { kind, figures }),
    })
}

/// Judges declared totals, for which no register is needed.
fn declared(desk: &mut Desk, args: &ReportArgs) -> Result<u8> {
    if let Some(file) = &args.first {
        let conflict = Problem::usage("usage-conflict")
            .with("given", file.as_str())
            .with("other", "--declare");
        return Err(conflict.into());
    }
    let (mut sessions, mut units, mut minimum) = (None, None, None);
    for given in &args.declare {
        let form = || Problem::usage("declare-form").with("given", given.as_str());
        let (figure, value) = given.split_once('=').ok_or_else(form)?;
        let place = match figure.trim() {
            "sessions" => &mut sessions,
            "units" => &mut units,
            "minimum" => &mut minimum,
            _ => return Err(form().into()),
        };
        *place = Some(text::read_count(value)?);
    }
    let output = Output::choose(desk, args.format.as_deref(), args.output.as_deref())?;
    let minimum = minimum.unwrap_or_else(|| RuleBook::new(Vec::new()).on(desk.today).minimum);
    let declared = figures::declared(sessions, units, minimum);
    let found = declared.all_met == Judgement::Contradicts;
    output.write(desk, &DeclaredReport { declared })?;
    written(desk, args);
    Ok(if found { ProblemKind::Found as u8 } else { 0 })
}

/// A figure that is not there, with the nearest that is.
fn unknown_figure(figures: &YearFigures, given: &str) -> Problem {
    let names: Vec<String> =
        figures.figures().iter().map(|figure| figure.name.to_string()).collect();
    match text::nearest(given, names.iter().map(String::as_str)) {
        Some(near) => {
            Problem::refused("figure-unknown-near").with("given", given).with("near", near)
        }
        None => Problem::refused("figure-unknown").with("given", given),
    }
}

/// Refuses options that the report has no use for.
fn fits(kind: ReportKind, args: &ReportArgs) -> Result<(), Problem> {
    let has_figures =
        !matches!(kind, ReportKind::Compare | ReportKind::Repeats | ReportKind::VerifyText);
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

/// The periods asked for: two to compare, else one, without which it is this year.
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
