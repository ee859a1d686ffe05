//! Registers from packaged data: the holidays of every register, and the demonstrations.

use anyhow::Result;
use chrono::NaiveDate;

use crate::exchange::import::import;
use crate::exchange::sources::{Reading, Source, Sources};
use crate::exchange::table::{TableReading, read_table};
use crate::model::lists::closed;
use crate::model::{Closed as _, Kind};
use crate::ops::{self, Founding, Input, Mode, OwnUnit, Reader, Receipt, Resolver, Work};

/// The program's name and version, kept in a new register.
pub const PROGRAM: &str = concat!("doithoai ", env!("CARGO_PKG_VERSION"));

/// The packaged table of holidays.
const HOLIDAYS: &str = include_str!("../../data/holidays.csv");

closed! {
    /// A demonstration.
    Demo {
        /// An invented year of an invented commune of today.
        Sample = "sample",
        /// An invented year of an invented district.
        District2025 = "district-2025",
        /// A newspaper's figures of Nam Sách in 2019.
        NamSach = "nam-sach-2019",
    }
}

/// A packaged table: its kind, its file and its text.
type Packaged = (Kind, &'static str, &'static str);

macro_rules! tables {
    ($folder:literal: $($kind:ident $file:literal),* $(,)?) => {
        &[$((Kind::$kind, $file, include_str!(concat!("../../data/", $folder, "/", $file)))),*]
    };
}

const COMMUNE: &[Packaged] = tables!["sample-commune":
    Rule "rules.csv", Unit "units.csv", Leader "leaders.csv", Agency "agencies.csv", Plan "plans.csv", Session "sessions.csv",
    Ballot "ballots.csv", Petition "petitions.csv", Conclusion "conclusions.csv", Assignment "assignments.csv",
    Step "steps.csv", Reply "replies.csv", Check "checks.csv", Review "reviews.csv", Publication "publications.csv",
    Total "totals.csv",
];

const DISTRICT: &[Packaged] = tables!["sample-district":
    Rule "rules.csv", Unit "units.csv", Leader "leaders.csv", Agency "agencies.csv", Plan "plans.csv", Session "sessions.csv",
    Ballot "ballots.csv", Petition "petitions.csv", Conclusion "conclusions.csv", Assignment "assignments.csv",
    Step "steps.csv", Reply "replies.csv", Check "checks.csv", Review "reviews.csv", Publication "publications.csv",
    Total "totals.csv",
];

const NAM_SACH: &[Packaged] =
    tables!["nam-sach-2019": Unit "units.csv", Leader "leaders.csv", Total "totals.csv"];

impl Demo {
    /// Returns the year of its data.
    pub fn year(self) -> i32 {
        match self {
            Self::Sample => 2026,
            Self::District2025 => 2025,
            Self::NamSach => 2019,
        }
    }

    /// Returns whether a register is this demonstration.
    pub fn has_made(self, reader: Reader<'_>) -> Result<bool> {
        Ok(reader.maker()?.ends_with(self.mark()))
    }

    /// The demonstration's mark in the register. In 0.1 the district had the name `sample`.
    fn mark(self) -> &'static str {
        match self {
            Self::Sample => " demo sample-2026",
            Self::District2025 => " demo sample",
            Self::NamSach => " demo nam-sach-2019",
        }
    }

    /// Fills a new register at a path with its data.
    pub fn make(
        self,
        work: &mut Work<'_>,
        resolver: &mut Resolver,
        at: &str,
        today: NaiveDate,
        path: String,
    ) -> Result<Receipt> {
        let (tables, unit, rules) = match self {
            Self::Sample => (COMMUNE, "luu-khe", "law-72-2025"),
            Self::District2025 => (DISTRICT, "lac-thanh", "nam-sach-2019"),
            Self::NamSach => (NAM_SACH, "nam-sach", "nam-sach-2019"),
        };
        let sources = |are_units: bool| {
            let tables = tables.iter().filter(|(kind, ..)| (*kind == Kind::Unit) == are_units);
            let tables = tables.map(|(kind, file, text)| Source::text(*kind, file, text));
            Sources { tables: tables.collect(), notes: Vec::new() }
        };
        let program = format!("{PROGRAM}{}", self.mark());
        let rules = ops::rule_set(rules)?;
        let unit = OwnUnit::Named { name: unit, kind: None, force: false };
        let founding = Founding { unit, rules, at, program: &program };
        let receipt = found_register(work, resolver, &sources(true), &founding, today, path)?;
        let mode = Mode::import(today, true);
        import(work, resolver, &sources(false), &Reading::default(), mode, &mut |_| {})?;
        work.warnings.clear();
        Ok(receipt)
    }
}

/// Creates a register at a path with the packaged holidays, and units from a file, if there is one.
pub fn found_register(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    units: &Sources<'_>,
    founding: &Founding<'_>,
    today: NaiveDate,
    path: String,
) -> Result<Receipt> {
    let mode = Mode::import(today, false);
    import(work, resolver, units, &Reading::default(), mode, &mut |_| {})?;
    let table =
        read_table(Kind::Holiday, "holidays.csv", HOLIDAYS.as_bytes(), &TableReading::default())?;
    let mut holidays = Vec::new();
    for row in table {
        let (_, cells) = row.map_err(|problem| problem.problem)?;
        holidays.push(Input::of_row(Kind::Holiday, cells));
    }
    let (code, taken) = ops::found(work, resolver, founding, &holidays, today)?;
    let mut args = ops::rule_args(work.reader(), founding.rules, today)?;
    args.push(("unit", ops::unit_with_code(work.reader(), &code)?.into()));
    args.push(("path", path.into()));
    let lines = taken.map(|args| ("init-from-list", args)).into_iter().collect();
    Ok(Receipt { key: "init", args, lines, code: Some(code), ..Receipt::default() })
}
