//! Columns of records: their types, their names in files, options and the store, their reading.

use std::fmt;
use std::marker::PhantomData;

use chrono::NaiveDate;

use crate::model::closed_list::List;
use crate::model::{
    AgencyId, CheckResult, Closed, DayStatus, HolidayKind, Hosts, Month, Origin, Outcome, Period,
    PetitionId, PlanId, PlanStatus, Post, Scope, SessionForm, SessionId, SessionKind, StepKind,
    UnitId, UnitKind, Value,
};
use crate::text::Direction;

/// The type of a column, which decides how its text is read.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Any text, kept as typed except for NFC.
    Text,
    /// A code given by this or another register.
    Code,
    /// A day.
    Day,
    /// A month such as `2019-05`.
    Month,
    /// A whole number, 0 or more.
    Count,
    /// `yes` or `no`.
    YesNo,
    /// A day, or `yes` if the day is unknown.
    DayOrYes,
    /// A hidden id in hexadecimal digits.
    HiddenId,
    /// Posts joined by `;`.
    Hosts,
    /// A unit.
    Unit,
    /// Codes of units joined by `;`.
    Units,
    /// An agency.
    Agency,
    /// Agencies joined by `;`.
    Agencies,
    /// A petition's field.
    Field,
    /// A plan entry.
    Plan,
    /// A session; files may also write `UNIT DAY`.
    Session,
    /// A petition.
    Petition,
    /// A period such as `2019-H1`.
    Period,
    /// A rule's key.
    RuleKey,
    /// A member of a closed list.
    List(List),
}

impl Type {
    /// Returns the store's table that a column of this type refers to by row; `None` if it refers
    /// to no record or keeps a code.
    pub fn table(self) -> Option<&'static str> {
        match self {
            Self::Unit => Some("unit"),
            Self::Agency => Some("agency"),
            Self::Plan => Some("plan"),
            Self::Session => Some("session"),
            Self::Petition => Some("petition"),
            _ => None,
        }
    }

    /// Returns whether a column of this type refers to other records.
    pub fn is_reference(self) -> bool {
        self.table().is_some() || matches!(self, Self::Units | Self::Agencies | Self::Field)
    }
}

/// A column without its type; [`Column`] adds it.
#[derive(Clone, Copy, Debug)]
pub struct AnyColumn {
    /// The contract's name: CSV heading and JSON key.
    pub name: &'static str,
    /// The type.
    pub of: Type,
    /// The key of its name for people.
    pub label: &'static str,
    /// The name of the column in the store's table.
    pub sql: &'static str,
    /// The option of `record` and `edit` that sets it.
    pub option: &'static str,
    /// Folded headings that offices write for it, beside its name in either language.
    pub headings: &'static [&'static str],
    /// Whether a record must have it.
    pub required: bool,
    /// The value of an empty cell.
    pub default: Option<&'static str>,
    /// Whether it holds personal data of a petitioner.
    pub personal: bool,
    /// Whether it is stored outside the kind's own table.
    pub elsewhere: bool,
    /// Whether its text is prose, in which a line break reads as a space.
    pub sentences: bool,
    /// The side of today on which its days lie.
    pub direction: Direction,
    /// Whether the program sets it: files may have it, no option sets it.
    pub kept: bool,
    /// The words that may follow its numbers.
    pub unit_words: &'static [&'static str],
}

impl AnyColumn {
    /// Returns whether this is the same column as another, whatever a kind adds to it.
    pub fn is<T>(&self, column: Column<T>) -> bool {
        self.name == column.0.name
    }
}

/// Columns are equal if their names are.
impl PartialEq for AnyColumn {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for AnyColumn {}

/// A column with values of type `T`; [`Record::get`](crate::model::Record::get) returns `T::Read`.
pub struct Column<T>(AnyColumn, PhantomData<fn() -> T>);

impl<T> Clone for Column<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Column<T> {}

impl<T> fmt::Debug for Column<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl<T: ColumnType> Column<T> {
    /// Returns an optional column with one name everywhere, stored in its kind's own table.
    pub const fn new(name: &'static str) -> Self {
        let any = AnyColumn {
            name,
            of: T::TYPE,
            label: name,
            sql: name,
            option: name,
            headings: &[],
            required: false,
            default: None,
            personal: false,
            elsewhere: false,
            sentences: false,
            direction: Direction::Either,
            kept: false,
            unit_words: &[],
        };
        Self(any, PhantomData)
    }

    /// Sets the key of its name for people.
    pub const fn label(mut self, label: &'static str) -> Self {
        self.0.label = label;
        self
    }

    /// Sets its name in the store's table.
    pub const fn sql(mut self, sql: &'static str) -> Self {
        self.0.sql = sql;
        self
    }

    /// Sets the option that gives it.
    pub const fn option(mut self, option: &'static str) -> Self {
        self.0.option = option;
        self
    }

    /// Sets the folded headings that offices write for it.
    pub const fn headings(mut self, headings: &'static [&'static str]) -> Self {
        self.0.headings = headings;
        self
    }

    /// Marks it as required.
    pub const fn required(mut self) -> Self {
        self.0.required = true;
        self
    }

    /// Sets the value of an empty cell.
    pub const fn default(mut self, text: &'static str) -> Self {
        self.0.default = Some(text);
        self
    }

    /// Marks it as personal data of a petitioner.
    pub const fn personal(mut self) -> Self {
        self.0.personal = true;
        self
    }

    /// Marks it as stored outside the kind's own table.
    pub const fn elsewhere(mut self) -> Self {
        self.0.elsewhere = true;
        self
    }

    /// Marks its text as prose.
    pub const fn sentences(mut self) -> Self {
        self.0.sentences = true;
        self
    }

    /// Marks it as set by the program alone.
    pub const fn kept(mut self) -> Self {
        self.0.kept = true;
        self
    }

    /// Returns the column without its type.
    pub const fn any(self) -> AnyColumn {
        self.0
    }

    /// Returns the contract's name.
    pub const fn name(self) -> &'static str {
        self.0.name
    }
}

/// A type of columns that hold days.
pub trait DayType: ColumnType {}

impl DayType for NaiveDate {}
impl DayType for DayOrYes {}

impl<T: DayType> Column<T> {
    /// Marks its days as days on which something happened.
    pub const fn happened(mut self) -> Self {
        self.0.direction = Direction::Past;
        self
    }

    /// Marks its days as days to come when they are typed.
    pub const fn to_come(mut self) -> Self {
        self.0.direction = Direction::Ahead;
        self
    }
}

impl Column<i64> {
    /// Sets the words that may follow its numbers, such as `người` in `120 người`.
    pub const fn counts(mut self, words: &'static [&'static str]) -> Self {
        self.0.unit_words = words;
        self
    }
}

/// The Rust type of a column's values.
pub trait ColumnType: 'static {
    /// How the column's text is read.
    const TYPE: Type;
    /// The type of a value when read.
    type Read<'v>;

    /// Reads a value; `None` if it is empty.
    fn read(value: &Value) -> Option<Self::Read<'_>>;
}

/// The code of the record itself, read as text.
#[derive(Debug)]
pub enum Code {}
/// The code of a field, read as text.
#[derive(Debug)]
pub enum FieldCode {}
/// A rule's key, read as text; [`crate::rules`] interprets it.
#[derive(Debug)]
pub enum RuleCode {}
/// Codes of units, read as text joined by `;`.
#[derive(Debug)]
pub enum UnitCodes {}
/// Codes of agencies, read as text joined by `;`.
#[derive(Debug)]
pub enum AgencyCodes {}
/// A hidden id of 16 bytes, read as text in hexadecimal digits.
#[derive(Debug)]
pub enum HiddenId {}
/// A day or `yes`, read as text.
#[derive(Debug)]
pub enum DayOrYes {}

/// Declares types whose values are kept and read as text.
macro_rules! texts {
    ($($name:ty = $of:expr),* $(,)?) => {$(
        impl ColumnType for $name {
            const TYPE: Type = $of;
            type Read<'v> = &'v str;

            fn read(value: &Value) -> Option<&str> {
                value.as_text()
            }
        }
    )*};
}

texts! {
    String = Type::Text,
    Code = Type::Code,
    FieldCode = Type::Field,
    RuleCode = Type::RuleKey,
    UnitCodes = Type::Units,
    AgencyCodes = Type::Agencies,
    DayOrYes = Type::DayOrYes,
    HiddenId = Type::HiddenId,
}

/// Declares types whose values are read as themselves.
macro_rules! plain {
    ($($name:ty = $of:expr, $read:expr);* $(;)?) => {$(
        impl ColumnType for $name {
            const TYPE: Type = $of;
            type Read<'v> = Self;

            fn read(value: &Value) -> Option<Self> {
                $read(value)
            }
        }
    )*};
}

/// Parses a text that was validated on entry.
fn parsed<T: std::str::FromStr>(value: &Value) -> Option<T> {
    value.as_text()?.parse().ok()
}

plain! {
    NaiveDate = Type::Day, Value::as_day;
    i64 = Type::Count, Value::as_count;
    bool = Type::YesNo, Value::as_yes_no;
    Month = Type::Month, parsed;
    Period = Type::Period, parsed;
    Hosts = Type::Hosts, |value: &Value| Hosts::parse(value.as_text()?).ok();
    UnitId = Type::Unit, Value::as_id;
    AgencyId = Type::Agency, Value::as_id;
    PlanId = Type::Plan, Value::as_id;
    SessionId = Type::Session, Value::as_id;
    PetitionId = Type::Petition, Value::as_id;
    UnitKind = Type::List(List::of::<Self>("unit-kind")), member;
    Post = Type::List(List::of::<Self>("post")), member;
    SessionKind = Type::List(List::of::<Self>("session-kind")), member;
    SessionForm = Type::List(List::of::<Self>("session-form")), member;
    Origin = Type::List(List::of::<Self>("origin")), member;
    Outcome = Type::List(List::of::<Self>("outcome")), member;
    CheckResult = Type::List(List::of::<Self>("check-result")), member;
    StepKind = Type::List(List::of::<Self>("step")), member;
    PlanStatus = Type::List(List::of::<Self>("plan-status")), member;
    Scope = Type::List(List::of::<Self>("scope")), member;
    HolidayKind = Type::List(List::of::<Self>("holiday-kind")), member;
    DayStatus = Type::List(List::of::<Self>("day-status")), member;
}

fn member<T: Closed>(value: &Value) -> Option<T> {
    T::parse(value.as_text()?).ok()
}
