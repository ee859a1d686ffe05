//! The figures in sentences, for documents that are read from start to end.

use crate::figures::YearFigures;
use crate::layout::Cell;
use crate::problem::Arg;
use crate::report::clock::{self, spoken};
use crate::report::head::period;
use crate::report::lists::field_name;
use crate::report::naming::lowest;
use crate::report::sheets::response;
use crate::report::units::{held_in_words, in_order, proved};
use crate::rules::UnitState;
use crate::words::Words;

/// A part of the narrative.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// The figures of a period in sentences, part by part.
pub fn narrative(all: &YearFigures, words: &Words) -> Vec<Part> {
    let parts = [
        ("sessions", sessions(all, words)),
        ("minimum", minimum(all, words)),
        ("plan", plan(all, words)),
        ("petitions", petitions(all, words)),
        ("satisfaction", satisfaction(all, words)),
        ("follow-up", follow_up(all, words)),
        ("limits", limits(all, words)),
        ("next", vec![words.text("report-to-fill")]),
    ];
    let part =
        |(key, paragraphs)| Part { heading: words.text(&format!("report-part-{key}")), paragraphs };
    parts.map(part).into()
}

/// The counts other than 0, each with its label in a clause: `định kỳ 68 cuộc, chuyên đề 4 cuộc`.
fn counted(words: &Words, clause: &str, counts: &[(&str, i64)]) -> String {
    let shown = counts.iter().filter(|(_, count)| *count > 0).map(|&(key, count)| {
        let label = words.text(&format!("report-short-{key}"));
        words.say(clause, &[("label", label.into()), ("count", count.into())])
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// A sentence of counts other than 0; `None` if all are 0.
fn sentence(
    words: &Words,
    key: &str,
    mut args: Vec<(&'static str, Arg)>,
    counts: &[(&str, i64)],
) -> Option<String> {
    let counts = counted(words, "report-part-count-of", counts);
    args.push(("counts", counts.as_str().into()));
    (!counts.is_empty()).then(|| words.say(key, &args))
}

/// The sessions by number, kind and attendance.
fn sessions(all: &YearFigures, words: &Words) -> Vec<String> {
    let s = &all.sessions;
    let plain = Words::new(words.lang());
    let in_period = ("period", Arg::from(period(&all.context.query.period, &plain)));
    if s.total == 0 && !s.complete {
        return vec![words.say("report-part-held-unknown", &[in_period])];
    }
    let args = [
        in_period,
        ("held", held_in_words(s.total, s.complete, s.at_most, words).into()),
        ("total", s.total.into()),
        ("recorded", s.recorded.into()),
        ("reported", s.reported.into()),
    ];
    let mut lines = vec![words.say("report-part-held", &args)];
    if s.total == 0 {
        return lines;
    }
    let (level, kind, form, host) = (&s.by_level, &s.by_kind, &s.by_form, &s.by_host);
    let splits = [
        counted(
            words,
            "report-part-sessions-of",
            &[
                ("by-level-province", level.province),
                ("by-level-district", level.district),
                ("by-level-commune", level.commune),
                ("by-level-village", level.village),
            ],
        ),
        counted(
            words,
            "report-part-sessions-of",
            &[
                ("by-host-secretary", host.secretary),
                ("by-host-chair", host.chair),
                ("by-host-both", host.both),
                ("by-host-deputy", host.deputy),
                ("by-host-unknown", host.unknown),
            ],
        ),
        counted(
            words,
            "report-part-sessions-of",
            &[
                ("by-kind-periodic", kind.periodic),
                ("by-kind-thematic", kind.thematic),
                ("by-kind-adhoc", kind.adhoc),
                ("by-kind-unknown", kind.unknown),
            ],
        ),
        counted(
            words,
            "report-part-sessions-of",
            &[
                ("by-form-direct", form.direct),
                ("by-form-online", form.online),
                ("by-form-indirect", form.indirect),
                ("by-form-unknown", form.unknown),
            ],
        ),
    ];
    let leads = ["level", "host", "kind", "form"].into_iter().zip(splits);
    lines.extend(leads.map(|(of, split)| {
        words.say(&format!("report-part-by-{of}"), &[("counts", split.into())])
    }));
    lines.extend(who_came(all, words));
    lines
}

/// Attendance and opinions: the recorded numbers, then the missing ones.
fn who_came(all: &YearFigures, words: &Words) -> Vec<String> {
    let s = &all.sessions;
    let counts = [
        ("attended", s.known.attended, s.attended),
        ("speakers", s.known.speakers, s.speakers),
        ("opinions", s.known.opinions, s.opinions),
        ("answered", s.known.answered, s.answered),
    ];
    let label = |key: &str| words.text(&format!("report-short-{key}"));
    let (reported, unreported): (Vec<_>, Vec<_>) =
        counts.into_iter().partition(|(_, reported, _)| *reported);
    let reported: Vec<String> = reported
        .into_iter()
        .filter(|(_, _, count)| *count > 0)
        .map(|(key, _, count)| format!("{} {}", words.number(count), label(key)))
        .collect();
    let unreported: Vec<String> = unreported.into_iter().map(|(key, _, _)| label(key)).collect();
    let lines = [("report-part-came", reported), ("report-part-untold", unreported)].into_iter();
    let said = lines.filter(|(_, counts)| !counts.is_empty());
    said.map(|(key, counts)| words.say(key, &[("counts", counts.join(", ").into())])).collect()
}

/// The result for the minimum, and the units concerned.
fn minimum(all: &YearFigures, words: &Words) -> Vec<String> {
    let mut lines = proved(all, words);
    let short = if all.context.is_over() { "report-part-short" } else { "report-part-not-yet" };
    for (state, key) in [(UnitState::Short, short), (UnitState::Unknown, "report-part-unknown")] {
        let of_state = in_order(all, words)
            .into_iter()
            .filter(|(line, _)| line.state == Some(state) && line.required > 0);
        let names: Vec<String> = of_state
            .map(|(line, cells)| {
                let name = cells.last().map_or(String::new(), |cell: &Cell| cell.shown(false));
                format!("{name} ({}/{})", words.number(line.counted), words.number(line.required))
            })
            .collect();
        // If all units are unknown, the bounds above say enough.
        if !names.is_empty() && (names.len() as i64) < all.minimum.obliged() {
            lines.push(words.say(key, &[("names", names.join(", ").into())]));
        }
    }
    lines
}

fn plan(all: &YearFigures, words: &Words) -> Vec<String> {
    let p = &all.plan;
    if p.planned == 0 {
        return vec![words.text("report-plan-nothing")];
    }
    let counts = [
        ("plan-held", p.held),
        ("plan-postponed", p.postponed),
        ("plan-cancelled", p.cancelled),
        ("plan-open", p.open),
    ];
    let planned = vec![("planned", p.planned.into())];
    let planned = sentence(words, "report-part-planned", planned, &counts);
    let others = [
        ("on-time", Arg::from(p.held_on_time)),
        ("held", p.held.into()),
        ("unplanned", p.unplanned_sessions.into()),
    ];
    let others = [("on-time", p.held), ("unplanned", p.unplanned_sessions)].map(|(key, count)| {
        (count > 0).then(|| words.say(&format!("report-part-plan-{key}"), &others))
    });
    planned.into_iter().chain(others.into_iter().flatten()).collect()
}

/// The petitions, their most frequent fields, and the replies: in force, by rule, and what became
/// of them.
fn petitions(all: &YearFigures, words: &Words) -> Vec<String> {
    const FIELDS: usize = 3;
    let (p, s) = (&all.petitions, &all.petitions.states);
    if p.total == 0 {
        return vec![words.text("report-petitions-nothing")];
    }
    let raised = [
        ("total", Arg::from(p.total)),
        ("distinct", p.distinct.into()),
        ("answered", s.answered.into()),
    ];
    let parts = [("raised", Arg::from(p.raised)), ("divided", p.divided.into())];
    let mut fields: Vec<_> = p.by_field.iter().collect();
    fields.sort_by_key(|line| (-line.total, line.field.clone()));
    let most = fields.into_iter().take(FIELDS).map(|line| {
        let label = field_name(&all.fields, &line.field, words);
        words.say("report-part-counted", &[("label", label.into()), ("count", line.total.into())])
    });
    let most = most.collect::<Vec<_>>().join("; ");
    let given = [
        ("replies-on-time", s.on_time),
        ("replies-late", s.late),
        ("replies-pending", s.pending),
        ("replies-overdue", s.overdue),
        ("replies-withdrawn", s.withdrawn),
        ("replies-unassigned", s.unassigned),
    ];
    let mut lines = vec![words.say("report-part-raised", &raised)];
    if p.raised != p.total || p.divided > 0 {
        lines.push(words.say("report-part-divided", &parts));
    }
    lines.push(words.say("report-part-fields", &[("fields", most.into())]));
    lines.extend(sentence(words, "report-part-given", Vec::new(), &given));
    lines.push(clock::both(all, words));
    lines.extend(clock::extensions(all, words));
    lines.extend(outcomes(all, words));
    lines.extend(clock::explained(all, words));
    lines.extend(clock::promises(all, words));
    lines.extend(clock::carried_out(all, words));
    lines
}

/// The outcomes other than 0; `None` without a final reply.
fn outcomes(all: &YearFigures, words: &Words) -> Option<String> {
    let o = &all.petitions.outcomes;
    let counts = [
        ("resolved", o.resolved),
        ("explained", o.explained),
        ("noted", o.noted),
        ("declined", o.declined),
        ("promised", o.promised),
        ("referred", o.referred),
    ];
    let shown: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(outcome, count)| {
            format!("{} {}", words.term("outcome", outcome), words.number(count))
        })
        .collect();
    (!shown.is_empty())
        .then(|| words.say("report-part-outcomes", &[("outcomes", shown.join("; ").into())]))
}

fn satisfaction(all: &YearFigures, words: &Words) -> Vec<String> {
    let s = &all.satisfaction;
    if s.sessions_with_ballots == 0 {
        return vec![words.text("report-satisfaction-nothing")];
    }
    let counted = [
        ("sessions", Arg::from(s.sessions_with_ballots)),
        ("issued", s.issued.into()),
        ("returned", s.returned.into()),
        ("valid", s.valid.into()),
        ("rate", spoken(s.percent, "ballots", words).into()),
    ];
    let mut lines = vec![words.say("report-part-ballots", &counted)];
    lines.extend(response(all, words));
    if let Some(threshold) = all.rules.rules.threshold_percent {
        let meeting = [
            ("meeting", Arg::from(s.sessions_meeting)),
            ("sessions", s.sessions_with_ballots.into()),
            ("percent", threshold.into()),
        ];
        lines.push(words.say("report-part-meeting", &meeting));
    }
    lines.extend(lowest(all, words));
    lines
}

fn follow_up(all: &YearFigures, words: &Words) -> Vec<String> {
    let f = &all.follow_up;
    if all.sessions.recorded == 0 {
        return vec![words.text("report-follow-up-nothing")];
    }
    let recorded = vec![("recorded", Arg::from(all.sessions.recorded))];
    let counts =
        [("conclusions", f.conclusions), ("reviews", f.reviews), ("publications", f.publications)];
    let followed = sentence(words, "report-part-followed", recorded.clone(), &counts);
    let followed = followed.unwrap_or_else(|| words.say("report-part-not-followed", &recorded));
    let checked = [("checks", f.checks.into()), ("done", f.checks_done.into())];
    let checked = (f.checks > 0).then(|| words.say("report-part-checked", &checked));
    std::iter::once(followed).chain(checked).collect()
}

/// The shortcomings in the figures, then the warnings; the office adds its reasons.
fn limits(all: &YearFigures, words: &Words) -> Vec<String> {
    let (m, s, r) = (&all.minimum, &all.petitions.states, &all.petitions.by_rule);
    let (in_force, by_rule) = (s.late + s.overdue, r.late + r.overdue);
    let low = all.ballots.iter().filter(|ballot| ballot.meets == Some(false)).count();
    let facts = [
        ("short", if all.context.is_over() { m.short_at_least() } else { 0 }),
        ("open", m.open),
        ("late", s.late),
        ("overdue", s.overdue),
        ("by-rule", if by_rule > in_force { by_rule } else { 0 }),
        ("after-the-fact", r.after_the_fact),
        ("entered-unknown", r.entered_unknown_since_founding),
        ("unassigned", s.unassigned),
        ("refuted", all.carried_out.refuted),
        ("broken", all.promises.broken),
        ("low", i64::try_from(low).unwrap_or(i64::MAX)),
        ("neglected", i64::try_from(all.neglected.len()).unwrap_or(i64::MAX)),
    ];
    let wanting = facts.into_iter().filter(|(_, count)| *count > 0);
    let mut lines: Vec<String> = wanting
        .map(|(key, count)| words.say(&format!("report-limit-{key}"), &[("count", count.into())]))
        .collect();
    lines.extend(
        all.context.warnings.iter().map(|warning| {
            words.say("receipt-warning", &[("text", words.warning(warning).into())])
        }),
    );
    lines.push(words.text("report-to-fill"));
    lines
}
