//! The figures of petitions, of what replies promised and of what was carried out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::figures::{Question, add, percent, zeros};
use super::records::PetitionRow;

const STATES: [&str; 7] =
    ["answered", "on_time", "late", "pending", "overdue", "withdrawn", "unassigned"];

pub fn on_time_percent(figures: &Map<String, Value>) -> Value {
    let count = |key: &str| figures[key].as_i64().expect("a count");
    percent(count("on_time"), count("on_time") + count("late") + count("overdue"))
}

impl<'a> Question<'a> {
    /// The petitions of the sessions of the period.
    pub fn petitions(&self) -> impl Iterator<Item = &'a PetitionRow> {
        let sessions: BTreeSet<&str> =
            self.sessions().map(|session| session.code.as_str()).collect();
        self.books
            .petitions
            .iter()
            .filter(move |petition| sessions.contains(petition.session.as_str()))
    }

    /// Those that are not divided.
    pub fn counted_petitions(&self) -> impl Iterator<Item = &'a PetitionRow> {
        self.petitions().filter(|petition| !self.is_divided(petition))
    }

    pub fn petition_figures(&self) -> Value {
        let mut states = zeros(&STATES);
        let mut outcomes =
            zeros(&["resolved", "explained", "noted", "declined", "promised", "referred"]);
        let mut fields: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        for petition in self.counted_petitions() {
            add(&mut states, self.state(petition), 1);
            if let Some(outcome) = self.outcome(petition) {
                add(&mut outcomes, outcome, 1);
            }
            let field = petition.field.unwrap_or("other");
            let row = fields.entry(field).or_insert_with(|| {
                let mut row = Map::from_iter([
                    ("field".to_owned(), json!(field)),
                    ("total".to_owned(), json!(0)),
                ]);
                row.extend(zeros(&STATES));
                row
            });
            add(row, "total", 1);
            add(row, self.state(petition), 1);
        }
        let mut figures = Map::new();
        let mut insert = |key: &str, value: Value| figures.insert(key.to_owned(), value);
        let count = |is_meant: &dyn Fn(&PetitionRow) -> bool| {
            json!(self.petitions().filter(|petition| is_meant(petition)).count())
        };
        insert("raised", count(&|petition| petition.part_of.is_none()));
        insert("divided", count(&|petition| self.is_divided(petition)));
        insert("total", count(&|petition| !self.is_divided(petition)));
        insert(
            "distinct",
            count(&|petition| !self.is_divided(petition) && petition.duplicate_of.is_none()),
        );
        insert("outcomes", Value::Object(outcomes));
        insert("on_time_percent", on_time_percent(&states));
        insert("by_rule", self.by_rule());
        insert("moved", self.moved());
        insert("by_field", fields.into_values().map(Value::Object).collect());
        figures.extend(states);
        Value::Object(figures)
    }

    /// The block `promises`.
    pub fn promises(&self) -> Value {
        let mut sum = zeros(&["made", "kept", "kept_late", "dropped", "open", "broken", "renewed"]);
        for petition in self.counted_petitions() {
            let replies = self.final_replies(petition);
            let promised = |outcome: &str| outcome == "promised";
            let Some(first) = replies.iter().position(|reply| promised(reply.outcome)) else {
                continue;
            };
            add(&mut sum, "made", 1);
            let promises = replies.iter().filter(|reply| promised(reply.outcome)).count();
            add(&mut sum, "renewed", i64::from(promises > 1));
            let until = replies[first].until.expect("the day of a promise");
            let mut later = replies[first + 1..].iter();
            let fate = match later.find(|reply| !matches!(reply.outcome, "promised" | "noted")) {
                Some(reply) if reply.outcome != "resolved" => "dropped",
                Some(reply) if reply.day <= until => "kept",
                Some(_) => "kept_late",
                None if self.as_of <= until => "open",
                None => "broken",
            };
            add(&mut sum, fate, 1);
        }
        Value::Object(sum)
    }

    /// The block `carried_out`.
    pub fn carried_out(&self) -> Value {
        let mut sum = zeros(&["claimed", "confirmed", "refuted", "unchecked"]);
        for petition in self.counted_petitions() {
            let replies = self.final_replies(petition);
            if replies.last().is_none_or(|reply| reply.outcome != "resolved") {
                continue;
            }
            add(&mut sum, "claimed", 1);
            let resolved = replies.iter().find(|reply| reply.outcome == "resolved");
            let since = resolved.expect("a reply that claims it").day;
            let fate = match self.last_check(petition).filter(|check| since <= check.day) {
                Some(check) if check.result == "done" => "confirmed",
                Some(_) => "refuted",
                None => "unchecked",
            };
            add(&mut sum, fate, 1);
        }
        let count = |key: &str| sum[key].as_i64().expect("a count");
        let (at_least, at_most) = (count("confirmed"), count("claimed") - count("refuted"));
        sum.insert("at_least".to_owned(), json!(at_least));
        sum.insert("at_most".to_owned(), json!(at_most));
        Value::Object(sum)
    }
}
