//! Questions to a person at a terminal: a line to edit, a list to choose from, yes or no.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal};

use anyhow::Result;

use crate::desk::Desk;
use crate::problem::{Args, Cause, Problem};
use crate::text;

use list::List;
use open::Question;
use text_line::{Hidden, TextLine, YesNo};

pub use list::Choice;

mod frame;
mod line;
mod list;
mod open;
mod screen;
mod text_line;

/// What is remembered between the questions of one command.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// The answers to each question, the latest last.
    history: BTreeMap<String, Vec<String>>,
    /// Whether something was entered that stopping would throw away.
    begun: bool,
    /// Whether stopping keeps what was entered before the question.
    keeps: bool,
}

impl Asked {
    /// Returns whether stopping would throw something away.
    fn would_lose(&self, is_begun: bool) -> bool {
        !self.keeps && (self.begun || is_begun)
    }
}

/// A question that is answered with a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextQuestion<'a> {
    /// The question.
    pub question: &'a str,
    /// Help shown below.
    pub help: &'a str,
    /// The default, which Enter accepts and typing replaces.
    pub usual: &'a str,
    /// The earlier answer, to be replaced or edited.
    pub earlier: &'a str,
    /// Whether a pasted text may have several lines.
    pub takes_lines: bool,
}

/// The answer to a text question.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TextAnswer {
    /// A text of one line.
    Text(String),
    /// Pasted lines, at least two.
    Lines(String),
}

impl TextAnswer {
    /// Returns the text; the lines of a pasted one are joined.
    pub fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Lines(lines) => lines.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}

impl Desk {
    /// Returns whether a person can be asked: not for scripts, and only if input and output are a
    /// terminal.
    pub fn can_ask(&self) -> bool {
        !self.settings.json && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Begins an entry: nothing has been typed that stopping would throw away.
    pub fn begin_entry(&self) {
        self.asked.borrow_mut().begun = false;
    }

    /// Asks for a correction; a person who stops keeps the former answers: `None`.
    ///
    /// # Errors
    /// If asking fails.
    pub fn ask_again<T>(&mut self, ask: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        self.asked.borrow_mut().keeps = true;
        let answer = ask(self);
        self.asked.borrow_mut().keeps = false;
        match answer {
            Ok(answer) => Ok(Some(answer)),
            Err(error) if has_stopped(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Asks for a text.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_text(&self, asked: &TextQuestion<'_>) -> Result<TextAnswer> {
        let history = self.asked.borrow().history.get(asked.question).cloned().unwrap_or_default();
        let answer = self.open(
            &Question { text: &format!("{}: ", asked.question), help: &self.text_help(asked) },
            TextLine::new(asked, history),
        )?;
        if let TextAnswer::Text(text) = &answer
            && !text.is_empty()
        {
            let mut asked_before = self.asked.borrow_mut();
            let history = asked_before.history.entry(asked.question.to_owned()).or_default();
            history.retain(|former| former != text);
            history.push(text.clone());
        }
        Ok(answer)
    }

    fn text_help(&self, asked: &TextQuestion<'_>) -> String {
        let key = match (asked.earlier, asked.usual) {
            ("", "") => return asked.help.to_owned(),
            ("", _) => "ask-help-usual",
            _ => "ask-help-earlier",
        };
        let more = self.words.text(key);
        if asked.help.is_empty() { more } else { format!("{}; {more}", asked.help) }
    }

    /// Returns the passphrase that locks or opens a file: from `DOITHOAI_PASSPHRASE`, else from the
    /// person, who types a new one twice.
    ///
    /// # Errors
    /// If nobody can be asked, or it is empty.
    pub fn passphrase(&self, new: bool) -> Result<String> {
        let given = std::env::var("DOITHOAI_PASSPHRASE").ok().filter(|given| !given.is_empty());
        if let Some(given) = given {
            return Ok(given);
        }
        if !self.can_ask() {
            return Err(Problem::usage("passphrase-missing").into());
        }
        let ask = |key: &str| {
            let question = format!("{} ", self.words.text(key));
            self.open(&Question { text: &question, help: "" }, Hidden::default())
        };
        loop {
            let typed = ask("ask-passphrase")?;
            if typed.is_empty() {
                return Err(Problem::usage("passphrase-missing").into());
            }
            if !new || ask("ask-passphrase-again")? == typed {
                return Ok(typed);
            }
            self.show(&self.words.text("ask-passphrase-differs"));
        }
    }

    /// Asks for one of several choices, narrowed by typing, with or without diacritics. Enter
    /// accepts the choice `usual`; without one, a person must choose.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_choice(
        &self,
        question: &str,
        choices: Vec<Choice>,
        usual: Option<&str>,
    ) -> Result<String> {
        let help = self.words.text("ask-help-choice");
        let at = usual.and_then(|usual| choices.iter().position(|choice| choice.value == usual));
        let list = List::one(choices, at, &self.words);
        let chosen = self.open(&Question { text: &format!("{question}: "), help: &help }, list)?;
        Ok(chosen.into_iter().next().unwrap_or_default())
    }

    /// Asks for any number of choices, at least one if `needed`; those in `marked` are marked.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_choices(
        &self,
        question: &str,
        choices: Vec<Choice>,
        marked: &[&str],
        needed: bool,
    ) -> Result<Vec<String>> {
        let help = self.words.text("ask-help-choices");
        let list = List::several(choices, marked, needed, &self.words);
        self.open(&Question { text: &format!("{question}: "), help: &help }, list)
    }

    /// Asks a person to confirm an irreversible action. The question and `problem` describe its
    /// effect.
    ///
    /// # Errors
    /// If it is not confirmed; `problem` if nobody can be asked and `--yes` is not given.
    pub fn confirm(&self, question: &str, problem: Problem, would: Args) -> Result<()> {
        if self.settings.yes {
            return Ok(());
        }
        if !self.can_ask() {
            let problem = problem.with("line", self.settings.command.as_str());
            return Err(Problem { args: [problem.args, would].concat(), ..problem }.into());
        }
        if self.ask_yes(&self.words.say(question, &would), false)? {
            Ok(())
        } else {
            Err(Problem::because(Cause::AskingStopped).into())
        }
    }

    /// Asks yes or no; `usual` is the default.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_yes(&self, question: &str, usual: bool) -> Result<bool> {
        let (yes, no) = (self.words.text("ask-yes"), self.words.text("ask-no"));
        let usually = match usual {
            true => format!("{}/{no}", yes.to_uppercase()),
            false => format!("{yes}/{}", no.to_uppercase()),
        };
        let question = format!("{question} ({usually}): ");
        self.open(&Question { text: &question, help: "" }, YesNo::new(usual, &self.words))
    }
}

/// Returns whether a person stopped at a question.
pub fn has_stopped(error: &anyhow::Error) -> bool {
    let problem = error.downcast_ref::<Problem>();
    problem.is_some_and(|problem| problem.cause == Cause::AskingStopped)
}

/// Reads a typed yes or no.
fn read_yes(given: &str) -> Option<bool> {
    match text::fold(given).as_str() {
        "c" | "y" => Some(true),
        "k" | "n" => Some(false),
        _ => text::read_yes_no(given).ok(),
    }
}
