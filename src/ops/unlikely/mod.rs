//! Checks for unlikely values: accepted with a warning, or refused if a person types them.
//! [`CHECKS`] lists every check once.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{AnyColumn, Column, ColumnType, Kind, Record, columns, session};
use crate::ops::input::Mode;
use crate::ops::late_acts::{doubtful_replies, late_edits, late_steps};
use crate::ops::lint::{
    broken_since_seal, codes_of_another, coverage_missing, coverage_without_communes,
    holidays_unconfirmed, kinds_of_names, odd_codes, open_conflicts, personal_texts,
    rules_of_another_office, totals_below_records, units_twice, villages_alone, without_conclusion,
};
use crate::ops::public::public_findings;
use crate::problem::{Lint, Problem, Warning};
use crate::store::{Reader, codes, plans};

pub(super) use clashes::clashes;
pub(super) use coverage::has_no_communes;
pub(super) use days::left_before;
pub(super) use petitions::{is_unassigned, may_lack_original, without_original};
pub(super) use sessions::{is_code_of_session, is_code_of_unit};
pub(super) use steps::{dated_back, entered_late};
pub(super) use texts::out_of_place;
pub(super) use units::other_kind;

mod clashes;
mod coverage;
mod days;
mod petitions;
mod sessions;
mod steps;
mod texts;
mod units;

/// An unlikely value of a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Finding {
    /// Warning if the record is accepted.
    pub warning: Warning,
    /// Column and reason of the refusal when typed without `--force`; `None` if it is only a
    /// warning.
    pub refusal: Option<(AnyColumn, Problem)>,
}

impl From<Warning> for Finding {
    fn from(warning: Warning) -> Self {
        Self { warning, refusal: None }
    }
}

impl Finding {
    fn refused<T: ColumnType>(self, column: Column<T>, problem: Problem) -> Self {
        Self { refusal: Some((column.any(), problem)), ..self }
    }
}

/// A record being entered or changed, and the mode.
#[derive(Clone, Copy)]
struct Subject<'a> {
    reader: Reader<'a>,
    values: &'a Record,
    mode: Mode,
}

/// Finds what is unlikely about one record.
type OfRecord = fn(Subject<'_>) -> Result<Vec<Finding>>;

/// Implementation of a check in `lint`.
#[derive(Clone, Copy)]
pub(super) enum OfRegister {
    /// None: the finding depends on typing.
    Never,
    /// Part of another check.
    WithAnother,
    /// Statements of the store, for speed; `tests.rs` compares them with the findings at entry.
    Sql,
    /// A function over the register as of today.
    Rule(fn(Reader<'_>, NaiveDate) -> Result<Vec<Warning>>),
}

use OfRegister::{Never, Rule, Sql, WithAnother};

/// A check: its finding, and its implementation at entry and in `lint`.
pub(super) struct Check {
    /// Finding of `lint`; `None` if only entry reports it.
    pub lint: Option<Lint>,
    /// Check of one record; `None` if the finding needs the written record or the whole register.
    of_record: Option<OfRecord>,
    /// Implementation in `lint`.
    pub of_register: OfRegister,
}

const fn check(lint: Lint, of_record: OfRecord, of_register: OfRegister) -> Check {
    Check { lint: Some(lint), of_record: Some(of_record), of_register }
}

const fn of_entry(of_record: OfRecord) -> Check {
    Check { lint: None, of_record: Some(of_record), of_register: Never }
}

const fn of_lint(lint: Lint, of_register: OfRegister) -> Check {
    Check { lint: Some(lint), of_record: None, of_register }
}

/// Number of checks at the beginning of [`CHECKS`] that can refuse typed records: days that are
/// impossible or falsify a figure (contract 0.2, sections 3 and 5). They also run on a partial input, as
/// far as its values are known.
const REFUSING: usize = 6;

/// Every check, in the order of the warnings at entry.
pub(super) const CHECKS: [Check; 44] = [
    check(Lint::InFuture, days::in_future, Sql),
    check(Lint::BeforeSession, days::before_session, Sql),
    check(Lint::DueBeforeAssignment, days::due_before, Sql),
    check(Lint::PetitionUnassigned, petitions::reply_unassigned, Sql),
    check(Lint::CoverageAhead, coverage::ahead, Sql),
    check(
        Lint::CoverageWithoutCommunes,
        coverage::without_communes,
        Rule(coverage_without_communes),
    ),
    check(Lint::TextPersonal, texts::personal_data, Rule(personal_texts)),
    of_entry(days::far_off),
    check(Lint::KindOfName, units::kind_of_name, Rule(kinds_of_names)),
    check(Lint::OutsideUnitLife, sessions::outside_unit_life, Sql),
    check(Lint::CodeOfAnother, sessions::code_of_another, Rule(codes_of_another)),
    check(Lint::PostNotHeld, sessions::post_not_held, Sql),
    check(Lint::SpeakersAboveAttendance, sessions::speakers_above_attendance, Sql),
    check(Lint::NoticeAfterSession, days::notice_after_session, Sql),
    of_entry(days::short_notice),
    check(Lint::BallotsAboveAttendance, sessions::ballots_above_attendance, Sql),
    check(Lint::DuplicateWithoutOriginal, petitions::duplicate_without_original, Sql),
    of_entry(petitions::answer_not_answered),
    check(Lint::UnitTwice, units::unit_twice, Rule(units_twice)),
    check(Lint::VillageAlone, units::village_alone, Rule(villages_alone)),
    check(Lint::AssignedThoughAnswered, petitions::assigned_though_answered, Sql),
    check(Lint::ReplyBeforeAssignment, steps::reply_before_assignment, Sql),
    // Also finds withdrawals.
    check(Lint::ExtendedAfterDue, steps::after_due, Rule(late_steps)),
    of_lint(Lint::WithdrawnAfterDue, WithAnother),
    check(Lint::StepDatedBack, steps::step_dated_back, WithAnother),
    check(Lint::StepWithoutDay, steps::step_without_day, Sql),
    of_lint(Lint::ReplyDatedBack, Rule(doubtful_replies)),
    of_lint(Lint::ResolvedRefuted, WithAnother),
    of_lint(Lint::PromiseBroken, WithAnother),
    of_lint(Lint::EditedAfterDue, Rule(late_edits)),
    // Reported after the total is written and has its code (`ops/enter.rs`).
    of_lint(Lint::TotalBelowRecords, Rule(totals_below_records)),
    // Reported for all records of a change (`ops/public.rs`).
    of_lint(Lint::PublicTextPersonal, Rule(public_findings)),
    of_lint(Lint::PublicTextWithheld, WithAnother),
    of_lint(Lint::CodeOdd, Rule(odd_codes)),
    of_lint(Lint::LeaderTwice, Sql),
    of_lint(Lint::PlanPast, Sql),
    of_lint(Lint::PetitionsAboveOpinions, Sql),
    of_lint(Lint::ConclusionOverdue, Rule(without_conclusion)),
    of_lint(Lint::NumberTwice, Sql),
    of_lint(Lint::CoverageNeeded, Rule(coverage_missing)),
    of_lint(Lint::RuleOfAnotherOffice, Rule(rules_of_another_office)),
    of_lint(Lint::ConflictOpen, Rule(open_conflicts)),
    of_lint(Lint::ChangedSinceSeal, Rule(broken_since_seal)),
    of_lint(Lint::HolidaysUnconfirmed, Rule(holidays_unconfirmed)),
];

/// Finds unlikely values of a record.
pub(super) fn unlikely(reader: Reader<'_>, values: &Record, mode: Mode) -> Result<Vec<Finding>> {
    findings(&CHECKS, reader, values, mode)
}

/// Finds values for which a typed record is refused, as far as they are known.
pub(super) fn untimely(reader: Reader<'_>, values: &Record, mode: Mode) -> Result<Vec<Finding>> {
    findings(&CHECKS[..REFUSING], reader, values, mode)
}

fn findings(
    checks: &[Check],
    reader: Reader<'_>,
    values: &Record,
    mode: Mode,
) -> Result<Vec<Finding>> {
    let mut all = Vec::new();
    for check in checks {
        if let Some(of_record) = check.of_record {
            all.extend(of_record(Subject { reader, values, mode })?);
        }
    }
    if !all.is_empty() {
        let name = name_of(reader, values)?;
        for finding in &mut all {
            finding.warning.refs.push(name.clone());
        }
    }
    Ok(all)
}

/// Warns that the session's plan entry has a session already.
pub(super) fn held_already(
    reader: Reader<'_>,
    before: Option<&Record>,
    now: &Record,
) -> Result<Option<Warning>> {
    let Some(plan) = now.get(session::PLAN) else { return Ok(None) };
    let was_there = before.is_some_and(|before| before.get(session::PLAN) == Some(plan));
    if now.kind != Kind::Session || was_there || !plans::held(reader)?.contains(&plan) {
        return Ok(None);
    }
    let warning = Warning::new("plan-held").with("plan", codes::of(reader, plan)?);
    Ok(Some(warning.about(name_of(reader, now)?)))
}

/// Names the record of a warning: its code, or its owner's.
fn name_of(reader: Reader<'_>, values: &Record) -> Result<String> {
    if let Some(code) = values.get(columns::CODE) {
        return Ok(code.to_owned());
    }
    for (column, value) in values.columns() {
        let owner =
            column.of.table().filter(|table| ["session", "petition", "unit"].contains(table));
        if let (Some(owner), Some(row)) = (owner, value.as_row()) {
            return codes::of_row(reader, owner, row);
        }
    }
    Ok(String::new())
}

#[cfg(test)]
mod tests;
