//! Raw rows: the random numbers of a register.

use proptest::prelude::*;

use super::records::BallotRow;

/// A day as its distance from 1 January 2032: mostly in that year, some before and after.
pub fn offset() -> impl Strategy<Value = i64> {
    prop_oneof![8 => 0..366_i64, 1 => -60..0_i64, 1 => 366..430_i64, 1 => prop::sample::select(vec![-1, 0, 181, 182, 365, 366])]
}

pub fn maybe<S: Strategy>(inner: S) -> impl Strategy<Value = Option<S::Value>>
where
    S::Value: Clone,
{
    prop::option::weighted(0.4, inner)
}

pub fn index() -> impl Strategy<Value = usize> {
    0..1000_usize
}

#[derive(Clone, Debug)]
pub struct RawCommune {
    pub kind: usize,
    pub life: usize,
    pub turn: i64,
    pub second_kind: usize,
    pub parent: usize,
}

#[derive(Clone, Debug)]
pub struct RawUnits {
    pub communes: Vec<RawCommune>,
    pub second_district: bool,
    /// The kinds of the units above.
    pub upper: usize,
    /// The first two communes end on this day and are merged into one.
    pub merger: Option<i64>,
    /// Days from the merger to the next, of the merged unit alone into another.
    pub second_merger: Option<i64>,
    /// The last commune ends on this day and is split in two.
    pub split: Option<i64>,
    pub villages: usize,
}

pub fn raw_units() -> impl Strategy<Value = RawUnits> {
    let commune = (0..4_usize, 0..12_usize, 1..366_i64, 0..4_usize, 0..6_usize).prop_map(
        |(kind, life, turn, second_kind, parent)| RawCommune {
            kind,
            life,
            turn,
            second_kind,
            parent,
        },
    );
    (
        prop::collection::vec(commune, 2..=6),
        prop::bool::weighted(0.3),
        0..16_usize,
        (maybe(1..366_i64), maybe(1..120_i64), prop::option::weighted(0.2, 1..366_i64)),
        0..3_usize,
    )
        .prop_map(
            |(communes, second_district, upper, (merger, second_merger, split), villages)| {
                RawUnits {
                    communes,
                    second_district,
                    upper,
                    merger,
                    second_merger,
                    split,
                    villages,
                }
            },
        )
}

/// A day: days from the session, from the due date in force or by rule, or from the promised day.
#[derive(Clone, Copy, Debug)]
pub enum When {
    Session(i64),
    Due(i64),
    Rule(i64),
    Promise(i64),
}

#[derive(Clone, Debug)]
pub struct RawAssignment {
    pub agency: usize,
    pub with: bool,
    pub day: Option<i64>,
    pub due: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct RawStep {
    pub step: usize,
    pub day: Option<When>,
    pub agency: usize,
    pub due: When,
    /// Whether a transfer has a due date.
    pub has_due: bool,
    /// The steps of a petition are numbered by rank.
    pub rank: usize,
    pub known: Option<When>,
}

#[derive(Clone, Debug)]
pub struct RawReply {
    pub when: When,
    pub outcome: usize,
    /// Days from the reply to the promised day.
    pub until: i64,
    pub known: Option<When>,
}

#[derive(Clone, Debug)]
pub struct RawPetition {
    pub field: Option<usize>,
    pub origin: Option<usize>,
    pub answered: Option<bool>,
    pub duplicate_of: Option<usize>,
    pub part_of: Option<usize>,
    /// Whether it is neither answered, nor assigned, nor replied to.
    pub untouched: bool,
    pub known: Option<When>,
    pub assignment: Option<RawAssignment>,
    pub steps: Vec<RawStep>,
    pub replies: Vec<RawReply>,
    pub checks: Vec<(When, usize)>,
}

fn raw_known() -> impl Strategy<Value = Option<When>> {
    prop_oneof![
        2 => Just(None),
        5 => (0..12_i64).prop_map(|after| Some(When::Session(after))),
        3 => (-1..=1_i64).prop_map(|after| Some(When::Rule(after))),
        1 => (12..70_i64).prop_map(|after| Some(When::Session(after))),
    ]
}

fn raw_step() -> impl Strategy<Value = RawStep> {
    let day = prop_oneof![
        3 => Just(None),
        4 => (-4..50_i64).prop_map(|after| Some(When::Session(after))),
        // Often on the day of another step.
        4 => prop::sample::select(vec![3, 10]).prop_map(|after| Some(When::Session(after))),
        3 => (-1..=1_i64).prop_map(|after| Some(When::Rule(after))),
    ];
    let due = prop_oneof![
        2 => (-3..60_i64).prop_map(When::Session),
        2 => (-1..=1_i64).prop_map(When::Rule),
    ];
    (0..7_usize, day, index(), due, any::<bool>(), index(), raw_known()).prop_map(
        |(step, day, agency, due, has_due, rank, known)| RawStep {
            step,
            day,
            agency,
            due,
            has_due,
            rank,
            known,
        },
    )
}

fn raw_reply() -> impl Strategy<Value = RawReply> {
    let when = prop_oneof![
        4 => (-3..45_i64).prop_map(When::Session),
        3 => (-1..=1_i64).prop_map(When::Due),
        3 => (-1..=1_i64).prop_map(When::Rule),
        3 => (-1..=1_i64).prop_map(When::Promise),
    ];
    (when, index(), 0..40_i64, raw_known()).prop_map(|(when, outcome, until, known)| RawReply {
        when,
        outcome,
        until,
        known,
    })
}

fn raw_assignment() -> impl Strategy<Value = RawAssignment> {
    let day = prop_oneof![3 => Just(None), 2 => (-3..50_i64).prop_map(Some)];
    let due = prop::option::weighted(0.35, -3..60_i64);
    (index(), any::<bool>(), day, due).prop_map(|(agency, with, day, due)| RawAssignment {
        agency,
        with,
        day,
        due,
    })
}

pub fn raw_petition() -> impl Strategy<Value = RawPetition> {
    let check = prop_oneof![
        3 => (-1..60_i64).prop_map(When::Session),
        1 => (-1..=1_i64).prop_map(When::Due),
    ];
    let row = (
        prop::option::weighted(0.8, index()),
        prop::option::weighted(0.5, index()),
        prop_oneof![4 => Just(None), 1 => Just(Some(true)), 1 => Just(Some(false))],
        prop::option::weighted(0.3, index()),
        prop::option::weighted(0.25, index()),
        prop::bool::weighted(0.25),
        raw_known(),
    );
    let acts = (
        prop::option::weighted(0.7, raw_assignment()),
        prop_oneof![
            1 => Just(Vec::new()),
            1 => prop::collection::vec(raw_step(), 1..5),
        ],
        prop::collection::vec(raw_reply(), 0..4),
        prop::collection::vec((check, 0..3_usize), 0..3),
    );
    (row, acts).prop_map(|(row, (assignment, steps, replies, checks))| {
        let (field, origin, answered, duplicate_of, part_of, untouched, known) = row;
        RawPetition {
            field,
            origin,
            answered,
            duplicate_of,
            part_of,
            untouched,
            known,
            assignment,
            steps,
            replies,
            checks,
        }
    })
}

#[derive(Clone, Debug)]
pub struct RawSession {
    pub unit: usize,
    pub day: i64,
    pub hosts: usize,
    pub at: Option<usize>,
    pub kind: Option<usize>,
    pub form: Option<usize>,
    /// Attended, speakers, opinions, answered.
    pub figures: [Option<i64>; 4],
    pub notice: Option<i64>,
    pub plan: Option<usize>,
    pub ballot: Option<BallotRow>,
    pub petitions: Vec<RawPetition>,
    /// Days from the session to the day on which it became known.
    pub known: Option<i64>,
    /// Days from the session to its conclusions, reviews and publications.
    pub after: [Vec<i64>; 3],
}

pub fn raw_ballot() -> impl Strategy<Value = BallotRow> {
    let levels = prop_oneof![
        (0..20_i64, 0..20_i64, maybe(0..5_i64), 0..5_i64),
        // Just at the threshold, and one below it.
        (1..5_i64, 1..5_i64, 0..2_i64).prop_map(|(a, b, less)| (9 * a - less, 9 * b, Some(a), b)),
        Just((0, 0, None, 0)),
    ];
    (levels, maybe(0..4_i64), 0..4_i64).prop_map(
        |((very, satisfied, neutral, dissatisfied), invalid, kept)| {
            let returned =
                very + satisfied + neutral.unwrap_or(0) + dissatisfied + invalid.unwrap_or(0);
            BallotRow {
                session: String::new(),
                issued: returned + kept,
                returned,
                invalid,
                very_satisfied: very,
                satisfied,
                neutral,
                dissatisfied,
            }
        },
    )
}

pub fn raw_session() -> impl Strategy<Value = RawSession> {
    let few = || prop::option::weighted(0.5, 0..30_i64);
    let after = || prop::collection::vec(-1..90_i64, 0..3);
    let place = (index(), offset(), 0..7_usize, maybe(index()), maybe(0..3_usize));
    let rest = (
        prop_oneof![5 => Just(None), 3 => Just(Some(1)), 2 => Just(Some(2)), 1 => Just(Some(0))],
        [few(), few(), few(), few()],
        maybe(0..20_i64),
        maybe(index()),
        maybe(raw_ballot()),
        prop::collection::vec(raw_petition(), 0..5),
        prop::option::weighted(0.8, 0..25_i64),
        [after(), after(), after()],
    );
    (place, rest).prop_map(
        |(
            (unit, day, hosts, at, kind),
            (form, figures, notice, plan, ballot, petitions, known, after),
        )| RawSession {
            unit,
            day,
            hosts,
            at,
            kind,
            form,
            figures,
            notice,
            plan,
            ballot,
            petitions,
            known,
            after,
        },
    )
}

#[derive(Clone, Debug)]
pub struct RawPlan {
    pub unit: usize,
    pub day: i64,
    pub by_month: bool,
    pub hosts: usize,
    pub status: usize,
}

/// Totals that differ only in their periods and figures.
#[derive(Clone, Debug)]
pub struct RawTotals {
    pub unit: usize,
    pub communes: bool,
    pub hosts: Option<usize>,
    pub at: Option<usize>,
    pub kind: Option<usize>,
    /// Period, sessions; then attended, opinions, answered.
    pub periods: Vec<(usize, i64, [Option<i64>; 3])>,
}

pub fn raw_totals() -> impl Strategy<Value = RawTotals> {
    let figures = || prop::option::weighted(0.6, 0..60_i64);
    let one = (index(), 0..15_i64, [figures(), figures(), figures()]);
    let rare = || prop::option::weighted(0.3, index());
    (index(), prop::bool::weighted(0.4), rare(), rare(), rare(), prop::collection::vec(one, 1..5))
        .prop_map(|(unit, communes, hosts, at, kind, periods)| RawTotals {
            unit,
            communes,
            hosts,
            at,
            kind,
            periods,
        })
}

#[derive(Clone, Debug)]
pub struct RawCoverage {
    pub unit: usize,
    pub communes: bool,
    /// The last day, and days back from it to the first.
    pub until: i64,
    pub length: Option<i64>,
    /// Days from the last day to the day on which it was said.
    pub on: Option<i64>,
}

pub fn raw_coverage() -> impl Strategy<Value = RawCoverage> {
    let until = prop_oneof![4 => Just(365_i64), 1 => Just(366 + 364), 5 => offset()];
    let length = prop_oneof![3 => Just(None), 1 => Just(Some(0)), 3 => (0..400_i64).prop_map(Some)];
    (index(), prop::bool::weighted(0.35), until, length, maybe(-20..60_i64)).prop_map(
        |(unit, communes, until, length, on)| RawCoverage { unit, communes, until, length, on },
    )
}

pub type RawLeader = (usize, usize, usize, Option<i64>, Option<i64>);

#[derive(Clone, Debug)]
pub struct RawBooks {
    pub units: RawUnits,
    pub leaders: Vec<RawLeader>,
    pub first_rules: usize,
    pub rules: Vec<(usize, usize, i64)>,
    pub holidays: Vec<(i64, bool, bool)>,
    pub plans: Vec<RawPlan>,
    pub sessions: Vec<RawSession>,
    pub totals: Vec<RawTotals>,
    pub coverage: Vec<RawCoverage>,
}

pub fn raw_books() -> impl Strategy<Value = RawBooks> {
    let leader = (index(), 0..5_usize, 0..4_usize, maybe(offset()), maybe(offset()));
    let plan = (index(), offset(), any::<bool>(), 0..7_usize, 0..5_usize).prop_map(
        |(unit, day, by_month, hosts, status)| RawPlan { unit, day, by_month, hosts, status },
    );
    (
        raw_units(),
        prop::collection::vec(leader, 0..8),
        (
            prop_oneof![3 => Just(0), 2 => Just(1), 1 => Just(2)],
            prop::collection::vec((0..20_usize, index(), offset()), 0..7),
        ),
        prop::collection::vec((offset(), any::<bool>(), any::<bool>()), 0..25),
        prop::collection::vec(plan, 0..6),
        prop::collection::vec(raw_session(), 1..16),
        (
            prop_oneof![
                3 => prop::collection::vec(raw_totals(), 0..4),
                1 => prop::collection::vec(raw_totals(), 4..9),
            ],
            prop_oneof![
                1 => Just(Vec::new()),
                3 => prop::collection::vec(raw_coverage(), 1..5),
                3 => prop::collection::vec(raw_coverage(), 5..12),
            ],
        ),
    )
        .prop_map(
            |(
                units,
                leaders,
                (first_rules, rules),
                holidays,
                plans,
                sessions,
                (totals, coverage),
            )| RawBooks {
                units,
                leaders,
                first_rules,
                rules,
                holidays,
                plans,
                sessions,
                totals,
                coverage,
            },
        )
}
