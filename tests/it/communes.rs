//! Files of twenty invented communes, all different: each is imported or refused as a careful clerk
//! would.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use serde_json::Value as Json;

use crate::support::Register;
use crate::workbooks::{office, sheet};

/// The expected result of a file: a number of sessions, or a problem.
enum Comes {
    Sessions(usize),
    Refused(&'static str),
}

use Comes::{Refused, Sessions};

/// A file's name, its content, and the expected result.
type Case = (&'static str, Vec<u8>, Comes);

const HEADS: &[&str] = &["Đơn vị", "Ngày", "Chủ trì", "Lượt dự"];

/// A sheet `Hội nghị` of these rows below the usual headings.
fn sessions(rows: &[&[&str]]) -> Vec<u8> {
    let all: Vec<&[&str]> = [HEADS].into_iter().chain(rows.iter().copied()).collect();
    sheet("Hội nghị", &all)
}

/// A sheet with real days and numbers, and a formula.
fn typed() -> Vec<u8> {
    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name("Hội nghị").expect("a name");
    for (column, head) in (0..).zip(HEADS) {
        page.write(0, column, *head).expect("written");
    }
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let on = ExcelDateTime::from_ymd(2019, 5, 20).expect("a day");
    page.write(1, 0, "Đồng Lạc")
        .expect("written")
        .write_with_format(1, 1, &on, &day)
        .expect("written");
    page.write(1, 2, "Bí thư").expect("written");
    page.write(1, 3, Formula::new("=40+45").set_result("85")).expect("written");
    book.save_to_buffer().expect("a workbook")
}

/// One merged name for two sessions.
fn merged() -> Vec<u8> {
    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name("sessions").expect("a name");
    for (column, head) in (0..).zip(["unit", "day", "hosts"]) {
        page.write(0, column, head).expect("written");
    }
    page.merge_range(1, 0, 2, 0, "Đồng Lạc", &Format::new()).expect("written");
    for (row, day) in [(1, "1/3/2019"), (2, "1/4/2019")] {
        page.write(row, 1, day).expect("written").write(row, 2, "chair").expect("written");
    }
    book.save_to_buffer().expect("a workbook")
}

fn utf16(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn cases() -> Vec<Case> {
    let text = |text: &str| text.as_bytes().to_vec();
    let titles: &[&[&str]] = &[
        &["UBND XÃ ĐỒNG LẠC", "", "", "", ""],
        &["Biểu số 1"],
        &["STT", "Đơn vị", "Ngày tổ chức", "Người chủ trì", "Số người dự"],
        &["1", "xã Đồng Lạc", "20/05/2019", "Chủ tịch UBND", "1.070"],
        &["", "Tổng số", "", "", "1.070"],
    ];
    let plain: &[&[&str]] = &[&["dong lac", "2019-05-20", "chair", "85"]];
    // "Đồng Lạc" four times in each encoding, so that recognition is certain.
    let tcvn = b"\xa7\xacn v\xde;Ng\xb5y;Ch\xf1 tr\xd7;\xa7\xdea \xaei\xd3m\n\xa7\xe5ng L\xb9c;20/5/2019;chair;Nh\xb5 v\xa8n h\xe3a th\xabn \xa7\xabng\n";
    let vni = b"\xd1\xf4n v\xf2;Nga\xf8y;Chu\xfb tr\xec;\xd1\xf2a \xf1ie\xe5m\n\xd1o\xe0ng La\xefc;20/5/2019;chair;Nha\xf8 va\xean ho\xf9a tho\xe2n \xd1o\xe2ng\n";
    let windows = b"\xd0\xf5n vi\xf2;Nga\xccy;Chu\xd2 tri\xcc;\xd0i\xf2a \xf0i\xea\xd2m\n\xd0\xf4\xccng La\xf2c;20/5/2019;chair;Nh\xe0 v\xe3n h\xf3a th\xf4n \xd0\xf4ng\n";
    vec![
        (
            "01-tieng-anh.xlsx",
            sheet("sessions", &[&["unit", "day", "hosts"], &["dong-lac", "2019-05-20", "chair"]]),
            Sessions(1),
        ),
        ("02-tieng-viet.xlsx", sheet("Hội nghị", titles), Sessions(1)),
        (
            "03-khong-dau.xlsx",
            sheet(
                "hoi nghi",
                &[&["don vi", "ngay", "chu tri"], &["dong lac", "20-5-2019", "bi thu"]],
            ),
            Sessions(1),
        ),
        ("04-o-gop.xlsx", merged(), Sessions(2)),
        ("05-ngay-that.xlsx", typed(), Sessions(1)),
        ("06-hai-dong-nhu-nhau.xlsx", sessions(&[plain[0], plain[0]]), Sessions(1)),
        (
            "07-khoang-trang.xlsx",
            sessions(&[&["  Đồng  Lạc ", " 20/5/2019 ", " Chủ tịch ; Bí thư ", " 85 "]]),
            Sessions(1),
        ),
        ("08-dong-trong.xlsx", sessions(&[&["", "", "", ""], plain[0], &["", ""]]), Sessions(1)),
        (
            "09-phan-cach.csv",
            text("\u{feff}Đơn vị;Ngày;Chủ trì\nĐồng Lạc;20/5/2019;chair\n"),
            Sessions(1),
        ),
        (
            "10-tab.csv",
            text("TT\tĐơn vị\tNgày\tChủ trì\n1\tĐồng Lạc\t20/5/2019\tchair\n"),
            Sessions(1),
        ),
        ("11-utf16.csv", utf16("Đơn vị,Ngày,Chủ trì\nĐồng Lạc,20/5/2019,chair\n"), Sessions(1)),
        ("12-tcvn3.csv", tcvn.to_vec(), Sessions(1)),
        ("13-vni.csv", vni.to_vec(), Sessions(1)),
        ("14-windows.csv", windows.to_vec(), Sessions(1)),
        (
            "15-ngay-khong-co.xlsx",
            sessions(&[&["Đồng Lạc", "31/4/2019", "chair", "85"]]),
            Refused("ô Hội nghị!B2"),
        ),
        (
            "16-xa-la.xlsx",
            sessions(&[plain[0], &["Đồng Nai", "1/6/2019", "chair", ""]]),
            Refused("ô Hội nghị!A3"),
        ),
        (
            "17-so-am.xlsx",
            sessions(&[&["Đồng Lạc", "20/5/2019", "chair", "-5"]]),
            Refused("ô Hội nghị!D2"),
        ),
        (
            "18-cot-la.xlsx",
            sheet(
                "Hội nghị",
                &[
                    &["Đơn vị", "Ngày", "Chủ trì", "Kinh phí"],
                    &["Đồng Lạc", "20/5/2019", "chair", "5"],
                ],
            ),
            Refused("ô Hội nghị!D1"),
        ),
        (
            "19-chu-tich-mat-tran.xlsx",
            sessions(&[&["Đồng Lạc", "20/5/2019", "Chủ tịch MTTQ", ""]]),
            Refused("Chủ tịch MTTQ"),
        ),
        ("20-cat-dang-do.xlsx", typed()[..900].to_vec(), Refused("20-cat-dang-do.xlsx")),
    ]
}

#[test]
fn twenty_communes_files_are_imported_or_refused() {
    let mut wrong = Vec::new();
    for (name, content, comes) in cases() {
        let register = office().speaking("vi");
        let (_, ending) = name.rsplit_once('.').expect("an ending");
        // A text file is named after its table.
        let file = if ending == "csv" { "sessions.csv" } else { name };
        register.write(file, content);
        let tried = register.run(["import", file, "--dry-run"]);
        let output = register.run(["import", file]);
        let there = register.json(["list", "sessions"]).as_array().map_or(0, Vec::len);
        let fits = match comes {
            Sessions(count) => output.code == 0 && there == count && all_in_dong_lac(&register),
            Refused(told) => output.code == 1 && there == 0 && output.stderr.contains(told),
        };
        if !fits || tried.code != output.code {
            wrong.push(format!("{name}: {there} sessions\n{tried}\n{output}"));
        }
        register.run(["verify"]).success();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn all_in_dong_lac(register: &Register) -> bool {
    let sessions = register.json(["list", "sessions"]);
    let venue = |one: &Json| {
        one["venue"].as_str().is_none_or(|venue| {
            venue == "Nhà văn hóa thôn Đông" || venue == "Nhà văn hóa thôn Đông".replace("óa", "oá")
        })
    };
    sessions.as_array().expect("a list").iter().all(|one| one["unit"] == "dong-lac" && venue(one))
}
