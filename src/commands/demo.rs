//! `doithoai demo`: a register from packaged data, and its year-end report.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::atomic_file;
use crate::clock;
use crate::desk::Desk;
use crate::exchange::Demo;
use crate::figures::{self, ReportContext, ReportQuery};
use crate::model::{Closed, Period};
use crate::problem::Problem;
use crate::report::{ReportKind, YearReport};

#[derive(Debug, Args)]
pub(super) struct DemoArgs {
    #[arg(value_name = "DIR", default_value = "doithoai-demo")]
    folder: PathBuf,
    #[arg(long, value_name = "sample|district-2025|nam-sach-2019", default_value = "sample")]
    data: String,
}

pub(super) fn run(desk: &mut Desk, args: DemoArgs) -> Result<()> {
    let demo = Demo::parse(&args.data)?;
    let path = args.folder.join("doithoai.db");
    let shown = path.to_string_lossy().into_owned();
    let is_there = path.exists();
    if !is_there {
        atomic_file::make_folder(&args.folder)
            .map_err(|_| Problem::refused("folder-unwritable").with("path", shown.as_str()))?;
        let (today, at) = (desk.today, clock::instant());
        desk.create(&path, |work, resolver| demo.make(work, resolver, &at, today, shown.clone()))?;
    }
    desk.use_file(&path);
    if is_there && !desk.read(|reader| demo.has_made(reader))? {
        return Err(Problem::refused("demo-other")
            .with("path", shown)
            .with("data", demo.code())
            .into());
    }
    let period = Period::year(demo.year())?;
    let as_of = period.to;
    let figures = desk.read(|reader| {
        figures::year(reader, ReportContext::read(reader, ReportQuery::new(period, as_of))?)
    })?;
    desk.report(&YearReport { kind: ReportKind::Year, figures, cumulative: None })?;
    if !desk.settings.json {
        let year = demo.year().to_string();
        let next = [("path", shown.into()), ("year", year.into())];
        desk.inform(&desk.words.say(&format!("receipt-demo-{}", demo.code()), &next));
    }
    Ok(())
}
