//! Coverage: the days for which all sessions of a unit are in the register (contract 0.2, section 5,
//! "Silence is not zero").

use chrono::{Datelike, NaiveDate};

pub use crate::model::columns::{HIDDEN_ID, NOTE, UNIT};
use crate::model::table::{ID, UID, chained};
pub use crate::model::total::SCOPE;
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, PeopleOrder, Record,
    RecordIdentity, Scope, SealRule, Search, UnitId,
};

/// Days for which every session of a unit is in the register, as a record or in a total.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Coverage {
    /// Its code.
    pub code: String,
    /// The unit.
    pub unit: UnitId,
    /// The sessions: the unit's own, or those of all communes below it.
    pub scope: Scope,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// The last day.
pub static UNTIL: Column<NaiveDate> = Column::new("until")
    .sql("until_on")
    .label("covered_until")
    .headings(&["den ngay", "den het ngay", "bao cao den ngay"])
    .happened();

/// The first day; an empty cell is 1 January of the last day's year.
pub static FROM: Column<NaiveDate> = Column::new("from")
    .sql("from_on")
    .label("covered_from")
    .headings(&["tu ngay", "bao cao tu ngay"])
    .happened();

/// The day on which it was said; no figure depends on it.
pub static ON: Column<NaiveDate> = Column::new("on")
    .sql("told_on")
    .label("told_on")
    .headings(&["ngay bao cao", "ngay bao"])
    .happened();

/// The person or body that said it.
pub static BY: Column<String> = Column::new("by").sql("told_by").label("told_by").headings(&[
    "nguoi bao cao",
    "noi bao cao",
    "nguoi bao",
]);

/// The specification of coverage.
pub static COVERAGE: KindSpec = KindSpec {
    word: "coverage",
    plural: "coverage",
    file_names: &["bao cao du den ngay", "moc bao cao"],
    table: "unit_coverage",
    columns: &[
        UNIT.required().any(),
        UNTIL.required().any(),
        FROM.any(),
        SCOPE.default("own").any(),
        ON.any(),
        BY.any(),
        NOTE.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[UNIT.any(), SCOPE.any(), FROM.any(), UNTIL.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
    code: Coding::OfRegister,
    code_lookup: Some(6),
    stored: &[ID, UID, chained("code")],
    derived: Derived::NONE,
    moves: Moves::Nothing,
    joins: "JOIN unit AS u ON u.id = t.unit_id",
    order: "u.code, t.from_on, t.until_on, t.scope, t.code",
    people_order: PeopleOrder::AsStored,
    in_period: Some("t.from_on <= :to AND t.until_on >= :from"),
    of_agency: None,
    identity: RecordIdentity::HiddenId,
    exchanged: &["code"],
    seal: SealRule::Happens {
        columns: &["from_on", "until_on"],
        condition: "r.from_on <= :last AND r.until_on >= :from",
    },
    search: Some(Search {
        place: 12,
        code: false,
        texts: &[BY.any(), NOTE.any()],
        day: "t.until_on",
    }),
    entry_place: 11,
    entry: EntryCommand::Record,
    listed: &[UNIT.any(), FROM.any(), UNTIL.any(), SCOPE.any(), BY.any()],
    asked: &[UNIT.any(), UNTIL.any(), SCOPE.any()],
    asked_more: &[FROM.any(), ON.any(), BY.any(), NOTE.any()],
};

/// Fills an empty first day: 1 January of the last day's year.
pub fn fill_from(coverage: &mut Record) {
    if coverage.lacks(FROM)
        && let Some(until) = coverage.get(UNTIL)
    {
        coverage.set(FROM, first_of_year(until));
    }
}

/// Returns 1 January of a day's year.
pub fn first_of_year(day: NaiveDate) -> NaiveDate {
    day.with_ordinal(1).unwrap_or(day)
}
