//! `doithoai holiday`: days off and exchanged working days.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;
use serde_json::{Value as Json, json};

use crate::commands::exchange::Importing;
use crate::commands::{exchange, list};
use crate::desk::Desk;
use crate::exchange::{DaysOff, Reading, days_off};
use crate::model::{Kind, Period, holiday};
use crate::ops::{self, Input, ListQuery, NoticeLine};

/// The status of a day added without one, also where a provisional day was known.
const CONFIRMED: &str = "confirmed";

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
        #[command(flatten)]
        shape: list::ShapeArgs,
    },
    Import {
        #[arg(value_name = "FILE")]
        path: PathBuf,
        #[arg(long, value_name = "TEXT")]
        source: Option<String>,
        #[arg(long)]
        update: bool,
        #[arg(long)]
        dry_run: bool,
    },
}

pub(super) fn run(desk: &mut Desk, command: HolidayCommand) -> Result<()> {
    let today = desk.today;
    let receipt = match command {
        HolidayCommand::List { period, shape } => {
            let period = period.map(|period| period.parse::<Period>()).transpose()?;
            let query = ListQuery { period, ..ListQuery::default() };
            return list::print(desk, Kind::Holiday, &query, false, shape);
        }
        HolidayCommand::Import { path, source, update, dry_run } => {
            return import(desk, &path, source, update, dry_run);
        }
        HolidayCommand::Add { day, kind, name, source, status } => {
            let mut input = Input::new(Kind::Holiday)
                .with(holiday::DAY, day)
                .with(holiday::KIND, kind)
                .with_some(holiday::NAME, name)
                .with_some(holiday::SOURCE, source)
                .with(holiday::STATUS, status.as_deref().unwrap_or(CONFIRMED));
            ops::read_form(&mut input, today)?;
            desk.write_or_try_telling(false, |work, resolver| {
                ops::add_holiday(work, resolver, &input, today)
            })?
        }
    };
    desk.receipt(&receipt)
}

/// Imports a table of days, or what a notice states.
fn import(
    desk: &mut Desk,
    path: &Path,
    source: Option<String>,
    update: bool,
    dry: bool,
) -> Result<()> {
    let notice = match days_off(path, source.clone(), desk.today)? {
        DaysOff::Table(sources) => {
            let mut reading = Reading::default();
            reading.fill(holiday::SOURCE, source);
            let how = Importing { update, dry, tells_effect: true };
            return exchange::import_sources(desk, &sources, &reading, how);
        }
        DaysOff::Notice(notice) => notice,
    };
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let (source, today) = (source.or(file).unwrap_or_default(), desk.today);
    let mut lines = Vec::new();
    let mut receipt = desk.write_or_try_telling(dry, |work, resolver| {
        let taken = ops::take_notice(work, resolver, &notice, &source, update, today)?;
        lines = taken.1;
        Ok(taken.0)
    })?;
    if dry {
        receipt.key = "notice-tried";
    } else if receipt.entry.is_none() {
        receipt.key = "notice-same";
    }
    let row = |line: &NoticeLine| json!({ "day": line.day, "kind": line.kind, "name": line.name, "fate": line.fate });
    let days: Vec<Json> = lines.iter().map(row).collect();
    desk.receipt_with(&receipt, json!({ "dry_run": dry, "days": days }))
}
