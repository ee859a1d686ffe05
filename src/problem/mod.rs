//! Failures that are the clerk's to mend, and warnings: a key with its arguments, worded in [`crate::words`].

mod warning;

use std::{error::Error, fmt};

use chrono::NaiveDate;
use serde::Serialize;

pub use warning::{Lint, Remark, Warning};

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
            Self::Options(options) => options
                .iter()
                .map(|(option, value)| format!("{option} {value}"))
                .collect::<Vec<_>>()
                .join(" "),
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
pub enum ProblemKind {
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

/// A message's key in the catalogue. It is shown, and kept apart from others; the program does not ask which one it is: what it
/// reacts to is a variant of [`Cause`] or of [`Remark`].
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Key(&'static str);

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What a name can name, where the program reacts to a name that names nothing or too much.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Named {
    /// An agency.
    Agency,
    /// A field.
    Field,
    /// A petition.
    Petition,
    /// An entry of the plan.
    Plan,
    /// A record of any kind.
    Record,
    /// A session.
    Session,
    /// A unit.
    Unit,
}

/// Why something fails: a variant where the program reacts to it, else only what is told. The exit code and the words follow.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Cause {
    /// The file's pages or cells make no sense.
    RegisterDamaged,
    /// Another program holds the register.
    RegisterBusy,
    /// A newer program wrote the register.
    RegisterTooNew,
    /// The disk is full.
    DiskFull,
    /// A file is longer than is read.
    FileTooLong,
    /// A cell is empty which every record fills.
    CellMissing,
    /// A word is none of a closed list; and that of a column.
    NotInList {
        /// Whether the column is told.
        of_column: bool,
    },
    /// A text is no count; and that of a column.
    NotACount {
        /// Whether the column is told.
        of_column: bool,
    },
    /// A text is neither yes nor no; and that of a column.
    NotYesNo {
        /// Whether the column is told.
        of_column: bool,
    },
    /// A new code has a character that none has.
    CodeOdd,
    /// A new code begins as none does.
    CodeBeginning,
    /// A new code has a letter that only looks like one that a code has.
    CodeLookAlike,
    /// The number of a new code is too long.
    CodeNumber,
    /// A name names nothing.
    Unknown {
        /// What it was to name.
        what: Named,
        /// Whether the nearest name is told.
        near: bool,
    },
    /// A name names several.
    Ambiguous(Named),
    /// The program only tells it.
    Told(ProblemKind, Key),
}

impl Cause {
    /// Returns the exit code's class and the key of the words.
    fn class_and_key(self) -> (ProblemKind, &'static str) {
        match self {
            Self::RegisterDamaged => (ProblemKind::RegisterUnreadable, "register-damaged"),
            Self::RegisterBusy => (ProblemKind::RegisterBusy, "register-busy"),
            Self::RegisterTooNew => (ProblemKind::RegisterTooNew, "register-too-new"),
            Self::DiskFull => (ProblemKind::RegisterUnreadable, "register-disk-full"),
            Self::FileTooLong => (ProblemKind::Refused, "file-too-long"),
            Self::CellMissing => (ProblemKind::Refused, "cell-missing"),
            Self::NotInList { of_column: false } => (ProblemKind::Usage, "not-in-list"),
            Self::NotInList { of_column: true } => (ProblemKind::Usage, "not-in-list-of"),
            Self::NotACount { of_column: false } => (ProblemKind::Usage, "not-a-count"),
            Self::NotACount { of_column: true } => (ProblemKind::Usage, "not-a-count-of"),
            Self::NotYesNo { of_column: false } => (ProblemKind::Refused, "not-yes-no"),
            Self::NotYesNo { of_column: true } => (ProblemKind::Refused, "not-yes-no-of"),
            Self::CodeOdd => (ProblemKind::Refused, "code-odd"),
            Self::CodeBeginning => (ProblemKind::Refused, "code-beginning"),
            Self::CodeLookAlike => (ProblemKind::Refused, "code-look-alike"),
            Self::CodeNumber => (ProblemKind::Refused, "code-number"),
            Self::Unknown { what, near } => (ProblemKind::Refused, what.unknown(near)),
            Self::Ambiguous(what) => (ProblemKind::Refused, what.ambiguous()),
            Self::Told(kind, key) => (kind, key.0),
        }
    }

    /// Returns whether the form of a new code is at problem.
    pub fn is_of_code(self) -> bool {
        matches!(self, Self::CodeOdd | Self::CodeBeginning | Self::CodeLookAlike | Self::CodeNumber)
    }
}

impl Named {
    fn unknown(self, near: bool) -> &'static str {
        match (self, near) {
            (Self::Agency, false) => "agency-unknown",
            (Self::Agency, true) => "agency-unknown-near",
            (Self::Field, false) => "field-unknown",
            (Self::Field, true) => "field-unknown-near",
            (Self::Petition, false) => "petition-unknown",
            (Self::Petition, true) => "petition-unknown-near",
            (Self::Plan, false) => "plan-unknown",
            (Self::Plan, true) => "plan-unknown-near",
            (Self::Record, false) => "record-unknown",
            (Self::Record, true) => "record-unknown-near",
            (Self::Session, false) => "session-unknown",
            (Self::Session, true) => "session-unknown-near",
            (Self::Unit, false) => "unit-unknown",
            (Self::Unit, true) => "unit-unknown-near",
        }
    }

    fn ambiguous(self) -> &'static str {
        match self {
            Self::Agency => "agency-ambiguous",
            Self::Field => "field-ambiguous",
            Self::Session => "session-ambiguous",
            Self::Unit | Self::Petition | Self::Plan | Self::Record => "unit-ambiguous",
        }
    }
}

/// A failure that is the clerk's to mend; the desk finds its words by the key, its hint by the key's attribute `hint`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// Why.
    pub cause: Cause,
    /// What the words show.
    pub args: Args,
}

impl Problem {
    /// Makes a problem to which the program reacts somewhere.
    pub fn because(cause: Cause) -> Self {
        Self { cause, args: Vec::new() }
    }

    /// Makes a problem of any kind that is only told.
    pub fn of(kind: ProblemKind, key: &'static str) -> Self {
        Self::because(Cause::Told(kind, Key(key)))
    }

    /// Makes a problem that leaves the register as it was.
    pub fn refused(key: &'static str) -> Self {
        Self::of(ProblemKind::Refused, key)
    }

    /// Makes a problem of a line that cannot be read.
    pub fn usage(key: &'static str) -> Self {
        Self::of(ProblemKind::Usage, key)
    }

    /// Makes the problem of a name that names nothing, with the nearest name that there is.
    pub fn unknown(what: Named, given: &str, near: Option<String>) -> Self {
        let problem =
            Self::because(Cause::Unknown { what, near: near.is_some() }).with("given", given);
        match near {
            Some(near) => problem.with("near", near),
            None => problem,
        }
    }

    /// Adds an argument that the words will show.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Returns the class, which is the exit code too.
    pub fn kind(&self) -> ProblemKind {
        self.cause.class_and_key().0
    }

    /// Returns the message's key in the catalogue, without the prefix `problem-`.
    pub fn key(&self) -> Key {
        Key(self.cause.class_and_key().1)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.key(), self.args)
    }
}

impl Error for Problem {}
