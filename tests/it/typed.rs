//! Input that is refused on a command line, values that an entry copies, and their receipts.

use serde_json::Value;

use crate::support::{Register, words};

/// The commune of the cases, on 30 November 2026: a session of 5 October with four petitions, two
/// of them assigned and one of these answered; two plan entries.
fn commune(lang: &'static str) -> Register {
    let office = Register::empty().on("2026-11-30").speaking(lang);
    office.write(
        "units.csv",
        "code,name,kind,parent\nhong-lim,Hồng Lim,commune,\nthon-doai,Thôn Đoài,village,hong-lim\n",
    );
    for line in [
        "init --unit hong-lim --units units.csv",
        "agency add 'Phòng Kinh tế' --code kinh-te",
        "agency add 'Văn phòng HĐND và UBND' --code vp",
        "plan add --unit hong-lim --on 5/10/2026 --host secretary,chair --topic 'Vệ sinh môi trường'",
        "plan add --unit hong-lim --on 12/11/2026 --host chair --kind thematic --topic 'Giải phóng mặt bằng' --at thon-doai",
        "record session --unit hong-lim --on 5/10/2026 --host secretary,chair --attended 120 --plan hong-lim-2026-k1",
        "record petition hong-lim-2026-1 --text 'Mương thoát nước tắc'",
        "record petition hong-lim-2026-1 --text 'Đèn đường hỏng'",
        "record petition hong-lim-2026-1 --text 'Rác tồn đọng'",
        "record petition hong-lim-2026-1 --text 'Đường trục xã hỏng'",
        "assign hong-lim-2026-1.1 --to kinh-te --on 5/10/2026",
        "record reply hong-lim-2026-1.1 --on 15/10/2026 --outcome resolved",
        "assign hong-lim-2026-1.2 --to kinh-te --on 5/10/2026",
    ] {
        office.does(line);
    }
    office
}

/// Types a line that must be refused with this key, in both languages with a hint that contains
/// `--force`, without a change.
#[track_caller]
fn refused(office: &Register, line: &str, key: &str) {
    let before = office.journal_length();
    let output = office.run(words(line).into_iter().chain(["--json".to_owned()]));
    assert_eq!(output.code, 1, "{line}: {}{}", output.stdout, output.stderr);
    let error: Value = serde_json::from_str(&output.stderr).expect("an error");
    assert_eq!(error["error"]["key"], key, "{line}");
    assert!(
        error["error"]["hint"].as_str().is_some_and(|hint| hint.contains("--force")),
        "{line}: {error}"
    );
    assert_eq!(office.journal_length(), before, "{line}");
}

/// Types a line that must be accepted with this warning, given by its code in JSON.
#[track_caller]
fn warned(office: &Register, line: &str, code: &str) -> Value {
    let receipt = office.json(words(line));
    let warnings = receipt["warnings"].as_array().expect("warnings");
    assert!(warnings.iter().any(|warning| warning["code"] == code), "{line}: {receipt}");
    receipt
}

/// Case B4, and similar: replies, checks and conclusions.
#[test]
fn what_happened_after_today_is_refused_when_typed() {
    for lang in ["vi", "en"] {
        let office = commune(lang);
        for line in [
            "record session --unit hong-lim --on 12/11/2062 --host chair",
            "record session --unit hong-lim --on 1/12/2026 --host chair",
            "record reply hong-lim-2026-1.2 --on 1/12/2026 --outcome noted",
            "record check hong-lim-2026-1.1 --on 1/12/2026 --by MTTQ --result done",
            "record conclusion hong-lim-2026-1 --number 5 --on 1/12/2026",
            "edit hong-lim-2026-1 --on 1/12/2026",
            "edit hong-lim-2026-1.1/reply-1 --on 1/12/2026",
        ] {
            refused(&office, line, "in-future");
        }
        office.does("record reply hong-lim-2026-1.2 --on 30/11/2026 --outcome noted");
        let told = office.run(words("record session --unit hong-lim --on 12/11/2062 --host chair"));
        let said = if lang == "vi" { "chủ nhật 12/11/2062" } else { "Sunday 12/11/2062" };
        assert!(
            told.stderr.contains(said) && told.stderr.contains("--on 30/11/2026"),
            "{}",
            told.stderr
        );
    }
}

/// Case B4: columns that the contract does not name only give the warning, as do forced and
/// imported records.
#[test]
fn what_happened_after_today_is_taken_with_a_warning_elsewhere() {
    let office = commune("en");
    warned(&office, "record review hong-lim-2026-1 --on 1/12/2026", "in_future");
    warned(&office, "record publication hong-lim-2026-1 --on 1/12/2026 --channel Loa", "in_future");
    warned(
        &office,
        "record session --unit hong-lim --on 12/11/2062 --host chair --force",
        "in_future",
    );
    // An accepted record can be corrected elsewhere without being refused again.
    warned(&office, "edit hong-lim-2062-1 --attended 9", "in_future");
    refused(&office, "edit hong-lim-2062-1 --on 13/11/2062", "in-future");
    office.does("edit hong-lim-2062-1 --on 12/11/2026");
    office.does("undo");
    office.does("redo");
    office.write("sessions.csv", "unit,day,hosts\nhong-lim,2062-12-01,chair\n");
    warned(&office, "import sessions.csv", "in_future");
}

/// Case B3, and similar: assignments, corrections, and sessions that move past later records.
#[test]
fn what_follows_a_session_is_not_typed_before_it() {
    let office = commune("en");
    for line in [
        "record reply hong-lim-2026-1.2 --on 1/1/2026 --outcome resolved",
        "record reply hong-lim-2026-1.3 --on 4/10/2026 --outcome resolved --agency vp",
        "assign hong-lim-2026-1.3 --to vp --on 4/10/2026",
        "edit hong-lim-2026-1.2/assignment --on 4/10/2026",
        "edit hong-lim-2026-1.1/reply-1 --on 4/10/2026",
    ] {
        refused(&office, line, "before-session");
    }
    refused(&office, "edit hong-lim-2026-1 --on 16/10/2026", "left-before-session");
    let rate =
        || office.json(words("report petitions 2026"))["petitions"]["on_time_percent"].clone();
    let before = rate();
    warned(
        &office,
        "record reply hong-lim-2026-1.2 --on 1/1/2026 --outcome resolved --force",
        "before_session",
    );
    assert_eq!(rate(), before, "a final reply before the session is none");
    office.does("undo");
    warned(
        &office,
        "record conclusion hong-lim-2026-1 --number 5 --on 4/10/2026",
        "before_session",
    );
    warned(&office, "edit hong-lim-2026-1 --on 16/10/2026 --force", "before_session");
    office.does("edit hong-lim-2026-1 --on 5/10/2026");
    office.write("replies.csv", "petition,day,outcome\nhong-lim-2026-1.2,2026-01-01,resolved\n");
    warned(&office, "import replies.csv", "before_session");
}

/// Case B3: petitions collected before the session may have been assigned and answered before it.
#[test]
fn a_collected_petition_is_answered_before_its_session() {
    let office = commune("en");
    office.does("record petition hong-lim-2026-1 --text 'Cống hỏng' --origin collected");
    let receipt = office.json(words("assign hong-lim-2026-1.5 --to vp --on 25/9/2026"));
    assert_eq!(receipt["warnings"], serde_json::json!([]));
    let receipt =
        office.json(words("record reply hong-lim-2026-1.5 --on 1/10/2026 --outcome explained"));
    assert_eq!(receipt["warnings"], serde_json::json!([]));
    let told = office.run(words("lint --json")).json();
    let findings = told["findings"].as_array().expect("findings");
    let about = findings.iter().filter(|one| one["refs"][0] == "hong-lim-2026-1.5/reply-1");
    let codes: Vec<&serde_json::Value> = about.map(|one| &one["code"]).collect();
    assert_eq!(codes, ["reply_dated_back"], "entered at the end of the year, and nothing else");
    refused(&office, "edit hong-lim-2026-1.5 --origin raised", "left-before-session");
}

/// Case B1: a reply to an unassigned petition.
#[test]
fn a_reply_needs_an_assignment_or_makes_it() {
    let office = commune("en");
    refused(
        &office,
        "record reply hong-lim-2026-1.3 --on 20/10/2026 --outcome resolved",
        "reply-unassigned",
    );
    refused(
        &office,
        "record reply hong-lim-2026-1.3 --on 20/10/2026 --outcome interim",
        "reply-unassigned",
    );
    office.does("edit hong-lim-2026-1.4 --answered yes");
    office.does("record reply hong-lim-2026-1.4 --on 20/10/2026 --outcome resolved");
    // All or nothing.
    refused(
        &office,
        "record reply hong-lim-2026-1.3 --on 1/1/2027 --outcome resolved --agency vp",
        "in-future",
    );
    let before = office.journal_length();
    let told = office.does(
        "record reply hong-lim-2026-1.3 --on 20/11/2026 --outcome resolved --agency 'văn phòng'",
    );
    assert!(
        told.stderr
            .contains("Recorded hong-lim-2026-1.3/reply-1 and assigned hong-lim-2026-1.3 to vp")
            && told.stderr.contains("Tuesday 20/10/2026"),
        "{}",
        told.stderr
    );
    assert_eq!(office.journal_length(), before + 1, "one entry");
    let figures =
        |office: &Register| office.json(words("report petitions 2026"))["petitions"].clone();
    assert_eq!(
        (figures(&office)["unassigned"].clone(), figures(&office)["late"].clone()),
        (0.into(), 1.into())
    );
    // The reply's day moves no due date, wherever the term starts.
    office.does("rule set due_from assignment --from 1/1/2026 --source x");
    assert_eq!(figures(&office)["late"], 1);
    office.does("undo");
    office.does("undo");
    assert_eq!(figures(&office)["unassigned"], 1, "undone as one");
}

/// Case B1: forced and imported, it is accepted with a note that no agency is assigned; with an
/// interim reply the petition still awaits one.
#[test]
fn a_reply_without_an_assignment_is_taken_with_a_warning_elsewhere() {
    let office = commune("vi");
    warned(
        &office,
        "record reply hong-lim-2026-1.3 --on 20/10/2026 --outcome interim --force",
        "petition_unassigned",
    );
    warned(
        &office,
        "record reply hong-lim-2026-1.3 --on 20/10/2026 --outcome resolved --force",
        "reply_without_assignment",
    );
    office.write("replies.csv", "petition,day,outcome\nhong-lim-2026-1.4,2026-10-20,resolved\n");
    warned(&office, "import replies.csv", "reply_without_assignment");
}

/// Case B9.
#[test]
fn a_due_day_before_the_assignment_is_refused_where_given_and_told_where_it_follows() {
    let office = commune("en");
    refused(
        &office,
        "assign hong-lim-2026-1.4 --to vp --on 5/1/2027 --due 1/12/2026",
        "due-before-assignment",
    );
    refused(&office, "edit hong-lim-2026-1.2/assignment --due 4/10/2026", "due-before-assignment");
    refused(
        &office,
        "assign transfer hong-lim-2026-1.2 --to vp --due 4/10/2026 --why x",
        "due-before-assignment",
    );
    let told = office.does("assign hong-lim-2026-1.3 --to vp --on 5/1/2027");
    assert!(
        told.stderr.contains("the due date 20/10/2026 is before the assignment on 05/01/2027"),
        "{}",
        told.stderr
    );
    assert!(
        told.stderr.contains("doithoai edit hong-lim-2026-1.3/assignment --due DAY"),
        "{}",
        told.stderr
    );
    warned(
        &office,
        "assign hong-lim-2026-1.4 --to vp --on 5/1/2027 --due 1/12/2026 --force",
        "due_before_assignment",
    );
    let found = office.run(words("lint")).stdout;
    assert!(
        found.contains("hong-lim-2026-1.3/assignment")
            && found.contains("hong-lim-2026-1.4/assignment"),
        "{found}"
    );
}

/// Case B7.
#[test]
fn an_extension_counts_as_the_rules_count() {
    for (kind, option, due, said) in [
        ("working", "", "2026-11-09", "10 days (working days)"),
        ("working", "--kind calendar", "2026-11-05", "10 days (calendar days)"),
        ("calendar", "", "2026-10-30", "10 days (calendar days)"),
        ("calendar", "--kind working", "2026-11-03", "10 days (working days)"),
        (
            "calendar-roll",
            "",
            "2026-10-30",
            "10 days (calendar days, rolled to the next working day)",
        ),
    ] {
        let office = commune("en");
        office.does(&format!("rule set due_kind {kind} --from 1/1/2026 --source 'Kế hoạch 15'"));
        let told = office
            .does(&format!(
                "assign extend hong-lim-2026-1.2 --by 10 {option} --why x --on 20/10/2026"
            ))
            .stderr;
        assert!(told.contains(said), "{kind} {option}: {told}");
        let list = office.json(words("assign list"));
        let mut rows = list.as_array().expect("assignments").iter();
        let row = rows.find(|row| row["petition"] == "hong-lim-2026-1.2").expect("the assignment");
        assert_eq!(row["due"], due, "{kind} {option}");
    }
    let help = commune("vi").does("assign extend --help").stdout;
    assert!(help.contains("tính theo quy định"), "{help}");
}

/// Cases B2 and C4.
#[test]
fn a_session_takes_over_its_plan_entry() {
    let office = commune("vi");
    let told = office.does("record session --plan hong-lim-2026-k2").stderr;
    assert!(told.contains("hong-lim-2026-k2") && told.contains("thứ năm 12/11/2026"), "{told}");
    let session = office.json(words("show hong-lim-2026-2"));
    for (column, value) in [
        ("unit", "hong-lim"),
        ("day", "2026-11-12"),
        ("hosts", "chair"),
        ("at", "thon-doai"),
        ("kind", "thematic"),
        ("topic", "Giải phóng mặt bằng"),
        ("plan", "hong-lim-2026-k2"),
    ] {
        assert_eq!(session[column], value, "{column}: {session}");
    }
    office.does("undo");
    office.does("record session --plan hong-lim-2026-k2 --on 13/11/2026 --host secretary --kind periodic --topic ''");
    let session = office.json(words("show hong-lim-2026-3"));
    assert_eq!(
        [&session["day"], &session["hosts"], &session["kind"], &session["at"]],
        ["2026-11-13", "secretary", "periodic", "thon-doai"]
    );
    assert_eq!(session["topic"], Value::Null, "given as empty");
    warned(&office, "record session --plan hong-lim-2026-k2 --on 14/11/2026", "plan_held");
    // An entry with a month has no day; one in the future has not been held.
    office.does("plan add --unit hong-lim --month 2026-11 --host chair");
    let told = office.run(words("record session --plan hong-lim-2026-k3"));
    assert_eq!(told.code, 1);
    assert!(told.stderr.contains("record session --plan hong-lim-2026-k3 --on"), "{}", told.stderr);
    office.does("record session --plan hong-lim-2026-k3 --on 20/11/2026");
    office.does("plan add --unit hong-lim --on 20/12/2026 --host chair");
    refused(&office, "record session --plan hong-lim-2026-k4", "in-future");
    assert_eq!(
        office.run(words("record session --on 20/11/2026")).code,
        2,
        "without a plan entry all is needed"
    );
}

/// Case C4: the dashboard's command for a past plan entry works.
#[test]
fn the_command_that_the_dashboard_shows_works() {
    let office = commune("vi");
    let shown = office.run(words("")).success().stdout;
    let line = shown
        .lines()
        .find_map(|line| line.split_once("doithoai record session "))
        .expect("a command")
        .1;
    office.does(&format!("record session {line}"));
    let notice = commune("vi");
    notice.does("rule set notice_days 7 --source 'Luật 72/2025/QH15'");
    notice.does("plan add --unit hong-lim --on 7/12/2026 --host chair");
    let shown = notice.run(words("")).success().stdout;
    let line =
        shown.lines().find_map(|line| line.split_once("doithoai edit ")).expect("a command").1;
    notice.does(&format!("edit {line}"));
}

/// Cases B6 and B8.
#[test]
fn a_total_says_what_it_counts_as_and_from_when_on() {
    let office = Register::empty().on("2019-11-30");
    office.does("init --no-list --unit 'Nam Sách' --kind district");
    office.does("unit add 'Đồng Lạc' --kind commune --parent nam-sach");
    let own = office.does("record total --unit nam-sach --period 2018 --sessions 65").stderr;
    assert!(own.contains("65 sessions of Nam Sách itself"), "{own}");
    assert!(own.contains(": doithoai edit total-1 --scope communes"), "{own}");
    let below = office.does("edit total-1 --scope communes").stderr;
    assert!(below.contains("65 sessions of all communes of Nam Sách together"), "{below}");
    let communes = office
        .does("record total --unit nam-sach --period 2017 --sessions 1 --scope communes")
        .stderr;
    assert!(
        communes.contains("1 session of all communes") && communes.contains("--scope own"),
        "{communes}"
    );
    let commune = office.does("record total --unit dong-lac --period 2019-9M --sessions 3").stderr;
    assert!(
        commune.contains("3 sessions of Đồng Lạc itself") && !commune.contains("communes"),
        "{commune}"
    );
    let waits =
        warned(&office, "record total --unit dong-lac --period 2019 --sessions 4", "total_waits");
    assert!(
        waits["warnings"][0]["message"].as_str().is_some_and(|text| text.contains("31/12/2019")),
        "{waits}"
    );
    warned(&office, "edit total-4 --sessions 5", "total_waits");
    let help =
        office.does("record total --help").stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        help.contains("own: sessions of the unit") && help.contains("communes: sessions of all"),
        "{help}"
    );
}

/// The receipt of a new register says which rules are in force (issue 18, point 7).
#[test]
fn a_new_register_says_which_rules_hold() {
    let told = Register::empty()
        .on("2026-11-30")
        .speaking("vi")
        .does("init --no-list --unit 'Hồng Lim' --kind commune")
        .stderr;
    for said in [
        "law-72-2025",
        "ít nhất 1 cuộc",
        "15 ngày",
        "90%",
        ": doithoai rule show;",
        "doithoai rule set",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
}

/// Similar cases: a command that changes nothing says so; an answer that is not counted, a day in
/// the wrong century and a missing total of communes are noted.
#[test]
fn what_is_entered_in_vain_is_told() {
    let office = commune("en");
    for line in [
        "edit hong-lim-2026-1 --attended 120",
        "edit hong-lim-2026-1.1/reply-1 --on 15/10/2026",
        "plan move hong-lim-2026-k2 --on 12/11/2026",
    ] {
        let told = office.does(line).stderr;
        assert!(told.contains("nothing changed") && !told.contains("journal"), "{line}: {told}");
    }
    let told = office
        .does("record petition hong-lim-2026-1 --text 'Cống hỏng' --answer 'Sửa trong tháng 11'")
        .stderr;
    assert!(told.contains("doithoai edit hong-lim-2026-1.5 --answered yes"), "{told}");
    office.does("edit hong-lim-2026-1.5 --answered yes");
    warned(&office, "record session --unit hong-lim --on 12/11/1926 --host chair", "day_far_off");
    warned(&office, "plan move hong-lim-2026-k2 --on 12/11/2062", "day_far_off");
    warned(
        &office,
        "record total --unit hong-lim --period 2025 --sessions 1 --scope communes",
        "total_without_communes",
    );
}
