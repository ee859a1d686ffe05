//! `doithoai holiday`: days off and swapped working days.

use std::path::PathBuf;

use anyhow::Result;
use clap::Subcommand;

use crate::commands::{browse, exchange};
use crate::desk::Desk;
use crate::exchange::{Reading, Source, Sources};
use crate::model::{Kind, Period, holiday};
use crate::ops::{self, Filter, Input, Receipt};
use crate::text;

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
            return browse::print_filtered(
                desk,
                Kind::Holiday,
                &Filter { period, ..Filter::default() },
            );
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
            let draft = Input::new(Kind::Holiday)
                .with(holiday::DAY, day.as_str())
                .with(holiday::KIND, kind);
            let mut draft = draft
                .with_some(holiday::NAME, name)
                .with_some(holiday::SOURCE, source)
                .with_some(holiday::STATUS, status);
            ops::read_form(&mut draft)?;
            desk.write(|work, names| {
                let day = text::read_day(&day, today)?;
                ops::replace(work, names, &draft, today)?;
                Ok(Receipt {
                    key: "holiday-added",
                    args: vec![("day", day.into())],
                    ..Receipt::default()
                })
            })?
        }
    };
    desk.receipt(&receipt)
}
