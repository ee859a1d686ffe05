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
        maybe(1..366_i64),
        0..3_usize,
    )
        .prop_map(|(communes, second_district, upper, merger, villages)| RawUnits {
            communes,
            second_district,
            upper,
            merger,
            villages,
        })
}

#[derive(Clone, Debug)]
pub struct RawAssignment {
    pub agency: usize,
    pub with: bool,
    pub day: Option<i64>,
    pub due: Option<i64>,
    pub extended: Option<i64>,
    pub withdrawn: Option<Option<i64>>,
}

/// A day: days from the session, or days from the due date.
#[derive(Clone, Copy, Debug)]
pub enum When {
    Session(i64),
    Due(i64),
}

#[derive(Clone, Debug)]
pub struct RawPetition {
    pub field: Option<usize>,
    pub answered: Option<bool>,
    pub duplicate_of: Option<usize>,
    pub part_of: Option<usize>,
    pub assignment: Option<RawAssignment>,
    pub replies: Vec<(When, usize)>,
    pub checks: Vec<(i64, usize)>,
}

pub fn raw_petition() -> impl Strategy<Value = RawPetition> {
    let withdrawn = prop::option::weighted(0.15, maybe(-2..60_i64));
    let (late, few) = (-3..60_i64, prop::option::weighted(0.2, -3..60_i64));
    let assignment = (
        index(),
        any::<bool>(),
        maybe(-3..50_i64),
        few,
        prop::option::weighted(0.2, late),
        withdrawn,
    )
        .prop_map(|(agency, with, day, due, extended, withdrawn)| RawAssignment {
            agency,
            with,
            day,
            due,
            extended,
            withdrawn,
        });
    let when = prop_oneof![2 => (-3..45_i64).prop_map(When::Session), 3 => (-1..=1_i64).prop_map(When::Due)];
    (
        prop::option::weighted(0.8, index()),
        prop_oneof![4 => Just(None), 1 => Just(Some(true)), 1 => Just(Some(false))],
        prop::option::weighted(0.3, index()),
        prop::option::weighted(0.1, index()),
        prop::option::weighted(0.7, assignment),
        prop::collection::vec((when, 0..6_usize), 0..3),
        prop::collection::vec((-1..60_i64, 0..3_usize), 0..3),
    )
        .prop_map(|(field, answered, duplicate_of, part_of, assignment, replies, checks)| {
            RawPetition { field, answered, duplicate_of, part_of, assignment, replies, checks }
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
        prop::collection::vec(raw_petition(), 0..4),
        [after(), after(), after()],
    );
    (place, rest).prop_map(
        |(
            (unit, day, hosts, at, kind),
            (form, figures, notice, plan, ballot, petitions, after),
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
            prop::collection::vec((0..17_usize, index(), offset()), 0..7),
        ),
        prop::collection::vec((offset(), any::<bool>(), any::<bool>()), 0..25),
        prop::collection::vec(plan, 0..6),
        prop::collection::vec(raw_session(), 1..16),
        prop::collection::vec(raw_totals(), 0..4),
    )
        .prop_map(
            |(units, leaders, (first_rules, rules), holidays, plans, sessions, totals)| RawBooks {
                units,
                leaders,
                first_rules,
                rules,
                holidays,
                plans,
                sessions,
                totals,
            },
        )
}
