//! Percentages and terms.

use super::{Held, Judgement, RegisterFigures, Ruling, When, wanted};
use crate::figures::SessionBallot;
use crate::model::{DueFrom, DueKind, Share};
use crate::problem::Remark;
use crate::rules::NO_VALUE;
use crate::rules::prose::{About, Bound, Mood, Stated, Value, Who};

/// Percentage as written: its digits, and the number of decimal places.
type Percent = (i64, u32);

/// Compares a share with a percentage exactly.
fn holds(bound: Bound, (digits, places): Percent, share: Share) -> bool {
    let scale = 10_i128.pow(places);
    let (have, given) =
        (i128::from(share.part) * 100 * scale, i128::from(digits) * i128::from(share.whole));
    match bound {
        Bound::AtLeast => have >= given,
        Bound::Above => have > given,
        Bound::AtMost => have <= given,
        Bound::Below => have < given,
        Bound::Exactly | Bound::About => rounded(share, places) == Some(digits),
    }
}

/// Rounds a share's percentage half up to the given decimal places.
fn rounded(share: Share, places: u32) -> Option<i64> {
    let whole = i128::from(share.whole);
    let part = i128::from(share.part) * 100 * 10_i128.pow(places) * 2;
    (whole > 0).then(|| i64::try_from((part + whole) / (2 * whole)).ok())?
}

/// Returns whether a percentage is far from every plausible rate of the sessions: pooled or mean,
/// rounded or truncated.
fn is_far((digits, places): Percent, pooled: Share, ballots: &[SessionBallot]) -> bool {
    let unit = 10_f64.powi(-i32::try_from(places).unwrap_or(0));
    #[expect(clippy::cast_precision_loss, reason = "counts of ballots are far below 2^52")]
    let rate = |share: Share| share.part as f64 * 100.0 / share.whole as f64;
    let rates: Vec<f64> =
        ballots.iter().filter(|one| one.valid > 0).map(|one| rate(one.percent)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a percentage has few digits")]
    let (given, mean) =
        (digits as f64 * unit, rates.iter().sum::<f64>() / rates.len().max(1) as f64);
    [rate(pooled), mean].iter().all(|rate| (rate - given).abs() > unit * 1.01)
}

/// Compares a percentage.
pub(super) fn percent(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let Value::Decimal(digits, places) = stated.value else {
        return Ruling::unknown("number-unclear");
    };
    match stated.about {
        About::Satisfaction => satisfaction(stated, (digits, places), scale),
        About::OnTime => on_time(stated, (digits, places), scale),
        _ => Ruling::unknown("percent-of-what"),
    }
}

fn satisfaction(stated: &Stated, given: Percent, scale: &RegisterFigures<'_>) -> Ruling {
    let rules = &scale.figures.rules.rules;
    if let Some(threshold) = rules.threshold_percent
        && stated.mood == Mood::Rule
        && stated.bound == Bound::AtLeast
        && given == (threshold, 0)
    {
        return is_the_rule("rules.threshold_percent", threshold, "threshold_percent", scale);
    }
    if let Some(ruling) = wanted(stated.mood) {
        return ruling;
    }
    if scale.figures.satisfaction.valid == 0 {
        return Ruling::unknown("no-ballots");
    }
    match scale.when(stated) {
        When::Other => Ruling::unknown("other-period"),
        when if stated.every => every(stated, given, scale, when),
        when => pooled(stated, given, scale, when),
    }
}

/// Compares `đều đạt 90 % trở lên`, which covers every session.
fn every(stated: &Stated, given: Percent, scale: &RegisterFigures<'_>, when: When) -> Ruling {
    let ballots = scale.figures.ballots.iter().filter(|one| one.valid > 0);
    let below: Vec<String> = ballots
        .filter(|one| !holds(stated.bound, given, one.percent))
        .map(|one| one.session.clone())
        .collect();
    let sure = stated.plain
        && stated.general
        && !stated.topical
        && (when == When::Same || scale.is_period(&stated.carried));
    let lowest =
        scale.figures.satisfaction.lowest.as_ref().map(|lowest| lowest.percent).unwrap_or_default();
    let beside = |ruling: Ruling| ruling.beside("satisfaction.lowest", Held::Rate(lowest));
    match stated.bound {
        Bound::AtLeast | Bound::Above if below.is_empty() => {
            let sessions = scale.figures.satisfaction.sessions_with_ballots;
            beside(Ruling::of(Judgement::Agrees, "every-session").with("sessions", sessions))
        }
        Bound::AtLeast | Bound::Above if sure => {
            let ruling =
                Ruling::of(Judgement::Contradicts, "sessions-below").with("sessions", below.len());
            beside(ruling).about(below)
        }
        _ => Ruling::unknown("whole-unsure"),
    }
}

/// Compares a rate over all sessions.
fn pooled(stated: &Stated, given: Percent, scale: &RegisterFigures<'_>, when: When) -> Ruling {
    let (figures, rate) = (scale.figures, scale.figures.satisfaction.percent);
    let beside = |ruling: Ruling| {
        ruling
            .beside("satisfaction.percent", Held::Rate(rate))
            .with("part", rate.part)
            .with("whole", rate.whole)
    };
    let mut sessions = figures.ballots.iter().filter(|one| one.valid > 0);
    let all = stated.bound == Bound::Exactly
        || sessions.all(|one| holds(stated.bound, given, one.percent));
    let sure = stated.plain
        && !stated.topical
        && stated.who == Who::Whole
        && when == When::Same
        && scale.whole
        && figures.sessions.complete
        && scale.district;
    match stated.bound {
        _ if !stated.general || scale.is_elsewhere(stated) => Ruling::unknown("whole-unsure"),
        bound if holds(bound, given, rate) && all => {
            beside(Ruling::of(Judgement::Agrees, "same-rate"))
        }
        Bound::Exactly if sure && is_far(given, rate, &figures.ballots) => {
            beside(Ruling::of(Judgement::Contradicts, "other-rate"))
        }
        _ => Ruling::unknown("whole-unsure"),
    }
}

fn on_time(stated: &Stated, given: Percent, scale: &RegisterFigures<'_>) -> Ruling {
    let states = &scale.figures.petitions.states;
    let rate = states.on_time_share();
    let same = stated.bound == Bound::Exactly && rounded(rate, given.1) == Some(given.0);
    match wanted(stated.mood) {
        Some(ruling) => ruling,
        None if same && stated.general && scale.when(stated) != When::Other => {
            let ruling = Ruling::of(Judgement::Agrees, "same-rate")
                .beside("petitions.on_time_percent", Held::Rate(rate));
            ruling.with("part", rate.part).with("whole", rate.whole)
        }
        None => Ruling::unknown("whole-unsure"),
    }
}

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

/// Compares a term of days; only the term for replies can be identified.
pub(super) fn days(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let rules = &scale.figures.rules.rules;
    let Value::Count(days) = stated.value else { return Ruling::unknown("number-unclear") };
    let Some(due_days) = rules.due_days else { return Ruling::unknown("term-of-what") };
    let reply = matches!(stated.about, About::Reply | About::Unsaid) && stated.after_session;
    let same_days = stated.working == (rules.day_counting() == DueKind::Working);
    let changed =
        scale.figures.context.warnings.iter().any(|warning| warning.remark == Remark::RulesChanged);
    let sure = stated.about == About::Reply
        && stated.plain
        && scale.when(stated) != When::Other
        && !changed;
    match stated.bound {
        _ if stated.mood == Mood::Fact => Ruling::unknown("term-as-kept"),
        _ if !reply || rules.starts_at() != DueFrom::Session => Ruling::unknown("term-of-what"),
        Bound::AtMost if !same_days => Ruling::unknown("other-days"),
        Bound::AtMost if days == due_days => {
            is_the_rule("rules.due_days", due_days, "due_days", scale)
        }
        Bound::AtMost if sure => {
            let ruling = Ruling::of(Judgement::Contradicts, "other-term").with("days", due_days);
            ruling.beside("rules.due_days", Held::Count(due_days))
        }
        _ => Ruling::unknown("term-of-what"),
    }
}
