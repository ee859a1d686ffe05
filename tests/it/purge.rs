//! Purging: no byte of petitioners' personal data is left in the file, and everything else is
//! unchanged.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::os::unix::fs::MetadataExt;

use doithoai::inside::model::EntryId;
use doithoai::inside::store;
use rusqlite::Connection;
use serde_json::Value as Json;
use unicode_normalization::UnicodeNormalization;

use crate::support::Register;

/// Personal data in every situation in which the register holds it.
const PLANTED: &[&str] = &[
    "Lê Văn Biếtdanh",
    "0912 345 678",
    "Thôn Đầm Xưa",
    "Phạm Thị Thaytên",
    "0987 654 321",
    "Hồ Bị Gỡbỏ",
    "0977 111 222",
    "Ngõ Cũ 17",
    "Đỗ Từng Ghi",
];

/// A unit with a session of 2019; its petitions' personal data are current, replaced, emptied, or
/// removed with the petition.
fn planted() -> Register {
    let office = Register::empty().on("2026-05-22");
    for line in [
        "init --no-list --unit 'Nam Sách' --kind district",
        "unit add 'Đồng Lạc' --kind commune --parent nam-sach",
        "record session --unit dong-lac --on 20/5/2019 --host chair --attended 85",
        "record session --unit dong-lac --on 20/5/2021 --host chair",
        "record petition dong-lac-2019-1 --text 'Đường ngập' --petitioner 'Lê Văn Biếtdanh' --contact '0912 345 678' --address 'Thôn Đầm Xưa'",
        "record petition dong-lac-2019-1 --text 'Rác nhiều' --petitioner 'Hồ Bị Gỡbỏ' --contact '0977 111 222' --address 'Ngõ Cũ 17'",
        "record petition dong-lac-2019-1 --text 'Đèn hỏng' --petitioner 'Đỗ Từng Ghi'",
        "record petition dong-lac-2021-1 --text 'Cầu yếu' --petitioner 'Vũ Ở Lại'",
        "edit dong-lac-2019-1.1 --petitioner 'Phạm Thị Thaytên' --contact '0987 654 321'",
        "edit dong-lac-2019-1.3 --petitioner ''",
        "remove dong-lac-2019-1.2",
    ] {
        office.does(line);
    }
    office
}

fn file(office: &Register) -> Vec<u8> {
    std::fs::read(office.path("doithoai.db")).expect("the register")
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// A text in every encoding that a program may have written.
pub fn ways(text: &str) -> Vec<String> {
    let escaped =
        |text: &str| serde_json::to_string(text).expect("JSON").trim_matches('"').to_owned();
    let ascii = text.chars().fold(String::new(), |mut all, c| {
        let _ =
            if c.is_ascii() { write!(all, "{c}") } else { write!(all, "\\u{:04x}", u32::from(c)) };
        all
    });
    let folded = doithoai::inside::text::fold(text);
    let mut all = vec![
        text.to_owned(),
        text.nfd().collect(),
        text.to_lowercase(),
        text.to_uppercase(),
        escaped(text),
        ascii,
        folded.clone(),
        folded.replace(' ', ""),
        folded.replace(' ', "-"),
    ];
    // Also the single words that occur in no other text.
    all.extend(text.split(' ').filter(|word| word.chars().count() > 4).map(str::to_owned));
    all
}

/// All personal data that the register still shows.
fn told(office: &Register) -> BTreeSet<String> {
    let conn = Connection::open(office.path("doithoai.db")).expect("the register");
    let sql = "SELECT petitioner FROM identity UNION SELECT petitioner FROM identity_before";
    let mut statement = conn.prepare(sql).expect("a query");
    let names = statement.query_map([], |row| row.get::<_, Option<String>>(0)).expect("names");
    names.filter_map(|name| name.expect("a name")).collect()
}

fn last_entry(office: &Register) -> i64 {
    let log: Json = serde_json::from_str(&office.does("log --json -n 1").stdout).expect("JSON");
    log[0]["entry"].as_i64().expect("a number")
}

fn is_purge(office: &Register, entry: i64) -> bool {
    let mut register = store::Register::open(&office.path("doithoai.db"), &store::Upgrade::none())
        .expect("the register");
    register.read(|reader| reader.is_purge(EntryId::of_row(entry))).expect("an answer")
}

#[test]
fn not_a_byte_of_who_petitioned_is_left() {
    for purge in ["purge --before 2020 --yes", "purge dong-lac-2019-1 --yes"] {
        let office = planted();
        office.does("verify");
        let (before, was) =
            (file(&office), std::fs::metadata(office.path("doithoai.db")).expect("the register"));
        for text in PLANTED {
            assert!(holds(&before, text), "{text} is there before");
        }
        let reports = |office: &Register| {
            [
                "report year 2019 --json",
                "report year 2021 --json",
                "list petitions --json",
                "report units 2019",
            ]
            .map(|line| office.does(line).stdout)
        };
        let figures = reports(&office);
        office.does(purge);
        let after = file(&office);
        for way in PLANTED.iter().flat_map(|text| ways(text)) {
            assert!(!holds(&after, &way), "{purge}: {way} is left");
        }
        assert_eq!(reports(&office), figures, "every figure stays");
        assert_eq!(told(&office), BTreeSet::from(["Vũ Ở Lại".to_owned()]));
        assert!(holds(&after, "Vũ Ở Lại"));
        office.does("verify");
        let is = std::fs::metadata(office.path("doithoai.db")).expect("the register");
        assert_eq!(
            (is.ino(), is.mode()),
            (was.ino(), was.mode()),
            "it is the same file, its owner's only"
        );
        let beside: Vec<_> = std::fs::read_dir(office.folder())
            .expect("the folder")
            .map(|file| file.expect("a file").file_name())
            .collect();
        assert_eq!(beside, ["doithoai.db"], "nothing is left beside it");
    }
}

#[test]
fn a_purge_of_many_leaves_no_gap_that_tells() {
    let office = planted();
    let table = |mark: &str| {
        let rows =
            (0..1_500).map(|n| format!("dong-lac-2019-1,Ý kiến số {n},{mark} {n},09{n:08}\n"));
        format!("session,text,petitioner,contact\n{}", rows.collect::<String>())
    };
    office.write("first/petitions.csv", table("Trần Tênđầu"));
    office.write(
        "second/petitions.csv",
        table("Trần Têngiữa")
            + &table("Trần Têncuối").replace("session,text,petitioner,contact\n", ""),
    );
    office.does("import first");
    office.does("import second --update");
    for n in 0..40 {
        office.does(&format!("remove dong-lac-2019-1.{}", 4 + n * 30));
    }
    let before = file(&office);
    for name in ["Tênđầu 1499", "Têngiữa 1499", "Têncuối 1499", "0900000777"] {
        assert!(holds(&before, name), "{name} is there before");
    }
    let receipt: Json =
        serde_json::from_str(&office.does("purge --before 2021 --json --yes").stdout)
            .expect("JSON");
    assert_eq!(receipt["blanked"], 1_503);
    let after = file(&office);
    for name in ["Tênđầu", "Têngiữa", "Têncuối", "0900000"] {
        assert!(!holds(&after, name), "{name} is left");
    }
    office.does("verify");
}

#[test]
fn what_was_removed_is_known_by_its_session() {
    let office = planted();
    for line in [
        // A petition and its session, both removed; one of 2021 likewise.
        "record session --unit dong-lac --on 6/6/2018 --host chair",
        "record petition dong-lac-2018-1 --text a --petitioner 'Của 2018'",
        "remove dong-lac-2018-1.1",
        "edit dong-lac-2018-1 --on 7/6/2018",
        "remove dong-lac-2018-1",
        "record petition dong-lac-2021-1 --text b --petitioner 'Của 2021'",
        "remove dong-lac-2021-1.2",
        // The corrected day is decisive, whatever the code says.
        "record session --unit dong-lac --on 1/2/2021 --host chair",
        "record petition dong-lac-2021-2 --text c --petitioner 'Thật ra 2019'",
        "edit dong-lac-2021-2 --on 1/2/2019",
        // The last session is decisive.
        "record petition dong-lac-2019-1 --text d --petitioner 'Chuyển sang 2021'",
        "edit dong-lac-2019-1.4 --session dong-lac-2021-1",
        "remove dong-lac-2019-1.4",
    ] {
        office.does(line);
    }
    office.does("purge --before 2019 --yes");
    assert!(!told(&office).contains("Của 2018"));
    assert!(told(&office).contains("Thật ra 2019"));
    office.does("purge --before 2020 --yes");
    let kept = ["Của 2021", "Chuyển sang 2021", "Vũ Ở Lại"].map(str::to_owned);
    assert_eq!(told(&office), BTreeSet::from(kept));
    office.does("verify");
}

#[test]
fn one_petition_is_purged_alone_also_once_it_is_removed() {
    let office = planted();
    office.does("purge dong-lac-2019-1.2 --yes");
    let kept =
        ["Lê Văn Biếtdanh", "Phạm Thị Thaytên", "Vũ Ở Lại", "Đỗ Từng Ghi"].map(str::to_owned);
    assert_eq!(told(&office), BTreeSet::from(kept));
    office.does("purge dong-lac-2019-1.1 --yes");
    assert_eq!(told(&office), BTreeSet::from(["Vũ Ở Lại".to_owned(), "Đỗ Từng Ghi".to_owned()]));
    office.does("purge dong-lac-2019-1.3 --yes");
    // A removed session is shown as it was.
    for line in [
        "remove dong-lac-2021-1.1",
        "remove dong-lac-2021-1",
        "purge dong-lac-2021-1 --yes",
        "verify",
    ] {
        office.does(line);
    }
    assert_eq!(told(&office), BTreeSet::new());
}

#[test]
fn who_is_told_after_a_purge_is_purged_by_the_next() {
    let office = planted();
    for line in [
        "purge dong-lac-2019-1 --yes",
        "edit dong-lac-2019-1.1 --text 'Đường ngập sâu'",
        "edit dong-lac-2019-1.1 --petitioner 'Người Mới'",
        "edit dong-lac-2019-1.1 --petitioner ''",
        "edit dong-lac-2019-1.1 --contact '0966 000 000'",
        "remove dong-lac-2019-1.3",
        "verify",
    ] {
        office.does(line);
    }
    assert!(told(&office).contains("Người Mới"));
    office.does("purge --before 2020 --yes");
    let bytes = file(&office);
    assert!(!holds(&bytes, "Người Mới") && !holds(&bytes, "0966 000 000"));
    office.does("remove dong-lac-2019-1.1");
    office.does("verify");
}

#[test]
fn the_journal_knows_a_purge_from_other_entries() {
    let office = planted();
    let last = last_entry(&office);
    assert!((1..=last).all(|entry| !is_purge(&office, entry)));
    office.does("purge dong-lac-2019-1.2 --yes");
    office.does("purge dong-lac-2019-1.1 --yes");
    assert!(is_purge(&office, last + 1) && is_purge(&office, last + 2));
    let log: Json = serde_json::from_str(&office.does("log --json -n 1000").stdout).expect("JSON");
    let purge = &log[0];
    assert_eq!(purge["command"], "doithoai purge dong-lac-2019-1.1 --yes");
    assert_eq!(purge["changes"][0]["record"], "dong-lac-2019-1.1/identity");
    assert_eq!(purge["changes"][0]["before"]["purged"], 1);
    assert_eq!(log[1]["changes"][0]["before"]["petition_id"], 2);
    let marks = log.to_string().matches("purged").count();
    assert_eq!(marks, 2, "no other entry is shown with the mark");
    office.does("edit dong-lac-2019-1.1 --petitioner 'Người Mới'");
    assert!(!is_purge(&office, last + 3));
}

#[test]
fn nothing_to_blank_leaves_no_entry() {
    let office = planted();
    let last = last_entry(&office);
    let output = office.does("purge --before 2019 --yes");
    assert_eq!(
        (output.stdout.as_str(), output.stderr.as_str()),
        ("", "No personal data left to erase\n")
    );
    let receipt: Json =
        serde_json::from_str(&office.does("purge --before 2019 --json --yes").stdout)
            .expect("JSON");
    assert_eq!(
        receipt,
        serde_json::json!({ "entry": null, "code": null, "warnings": [], "blanked": 0 })
    );
    assert_eq!(last_entry(&office), last);
}

#[test]
fn copies_beside_the_register_are_named() {
    let office = planted();
    office.write("doithoai.schema-1.db", file(&office));
    office.write("other.schema-1.db", "");
    let told = office.does("purge dong-lac-2019-1.2 --yes").stderr;
    assert!(
        told.contains("copies of the register still contain the erased data: doithoai.schema-1.db, and so do backups"),
        "{told}"
    );
    let receipt: Json =
        serde_json::from_str(&office.does("purge dong-lac-2019-1 --json --yes").stdout)
            .expect("JSON");
    assert_eq!((&receipt["code"], &receipt["blanked"]), (&"dong-lac-2019-1".into(), &2.into()));
    assert_eq!(receipt["warnings"][0]["code"], "copies_keep_names_beside");
    assert_eq!(receipt["warnings"][0]["refs"][0], "doithoai.schema-1.db");
    // A temporary file that a killed program left.
    office.write(".doithoai-Ab3xYz.new", file(&office));
    let told = office.does("purge --before 2022 --yes").stderr;
    assert!(told.contains(".doithoai-Ab3xYz.new, doithoai.schema-1.db"), "{told}");
}
