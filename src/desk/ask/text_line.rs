//! Answers that are typed: a text, a hidden text, yes or no.

use anyhow::Result;

use crate::desk::ask::frame::{Frame, Paragraph, Style};
use crate::desk::ask::line::Line;
use crate::desk::ask::open::{Prompt, Step};
use crate::desk::ask::screen::{Key, Screen};
use crate::desk::ask::{TextAnswer, TextQuestion, read_yes};
use crate::text;
use crate::words::Words;

/// A text, with the former answers to the same question.
pub(super) struct TextLine {
    line: Line,
    is_usual: bool,
    has_changed: bool,
    takes_lines: bool,
    history: Vec<String>,
    /// The place in the history; its length stands for what was typed last.
    place: usize,
    draft: Line,
}

impl TextLine {
    pub(super) fn new(asked: &TextQuestion<'_>, history: Vec<String>) -> Self {
        let is_usual = asked.earlier.is_empty();
        Self {
            line: Line::selected(if is_usual { asked.usual } else { asked.earlier }),
            is_usual,
            has_changed: false,
            takes_lines: asked.takes_lines,
            place: history.len(),
            history,
            draft: Line::default(),
        }
    }

    fn recall(&mut self, place: usize) {
        if self.place == self.history.len() {
            self.draft = self.line.clone();
        }
        (self.place, self.has_changed) = (place, true);
        self.line = match self.history.get(place) {
            Some(former) => Line::of(former),
            None => std::mem::take(&mut self.draft),
        };
    }

    /// Shows only the first of several lines.
    fn show_first(&mut self, lines: &str) {
        let first = lines.lines().find(|line| !text::is_blank(line)).unwrap_or_default();
        self.line = Line::default();
        self.line.insert(&format!("{} …", first.trim()));
    }

    /// The answer; several lines remain lines where the question takes them.
    fn answer(&self, pasted: &str) -> TextAnswer {
        let whole = format!("{}{pasted}", self.line.text());
        let lines = whole.lines().filter_map(|line| {
            let line = line.trim_end();
            (!text::is_blank(line)).then_some(line)
        });
        let lines: Vec<&str> = lines.collect();
        match lines.as_slice() {
            [_, _, ..] if self.takes_lines => TextAnswer::Lines(lines.join("\n")),
            lines => {
                let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
                TextAnswer::Text(text::clean(&lines.join(" ")))
            }
        }
    }
}

/// Draws a line of text after its question.
fn drawn(
    line: &Line,
    shown: &str,
    is_usual: bool,
    paragraph: Paragraph,
    at: usize,
    width: usize,
) -> Frame {
    let mut frame = Frame::default();
    let (paragraph, cursor) = if line.is_selected() {
        let style = if is_usual { Style::Faint } else { Style::Selected };
        (paragraph.with(style, format!("[{shown}]")), at)
    } else {
        (paragraph.with(Style::Answer, shown), at + line.at())
    };
    frame.add(&paragraph, width, Some(cursor));
    frame
}

impl Prompt for TextLine {
    type Answer = TextAnswer;

    fn draw(&self, question: Paragraph, at: usize, width: usize, _: usize) -> Frame {
        drawn(&self.line, self.line.text(), self.is_usual, question, at, width)
    }

    fn obey(&mut self, key: Key, screen: &mut Screen) -> Result<Step<TextAnswer>> {
        match key {
            Key::Enter => {
                let mut pasted = String::new();
                if self.takes_lines {
                    let rest = screen.rest_of_paste()?;
                    pasted = if rest.is_empty() { rest } else { format!("\n{rest}") };
                }
                let answer = self.answer(&pasted);
                if let TextAnswer::Lines(lines) = &answer {
                    self.show_first(lines);
                }
                self.has_changed |= !pasted.is_empty();
                return Ok(Step::Answered(answer));
            }
            Key::Paste(pasted) => {
                self.has_changed = true;
                if self.takes_lines && pasted.trim_end().contains('\n') {
                    if self.line.is_selected() {
                        self.line.obey(&Key::Delete);
                    }
                    let answer = self.answer(&pasted);
                    self.show_first(&pasted);
                    return Ok(Step::Answered(answer));
                }
                self.line.insert(&pasted);
            }
            Key::Up if self.place > 0 => self.recall(self.place - 1),
            Key::Down if self.place < self.history.len() => self.recall(self.place + 1),
            key => self.has_changed |= self.line.obey(&key),
        }
        Ok(Step::Open)
    }

    fn is_begun(&self) -> bool {
        self.has_changed && !self.line.text().is_empty()
    }

    fn shown(&self) -> String {
        text::visible(self.line.text()).into_owned()
    }
}

/// A text of which only its length is seen.
#[derive(Default)]
pub(super) struct Hidden {
    line: Line,
}

impl Hidden {
    fn stars(text: &str) -> String {
        "*".repeat(text.chars().count())
    }
}

impl Prompt for Hidden {
    type Answer = String;

    fn draw(&self, question: Paragraph, at: usize, width: usize, _: usize) -> Frame {
        let before = Self::stars(&self.line.text()[..self.line.at()]);
        let mut frame = Frame::default();
        let paragraph = question.with(Style::Answer, Self::stars(self.line.text()));
        frame.add(&paragraph, width, Some(at + before.len()));
        frame
    }

    fn obey(&mut self, key: Key, _: &mut Screen) -> Result<Step<String>> {
        match key {
            Key::Enter => return Ok(Step::Answered(self.line.text().to_owned())),
            Key::Paste(pasted) => self.line.insert(&pasted),
            key => {
                self.line.obey(&key);
            }
        }
        Ok(Step::Open)
    }

    fn is_begun(&self) -> bool {
        false
    }

    fn shown(&self) -> String {
        "********".to_owned()
    }
}

/// Yes or no.
pub(super) struct YesNo<'a> {
    line: Line,
    usual: bool,
    words: &'a Words,
}

impl<'a> YesNo<'a> {
    pub(super) fn new(usual: bool, words: &'a Words) -> Self {
        Self { line: Line::default(), usual, words }
    }

    fn answer(&self) -> Option<bool> {
        let typed = self.line.text();
        if text::is_blank(typed) { Some(self.usual) } else { read_yes(typed) }
    }
}

impl Prompt for YesNo<'_> {
    type Answer = bool;

    fn draw(&self, question: Paragraph, at: usize, width: usize, _: usize) -> Frame {
        drawn(&self.line, self.line.text(), false, question, at, width)
    }

    fn obey(&mut self, key: Key, _: &mut Screen) -> Result<Step<bool>> {
        match key {
            Key::Enter => match self.answer() {
                Some(answer) => return Ok(Step::Answered(answer)),
                None => {
                    self.line = Line::selected(self.line.text());
                    return Ok(Step::Refused(self.words.text("ask-yes-or-no")));
                }
            },
            Key::Paste(pasted) => self.line.insert(&pasted),
            key => {
                self.line.obey(&key);
            }
        }
        Ok(Step::Open)
    }

    fn is_begun(&self) -> bool {
        false
    }

    fn shown(&self) -> String {
        let key = if self.answer() == Some(true) { "term-yes" } else { "term-no" };
        self.words.text(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_line(takes_lines: bool) -> TextLine {
        TextLine::new(&TextQuestion { takes_lines, ..TextQuestion::default() }, Vec::new())
    }

    #[test]
    fn pasted_lines_remain_lines_only_where_the_question_takes_them() {
        let pasted = "Đường hỏng \r\n\n  Cống tắc\n";
        assert_eq!(
            text_line(true).answer(pasted),
            TextAnswer::Lines("Đường hỏng\n  Cống tắc".to_owned())
        );
        assert_eq!(
            text_line(false).answer(pasted),
            TextAnswer::Text("Đường hỏng Cống tắc".to_owned())
        );
        assert_eq!(
            text_line(true).answer("Đường hỏng\n"),
            TextAnswer::Text("Đường hỏng".to_owned())
        );
        assert_eq!(TextAnswer::Lines("a\n b".to_owned()).into_text(), "a b");
    }

    #[test]
    fn former_answers_come_back_and_so_does_what_was_typed() {
        let former = ["một".to_owned(), "hai".to_owned()].to_vec();
        let mut line =
            TextLine::new(&TextQuestion { usual: "ba", ..TextQuestion::default() }, former);
        line.recall(1);
        assert_eq!(line.line.text(), "hai");
        line.recall(0);
        assert_eq!(line.line.text(), "một");
        line.recall(2);
        assert_eq!(line.line.text(), "ba");
        assert!(line.line.is_selected());
    }
}
