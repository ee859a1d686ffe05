//! Comparison of numbers of sessions.

use super::{Held, Judgement, RegisterFigures, Ruling, When, holds, units, wanted};
use crate::figures::completeness::silent;
use crate::model::{
    Closed as _, Hosts, Post, Scope, SessionForm, SessionKind, SessionWithChildren, Total, UnitId,
    UnitKind, UnitLevel,
};
use crate::rules::prose::{Bound, Mood, Stated, Value, Who};

/// A recorded session, or the sessions of a total; `None` for values that a total does not report.
#[derive(Clone, Debug)]
struct SessionGroup {
    level: Option<UnitKind>,
    hosts: Option<Hosts>,
    kind: Option<SessionKind>,
    form: Option<SessionForm>,
    count: i64,
    code: String,
}

/// Returns whether a group is included; `None` if its total does not say.
type Filter<'a> = &'a dyn Fn(&SessionGroup) -> Option<bool>;

/// One interpretation of which groups are included.
type Way = Box<dyn Fn(&SessionGroup) -> Option<bool>>;

/// Returns the minimum and maximum number of sessions that pass the filters.
fn range(rows: &[&SessionGroup], filters: &[Filter<'_>]) -> (i64, i64) {
    let (mut least, mut most) = (0, 0);
    for row in rows {
        let verdicts: Vec<Option<bool>> = filters.iter().map(|filter| filter(row)).collect();
        least += if verdicts.iter().all(|one| *one == Some(true)) { row.count } else { 0 };
        most += if verdicts.contains(&Some(false)) { 0 } else { row.count };
    }
    (least, most)
}

impl RegisterFigures<'_> {
    fn rows(&self) -> Vec<SessionGroup> {
        let context = &self.figures.context;
        let level = |unit, day| context.lineage.life_on(unit, day).map(|life| life.kind);
        let recorded = context.sessions().map(|SessionWithChildren { session, .. }| SessionGroup {
            level: level(session.unit, session.day),
            hosts: Some(session.hosts),
            kind: Some(session.kind),
            form: Some(session.form),
            count: 1,
            code: session.code.clone(),
        });
        let reported = context.remainders().map(|one| SessionGroup {
            level: match one.total.scope {
                Scope::Communes => Some(UnitKind::Commune),
                Scope::Own => level(one.total.unit, one.total.to),
            },
            hosts: one.total.hosts,
            kind: one.total.kind,
            form: None,
            count: one.adds.sessions,
            code: one.total.code.clone(),
        });
        recorded.chain(reported).filter(|row| row.count > 0).collect()
    }
}

/// How far the true number of sessions may lie from the number counted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Slack {
    /// Sessions that may be counted twice.
    less: i64,
    /// Sessions that may be missing; `None` where nobody can say.
    more: Option<i64>,
}

impl Slack {
    /// Returns whether the number counted is the true one.
    fn is_none(self) -> bool {
        self == Self { less: 0, more: Some(0) }
    }

    /// Returns the bounds of the true number, if the counted one lies between these.
    fn around(self, least: i64, most: i64) -> (i64, i64) {
        let most = self.more.map_or(i64::MAX, |more| most.saturating_add(more));
        ((least - self.less).max(0), most)
    }
}

impl RegisterFigures<'_> {
    /// Returns what is not known of the sessions of the units that a statement means: the district
    /// itself, all communes, or all units.
    fn slack(&self, who: Who) -> Slack {
        let context = &self.figures.context;
        let lineage = &context.lineage;
        let meant = |unit: UnitId| match who {
            Who::Whole | Who::Unsaid => true,
            Who::Communes => lineage.ever_has_minimum(unit),
            _ => !lineage.ever_has_minimum(unit),
        };
        let tells = |total: &Total| match total.scope {
            Scope::Own => meant(total.unit),
            Scope::Communes => matches!(who, Who::Whole | Who::Unsaid | Who::Communes),
        };
        // A silent unit above that may have held sessions there does not open the communes' own.
        let is_silent =
            silent(context).iter().any(|(unit, heard)| meant(*unit) && !heard.gaps().is_empty());
        let waits = context.reported.waiting.iter().any(tells);
        let ended = || context.reported.ended().filter(|one| tells(&one.total));
        let crossing = ended().filter(|one| !one.is_counted());
        let less = ended().map(|one| one.twice).sum();
        let more = (!is_silent && !waits).then(|| crossing.map(|one| one.adds.sessions).sum());
        Slack { less, more }
    }
}

fn is_of_level(row: &SessionGroup, who: Who) -> bool {
    match who {
        Who::Whole | Who::Unsaid => true,
        Who::Communes => row.level.is_some_and(UnitKind::has_minimum),
        _ => row.level.is_some_and(|kind| kind.level() == UnitLevel::District),
    }
}

/// Interpretations of the hosts: all sessions except those known to be without a head; or a post
/// alone or with others, uncertain if a total does not say.
fn hosts(who: Who) -> Vec<Way> {
    let post = |post: Post, other: Post| -> Vec<Way> {
        vec![
            Box::new(move |row: &SessionGroup| row.hosts.map(|hosts| hosts.has(post))),
            Box::new(move |row: &SessionGroup| {
                row.hosts.map(|hosts| hosts.has(post) && !hosts.has(other))
            }),
        ]
    };
    match who {
        Who::DistrictSecretary => post(Post::Secretary, Post::Chair),
        Who::DistrictChair => post(Post::Chair, Post::Secretary),
        Who::DistrictHeads => vec![
            Box::new(|row: &SessionGroup| row.hosts.map(Hosts::has_head)),
            Box::new(|row: &SessionGroup| {
                row.hosts.map(|hosts| hosts.has(Post::Secretary) && hosts.has(Post::Chair))
            }),
        ],
        _ => vec![
            Box::new(|_: &SessionGroup| Some(true)),
            Box::new(|row: &SessionGroup| Some(row.hosts.is_none_or(Hosts::has_head))),
        ],
    }
}

/// Interpretations of the kind: the given kind, or all except those known to be thematic or ad hoc.
fn kinds(kind: Option<SessionKind>) -> Vec<Way> {
    let but = |left_out: &'static [SessionKind]| -> Way {
        Box::new(move |row: &SessionGroup| {
            Some(row.kind.is_none_or(|kind| !left_out.contains(&kind)))
        })
    };
    match kind {
        Some(wanted) => {
            vec![Box::new(move |row: &SessionGroup| row.kind.map(|kind| kind == wanted))]
        }
        None => vec![
            but(&[]),
            but(&[SessionKind::Thematic]),
            but(&[SessionKind::Adhoc]),
            but(&[SessionKind::Thematic, SessionKind::Adhoc]),
        ],
    }
}

/// Returns every range of counts that the words may mean.
fn ranges(rows: &[&SessionGroup], stated: &Stated) -> Vec<(i64, i64)> {
    let any: Filter<'_> = &|_| Some(true);
    let direct: Filter<'_> = &|row| Some(row.form.is_none_or(|form| form == SessionForm::Direct));
    let live: Filter<'_> = &|row| Some(row.form.is_none_or(|form| form != SessionForm::Indirect));
    let mut all = Vec::new();
    for host in hosts(stated.who) {
        for kind in kinds(stated.kind) {
            all.extend([any, direct, live].map(|form| range(rows, &[&*host, &*kind, form])));
        }
    }
    all
}

/// A figure of the register that the words may mean, and its origin.
struct Reading {
    figure: Option<String>,
    value: i64,
    reason: &'static str,
    left_out: i64,
}

/// Returns the exact figures that a number may match, plainest first.
fn readings(rows: &[&SessionGroup], stated: &Stated) -> Vec<Reading> {
    let figure = match (stated.who, stated.kind) {
        (Who::Whole | Who::Unsaid, None) => Some("sessions.total".to_owned()),
        (Who::Whole | Who::Unsaid, Some(kind)) => Some(format!("sessions.by_kind.{}", kind.code())),
        (Who::District, None) => Some("sessions.by_level.district".to_owned()),
        (Who::Communes, None) => Some("sessions.by_level.commune".to_owned()),
        _ => None,
    };
    let kind: Filter<'_> =
        &|row| stated.kind.map_or(Some(true), |wanted| row.kind.map(|kind| kind == wanted));
    let mut all = Vec::new();
    for host in hosts(stated.who) {
        let (least, most) = range(rows, &[&*host, kind]);
        let known = |wanted| {
            range(rows, &[&*host, &move |row: &SessionGroup| Some(row.kind == Some(wanted))])
        };
        if least != most {
            continue;
        }
        all.push(Reading {
            figure: figure.clone(),
            value: most,
            reason: "same-count",
            left_out: 0,
        });
        let (thematic, adhoc) = (known(SessionKind::Thematic).1, known(SessionKind::Adhoc).1);
        for (left_out, reason) in
            [(thematic, "same-but-thematic"), (thematic + adhoc, "same-but-thematic-and-adhoc")]
        {
            if stated.kind.is_none() && left_out > 0 {
                all.push(Reading { figure: figure.clone(), value: most, reason, left_out });
            }
        }
    }
    all.sort_by_key(|reading| reading.left_out);
    all
}

/// Compares a number of sessions.
pub(super) fn judge(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let Value::Count(count) = stated.value else { return Ruling::unknown("number-unclear") };
    if stated.each {
        return units::each(stated, count, scale);
    }
    if let Some(ruling) = wanted(stated.mood) {
        return ruling;
    }
    let when = scale.when(stated);
    let elsewhere = scale.is_elsewhere(stated);
    let of_district = matches!(
        stated.who,
        Who::DistrictSecretary | Who::DistrictChair | Who::DistrictHeads | Who::District
    );
    match stated.who {
        _ if when == When::Other => Ruling::unknown("other-period"),
        _ if stated.among.is_some() || (elsewhere && !of_district) => {
            Ruling::unknown("which-units")
        }
        Who::Unsaid if when == When::Unsaid || count < 10 => Ruling::unknown("whole-unsure"),
        _ if !scale.district || stated.every => Ruling::unknown("whole-unsure"),
        _ => compare(stated, count, scale, when == When::Same && !elsewhere),
    }
}

fn compare(stated: &Stated, count: i64, scale: &RegisterFigures<'_>, named: bool) -> Ruling {
    let all = scale.rows();
    let rows: Vec<&SessionGroup> = all.iter().filter(|row| is_of_level(row, stated.who)).collect();
    let (readings, slack) = (readings(&rows, stated), scale.slack(stated.who));
    let meant = |row: &&&SessionGroup| {
        hosts(stated.who).first().is_none_or(|host| host(row) != Some(false))
    };
    let refs = || rows.iter().filter(meant).map(|row| row.code.clone()).collect::<Vec<_>>();
    if let Some(reading) = agreeing(&readings, stated, count, slack) {
        let ruling =
            Ruling::of(Judgement::Agrees, reading.reason).with("left_out", reading.left_out);
        return shown(ruling, reading, stated).about(refs());
    }
    match readings
        .first()
        .filter(|_| named && scale.whole && is_excluded(&rows, stated, count, slack, scale))
    {
        Some(reading) => {
            shown(Ruling::of(Judgement::Contradicts, "other-count"), reading, stated).about(refs())
        }
        None if slack.is_none() => Ruling::unknown("whole-unsure"),
        None => Ruling::unknown("sessions-untold"),
    }
}

/// Finds the reading that a number matches; a bound must hold under every reading.
fn agreeing<'a>(
    readings: &'a [Reading],
    stated: &Stated,
    count: i64,
    slack: Slack,
) -> Option<&'a Reading> {
    let is_lower = matches!(stated.bound, Bound::AtLeast | Bound::Above);
    if !is_lower && !slack.is_none() {
        return None;
    }
    let fits = |reading: &Reading| {
        holds(stated.bound, count, reading.value - reading.left_out - slack.less)
    };
    if stated.bound != Bound::Exactly {
        // With all communes, each of them may be meant.
        let sure = stated.plain
            && !stated.topical
            && stated.who != Who::Communes
            && readings.iter().all(fits);
        return readings.first().filter(|_| sure);
    }
    // A small number matches too easily by chance.
    readings.iter().find(|reading| fits(reading)).filter(|_| count >= 10 || stated.known)
}

/// Returns whether no reading of plain words allows a number.
fn is_excluded(
    rows: &[&SessionGroup],
    stated: &Stated,
    count: i64,
    slack: Slack,
    scale: &RegisterFigures<'_>,
) -> bool {
    let sure =
        stated.plain && stated.dialogue && stated.mood == Mood::Fact && stated.who != Who::Unsaid;
    let ranges: Vec<(i64, i64)> =
        ranges(rows, stated).into_iter().map(|(least, most)| slack.around(least, most)).collect();
    let possible = ranges.iter().any(|(least, most)| may_hold(stated.bound, count, *least, *most));
    // A topic named earlier can only reduce the number of sessions.
    let too_many = matches!(stated.bound, Bound::Exactly | Bound::AtLeast | Bound::Above)
        && ranges.iter().all(|(_, most)| count > *most);
    sure && !possible && (too_many || !stated.topical) && !is_another(stated, count, scale)
}

/// Returns whether a number equals another figure of the register that the words may mean.
fn is_another(stated: &Stated, count: i64, scale: &RegisterFigures<'_>) -> bool {
    let sessions = &scale.figures.sessions;
    let levels = sessions.by_level;
    let others = [
        sessions.recorded,
        sessions.reported,
        levels.district,
        levels.commune,
        levels.village,
        levels.province,
    ];
    stated.bound == Bound::Exactly && others.contains(&count)
}

fn may_hold(bound: Bound, count: i64, least: i64, most: i64) -> bool {
    match bound {
        Bound::Exactly => (least..=most).contains(&count),
        Bound::AtLeast | Bound::Above => holds(bound, count, most),
        Bound::AtMost | Bound::Below => holds(bound, count, least),
        Bound::About => true,
    }
}

fn shown(mut ruling: Ruling, reading: &Reading, stated: &Stated) -> Ruling {
    ruling.figure.clone_from(&reading.figure);
    ruling.register = Some(Held::Count(reading.value));
    ruling.with("count", reading.value).with("who", stated.who.code())
}
