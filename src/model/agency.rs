//! Agencies that reply to petitions.

pub use crate::model::columns::{CODE, FROM, NAME, UNIT, UNTIL};
use crate::model::table::{ID, UID};
use crate::model::unit::LIVES_IN_PERIOD;
use crate::model::{
    AgencyId, Coding, Derived, EntryCommand, KindSpec, Moves, Naming, PeopleOrder, RecordIdentity,
    SealRule, Search, Span, Value,
};
use crate::text;

/// An agency.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Agency {
    /// Its row.
    pub id: AgencyId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The days on which it exists.
    pub span: Span,
}

/// The code and the name of an agency.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AgencyName {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
}

/// The specification of agencies.
pub static AGENCY: KindSpec = KindSpec {
    word: "agency",
    plural: "agencies",
    file_names: &[],
    table: "agency",
    columns: &[CODE.required().any(), NAME.required().any(), UNIT.any(), FROM.any(), UNTIL.any()],
    former: &[],
    key: &[CODE.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
    code: Coding::Given,
    code_lookup: Some(4),
    stored: &[ID, UID],
    derived: Derived {
        columns: &["name_fold"],
        values: |agency| vec![Value::Text(text::fold(agency.text(NAME)))],
    },
    moves: Moves::Nothing,
    joins: "",
    order: "t.code",
    people_order: PeopleOrder::ByName,
    in_period: Some(LIVES_IN_PERIOD),
    of_agency: None,
    identity: RecordIdentity::Named(&["code"]),
    exchanged: &[],
    seal: SealRule::Ground,
    search: Some(Search { place: 11, code: true, texts: &[NAME.any()], day: "NULL" }),
    entry_place: 14,
    entry: EntryCommand::Own,
    listed: &[CODE.any(), NAME.any(), UNIT.any(), FROM.any(), UNTIL.any()],
    asked: &[],
    asked_more: &[],
};
