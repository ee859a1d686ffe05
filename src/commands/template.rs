//! `doithoai template`: the entry workbook.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::desk::Desk;
use crate::exchange::template;
use crate::ops::{Receipt, offered, optional_unit};
use crate::problem::Problem;
use crate::words::Lang;

#[derive(Debug, Args)]
pub(super) struct TemplateArgs {
    #[arg(value_name = "PATH")]
    path: PathBuf,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
}

pub(super) fn run(desk: &mut Desk, args: TemplateArgs) -> Result<()> {
    let shown = args.path.to_string_lossy().into_owned();
    if args.path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("xlsx")) {
        return Err(Problem::usage("template-ending").with("path", shown).into());
    }
    let place = desk.file(&args.path)?;
    let (today, vietnamese) = (desk.today, desk.words.lang() == Lang::Vi);
    let offer = desk.read(|reader| {
        let unit = optional_unit(reader, args.unit.as_deref())?;
        offered(reader, unit, today, vietnamese)
    })?;
    place.fill(|out| template(&offer, &desk.words, out))?;
    desk.receipt(&Receipt {
        key: "template-made",
        args: vec![("path", shown.into())],
        ..Receipt::default()
    })
}
