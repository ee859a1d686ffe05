//! The figures of sessions, and whether they are all that there were.

use std::collections::BTreeSet;

use chrono::Datelike;
use serde_json::{Value, json};

use super::figures::{HOST_CLASSES, Question, add, host_class, zeros};
use super::records::TotalRow;
use super::totals::{Measure, Standing};

impl<'a> Question<'a> {
    /// The counted `communes` totals in scope with a remainder, whoever hosted; those that share a
    /// unit are together.
    fn session_groups(&self) -> Vec<Vec<&'a TotalRow>> {
        let mut groups: Vec<(BTreeSet<&str>, Vec<&'a TotalRow>)> = Vec::new();
        for total in self.totals().filter(|total| total.communes && self.rest(total) > 0) {
            let codes = self.books.units.iter().map(|row| row.code.as_str());
            let mut units: BTreeSet<&str> =
                codes.filter(|unit| self.may_be_of(total, unit)).collect();
            let mut totals = vec![total];
            while let Some(at) = groups.iter().position(|other| !other.0.is_disjoint(&units)) {
                let other = groups.remove(at);
                units.extend(other.0);
                totals.extend(other.1);
            }
            groups.push((units, totals));
        }
        groups.into_iter().map(|group| group.1).collect()
    }

    /// The sessions that a group of `communes` totals may have in common with own totals.
    fn in_common(&self, group: &[&TotalRow]) -> i64 {
        let reported: i64 = group.iter().map(|total| self.rest(total)).sum();
        let own: i64 = self.straddling(group).into_iter().map(|total| self.rest(total)).sum();
        own.min(reported)
    }

    /// The unit of the report; of those below it, the ones that owe the minimum or lie above one
    /// that does; and every other unit that the report shows, as its sessions are in the total too.
    pub fn units_asked(&self) -> BTreeSet<&'a str> {
        let top = self.unit.unwrap_or(self.own);
        let tops = self.shown_under(self.shown(top));
        let codes = || self.books.units.iter().map(|row| row.code.as_str());
        let owing: Vec<&str> = codes().filter(|unit| self.ever_has_minimum(unit)).collect();
        let is_asked = |unit: &&str| {
            tops.contains(unit)
                || (self.owes_in_period(unit) && self.in_scope(unit))
                || (tops.iter().any(|top| self.lies_above(top, unit))
                    && owing.iter().any(|one| self.is_or_below(one, unit)))
        };
        let asked: BTreeSet<&str> = codes().filter(is_asked).collect();
        // Of units as they are now, a line is open if one of its units is.
        asked.into_iter().flat_map(|unit| self.shown_under(self.shown(unit))).collect()
    }

    /// Whether a total of a unit outside the report's scope may have sessions of one inside.
    fn reaches_in(&self, total: &TotalRow) -> bool {
        let mut codes = self.books.units.iter().map(|row| &row.code);
        total.communes
            && !self.in_scope(&total.unit)
            && codes.any(|unit| {
                self.in_scope(unit)
                    && self.ever_has_minimum(unit)
                    && self.lies_above(&total.unit, unit)
            })
    }

    /// The sessions that may lie in the period and the scope besides those counted.
    fn beyond(&self) -> i64 {
        let crossing = self.standing_as(Standing::Crossing).into_iter();
        let crossing =
            crossing.filter(|total| self.in_scope(&total.unit) || self.reaches_in(total));
        let reaching = self.all_totals().filter(|total| self.reaches_in(total));
        crossing.chain(reaching).map(|total| self.rest(total)).sum()
    }

    /// Whether a total crosses, waits, straddles, or reaches in from outside.
    fn has_loose_ends(&self) -> bool {
        let touches = |total: &TotalRow| self.in_scope(&total.unit) || self.reaches_in(total);
        let mut loose = self.standing_as(Standing::Crossing);
        loose.extend(self.standing_as(Standing::Waiting));
        let straddles = |group: &Vec<&TotalRow>| !self.straddling(group).is_empty();
        loose.into_iter().any(touches)
            || self.all_totals().any(|total| self.reaches_in(total) && self.rest(total) > 0)
            || self.session_groups().iter().any(straddles)
    }

    pub fn session_figures(&self) -> Value {
        let mut sum = zeros(&[
            "total", "recorded", "reported", "attended", "speakers", "opinions", "answered",
        ]);
        let mut by_level = zeros(&["province", "district", "commune", "village"]);
        let mut by_kind = zeros(&["periodic", "thematic", "adhoc", "unknown"]);
        let mut by_form = zeros(&["direct", "online", "indirect", "unknown"]);
        let mut by_host = zeros(&HOST_CLASSES);
        let mut by_month = [0_i64; 12];
        for session in self.sessions() {
            add(&mut sum, "total", 1);
            add(&mut sum, "recorded", 1);
            add(&mut sum, "attended", session.attended.unwrap_or(0));
            add(&mut sum, "speakers", session.speakers.unwrap_or(0));
            add(&mut sum, "opinions", self.opinions(session));
            add(&mut sum, "answered", self.answered(session));
            add(&mut by_level, self.level(&session.unit, session.day), 1);
            add(&mut by_kind, session.kind.unwrap_or("periodic"), 1);
            add(&mut by_form, session.form.unwrap_or("direct"), 1);
            add(&mut by_host, host_class(&session.hosts), 1);
            by_month[session.day.month0() as usize] += 1;
        }
        for total in self.totals() {
            let rest = self.remainder(total, Measure::Sessions);
            add(&mut sum, "total", rest);
            add(&mut sum, "reported", rest);
            add(&mut sum, "attended", self.remainder(total, Measure::Attended));
            add(&mut sum, "opinions", self.remainder(total, Measure::Opinions));
            add(&mut sum, "answered", self.remainder(total, Measure::Answered));
            let level =
                if total.communes { "commune" } else { self.level(&total.unit, total.period.to) };
            add(&mut by_level, level, rest);
            add(&mut by_kind, total.kind.unwrap_or("unknown"), rest);
            add(&mut by_form, "unknown", rest);
            add(&mut by_host, host_class(&total.hosts), rest);
        }
        let groups = self.session_groups();
        let common: i64 = groups.iter().map(|group| self.in_common(group)).sum();
        add(&mut sum, "total", -common);
        add(&mut sum, "reported", -common);
        add(&mut by_level, "commune", -common);
        for part in [&mut by_kind, &mut by_form, &mut by_host] {
            add(part, "unknown", -common);
            // Where all totals tell kind or hosts, it is not known of which to take it off.
            let unknown = part["unknown"].as_i64().expect("a count");
            part.insert("unknown".to_owned(), json!(unknown.max(0)));
        }
        for (key, part) in [
            ("by_level", by_level),
            ("by_kind", by_kind),
            ("by_form", by_form),
            ("by_host", by_host),
        ] {
            sum.insert(key.to_owned(), Value::Object(part));
        }
        sum.insert("by_month".to_owned(), json!(by_month));
        let all_told = self.horizon() >= self.period.from
            && !self.units_asked().iter().any(|unit| self.is_open(unit));
        let at_most =
            all_told.then(|| sum["total"].as_i64().expect("a count") + common + self.beyond());
        sum.insert("complete".to_owned(), json!(all_told && !self.has_loose_ends()));
        sum.insert("at_most".to_owned(), json!(at_most));
        Value::Object(sum)
    }
}
