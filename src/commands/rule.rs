//! `doithoai rule`: the rules and their first days in force.

use anyhow::Result;
use clap::Subcommand;

use crate::commands::list;
use crate::desk::Desk;
use crate::figures;
use crate::model::{Kind, rule};
use crate::ops::{self, Input};
use crate::report::RulesReport;
use crate::text::Direction;

#[derive(Debug, Subcommand)]
pub(super) enum RuleCommand {
    Show {
        #[arg(value_name = "DAY", allow_hyphen_values = true)]
        day: Option<String>,
    },
    Set {
        #[arg(value_name = "KEY")]
        key: String,
        #[arg(value_name = "VALUE", allow_negative_numbers = true)]
        value: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        from: Option<String>,
        #[arg(long, value_name = "TEXT")]
        source: Option<String>,
    },
    Use {
        #[arg(value_name = "SET")]
        set: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        from: Option<String>,
    },
    History(list::ShapeArgs),
}

pub(super) fn run(desk: &mut Desk, command: RuleCommand) -> Result<()> {
    let today = desk.today;
    let receipt = match command {
        RuleCommand::History(shape) => return list::print_all(desk, Kind::Rule, shape),
        RuleCommand::Show { day } => {
            let day = day.map_or(Ok(today), |day| desk.day(&day, Direction::Either))?;
            let book = desk.read(figures::book)?;
            return desk.report(&RulesReport { day, book });
        }
        RuleCommand::Set { key, value, from, source } => {
            let input = Input::new(Kind::Rule)
                .with(rule::KEY, key)
                .with(rule::VALUE, value)
                .with_some(rule::FROM, from)
                .with(rule::SOURCE, source.unwrap_or_default());
            ops::check_rule(&input)?;
            desk.write_or_try_telling(false, |work, resolver| {
                ops::set_rule(work, resolver, &input, today)
            })?
        }
        RuleCommand::Use { set, from } => desk.write_or_try_telling(false, |work, resolver| {
            ops::set_rules(work, resolver, &set, from.as_deref(), today)
        })?,
    };
    desk.receipt(&receipt)
}
