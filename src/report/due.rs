//! The output of `assign explain`: a due date by the rules and in force.

use std::io::Write;

use chrono::NaiveDate;

use crate::layout::{Cell, Document, Sheet};
use crate::model::{Closed, DueFrom, PetitionState};
use crate::ops::{DueExplanation, StepLine};
use crate::problem::Arg;
use crate::report::{Medium, Report};
use crate::rules::{DueStep, NO_VALUE, Why, is_practice};
use crate::text::write_json;
use crate::words::Words;

impl Report for DueExplanation {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        write_json(out, self)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut sheets = Vec::new();
        if self.due_days.is_some() && !self.is_of_session() {
            sheets.push(counted("by_rule", "report-explain-by-rule", &self.by_rule.steps, words));
            if self.given.is_none() && self.anchor != self.by_rule.anchor {
                sheets.push(counted("steps", "report-explain-own-day", &self.steps, words));
            }
        }
        if self.assigned.is_some() {
            sheets.push(self.acts_sheet(words));
        }
        if self.by_rule.after_the_fact || self.by_rule.entered_unknown {
            sheets.push(self.entered_sheet(words));
        }
        Document {
            title: words.say("report-explain-title", &[("code", self.petition.as_str().into())]),
            lines: self.opening(words),
            sheets,
            closing: self.closing(words),
            ..Document::default()
        }
    }
}

/// A day for a sentence; the word for no value if there is none.
fn or_none(day: Option<NaiveDate>) -> Arg {
    day.map_or(NO_VALUE.into(), Arg::Day)
}

impl DueExplanation {
    /// Whether nothing is due: it was answered at its session, or its parts stand for it.
    fn is_of_session(&self) -> bool {
        matches!(self.state, PetitionState::Answered | PetitionState::Divided)
    }

    /// The rule, and the day from which it counts.
    fn opening(&self, words: &Words) -> Vec<String> {
        let rule = [
            ("days", self.due_days.map_or(NO_VALUE.into(), Arg::Count)),
            ("kind", words.term("due-kind", self.due_kind.code()).into()),
            ("from", words.term("due-from", self.due_from.code()).into()),
            ("source", self.source.as_str().into()),
            ("basis", if is_practice(&self.source) { NO_VALUE.into() } else { "source".into() }),
        ];
        let mut lines = vec![words.say("report-explain-rule", &rule)];
        if let Some(original) = &self.by_original {
            let args = [("code", original.as_str().into())];
            lines.push(words.say("report-explain-original", &args));
        }
        if self.due_days.is_none() || self.is_of_session() {
            return lines;
        }
        let anchor = self.by_rule.anchor;
        let start = self.assigned.as_ref().map(|one| one.start).filter(|day| *day <= self.today);
        if self.due_from == DueFrom::Assignment && start.is_none_or(|start| anchor < start) {
            let args = [("start", or_none(start)), ("day", anchor.into())];
            lines.push(words.say("report-explain-capped", &args));
        }
        lines.push(words.say("report-explain-anchor", &[("day", anchor.into())]));
        lines
    }

    /// Both due dates with what they make of the petition, and what lies between.
    fn closing(&self, words: &Words) -> Vec<String> {
        let state = words.term("state", self.state.code());
        if self.is_of_session() {
            return vec![words.say("report-explain-not-due", &[("state", state.into())])];
        }
        let class = match self.by_rule.class {
            None | Some("no_term") => Arg::from(NO_VALUE),
            Some(class) => words.term("state", class).into(),
        };
        let by_rule = [("due", or_none(self.by_rule.due)), ("class", class)];
        let mut lines = vec![words.say("report-explain-computed", &by_rule)];
        if self.state == PetitionState::Unassigned {
            lines.push(words.text("report-explain-unassigned"));
        } else {
            let in_force = [("due", or_none(self.due)), ("state", state.into())];
            lines.push(words.say("report-explain-due", &in_force));
        }
        if let Some(moved) = self.moved {
            lines.push(words.say("report-explain-moved", &[("moved", moved.into())]));
        }
        if self.by_rule.after_the_fact {
            lines.push(words.text("report-explain-after-the-fact"));
        }
        if self.by_rule.entered_unknown {
            lines.push(words.text("report-explain-entered-unknown"));
        }
        if self.estimate {
            lines.push(words.text("report-explain-estimate"));
        }
        lines
    }

    /// The clock in force: the assignment and the steps after it.
    fn acts_sheet(&self, words: &Words) -> Sheet {
        let mut sheet = Sheet::new("acts", words.text("report-explain-in-force"));
        for column in ["day", "step", "agency", "due", "why", "known"] {
            sheet.column(column, words.term("column", column));
        }
        if let Some(assigned) = &self.assigned {
            sheet.rows.push(vec![
                Cell::Day(assigned.start),
                Cell::text(words.text("report-explain-assigned")),
                Cell::text(assigned.agency.as_str()),
                self.given.or(self.computed).map_or(Cell::Unknown, Cell::Day),
                Cell::Unknown,
                Cell::Unknown,
            ]);
        }
        sheet.rows.extend(self.acts.iter().map(|act| self.act_row(act, words)));
        // Most assignments have no reason and no step.
        for place in (4..6).rev() {
            if sheet.rows.iter().all(|row| row[place] == Cell::Unknown) {
                sheet.columns.remove(place);
                sheet.rows.iter_mut().for_each(|row| drop(row.remove(place)));
            }
        }
        sheet
    }

    fn act_row(&self, act: &StepLine, words: &Words) -> Vec<Cell> {
        let day = |day: Option<NaiveDate>| day.map_or(Cell::Unknown, Cell::Day);
        let text = |text: &Option<String>| text.as_deref().map_or(Cell::Unknown, Cell::text);
        let mut step = words.term("step", &act.step);
        if act.day.is_some_and(|day| self.today < day) {
            step = words.say("report-explain-later", &[("step", step.into())]);
        }
        vec![
            day(act.day),
            Cell::text(step),
            text(&act.agency),
            day(act.due),
            text(&act.why),
            day(act.known),
        ]
    }

    /// When the facts that decide the class by rule were entered.
    fn entered_sheet(&self, words: &Words) -> Sheet {
        let mut sheet = Sheet::new("entered", words.term("column", "known"));
        sheet.column("fact", "");
        sheet.column("day", words.term("column", "day"));
        sheet.column("known", words.term("column", "known"));
        let rows = self.entered.iter().map(|one| {
            vec![
                Cell::text(words.term("record", one.fact)),
                one.day.map_or(Cell::Unknown, Cell::Day),
                one.known.map_or(Cell::Unknown, Cell::Day),
            ]
        });
        sheet.rows = rows.collect();
        sheet
    }
}

/// The days of a count.
fn counted(code: &'static str, title: &str, steps: &[DueStep], words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, words.text(title));
    sheet.column("day", words.term("column", "day"));
    sheet.figures("counted", words.text("report-explain-counted"));
    sheet.column("why", words.text("report-explain-why"));
    for step in steps {
        let why = Cell::text(step_reason(step, words));
        sheet.rows.push(vec![Cell::Day(step.day), Cell::count(step.counted), why]);
    }
    sheet
}

/// Why a day counts or does not.
fn step_reason(step: &DueStep, words: &Words) -> String {
    let (key, name, source) = match (&step.off, &step.swapped) {
        (Some(Why::Weekend), _) => return words.text("report-explain-weekend"),
        (Some(Why::Table(name, source)), _) => ("report-explain-off", name, source),
        (None, Some((name, source))) => ("report-explain-worked", name, source),
        (None, None) => return String::new(),
    };
    words.say(key, &[("name", name.as_str().into()), ("source", source.as_str().into())])
}
