//! The two clocks of a petition, promises and checks at the desk: explanations, lists, the
//! dashboard, the brief, the calendar, the guided entry and the entry workbook.

use std::io::BufReader;

use ical::IcalParser;
use serde_json::{Value as Json, json};

use crate::letters::{rows, written};
use crate::support::Register;
use crate::terminal::Clerk;

/// A district office with a session of 20 May 2019, entered two days later.
fn founded(lang: &str) -> Register {
    let office = Register::empty().on("2019-05-22").speaking(lang);
    office.does(
        "init --no-list --unit 'Nam Sách' --kind district
         unit add 'Đồng Lạc' --kind commune --parent 'nam sach'
         agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
         agency add 'Phòng Kinh tế và Hạ tầng' --code kinh-te
         record session --unit 'dong lac' --on 20/5/2019 --host chair --attended 85
         record petition dong-lac-2019-1 --text 'Đường thôn Đông ngập khi mưa'
         record petition dong-lac-2019-1 --text 'Đèn đường thôn Bắc hỏng'
         record petition dong-lac-2019-1 --text 'Mương thôn Nam chưa nạo vét'
         record petition dong-lac-2019-1 --text 'Rác thải chưa được thu gom'
         record petition dong-lac-2019-1 --text 'Thiếu nước sạch'
         record petition dong-lac-2019-1 --text 'Cầu thôn Nam xuống cấp'
         record petition dong-lac-2019-1 --text 'Chợ chật' --answered --answer 'Mở rộng trong năm'",
    );
    office
}

/// The office after its assignments, steps and replies, which were entered on 10 June; the term by
/// rule ends on 4 June.
fn handled(lang: &str) -> Register {
    let office = founded(lang);
    office.does(
        "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019
         assign dong-lac-2019-1.2 --to tnmt --on 21/5/2019 --due 10/6/2019
         assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019
         assign dong-lac-2019-1.4 --to kinh-te --on 21/5/2019",
    );
    let office = office.on("2019-06-10");
    office.does(
        "assign extend dong-lac-2019-1.1 --to 12/6/2019 --on 1/6/2019 --why 'chờ đo đạc'
         assign extend dong-lac-2019-1.1 --to 30/6/2019 --why 'chờ kinh phí'
         assign transfer dong-lac-2019-1.1 --to kinh-te --on 5/6/2019 --why 'đúng thẩm quyền'
         record reply dong-lac-2019-1.3 --on 1/6/2019 --outcome promised --until 1/7/2019
         record reply dong-lac-2019-1.4 --on 1/6/2019 --outcome resolved
         record reply dong-lac-2019-1.5 --on 2/6/2019 --outcome referred --referred-to 'UBND tỉnh' --agency tnmt",
    );
    office
}

/// The office after a check that refutes a reply.
fn checked(lang: &str) -> Register {
    let office = handled(lang).on("2019-06-20");
    office.does("record check dong-lac-2019-1.4 --on 18/6/2019 --by MTTQ --result not-done");
    office
}

#[test]
fn both_clocks_are_explained_day_by_day() {
    let lines = "
        assign explain dong-lac-2019-1.1
        assign explain dong-lac-2019-1.1 --json
        assign explain dong-lac-2019-1.2
        assign explain dong-lac-2019-1.3
        --today 3/6/2019 assign explain dong-lac-2019-1.1
        rule set due_from assignment --from 1/1/2019 --source 'Quy chế 5'
        rule set due_kind working --from 1/1/2019 --source 'Quy chế 5'
        record reply dong-lac-2019-1.6 --on 10/6/2019 --outcome explained --force
        assign explain dong-lac-2019-1.6
    ";
    insta::assert_snapshot!("explained_vi", handled("vi").transcript(lines));
    insta::assert_snapshot!("explained_en", handled("en").transcript(lines));
}

#[test]
fn what_lies_between_the_clocks_is_named() {
    let office = handled("vi");
    let told = |petition: &str| {
        let told = office.json(["assign", "explain", petition]);
        (told["by_rule"]["class"].clone(), told["state"].clone(), told["moved"].clone())
    };
    let missed = |state: &str, moved: &str| (json!("overdue"), json!(state), json!(moved));
    assert_eq!(told("dong-lac-2019-1.1"), missed("pending", "extended"));
    assert_eq!(told("dong-lac-2019-1.2"), missed("pending", "given_due"));
    office.does("assign withdraw dong-lac-2019-1.2 --why 'người dân rút'");
    assert_eq!(told("dong-lac-2019-1.2"), missed("withdrawn", "withdrawn"));
    assert_eq!(told("dong-lac-2019-1.3"), (json!("on_time"), json!("on_time"), Json::Null));
    office.does("edit dong-lac-2019-1.3 --answered yes");
    assert_eq!(told("dong-lac-2019-1.3"), (Json::Null, json!("answered"), Json::Null));
    let first = office.json(["assign", "explain", "dong-lac-2019-1.1"]);
    assert_eq!(
        (&first["computed"], &first["given"], &first["extended_to"], &first["due"]),
        (&json!("2019-06-04"), &Json::Null, &json!("2019-06-30"), &json!("2019-06-30"))
    );
    let steps = first["acts"].as_array().expect("steps").iter();
    let numbers: Vec<&Json> = steps.map(|step| &step["number"]).collect();
    assert_eq!(numbers, [1, 3, 2], "by day, then by number");
}

#[test]
fn a_deciding_fact_entered_after_the_term_is_told() {
    let office = handled("vi");
    let told = office.does("assign explain dong-lac-2019-1.3").stdout;
    let sentence = "Có nội dung ghi sổ sau thời hạn theo quy chế (xem Ngày ghi sổ).";
    assert!(told.contains(sentence), "{told}");
    let row = " Văn bản trả lời  01/06/2019  10/06/2019";
    assert!(told.contains(row), "{told}");
    let told = office.json(["assign", "explain", "dong-lac-2019-1.3"]);
    assert_eq!(told["by_rule"]["after_the_fact"], true);
    let office = founded("vi").on("2019-05-30");
    office.does("assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019\nrecord reply dong-lac-2019-1.1 --on 30/5/2019 --outcome resolved");
    let office = office.on("2019-06-10");
    let told = office.json(["assign", "explain", "dong-lac-2019-1.1"]);
    assert_eq!(told["by_rule"]["after_the_fact"], false);
}

#[test]
fn with_terms_from_the_assignment_a_late_one_is_capped_by_rule() {
    let office = founded("vi");
    office.does("rule set due_from assignment --from 1/1/2019 --source 'Quy chế 5'");
    let office = office.on("2019-07-01");
    office.does("assign dong-lac-2019-1.1 --to tnmt --on 1/7/2019");
    let told = office.json(["assign", "explain", "dong-lac-2019-1.1"]);
    assert_eq!((&told["anchor"], &told["due"]), (&json!("2019-07-01"), &json!("2019-07-16")));
    let by_rule = &told["by_rule"];
    assert_eq!((&by_rule["anchor"], &by_rule["due"]), (&json!("2019-06-04"), &json!("2019-06-19")));
    let told = office.does("assign explain dong-lac-2019-1.1").stdout;
    let sentence = "Giao ngày 01/07/2019, sau thời hạn kể từ hội nghị: tính như giao vào ngày cuối của thời hạn, ngày 04/06/2019.";
    assert!(told.contains(sentence), "{told}");
    office.does("record reply dong-lac-2019-1.6 --on 21/6/2019 --outcome explained --force");
    let told = office.does("assign explain dong-lac-2019-1.6").stdout;
    let sentence =
        "Chưa giao: tính như giao vào ngày cuối của thời hạn kể từ hội nghị, ngày 04/06/2019.";
    assert!(told.contains(sentence), "{told}");
    let closing = "Theo quy chế: hạn 19/06/2019, trễ hạn.\nHiện hành: hạn 19/06/2019, trễ hạn.\n";
    assert!(told.ends_with(closing), "{told}");
}

#[test]
fn what_is_neither_assigned_nor_replied_to_has_nothing_in_force() {
    let office = founded("vi");
    let refused = office.run(["assign", "explain", "dong-lac-2019-1.6"]).exits(1);
    let text = "Lỗi: kiến nghị dong-lac-2019-1.6 chưa giao và chưa có văn bản trả lời cuối cùng: chưa có hạn hiện hành; theo quy chế: hạn 04/06/2019
Gợi ý: giao cho cơ quan trả lời: doithoai assign dong-lac-2019-1.6 --to CƠ-QUAN
";
    assert_eq!(refused.stderr, text);
    let refused = office.run(["assign", "explain", "dong-lac-2019-1.7"]).exits(1);
    let text = "Lỗi: kiến nghị dong-lac-2019-1.7 không tính hạn trả lời: trả lời tại hội nghị
Gợi ý: xem kiến nghị: doithoai show dong-lac-2019-1.7
";
    assert_eq!(refused.stderr, text);
    let english = office.speaking("en");
    let refused = english.run(["assign", "explain", "dong-lac-2019-1.6"]).exits(1);
    let text = "Error: petition dong-lac-2019-1.6 is neither assigned nor finally replied to: no due date is in force; by rule: due 04/06/2019
Hint: assign it to an agency: doithoai assign dong-lac-2019-1.6 --to AGENCY
";
    assert_eq!(refused.stderr, text);
    let refused = english.run(["assign", "explain", "dong-lac-2019-1.7"]).exits(1);
    let text = "Error: no reply is due on petition dong-lac-2019-1.7: answered at the session
Hint: show the petition: doithoai show dong-lac-2019-1.7
";
    assert_eq!(refused.stderr, text);
}

#[test]
fn a_duplicate_is_explained_by_its_original() {
    let office = founded("en");
    office.does(
        "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019
         edit dong-lac-2019-1.2 --duplicate-of dong-lac-2019-1.1",
    );
    let told = office.json(["assign", "explain", "dong-lac-2019-1.2"]);
    assert_eq!(told["by_original"], "dong-lac-2019-1.1");
    assert_eq!((&told["state"], &told["due"]), (&json!("pending"), &json!("2019-06-04")));
    let told = office.does("assign explain dong-lac-2019-1.2").stdout;
    let line = "Duplicate of dong-lac-2019-1.1: due date and state are those of that petition.";
    assert!(told.contains(line), "{told}");
}

/// The petitions that are listed by a state.
fn listed(office: &Register, day: &str, state: &str) -> Vec<String> {
    let rows = office.json(["--today", day, "list", "petitions", "--state", state]);
    let codes = rows.as_array().expect("a list").iter().map(|row| row["code"].clone());
    codes.map(|code| code.as_str().expect("a code").to_owned()).collect()
}

#[test]
fn petitions_are_listed_by_what_became_of_their_replies() {
    let office = checked("vi");
    let of = |day: &str, state: &str| listed(&office, day, state);
    let nobody: [&str; 0] = [];
    assert_eq!(of("1/7/2019", "promised"), ["dong-lac-2019-1.3"]);
    assert_eq!(of("1/7/2019", "broken"), nobody);
    assert_eq!(of("2/7/2019", "promised"), nobody);
    assert_eq!(of("2/7/2019", "quá hẹn"), ["dong-lac-2019-1.3"]);
    assert_eq!(of("17/6/2019", "refuted"), nobody, "the check is of the next day");
    assert_eq!(of("18/6/2019", "refuted"), ["dong-lac-2019-1.4"]);
    assert_eq!(of("20/6/2019", "referred"), ["dong-lac-2019-1.5"]);
    assert_eq!(of("20/6/2019", "answered"), ["dong-lac-2019-1.7"]);
    assert_eq!(of("20/6/2019", "divided"), nobody);
    let refused = office.run(["assign", "list", "--state", "broken"]).exits(2);
    let text = "Lỗi: tình trạng “broken” chỉ có ở kiến nghị, không có ở lần giao trả lời
Gợi ý: chọn một trong các tình trạng: answered, on_time, late, pending, overdue, withdrawn, unassigned, divided; hoặc chạy: doithoai list petitions --state broken
";
    assert_eq!(refused.stderr, text);
    let english = office.speaking("en");
    let refused = english.run(["list", "assignments", "--state", "refuted"]).exits(2);
    let text = "Error: state “refuted” applies to petitions, not to assignments
Hint: choose one of: answered, on_time, late, pending, overdue, withdrawn, unassigned, divided; or run: doithoai list petitions --state refuted
";
    assert_eq!(refused.stderr, text);
    let refused = english.run(["list", "petitions", "--state", "x"]).exits(2);
    let all = "answered, on_time, late, pending, overdue, withdrawn, unassigned, divided, promised, broken, refuted, referred";
    assert!(refused.stderr.contains(all), "{refused}");
    let help = english.does("list --help").stdout;
    let words: Vec<&str> = help.split_whitespace().collect();
    assert!(words.join(" ").contains(all), "{help}");
}

#[test]
fn the_first_page_tells_promises_and_refuted_petitions() {
    for (lang, name) in [("vi", "first_page_vi"), ("en", "first_page_en")] {
        insta::assert_snapshot!(name, checked(lang).transcript("--today 2/7/2019"));
    }
    let office = checked("en");
    let page = office.json(["--today", "2/7/2019"]);
    let broken = json!([{
        "petition": "dong-lac-2019-1.3", "agency": "kinh-te", "name": "Phòng Kinh tế và Hạ tầng",
        "text": "Mương thôn Nam chưa nạo vét", "until": "2019-07-01", "days_left": -1, "renewed": false,
    }]);
    assert_eq!((&page["promises_broken"], &page["promises_due_soon"]), (&broken, &json!([])));
    let refuted = json!([{
        "petition": "dong-lac-2019-1.4", "agency": "kinh-te", "name": "Phòng Kinh tế và Hạ tầng",
        "text": "Rác thải chưa được thu gom", "result": "not-done", "checked_on": "2019-06-18",
    }]);
    assert_eq!(page["refuted"], refuted);
    let due = |day: &str| office.json(["--today", day])["promises_due_soon"].clone();
    assert_eq!(due("23/6/2019"), json!([]), "eight days ahead");
    assert_eq!(due("24/6/2019")[0]["days_left"], 7);
    let none = founded("vi").run([] as [&str; 0]).success().stdout;
    assert!(!none.contains("hẹn") && !none.contains("kiểm tra"), "{none}");
}

#[test]
fn a_brief_begins_with_what_was_promised_and_not_done() {
    let office = checked("vi").on("2019-07-05");
    let letter = written(&office, "brief dong-lac");
    let broken = rows(&letter, "Hẹn đến ngày");
    let row = ["Mương thôn Nam chưa nạo vét", "Phòng Kinh tế và Hạ tầng", "01/07/2019"];
    assert_eq!(broken, [row]);
    let row = ["Rác thải chưa được thu gom", "Phòng Kinh tế và Hạ tầng", "chưa thực hiện"];
    assert_eq!(rows(&letter, "Kết quả kiểm tra"), [row]);
    let overdue = rows(&letter, "Quá hạn (ngày)");
    let row = overdue.iter().find(|row| row[0].starts_with("Đường thôn Đông")).expect("overdue");
    assert_eq!(row[0], "Đường thôn Đông ngập khi mưa; đã gia hạn 2 lần");
    let xml = crate::letters::part(&letter, "word/document.xml");
    let place = |text: &str| xml.find(text).unwrap_or_else(|| panic!("{text} is in the letter"));
    let order = [
        place("Quá ngày hẹn giải quyết"),
        place("Báo đã xong, kiểm tra chưa đạt"),
        place("Các hội nghị gần đây"),
    ];
    assert!(order.is_sorted(), "{order:?}");
    let none = written(&founded("vi"), "brief dong-lac");
    assert!(rows(&none, "Hẹn đến ngày").is_empty() && rows(&none, "Kết quả kiểm tra").is_empty());
}

#[test]
fn promises_are_events_on_their_days() {
    let office = checked("vi");
    office.does("export --ics lich.ics");
    let file = std::fs::File::open(office.path("lich.ics")).expect("a file");
    let mut calendars = IcalParser::new(BufReader::new(file));
    let events = calendars.next().expect("a calendar").expect("well-formed").events;
    let property = |name: &str, at: usize| {
        let found = events[at].properties.iter().find(|property| property.name == name);
        found.and_then(|property| property.value.clone()).unwrap_or_default()
    };
    let all: Vec<(String, String)> =
        (0..events.len()).map(|at| (property("UID", at), property("DTSTART", at))).collect();
    let promise = ("dong-lac-2019-1.3/promise@nam-sach.doithoai".into(), "20190701".into());
    assert!(all.contains(&promise), "{all:?}");
    let at = all.iter().position(|one| *one == promise).expect("an event");
    let summary = "Ngày hẹn giải quyết kiến nghị: Phòng Kinh tế và Hạ tầng";
    assert_eq!(property("SUMMARY", at), summary);
    office.does("record reply dong-lac-2019-1.3 --on 15/6/2019 --outcome resolved");
    office.does("export --ics lich.ics --force");
    let file = std::fs::read_to_string(office.path("lich.ics")).expect("a file");
    assert!(!file.contains("/promise@"), "a kept promise is no event");
}

#[test]
fn records_show_their_steps_in_order_and_when_they_were_entered() {
    let lines = "
        show dong-lac-2019-1.1
        show dong-lac-2019-1.5
        list steps
        list steps --agency kinh-te --json
        list replies
        assign list
    ";
    insta::assert_snapshot!("shown_vi", handled("vi").transcript(lines));
    insta::assert_snapshot!("shown_en", handled("en").transcript(lines));
    let office = handled("vi");
    let listed = office.json(["list", "assignments"]);
    let first = &listed[0];
    assert_eq!((&first["agency"], &first["holder"]), (&json!("tnmt"), &json!("kinh-te")));
    let tree = office.json(["show", "dong-lac-2019-1.1"]);
    let steps = tree["steps"].as_array().expect("steps").iter();
    let codes: Vec<&Json> = steps.map(|step| &step["code"]).collect();
    let steps = ["step-1", "step-3", "step-2"].map(|step| format!("dong-lac-2019-1.1/{step}"));
    assert_eq!(codes, steps.each_ref().map(String::as_str));
    assert_eq!(office.json(["show", "dong-lac-2019-1.2"])["steps"], json!([]));
    let people = office.does("list petitions").stdout;
    assert!(!people.contains("Ngày ghi sổ"), "{people}");
    assert_eq!(office.json(["list", "petitions"])[0]["known"], "2019-05-22");
}

/// Replies at a terminal: a promise and a referral ask for what they need.
const ANSWERS: &str = "
@ 2019-06-10
$ record reply dong-lac-2019-1.1 --on 1/6/2019
? term-column-agency tai nguyen
? term-column-outcome hen|promised
? term-column-promised_until 1/7/2019
? term-column-number
? term-column-text
? ask-save
= dong-lac-2019-1.1/reply-1
$ record reply dong-lac-2019-1.2 --on 1/6/2019
? term-column-agency tai nguyen
? term-column-outcome chuyen|referred
? term-column-referred_to UBND tỉnh
? term-column-number
? term-column-text
? ask-save
= dong-lac-2019-1.2/reply-1
";

#[test]
fn the_guided_entry_asks_what_a_promise_and_a_referral_need() {
    for lang in ["vi", "en"] {
        let mut clerk = Clerk::new(lang);
        clerk.office = founded(lang).on("2019-06-10");
        clerk.walk(ANSWERS);
        let replies = clerk.office.json(["list", "replies"]);
        assert_eq!(replies[0]["until"], "2019-07-01", "{replies}");
        assert_eq!(replies[1]["referred_to"], "UBND tỉnh", "{replies}");
    }
}

#[test]
fn a_promise_without_its_day_is_refused_and_help_shows_how() {
    let office = founded("en");
    let line = "record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome promised --agency tnmt";
    office.run(crate::support::words(line)).exits(1);
    let help = office.does("record reply --help").stdout;
    for part in ["--outcome promised --until 30/9/2026", "--outcome referred --referred-to"] {
        assert!(help.contains(part), "{help}");
    }
}

#[test]
fn the_entry_workbook_has_no_column_that_the_program_sets() {
    let office = founded("vi");
    office.does("template bieu.xlsx");
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook(office.path("bieu.xlsx")).expect("a workbook");
    use calamine::Reader;
    let names = book.sheet_names();
    assert!(!names.iter().any(|name| name.contains("Gia hạn")), "{names:?}");
    for name in &names {
        let sheet = book.worksheet_range(name).expect("a sheet");
        let head: Vec<String> =
            sheet.rows().next().into_iter().flatten().map(ToString::to_string).collect();
        assert!(!head.iter().any(|label| label == "Ngày ghi sổ"), "{name}: {head:?}");
    }
    let replies = book.worksheet_range("Văn bản trả lời").expect("a sheet");
    let head: Vec<String> =
        replies.rows().next().into_iter().flatten().map(ToString::to_string).collect();
    assert!(head.contains(&"Hẹn đến ngày".to_owned()), "{head:?}");
}
