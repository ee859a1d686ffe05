//! What the contract says to the letter and no other test shows: found by going through it line by line with the program
//! (`docs/contract-coverage.md`).

use serde_json::Value;

use crate::transcript::Office;

/// A district with three communes and two agencies.
fn office() -> Office {
    let office = Office::new("2019-06-01", "vi");
    office.does("init --unit 'Nam Sách'");
    for name in ["Đồng Lạc", "Bình Hà", "An Sơn"] {
        office.does(&format!("unit add '{name}' --kind commune --parent nam-sach"));
    }
    office.does("agency add 'Phòng Tài nguyên và Môi trường' --code tnmt");
    office.does("agency add 'Phòng Tài chính' --code tc");
    office
}

fn json(office: &Office, line: &str) -> Value {
    serde_json::from_str(&office.does(line).stdout).expect("JSON")
}

#[test]
fn a_name_with_wrong_diacritics_is_taken_and_said_so() {
    let office = office();
    let said = office.does("record session --unit 'Bình Hạ' --on 20/5/2019 --host chair").stderr;
    assert!(said.contains("Lưu ý: “Bình Hạ” được hiểu là Bình Hà (binh-ha)"), "{said}");
    let receipt = json(&office, "record session --unit 'xã Đông Lác' --on 20/5/2019 --host chair --json");
    assert_eq!(receipt["warnings"][0]["code"], "read_as");
    assert_eq!(receipt["warnings"][0]["refs"][0], "dong-lac");
    for absent in ["binh ha", "xã Binh Hà", "bình h", "binh-ha"] {
        let said = office.does(&format!("record session --unit '{absent}' --on 21/5/2019 --host chair --venue '{absent}'"));
        assert!(!said.stderr.contains("hiểu là"), "{absent}: {}", said.stderr);
    }
    office.file("sessions.csv", "unit,day,hosts\nAn Sớn,1/5/2019,chair\nAn Sớn,2/5/2019,chair\n");
    let said = office.does("import sessions.csv").stderr;
    assert_eq!(said.matches("“An Sớn” được hiểu là An Sơn (an-son)").count(), 1, "{said}");
}
