//! The kinds of records and their columns: section 5 of the contract as data.
//!
//! Files, options, JSON keys, checks of form and the store's statements are all driven by these tables, so that a typed
//! line, an imported row and an edit share one way in.

use std::fmt;

use chrono::NaiveDate;

use crate::model::{
    CheckResult, Closed, DayStatus, HolidayKind, Id, Origin, Outcome, PlanStatus, Post, Scope,
    SessionForm, SessionKind, UnitKind,
};
use crate::problem::Problem;

/// A closed list, known by its name and its codes.
#[derive(Clone, Copy)]
pub struct List {
    /// The list's name, as in `term-<name>-<code>`.
    pub name: &'static str,
    /// Finds a code.
    pub read: fn(&str) -> Result<&'static str, Problem>,
    /// Lists the codes.
    pub codes: fn() -> Vec<&'static str>,
}

impl List {
    const fn of<T: Closed>(name: &'static str) -> Self {
        Self { name, read: read_code::<T>, codes: codes_of::<T> }
    }
}

fn read_code<T: Closed>(text: &str) -> Result<&'static str, Problem> {
    T::parse(text).map(T::code)
}

fn codes_of<T: Closed>() -> Vec<&'static str> {
    T::ALL.iter().map(|member| member.code()).collect()
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What a column holds and so how its text is read.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Any text, kept as typed but NFC.
    Text,
    /// A code given by this register or another.
    Code,
    /// A day.
    Day,
    /// A month such as `2019-05`.
    Month,
    /// A whole number, 0 or more.
    Count,
    /// `yes` or `no`.
    YesNo,
    /// A day, or `yes` where the day is not known.
    DayOrYes,
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
    /// A session; in a file also `UNIT DAY`.
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
    /// Returns the store's table of the records that a column of this type names by a code; none where it names no record.
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
}

/// One column of a kind of record.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The contract's name: CSV heading, JSON key, option.
    pub name: &'static str,
    /// What it holds.
    pub of: Type,
    /// The column of the store's table.
    pub sql: &'static str,
    /// Whether a record must have it.
    pub needed: bool,
    /// What an empty cell stands for.
    pub default: Option<&'static str>,
    /// Whether it tells who a petitioner is.
    pub personal: bool,
}

impl Column {
    const fn new(name: &'static str, of: Type) -> Self {
        Self { name, of, sql: name, needed: false, default: None, personal: false }
    }

    const fn needed(mut self) -> Self {
        self.needed = true;
        self
    }

    const fn sql(mut self, sql: &'static str) -> Self {
        self.sql = sql;
        self
    }

    const fn default(mut self, text: &'static str) -> Self {
        self.default = Some(text);
        self
    }

    const fn personal(mut self) -> Self {
        self.personal = true;
        self
    }
}

/// A cell's value as the register keeps it.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Value {
    /// Nothing is known.
    #[default]
    Empty,
    /// Text, a code, a list or a member of a closed list.
    Text(String),
    /// A count.
    Count(i64),
    /// A day.
    Day(NaiveDate),
    /// Yes or no.
    YesNo(bool),
    /// Another record, by its row in the store.
    Row(i64),
}

impl Value {
    /// Returns the text; none where it is something else.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the count; none where it is something else.
    pub fn as_count(&self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(*count),
            _ => None,
        }
    }

    /// Returns the day; none where it is something else.
    pub fn as_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// Returns the row of the record named; none where it is something else.
    pub fn as_row(&self) -> Option<i64> {
        match self {
            Self::Row(row) => Some(*row),
            _ => None,
        }
    }

    /// Returns the id of the record named, where the column is known to name one of `K`; none where it is something else.
    pub fn as_id<K>(&self) -> Option<Id<K>> {
        self.as_row().map(Id::of_row)
    }

    /// Tells whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

impl<K> From<Id<K>> for Value {
    fn from(id: Id<K>) -> Self {
        Self::Row(id.row())
    }
}

/// As files hold it: days as `2019-05-20`, `yes` and `no`, nothing for what is not known.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Count(count) | Self::Row(count) => write!(f, "{count}"),
            Self::Day(day) => write!(f, "{day}"),
            Self::YesNo(yes) => f.write_str(if *yes { "yes" } else { "no" }),
        }
    }
}

/// A kind of record; the order is that in which files are read, so that what a row names is there before it.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// Rules in force from a day.
    Rule,
    /// Fields of petitions.
    Field,
    /// Days off and swapped working days.
    Holiday,
    /// Units in time.
    Unit,
    /// Holders of posts.
    Leader,
    /// Agencies.
    Agency,
    /// Plan entries.
    Plan,
    /// Sessions held.
    Session,
    /// Ballot counts.
    Ballot,
    /// Petitions.
    Petition,
    /// Conclusion notices.
    Conclusion,
    /// Petitions given to agencies.
    Assignment,
    /// Agencies' replies.
    Reply,
    /// Checks of replies.
    Check,
    /// Lessons-learned meetings.
    Review,
    /// Publications.
    Publication,
    /// Reported totals.
    Total,
}

/// What is known of a kind of record.
#[derive(Debug)]
pub struct Spec {
    /// The kind.
    pub kind: Kind,
    /// The word for one record: in codes, `record WORD`, keys of messages.
    pub word: &'static str,
    /// The file's name without its ending; the word for many records.
    pub plural: &'static str,
    /// The store's table.
    pub table: &'static str,
    /// The columns in the contract's order.
    pub columns: &'static [Column],
    /// The columns by which a row without a code is known.
    pub key: &'static [&'static str],
}

impl Spec {
    /// Finds a column by its name.
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

impl Kind {
    /// All kinds in the order in which files are read.
    pub const ALL: [Self; 17] = [
        Self::Rule,
        Self::Field,
        Self::Holiday,
        Self::Unit,
        Self::Leader,
        Self::Agency,
        Self::Plan,
        Self::Session,
        Self::Ballot,
        Self::Petition,
        Self::Conclusion,
        Self::Assignment,
        Self::Reply,
        Self::Check,
        Self::Review,
        Self::Publication,
        Self::Total,
    ];

    /// Returns what is known of the kind.
    pub fn spec(self) -> &'static Spec {
        &SPECS[self as usize]
    }

    /// Returns what a record of the kind hangs on: a session or a petition; none where it stands for itself.
    pub fn owner(self) -> Option<Type> {
        match self {
            Self::Ballot | Self::Conclusion | Self::Review | Self::Publication => {
                Some(Type::Session)
            }
            Self::Assignment | Self::Reply | Self::Check => Some(Type::Petition),
            _ => None,
        }
    }

    /// Tells whether several may hang on one session or petition, in the order entered.
    pub fn is_placed(self) -> bool {
        self.owner().is_some() && !matches!(self, Self::Ballot | Self::Assignment)
    }

    /// Finds the kind whose rows stand in a table of the store.
    pub fn of_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.spec().table == table)
    }

    /// Finds a kind by its word, in singular or plural.
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.spec().word == word || kind.spec().plural == word)
    }
}

macro_rules! col {
    ($name:literal, $of:expr $(, $method:ident $(($arg:literal))?)*) => {
        Column::new($name, $of)$(.$method($($arg)?))*
    };
}

const SPECS: [Spec; 17] = [
    Spec {
        kind: Kind::Rule,
        word: "rule",
        plural: "rules",
        table: "rule",
        columns: &[
            col!("key", Type::RuleKey, needed),
            col!("value", Type::Text, needed),
            col!("from", Type::Day),
            col!("source", Type::Text),
        ],
        key: &["key", "from"],
    },
    Spec {
        kind: Kind::Field,
        word: "field",
        plural: "fields",
        table: "field",
        columns: &[
            col!("code", Type::Code, needed),
            col!("name_vi", Type::Text, needed),
            col!("name_en", Type::Text, needed),
        ],
        key: &["code"],
    },
    Spec {
        kind: Kind::Holiday,
        word: "holiday",
        plural: "holidays",
        table: "holiday",
        columns: &[
            col!("day", Type::Day, needed),
            col!("kind", Type::List(List::of::<HolidayKind>("holiday-kind")), needed),
            col!("name", Type::Text),
            col!("source", Type::Text),
            col!("status", Type::List(List::of::<DayStatus>("day-status")), default("confirmed")),
        ],
        key: &["day"],
    },
    Spec {
        kind: Kind::Unit,
        word: "unit",
        plural: "units",
        table: "unit_version",
        columns: &[
            col!("code", Type::Code, needed),
            col!("name", Type::Text, needed),
            col!("kind", Type::List(List::of::<UnitKind>("unit-kind")), needed),
            col!("parent", Type::Unit, sql("parent_id")),
            col!("from", Type::Day),
            col!("until", Type::Day),
            col!("successor", Type::Units),
            col!("gso_code", Type::Text),
        ],
        key: &["code", "from"],
    },
    Spec {
        kind: Kind::Leader,
        word: "leader",
        plural: "leaders",
        table: "leader",
        columns: &[
            col!("unit", Type::Unit, sql("unit_id"), needed),
            col!("post", Type::List(List::of::<Post>("post")), needed),
            col!("name", Type::Text, needed),
            col!("title", Type::Text),
            col!("from", Type::Day),
            col!("until", Type::Day),
        ],
        key: &["unit", "post", "name", "from"],
    },
    Spec {
        kind: Kind::Agency,
        word: "agency",
        plural: "agencies",
        table: "agency",
        columns: &[
            col!("code", Type::Code, needed),
            col!("name", Type::Text, needed),
            col!("unit", Type::Unit, sql("unit_id")),
            col!("from", Type::Day),
            col!("until", Type::Day),
        ],
        key: &["code"],
    },
    Spec {
        kind: Kind::Plan,
        word: "plan",
        plural: "plans",
        table: "plan",
        columns: &[
            col!("code", Type::Code),
            col!("unit", Type::Unit, sql("unit_id"), needed),
            col!("day", Type::Day),
            col!("month", Type::Month),
            col!("hosts", Type::Hosts, needed),
            col!("at", Type::Unit, sql("at_id")),
            col!("venue", Type::Text),
            col!("kind", Type::List(List::of::<SessionKind>("session-kind")), default("periodic")),
            col!("topic", Type::Text),
            col!("audience", Type::Text),
            col!("number", Type::Text),
            col!("notice", Type::Day),
            col!("status", Type::List(List::of::<PlanStatus>("plan-status"))),
            col!("reason", Type::Text),
        ],
        key: &["unit", "day", "month", "hosts", "at"],
    },
    Spec {
        kind: Kind::Session,
        word: "session",
        plural: "sessions",
        table: "session",
        columns: &[
            col!("code", Type::Code),
            col!("unit", Type::Unit, sql("unit_id"), needed),
            col!("day", Type::Day, needed),
            col!("hosts", Type::Hosts, needed),
            col!("at", Type::Unit, sql("at_id")),
            col!("venue", Type::Text),
            col!("kind", Type::List(List::of::<SessionKind>("session-kind")), default("periodic")),
            col!("form", Type::List(List::of::<SessionForm>("session-form")), default("direct")),
            col!("topic", Type::Text),
            col!("audience", Type::Text),
            col!("attended", Type::Count),
            col!("speakers", Type::Count),
            col!("opinions", Type::Count),
            col!("answered", Type::Count),
            col!("notice", Type::Day),
            col!("plan", Type::Plan, sql("plan_id")),
            col!("note", Type::Text),
        ],
        key: &["unit", "day", "hosts", "at", "venue"],
    },
    Spec {
        kind: Kind::Ballot,
        word: "ballot",
        plural: "ballots",
        table: "ballot",
        columns: &[
            col!("session", Type::Session, sql("session_id"), needed),
            col!("issued", Type::Count, needed),
            col!("returned", Type::Count, needed),
            col!("invalid", Type::Count, default("0")),
            col!("very_satisfied", Type::Count, needed),
            col!("satisfied", Type::Count, needed),
            col!("neutral", Type::Count, default("0")),
            col!("dissatisfied", Type::Count, needed),
        ],
        key: &["session"],
    },
    Spec {
        kind: Kind::Petition,
        word: "petition",
        plural: "petitions",
        table: "petition",
        columns: &[
            col!("code", Type::Code),
            col!("session", Type::Session, sql("session_id"), needed),
            col!("text", Type::Text, needed),
            col!("public_text", Type::Text),
            col!("field", Type::Field, default("other")),
            col!("petitioner", Type::Text, personal),
            col!("contact", Type::Text, personal),
            col!("address", Type::Text, personal),
            col!("origin", Type::List(List::of::<Origin>("origin")), default("raised")),
            col!("answered", Type::YesNo, default("no")),
            col!("answer", Type::Text),
            col!("answered_by", Type::Text),
            col!("duplicate_of", Type::Petition),
            col!("part_of", Type::Petition),
        ],
        key: &["session", "text"],
    },
    Spec {
        kind: Kind::Conclusion,
        word: "conclusion",
        plural: "conclusions",
        table: "conclusion",
        columns: &[
            col!("session", Type::Session, sql("session_id"), needed),
            col!("number", Type::Text, needed),
            col!("day", Type::Day, needed),
            col!("signer", Type::Text),
        ],
        key: &["session", "number"],
    },
    Spec {
        kind: Kind::Assignment,
        word: "assignment",
        plural: "assignments",
        table: "assignment",
        columns: &[
            col!("petition", Type::Petition, sql("petition_id"), needed),
            col!("agency", Type::Agency, sql("agency_id"), needed),
            col!("with", Type::Agencies, sql("with_agencies")),
            col!("day", Type::Day),
            col!("due", Type::Day),
            col!("conclusion", Type::Text),
            col!("extended_to", Type::Day),
            col!("withdrawn", Type::DayOrYes),
        ],
        key: &["petition"],
    },
    Spec {
        kind: Kind::Reply,
        word: "reply",
        plural: "replies",
        table: "reply",
        columns: &[
            col!("petition", Type::Petition, sql("petition_id"), needed),
            col!("day", Type::Day, needed),
            col!("outcome", Type::List(List::of::<Outcome>("outcome")), needed),
            col!("number", Type::Text),
            col!("text", Type::Text),
            col!("agency", Type::Agency, sql("agency_id")),
        ],
        key: &["petition", "day", "outcome", "number", "text", "agency"],
    },
    Spec {
        kind: Kind::Check,
        word: "check",
        plural: "checks",
        table: "petition_check",
        columns: &[
            col!("petition", Type::Petition, sql("petition_id"), needed),
            col!("day", Type::Day, needed),
            col!("by", Type::Text, sql("checked_by"), needed),
            col!("result", Type::List(List::of::<CheckResult>("check-result")), needed),
        ],
        key: &["petition", "day", "by", "result"],
    },
    Spec {
        kind: Kind::Review,
        word: "review",
        plural: "reviews",
        table: "review",
        columns: &[
            col!("session", Type::Session, sql("session_id"), needed),
            col!("day", Type::Day, needed),
            col!("strengths", Type::Text),
            col!("limits", Type::Text),
        ],
        key: &["session", "day", "strengths", "limits"],
    },
    Spec {
        kind: Kind::Publication,
        word: "publication",
        plural: "publications",
        table: "publication",
        columns: &[
            col!("session", Type::Session, sql("session_id"), needed),
            col!("day", Type::Day, needed),
            col!("channel", Type::Text, needed),
            col!("link", Type::Text),
        ],
        key: &["session", "day", "channel", "link"],
    },
    Spec {
        kind: Kind::Total,
        word: "total",
        plural: "totals",
        table: "total",
        columns: &[
            col!("unit", Type::Unit, sql("unit_id"), needed),
            col!("period", Type::Period, needed),
            col!("sessions", Type::Count, needed),
            col!("scope", Type::List(List::of::<Scope>("scope")), default("own")),
            col!("hosts", Type::Hosts),
            col!("at", Type::Unit, sql("at_id")),
            col!("kind", Type::List(List::of::<SessionKind>("session-kind"))),
            col!("attended", Type::Count),
            col!("opinions", Type::Count),
            col!("answered", Type::Count),
            col!("note", Type::Text),
        ],
        key: &["unit", "period", "scope", "hosts", "at", "kind"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_finds_its_own_columns() {
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            let spec = kind.spec();
            assert_eq!((spec.kind, kind as usize), (kind, place));
            assert!(spec.key.iter().all(|name| spec.column(name).is_some()), "{}", spec.word);
            assert_eq!(Kind::find(spec.plural), Some(kind));
        }
    }
}
