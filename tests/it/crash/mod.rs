//! Crashes, disk errors and power cuts at any moment of a write: every file is as before or as
//! after, a change with a receipt is kept, `verify` passes, and leftovers do not block the same
//! command.
//!
//! `strace` injects them at each writing system call. The short form tries some calls of every
//! command; the long one (`DOITHOAI_BLOWS=all`, `.ci/blows`) tries every call.

mod disk;
mod drives;
mod power;
mod private;
mod state;
mod template;

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use state::State;
use template::{Bench, COMMANDS, Ended, Template, has_strace};

/// The system calls that change files, or report a result.
const WRITING: &str = "write,pwrite64,writev,fsync,fdatasync,ftruncate,fallocate,unlink,unlinkat,rename,renameat,renameat2,link,\
                       linkat,mkdir,rmdir,copy_file_range,sendfile";

/// The system calls that read files.
const READING: &str = "read,pread64,lseek,fstat,newfstatat,fcntl";

fn template() -> &'static Template {
    static TEMPLATE: OnceLock<Template> = OnceLock::new();
    TEMPLATE.get_or_init(Template::new)
}

/// Whether every call is tried, or only some of every command.
fn all() -> bool {
    std::env::var("DOITHOAI_BLOWS").is_ok_and(|given| given == "all")
}

/// A failure during a command.
#[derive(Clone, Debug)]
enum Blow {
    /// Killed when it enters this call for the n-th time.
    Killed(String, usize),
    /// Killed this many microseconds after its start.
    KilledAfter(u64),
    /// This call fails the n-th time with this error.
    Fails(String, usize, &'static str),
}

impl Blow {
    fn options(&self) -> Vec<String> {
        let (call, what) = match self {
            Self::Killed(call, time) => (call, format!("signal=SIGKILL:when={time}")),
            Self::Fails(call, time, error) => (call, format!("error={error}:when={time}")),
            Self::KilledAfter(_) => return Vec::new(),
        };
        let words = ["strace", "-f", "-qq", "-o", ".strace", "-e", &format!("trace={call}"), "-e"];
        words.into_iter().map(str::to_owned).chain([format!("inject={call}:{what}")]).collect()
    }
}

/// Each command's undisturbed result in the folder, and the number of each system call.
struct Known {
    line: &'static str,
    before: State,
    after: State,
    calls: BTreeMap<String, usize>,
    took: Duration,
}

impl Known {
    fn of(line: &'static str, calls: &str) -> Self {
        let bench = template().bench(line);
        let before = bench.state();
        let options = ["strace", "-f", "-qq", "-o", ".strace", "-e", &format!("trace={calls}")]
            .map(str::to_owned);
        let ended = bench.run(&options);
        assert_eq!(ended.code, Some(0), "{line}: {ended:?} (is strace there?)");
        let mut calls = BTreeMap::new();
        for told in
            fs::read_to_string(bench.office.path(".strace")).expect("what was called").lines()
        {
            if let Some((call, _)) =
                told.split_once(' ').and_then(|(_, told)| told.trim().split_once('('))
            {
                *calls.entry(call.to_owned()).or_default() += 1;
            }
        }
        let again = template().bench(line);
        let start = Instant::now();
        again.run(&[]);
        Self { line, before, after: bench.state(), calls, took: start.elapsed() }
    }

    /// Every system call of the command, each with its number.
    fn each_call(&self) -> Vec<(String, usize)> {
        self.calls
            .iter()
            .flat_map(|(call, count)| (1..=*count).map(move |time| (call.clone(), time)))
            .collect()
    }
}

/// `few` of many, evenly spread, another set for each place; all in the long form.
fn chosen<T: Clone>(many: &[T], few: usize, place: usize) -> Vec<T> {
    if all() || many.len() <= few {
        return many.to_vec();
    }
    (0..few).map(|n| many[(n * many.len() / few + place * 7) % many.len()].clone()).collect()
}

/// Tests each of many on two cores and reports all failures.
fn on_two_cores<T: Sync>(
    name: &str,
    many: &[T],
    try_one: impl Fn(&T) -> Result<(), String> + Sync,
) {
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(one) = many.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(told) = try_one(one) {
                        failures
                            .lock()
                            .expect("a list")
                            .push(told.chars().take(600).collect::<String>());
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().expect("a list");
    let shown = failures.len().min(12);
    assert!(
        failures.is_empty(),
        "{} of {}:\n{}",
        failures.len(),
        many.len(),
        failures[..shown].join("\n")
    );
    println!("{name}: {} over {} commands, none failed", many.len(), COMMANDS.len());
}

/// Runs all failures.
fn campaign(name: &str, blows: &[(&Known, Blow)]) {
    on_two_cores(name, blows, |(known, blow)| {
        strike(known, blow).map_err(|told| format!("{} | {blow:?}: {told}", known.line))
    });
}

/// Runs one failure and checks the result.
fn strike(known: &Known, blow: &Blow) -> Result<(), String> {
    let bench = template().bench(known.line);
    let ended = match blow {
        Blow::KilledAfter(micros) => killed_after(&bench, *micros),
        _ => bench.run(&blow.options()),
    };
    // The loader could not read the C library.
    if ended.code == Some(127) {
        return Ok(());
    }
    if let Some(code) = ended.code.filter(|code| *code != 0 && *code != 137) {
        // What was said before the error, such as a schema step, has lines of its own.
        let told = ended.stderr.lines().last().unwrap_or_default();
        let told: Json =
            serde_json::from_str(told).map_err(|_| format!("no error in JSON: {ended:?}"))?;
        let key = told["error"]["key"].as_str().unwrap_or_default();
        // `verify` reports an unreadable page.
        let is_told = matches!(code, 1 | 4 | 5) || code == 3 && known.line.starts_with("verify");
        if !is_told || key == "defect" || key.is_empty() {
            return Err(format!("exit {code}: {told}"));
        }
    }
    look(known, &bench, &ended)
}

fn killed_after(bench: &Bench, micros: u64) -> Ended {
    let mut child = bench
        .command()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    std::thread::sleep(Duration::from_micros(micros));
    let _ = child.kill();
    let output = child.wait_with_output().expect("its streams");
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    Ended { code: output.status.code(), stdout: output.stdout, stderr }
}

/// Checks a folder after a failure.
fn look(known: &Known, bench: &Bench, ended: &Ended) -> Result<(), String> {
    let register = bench.register();
    let is_there = bench.office.path(&register).exists();
    if is_there {
        let checked = bench.verify(&register);
        if checked.code != Some(0) {
            return Err(format!("verify: {checked:?}"));
        }
    } else if known.before.0.contains_key(&register) {
        return Err("the register is gone".to_owned());
    }
    let is_step = register.starts_with("schema-");
    let found = bench.state();
    for (name, content) in &found.0 {
        let as_known =
            known.before.0.get(name) == Some(content) || known.after.0.get(name) == Some(content);
        // Each schema step is a separate change with its own backup.
        if !as_known && !is_step {
            return Err(format!("{name} is neither as before nor as after"));
        }
    }
    if let Some(lost) = known.before.0.keys().find(|name| !found.0.contains_key(*name)) {
        return Err(format!("{lost} is gone"));
    }
    let told_done = ended.code == Some(0) || serde_json::from_slice::<Json>(&ended.stdout).is_ok();
    if told_done && found != known.after {
        return Err("it told that it was done, and it is not".to_owned());
    }
    // A complete change is not repeated.
    let all_done = found == known.after && known.before != known.after;
    if all_done || (found.0.get(&register) != known.before.0.get(&register) && !is_step) {
        return Ok(());
    }
    let again = bench.run(&[]);
    if again.code != Some(0) {
        return Err(format!("the second time: {again:?}"));
    }
    let after = bench.state();
    match known.after.0.iter().find(|(name, content)| after.0.get(*name) != Some(content)) {
        Some((name, _)) => Err(format!("the second time {name} is not as after")),
        None => Ok(()),
    }
}

#[test]
fn a_killed_command_is_done_or_not_begun() {
    if !has_strace() {
        return;
    }
    let known: Vec<Known> = COMMANDS.iter().map(|line| Known::of(line, WRITING)).collect();
    let mut blows = Vec::new();
    for (place, known) in known.iter().enumerate() {
        for (call, time) in chosen(&known.each_call(), 2, place) {
            blows.push((known, Blow::Killed(call, time)));
        }
        let took = u64::try_from(known.took.as_micros()).expect("a short time");
        let moments: Vec<u64> = (0..17).map(|part| took * part / 16).collect();
        for moment in chosen(&moments, 1, place) {
            blows.push((known, Blow::KilledAfter(moment)));
        }
    }
    campaign("killed", &blows);
}

#[test]
fn a_disk_that_fails_is_told_and_changes_nothing() {
    if !has_strace() {
        return;
    }
    let known: Vec<Known> = COMMANDS.iter().map(|line| Known::of(line, WRITING)).collect();
    let mut blows = Vec::new();
    for (place, known) in known.iter().enumerate() {
        for (call, time) in chosen(&known.each_call(), 1, place) {
            blows.push((known, Blow::Fails(call.clone(), time, "ENOSPC")));
            if all() {
                blows.push((known, Blow::Fails(call, time, "EIO")));
            }
        }
    }
    campaign("failing writes", &blows);
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_changes_nothing() {
    if !has_strace() {
        return;
    }
    let known: Vec<Known> = COMMANDS.iter().map(|line| Known::of(line, READING)).collect();
    let mut blows = Vec::new();
    for (place, known) in known.iter().enumerate() {
        let calls: Vec<_> =
            known.each_call().into_iter().filter(|(call, _)| call == "pread64").collect();
        for (call, time) in chosen(&calls, 1, place) {
            blows.push((known, Blow::Fails(call, time, "EIO")));
        }
    }
    campaign("failing reads", &blows);
}

/// The read-only commands.
const READERS: [&str; 24] = [
    "unit list",
    "unit find",
    "unit show",
    "leader list",
    "agency list",
    "rule show",
    "rule history",
    "holiday list",
    "field list",
    "plan list",
    "plan show",
    "assign list",
    "assign explain",
    "bundle show",
    "bundle conflicts",
    "status",
    "help",
    "show",
    "find",
    "log",
    "lint",
    "completions",
    "sql",
    "letter placeholders",
];

#[test]
fn every_command_that_writes_is_tried() {
    let is_tried =
        |command: &String| COMMANDS.iter().any(|line| line.starts_with(command.as_str()));
    let is_reader = |command: &String| READERS.contains(&command.as_str());
    let missing: Vec<String> = crate::outputs::commands()
        .into_iter()
        .filter(|command| !is_tried(command) && !is_reader(command))
        .collect();
    assert!(missing.is_empty(), "nothing strikes {missing:?}");
}
