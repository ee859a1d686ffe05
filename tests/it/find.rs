//! Search without diacritics over all years.

use crate::migrations::old_register;
use crate::support::Register;
use crate::support::district::filled;

#[test]
fn everything_is_found_with_and_without_diacritics() {
    let lines = "
        record session --unit an-son --on 2/3/2018 --host secretary --topic 'Hòa giải ở cơ sở' --venue 'Nhà văn hóa thôn'
        record petition an-son-2018-1 --text 'Đường thon Tay ngap' --petitioner 'Lê Văn Mẫu'
        record petition an-son-2018-1 --text 'Đường vào trường ngập sâu'
        find 'đường ngập'
        find duong ngap
        find hoà giai
        find đương
        find 'rac thai' --json
        find 12-TB
        find dong lac
        find môi tru
        find 'le van'
        find 'le van' --with-names
        find '?!'
        find không-có-đâu
        find duong -n 1
        remove dong-lac-2019-1.4
        find duong
        undo
        find duong
        edit dong-lac-2019-1.4 --text 'Cầu hỏng'
        find duong
        find cau
    ";
    for lang in ["vi", "en"] {
        let office = filled(lang);
        insta::assert_snapshot!(format!("find_{lang}"), office.transcript(lines));
    }
}

/// The index's tokenizer and the program's folding remove the same marks.
#[test]
fn every_vietnamese_letter_is_found_by_its_bare_letter() {
    let letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    let register = Register::new("Nam Sách").on("2019-06-01");
    register
        .run(["record", "session", "--unit", "nam-sach", "--on", "2019-05-20", "--host", "chair"])
        .success();
    let mut lines = String::new();
    for letter in letters.chars() {
        for letter in [letter.to_string(), letter.to_uppercase().to_string()] {
            lines.push_str(&format!("x{letter}z {}\n", doithoai::inside::text::fold(&letter)));
        }
    }
    register.write("lines.txt", &lines);
    register.run(["record", "petition", "nam-sach-2019-1", "--lines", "lines.txt"]).success();
    for bare in ["a", "e", "i", "o", "u", "y", "d"] {
        let wanted = lines.lines().filter(|line| line.ends_with(&format!(" {bare}"))).count();
        let found = register.json(["find", &format!("x{bare}z"), "-n", "200"]);
        assert_eq!(found.as_array().map(Vec::len), Some(wanted), "{bare}");
    }
}

#[test]
fn a_register_of_the_first_schema_is_searched_after_its_step() {
    let register = Register::empty().on("2019-06-20");
    old_register(&register.path("doithoai.db"), 1);
    let found = register.json(["find", "rac thai"]);
    assert_eq!(found[0]["code"], "dong-lac-2019-1.2");
    let copy = std::fs::metadata(register.path("doithoai.schema-1.db"))
        .expect("the register is copied before a step");
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&copy.permissions()) & 0o777,
        0o600,
        "the copy is private"
    );
    register.run(["verify"]).success();
    register.run(["undo"]).success();
    register.run(["verify"]).success();
}
