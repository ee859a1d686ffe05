//! The command line: parses words, calls one operation or report, prints one receipt or document;
//! it contains no rule, no SQL and no sheet.

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::clock;
use crate::desk::{Desk, Settings, has_stopped};
use crate::problem::Problem;
use crate::text::{Direction, read_day};
use crate::words::Lang;

pub use words::localised;

mod agency;
mod assign;
mod bundle;
mod complete_report;
mod completions;
mod copy;
mod dashboard;
mod demo;
mod edit;
mod exchange;
mod field;
mod find;
mod guide;
mod guide_line;
mod guide_next;
mod guide_summary;
mod help;
mod holiday;
mod init;
mod journal;
mod known;
mod leader;
mod letter;
mod lines;
mod lint;
mod list;
mod names;
mod plan;
mod purge;
mod questions;
mod record;
mod report;
mod rule;
mod schedule;
mod seal;
mod show;
mod sql;
mod template;
mod unit;
mod usage;
mod words;

/// The command line; its help comes from the catalogues.
#[derive(Debug, Parser)]
#[command(name = "doithoai", version, disable_help_subcommand = true)]
pub struct Cli {
    #[arg(long, global = true, value_name = "PATH")]
    file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "vi|en")]
    lang: Option<String>,
    #[arg(long, global = true, value_name = "DAY", allow_hyphen_values = true)]
    today: Option<String>,
    #[arg(long, global = true)]
    json: bool,
    #[arg(short, long, global = true)]
    quiet: bool,
    #[arg(short, long, global = true)]
    verbose: bool,
    #[arg(long, global = true)]
    no_pager: bool,
    #[arg(long, global = true)]
    force: bool,
    #[arg(long, global = true)]
    yes: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Status,
    Init(init::InitArgs),
    Demo(demo::DemoArgs),
    #[command(subcommand)]
    Unit(unit::UnitCommand),
    #[command(subcommand)]
    Leader(leader::LeaderCommand),
    #[command(subcommand)]
    Agency(agency::AgencyCommand),
    #[command(subcommand)]
    Field(field::FieldCommand),
    #[command(subcommand)]
    Rule(rule::RuleCommand),
    #[command(subcommand)]
    Holiday(holiday::HolidayCommand),
    #[command(subcommand)]
    Plan(plan::PlanCommand),
    Record(record::RecordArgs),
    Assign(assign::AssignArgs),
    Report(report::ReportArgs),
    Letter(letter::LetterArgs),
    Close(seal::CloseArgs),
    Reopen(seal::ReopenArgs),
    Show(show::ShowArgs),
    List(list::ListArgs),
    Find(find::FindArgs),
    Edit(edit::EditArgs),
    Remove(edit::RemoveArgs),
    Purge(purge::PurgeArgs),
    Log(journal::LogArgs),
    Undo(journal::UndoArgs),
    Redo(journal::RedoArgs),
    Lint(lint::LintArgs),
    Verify(journal::VerifyArgs),
    Backup(copy::BackupArgs),
    Restore(copy::RestoreArgs),
    Completions(completions::CompletionsArgs),
    Man(completions::ManArgs),
    Import(exchange::ImportArgs),
    Export(exchange::ExportArgs),
    Template(template::TemplateArgs),
    #[command(subcommand)]
    Bundle(bundle::BundleCommand),
    Sql(sql::SqlArgs),
    Help(help::HelpArgs),
}

/// Runs a command line and returns its exit code; panics are caught.
pub fn run(args: Vec<OsString>) -> u8 {
    panic::set_hook(Box::new(|_| {}));
    let shown = AssertUnwindSafe(|| run_guarded(&args).code);
    panic::catch_unwind(shown).unwrap_or_else(|cause| {
        let details = cause
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| cause.downcast_ref::<String>().cloned());
        let desk = Desk::new(early(&args), NaiveDate::MIN);
        desk.explain(&anyhow::anyhow!(details.unwrap_or_default()))
    })
}

/// The result of a line.
struct Done {
    /// The exit code.
    code: u8,
    /// The code of the record that was entered.
    entered: Option<String>,
}

impl From<u8> for Done {
    fn from(code: u8) -> Self {
        Self { code, entered: None }
    }
}

fn run_guarded(args: &[OsString]) -> Done {
    if std::env::var_os(completions::ASKS).is_some_and(|shell| !shell.is_empty()) {
        completions::answer(args, &early(args));
        return 0.into();
    }
    // The command tree is not built for a line that does not need it.
    if let [_, only] = args
        && (only == "--version" || only == "-V")
    {
        return words::version().into();
    }
    let settings = early(args);
    let args = &names::in_english(args);
    let read = Cli::command().try_get_matches_from(args);
    let is_incomplete = match &read {
        Ok(matches) => guide_line::needs_answers(matches),
        Err(error) => usage::is_incomplete(error),
    };
    if is_incomplete && let Some(code) = ask(args, settings.clone()) {
        return code.into();
    }
    run_line(args, settings, read, None)
}

/// Runs a line with the lines that were pasted in answer to a question.
fn run_line(
    args: &[OsString],
    settings: Settings,
    read: Result<ArgMatches, clap::Error>,
    pasted: Option<String>,
) -> Done {
    let desk = |settings: Settings| Desk::new(settings, NaiveDate::MIN);
    // The tree is localised only for help and for errors of the line.
    let (matches, cli) =
        match read.and_then(|matches| Cli::from_arg_matches(&matches).map(|cli| (matches, cli))) {
            Ok(read) => read,
            Err(error) => return words::answer(&error, args, &desk(settings)).into(),
        };
    let (settings, today) = match surroundings(&matches, settings.clone()) {
        Ok(found) => found,
        Err(problem) => return desk(settings).explain(&problem.into()).into(),
    };
    let mut desk = Desk::new(Settings { pasted, ..settings }, today);
    if let Some(given) = matches.get_one::<String>("today") {
        desk.note_time(given, today);
    }
    match dispatch(&mut desk, cli.command) {
        Ok(code) => Done { code, entered: desk.entered() },
        Err(error) => desk.explain(&error).into(),
    }
}

/// Asks a person at a terminal for missing arguments, then runs and shows the whole line; `None` if
/// nobody can be asked.
fn ask(args: &[OsString], settings: Settings) -> Option<u8> {
    if !Desk::new(settings.clone(), NaiveDate::MIN).can_ask() {
        return None;
    }
    let matches = Cli::command().ignore_errors(true).try_get_matches_from(args).ok()?;
    let (settings, today) = surroundings(&matches, settings).ok()?;
    let (mut line, mut next) = (args.to_vec(), guide_next::Next::default());
    let mut desk = Desk::new(settings, today);
    loop {
        let guide::Guided { line: whole, pasted } = match guide::complete(&mut desk, &line) {
            Ok(whole) => whole?,
            // A person who stops here has entered the records before.
            Err(error) if next.is_under_way() && has_stopped(&error) => {
                desk.show(&desk.words.text("ask-stopped-after"));
                return Some(0);
            }
            Err(error) => return Some(desk.explain(&error)),
        };
        let has_pasted = pasted.is_some();
        let read = Cli::command().try_get_matches_from(&whole);
        let done = run_line(&whole, early(&whole), read, pasted);
        if done.code != 0 {
            return Some(done.code);
        }
        // A pasted text is not in the line.
        if !has_pasted {
            let line = guide_line::typed(&whole).into();
            desk.show(&desk.words.say("ask-next-time", &[("line", line)]));
        }
        desk.begin_entry();
        match next.line(&desk, &whole, done.entered, has_pasted) {
            Ok(Some(more)) => line = more,
            Ok(None) | Err(_) => return Some(0),
        }
    }
}

fn dispatch(desk: &mut Desk, command: Option<Command>) -> Result<u8> {
    let Some(command) = command else { return dashboard::run(desk).map(|()| 0) };
    let done = match command {
        Command::Status => dashboard::run(desk),
        Command::Help(args) => help::run(desk, &args),
        Command::Init(args) => init::run(desk, args),
        Command::Demo(args) => demo::run(desk, args),
        Command::Unit(command) => unit::run(desk, command),
        Command::Leader(command) => leader::run(desk, command),
        Command::Agency(command) => agency::run(desk, command),
        Command::Field(command) => field::run(desk, command),
        Command::Rule(command) => rule::run(desk, command),
        Command::Holiday(command) => holiday::run(desk, command),
        Command::Plan(command) => plan::run(desk, command),
        Command::Record(args) => record::run(desk, args),
        Command::Assign(args) => assign::run(desk, args),
        Command::Report(args) => return report::run(desk, args),
        Command::Letter(args) => letter::run(desk, args),
        Command::Close(args) => seal::close(desk, args),
        Command::Reopen(args) => seal::reopen(desk, args),
        Command::Show(args) => show::run(desk, args),
        Command::List(args) => list::run(desk, args),
        Command::Find(args) => find::run(desk, args),
        Command::Edit(args) => edit::edit(desk, args),
        Command::Remove(args) => edit::remove(desk, args),
        Command::Purge(args) => purge::run(desk, args),
        Command::Log(args) => journal::log(desk, args),
        Command::Undo(args) => journal::undo(desk, args),
        Command::Redo(args) => journal::redo(desk, args),
        Command::Lint(args) => return lint::run(desk, args),
        Command::Verify(args) => return journal::verify(desk, args),
        Command::Backup(args) => copy::backup(desk, args),
        Command::Restore(args) => copy::restore(desk, args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => completions::man(desk, args),
        Command::Import(args) => exchange::import(desk, args),
        Command::Export(args) => exchange::export(desk, args),
        Command::Template(args) => template::run(desk, args),
        Command::Bundle(command) => bundle::run(desk, command),
        Command::Sql(args) => sql::run(desk, args),
    };
    done.map(|()| 0)
}

/// The settings needed before parsing: the language and the format of errors.
fn early(args: &[OsString]) -> Settings {
    let texts: Vec<String> = args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let after = |name: &str| {
        let spaced = texts
            .iter()
            .position(|text| text == name)
            .and_then(|place| texts.get(place + 1).cloned());
        spaced.or_else(|| {
            texts.iter().find_map(|text| text.strip_prefix(&format!("{name}="))).map(str::to_owned)
        })
    };
    let locale = || {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(var);
        set.filter(|locale| locale.starts_with("en")).map(|_| Lang::En)
    };
    let named = after("--lang").or_else(|| var("DOITHOAI_LANG")).and_then(|code| code.parse().ok());
    Settings {
        lang: named.or_else(locale).unwrap_or_default(),
        json: texts.iter().any(|text| text == "--json"),
        file: after("--file").map(PathBuf::from).or_else(register),
        command: words::journalled(&texts),
        ..Settings::default()
    }
}

/// An environment variable; `None` if empty.
fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The register named by the environment, in any bytes.
fn register() -> Option<PathBuf> {
    std::env::var_os("DOITHOAI_FILE").filter(|file| !file.is_empty()).map(PathBuf::from)
}

/// Reads the global options: today, the register, the format of receipts.
fn surroundings(matches: &ArgMatches, early: Settings) -> Result<(Settings, NaiveDate), Problem> {
    let given = |name: &str| matches.get_one::<String>(name).cloned();
    if let Some(lang) = given("lang") {
        lang.parse::<Lang>()?;
    }
    #[cfg(debug_assertions)]
    if let Some(day) = var("DOITHOAI_TEST_CLOCK").and_then(|day| day.parse().ok()) {
        clock::give(day);
    }
    let clock = clock::today_in_viet_nam();
    let today = match given("today").or_else(|| var("DOITHOAI_TODAY")) {
        Some(day) => read_day(&day, clock, Direction::Either)?,
        None => clock,
    };
    let file = matches.get_one::<PathBuf>("file").cloned().or_else(register);
    let (quiet, verbose) = (matches.get_flag("quiet"), matches.get_flag("verbose"));
    let (json, no_pager) = (matches.get_flag("json"), matches.get_flag("no_pager"));
    let (force, yes) = (matches.get_flag("force"), matches.get_flag("yes"));
    Ok((Settings { file, json, quiet, verbose, no_pager, force, yes, ..early }, today))
}
