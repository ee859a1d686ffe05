//! `doithoai rule`: the rules in force, and since when.

use anyhow::Result;
use clap::Subcommand;

use crate::commands::browse;
use crate::desk::Desk;
use crate::figures;
use crate::layout::{Cell, Document, Sheet};
use crate::model::{Closed, Kind, rule};
use crate::ops::{self, Input, Receipt};
use crate::rules::RuleKey;
use crate::text;

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
    History,
}

pub(super) fn run(desk: &mut Desk, command: RuleCommand) -> Result<()> {
    let today = desk.today;
    let receipt = match command {
        RuleCommand::History => return browse::print_list(desk, Kind::Rule),
        RuleCommand::Show { day } => return show(desk, day.as_deref()),
        RuleCommand::Set { key, value, from, source } => {
            let draft = Input::new(Kind::Rule)
                .with(rule::KEY, key.as_str())
                .with(rule::VALUE, value.as_str());
            let draft = draft
                .with_some(rule::FROM, from.as_deref())
                .with(rule::SOURCE, source.unwrap_or_default());
            RuleKey::parse(&key)?;
            desk.write(|work, names| {
                ops::replace(work, names, &draft, today)?;
                let value = RuleKey::parse(&key)?.check(&value)?;
                let mut receipt = Receipt {
                    args: vec![("key", key.into()), ("value", value.into())],
                    ..Receipt::default()
                };
                receipt.key = if from.is_some() { "rule-set" } else { "rule-set-always" };
                Ok(receipt)
            })?
        }
        RuleCommand::Use { set, from } => desk.write(|work, names| {
            let count = ops::use_rules(work, names, &set, from.as_deref(), today)?;
            let mut receipt = Receipt {
                args: vec![("set", set.into()), ("count", count.into())],
                ..Receipt::default()
            };
            receipt.key = if from.is_some() { "rules-used" } else { "rules-used-always" };
            Ok(receipt)
        })?,
    };
    desk.receipt(&receipt)
}

/// Shows the rules of a day with their sources.
fn show(desk: &mut Desk, day: Option<&str>) -> Result<()> {
    let day = day.map_or(Ok(desk.today), |day| text::read_day(day, desk.today))?;
    let book = desk.read(figures::book)?;
    if desk.settings.json {
        let rows: Vec<_> = RuleKey::ALL.iter().filter_map(|key| book.row_on(*key, day)).collect();
        let rows = rows.iter().map(
            |row| serde_json::json!({ "key": row.key, "value": row.value, "from": row.from, "source": row.source }),
        );
        return desk.json(&rows.collect::<Vec<_>>());
    }
    let words = &desk.words;
    let mut sheet = Sheet::new("rules", words.say("report-rules-on", &[("day", day.into())]));
    for name in ["key", "value", "from", "source"] {
        sheet.column(name, words.term("column", name));
    }
    for key in RuleKey::ALL {
        let Some(row) = book.row_on(*key, day) else {
            sheet.rows.push(vec![
                Cell::text(key.code()),
                Cell::Unknown,
                Cell::Unknown,
                Cell::Unknown,
            ]);
            continue;
        };
        let from = row.from.map_or(Cell::Unknown, Cell::Day);
        sheet.rows.push(vec![
            Cell::text(key.code()),
            Cell::text(row.value.as_str()),
            from,
            Cell::text(row.source.as_str()),
        ]);
    }
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}
