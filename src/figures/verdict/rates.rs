//! Comparison of percentages.

use super::readings::{Reading, readings, wholes};
use super::scale::{RegisterFigures, When};
use super::terms::is_the_rule;
use super::units;
use super::{Held, Judgement, Ruling, wanted};
use crate::figures::SessionBallot;
use crate::model::Share;
use crate::rules::prose::{Bound, Matter, Mood, Organiser, Stated, Subject, Value};

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
        Bound::Nearly => have <= given && have * 100 >= given * 95,
        _ => rounded(share, places) == Some(digits),
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
    match stated.subject {
        Subject::Satisfied => satisfaction(stated, (digits, places), scale),
        Subject::Other | Subject::Change => Ruling::unknown("percent-of-what"),
        Subject::UnitsHolding | Subject::UnitsMet => of_units(stated, (digits, places), scale),
        _ => share(stated, (digits, places), scale),
    }
}

/// Compares a percentage of units; only all of them make a number of units.
fn of_units(stated: &Stated, given: Percent, scale: &RegisterFigures<'_>) -> Ruling {
    if given != (100, 0) || stated.bound != Bound::Exactly {
        return Ruling::unknown("cannot-be-proved");
    }
    let all = scale.figures.minimum.units;
    let value = Value::Pair(all, all);
    units::judge(&Stated { value, area: false, ..stated.clone() }, scale)
}

/// Compares the percentage of a share of counts.
fn share(stated: &Stated, given: Percent, scale: &RegisterFigures<'_>) -> Ruling {
    if let Some(ruling) = wanted(stated.mood) {
        return ruling;
    }
    if scale.when(stated) == When::Other {
        return Ruling::unknown("other-period");
    }
    if RegisterFigures::is_narrowed(stated) || !scale.is_of_whole(stated) || stated.every {
        return Ruling::unknown("whole-unsure");
    }
    let parts = readings(stated.subject, stated.by_rule, scale);
    let wholes = wholes(stated.subject, stated.by_rule, scale);
    let exact = |part: &Reading, whole: &Reading| {
        let share = Share {
            part: part.exact().or(part.repeated())?,
            whole: whole.exact().or(whole.repeated())?,
        };
        let block = |figure: &'static str| figure.split('.').next().unwrap_or(figure);
        let fits = block(part.figure) == block(whole.figure) || stated.subject != Subject::OnSpot;
        (fits && share.whole > 0 && share.part <= share.whole).then_some((share, part.figure))
    };
    let shares: Vec<(Share, &str)> = parts
        .iter()
        .flat_map(|part| wholes.iter().filter_map(|whole| exact(part, whole)))
        .collect();
    let shown = |ruling: Ruling, (share, figure): (Share, &str)| {
        let path = match stated.subject {
            Subject::OnTime if figure.contains("by_rule") => "petitions.by_rule.on_time_percent",
            Subject::OnTime => "petitions.on_time_percent",
            _ => figure,
        };
        ruling.beside(path, Held::Rate(share)).with("part", share.part).with("whole", share.whole)
    };
    if stated.matter == Matter::Unsaid && stated.subject != Subject::OnTime {
        return Ruling::unknown("whole-unsure");
    }
    if let Some(share) = shares.iter().find(|(share, _)| holds(stated.bound, given, *share)) {
        return shown(Ruling::of(Judgement::Agrees, "same-rate"), *share);
    }
    let open = parts.iter().chain(&wholes).any(|reading| reading.exact().is_none());
    let far = shares.iter().all(|(share, _)| differs(given, *share));
    match shares.first() {
        Some(share) if far && !open && stated.bound == Bound::Exactly && scale.is_sure(stated) => {
            shown(Ruling::of(Judgement::Contradicts, "other-rate"), *share)
        }
        _ => Ruling::unknown("whole-unsure"),
    }
}

/// Returns whether a percentage is far from a share's, rounded or cut off.
fn differs((digits, places): Percent, share: Share) -> bool {
    let (part, whole) = (i128::from(share.part), i128::from(share.whole));
    let (have, given) = (part * 100 * 10_i128.pow(places), i128::from(digits) * whole);
    (have - given).abs() > whole
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
    let told = Stated { matter: Matter::Sentence, ..stated.clone() };
    let sure = scale.is_of_whole(stated) && scale.is_sure(&told) && when == When::Same;
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
    let whole = stated.organiser == Organiser::Whole || scale.is_alone();
    let told = Stated { matter: Matter::Sentence, ..stated.clone() };
    let sure = scale.is_sure(&told) && when == When::Same && figures.sessions.complete && whole;
    match stated.bound {
        _ if !scale.is_of_whole(stated) || RegisterFigures::is_narrowed(stated) => {
            Ruling::unknown("whole-unsure")
        }
        bound if holds(bound, given, rate) && all => {
            beside(Ruling::of(Judgement::Agrees, "same-rate"))
        }
        Bound::Exactly if sure && is_far(given, rate, &figures.ballots) => {
            beside(Ruling::of(Judgement::Contradicts, "other-rate"))
        }
        _ => Ruling::unknown("whole-unsure"),
    }
}
