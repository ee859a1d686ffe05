//! `doithoai find`: a search over all years.

use anyhow::Result;
use clap::Args;

use crate::commands::list::ShapeArgs;
use crate::desk::Desk;
use crate::ops;
use crate::report::SearchReport;
use crate::text;

/// The number of results without `-n`.
const SHOWN: i64 = 50;

#[derive(Debug, Args)]
pub(super) struct FindArgs {
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    #[arg(short = 'n', long, value_name = "N")]
    limit: Option<String>,
    #[arg(long)]
    with_names: bool,
    #[command(flatten)]
    shape: ShapeArgs,
}

pub(super) fn run(desk: &mut Desk, args: FindArgs) -> Result<()> {
    let limit = usize::try_from(args.limit.as_deref().map_or(Ok(SHOWN), text::read_count)?)?;
    let (given, named) = (args.words.join(" "), args.with_names);
    let shape = args.shape.prepare(desk)?;
    if named {
        desk.note_names()?;
    }
    let found = desk.read(|reader| ops::find(reader, &given, named, limit))?;
    shape.write(desk, &SearchReport { given, named, found })
}
