//! Text in encodings before Unicode: Windows punctuation is kept, and text of several fonts is
//! distinguished cell by cell.

use crate::support::{Output, Register};
use crate::workbooks::{office, sheet};

fn register() -> Register {
    let register = office();
    register
        .run(["record", "session", "--unit", "dong-lac", "--on", "20/5/2019", "--host", "chair"])
        .success();
    register
}

fn texts(register: &Register) -> Vec<String> {
    let petitions = register.json(["list", "petitions"]);
    let texts = petitions.as_array().expect("a list").iter();
    texts.map(|petition| petition["text"].as_str().expect("a text").to_owned()).collect()
}

/// Text of an old font in a workbook: each byte as a letter of Windows.
fn drawn(bytes: &[u8]) -> String {
    encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned()
}

const TCVN3: &[u8] =
    b"\x93m\xc6t h\xb5ng nh\xcbp kh\xc8u\x94, ngh\xde \xae\xdenh \x96 th\xabng t\xad h\xad\xedng d\xc9n\x85";
const READ: &str = "“mặt hàng nhập khẩu”, nghị định – thông tư hướng dẫn…";
/// "Đường thôn đông bị ngập nước" in VNI.
const VNI: &[u8] = b"\xd1\xf6\xf4\xf8ng tho\xe2n \xf1o\xe2ng b\xf2 nga\xe4p n\xf6\xf4\xf9c";
const VNI_READ: &str = "Đường thôn đông bị ngập nước";

fn import_sheet(register: &Register, cells: &[&str], options: &[&str]) -> Output {
    let rows: Vec<[&str; 2]> = cells.iter().map(|cell| ["dong-lac-2019-1", *cell]).collect();
    let all: Vec<&[&str]> =
        [&["session", "text"][..]].into_iter().chain(rows.iter().map(|row| &row[..])).collect();
    register.import_file("petitions.xlsx", sheet("petitions", &all), options)
}

/// Case R1.
#[test]
fn punctuation_of_windows_is_kept_in_files_and_workbooks() {
    let file = [b"session;text\ndong-lac-2019-1;", TCVN3, b"\n"].concat();
    for options in [&[][..], &["--encoding", "tcvn3"]] {
        let register = register();
        register.write("petitions.csv", &file);
        register
            .run(["import", "petitions.csv"].into_iter().chain(options.iter().copied()))
            .success();
        assert_eq!(texts(&register), [READ]);
        let register = self::register();
        import_sheet(&register, &[&drawn(TCVN3)], options).success();
        assert_eq!(texts(&register), [READ]);
    }
    // “n” could also begin with a capital.
    let register = register();
    register.write(
        "petitions.csv",
        [&file[..], b"dong-lac-2019-1;xem \x93n \xae\xd2 ngh\xde\n"].concat(),
    );
    let said = register.run(["import", "petitions.csv"]).exits(1);
    assert!(
        said.stderr.contains("“petitions.csv”, line 3") && said.stderr.contains("CSV UTF-8"),
        "{said}"
    );
}

/// Cases R2 and R3.
#[test]
fn each_cell_of_a_mixed_workbook_is_read_by_its_own_encoding() {
    let (tcvn3, vni) = (drawn(TCVN3), drawn(VNI));
    let register = self::register();
    let said = import_sheet(&register, &[&tcvn3, &vni], &[]).success();
    assert!(
        said.stderr.contains("1 cell read as tcvn3") && said.stderr.contains("1 cell read as vni"),
        "{said}"
    );
    assert_eq!(texts(&register), [READ, VNI_READ]);
    let register = self::register();
    import_sheet(&register, &[&tcvn3, &vni, "Đường liên xã xuống cấp", "100 m² lòng đường"], &[])
        .success();
    assert_eq!(texts(&register), [READ, VNI_READ, "Đường liên xã xuống cấp", "100 m² lòng đường"]);
    // `ñi` is `đi` in VNI and `ủi` in TCVN3: the program does not guess.
    let register = self::register();
    let said = import_sheet(&register, &[&tcvn3, &vni, "ñi"], &[]).exits(1);
    assert!(
        said.stderr.contains("petitions!B4 “ñi”") && said.stderr.contains("--encoding"),
        "{said}"
    );
    import_sheet(&register, &[&tcvn3, &vni, "ñi"], &["--encoding", "vni"]).success();
    assert_eq!(texts(&register), [READ, VNI_READ, "đi"]);
}

#[test]
fn each_line_of_a_mixed_file_is_read_by_its_own_encoding() {
    let register = register();
    let line = |text: &[u8]| [b"dong-lac-2019-1;", text, b"\n"].concat();
    let file =
        [b"session;text\n".to_vec(), line(TCVN3), line(VNI), line("Đường liên xã".as_bytes())]
            .concat();
    register.write("petitions.csv", file);
    let said = register.run(["import", "petitions.csv"]).success();
    assert!(said.stderr.contains("1 line read as vni"), "{said}");
    assert_eq!(texts(&register), [READ, VNI_READ, "Đường liên xã"]);
}
