//! Answers that are chosen from a list, which typing narrows.

use anyhow::Result;

use crate::desk::ask::frame::{Frame, Paragraph, Style};
use crate::desk::ask::line::Line;
use crate::desk::ask::open::{Prompt, Step};
use crate::desk::ask::screen::{Key, Screen};
use crate::text;
use crate::words::Words;

/// One of several answers.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The value to enter.
    pub value: String,
    /// The text shown and searched.
    pub label: String,
}

impl Choice {
    /// Makes a choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// The most choices shown at once.
const PAGE: usize = 10;

/// A list to choose from.
pub(super) struct List<'a> {
    choices: Vec<Choice>,
    /// Whether each choice is marked; `None` if only one can be chosen.
    marks: Option<Vec<bool>>,
    /// Whether at least one must be marked.
    needed: bool,
    filter: Line,
    /// The choices that fit what was typed, the best first.
    fitting: Vec<usize>,
    /// The place of the cursor among them; `None` until a person chooses.
    at: Option<usize>,
    /// The choice at which the cursor begins.
    usual: Option<usize>,
    has_marked: bool,
    words: &'a Words,
}

impl<'a> List<'a> {
    /// Makes a list of which one is chosen. An only choice is the default.
    pub(super) fn one(choices: Vec<Choice>, usual: Option<usize>, words: &'a Words) -> Self {
        let usual = usual.or((choices.len() == 1).then_some(0));
        let fitting = (0..choices.len()).collect();
        Self {
            choices,
            marks: None,
            needed: true,
            filter: Line::default(),
            fitting,
            at: usual,
            usual,
            has_marked: false,
            words,
        }
    }

    /// Makes a list of which any number are chosen.
    pub(super) fn several(
        choices: Vec<Choice>,
        marked: &[&str],
        needed: bool,
        words: &'a Words,
    ) -> Self {
        let marks = choices.iter().map(|choice| marked.contains(&choice.value.as_str())).collect();
        Self { marks: Some(marks), needed, ..Self::one(choices, Some(0), words) }
    }

    fn narrow(&mut self) {
        let typed = self.filter.text();
        let scored = self.choices.iter().map(|choice| score(typed, &choice.label));
        let mut fitting: Vec<(i64, usize)> =
            scored.enumerate().filter_map(|(place, score)| Some((score?, place))).collect();
        fitting.sort_by_key(|(score, place)| (-score, *place));
        self.fitting = fitting.into_iter().map(|(_, place)| place).collect();
        self.at = if self.filter.text().is_empty() {
            self.usual
        } else {
            (!self.fitting.is_empty()).then_some(0)
        };
    }

    fn go(&mut self, key: &Key) {
        let last = self.fitting.len().saturating_sub(1);
        let at = match (key, self.at) {
            (Key::Down | Key::PageDown, None) => 0,
            (Key::Up | Key::PageUp, None) => last,
            (Key::Down, Some(at)) => {
                if at == last {
                    0
                } else {
                    at + 1
                }
            }
            (Key::Up, Some(at)) => at.checked_sub(1).unwrap_or(last),
            (Key::PageDown, Some(at)) => (at + PAGE).min(last),
            (_, Some(at)) => at.saturating_sub(PAGE),
            _ => return,
        };
        self.at = (!self.fitting.is_empty()).then_some(at);
    }

    fn current(&self) -> Option<usize> {
        self.at.and_then(|at| self.fitting.get(at)).copied()
    }

    /// Marks the choice at the cursor, or takes its mark away, and shows all choices again.
    fn mark(&mut self) {
        let current = self.current();
        let Some((marks, place)) = self.marks.as_mut().zip(current) else { return };
        marks[place] = !marks[place];
        self.has_marked = true;
        if !self.filter.text().is_empty() {
            self.filter = Line::default();
            self.narrow();
            self.at = Some(place);
        }
    }

    fn chosen(&self) -> Vec<usize> {
        match &self.marks {
            Some(marks) => (0..marks.len()).filter(|place| marks[*place]).collect(),
            None => self.current().into_iter().collect(),
        }
    }

    fn answer(&self) -> Result<Vec<String>, &'static str> {
        let chosen = self.chosen();
        if !chosen.is_empty() || (self.marks.is_some() && !self.needed) {
            return Ok(chosen.into_iter().map(|place| self.choices[place].value.clone()).collect());
        }
        Err(match self.marks {
            _ if self.fitting.is_empty() => "ask-choice-none-fits",
            Some(_) => "ask-choice-mark",
            None => "ask-choice-first",
        })
    }
}

impl Prompt for List<'_> {
    type Answer = Vec<String>;

    fn draw(&self, question: Paragraph, at: usize, width: usize, lines: usize) -> Frame {
        let mut frame = Frame::default();
        let typed = question.with(Style::Answer, self.filter.text());
        frame.add(&typed, width, Some(at + self.filter.at()));
        let room = lines.saturating_sub(frame.lines.len());
        // The choices around the cursor, as many as there is room for.
        let here = self.at.unwrap_or(0);
        let first = if here < PAGE { 0 } else { here + 1 - PAGE };
        let mut below = Frame::default();
        for (place, choice) in self.fitting.iter().enumerate().skip(first).take(PAGE) {
            let is_here = self.at == Some(place);
            let (mark, style) = if is_here { ("> ", Style::Answer) } else { ("  ", Style::Plain) };
            let boxed = match &self.marks {
                Some(marks) if marks[*choice] => "[x] ",
                Some(_) => "[ ] ",
                None => "",
            };
            let label = text::visible(&self.choices[*choice].label).into_owned();
            let indent = mark.len() + boxed.len();
            let line = Paragraph::indented(indent).with(style, format!("{mark}{boxed}{label}"));
            below.add(&line, width, is_here.then_some(0));
        }
        let more = self.fitting.len().saturating_sub(first + PAGE);
        if more > 0 {
            let text = self.words.say("ask-choice-more", &[("count", more.into())]);
            below.add(&Paragraph::indented(2).with(Style::Faint, format!("  {text}")), width, None);
        }
        below.fit(room.max(1));
        frame.lines.extend(below.lines);
        frame
    }

    fn obey(&mut self, key: Key, _: &mut Screen) -> Result<Step<Vec<String>>> {
        match key {
            Key::Enter => match self.answer() {
                Ok(answer) => return Ok(Step::Answered(answer)),
                Err(why) => return Ok(Step::Refused(self.words.text(why))),
            },
            Key::Up | Key::Down | Key::PageUp | Key::PageDown => self.go(&key),
            Key::Char(' ') if self.marks.is_some() => self.mark(),
            Key::Paste(pasted) => {
                self.filter.insert(pasted.trim());
                self.narrow();
            }
            key => {
                let before = self.filter.text().to_owned();
                self.filter.obey(&key);
                if before != self.filter.text() {
                    self.narrow();
                }
            }
        }
        Ok(Step::Open)
    }

    fn is_begun(&self) -> bool {
        self.has_marked || !self.filter.text().is_empty()
    }

    fn is_chosen(&self) -> bool {
        self.is_begun() || self.current() != self.usual
    }

    fn shown(&self) -> String {
        let labels =
            self.chosen().into_iter().map(|place| text::visible(&self.choices[place].label));
        labels.collect::<Vec<_>>().join(", ")
    }
}

/// The match of a label and the typed words: every word must occur, best at the beginning of a
/// word; else the letters in order.
fn score(typed: &str, label: &str) -> Option<i64> {
    let (typed, label) = (text::fold(typed), text::fold(label));
    if typed.is_empty() {
        return Some(0);
    }
    let at = |word: &str| match label.find(word) {
        Some(0) => Some(40),
        Some(_)
            if label.split(|c: char| !c.is_alphanumeric()).any(|part| part.starts_with(word)) =>
        {
            Some(30)
        }
        Some(_) => Some(20),
        None => None,
    };
    let all: Option<Vec<i64>> = typed.split(' ').map(at).collect();
    if let Some(scores) = all {
        return scores.into_iter().min();
    }
    let mut letters = label.chars();
    let in_order = typed.chars().filter(|c| *c != ' ').all(|c| letters.any(|letter| letter == c));
    (in_order && typed.chars().count() > 2).then_some(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn a_choice_is_found_without_diacritics_and_by_its_words_beginnings() {
        assert_eq!(score("dong", "Đồng Lạc (dong-lac)"), Some(40));
        assert_eq!(score("lac", "Đồng Lạc"), Some(30));
        assert_eq!(score("hoa", "Cộng Hoà"), score("hòa", "Cộng Hoà"));
        assert!(score("lac dong", "Đồng Lạc").is_some(), "in any order");
        assert_eq!(score("dglc", "Đồng Lạc"), Some(1), "letters in order");
        assert_eq!(score("xyz", "Đồng Lạc"), None);
    }

    fn choices() -> Vec<Choice> {
        ["Đất đai", "Môi trường", "Giao thông"].map(|name| Choice::new(name, name)).into()
    }

    #[test]
    fn without_a_default_enter_chooses_nothing() {
        let words = Words::new(Lang::Vi);
        let mut list = List::one(choices(), None, &words);
        assert_eq!(list.answer(), Err("ask-choice-first"));
        list.go(&Key::Up);
        assert_eq!(list.answer(), Ok(vec!["Giao thông".to_owned()]));
        list.filter.insert("moi");
        list.narrow();
        assert_eq!(list.answer(), Ok(vec!["Môi trường".to_owned()]));
        list.filter.insert("xyz");
        list.narrow();
        assert_eq!(list.answer(), Err("ask-choice-none-fits"));
    }

    #[test]
    fn marked_choices_stay_marked_when_others_are_looked_for() {
        let words = Words::new(Lang::Vi);
        let mut list = List::several(choices(), &["Đất đai"], true, &words);
        list.filter.insert("giao");
        list.narrow();
        list.mark();
        assert_eq!(list.answer(), Ok(vec!["Đất đai".to_owned(), "Giao thông".to_owned()]));
        assert_eq!(list.fitting.len(), 3, "all are shown again");
        list.mark();
        list.go(&Key::Down);
        list.mark();
        assert_eq!(list.answer(), Err("ask-choice-mark"));
    }
}
