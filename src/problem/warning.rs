//! What is unlikely, or contradicts other records, but is taken.

use crate::problem::{Arg, Args, Key};

/// A check of `doithoai lint`; the order is that in which findings are told (contract, section 8).
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Lint {
    /// A code of another unit, year or session.
    CodeOfAnother,
    /// A code that no new record may have.
    CodeOdd,
    /// A day on which the unit was not there.
    OutsideUnitLife,
    /// A day after today.
    InFuture,
    /// A host whose post nobody held.
    PostNotHeld,
    /// A leader in two places on one day.
    LeaderTwice,
    /// A public notice after its session.
    NoticeAfterSession,
    /// An entry of the plan that is past and was not held.
    PlanPast,
    /// More speakers than people who attended.
    SpeakersAboveAttendance,
    /// More ballots than people who attended.
    BallotsAboveAttendance,
    /// More petitions than opinions.
    PetitionsAboveOpinions,
    /// A duplicate of a duplicate, or of a later petition.
    DuplicateWithoutOriginal,
    /// A petition neither answered nor assigned.
    PetitionUnassigned,
    /// A petition assigned though it was answered at the session.
    AssignedThoughAnswered,
    /// A due day before the assignment.
    DueBeforeAssignment,
    /// An extension given after the due day.
    ExtendedAfterDue,
    /// A day before the session's.
    BeforeSession,
    /// A session without conclusion after its time.
    ConclusionOverdue,
    /// A number of two documents.
    NumberTwice,
    /// A reported total below its records.
    TotalBelowRecords,
    /// A conflict of a merge that is open.
    ConflictOpen,
    /// A figure that changed since its year was sealed.
    ChangedSinceSeal,
    /// A text that looks as if it held personal data.
    TextPersonal,
    /// A public text that tells who petitioned.
    PublicTextPersonal,
    /// A public text withheld after a purge.
    PublicTextWithheld,
}

impl Lint {
    /// Every check.
    pub const ALL: [Self; 25] = [
        Self::CodeOfAnother,
        Self::CodeOdd,
        Self::OutsideUnitLife,
        Self::InFuture,
        Self::PostNotHeld,
        Self::LeaderTwice,
        Self::NoticeAfterSession,
        Self::PlanPast,
        Self::SpeakersAboveAttendance,
        Self::BallotsAboveAttendance,
        Self::PetitionsAboveOpinions,
        Self::DuplicateWithoutOriginal,
        Self::PetitionUnassigned,
        Self::AssignedThoughAnswered,
        Self::DueBeforeAssignment,
        Self::ExtendedAfterDue,
        Self::BeforeSession,
        Self::ConclusionOverdue,
        Self::NumberTwice,
        Self::TotalBelowRecords,
        Self::ConflictOpen,
        Self::ChangedSinceSeal,
        Self::TextPersonal,
        Self::PublicTextPersonal,
        Self::PublicTextWithheld,
    ];

    /// Returns the check's key in the catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::CodeOfAnother => "code-of-another",
            Self::CodeOdd => "code-odd",
            Self::OutsideUnitLife => "outside-unit-life",
            Self::InFuture => "in-future",
            Self::PostNotHeld => "post-not-held",
            Self::LeaderTwice => "leader-twice",
            Self::NoticeAfterSession => "notice-after-session",
            Self::PlanPast => "plan-past",
            Self::SpeakersAboveAttendance => "speakers-above-attendance",
            Self::BallotsAboveAttendance => "ballots-above-attendance",
            Self::PetitionsAboveOpinions => "petitions-above-opinions",
            Self::DuplicateWithoutOriginal => "duplicate-without-original",
            Self::PetitionUnassigned => "petition-unassigned",
            Self::AssignedThoughAnswered => "assigned-though-answered",
            Self::DueBeforeAssignment => "due-before-assignment",
            Self::ExtendedAfterDue => "extended-after-due",
            Self::BeforeSession => "before-session",
            Self::ConclusionOverdue => "conclusion-overdue",
            Self::NumberTwice => "number-twice",
            Self::TotalBelowRecords => "total-below-records",
            Self::ConflictOpen => "conflict-open",
            Self::ChangedSinceSeal => "changed-since-seal",
            Self::TextPersonal => "text-personal",
            Self::PublicTextPersonal => "public-text-personal",
            Self::PublicTextWithheld => "public-text-withheld",
        }
    }
}

/// What a warning is about, where the program reacts to it; else only what is told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Remark {
    /// What `doithoai lint` finds too.
    Lint(Lint),
    /// Reported totals are not in the figures.
    TotalsLeftOut,
    /// The rules changed within the period.
    RulesChanged,
    /// The program only tells it.
    Told(Key),
}

impl From<Lint> for Remark {
    fn from(lint: Lint) -> Self {
        Self::Lint(lint)
    }
}

/// What is unlikely but taken: what it is, its arguments and the records it is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Warning {
    /// What it is.
    pub remark: Remark,
    /// What the words show.
    pub args: Args,
    /// Codes of the records concerned.
    pub refs: Vec<String>,
}

impl Warning {
    /// Makes a warning to which the program reacts somewhere.
    pub fn of(remark: impl Into<Remark>) -> Self {
        Self { remark: remark.into(), args: Vec::new(), refs: Vec::new() }
    }

    /// Makes a warning that is only told.
    pub fn new(key: &'static str) -> Self {
        Self::of(Remark::Told(Key(key)))
    }

    /// Adds an argument that the words will show.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a record that the warning is about.
    #[must_use]
    pub fn about(mut self, code: impl Into<String>) -> Self {
        self.refs.push(code.into());
        self
    }

    /// Returns the key in the catalogue, without the prefix `warning-`.
    pub fn key(&self) -> Key {
        match self.remark {
            Remark::Lint(lint) => Key(lint.code()),
            Remark::TotalsLeftOut => Key("totals-left-out"),
            Remark::RulesChanged => Key("rules-changed"),
            Remark::Told(key) => key,
        }
    }

    /// Returns the code by which scripts know it: the key with `_`.
    pub fn code(&self) -> String {
        self.key().0.replace('-', "_")
    }
}
