//! `doithoai plan`: planned dialogues.

use anyhow::Result;
use clap::{ArgMatches, Args, Subcommand};

use crate::commands::record::RecordOptions;
use crate::commands::usage::{self, values_in_words};
use crate::commands::{list, schedule, show};
use crate::desk::Desk;
use crate::model::{Kind, PlanStatus, columns, plan};
use crate::ops;
use crate::problem::Problem;

#[derive(Debug, Subcommand)]
pub(super) enum PlanCommand {
    Add(AddArgs),
    List(list::PlanListArgs),
    Suggest(schedule::SuggestArgs),
    Export(schedule::ExportArgs),
    Show {
        #[arg(value_name = "CODE")]
        code: String,
    },
    Postpone {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
    #[command(group(clap::ArgGroup::new("when").required(true).args(["on", "month"])))]
    Move {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: Option<String>,
        #[arg(long, value_name = "YYYY-MM")]
        month: Option<String>,
        #[arg(long, value_name = "TEXT")]
        why: Option<String>,
    },
    Cancel {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
}

/// The columns of a plan entry as options.
#[derive(Debug)]
pub(super) struct AddArgs(RecordOptions);

impl Args for AddArgs {
    fn augment_args(command: clap::Command) -> clap::Command {
        RecordOptions::augment(Kind::Plan, command)
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl clap::FromArgMatches for AddArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(RecordOptions::read(Kind::Plan, matches)))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = RecordOptions::read(Kind::Plan, matches);
        Ok(())
    }
}

pub(super) fn run(desk: &mut Desk, command: PlanCommand) -> Result<()> {
    let (today, mode) = (desk.today, desk.typed());
    let (code, to, status, why) = match command {
        PlanCommand::Add(AddArgs(options)) => {
            let mut input = options.input;
            ops::read_form(&mut input, today)?;
            match (input.get(columns::DAY), input.get(plan::MONTH)) {
                (None, None) => {
                    let missing = values_in_words("--on <DAY> | --month <YYYY-MM>", &desk.words);
                    return Err(usage::missing(&missing, "plan add", &desk.words).into());
                }
                (Some(_), Some(_)) => {
                    return Err(Problem::usage("usage-conflict")
                        .with("given", "--on")
                        .with("other", "--month")
                        .into());
                }
                _ => {}
            }
            let receipt =
                desk.write(|work, resolver| ops::enter_typed(work, resolver, &input, mode))?;
            return desk.receipt(&receipt);
        }
        PlanCommand::List(args) => {
            let query = args.filter.read(Kind::Plan)?;
            return list::print(desk, Kind::Plan, &query, false, args.shape);
        }
        PlanCommand::Suggest(args) => return schedule::suggest(desk, args),
        PlanCommand::Export(args) => return schedule::export(desk, args),
        PlanCommand::Show { code } => return show::print(desk, &code, false),
        PlanCommand::Postpone { code, why } => {
            (code, (None, None), Some(PlanStatus::Postponed), Some(why))
        }
        PlanCommand::Cancel { code, why } => {
            (code, (None, None), Some(PlanStatus::Cancelled), Some(why))
        }
        PlanCommand::Move { code, on, month, why } => (code, (on, month), None, why),
    };
    let receipt = desk.write(|work, resolver| {
        let to = (to.0.as_deref(), to.1.as_deref());
        ops::move_plan(work, resolver, &code, to, (status, why.as_deref()), today)
    })?;
    desk.receipt(&receipt)
}
