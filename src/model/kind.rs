//! Kinds of records, and what the program knows of each.

use crate::model::{
    AnyColumn, Column, ColumnType, Record, Stored, Value, agency, assignment, ballot, check,
    columns, conclusion, field, holiday, leader, petition, plan, publication, reply, review, rule,
    session, total, unit,
};

/// Declares the kinds, each with its specification; this is the only list of kinds.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $spec:path;)+) => {
        /// A kind of record; the order is that in which files are read, so that what a row names is there before it.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Kind { $($(#[$doc])* $kind),+ }

        impl Kind {
            /// All kinds in the order in which files are read.
            pub const ALL: [Self; [$(Self::$kind),+].len()] = [$(Self::$kind),+];

            /// Returns what is known of the kind.
            pub const fn spec(self) -> &'static KindSpec {
                match self { $(Self::$kind => &$spec),+ }
            }
        }
    };
}

kinds! {
    /// Rules in force from a day.
    Rule = rule::RULE;
    /// Fields of petitions.
    Field = field::FIELD;
    /// Days off and swapped working days.
    Holiday = holiday::HOLIDAY;
    /// Units in time.
    Unit = unit::UNIT;
    /// Holders of posts.
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
    /// Petitions given to agencies.
    Assignment = assignment::ASSIGNMENT;
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
}

/// What the program knows of a kind of record. Readers, writers, imports, templates, help, search, seals, `verify` and bundles
/// read it; a kind without one of these fields does not compile.
#[derive(Debug)]
pub struct KindSpec {
    /// The word for one record: in codes, `record WORD`, keys of messages.
    pub word: &'static str,
    /// The file's name without its ending; the word for many records.
    pub plural: &'static str,
    /// Other names of files and sheets, folded: what offices write, and the sheets of earlier workbooks.
    pub file_names: &'static [&'static str],
    /// The store's table.
    pub table: &'static str,
    /// The columns in the contract's order.
    pub columns: &'static [AnyColumn],
    /// The columns by which a row without a code is known.
    pub key: &'static [AnyColumn],
    /// What a record of the kind belongs to; none where it stands for itself.
    pub owner: Option<Owner>,
    /// Whether several may belong to one owner, in the order entered.
    pub is_placed: bool,
    /// How a record's code is made.
    pub code: Coding,
    /// The place at which a code that may be of any kind is looked up among this kind's; none where the kind's records are not found
    /// by a code.
    pub code_lookup: Option<u8>,
    /// The columns of the store's table beside the contract's and the derived ones.
    pub stored: &'static [Stored],
    /// The columns that are derived from the others when a record is written.
    pub derived: Derived,
    /// Which assignments' derived days and petitions' figures a change of a record moves.
    pub moves: Moves,
    /// What stands beside the kind's table, known as `t`, where its rows are read.
    pub joins: &'static str,
    /// The order of its rows, after that of their owner.
    pub order: &'static str,
    /// The order in which people read a list of them.
    pub people_order: PeopleOrder,
    /// The condition, over `t` and its owners, that a row belongs to the period from `:from` to `:to`; none where a period narrows
    /// nothing.
    pub in_period: Option<&'static str>,
    /// The condition that a record concerns the agency `:agency`.
    pub of_agency: Option<&'static str>,
    /// How other registers know a record.
    pub identity: RecordIdentity,
    /// The columns beside the contract's that bundles carry.
    pub exchanged: &'static [&'static str],
    /// How a sealed year holds the kind's records.
    pub seal: SealRule,
    /// What is searched; none where nothing is.
    pub search: Option<Search>,
    /// Its place in the order in which a commune enters records: in the workbook to fill, in the help of `record`.
    pub entry_place: u8,
    /// The command that enters a record.
    pub entry: EntryCommand,
    /// What a person is asked for step by step, in this order; nothing where the kind is not asked for.
    pub asked: &'static [AnyColumn],
    /// What a person is asked for then, where wanted.
    pub asked_more: &'static [AnyColumn],
}

/// What a record belongs to.
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

    /// Returns the name of the column that names it.
    pub const fn column(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Petition => "petition",
        }
    }

    /// Returns the column of the store's table that names it.
    pub const fn sql(self) -> &'static str {
        match self {
            Self::Session => "session_id",
            Self::Petition => "petition_id",
        }
    }
}

/// How a record's code is made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Coding {
    /// It has none.
    None,
    /// Whoever enters it gives it.
    Given,
    /// `UNIT-YEAR-N`, with a mark before the number.
    OfYear(&'static str),
    /// `SESSION.N`.
    OfSession,
    /// `total-N`, which is no column of the contract.
    OfRegister,
}

impl Coding {
    /// Tells whether the program gives the next number where no code is given.
    pub const fn is_numbered(self) -> bool {
        matches!(self, Self::OfYear(_) | Self::OfSession)
    }
}

/// Columns that are derived from the others when a record is written.
#[derive(Clone, Copy, Debug)]
pub struct Derived {
    /// Their names in the store's table.
    pub columns: &'static [&'static str],
    /// Computes their values, in that order.
    pub values: fn(&Record) -> Vec<Value>,
}

impl Derived {
    /// No column is derived.
    pub const NONE: Self = Self { columns: &[], values: |_| Vec::new() };
}

/// Which assignments' derived days and petitions' figures a change of a record moves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Moves {
    /// None.
    Nothing,
    /// All there are.
    Everything,
    /// That of the petition itself, and those of the session that it leaves.
    Itself,
    /// That of the petition to which it belongs.
    ItsPetition,
    /// Those of its petitions, where its day changes.
    ItsPetitions,
}

/// The order in which people read a list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PeopleOrder {
    /// As the contract orders it.
    AsStored,
    /// By name, in the order of the Vietnamese alphabet.
    ByName,
    /// By a person's name, the given name first.
    ByPersonalName,
}

/// How other registers know a record.
#[derive(Clone, Copy, Debug)]
pub enum RecordIdentity {
    /// By its hidden random id.
    HiddenId,
    /// By what these columns say.
    Named(&'static [&'static str]),
}

/// How a sealed year holds the records of a kind.
#[derive(Clone, Copy, Debug)]
pub enum SealRule {
    /// They are what the figures of every year rest on.
    Ground,
    /// They happen on a day.
    Happens {
        /// The columns by which a row's day is found.
        columns: &'static [&'static str],
        /// The condition, over a row `r`, that it belongs to the year from `:from` to `:to` and had happened by `:as_of`; `:last` is
        /// the earlier of these two. A petition's records belong to the years of its duplicates too, which take its state.
        condition: &'static str,
    },
}

/// What is searched of a kind.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The kind's place, which is a part of every hit's number: a new kind takes the next, none is given again.
    pub place: i64,
    /// Whether its code is searched too.
    pub code: bool,
    /// The columns whose texts are searched and shown.
    pub texts: &'static [AnyColumn],
    /// Its day in SQL.
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
    /// A command of its own kind's, such as `unit add`.
    Own,
}

impl KindSpec {
    /// Finds a column by its name.
    pub fn column(&self, name: &str) -> Option<&'static AnyColumn> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Tells whether a record is of a unit: it names one or belongs to what does, or it is a stretch of one's life.
    pub fn is_of_unit(&self) -> bool {
        self.owner.is_some() || self.has(columns::UNIT) || self.table == "unit_version"
    }

    /// Tells whether the kind has a column.
    pub fn has<T: ColumnType>(&self, column: Column<T>) -> bool {
        self.column(column.name()).is_some()
    }
}

impl Kind {
    /// Returns what a record of the kind belongs to; none where it stands for itself.
    pub fn owner(self) -> Option<Owner> {
        self.spec().owner
    }

    /// Tells whether a record of the kind has no code and is named by that of its owner.
    pub fn is_part(self) -> bool {
        self.owner().is_some() && self.spec().code == Coding::None
    }

    /// Finds the kind whose rows stand in a table of the store.
    pub fn of_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.spec().table == table)
    }

    /// Finds a kind by its word, in singular or plural.
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.spec().word == word || kind.spec().plural == word)
    }

    /// Returns the kinds in the order in which a commune enters records.
    pub fn in_order_of_entry() -> Vec<Self> {
        let mut kinds = Self::ALL.to_vec();
        kinds.sort_by_key(|kind| kind.spec().entry_place);
        kinds
    }

    /// Returns the words of the command that enters a record of the kind; none where that is the kind's own.
    pub fn entry_words(self) -> Vec<&'static str> {
        match self.spec().entry {
            EntryCommand::Record => vec!["record", self.spec().word],
            EntryCommand::PlanAdd => vec!["plan", "add"],
            EntryCommand::Assign => vec!["assign"],
            EntryCommand::Own => Vec::new(),
        }
    }

    /// Tells whether a column names what a record of the kind belongs to.
    pub fn is_owner_column(self, column: &AnyColumn) -> bool {
        self.owner().is_some_and(|owner| owner.column() == column.name)
    }

    /// Returns the kinds whose records a code may name, in the order in which it is looked up.
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
            for column in [spec.key, spec.asked, spec.asked_more, searched].concat() {
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
