//! Comparison of numbers of sessions.

use super::organised::{Filter, SessionGroup, Slack, Way};
use super::scale::{RegisterFigures, When};
use super::{Claim, Held, Judgement, Ruling, units, wanted};
use crate::model::{Hosts, Post, SessionForm, SessionKind, UnitLevel};
use crate::rules::prose::{Bound, Hosted, Matter, Organiser, Stated};

/// Interpretations of the hosts: all sessions except those known to be without a head; or a post
/// alone or with others, uncertain if a total does not say. A body may stand for its head.
fn hosts(hosted: Option<Hosted>) -> Vec<Way> {
    let post = |post: Post, other: Post| -> Vec<Way> {
        vec![
            Box::new(move |row: &SessionGroup| row.hosts.map(|hosts| hosts.has(post))),
            Box::new(move |row: &SessionGroup| {
                row.hosts.map(|hosts| hosts.has(post) && !hosts.has(other))
            }),
        ]
    };
    let any = || -> Vec<Way> {
        vec![
            Box::new(|_: &SessionGroup| Some(true)),
            Box::new(|row: &SessionGroup| Some(row.hosts.is_none_or(Hosts::has_head))),
        ]
    };
    match hosted {
        None => any(),
        Some(Hosted::Secretary) => post(Post::Secretary, Post::Chair),
        Some(Hosted::Chair) => post(Post::Chair, Post::Secretary),
        Some(Hosted::Party) => {
            any().into_iter().chain(post(Post::Secretary, Post::Chair)).collect()
        }
        Some(Hosted::Government) => {
            any().into_iter().chain(post(Post::Chair, Post::Secretary)).collect()
        }
        Some(Hosted::Heads) => vec![
            Box::new(|row: &SessionGroup| row.hosts.map(Hosts::has_head)),
            Box::new(|row: &SessionGroup| {
                row.hosts.map(|hosts| hosts.has(Post::Secretary) && hosts.has(Post::Chair))
            }),
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

/// Interpretations of the form.
fn forms(form: Option<SessionForm>) -> Vec<Way> {
    match form {
        Some(wanted) => {
            vec![Box::new(move |row: &SessionGroup| row.form.map(|form| form == wanted))]
        }
        None => vec![
            Box::new(|_: &SessionGroup| Some(true)),
            Box::new(|row: &SessionGroup| {
                Some(row.form.is_none_or(|form| form == SessionForm::Direct))
            }),
            Box::new(|row: &SessionGroup| {
                Some(row.form.is_none_or(|form| form != SessionForm::Indirect))
            }),
        ],
    }
}

/// One organiser that a statement may mean, with its sessions and what is not known of them.
struct Meant<'a> {
    organiser: Organiser,
    rows: Vec<(&'a SessionGroup, bool)>,
    slack: Slack,
}

impl Meant<'_> {
    /// Returns the minimum and maximum number of sessions that pass the filters.
    fn range(&self, filters: &[Filter<'_>]) -> (i64, i64) {
        let (mut least, mut most) = (0, 0);
        for (row, sure) in &self.rows {
            let verdicts: Vec<Option<bool>> = filters.iter().map(|filter| filter(row)).collect();
            let holds = *sure && verdicts.iter().all(|one| *one == Some(true));
            least += if holds { row.count } else { 0 };
            most += if verdicts.contains(&Some(false)) { 0 } else { row.count };
        }
        (least, most)
    }

    /// Returns every range of counts that the words may mean.
    fn ranges(&self, stated: &Stated) -> Vec<(i64, i64)> {
        let mut all = Vec::new();
        for host in hosts(stated.hosted) {
            for kind in kinds(stated.kind) {
                for form in forms(stated.form) {
                    let (least, most) = self.range(&[&*host, &*kind, &*form]);
                    all.push(self.slack.around(least, most));
                }
            }
        }
        all
    }

    /// Returns the exact figures that a number may match, plainest first.
    fn readings(&self, stated: &Stated, figure: Option<&String>) -> Vec<Reading> {
        let kind: Filter<'_> =
            &|row| stated.kind.map_or(Some(true), |wanted| row.kind.map(|kind| kind == wanted));
        let form: Filter<'_> =
            &|row| stated.form.map_or(Some(true), |wanted| row.form.map(|form| form == wanted));
        let mut all = Vec::new();
        for host in hosts(stated.hosted) {
            let (least, most) = self.range(&[&*host, kind, form]);
            let known = |wanted| {
                self.range(&[&*host, &move |row: &SessionGroup| Some(row.kind == Some(wanted))])
            };
            if least != most {
                continue;
            }
            let reading = |reason, left_out| Reading {
                figure: figure.cloned(),
                value: most,
                reason,
                left_out,
            };
            all.push(reading("same-count", 0));
            if all.len() > 1 && stated.hosted.is_none() {
                continue;
            }
            let (thematic, adhoc) = (known(SessionKind::Thematic).1, known(SessionKind::Adhoc).1);
            for (left_out, reason) in
                [(thematic, "same-but-thematic"), (thematic + adhoc, "same-but-thematic-and-adhoc")]
            {
                if stated.kind.is_none() && left_out > 0 {
                    all.push(reading(reason, left_out));
                }
            }
        }
        all.sort_by_key(|reading| reading.left_out);
        all
    }
}

/// A figure of the register that the words may mean, and its origin.
struct Reading {
    figure: Option<String>,
    value: i64,
    reason: &'static str,
    left_out: i64,
}

/// Compares a number of sessions.
pub(super) fn judge(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let Some(claim) = Claim::of(stated) else { return Ruling::unknown("number-unclear") };
    if stated.each {
        return units::each(stated, claim.least, scale);
    }
    if let Some(ruling) = wanted(stated.mood) {
        return ruling;
    }
    let small = claim.least < 10;
    match (scale.when(stated), stated.organiser) {
        (When::Other, _) => Ruling::unknown("other-period"),
        (_, Organiser::Unclear) => {
            Ruling::unknown("which-units").with("words", stated.text.as_str())
        }
        _ if stated.among.is_some() => {
            Ruling::unknown("which-units").with("words", stated.text.as_str())
        }
        (When::Unsaid, Organiser::Unsaid) => Ruling::unknown("whole-unsure"),
        _ if stated.every => Ruling::unknown("whole-unsure"),
        _ if small && (stated.far.is_some() || stated.topic.is_some()) => {
            Ruling::unknown("whole-unsure")
        }
        _ if RegisterFigures::is_narrowed(stated) => compare(stated, claim, scale, false),
        _ => compare(stated, claim, scale, true),
    }
}

fn compare(stated: &Stated, claim: Claim, scale: &RegisterFigures<'_>, may_agree: bool) -> Ruling {
    let all = scale.rows();
    let meant: Vec<Meant<'_>> = scale
        .organisers(stated.organiser)
        .into_iter()
        .map(|organiser| {
            let rows = all.iter().filter_map(|row| match scale.is_of(row, organiser) {
                Some(false) => None,
                sure => Some((row, sure == Some(true))),
            });
            Meant { organiser, rows: rows.collect(), slack: scale.slack(organiser) }
        })
        .collect();
    let refs = |one: &Meant<'_>| {
        let hosts = hosts(stated.hosted);
        let rows = one
            .rows
            .iter()
            .filter(|(row, _)| hosts.first().is_none_or(|host| host(row) != Some(false)));
        rows.map(|(row, _)| row.code.clone()).collect::<Vec<_>>()
    };
    let agreeable: &[Meant<'_>] = if may_agree { &meant } else { &[] };
    for one in agreeable {
        let figure = scale.figure(stated, one.organiser);
        let readings = one.readings(stated, figure.as_ref());
        if let Some(reading) = agreeing(&readings, stated, claim, one.slack) {
            let ruling =
                Ruling::of(Judgement::Agrees, reading.reason).with("left_out", reading.left_out);
            return shown(ruling, reading, stated, one.organiser).about(refs(one));
        }
    }
    let ranges: Vec<(i64, i64)> = meant.iter().flat_map(|one| one.ranges(stated)).collect();
    if is_excluded(&ranges, stated, claim, scale)
        && let Some(one) = meant.first()
    {
        let figure = scale.figure(stated, one.organiser);
        let reading = one.readings(stated, figure.as_ref()).into_iter().next();
        let ruling = Ruling::of(Judgement::Contradicts, "other-count");
        return match reading {
            Some(reading) => shown(ruling, &reading, stated, one.organiser).about(refs(one)),
            None => ruling.with("count", 0).with("who", who(stated, one.organiser)),
        };
    }
    match meant.iter().all(|one| one.slack.is_none()) {
        true => Ruling::unknown("whole-unsure"),
        false => Ruling::unknown("sessions-untold"),
    }
}

/// Finds the reading that a number matches; a bound must hold under every reading.
fn agreeing<'a>(
    readings: &'a [Reading],
    stated: &Stated,
    claim: Claim,
    slack: Slack,
) -> Option<&'a Reading> {
    let is_lower = matches!(claim.bound, Bound::AtLeast | Bound::Above);
    if (!is_lower && !slack.is_none()) || stated.matter == Matter::Unsaid {
        return None;
    }
    let fits = |reading: &Reading| {
        let value = reading.value - reading.left_out - slack.less;
        claim.holds(value, if is_lower { value.max(i64::MAX / 2) } else { value })
    };
    if claim.bound != Bound::Exactly {
        // With all communes, each of them may be meant.
        let sure = stated.far.is_none()
            && stated.topic.is_none()
            && !matches!(stated.organiser, Organiser::Level(_));
        let main = readings.iter().filter(|one| one.left_out == 0);
        return if sure { main.into_iter().find(|one| fits(one)) } else { None };
    }
    // Of few sessions, what is left out matches too easily by chance.
    let main = readings.first().map(|reading| reading.value);
    let likely = |reading: &&Reading| {
        stated.hosted.is_some()
            || reading.value >= 20
            || (reading.left_out == 0 && Some(reading.value) == main)
    };
    readings.iter().filter(likely).find(|reading| fits(reading))
}

/// Returns whether no reading of plain words allows a number.
fn is_excluded(
    ranges: &[(i64, i64)],
    stated: &Stated,
    claim: Claim,
    scale: &RegisterFigures<'_>,
) -> bool {
    let sure = stated.far.is_none()
        && stated.matter >= Matter::Paragraph
        && scale.when(stated) == When::Same;
    let impossible = ranges.iter().all(|(least, most)| claim.fails(*least, *most));
    // What names a part, a topic or a place can only reduce the number of sessions.
    let too_many = ranges.iter().all(|(_, most)| claim.exceeds(*most));
    let total = stated.text.to_lowercase();
    let counts_all =
        ["tổng", "số hội nghị", "số cuộc", "số buổi"].iter().any(|word| total.contains(word))
            || stated.label.to_lowercase().contains("tổng số");
    let whole = match stated.organiser {
        Organiser::Unsaid => counts_all,
        Organiser::Own => scale.is_alone(),
        _ => true,
    };
    let plain = stated.topic.is_none() && stated.at.is_empty() && whole;
    let named = stated.organiser != Organiser::Unsaid || counts_all || stated.alone;
    let too_many = too_many && named && stated.at.is_empty();
    sure && impossible && (too_many || plain) && !is_another(stated, claim, scale)
}

/// Returns whether a number equals another figure of the register that the words may mean.
fn is_another(stated: &Stated, claim: Claim, scale: &RegisterFigures<'_>) -> bool {
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
    let named =
        matches!(stated.organiser, Organiser::OwnLevel | Organiser::Level(_) | Organiser::Unit(_));
    claim.bound == Bound::Exactly && !named && others.contains(&claim.least)
}

fn who(stated: &Stated, organiser: Organiser) -> &'static str {
    match (stated.hosted, organiser) {
        (Some(Hosted::Secretary), _) => "secretary",
        (Some(Hosted::Chair), _) => "chair",
        (Some(Hosted::Heads), _) => "heads",
        (_, Organiser::OwnLevel | Organiser::Own) => "own",
        (_, Organiser::Level(UnitLevel::Province)) => "province",
        (_, Organiser::Level(UnitLevel::District)) => "district",
        (_, Organiser::Level(UnitLevel::Commune)) => "communes",
        (_, Organiser::Level(UnitLevel::Village)) => "villages",
        (_, Organiser::Unit(_)) => "unit",
        _ => "whole",
    }
}

fn shown(mut ruling: Ruling, reading: &Reading, stated: &Stated, organiser: Organiser) -> Ruling {
    ruling.figure.clone_from(&reading.figure);
    ruling.register = Some(Held::Count(reading.value));
    ruling.with("count", reading.value).with("who", who(stated, organiser))
}
