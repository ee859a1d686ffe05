//! Bundles whose versions say less, or something else, than a register of today writes.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;

use doithoai::inside::exchange::read_packed;
use doithoai::inside::model::{Content, Kind, RecordId, RecordType};
use flate2::read::GzDecoder;
use serde_json::{Value, json};

use crate::bundle_files::{HEAD, offices, packed};
use crate::support::Register;
use crate::support::district::filled;

/// A version without one of its columns, or with an empty one, is refused or taken, of every kind.
#[test]
fn no_column_that_a_bundle_leaves_out_is_an_internal_error() {
    let office = filled("en");
    office.does("record coverage --unit dong-lac --until 20/5/2019");
    office.does("bundle make -o whole.dtb --with-names");
    let whole = fs::read(office.path("whole.dtb")).expect("a bundle");
    let mut text = String::new();
    GzDecoder::new(whole.as_slice()).read_to_string(&mut text).expect("text");
    let lines: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    // Every register has the packaged days off, fields and rules: one of each is enough.
    let mut packaged = BTreeSet::new();
    let records: Vec<Value> = lines[1..lines.len() - 1]
        .iter()
        .filter(|line| match line["sort"].as_str() {
            Some(sort @ ("holiday" | "field" | "rule")) => packaged.insert(sort),
            _ => true,
        })
        .cloned()
        .collect();
    let other = Register::in_memory().on("2019-12-31");
    other.does("init --no-list --unit 'Hồng Phong' --kind commune");
    let fresh = fs::read(other.path("doithoai.db")).expect("a register");
    let mut seen = BTreeSet::new();
    for (place, record) in records.iter().enumerate() {
        let Some(says) = record["versions"][0]["says"].as_object() else { continue };
        for column in says.keys() {
            let sort = record["sort"].as_str().expect("a kind");
            if !seen.insert((sort.to_owned(), column.clone())) {
                continue;
            }
            for empty in [false, true] {
                let mut changed = records.clone();
                let version = &mut changed[place]["versions"];
                *version = json!([version[0]]);
                let says = version[0]["says"].as_object_mut().expect("content");
                match empty {
                    true => says.insert(column.clone(), json!("")),
                    false => says.remove(column),
                };
                let changed: Vec<String> = changed.iter().map(Value::to_string).collect();
                other.write("doithoai.db", &fresh);
                other.write("changed.dtb", packed(&lines[0].to_string(), &changed));
                let output = other.run(["bundle", "merge", "changed.dtb"]);
                assert!(output.code < 2, "{sort}.{column} {empty}: {output}");
            }
        }
    }
    assert!(seen.len() > 60, "{}", seen.len());
}

/// Writes a record's line whose versions all are first ones.
fn heads(record: RecordId, versions: &[String]) -> String {
    format!(
        r#"{{"sort":"{}","record":"{}","versions":[{}]}}"#,
        record.record_type.word(),
        record.hex(),
        versions.join(",")
    )
}

fn said(cells: &[(&str, &str)]) -> (Content, String) {
    let cells = cells.iter().map(|(column, text)| ((*column).to_owned(), (*text).to_owned()));
    let content: Content = cells.collect();
    let says = serde_json::to_string(&content).expect("JSON");
    (content, format!(r#"{{"office":"dong-lac","says":{says}}}"#))
}

fn record(kind: Kind, byte: u8) -> RecordId {
    RecordId { record_type: RecordType::Record(kind), uid: [byte; 16] }
}

fn session(byte: u8) -> (RecordId, String) {
    let code = format!("x-2019-{byte}");
    let cells = [
        ("code", code.as_str()),
        ("unit", "dong-lac"),
        ("day", "2019-05-20"),
        ("hosts", "chair"),
        ("kind", "periodic"),
        ("form", "direct"),
    ];
    (record(Kind::Session, byte), said(&cells).1)
}

/// Found by the fuzzer: the head that no office showed yet was refused only when it was chosen, by
/// the second merge.
#[test]
fn every_head_of_a_bundle_has_its_content() {
    let office = offices("en");
    for byte in 1..9 {
        let (id, whole) = session(byte);
        let bare = format!(r#"{{"office":"nam-sach","digest":"{}"}}"#, "ab".repeat(32));
        office.write("heads.dtb", packed(HEAD, &[heads(id, &[bare, whole])]));
        let refused = office.run(["bundle", "merge", "heads.dtb"]).exits(1);
        assert!(refused.stderr.contains(&id.hex()), "{refused}");
    }
}

/// The columns that an assignment of 0.1 had became steps: its version is still its row's.
#[test]
fn versions_of_0_1_merge_once_and_go_on_whole() {
    let (id, whole) = session(1);
    let petition = record(Kind::Petition, 2);
    let of = id.hex();
    let asked = said(&[
        ("code", "x-2019-1.1"),
        ("session", &of),
        ("text", "Đường ngập"),
        ("field", "other"),
        ("origin", "raised"),
        ("answered", "no"),
    ])
    .1;
    for byte in 3..11 {
        let assignment = record(Kind::Assignment, byte);
        let of = petition.hex();
        let given = |due: &str| {
            let cells = [
                ("agency", "tnmt"),
                ("day", "2019-05-21"),
                ("petition", of.as_str()),
                ("extended_to", due),
                ("extended_day", "2019-06-01"),
            ];
            said(&cells).1
        };
        let lines = [
            heads(id, std::slice::from_ref(&whole)),
            heads(petition, std::slice::from_ref(&asked)),
            heads(assignment, &[given("2019-06-11"), given("2019-06-12")]),
        ];
        let office = offices("en");
        office.write("former.dtb", packed(HEAD, &lines));
        office.does("bundle merge former.dtb");
        let (before, length) = (office.json(["list", "assignments"]), office.journal_length());
        office.does("bundle merge former.dtb");
        assert_eq!(office.journal_length(), length, "twice is once");
        assert_eq!(office.json(["list", "assignments"]), before);
        office.does("bundle make -o on.dtb");
        let on = read_packed("on.dtb", &*fs::read(office.path("on.dtb")).expect("a bundle"));
        let on = on.expect("a bundle").records;
        let on = on.iter().find(|history| history.record == assignment).expect("the assignment");
        assert_eq!(on.versions.len(), 2, "nobody changed it: {on:?}");
        assert!(on.versions.iter().all(|version| version.content.is_some()), "{on:?}");
    }
}
