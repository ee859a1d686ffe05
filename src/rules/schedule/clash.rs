//! Which limits clash where there is no schedule.

use chrono::NaiveDate;

use crate::model::Closed as _;
use crate::model::UnitId;
use crate::model::lists::closed;
use crate::rules::schedule::compiled::{Board, NeedConstraints, Slack};
use crate::rules::schedule::{Asked, Need, path, shared};

closed! {
    /// A limit that would have to give way.
    Limit {
        /// The days between two sessions of a unit.
        Apart = "apart",
        /// No session on a day off.
        DaysOff = "days-off",
        /// The public notice before a session.
        Notice = "notice",
        /// What is planned or held is kept.
        Kept = "kept",
        /// No leader in two places on a day.
        Leaders = "leaders",
    }
}

/// Sessions that cannot be placed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Clash {
    /// The unit, or the units that share persons and cannot be served together.
    pub units: Vec<UnitId>,
    /// How many sessions they need.
    pub needed: usize,
    /// How many can be placed; of several units nobody knows.
    pub fits: Option<usize>,
    /// The first day that is open to them; `None` if no day is.
    pub from: Option<NaiveDate>,
    /// The limits each of which alone would have to give way; `None` if the time left is too short whatever gives way.
    pub limits: Vec<Limit>,
    /// The persons who hold posts in several of the units.
    pub persons: Vec<String>,
    /// Whether the search was given up before it was known.
    pub undecided: bool,
}

/// Finds what clashes where a need cannot be served by itself.
pub(super) fn alone(board: &Board<'_>, need: &Need, one: &NeedConstraints) -> Option<Clash> {
    let fits = path::most(one);
    if fits == need.count() {
        return None;
    }
    let none = Slack::default();
    let slacks = [
        (Limit::Apart, Slack { apart: true, ..none }),
        (Limit::DaysOff, Slack { days_off: true, ..none }),
        (Limit::Notice, Slack { notice: true, ..none }),
        (Limit::Kept, Slack { kept: true, ..none }),
        (Limit::Leaders, Slack { leaders: true, ..none }),
    ];
    let with = |slack: Slack| Board::new(board.limits, board.asked, slack).compile(need);
    let helps = |slack: Slack| path::most(&with(slack)) == need.count();
    let open = (0..board.days.len())
        .find(|place| one.session_needs.iter().any(|(_, open)| open[*place] != 0));
    Some(Clash {
        units: vec![need.unit],
        needed: need.count(),
        fits: Some(fits),
        from: open.map(|place| board.days[place]),
        limits: slacks
            .into_iter()
            .filter(|(_, slack)| helps(*slack))
            .map(|(limit, _)| limit)
            .collect(),
        persons: Vec::new(),
        undecided: false,
    })
}

/// Finds the fewest units of a group that cannot be served together, and the persons whom they share.
pub(super) fn together(
    asked: &Asked,
    all: &[NeedConstraints],
    group: &[usize],
    max_steps: usize,
    undecided: bool,
) -> Clash {
    let mut least = group.to_vec();
    let mut at = 0;
    while !undecided && at < least.len() {
        let mut fewer = least.clone();
        fewer.remove(at);
        match shared::search(all, &fewer, max_steps) {
            shared::Found::Nothing => least = fewer,
            _ => at += 1,
        }
    }
    least.sort_unstable();
    let holds = |place: &usize, name: &str| {
        asked.needs[*place].holders.iter().any(|(_, other, _)| other == name)
    };
    let names =
        least.iter().flat_map(|place| asked.needs[*place].holders.iter().map(|(_, name, _)| name));
    let mut persons: Vec<String> = names
        .filter(|name| least.iter().filter(|place| holds(place, name)).count() > 1)
        .cloned()
        .collect();
    persons.sort_unstable();
    persons.dedup();
    Clash {
        units: least.iter().map(|place| asked.needs[*place].unit).collect(),
        needed: least.iter().map(|place| asked.needs[*place].count()).sum(),
        fits: None,
        from: None,
        limits: vec![Limit::Leaders],
        persons,
        undecided,
    }
}
