//! Sent reports: noting one, and those that are noted.

use anyhow::Result;

use crate::model::EntryId;
use crate::ops::Receipt;
use crate::ops::read::check_length;
use crate::ops::seal::hash;
use crate::problem::Problem;
use crate::store::{Mark, Reader, SentReport, ToSend, Work, units};
use crate::text;

/// The beginning of a sent report's code.
const CODE: &str = "report-";

/// A sent report with the codes of what it names.
#[derive(Debug)]
pub struct SentLine {
    /// The report.
    pub report: SentReport,
    /// The code of its unit; `None` for all units.
    pub unit: Option<String>,
}

impl SentLine {
    fn of(reader: Reader<'_>, report: SentReport) -> Result<Self> {
        let unit = report.unit.map(|unit| units::code_of(reader, unit)).transpose()?;
        Ok(Self { report, unit })
    }

    /// Returns the report's code.
    pub fn code(&self) -> String {
        format!("{CODE}{}", self.report.id.row())
    }
}

/// Returns the number in a sent report's code; `None` if the code is another's.
pub fn sent_number(code: &str) -> Option<i64> {
    code.trim().to_lowercase().strip_prefix(CODE)?.parse().ok()
}

/// Returns the sent reports and sealed years, in order.
pub fn sent_lines(reader: Reader<'_>) -> Result<Vec<SentLine>> {
    reader.sent_reports()?.into_iter().map(|report| SentLine::of(reader, report)).collect()
}

/// Finds a sent report by its code.
///
/// # Errors
/// If there is none.
pub fn sent_line(reader: Reader<'_>, code: &str) -> Result<SentLine> {
    let found = sent_number(code).map(|number| reader.sent_report(number)).transpose()?.flatten();
    let report = found.ok_or_else(|| Problem::refused("sent-unknown").with("given", code))?;
    SentLine::of(reader, report)
}

/// Reads the number of a document that is sent.
///
/// # Errors
/// If it is empty or too long.
pub fn read_document_number(given: &str) -> Result<String, Problem> {
    check_length(given)?;
    let number = text::clean(given);
    match number.is_empty() {
        true => Err(Problem::usage("sent-number-empty")),
        false => Ok(number),
    }
}

/// Notes a report that was written to a file.
pub fn send(work: &mut Work<'_>, mut report: ToSend) -> Result<Receipt> {
    report.hash = hash(&report.period, report.as_of, &report.figures);
    let row = work.note_sent(&report)?;
    work.note(Mark::Sent);
    let code = format!("{CODE}{}", row.row());
    let args = vec![
        ("code", code.as_str().into()),
        ("number", report.number.into()),
        ("day", report.sent_on.into()),
    ];
    Ok(Receipt { key: "sent", args, code: Some(code), ..Receipt::default() })
}

/// Returns the last entry of the journal.
pub fn last_entry(reader: Reader<'_>) -> Result<EntryId> {
    Ok(EntryId::of_row(reader.next_entry()?.row() - 1))
}

/// Returns the entry after which a sent report was made.
pub fn sent_after(reader: Reader<'_>, sent: &SentReport) -> Result<EntryId> {
    match sent.entry {
        Some(entry) => Ok(entry),
        // A year sealed before schema 14: its figures are those before the entry that sealed it.
        None => Ok(EntryId::of_row(reader.entry_of_sent(sent.id)?.row() - 1)),
    }
}
