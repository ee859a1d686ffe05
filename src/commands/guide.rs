//! The guided entry: asks step by step for missing arguments. The answers become an equivalent
//! command line, which is then run.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::Result;
use clap::{ArgMatches, CommandFactory};

use crate::commands::Cli;
use crate::commands::bundle::NOTHING;
use crate::commands::guide_line::{assignment, globals, words_of};
use crate::commands::guide_summary::{change, is_one_each, show};
use crate::commands::init::{self, InitArgs};
use crate::commands::questions::{answer, needed};
use crate::commands::record::{self, RecordOptions};
use crate::commands::words::arg_help;
use crate::desk::{Choice, Desk, TextAnswer, TextQuestion};
use crate::model::{AnyColumn, Kind, Outcome, columns, petition, plan, reply, session};
use crate::ops::{self, Input, Receipt, StatedComplete};
use crate::problem::{Cause, Problem};
use crate::text::{self, Direction};

/// A line made of answers.
#[derive(Debug)]
pub(super) struct Guided {
    /// The whole line.
    pub line: Vec<OsString>,
    /// The pasted lines of which it enters a petition each.
    pub pasted: Option<String>,
}

/// The words of a line, and the lines pasted in answer to a question.
type Words = (Vec<String>, Option<String>);

/// Asks for a line's missing arguments and returns the whole line; `None` if the line is not a
/// guided one.
///
/// # Errors
/// If the person stops, or the register cannot be read.
pub(super) fn complete(desk: &mut Desk, args: &[OsString]) -> Result<Option<Guided>> {
    let Ok(matches) = Cli::command().ignore_errors(true).try_get_matches_from(args) else {
        return Ok(None);
    };
    let globals = globals(&matches);
    if matches.subcommand_name() != Some("init") {
        desk.path()?;
    }
    desk.begin_entry();
    let (words, pasted) = match matches.subcommand() {
        Some(("init", given)) => (init_line(desk, given)?, None),
        Some(("record", given)) => match given.subcommand() {
            Some((word, given)) => {
                let Some(kind) = Kind::find(word) else { return Ok(None) };
                let options = RecordOptions::read(kind, given);
                if options.lines.is_some() {
                    return Ok(None);
                }
                line_of_several(desk, options.input, &options.owners)?
            }
            None => {
                let kind = which_kind(desk)?;
                record_line(desk, Input::new(kind))?
            }
        },
        Some(("plan", given)) => match given.subcommand() {
            Some(("add", given)) => {
                record_line(desk, RecordOptions::read(Kind::Plan, given).input)?
            }
            _ => return Ok(None),
        },
        Some(("bundle", given)) => match given.subcommand() {
            Some(("make", _)) => {
                let line = bundle_line(desk, args)?;
                return Ok(Some(Guided { line, pasted: None }));
            }
            _ => return Ok(None),
        },
        Some(("assign", given)) if given.subcommand().is_none() => {
            let petitions = given.get_many::<String>("petition").into_iter().flatten();
            let petitions: Vec<String> = petitions.cloned().collect();
            line_of_several(desk, assignment(given), &petitions)?
        }
        _ => return Ok(None),
    };
    let program = args.first().cloned().unwrap_or_default();
    let line = globals.into_iter().chain(words).map(OsString::from);
    let line = std::iter::once(program).chain(line).collect();
    Ok(Some(Guided { line, pasted }))
}

/// Asks until when all own sessions are in the register, until the answer is a day or empty, and
/// adds it to the line of a bundle.
fn bundle_line(desk: &mut Desk, args: &[OsString]) -> Result<Vec<OsString>> {
    let (question, help) =
        (desk.words.text("ask-complete-until"), desk.words.text("ask-complete-until-help"));
    let mut until = String::new();
    loop {
        let asked = TextQuestion {
            question: &question,
            help: &help,
            earlier: &until,
            ..TextQuestion::default()
        };
        until = desk.ask_text(&asked)?.into_text();
        if until.is_empty() {
            until = NOTHING[0].to_owned();
            break;
        }
        let stated = StatedComplete { until: until.clone(), from: None };
        let mode = desk.typed();
        let tried = desk.weigh(|work, resolver| {
            ops::state_complete(work, resolver, &stated, mode)?;
            Ok(Receipt::default())
        });
        match tried {
            Ok(_) => break,
            Err(error) => desk.show_problem(&error.downcast::<Problem>()?, true),
        }
    }
    let answer = ["--complete-until".to_owned(), until].map(OsString::from);
    Ok(args.iter().cloned().chain(answer).collect())
}

fn which_kind(desk: &Desk) -> Result<Kind> {
    let choice =
        |kind: Kind| Choice::new(kind.spec().word, desk.words.term("record", kind.spec().word));
    let choices = record::kinds().map(choice).collect();
    let word = desk.ask_choice(&desk.words.text("ask-which-kind"), choices, None)?;
    Ok(Kind::find(&word).unwrap_or(Kind::Session))
}

/// Asks for the register's own unit.
fn init_line(desk: &Desk, given: &ArgMatches) -> Result<Vec<String>> {
    let mut words = vec!["init".to_owned()];
    let mut name = given.get_one::<String>("unit").cloned().unwrap_or_default();
    while text::slug(&name).is_empty() {
        let (question, help) =
            (desk.words.text("ask-unit-name"), arg_help("-init", "unit", &desk.words));
        let asked = TextQuestion { question: &question, help: &help, ..TextQuestion::default() };
        name = desk.ask_text(&asked)?.into_text();
    }
    let asked = InitArgs {
        unit: name,
        kind: given.get_one::<String>("kind").cloned(),
        units: given.get_one::<PathBuf>("units").cloned(),
        no_list: given.get_flag("no_list"),
        rules: given.get_one::<String>("rules").cloned(),
    };
    let InitArgs { unit, kind, units, no_list, rules } = init::choose(desk, asked)?;
    words.extend(["--unit".to_owned(), unit]);
    words.extend(kind.into_iter().flat_map(|kind| ["--kind".to_owned(), kind]));
    let units = units.map(|file| file.to_string_lossy().into_owned());
    words.extend(units.into_iter().flat_map(|file| ["--units".to_owned(), file]));
    words.extend(rules.into_iter().flat_map(|set| ["--rules".to_owned(), set]));
    words.extend(no_list.then(|| "--no-list".to_owned()));
    Ok(words)
}

/// Asks what several records get alike, about the first of them, and names the others on the line.
fn line_of_several(desk: &mut Desk, input: Input, owners: &[String]) -> Result<Words> {
    if owners.len() > 1 {
        let codes = [("codes", owners.join(", ").into())];
        desk.show(&desk.words.say("ask-for-each", &codes));
    }
    let after_first = input.kind.entry_words().len() + 1;
    let (mut words, pasted) = record_line(desk, input)?;
    if owners.len() > 1 {
        words.splice(after_first..after_first, owners.iter().skip(1).cloned());
    }
    Ok((words, pasted))
}

/// Asks for a record's columns, shows the record, and returns the line once the person confirms.
/// Pasted lines end the questions: they are shown before they are entered.
fn record_line(desk: &mut Desk, mut input: Input) -> Result<Words> {
    let spec = input.kind.spec();
    if spec.asked.is_empty() {
        return Ok((Vec::new(), None));
    }
    take_over(desk, &mut input)?;
    for column in spec.asked {
        if (!spec.asked_more.contains(column) || must_answer(desk, &input, column)?)
            && let Some(lines) = ask_where_open(desk, &mut input, column)?
        {
            return Ok(line_of_lines(&input, lines));
        }
    }
    let open = spec.asked_more.iter().any(|column| input.given(column).is_none());
    if open && desk.ask_yes(&desk.words.text("ask-more"), false)? {
        for column in spec.asked_more {
            ask_where_open(desk, &mut input, column)?;
        }
    }
    loop {
        let sound = show(desk, &input)?;
        let mut choices = vec![("change", "ask-save-change"), ("no", "ask-save-no")];
        if sound {
            choices.insert(0, ("yes", "ask-save-yes"));
        }
        let usual = choices[0].0;
        let choices = choices
            .into_iter()
            .map(|(value, key)| Choice::new(value, desk.words.text(key)))
            .collect();
        match desk.ask_choice(&desk.words.text("ask-save"), choices, Some(usual))?.as_str() {
            "yes" => return Ok((words_of(&input), None)),
            "no" => return Err(Problem::because(Cause::AskingStopped).into()),
            _ => {
                if let Some(lines) = change(desk, &mut input)? {
                    return Ok(line_of_lines(&input, lines));
                }
            }
        }
    }
}

/// The line that enters pasted lines, with the other answers as its options.
fn line_of_lines(input: &Input, lines: String) -> Words {
    let mut words = words_of(input);
    words.extend(["--lines".to_owned(), "-".to_owned()]);
    (words, Some(lines))
}

/// Whether a question is relevant after the answers so far.
pub(super) fn applies(input: &Input, column: &AnyColumn) -> bool {
    match input.kind {
        Kind::Petition if column.is(petition::ANSWER) || column.is(petition::ANSWERED_BY) => {
            input.get(petition::ANSWERED) == Some("yes")
        }
        Kind::Reply if column.is(reply::UNTIL) => is_outcome(input, Outcome::Promised),
        Kind::Reply if column.is(reply::REFERRED_TO) => is_outcome(input, Outcome::Referred),
        Kind::Plan if column.is(plan::MONTH) => input.get(plan::DAY).is_none(),
        Kind::Plan if column.is(plan::DAY) => input.get(plan::MONTH).is_none(),
        _ => true,
    }
}

/// Whether a reply has this outcome, given by its code or its name.
fn is_outcome(input: &Input, outcome: Outcome) -> bool {
    let given = input.get(reply::OUTCOME);
    given.is_some_and(|given| {
        ops::read_member("outcome", given).is_ok_and(|one: Outcome| one == outcome)
    })
}

/// Asks for a column that is not given; returns the lines pasted in answer.
fn ask_where_open(
    desk: &mut Desk,
    input: &mut Input,
    column: &AnyColumn,
) -> Result<Option<String>> {
    if input.given(column).is_some() || !applies(input, column) {
        return Ok(None);
    }
    if input.kind == Kind::Plan && column.is(plan::DAY) {
        let choices = [("day", "ask-day-known"), ("month", "ask-month-only")];
        let choices = choices.map(|(value, key)| Choice::new(value, desk.words.text(key))).into();
        let question = desk.words.text("ask-day-or-month");
        if desk.ask_choice(&question, choices, Some("day"))? == "month" {
            return Ok(None);
        }
    }
    let pasted = ask(desk, input, column, None)?;
    if column.is(session::PLAN) {
        take_over(desk, input)?;
    }
    Ok(pasted)
}

/// Returns whether an optional column must be answered because of earlier answers: the day of a
/// promise, the agency of a reply to an unassigned petition.
fn must_answer(desk: &mut Desk, input: &Input, column: &AnyColumn) -> Result<bool> {
    if input.kind == Kind::Reply && column.is(reply::UNTIL) {
        return Ok(applies(input, column));
    }
    if input.kind != Kind::Reply || !column.is(reply::AGENCY) || desk.settings.force {
        return Ok(false);
    }
    let today = desk.today;
    desk.read(|reader| ops::wants_agency(reader, input, today))
}

/// Asks for a column until the answer is valid; an empty answer enters nothing. Returns pasted
/// lines, each of which is a record.
pub(super) fn ask(
    desk: &mut Desk,
    input: &mut Input,
    column: &AnyColumn,
    was: Option<&str>,
) -> Result<Option<String>> {
    let Some(column) = input.kind.spec().column(column.name) else { return Ok(None) };
    let needed = needed(input.kind, column) || must_answer(desk, input, column)?;
    let mut earlier = was.map(str::to_owned);
    loop {
        let typed = match answer(desk, input, column, needed, earlier.as_deref())? {
            TextAnswer::Lines(lines) if is_one_each(desk, &lines)? => return Ok(Some(lines)),
            answer => answer.into_text(),
        };
        input.remove(column);
        if typed.is_empty() && !needed {
            return Ok(None);
        }
        input.add(column, typed.clone());
        match problem(desk, input, column)? {
            None => return Ok(None),
            Some(problem) => {
                desk.show_problem(&problem, problem.cause != Cause::CellMissing);
                input.remove(column);
                earlier = Some(typed);
            }
        }
    }
}

/// The problem of the last answer.
fn problem(desk: &mut Desk, input: &Input, column: &'static AnyColumn) -> Result<Option<Problem>> {
    let given = input.given(column).unwrap_or_default();
    if given.is_empty() {
        return Ok(Some(ops::cell_missing(column).problem));
    }
    let mut alone = Input::new(input.kind);
    alone.add(column, given.to_owned());
    if let Err(problem) = ops::read_form(&mut alone, desk.today) {
        return Ok(Some(problem));
    }
    let mode = desk.typed();
    let mut problems = Vec::new();
    desk.weigh(|work, resolver| {
        problems = ops::weigh(work, resolver, input, mode)?;
        Ok(Receipt::default())
    })?;
    // A column that is still to be asked is no problem of this answer.
    let is_open = |name: &str| {
        name != column.name
            && input
                .kind
                .spec()
                .asked
                .iter()
                .any(|one| one.name == name && input.given(one).is_none())
    };
    let first = problems.into_iter().find(|problem| !problem.column.is_some_and(is_open));
    Ok(first.map(|problem| problem.problem))
}

/// Copies the plan entry's values to a session, if the line does not give them. A day that cannot
/// be entered is asked for.
fn take_over(desk: &mut Desk, input: &mut Input) -> Result<()> {
    let asked = input.get(session::DAY).is_none();
    let today = desk.today;
    desk.read(|reader| ops::take_over(reader, input, today))?;
    let given =
        input.get(session::DAY).map(|day| text::read_day(day, desk.today, Direction::Either));
    if asked && let Some(Ok(day)) = given {
        input.remove(&session::DAY.any());
        if day <= desk.today || desk.settings.force {
            *input = input.clone().with(columns::DAY, desk.words.day(day));
        }
    }
    Ok(())
}
