//! The outlook, unit by unit.

use std::io::Write;

use serde_json::to_value;

use crate::figures::{Outlook, OutlookLine, YearFigures};
use crate::layout::{Cell, Chart, Document, Paths, Shape, Sheet};
use crate::model::bare_name;
use crate::report::head::{document, json_head, json_warnings};
use crate::report::sheets::{figures, hyphened, kind_and_bare, nothing, yes_no};
use crate::report::units::{missing, owed};
use crate::report::{Medium, Report, ReportKind};
use crate::text::{Order, write_json};
use crate::words::Words;

/// The outlook.
#[derive(Debug)]
pub struct OutlookReport {
    /// The figures that it is based on.
    pub figures: YearFigures,
    /// The remaining sessions and replies.
    pub outlook: Outlook,
}

impl Report for OutlookReport {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let mut all = json_head(ReportKind::Outlook, &self.figures)?;
        all.insert("minimum".to_owned(), to_value(&self.figures.minimum)?);
        all.insert("outlook".to_owned(), to_value(&self.outlook)?);
        all.insert("warnings".to_owned(), json_warnings(&self.figures, words));
        write_json(out, &all)
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let mut laid = document(ReportKind::Outlook, &self.figures, words);
        laid.sheets = vec![self.sums(words), self.units(words, medium)];
        laid
    }
}

impl OutlookReport {
    fn sums(&self, words: &Words) -> Sheet {
        let o = &self.outlook;
        let mut sheet = figures(
            "outlook",
            words,
            vec![
                ("owed", missing(o.owed, o.units.iter().any(|line| line.at_most))),
                ("covered", Cell::Count(o.covered)),
                ("to_plan", Cell::Count(o.to_plan)),
                ("infeasible", Cell::Count(o.infeasible)),
            ],
        );
        if o.pool > 0 {
            sheet.rows.push(vec![
                Cell::term("outlook.pool", words.text("report-outlook-pool")),
                Cell::Count(o.pool),
            ]);
            sheet.notes.push(words.text("report-outlook-pool-note"));
        }
        sheet
    }

    fn units(&self, words: &Words, medium: Medium) -> Sheet {
        if self.outlook.units.is_empty() {
            return nothing("outlook-units", words);
        }
        let mut sheet = Sheet::new("outlook-units", words.text("report-outlook-units-title"));
        sheet.machine("unit");
        sheet.column("name", words.text("report-units-name"));
        for code in ["required", "counted", "owed", "planned", "to_plan", "days_left", "pace_days"]
        {
            sheet.figures(code, words.text(&format!("report-outlook-units-{}", hyphened(code))));
        }
        sheet.column("last_days", words.text("report-outlook-units-last-days"));
        sheet.column("feasible", words.text("report-outlook-units-feasible"));
        sheet.paths = Paths::Under("outlook.units", 1);
        sheet.chart = Some(Chart {
            title: words.text("report-outlook-chart"),
            shape: Shape::Bars,
            label: "name",
            series: vec!["counted", "planned"],
            mark: Some("required"),
        });
        let order = Order::new();
        let mut lines: Vec<&OutlookLine> = self.outlook.units.iter().collect();
        if medium != Medium::Tables {
            lines.sort_by(|a, b| {
                order.compare(bare_name(&a.name, a.kind), bare_name(&b.name, b.kind))
            });
        }
        sheet.rows = lines.into_iter().map(|line| row(line, words)).collect();
        sheet.notes.push(words.text("report-outlook-note"));
        sheet
    }
}

fn row(line: &OutlookLine, words: &Words) -> Vec<Cell> {
    let days: Vec<String> = line.last_days.iter().map(|day| words.day(*day)).collect();
    let plain: Vec<String> = line.last_days.iter().map(ToString::to_string).collect();
    let days =
        if days.is_empty() { Cell::Unknown } else { Cell::term(plain.join(";"), days.join(", ")) };
    vec![
        Cell::text(line.unit.as_str()),
        Cell::Text(kind_and_bare(line.kind, &line.name, words)),
        owed(line.required, line.required),
        Cell::Count(line.counted),
        if line.required == 0 { Cell::Unknown } else { missing(line.owed, line.at_most) },
        Cell::Count(line.planned),
        owed(line.required, line.to_plan),
        Cell::Count(line.days_left),
        Cell::count(line.pace_days),
        days,
        if line.doubtful { Cell::Unknown } else { yes_no(line.feasible, words) },
    ]
}
