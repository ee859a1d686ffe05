//! `doithoai holiday`: days off and exchanged working days.

use std::path::PathBuf;

use anyhow::Result;
use clap::Subcommand;

use crate::commands::{exchange, list};
use crate::desk::Desk;
use crate::exchange::{Reading, Source, Sources};
use crate::model::{Kind, Period, holiday};
use crate::ops::{self, Input, ListQuery};

#[derive(Debug, Subcommand)]
pub(super) enum HolidayCommand {
    Add {
        #[arg(value_name = "DAY", allow_hyphen_values = true)]
        day: String,
        #[arg(long, value_name = "KIND", default_value = "off")]
        kind: String,
        #[arg(long, value_name = "TEXT")]
        name: Option<String>,
        #[arg(long, value_name = "TEXT")]
        source: Option<String>,
        #[arg(long, value_name = "STATUS")]
        status: Option<String>,
    },
    List {
        #[arg(value_name = "PERIOD")]
        period: Option<String>,
    },
    Import {
        #[arg(value_name = "FILE.csv")]
        path: PathBuf,
        #[arg(long)]
        update: bool,
    },
}

pub(super) fn run(desk: &mut Desk, command: HolidayCommand) -> Result<()> {
    let today = desk.today;
    let receipt = match command {
        HolidayCommand::List { period } => {
            let period = period.map(|period| period.parse::<Period>()).transpose()?;
            let query = ListQuery { period, ..ListQuery::default() };
            return list::print(desk, Kind::Holiday, &query, false);
        }
        HolidayCommand::Import { path, update } => {
            let reading = Reading::default();
            let tables = vec![Source::file(Kind::Holiday, &path, &reading)?];
            return exchange::import_sources(
                desk,
                &Sources { tables, notes: Vec::new() },
                &reading,
                update,
                false,
            );
        }
        HolidayCommand::Add { day, kind, name, source, status } => {
            let mut input = Input::new(Kind::Holiday)
                .with(holiday::DAY, day)
                .with(holiday::KIND, kind)
                .with_some(holiday::NAME, name)
                .with_some(holiday::SOURCE, source)
                .with_some(holiday::STATUS, status);
            ops::read_form(&mut input, today)?;
            desk.write(|work, resolver| ops::add_holiday(work, resolver, &input, today))?
        }
    };
    desk.receipt(&receipt)
}
