//! The handling of a petition: what its assignment, steps and replies make of it, day by day
//! (contract 0.2, section 5, "Assignments and steps").

use std::iter;

use chrono::NaiveDate;

use crate::model::{
    DueBy, FirstAssignment, Handling, Holding, PastStep, PetitionFacts, PetitionHistory,
    PetitionState, RuleDue, StepKind, Withdrawal,
};

/// A due day by the rules of a session's day, if they set a term, and whether it is an estimate.
pub type TermEnd = (Option<NaiveDate>, bool);

/// Makes a petition's history of its facts. `due` gives the due day by the rules for the session's
/// day and the day on which the assignment starts.
pub fn history(
    facts: PetitionFacts,
    handling: &Handling,
    mut due: impl FnMut(NaiveDate, NaiveDate) -> TermEnd,
) -> PetitionHistory {
    let (from_session, is_estimate) = due(facts.held_on, facts.held_on);
    let mut rule = RuleDue { from_session, ..RuleDue::default() };
    let mut unassigned = (None, is_estimate);
    if let Some(term_end) = from_session {
        unassigned = due(facts.held_on, term_end);
        rule.unassigned = unassigned.0;
        rule.assigned = handling
            .assignment
            .and_then(|assignment| due(facts.held_on, assignment.start.min(term_end)).0);
    }
    let mut holdings = Vec::new();
    let start = handling.assignment.map(|assignment| assignment.start);
    if let Some(replied) = facts.replies.first().map(|reply| reply.on)
        && start.is_none_or(|start| replied < start)
    {
        holdings.push(Holding {
            from: replied,
            act_on: replied,
            agency: None,
            due: unassigned.0,
            due_by: DueBy::Rule,
            is_estimate: unassigned.1,
            extensions: 0,
            withdrawal: None,
        });
    }
    if let Some(assignment) = handling.assignment {
        let first = first_holding(assignment, due(facts.held_on, assignment.start));
        holdings.push(first);
        holdings.extend(after_steps(first, &handling.steps));
    }
    PetitionHistory { facts, rule, holdings }
}

/// Returns the stretch that an assignment begins; `by_rule` is the due day by the rules.
fn first_holding(assignment: FirstAssignment, (by_rule, is_estimate): TermEnd) -> Holding {
    Holding {
        from: assignment.start,
        act_on: assignment.start,
        agency: Some(assignment.agency),
        due: assignment.due.or(by_rule),
        due_by: if assignment.due.is_some() { DueBy::Given } else { DueBy::Rule },
        is_estimate: assignment.due.is_none() && is_estimate,
        extensions: 0,
        withdrawal: None,
    }
}

/// Orders steps by day, then by number; one without a day holds from the assignment's day.
fn in_order(start: NaiveDate, steps: &[PastStep]) -> Vec<&PastStep> {
    let mut ordered: Vec<&PastStep> = steps.iter().collect();
    ordered.sort_by_key(|step| (step.day.unwrap_or(start), step.number));
    ordered
}

/// Returns the steps of an assignment in order, each with the stretch that it ended; `by_rule` is
/// the due day by the rules.
pub fn steps_with_stretch_before(
    assignment: FirstAssignment,
    steps: &[PastStep],
    by_rule: TermEnd,
) -> Vec<(PastStep, Holding)> {
    let first = first_holding(assignment, by_rule);
    let before = iter::once(first).chain(after_steps(first, steps));
    in_order(first.from, steps).into_iter().copied().zip(before).collect()
}

/// Returns the due day by the rules of the session's day alone, of a petition assigned from `start`,
/// or of one without an assignment (contract 0.2, section 5).
pub fn due_by_rule(
    held_on: NaiveDate,
    start: Option<NaiveDate>,
    due: impl Fn(NaiveDate, NaiveDate) -> TermEnd,
) -> Option<NaiveDate> {
    let term_end = due(held_on, held_on).0?;
    due(held_on, start.map_or(term_end, |start| start.min(term_end))).0
}

/// Returns the stretch that each step begins. A step without a day, or with one before the
/// assignment's, holds from the assignment's day.
fn after_steps(first: Holding, steps: &[PastStep]) -> Vec<Holding> {
    let start = first.from;
    let ordered = in_order(start, steps);
    let mut now = first;
    let mut after = Vec::with_capacity(ordered.len());
    for step in ordered {
        now.act_on = step.day.unwrap_or(start);
        now.from = now.act_on.max(start);
        match step.step {
            StepKind::Transfer => {
                now.agency = step.agency.or(now.agency);
                now.withdrawal = None;
            }
            StepKind::Withdraw => {
                let this = Withdrawal { day: step.day, known: step.known };
                now.withdrawal = now.withdrawal.or(Some(this));
            }
            StepKind::Extend => now.extensions += 1,
        }
        if let Some(due) = step.due
            && step.step != StepKind::Withdraw
        {
            (now.due, now.due_by, now.is_estimate) = (Some(due), DueBy::Step, false);
        }
        after.push(now);
    }
    after
}

/// Returns the place of the stretch in force on a day.
pub fn holding_on(history: &PetitionHistory, as_of: NaiveDate) -> Option<usize> {
    history.holdings.iter().rposition(|holding| holding.from <= as_of)
}

/// Returns the state of a stretch on a day within it; `replied` is the day of the first final
/// reply. Without a due day a reply is on time and none is overdue. A withdrawal precedes any
/// reply (contract, section 6).
pub fn state_at(holding: &Holding, replied: Option<NaiveDate>, as_of: NaiveDate) -> PetitionState {
    if holding.withdrawal.is_some() {
        return PetitionState::Withdrawn;
    }
    match replied.filter(|day| *day <= as_of) {
        Some(day) if holding.due.is_none_or(|due| day <= due) => PetitionState::OnTime,
        Some(_) => PetitionState::Late,
        None if holding.due.is_none_or(|due| as_of <= due) => PetitionState::Pending,
        None => PetitionState::Overdue,
    }
}

/// Returns a petition's own state on a day, whatever its original's; `None` if it was neither
/// answered at the session, nor assigned, nor replied to, and has no parts.
pub fn own_state(history: &PetitionHistory, as_of: NaiveDate) -> Option<PetitionState> {
    if history.facts.is_answered {
        return Some(PetitionState::Answered);
    }
    match holding_on(history, as_of) {
        Some(place) => Some(state_at(&history.holdings[place], history.first_reply_on(), as_of)),
        None => history.facts.first_part.map(|_| PetitionState::Divided),
    }
}

/// Returns the assignment's state on a day; `None` if the petition was answered at the session or
/// is not assigned by then.
pub fn assignment_state(history: &PetitionHistory, as_of: NaiveDate) -> Option<PetitionState> {
    let place = holding_on(history, as_of)?;
    history.holdings[place].agency?;
    own_state(history, as_of).filter(|state| *state != PetitionState::Answered)
}

#[cfg(test)]
pub(in crate::rules) mod tests {
    use super::*;
    use crate::model::{AgencyId, FieldId, FinalReply, Outcome, PetitionId, SessionId};

    /// A day of 2026, as day and month.
    pub fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(&format!("{text}/2026"), "%d/%m/%Y").expect("a day")
    }

    /// A petition of a session on 1 August.
    pub fn facts() -> PetitionFacts {
        PetitionFacts {
            petition: PetitionId::of_row(1),
            session: SessionId::of_row(1),
            held_on: day("1/8"),
            session_known: Some(day("1/8")),
            known: Some(day("1/8")),
            field: FieldId::of_row(1),
            is_answered: false,
            duplicate_of: None,
            is_part: false,
            first_part: None,
            replies: Vec::new(),
            checks: Vec::new(),
        }
    }

    /// A final reply that was entered on its day.
    pub fn reply(on: &str, outcome: Outcome) -> FinalReply {
        FinalReply { on: day(on), outcome, until: None, known: Some(day(on)) }
    }

    /// An assignment of 2 August to agency 1, with these steps.
    pub fn assigned(steps: Vec<PastStep>) -> Handling {
        let agency = AgencyId::of_row(1);
        Handling {
            assignment: Some(FirstAssignment { agency, start: day("2/8"), due: None }),
            steps,
        }
    }

    /// A step that was entered on its day.
    pub fn step(number: i64, step: StepKind, on: &str) -> PastStep {
        let on = Some(day(on));
        PastStep { number, step, day: on, agency: None, due: None, known: on }
    }

    /// Fifteen days from the session.
    pub fn from_session(session: NaiveDate, _start: NaiveDate) -> TermEnd {
        (Some(session + chrono::Days::new(15)), false)
    }

    /// Fifteen days from the assignment.
    pub fn from_assignment(_session: NaiveDate, start: NaiveDate) -> TermEnd {
        (Some(start + chrono::Days::new(15)), false)
    }

    fn states(history: &PetitionHistory, days: &[&str]) -> Vec<Option<PetitionState>> {
        days.iter().map(|on| own_state(history, day(on))).collect()
    }

    #[test]
    fn the_due_day_itself_is_in_time_and_a_later_step_changes_no_earlier_day() {
        use PetitionState::{Late, OnTime, Overdue, Pending};
        let extended = PastStep { due: Some(day("30/9")), ..step(1, StepKind::Extend, "10/9") };
        let mut all = facts();
        all.replies.push(reply("20/9", Outcome::Resolved));
        let history = history(all, &assigned(vec![extended]), from_session);
        let days = ["1/8", "2/8", "16/8", "17/8", "9/9", "10/9", "20/9"];
        let states = states(&history, &days);
        let open =
            [None, Some(Pending), Some(Pending), Some(Overdue), Some(Overdue), Some(Pending)];
        assert_eq!(states[..6], open);
        assert_eq!(states[6], Some(OnTime));
        let late = super::history(history.facts.clone(), &assigned(Vec::new()), from_session);
        assert_eq!(own_state(&late, day("20/9")), Some(Late));
    }

    #[test]
    fn a_withdrawal_holds_until_the_next_transfer_and_the_first_of_several_counts() {
        let to_two = PastStep {
            agency: Some(AgencyId::of_row(2)),
            due: Some(day("30/9")),
            ..step(3, StepKind::Transfer, "12/8")
        };
        let steps =
            vec![to_two, step(1, StepKind::Withdraw, "10/8"), step(2, StepKind::Withdraw, "11/8")];
        let history = history(facts(), &assigned(steps), from_session);
        let at = |on: &str| history.holdings[holding_on(&history, day(on)).expect("assigned")];
        let since = Withdrawal { day: Some(day("10/8")), known: Some(day("10/8")) };
        assert_eq!(at("11/8").withdrawal, Some(since));
        let last = at("12/8");
        assert_eq!((last.withdrawal, last.agency), (None, Some(AgencyId::of_row(2))));
        assert_eq!((last.due, last.due_by), (Some(day("30/9")), DueBy::Step));
        assert_eq!(own_state(&history, day("11/8")), Some(PetitionState::Withdrawn));
        assert_eq!(own_state(&history, day("12/8")), Some(PetitionState::Pending));
    }

    #[test]
    fn each_step_is_told_with_the_stretch_that_it_ended() {
        let extended = |number: i64, on: &str, due: &str| PastStep {
            due: Some(day(due)),
            ..step(number, StepKind::Extend, on)
        };
        let given = assigned(vec![extended(2, "9/8", "9/9"), extended(1, "10/8", "10/9")]);
        let assignment = given.assignment.expect("an assignment");
        let by_rule = from_session(day("1/8"), day("2/8"));
        let told = steps_with_stretch_before(assignment, &given.steps, by_rule);
        let told: Vec<_> =
            told.iter().map(|(step, before)| (step.number, before.due, before.due_by)).collect();
        let first = (2, Some(day("16/8")), DueBy::Rule);
        assert_eq!(told, [first, (1, Some(day("9/9")), DueBy::Step)]);
    }

    #[test]
    fn a_step_without_a_day_or_before_the_assignment_holds_from_its_day() {
        for on in [None, Some(day("1/7"))] {
            let withdrawn = PastStep { day: on, ..step(1, StepKind::Withdraw, "1/7") };
            let history = history(facts(), &assigned(vec![withdrawn]), from_session);
            assert_eq!(own_state(&history, day("1/8")), None);
            assert_eq!(own_state(&history, day("2/8")), Some(PetitionState::Withdrawn));
        }
    }

    #[test]
    fn a_reply_without_an_assignment_is_judged_by_the_rule_and_a_later_assignment_goes_on() {
        let mut all = facts();
        all.replies.push(reply("1/9", Outcome::Explained));
        let alone = history(all.clone(), &Handling::default(), from_session);
        assert_eq!(own_state(&alone, day("31/8")), None);
        assert_eq!(own_state(&alone, day("1/9")), Some(PetitionState::Late));
        assert_eq!(assignment_state(&alone, day("1/9")), None, "in no agency's row");
        let mut later = assigned(Vec::new());
        later.assignment = later.assignment.map(|one| FirstAssignment { start: day("5/9"), ..one });
        let both = history(all, &later, from_session);
        assert_eq!(both.holdings.len(), 2);
        assert_eq!(assignment_state(&both, day("4/9")), None);
        assert_eq!(assignment_state(&both, day("5/9")), Some(PetitionState::Late));
    }

    #[test]
    fn by_rule_a_late_or_missing_assignment_is_of_the_last_day_of_the_term() {
        let start = |on: &str| {
            let mut given = assigned(Vec::new());
            given.assignment =
                given.assignment.map(|one| FirstAssignment { start: day(on), ..one });
            history(facts(), &given, from_assignment).rule
        };
        assert_eq!(start("5/8").assigned, Some(day("20/8")));
        assert_eq!(start("16/8").assigned, Some(day("31/8")));
        assert_eq!(start("1/11").assigned, Some(day("31/8")), "the last day of the term counts");
        assert_eq!(start("1/11").unassigned, Some(day("31/8")));
        assert_eq!(start("1/11").from_session, Some(day("16/8")));
        let none = history(facts(), &assigned(Vec::new()), |_, _| (None, false));
        assert_eq!(none.rule, RuleDue::default());
        for on in ["5/8", "16/8", "1/11"] {
            let alone = due_by_rule(day("1/8"), Some(day(on)), from_assignment);
            assert_eq!(alone, start(on).assigned, "{on}");
        }
        assert_eq!(due_by_rule(day("1/8"), None, from_assignment), start("1/11").unassigned);
    }

    #[test]
    fn without_a_due_day_nothing_is_late() {
        let no_term = |_: NaiveDate, _: NaiveDate| (None, false);
        let open = history(facts(), &assigned(Vec::new()), no_term);
        assert_eq!(own_state(&open, day("31/12")), Some(PetitionState::Pending));
        let mut all = facts();
        all.replies.push(reply("30/12", Outcome::Resolved));
        let replied = history(all, &assigned(Vec::new()), no_term);
        assert_eq!(own_state(&replied, day("31/12")), Some(PetitionState::OnTime));
    }
}
