//! `doithoai leader`: leaders, their posts and terms.

use anyhow::Result;
use clap::Subcommand;

use crate::commands::list;
use crate::desk::Desk;
use crate::model::{Closed, Kind, Post, leader};
use crate::ops::{self, Input};

#[derive(Debug, Subcommand)]
pub(super) enum LeaderCommand {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "POST")]
        post: String,
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        from: Option<String>,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        until: Option<String>,
    },
    List(list::ShapeArgs),
    End {
        #[arg(value_name = "UNIT")]
        unit: String,
        #[arg(long, value_name = "POST")]
        post: String,
        #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
        on: String,
    },
}

pub(super) fn run(desk: &mut Desk, command: LeaderCommand) -> Result<()> {
    let (today, mode) = (desk.today, desk.typed());
    let receipt = match command {
        LeaderCommand::List(shape) => return list::print_all(desk, Kind::Leader, shape),
        LeaderCommand::Add { name, unit, post, title, from, until } => {
            let input = Input::new(Kind::Leader)
                .with(leader::UNIT, unit)
                .with(leader::POST, post)
                .with(leader::NAME, name);
            let mut input = input
                .with_some(leader::TITLE, title)
                .with_some(leader::FROM, from)
                .with_some(leader::UNTIL, until);
            ops::read_form(&mut input, today)?;
            desk.write(|work, resolver| ops::enter_typed(work, resolver, &input, mode))?
        }
        LeaderCommand::End { unit, post, on } => {
            let post = ops::read_member::<Post>("post", &post)?.code();
            desk.write(|work, resolver| ops::end_leader(work, resolver, &unit, post, &on, today))?
        }
    };
    desk.receipt(&receipt)
}
