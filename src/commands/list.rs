//! `doithoai list`, and the lists of other commands.

use anyhow::Result;
use clap::Args;

use crate::desk::Desk;
use crate::model::{Kind, ListedState, Period, PetitionState};
use crate::ops::{self, ListQuery};
use crate::problem::{Cause, Problem};
use crate::report::AssignmentList;
use crate::text::read_count;

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

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[arg(value_name = "KIND")]
    kind: String,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long)]
    with_names: bool,
}

#[derive(Debug, Args)]
pub(super) struct AssignListArgs {
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long, value_name = "N")]
    due_within: Option<String>,
}

pub(super) fn run(desk: &mut Desk, args: ListArgs) -> Result<()> {
    let Some(kind) = Kind::find(&args.kind) else {
        let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.spec().plural).collect();
        return Err(Problem::because(Cause::NotInList { of_column: false })
            .with("given", args.kind)
            .with("allowed", names.join(", "))
            .into());
    };
    if kind == Kind::Assignment {
        return assignments(desk, AssignListArgs { filter: args.filter, due_within: None });
    }
    print(desk, kind, &args.filter.read(kind)?, args.with_names)
}

/// Prints the filtered records of a kind; if petitioners are named, the journal notes it.
pub(super) fn print(desk: &mut Desk, kind: Kind, query: &ListQuery, named: bool) -> Result<()> {
    let today = desk.today;
    let filter = desk.read(|reader| query.resolve(reader, today))?;
    if named {
        desk.note_names()?;
    }
    let list = desk.read(|reader| ops::list(reader, kind, &filter, named))?;
    desk.report(&list)
}

/// Prints all records of a kind.
pub(super) fn print_all(desk: &mut Desk, kind: Kind) -> Result<()> {
    print(desk, kind, &ListQuery::default(), false)
}

/// Prints assignments with their state, the due date in force and the days left.
pub(super) fn assignments(desk: &mut Desk, args: AssignListArgs) -> Result<()> {
    let due_within = args.due_within.as_deref().map(read_count).transpose()?;
    let query = ListQuery { due_within, ..args.filter.read(Kind::Assignment)? };
    let today = desk.today;
    let lines = desk.read(|reader| {
        let filter = query.resolve(reader, today)?;
        ops::list_assignments(reader, &filter, today)
    })?;
    desk.report(&AssignmentList(lines))
}
