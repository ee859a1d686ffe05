//! Failures that are the clerk's to mend, and warnings: a key with its arguments, worded in [`crate::words`].

use std::{error::Error, fmt};

use chrono::NaiveDate;

/// An argument of a message; the words decide how it is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Arg {
    /// Text shown as it is; a year or a code is text.
    Text(String),
    /// A count, grouped by thousands and able to choose a plural.
    Count(i64),
    /// A day, shown as `20/05/2019`.
    Day(NaiveDate),
    /// A day with its weekday, shown as `thứ hai 20/05/2019`.
    Weekday(NaiveDate),
    /// A term of the field by its list and code, such as `post` and `chair`, worded in the reader's language.
    Term(&'static str, String),
    /// The codes of a closed list, each with the term that it stands for.
    Codes(&'static str, Vec<&'static str>),
    /// Options of a command with their values, shown as the shell takes them: `--map 'Ghi chú=-'`.
    Options(Vec<(&'static str, String)>),
}

impl Arg {
    /// Returns the argument as a script reads it.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::Term(_, text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Day(day) | Self::Weekday(day) => day.to_string(),
            Self::Codes(_, codes) => codes.join(", "),
            Self::Options(options) => {
                options.iter().map(|(option, value)| format!("{option} {value}")).collect::<Vec<_>>().join(" ")
            }
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

macro_rules! counts {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(count: $number) -> Self {
                Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )*};
}
counts!(i64, i32, u16, u32, u64, usize);

/// The named arguments of a message.
pub type Args = Vec<(&'static str, Arg)>;

/// The classes of failure; each value is the program's exit code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FaultKind {
    /// The line can be read and is refused; nothing was changed.
    Refused = 1,
    /// The line cannot be read.
    Usage = 2,
    /// `--strict`, `lint`, `verify` or `verify-text` found something.
    Found = 3,
    /// The register is missing, unreadable, damaged or not ours.
    RegisterUnreadable = 4,
    /// Another program holds the register for too long.
    RegisterBusy = 5,
    /// The register is newer than the program.
    RegisterTooNew = 6,
}

/// A failure that is the clerk's to mend; the desk finds its words by the key, its hint by the key's attribute `hint`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// The class, which is the exit code too.
    pub kind: FaultKind,
    /// The message's key in the catalogue, without the prefix `fault-`.
    pub key: &'static str,
    /// What the words show.
    pub args: Args,
}

impl Fault {
    /// Makes a fault of any kind.
    pub fn of(kind: FaultKind, key: &'static str) -> Self {
        Self { kind, key, args: Vec::new() }
    }

    /// Makes a fault that leaves the register as it was.
    pub fn refused(key: &'static str) -> Self {
        Self::of(FaultKind::Refused, key)
    }

    /// Makes a fault of a line that cannot be read.
    pub fn usage(key: &'static str) -> Self {
        Self::of(FaultKind::Usage, key)
    }

    /// Adds an argument that the words will show.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.key, self.args)
    }
}

impl Error for Fault {}

/// What is unlikely but taken: a key (`warning-…` in the catalogue), its arguments and the records it is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Warning {
    /// The warning's code in JSON and its key in the catalogue.
    pub key: &'static str,
    /// What the words show.
    pub args: Args,
    /// Codes of the records concerned.
    pub refs: Vec<String>,
}

impl Warning {
    /// Makes a warning without arguments or records.
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new(), refs: Vec::new() }
    }

    /// Adds an argument that the words will show.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a record that the warning is about.
    #[must_use]
    pub fn about(mut self, code: impl Into<String>) -> Self {
        self.refs.push(code.into());
        self
    }
}
