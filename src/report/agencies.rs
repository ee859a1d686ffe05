//! The tables of agencies: their work, and their rates with the intervals that show how little a
//! few petitions tell. Agencies stand in the order of their names; they are never ranked.

use std::collections::HashMap;

use crate::figures::{AgencyLine, YearFigures};
use crate::layout::{Cell, Chart, Paths, Shape, Sheet};
use crate::model::Share;
use crate::problem::Arg;
use crate::report::Medium;
use crate::report::sheets::{nothing, share};
use crate::rules::{Interval, indistinct, wilson};
use crate::text::Order;
use crate::words::{Lang, Words};

/// The most names in a sentence on agencies that cannot be told apart.
const MAX_NAMES: usize = 60;

/// A column of an agency's line.
struct Column {
    /// Its name in files; of a figure, its path within the agency's line.
    code: &'static str,
    /// The key of its label.
    label: &'static str,
    /// Its cell.
    cell: fn(&AgencyLine, &Words) -> Cell,
}

/// All columns, in the order of tables for machines; intervals are no figures of the JSON.
const COLUMNS: [Column; 17] = [
    column("assigned", "report-agencies-assigned", |line, _| Cell::Count(line.assigned)),
    column("on_time", "report-petitions-on-time", |line, _| Cell::Count(line.on_time)),
    column("late", "report-petitions-late", |line, _| Cell::Count(line.late)),
    column("pending", "report-petitions-pending", |line, _| Cell::Count(line.pending)),
    column("overdue", "report-petitions-overdue", |line, _| Cell::Count(line.overdue)),
    column("withdrawn", "report-petitions-withdrawn", |line, _| Cell::Count(line.withdrawn)),
    column(RATE, "report-petitions-on-time-percent", |line, _| share(line.on_time_percent)),
    column("median_days", "report-agencies-median-days", |line, _| {
        line.median_days.map_or(Cell::Unknown, |days| Cell::HalfDays(days.0))
    }),
    column("longest_days", "report-agencies-longest-days", |line, _| {
        Cell::count(line.longest_days)
    }),
    column(INTERVAL, "report-agencies-interval", |line, words| {
        interval(line.on_time_percent, words)
    }),
    column("by_rule.on_time", "report-petitions-by-rule-on-time", |line, _| {
        Cell::Count(line.by_rule.on_time)
    }),
    column("by_rule.late", "report-petitions-by-rule-late", |line, _| {
        Cell::Count(line.by_rule.late)
    }),
    column("by_rule.overdue", "report-petitions-by-rule-overdue", |line, _| {
        Cell::Count(line.by_rule.overdue)
    }),
    column(RATE_BY_RULE, "report-petitions-by-rule-on-time-percent", |line, _| {
        share(line.by_rule.on_time_percent)
    }),
    column(INTERVAL_BY_RULE, "report-agencies-interval", |line, words| {
        interval(line.by_rule.on_time_percent, words)
    }),
    column("handed_on", "report-agencies-handed-on", |line, _| Cell::Count(line.handed_on)),
    column("handed_on_late", "report-agencies-handed-on-late", |line, _| {
        Cell::Count(line.handed_on_late)
    }),
];

const RATE: &str = "on_time_percent";
const INTERVAL: &str = "on_time_interval";
const RATE_BY_RULE: &str = "by_rule.on_time_percent";
const INTERVAL_BY_RULE: &str = "by_rule.on_time_interval";

const fn column(
    code: &'static str,
    label: &'static str,
    cell: fn(&AgencyLine, &Words) -> Cell,
) -> Column {
    Column { code, label, cell }
}

impl Column {
    /// Whether people read it in the table of rates; the fractions there tell the counts by rule.
    fn is_of_rates(&self) -> bool {
        [RATE, INTERVAL, RATE_BY_RULE, INTERVAL_BY_RULE].contains(&self.code)
    }

    /// Whether people read it in the table of work.
    fn is_of_work(&self) -> bool {
        !self.is_of_rates() && !self.code.starts_with("by_rule.")
    }

    fn is_figure(&self) -> bool {
        ![INTERVAL, INTERVAL_BY_RULE].contains(&self.code)
    }
}

/// An agency's figures, and its name, with its code if another has the same name.
struct Line<'a> {
    of: &'a AgencyLine,
    name: String,
}

/// The agencies in the order of their names.
fn in_order(all: &YearFigures) -> Vec<Line<'_>> {
    let order = Order::new();
    let mut lines: Vec<&AgencyLine> = all.agencies.iter().collect();
    lines.sort_by(|a, b| order.compare(&a.name, &b.name).then_with(|| a.agency.cmp(&b.agency)));
    let mut alike: HashMap<&str, usize> = HashMap::new();
    for line in &lines {
        *alike.entry(line.name.as_str()).or_default() += 1;
    }
    let named = |line: &&AgencyLine| {
        if alike[line.name.as_str()] > 1 {
            format!("{} ({})", line.name, line.agency)
        } else {
            line.name.clone()
        }
    };
    let names: Vec<String> = lines.iter().map(named).collect();
    lines.into_iter().zip(names).map(|(of, name)| Line { of, name }).collect()
}

/// Each agency's work and its rates: two tables for people, one for machines.
pub(super) fn agencies(all: &YearFigures, words: &Words, medium: Medium) -> Vec<Sheet> {
    if all.agencies.is_empty() {
        return vec![nothing("agencies", words)];
    }
    let lines = in_order(all);
    if medium == Medium::Tables {
        return vec![table("agencies", |_| true, &lines, words)];
    }
    let mut work = table("agencies", Column::is_of_work, &lines, words);
    let mut rates = table("agency-rates", Column::is_of_rates, &lines, words);
    // People read names; the codes would take the width of two columns.
    for sheet in [&mut work, &mut rates] {
        sheet.columns[0].machine = true;
    }
    rates.intro = unclear(&lines, words);
    rates.notes = ["report-on-time-note", "report-by-rule-note", "report-interval-note"]
        .map(|key| words.text(key))
        .into();
    rates.chart = Some(Chart {
        title: words.text("report-agencies-chart"),
        shape: Shape::Bars,
        label: "name",
        series: vec![RATE_BY_RULE],
        possible: None,
        mark: Some(RATE),
    });
    vec![work, rates]
}

fn table(
    code: &'static str,
    is_shown: fn(&Column) -> bool,
    lines: &[Line<'_>],
    words: &Words,
) -> Sheet {
    let mut sheet = Sheet::new(code, words.text(&format!("report-{code}-title")));
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("name", words.term("column", "name"));
    let columns: Vec<&Column> = COLUMNS.iter().filter(|column| is_shown(column)).collect();
    for column in &columns {
        let label = words.text(column.label);
        if column.is_figure() {
            sheet.figures(column.code, label);
        } else {
            sheet.column(column.code, label);
        }
    }
    sheet.paths = Paths::Under("agencies", 1);
    let row = |line: &Line<'_>| {
        let name = Cell::term(line.of.name.as_str(), line.name.as_str());
        let named = [Cell::text(line.of.agency.as_str()), name];
        named.into_iter().chain(columns.iter().map(|one| (one.cell)(line.of, words))).collect()
    };
    sheet.rows = lines.iter().map(row).collect();
    sheet
}

/// The interval of a rate: `30,6–86,3%`, for machines `30.6-86.3`.
fn interval(rate: Share, words: &Words) -> Cell {
    let Some((low, high)) = wilson(rate).as_ref().map(Interval::tenths) else {
        return Cell::Unknown;
    };
    let shown = |tenths: i64, point: char| format!("{}{point}{}", tenths / 10, tenths % 10);
    let point = if words.lang() == Lang::En { '.' } else { ',' };
    Cell::term(
        format!("{}-{}", shown(low, '.'), shown(high, '.')),
        format!("{}–{}%", shown(low, point), shown(high, point)),
    )
}

/// The agencies that cannot be told apart, in force and by rule; said once if they are the same.
fn unclear(lines: &[Line<'_>], words: &Words) -> Vec<String> {
    let in_force = Unclear::of(lines, |line| line.on_time_percent);
    let by_rule = Unclear::of(lines, |line| line.by_rule.on_time_percent);
    if in_force == by_rule {
        return in_force.said("both", lines, words);
    }
    let mut said = in_force.said("in-force", lines, words);
    said.extend(by_rule.said("by-rule", lines, words));
    said
}

/// Groups of agencies that cannot be told apart by a rate.
#[derive(PartialEq)]
struct Unclear {
    groups: Vec<Vec<usize>>,
    /// The agencies that have a rate.
    rated: usize,
}

impl Unclear {
    fn of(lines: &[Line<'_>], rate: fn(&AgencyLine) -> Share) -> Self {
        let intervals: Vec<_> = lines.iter().map(|line| wilson(rate(line.of))).collect();
        Self { groups: indistinct(&intervals), rated: intervals.iter().flatten().count() }
    }

    /// A sentence a group; one for all agencies; none if there is too much to tell.
    fn said(&self, clock: &str, lines: &[Line<'_>], words: &Words) -> Vec<String> {
        if let [all] = self.groups.as_slice()
            && all.len() == self.rated
            && self.rated > 2
        {
            let count = i64::try_from(self.rated).unwrap_or(i64::MAX);
            let args = [("clock", Arg::from(clock)), ("count", count.into())];
            return vec![words.say("report-unclear-all", &args)];
        }
        if self.groups.iter().map(Vec::len).sum::<usize>() > MAX_NAMES {
            return Vec::new();
        }
        let said = |group: &Vec<usize>| {
            let names: Vec<&str> = group.iter().map(|one| lines[*one].name.as_str()).collect();
            let args = [("clock", Arg::from(clock)), ("agencies", names.join("; ").into())];
            words.say("report-unclear", &args)
        };
        self.groups.iter().map(said).collect()
    }
}
