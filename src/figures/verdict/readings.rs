//! What each figure of a text may mean in the register.

use super::Claim;
use super::scale::RegisterFigures;
use crate::rules::prose::Subject;

/// A figure of the register that a statement may mean, with its bounds.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// Path.
    pub(super) figure: &'static str,
    /// At least.
    pub(super) least: i64,
    /// At most; `None` if more may have happened of which nobody told.
    pub(super) most: Option<i64>,
    /// Whether it is the register's figure of a complete period, which a text may repeat although
    /// a record leaves it out.
    pub(super) shown: bool,
}

impl Reading {
    pub(super) fn exact(&self) -> Option<i64> {
        self.most.filter(|most| *most == self.least)
    }

    /// Returns the value that a text may repeat.
    pub(super) fn repeated(&self) -> Option<i64> {
        self.shown.then_some(self.least)
    }

    /// Returns whether a claim holds for it.
    pub(super) fn agrees(&self, claim: Claim) -> bool {
        claim.holds(self.least, self.most.unwrap_or(i64::MAX))
            || (self.shown && claim.holds(self.least, self.least))
    }
}

/// Figures of the register with what is certain of them.
struct Table<'a, 's> {
    scale: &'a RegisterFigures<'s>,
    /// Whether every session, and so every record of one, is there.
    recorded: bool,
}

impl Table<'_, '_> {
    fn of(&self, figure: &'static str, value: i64, known: bool) -> Reading {
        let shown = self.scale.figures.sessions.complete;
        Reading { figure, least: value, most: known.then_some(value), shown }
    }

    /// Returns a count of records: exact where every session is recorded.
    fn records(&self, figure: &'static str, value: i64) -> Reading {
        self.of(figure, value, self.recorded)
    }

    /// Returns a count that sessions and totals may leave out.
    fn told(&self, figure: &'static str, value: i64, all: bool) -> Reading {
        self.of(figure, value, all && self.scale.figures.sessions.complete)
    }

    /// Returns a count of what is known, whatever else happened.
    fn known(&self, figure: &'static str, value: i64) -> Reading {
        self.of(figure, value, true)
    }
}

/// Returns what a figure of a text may mean in the register, the plainest first.
pub(super) fn readings(
    subject: Subject,
    by_rule: Option<bool>,
    scale: &RegisterFigures<'_>,
) -> Vec<Reading> {
    let figures = scale.figures;
    let table = Table { scale, recorded: scale.is_recorded() };
    let (sessions, petitions) = (&figures.sessions, &figures.petitions);
    let (states, rule, outcomes) = (&petitions.states, &petitions.by_rule, &petitions.outcomes);
    let (plan, after, ballots) = (&figures.plan, &figures.follow_up, &figures.satisfaction);
    let minimum = &figures.minimum;
    let records = |path, value| table.records(path, value);
    let raised = || {
        let told = scale.is_told(|sums| sums.opinions);
        vec![
            table.told("sessions.opinions", sessions.opinions, told),
            records("petitions.total", petitions.total),
            records("petitions.raised", petitions.raised),
            records("petitions.distinct", petitions.distinct),
        ]
    };
    let replied = || {
        let later = states.on_time + states.late;
        vec![
            records(
                "petitions.answered + petitions.on_time + petitions.late",
                states.answered + later,
            ),
            records("petitions.on_time + petitions.late", later),
        ]
    };
    let on_spot = || {
        vec![
            records("petitions.answered", states.answered),
            table.told("sessions.answered", sessions.answered, scale.is_told(|sums| sums.answered)),
        ]
    };
    let clocks = |force: Reading, by: Reading| match by_rule {
        Some(true) => vec![by],
        Some(false) => vec![force],
        None => vec![force, by],
    };
    match subject {
        Subject::Planned => vec![table.known("plan.planned", plan.planned)],
        Subject::HeldOfPlan => vec![table.known("plan.held", plan.held)],
        Subject::OnSchedule => vec![table.known("plan.held_on_time", plan.held_on_time)],
        Subject::Postponed => vec![table.known("plan.postponed", plan.postponed)],
        Subject::Cancelled => vec![table.known("plan.cancelled", plan.cancelled)],
        Subject::Unplanned => vec![records("plan.unplanned_sessions", plan.unplanned_sessions)],
        Subject::Required => vec![table.known("minimum.required", minimum.required)],
        Subject::Counted => vec![
            table.told("minimum.counted", minimum.counted, minimum.pool == 0),
            table.told("minimum.counted", minimum.counted + minimum.pool, true),
        ],
        Subject::Lacking => {
            vec![Reading {
                figure: "minimum.shortfall_at_least",
                least: minimum.shortfall_at_least,
                most: Some(minimum.shortfall),
                shown: false,
            }]
        }
        Subject::Concluded => vec![records("follow_up.conclusions", after.conclusions)],
        Subject::Unconcluded => {
            vec![records("follow_up.without_conclusion", after.without_conclusion)]
        }
        Subject::Published => vec![records("follow_up.publications", after.publications)],
        Subject::Reviewed => vec![records("follow_up.reviews", after.reviews)],
        Subject::Noticed => vec![records("follow_up.noticed_in_time", after.noticed_in_time)],
        Subject::WithBallots => {
            vec![records("satisfaction.sessions_with_ballots", ballots.sessions_with_ballots)]
        }
        Subject::MeetingThreshold => {
            vec![records("satisfaction.sessions_meeting", ballots.sessions_meeting)]
        }
        Subject::UnitsShort => vec![Reading {
            figure: "minimum.short",
            least: minimum.short,
            most: Some(minimum.units - minimum.met_at_least),
            shown: false,
        }],
        Subject::UnitsUnproved => vec![table.known("minimum.unknown", minimum.unknown)],
        Subject::UnitsUnreported => vec![table.known("minimum.open", minimum.open)],
        Subject::Attended => {
            let told = scale.is_told(|sums| sums.attended);
            vec![table.told("sessions.attended", sessions.attended, told)]
        }
        Subject::Speakers => {
            let told = scale.is_told(|sums| sums.speakers);
            vec![table.told("sessions.speakers", sessions.speakers, told)]
        }
        Subject::Raised => raised(),
        Subject::Distinct => vec![records("petitions.distinct", petitions.distinct)],
        Subject::NotedOrRaised => {
            let mut all = raised();
            all.push(records("petitions.outcomes.noted", outcomes.noted));
            all
        }
        Subject::TakenUp => [raised(), replied(), on_spot()].concat(),
        Subject::OnSpot => on_spot(),
        Subject::Replied => [replied(), on_spot()].concat(),
        Subject::Resolved => vec![
            records("petitions.outcomes.resolved", outcomes.resolved),
            records(
                "petitions.outcomes.resolved + petitions.answered",
                outcomes.resolved + states.answered,
            ),
            records("carried_out.confirmed", figures.carried_out.confirmed),
        ],
        Subject::Explained => vec![records("petitions.outcomes.explained", outcomes.explained)],
        Subject::Noted => vec![records("petitions.outcomes.noted", outcomes.noted)],
        Subject::Declined => vec![records("petitions.outcomes.declined", outcomes.declined)],
        Subject::Promised => vec![
            records("petitions.outcomes.promised", outcomes.promised),
            records("promises.made", figures.promises.made),
        ],
        Subject::Referred => vec![records("petitions.outcomes.referred", outcomes.referred)],
        Subject::OnTime => clocks(
            records("petitions.on_time", states.on_time),
            records("petitions.by_rule.on_time", rule.on_time),
        ),
        Subject::Late => clocks(
            records("petitions.late", states.late),
            records("petitions.by_rule.late", rule.late),
        ),
        Subject::Overdue => clocks(
            records("petitions.overdue", states.overdue),
            records("petitions.by_rule.overdue", rule.overdue),
        ),
        Subject::Missed => [
            clocks(
                records("petitions.overdue", states.overdue),
                records("petitions.by_rule.overdue", rule.overdue),
            ),
            clocks(
                records("petitions.late + petitions.overdue", states.late + states.overdue),
                records(
                    "petitions.by_rule.late + petitions.by_rule.overdue",
                    rule.late + rule.overdue,
                ),
            ),
            clocks(
                records("petitions.late", states.late),
                records("petitions.by_rule.late", rule.late),
            ),
        ]
        .concat(),
        Subject::Unanswered => vec![
            records("petitions.pending + petitions.overdue", states.pending + states.overdue),
            records(
                "petitions.pending + petitions.overdue + petitions.unassigned",
                states.pending + states.overdue + states.unassigned,
            ),
        ],
        Subject::Pending => clocks(
            records("petitions.pending", states.pending),
            records("petitions.by_rule.pending", rule.pending),
        ),
        Subject::InHand => vec![
            records("petitions.pending", states.pending),
            records("petitions.pending + petitions.overdue", states.pending + states.overdue),
            records("petitions.outcomes.promised", outcomes.promised),
            records(
                "petitions.pending + petitions.overdue + petitions.outcomes.promised",
                states.pending + states.overdue + outcomes.promised,
            ),
        ],
        Subject::Unassigned => vec![records("petitions.unassigned", states.unassigned)],
        Subject::Withdrawn => vec![records("petitions.withdrawn", states.withdrawn)],
        Subject::Assigned => {
            let held = states.on_time + states.late + states.pending + states.overdue;
            vec![
                records(
                    "petitions.on_time + petitions.late + petitions.pending + petitions.overdue",
                    held,
                ),
                records(
                    "petitions.on_time + petitions.late + petitions.pending + petitions.overdue + petitions.withdrawn",
                    held + states.withdrawn,
                ),
            ]
        }
        Subject::Extended => vec![
            records("petitions.extensions.once", petitions.extensions.once),
            records("petitions.moved.extended", petitions.moved.extended),
        ],
        Subject::Checked => vec![records("follow_up.checks", after.checks)],
        Subject::CheckedDone => vec![records("follow_up.checks_done", after.checks_done)],
        Subject::Issued => vec![records("satisfaction.issued", ballots.issued)],
        Subject::Returned => vec![records("satisfaction.returned", ballots.returned)],
        Subject::Invalid => vec![records("satisfaction.invalid", ballots.returned - ballots.valid)],
        Subject::Valid => vec![records("satisfaction.valid", ballots.valid)],
        Subject::VerySatisfied => {
            vec![records("satisfaction.very_satisfied", ballots.very_satisfied)]
        }
        Subject::Satisfied => vec![
            records("satisfaction.satisfied", ballots.satisfied),
            records(
                "satisfaction.very_satisfied + satisfaction.satisfied",
                ballots.satisfied + ballots.very_satisfied,
            ),
        ],
        Subject::Neutral => vec![records("satisfaction.neutral", ballots.neutral)],
        Subject::Dissatisfied => vec![records("satisfaction.dissatisfied", ballots.dissatisfied)],
        _ => Vec::new(),
    }
}

/// Returns what the whole of a share may mean: of 343 of 424 on time, the 424.
pub(super) fn wholes(
    subject: Subject,
    by_rule: Option<bool>,
    scale: &RegisterFigures<'_>,
) -> Vec<Reading> {
    let figures = scale.figures;
    let table = Table { scale, recorded: scale.is_recorded() };
    let states = &figures.petitions.states;
    let rule = &figures.petitions.by_rule;
    let of = |subject| readings(subject, by_rule, scale);
    match subject {
        Subject::OnTime | Subject::Late | Subject::Overdue | Subject::Missed => {
            let due = states.on_time + states.late + states.overdue;
            let by = rule.on_time + rule.late + rule.overdue;
            let mut all = vec![
                table.records("petitions.on_time + petitions.late + petitions.overdue", due),
                table.records("petitions.by_rule.on_time_percent", by),
                table.records("petitions.on_time + petitions.late", states.on_time + states.late),
            ];
            all.extend(of(Subject::Assigned));
            all.extend(of(Subject::Raised));
            all
        }
        Subject::OnSpot | Subject::Replied | Subject::Resolved | Subject::TakenUp => {
            [of(Subject::Raised), of(Subject::Assigned)].concat()
        }
        Subject::Returned => of(Subject::Issued),
        Subject::Valid | Subject::Invalid => of(Subject::Returned),
        Subject::VerySatisfied | Subject::Satisfied | Subject::Neutral | Subject::Dissatisfied => {
            [of(Subject::Valid), of(Subject::Returned)].concat()
        }
        Subject::HeldOfPlan | Subject::OnSchedule => of(Subject::Planned),
        Subject::Concluded
        | Subject::Published
        | Subject::Reviewed
        | Subject::Noticed
        | Subject::WithBallots => {
            vec![
                table.records("sessions.recorded", figures.sessions.recorded),
                table.told("sessions.total", figures.sessions.total, true),
            ]
        }
        Subject::MeetingThreshold => of(Subject::WithBallots),
        Subject::CheckedDone => of(Subject::Checked),
        _ => Vec::new(),
    }
}

/// Counts that a session or a total may leave out.
pub(super) struct Told {
    pub(super) attended: bool,
    pub(super) speakers: bool,
    pub(super) opinions: bool,
    pub(super) answered: bool,
}

impl RegisterFigures<'_> {
    /// Returns whether every session and total tells a count.
    fn is_told(&self, which: impl Fn(&Told) -> bool) -> bool {
        let context = &self.figures.context;
        let mut sessions = context.sessions().map(|one| Told {
            attended: one.session.attended.is_some(),
            speakers: one.session.speakers.is_some(),
            opinions: true,
            answered: true,
        });
        let mut totals = context.remainders().map(|one| Told {
            attended: one.total.attended.is_some(),
            speakers: false,
            opinions: one.total.opinions.is_some(),
            answered: one.total.answered.is_some(),
        });
        sessions.all(|told| which(&told)) && totals.all(|told| which(&told))
    }
}
