//! Warnings: unlikely or contradictory data that is accepted.

use chrono::NaiveDate;

use crate::problem::{Arg, Args, Key};

/// A check of `doithoai lint`, in the order of its findings (contract, section 8).
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Lint {
    /// A code of another unit, year or session.
    CodeOfAnother,
    /// A code that no new record may have.
    CodeOdd,
    /// A unit whose name begins with the word for another kind.
    KindOfName,
    /// A unit with the name, kind and parent of another of the same days.
    UnitTwice,
    /// A village without a parent.
    VillageAlone,
    /// A day on which the unit did not exist.
    OutsideUnitLife,
    /// A day after today.
    InFuture,
    /// A host whose post nobody held.
    PostNotHeld,
    /// A leader in two places on one day.
    LeaderTwice,
    /// A public notice after its session.
    NoticeAfterSession,
    /// A plan entry that is past and was not held.
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
    /// A due date before the assignment.
    DueBeforeAssignment,
    /// An extension entered after the due date that it replaced.
    ExtendedAfterDue,
    /// A withdrawal entered after the due date.
    WithdrawnAfterDue,
    /// A step dated long before it was entered.
    StepDatedBack,
    /// A step without a day.
    StepWithoutDay,
    /// A reply entered after the due date by rule and dated before it.
    ReplyDatedBack,
    /// A petition or assignment edited after the due date by rule.
    EditedAfterDue,
    /// A reply dated before its assignment.
    ReplyBeforeAssignment,
    /// A resolved petition that a later check refutes.
    ResolvedRefuted,
    /// A promise not kept by its day.
    PromiseBroken,
    /// A day before that of the session.
    BeforeSession,
    /// A session without a conclusion after the term.
    ConclusionOverdue,
    /// A number shared by two documents.
    NumberTwice,
    /// A reported total below its records.
    TotalBelowRecords,
    /// Days to come that a unit has reported.
    CoverageAhead,
    /// Coverage of the communes below a unit that has none.
    CoverageWithoutCommunes,
    /// Records of units of which nobody said that they are all.
    CoverageNeeded,
    /// A rule of another office's, which has ended.
    RuleOfAnotherOffice,
    /// An open conflict of a merge.
    ConflictOpen,
    /// A figure that changed since its year was sealed.
    ChangedSinceSeal,
    /// A text that may contain personal data.
    TextPersonal,
    /// A public text that contains personal data of a petitioner.
    PublicTextPersonal,
    /// A public text withheld after a purge.
    PublicTextWithheld,
    /// A coming year without confirmed days off.
    HolidaysUnconfirmed,
}

impl Lint {
    /// All checks.
    pub const ALL: [Self; 41] = [
        Self::CodeOfAnother,
        Self::CodeOdd,
        Self::KindOfName,
        Self::UnitTwice,
        Self::VillageAlone,
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
        Self::WithdrawnAfterDue,
        Self::StepDatedBack,
        Self::StepWithoutDay,
        Self::ReplyDatedBack,
        Self::EditedAfterDue,
        Self::ReplyBeforeAssignment,
        Self::ResolvedRefuted,
        Self::PromiseBroken,
        Self::BeforeSession,
        Self::ConclusionOverdue,
        Self::NumberTwice,
        Self::TotalBelowRecords,
        Self::CoverageAhead,
        Self::CoverageWithoutCommunes,
        Self::CoverageNeeded,
        Self::RuleOfAnotherOffice,
        Self::ConflictOpen,
        Self::ChangedSinceSeal,
        Self::TextPersonal,
        Self::PublicTextPersonal,
        Self::PublicTextWithheld,
        Self::HolidaysUnconfirmed,
    ];

    /// Returns the check's key in the catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::CodeOfAnother => "code-of-another",
            Self::CodeOdd => "code-odd",
            Self::KindOfName => "kind-of-name",
            Self::UnitTwice => "unit-twice",
            Self::VillageAlone => "village-alone",
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
            Self::WithdrawnAfterDue => "withdrawn-after-due",
            Self::StepDatedBack => "step-dated-back",
            Self::StepWithoutDay => "step-without-day",
            Self::ReplyDatedBack => "reply-dated-back",
            Self::EditedAfterDue => "edited-after-due",
            Self::ReplyBeforeAssignment => "reply-before-assignment",
            Self::ResolvedRefuted => "resolved-refuted",
            Self::PromiseBroken => "promise-broken",
            Self::BeforeSession => "before-session",
            Self::ConclusionOverdue => "conclusion-overdue",
            Self::NumberTwice => "number-twice",
            Self::TotalBelowRecords => "total-below-records",
            Self::CoverageAhead => "coverage-ahead",
            Self::CoverageWithoutCommunes => "coverage-without-communes",
            Self::CoverageNeeded => "coverage-needed",
            Self::RuleOfAnotherOffice => "rule-of-another-office",
            Self::ConflictOpen => "conflict-open",
            Self::ChangedSinceSeal => "changed-since-seal",
            Self::TextPersonal => "text-personal",
            Self::PublicTextPersonal => "public-text-personal",
            Self::PublicTextWithheld => "public-text-withheld",
            Self::HolidaysUnconfirmed => "holidays-unconfirmed",
        }
    }
}

/// The subject of a warning: a variant if the program reacts to it, else only a key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Remark {
    /// A finding of `doithoai lint`.
    Lint(Lint),
    /// Reported totals over the period's edge, whose sessions may be the period's or not.
    TotalsLeftOut,
    /// Reported totals whose period is not over.
    TotalWaits,
    /// Reported totals that may count the same sessions as others.
    TotalOverlaps,
    /// Reported totals below the records.
    TotalsBelowRecords,
    /// The rules changed within the period.
    RulesChanged,
    /// The program does not react to it.
    Plain(Key),
}

impl From<Lint> for Remark {
    fn from(lint: Lint) -> Self {
        Self::Lint(lint)
    }
}

/// A warning: its subject, arguments and the records concerned.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Warning {
    /// The subject.
    pub remark: Remark,
    /// The arguments of the words.
    pub args: Args,
    /// Codes of the records concerned.
    pub refs: Vec<String>,
}

impl Warning {
    /// Returns a warning that some code reacts to.
    pub fn of(remark: impl Into<Remark>) -> Self {
        Self { remark: remark.into(), args: Vec::new(), refs: Vec::new() }
    }

    /// Returns a warning that no code reacts to.
    pub fn new(key: &'static str) -> Self {
        Self::of(Remark::Plain(Key(key)))
    }

    /// Returns the warning that a day does not keep the time typed with it, and how many others.
    pub fn time_dropped(given: impl Into<Arg>, day: NaiveDate, more: usize) -> Self {
        let warning = Self::new("time-dropped").with("given", given);
        warning.with("day", Arg::Weekday(day)).with("more", more)
    }

    /// Adds an argument for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a record concerned.
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
            Remark::TotalWaits => Key("total-waits"),
            Remark::TotalOverlaps => Key("total-overlaps"),
            Remark::TotalsBelowRecords => Key("totals-below-records"),
            Remark::RulesChanged => Key("rules-changed"),
            Remark::Plain(key) => key,
        }
    }

    /// Returns its code for scripts: the key with `_`.
    pub fn code(&self) -> String {
        self.key().0.replace('-', "_")
    }
}
