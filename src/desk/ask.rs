//! Questions to a person at a terminal. Only this module uses the prompt library.

use std::fmt;
use std::io::{self, IsTerminal};

use anyhow::Result;
use inquire::list_option::ListOption;
use inquire::ui::RenderConfig;
use inquire::{Confirm, InquireError, MultiSelect, Password, PasswordDisplayMode, Select, Text};

use crate::desk::{Desk, surroundings};
use crate::problem::{Args, Problem};
use crate::text;

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

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::visible(&self.label))
    }
}

/// The number of choices shown at once.
const PAGE: usize = 10;

impl Desk {
    /// Returns whether a person can be asked: not for scripts, and only if input and output are a
    /// terminal.
    pub fn can_ask(&self) -> bool {
        !self.settings.json && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks for a text; `initial` can be edited.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_text(&self, question: &str, help: &str, initial: &str) -> Result<String> {
        let question = &format!("{question}:");
        let prompt =
            Text::new(question).with_initial_value(initial).with_render_config(render_config());
        let prompt = if help.is_empty() { prompt } else { prompt.with_help_message(help) };
        Ok(text::clean(&prompt.prompt().map_err(stopped)?))
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
        let (question, again) =
            (self.words.text("ask-passphrase"), self.words.text("ask-passphrase-again"));
        let differs = self.words.text("ask-passphrase-differs");
        let prompt = Password::new(&question)
            .with_display_mode(PasswordDisplayMode::Masked)
            .with_render_config(render_config());
        let prompt = match new {
            true => prompt
                .with_custom_confirmation_message(&again)
                .with_custom_confirmation_error_message(&differs),
            false => prompt.without_confirmation(),
        };
        let typed = prompt.prompt().map_err(stopped)?;
        if typed.is_empty() { Err(Problem::usage("passphrase-missing").into()) } else { Ok(typed) }
    }

    /// Asks for one of several choices, narrowed by typing, with or without diacritics.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_choice(&self, question: &str, choices: Vec<Choice>) -> Result<String> {
        let (question, help) = (&format!("{question}:"), self.words.text("ask-help-choice"));
        let prompt = Select::new(question, choices)
            .with_help_message(&help)
            .with_page_size(PAGE)
            .with_scorer(&score)
            .with_render_config(render_config());
        Ok(prompt.prompt().map_err(stopped)?.value)
    }

    /// Asks for any number of choices.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_choices(&self, question: &str, choices: Vec<Choice>) -> Result<Vec<String>> {
        let (question, help) = (&format!("{question}:"), self.words.text("ask-help-choices"));
        let prompt = MultiSelect::new(question, choices)
            .with_help_message(&help)
            .with_page_size(PAGE)
            .with_scorer(&score)
            .with_formatter(&together)
            .with_render_config(render_config());
        Ok(prompt.prompt().map_err(stopped)?.into_iter().map(|choice| choice.value).collect())
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
            Err(Problem::refused("asking-stopped").into())
        }
    }

    /// Asks yes or no; `usual` is the default.
    ///
    /// # Errors
    /// If the person stops.
    pub fn ask_yes(&self, question: &str, usual: bool) -> Result<bool> {
        let (yes, no) = (self.words.text("term-yes"), self.words.text("term-no"));
        let (short_yes, short_no) = (self.words.text("ask-yes"), self.words.text("ask-no"));
        let usually = |answer: bool| {
            let (yes, no) = (short_yes.as_str(), short_no.as_str());
            if answer {
                format!("{}/{no}", yes.to_uppercase())
            } else {
                format!("{yes}/{}", no.to_uppercase())
            }
        };
        let read = |given: &str| match text::fold(given).as_str() {
            "c" | "y" => Ok(true),
            "k" | "n" => Ok(false),
            _ => text::read_yes_no(given).map_err(|_| ()),
        };
        let wrong = self.words.text("ask-yes-or-no");
        let prompt = Confirm::new(question)
            .with_default(usual)
            .with_default_value_formatter(&usually)
            .with_parser(&read)
            .with_error_message(&wrong)
            .with_render_config(render_config());
        let shown = |answer: bool| if answer { yes.clone() } else { no.clone() };
        prompt.with_formatter(&shown).prompt().map_err(stopped)
    }
}

fn render_config() -> RenderConfig<'static> {
    if surroundings().colour { RenderConfig::default_colored() } else { RenderConfig::empty() }
}

fn together(chosen: &[ListOption<&Choice>]) -> String {
    chosen.iter().map(|option| option.value.label.as_str()).collect::<Vec<_>>().join(", ")
}

/// The match of a choice and the typed words: every word must occur, best at the beginning of a
/// word; else the letters in order.
fn score(typed: &str, _: &Choice, label: &str, _: usize) -> Option<i64> {
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

fn stopped(error: InquireError) -> anyhow::Error {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => {
            Problem::refused("asking-stopped").into()
        }
        InquireError::IO(error) => error.into(),
        error => anyhow::anyhow!("{error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_found_without_diacritics_and_by_its_words_beginnings() {
        let score = |typed: &str, label: &str| score(typed, &Choice::new("", label), label, 0);
        assert_eq!(score("dong", "Đồng Lạc (dong-lac)"), Some(40));
        assert_eq!(score("lac", "Đồng Lạc"), Some(30));
        assert_eq!(score("hoa", "Cộng Hoà"), score("hòa", "Cộng Hoà"));
        assert!(score("lac dong", "Đồng Lạc").is_some(), "in any order");
        assert_eq!(score("dglc", "Đồng Lạc"), Some(1), "letters in order");
        assert_eq!(score("xyz", "Đồng Lạc"), None);
    }
}
