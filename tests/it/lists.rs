//! Lists and tables in the width of a terminal, their columns, and their formats.

use std::collections::HashSet;

use rexpect::session::spawn_command;

use crate::support::district::filled;
use crate::support::{PROGRAM, Register, words};
use crate::terminal::text;

/// The lists that people read, and a report with wide tables.
const LISTS: [&str; 24] = [
    "list petitions",
    "list petitions --wide",
    "list sessions",
    "list ballots",
    "list conclusions",
    "list replies",
    "list totals",
    "unit list",
    "plan list",
    "assign list",
    "assign list --wide",
    "leader list",
    "agency list",
    "rule history",
    "holiday list 2019",
    "find đường",
    "log",
    "report agencies 2019",
    "list steps",
    "report overdue 2019 --as-of 1/7/2019",
    "status",
    "unit find 'nam sach'",
    "sql 'SELECT code, text FROM petitions'",
    "report units 2019 --explain list",
];

fn office(lang: &str) -> Register {
    let office = filled(lang);
    office.does(
        "record petition dong-lac-2019-1 --text 'Đề nghị UBND xã sớm sửa chữa đoạn đường trục thôn Đoài từ nhà văn hóa đến trường tiểu học'
         agency add 'Xí nghiệp Khai thác công trình thủy lợi Lạc Thanh' --code khai-thac-cong-trinh-thuy-loi
         assign dong-lac-2019-1.5 --to khai-thac-cong-trinh-thuy-loi
         record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 7/TNMT",
    );
    office
}

/// A line's output at a terminal so wide.
fn at(office: &Register, line: &str, width: usize) -> String {
    let mut command = office.command(PROGRAM);
    command.args(words(line)).arg("--no-pager");
    command.env("TERM", "xterm").env("COLUMNS", width.to_string());
    let mut session = spawn_command(command, Some(120_000)).expect("the program runs");
    text(&session.exp_eof().expect("an end")).replace('\r', "")
}

/// A text without colours.
fn plain(shown: &str) -> String {
    let mut parts = shown.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('m').map_or(part, |(_, rest)| rest))
}

#[test]
fn no_line_is_wider_than_the_terminal_and_no_word_is_broken() {
    for lang in ["vi", "en"] {
        let office = office(lang);
        office.does("assign extend dong-lac-2019-1.5 --by 5 --why 'chờ bố trí kinh phí sửa chữa'");
        for line in LISTS {
            let piped = office.does(line).stdout;
            let known: HashSet<&str> = piped.split_whitespace().collect();
            for width in [60, 80, 120] {
                let shown = plain(&at(&office, line, width));
                for row in shown.lines() {
                    assert!(row.chars().count() <= width, "{lang}: {line} at {width}:\n{shown}");
                }
                let is_known = |word: &&str| {
                    known.contains(word)
                        || word.strip_suffix(':').is_some_and(|label| known.contains(label))
                        || word.starts_with(['─', '█', '▒', '│', '┃', '·'])
                };
                let broken: Vec<&str> =
                    shown.split_whitespace().filter(|word| !is_known(word)).collect();
                assert!(broken.is_empty(), "{lang}: {line} at {width}: {broken:?}\n{shown}");
            }
        }
    }
}

#[test]
fn a_table_wider_than_the_terminal_is_stacked() {
    let office = office("vi");
    insta::assert_snapshot!(plain(&at(&office, "list petitions --state pending", 48)), @r"
    Kiến nghị
     Mã: dong-lac-2019-1.3
     Nội dung: Đèn đường hỏng
     Cơ quan: Phòng Kinh tế và Hạ tầng
     Hạn trả lời: 10/06/2019
     Kết quả: chưa đến hạn

     Mã: dong-lac-2019-1.5
     Nội dung: Đề nghị UBND xã sớm sửa chữa đoạn
       đường trục thôn Đoài từ nhà văn hóa đến
       trường tiểu học
     Cơ quan: Xí nghiệp Khai thác công trình thủy
       lợi Lạc Thanh
     Hạn trả lời: 04/06/2019
     Kết quả: chưa đến hạn
      2 dòng
    ");
    insta::assert_snapshot!(plain(&at(&office, "list petitions --state pending", 80)), @r"
    Kiến nghị
     Mã                 Nội dung          Cơ quan         Hạn trả lời  Kết quả
    ────────────────────────────────────────────────────────────────────────────────
     dong-lac-2019-1.3  Đèn đường hỏng    Phòng Kinh tế   10/06/2019   chưa đến hạn
                                          và Hạ tầng
     dong-lac-2019-1.5  Đề nghị UBND xã   Xí nghiệp Khai  04/06/2019   chưa đến hạn
                        sớm sửa chữa      thác công
                        đoạn đường trục   trình thủy lợi
                        thôn Đoài từ nhà  Lạc Thanh
                        văn hóa đến
                        trường tiểu học
      2 dòng
    ");
}

#[test]
fn what_is_overdue_is_red_and_what_is_due_soon_yellow() {
    let office = office("vi");
    for (day, colour) in
        [("2019-05-22", None), ("2019-05-31", Some("3")), ("2019-06-20", Some("1"))]
    {
        let line = format!("--today {day} list petitions --state pending");
        let overdue = format!("--today {day} list petitions --overdue");
        let line = if colour == Some("1") { overdue } else { line };
        for width in [80, 40] {
            let shown = at(&office, &line, width);
            for other in ["1", "3"] {
                let is_there = [format!("\u{1b}[38;5;{other}m"), format!("\u{1b}[3{other}m")]
                    .iter()
                    .any(|code| shown.contains(code.as_str()));
                assert_eq!(is_there, colour == Some(other), "{line} at {width}:\n{shown}");
            }
        }
    }
    assert!(!office.does("--today 2019-06-20 list petitions").stdout.contains('\u{1b}'));
}

#[test]
fn columns_are_chosen_by_code_or_heading_in_either_language() {
    for lang in ["vi", "en"] {
        let office = office(lang);
        for columns in ["code,state", "MA,ket qua", "Mã,Kết quả", "Code,State"] {
            let line = format!("list petitions --columns '{columns}' --format csv");
            insta::allow_duplicates! {
                insta::assert_snapshot!(office.does(&line).stdout, @r"
                code,state
                dong-lac-2019-1.1,on_time
                dong-lac-2019-1.2,answered
                dong-lac-2019-1.3,pending
                dong-lac-2019-1.4,on_time
                dong-lac-2019-1.5,pending
                ");
            }
        }
    }
    let office = office("vi");
    insta::assert_snapshot!(
        office.run(["list", "petitions", "--columns", "code,answered,agency,due", "--state", "answered", "--json"]).stdout,
        @r#"
        [
          {
            "code": "dong-lac-2019-1.2",
            "answered": true,
            "agency": null,
            "due": null
          }
        ]
        "#
    );
    insta::assert_snapshot!(office.run(["unit", "list", "--columns", "ten,dia chi"]), @r"
    exit 2
    stderr| Lỗi: danh sách không có cột “dia chi”
    stderr| Gợi ý: chọn trong các cột: code (Mã), name (Tên), kind (Loại), parent (Cấp trên), from (Từ ngày), until (Đến trước ngày), successor (Đơn vị kế thừa), gso_code (Mã thống kê)
    ");
    insta::assert_snapshot!(office.run(["unit", "list", "--columns", "name", "--wide"]), @r"
    exit 2
    stderr| Lỗi: không dùng đồng thời “--columns <CỘT>” và “--wide”
    stderr| Gợi ý: chọn một trong hai
    ");
    let english = filled("en");
    insta::assert_snapshot!(english.run(["unit", "list", "--columns", "kind,nothing"]), @r"
    exit 2
    stderr| Error: the list has no column “nothing”
    stderr| Hint: choose from: code (Code), name (Name), kind (Kind), parent (Parent), from (From), until (Until), successor (Successor), gso_code (Statistics code)
    ");
}

#[test]
fn a_list_for_scripts_has_the_keys_that_it_had() {
    let office = office("vi");
    let keys = |line: &str| -> Vec<String> {
        let rows = office.reads(line);
        let first = rows[0].as_object().expect("a record");
        first.keys().cloned().collect()
    };
    assert_eq!(keys("list petitions --json"), keys("list petitions --wide --format json"));
    assert!(!keys("list petitions --json").contains(&"state".to_owned()));
    let csv = office.does("list petitions --format csv").stdout;
    insta::assert_snapshot!(csv.lines().next().unwrap_or_default(), @r"code,session,text,public_text,field,origin,answered,answer,answered_by,duplicate_of,part_of,agency,due,state");
    assert!(!csv.contains("Lê Văn Mẫu"), "{csv}");
    let named = office.does("list petitions --format csv --with-names").stdout;
    assert!(named.contains("Lê Văn Mẫu"), "{named}");
    insta::assert_snapshot!(office.does("agency list --format md").stdout, @r"
    ## Cơ quan

    | Mã | Tên | Đơn vị |
    | --- | --- | --- |
    | kinh-te | Phòng Kinh tế và Hạ tầng | nam-sach |
    | tnmt | Phòng Tài nguyên và Môi trường | – |
    | khai-thac-cong-trinh-thuy-loi | Xí nghiệp Khai thác công trình thủy lợi Lạc Thanh | – |

    *3 dòng*
    ");
}

#[test]
fn a_list_is_written_to_a_file_by_its_ending_and_overwrites_none() {
    let office = office("vi");
    insta::assert_snapshot!(office.run(["agency", "list", "-o", "co-quan.csv"]), @r"
    exit 0
    stderr| Đã ghi danh sách vào co-quan.csv
    ");
    let csv = std::fs::read_to_string(office.path("co-quan.csv")).expect("a file");
    assert!(csv.starts_with("code,name,unit,from,until\n"), "{csv}");
    assert_eq!(office.run(["agency", "list", "-o", "co-quan.csv"]).code, 1);
    office.does("agency list -o co-quan.csv --force");
    for name in ["a.json", "a.md", "a.txt", "a.html", "a.xlsx", "a.docx"] {
        for line in ["log", "find đường", "assign list", "bundle conflicts", "rule history"] {
            office.does(&format!("{line} -o {name} --force -q"));
            assert!(office.path(name).metadata().is_ok_and(|file| file.len() > 0), "{line} {name}");
        }
    }
    assert_eq!(office.run(["log", "--format", "csv", "-o", "doithoai.db", "--force"]).code, 1);
}
