//! The ways in which documented commands of 0.1 raised a commune's on-time rate unseen: each leaves
//! the rate by rule where it was, or is told as entered after the term.

use serde_json::{Value, json};

use crate::support::Register;

/// A commune's session of 5 October with four petitions: one replied to in time, one assigned and
/// overdue since 20 October, two of which nothing is known. All was entered by 15 October.
fn commune() -> Register {
    let register = Register::empty().on("2026-10-15");
    register.does(
        "init --no-list --unit 'Hồng Lim' --kind commune --rules nam-sach-2019
         agency add 'Phòng Kinh tế' --code kinh-te
         agency add 'Văn phòng HĐND và UBND' --code vp
         record session --unit hong-lim --on 5/10/2026 --host chair --attended 120
         record petition hong-lim-2026-1 --text 'Mương thoát nước tắc'
         record petition hong-lim-2026-1 --text 'Đèn đường hỏng'
         record petition hong-lim-2026-1 --text 'Rác tồn đọng'
         record petition hong-lim-2026-1 --text 'Đường trục xã hỏng'
         assign hong-lim-2026-1.1 --to kinh-te --on 5/10/2026
         record reply hong-lim-2026-1.1 --on 15/10/2026 --outcome resolved
         assign hong-lim-2026-1.2 --to kinh-te --on 5/10/2026",
    );
    register.on("2026-12-01")
}

fn petitions(register: &Register, as_of: &str) -> Value {
    register.json(["report", "petitions", "2026", "--as-of", as_of])["petitions"].take()
}

fn sentence(register: &Register) -> String {
    let shown = register.does("report petitions 2026 --lang vi").stdout;
    let told = shown.lines().skip_while(|line| !line.contains("theo thời hạn của quy chế"));
    told.take(4).collect::<Vec<_>>().join(" ")
}

#[test]
fn acts_on_the_clock_in_force_leave_the_rate_by_rule_where_it_was() {
    let late = "record reply hong-lim-2026-1.2 --on 1/11/2026 --outcome resolved";
    let extended = json!({"withdrawn": 0, "extended": 1, "given_due": 0});
    for (case, before, act, moved) in [
        (
            "M1",
            "",
            "assign extend hong-lim-2026-1.2 --to 31/12/2026 --why 'xin thêm'",
            extended.clone(),
        ),
        (
            "M2",
            late,
            "assign extend hong-lim-2026-1.2 --to 5/11/2026 --on 1/10/2026 --why x",
            extended,
        ),
        (
            "M3",
            "",
            "assign withdraw hong-lim-2026-1.2 --why 'nhầm'",
            json!({"withdrawn": 1, "extended": 0, "given_due": 0}),
        ),
        (
            "M5",
            "",
            "edit hong-lim-2026-1.2/assignment --due 31/12/2026",
            json!({"withdrawn": 0, "extended": 0, "given_due": 1}),
        ),
    ] {
        let register = commune();
        if !before.is_empty() {
            register.does(before);
        }
        let was = petitions(&register, "2026-12-01");
        let earlier = petitions(&register, "2026-10-25");
        register.does(act);
        let is = petitions(&register, "2026-12-01");
        assert_eq!(is["on_time_percent"], 100.0, "{case}");
        assert_eq!(is["by_rule"], was["by_rule"], "{case}");
        for key in ["withdrawn", "extended", "given_due"] {
            assert_eq!(is["moved"][key], moved[key], "{case}: {key}");
        }
        if case != "M2" && case != "M5" {
            assert_eq!(petitions(&register, "2026-10-25"), earlier, "{case}: an earlier day");
        }
        assert!(sentence(&register).contains("25% (1/4)"), "{case}: {}", sentence(&register));
        register.run(["report", "petitions", "2026", "--strict"]).exits(3);
    }
}

#[test]
fn a_reply_dated_back_and_an_answer_entered_later_are_after_the_fact() {
    for (case, act, by_rule) in [
        ("M4", "record reply hong-lim-2026-1.2 --on 20/10/2026 --outcome resolved", (2, 4, 1)),
        ("M6", "edit hong-lim-2026-1.2 --answered yes", (1, 3, 1)),
    ] {
        let register = commune();
        register.does("record reply hong-lim-2026-1.2 --on 1/11/2026 --outcome resolved");
        assert_eq!(petitions(&register, "2026-12-01")["by_rule"]["after_the_fact"], 0, "{case}");
        register.does(act);
        let is = petitions(&register, "2026-12-01");
        let (on_time, whole, after) = by_rule;
        let rule = &is["by_rule"];
        let count = |key: &str| rule[key].as_i64().expect("a count");
        assert_eq!(count("on_time"), on_time, "{case}");
        assert_eq!(count("on_time") + count("late") + count("overdue"), whole, "{case}");
        assert_eq!(count("after_the_fact"), after, "{case}");
        let explained = register.json([
            "report",
            "petitions",
            "2026",
            "--explain",
            "petitions.by_rule.after_the_fact",
        ]);
        assert_eq!(
            explained["records"],
            json!([{"ref": "hong-lim-2026-1.2", "part": 1}]),
            "{case}"
        );
        assert!(
            sentence(&register).contains("1 ghi sau thời hạn"),
            "{case}: {}",
            sentence(&register)
        );
        register.run(["report", "petitions", "2026", "--strict"]).exits(3);
    }
}

#[test]
fn a_late_transfer_is_the_former_agency_s_and_changes_no_earlier_day() {
    let register = commune();
    let agencies = |as_of: &str| {
        register.json(["report", "agencies", "2026", "--as-of", as_of])["agencies"].take()
    };
    let earlier = agencies("2026-10-25");
    register.does("assign transfer hong-lim-2026-1.2 --to vp --why 'chuyển'");
    assert_eq!(agencies("2026-10-25"), earlier);
    let now = agencies("2026-12-01");
    let line = |code: &str| {
        let all = now.as_array().expect("agencies");
        all.iter().find(|line| line["agency"] == code).expect("a row").clone()
    };
    assert_eq!(
        (&line("kinh-te")["handed_on"], &line("kinh-te")["handed_on_late"]),
        (&json!(1), &json!(1))
    );
    assert_eq!((&line("vp")["overdue"], &line("vp")["handed_on"]), (&json!(1), &json!(0)));
    let shown = register.does("show hong-lim-2026-1.2").stdout;
    assert!(shown.contains("step-1") && shown.contains("chuyển"), "{shown}");
}
