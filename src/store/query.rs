//! SQL queries over the views, within limits of time, rows and memory. They give way to writers.

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

/// The maximum number of rows of an answer.
pub const MOST_ROWS: usize = 1_000_000;

/// The maximum memory of SQLite in bytes, including sorting and an in-memory copy of a register.
const MOST_MEMORY: usize = 400 << 20;

/// The maximum size of an answer's rows in bytes.
const MOST_ANSWER: usize = 160 << 20;

/// The maximum length of a text, above any in a register.
const MOST_TEXT: i32 = 16 << 20;

/// The largest register in bytes that is copied to memory if a writer appears during a query.
const MOST_COPIED: u64 = 128 << 20;

/// The interval between checks for a timeout or a writer.
const BEAT: Duration = Duration::from_millis(10);

/// The number of intervals for which a query continues beside a writer; most finish by then.
const BESIDE_WRITER: u32 = 30;

/// The number of intervals to wait for an interrupted query to stop.
const GRACE: u32 = 40;

/// A query with its limits.
#[derive(Clone, Debug)]
pub struct Query {
    /// The statement.
    pub sql: String,
    /// Whether the views include personal data.
    pub named: bool,
    /// The time limit.
    pub time: Duration,
}

/// A value in an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// Null.
    Null,
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
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

/// The answer to a query.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The names of the columns.
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

/// A timer that does not read the clock.
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

/// The reason for stopping a query.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Stop {
    Time,
    Writer,
}

/// The result of a watched query.
#[derive(Debug)]
enum Watched {
    Answered(Answer),
    Stopped(Stop),
}

impl Register {
    /// Runs a query over the views of the register at `path`, as of a day. Returns the complete
    /// answer or an error.
    ///
    /// # Errors
    /// If the query is invalid, reads anything but the views, would change anything or exceeds a
    /// limit.
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
            // Let the writer finish, then start again.
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

/// Applies the limits to a connection. Temporary data that exceeds memory is an error: nothing of
/// the register goes to another disk.
fn limit(conn: &Connection) -> Result<()> {
    conn.execute_batch(&format!(
        "PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = {MOST_MEMORY};"
    ))?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, MOST_TEXT)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000)?;
    Ok(())
}

/// Copies a register to memory, a few pages at a time to let writers in; `None` on timeout.
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

/// Runs a query in a thread and stops it on timeout, or if a writer waits, as its journal beside
/// the register shows.
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
            // A single uninterruptible step: it ends, and its lock with it, when the program exits.
            return Err(match stop {
                Stop::Time => timed_out(query.time).into(),
                Stop::Writer => Problem::refused("sql-writer").into(),
            });
        }
    }
}

/// Waits briefly for the answer; `None` if it has not arrived.
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

/// Runs a query to completion.
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

/// Translates SQLite's error about a query. Only errors of the file are reported as such.
fn refused(error: rusqlite::Error) -> anyhow::Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::OperationInterrupted) => error.into(),
        Some(ErrorCode::OutOfMemory) => too_large(MOST_MEMORY).into(),
        Some(ErrorCode::Unknown) | None => as_problem(&error),
        Some(_) => {
            let error = anyhow::Error::from(error);
            problem_of(&error).map_or_else(|| as_problem(&error), Into::into)
        }
    }
}

/// Returns the problem of a query in SQLite's own words.
fn as_problem(error: &impl ToString) -> anyhow::Error {
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
