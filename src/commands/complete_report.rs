//! Completion of what a report or a list is made of: figures for `--explain`, columns for
//! `--columns`.

use std::ffi::OsString;

use chrono::Datelike;

use crate::clock::today_in_viet_nam;
use crate::desk::{Settings, open_for_completion};
use crate::model::{Closed, Kind, Period, View};
use crate::report::{ReportKind, ReportRequest, list_columns};
use crate::words::Words;

/// The most figures offered at once; of more, only the beginnings are.
const MAX_FIGURES: usize = 100;

/// The figures of this year whose name begins so, each with its label; of many, their names up to
/// the next dot.
pub(super) fn figures(
    line: &[OsString],
    settings: &Settings,
    begun: &str,
) -> Vec<(String, String)> {
    let kind = names(line).iter().find_map(|word| ReportKind::parse(word).ok());
    let today = today_in_viet_nam();
    let Ok(period) = Period::year(today.year()) else { return Vec::new() };
    let request = ReportRequest {
        kind: kind.unwrap_or(ReportKind::Year),
        periods: vec![period],
        today,
        as_of: today,
        unit: None,
        view: View::Then,
        named: false,
        public: false,
        listed: false,
        overdue: false,
        cumulative: false,
        sent: false,
        explain: None,
        rules: Vec::new(),
        least: 1,
    };
    let index = open_for_completion(settings, |reader| {
        let figures = request.figures(reader)?;
        request.index(reader, figures)
    });
    let Some(index) = index else { return Vec::new() };
    let mut found = index.labels(&Words::new(settings.lang));
    found.retain(|(name, _)| name.starts_with(begun));
    if found.len() > MAX_FIGURES {
        for (name, label) in &mut found {
            if let Some(dot) = name[begun.len()..].find('.') {
                name.truncate(begun.len() + dot + 1);
                label.clear();
            }
        }
        found.dedup();
    }
    found
}

/// The columns of the list on the line whose name begins so, each with its heading.
pub(super) fn columns(
    line: &[OsString],
    settings: &Settings,
    begun: &str,
) -> Vec<(String, String)> {
    let names = names(line);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let kind = match names.as_slice() {
        ["assign", "list", ..] => Some(Kind::Assignment),
        ["list", kind, ..] | [kind, "list", ..] => Kind::find(kind),
        _ => None,
    };
    let Some(kind) = kind else { return Vec::new() };
    // Columns are joined by commas.
    let (before, last) = begun.rfind(',').map_or(("", begun), |comma| begun.split_at(comma + 1));
    let columns = list_columns(kind, &Words::new(settings.lang)).into_iter();
    let fitting = columns.filter(|(name, _)| name.starts_with(last));
    fitting.map(|(name, label)| (format!("{before}{name}"), label)).collect()
}

/// The words of the line that are no options, after the program's name.
fn names(line: &[OsString]) -> Vec<String> {
    let typed = line.iter().skip_while(|word| *word != "--").skip(2);
    let words = typed.map(|word| word.to_string_lossy().into_owned());
    words.filter(|word| !word.starts_with('-')).collect()
}
