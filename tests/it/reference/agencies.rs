//! The lead agencies: what they hold, by both clocks, and what they handed on.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::figures::{Question, add, zeros};
use super::handling::was_answered;
use super::petitions::on_time_percent;
use super::records::AssignmentRow;

impl<'a> Question<'a> {
    /// The assignments of the period up to the report's day, except those of petitions answered at
    /// the session.
    fn assignments(&self) -> impl Iterator<Item = &'a AssignmentRow> {
        self.petitions()
            .filter(|petition| !was_answered(petition))
            .filter_map(|petition| self.assignment(petition))
    }

    pub fn agencies(&self) -> Value {
        let codes: BTreeSet<&str> =
            self.books.agencies.iter().map(|agency| agency.code.as_str()).collect();
        codes.into_iter().filter_map(|code| self.agency(code)).collect()
    }

    /// Whether an agency last passed an assignment on after the due date in force before that step.
    fn was_handed_on_late(&self, code: &str, assignment: &'a AssignmentRow) -> bool {
        let steps = self.steps(assignment);
        let mut holder = assignment.agency.as_str();
        let mut is_late = false;
        for (at, step) in steps.iter().enumerate() {
            if step.row.step != "transfer" {
                continue;
            }
            if holder == code {
                let due = self.due_after(assignment, &steps[..at]);
                is_late = due.is_some_and(|due| due.on < step.on);
            }
            holder = step.row.agency.as_deref().expect("the agency of a transfer");
        }
        is_late
    }

    fn agency(&self, code: &str) -> Option<Value> {
        let mut states = zeros(&["on_time", "late", "pending", "overdue", "withdrawn"]);
        let mut by_rule = zeros(&["on_time", "late", "overdue"]);
        let mut days: Vec<i64> = Vec::new();
        let (mut assigned, mut handed_on, mut handed_on_late) = (0, 0, 0);
        for assignment in self.assignments() {
            let holders = self.holders(assignment);
            if !holders.contains(&code) {
                continue;
            }
            if *holders.last().expect("a holder") != code {
                handed_on += 1;
                handed_on_late += i64::from(self.was_handed_on_late(code, assignment));
                continue;
            }
            let petition = self.petition(&assignment.petition);
            let (class, state) = (self.class(petition), self.assignment_state(assignment));
            assigned += 1;
            add(&mut states, state, 1);
            if by_rule.contains_key(class) {
                add(&mut by_rule, class, 1);
            }
            if matches!(state, "on_time" | "late") {
                let replied = self.first_final(petition).expect("a reply").day;
                days.push((replied - self.session_day(petition)).num_days());
            }
        }
        if assigned + handed_on == 0 {
            return None;
        }
        days.sort_unstable();
        let middle = days.len() / 2;
        let median = match days.len() {
            0 => Value::Null,
            count if count % 2 == 1 => json!(days[middle]),
            _ => json!((days[middle - 1] + days[middle]) as f64 / 2.0),
        };
        let name =
            &self.books.agencies.iter().find(|agency| agency.code == code).expect("an agency").name;
        let rate = on_time_percent(&by_rule);
        by_rule.insert("on_time_percent".to_owned(), rate);
        let mut row = Map::new();
        let mut insert = |key: &str, value: Value| row.insert(key.to_owned(), value);
        insert("agency", json!(code));
        insert("name", json!(name));
        insert("assigned", json!(assigned));
        insert("on_time_percent", on_time_percent(&states));
        insert("median_days", median);
        insert("longest_days", json!(days.last()));
        insert("by_rule", Value::Object(by_rule));
        insert("handed_on", json!(handed_on));
        insert("handed_on_late", json!(handed_on_late));
        row.extend(states);
        Some(Value::Object(row))
    }
}
