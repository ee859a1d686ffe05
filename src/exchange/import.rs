//! Imports tables: every row passes the checks of a typed line; all rows are entered, or none.
//!
//! Files are read and the form of their rows is checked before the register is opened
//! ([`sources_of`](crate::exchange::sources_of), [`check_rows`]); only [`import`] needs it.

use anyhow::Result;
use chrono::NaiveDate;

use crate::exchange::problems::ImportProblems;
use crate::exchange::sources::{Reading, Source, Sources};
use crate::exchange::table::{Cells, Table, TableReading};
use crate::model::{Kind, columns};
use crate::ops::{
    CellProblem, Entered, Input, Mode, Resolver, announce, check_row, enter, make_way_for_rules,
    resolve_waiting,
};
use crate::store::{Work, codes, units};

/// Checks the form of every row, without a register: headings, days, counts, members of closed
/// lists, required cells.
///
/// # Errors
/// If rows are faulty; the problems list them.
pub fn check_rows(
    sources: &Sources<'_>,
    reading: &Reading,
    today: NaiveDate,
) -> Result<(), ImportProblems> {
    let mut problems = ImportProblems::default();
    for source in &sources.tables {
        let mut table = match source.open(&reading.tables) {
            Ok(table) => table,
            Err(of_headings) => {
                problems.take(of_headings);
                continue;
            }
        };
        while let Some(row) = table.next() {
            match row {
                Ok((line, cells)) => {
                    for cell in check_row(&Input::of_row(source.kind, cells), today) {
                        problems.add(table.blamed(line, cell.column, &cell.given, cell.problem));
                    }
                }
                Err(problem) => problems.add(problem),
            }
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The imported rows of one table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Counted {
    /// The file's name for people.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The table.
    pub kind: Kind,
    /// New records.
    pub new: i64,
    /// Existing records with the same content.
    pub same: i64,
    /// Existing records that were changed.
    pub changed: i64,
}

/// The result of an import, by table.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The tables in the order of entry.
    pub tables: Vec<Counted>,
}

impl Imported {
    /// The numbers of new, unchanged and changed records of all tables.
    pub fn counts(&self) -> [i64; 3] {
        let all = |count: fn(&Counted) -> i64| self.tables.iter().map(count).sum();
        [all(|one| one.new), all(|one| one.same), all(|one| one.changed)]
    }
}

/// The number of rows between two progress reports.
const ROWS_PER_TICK: i64 = 500;

/// Imports tables: enters every row, or reports every faulty row and enters none; `done` is called
/// with the number of rows so far.
///
/// # Errors
/// If rows are faulty, or a file cannot be read.
pub fn import(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    sources: &Sources<'_>,
    reading: &Reading,
    mode: Mode,
    done: &mut dyn FnMut(i64),
) -> Result<Imported> {
    let tables = named_on_the_line(work, resolver, sources, reading, mode.today)?;
    resolver.read_file();
    let mode = Mode { old_codes: reading.old_codes, ..mode };
    let mut run = Run { work, resolver, mode, problems: ImportProblems::default(), rows: 0, done };
    let mut imported = Imported::default();
    for note in &sources.notes {
        run.work.warn(note.clone());
    }
    for source in &sources.tables {
        match source.open(&tables) {
            Ok(table) => imported.tables.push(run.table(source, table)?),
            Err(problems) => run.problems.take(problems),
        }
    }
    run.resolver.read_line(mode.today);
    if run.problems.is_empty() { Ok(imported) } else { Err(run.problems.into()) }
}

/// Replaces the session and the unit that the command line gives for all rows with their codes, so
/// that they are read as typed there and a wrong session is reported once.
fn named_on_the_line(
    work: &Work<'_>,
    resolver: &mut Resolver,
    sources: &Sources<'_>,
    reading: &Reading,
    today: NaiveDate,
) -> Result<TableReading> {
    let mut tables = reading.tables.clone();
    for (column, given) in &mut tables.given {
        let is_needed =
            sources.tables.iter().any(|source| source.kind.spec().has(columns::SESSION));
        if column.is(columns::SESSION) && is_needed {
            let session = resolver.session(work.reader(), given, today)?;
            *given = codes::of(work.reader(), session)?;
        }
        // A name may be another unit's on the day of a row, where it is looked up again.
        if column.is(columns::UNIT)
            && let Ok(unit) = resolver.unit(work.reader(), given, None)
        {
            *given = units::code_of(work.reader(), unit)?;
        }
    }
    Ok(tables)
}

/// A running import.
struct Run<'r, 'c> {
    work: &'r mut Work<'c>,
    resolver: &'r mut Resolver,
    mode: Mode,
    problems: ImportProblems,
    /// The number of rows so far.
    rows: i64,
    done: &'r mut dyn FnMut(i64),
}

impl Run<'_, '_> {
    fn table(&mut self, source: &Source<'_>, mut table: Table<'_>) -> Result<Counted> {
        let kind = source.kind;
        let sheet = source.sheet().map(str::to_owned);
        let mut counted =
            Counted { file: source.file.clone(), sheet, kind, new: 0, same: 0, changed: 0 };
        // Units refer to one another, in any order; a complete table of rules replaces those of
        // the founding.
        let is_read_ahead = matches!(kind, Kind::Unit | Kind::Rule);
        let ahead: Vec<_> = if is_read_ahead { table.by_ref().collect() } else { Vec::new() };
        if kind == Kind::Rule {
            let rows = ahead.iter().flatten().map(|(_, cells)| Input::of_row(kind, cells.clone()));
            make_way_for_rules(self.work, &rows.collect::<Vec<_>>())?;
        }
        let cells = ahead.iter().flatten().flat_map(|(_, cells)| cells);
        announce(
            self.resolver,
            &source.file,
            cells.filter(|(column, _)| column.is(columns::CODE)).map(|(_, code)| code.trim()),
        );
        let mut ahead = ahead.into_iter();
        while let Some(row) = ahead.next().or_else(|| table.next()) {
            match row {
                Ok((line, cells)) => self.row(&table, kind, line, cells, &mut counted)?,
                Err(problem) => self.problems.add(problem),
            }
        }
        for (line, cell) in resolve_waiting(self.work, self.resolver, self.mode.today)? {
            self.blame(&table, line, cell);
        }
        for note in source.notes().cloned().chain(table.passed_over()) {
            self.work.warn(note);
        }
        Ok(counted)
    }

    fn row(
        &mut self,
        table: &Table<'_>,
        kind: Kind,
        line: u64,
        cells: Cells,
        counted: &mut Counted,
    ) -> Result<()> {
        match enter(self.work, self.resolver, &Input::of_row(kind, cells), self.mode, line) {
            Ok(Entered::New(_)) => counted.new += 1,
            Ok(Entered::Same(_)) => counted.same += 1,
            Ok(Entered::Changed(_)) => counted.changed += 1,
            Err(refused) => {
                for cell in refused.problems()? {
                    self.blame(table, line, cell);
                }
                return Ok(());
            }
        }
        self.rows += 1;
        if self.rows % ROWS_PER_TICK == 0 {
            (self.done)(self.rows);
        }
        Ok(())
    }

    fn blame(&mut self, table: &Table<'_>, line: u64, cell: CellProblem) {
        self.problems.add(table.blamed(line, cell.column, &cell.given, cell.problem));
    }
}
