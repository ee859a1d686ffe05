//! The packaged list of units: registers founded from it, searched, added to and exchanged.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Instant;

use serde_json::Value;

use crate::support::Register;

const LIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/units-vn/units.csv");

fn office(lang: &str) -> Register {
    Register::empty().on("2026-11-30").speaking(lang)
}

/// The units of a register, one a code and first day.
fn units(office: &Register) -> Vec<Value> {
    office.json(["unit", "list"]).as_array().expect("units").clone()
}

fn codes(units: &[Value]) -> BTreeSet<&str> {
    units.iter().filter_map(|unit| unit["code"].as_str()).collect()
}

fn transcripts(lang: &str) -> String {
    let found = |day: &str, line: &str| Register::empty().on(day).speaking(lang).transcript(line);
    [
        found(
            "2026-11-30",
            "init --unit 'xã Nam Sách'\nunit list\nunit show 'nam sach, hai phong'",
        ),
        found("2026-11-30", "init --unit 'thành phố Hải Phòng'"),
        found("2025-01-10", "init --unit 'huyện Nam Sách'\nunit list"),
        found(
            "2026-11-30",
            "init --unit 'xã An Phú'
            init --unit 'xã An Phú, An Giang'
            unit find 'nam sach'
            unit find 'Phường 1, Quận 3'
            unit find 30337
            unit find 'không đâu'
            unit add --from-list 'xã An Phú, Hải Phòng'
            unit add --from-list x30337-2
            unit add --from-list 'xã An Phú'
            unit add --from-list 'xã Không Đâu'
            unit show 'An Phú'",
        ),
        found(
            "2026-11-30",
            "init --unit 'thôn Đoài'
            init --unit 'Không Đâu'
            init --no-list --unit 'Lạc Thành'
            init --no-list --unit 'Lạc Thành' --kind 'Phường'
            unit add 'Đoài'
            unit add 'xã Đoài' --kind quận
            unit add 'thôn Đoài'
            unit add 'thôn Đoài' --parent 'phường Lạc Thành'
            unit add 'Thôn Đoài' --parent 'lac thanh' --code doai
            unit add 'Phường 1' --parent lac-thanh
            unit add 'Phường 1' --from 1/1/2026
            unit show 'phuong 1'
            unit rename phuong-1 --to 'xã Một' --on 1/1/2026
            unit show phuong-1
            edit phuong-1 --kind 'THỊ TRẤN'
            edit phuong-1 --name 'Một' --kind 'THỊ TRẤN'
            unit show phuong-1",
        ),
    ]
    .concat()
}

#[test]
fn a_register_is_founded_from_the_list_in_english() {
    insta::assert_snapshot!("unit_list_en", transcripts("en"));
}

#[test]
fn a_register_is_founded_from_the_list_in_vietnamese() {
    insta::assert_snapshot!("unit_list_vi", transcripts("vi"));
}

/// `thành phố` is a central city where the list has it so on the row's first day, else on today.
#[test]
fn a_kind_is_read_by_its_word_in_any_spelling() {
    let office = office("en");
    office.does("init --no-list --unit 'Lạc Thành' --kind 'THANH PHO'");
    let kind = |code: &str| {
        units(&office).iter().rev().find(|unit| unit["code"] == code).expect(code)["kind"].clone()
    };
    assert_eq!(kind("lac-thanh"), "provincial-city", "the list has no such central city");
    for (number, (name, word, expected)) in [
        ("Bắc Ninh", "--kind 'thành phố'", "central-city"),
        ("Bắc Ninh", "--kind 'Thành Phố' --from 1/1/2026", "provincial-city"),
        ("thành phố Huế", "", "central-city"),
        ("thành phố Chí Linh", "--from 1/1/2020", "provincial-city"),
        ("Ba Đình", "--kind quan", "urban-district"),
        ("Ba Đình", "--kind Quận", "urban-district"),
        ("Sơn Tây", "--kind 'thi xa'", "district-town"),
        ("Phú Quốc", "--kind 'Đặc khu'", "special-zone"),
        ("A", "--kind 'khu dân cư'", "village"),
        ("A", "--kind 'special zone'", "special-zone"),
        ("A", "--kind COMMUNE", "commune"),
        ("Tỉnh A", "", "province"),
    ]
    .into_iter()
    .enumerate()
    {
        office.does(&format!("unit add '{name}' {word} --code u-{number}"));
        assert_eq!(kind(&format!("u-{number}")), expected, "{name} {word}");
    }
    let rows = "code,name,kind,from\nf-1,Cầu Giấy,QUAN,\nf-2,Cà Mau,Thành phố,\nf-3,xã Bình An,,\n";
    office.import_file("units.csv", rows, &[]).success();
    assert_eq!(["f-1", "f-2", "f-3"].map(kind), ["urban-district", "provincial-city", "commune"]);
}

/// All provinces and communes of the country are one register, which exports what it was made of.
#[test]
fn the_whole_list_is_one_register() {
    let office = office("en");
    let begun = Instant::now();
    office.run(["init", "--unit", "t31-2", "--units", LIST]).success();
    let most = if cfg!(debug_assertions) { 60 } else { 2 };
    assert!(begun.elapsed().as_secs() < most, "{:?}", begun.elapsed());
    let all = units(&office);
    let today: Vec<&Value> = all.iter().filter(|unit| unit["until"].is_null()).collect();
    let count = |kinds: &[&str]| {
        today.iter().filter(|unit| kinds.contains(&unit["kind"].as_str().expect("a kind"))).count()
    };
    assert_eq!(count(&["province", "central-city"]), 34);
    assert_eq!(count(&["commune", "ward", "special-zone"]), 3_321);
    office.does("export out");
    let exported = fs::read(office.path("out/units.csv")).expect("units");
    assert_eq!(sorted(&exported), sorted(&fs::read(LIST).expect("the list")));
    let again = office_from(&office.path("out/units.csv"));
    again.does("export out");
    assert!(exported == fs::read(again.path("out/units.csv")).expect("units"));
}

/// Unpacking and indexing the list is a small part of a second.
#[test]
fn the_list_is_searched_quickly_without_a_register() {
    let begun = Instant::now();
    let found = office("en").json(["unit", "find", "Nam Sách"]);
    let most = if cfg!(debug_assertions) { 10_000 } else { 200 };
    assert!(begun.elapsed().as_millis() < most, "{:?}", begun.elapsed());
    assert_eq!(found.as_array().expect("units").len(), 3);
}

fn office_from(list: &Path) -> Register {
    let again = office("en");
    again.run(["init", "--unit", "t31-2", "--units", &list.to_string_lossy()]).success();
    again
}

/// The rows of a file in a fixed order, without the mark of its encoding.
fn sorted(file: &[u8]) -> Vec<String> {
    let text = String::from_utf8(file.to_vec()).expect("UTF-8");
    let mut rows: Vec<String> =
        text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect();
    rows.sort();
    rows
}

#[test]
fn a_province_has_its_communes_and_lists_them() {
    let office = office("vi");
    office.does("init --unit 'Hải Phòng'");
    let listed = units(&office);
    let communes = listed.iter().filter(|unit| unit["parent"] == "t31-2").count();
    assert_eq!((communes, listed.len()), (114, 117));
    let shown = office.does("unit list").stdout;
    assert!(shown.contains("117 dòng") && shown.contains("x10606-2"), "{shown}");
}

/// A commune and its province, each founded alone, know the same units by the same codes.
#[test]
fn offices_founded_apart_exchange_without_doubles() {
    let (commune, province) = (office("en"), office("en"));
    commune.does("init --unit 'xã Nam Sách'");
    province.does("init --unit 'thành phố Hải Phòng'");
    commune.does("record session --unit 'Nam Sách' --on 20/5/2026 --host chair");
    province.does("record session --unit 'xã An Phú' --on 21/5/2026 --host secretary");
    let expected: BTreeSet<String> = codes(&units(&commune))
        .union(&codes(&units(&province)))
        .map(|code| (*code).to_owned())
        .collect();
    for (from, to, name) in [
        (&commune, &province, "commune"),
        (&province, &commune, "province"),
        (&commune, &province, "again"),
    ] {
        let file = to.path(format!("{name}.bundle"));
        from.run(["bundle", "make", "-o", &file.to_string_lossy()]).success();
        to.run(["bundle", "merge", &file.to_string_lossy()]).success();
        assert_eq!(to.json(["bundle", "conflicts"]), Value::Array(Vec::new()), "{name}");
    }
    for office in [&commune, &province] {
        let listed = units(office);
        let of_both: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
        assert_eq!(codes(&listed), of_both);
        let rows: BTreeSet<String> = listed
            .iter()
            .map(|unit| {
                format!("{} {} {} {}", unit["name"], unit["kind"], unit["parent"], unit["from"])
            })
            .collect();
        assert_eq!(rows.len(), listed.len(), "no unit is there twice");
        assert_eq!(office.json(["list", "sessions"]).as_array().expect("sessions").len(), 2);
        office.does("verify");
    }
}

/// Under `--view now` the heading says which units the figures are of.
#[test]
fn a_report_on_an_ended_unit_names_the_units_it_shows() {
    for (lang, line) in [
        (
            "en",
            "xã Đồng Lạc is shown as xã Nam Sách (x10606-2), which continues: thị trấn Nam Sách (x10606), xã Hồng Phong (x10654), xã Đồng Lạc (x10657)",
        ),
        (
            "vi",
            "Số liệu của xã Đồng Lạc được thể hiện theo đơn vị hiện nay là xã Nam Sách (x10606-2), kế thừa: thị trấn Nam Sách (x10606), xã Hồng Phong (x10654), xã Đồng Lạc (x10657)",
        ),
    ] {
        let office = office(lang);
        office.does("init --unit 'xã Nam Sách'");
        let shown = office.does("report year 2025 --unit x10657 --view now").stdout;
        assert!(shown.contains(line), "{shown}");
        let now = office.does("report year 2026 --unit 'xã Nam Sách' --view now").stdout;
        assert!(now.contains("x10606)") && now.contains("x10657)"), "{now}");
        let then = office.does("report year 2025 --unit x10657").stdout;
        assert!(!then.contains("x10606-2), "), "{then}");
    }
}

/// Units that an office made itself are not made again from the list.
#[test]
fn a_unit_of_the_list_is_known_by_its_number_name_and_kind() {
    let office = office("en");
    office.does("demo d --data nam-sach-2019");
    let file = office.path("d/nam-sach-2019.db");
    let file = if file.exists() { file } else { first_register(&office.path("d")) };
    let run = |line: &[&str]| {
        let file = file.to_string_lossy().into_owned();
        office.run(
            ["--file".to_owned(), file]
                .into_iter()
                .chain(line.iter().map(|word| (*word).to_owned())),
        )
    };
    let refused = run(&["unit", "add", "--from-list", "x10657"]).exits(1).stderr;
    assert!(refused.contains("as dong-lac"), "{refused}");
    run(&["unit", "add", "--from-list", "xã An Quang, Hải Phòng"]).success();
    let shown = run(&["unit", "list", "--json"]).success().json();
    let of_province = |unit: &&Value| unit["parent"] == "hai-phong" && unit["name"] == "An Quang";
    assert_eq!(shown.as_array().expect("units").iter().filter(of_province).count(), 1);
}

fn first_register(folder: &Path) -> std::path::PathBuf {
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    let mut registers: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "db")).collect();
    registers.pop().expect("a register")
}
