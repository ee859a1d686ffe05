//! The handling of a petition up to the report's day: its assignment, steps and replies, and the
//! state in force.

use chrono::NaiveDate;

use super::figures::Question;
use super::records::{AssignmentRow, CheckRow, PetitionRow, ReplyRow, StepRow};

/// A step with the day on which it takes effect.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    pub row: &'a StepRow,
    pub on: NaiveDate,
}

/// A due date in force, and whether a step set it.
#[derive(Clone, Copy)]
pub struct Due {
    pub on: NaiveDate,
    pub by_step: bool,
}

pub fn was_answered(petition: &PetitionRow) -> bool {
    petition.answered == Some(true)
}

/// The number at the end of a petition's code.
pub fn number_of(petition: &PetitionRow) -> u32 {
    let number = petition.code.rsplit('.').next().and_then(|text| text.parse().ok());
    number.expect("a number")
}

impl<'a> Question<'a> {
    pub fn petition(&self, code: &str) -> &'a PetitionRow {
        self.books
            .petitions
            .iter()
            .find(|petition| petition.code == code)
            .expect("a petition of the books")
    }

    pub fn session_day(&self, petition: &PetitionRow) -> NaiveDate {
        self.session(&petition.session).day
    }

    // Assignments and steps.

    /// The day of an assignment: its own day, or its session's.
    pub fn start(&self, assignment: &AssignmentRow) -> NaiveDate {
        assignment.day.unwrap_or_else(|| self.session_day(self.petition(&assignment.petition)))
    }

    /// A petition's assignment as known on the report's day.
    pub fn assignment(&self, petition: &PetitionRow) -> Option<&'a AssignmentRow> {
        let mut own =
            self.books.assignments.iter().filter(|assignment| assignment.petition == petition.code);
        own.find(|assignment| self.start(assignment) <= self.as_of)
    }

    /// The steps of an assignment up to the report's day, in order.
    pub fn steps(&self, assignment: &AssignmentRow) -> Vec<Step<'a>> {
        if was_answered(self.petition(&assignment.petition)) {
            return Vec::new();
        }
        let own = self.books.steps.iter().filter(|row| row.petition == assignment.petition);
        let mut numbered: Vec<(i64, Step<'a>)> = own
            .zip(1..)
            .map(|(row, place)| {
                let on = row.day.unwrap_or_else(|| self.start(assignment));
                (row.number.unwrap_or(place), Step { row, on })
            })
            .filter(|(_, step)| step.on <= self.as_of)
            .collect();
        numbered.sort_by_key(|(number, step)| (step.on, *number));
        numbered.into_iter().map(|(_, step)| step).collect()
    }

    /// The agencies that held an assignment up to the report's day, the present one last.
    pub fn holders(&self, assignment: &'a AssignmentRow) -> Vec<&'a str> {
        let mut agencies = vec![assignment.agency.as_str()];
        for step in self.steps(assignment) {
            if step.row.step == "transfer" {
                agencies.push(step.row.agency.as_deref().expect("the agency of a transfer"));
            }
        }
        agencies
    }

    /// The end of the term from some day, by the rules on the session's day.
    pub fn term_from(&self, petition: &PetitionRow, anchor: NaiveDate) -> Option<NaiveDate> {
        let session_day = self.session_day(petition);
        let kind = self.rule("due_kind", session_day).unwrap_or("calendar");
        let term = self.rule_number("due_days", session_day)?;
        Some(self.books.term_end(anchor, term, kind))
    }

    pub fn counts_from_assignment(&self, petition: &PetitionRow) -> bool {
        self.rule("due_from", self.session_day(petition)) == Some("assignment")
    }

    /// The due date after some of the steps.
    pub fn due_after(&self, assignment: &AssignmentRow, steps: &[Step<'_>]) -> Option<Due> {
        if let Some(on) = steps.iter().rev().find_map(|step| step.row.due) {
            return Some(Due { on, by_step: true });
        }
        let petition = self.petition(&assignment.petition);
        let anchor = if self.counts_from_assignment(petition) {
            self.start(assignment)
        } else {
            self.session_day(petition)
        };
        let on = assignment.due.or_else(|| self.term_from(petition, anchor))?;
        Some(Due { on, by_step: false })
    }

    /// The due date in force on the report's day.
    pub fn due(&self, assignment: &AssignmentRow) -> Option<Due> {
        self.due_after(assignment, &self.steps(assignment))
    }

    /// The step that withdrew an assignment: the first `withdraw` after the last transfer.
    pub fn withdrawal(&self, assignment: &AssignmentRow) -> Option<Step<'a>> {
        let mut found = None;
        for step in self.steps(assignment) {
            match step.row.step {
                "transfer" => found = None,
                "withdraw" if found.is_none() => found = Some(step),
                _ => {}
            }
        }
        found
    }

    // Replies.

    /// The replies to a petition up to the report's day, by day, then in order of entry.
    pub fn replies(&self, petition: &PetitionRow) -> Vec<&'a ReplyRow> {
        let earliest = (petition.origin != Some("collected")).then(|| self.session_day(petition));
        let mut own: Vec<&ReplyRow> = self
            .books
            .replies
            .iter()
            .filter(|reply| reply.petition == petition.code && reply.day <= self.as_of)
            .filter(|reply| earliest.is_none_or(|earliest| earliest <= reply.day))
            .collect();
        // The sort is stable.
        own.sort_by_key(|reply| reply.day);
        own
    }

    pub fn final_replies(&self, petition: &PetitionRow) -> Vec<&'a ReplyRow> {
        let mut replies = self.replies(petition);
        replies.retain(|reply| reply.outcome != "interim");
        replies
    }

    pub fn first_final(&self, petition: &PetitionRow) -> Option<&'a ReplyRow> {
        self.final_replies(petition).first().copied()
    }

    // Parts and duplicates.

    pub fn parts(&self, petition: &PetitionRow) -> Vec<&'a PetitionRow> {
        let all = self.books.petitions.iter();
        let mut parts: Vec<&PetitionRow> =
            all.filter(|part| part.part_of.as_ref() == Some(&petition.code)).collect();
        parts.sort_by_key(|part| number_of(part));
        parts
    }

    /// Whether a petition was answered, assigned or finally replied to itself.
    fn was_handled(&self, petition: &PetitionRow) -> bool {
        was_answered(petition)
            || self.assignment(petition).is_some()
            || self.first_final(petition).is_some()
    }

    /// Whether its parts stand for a petition.
    pub fn is_divided(&self, petition: &PetitionRow) -> bool {
        !self.parts(petition).is_empty() && !self.was_handled(petition)
    }

    /// The original whose state, outcome and class apply to a duplicate.
    pub fn original(&self, petition: &PetitionRow) -> Option<&'a PetitionRow> {
        let original = self.petition(petition.duplicate_of.as_ref()?);
        let is_valid = original.duplicate_of.is_none()
            && self.session_day(original) <= self.session_day(petition)
            && !self.is_divided(original);
        (is_valid && !self.was_handled(petition)).then_some(original)
    }

    /// The petition whose state, outcome and class apply to this one: its original, or itself.
    pub fn stands_for(&self, petition: &'a PetitionRow) -> &'a PetitionRow {
        self.original(petition).unwrap_or(petition)
    }

    // The state in force.

    pub fn assignment_state(&self, assignment: &AssignmentRow) -> &'static str {
        if self.withdrawal(assignment).is_some() {
            return "withdrawn";
        }
        let due = self.due(assignment).map(|due| due.on);
        match self.first_final(self.petition(&assignment.petition)) {
            Some(reply) if due.is_some_and(|due| due < reply.day) => "late",
            Some(_) => "on_time",
            None if due.is_some_and(|due| due < self.as_of) => "overdue",
            None => "pending",
        }
    }

    pub fn state(&self, petition: &'a PetitionRow) -> &'static str {
        let petition = self.stands_for(petition);
        if was_answered(petition) {
            return "answered";
        }
        if let Some(assignment) = self.assignment(petition) {
            return self.assignment_state(assignment);
        }
        match self.first_final(petition) {
            Some(reply) if self.rule_due(petition).is_some_and(|due| due < reply.day) => "late",
            Some(_) => "on_time",
            None => "unassigned",
        }
    }

    /// The outcome of the last final reply.
    pub fn outcome(&self, petition: &'a PetitionRow) -> Option<&'static str> {
        self.final_replies(self.stands_for(petition)).last().map(|reply| reply.outcome)
    }

    // Checks.

    /// The last check of a petition up to the report's day, by day, then in order of entry.
    pub fn last_check(&self, petition: &PetitionRow) -> Option<&'a CheckRow> {
        let own = self.books.checks.iter().filter(|check| check.petition == petition.code);
        // For equal days `max_by_key` returns the last one.
        own.filter(|check| check.day <= self.as_of).max_by_key(|check| check.day)
    }
}
