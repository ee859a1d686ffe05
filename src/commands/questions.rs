//! One question, in a form that suits its column.

use anyhow::Result;

use crate::commands::words::arg_help;
use crate::desk::{Choice, Desk, TextAnswer, TextQuestion};
use crate::model::{AnyColumn, Closed, Kind, Post, Type, ballot, columns, petition, plan, session};
use crate::ops::{self, Candidate, Input};
use crate::report;
use crate::text;
use crate::words::Lang;

/// Whether a column must be answered: required ones, a plan's day or month, the day of an
/// assignment.
pub(super) fn needed(kind: Kind, column: &AnyColumn) -> bool {
    column.required || (kind == Kind::Plan && (column.is(plan::DAY) || column.is(plan::MONTH)))
}

/// Asks once, in a form that suits the column; `earlier` is the answer to correct.
pub(super) fn answer(
    desk: &mut Desk,
    input: &Input,
    column: &'static AnyColumn,
    needed: bool,
    earlier: Option<&str>,
) -> Result<TextAnswer> {
    let question = desk.words.term("column", column.label);
    let path: String = input.kind.entry_words().iter().map(|word| format!("-{word}")).collect();
    let mut help = arg_help(&path, column.option, &desk.words);
    let usual = usual(input, column, desk);
    if !needed && usual.is_empty() && earlier.is_none_or(str::is_empty) {
        help = desk.words.say("ask-help-skip", &[("help", help.into())]);
    }
    let text = match column.of {
        Type::YesNo => {
            let yes = desk.ask_yes(&question, earlier == Some("yes"))?;
            if yes { "yes".to_owned() } else { String::new() }
        }
        Type::Hosts => {
            let choices = Post::ALL
                .iter()
                .map(|post| Choice::new(post.code(), desk.words.term("post", post.code())));
            several(desk, &question, choices.collect(), needed, earlier)?
        }
        Type::List(list) => {
            let choices = (list.codes)()
                .into_iter()
                .map(|code| Choice::new(code, desk.words.term(list.name, code)));
            let mut choices: Vec<Choice> = choices.collect();
            let usual = column.default.or((!column.required).then_some(""));
            choices.sort_by_key(|choice| Some(choice.value.as_str()) != usual);
            if usual == Some("") {
                choices.insert(0, Choice::new("", desk.words.text("ask-none")));
            }
            let earlier = earlier.filter(|code| !code.is_empty());
            let chosen = desk.ask_choice(&question, choices, earlier.or(usual))?;
            if Some(chosen.as_str()) == usual { String::new() } else { chosen }
        }
        Type::Agencies => {
            let (all, _) = choices(desk, input, column)?;
            several(desk, &question, all, needed, earlier)?
        }
        Type::Unit | Type::Agency | Type::Field | Type::Plan | Type::Session | Type::Petition => {
            let (mut all, usual) = choices(desk, input, column)?;
            if all.is_empty() && !needed {
                return Ok(TextAnswer::Text(String::new()));
            }
            let (mut usual, is_correction) = (usual.as_deref(), earlier.is_some());
            let earlier = earlier.filter(|code| !code.is_empty());
            if !needed && column.is(session::PLAN) {
                // Whether a session was planned decides figures: nothing is chosen by a slip.
                all.insert(0, Choice::new("", desk.words.text("ask-no-plan")));
                usual = is_correction.then_some("");
            } else if !needed && usual.is_none() {
                all.insert(0, Choice::new("", desk.words.text("ask-none")));
                usual = Some("");
            }
            if all.is_empty() {
                let asked = TextQuestion { question: &question, help: &help, ..Default::default() };
                return desk.ask_text(&asked);
            }
            desk.ask_choice(&question, all, earlier.or(usual))?
        }
        _ => {
            let takes_lines = input.kind == Kind::Petition && column.is(petition::TEXT);
            if takes_lines {
                help = format!("{help}; {}", desk.words.text("ask-help-lines"));
            }
            let asked = TextQuestion {
                question: &question,
                help: &help,
                usual: &usual,
                earlier: earlier.unwrap_or_default(),
                takes_lines,
            };
            return desk.ask_text(&asked);
        }
    };
    Ok(TextAnswer::Text(text))
}

/// Asks for any number of choices; `earlier` are those to mark.
fn several(
    desk: &Desk,
    question: &str,
    all: Vec<Choice>,
    needed: bool,
    earlier: Option<&str>,
) -> Result<String> {
    let marked: Vec<&str> = earlier.into_iter().flat_map(|all| all.split([';', ','])).collect();
    Ok(desk.ask_choices(question, all, &marked, needed)?.join(";"))
}

/// The default of a text: today for most days, the remainder for the last level of ballots.
fn usual(input: &Input, column: &AnyColumn, desk: &Desk) -> String {
    let kind = input.kind;
    if kind.is_part() && column.is(columns::DAY) {
        return desk.words.day(desk.today);
    }
    if kind == Kind::Ballot && column.is(ballot::DISSATISFIED) {
        return ops::ballots_left(input).map_or_else(String::new, |left| left.to_string());
    }
    String::new()
}

/// An answer as people read it: a day as it is understood, a record by its name.
pub(super) fn shown(
    desk: &mut Desk,
    input: &Input,
    column: &'static AnyColumn,
    text: &str,
) -> Result<String> {
    if matches!(column.of, Type::Day)
        && let Ok(day) = text::read_day(text, desk.today, column.direction)
    {
        return Ok(desk.words.weekday(day));
    }
    let names: Vec<String> = match column.of {
        Type::Unit | Type::Agency | Type::Agencies | Type::Field => {
            let (all, _) = choices(desk, input, column)?;
            let name = |code: &str| match all.iter().find(|choice| choice.value == code) {
                Some(choice) => choice.label.clone(),
                None => code.to_owned(),
            };
            text.split(';').map(name).collect()
        }
        _ => vec![report::typed(column, text, &desk.words)],
    };
    Ok(names.join(", "))
}

/// The choices of a column, and the default.
fn choices(
    desk: &mut Desk,
    input: &Input,
    column: &AnyColumn,
) -> Result<(Vec<Choice>, Option<String>)> {
    let today = desk.today;
    let all = desk.read(|reader| ops::candidates(reader, input, column, today))?;
    let usual = all.iter().find(|one| one.is_usual).map(|one| one.code.clone());
    Ok((all.into_iter().map(|candidate| choice(desk, column, candidate)).collect(), usual))
}

/// A record as a choice: a session, a petition or a plan entry by its code, day and text, others by
/// name.
fn choice(desk: &Desk, column: &AnyColumn, candidate: Candidate) -> Choice {
    let (vietnamese, english) = candidate.names;
    let name = match (desk.words.lang(), english) {
        (Lang::En, Some(english)) => english,
        _ => vietnamese,
    };
    let code = candidate.code;
    if !matches!(column.of, Type::Session | Type::Petition | Type::Plan) {
        let label = format!("{name} ({code})");
        return Choice::new(code, label);
    }
    let day = candidate.day.map_or_else(String::new, |day| format!("{} · ", desk.words.day(day)));
    let label = format!("{code} · {day}{name}");
    Choice::new(code, label.trim_end_matches(" · "))
}
