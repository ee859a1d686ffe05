//! Comparison of statements on units: their number, how many met the minimum, and sessions of each.

use super::scale::{RegisterFigures, When};
use super::terms::is_the_rule;
use super::{Claim, Held, Judgement, Ruling, wanted};
use crate::figures::UnitLine;
use crate::model::{Scope, Total, UnitId, UnitLevel};
use crate::rules::prose::{Bound, Matter, Mood, Organiser, Stated, Subject, Value};
use crate::rules::{Life, PoolBounds, PoolCase, Remainder, Required, UnitCase, UnitState, bounds};

impl RegisterFigures<'_> {
    /// Returns whether a total tells of sessions that higher units held at a unit.
    fn is_at(&self, total: &Total, line: &UnitLine) -> bool {
        let lineage = &self.figures.context.lineage;
        total.scope == Scope::Own
            && total.at.is_some_and(|at| {
                lineage.units().any(|unit| {
                    self.is_shown(unit, line) && lineage.is_within(at, unit) && unit != total.unit
                })
            })
    }

    /// Returns whether a unit is that of a line.
    fn is_shown(&self, unit: UnitId, line: &UnitLine) -> bool {
        let lineage = &self.figures.context.lineage;
        lineage.code(unit) == line.unit || lineage.code(lineage.now(unit)) == line.unit
    }

    /// Returns counted totals of scope `communes`, of any host and reporter.
    fn pooled(&self) -> impl Iterator<Item = &Remainder> {
        let counted = self.figures.context.reported.counted.iter();
        counted.filter(|one| one.total.scope == Scope::Communes)
    }

    /// Counts the sessions in these totals.
    fn pool(&self) -> i64 {
        sum(self.pooled())
    }

    /// Counts sessions that may be any unit's: of all communes over the period's edge, or held by
    /// units above nobody knows where.
    fn possible(&self) -> i64 {
        let reported = &self.figures.context.reported;
        let crossing = reported.crossing.iter().filter(|one| one.total.scope == Scope::Communes);
        let somewhere = reported.ended().filter(|one| {
            let lies_below = |line: &UnitLine| {
                let lineage = &self.figures.context.lineage;
                let unit = lineage.coded(&line.unit);
                unit.is_some_and(|unit| lineage.is_below(unit, one.total.unit))
            };
            one.total.scope == Scope::Own
                && one.total.at.is_none()
                && self.figures.units.iter().any(lies_below)
        });
        sum(crossing) + sum(somewhere)
    }

    /// Evaluates the units against `needed` sessions of any kind and host, their own or held there:
    /// the most favourable case. A unit that existed for part of the year needs at most its
    /// minimum; without a minimum in force, none is known to need any.
    fn at_best(&self, needed: i64) -> PoolBounds {
        let minimum = self.figures.rules.rules.minimum.unwrap_or(i64::MAX);
        let reported = &self.figures.context.reported;
        let unit = |line: &UnitLine| {
            let need = if line.required < minimum { needed.min(line.required) } else { needed };
            let there = |one: &&Remainder| self.is_at(&one.total, line);
            let own = |one: &&Remainder| {
                one.total.scope == Scope::Own && self.is_shown(one.total.unit, line)
            };
            let counted =
                line.held + line.hosted_by_higher + sum(reported.counted.iter().filter(there));
            let possible = sum(reported.crossing.iter().filter(|one| own(one) || there(one)));
            let (open, exists) = (line.open, line.exists());
            UnitCase { required: Required::Sessions(need), counted, possible, open, exists }
        };
        bounds(&PoolCase {
            pool: self.pool(),
            pool_least: 0,
            possible: self.possible(),
            whole: false,
            units: self.figures.units.iter().map(unit).collect(),
        })
    }

    /// Returns the numbers of units that a text may mean: of the whole period, or of its first or
    /// last day.
    pub(super) fn areas(&self) -> Vec<i64> {
        let context = &self.figures.context;
        let on = |day| {
            let units = context.lineage.units().filter(|unit| context.covers(*unit));
            let owes = |life: &Life| life.span.contains(day) && life.kind.has_minimum();
            units.filter(|unit| context.lineage.lives(*unit).iter().any(owes)).count()
        };
        let days = [on(context.query.period.from), on(context.query.period.to)];
        let days = days.into_iter().map(|count| i64::try_from(count).unwrap_or(i64::MAX));
        std::iter::once(self.figures.minimum.units).chain(days).collect()
    }

    fn proved_short(&self, judged: &PoolBounds) -> Vec<String> {
        let short = self.figures.units.iter().zip(&judged.states);
        let short: Vec<String> = short
            .filter(|(_, state)| **state == Some(UnitState::Short))
            .map(|(line, _)| line.unit.clone())
            .collect();
        if !short.is_empty() {
            return short;
        }
        self.pooled().map(|one| one.total.code.clone()).collect()
    }
}

/// Counts the sessions of remainders.
fn sum<'r>(all: impl Iterator<Item = &'r Remainder>) -> i64 {
    all.map(|one| one.adds.sessions).sum()
}

/// Compares a number of units.
pub(super) fn judge(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let unclear = || Ruling::unknown("which-units").with("words", stated.text.as_str());
    let (part, whole) = match stated.value {
        Value::Count(count) => (count, None),
        Value::Pair(part, whole) => (part, Some(whole)),
        _ => return Ruling::unknown("number-unclear"),
    };
    let reaches = stated.reaching.is_some()
        && stated.reaching == scale.figures.rules.rules.minimum
        && scale.is_year();
    let other = scale.when(stated) == When::Other;
    let all = whole.is_some_and(|whole| whole == part);
    let known = whole.is_none_or(|whole| scale.areas().contains(&whole));
    let elsewhere = matches!(stated.organiser, Organiser::Unit(_) | Organiser::Unclear)
        || !stated.at.is_empty()
        || (RegisterFigures::is_narrowed(stated) && !(stated.area && all));
    match stated.mood {
        _ if stated.bound != Bound::Exactly || elsewhere || !known => unclear(),
        Mood::Fact | Mood::Unsaid if stated.area => area(stated, part, scale),
        Mood::Fact | Mood::Unsaid if other => Ruling::unknown("other-period"),
        Mood::Fact | Mood::Unsaid if stated.subject == Subject::UnitsMet || reaches => {
            reached(stated, part, reaches, scale)
        }
        Mood::Fact | Mood::Unsaid if stated.reaching.is_some_and(|sessions| sessions > 1) => {
            Ruling::unknown("cannot-be-proved")
        }
        Mood::Fact | Mood::Unsaid if stated.subject == Subject::UnitsHolding => {
            holding(stated, part, scale)
        }
        _ if all => in_area(part, scale),
        mood => wanted(mood).unwrap_or_else(unclear),
    }
}

fn in_area(count: i64, scale: &RegisterFigures<'_>) -> Ruling {
    let units = scale.figures.minimum.units;
    let reason = if count == units { "units-in-area" } else { "units-on-a-day" };
    Ruling::of(Judgement::Agrees, reason)
        .beside("minimum.units", Held::Count(units))
        .with("units", count)
}

/// Compares the total number of units.
fn area(stated: &Stated, count: i64, scale: &RegisterFigures<'_>) -> Ruling {
    let lineage = &scale.figures.context.lineage;
    let day = scale.figures.context.query.period.to;
    let of_kind = |kind| {
        let there = |unit: &&UnitId| {
            lineage.lives(**unit).iter().any(|life| life.kind == kind && life.span.contains(day))
        };
        scale.below.iter().filter(there).count()
    };
    let kinds = stated.unit_kind.map(|kind| i64::try_from(of_kind(kind)).unwrap_or(i64::MAX));
    let of_communes = stated.unit_level.is_none_or(|level| level == UnitLevel::Commune);
    let above = scale.level.is_some_and(|level| level < UnitLevel::Commune);
    let sure = stated.area && stated.far.is_none() && stated.unit_kind.is_none() && above;
    match stated.value {
        _ if of_communes && scale.areas().contains(&count) => in_area(count, scale),
        _ if kinds == Some(count) => {
            Ruling::of(Judgement::Agrees, "units-of-kind").with("units", count)
        }
        Value::Count(_) if of_communes && sure && scale.when(stated) != When::Other => {
            Ruling::of(Judgement::Contradicts, "other-area")
                .beside("minimum.units", Held::Count(scale.figures.minimum.units))
        }
        _ => Ruling::unknown("which-units").with("words", stated.text.as_str()),
    }
}

/// Compares the number of units that held a session: `40/65 xã, phường đã tổ chức đối thoại`.
fn holding(stated: &Stated, count: i64, scale: &RegisterFigures<'_>) -> Ruling {
    let units = &scale.figures.units;
    let least =
        i64::try_from(units.iter().filter(|line| line.held > 0).count()).unwrap_or(i64::MAX);
    let most = scale.at_best(1).met_at_most;
    let dialogue = stated.matter >= Matter::Paragraph;
    let claim = Claim::exactly(count);
    let plain = stated.kind.is_none() && stated.form.is_none() && stated.hosted.is_none();
    let beside =
        |ruling: Ruling| ruling.with("units", count).with("at_least", least).with("at_most", most);
    if !dialogue || !plain {
        return Ruling::unknown("cannot-be-proved");
    }
    let mut ruling = match count {
        count
            if claim.holds(least, most)
                || (least >= count && count == scale.figures.minimum.units) =>
        {
            beside(Ruling::of(Judgement::Agrees, "units-held"))
        }
        _ if claim.fails(least, most) && scale.is_sure(stated) => {
            beside(Ruling::of(Judgement::Contradicts, "units-not-held"))
                .about(scale.proved_short(&scale.at_best(1)))
        }
        _ => return Ruling::unknown("cannot-be-proved"),
    };
    ruling.register = Some(Held::Count(least));
    ruling
}

/// Compares the number of units that met the minimum.
fn reached(stated: &Stated, count: i64, by_sessions: bool, scale: &RegisterFigures<'_>) -> Ruling {
    let minimum = &scale.figures.minimum;
    let Some(needed) = scale.figures.rules.rules.minimum else {
        return Ruling::unknown("no-minimum");
    };
    let best = scale.at_best(needed);
    let most = best.met_at_most.max(minimum.met_at_most);
    let show = |ruling: Ruling| {
        let ruling = ruling.with("units", minimum.units).with("count", count);
        ruling.with("at_least", minimum.met_at_least).with("at_most", minimum.met_at_most)
    };
    let dialogue = stated.matter >= Matter::Paragraph || stated.subject == Subject::UnitsMet;
    let sure = scale.whole && scale.is_year() && (dialogue || by_sessions);
    let proved = minimum.met_at_least == minimum.met_at_most && minimum.met == count;
    if scale.whole && proved {
        return show(
            Ruling::of(Judgement::Agrees, "units-met")
                .beside("minimum.met", Held::Count(minimum.met)),
        );
    }
    if sure && count > most {
        let ruling = Ruling::of(Judgement::Contradicts, "too-many-met");
        let ruling = ruling.beside("minimum.met_at_most", Held::Count(minimum.met_at_most));
        return show(ruling).about(scale.proved_short(&best));
    }
    if sure && scale.is_sure(stated) && count < minimum.met_at_least {
        let ruling = Ruling::of(Judgement::Contradicts, "too-few-met");
        return show(ruling.beside("minimum.met_at_least", Held::Count(minimum.met_at_least)));
    }
    show(Ruling::unknown("cannot-be-proved"))
}

/// Compares a statement on the sessions of each unit.
pub(super) fn each(stated: &Stated, sessions: i64, scale: &RegisterFigures<'_>) -> Ruling {
    let minimum = scale.figures.rules.rules.minimum;
    let is_minimum = stated.bound == Bound::AtLeast && Some(sessions) == minimum;
    if stated.mood == Mood::Rule {
        let rule = || is_the_rule("rules.minimum", sessions, "minimum", scale);
        return if is_minimum { rule() } else { Ruling::of(Judgement::Aim, "only-a-rule") };
    }
    let aim = wanted(stated.mood);
    let communes = matches!(
        stated.organiser,
        Organiser::Unsaid
            | Organiser::Level(UnitLevel::Commune)
            | Organiser::Whole
            | Organiser::Own
            | Organiser::OwnLevel
    ) && stated.kind.is_none()
        && (stated.hosted.is_none() || stated.among.is_some())
        && stated.far.is_none()
        && !RegisterFigures::is_narrowed(stated);
    let above = scale.level.is_some_and(|level| level < UnitLevel::Commune);
    let comparable = matches!(stated.bound, Bound::AtLeast | Bound::Exactly)
        && (stated.matter >= Matter::Paragraph || is_minimum)
        && scale.is_year()
        && above
        && stated.at.is_empty();
    if !communes || !comparable || scale.when(stated) == When::Other {
        return aim.unwrap_or_else(|| Ruling::unknown("other-period-or-units"));
    }
    if stated.among.is_some_and(|(_, whole)| !scale.areas().contains(&whole)) {
        return aim
            .unwrap_or_else(|| Ruling::unknown("which-units").with("words", stated.text.as_str()));
    }
    let claimed = stated.among.map_or(scale.figures.minimum.units, |(units, _)| units);
    disproved(stated, sessions, claimed, scale).or(aim).unwrap_or_else(|| {
        let held = |line: &UnitLine| match stated.bound {
            Bound::Exactly => line.held == sessions && !line.open && line.possible == 0,
            _ => line.held >= sessions,
        };
        let is_shared = scale.pool() + scale.possible() > 0;
        let shared = is_shared && stated.bound == Bound::Exactly;
        if !shared && scale.figures.units.iter().all(held) {
            return Ruling::of(Judgement::Agrees, "all-met")
                .with("units", claimed)
                .with("sessions", sessions);
        }
        Ruling::unknown("cannot-be-proved").with("units", claimed).with("sessions", sessions)
    })
}

/// Returns a contradiction if it is proved that not all units held so many sessions.
fn disproved(
    stated: &Stated,
    sessions: i64,
    claimed: i64,
    scale: &RegisterFigures<'_>,
) -> Option<Ruling> {
    let minimum = &scale.figures.minimum;
    let best = scale.at_best(sessions);
    let owed = Some(sessions) == scale.figures.rules.rules.minimum;
    let most = if owed { minimum.met_at_most } else { best.met_at_most };
    let impossible = best.met_at_most < claimed && most < claimed;
    if !(impossible && claimed <= minimum.units && scale.whole) {
        return None;
    }
    let reason = if stated.mood == Mood::Aim { "aim-not-reached" } else { "not-all-met" };
    let mut ruling = Ruling::of(Judgement::Contradicts, reason);
    ruling.register = Some(Held::Count(most));
    ruling.figure = owed.then(|| "minimum.met_at_most".to_owned());
    let ruling = ruling.with("units", claimed).with("sessions", sessions).with("at_most", most);
    Some(ruling.about(scale.proved_short(&best)))
}
