//! Comparison of counts: of each figure of a text, the figures of the register that it may mean.

use super::readings::{Reading, readings, wholes};
use super::scale::{RegisterFigures, When};
use super::{Claim, Held, Judgement, Ruling, wanted};
use crate::model::Closed as _;
use crate::rules::prose::{Bound, Matter, Organiser, Stated, Subject, Value};

/// Compares a count with each figure that it may mean.
pub(super) fn judge(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let planned = stated.subject == Subject::Planned;
    if stated.subject == Subject::Required && stated.bound != Bound::Exactly {
        return Ruling::of(Judgement::Aim, "only-an-aim");
    }
    if !planned && let Some(ruling) = wanted(stated.mood) {
        return ruling;
    }
    let when = scale.when(stated);
    let own = matches!(stated.organiser, Organiser::Own) && {
        let whole = Stated { organiser: Organiser::Whole, ..stated.clone() };
        scale.is_of_whole(&whole)
    };
    if when == When::Other {
        return Ruling::unknown("other-period");
    }
    if RegisterFigures::is_narrowed(stated) || !(scale.is_of_whole(stated) || own) {
        return Ruling::unknown("whole-unsure");
    }
    if scale.is_of_one(stated) {
        return Ruling::unknown("one-session");
    }
    let parts = readings(stated.subject, stated.by_rule, scale);
    let Some(first) = parts.first() else { return Ruling::unknown("not-judged") };
    let (claim, whole) = match (stated.value, Claim::of(stated)) {
        (Value::Pair(part, whole), _) => (Claim::exactly(part), Some(Claim::exactly(whole))),
        (_, Some(claim)) => (claim, None),
        _ => return Ruling::unknown("number-unclear"),
    };
    let all = whole.map(|_| wholes(stated.subject, stated.by_rule, scale));
    let fails = |claim: Claim, reading: &Reading| {
        claim.fails(reading.least, reading.most.unwrap_or(i64::MAX))
    };
    let whole_holds =
        whole.zip(all.as_ref()).is_none_or(|(claim, all)| all.iter().any(|one| one.agrees(claim)));
    let small = claim.least < 10 && whole.is_none();
    let clear = !small || (stated.far.is_none() && stated.topic.is_none());
    let found = parts.iter().find(|reading| reading.agrees(claim));
    if whole_holds
        && clear
        && stated.matter > Matter::Unsaid
        && let Some(reading) = found
    {
        let ruling = Ruling::of(Judgement::Agrees, "same-figure");
        return shown(ruling, reading, stated.subject);
    }
    let impossible = parts.iter().all(|reading| fails(claim, reading))
        || whole
            .zip(all.as_ref())
            .is_some_and(|(claim, all)| !all.is_empty() && all.iter().all(|one| fails(claim, one)));
    if planned {
        return Ruling::of(Judgement::Aim, "only-an-aim");
    }
    let exceeds = parts.iter().all(|reading| reading.most.is_some_and(|most| claim.exceeds(most)));
    let named = !own || scale.is_alone() || exceeds;
    if impossible && named && scale.is_sure(stated) {
        return shown(Ruling::of(Judgement::Contradicts, "other-figure"), first, stated.subject);
    }
    let reason = if scale.figures.sessions.complete { "whole-unsure" } else { "sessions-untold" };
    Ruling::unknown(reason)
}

fn shown(mut ruling: Ruling, reading: &Reading, subject: Subject) -> Ruling {
    ruling.figure = Some(reading.figure.to_owned());
    ruling.register = Some(Held::Count(reading.least));
    let clock = match (subject, reading.figure.contains("by_rule")) {
        (
            Subject::OnTime | Subject::Late | Subject::Overdue | Subject::Missed | Subject::Pending,
            true,
        ) => "by-rule",
        (
            Subject::OnTime | Subject::Late | Subject::Overdue | Subject::Missed | Subject::Pending,
            false,
        ) => "in-force",
        _ => "none",
    };
    ruling.with("subject", subject.code()).with("clock", clock).with("count", reading.least)
}
