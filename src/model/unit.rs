//! Units over time: each record is a version of a unit.

use crate::model::columns;
use crate::model::columns::KIND_HEADINGS;
pub use crate::model::columns::{FROM, NAME, UNTIL};
use crate::model::table::{ID, UID, chained};
use crate::model::{
    Code, Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, PeopleOrder,
    RecordIdentity, SealRule, Search, UnitCodes, UnitId, UnitKind, Value, bare_name,
};
use crate::text;

/// The code, shared by all versions of the unit.
pub static CODE: Column<Code> = columns::CODE.required().elsewhere();

/// The kind.
pub static KIND: Column<UnitKind> = Column::new("kind").headings(KIND_HEADINGS);

/// The parent.
pub static PARENT: Column<UnitId> =
    Column::new("parent").sql("parent_id").headings(&["truc thuoc", "don vi cap tren"]);

/// The successors.
pub static SUCCESSOR: Column<UnitCodes> =
    Column::new("successor").headings(&["don vi ke thua", "ke thua"]).elsewhere();

/// The code of the General Statistics Office.
pub static GSO_CODE: Column<String> = Column::new("gso_code").option("gso-code").headings(&[
    "ma tong cuc thong ke",
    "ma so",
    "ma tctk",
]);

/// The condition that the version and the period overlap.
pub const LIVES_IN_PERIOD: &str =
    "coalesce(t.\"from\", '') <= :to AND coalesce(t.until, '9999-99') > :from";

/// The specification of units.
pub static UNIT: KindSpec = KindSpec {
    word: "unit",
    plural: "units",
    file_names: &["don vi hanh chinh"],
    table: "unit_version",
    columns: &[
        CODE.any(),
        NAME.required().any(),
        KIND.required().any(),
        PARENT.any(),
        FROM.any(),
        UNTIL.any(),
        SUCCESSOR.any(),
        GSO_CODE.any(),
    ],
    former: &[],
    key: &[CODE.any(), FROM.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
    code: Coding::Given,
    code_lookup: None,
    stored: &[ID, UID, chained("unit_id")],
    // A unit is found with and without the word for its kind, whether or not its name includes it.
    derived: Derived {
        columns: &["name_fold"],
        values: |unit| {
            let kind = unit.get(KIND).unwrap_or(UnitKind::Commune);
            vec![Value::Text(text::fold(bare_name(unit.text(NAME), kind)))]
        },
    },
    moves: Moves::Nothing,
    joins: "JOIN unit AS u ON u.id = t.unit_id",
    order: "u.code, t.\"from\"",
    people_order: PeopleOrder::ByName,
    in_period: Some(LIVES_IN_PERIOD),
    of_agency: None,
    identity: RecordIdentity::Named(&["code", "from"]),
    exchanged: &[],
    seal: SealRule::Ground,
    search: Some(Search { place: 9, code: false, texts: &[NAME.any()], day: "NULL" }),
    entry_place: 12,
    entry: EntryCommand::Own,
    listed: &[CODE.any(), NAME.any(), KIND.any(), PARENT.any(), FROM.any(), UNTIL.any()],
    asked: &[],
    asked_more: &[],
};
