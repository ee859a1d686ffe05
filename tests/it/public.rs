//! Public texts never name petitioners, also after a purge.

use crate::outputs::{Told, gathered};
use crate::purge::holds;
use crate::support::{Register, words};

/// Data that a public text must not contain, with one text for each.
const TEXTS: [(&str, &str); 5] = [
    ("Nguyễn Văn Thử", "Ông Nguyễn Văn Thử hỏi về đường thôn Đông"),
    ("0912.345.678", "Đường thôn Đông ngập, liên hệ 0912.345.678"),
    ("thu.mau@vidu.vn", "Đường thôn Đông ngập, gửi thu.mau@vidu.vn"),
    ("số 12, ngõ 5", "Nhà số 12, ngõ 5 bị ngập"),
    ("Trần Thị Cũ", "Bà TRẦN THỊ CŨ hỏi"),
];

/// A text without such data.
const PLAIN: &str = "Một người dân hỏi về đường thôn Đoài";

const REPORTS: [&str; 14] = [
    "report petitions 2019 --public",
    "report petitions 2019 --public --format json",
    "report petitions 2019 --public --format csv",
    "report petitions 2019 --public --format md",
    "report petitions 2019 --public -o p.html",
    "report petitions 2019 --public -o p.xlsx",
    "report petitions 2019 --public -o p.docx",
    "report overdue 2019 --public",
    "report overdue 2019 --public --format json",
    "report year 2019 --public -o y.html",
    "report year 2019 --public -o y.docx",
    "report year 2019 --public -o y.xlsx",
    "report repeats 2019 --min 1 --public --format json",
    "report repeats 2019 --min 1 --public",
];

fn register() -> Register {
    let register = Register::new("Nam Sách").on("2019-12-20");
    for line in [
        "unit add 'Đồng Lạc' --kind commune --parent nam-sach",
        "agency add 'Phòng Mẫu'",
        "record session --unit dong-lac --on 20/5/2019 --host chair",
        "record petition dong-lac-2019-1 --text 'Việc kín' --petitioner 'Nguyễn Văn Thử' --contact '0912 345 678, thu.mau@vidu.vn' --address 'Số 12, ngõ 5, thôn Đông'",
        "record petition dong-lac-2019-1 --text 'Việc kín khác' --petitioner 'Trần Thị Cũ'",
        "edit dong-lac-2019-1.2 --petitioner ''",
    ] {
        register.run(words(line)).success();
    }
    for (place, (_, text)) in TEXTS.into_iter().enumerate() {
        let own = format!("Việc số {place}");
        let output = register.run([
            "record",
            "petition",
            "dong-lac-2019-1",
            "--text",
            &own,
            "--public-text",
            text,
        ]);
        assert!(output.success().stderr.contains("--public omits it"), "entering warns of {text}");
    }
    let plain =
        ["record", "petition", "dong-lac-2019-1", "--text", "Việc chung", "--public-text", PLAIN];
    assert!(!register.run(plain).success().stderr.contains("omits it"));
    for number in 3..=8 {
        register
            .run([
                "assign",
                &format!("dong-lac-2019-1.{number}"),
                "--to",
                "phong-mau",
                "--on",
                "21/5/2019",
            ])
            .success();
    }
    register
}

fn search(all: &[Told]) {
    for told in all {
        for (kept, _) in TEXTS {
            let is_told =
                [kept.to_owned(), kept.to_uppercase()].iter().any(|kept| holds(&told.bytes, kept));
            assert!(!is_told, "{} {}: {kept}", told.line, told.name);
        }
    }
}

/// M14. A public text that names a petitioner is left out of all public output, with a note of its
/// code.
#[test]
fn nothing_public_names_a_petitioner() {
    let register = register();
    for line in REPORTS {
        let told = gathered(&register, [line.to_owned()]);
        search(&told);
        let stderr = String::from_utf8_lossy(&told[1].bytes).into_owned();
        assert!(
            stderr.contains("omitted 5 public texts") && stderr.contains("dong-lac-2019-1.3"),
            "{line}: {stderr}"
        );
        let is_told = told.iter().any(|told| holds(&told.bytes, PLAIN));
        assert!(is_told || line.contains("docx") || line.contains("year"), "{line} has the others");
    }
    let quiet = register.run(words("report petitions 2019 --public -q")).success();
    assert!(quiet.stderr.contains("omitted"), "also where receipts are not wanted: {quiet}");
    let found = register.run(["lint"]).exits(3).stdout;
    for number in 3..=7 {
        assert!(found.contains(&format!("dong-lac-2019-1.{number}")), "{found}");
    }
}

/// M14. Editing and importing warn like entering; a corrected text is printed.
#[test]
fn editing_and_importing_such_a_text_warns() {
    let register = register();
    let warned = |output: &str| output.contains("--public omits it");
    let text = ["edit", "dong-lac-2019-1.8", "--public-text", "nguyễn  văn THỬ hỏi"];
    assert!(warned(&register.run(text).success().stderr));
    let name = ["edit", "dong-lac-2019-1.8", "--public-text", "Bà Lê Thị Sau hỏi"];
    assert!(!warned(&register.run(name).success().stderr));
    let later = ["edit", "dong-lac-2019-1.8", "--petitioner", "Lê Thị Sau"];
    assert!(warned(&register.run(later).success().stderr), "a name that comes later");
    let table = "code,session,text,public_text\ndong-lac-2019-1.9,dong-lac-2019-1,Việc sau,Ông Nguyễn Văn Thử hỏi\n";
    register.write("petitions.csv", table);
    assert!(warned(&register.run(["import", "petitions.csv"]).success().stderr));
    let mended = ["edit", "dong-lac-2019-1.9", "--public-text", "Một người hỏi về cầu"];
    assert!(!warned(&register.run(mended).success().stderr));
    assert!(
        register
            .run(words("report petitions 2019 --public"))
            .success()
            .stdout
            .contains("hỏi về cầu")
    );
}

/// Contract 0.2, section 9. An export without names omits such texts, one with names includes them.
#[test]
fn an_export_without_names_leaves_such_texts_out() {
    let register = register();
    let told = gathered(&register, ["export out".to_owned()]);
    search(&told);
    assert!(String::from_utf8_lossy(&told[1].bytes).contains("omitted 5 public texts"));
    let named = gathered(&register, ["export named --with-names".to_owned()]);
    assert!(named.iter().any(|told| holds(&told.bytes, TEXTS[0].1)));
    let output = register.run(["bundle", "make", "-o", "all.dtb"]).success();
    assert!(output.stderr.contains("5 public texts contain"), "{output}");
}

/// Contract 0.2, section 9. A purge withholds texts that it would otherwise release: until they are
/// edited, and again if the edit is undone.
#[test]
fn a_purge_withholds_texts_until_they_are_edited() {
    let register = register();
    let output = register.run(["purge", "dong-lac-2019-1", "--yes"]).success();
    assert!(output.stderr.contains("5 public texts"), "{output}");
    let left_out = |count: &str| {
        for line in REPORTS {
            let told = gathered(&register, [line.to_owned()]);
            search(&told);
            let stderr = String::from_utf8_lossy(&told[1].bytes).into_owned();
            assert!(stderr.contains(count), "{line}: {stderr}");
        }
        search(&gathered(&register, ["export out".to_owned()]));
    };
    left_out("omitted 5 public texts");
    search(&gathered(&register, ["export named --with-names".to_owned()]));
    register.run(["edit", "dong-lac-2019-1.3", "--public-text", "Một người hỏi về cầu"]).success();
    left_out("omitted 4 public texts");
    assert!(
        register
            .run(words("report petitions 2019 --public"))
            .success()
            .stdout
            .contains("hỏi về cầu")
    );
    register.run(["undo"]).success();
    left_out("omitted 5 public texts");
    register.run(["verify"]).success();
    register.run(["backup", "saved.db"]).success();
    register.run(["restore", "saved.db", "--yes"]).success();
    left_out("omitted 5 public texts");
}
