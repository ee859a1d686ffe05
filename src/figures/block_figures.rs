//! Figures of each block of a report: name, path within the block, value.

use crate::figures::figure::FigureValue;
use crate::figures::{
    AgencyLine, CarriedOutCounts, Extensions, FieldLine, FollowUp, LeaderLine, Minimum, Outlook,
    OutlookLine, Petitions, Plan, Promises, Satisfaction, SessionBallot, Sessions, UnitLine,
};
use crate::model::Closed;
use crate::rules::Rules;

/// Figures of one block of a report, in JSON order.
pub trait BlockFigure: Copy + 'static {
    /// The block, or a line of a list.
    type Block;

    /// All figures of the block.
    const ALL: &'static [Self];

    /// Returns the figure's path within the block.
    fn code(self) -> &'static str;

    /// Returns the figure's value.
    fn value(self, block: &Self::Block) -> FigureValue;

    /// Returns the figure's value if it is a count.
    fn count(self, block: &Self::Block) -> Option<i64> {
        self.value(block).count()
    }
}

/// Declares the figures of a block: name, path and value of each.
macro_rules! figures {
    ($(#[$doc:meta])* $name:ident of $block:ident: $type:ty { $($figure:ident = $code:literal => $value:expr),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum $name { $(#[doc = $code] $figure),* }

        impl BlockFigure for $name {
            type Block = $type;

            const ALL: &'static [Self] = &[$(Self::$figure),*];

            fn code(self) -> &'static str {
                match self { $(Self::$figure => $code),* }
            }

            fn value(self, $block: &$type) -> FigureValue {
                match self { $(Self::$figure => $value.into()),* }
            }
        }
    };
}

figures! {
    /// Figures of the block `sessions`.
    SessionsFigure of sessions: Sessions {
        Total = "total" => sessions.total,
        Complete = "complete" => sessions.complete,
        AtMost = "at_most" => sessions.at_most,
        Recorded = "recorded" => sessions.recorded,
        Reported = "reported" => sessions.reported,
        Attended = "attended" => sessions.attended,
        Speakers = "speakers" => sessions.speakers,
        Opinions = "opinions" => sessions.opinions,
        Answered = "answered" => sessions.answered,
        OfProvinces = "by_level.province" => sessions.by_level.province,
        OfDistricts = "by_level.district" => sessions.by_level.district,
        OfCommunes = "by_level.commune" => sessions.by_level.commune,
        OfVillages = "by_level.village" => sessions.by_level.village,
        Periodic = "by_kind.periodic" => sessions.by_kind.periodic,
        Thematic = "by_kind.thematic" => sessions.by_kind.thematic,
        AdHoc = "by_kind.adhoc" => sessions.by_kind.adhoc,
        KindUnknown = "by_kind.unknown" => sessions.by_kind.unknown,
        Direct = "by_form.direct" => sessions.by_form.direct,
        Online = "by_form.online" => sessions.by_form.online,
        Indirect = "by_form.indirect" => sessions.by_form.indirect,
        FormUnknown = "by_form.unknown" => sessions.by_form.unknown,
        BySecretary = "by_host.secretary" => sessions.by_host.secretary,
        ByChair = "by_host.chair" => sessions.by_host.chair,
        ByBoth = "by_host.both" => sessions.by_host.both,
        ByDeputy = "by_host.deputy" => sessions.by_host.deputy,
        HostUnknown = "by_host.unknown" => sessions.by_host.unknown,
        January = "by_month.01" => sessions.by_month[0],
        February = "by_month.02" => sessions.by_month[1],
        March = "by_month.03" => sessions.by_month[2],
        April = "by_month.04" => sessions.by_month[3],
        May = "by_month.05" => sessions.by_month[4],
        June = "by_month.06" => sessions.by_month[5],
        July = "by_month.07" => sessions.by_month[6],
        August = "by_month.08" => sessions.by_month[7],
        September = "by_month.09" => sessions.by_month[8],
        October = "by_month.10" => sessions.by_month[9],
        November = "by_month.11" => sessions.by_month[10],
        December = "by_month.12" => sessions.by_month[11],
    }
}

figures! {
    /// Figures of the block `minimum`.
    MinimumFigure of minimum: Minimum {
        Units = "units" => minimum.units,
        Required = "required" => minimum.required,
        Counted = "counted" => minimum.counted,
        Pool = "pool" => minimum.pool,
        PoolLeast = "pool_least" => minimum.pool_least,
        PoolPossible = "pool_possible" => minimum.pool_possible,
        Shortfall = "shortfall" => minimum.shortfall,
        Met = "met" => minimum.met,
        Short = "short" => minimum.short,
        Unknown = "unknown" => minimum.unknown,
        Exempt = "exempt" => minimum.exempt,
        Open = "open" => minimum.open,
        MetAtLeast = "met_at_least" => minimum.met_at_least,
        MetAtMost = "met_at_most" => minimum.met_at_most,
        ShortfallAtLeast = "shortfall_at_least" => minimum.shortfall_at_least,
    }
}

figures! {
    /// Figures of a line of `units`.
    UnitFigure of unit: UnitLine {
        Required = "required" => unit.required,
        Held = "held" => unit.held,
        Counted = "counted" => unit.counted,
        HostedByHigher = "hosted_by_higher" => unit.hosted_by_higher,
        BySecretary = "by_host.secretary" => unit.by_host.secretary,
        ByChair = "by_host.chair" => unit.by_host.chair,
        ByBoth = "by_host.both" => unit.by_host.both,
        ByDeputy = "by_host.deputy" => unit.by_host.deputy,
        HostUnknown = "by_host.unknown" => unit.by_host.unknown,
        Shortfall = "shortfall" => unit.shortfall,
        State = "state" => unit.state,
        Attended = "attended" => unit.attended,
        Petitions = "petitions" => unit.petitions,
        SatisfiedPercent = "satisfied_percent" => unit.satisfied_percent,
        HeardUntil = "heard_until" => unit.heard_until,
        HeardFrom = "heard_from" => unit.heard_from.map(Closed::code),
        Open = "open" => unit.open,
        Possible = "possible" => unit.possible,
    }
}

figures! {
    /// Figures of a line of `leaders`.
    LeaderFigure of leader: LeaderLine {
        Sessions = "sessions" => leader.sessions,
        Thematic = "thematic" => leader.thematic,
    }
}

figures! {
    /// Figures of the block `plan`.
    PlanFigure of plan: Plan {
        Planned = "planned" => plan.planned,
        Held = "held" => plan.held,
        HeldOnTime = "held_on_time" => plan.held_on_time,
        Postponed = "postponed" => plan.postponed,
        Cancelled = "cancelled" => plan.cancelled,
        Open = "open" => plan.open,
        UnplannedSessions = "unplanned_sessions" => plan.unplanned_sessions,
    }
}

figures! {
    /// Figures of the block `satisfaction`; the last one exists if a session has ballots.
    SatisfactionFigure of satisfaction: Satisfaction {
        SessionsWithBallots = "sessions_with_ballots" => satisfaction.sessions_with_ballots,
        Issued = "issued" => satisfaction.issued,
        Returned = "returned" => satisfaction.returned,
        Valid = "valid" => satisfaction.valid,
        VerySatisfied = "very_satisfied" => satisfaction.very_satisfied,
        Satisfied = "satisfied" => satisfaction.satisfied,
        Neutral = "neutral" => satisfaction.neutral,
        Dissatisfied = "dissatisfied" => satisfaction.dissatisfied,
        Percent = "percent" => satisfaction.percent,
        SessionsMeeting = "sessions_meeting" => satisfaction.sessions_meeting,
        Lowest = "lowest" => satisfaction.lowest.as_ref().map(|lowest| lowest.percent),
        LowestPercent = "lowest.percent" => satisfaction.lowest.as_ref().map(|lowest| lowest.percent),
    }
}

figures! {
    /// Figures of a session's ballots.
    BallotFigure of ballot: SessionBallot {
        Issued = "issued" => ballot.issued,
        Returned = "returned" => ballot.returned,
        Valid = "valid" => ballot.valid,
        VerySatisfied = "very_satisfied" => ballot.very_satisfied,
        Satisfied = "satisfied" => ballot.satisfied,
        Neutral = "neutral" => ballot.neutral,
        Dissatisfied = "dissatisfied" => ballot.dissatisfied,
        Percent = "percent" => ballot.percent,
        ThresholdPercent = "threshold_percent" => ballot.threshold_percent,
    }
}

figures! {
    /// Figures of the block `petitions`, without those of its fields.
    PetitionsFigure of petitions: Petitions {
        Raised = "raised" => petitions.raised,
        Divided = "divided" => petitions.divided,
        Total = "total" => petitions.total,
        Distinct = "distinct" => petitions.distinct,
        Resolved = "outcomes.resolved" => petitions.outcomes.resolved,
        Explained = "outcomes.explained" => petitions.outcomes.explained,
        Noted = "outcomes.noted" => petitions.outcomes.noted,
        Declined = "outcomes.declined" => petitions.outcomes.declined,
        Promised = "outcomes.promised" => petitions.outcomes.promised,
        Referred = "outcomes.referred" => petitions.outcomes.referred,
        Answered = "answered" => petitions.states.answered,
        OnTime = "on_time" => petitions.states.on_time,
        Late = "late" => petitions.states.late,
        Pending = "pending" => petitions.states.pending,
        Overdue = "overdue" => petitions.states.overdue,
        Withdrawn = "withdrawn" => petitions.states.withdrawn,
        Unassigned = "unassigned" => petitions.states.unassigned,
        OnTimePercent = "on_time_percent" => petitions.on_time_percent,
        RuleOnTime = "by_rule.on_time" => petitions.by_rule.on_time,
        RuleLate = "by_rule.late" => petitions.by_rule.late,
        RulePending = "by_rule.pending" => petitions.by_rule.pending,
        RuleOverdue = "by_rule.overdue" => petitions.by_rule.overdue,
        RuleWithdrawn = "by_rule.withdrawn" => petitions.by_rule.withdrawn,
        RuleNoTerm = "by_rule.no_term" => petitions.by_rule.no_term,
        RuleOnTimePercent = "by_rule.on_time_percent" => petitions.by_rule.on_time_percent,
        OnlyPromised = "by_rule.promised" => petitions.by_rule.promised,
        AfterTheFact = "by_rule.after_the_fact" => petitions.by_rule.after_the_fact,
        EnteredUnknown = "by_rule.entered_unknown" => petitions.by_rule.entered_unknown,
        MovedWithdrawn = "moved.withdrawn" => petitions.moved.withdrawn,
        MovedExtended = "moved.extended" => petitions.moved.extended,
        MovedGivenDue = "moved.given_due" => petitions.moved.given_due,
        MovedStricter = "moved.stricter" => petitions.moved.stricter,
        ByRuleLate = "moved.by_rule_late" => petitions.moved.by_rule_late,
        InForceLate = "moved.in_force_late" => petitions.moved.in_force_late,
    }
}

figures! {
    /// Figures of the block `promises`.
    PromisesFigure of promises: Promises {
        Made = "made" => promises.made,
        Kept = "kept" => promises.kept,
        KeptLate = "kept_late" => promises.kept_late,
        Dropped = "dropped" => promises.dropped,
        Open = "open" => promises.open,
        Broken = "broken" => promises.broken,
        Renewed = "renewed" => promises.renewed,
    }
}

figures! {
    /// Figures of the block `carried_out`.
    CarriedOutFigure of found: CarriedOutCounts {
        Claimed = "claimed" => found.claimed,
        Confirmed = "confirmed" => found.confirmed,
        Refuted = "refuted" => found.refuted,
        Unchecked = "unchecked" => found.unchecked,
        AtLeast = "at_least" => found.at_least,
        AtMost = "at_most" => found.at_most,
    }
}

figures! {
    /// How often petitions were extended; only people read these.
    ExtensionsFigure of extensions: Extensions {
        Once = "once" => extensions.once,
        Again = "again" => extensions.again,
    }
}

figures! {
    /// Figures of a line of `petitions.by_field`.
    FieldFigure of field: FieldLine {
        Total = "total" => field.total,
        Answered = "answered" => field.states.answered,
        OnTime = "on_time" => field.states.on_time,
        Late = "late" => field.states.late,
        Pending = "pending" => field.states.pending,
        Overdue = "overdue" => field.states.overdue,
        Withdrawn = "withdrawn" => field.states.withdrawn,
        Unassigned = "unassigned" => field.states.unassigned,
    }
}

figures! {
    /// Figures of a line of `agencies`.
    AgencyFigure of agency: AgencyLine {
        Assigned = "assigned" => agency.assigned,
        OnTime = "on_time" => agency.on_time,
        Late = "late" => agency.late,
        Pending = "pending" => agency.pending,
        Overdue = "overdue" => agency.overdue,
        Withdrawn = "withdrawn" => agency.withdrawn,
        OnTimePercent = "on_time_percent" => agency.on_time_percent,
        MedianDays = "median_days" => agency.median_days,
        LongestDays = "longest_days" => agency.longest_days,
        RuleOnTime = "by_rule.on_time" => agency.by_rule.on_time,
        RuleLate = "by_rule.late" => agency.by_rule.late,
        RuleOverdue = "by_rule.overdue" => agency.by_rule.overdue,
        RuleOnTimePercent = "by_rule.on_time_percent" => agency.by_rule.on_time_percent,
        HandedOn = "handed_on" => agency.handed_on,
        HandedOnLate = "handed_on_late" => agency.handed_on_late,
    }
}

figures! {
    /// Figures of the block `follow_up`.
    FollowUpFigure of follow_up: FollowUp {
        Conclusions = "conclusions" => follow_up.conclusions,
        WithoutConclusion = "without_conclusion" => follow_up.without_conclusion,
        Reviews = "reviews" => follow_up.reviews,
        Publications = "publications" => follow_up.publications,
        Checks = "checks" => follow_up.checks,
        ChecksDone = "checks_done" => follow_up.checks_done,
        NoticedInTime = "noticed_in_time" => follow_up.noticed_in_time,
    }
}

figures! {
    /// Rules with other values than yes or no.
    RuleFigure of rules: Rules {
        Minimum = "minimum" => rules.minimum,
        DueDays = "due_days" => rules.due_days,
        DueKind = "due_kind" => rules.due_kind.map(Closed::code),
        DueFrom = "due_from" => rules.due_from.map(Closed::code),
        ThresholdPercent = "threshold_percent" => rules.threshold_percent,
        NoticeDays = "notice_days" => rules.notice_days,
        ConclusionDays = "conclusion_days" => rules.conclusion_days,
        PublishDays = "publish_days" => rules.publish_days,
    }
}

figures! {
    /// Figures of an outlook, without those of its units.
    OutlookFigure of outlook: Outlook {
        Owed = "owed" => outlook.owed,
        Covered = "covered" => outlook.covered,
        ToPlan = "to_plan" => outlook.to_plan,
        Infeasible = "infeasible" => outlook.infeasible,
        Pool = "pool" => outlook.pool,
    }
}

figures! {
    /// Figures of a unit's line in an outlook, without its last days.
    OutlookUnitFigure of unit: OutlookLine {
        Required = "required" => unit.required,
        Counted = "counted" => unit.counted,
        Owed = "owed" => unit.owed,
        Planned = "planned" => unit.planned,
        ToPlan = "to_plan" => unit.to_plan,
        DaysLeft = "days_left" => unit.days_left,
        PaceDays = "pace_days" => unit.pace_days,
        State = "state" => unit.state,
        Open = "open" => unit.open,
    }
}
