//! Words before codes: what people read names sessions, units and rules in words.

use std::fs;

use crate::golden::document;
use crate::support::Register;

/// A district with two wards of one name in two districts of a province, and a session of each.
fn two_alike() -> Register {
    let units = "code,name,kind,parent\ntinh,Hải Phòng,province,\nquan-3,Quận 3,urban-district,tinh\nquan-5,Quận 5,urban-district,tinh\n\
                 p1-q3,Phường 1,ward,quan-3\np1-q5,Phường 1,ward,quan-5\np2,Phường 2,ward,quan-5\n";
    let register = Register::empty().on("2026-12-31").speaking("vi");
    register.write("units.csv", units);
    register.run(["init", "--unit", "tinh", "--units", "units.csv", "--rules", "nam-sach-2019"]);
    register
        .does(
            "agency add 'Phòng Kinh tế' --code kinh-te
            record session --unit p1-q3 --on 5/10/2026 --host chair --attended 100
            record session --unit p2 --on 6/10/2026 --host chair --attended 100 --venue 'Hội trường tầng 2'
            record ballot p1-q3-2026-1 --issued 100 --returned 88 --very-satisfied 30 --satisfied 30 --neutral 20 --dissatisfied 8
            record ballot p2-2026-1 --issued 100 --returned 88 --very-satisfied 40 --satisfied 40 --neutral 8 --dissatisfied 0
            record petition p1-q3-2026-1 --text 'Mương thoát nước tắc'
            assign p1-q3-2026-1.1 --to kinh-te --on 5/10/2026",
        )
        .success();
    register
}

#[test]
fn reports_name_a_session_by_day_and_place() {
    let register = two_alike();
    register.run(["report", "year", "2026", "-o", "y.docx"]).success();
    let report = document(&fs::read(register.path("y.docx")).expect("a report"));
    let lowest = "của hội nghị ngày 05/10/2026 tại Phường 1 (Quận 3).";
    assert!(report.contains(lowest), "{report}");
    assert!(report.contains("| Phường 1 (Quận 3), 05/10/2026 |"), "{report}");
    assert!(report.contains("| Hội trường tầng 2, Phường 2, 06/10/2026 |"), "{report}");
    assert!(!report.contains("2026-1"), "no code: {report}");
    // Scripts read codes.
    let csv = register.run(["report", "satisfaction", "2026", "--format", "csv"]).stdout;
    assert!(csv.contains("\np1-q3-2026-1,2026-10-05,"), "{csv}");
    let public = register.run(["report", "satisfaction", "2026", "--public", "--format", "md"]);
    assert!(!public.stdout.contains("Hội trường"), "a venue may be somebody's house");
}

#[test]
fn units_that_read_alike_are_named_with_their_parents() {
    let register = two_alike();
    let shown = register.run(["report", "units", "2026"]).stdout;
    for name in ["Phường 1 (Quận 3) ", "Phường 1 (Quận 5) ", "Phường 2 "] {
        assert!(shown.contains(&format!(" {name}")), "{name}: {shown}");
    }
    assert!(!shown.contains("Phường 2 ("), "a name that is enough: {shown}");
}

#[test]
fn a_reminder_has_no_codes() {
    let register = two_alike();
    register.run(["letter", "reminder", "kinh-te", "-o", "don.docx"]).success();
    let letter = document(&fs::read(register.path("don.docx")).expect("a letter"));
    assert!(letter.contains("Phường 1 (Quận 3), 05/10/2026"), "{letter}");
    assert!(!letter.contains("p1-q3"), "{letter}");
    register.run(["letter", "assignment", "p1-q3-2026-1.1", "-o", "phieu.docx"]).success();
    let letter = document(&fs::read(register.path("phieu.docx")).expect("a letter"));
    assert!(letter.contains("“Mương thoát nước tắc”"), "{letter}");
    assert!(!letter.contains("p1-q3"), "{letter}");
}

#[test]
fn rules_are_shown_in_words_with_the_keys_that_are_typed() {
    let register = Register::new("Nam Sách").on("2026-12-01").speaking("vi");
    let used = register.run(["rule", "use", "nam-sach-2019", "--from", "1/7/2025"]).stderr;
    let kept = "  Giữ giá trị cũ: Tính cuộc cấp trên tổ chức tại đơn vị (count_at), Tính cuộc do cấp phó chủ trì (count_deputies), ";
    assert!(used.contains(kept), "{used}");
    let set = register.run(["rule", "set", "due_kind", "working", "--from", "1/1/2027"]).stderr;
    assert!(set.starts_with("Đã đặt quy định “Cách tính ngày (due_kind)”: ngày làm việc"), "{set}");
    let again = register.run(["rule", "use", "law-72-2025", "--from", "1/7/2025"]).stderr;
    let later = "  Có giá trị riêng từ ngày sau đó, không thay đổi: Cách tính ngày (due_kind); xem: doithoai rule history";
    assert!(again.contains(later), "{again}");
    let none = register.run(["rule", "use", "none", "--from", "1/8/2025"]).stderr;
    assert!(none.contains("  Không còn giá trị: Số cuộc tối thiểu một năm (minimum), "), "{none}");
    for line in ["show 1/2/2027", "history"] {
        let shown = register.does(&format!("rule {line}")).stdout;
        assert!(shown.contains(" Cách tính ngày (due_kind) "), "{shown}");
        assert!(shown.contains(" ngày làm việc "), "{shown}");
        assert!(shown.contains(" Thời hạn trả lời (ngày; due_days) "), "{shown}");
        assert!(!shown.contains("working"), "{shown}");
    }
    let assumed = register.does("report units 2026 --what-if due_kind=calendar-roll").stdout;
    let roll = "Giả định: Cách tính ngày (due_kind): tính cả ngày nghỉ, hạn trùng ngày nghỉ thì sang ngày làm việc tiếp theo.";
    assert!(assumed.contains(roll), "{assumed}");
    // Scripts read keys and values as before.
    let rules = register.json(["rule", "show", "1/2/2027"]);
    let kind = rules.as_array().expect("rules").iter().find(|rule| rule["key"] == "due_kind");
    assert_eq!(kind.expect("a rule")["value"], "working");
}

#[test]
fn a_csv_file_holds_one_table() {
    let register = two_alike();
    let told = register.run(["report", "year", "2026", "-o", "nam.csv"]).success().stderr;
    assert!(told.contains("vào nam-units.csv\n"), "{told}");
    assert!(told.ends_with("Đã ghi báo cáo vào nam.csv\n"), "{told}");
    register.run(["report", "year", "2026", "-o", "bang"]).success();
    let read = |path: &str| fs::read_to_string(register.path(path)).expect("a table");
    assert_eq!(read("nam.csv"), read("bang/sessions.csv"), "the first table");
    let mut others = 0;
    for file in fs::read_dir(register.path("bang")).expect("a folder") {
        let name = file.expect("a file").file_name().to_string_lossy().into_owned();
        if name != "sessions.csv" {
            assert_eq!(read(&format!("nam-{name}")), read(&format!("bang/{name}")));
            assert!(!read(&format!("nam-{name}")).contains("\n\n"), "one table in {name}");
            others += 1;
        }
    }
    assert!(others > 5, "{others}");
    // Standard output has all tables, as before; a report of one table is one file.
    let all = register.run(["report", "year", "2026", "--format", "csv"]).success().stdout;
    assert!(all.starts_with(&read("nam.csv")) && all.contains("\n\n"), "{all}");
    let one = register.run(["report", "overdue", "2026", "-o", "quahan.csv"]).success().stderr;
    assert_eq!(one.lines().count(), 1, "{one}");
    // None is overwritten by accident: then nothing is written at all.
    fs::remove_file(register.path("nam.csv")).expect("removed");
    let refused = register.run(["report", "year", "2026", "-o", "nam.csv"]);
    assert!(refused.exits(1).stderr.contains("nam-"), "the file that is there is named");
    assert!(!register.path("nam.csv").exists());
    register.run(["report", "year", "2026", "-o", "nam.csv", "--force"]).success();
    assert!(register.path("nam.csv").exists());
}
