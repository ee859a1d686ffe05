//! Days off and swapped working days that a notice states: `nghỉ từ thứ Hai ngày 16/02/2026 đến hết
//! thứ Sáu ngày 20/02/2026`, `hoán đổi ngày làm việc từ thứ Hai, ngày 31/8/2026 sang thứ Bảy, ngày
//! 22/8/2026`, `làm bù vào thứ Bảy ngày 10/01/2026`.
//!
//! A sentence with days is understood completely, or is a doubt: nothing is guessed.

mod item;
mod sentence;
mod token;

use chrono::{Datelike, NaiveDate};

use crate::model::HolidayKind;
use crate::problem::Problem;
use crate::text::{nfc, without_list_mark};

pub use sentence::{Said, cell};
pub use token::Feast;

/// A day that a notice states.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NoticeDay {
    /// The day.
    pub day: NaiveDate,
    /// Day off or working day.
    pub kind: HolidayKind,
    /// The feast that it belongs to, if the notice names one.
    pub feast: Option<Feast>,
    /// Whether it is off, or worked, in exchange for another day.
    pub is_swapped: bool,
    /// Its name in a list of days.
    pub name: Option<String>,
}

/// The feast and year of a stretch that a notice states from its first to its last day.
pub type Stretch = (Feast, i32);

/// What a notice states.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Notice {
    /// Its days in order, weekends within a stretch included.
    pub days: Vec<NoticeDay>,
    /// The stretches: provisional days of the same feast and year outside them no longer hold.
    pub stretches: Vec<Stretch>,
    /// Sentences with days that state no day off: documents, duties, the return to work.
    pub passed_over: Vec<String>,
}

/// A sentence that is not certain.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Doubt {
    /// Its line, from 1.
    pub line: u64,
    /// The sentence.
    pub sentence: String,
    /// The reason.
    pub problem: Problem,
}

impl Notice {
    /// Adds what a sentence or a row states.
    ///
    /// # Errors
    /// If it makes a working day of a day off stated before, or the reverse.
    pub fn add(&mut self, said: Said) -> Result<(), Problem> {
        for day in said.days {
            match self.days.iter().find(|other| other.day == day.day) {
                None => self.days.push(day),
                Some(other) if other.kind == day.kind => {}
                Some(_) => return Err(Problem::refused("notice-day-twice").with("day", day.day)),
            }
        }
        self.stretches.extend(said.stretches);
        self.days.sort_by_key(|day| day.day);
        self.stretches.sort_unstable();
        self.stretches.dedup();
        Ok(())
    }
}

/// Words in the first lines of a text that only proposes days off.
const PROPOSALS: [&str; 3] = ["tờ trình", "dự thảo", "xin ý kiến"];

/// Reads a notice.
///
/// # Errors
/// If sentences with days are not certain: all of them.
pub fn read_notice(text: &str) -> Result<Notice, Vec<Doubt>> {
    let text = nfc(text);
    let head = text.chars().take(600).collect::<String>().to_lowercase();
    if let Some(word) = PROPOSALS.iter().find(|word| head.contains(**word)) {
        let problem = Problem::refused("notice-proposal").with("word", *word);
        return Err(vec![Doubt { line: 1, sentence: (*word).to_owned(), problem }]);
    }
    let sentences = sentences(&text);
    let year = only_year(&sentences);
    let (mut notice, mut doubts) = (Notice::default(), Vec::new());
    let mut feast = None;
    for (line, sentence) in sentences {
        let read = sentence::read(&sentence, year, &mut feast);
        let added = read.and_then(|said| match said {
            Some(said) if said.days.is_empty() => {
                notice.passed_over.push(sentence.clone());
                Ok(())
            }
            Some(said) => notice.add(said),
            None => Ok(()),
        });
        if let Err(problem) = added {
            doubts.push(Doubt { line, sentence, problem });
        }
    }
    if doubts.is_empty() { Ok(notice) } else { Err(doubts) }
}

/// Words after which a line break ends no sentence.
const UNFINISHED: [&str; 11] =
    ["thứ", "chủ", "ngày", "tháng", "năm", "từ", "đến", "hết", "sang", "và", "vào"];

/// The sentences of a text, each with its line. A line continues the one before if that is
/// unfinished, or if it begins with a small letter or a digit and no sentence ends before it.
fn sentences(text: &str) -> Vec<(u64, String)> {
    let mut paragraphs: Vec<(u64, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        let continues = line
            .starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '(')
            && without_list_mark(line).is_none();
        match paragraphs.last_mut() {
            Some((_, before)) if is_unfinished(before) || continues && !is_finished(before) => {
                before.push(' ');
                before.push_str(line);
            }
            _ => paragraphs.push((number, line.to_owned())),
        }
    }
    let mut all = Vec::new();
    for (line, paragraph) in paragraphs {
        all.extend(split(&paragraph).map(|sentence| (line, sentence.to_owned())));
    }
    all
}

fn is_finished(line: &str) -> bool {
    line.is_empty() || line.ends_with(['.', ';', ':'])
}

/// Whether a bracket is open, or the last word asks for another.
fn is_unfinished(line: &str) -> bool {
    let last = line.rsplit(' ').next().unwrap_or_default().to_lowercase();
    line.matches('(').count() > line.matches(')').count()
        || line.ends_with(',')
        || UNFINISHED.contains(&last.as_str())
}

/// Splits a paragraph after `;` and after a full stop that a blank follows.
fn split(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = paragraph.match_indices([';', '.']).map(|(at, _)| at + 1);
    let ends = ends.filter(|at| paragraph[*at..].starts_with(char::is_whitespace));
    let cuts: Vec<usize> = ends.chain([paragraph.len()]).collect();
    cuts.into_iter().map(move |to| paragraph[std::mem::replace(&mut from, to)..to].trim())
}

/// The only year that the text names in full; `None` if there are several or none.
fn only_year(sentences: &[(u64, String)]) -> Option<i32> {
    let mut years: Vec<i32> =
        sentences.iter().flat_map(|(_, sentence)| sentence::years(sentence)).collect();
    years.sort_unstable();
    years.dedup();
    if let [year] = years.as_slice() { Some(*year) } else { None }
}

/// Returns whether a day is a Saturday or a Sunday, which needs no row to be off.
pub fn is_rest_day(day: NaiveDate) -> bool {
    day.weekday().number_from_monday() > 5
}

#[cfg(test)]
mod tests;
