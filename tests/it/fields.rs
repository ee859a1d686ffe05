//! Fields of petitions, the account in the journal, and receipts of written files.

use std::process::Command;

use crate::support::{PROGRAM, Register, words};

fn office(lang: &str) -> Register {
    let office = Register::empty().on("2026-11-30").speaking(lang);
    office.does("init --no-list --unit 'Hồng Lim' --kind commune");
    office
}

fn refused(office: &Register, line: &str) -> String {
    office.run(words(line)).exits(1).stderr
}

#[test]
fn a_field_is_added_listed_and_removed_while_no_petition_has_it() {
    let office = office("vi");
    let why = refused(&office, "field remove 'Lĩnh vực khác'");
    assert_eq!(
        why,
        "Lỗi: không xóa được lĩnh vực other: kiến nghị không ghi lĩnh vực thuộc lĩnh vực này\n\
         Gợi ý: xem danh sách lĩnh vực: doithoai field list\n"
    );
    assert_eq!(refused(&office, "remove other"), why);
    assert!(
        office
            .does("field add 'Phòng cháy, chữa cháy' --code pccc")
            .stderr
            .starts_with("Đã thêm lĩnh vực Phòng cháy, chữa cháy, mã pccc (nhật ký ")
    );
    assert_eq!(
        refused(&office, "field add 'phong chay, chua chay'"),
        "Lỗi: đã có lĩnh vực “Phòng cháy, chữa cháy”, mã pccc\n\
         Gợi ý: dùng lĩnh vực này, hoặc nhập tên khác\n"
    );
    office.does("field add 'Điện' --name-en Electricity");
    assert!(office.does("field list").stdout.contains("Phòng cháy, chữa cháy"));
    office.does("record session --unit hong-lim --on 1/11/2026 --host chair");
    office.does("record petition hong-lim-2026-1 --text 'Điện yếu' --field điện");
    assert!(refused(&office, "field remove dien").contains("dien"));
    assert!(office.does("field remove pccc").stderr.starts_with("Đã xóa lĩnh vực pccc"));
    let hint = refused(&office, "record petition hong-lim-2026-1 --text 'Chợ' --field chợ");
    assert!(hint.contains("doithoai field add"), "{hint}");
}

#[test]
fn the_journal_names_the_account_where_the_environment_names_nobody() {
    let office = office("vi");
    let mut command = office.command(PROGRAM);
    command.args(["agency", "add", "Phòng Kinh tế"]).env_remove("DOITHOAI_USER");
    let output = office.ended(&mut command);
    assert_eq!(output.code, 0, "{}", output.stderr);
    let account = Command::new("id").arg("-un").output().expect("an account").stdout;
    let account = String::from_utf8(account).expect("a name");
    let log = office.does("log --json").stdout;
    assert!(log.contains(&format!("\"who\": \"{}\"", account.trim())), "{log}");
}

#[test]
fn a_written_plan_has_a_receipt_in_every_format() {
    let office = office("vi");
    office.does("plan add --unit hong-lim --on 12/12/2026 --host chair");
    for (file, told) in [
        ("k.ics", "Đã ghi 1 mục vào lịch k.ics"),
        ("k.xlsx", "Đã ghi kế hoạch vào k.xlsx"),
        ("k.csv", "Đã ghi kế hoạch vào k.csv"),
        ("k.docx", "Đã tạo văn bản: k.docx"),
    ] {
        let told = format!("{told}\n");
        assert_eq!(office.does(&format!("plan export 2026 -o {file}")).stderr, told);
    }
    office.does("plan cancel hong-lim-2026-k1 --why 'mưa bão'");
    assert_eq!(
        office.does("plan export 2026 -o k2.ics").stderr,
        "Lưu ý: lịch không có mục nào: không còn mục kế hoạch chưa tổ chức\n\
         Đã ghi 0 mục vào lịch k2.ics\n"
    );
}
