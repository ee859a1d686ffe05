//! Typed cells and how they are shown.

use chrono::NaiveDate;

use crate::text::{number, percent};

/// What a cell holds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Cell {
    /// Text.
    Text(String),
    /// A code of a closed list with the words for it.
    Term {
        /// What files hold.
        code: String,
        /// What people read.
        label: String,
    },
    /// A count.
    Count(i64),
    /// A rate: percent in tenths, if there is one, with its fraction.
    Share {
        /// The percentage in tenths; none over nothing.
        tenths: Option<i64>,
        /// The part.
        part: i64,
        /// The whole.
        whole: i64,
    },
    /// Days counted in halves.
    HalfDays(i64),
    /// A day.
    Day(NaiveDate),
    /// Nothing is known.
    Unknown,
}

impl Cell {
    /// Makes a count; nothing known stays unknown.
    pub fn count(count: Option<i64>) -> Self {
        count.map_or(Self::Unknown, Self::Count)
    }

    /// Makes a text; nothing known stays unknown.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Unknown } else { Self::Text(text) }
    }

    /// Makes a term.
    pub fn term(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self::Term { code: code.into(), label: label.into() }
    }

    /// Returns what people read: `–` for what is not known.
    pub fn shown(&self, english: bool) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Term { label, .. } => label.clone(),
            Self::Count(count) => number(*count, english),
            Self::Share { tenths: Some(tenths), part, whole } => {
                format!("{} ({}/{})", percent(*tenths, english), number(*part, english), number(*whole, english))
            }
            Self::HalfDays(halves) if halves % 2 == 0 => number(halves / 2, english),
            Self::HalfDays(halves) => {
                let sign = if *halves < 0 { "-" } else { "" };
                format!("{sign}{}{}5", number(halves.abs() / 2, english), if english { '.' } else { ',' })
            }
            Self::Day(day) => day.format("%d/%m/%Y").to_string(),
            Self::Share { tenths: None, .. } | Self::Unknown => "–".to_owned(),
        }
    }

    /// Returns what machines read: nothing for what is not known.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Term { code, .. } => code.clone(),
            Self::Count(count) => count.to_string(),
            Self::Share { tenths: Some(tenths), .. } => format!("{}.{}", tenths / 10, tenths % 10),
            Self::HalfDays(halves) if halves % 2 == 0 => (halves / 2).to_string(),
            Self::HalfDays(halves) => format!("{}{}.5", if *halves < 0 { "-" } else { "" }, halves.abs() / 2),
            Self::Day(day) => day.to_string(),
            Self::Share { tenths: None, .. } | Self::Unknown => String::new(),
        }
    }

    /// Tells whether the cell is a figure, which stands to the right.
    pub fn is_figure(&self) -> bool {
        !matches!(self, Self::Text(_) | Self::Term { .. } | Self::Day(_))
    }
}
