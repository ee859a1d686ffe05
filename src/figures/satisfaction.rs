//! Citizens' satisfaction: the ballots collected by the Fatherland Front.

use std::cmp::Ordering;

use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::{Ballot, Share, UnitId};

/// Session with the lowest rate.
#[derive(Clone, Debug, Serialize)]
pub struct Lowest {
    /// Session code.
    pub session: String,
    /// Rate.
    pub percent: Share,
}

/// All ballots of the period.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Satisfaction {
    /// Sessions with ballots.
    pub sessions_with_ballots: i64,
    /// Ballots issued.
    pub issued: i64,
    /// Ballots returned.
    pub returned: i64,
    /// Valid ballots.
    pub valid: i64,
    /// Very satisfied.
    pub very_satisfied: i64,
    /// Satisfied.
    pub satisfied: i64,
    /// Neutral.
    pub neutral: i64,
    /// Dissatisfied.
    pub dissatisfied: i64,
    /// Satisfied and very satisfied of all valid ballots.
    pub percent: Share,
    /// Sessions whose rate meets the threshold of their day.
    pub sessions_meeting: i64,
    /// Ballots returned of the people who attended, over the sessions whose attendance is known.
    #[serde(skip)]
    pub response: Share,
    /// Lowest rate.
    pub lowest: Option<Lowest>,
}

/// Ballots of one session.
#[derive(Clone, Debug, Serialize)]
pub struct SessionBallot {
    /// Session code.
    pub session: String,
    /// Unit that organised the session.
    #[serde(skip)]
    pub unit: UnitId,
    /// Unit where it was held, if different.
    #[serde(skip)]
    pub at: Option<UnitId>,
    /// Venue; `None` if it is not known, or the report is public.
    #[serde(skip)]
    pub venue: Option<String>,
    /// Day.
    pub day: NaiveDate,
    /// Ballots issued.
    pub issued: i64,
    /// Ballots returned.
    pub returned: i64,
    /// Valid ballots.
    pub valid: i64,
    /// Very satisfied.
    pub very_satisfied: i64,
    /// Satisfied.
    pub satisfied: i64,
    /// Neutral.
    pub neutral: i64,
    /// Dissatisfied.
    pub dissatisfied: i64,
    /// Ballots returned of the people who attended; over nothing if the attendance is not known.
    #[serde(skip)]
    pub response: Share,
    /// Satisfaction rate.
    pub percent: Share,
    /// Threshold of its day, in percent; `None` without one.
    pub threshold_percent: Option<i64>,
    /// Whether it meets the threshold; `None` without valid ballots or a threshold.
    pub meets: Option<bool>,
}

fn rate(ballot: &Ballot) -> Share {
    Share {
        part: ballot.very_satisfied + ballot.satisfied,
        whole: ballot.returned - ballot.invalid,
    }
}

/// Ballots returned of the people who attended.
fn response(attended: Option<i64>, returned: i64) -> Share {
    let known = |whole| Share { part: returned, whole };
    attended.filter(|attended| *attended > 0).map_or_else(Share::default, known)
}

/// Evaluates the ballots of each session, by code.
pub(super) fn ballots(context: &ReportContext) -> Vec<SessionBallot> {
    let with_ballots =
        context.sessions().filter_map(|one| one.ballot.as_ref().map(|ballot| (one, ballot)));
    with_ballots
        .map(|(one, ballot)| {
            let session = &one.session;
            let (percent, threshold_percent) =
                (rate(ballot), context.book.on(session.day).threshold_percent);
            SessionBallot {
                session: session.code.clone(),
                unit: session.unit,
                at: session.at,
                venue: one
                    .polled_at
                    .clone()
                    .filter(|venue| !venue.is_empty() && !context.query.public),
                day: session.day,
                issued: ballot.issued,
                returned: ballot.returned,
                valid: percent.whole,
                very_satisfied: ballot.very_satisfied,
                satisfied: ballot.satisfied,
                neutral: ballot.neutral,
                dissatisfied: ballot.dissatisfied,
                response: response(session.attended, ballot.returned),
                percent,
                threshold_percent,
                meets: threshold_percent.and_then(|threshold| percent.meets(threshold)),
            }
        })
        .collect()
}

/// Sums the ballots of the sessions.
pub(super) fn satisfaction(ballots: &[SessionBallot]) -> Satisfaction {
    let mut all = Satisfaction::default();
    let mut lowest: Option<&SessionBallot> = None;
    for one in ballots {
        all.sessions_with_ballots += 1;
        all.issued += one.issued;
        all.returned += one.returned;
        all.valid += one.valid;
        all.very_satisfied += one.very_satisfied;
        all.satisfied += one.satisfied;
        all.neutral += one.neutral;
        all.dissatisfied += one.dissatisfied;
        all.response.part += one.response.part;
        all.response.whole += one.response.whole;
        all.percent.part += one.percent.part;
        all.percent.whole += one.percent.whole;
        all.sessions_meeting += i64::from(one.meets == Some(true));
        // Sessions are sorted by unit, year and number; the first of equal rates stays.
        let smaller =
            |lowest: &SessionBallot| one.percent.cmp_exact(&lowest.percent) == Ordering::Less;
        if one.valid > 0 && lowest.is_none_or(smaller) {
            lowest = Some(one);
        }
    }
    all.lowest = lowest.map(|one| Lowest { session: one.session.clone(), percent: one.percent });
    all
}
