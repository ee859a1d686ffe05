//! Comparison of terms of days.

use super::scale::{RegisterFigures, When};
use super::{Held, Judgement, Ruling};
use crate::model::{DueFrom, DueKind};
use crate::problem::Remark;
use crate::rules::NO_VALUE;
use crate::rules::prose::{Bound, Mood, Stated, Subject, Value};

/// Returns the result for a statement that gives a rule's value.
pub(super) fn is_the_rule(
    figure: &str,
    value: i64,
    key: &str,
    scale: &RegisterFigures<'_>,
) -> Ruling {
    // Practice is no source.
    let known = scale.figures.rules.sources.get(key).filter(|source| !source.is_empty());
    let source = known.map_or(NO_VALUE, String::as_str);
    Ruling::of(Judgement::Agrees, "is-the-rule")
        .beside(figure, Held::Count(value))
        .with("source", source)
}

/// Compares a term of days: for replies, for the public notice, for the publication or for the
/// conclusion.
pub(super) fn days(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let rules = &scale.figures.rules.rules;
    let Value::Count(days) = stated.value else { return Ruling::unknown("number-unclear") };
    let (rule, path, key, wanted) = match stated.subject {
        Subject::DueDays => (rules.due_days, "rules.due_days", "due_days", Bound::AtMost),
        Subject::NoticeDays => {
            (rules.notice_days, "rules.notice_days", "notice_days", Bound::AtLeast)
        }
        Subject::PublishDays => {
            (rules.publish_days, "rules.publish_days", "publish_days", Bound::AtMost)
        }
        Subject::ConclusionDays => {
            (rules.conclusion_days, "rules.conclusion_days", "conclusion_days", Bound::AtMost)
        }
        _ => return Ruling::unknown("term-of-what"),
    };
    let Some(rule) = rule else { return Ruling::unknown("term-of-what") };
    let replies = stated.subject == Subject::DueDays;
    let from_session = stated.subject == Subject::NoticeDays || stated.after_session;
    let working = replies && rules.day_counting() == DueKind::Working;
    let changed =
        scale.figures.context.warnings.iter().any(|warning| warning.remark == Remark::RulesChanged);
    let sure = stated.far.is_none() && scale.when(stated) != When::Other && !changed;
    if stated.mood == Mood::Fact {
        return Ruling::unknown("term-as-kept");
    }
    if !from_session || (replies && rules.starts_at() != DueFrom::Session) {
        return Ruling::unknown("term-of-what");
    }
    match stated.bound {
        bound if bound != wanted => Ruling::unknown("term-of-what"),
        _ if stated.working != working => Ruling::unknown("other-days"),
        _ if days == rule => is_the_rule(path, rule, key, scale),
        _ if sure => Ruling::of(Judgement::Contradicts, "other-term")
            .with("days", rule)
            .beside(path, Held::Count(rule)),
        _ => Ruling::unknown("term-of-what"),
    }
}
