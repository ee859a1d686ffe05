//! Typed cells and their display.

use chrono::NaiveDate;

use crate::text::{number, percent, show_percent};

/// The display of an unknown value.
const NOTHING: &str = "–";

/// The content of a cell.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Cell {
    /// Text.
    Text(String),
    /// A command or a name to paste, which no line break may cut if there is room.
    Command(String),
    /// A code of a closed list with its label.
    Term {
        /// The value in files.
        code: String,
        /// The text for people.
        label: String,
    },
    /// A term that is a part of the row above, drawn indented.
    Part {
        /// The value in files.
        code: String,
        /// The text for people.
        label: String,
    },
    /// A count.
    Count(i64),
    /// A count within a few words, such as `ít nhất 80, nhiều nhất 92`.
    Worded {
        /// The count.
        count: i64,
        /// The words before it.
        before: String,
        /// The words after it.
        after: String,
    },
    /// An upper bound of a count.
    AtMost(i64),
    /// A rate with its fraction; unknown if the whole is 0.
    Share {
        /// The part.
        part: i64,
        /// The whole.
        whole: i64,
    },
    /// A fixed whole percentage, such as a threshold.
    Percent(i64),
    /// A difference with its sign; of percentages in tenths of a percentage point.
    Difference {
        /// The difference.
        by: i64,
        /// Whether it is in tenths.
        tenths: bool,
    },
    /// Days, counted in halves.
    HalfDays(i64),
    /// A day.
    Day(NaiveDate),
    /// An unknown value.
    Unknown,
    /// A cell that calls for attention.
    Urgent {
        /// The cell.
        cell: Box<Cell>,
        /// Why it does.
        urgency: Urgency,
    },
}

/// Why a cell calls for attention.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Urgency {
    /// Something is overdue.
    Overdue,
    /// Something is due soon.
    Soon,
}

impl Cell {
    /// Makes a count; `None` becomes unknown.
    pub fn count(count: Option<i64>) -> Self {
        count.map_or(Self::Unknown, Self::Count)
    }

    /// Makes a text; an empty one becomes unknown.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Unknown } else { Self::Text(text) }
    }

    /// Makes a term.
    pub fn term(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self::Term { code: code.into(), label: label.into() }
    }

    /// Marks the cell if there is a reason to.
    #[must_use]
    pub fn marked(self, urgency: Option<Urgency>) -> Self {
        match urgency {
            Some(urgency) => Self::Urgent { cell: Box::new(self), urgency },
            None => self,
        }
    }

    /// Returns why the cell calls for attention; `None` if it does not.
    pub fn urgency(&self) -> Option<Urgency> {
        match self {
            Self::Urgent { urgency, .. } => Some(*urgency),
            _ => None,
        }
    }

    /// Returns the cell without its mark.
    pub fn unmarked(&self) -> &Self {
        match self {
            Self::Urgent { cell, .. } => cell.unmarked(),
            cell => cell,
        }
    }

    /// Makes a count within a sentence that has it as `shown`.
    pub fn worded(count: i64, shown: &str, sentence: &str) -> Self {
        let (before, after) = sentence.split_once(shown).unwrap_or((sentence, ""));
        Self::Worded { count, before: before.to_owned(), after: after.to_owned() }
    }

    /// Makes a lower bound of a count.
    pub fn at_least(count: i64) -> Self {
        Self::Worded { count, before: "≥ ".to_owned(), after: String::new() }
    }

    /// Returns the text for people: `–` if unknown.
    pub fn shown(&self, english: bool) -> String {
        match self {
            Self::Text(text) | Self::Command(text) => text.clone(),
            Self::Term { label, .. } | Self::Part { label, .. } => label.clone(),
            Self::Worded { count, before, after } => {
                format!("{before}{}{after}", number(*count, english))
            }
            Self::Count(count) => number(*count, english),
            Self::AtMost(count) => format!("≤ {}", number(*count, english)),
            Self::Share { part, whole } => match show_percent(*part, *whole, english) {
                Some(shown) => {
                    format!("{shown} ({}/{})", number(*part, english), number(*whole, english))
                }
                None => NOTHING.to_owned(),
            },
            Self::Percent(percent) => format!("{percent}%"),
            Self::Difference { by, tenths } => {
                let sign = match by.signum() {
                    1 => "+",
                    -1 => "-",
                    _ => "",
                };
                let one = if *tenths { 10 } else { 1 };
                let point = if english { '.' } else { ',' };
                let rest =
                    if *tenths { format!("{point}{}", by.abs() % one) } else { String::new() };
                format!("{sign}{}{rest}", number(by.abs() / one, english))
            }
            Self::HalfDays(halves) if halves % 2 == 0 => number(halves / 2, english),
            Self::HalfDays(halves) => {
                let sign = if *halves < 0 { "-" } else { "" };
                format!(
                    "{sign}{}{}5",
                    number(halves.abs() / 2, english),
                    if english { '.' } else { ',' }
                )
            }
            Self::Day(day) => day.format("%d/%m/%Y").to_string(),
            Self::Unknown => NOTHING.to_owned(),
            Self::Urgent { cell, .. } => cell.shown(english),
        }
    }

    /// Returns the text for machines: empty if unknown.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::Command(text) => text.clone(),
            Self::Term { code, .. } | Self::Part { code, .. } => code.clone(),
            Self::Count(count) | Self::AtMost(count) | Self::Worded { count, .. } => {
                count.to_string()
            }
            Self::Share { part, whole } => percent(*part, *whole, 1)
                .map_or(String::new(), |tenths| format!("{}.{}", tenths / 10, tenths % 10)),
            Self::Percent(percent) => percent.to_string(),
            Self::Difference { by, tenths: false } => by.to_string(),
            Self::Difference { by, tenths: true } => {
                format!("{}{}.{}", if *by < 0 { "-" } else { "" }, by.abs() / 10, by.abs() % 10)
            }
            Self::HalfDays(halves) if halves % 2 == 0 => (halves / 2).to_string(),
            Self::HalfDays(halves) => {
                format!("{}{}.5", if *halves < 0 { "-" } else { "" }, halves.abs() / 2)
            }
            Self::Day(day) => day.to_string(),
            Self::Unknown => String::new(),
            Self::Urgent { cell, .. } => cell.plain(),
        }
    }

    /// Returns the cell's length in a chart: its count, or its percentage.
    #[expect(clippy::cast_precision_loss, reason = "a drawing is not that fine")]
    pub fn size(&self) -> Option<f64> {
        match self.unmarked() {
            Self::Count(count)
            | Self::AtMost(count)
            | Self::Worded { count, .. }
            | Self::Percent(count) => Some(*count as f64),
            Self::Share { part, whole } if *whole > 0 => Some(*part as f64 * 100.0 / *whole as f64),
            _ => None,
        }
    }

    /// Returns whether the cell is a percentage.
    pub fn is_percent(&self) -> bool {
        matches!(self.unmarked(), Self::Share { .. } | Self::Percent(_))
    }

    /// Returns whether the cell is a figure, which is right-aligned.
    pub fn is_figure(&self) -> bool {
        let cell = self.unmarked();
        !matches!(cell, Self::Text(_) | Self::Term { .. } | Self::Part { .. } | Self::Day(_))
    }
}
