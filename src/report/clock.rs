//! The two clocks in sentences: the rate in force and by rule, what lies between them, and what
//! became of promises and of replies reported as resolved.

use crate::figures::{ByRule, MovedCounts, Petitions, YearFigures};
use crate::model::Share;
use crate::problem::Arg;
use crate::report::sheets::share;
use crate::rules::NO_VALUE;
use crate::words::{Lang, Words};

/// A rate with its fraction as sentences have it, and what is counted (`ballots`, or nothing):
/// `100% (407/407)`, `68,2% (60/88 phiếu)`; in Vietnamese documents with two digits.
pub(super) fn spoken(rate: Share, of: &str, words: &Words) -> String {
    let shown = share(rate).shown(words.lang() == Lang::En);
    let Some((percent, _)) = shown.split_once(" (") else { return shown };
    let percent = percent.replacen(",0%", "%", 1).replacen(".0%", "%", 1);
    let args = [
        ("percent", Arg::from(percent)),
        ("part", rate.part.into()),
        ("whole", rate.whole.into()),
        ("of", of.into()),
    ];
    words.say("report-rate", &args)
}

/// The counts other than 0, each in its words, separated by commas; `None` if all are 0.
pub(super) fn told(words: &Words, counts: &[(&str, i64)]) -> Option<String> {
    let told: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| {
            words.say(&format!("report-clock-{key}"), &[("count", (*count).into())])
        })
        .collect();
    (!told.is_empty()).then(|| told.join(", "))
}

/// Both rates with what lies between them, in one sentence; a short one if they agree and nothing
/// is to be told.
pub(super) fn both(all: &YearFigures, words: &Words) -> String {
    sentence(&all.petitions, words)
}

fn sentence(petitions: &Petitions, words: &Words) -> String {
    let Petitions { on_time_percent: in_force, by_rule, moved, .. } = petitions;
    let acts = acts(moved, words);
    let doubts = [
        ("after-the-fact", by_rule.after_the_fact),
        ("promised", by_rule.promised),
        ("entered-unknown", by_rule.entered_unknown),
    ];
    // Of no petition with a rate, none is entered late.
    let has_rate = by_rule.on_time_percent.whole > 0;
    let (of_these, beside) = if has_rate { doubts.split_at(2) } else { doubts.split_at(0) };
    let (of_these, beside) = (told(words, of_these), told(words, beside));
    let is_plain = acts.is_none() && of_these.is_none() && beside.is_none();
    if is_plain && *in_force == by_rule.on_time_percent && has_rate {
        return words.say("report-clock-same", &[("rate", spoken(*in_force, "", words).into())]);
    }
    let none = || NO_VALUE.to_owned();
    let is_nothing_due =
        acts.is_none() && in_force.whole == 0 && !has_rate && !has_no_term(by_rule);
    if is_nothing_due {
        let args = [("beside", Arg::from(beside.unwrap_or_else(none)))];
        return words.say("report-clock-nothing-due", &args);
    }
    let args = [
        ("in-force", Arg::from(rate_or_none(*in_force, words))),
        ("acts", acts.unwrap_or_else(none).into()),
        ("by-rule", by_rule_words(by_rule, words).into()),
        ("of-these", of_these.unwrap_or_else(none).into()),
        ("beside", beside.unwrap_or_else(none).into()),
    ];
    words.say("report-clock-both", &args)
}

fn acts(moved: &MovedCounts, words: &Words) -> Option<String> {
    let counts = [
        ("extended", moved.extended),
        ("withdrawn", moved.withdrawn),
        ("given-due", moved.given_due),
        ("stricter", moved.stricter),
    ];
    told(words, &counts)
}

/// What lies between the rate by rule and the one in force; `None` if nothing does.
pub(super) fn after_acts(petitions: &Petitions, words: &Words) -> Option<String> {
    let acts = acts(&petitions.moved, words)?;
    Some(words.say("report-first-after", &[("acts", acts.into())]))
}

/// What is to be kept in mind of the rate by rule; `None` if nothing is.
pub(super) fn doubts(by_rule: &ByRule, words: &Words) -> Option<String> {
    let of_these = [("after-the-fact", by_rule.after_the_fact), ("promised", by_rule.promised)];
    let of_these = told(words, &of_these)
        .map(|told| words.say("report-first-of-these", &[("counts", told.into())]));
    let beside = told(words, &[("entered-unknown", by_rule.entered_unknown)]);
    let all: Vec<String> = of_these.into_iter().chain(beside).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

fn rate_or_none(rate: Share, words: &Words) -> String {
    if rate.whole > 0 { spoken(rate, "", words) } else { NO_VALUE.to_owned() }
}

/// Whether the rules set no term for any petition that they would judge.
fn has_no_term(by_rule: &ByRule) -> bool {
    let ByRule { on_time, late, pending, overdue, withdrawn, no_term, .. } = *by_rule;
    no_term > 0 && on_time + late + pending + overdue + withdrawn == 0
}

fn by_rule_words(by_rule: &ByRule, words: &Words) -> String {
    if has_no_term(by_rule) {
        return words.text("report-clock-no-term");
    }
    let rate = rate_or_none(by_rule.on_time_percent, words);
    words.say("report-clock-by-rule", &[("rate", rate.into())])
}

/// How often petitions were extended.
pub(super) fn extensions(all: &YearFigures, words: &Words) -> Option<String> {
    let extensions = all.petitions.extensions;
    let args = [
        ("once", Arg::from(extensions.once)),
        ("again", extensions.again.into()),
        ("most", extensions.most.into()),
    ];
    (extensions.once > 0).then(|| words.say("report-clock-extensions", &args))
}

/// The share of final replies that only explain.
pub(super) fn explained(all: &YearFigures, words: &Words) -> Option<String> {
    let explained = all.petitions.outcomes.explained_share();
    (explained.part > 0).then(|| {
        words.say("report-clock-explained", &[("rate", spoken(explained, "", words).into())])
    })
}

/// What became of promises.
pub(super) fn promises(all: &YearFigures, words: &Words) -> Option<String> {
    let p = &all.promises;
    let became = [
        ("kept", p.kept),
        ("kept-late", p.kept_late),
        ("dropped", p.dropped),
        ("open", p.open),
        ("broken", p.broken),
    ];
    let args = [
        ("made", Arg::from(p.made)),
        ("became", told(words, &became).unwrap_or_default().into()),
        ("renewed", p.renewed.into()),
    ];
    (p.made > 0).then(|| words.say("report-clock-promises", &args))
}

/// What checks found of petitions reported as resolved.
pub(super) fn carried_out(all: &YearFigures, words: &Words) -> Option<String> {
    let c = &all.carried_out;
    let found = [("confirmed", c.confirmed), ("refuted", c.refuted), ("unchecked", c.unchecked)];
    let args = [
        ("claimed", Arg::from(c.claimed)),
        ("found", told(words, &found).unwrap_or_default().into()),
        ("least", c.at_least.into()),
        ("most", c.at_most.into()),
    ];
    (c.claimed > 0).then(|| words.say("report-clock-carried-out", &args))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn petitions(in_force: (i64, i64), by_rule: (i64, i64)) -> Petitions {
        let share = |(part, whole)| Share { part, whole };
        Petitions {
            on_time_percent: share(in_force),
            by_rule: ByRule { on_time_percent: share(by_rule), ..ByRule::default() },
            ..Petitions::default()
        }
    }

    fn said(petitions: &Petitions) -> [String; 2] {
        [Lang::Vi, Lang::En].map(|lang| sentence(petitions, &Words::new(lang)))
    }

    #[test]
    fn the_contract_s_sentence() {
        let mut all = petitions((407, 407), (343, 424));
        all.moved = MovedCounts { extended: 64, withdrawn: 17, ..MovedCounts::default() };
        all.by_rule.after_the_fact = 12;
        all.by_rule.promised = 9;
        let [vi, en] = said(&all);
        assert_eq!(
            vi,
            "Đúng hạn 100% (407/407) sau khi gia hạn 64, rút 17; theo thời hạn của quy chế: 80,9% (343/424), trong đó 12 ghi sau thời hạn, 9 mới hẹn hoặc chuyển cấp trên."
        );
        assert_eq!(
            en,
            "On time 100% (407/407) after 64 extended, 17 withdrawn; by the term of the rules: 80.9% (343/424), of these 12 entered after the term, 9 only promised or referred."
        );
    }

    #[test]
    fn every_part_is_told_and_none_that_is_nothing() {
        let mut all = petitions((3, 4), (2, 6));
        all.moved = MovedCounts { given_due: 3, stricter: 1, ..MovedCounts::default() };
        all.by_rule.entered_unknown = 838;
        assert_eq!(
            said(&all),
            [
                "Đúng hạn 75% (3/4) sau khi giao hạn riêng 3, giao hạn chặt hơn 1; theo thời hạn của quy chế: 33,3% (2/6); 838 không rõ ngày ghi.",
                "On time 75% (3/4) after 3 given a due date of their own, 1 given a stricter due date; by the term of the rules: 33.3% (2/6); 838 with unknown entry day.",
            ]
        );
        // The rates differ by petitions that were never assigned.
        assert_eq!(
            said(&petitions((10, 10), (10, 12)))[0],
            "Đúng hạn 100% (10/10); theo thời hạn của quy chế: 83,3% (10/12)."
        );
    }

    #[test]
    fn clocks_that_agree_are_one_short_sentence() {
        assert_eq!(
            said(&petitions((37, 40), (37, 40))),
            [
                "Đúng hạn 92,5% (37/40), tính theo hạn hiện hành và theo thời hạn của quy chế.",
                "On time 92.5% (37/40), by the due dates in force and by the term of the rules.",
            ]
        );
    }

    #[test]
    fn a_rate_over_nothing_is_said_to_be_none() {
        let nothing = petitions((0, 0), (0, 0));
        assert_eq!(
            said(&nothing),
            ["Chưa có kiến nghị đến hạn trả lời.", "No petition is due yet."]
        );
        let mut late_entries = nothing.clone();
        late_entries.by_rule.after_the_fact = 2;
        late_entries.by_rule.entered_unknown = 5;
        assert_eq!(
            said(&late_entries)[0],
            "Chưa có kiến nghị đến hạn trả lời; 2 ghi sau thời hạn, 5 không rõ ngày ghi."
        );
        let mut withdrawn = petitions((0, 0), (0, 17));
        withdrawn.moved.withdrawn = 17;
        assert_eq!(
            said(&withdrawn),
            [
                "Chưa có tỷ lệ đúng hạn sau khi rút 17; theo thời hạn của quy chế: 0% (0/17).",
                "No on-time rate after 17 withdrawn; by the term of the rules: 0% (0/17).",
            ]
        );
        let mut stricter = petitions((0, 2), (0, 0));
        stricter.by_rule.pending = 2;
        stricter.moved.stricter = 2;
        assert_eq!(
            said(&stricter)[0],
            "Đúng hạn 0% (0/2) sau khi giao hạn chặt hơn 2; theo thời hạn của quy chế: chưa có tỷ lệ."
        );
        let mut no_term = petitions((3, 3), (0, 0));
        no_term.by_rule.no_term = 3;
        assert_eq!(
            said(&no_term),
            [
                "Đúng hạn 100% (3/3); quy chế không đặt thời hạn trả lời.",
                "On time 100% (3/3); the rules set no term for replies.",
            ]
        );
    }
}
