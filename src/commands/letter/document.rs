//! The templates of letters: export of packaged ones, their placeholders, and adoption of an
//! office's own.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::commands::letter::file;
use crate::desk::Desk;
use crate::letters::{self, ANY, Layout, PlaceholderList, find};
use crate::model::Closed;
use crate::ops::{self, Receipt};
use crate::text::Direction;

#[derive(Debug, Args)]
pub(in crate::commands) struct TemplateArgs {
    #[arg(value_name = "LETTER")]
    letter: String,
    #[arg(long, value_name = "state|party")]
    layout: Option<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    on: Option<String>,
    #[arg(long)]
    adopted: bool,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::commands) struct PlaceholdersArgs {
    #[arg(value_name = "LETTER")]
    letter: String,
}

#[derive(Debug, Args)]
pub(in crate::commands) struct AdoptArgs {
    #[arg(value_name = "LETTER")]
    letter: String,
    #[arg(value_name = "FILE", required_unless_present = "packaged", conflicts_with = "packaged")]
    document: Option<PathBuf>,
    #[arg(long, value_name = "state|party")]
    layout: Option<String>,
    #[arg(long)]
    packaged: bool,
}

/// Exports a template for an office to change.
pub(super) fn template(desk: &mut Desk, args: &TemplateArgs) -> Result<()> {
    let letter = find(&args.letter)?;
    let named = args
        .layout
        .as_deref()
        .map(|layout| ops::read_member::<Layout>("layout", layout))
        .transpose()?;
    let layout = named.unwrap_or(letter.layout());
    let day = args.on.as_deref().map_or(Ok(desk.today), |day| desk.day(day, Direction::Either))?;
    let path = file::place(desk, args.output.as_deref(), &format!("mau-{}", letter.stem), ".docx")?;
    let shown = path.to_string_lossy().into_owned();
    let place = desk.file(&path)?;
    let bytes = if args.adopted {
        let layout = named.map_or(ANY, Layout::code);
        desk.read(|reader| ops::adopted_letter(reader, letter.word, layout))?
    } else {
        letters::packaged(letter, layout, day)?.content
    };
    place.fill(|out| Ok(out.write_all(&bytes)?))?;
    let args = vec![("path", shown.into()), ("kind", letter.word.into())];
    desk.receipt(&Receipt { key: "letter-template-written", args, ..Receipt::default() })
}

/// Stores an office's own template in the register, or removes it.
pub(super) fn adopt(desk: &mut Desk, args: &AdoptArgs) -> Result<()> {
    let letter = find(&args.letter)?;
    let layout = args
        .layout
        .as_deref()
        .map(|layout| ops::read_member::<Layout>("layout", layout))
        .transpose()?
        .map_or(ANY, Layout::code);
    let receipt = match &args.document {
        None => desk.write(|work, _| ops::release_letter(work, letter.word, layout))?,
        Some(path) => {
            let own = file::read(path)?;
            letters::check(letter, &own)?;
            desk.write(|work, _| {
                ops::adopt_letter(work, letter.word, layout, &own.name, &own.content)
            })?
        }
    };
    desk.receipt(&receipt)
}

/// Lists the placeholders of a kind of letter.
pub(super) fn placeholders(desk: &mut Desk, args: &PlaceholdersArgs) -> Result<()> {
    desk.report(&PlaceholderList::of(find(&args.letter)?))
}
