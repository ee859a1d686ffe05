//! Days off as offices publish them: the text of a notice, or a list with days or stretches.

use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;
use csv::StringRecord;

use crate::exchange::cell::CellValue;
use crate::exchange::problems::{ImportProblems, RowProblem};
use crate::exchange::rows::Row;
use crate::exchange::sources::{Reading, Source, Sources, sources_of};
use crate::exchange::{file_kind, file_name, read_prose};
use crate::layout::FileKind;
use crate::model::Kind;
use crate::problem::Problem;
use crate::rules::notice::{Feast, Notice, cell, read_notice};
use crate::text::fold;

/// Days off in a file.
#[derive(Debug)]
pub enum DaysOff {
    /// A table with a row a day, as `list holidays` and `export` write it.
    Table(Sources<'static>),
    /// A notice or a list.
    Notice(Notice),
}

/// The columns of a list of days off.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    Day,
    From,
    To,
    /// The days worked in exchange.
    Worked,
    Weekday,
    Kind,
    Name,
}

impl Part {
    fn is_day(self) -> bool {
        matches!(self, Self::Day | Self::From | Self::To | Self::Worked)
    }
}

/// The headings of these columns, folded.
const HEADINGS: [(&str, Part); 31] = [
    ("ngay", Part::Day),
    ("day", Part::Day),
    ("cac ngay nghi", Part::Day),
    ("ngay nghi", Part::Day),
    ("thoi gian", Part::Day),
    ("thoi gian nghi", Part::Day),
    ("ngay duong lich", Part::Day),
    ("tu ngay", Part::From),
    ("ngay bat dau", Part::From),
    ("bat dau", Part::From),
    ("from", Part::From),
    ("den ngay", Part::To),
    ("den het ngay", Part::To),
    ("ngay ket thuc", Part::To),
    ("ket thuc", Part::To),
    ("to", Part::To),
    ("ngay lam bu", Part::Worked),
    ("lam bu", Part::Worked),
    ("ngay di lam bu", Part::Worked),
    ("thu", Part::Weekday),
    ("loai", Part::Kind),
    ("kind", Part::Kind),
    ("nghi/lam bu", Part::Kind),
    ("nghi hay lam bu", Part::Kind),
    ("hinh thuc", Part::Kind),
    ("ten", Part::Name),
    ("ten ngay", Part::Name),
    ("dip nghi", Part::Name),
    ("ngay le", Part::Name),
    ("ten ngay le", Part::Name),
    ("noi dung", Part::Name),
];

/// The rows among which the headings are looked for.
const HEAD_ROWS: usize = 20;

/// Reads days off from a file. `source` is the one of rows that name none.
///
/// # Errors
/// If the file cannot be read, or a sentence or row is not certain: all of them.
pub fn days_off(path: &Path, source: Option<String>, today: NaiveDate) -> Result<DaysOff> {
    let kind = file_kind(path)?;
    if !(kind.is_workbook() || kind == FileKind::Text) {
        return prose(path);
    }
    let mut reading = Reading { table: Some(Kind::Holiday), ..Reading::default() };
    reading.fill(crate::model::holiday::SOURCE, source);
    let tables = if kind.is_workbook() {
        sources_of(&[path], &reading)?
    } else {
        let table = Source::file(Kind::Holiday, path, &reading)?;
        Sources { tables: vec![table], notes: Vec::new() }
    };
    let lists: Vec<List<'_>> = tables.tables.iter().filter_map(List::find).collect();
    if lists.is_empty() && kind == FileKind::Text {
        return if is_table(path) { Ok(DaysOff::Table(tables)) } else { prose(path) };
    }
    if lists.iter().all(|list| list.is_plain(today)) {
        return Ok(DaysOff::Table(tables));
    }
    let (mut notice, mut problems) = (Notice::default(), ImportProblems::default());
    for list in &lists {
        list.read(&mut notice, &mut problems);
    }
    if problems.is_empty() { Ok(DaysOff::Notice(notice)) } else { Err(problems.into()) }
}

/// Whether a text is named as a table.
fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|ending| {
        ending.eq_ignore_ascii_case("csv") || ending.eq_ignore_ascii_case("tsv")
    })
}

/// Reads the text of a notice.
fn prose(path: &Path) -> Result<DaysOff> {
    let file = file_name(path);
    match read_notice(read_prose(path)?.text()) {
        Ok(notice) => Ok(DaysOff::Notice(notice)),
        Err(doubts) => {
            let rows = doubts.into_iter();
            let rows = rows
                .map(|doubt| RowProblem::of_row(&file, doubt.line, &doubt.sentence, doubt.problem));
            Err(ImportProblems::of(rows).into())
        }
    }
}

/// A list of days off: its columns, and the rows below the headings.
struct List<'a> {
    source: &'a Source<'static>,
    parts: Vec<Option<Part>>,
    rows: Vec<Row>,
}

impl<'a> List<'a> {
    /// Finds the headings of a list.
    fn find(source: &'a Source<'static>) -> Option<Self> {
        let best = [b',', b';', b'\t'].map(|separator| {
            let mut rows = source.rows(separator);
            let rows: Vec<Row> = std::iter::from_fn(|| rows.next()).map_while(Result::ok).collect();
            let head = rows.iter().take(HEAD_ROWS).position(|row| is_head(&parts(&row.cells)))?;
            let parts = parts(&rows[head].cells);
            Some(Self { source, parts, rows: rows.into_iter().skip(head + 1).collect() })
        });
        let known = |list: &Self| list.parts.iter().flatten().count();
        best.into_iter().flatten().max_by_key(known)
    }

    /// Whether it has a row a day and says which are worked, like the program's own table.
    fn is_plain(&self, today: NaiveDate) -> bool {
        let has = |part: Part| self.parts.contains(&Some(part));
        let is_range = |row: &Row| {
            self.text(row, Part::Day).is_some_and(|day| {
                crate::text::read_day(&day, today, crate::text::Direction::Either).is_err()
            })
        };
        has(Part::Day)
            && has(Part::Kind)
            && ![Part::From, Part::Worked, Part::Weekday].into_iter().any(has)
            && !self.rows.iter().any(is_range)
    }

    /// The text of a column in a row; a day of a workbook, also as a serial number, as
    /// day/month/year.
    fn text(&self, row: &Row, part: Part) -> Option<String> {
        let place = self.parts.iter().position(|own| *own == Some(part))?;
        let shown = row.cells.get(place)?.trim();
        let day = match self.source.value(row.line, place) {
            Some(CellValue::Day(day, true) | CellValue::Number(_, Some(day))) if part.is_day() => {
                Some(day.format("%d/%m/%Y").to_string())
            }
            _ => None,
        };
        let text = day.unwrap_or_else(|| shown.to_owned());
        (!text.is_empty()).then_some(text)
    }

    fn read(&self, notice: &mut Notice, problems: &mut ImportProblems) {
        for row in &self.rows {
            if let Err((value, problem)) = self.row(row, notice) {
                let problem = RowProblem::of_row(&self.source.file, row.line, &value, problem);
                let sheet = self.source.sheet().map(str::to_owned);
                problems.add(RowProblem { sheet, ..problem });
            }
        }
    }

    /// Adds what a row states; a row without days is a title or a foot.
    fn row(&self, row: &Row, notice: &mut Notice) -> Result<(), (String, Problem)> {
        let days = match (self.text(row, Part::From), self.text(row, Part::To)) {
            (Some(from), Some(to)) if from != to => Some(format!("từ {from} đến {to}")),
            (Some(from), Some(_)) => Some(from),
            (Some(one), None) | (None, Some(one)) => Some(one),
            (None, None) => self.text(row, Part::Day),
        };
        let worked = self.text(row, Part::Worked);
        let all: Vec<&str> =
            row.cells.iter().map(str::trim).filter(|cell| !cell.is_empty()).collect();
        if days.is_none() && worked.is_none() {
            if !all.is_empty() {
                notice.passed_over.push(all.join(" "));
            }
            return Ok(());
        }
        let name = self.text(row, Part::Name);
        let feast = name.as_deref().and_then(Feast::named);
        let said = |kind: &str| Problem::refused("notice-row-kind").with("given", kind);
        let is_work = match self.text(row, Part::Kind) {
            Some(kind) => is_worked(&kind).ok_or_else(|| (kind.clone(), said(&kind)))?,
            None => {
                let text = all.join(" ");
                if worked.is_none()
                    && ["lam bu", "hoan doi"].iter().any(|word| fold(&text).contains(word))
                {
                    return Err((text.clone(), said(&text)));
                }
                false
            }
        };
        let weekday = self.text(row, Part::Weekday);
        let stated = [(days, is_work), (worked, true)];
        for (days, is_work) in stated.into_iter().filter_map(|(days, kind)| Some((days?, kind))) {
            let with_weekday = match &weekday {
                Some(weekday) if !self.parts.contains(&Some(Part::From)) => {
                    format!("{weekday} {days}")
                }
                _ => days.clone(),
            };
            let mut said =
                cell(&with_weekday, is_work, feast).map_err(|problem| (days.clone(), problem))?;
            for day in &mut said.days {
                day.name.clone_from(&name);
            }
            notice.add(said).map_err(|problem| (days, problem))?;
        }
        Ok(())
    }
}

fn parts(cells: &StringRecord) -> Vec<Option<Part>> {
    let part = |cell: &str| {
        let folded = fold(cell);
        HEADINGS.iter().find(|(heading, _)| *heading == folded).map(|(_, part)| *part)
    };
    cells.iter().map(part).collect()
}

/// Whether headings name days: one column of days, or the first and the last day.
fn is_head(parts: &[Option<Part>]) -> bool {
    let has = |part: Part| parts.contains(&Some(part));
    has(Part::Day) && parts.iter().flatten().count() > 1 || has(Part::From) && has(Part::To)
}

/// Whether a word says that a day is worked; `None` if it says neither.
fn is_worked(kind: &str) -> Option<bool> {
    match fold(kind).as_str() {
        "work" | "lam bu" | "lam viec bu" | "di lam bu" | "di lam" => Some(true),
        "off" | "nghi" | "nghi le" | "nghi tet" | "nghi bu" | "ngay nghi" | "hoan doi" => {
            Some(false)
        }
        _ => None,
    }
}
