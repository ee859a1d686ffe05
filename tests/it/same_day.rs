//! Clashes of sessions and plan entries with their day, told when they are typed.

use crate::support::Register;

/// An office with two communes and a village; the chair of both is one person.
const OFFICE: &str = "
    init --no-list --unit 'Nam Sách' --kind district --rules none
    unit add 'Đồng Lạc' --kind commune --parent nam-sach
    unit add 'An Sơn' --kind commune --parent nam-sach
    unit add 'Nhuế Sơn' --kind village --parent an-son
    leader add 'Trần Thị Mẫu' --unit dong-lac --post chair
    leader add 'Trần Thị Mẫu' --unit an-son --post secretary
    holiday add 2/9/2026 --name 'Quốc khánh'
    holiday add 22/8/2026 --kind work --name 'Làm bù'
";

fn office(lang: &str) -> Register {
    let office = Register::empty().on("2026-11-30").speaking(lang);
    office.does(OFFICE);
    office
}

#[test]
fn what_clashes_with_its_day_is_told_when_typed() {
    let lines = "
        record session --unit dong-lac --on 2/9/2026 --host secretary
        record session --unit dong-lac --on 15/11/2026 --host secretary
        record session --unit dong-lac --on 22/8/2026 --host secretary
        plan add --unit dong-lac --on 12/12/2026 --host secretary --venue 'Hội trường UBND xã'
        plan add --unit dong-lac --on 14/12/2026 --host chair --venue 'Hội trường UBND xã'
        plan add --unit nam-sach --on 14/12/2026 --host secretary --at dong-lac --venue 'hội trường ubnd xã'
        plan add --unit an-son --on 14/12/2026 --host secretary,deputy --at nhue-son
        plan add --unit an-son --on 14/12/2026 --host deputy --venue 'Nhà văn hóa'
        plan move dong-lac-2026-k1 --on 14/12/2026 --why 'trời mưa'
        plan move dong-lac-2026-k1 --on 15/12/2026
        plan postpone an-son-2026-k1 --why 'mưa bão'
        plan add --unit dong-lac --on 30/11/2026 --host chair --topic 'Đất đai'
        record session --unit dong-lac --on 30/11/2026 --host secretary,chair --topic 'Nước sạch'
        edit dong-lac-2026-4 --plan dong-lac-2026-k3
        record session --unit an-son --on 30/11/2026 --host secretary --json
        edit an-son-2026-1 --attended 40
        edit an-son-2026-1 --on 29/11/2026
    ";
    for lang in ["vi", "en"] {
        insta::assert_snapshot!(format!("same_day_{lang}"), office(lang).transcript(lines));
    }
}

#[test]
fn a_session_of_its_plan_entry_and_imported_records_are_told_nothing() {
    let office = office("en");
    office.does("plan add --unit dong-lac --on 27/11/2026 --host chair --venue 'Hội trường'");
    let held = office.does("record session --plan dong-lac-2026-k1");
    assert!(!held.stderr.contains("Warning"), "{}", held.stderr);
    let edited = office.does("edit dong-lac-2026-k1 --notice 20/11/2026");
    assert!(!edited.stderr.contains("Warning"), "{}", edited.stderr);
    let sessions = "unit,day,hosts,venue\ndong-lac,2026-09-02,secretary,Hội trường\n\
                    dong-lac,2026-09-02,chair,Hội trường\n";
    let imported = office.import_file("sessions.csv", sessions, &[]).success();
    assert!(!imported.stderr.contains("Warning"), "{}", imported.stderr);
}
