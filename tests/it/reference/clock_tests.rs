//! Worked examples of the clock by rule; the due date by rule is 17 May.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::calendar::day;
use super::examples::{Example, classes, code, figures, june, may, states};
use super::records::PetitionRow;

#[test]
fn the_clock_by_rule_starts_at_the_latest_when_the_term_from_the_session_ends() {
    let from_assignment = || Example::with(1).rule("due_from", "assignment");
    let overdue_from = |example: &Example, first: NaiveDate| {
        let before = first.pred_opt().expect("a day");
        assert_eq!(classes(&example.at(before)), "pending 1", "{before}");
        assert_eq!(classes(&example.at(first)), "overdue 1", "{first}");
    };
    overdue_from(&Example::with(1).assigned_on(1, may(10)), may(18));
    overdue_from(&from_assignment().assigned(1), may(18));
    overdue_from(&from_assignment().assigned_on(1, may(4)), may(20));
    overdue_from(&from_assignment().assigned_on(1, may(17)), june(2));
    overdue_from(&from_assignment().assigned_on(1, may(20)), june(2));
    overdue_from(&from_assignment(), june(2));
    // An assignment on 1 May is due on 16 May.
    overdue_from(&from_assignment().assigned_on(1, day(2019, 5, 1)), may(17));
    // On 31 May an assignment of 3 June is not known.
    overdue_from(&from_assignment().assigned_on(1, june(3)), june(2));
    // In force the term starts with the assignment, however late it was.
    let late = from_assignment().assigned_on(1, may(20));
    assert_eq!(states(&late.at(june(4))), "pending 1");
    assert_eq!(states(&late.at(june(5))), "overdue 1");
    assert_eq!(figures(&late.at(june(4)), "/petitions/moved"), "by_rule_late 1, given_due 1");
    // Given due dates and steps move nothing.
    let moved = Example::with(1)
        .assigned(1)
        .given_due(june(30))
        .extended(1, may(10), june(20))
        .passed(1, may(12), "b");
    overdue_from(&moved, may(18));
}

#[test]
fn a_withdrawal_counts_by_rule_where_it_was_made_and_entered_in_time() {
    let withdrawn = |on: Option<NaiveDate>, known: Option<NaiveDate>| {
        let example = Example::with(1).assigned(1);
        let report = example.step(1, "withdraw", on).but(|step| step.known = known).later();
        assert_eq!(states(&report), "withdrawn 1");
        let percent = &report["petitions"]["by_rule"]["on_time_percent"];
        assert_eq!(
            *percent,
            if classes(&report) == "overdue 1" { json!(0.0) } else { Value::Null }
        );
        (classes(&report), figures(&report, "/petitions/by_rule").contains("entered_unknown 1"))
    };
    let counted = "withdrawn 1".to_owned();
    let not = "overdue 1".to_owned();
    assert_eq!(withdrawn(Some(may(17)), Some(may(17))), (counted.clone(), false));
    assert_eq!(withdrawn(Some(may(17)), None), (counted, true));
    assert_eq!(withdrawn(Some(may(18)), Some(may(18))), (not.clone(), false));
    assert_eq!(withdrawn(Some(may(10)), Some(may(18))), (not.clone(), false));
    assert_eq!(withdrawn(None, Some(may(10))), (not, false));
}

#[test]
fn what_decides_a_class_is_looked_at_for_the_day_it_was_entered() {
    let entered = |example: Example, as_of: NaiveDate| {
        let by_rule = example.at(as_of)["petitions"]["by_rule"].clone();
        match (&by_rule["after_the_fact"], &by_rule["entered_unknown"]) {
            (late, unknown) if *late == json!(0) && *unknown == json!(0) => "in time",
            (late, unknown) if *late == json!(1) && *unknown == json!(0) => "after",
            (late, unknown) if *late == json!(0) && *unknown == json!(1) => "unknown",
            _ => panic!("{by_rule}"),
        }
    };
    let end = day(2019, 12, 31);
    let known = |day: Option<NaiveDate>| move |row: &mut PetitionRow| row.known = day;
    let replied = || Example::with(1).replied(1, may(17), "resolved");
    let session = |mut example: Example, day: Option<NaiveDate>| {
        example.0.sessions[0].known = day;
        example
    };
    // On time: the first final reply, the session and the petition.
    assert_eq!(entered(replied(), end), "in time");
    assert_eq!(entered(replied().last_reply(|row| row.known = Some(may(18))), end), "after");
    assert_eq!(entered(replied().last_reply(|row| row.known = None), end), "unknown");
    assert_eq!(entered(session(replied(), Some(may(18))), end), "after");
    assert_eq!(entered(session(replied(), None), end), "unknown");
    assert_eq!(entered(replied().petition(1, known(Some(may(18)))), end), "after");
    assert_eq!(entered(session(replied(), None).petition(1, known(Some(may(18)))), end), "after");
    // Not a later reply.
    let revised = replied().replied(1, june(20), "noted");
    assert_eq!(entered(revised, end), "in time");
    // Pending: the session and the petition, the assignment and its steps not.
    let pending = || Example::with(1).assigned(1).extended(1, may(3), may(9));
    assert_eq!(entered(pending().but(|step| step.known = None), may(17)), "in time");
    assert_eq!(entered(session(pending(), Some(june(1))), may(17)), "after");
    assert_eq!(entered(pending().petition(1, known(None)), may(17)), "unknown");
    // Late and overdue: nothing.
    let overdue = || Example::with(1).petition(1, known(Some(june(1))));
    assert_eq!(entered(overdue(), end), "in time");
    assert_eq!(entered(overdue().replied(1, june(2), "noted"), end), "in time");
    assert_eq!(entered(overdue().rule("due_days", "none"), may(3)), "in time");
    // Answered: the petition alone, and its term starts at the session.
    let answered = |day| {
        let example = session(Example::with(1), None).rule("due_from", "assignment");
        example.petition(1, |row| row.answered = Some(true)).petition(1, known(day))
    };
    assert_eq!(entered(answered(Some(may(17))), end), "in time");
    assert_eq!(entered(answered(Some(may(18))), end), "after");
    assert_eq!(entered(answered(None), end), "unknown");
    assert_eq!(entered(answered(None).rule("due_days", "none"), end), "in time");
}

#[test]
fn of_a_divided_petition_its_first_part_decides_and_of_a_duplicate_its_own_row() {
    let divided = |first, second| {
        let part = |known| {
            move |row: &mut PetitionRow| {
                (row.part_of, row.known) = (Some(code(1)), known);
            }
        };
        let report = Example::with(3)
            .petition(1, |row| row.known = None)
            .petition(2, part(first))
            .petition(3, part(second))
            .later();
        assert_eq!(classes(&report), "overdue 2");
        figures(&report, "/petitions/by_rule")
    };
    assert_eq!(divided(Some(may(17)), None), "overdue 2");
    assert_eq!(divided(Some(may(18)), Some(may(3))), "after_the_fact 1, overdue 2");
    assert_eq!(divided(None, Some(may(3))), "entered_unknown 1, overdue 2");
    // Its term starts at the session, whatever its parts are due.
    let part = |row: &mut PetitionRow| (row.part_of, row.known) = (Some(code(1)), Some(may(18)));
    let from_assignment = Example::with(2).rule("due_from", "assignment").petition(2, part);
    assert_eq!(
        figures(&from_assignment.at(may(20)), "/petitions/by_rule"),
        "after_the_fact 1, pending 1"
    );
    // A duplicate of a divided one stands for itself: its session decides too.
    let mut of_divided = Example::with(3)
        .petition(2, |row| row.part_of = Some(code(1)))
        .petition(3, |row| row.duplicate_of = Some(code(1)));
    of_divided.0.sessions[0].known = None;
    assert_eq!(
        figures(&of_divided.at(may(17)), "/petitions/by_rule"),
        "entered_unknown 2, pending 2"
    );
    // The original is late, so only the duplicate's row counts; its answered original likewise.
    let duplicate = |known, is_answered: bool| {
        let report = Example::with(2)
            .petition(2, |row| {
                (row.duplicate_of, row.known) = (Some(code(1)), known);
            })
            .replied(1, may(18), "promised")
            .last_reply(|row| row.until = Some(june(1)))
            .petition(1, |row| row.answered = is_answered.then_some(true))
            .later();
        figures(&report, "/petitions/by_rule")
    };
    assert_eq!(duplicate(Some(may(17)), false), "late 2");
    assert_eq!(duplicate(Some(may(18)), false), "after_the_fact 1, late 2");
    assert_eq!(duplicate(None, false), "entered_unknown 1, late 2");
    assert_eq!(duplicate(Some(may(17)), true), "");
    assert_eq!(duplicate(None, true), "entered_unknown 1");
}

#[test]
fn promised_are_those_on_time_whose_first_final_reply_puts_the_matter_off() {
    let example = Example::with(6)
        .promised(1, may(10), june(1))
        .replied(2, may(9), "interim")
        .replied(2, may(10), "referred")
        .replied(3, may(10), "noted")
        .promised(3, may(11), june(1))
        .promised(4, may(18), june(1))
        // A duplicate of a promised one is on time, but not promised.
        .petition(5, |row| row.duplicate_of = Some(code(1)));
    assert_eq!(
        figures(&example.later(), "/petitions/by_rule"),
        "late 1, on_time 4, on_time_percent 66.7, overdue 1, promised 2"
    );
    assert_eq!(figures(&example.later(), "/petitions/outcomes"), "promised 4, referred 1");
}

#[test]
fn every_petition_between_the_two_clocks_is_named() {
    let example = Example::with(8)
        // Overdue by rule, extended in force, by a transfer too.
        .assigned(1)
        .extended(1, may(20), june(30))
        .assigned(2)
        .replied(2, may(20), "resolved")
        .passed(2, may(15), "b")
        .but(|step| step.due = Some(may(20)))
        .assigned(3)
        .given_due(june(30))
        .assigned(4)
        .step(4, "withdraw", may(18))
        // A shorter term than the rules give.
        .assigned(5)
        .given_due(may(10))
        .replied(5, may(12), "noted")
        // The same by both clocks.
        .assigned(6)
        .replied(6, may(12), "noted")
        .assigned(7)
        // Without an assignment nothing is moved.
        .replied(8, june(1), "noted");
    let report = example.at(june(30));
    assert_eq!(
        figures(&report, "/petitions/moved"),
        "by_rule_late 5, extended 2, given_due 1, in_force_late 2, stricter 1, withdrawn 1"
    );
    assert_eq!(states(&report), "on_time 2, late 2, pending 2, overdue 1, withdrawn 1");
    assert_eq!(classes(&report), "late 2, on_time 2, overdue 4");
    // An extension set the due date, the later transfer only changed the agency; taken back to the
    // due date by rule, nothing is moved.
    let report = Example::with(2)
        .assigned(1)
        .given_due(june(1))
        .extended(1, may(10), june(30))
        .passed(1, may(12), "b")
        .assigned(2)
        .given_due(june(30))
        .extended(2, may(10), may(17))
        .at(june(29));
    assert_eq!(figures(&report, "/petitions/moved"), "by_rule_late 2, extended 1, in_force_late 1");
    // Withdrawn in time it is withdrawn by both clocks.
    let report = Example::with(1).assigned(1).step(1, "withdraw", may(3)).later();
    assert_eq!(figures(&report, "/petitions/moved"), "");
}
