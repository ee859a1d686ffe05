//! The plan for distribution, and a proposed schedule.

use std::io::Write;

use chrono::NaiveDate;
use serde_json::{Map, Value as Json, json, to_value};

use crate::figures::{OwnUnit, PlanTable, Quarter, SuggestedUnit, Suggestion};
use crate::layout::{Cell, Document, Sheet};
use crate::model::{Period, bare_name};
use crate::problem::{Arg, Warning};
use crate::report::head::{json_period, period};
use crate::report::plan_table::{columns, entries};
use crate::report::sheets::{kind_and_bare, nothing, own_unit};
use crate::report::units::owed;
use crate::report::{Medium, Report};
use crate::text::{Order, write_json};
use crate::words::Words;

/// The plan of a period.
#[derive(Debug)]
pub struct PlanReport(pub PlanTable);

impl Report for PlanReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let Self(table) = self;
        let mut all = Map::new();
        all.insert("schema".to_owned(), "doithoai.plan/1".into());
        all.insert("period".to_owned(), json_period(&table.period));
        all.insert("as_of".to_owned(), to_value(table.as_of)?);
        all.insert("register".to_owned(), json!(table.register));
        all.insert("plan".to_owned(), to_value(table.plan)?);
        all.insert("entries".to_owned(), to_value(&table.lines)?);
        write_json(out, &all)
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let Self(table) = self;
        let mut laid = head("report-title-plan-table", &table.register, &table.period, words);
        if medium == Medium::Tables {
            laid.sheets = vec![columns(&table.lines)];
            return laid;
        }
        let mut sheet = entries(&table.lines, words);
        if !table.lines.is_empty() {
            let plan = &table.plan;
            let counts = [
                ("planned", Arg::from(plan.planned)),
                ("held", plan.held.into()),
                ("postponed", plan.postponed.into()),
                ("cancelled", plan.cancelled.into()),
                ("open", plan.open.into()),
            ];
            sheet.notes.push(words.say("report-plan-table-note", &counts));
        }
        laid.sheets = vec![sheet];
        laid.closing.extend(table.left_out.iter().map(|one| warned(one, words)));
        laid
    }
}

/// A proposed schedule.
#[derive(Debug)]
pub struct SuggestionReport(pub Suggestion);

impl Report for SuggestionReport {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let Self(all) = self;
        let query = &all.query;
        let warnings: Json = all.warnings.iter().map(|one| words.warning_json(one)).collect();
        let shown = json!({
            "schema": "doithoai.plan.suggestion/1",
            "period": json_period(&query.period),
            "today": query.today,
            "register": all.register,
            "limits": { "apart": query.apart, "thematic": query.thematic, "visits": query.visits },
            "seed": query.seed,
            "quarters": all.quarters,
            "units": all.units,
            "entries": all.lines,
            "pool": all.pool,
            "warnings": warnings,
        });
        write_json(out, &shown)
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let Self(all) = self;
        let mut laid = head("report-title-suggestion", &all.register, &all.query.period, words);
        if medium == Medium::Tables {
            laid.sheets = vec![columns(&all.lines)];
            return laid;
        }
        if all.lines.is_empty() {
            laid.sheets = vec![nothing("suggestion", words)];
        } else {
            laid.lines.push(self.sums(words));
            laid.sheets = vec![self.units(words), entries(&all.lines, words)];
        }
        if all.pool > 0 {
            laid.closing.push(words.text("report-outlook-pool-note"));
        }
        laid.closing.extend(all.warnings.iter().map(|one| warned(one, words)));
        laid
    }
}

impl SuggestionReport {
    /// The number of sessions by quarter.
    fn sums(&self, words: &Words) -> String {
        let Self(all) = self;
        let quarter = |one: &Quarter| {
            let args = [
                ("number", Arg::Text(one.quarter.to_string())),
                ("year", Arg::Text(one.year.to_string())),
            ];
            let key = if all.query.period.years().count() > 1 {
                "report-suggestion-quarter-year"
            } else {
                "report-suggestion-quarter"
            };
            format!(
                "{} {}",
                words.say(key, &args),
                words.number(i64::try_from(one.sessions).unwrap_or(i64::MAX))
            )
        };
        let quarters: Vec<String> = all.quarters.iter().map(quarter).collect();
        words.say(
            "report-suggestion-sums",
            &[("count", all.lines.len().into()), ("quarters", quarters.join(", ").into())],
        )
    }

    /// Each unit with its days.
    fn units(&self, words: &Words) -> Sheet {
        let Self(all) = self;
        let mut sheet = Sheet::new("suggested-units", words.text("report-suggested-units-title"));
        sheet.column("name", words.text("report-units-name"));
        sheet.figures("required", words.text("report-outlook-units-required"));
        sheet.figures("counted", words.text("report-outlook-units-counted"));
        sheet.figures("planned", words.text("report-outlook-units-planned"));
        sheet.column("proposed", words.text("report-suggested-units-proposed"));
        let order = Order::new();
        let mut lines: Vec<&SuggestedUnit> = all.units.iter().collect();
        lines.sort_by(|a, b| order.compare(bare_name(&a.name, a.kind), bare_name(&b.name, b.kind)));
        let years = all.query.period.years().count() > 1;
        sheet.rows = lines.into_iter().map(|line| unit(line, years, words)).collect();
        if all.units.iter().any(|line| !line.visits.is_empty()) {
            sheet.notes.push(words.text("report-suggested-units-visits"));
        }
        sheet
    }
}

fn unit(line: &SuggestedUnit, years: bool, words: &Words) -> Vec<Cell> {
    let shown = |day: &NaiveDate| day.format(if years { "%d/%m/%Y" } else { "%d/%m" }).to_string();
    let own = line.proposed.iter().map(|day| (*day, shown(day)));
    let mut days: Vec<(NaiveDate, String)> = own.collect();
    days.extend(line.visits.iter().map(|day| (*day, format!("({})", shown(day)))));
    days.sort();
    let days: Vec<String> = days.into_iter().map(|(_, day)| day).collect();
    vec![
        Cell::term(line.unit.as_str(), kind_and_bare(line.kind, &line.name, words)),
        owed(line.required, line.required),
        Cell::Count(line.counted),
        Cell::Count(line.planned),
        Cell::text(days.join(", ")),
    ]
}

fn warned(warning: &Warning, words: &Words) -> String {
    words.say("receipt-warning", &[("text", words.warning(warning).into())])
}

fn head(key: &str, register: &OwnUnit, over: &Period, words: &Words) -> Document {
    let mut laid = Document {
        title: words.say(key, &[("period", period(over, words).into())]),
        lang: words.lang().code(),
        ..Document::default()
    };
    let args = [
        ("name", own_unit(register, words).into()),
        ("from", over.from.into()),
        ("to", over.to.into()),
    ];
    laid.lines.push(words.say("report-plan-table-head", &args));
    laid
}
