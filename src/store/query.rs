//! A query over the views, within limits of time, rows and memory. A writer that comes meanwhile is let through at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow};
use chrono::NaiveDate;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use serde::{Serialize, Serializer};

use crate::problem::Problem;
use crate::store::place::journal_of;
use crate::store::views::{check_names, make_views};
use crate::store::{Register, problem_of};

/// The most rows that a query gives.
pub const MOST_ROWS: usize = 1_000_000;

/// The most that SQLite takes of memory, in bytes: with what it sorts, and with the copy of a register.
const MOST_MEMORY: usize = 400 << 20;

/// The most that the rows of an answer take of memory, in bytes.
const MOST_ANSWER: usize = 160 << 20;

/// A longer text is none that the register holds.
const MOST_TEXT: i32 = 16 << 20;

/// The largest register, in bytes, that is copied to memory where a writer comes while a query reads it.
const MOST_COPIED: u64 = 128 << 20;

/// How often is looked whether the time is over or a writer has come.
const BEAT: Duration = Duration::from_millis(10);

/// For so many beats a query goes on reading beside a writer: most are done by then.
const BESIDE_WRITER: u32 = 30;

/// For so many beats is waited until a query that is to stop has stopped.
const GRACE: u32 = 40;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Query {
    /// The statement.
    pub sql: String,
    /// Whether the views tell who petitioned.
    pub named: bool,
    /// How long it may take.
    pub time: Duration,
}

/// A value of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// None.
    Null,
    /// A whole number.
    Integer(i64),
    /// Another number.
    Real(f64),
    /// A text.
    Text(Box<str>),
}

impl Serialize for Datum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Integer(count) => serializer.serialize_i64(*count),
            Self::Real(real) => serializer.serialize_f64(*real),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

/// What a query gave.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The columns' names.
    pub columns: Vec<String>,
    /// The values, row by row.
    pub values: Vec<Datum>,
}

impl Answer {
    /// Returns the rows.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[Datum]> {
        self.values.chunks_exact(self.columns.len().max(1))
    }
}

/// Tells when a time is over; the clock is not asked.
#[derive(Clone, Debug)]
struct Alarm(Arc<AtomicBool>);

impl Alarm {
    fn after(time: Duration) -> Result<Self> {
        let alarm = Self(Arc::default());
        let rings = alarm.clone();
        thread::Builder::new().stack_size(64 << 10).spawn(move || {
            thread::sleep(time);
            rings.0.store(true, Ordering::Relaxed);
        })?;
        Ok(alarm)
    }

    fn has_rung(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Why a query was stopped.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Stop {
    Time,
    Writer,
}

/// What came of a query that was watched.
#[derive(Debug)]
enum Watched {
    Answered(Answer),
    Stopped(Stop),
}

impl Register {
    /// Runs a query over the views of the register at `path`, as of a day; all of the answer or none.
    ///
    /// # Errors
    /// A problem where the query cannot be read, reads anything but the views, would change anything or goes beyond a limit.
    pub fn query(path: &Path, query: &Query, today: NaiveDate) -> Result<Answer> {
        check_names(&query.sql, query.named).map_err(refused)?;
        let alarm = Alarm::after(query.time)?;
        let over = || timed_out(query.time);
        loop {
            let mut conn = read_only(path, query.time)?;
            make_views(&mut conn, query.named, today)?;
            match watched(conn, query, &alarm, Some(journal_of(path)))? {
                Watched::Answered(answer) => return Ok(answer),
                Watched::Stopped(Stop::Time) => return Err(over().into()),
                Watched::Stopped(Stop::Writer) => {}
            }
            if path.metadata()?.len() <= MOST_COPIED {
                let Some(mut copy) = copied(path, query.time, &alarm)? else {
                    return Err(over().into());
                };
                make_views(&mut copy, query.named, today)?;
                return match watched(copy, query, &alarm, None)? {
                    Watched::Answered(answer) => Ok(answer),
                    Watched::Stopped(_) => Err(over().into()),
                };
            }
            // The writer first; then from the beginning.
            while journal_of(path).exists() {
                if alarm.has_rung() {
                    return Err(over().into());
                }
                thread::sleep(BEAT);
            }
        }
    }
}

fn timed_out(time: Duration) -> Problem {
    Problem::refused("sql-timeout").with("seconds", time.as_secs_f64().to_string())
}

fn read_only(path: &Path, time: Duration) -> Result<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.busy_timeout(time.min(Duration::from_secs(20)))?;
    limit(&conn)?;
    Ok(conn)
}

/// Keeps a connection within its limits. What does not fit into memory fails: nothing of the register comes to another disk.
fn limit(conn: &Connection) -> Result<()> {
    conn.execute_batch(&format!(
        "PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = {MOST_MEMORY};"
    ))?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, MOST_TEXT)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000)?;
    Ok(())
}

/// Copies a register to memory, a few pages at a time, so that writers come in between; none where the time is over before.
fn copied(path: &Path, time: Duration, alarm: &Alarm) -> Result<Option<Connection>> {
    const PAGES: i32 = 4_096;
    let source = read_only(path, time)?;
    let mut copy = Connection::open_in_memory()?;
    {
        let backup = Backup::new(&source, &mut copy)?;
        loop {
            match backup.step(PAGES)? {
                StepResult::Done => break,
                _ if alarm.has_rung() => return Ok(None),
                StepResult::More => {}
                _ => thread::sleep(BEAT),
            }
        }
    }
    limit(&copy)?;
    Ok(Some(copy))
}

/// Runs a query aside and stops it where its time is over, or where a writer waits: its journal lies beside the register.
fn watched(
    conn: Connection,
    query: &Query,
    alarm: &Alarm,
    journal: Option<PathBuf>,
) -> Result<Watched> {
    let (give, given) = mpsc::channel();
    let interrupt = conn.get_interrupt_handle();
    let sql = query.sql.clone();
    thread::Builder::new().stack_size(8 << 20).spawn(move || give.send(collect(&conn, &sql)))?;
    let (mut beside_writer, mut stopped): (u32, Option<(Stop, u32)>) = (0, None);
    loop {
        if let Some(result) = received(&given) {
            let was_interrupted = result.as_ref().is_err_and(is_interrupted);
            return match stopped {
                Some((stop, _)) if was_interrupted => Ok(Watched::Stopped(stop)),
                _ => result.map(Watched::Answered),
            };
        }
        let writes = journal.as_ref().is_some_and(|journal| journal.exists());
        beside_writer = if writes { beside_writer + 1 } else { 0 };
        let stop = match beside_writer {
            _ if alarm.has_rung() => Some(Stop::Time),
            BESIDE_WRITER.. => Some(Stop::Writer),
            _ => None,
        };
        stopped = stopped.or(stop.map(|stop| (stop, 0)));
        let Some((stop, beats)) = &mut stopped else { continue };
        interrupt.interrupt();
        *beats += 1;
        if *beats > GRACE {
            // A single step that cannot be interrupted: the program's end ends it, and with it the lock.
            return Err(match stop {
                Stop::Time => timed_out(query.time).into(),
                Stop::Writer => Problem::refused("sql-writer").into(),
            });
        }
    }
}

/// Waits a moment for the answer; none where there is none yet.
fn received(given: &Receiver<Result<Answer>>) -> Option<Result<Answer>> {
    match given.recv_timeout(BEAT) {
        Ok(result) => Some(result),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => {
            Some(Err(anyhow!("the query ended without an answer")))
        }
    }
}

fn is_interrupted(error: &anyhow::Error) -> bool {
    let code = error.downcast_ref::<rusqlite::Error>().and_then(rusqlite::Error::sqlite_error_code);
    code == Some(ErrorCode::OperationInterrupted)
}

/// Runs a query to its end.
fn collect(conn: &Connection, sql: &str) -> Result<Answer> {
    let mut statement = conn.prepare(sql).map_err(refused)?;
    if statement.column_count() == 0 {
        return Err(Problem::refused("sql-empty").into());
    }
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let (count, mut answer, mut held) = (columns.len(), Answer { columns, values: Vec::new() }, 0);
    let mut rows = statement.query([]).map_err(refused)?;
    while let Some(row) = rows.next().map_err(refused)? {
        if answer.values.len() / count == MOST_ROWS {
            return Err(Problem::refused("sql-rows").with("most", MOST_ROWS).into());
        }
        for place in 0..count {
            let value = datum(row.get_ref(place)?);
            held += size_of::<Datum>()
                + if let Datum::Text(text) = &value { text.len() + 16 } else { 0 };
            answer.values.push(value);
        }
        if held > MOST_ANSWER {
            return Err(too_large(MOST_ANSWER).into());
        }
    }
    Ok(answer)
}

fn too_large(most: usize) -> Problem {
    Problem::refused("sql-memory").with("most", (most >> 20).to_string())
}

/// Words what SQLite says of a query. Only what tells of the file itself is told of the file.
fn refused(error: rusqlite::Error) -> anyhow::Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::OperationInterrupted) => error.into(),
        Some(ErrorCode::OutOfMemory) => too_large(MOST_MEMORY).into(),
        Some(ErrorCode::Unknown) | None => told(&error),
        Some(_) => {
            let error = anyhow::Error::from(error);
            problem_of(&error).map_or_else(|| told(&error), Into::into)
        }
    }
}

/// Says what is wrong with a query in SQLite's own words.
fn told(error: &impl ToString) -> anyhow::Error {
    Problem::refused("sql-refused").with("details", error.to_string()).into()
}

fn datum(value: ValueRef<'_>) -> Datum {
    match value {
        ValueRef::Null => Datum::Null,
        ValueRef::Integer(count) => Datum::Integer(count),
        ValueRef::Real(real) => Datum::Real(real),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            Datum::Text(String::from_utf8_lossy(bytes).into())
        }
    }
}
