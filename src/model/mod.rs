//! The nouns of the domain, always valid once built. No input or output.

pub use agency::{Agency, AgencyName};
pub use assignment::{AssignmentDays, OpenAssignment};
pub use ballot::Ballot;
pub use bundle::BundleHead;
pub use code::{
    CodeOrder, CodeSeries, OddCode, RecordName, counted, is_number_too_long, odd_code,
    petition_number,
};
pub use column::{
    AgencyCodes, AnyColumn, Code, Column, ColumnType, DayOrYes, FieldCode, HiddenId, RuleCode,
    Type, UnitCodes,
};
pub use conflict::{Conflict, ConflictKind, Side};
pub use coverage::Coverage;
pub use field::Field;
pub use history::{
    DueBy, FinalReply, FirstAssignment, FirstPart, Handling, Holding, PastCheck, PastStep,
    PetitionFacts, PetitionHistory, RuleDue, Withdrawal,
};
pub use hosts::Hosts;
pub use id::{
    AgencyId, AssignmentId, Coded, CoverageId, EntryId, FieldId, Id, LeaderId, PetitionId, PlanId,
    RowId, SealId, SessionId, StepId, TotalId, UnitId, UnitLinkId, UnitVersionId, VersionId,
};
pub use kind::{
    Derived, EntryCommand, Kind, KindSpec, Moves, Owner, PeopleOrder, RecordIdentity, SealRule,
    Search,
};
pub use leader::Leader;
pub use listed_state::{ListedState, ReplyState};
pub use lists::{
    CheckResult, Closed, DayStatus, DueFrom, DueKind, HolidayKind, Member, Origin, Outcome,
    PetitionState, PlanStatus, Post, Scope, SessionForm, SessionKind, StepKind, UnitKind,
    UnitLevel, View,
};
pub use naming::{Coding, Naming};
pub use period::{Month, Period, YearPart, read_whole_year, read_year};
pub use petition::{
    NamedPetition, Petition, PetitionDetails, PetitionTexts, Petitioner, Unassigned,
};
pub use plan::{Plan, PlanDetails, PlanWithSession, PlannedFor};
pub use record::{Record, RecordRow, ShownRecord, Value};
pub use session::{DialogueTexts, Session, SessionWithChildren};
pub use share::Share;
pub use span::Span;
pub use table::{Proof, Stored, TABLES, Table};
pub use total::Total;
pub use unit_name::{
    GivenName, NameFit, bare_name, has_kind_in_name, kind_with_name, kinds_and_name, kinds_called,
    name_and_parents,
};
pub use version::{Content, Hash, RecordId, RecordType, provisional, without_mark};

pub mod agency;
pub mod assignment;
pub mod ballot;
mod bundle;
pub mod check;
mod closed_list;
mod code;
mod column;
pub mod columns;
pub mod conclusion;
mod conflict;
pub mod coverage;
pub mod field;
mod history;
pub mod holiday;
mod hosts;
mod id;
mod kind;
pub mod leader;
mod listed_state;
pub(crate) mod lists;
mod naming;
mod period;
mod period_words;
pub mod petition;
pub mod plan;
pub mod publication;
mod record;
pub mod reply;
pub mod review;
pub mod rule;
pub mod session;
mod share;
mod span;
pub mod step;
mod table;
pub mod total;
pub mod unit;
mod unit_name;
mod version;
