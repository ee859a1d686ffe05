//! `doithoai assign`: assignments of petitions to agencies.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::commands::list;
use crate::desk::Desk;
use crate::model::{DueKind, Kind, assignment};
use crate::ops::{self, Extension, Input, StepDraft};
use crate::problem::{Cause, Problem};
use crate::text;

#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true
)]
pub(super) struct AssignArgs {
    #[command(subcommand)]
    command: Option<AssignCommand>,
    #[arg(id = "petition", value_name = "PETITION", required = true)]
    petitions: Vec<String>,
    #[arg(long, value_name = "AGENCY", required = true)]
    to: Option<String>,
    #[arg(long, value_name = "AGENCY")]
    with: Vec<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    on: Option<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    due: Option<String>,
    #[arg(long, value_name = "NO")]
    conclusion: Option<String>,
}

#[derive(Debug, Subcommand)]
enum AssignCommand {
    #[command(group(clap::ArgGroup::new("until").required(true).args(["to", "by"])))]
    Extend {
        #[arg(value_name = "PETITION")]
        petition: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        to: Option<String>,
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        by: Option<String>,
        #[arg(long, value_name = "calendar|working", requires = "by")]
        kind: Option<String>,
        #[arg(long, value_name = "TEXT")]
        why: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: Option<String>,
    },
    Transfer {
        #[arg(value_name = "PETITION")]
        petition: String,
        #[arg(long, value_name = "AGENCY")]
        to: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        due: Option<String>,
        #[arg(long, value_name = "TEXT")]
        why: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: Option<String>,
    },
    Withdraw {
        #[arg(value_name = "PETITION")]
        petition: String,
        #[arg(long, value_name = "TEXT")]
        why: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: Option<String>,
    },
    List(list::AssignListArgs),
    Explain {
        #[arg(value_name = "PETITION")]
        petition: String,
    },
}

pub(super) fn run(desk: &mut Desk, args: AssignArgs) -> Result<()> {
    let (today, mode) = (desk.today, desk.typed());
    let receipt = match args.command {
        None => {
            let input = Input::new(Kind::Assignment)
                .with(assignment::AGENCY, args.to.unwrap_or_default())
                .with(assignment::WITH, args.with.join(";"))
                .with(assignment::DAY, args.on.unwrap_or_else(|| today.to_string()))
                .with_some(assignment::DUE, args.due)
                .with_some(assignment::CONCLUSION, args.conclusion);
            desk.write(|work, resolver| {
                ops::enter_for_each(work, resolver, &input, &args.petitions, mode)
            })?
        }
        Some(AssignCommand::List(args)) => return list::assignments(desk, args),
        Some(AssignCommand::Explain { petition }) => {
            let explained = desk.read(|reader| ops::explain_due(reader, &petition, today))?;
            return desk.report(&explained);
        }
        Some(AssignCommand::Extend { petition, to, by, kind, why, on }) => {
            let kind = kind.as_deref().map(due_kind).transpose()?;
            let days = by.as_deref().map(text::read_count).transpose()?;
            let by = match (&to, days) {
                (Some(day), _) => Extension::To(day),
                (None, days) => Extension::By(days.unwrap_or(0), kind),
            };
            ops::check_reason(&why)?;
            let draft = StepDraft { petition: &petition, on: on.as_deref(), why: &why };
            desk.write(|work, resolver| ops::assign_extend(work, resolver, draft, by, mode))?
        }
        Some(AssignCommand::Transfer { petition, to, due, why, on }) => {
            ops::check_reason(&why)?;
            let draft = StepDraft { petition: &petition, on: on.as_deref(), why: &why };
            desk.write(|work, resolver| {
                ops::assign_transfer(work, resolver, draft, &to, due.as_deref(), mode)
            })?
        }
        Some(AssignCommand::Withdraw { petition, why, on }) => {
            ops::check_reason(&why)?;
            let draft = StepDraft { petition: &petition, on: on.as_deref(), why: &why };
            desk.write(|work, resolver| ops::assign_withdraw(work, resolver, draft, mode))?
        }
    };
    desk.receipt(&receipt)
}

/// Parses the day counting of an extension; a roll to the next working day is left to rules.
fn due_kind(given: &str) -> Result<DueKind, Problem> {
    match ops::read_member("due-kind", given) {
        Ok(kind @ (DueKind::Calendar | DueKind::Working)) => Ok(kind),
        _ => Err(Problem::because(Cause::NotInList { of_column: false })
            .with("given", given)
            .with("allowed", "calendar, working")),
    }
}
