//! The tables of contract section 5 as plain rows, and their CSV files.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use chrono::NaiveDate;

use super::calendar::Period;

/// The posts of the hosts: `secretary`, `chair`, `deputy`.
pub type Hosts = BTreeSet<&'static str>;

#[derive(Clone, Debug, Default)]
pub struct UnitRow {
    pub code: String,
    pub name: String,
    pub kind: &'static str,
    pub parent: Option<String>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub successor: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub struct LeaderRow {
    pub unit: String,
    pub post: &'static str,
    pub name: String,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

#[derive(Clone, Debug, Default)]
pub struct AgencyRow {
    pub code: String,
    pub name: String,
    pub unit: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct RuleRow {
    pub key: &'static str,
    pub value: String,
    pub from: Option<NaiveDate>,
    pub source: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct HolidayRow {
    pub day: NaiveDate,
    /// Whether the day is an exchanged working day, not a day off.
    pub work: bool,
    pub name: String,
    pub provisional: bool,
}

#[derive(Clone, Debug)]
pub enum PlannedFor {
    Day(NaiveDate),
    /// The first day of the month.
    Month(NaiveDate),
}

#[derive(Clone, Debug)]
pub struct PlanRow {
    pub code: String,
    pub unit: String,
    pub when: PlannedFor,
    pub hosts: Hosts,
    pub at: Option<String>,
    pub kind: Option<&'static str>,
    /// `postponed`, `cancelled`, or `None`.
    pub status: Option<&'static str>,
    pub reason: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct SessionRow {
    pub code: String,
    pub unit: String,
    pub day: NaiveDate,
    pub hosts: Hosts,
    pub at: Option<String>,
    pub kind: Option<&'static str>,
    pub form: Option<&'static str>,
    pub attended: Option<i64>,
    pub speakers: Option<i64>,
    pub opinions: Option<i64>,
    pub answered: Option<i64>,
    pub notice: Option<NaiveDate>,
    pub plan: Option<String>,
    /// The day on which the row was entered or last changed, if known; so for petitions, replies
    /// and steps.
    pub known: Option<NaiveDate>,
}

#[derive(Clone, Debug, Default)]
pub struct BallotRow {
    pub session: String,
    pub issued: i64,
    pub returned: i64,
    pub invalid: Option<i64>,
    pub very_satisfied: i64,
    pub satisfied: i64,
    pub neutral: Option<i64>,
    pub dissatisfied: i64,
}

#[derive(Clone, Debug, Default)]
pub struct PetitionRow {
    pub code: String,
    pub session: String,
    pub text: String,
    pub field: Option<&'static str>,
    pub petitioner: Option<String>,
    /// `collected`, `raised` or `None`, which is `raised`.
    pub origin: Option<&'static str>,
    pub answered: Option<bool>,
    pub duplicate_of: Option<String>,
    pub part_of: Option<String>,
    pub known: Option<NaiveDate>,
}

#[derive(Clone, Debug, Default)]
pub struct ConclusionRow {
    pub session: String,
    pub number: String,
    pub day: NaiveDate,
}

#[derive(Clone, Debug, Default)]
pub struct AssignmentRow {
    pub petition: String,
    pub agency: String,
    pub with: Vec<String>,
    pub day: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
}

/// A later act on an assignment.
#[derive(Clone, Debug, Default)]
pub struct StepRow {
    pub petition: String,
    /// `extend`, `transfer` or `withdraw`.
    pub step: &'static str,
    pub day: Option<NaiveDate>,
    pub agency: Option<String>,
    pub due: Option<NaiveDate>,
    pub why: Option<String>,
    /// Its number among the petition's steps; they are numbered by row if none of them has one.
    pub number: Option<i64>,
    pub known: Option<NaiveDate>,
}

#[derive(Clone, Debug, Default)]
pub struct ReplyRow {
    pub petition: String,
    pub day: NaiveDate,
    pub outcome: &'static str,
    pub number: String,
    pub agency: Option<String>,
    /// The promised day, with outcome `promised`.
    pub until: Option<NaiveDate>,
    /// The competent body, with outcome `referred`.
    pub referred_to: Option<String>,
    pub known: Option<NaiveDate>,
}

#[derive(Clone, Debug, Default)]
pub struct CheckRow {
    pub petition: String,
    pub day: NaiveDate,
    pub by: String,
    pub result: &'static str,
}

#[derive(Clone, Debug, Default)]
pub struct ReviewRow {
    pub session: String,
    pub day: NaiveDate,
}

#[derive(Clone, Debug, Default)]
pub struct PublicationRow {
    pub session: String,
    pub day: NaiveDate,
    pub channel: String,
}

#[derive(Clone, Debug)]
pub struct TotalRow {
    pub unit: String,
    pub period: Period,
    pub sessions: i64,
    /// Whether the scope is `communes`, not `own`.
    pub communes: bool,
    pub hosts: Hosts,
    pub at: Option<String>,
    pub kind: Option<&'static str>,
    pub attended: Option<i64>,
    pub opinions: Option<i64>,
    pub answered: Option<i64>,
}

/// What an office says of some days: every session of them is in the register.
#[derive(Clone, Debug, Default)]
pub struct CoverageRow {
    pub unit: String,
    pub until: NaiveDate,
    /// 1 January of the year of `until` if `None`.
    pub from: Option<NaiveDate>,
    /// Whether the scope is `communes`, not `own`.
    pub communes: bool,
    /// The day on which it was said.
    pub on: Option<NaiveDate>,
    pub by: Option<String>,
}

/// The rule set that a register is founded with.
#[derive(Clone, Copy, Debug, Default)]
pub enum FirstRules {
    #[default]
    NamSach,
    Law,
    None,
}

impl FirstRules {
    pub const ALL: [Self; 3] = [Self::NamSach, Self::Law, Self::None];

    pub fn name(self) -> &'static str {
        match self {
            Self::NamSach => "nam-sach-2019",
            Self::Law => "law-72-2025",
            Self::None => "none",
        }
    }
}

/// All the tables to import into a register.
#[derive(Clone, Debug, Default)]
pub struct Books {
    pub units: Vec<UnitRow>,
    pub leaders: Vec<LeaderRow>,
    pub agencies: Vec<AgencyRow>,
    /// The rule set without a first day that the register is founded with.
    pub first_rules: FirstRules,
    /// Besides those of the first set.
    pub rules: Vec<RuleRow>,
    pub holidays: Vec<HolidayRow>,
    /// Holidays that a new register has already; not written. A row of `holidays` for the same day
    /// replaces one.
    pub packaged: Vec<HolidayRow>,
    pub plans: Vec<PlanRow>,
    pub sessions: Vec<SessionRow>,
    pub ballots: Vec<BallotRow>,
    pub petitions: Vec<PetitionRow>,
    pub conclusions: Vec<ConclusionRow>,
    pub assignments: Vec<AssignmentRow>,
    pub steps: Vec<StepRow>,
    pub replies: Vec<ReplyRow>,
    pub checks: Vec<CheckRow>,
    pub reviews: Vec<ReviewRow>,
    pub publications: Vec<PublicationRow>,
    pub totals: Vec<TotalRow>,
    pub coverage: Vec<CoverageRow>,
}

/// Reads the program's packaged holidays: the columns day, kind, name, source, status.
pub fn packaged_holidays(path: &Path) -> Vec<HolidayRow> {
    let Ok(mut reader) = csv::Reader::from_path(path) else { return Vec::new() };
    let row = |cells: csv::StringRecord| HolidayRow {
        day: cells[0].parse().expect("a day"),
        work: &cells[1] == "work",
        name: cells[2].to_owned(),
        provisional: &cells[4] == "provisional",
    };
    reader.records().map(|cells| row(cells.expect("a row"))).collect()
}

/// The text of a cell.
trait Cell {
    fn cell(&self) -> String;
}

impl Cell for String {
    fn cell(&self) -> String {
        self.clone()
    }
}

impl Cell for &str {
    fn cell(&self) -> String {
        (*self).to_owned()
    }
}

impl Cell for i64 {
    fn cell(&self) -> String {
        self.to_string()
    }
}

impl Cell for NaiveDate {
    fn cell(&self) -> String {
        self.format("%Y-%m-%d").to_string()
    }
}

impl Cell for bool {
    fn cell(&self) -> String {
        if *self { "yes".to_owned() } else { "no".to_owned() }
    }
}

impl Cell for Hosts {
    fn cell(&self) -> String {
        self.iter().copied().collect::<Vec<_>>().join(";")
    }
}

impl Cell for Vec<String> {
    fn cell(&self) -> String {
        self.join(";")
    }
}

impl<T: Cell> Cell for Option<T> {
    fn cell(&self) -> String {
        self.as_ref().map(Cell::cell).unwrap_or_default()
    }
}

/// Writes one table: its file name, its rows, and each column with a row's cell.
macro_rules! table {
    ($dir:expr, $file:literal, $rows:expr, $row:ident, { $($heading:literal: $cell:expr),+ $(,)? }) => {{
        let mut writer = csv::Writer::from_path($dir.join($file))?;
        writer.write_record([$($heading),+])?;
        for $row in $rows {
            writer.write_record([$($cell.cell()),+])?;
        }
        writer.flush()?;
    }};
}

impl Books {
    /// Writes every table as a CSV file of the folder, including empty ones.
    pub fn write_csv(&self, dir: &Path) -> io::Result<()> {
        let none = "";
        table!(dir, "units.csv", &self.units, row, {
            "code": row.code, "name": row.name, "kind": row.kind, "parent": row.parent, "from": row.from,
            "until": row.until, "successor": row.successor, "gso_code": none,
        });
        table!(dir, "leaders.csv", &self.leaders, row, {
            "unit": row.unit, "post": row.post, "name": row.name, "title": none, "from": row.from, "until": row.until,
        });
        table!(dir, "agencies.csv", &self.agencies, row, {
            "code": row.code, "name": row.name, "unit": row.unit, "from": none, "until": none,
        });
        table!(dir, "rules.csv", &self.rules, row, {
            "key": row.key, "value": row.value, "from": row.from, "source": row.source,
        });
        table!(dir, "holidays.csv", &self.holidays, row, {
            "day": row.day, "kind": if row.work { "work" } else { "off" }, "name": row.name, "source": none,
            "status": if row.provisional { "provisional" } else { "confirmed" },
        });
        table!(dir, "plans.csv", &self.plans, row, {
            "code": row.code, "unit": row.unit,
            "day": match &row.when { PlannedFor::Day(day) => Some(*day), PlannedFor::Month(_) => None },
            "month": match &row.when {
                PlannedFor::Day(_) => String::new(),
                PlannedFor::Month(first) => first.format("%Y-%m").to_string(),
            },
            "hosts": row.hosts, "at": row.at, "venue": none, "kind": row.kind, "topic": none, "audience": none,
            "number": none, "notice": none, "status": row.status, "reason": row.reason,
        });
        table!(dir, "sessions.csv", &self.sessions, row, {
            "code": row.code, "unit": row.unit, "day": row.day, "hosts": row.hosts, "at": row.at, "venue": none,
            "kind": row.kind, "form": row.form, "topic": none, "audience": none, "attended": row.attended,
            "speakers": row.speakers, "opinions": row.opinions, "answered": row.answered, "notice": row.notice,
            "plan": row.plan, "note": none, "known": row.known,
        });
        table!(dir, "ballots.csv", &self.ballots, row, {
            "session": row.session, "issued": row.issued, "returned": row.returned, "invalid": row.invalid,
            "very_satisfied": row.very_satisfied, "satisfied": row.satisfied, "neutral": row.neutral,
            "dissatisfied": row.dissatisfied,
        });
        table!(dir, "petitions.csv", &self.petitions, row, {
            "code": row.code, "session": row.session, "text": row.text, "public_text": none, "field": row.field,
            "petitioner": row.petitioner, "contact": none, "address": none, "origin": row.origin,
            "answered": row.answered, "answer": none, "answered_by": none, "duplicate_of": row.duplicate_of,
            "part_of": row.part_of, "known": row.known,
        });
        table!(dir, "conclusions.csv", &self.conclusions, row, {
            "session": row.session, "number": row.number, "day": row.day, "signer": none,
        });
        table!(dir, "assignments.csv", &self.assignments, row, {
            "petition": row.petition, "agency": row.agency, "with": row.with, "day": row.day, "due": row.due,
            "conclusion": none,
        });
        table!(dir, "steps.csv", &self.steps, row, {
            "petition": row.petition, "step": row.step, "day": row.day, "agency": row.agency, "due": row.due,
            "why": row.why, "number": row.number, "known": row.known,
        });
        table!(dir, "replies.csv", &self.replies, row, {
            "petition": row.petition, "day": row.day, "outcome": row.outcome, "number": row.number, "text": none,
            "agency": row.agency, "until": row.until, "referred_to": row.referred_to, "known": row.known,
        });
        table!(dir, "checks.csv", &self.checks, row, {
            "petition": row.petition, "day": row.day, "by": row.by, "result": row.result,
        });
        table!(dir, "reviews.csv", &self.reviews, row, {
            "session": row.session, "day": row.day, "strengths": none, "limits": none,
        });
        table!(dir, "publications.csv", &self.publications, row, {
            "session": row.session, "day": row.day, "channel": row.channel, "link": none,
        });
        table!(dir, "totals.csv", &self.totals, row, {
            "unit": row.unit, "period": row.period.label, "sessions": row.sessions,
            "scope": if row.communes { "communes" } else { "own" }, "hosts": row.hosts, "at": row.at,
            "kind": row.kind, "attended": row.attended, "opinions": row.opinions, "answered": row.answered,
            "note": none,
        });
        table!(dir, "coverage.csv", &self.coverage, row, {
            "unit": row.unit, "until": row.until, "from": row.from,
            "scope": if row.communes { "communes" } else { "own" }, "on": row.on, "by": row.by, "note": none,
        });
        Ok(())
    }
}
