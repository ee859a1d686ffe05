//! `doithoai field`: the fields of petitions.

use anyhow::Result;
use clap::Subcommand;

use crate::commands::list;
use crate::desk::Desk;
use crate::model::Kind;
use crate::ops;

#[derive(Debug, Subcommand)]
pub(super) enum FieldCommand {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "CODE")]
        code: Option<String>,
        #[arg(long, value_name = "NAME")]
        name_en: Option<String>,
    },
    List(list::ShapeArgs),
    Remove {
        #[arg(value_name = "FIELD")]
        field: String,
    },
}

pub(super) fn run(desk: &mut Desk, command: FieldCommand) -> Result<()> {
    let mode = desk.typed();
    let receipt = match command {
        FieldCommand::List(shape) => return list::print_all(desk, Kind::Field, shape),
        FieldCommand::Add { name, code, name_en } => {
            desk.write(|work, resolver| ops::add_field(work, resolver, &name, code, name_en, mode))?
        }
        FieldCommand::Remove { field } => {
            desk.write(|work, resolver| ops::remove_field(work, resolver, &field))?
        }
    };
    desk.receipt(&receipt)
}
