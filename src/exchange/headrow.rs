//! Finds the row of headings: below titles, in one row, or in two with group headings above.

use csv::StringRecord;

use crate::exchange::headings::{Aliases, Heading};
use crate::exchange::limits::{MAX_COLUMNS, letters};
use crate::exchange::problems::{ImportProblems, RowProblem};
use crate::exchange::rows::{Row, Rows};
use crate::model::{AnyColumn, Kind};
use crate::problem::{Arg, Problem};

/// The most rows of titles above the headings.
const MAX_TITLES: usize = 15;

/// The table whose headings are read.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub kind: Kind,
    pub file: &'a str,
    pub sheet: Option<&'a str>,
    pub aliases: &'a Aliases,
    /// Columns given on the command line.
    pub given: &'a [(&'static AnyColumn, String)],
}

/// The headings of a table.
#[derive(Debug)]
pub(super) struct Head {
    /// The column at each place of a row; `None` if the place is ignored.
    pub places: Vec<Option<&'static AnyColumn>>,
    /// The heading at each place.
    pub called: Vec<String>,
    /// The place of a running number.
    pub numbering: Option<usize>,
    /// The headings that the user leaves out.
    pub left_out: Vec<String>,
    /// The number of title rows above.
    pub titles: usize,
}

/// One row or two as possible headings: each place's text and meaning.
struct Candidate {
    cells: Vec<String>,
    line: u64,
    /// The number of its rows, one or two, and those above it.
    rows: usize,
    own: usize,
    known: usize,
}

impl Candidate {
    fn new(place: Place<'_>, cells: Vec<String>, line: u64, (above, own): (usize, usize)) -> Self {
        let mut columns: Vec<&str> = Vec::new();
        for cell in &cells {
            if let Heading::Column(column) = place.aliases.read(place.kind, cell)
                && !columns.contains(&column.name)
            {
                columns.push(column.name);
            }
        }
        let known = columns.len();
        Self { cells, line, rows: above + own, own, known }
    }
}

/// Finds the headings, and leaves the rows below them: the candidate with the most of the table's
/// headings.
pub(super) fn find(place: Place<'_>, rows: &mut Rows<'_>) -> Result<Head, ImportProblems> {
    let first = rows.look_ahead(MAX_TITLES + 1);
    let single = |(above, row): (usize, &Row)| {
        Candidate::new(place, texts(&row.cells), row.line, (above, 1))
    };
    let mut candidates: Vec<Candidate> = first.iter().enumerate().map(single).collect();
    // Two rows are combined only if they give more headings than one of them alone.
    for (above, pair) in
        first.windows(2).enumerate().filter(|(_, pair)| are_headings(place, &pair[1]))
    {
        candidates.push(Candidate::new(
            place,
            joined(&pair[0], &pair[1]),
            pair[1].line,
            (above, 2),
        ));
    }
    let most = candidates.iter().map(|one| one.known).max().unwrap_or(0);
    let Some(head) = candidates.into_iter().find(|one| one.known == most && most > 0) else {
        if let Some(Err(problems)) = rows.next().filter(Result::is_err) {
            return Err(problems);
        }
        let line = first.first().map_or(1, |row| row.line);
        let start = first.first().map(|row| shown(&texts(&row.cells))).unwrap_or_default();
        let problem = Problem::refused("headings-missing").with("file", place.file);
        let problem = problem.with("kind", Arg::Term("kind", place.kind.spec().plural.to_owned()));
        return Err(ImportProblems::of([blamed(place, line, None, &start, problem)]));
    };
    let read = read(place, &head)?;
    rows.skip(head.rows);
    Ok(Head { titles: head.rows - head.own, ..read })
}

fn texts(cells: &StringRecord) -> Vec<String> {
    cells.iter().take(MAX_COLUMNS + 1).map(|cell| cell.trim().to_owned()).collect()
}

/// Returns whether a row can be the lower of two: all its texts are headings.
fn are_headings(place: Place<'_>, row: &Row) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).peekable();
    filled.peek().is_some()
        && filled
            .take(MAX_COLUMNS)
            .all(|cell| !matches!(place.aliases.read(place.kind, cell), Heading::Unknown))
}

/// Two heading rows as one: a text in the lower row replaces the group heading above it.
///
/// `Đơn vị | Lượt người |` above `| dự | phát biểu` is `Đơn vị | dự | phát biểu`.
fn joined(upper: &Row, lower: &Row) -> Vec<String> {
    let (upper, lower) = (texts(&upper.cells), texts(&lower.cells));
    let cell = |place: usize| {
        let below = lower.get(place).filter(|cell| !cell.is_empty());
        below.or(upper.get(place)).cloned().unwrap_or_default()
    };
    (0..upper.len().max(lower.len())).map(cell).collect()
}

/// A row's non-empty cells, for messages.
fn shown(cells: &[String]) -> String {
    let filled: Vec<&str> =
        cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
    let text = filled.join(" | ");
    if text.chars().count() > 80 { text.chars().take(79).chain(['…']).collect() } else { text }
}

fn blamed(
    place: Place<'_>,
    line: u64,
    column: Option<usize>,
    value: &str,
    problem: Problem,
) -> RowProblem {
    let cell =
        place.sheet.map(|sheet| format!("{sheet}!{}{line}", column.map_or(String::new(), letters)));
    RowProblem {
        sheet: place.sheet.map(str::to_owned),
        cell,
        ..RowProblem::of_row(place.file, line, value, problem)
    }
}

fn allowed(kind: Kind) -> String {
    kind.spec().columns.iter().map(|column| column.name).collect::<Vec<_>>().join(", ")
}

/// Reads the headings; reports all their problems at once, with options that would solve them.
fn read(place: Place<'_>, head: &Candidate) -> Result<Head, ImportProblems> {
    let (kind, spec) = (place.kind, place.kind.spec());
    if head.cells.len() > MAX_COLUMNS {
        let problem = Problem::refused("too-many-columns").with("most", MAX_COLUMNS);
        return Err(ImportProblems::of([blamed(place, head.line, None, "", problem)]));
    }
    let mut problems = ImportProblems::default();
    let mut places: Vec<Option<&'static AnyColumn>> = Vec::new();
    let (mut numbering, mut left_out) = (None, Vec::new());
    for (at, cell) in head.cells.iter().enumerate() {
        let mut column = None;
        match place.aliases.read(kind, cell) {
            Heading::Column(one) if places.iter().flatten().any(|other| other.name == one.name) => {
                let problem = Problem::refused("heading-twice")
                    .with("given", cell.as_str())
                    .with("column", one.name);
                problems.add(blamed(place, head.line, Some(at), cell, problem));
            }
            Heading::Column(one) => column = Some(one),
            Heading::Numbering => numbering = numbering.or(Some(at)),
            Heading::LeftOut => left_out.push(cell.clone()),
            Heading::Unknown if cell.is_empty() => {}
            Heading::Unknown => {
                let near = place.aliases.near(kind, cell);
                let problem = match near {
                    Some(near) => Problem::refused("heading-unknown-near")
                        .with("given", cell.as_str())
                        .with("near", near),
                    None => Problem::refused("heading-unknown")
                        .with("given", cell.as_str())
                        .with("allowed", allowed(kind)),
                };
                problems.add(blamed(place, head.line, Some(at), cell, problem));
                problems.options.push(("--map", format!("{cell}={}", near.unwrap_or("-"))));
            }
        }
        places.push(column);
    }
    let is_there = |column: &AnyColumn| {
        let named = |other: &str| other == column.name;
        places.iter().flatten().any(|one| named(one.name))
            || place.given.iter().any(|(one, _)| named(one.name))
    };
    for column in spec.columns.iter().filter(|column| column.required && !is_there(column)) {
        let label = Arg::Term("column", column.label.to_owned());
        let problem =
            Problem::refused("column-missing").with("label", label).with("column", column.name);
        problems.add(blamed(place, head.line, None, &shown(&head.cells), problem));
        problems.lacking.push(column.name);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Head { places, called: head.cells.clone(), numbering, left_out, titles: 0 })
}
