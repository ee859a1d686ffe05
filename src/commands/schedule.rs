//! `doithoai plan suggest` and `plan export`: a proposed schedule, and the plan for distribution.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::commands::letter;
use crate::desk::{Desk, FilePlace, ReportOutput, is_stdout};
use crate::exchange::plan_calendar;
use crate::figures::{self, APART, PlanLine, ReportQuery, ToSuggest};
use crate::model::Period;
use crate::ops::{self, Receipt};
use crate::problem::{Cause, Problem, Warning};
use crate::report::{PlanReport, Report, SuggestionReport};
use crate::text;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct SuggestArgs {
    #[arg(value_name = "PERIOD")]
    period: String,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "N")]
    thematic: Option<String>,
    #[arg(long, value_name = "N")]
    visits: Option<String>,
    #[arg(long, value_name = "N")]
    apart: Option<String>,
    #[arg(long, value_name = "N")]
    seed: Option<String>,
    #[arg(long, conflicts_with_all = ["format", "output"])]
    accept: bool,
    #[command(flatten)]
    to: OutputArgs,
}

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    #[arg(value_name = "PERIOD")]
    period: String,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[command(flatten)]
    to: OutputArgs,
}

#[derive(Debug, Args)]
struct OutputArgs {
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

/// The most sessions that can be asked of one unit: a year has no room for more.
const MAX_ASKED: u64 = 50;

pub(super) fn suggest(desk: &mut Desk, args: SuggestArgs) -> Result<()> {
    let period: Period = args.period.parse()?;
    let thematic = count(args.thematic.as_deref(), 0)?;
    let visits = count(args.visits.as_deref(), 0)?;
    let apart = i64::try_from(count(args.apart.as_deref(), APART)?.clamp(1, 3660))?;
    let seed = count(args.seed.as_deref(), 1)?;
    for given in [thematic, visits] {
        if given > MAX_ASKED {
            return Err(Problem::refused("suggest-too-many")
                .with("given", given)
                .with("most", MAX_ASKED)
                .into());
        }
    }
    let (thematic, visits) = (usize::try_from(thematic)?, usize::try_from(visits)?);
    let unit = args.unit.as_deref();
    let mut request =
        ToSuggest { period, today: desk.today, unit: None, thematic, visits, apart, seed };
    if args.accept {
        let mut codes = Vec::new();
        let receipt = desk.write(|work, resolver| {
            request.unit = ops::optional_unit(work.reader(), unit)?;
            let (receipt, entered) = ops::accept(work, resolver, request)?;
            codes = entered;
            Ok(receipt)
        })?;
        return desk.receipt_with(&receipt, json!({ "codes": codes }));
    }
    let output = PlanOutput::choose(desk, &args.to, &SUGGESTED)?;
    let suggestion = desk.read(|reader| {
        request.unit = ops::optional_unit(reader, unit)?;
        figures::suggest(reader, request)
    })?;
    let (office, lines) = (suggestion.register.unit.clone(), suggestion.lines.clone());
    let written = output.write(desk, &SuggestionReport(suggestion), &office, &lines)?;
    say_written(desk, args.to.output.as_deref(), "schedule-written", written)
}

fn count(given: Option<&str>, usual: u64) -> Result<u64> {
    match given {
        Some(given) => Ok(u64::try_from(text::read_count(given)?)?),
        None => Ok(usual),
    }
}

pub(super) fn export(desk: &mut Desk, args: ExportArgs) -> Result<()> {
    let period: Period = args.period.parse()?;
    if args.to.named().as_deref() == Some("docx") {
        return letter::plan(desk, args.period, args.unit, args.to.output);
    }
    let output = PlanOutput::choose(desk, &args.to, &EXPORTED)?;
    let today = desk.today;
    let table = desk.read(|reader| {
        let unit = ops::optional_unit(reader, args.unit.as_deref())?;
        figures::plan_table(reader, ReportQuery { unit, ..ReportQuery::new(period, today) })
    })?;
    let (office, lines) = (table.register.unit.clone(), table.lines.clone());
    let written = output.write(desk, &PlanReport(table), &office, &lines)?;
    say_written(desk, args.to.output.as_deref(), "plan-written", written)
}

/// The formats of a proposal; without a decision there is no document to sign.
const SUGGESTED: [&str; 7] = ["table", "json", "csv", "md", "html", "xlsx", "ics"];

/// The formats of a plan; as a document it is a letter.
const EXPORTED: [&str; 8] = ["table", "json", "csv", "md", "html", "xlsx", "docx", "ics"];

impl OutputArgs {
    /// The named format, else that of the file's ending.
    fn named(&self) -> Option<String> {
        if let Some(format) = &self.format {
            return Some(format.trim().to_ascii_lowercase());
        }
        let ending = self.output.as_deref()?.extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "txt" | "htm" => None,
            format => Some(format.trim().to_owned()),
        }
    }
}

/// The format and target of a plan.
enum PlanOutput {
    Report(ReportOutput),
    Calendar(FilePlace),
}

impl PlanOutput {
    /// Chooses the format like a report, with the calendar as a further one.
    fn choose(desk: &mut Desk, to: &OutputArgs, allowed: &[&str]) -> Result<Self> {
        let (path, named) = (to.output.as_deref(), to.named());
        if let Some(given) = named.as_ref().filter(|named| !allowed.contains(&named.as_str())) {
            let problem = Problem::because(Cause::NotInList { of_column: false })
                .with("given", given.as_str());
            return Err(problem.with("allowed", allowed.join(", ")).into());
        }
        if named.as_deref() == Some("ics") {
            return Ok(Self::Calendar(desk.file(path.unwrap_or(Path::new("-")))?));
        }
        Ok(Self::Report(ReportOutput::choose(desk, to.format.as_deref(), path)?))
    }

    /// Writes a plan; returns the number of a calendar's entries, and the files beside.
    fn write(
        self,
        desk: &Desk,
        report: &dyn Report,
        office: &str,
        lines: &[PlanLine],
    ) -> Result<(Option<u64>, Vec<PathBuf>)> {
        match self {
            Self::Report(output) => Ok((None, output.write(desk, report)?)),
            Self::Calendar(place) => {
                let words = Words::new(desk.words.lang());
                let mut count = 0;
                place.fill(|out| {
                    count = plan_calendar(office, lines, &words, desk.today, out)?;
                    Ok(())
                })?;
                Ok((Some(count), Vec::new()))
            }
        }
    }
}

/// Prints the receipt of a written plan; of a calendar, with the number of its entries.
fn say_written(
    desk: &Desk,
    path: Option<&Path>,
    key: &'static str,
    (calendar, beside): (Option<u64>, Vec<PathBuf>),
) -> Result<()> {
    let (key, args) = match calendar {
        Some(count) => ("exported-calendar", vec![("count", count.into())]),
        None => (key, Vec::new()),
    };
    let mut receipt = Receipt { key, args, ..Receipt::default() };
    if calendar == Some(0) {
        receipt.warnings.push(Warning::new("calendar-empty"));
    }
    if path.is_none_or(is_stdout) && !desk.settings.json {
        desk.warn(&receipt.warnings);
    }
    desk.written(receipt, path, beside)
}
