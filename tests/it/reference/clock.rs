//! The clock by rule, which no act on an assignment moves, and its differences from the state in
//! force.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::figures::{Question, add, zeros};
use super::handling::was_answered;
use super::petitions::on_time_percent;
use super::records::PetitionRow;

/// The rows on which a petition's class by rule depends: the due date by rule and the day on which
/// each row became known, if known.
struct Deciding {
    due: Option<NaiveDate>,
    known: Vec<Option<NaiveDate>>,
}

pub fn is_failed(class: &str) -> bool {
    matches!(class, "late" | "overdue")
}

impl<'a> Question<'a> {
    /// The end of the term from the session's day.
    fn session_due(&self, petition: &PetitionRow) -> Option<NaiveDate> {
        self.term_from(petition, self.session_day(petition))
    }

    /// The due date by rule.
    ///
    /// Example: a session on 2 May with 15 days from the assignment. The term from the session ends
    /// on 17 May, so an assignment on 4 May is due on 19 May, and one on 20 May, or none, on 1 June.
    pub fn rule_due(&self, petition: &PetitionRow) -> Option<NaiveDate> {
        let latest = self.session_due(petition)?;
        if !self.counts_from_assignment(petition) {
            return Some(latest);
        }
        let assigned = self.assignment(petition).map(|assignment| self.start(assignment));
        let anchor = assigned.map_or(latest, |assigned| assigned.min(latest));
        self.term_from(petition, anchor)
    }

    /// Whether a petition was withdrawn by a step made and entered in time.
    fn is_withdrawn_by(&self, petition: &PetitionRow, due: NaiveDate) -> bool {
        let Some(assignment) = self.assignment(petition) else { return false };
        self.withdrawal(assignment).is_some_and(|step| {
            step.row.day.is_some_and(|day| day <= due)
                && step.row.known.is_none_or(|known| known <= due)
        })
    }

    /// The class by rule of a petition whose state is not `answered`.
    pub fn class(&self, petition: &'a PetitionRow) -> &'static str {
        let petition = self.stands_for(petition);
        let Some(due) = self.rule_due(petition) else { return "no_term" };
        match self.first_final(petition) {
            Some(reply) if reply.day <= due => "on_time",
            Some(_) => "late",
            None if self.is_withdrawn_by(petition, due) => "withdrawn",
            None if self.as_of <= due => "pending",
            None => "overdue",
        }
    }

    fn deciding(&self, petition: &'a PetitionRow) -> Deciding {
        let own_row = petition.known;
        if self.is_divided(petition) {
            let first = self.parts(petition)[0];
            return Deciding { due: self.session_due(petition), known: vec![first.known] };
        }
        if self.state(petition) == "answered" {
            return Deciding { due: self.session_due(petition), known: vec![own_row] };
        }
        let due = self.rule_due(petition);
        if self.original(petition).is_some() {
            return Deciding { due, known: vec![own_row] };
        }
        let session = self.session(&petition.session).known;
        let known = match self.class(petition) {
            "on_time" => {
                let reply = self.first_final(petition).expect("a reply on time");
                vec![reply.known, session, own_row]
            }
            "pending" => vec![session, own_row],
            "withdrawn" => {
                let assignment = self.assignment(petition).expect("a withdrawn assignment");
                vec![self.withdrawal(assignment).expect("a withdrawal").row.known]
            }
            _ => Vec::new(),
        };
        Deciding { due, known }
    }

    /// `after_the_fact`, `entered_unknown` or `None`.
    fn entered(&self, petition: &'a PetitionRow) -> Option<&'static str> {
        let Deciding { due, known } = self.deciding(petition);
        let due = due?;
        if known.iter().flatten().any(|known| due < *known) {
            return Some("after_the_fact");
        }
        known.contains(&None).then_some("entered_unknown")
    }

    /// The block `petitions.by_rule`.
    pub fn by_rule(&self) -> Value {
        let classes = ["on_time", "late", "pending", "overdue", "withdrawn", "no_term"];
        let mut figures = zeros(&classes);
        let mut others = zeros(&["promised", "after_the_fact", "entered_unknown"]);
        for petition in self.counted_petitions() {
            if self.state(petition) == "answered" {
                continue;
            }
            let class = self.class(petition);
            add(&mut figures, class, 1);
            let puts_off = |outcome| matches!(outcome, "promised" | "referred");
            if class == "on_time"
                && self.original(petition).is_none()
                && self.first_final(petition).is_some_and(|reply| puts_off(reply.outcome))
            {
                add(&mut others, "promised", 1);
            }
        }
        for entered in self.petitions().filter_map(|petition| self.entered(petition)) {
            add(&mut others, entered, 1);
        }
        let rate = on_time_percent(&figures);
        figures.insert("on_time_percent".to_owned(), rate);
        figures.extend(others);
        Value::Object(figures)
    }

    /// The block `petitions.moved`.
    pub fn moved(&self) -> Value {
        let keys = ["withdrawn", "extended", "given_due", "stricter"];
        let mut figures: Map<String, Value> = zeros(&keys);
        let (mut by_rule_late, mut in_force_late) = (0, 0);
        for petition in self.petitions().filter(|petition| !was_answered(petition)) {
            let Some(assignment) = self.assignment(petition) else { continue };
            let (class, state) = (self.class(petition), self.assignment_state(assignment));
            by_rule_late += i64::from(is_failed(class));
            in_force_late += i64::from(is_failed(state));
            if is_failed(class) && !is_failed(state) {
                let by_step = self.due(assignment).is_some_and(|due| due.by_step);
                let key = match state {
                    "withdrawn" => "withdrawn",
                    _ if by_step => "extended",
                    _ => "given_due",
                };
                add(&mut figures, key, 1);
            }
            if !is_failed(class) && is_failed(state) {
                add(&mut figures, "stricter", 1);
            }
        }
        figures.insert("by_rule_late".to_owned(), json!(by_rule_late));
        figures.insert("in_force_late".to_owned(), json!(in_force_late));
        Value::Object(figures)
    }
}
