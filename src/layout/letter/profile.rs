//! Profiles: how a letter is laid out, by the rules in force on its day. The figures are data, `data/letters/profiles.json`.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

const PROFILES: &str = include_str!("../../../data/letters/profiles.json");

/// Whose rules a letter follows.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// The State's.
    State,
    /// The Party's.
    Party,
}

/// A layout with its figures; lengths in millimetres, sizes in points.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its code: `state-2020`.
    pub id: String,
    /// Whose rules it follows.
    pub family: Family,
    /// What people call it.
    pub name: String,
    /// The rules that it is drawn from.
    pub source: String,
    /// The first day on which it is in force.
    pub from: NaiveDate,
    /// The first day on which it no longer is.
    pub until: Option<NaiveDate>,
    /// What of its figures is not certain.
    pub uncertain: Vec<String>,
    /// The letter of everything.
    pub font: String,
    /// The sheet and its margins.
    pub page: Page,
    /// The smaller sheet of slips.
    pub slip: Page,
    /// The heading block.
    pub head: Head,
    /// Number and symbol.
    pub number: Number,
    /// Place and day.
    pub day: Day,
    /// What stands below the words that tell what the letter is about.
    pub subject_rule: SubjectRule,
    /// What ends the last paragraph: `./.`, `.` or nothing.
    pub end: Option<String>,
    /// The list of recipients.
    pub recipients: Recipients,
    /// Its words in English, for reports in that language.
    #[serde(default)]
    pub english: Option<English>,
    /// The styles of paragraphs by their names.
    pub styles: BTreeMap<String, Style>,
}

/// A sheet and its margins; `header` is how far from the edge the page number stands.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each says what it is")]
pub struct Page {
    pub width: f64,
    pub height: f64,
    pub top: f64,
    pub bottom: f64,
    pub left: f64,
    pub right: f64,
    pub header: f64,
}

/// The heading block: who issues it on the left, the State's or the Party's name on the right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// How wide the left column is.
    pub left: f64,
    /// How long the rule below the issuer is, if there is one.
    pub left_rule: Option<f64>,
    /// What stands below the issuer instead of a rule.
    pub star: Option<String>,
    /// The lines on the right, each with its style.
    pub right: Vec<(String, String)>,
    /// How long the rule below them is.
    pub right_rule: f64,
}

/// How a letter is numbered.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// The line, with its placeholders.
    pub line: String,
    /// What stands in the symbol between kind and body: `KH-UBND`, `KH/HU`.
    pub joint: String,
    /// How many digits a number has at least.
    pub least_digits: usize,
}

/// Place and day.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The line, with its placeholders.
    pub place: String,
    /// A day that is given.
    pub given: String,
    /// A day that is left blank.
    pub blank: String,
}

/// What stands below the words that tell what a letter is about.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubjectRule {
    /// A rule so long.
    Rule(f64),
    /// Signs.
    Text(String),
}

/// The list of recipients.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipients {
    /// The word above it.
    pub heading: String,
    /// The line of one, with its placeholder.
    pub line: String,
    /// The last line, with its placeholder.
    pub last: String,
}

/// What a layout's own words are in English.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each is what it is in the layout")]
pub struct English {
    pub right: Vec<(String, String)>,
    pub number: String,
    pub day: Day,
    pub end: Option<String>,
    pub recipients: Recipients,
}

/// A paragraph's style.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Style {
    /// The letter's size.
    pub size: f64,
    /// The least and the greatest size that the rules allow, where they say so.
    pub allowed: Option<(f64, f64)>,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it is slanted.
    pub italic: bool,
    /// Whether it is in capitals.
    pub caps: bool,
    /// Whether it is underlined.
    pub underline: bool,
    /// Where its lines stand: `left`, `center`, `right`, `both`.
    pub align: Option<String>,
    /// The space before, in points.
    pub before: f64,
    /// The space after, in points.
    pub after: f64,
    /// The distance of lines, in lines.
    pub line: Option<f64>,
    /// The distance of lines, in points.
    pub exact: Option<f64>,
    /// How far the first line is set in.
    pub indent: f64,
    /// How far all lines are set in on the left.
    pub left: f64,
    /// How far all lines are set in on the right.
    pub right: f64,
    /// Whether it stays with the next on one page.
    pub keep: bool,
}

impl Profile {
    /// Returns all profiles, in their order of time by family.
    pub fn all() -> Result<Vec<Self>> {
        serde_json::from_str(PROFILES).context("data/letters/profiles.json")
    }

    /// Returns a family's profile in force on a day; before the first of them, the first.
    pub fn on(day: NaiveDate, family: Family) -> Result<Self> {
        let mut all: Vec<Self> =
            Self::all()?.into_iter().filter(|profile| profile.family == family).collect();
        all.sort_by_key(|profile| profile.from);
        let place = all.iter().rposition(|profile| profile.from <= day).unwrap_or(0);
        if place < all.len() {
            Ok(all.swap_remove(place))
        } else {
            anyhow::bail!("no profile of {family:?}")
        }
    }

    /// Returns the layout with its words in English, where it has any.
    #[must_use]
    pub fn in_english(mut self) -> Self {
        if let Some(english) = self.english.take() {
            self.head.right = english.right;
            self.number.line = english.number;
            (self.day, self.end, self.recipients) = (english.day, english.end, english.recipients);
        }
        self
    }

    /// Whether it is in force on a day.
    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// A letter's symbol, of its kind's code, if it has one, and its issuer's: `KH-UBND`, `KH/HU`.
    pub fn symbol(&self, kind: &str, body: &str) -> String {
        if kind.is_empty() { body.to_owned() } else { format!("{kind}{}{body}", self.number.joint) }
    }

    /// A letter's number as it is written: a single digit has a zero before it; what is no number stays as it is.
    pub fn number(&self, given: &str) -> String {
        let given = given.trim();
        let digits = !given.is_empty() && given.chars().all(|c| c.is_ascii_digit());
        if digits {
            format!("{given:0>least$}", least = self.number.least_digits)
        } else {
            given.to_owned()
        }
    }

    /// A letter's day in words, or with room for it; the year is told where it is sure. A day below 10 and the months 1 and 2 have
    /// a zero before them.
    pub fn day_line(&self, day: Option<NaiveDate>, year: Option<i32>) -> String {
        let Some(day) = day else {
            let year = year.map_or_else(|| " ".repeat(8), |year| year.to_string());
            return self.day.blank.replace("{year}", &year);
        };
        let month =
            if day.month() < 3 { format!("{:02}", day.month()) } else { day.month().to_string() };
        let given = self.day.given.replace("{day}", &format!("{:02}", day.day()));
        given.replace("{month}", &month).replace("{year}", &day.year().to_string())
    }
}
