//! An open question: it is drawn, obeys keys, and is left with an answer or stopped.

use anyhow::Result;

use crate::desk::Desk;
use crate::desk::ask::frame::{Frame, Paragraph, Style};
use crate::desk::ask::read_yes;
use crate::desk::ask::screen::{Key, Screen};
use crate::problem::{Cause, Problem};

/// The words of a question.
pub(super) struct Question<'a> {
    /// The question, with the blank before the answer.
    pub(super) text: &'a str,
    /// Help shown below.
    pub(super) help: &'a str,
}

/// What a key did.
pub(super) enum Step<T> {
    /// The question stays open.
    Open,
    /// The question is answered.
    Answered(T),
    /// The answer is refused, for this reason.
    Refused(String),
}

/// One form of answer.
pub(super) trait Prompt {
    /// The answer.
    type Answer;

    /// Draws what has been typed after the question's paragraph, and what may be chosen, in at most
    /// so many lines.
    fn draw(
        &self,
        question: Paragraph,
        question_length: usize,
        width: usize,
        lines: usize,
    ) -> Frame;

    /// Obeys a key.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn obey(&mut self, key: Key, screen: &mut Screen) -> Result<Step<Self::Answer>>;

    /// Returns whether something was typed or marked.
    fn is_begun(&self) -> bool;

    /// Returns whether the answer is more than the default.
    fn is_chosen(&self) -> bool {
        self.is_begun()
    }

    /// Returns the answer as it is shown afterwards.
    fn shown(&self) -> String;
}

impl Desk {
    /// Asks a question until it is answered. Escape stops; where that would throw away what was
    /// entered, only after a confirmation.
    ///
    /// # Errors
    /// If the person stops, or the terminal is gone.
    pub(super) fn open<P: Prompt>(
        &self,
        question: &Question<'_>,
        mut prompt: P,
    ) -> Result<P::Answer> {
        let mut screen = Screen::open()?;
        let (mut refused, mut is_leaving) = (None, false);
        let head =
            || Paragraph::indented(2).with(Style::Mark, "? ").with(Style::Plain, question.text);
        loop {
            if !Screen::has_more()? {
                let (width, lines) = Screen::size();
                let mut frame = prompt.draw(head(), question.text.len() + 2, width, lines - 3);
                frame.fit(lines - 3);
                let below = if is_leaving {
                    (Style::Problem, self.words.text("ask-leave"))
                } else if let Some(refused) = &refused {
                    (Style::Problem, String::clone(refused))
                } else {
                    (Style::Faint, question.help.to_owned())
                };
                if !below.1.is_empty() {
                    frame.add(
                        &Paragraph::indented(2).with(below.0, format!("  {}", below.1)),
                        width,
                        None,
                    );
                }
                frame.fit(lines - 1);
                screen.draw(&frame)?;
            }
            let key = screen.key()?;
            if is_leaving {
                match key {
                    Key::Interrupt => break,
                    Key::Char(letter)
                        if read_yes(letter.encode_utf8(&mut [0; 4])) == Some(true) =>
                    {
                        break;
                    }
                    Key::Resized => {}
                    _ => is_leaving = false,
                }
                continue;
            }
            match key {
                Key::Interrupt => break,
                Key::Escape if !self.asked.borrow().would_lose(prompt.is_begun()) => break,
                Key::Escape => is_leaving = true,
                Key::Resized => {}
                key => {
                    refused = None;
                    match prompt.obey(key, &mut screen)? {
                        Step::Open => {}
                        Step::Refused(why) => refused = Some(why),
                        Step::Answered(answer) => {
                            let (width, _) = Screen::size();
                            let mut frame = Frame::default();
                            let answered = Paragraph::indented(2)
                                .with(Style::Mark, "> ")
                                .with(Style::Plain, question.text)
                                .with(Style::Answer, prompt.shown());
                            frame.add(&answered, width, None);
                            screen.leave(frame)?;
                            if prompt.is_chosen() {
                                self.asked.borrow_mut().begun = true;
                            }
                            return Ok(answer);
                        }
                    }
                }
            }
        }
        let (width, _) = Screen::size();
        let mut frame = Frame::default();
        frame.add(&head(), width, None);
        screen.leave(frame)?;
        Err(Problem::because(Cause::AskingStopped).into())
    }
}
