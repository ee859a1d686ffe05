//! One question, in a form that suits its column.

use anyhow::Result;

use crate::commands::words::arg_help;
use crate::desk::{Choice, Desk};
use crate::model::{AnyColumn, Closed, Kind, Post, Type, ballot, columns, petition, plan, session};
use crate::ops::{self, Candidate, Input};
use crate::words::Lang;

/// Whether a column must be answered: required ones, a plan's day or month, the day of an
/// assignment.
pub(super) fn needed(kind: Kind, column: &AnyColumn) -> bool {
    column.required || (kind == Kind::Plan && (column.is(plan::DAY) || column.is(plan::MONTH)))
}

/// Asks once, in a form that suits the column.
pub(super) fn answer(
    desk: &mut Desk,
    input: &Input,
    column: &'static AnyColumn,
    needed: bool,
    was: &str,
) -> Result<String> {
    let question = desk.words.term("column", column.label);
    let path: String = input.kind.entry_words().iter().map(|word| format!("-{word}")).collect();
    let mut help = arg_help(&path, column.option, &desk.words);
    if !needed {
        help = desk.words.say("ask-help-skip", &[("help", help.into())]);
    }
    match column.of {
        Type::YesNo => {
            let yes = desk.ask_yes(&question, false)?;
            Ok(if yes { "yes".to_owned() } else { String::new() })
        }
        Type::Hosts => {
            let choices = Post::ALL
                .iter()
                .map(|post| Choice::new(post.code(), desk.words.term("post", post.code())));
            Ok(desk.ask_choices(&question, choices.collect())?.join(";"))
        }
        Type::List(list) => {
            let choices = (list.codes)()
                .into_iter()
                .map(|code| Choice::new(code, desk.words.term(list.name, code)));
            let mut choices: Vec<Choice> = choices.collect();
            let usual = column.default.unwrap_or_default();
            choices.sort_by_key(|choice| choice.value != usual);
            if column.default.is_none() && !column.required {
                choices.insert(0, Choice::new("", desk.words.text("ask-none")));
            }
            let chosen = desk.ask_choice(&question, choices)?;
            Ok(if chosen == usual { String::new() } else { chosen })
        }
        Type::Agencies => {
            let all = choices(desk, input, column)?;
            Ok(desk.ask_choices(&question, all)?.join(";"))
        }
        Type::Unit | Type::Agency | Type::Field | Type::Plan | Type::Session | Type::Petition => {
            let mut all = choices(desk, input, column)?;
            if all.is_empty() && !needed {
                return Ok(String::new());
            }
            if !needed {
                let none = if column.is(session::PLAN) { "ask-no-plan" } else { "ask-none" };
                // A field or a plan entry is mostly given; other optional columns are mostly empty.
                let place = if column.is(petition::FIELD) || column.is(session::PLAN) {
                    all.len()
                } else {
                    0
                };
                all.insert(place, Choice::new("", desk.words.text(none)));
            }
            if all.is_empty() {
                return desk.ask_text(&question, &help, was);
            }
            desk.ask_choice(&question, all)
        }
        Type::Month => Ok(month(&desk.ask_text(&question, &help, was)?)),
        _ => {
            let usual = usual(input, column, desk);
            desk.ask_text(&question, &help, if was.is_empty() { &usual } else { was })
        }
    }
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

/// Converts a month as people write it, `5/2026`, to the form in files.
fn month(given: &str) -> String {
    match given.split_once('/') {
        Some((month, year)) if year.len() == 4 => format!("{year}-{month:0>2}"),
        _ => given.to_owned(),
    }
}

fn choices(desk: &mut Desk, input: &Input, column: &AnyColumn) -> Result<Vec<Choice>> {
    let today = desk.today;
    let all = desk.read(|reader| ops::candidates(reader, input, column, today))?;
    Ok(all.into_iter().map(|candidate| choice(desk, column, candidate)).collect())
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
