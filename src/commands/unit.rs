//! `doithoai unit`: units through time.

use anyhow::Result;
use clap::Subcommand;

use crate::commands::{browse, init};
use crate::desk::Desk;
use crate::model::{Kind, UnitKind};
use crate::ops::{self, Draft, Rename};
use crate::text;

#[derive(Debug, Subcommand)]
pub(super) enum UnitCommand {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
        #[arg(long, value_name = "UNIT")]
        parent: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        from: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        until: Option<String>,
        #[arg(long, value_name = "CODE")]
        code: Option<String>,
        #[arg(long, value_name = "CODE")]
        gso_code: Option<String>,
    },
    List,
    Show {
        #[arg(value_name = "UNIT")]
        unit: String,
    },
    Rename {
        #[arg(value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "NAME", required_unless_present_any = ["kind", "parent", "gso_code"])]
        to: Option<String>,
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
        #[arg(long, value_name = "UNIT")]
        parent: Option<String>,
        #[arg(long, value_name = "CODE")]
        gso_code: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
    Merge {
        #[arg(value_name = "UNIT", required = true)]
        units: Vec<String>,
        #[arg(long, value_name = "UNIT")]
        into: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
    Split {
        #[arg(value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "UNIT", required = true)]
        into: Vec<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
    End {
        #[arg(value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
}

pub(super) fn run(desk: &mut Desk, command: UnitCommand) -> Result<()> {
    let (today, mode) = (desk.today, desk.typed());
    let receipt = match command {
        UnitCommand::List => return browse::print_list(desk, Kind::Unit),
        UnitCommand::Show { unit } => return browse::show_unit(desk, &unit),
        UnitCommand::Add { name, kind, parent, from, until, code, gso_code } => desk.write(|work, names| {
            let kind = kind.unwrap_or_else(|| init::kind_of(&name, UnitKind::Commune));
            let draft = Draft::new(Kind::Unit).with("name", text::clean(&name)).with("kind", kind.as_str());
            let draft = draft.with_some("parent", parent).with_some("from", from).with_some("until", until);
            let draft = draft.with_some("gso_code", gso_code);
            ops::check_form(&draft)?;
            let code = match code {
                Some(code) => code,
                None => ops::free_unit_code(work, &name, &kind)?,
            };
            ops::enter_typed(work, names, &draft.with("code", code), mode)
        })?,
        UnitCommand::Rename { unit, to, kind, parent, gso_code, on } => desk.write(|work, names| {
            let to = Rename {
                name: to.as_deref(),
                kind: kind.as_deref(),
                parent: parent.as_deref(),
                gso_code: gso_code.as_deref(),
            };
            ops::rename_unit(work, names, &unit, &to, &on, today)
        })?,
        UnitCommand::Merge { units, into, on } => {
            desk.write(|work, names| ops::merge_units(work, names, &units, &into, &on, today))?
        }
        UnitCommand::Split { unit, into, on } => {
            desk.write(|work, names| ops::split_unit(work, names, &unit, &into, &on, today))?
        }
        UnitCommand::End { unit, on } => desk.write(|work, names| ops::end_unit(work, names, &unit, &on, today))?,
    };
    desk.receipt(&receipt)
}
