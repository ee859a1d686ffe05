//! `doithoai plan suggest` and `plan export`: a schedule proposed, and the plan as it is handed round.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::commands::formats::Output;
use crate::commands::letter;
use crate::desk::{Desk, FilePlace};
use crate::exchange::plan_calendar;
use crate::figures::{self, APART, PlanLine, ReportQuery, ToSuggest};
use crate::model::Period;
use crate::ops::{self, Names, Reader};
use crate::problem::{Cause, Problem};
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

/// What may be asked of one unit: more has no room in any year.
const MOST: i64 = 50;

pub(super) fn suggest(desk: &mut Desk, args: SuggestArgs) -> Result<()> {
    let count =
        |given: &Option<String>, usual: i64| given.as_deref().map_or(Ok(usual), text::read_count);
    let period: Period = args.period.parse()?;
    let (thematic, visits) = (count(&args.thematic, 0)?, count(&args.visits, 0)?);
    let apart = count(&args.apart, i64::try_from(APART)?)?.clamp(1, 3660);
    let seed = u64::try_from(count(&args.seed, 1)?)?;
    if let Some(many) = [thematic, visits].into_iter().find(|many| *many > MOST) {
        return Err(Problem::refused("suggest-too-many")
            .with("given", many)
            .with("most", MOST)
            .into());
    }
    let today = desk.today;
    let (thematic, visits) = (usize::try_from(thematic)?, usize::try_from(visits)?);
    let ask = |reader: Reader<'_>, names: &mut Names| -> Result<ToSuggest> {
        let unit = args.unit.as_deref().map(|unit| names.unit(reader, unit, None)).transpose()?;
        Ok(ToSuggest { period: period.clone(), today, unit, thematic, visits, apart, seed })
    };
    if args.accept {
        let mut codes = Vec::new();
        let receipt = desk.write(|work, names| {
            let ask = ask(work.reader(), names)?;
            let (receipt, entered) = ops::accept(work, names, ask)?;
            codes = entered;
            Ok(receipt)
        })?;
        return desk.receipt_with(&receipt, json!({ "codes": codes }));
    }
    let output = PlanOutput::choose(desk, &args.to, &SUGGESTED)?;
    let suggestion = desk.read(|reader| {
        let ask = ask(reader, &mut Names::new())?;
        figures::suggest(reader, ask)
    })?;
    let (office, lines) = (suggestion.register.0.clone(), suggestion.lines.clone());
    output.write(desk, &SuggestionReport(suggestion), &office, &lines)
}

pub(super) fn export(desk: &mut Desk, args: ExportArgs) -> Result<()> {
    let period: Period = args.period.parse()?;
    if args.to.named().as_deref() == Some("docx") {
        return letter::plan(desk, args.period, args.unit, args.to.output);
    }
    let output = PlanOutput::choose(desk, &args.to, &EXPORTED)?;
    let today = desk.today;
    let table = desk.read(|reader| {
        let unit =
            args.unit.as_deref().map(|unit| Names::new().unit(reader, unit, None)).transpose()?;
        figures::plan_table(reader, ReportQuery { unit, ..ReportQuery::new(period, today) })
    })?;
    let (office, lines) = (table.register.0.clone(), table.lines.clone());
    output.write(desk, &PlanReport(table), &office, &lines)
}

/// The formats of a proposal; what nobody has decided is no document to sign.
const SUGGESTED: [&str; 7] = ["table", "json", "csv", "md", "html", "xlsx", "ics"];

/// The formats of a plan; as a document it is a letter.
const EXPORTED: [&str; 8] = ["table", "json", "csv", "md", "html", "xlsx", "docx", "ics"];

impl OutputArgs {
    /// The format that is asked for, by name or by the file's ending.
    fn named(&self) -> Option<String> {
        let ending = self.output.as_deref().and_then(Path::extension);
        let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
        let other_names = ["txt", "htm"];
        let named =
            self.format.clone().or(ending.filter(|ending| !other_names.contains(&ending.as_str())));
        named.map(|named| named.trim().to_ascii_lowercase())
    }
}

/// How and where a plan is written.
enum PlanOutput {
    Report(Output),
    Calendar(FilePlace),
}

impl PlanOutput {
    /// Chooses the format as a report does; beside a report's there is the calendar.
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
        Ok(Self::Report(Output::choose(desk, to.format.as_deref(), path)?))
    }

    fn write(
        self,
        desk: &Desk,
        report: &dyn Report,
        office: &str,
        lines: &[PlanLine],
    ) -> Result<()> {
        match self {
            Self::Report(output) => output.write(desk, report),
            Self::Calendar(place) => {
                let words = Words::new(desk.words.lang());
                place.fill(|out| plan_calendar(office, lines, &words, desk.today, out))
            }
        }
    }
}
