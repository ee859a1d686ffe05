//! Petitions, their assignments and lead agencies.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::figures::{Question, add, percent, zeros};
use super::records::{AssignmentRow, PetitionRow, ReplyRow, Withdrawal};

const STATES: [&str; 7] =
    ["answered", "on_time", "late", "pending", "overdue", "withdrawn", "unassigned"];

fn on_time_percent(figures: &Map<String, Value>) -> Value {
    let count = |key: &str| figures[key].as_i64().expect("a count");
    percent(count("on_time"), count("on_time") + count("late") + count("overdue"))
}

impl<'a> Question<'a> {
    pub fn petition(&self, code: &str) -> &'a PetitionRow {
        self.books
            .petitions
            .iter()
            .find(|petition| petition.code == code)
            .expect("a petition of the books")
    }

    fn session_day(&self, petition: &PetitionRow) -> NaiveDate {
        self.session(&petition.session).day
    }

    /// The first day of an assignment's term: its own day, or its session's.
    fn start(&self, assignment: &AssignmentRow) -> NaiveDate {
        assignment.day.unwrap_or_else(|| self.session_day(self.petition(&assignment.petition)))
    }

    /// A petition's assignment as known on the report's day.
    fn assignment(&self, petition: &PetitionRow) -> Option<&'a AssignmentRow> {
        let mut own =
            self.books.assignments.iter().filter(|assignment| assignment.petition == petition.code);
        own.find(|assignment| self.start(assignment) <= self.as_of)
    }

    /// The due date in force, by the rules on the session's day, if they set a term.
    pub fn due(&self, assignment: &AssignmentRow) -> Option<NaiveDate> {
        let session_day = self.session_day(self.petition(&assignment.petition));
        let anchor = match self.rule("due_from", session_day) {
            Some("assignment") => self.start(assignment),
            _ => session_day,
        };
        let kind = self.rule("due_kind", session_day).unwrap_or("calendar");
        let term = self.rule_number("due_days", session_day);
        let computed = term.map(|term| self.books.term_end(anchor, term, kind));
        assignment.extended_to.or(assignment.due).or(computed)
    }

    /// The final replies to a petition up to the report's day, in order of entry.
    fn final_replies(&self, petition: &PetitionRow) -> impl Iterator<Item = &'a ReplyRow> {
        let own = self.books.replies.iter().filter(move |reply| reply.petition == petition.code);
        own.filter(|reply| reply.outcome != "interim" && reply.day <= self.as_of)
    }

    fn replied(&self, petition: &PetitionRow) -> Option<NaiveDate> {
        self.final_replies(petition).map(|reply| reply.day).min()
    }

    fn assignment_state(&self, petition: &PetitionRow, assignment: &AssignmentRow) -> &'static str {
        let withdrawn = assignment.withdrawn.as_ref().map(|withdrawal| match withdrawal {
            Withdrawal::On(day) => *day,
            Withdrawal::Yes => self.start(assignment),
        });
        if withdrawn.is_some_and(|day| day <= self.as_of) {
            return "withdrawn";
        }
        let due = self.due(assignment);
        match self.replied(petition) {
            Some(day) if due.is_some_and(|due| due < day) => "late",
            Some(_) => "on_time",
            None if due.is_some_and(|due| due < self.as_of) => "overdue",
            None => "pending",
        }
    }

    /// The petition whose state and outcome apply to this one: its original, or itself.
    fn stands_for(&self, petition: &'a PetitionRow) -> &'a PetitionRow {
        let Some(original) = petition.duplicate_of.as_ref().map(|code| self.petition(code)) else {
            return petition;
        };
        let valid = original.duplicate_of.is_none()
            && self.session_day(original) <= self.session_day(petition);
        let own_way = petition.answered == Some(true) || self.assignment(petition).is_some();
        if valid && !own_way { original } else { petition }
    }

    fn state(&self, petition: &'a PetitionRow) -> &'static str {
        let petition = self.stands_for(petition);
        if petition.answered == Some(true) {
            return "answered";
        }
        match self.assignment(petition) {
            Some(assignment) => self.assignment_state(petition, assignment),
            None => "unassigned",
        }
    }

    fn outcome(&self, petition: &'a PetitionRow) -> Option<&'static str> {
        // For equal days `max_by_key` returns the last one.
        self.final_replies(self.stands_for(petition))
            .max_by_key(|reply| reply.day)
            .map(|reply| reply.outcome)
    }

    /// The petitions of the sessions of the period.
    fn petitions(&self) -> impl Iterator<Item = &'a PetitionRow> {
        let sessions: BTreeSet<&str> =
            self.sessions().map(|session| session.code.as_str()).collect();
        self.books
            .petitions
            .iter()
            .filter(move |petition| sessions.contains(petition.session.as_str()))
    }

    pub fn petition_figures(&self) -> Value {
        let mut states = zeros(&STATES);
        let mut outcomes = zeros(&["resolved", "explained", "noted", "declined"]);
        let mut fields: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        for petition in self.petitions() {
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
        figures.insert("total".to_owned(), json!(self.petitions().count()));
        let distinct = self.petitions().filter(|petition| petition.duplicate_of.is_none()).count();
        figures.insert("distinct".to_owned(), json!(distinct));
        figures.insert("outcomes".to_owned(), Value::Object(outcomes));
        figures.extend(states);
        let rate = on_time_percent(&figures);
        figures.insert("on_time_percent".to_owned(), rate);
        figures.insert("by_field".to_owned(), fields.into_values().map(Value::Object).collect());
        Value::Object(figures)
    }

    /// Whether a petition's assignment counts for its agency: not if it was answered at the
    /// session.
    fn counts_for_agency(&self, petition: &PetitionRow) -> bool {
        petition.answered != Some(true)
    }

    pub fn agencies(&self) -> Value {
        let codes: BTreeSet<&str> =
            self.books.agencies.iter().map(|agency| agency.code.as_str()).collect();
        codes.into_iter().filter_map(|code| self.agency(code)).collect()
    }

    fn agency(&self, code: &str) -> Option<Value> {
        let mut states = zeros(&["on_time", "late", "pending", "overdue", "withdrawn"]);
        let mut days: Vec<i64> = Vec::new();
        let mut assigned = 0;
        for petition in self.petitions().filter(|petition| self.counts_for_agency(petition)) {
            let Some(assignment) = self.assignment(petition) else { continue };
            if assignment.agency != code {
                continue;
            }
            let state = self.assignment_state(petition, assignment);
            assigned += 1;
            add(&mut states, state, 1);
            if matches!(state, "on_time" | "late") {
                let replied = self.replied(petition).expect("a replied assignment");
                days.push((replied - self.session_day(petition)).num_days());
            }
        }
        if assigned == 0 {
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
        let mut row = Map::new();
        row.insert("agency".to_owned(), json!(code));
        row.insert("name".to_owned(), json!(name));
        row.insert("assigned".to_owned(), json!(assigned));
        let rate = on_time_percent(&states);
        row.extend(states);
        row.insert("on_time_percent".to_owned(), rate);
        row.insert("median_days".to_owned(), median);
        row.insert("longest_days".to_owned(), json!(days.last()));
        Some(Value::Object(row))
    }
}
