//! `doithoai list`, and the lists of other commands.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::commands::known::KnownArgs;
use crate::desk::{Desk, ReportOutput};
use crate::model::{Kind, ListedState, Period, PetitionState};
use crate::ops::{self, ListQuery, Receipt};
use crate::problem::{Cause, Problem};
use crate::report::{AssignmentList, ListReport, Report, SentList};
use crate::text::{fold, read_count};

/// The filters of a list.
#[derive(Debug, Default, Args)]
pub(super) struct FilterArgs {
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "AGENCY")]
    agency: Option<String>,
    #[arg(long, value_name = "FIELD")]
    field: Option<String>,
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    #[arg(long, value_name = "PERIOD")]
    period: Option<String>,
    #[arg(long)]
    overdue: bool,
}

impl FilterArgs {
    /// Parses the filters of a kind's list.
    pub(super) fn read(self, kind: Kind) -> Result<ListQuery> {
        let options = [
            ("--unit", self.unit.is_some()),
            ("--agency", self.agency.is_some()),
            ("--field", self.field.is_some()),
            ("--state", self.state.is_some()),
            ("--period", self.period.is_some()),
            ("--overdue", self.overdue),
        ];
        let given = options.into_iter().filter(|(_, is_given)| *is_given);
        ops::check_filters(kind, &given.map(|(option, _)| option).collect::<Vec<_>>())?;
        let period = self.period.as_deref().map(str::parse::<Period>).transpose()?;
        let state = self.state.as_deref().map(|given| ops::read_state(kind, given));
        let mut state = state.transpose()?;
        if self.overdue {
            state = Some(ListedState::Petition(PetitionState::Overdue));
        }
        let Self { unit, agency, field, .. } = self;
        Ok(ListQuery { unit, agency, field, state, period, due_within: None })
    }
}

/// The columns, the format and the target of a list.
#[derive(Debug, Default, Args)]
pub(super) struct ShapeArgs {
    #[arg(long, conflicts_with = "columns")]
    wide: bool,
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    columns: Vec<String>,
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

/// The shape of a list, with its target prepared.
pub(super) struct Shape {
    args: ShapeArgs,
    output: ReportOutput,
}

impl ShapeArgs {
    /// Chooses the format and prepares the target, before anything is read.
    pub(super) fn prepare(self, desk: &mut Desk) -> Result<Shape> {
        let output = ReportOutput::choose(desk, self.format.as_deref(), self.output.as_deref())?;
        Ok(Shape { args: self, output })
    }
}

impl Shape {
    /// Whether the list is for scripts, with the keys that it always has.
    pub(super) fn is_plain_json(&self) -> bool {
        self.output.is_json() && self.args.columns.is_empty()
    }

    /// Writes a list, and says where if it is a file.
    pub(super) fn write(self, desk: &Desk, report: &dyn Report) -> Result<()> {
        let ShapeArgs { wide, columns, output, .. } = self.args;
        let list = ListReport::new(report, wide, &columns, &desk.words)?;
        let beside = self.output.write(desk, &list)?;
        let receipt = Receipt { key: "list-written", ..Receipt::default() };
        desk.written(receipt, output.as_deref(), beside)
    }
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[arg(value_name = "KIND")]
    kind: String,
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    shape: ShapeArgs,
    #[arg(long)]
    with_names: bool,
    #[command(flatten)]
    known: KnownArgs,
}

#[derive(Debug, Args)]
pub(super) struct AssignListArgs {
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long, value_name = "N")]
    due_within: Option<String>,
    #[command(flatten)]
    shape: ShapeArgs,
}

#[derive(Debug, Args)]
pub(super) struct PlanListArgs {
    #[command(flatten)]
    pub(super) filter: FilterArgs,
    #[command(flatten)]
    pub(super) shape: ShapeArgs,
}

pub(super) fn run(desk: &mut Desk, args: ListArgs) -> Result<()> {
    if SENT_REPORTS.contains(&fold(&args.kind).as_str()) {
        return sent_reports(desk, args);
    }
    let Some(kind) = Kind::find(&args.kind) else {
        let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.spec().plural).collect();
        return Err(Problem::because(Cause::NotInList { of_column: false })
            .with("given", args.kind)
            .with("allowed", names.join(", "))
            .into());
    };
    if kind == Kind::Assignment {
        let ListArgs { filter, shape, known, .. } = args;
        let list = AssignListArgs { filter, due_within: None, shape };
        return assignments_of(desk, list, &known);
    }
    let query = args.filter.read(kind)?;
    print_of(desk, kind, &query, args.with_names, args.shape, &args.known)
}

/// The names of the list of sent reports, which are no records.
const SENT_REPORTS: [&str; 3] = ["sent-reports", "bao cao da gui", "bao-cao-da-gui"];

/// Prints the sent reports and sealed years.
fn sent_reports(desk: &mut Desk, args: ListArgs) -> Result<()> {
    // It has no filters: those given are refused like those of a list that lacks them.
    args.filter.read(Kind::Rule)?;
    let shape = args.shape.prepare(desk)?;
    args.known.look_back(desk, true)?;
    let lines = desk.read(ops::sent_lines)?;
    shape.write(desk, &SentList(lines))
}

/// Prints the filtered records of a kind; if petitioners are named, the journal notes it.
pub(super) fn print(
    desk: &mut Desk,
    kind: Kind,
    query: &ListQuery,
    named: bool,
    shape: ShapeArgs,
) -> Result<()> {
    print_of(desk, kind, query, named, shape, &KnownArgs::default())
}

fn print_of(
    desk: &mut Desk,
    kind: Kind,
    query: &ListQuery,
    named: bool,
    shape: ShapeArgs,
    known: &KnownArgs,
) -> Result<()> {
    let today = desk.today;
    let shape = shape.prepare(desk)?;
    let mut filter = desk.read(|reader| query.resolve(reader, today))?;
    if named {
        desk.note_names()?;
    }
    if known.is_given() {
        known.look_back(desk, true)?;
        filter = desk.read(|reader| query.resolve(reader, today))?;
    }
    let standing_on = if shape.is_plain_json() { None } else { Some(today) };
    let list = desk.read(|reader| ops::list(reader, kind, &filter, named, standing_on))?;
    shape.write(desk, &list)
}

/// Prints all records of a kind.
pub(super) fn print_all(desk: &mut Desk, kind: Kind, shape: ShapeArgs) -> Result<()> {
    print(desk, kind, &ListQuery::default(), false, shape)
}

/// Prints assignments with their state, the due date in force and the days left.
pub(super) fn assignments(desk: &mut Desk, args: AssignListArgs) -> Result<()> {
    assignments_of(desk, args, &KnownArgs::default())
}

fn assignments_of(desk: &mut Desk, args: AssignListArgs, known: &KnownArgs) -> Result<()> {
    let due_within = args.due_within.as_deref().map(read_count).transpose()?;
    let query = ListQuery { due_within, ..args.filter.read(Kind::Assignment)? };
    let today = desk.today;
    let shape = args.shape.prepare(desk)?;
    known.look_back(desk, true)?;
    let lines = desk.read(|reader| {
        let filter = query.resolve(reader, today)?;
        ops::list_assignments(reader, &filter, today)
    })?;
    shape.write(desk, &AssignmentList(lines))
}
