//! Failures that the user can fix, and warnings: a key with arguments, worded in [`crate::words`].

mod warning;

use std::{error::Error, fmt};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

pub use warning::{Lint, Remark, Warning};

/// An argument of a message; the catalogue decides its format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Arg {
    /// Text shown unchanged, such as a year or a code.
    Text(String),
    /// A count, grouped by thousands; it can select a plural.
    Count(i64),
    /// A day, shown as `20/05/2019`.
    Day(NaiveDate),
    /// A day with its weekday, shown as `thứ hai 20/05/2019`.
    Weekday(NaiveDate),
    /// A year, shown as `2026`, or with its days if it is no calendar year: `2026
    /// (15/12/2025–14/12/2026)`.
    Year(i32, Option<(NaiveDate, NaiveDate)>),
    /// A term by its list and code, such as `post` and `chair`, in the reader's language.
    Term(&'static str, String),
    /// The codes of a closed list, each with its term.
    Codes(&'static str, Vec<&'static str>),
    /// The keys of rules, each with its label: `Cách tính ngày (due_kind)`.
    Rules(Vec<String>),
    /// A rule's value by its key, in words.
    RuleValue(&'static str, String),
    /// Options of a command with values, in shell syntax: `--map 'Ghi chú=-'`.
    Options(Vec<(&'static str, String)>),
    /// Columns with values: `Ngày: 20/05/2019; Đơn vị: Đồng Lạc`.
    Cells(Vec<(&'static str, Arg)>),
    /// Units among which one must be chosen; at most a dozen are shown.
    Units(Vec<UnitLabel>),
    /// A number of records of a kind, by its plural: `10 mục kế hoạch`.
    Records(i64, &'static str),
    /// A record without a code, by the word for its kind and its name: `quy định minimum`.
    OfKind(&'static str, String),
    /// Changes of records: the code of each act with the records changed: `thêm 10 mục kế hoạch;
    /// sửa dong-lac-2019-1`.
    Changes(Vec<(&'static str, Arg)>),
}

/// A unit as people tell it from others.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnitLabel {
    /// The code.
    pub code: String,
    /// The name with its kind and its parent, as it can be typed: `xã Nam Sách, thành phố Hải
    /// Phòng`.
    pub name: String,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The first day after its end.
    pub until: Option<NaiveDate>,
}

impl Arg {
    /// Returns the argument in the form for scripts.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::Term(_, text) | Self::RuleValue(_, text) => text.clone(),
            Self::Rules(keys) => keys.join(", "),
            Self::Count(count) => count.to_string(),
            Self::Day(day) | Self::Weekday(day) => day.to_string(),
            Self::Year(year, None) => year.to_string(),
            Self::Year(year, Some((_, last))) => format!("{year}@{}", last.day()),
            Self::Codes(_, codes) => codes.join(", "),
            Self::Cells(parts) | Self::Changes(parts) => parts
                .iter()
                .map(|(code, value)| format!("{code}: {}", value.plain()))
                .collect::<Vec<_>>()
                .join("; "),
            Self::Records(count, kind) => format!("{count} {kind}"),
            Self::OfKind(kind, name) => format!("{kind} {name}"),
            Self::Options(options) => options
                .iter()
                .map(|(option, value)| format!("{option} {value}"))
                .collect::<Vec<_>>()
                .join(" "),
            Self::Units(units) => {
                units.iter().map(|unit| unit.code.as_str()).collect::<Vec<_>>().join(", ")
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
pub enum ProblemKind {
    /// The input is readable but refused; nothing was changed.
    Refused = 1,
    /// The command line cannot be parsed.
    Usage = 2,
    /// `--strict`, `lint`, `verify` or `verify-text` found something.
    Found = 3,
    /// The register is missing, unreadable, damaged or not ours.
    RegisterUnreadable = 4,
    /// Another program holds the register too long.
    RegisterBusy = 5,
    /// The register is newer than the program.
    RegisterTooNew = 6,
}

/// A message's key in the catalogue, to display and to distinguish messages. The program never
/// branches on it: it reacts to variants of [`Cause`] or [`Remark`].
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Key(&'static str);

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What a name refers to, if the program reacts to an unknown or ambiguous name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Named {
    /// An agency.
    Agency,
    /// A field.
    Field,
    /// A petition.
    Petition,
    /// A plan entry.
    Plan,
    /// A record of any kind.
    Record,
    /// A session.
    Session,
    /// A unit.
    Unit,
}

/// The cause of a failure: a variant if the program reacts to it, else only a key. It determines
/// the exit code and the words.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Cause {
    /// The file's pages or cells are invalid.
    RegisterDamaged,
    /// Another program holds the register.
    RegisterBusy,
    /// A newer program wrote the register.
    RegisterTooNew,
    /// The disk is full.
    DiskFull,
    /// A file exceeds the size limit.
    FileTooLong,
    /// A required cell is empty.
    CellMissing,
    /// A person at a terminal stopped.
    AskingStopped,
    /// A word is not in a closed list.
    NotInList {
        /// Whether the message names the column.
        of_column: bool,
    },
    /// A word fits several members of a closed list.
    SeveralInList,
    /// A text is not a count.
    NotACount {
        /// Whether the message names the column.
        of_column: bool,
    },
    /// A text is neither yes nor no.
    NotYesNo {
        /// Whether the message names the column.
        of_column: bool,
    },
    /// A text is a day only if its month comes before its day.
    MonthBeforeDay,
    /// The same of one cell of a file's column, so that no day of the column is read.
    MonthBeforeDayInColumn,
    /// A new code has an invalid character.
    CodeOdd,
    /// A new code has an invalid first character.
    CodeBeginning,
    /// A new code has a letter that only looks like a valid one.
    CodeLookAlike,
    /// The number of a new code is too long.
    CodeNumber,
    /// A name matches nothing.
    Unknown {
        /// What it should refer to.
        what: Named,
        /// Whether the message names the nearest match.
        near: bool,
    },
    /// A name matches several.
    Ambiguous(Named),
    /// The program does not react to it.
    Plain(ProblemKind, Key),
}

impl Cause {
    /// Returns the class of the exit code and the key of the words.
    fn class_and_key(self) -> (ProblemKind, &'static str) {
        match self {
            Self::RegisterDamaged => (ProblemKind::RegisterUnreadable, "register-damaged"),
            Self::RegisterBusy => (ProblemKind::RegisterBusy, "register-busy"),
            Self::AskingStopped => (ProblemKind::Refused, "asking-stopped"),
            Self::RegisterTooNew => (ProblemKind::RegisterTooNew, "register-too-new"),
            Self::DiskFull => (ProblemKind::RegisterUnreadable, "register-disk-full"),
            Self::FileTooLong => (ProblemKind::Refused, "file-too-long"),
            Self::CellMissing => (ProblemKind::Refused, "cell-missing"),
            Self::NotInList { of_column: false } => (ProblemKind::Usage, "not-in-list"),
            Self::NotInList { of_column: true } => (ProblemKind::Usage, "not-in-list-of"),
            Self::SeveralInList => (ProblemKind::Usage, "several-in-list"),
            Self::NotACount { of_column: false } => (ProblemKind::Usage, "not-a-count"),
            Self::NotACount { of_column: true } => (ProblemKind::Usage, "not-a-count-of"),
            Self::NotYesNo { of_column: false } => (ProblemKind::Refused, "not-yes-no"),
            Self::NotYesNo { of_column: true } => (ProblemKind::Refused, "not-yes-no-of"),
            Self::MonthBeforeDay => (ProblemKind::Refused, "day-month-first"),
            Self::MonthBeforeDayInColumn => (ProblemKind::Refused, "day-column-month-first"),
            Self::CodeOdd => (ProblemKind::Refused, "code-odd"),
            Self::CodeBeginning => (ProblemKind::Refused, "code-beginning"),
            Self::CodeLookAlike => (ProblemKind::Refused, "code-look-alike"),
            Self::CodeNumber => (ProblemKind::Refused, "code-number"),
            Self::Unknown { what, near } => (ProblemKind::Refused, what.unknown(near)),
            Self::Ambiguous(what) => (ProblemKind::Refused, what.ambiguous()),
            Self::Plain(kind, key) => (kind, key.0),
        }
    }

    /// Returns whether the form of a new code is the problem.
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

/// A failure that the user can fix. The words have its key; the hint is their attribute `hint`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// The cause.
    pub cause: Cause,
    /// The arguments of the words.
    pub args: Args,
}

impl Problem {
    /// Returns a problem that some code reacts to.
    pub fn because(cause: Cause) -> Self {
        Self { cause, args: Vec::new() }
    }

    /// Returns a problem of any class that no code reacts to.
    pub fn of(kind: ProblemKind, key: &'static str) -> Self {
        Self::because(Cause::Plain(kind, Key(key)))
    }

    /// Returns a problem of refused input; the register is unchanged.
    pub fn refused(key: &'static str) -> Self {
        Self::of(ProblemKind::Refused, key)
    }

    /// Returns a problem of a command line that cannot be parsed.
    pub fn usage(key: &'static str) -> Self {
        Self::of(ProblemKind::Usage, key)
    }

    /// Returns the problem of an unknown name, with the nearest existing one.
    pub fn unknown(what: Named, given: &str, near: Option<String>) -> Self {
        let problem =
            Self::because(Cause::Unknown { what, near: near.is_some() }).with("given", given);
        match near {
            Some(near) => problem.with("near", near),
            None => problem,
        }
    }

    /// Adds an argument for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Returns the class, which is also the exit code.
    pub fn kind(&self) -> ProblemKind {
        self.cause.class_and_key().0
    }

    /// Returns the key in the catalogue, without the prefix `problem-`.
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
