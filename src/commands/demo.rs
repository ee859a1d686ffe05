//! `doithoai demo`: a register from packaged data, and its year-end report.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use crate::atomic_file;
use crate::commands::formats::Output;
use crate::commands::init;
use crate::desk::Desk;
use crate::exchange::{Reading, Source, Sources, import};
use crate::figures::{self, ReportContext, ReportQuery};
use crate::model::lists::closed;
use crate::model::{Closed, Kind, Period};
use crate::ops::Mode;
use crate::problem::Problem;
use crate::report::{Medium, Report, ReportKind, YearReport};

closed! {
    /// The packaged data.
    Data {
        /// An invented year of an invented district.
        Sample = "sample",
        /// What a newspaper reported of Nam Sách in 2019.
        NamSach = "nam-sach-2019",
    }
}

/// A packaged table.
type Packaged = (Kind, &'static str, &'static str);

macro_rules! tables {
    ($folder:literal: $($kind:ident $file:literal),* $(,)?) => {
        &[$((Kind::$kind, $file, include_str!(concat!("../../data/", $folder, "/", $file)))),*]
    };
}

const SAMPLE: &[Packaged] = tables!["sample-district":
    Rule "rules.csv", Unit "units.csv", Leader "leaders.csv", Agency "agencies.csv", Plan "plans.csv", Session "sessions.csv",
    Ballot "ballots.csv", Petition "petitions.csv", Conclusion "conclusions.csv", Assignment "assignments.csv",
    Reply "replies.csv", Check "checks.csv", Review "reviews.csv", Publication "publications.csv", Total "totals.csv",
];

const NAM_SACH: &[Packaged] =
    tables!["nam-sach-2019": Unit "units.csv", Leader "leaders.csv", Total "totals.csv"];

impl Data {
    /// The tables, the register's own unit, and the year of which they tell.
    fn content(self) -> (&'static [Packaged], &'static str, i32) {
        match self {
            Self::Sample => (SAMPLE, "lac-thanh", 2025),
            Self::NamSach => (NAM_SACH, "nam-sach", 2019),
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct DemoArgs {
    #[arg(value_name = "DIR", default_value = "doithoai-demo")]
    folder: PathBuf,
    #[arg(long, value_name = "sample|nam-sach-2019", default_value = "sample")]
    data: String,
}

pub(super) fn run(desk: &mut Desk, args: DemoArgs) -> Result<()> {
    let data = Data::parse(&args.data)?;
    let (_, _, year) = data.content();
    let path = args.folder.join("doithoai.db");
    let shown = path.to_string_lossy().into_owned();
    if path.exists() {
        desk.use_file(&path);
        // Only this demonstration is opened again: another register's figures are not the data's.
        if !desk.read(|reader| reader.maker())?.ends_with(&mark(data)) {
            return Err(Problem::refused("demo-other")
                .with("path", shown)
                .with("data", data.code())
                .into());
        }
    } else {
        atomic_file::make_folder(&args.folder)
            .map_err(|_| Problem::refused("folder-unwritable").with("path", shown.as_str()))?;
        make(desk, data, &path)?;
    }
    let period = Period::year(year)?;
    let as_of = period.to;
    let figures = desk.read(|reader| {
        figures::year(reader, ReportContext::read(reader, ReportQuery::new(period, as_of))?)
    })?;
    let report = YearReport { kind: ReportKind::Year, figures };
    if desk.settings.json {
        return Output::choose(desk, None, None)?.write(desk, &report);
    }
    desk.print(&report.document(&desk.words, Medium::Screen))?;
    let year = year.to_string();
    let next = [("path", shown.as_str().into()), ("year", year.as_str().into())];
    desk.aside(&desk.words.say(&format!("receipt-demo-{}", data.code()), &next));
    Ok(())
}

/// By what a demonstration's register is known again.
fn mark(data: Data) -> String {
    format!(" demo {}", data.code())
}

/// Makes the demonstration's register.
fn make(desk: &mut Desk, data: Data, path: &Path) -> Result<()> {
    let (tables, unit, _) = data.content();
    let today = desk.today;
    desk.create(path, |work, names| {
        let (units, others): (Vec<&Packaged>, Vec<&Packaged>) =
            tables.iter().partition(|(kind, _, _)| *kind == Kind::Unit);
        let source = |(kind, file, text): &&Packaged| Source::text(*kind, file, text);
        let sources = |tables: &[&Packaged]| Sources {
            tables: tables.iter().map(source).collect(),
            notes: Vec::new(),
        };
        let reading = Reading::default();
        import(work, names, &sources(&units), &reading, Mode::import(today, false), &mut |_| {})?;
        let receipt = init::found(
            work,
            names,
            (unit, "district"),
            &format!("{}{}", init::PROGRAM, mark(data)),
            today,
            path,
        )?;
        import(work, names, &sources(&others), &reading, Mode::import(today, true), &mut |_| {})?;
        work.warnings.clear();
        Ok(receipt)
    })?;
    desk.use_file(path);
    Ok(())
}
