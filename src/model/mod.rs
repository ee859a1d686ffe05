//! The nouns of the field, always valid once built. No input or output.

pub use bundle::BundleHead;
pub use code::{
    CodeOrder, OddCode, RecordName, counted, is_number_too_long, odd_code, petition_number,
};
pub use conflict::{Conflict, ConflictKind, Side};
pub use hosts::Hosts;
pub use id::{
    AgencyId, AgencyRow, AssignmentId, Coded, EntryId, FieldId, Id, LeaderId, PetitionId,
    PetitionRow, PlanId, PlanRow, SealId, SessionId, SessionRow, TotalId, UnitId, UnitLinkId,
    UnitVersionId, VersionId,
};
pub use lists::{
    CheckResult, Closed, DayStatus, DueFrom, DueKind, HolidayKind, Origin, Outcome, PetitionState,
    PlanStatus, Post, Scope, SessionForm, SessionKind, UnitKind, View,
};
pub use period::{Month, Period, read_year};
pub use record::{Column, Kind, Spec, Type, Value};
pub use share::Share;
pub use span::Span;
pub use table::{Proof, TABLES, Table};
pub use unit_name::{bare_name, kind_and_name};
pub use version::{Content, Hash, RecordId, RecordType, provisional, without_mark};

mod bundle;
mod code;
mod conflict;
mod hosts;
mod id;
pub(crate) mod lists;
mod period;
mod record;
mod share;
mod span;
mod table;
mod unit_name;
mod version;
