//! `doithoai edit` and `remove`: corrections, recorded in the journal.

use anyhow::Result;
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use serde_json::json;

use crate::commands::usage::{self, values_in_words};
use crate::desk::Desk;
use crate::model::{Kind, columns};
use crate::ops::{self, Act, Receipt};
use crate::words::Words;

/// A record's code and the cells to change, by option; every column of every kind is an option.
#[derive(Debug)]
pub(super) struct EditArgs {
    code: String,
    cells: Vec<(String, String)>,
}

/// The options of all kinds' columns, each once, with the column's name.
fn options() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<(&str, &str)> = Vec::new();
    for column in Kind::ALL.iter().flat_map(|kind| kind.spec().columns) {
        let option = column.option;
        if !column.is(columns::CODE)
            && !column.kept
            && all.iter().all(|(known, _)| *known != option)
        {
            all.push((option, column.name));
        }
    }
    all
}

/// Returns the options of each kind's columns, for help: `session: --on, --host, …`.
pub(super) fn columns(words: &Words) -> String {
    let line = |kind: &Kind| {
        let spec = kind.spec();
        let columns =
            spec.columns.iter().filter(|column| !column.is(columns::CODE) && !column.kept);
        let options: Vec<String> = columns.map(|column| format!("--{}", column.option)).collect();
        format!("  {}: {}", spec.word, options.join(" "))
    };
    let lines: Vec<String> = Kind::ALL.iter().map(line).collect();
    format!("{}:\n{}", words.text("help-columns"), lines.join("\n"))
}

impl Args for EditArgs {
    fn augment_args(command: Command) -> Command {
        let command = command.arg(Arg::new("code").value_name("CODE").required(true).index(1));
        let arg = |option: &'static str| {
            Arg::new(option).long(option).value_name("VALUE").allow_hyphen_values(true)
        };
        command.args(options().into_iter().map(|(option, column)| {
            let arg = arg(option);
            if option == column { arg } else { arg.alias(column) }
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for EditArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |option: &str| matches.try_get_one::<String>(option).ok().flatten().cloned();
        let cells = options()
            .into_iter()
            .filter_map(|(option, _)| Some((option.to_owned(), given(option)?)));
        Ok(Self { code: given("code").unwrap_or_default(), cells: cells.collect() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

pub(super) fn edit(desk: &mut Desk, args: EditArgs) -> Result<()> {
    if args.cells.is_empty() {
        let missing = values_in_words("--<COLUMN> <VALUE>", &desk.words);
        return Err(usage::missing(&missing, "edit", &desk.words).into());
    }
    let mode = desk.typed();
    let receipt =
        desk.write(|work, resolver| ops::edit(work, resolver, &args.code, &args.cells, mode))?;
    desk.receipt(&receipt)
}

#[derive(Debug, Args)]
pub(super) struct RemoveArgs {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn remove(desk: &mut Desk, args: RemoveArgs) -> Result<()> {
    let (mut gone, today) = (Vec::new(), desk.today);
    let receipt = desk.write_or_try(args.dry_run, |work, _| {
        let receipt = ops::remove(work, &args.code, today)?;
        if args.dry_run {
            gone = ops::would(work)?
                .into_iter()
                .filter(|row| row.act == Act::Delete)
                .map(|row| row.name)
                .collect();
        }
        Ok(receipt)
    })?;
    if !args.dry_run {
        return desk.receipt(&receipt);
    }
    let facts = vec![("what", gone.join(", ").into())];
    let receipt = Receipt { key: "remove-tried", args: facts, ..receipt };
    desk.receipt_with(&receipt, json!({ "dry_run": true, "removes": gone }))
}
