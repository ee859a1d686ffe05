//! Kinds of records and their specifications.

use crate::model::naming::{Coding, Naming};
use crate::model::{
    AnyColumn, Column, ColumnType, Record, Stored, Value, agency, assignment, ballot, check,
    columns, conclusion, coverage, field, holiday, leader, petition, plan, publication, reply,
    review, rule, session, step, total, unit,
};

/// Declares the kinds with their specifications; this is the only list of kinds.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $spec:path;)+) => {
        /// A kind of record, in the order in which files are read, so that a row comes after those
        /// it refers to.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Kind { $($(#[$doc])* $kind),+ }

        impl Kind {
            /// All kinds, in the order in which files are read.
            pub const ALL: [Self; [$(Self::$kind),+].len()] = [$(Self::$kind),+];

            /// Returns the specification.
            pub const fn spec(self) -> &'static KindSpec {
                match self { $(Self::$kind => &$spec),+ }
            }
        }
    };
}

kinds! {
    /// Rules with the day from which they are in force.
    Rule = rule::RULE;
    /// Fields of petitions.
    Field = field::FIELD;
    /// Days off and swapped working days.
    Holiday = holiday::HOLIDAY;
    /// Versions of units.
    Unit = unit::UNIT;
    /// Leaders.
    Leader = leader::LEADER;
    /// Agencies.
    Agency = agency::AGENCY;
    /// Plan entries.
    Plan = plan::PLAN;
    /// Sessions held.
    Session = session::SESSION;
    /// Ballot counts.
    Ballot = ballot::BALLOT;
    /// Petitions.
    Petition = petition::PETITION;
    /// Conclusion notices.
    Conclusion = conclusion::CONCLUSION;
    /// Assignments.
    Assignment = assignment::ASSIGNMENT;
    /// Steps after an assignment.
    Step = step::STEP_SPEC;
    /// Agencies' replies.
    Reply = reply::REPLY;
    /// Checks of replies.
    Check = check::CHECK;
    /// Lessons-learned meetings.
    Review = review::REVIEW;
    /// Publications.
    Publication = publication::PUBLICATION;
    /// Reported totals.
    Total = total::TOTAL;
    /// Days for which units have reported.
    Coverage = coverage::COVERAGE;
}

/// The specification of a kind of record. Readers, writers, imports, templates, help, search,
/// seals, `verify` and bundles use it. It has no defaults: a kind that lacks a field does not
/// compile.
#[derive(Debug)]
pub struct KindSpec {
    /// The word for one record: in codes, `record WORD` and message keys.
    pub word: &'static str,
    /// The word for many records, and the file's name without extension.
    pub plural: &'static str,
    /// Folded names that offices give files and sheets, and sheet names of earlier workbooks.
    pub file_names: &'static [&'static str],
    /// The store's table.
    pub table: &'static str,
    /// The columns, in the contract's order.
    pub columns: &'static [AnyColumn],
    /// Columns of files of version 0.1, which are read as records of another kind.
    pub former: &'static [AnyColumn],
    /// The columns that identify a row without a code.
    pub key: &'static [AnyColumn],
    /// The columns on which the clock by rule rests: a change of one is a new day of entry
    /// (contract 0.2, section 4). Empty if the kind keeps none.
    pub clock: &'static [AnyColumn],
    /// The kind that a record belongs to; `None` if it belongs to none.
    pub owner: Option<Owner>,
    /// How the records of one owner are told apart.
    pub naming: Naming,
    /// The form of the code.
    pub code: Coding,
    /// The rank of this kind when a code of unknown kind is looked up; `None` if no code finds its
    /// records.
    pub code_lookup: Option<u8>,
    /// Stored columns beside the contract's and the derived ones.
    pub stored: &'static [Stored],
    /// Columns that are computed from the others when a record is written.
    pub derived: Derived,
    /// The assignments and petitions whose derived data become stale if a record changes.
    pub moves: Moves,
    /// Joins that reading needs beside the kind's table, which is `t`.
    pub joins: &'static str,
    /// The order of rows, after that of their owner.
    pub order: &'static str,
    /// The order in which people read a list of them.
    pub people_order: PeopleOrder,
    /// The condition, over `t` and its owners, that a row belongs to the period from `:from` to
    /// `:to`; `None` if periods do not apply.
    pub in_period: Option<&'static str>,
    /// The condition that a record concerns the agency `:agency`.
    pub of_agency: Option<&'static str>,
    /// How other registers identify a record.
    pub identity: RecordIdentity,
    /// Columns that bundles carry beside the contract's.
    pub exchanged: &'static [&'static str],
    /// How a sealed year covers the kind's records.
    pub seal: SealRule,
    /// The searched texts; `None` if the kind is not searched.
    pub search: Option<Search>,
    /// The rank in the order in which a commune enters records, for the entry workbook and the help
    /// of `record`.
    pub entry_place: u8,
    /// The command that enters a record.
    pub entry: EntryCommand,
    /// The columns of a list for people, without `--wide` and `--columns`.
    pub listed: &'static [AnyColumn],
    /// The columns that the guided entry asks for, in this order; empty if it does not cover the
    /// kind.
    pub asked: &'static [AnyColumn],
    /// Optional columns that the guided entry offers afterwards.
    pub asked_more: &'static [AnyColumn],
}

/// The owner of a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Owner {
    /// A session.
    Session,
    /// A petition.
    Petition,
}

impl Owner {
    /// Returns the owner's kind.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Session => Kind::Session,
            Self::Petition => Kind::Petition,
        }
    }

    /// Returns the name of the column that refers to the owner.
    pub const fn column(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Petition => "petition",
        }
    }

    /// Returns the stored column that refers to the owner.
    pub const fn sql(self) -> &'static str {
        match self {
            Self::Session => "session_id",
            Self::Petition => "petition_id",
        }
    }
}

/// Columns that are computed from the others when a record is written.
#[derive(Clone, Copy, Debug)]
pub struct Derived {
    /// Their names in the store.
    pub columns: &'static [&'static str],
    /// Computes their values, in that order.
    pub values: fn(&Record) -> Vec<Value>,
}

impl Derived {
    /// No derived columns.
    pub const NONE: Self = Self { columns: &[], values: |_| Vec::new() };
}

/// The assignments and petitions whose derived data a change makes stale.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Moves {
    /// None.
    Nothing,
    /// All of them.
    Everything,
    /// Those of the petition itself and of the session that it leaves.
    Itself,
    /// Those of the petition that it belongs to.
    ItsPetition,
    /// Those of its petitions, if its day changes.
    ItsPetitions,
}

/// The order in which lists are shown to people.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PeopleOrder {
    /// The contract's order.
    AsStored,
    /// By name, in Vietnamese alphabetical order.
    ByName,
    /// By personal name, given name first.
    ByPersonalName,
}

/// How other registers identify a record.
#[derive(Clone, Copy, Debug)]
pub enum RecordIdentity {
    /// By its hidden random id.
    HiddenId,
    /// By the values of these columns.
    Named(&'static [&'static str]),
}

/// How a sealed year covers the records of a kind.
#[derive(Clone, Copy, Debug)]
pub enum SealRule {
    /// The figures of every year depend on them.
    Ground,
    /// They happen on a day.
    Happens {
        /// The columns that determine a row's day.
        columns: &'static [&'static str],
        /// The condition, over a row `r`, that it belongs to the year from `:from` to `:to` and had
        /// happened by `:as_of`; `:last` is the earlier of `:to` and `:as_of`. A petition's records
        /// also belong to the years of its duplicates, which share its state.
        condition: &'static str,
    },
}

/// The search specification of a kind.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The kind's number, part of every row number of the index. A new kind takes the next; none is
    /// reused.
    pub place: i64,
    /// Whether the code is searched too.
    pub code: bool,
    /// The columns whose texts are searched and shown.
    pub texts: &'static [AnyColumn],
    /// The day, in SQL.
    pub day: &'static str,
}

/// The command that enters a record of a kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EntryCommand {
    /// `record WORD`.
    Record,
    /// `plan add`.
    PlanAdd,
    /// `assign`.
    Assign,
    /// A command of the kind's own, such as `unit add`.
    Own,
}

impl KindSpec {
    /// Returns whether its records have a position among those of their owner.
    pub fn is_placed(&self) -> bool {
        self.naming == Naming::Placed
    }

    /// Finds a column that files may have: one of the kind's, or of a file of version 0.1.
    pub fn file_column(&self, name: &str) -> Option<&'static AnyColumn> {
        let former = self.former.iter().find(|column| column.name == name);
        self.column(name).or(former)
    }

    /// Finds a column by its name.
    pub fn column(&self, name: &str) -> Option<&'static AnyColumn> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Returns whether a record concerns a unit: it refers to one, belongs to a record that does,
    /// or is a version of one.
    pub fn is_of_unit(&self) -> bool {
        self.owner.is_some() || self.has(columns::UNIT) || self.table == "unit_version"
    }

    /// Returns whether the kind has a column.
    pub fn has<T: ColumnType>(&self, column: Column<T>) -> bool {
        self.column(column.name()).is_some()
    }
}

impl Kind {
    /// Returns the kind's owner; `None` if it has none.
    pub fn owner(self) -> Option<Owner> {
        self.spec().owner
    }

    /// Returns whether a record of the kind has no code and is named after its owner.
    pub fn is_part(self) -> bool {
        self.owner().is_some() && self.spec().code == Coding::None
    }

    /// Finds a kind by its table.
    pub fn of_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.spec().table == table)
    }

    /// Finds a kind by its word, in singular or plural.
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.spec().word == word || kind.spec().plural == word)
    }

    /// Returns the kinds in the order in which a commune enters them.
    pub fn in_order_of_entry() -> Vec<Self> {
        let mut kinds = Self::ALL.to_vec();
        kinds.sort_by_key(|kind| kind.spec().entry_place);
        kinds
    }

    /// Returns the words of the command that enters a record; empty if the kind has its own.
    pub fn entry_words(self) -> Vec<&'static str> {
        match self.spec().entry {
            EntryCommand::Record => vec!["record", self.spec().word],
            EntryCommand::PlanAdd => vec!["plan", "add"],
            EntryCommand::Assign => vec!["assign"],
            EntryCommand::Own => Vec::new(),
        }
    }

    /// Returns whether a column refers to the owner.
    pub fn is_owner_column(self, column: &AnyColumn) -> bool {
        self.owner().is_some_and(|owner| owner.column() == column.name)
    }

    /// Returns the kinds that a code may belong to, in the order of lookup.
    pub fn found_by_code() -> Vec<Self> {
        let mut kinds: Vec<Self> =
            Self::ALL.into_iter().filter(|kind| kind.spec().code_lookup.is_some()).collect();
        kinds.sort_by_key(|kind| kind.spec().code_lookup);
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_finds_its_own_columns() {
        for kind in Kind::ALL {
            let spec = kind.spec();
            let searched = spec.search.map_or::<&[AnyColumn], _>(&[], |search| search.texts);
            for column in [spec.key, spec.listed, spec.asked, spec.asked_more, searched].concat() {
                let own = spec.column(column.name).map(|own| (own.sql, own.elsewhere));
                let same = Some((column.sql, column.elsewhere));
                assert_eq!(own, same, "{} of {}", column.name, spec.word);
            }
            if let Some(owner) = spec.owner {
                assert_eq!(spec.column(owner.column()).map(|column| column.sql), Some(owner.sql()));
            }
            assert_eq!(Kind::find(spec.plural), Some(kind));
            assert_eq!(Kind::of_table(spec.table), Some(kind));
        }
    }

    #[test]
    fn no_two_kinds_have_one_place() {
        let places = |place: fn(&KindSpec) -> Option<i64>| {
            let mut all: Vec<i64> =
                Kind::ALL.iter().filter_map(|kind| place(kind.spec())).collect();
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count);
        };
        places(|spec| spec.search.map(|search| search.place));
        places(|spec| Some(spec.entry_place.into()));
        places(|spec| spec.code_lookup.map(i64::from));
    }
}
