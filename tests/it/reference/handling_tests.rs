//! Worked examples of steps, replies, parts, duplicates, agencies, promises and checks; the due date
//! by rule is 17 May.

use chrono::NaiveDate;
use serde_json::json;

use super::calendar::day;
use super::examples::{Example, classes, code, figures, held, june, may, row, states};
use super::records::PetitionRow;

#[test]
fn steps_hold_from_their_day_and_are_ordered_by_day_then_number() {
    // To b on the 10th; on the 12th first to a (step 2), then to c (step 3).
    let example = Example::with(1)
        .assigned(1)
        .passed(1, may(12), "c")
        .but(|step| step.number = Some(3))
        .passed(1, may(10), "b")
        .but(|step| step.number = Some(1))
        .passed(1, may(12), "a")
        .but(|step| step.number = Some(2));
    assert_eq!(held(&example.at(may(9))), "a 1");
    assert_eq!(held(&example.at(may(10))), "a 0, b 1");
    assert_eq!(held(&example.at(may(11))), "a 0, b 1");
    assert_eq!(held(&example.at(may(12))), "a 0, b 0, c 1");
    // Without a day a step has the assignment's, so the step of the 10th comes after it.
    let undated = Example::with(1)
        .assigned_on(1, may(8))
        .passed(1, may(10), "b")
        .but(|step| step.number = Some(1))
        .passed(1, None, "c")
        .but(|step| step.number = Some(2));
    assert_eq!(held(&undated.at(may(7))), "");
    assert_eq!(held(&undated.at(may(8))), "a 0, c 1");
    assert_eq!(held(&undated.at(may(10))), "a 0, b 1, c 0");
    // A step dated before the assignment holds as soon as the assignment does.
    let early = Example::with(1).assigned_on(1, may(8)).passed(1, may(4), "b");
    assert_eq!(held(&early.at(may(7))), "");
    assert_eq!(held(&early.at(may(8))), "a 0, b 1");
}

#[test]
fn the_last_step_that_sets_a_due_date_stands_over_the_given_one() {
    let given = Example::with(1).assigned(1).given_due(may(20));
    assert_eq!(states(&given.at(may(20))), "pending 1");
    assert_eq!(states(&given.at(may(21))), "overdue 1");
    let extended = given.extended(1, may(20), may(25));
    assert_eq!(states(&extended.at(may(21))), "pending 1");
    assert_eq!(states(&extended.at(may(26))), "overdue 1");
    // A transfer without a due date keeps it, one with a due date sets it, an earlier one too.
    let passed = extended.passed(1, may(21), "b");
    assert_eq!(states(&passed.at(may(25))), "pending 1");
    let hurried = passed.passed(1, may(22), "c").but(|step| step.due = Some(may(23)));
    assert_eq!(states(&hurried.at(may(23))), "pending 1");
    assert_eq!(states(&hurried.at(may(24))), "overdue 1");
    // A step of an earlier day that was entered later does not.
    let backdated = hurried.extended(1, may(19), june(30));
    assert_eq!(states(&backdated.at(may(24))), "overdue 1");
    // A report of an earlier day is not changed by a later step.
    let undone = Example::with(1).assigned(1).extended(1, may(30), june(30));
    assert_eq!(states(&undone.at(may(29))), "overdue 1");
    assert_eq!(states(&undone.at(may(30))), "pending 1");
}

#[test]
fn an_assignment_is_withdrawn_since_its_last_transfer() {
    let example = Example::with(1).assigned(1).step(1, "withdraw", may(10));
    assert_eq!(states(&example.at(may(9))), "pending 1");
    assert_eq!(states(&example.at(may(10))), "withdrawn 1");
    let passed = example.passed(1, may(12), "b");
    assert_eq!(states(&passed.at(may(12))), "pending 1");
    // An extension does not take the withdrawal back, and a reply does not stand before it.
    let again = passed
        .step(1, "withdraw", may(13))
        .extended(1, may(14), june(30))
        .step(1, "withdraw", may(16))
        .replied(1, may(15), "resolved");
    assert_eq!(states(&again.later()), "withdrawn 1");
    // By rule the reply comes first.
    assert_eq!(classes(&again.later()), "on_time 1");
    // The first withdrawal after the transfer is the one that counts: it was entered in time, the
    // later one was not.
    let first = Example::with(1)
        .assigned(1)
        .passed(1, may(12), "b")
        .step(1, "withdraw", may(13))
        .step(1, "withdraw", may(16))
        .but(|step| step.known = Some(june(1)));
    assert_eq!(classes(&first.later()), "withdrawn 1");
}

#[test]
fn a_reply_before_the_session_is_none_unless_the_petition_was_collected() {
    let early = Example::with(1).assigned(1).replied(1, may(1), "resolved");
    assert_eq!(states(&early.later()), "overdue 1");
    assert_eq!(classes(&early.later()), "overdue 1");
    assert_eq!(figures(&early.later(), "/petitions/outcomes"), "");
    assert_eq!(figures(&early.later(), "/carried_out"), "");
    let collected = early.petition(1, |row| row.origin = Some("collected")).later();
    assert_eq!(states(&collected), "on_time 1");
    assert_eq!(classes(&collected), "on_time 1");
    assert_eq!(row(&collected, "a").expect("a row")["median_days"], json!(-1));
    let same_day = Example::with(1).assigned(1).replied(1, may(2), "noted");
    assert_eq!(states(&same_day.later()), "on_time 1");
    let interim = Example::with(1).assigned(1).replied(1, may(5), "interim");
    assert_eq!(states(&interim.later()), "overdue 1");
}

#[test]
fn without_a_term_a_reply_is_on_time_and_by_rule_there_is_no_class() {
    let example = Example::with(3)
        .rule("due_days", "none")
        .assigned(1)
        .assigned(2)
        .replied(2, june(30), "explained")
        .assigned(3)
        .given_due(may(20))
        .later();
    assert_eq!(states(&example), "on_time 1, pending 1, overdue 1");
    assert_eq!(figures(&example, "/petitions/by_rule"), "no_term 3");
    assert_eq!(figures(&example, "/petitions/moved"), "in_force_late 1, stricter 1");
}

#[test]
fn a_reply_without_an_assignment_is_judged_by_the_rules() {
    let example = Example::with(3)
        .replied(1, may(17), "resolved")
        .replied(2, may(18), "declined")
        .assigned_on(2, june(1));
    assert_eq!(states(&example.at(may(31))), "on_time 1, late 1, unassigned 1");
    assert_eq!(held(&example.at(may(31))), "");
    assert_eq!(figures(&example.at(may(31)), "/petitions/moved"), "");
    // Not yet assigned on 31 May, but on 1 June.
    assert_eq!(held(&example.at(june(1))), "a 1");
    assert_eq!(
        figures(&example.at(june(1)), "/petitions/moved"),
        "by_rule_late 1, in_force_late 1"
    );
    assert_eq!(classes(&example.at(june(1))), "late 1, on_time 1, overdue 1");
    let no_term = example.rule("due_days", "none");
    assert_eq!(states(&no_term.at(may(31))), "on_time 2, unassigned 1");
}

#[test]
fn parts_stand_for_a_petition_that_was_not_handled_itself() {
    let part_of = |number| move |row: &mut PetitionRow| row.part_of = Some(code(number));
    let example = Example::with(5)
        .petition(2, part_of(1))
        .petition(3, part_of(1))
        .petition(5, part_of(4))
        .petition(5, |row| row.answered = Some(true))
        .replied(4, may(10), "noted")
        .assigned(2)
        .checked(1, may(20), "done")
        .checked(3, may(20), "partly");
    let report = example.later();
    let petitions = &report["petitions"];
    assert_eq!((&petitions["raised"], &petitions["divided"]), (&json!(2), &json!(1)));
    assert_eq!((&petitions["total"], &petitions["distinct"]), (&json!(4), &json!(4)));
    assert_eq!(states(&report), "answered 1, on_time 1, overdue 1, unassigned 1");
    assert_eq!(petitions["by_field"][0]["total"], 4);
    assert_eq!(report["units"][0]["petitions"], 4);
    assert_eq!(
        (&report["sessions"]["opinions"], &report["sessions"]["answered"]),
        (&json!(2), &json!(0))
    );
    assert_eq!(report["follow_up"]["checks"], 1);
    assert_eq!(report["follow_up"]["checks_done"], 0);
    // Before its reply petition 4 is divided too.
    let earlier = example.at(may(9));
    assert_eq!(earlier["petitions"]["divided"], 2);
    assert_eq!(states(&earlier), "answered 1, pending 1, unassigned 1");
    // Assigned itself, petition 1 is not divided.
    assert_eq!(example.assigned(1).later()["petitions"]["divided"], 0);
}

#[test]
fn a_duplicate_takes_the_state_of_a_valid_original_only() {
    let duplicate_of = |number| move |row: &mut PetitionRow| row.duplicate_of = Some(code(number));
    // 1 is answered, 2 is late, 3 is divided into 4, 5 is withdrawn.
    let originals = || {
        Example::with(9)
            .petition(1, |row| row.answered = Some(true))
            .assigned(2)
            .replied(2, may(18), "referred")
            .petition(4, |row| row.part_of = Some(code(3)))
            .assigned(5)
            .step(5, "withdraw", may(10))
    };
    let report = originals()
        .petition(6, duplicate_of(1))
        .petition(7, duplicate_of(2))
        .petition(8, duplicate_of(3))
        .petition(9, duplicate_of(5))
        .later();
    assert_eq!(states(&report), "answered 2, late 2, withdrawn 2, unassigned 2");
    assert_eq!(classes(&report), "late 2, overdue 2, withdrawn 2");
    assert_eq!(figures(&report, "/petitions/outcomes"), "referred 2");
    assert_eq!(held(&report), "a 2");
    assert_eq!(report["petitions"]["distinct"], 4);
    // A reply of its own, and a duplicate of a duplicate.
    let own = originals()
        .petition(6, duplicate_of(2))
        .replied(6, may(3), "noted")
        .petition(7, duplicate_of(6))
        .petition(8, duplicate_of(6))
        .assigned(8)
        .petition(9, duplicate_of(2))
        .petition(9, |row| row.answered = Some(true))
        .later();
    assert_eq!(states(&own), "answered 2, on_time 1, late 1, overdue 1, withdrawn 1, unassigned 2");
}

#[test]
fn agencies_are_counted_by_both_clocks_and_by_what_they_handed_on() {
    let example = Example::with(5)
        // From a in time, from b late.
        .assigned(1)
        .passed(1, may(17), "b")
        .passed(1, may(18), "c")
        // Back to a: it holds it again. From b after the due date that a's extension set.
        .assigned(2)
        .extended(2, may(16), may(20))
        .passed(2, may(18), "b")
        .passed(2, may(21), "a")
        .but(|step| step.due = Some(june(30)))
        // Twice from a, the last time late.
        .assigned(3)
        .passed(3, may(5), "b")
        .passed(3, may(6), "a")
        .passed(3, may(20), "c")
        .replied(3, may(16), "resolved")
        // Answered at the session.
        .assigned(4)
        .passed(4, may(20), "b")
        .petition(4, |row| row.answered = Some(true))
        .assigned(5)
        .given_due(june(30))
        .replied(5, may(20), "explained");
    let report = example.at(june(1));
    assert_eq!(held(&report), "a 2, b 0, c 2");
    let told = |agency: &str| {
        let row = row(&report, agency).expect("a row");
        (figures(&json!({"row": row}), "/row"), figures(&json!({"row": row}), "/row/by_rule"))
    };
    let a = "assigned 2, handed_on 2, handed_on_late 1, longest_days 18, median_days 18, on_time 1, \
             on_time_percent 100.0, pending 1";
    assert_eq!(told("a"), (a.to_owned(), "late 1, overdue 1".to_owned()));
    assert_eq!(told("b"), ("handed_on 3, handed_on_late 2".to_owned(), String::new()));
    let c =
        "assigned 2, longest_days 14, median_days 14, on_time 1, on_time_percent 50.0, overdue 1";
    assert_eq!(told("c"), (c.to_owned(), "on_time 1, on_time_percent 50.0, overdue 1".to_owned()));
    // Before the late transfers.
    let earlier = example.at(may(17));
    assert_eq!(held(&earlier), "a 3, b 1");
    assert_eq!(row(&earlier, "a").expect("a row")["handed_on"], 1);
    assert_eq!(row(&earlier, "b").expect("a row")["handed_on"], 1);
    // Late on 20 May, but the last time in time, under the due date of a later extension.
    let again = Example::with(1)
        .assigned(1)
        .passed(1, may(20), "b")
        .extended(1, may(21), june(30))
        .passed(1, may(22), "a")
        .passed(1, june(5), "c");
    assert_eq!(row(&again.at(may(21)), "a").expect("a row")["handed_on_late"], 1);
    assert_eq!(row(&again.at(may(22)), "a").expect("a row")["handed_on"], 0);
    assert_eq!(row(&again.at(june(5)), "a").expect("a row")["handed_on"], 1);
    assert_eq!(row(&again.at(june(5)), "a").expect("a row")["handed_on_late"], 0);
    // Without a due date nothing is handed on late.
    let free = Example::with(1).rule("due_days", "none").assigned(1).passed(1, june(30), "b");
    assert_eq!(row(&free.later(), "a").expect("a row")["handed_on_late"], 0);
}

#[test]
fn a_promise_is_judged_by_the_first_promised_day() {
    let promise = |more: &dyn Fn(Example) -> Example, as_of: NaiveDate| {
        figures(&more(Example::with(1).promised(1, may(10), june(10))).at(as_of), "/promises")
    };
    let end = day(2019, 12, 31);
    assert_eq!(promise(&|one| one, may(9)), "");
    assert_eq!(promise(&|one| one, june(10)), "made 1, open 1");
    assert_eq!(promise(&|one| one, june(11)), "broken 1, made 1");
    assert_eq!(promise(&|one| one.replied(1, june(10), "resolved"), end), "kept 1, made 1");
    assert_eq!(promise(&|one| one.replied(1, june(11), "resolved"), end), "kept_late 1, made 1");
    assert_eq!(promise(&|one| one.replied(1, june(11), "resolved"), june(10)), "made 1, open 1");
    assert_eq!(promise(&|one| one.replied(1, june(1), "explained"), end), "dropped 1, made 1");
    assert_eq!(promise(&|one| one.replied(1, june(1), "referred"), end), "dropped 1, made 1");
    // Noted and interim replies and further promises do not settle it.
    let renewed = |one: Example| {
        let one = one.replied(1, june(1), "noted").replied(1, june(2), "interim");
        one.promised(1, june(3), june(30))
    };
    assert_eq!(promise(&renewed, june(11)), "broken 1, made 1, renewed 1");
    let kept_late = |one: Example| renewed(one).replied(1, june(30), "resolved");
    assert_eq!(promise(&kept_late, end), "kept_late 1, made 1, renewed 1");
    // On one day the order of entry counts; a reply before the promise does not.
    assert_eq!(promise(&|one| one.replied(1, may(10), "resolved"), end), "kept 1, made 1");
    assert_eq!(promise(&|one| one.replied(1, may(9), "resolved"), end), "broken 1, made 1");
    let before = Example::with(1).replied(1, may(10), "resolved").promised(1, may(10), june(10));
    assert_eq!(figures(&before.later(), "/promises"), "broken 1, made 1");
    // Also of a petition answered at the session; not of a duplicate without a reply of its own, nor
    // of a reply before the session.
    let others = Example::with(3)
        .promised(1, may(10), june(10))
        .petition(1, |row| row.answered = Some(true))
        .petition(2, |row| row.duplicate_of = Some(code(1)))
        .promised(3, may(1), june(10));
    assert_eq!(figures(&others.later(), "/promises"), "broken 1, made 1");
}

#[test]
fn a_claim_is_confirmed_or_refuted_by_the_last_check_since() {
    let claim = |more: &dyn Fn(Example) -> Example| {
        figures(&more(Example::with(1).replied(1, may(10), "resolved")).later(), "/carried_out")
    };
    assert_eq!(claim(&|one| one), "at_most 1, claimed 1, unchecked 1");
    assert_eq!(claim(&|one| one.checked(1, may(9), "done")), "at_most 1, claimed 1, unchecked 1");
    let confirmed = "at_least 1, at_most 1, claimed 1, confirmed 1";
    assert_eq!(claim(&|one| one.checked(1, may(10), "done")), confirmed);
    let refuted = "claimed 1, refuted 1";
    assert_eq!(claim(&|one| one.checked(1, may(20), "partly")), refuted);
    let both = |one: Example| one.checked(1, may(20), "done").checked(1, may(15), "not-done");
    assert_eq!(claim(&both), confirmed);
    let same_day = |one: Example| one.checked(1, may(20), "done").checked(1, may(20), "not-done");
    assert_eq!(claim(&same_day), refuted);
    // Said again, the check stays the last word; what was said last counts.
    let again = |one: Example| one.checked(1, may(20), "not-done").replied(1, june(1), "resolved");
    assert_eq!(claim(&again), refuted);
    let taken_back = |one: Example| one.replied(1, may(10), "noted");
    assert_eq!(claim(&taken_back), "");
    let later =
        |one: Example| one.replied(1, june(1), "interim").checked(1, day(2020, 1, 1), "done");
    assert_eq!(claim(&later), "at_most 1, claimed 1, unchecked 1");
    // A duplicate claims nothing of its own.
    let with_duplicate = Example::with(2)
        .petition(2, |row| row.duplicate_of = Some(code(1)))
        .replied(1, may(10), "resolved");
    assert_eq!(
        figures(&with_duplicate.later(), "/carried_out"),
        "at_most 1, claimed 1, unchecked 1"
    );
}
