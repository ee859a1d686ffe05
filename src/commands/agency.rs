//! `doithoai agency`: the agencies that reply to petitions.

use anyhow::Result;
use clap::Subcommand;

use crate::commands::list;
use crate::desk::Desk;
use crate::model::{Kind, agency};
use crate::ops::{self, Input};
use crate::text;

#[derive(Debug, Subcommand)]
pub(super) enum AgencyCommand {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "CODE")]
        code: Option<String>,
        #[arg(long, value_name = "UNIT")]
        unit: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        from: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        until: Option<String>,
    },
    List(list::ShapeArgs),
    End {
        #[arg(value_name = "AGENCY")]
        agency: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
}

pub(super) fn run(desk: &mut Desk, command: AgencyCommand) -> Result<()> {
    let (today, mode) = (desk.today, desk.typed());
    let receipt = match command {
        AgencyCommand::List(shape) => return list::print_all(desk, Kind::Agency, shape),
        AgencyCommand::Add { name, code, unit, from, until } => {
            let code = code.unwrap_or_else(|| text::slug(&name));
            let input = Input::new(Kind::Agency)
                .with(agency::CODE, code)
                .with(agency::NAME, name)
                .with_some(agency::UNIT, unit);
            let input = input.with_some(agency::FROM, from).with_some(agency::UNTIL, until);
            desk.write(|work, resolver| ops::enter_typed(work, resolver, &input, mode))?
        }
        AgencyCommand::End { agency, on } => {
            desk.write(|work, resolver| ops::end_agency(work, resolver, &agency, &on, today))?
        }
    };
    desk.receipt(&receipt)
}
