//! The nouns of the field, always valid once built. No input or output.

pub use agency::{Agency, AgencyName};
pub use assignment::{AssignmentDays, OpenAssignment};
pub use ballot::Ballot;
pub use code::{
    CodeOrder, OddCode, RecordName, counted, is_number_too_long, odd_code, petition_number,
};
pub use conflict::{Conflict, ConflictKind, Side};
pub use field::Field;
pub use hosts::Hosts;
pub use id::{
    AgencyId, AgencyRow, AssignmentId, Coded, EntryId, FieldId, Id, LeaderId, PetitionId,
    PetitionRow, PlanId, PlanRow, SealId, SessionId, SessionRow, TotalId, UnitId, UnitLinkId,
    UnitVersionId, VersionId,
};
pub use leader::Leader;
pub use lists::{
    CheckResult, Closed, DayStatus, DueFrom, DueKind, HolidayKind, Origin, Outcome, PetitionState,
    PlanStatus, Post, Scope, SessionForm, SessionKind, UnitKind, View,
};
pub use period::{Month, Period, read_year};
pub use petition::{
    NamedPetition, Petition, PetitionDetails, PetitionStanding, PetitionTexts, Petitioner,
    Unassigned,
};
pub use plan::{Plan, PlanDetails, PlanWithSession, PlannedFor};
pub use record::{Column, Kind, Spec, Type, Value};
pub use session::{DialogueTexts, Session, SessionWithChildren};
pub use share::Share;
pub use span::Span;
pub use table::{Proof, TABLES, Table};
pub use total::Total;
pub use unit_name::{bare_name, kind_and_name};
pub use version::{Content, Hash, RecordId, RecordType, provisional, without_mark};

mod agency;
mod assignment;
mod ballot;
mod code;
mod conflict;
mod field;
mod hosts;
mod id;
mod leader;
pub(crate) mod lists;
mod period;
mod petition;
mod plan;
mod record;
mod session;
mod share;
mod span;
mod table;
mod total;
mod unit_name;
mod version;
