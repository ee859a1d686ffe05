//! Asks every unit that has not reported: a letter to each, or one table of all that is asked.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use serde_json::json;

use crate::commands::letter::write::{Order, to_all};
use crate::commands::letter::{More, Options};
use crate::desk::{Desk, ReportOutput, is_report_file};
use crate::letters::{AskedCoverage, Letter, Subject};
use crate::model::Period;
use crate::ops::Receipt;
use crate::problem::Problem;
use crate::text::Direction;

/// Reads what is asked: the period, by default this year, and the day before which to answer.
pub(super) fn asked(desk: &Desk, more: &More, as_of: NaiveDate) -> Result<AskedCoverage> {
    // With `--all` the period is the only argument.
    let given = match (&more.what, &more.period) {
        (Some(_), Some(surplus)) if more.all => {
            return Err(Problem::usage("usage-unknown-argument").with("given", surplus).into());
        }
        (what, None) if more.all => what,
        (_, period) => period,
    };
    let period = match given {
        Some(period) => period.parse()?,
        None => Period::year(desk.today.year())?,
    };
    let day = |day: &String| desk.day(day, Direction::Ahead);
    Ok(AskedCoverage { period, as_of, reply_by: more.reply_by.as_ref().map(day).transpose()? })
}

/// Writes a letter to each open unit into a folder, or all requests as a table into one file.
pub(super) fn all(
    desk: &mut Desk,
    letter: &'static Letter,
    more: &More,
    options: &Options,
    order: &Order,
) -> Result<()> {
    let asked = asked(desk, more, order.as_of)?;
    let (list, warnings) = desk.read(|reader| asked.all(reader))?;
    if list.subjects.is_empty() {
        let args = vec![("period", asked.period.label.into())];
        let receipt = Receipt { key: "letters-none-open", args, warnings, ..Receipt::default() };
        return desk.receipt_with(&receipt, json!({ "files": [] }));
    }
    let Some(path) = options.output.as_deref().filter(|path| is_report_file(path)) else {
        let subject = |subject| Subject::Coverage(Box::new(subject));
        let subjects = list.subjects.into_iter().map(subject).collect();
        return to_all(desk, letter, (more, options, order), subjects, warnings);
    };
    let output = ReportOutput::choose(desk, None, Some(path))?;
    let beside = output.write(desk, &list)?;
    let args = vec![("count", list.subjects.len().into())];
    let receipt = Receipt { key: "requests-written", args, warnings, ..Receipt::default() };
    desk.written(receipt, Some(path), beside)
}
