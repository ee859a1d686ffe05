//! Profiles: the layout of letters by the rules in force on their day. The figures are data,
//! `data/letters/profiles.json`.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

const PROFILES: &str = include_str!("../../../data/letters/profiles.json");

/// The authority whose rules a letter follows.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// The State's.
    State,
    /// The Party's.
    Party,
}

/// A layout and its figures; lengths in millimetres, sizes in points.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its code: `state-2020`.
    pub id: String,
    /// The rules that it follows.
    pub family: Family,
    /// Its name for people.
    pub name: String,
    /// The rules that it is based on.
    pub source: String,
    /// The first day in force.
    pub from: NaiveDate,
    /// The first day no longer in force.
    pub until: Option<NaiveDate>,
    /// Figures that are not certain.
    pub uncertain: Vec<String>,
    /// The typeface.
    pub font: String,
    /// The page and its margins.
    pub page: Page,
    /// The smaller page of slips.
    pub slip: Page,
    /// The heading block.
    pub head: Head,
    /// Number and symbol.
    pub number: Number,
    /// Place and date.
    pub day: Day,
    /// The line below the letter's subject.
    pub subject_rule: SubjectRule,
    /// The end of the last paragraph: `./.`, `.` or nothing.
    pub end: Option<String>,
    /// The list of recipients.
    pub recipients: Recipients,
    /// Its English words, for reports in English.
    #[serde(default)]
    pub english: Option<English>,
    /// Paragraph styles by name.
    pub styles: BTreeMap<String, Style>,
}

/// A page and its margins; `header` is the distance of the page number from the edge.
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

/// The heading block: the issuer on the left, the State's or the Party's name on the right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The width of the left column.
    pub left: f64,
    /// The length of the rule below the issuer, if there is one.
    pub left_rule: Option<f64>,
    /// The sign below the issuer instead of a rule.
    pub star: Option<String>,
    /// The lines on the right, each with its style.
    pub right: Vec<(String, String)>,
    /// The length of the rule below them.
    pub right_rule: f64,
}

/// The numbering of a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// The line, with its placeholders.
    pub line: String,
    /// The separator between kind and body in the symbol: `KH-UBND`, `KH/HU`.
    pub joint: String,
    /// The minimum number of digits.
    pub least_digits: usize,
}

/// Place and date.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The line, with its placeholders.
    pub place: String,
    /// A given date.
    pub given: String,
    /// A blank date.
    pub blank: String,
}

/// The line below a letter's subject.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubjectRule {
    /// A rule of a length.
    Rule(f64),
    /// A text.
    Text(String),
}

/// The list of recipients.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipients {
    /// The heading.
    pub heading: String,
    /// The line of one recipient, with its placeholder.
    pub line: String,
    /// The last line, with its placeholder.
    pub last: String,
}

/// A layout's English words.
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

/// A paragraph style.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Style {
    /// The size of the type.
    pub size: f64,
    /// The smallest and largest size that the rules allow, if they say so.
    pub allowed: Option<(f64, f64)>,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it is italic.
    pub italic: bool,
    /// Whether it is in capitals.
    pub caps: bool,
    /// Whether it is underlined.
    pub underline: bool,
    /// The alignment: `left`, `center`, `right`, `both`.
    pub align: Option<String>,
    /// The space before, in points.
    pub before: f64,
    /// The space after, in points.
    pub after: f64,
    /// The line spacing, in lines.
    pub line: Option<f64>,
    /// The line spacing, in points.
    pub exact: Option<f64>,
    /// The indent of the first line.
    pub indent: f64,
    /// The indent of all lines on the left.
    pub left: f64,
    /// The indent of all lines on the right.
    pub right: f64,
    /// Whether it is kept on one page with the next.
    pub keep: bool,
}

impl Profile {
    /// Returns all profiles, by family and then by time.
    pub fn all() -> Result<Vec<Self>> {
        serde_json::from_str(PROFILES).context("data/letters/profiles.json")
    }

    /// Returns a family's profile in force on a day; before the first one, the first.
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

    /// Returns the layout with its English words, if it has any.
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

    /// A letter's symbol of its issuer's code and its kind's, if it has one: `KH-UBND`, `KH/HU`.
    pub fn symbol(&self, kind: &str, body: &str) -> String {
        if kind.is_empty() { body.to_owned() } else { format!("{kind}{}{body}", self.number.joint) }
    }

    /// A letter's number in print, padded with zeros; text that is not a number stays.
    pub fn number(&self, given: &str) -> String {
        let given = given.trim();
        let digits = !given.is_empty() && given.chars().all(|c| c.is_ascii_digit());
        if digits {
            format!("{given:0>least$}", least = self.number.least_digits)
        } else {
            given.to_owned()
        }
    }

    /// A letter's date in words, or blank; the year is printed if known. Days below 10 and the
    /// months 1 and 2 get a leading zero.
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
