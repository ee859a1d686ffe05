//! Registers of several offices become equal: in any order, with any repetition, and without
//! losses.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::migrations::{old_register, without_new_rules};
use crate::support::{Register, difference, without_ids, words};
use crate::undo::office;

/// The visible content of a register: its tables with names, the year's report and the conflicts.
pub fn seen(register: &Register) -> String {
    let folder = register.path("seen");
    let _ = fs::remove_dir_all(&folder);
    register
        .run(["export".into(), folder.clone().into_os_string(), "--with-names".into()])
        .success();
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let table = |path: &PathBuf| {
        format!("{}\n{}", path.display(), fs::read_to_string(path).expect("a table"))
    };
    let tables: String = files.iter().map(table).collect();
    let tables = tables.replace(&*folder.to_string_lossy(), "");
    let report = register
        .run(["report", "year", "2019", "--as-of", "2019-12-31", "--json"])
        .success()
        .stdout;
    let conflicts = register.run(["bundle", "conflicts", "--json"]).success().stdout;
    format!("{tables}\n{report}\n{conflicts}")
}

/// A register that begins as a copy of another's file.
pub fn copy(register: &Register) -> Register {
    let copy = Register::empty().on("2019-06-20");
    fs::copy(register.path("doithoai.db"), copy.path("doithoai.db")).expect("a copy");
    let more = ["more/sessions.csv", "more/petitions.csv", "theirs.dtb"];
    for name in more {
        copy.write(name, fs::read(register.path(name)).expect("a table"));
    }
    copy
}

pub fn bundle(register: &Register) -> PathBuf {
    let path = register.path("all.dtb");
    register.run(["bundle", "make", "-o", "all.dtb", "--with-names", "--force"]).success();
    path
}

pub fn merge(register: &Register, bundles: &[&PathBuf]) {
    let args = ["bundle".into(), "merge".into()].into_iter();
    register.run(args.chain(bundles.iter().map(|path| path.as_os_str().to_owned()))).success();
}

pub const ORDERS: [[usize; 3]; 6] =
    [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// A district and its two communes, each with its own register over the same units.
fn three_offices() -> [Register; 3] {
    const UNITS: &str = "code,name,kind,parent\nnam-sach,Nam Sách,district,\ndong-lac,Đồng Lạc,commune,nam-sach\nan-lam,An Lâm,commune,nam-sach\n";
    ["nam-sach", "dong-lac", "an-lam"].map(|unit| {
        let register = Register::empty().on("2019-12-31");
        register.write("units.csv", UNITS);
        register.run(["init", "--unit", unit, "--units", "units.csv"]).success();
        register
    })
}

fn types(register: &Register, lines: &str) {
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        register.run(words(line)).success();
    }
}

/// The records that each office of [`three_offices`] enters in the year.
const ENTERED: [&str; 3] = [
    "agency add 'Phòng Tài nguyên' --code tnmt
     record session --unit nam-sach --on 3/6/2019 --host secretary --at dong-lac --attended 120 --opinions 4
     record petition nam-sach-2019-1 --text 'Nước sạch chưa có' --field environment
     assign nam-sach-2019-1.1 --to tnmt --on 4/6/2019
     record reply nam-sach-2019-1.1 --on 10/6/2019 --outcome resolved
     plan add --unit nam-sach --month 2019-09 --host chair",
    "record session --unit dong-lac --on 20/5/2019 --host chair --attended 80
     record petition dong-lac-2019-1 --text 'Đường ngập khi mưa' --field transport --petitioner 'Lê Văn Mẫu'
     record petition dong-lac-2019-1 --text 'Trường thiếu phòng' --answered
     record ballot dong-lac-2019-1 --issued 80 --returned 70 --very-satisfied 30 --satisfied 35 --dissatisfied 5
     record conclusion dong-lac-2019-1 --number 12-TB --on 22/5/2019",
    "record session --unit an-lam --on 21/5/2019 --host chair,secretary --attended 60
     record petition an-lam-2019-1 --text 'Rác chưa thu gom' --field environment
     record total --unit an-lam --period 2019-Q1 --sessions 2 --attended 90
     leader add 'Vũ Thị Mẫu' --unit an-lam --post chair",
];

#[test]
fn three_offices_registers_give_one_report_in_all_six_orders() {
    let offices = three_offices();
    let one_hand = &three_offices()[0];
    for (office, lines) in offices.iter().zip(ENTERED) {
        types(office, lines);
        types(one_hand, lines);
    }
    let expected = without_ids(&seen(one_hand));
    let bundles = offices.each_ref().map(bundle);
    for order in ORDERS {
        let [consolidated, ..] = three_offices();
        order.iter().for_each(|place| merge(&consolidated, &[&bundles[*place]]));
        let told = without_ids(&seen(&consolidated));
        assert_eq!(told, expected, "in order {order:?}:\n{}", difference(&told, &expected));
        let report = consolidated.json(["report", "year", "2019"]);
        assert_eq!(report["sessions"]["total"], 5);
        assert_eq!(report["satisfaction"]["percent"], 92.9);
        assert_eq!(report["warnings"], Value::Array(Vec::new()));
    }
}

fn conflicts(register: &Register) -> Vec<Value> {
    register.json(["bundle", "conflicts"]).as_array().expect("a list").clone()
}

/// The only conflict of a register.
fn conflict(register: &Register, matter: &str) -> Value {
    let all = conflicts(register);
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(all[0]["matter"], matter, "{all:?}");
    all[0].clone()
}

/// The number of the side with this text.
fn side(conflict: &Value, column: &str, text: &str) -> String {
    let sides = conflict["sides"].as_array().expect("sides");
    let found = sides.iter().find(|side| side["says"][column] == text);
    found.unwrap_or_else(|| panic!("{conflict}"))["number"].to_string()
}

/// Two offices that began with the same file.
fn copies() -> [Register; 2] {
    let first = office();
    types(&first, "record session --unit dong-lac --on 20/5/2019 --host chair --attended 80");
    let second = copy(&first);
    [first, second]
}

#[test]
fn a_conflict_names_every_column_by_its_label() {
    let [first, _] = copies();
    types(&first, "record petition dong-lac-2019-1 --text 'Đường ngập khi mưa'");
    let second = copy(&first);
    first.run(["edit", "dong-lac-2019-1.1", "--public-text", "Đường ngập"]).success();
    second.run(["edit", "dong-lac-2019-1.1", "--public-text", "Ngập đường"]).success();
    merge(&first, &[&bundle(&second)]);
    let shown = first.run(["bundle", "conflicts"]).success().stdout;
    assert!(shown.contains("Public text:") && !shown.contains("public_text"), "{shown}");
}

#[test]
fn one_record_changed_by_two_offices_is_kept_twice_until_a_person_chooses() {
    for (wanted, other) in [("85", "90"), ("90", "85")] {
        let [first, second] = copies();
        first.run(["edit", "dong-lac-2019-1", "--attended", "85"]).success();
        second.run(["edit", "dong-lac-2019-1", "--attended", "90"]).success();
        merge(&first, &[&bundle(&second)]);
        let found = conflict(&first, "changed-twice");
        assert_eq!(found["code"], "dong-lac-2019-1");
        assert_eq!(first.run(["lint"]).code, 3);
        let warned = first.json(["report", "year", "2019"]);
        assert_eq!(warned["warnings"][0]["code"], "conflicts_open");
        first
            .run([
                "bundle",
                "resolve",
                "dong-lac-2019-1",
                "--take",
                &side(&found, "attended", wanted),
            ])
            .success();
        assert_eq!(conflicts(&first), Vec::<Value>::new());
        assert_eq!(first.json(["show", "dong-lac-2019-1"])["attended"].to_string(), wanted);
        // The other office receives the choice and need not choose again.
        merge(&second, &[&bundle(&first)]);
        assert_eq!(seen(&second), seen(&first));
        // A choice can be undone like any change, and nothing was lost meanwhile.
        first.run(["undo"]).success();
        let again = conflict(&first, "changed-twice");
        side(&again, "attended", other);
        first.run(["verify"]).success();
    }
}

#[test]
fn one_code_of_two_offices_is_two_records_until_a_person_chooses() {
    let begin = || {
        let [first, second] = [office(), office()];
        types(
            &first,
            "record session --unit dong-lac --on 20/5/2019 --host chair --attended 80
             record petition dong-lac-2019-1 --text 'Đường ngập'",
        );
        types(
            &second,
            "record session --unit dong-lac --on 19/6/2019 --host chair --attended 70
             record petition dong-lac-2019-1 --text 'Rác nhiều'",
        );
        merge(&first, &[&bundle(&second)]);
        let sessions = first.json(["list", "sessions"]);
        assert_eq!(sessions.as_array().map(Vec::len), Some(2), "both count");
        let lints = first.run(["lint", "--json"]).json();
        let codes = lints["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .map(|finding| finding["code"].clone());
        assert!(
            codes.into_iter().all(|code| code != "code_of_another"),
            "a mark behind a code is no other code"
        );
        let session = conflict(&first, "same-code");
        (first, session)
    };
    let (register, found) = begin();
    assert_eq!(
        (&found["matter"], &found["code"]),
        (&"same-code".into(), &"dong-lac-2019-1".into())
    );
    register.run(["bundle", "resolve", "dong-lac-2019-1", "--both"]).success();
    let codes = |register: &Register, kind| {
        let all = register.json(["list", kind]);
        let all = all
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["code"].as_str().expect("a code").to_owned());
        all.collect::<Vec<_>>()
    };
    assert_eq!(codes(&register, "sessions"), ["dong-lac-2019-1", "dong-lac-2019-2"]);
    assert_eq!(codes(&register, "petitions"), ["dong-lac-2019-1.1", "dong-lac-2019-2.1"]);
    assert_eq!(conflicts(&register), Vec::<Value>::new());

    let (register, found) = begin();
    let taken = side(&found, "attended", "70");
    register.run(["bundle", "resolve", "dong-lac-2019-1", "--take", &taken]).success();
    assert_eq!(codes(&register, "sessions"), ["dong-lac-2019-1"]);
    assert_eq!(register.json(["show", "dong-lac-2019-1.1"])["text"], "Rác nhiều");
    assert_eq!(conflicts(&register), Vec::<Value>::new());
    register.run(["verify"]).success();
}

#[test]
fn two_ballots_of_one_session_wait_for_a_choice_and_equal_ones_are_one() {
    const BALLOT: &str = "record ballot dong-lac-2019-1 --issued 80 --returned 70 --very-satisfied 30 --satisfied 35";
    let [first, second] = copies();
    types(&first, &format!("{BALLOT} --dissatisfied 5"));
    types(&second, &format!("{BALLOT} --neutral 5 --dissatisfied 0"));
    merge(&first, &[&bundle(&second)]);
    let found = conflict(&first, "same-place");
    let given = found["code"].as_str().expect("a code");
    first.run(["bundle", "resolve", given, "--take", &side(&found, "dissatisfied", "0")]).success();
    assert_eq!(conflicts(&first), Vec::<Value>::new());
    assert_eq!(first.json(["show", "dong-lac-2019-1/ballot"])["neutral"], 5);
    merge(&second, &[&bundle(&first)]);
    assert_eq!(seen(&second), seen(&first));

    let [first, second] = copies();
    for office in [&first, &second] {
        types(office, &format!("{BALLOT} --dissatisfied 5"));
    }
    merge(&first, &[&bundle(&second)]);
    assert_eq!(conflicts(&first), Vec::<Value>::new());
}

#[test]
fn what_one_office_removed_and_another_uses_stays_until_a_person_chooses() {
    let [first, second] = copies();
    first.run(["remove", "dong-lac-2019-1"]).success();
    types(&second, "record petition dong-lac-2019-1 --text 'Đường ngập'");
    merge(&first, &[&bundle(&second)]);
    assert_eq!(
        first.json(["list", "petitions"]).as_array().map(Vec::len),
        Some(1),
        "nothing is dropped"
    );
    let found = conflict(&first, "in-use");
    assert_eq!(found["sides"][1]["says"], Value::Null);
    first.run(["bundle", "resolve", "dong-lac-2019-1", "--take", "2"]).exits(1);
    first.run(["bundle", "resolve", "dong-lac-2019-1", "--take", "1"]).success();
    assert_eq!(conflicts(&first), Vec::<Value>::new());

    // A removed record that nothing refers to is gone everywhere.
    let [first, second] = copies();
    first.run(["remove", "dong-lac-2019-1"]).success();
    merge(&second, &[&bundle(&first)]);
    assert_eq!(second.json(["list", "sessions"]), Value::Array(Vec::new()));
    assert_eq!(conflicts(&second), Vec::<Value>::new());
}

fn make(register: &Register, file: &str, more: &[&str]) -> PathBuf {
    let path = register.path(file);
    let args = ["bundle", "make", "-o", file].into_iter().chain(more.iter().copied());
    register.run(args).success();
    path
}

#[test]
fn bundles_of_what_is_new_come_in_any_order_and_wait_for_each_other() {
    let [district, commune, _] = three_offices();
    types(&commune, ENTERED[1]);
    let january = make(&commune, "january.dtb", &[]);
    types(
        &commune,
        "record petition dong-lac-2019-1 --text 'Chợ chật'\nedit dong-lac-2019-1 --attended 81",
    );
    let may = make(&commune, "may.dtb", &["--since", "january.dtb"]);
    types(
        &commune,
        "record session --unit dong-lac --on 20/8/2019 --host chair\nremove dong-lac-2019-1.2",
    );
    let june = make(&commune, "june.dtb", &["--since", "may.dtb"]);
    let whole = make(&commune, "whole.dtb", &[]);
    assert!(
        fs::metadata(&june).expect("a file").len() < fs::metadata(&whole).expect("a file").len()
    );
    merge(&district, &[&whole]);
    let expected = seen(&district);
    let parts = [january, may, june];
    for order in ORDERS {
        let [district, ..] = three_offices();
        order.iter().for_each(|place| merge(&district, &[&parts[*place]]));
        let told = seen(&district);
        assert_eq!(told, expected, "in order {order:?}:\n{}", difference(&told, &expected));
        district.run(["verify"]).success();
    }
    // A bundle without its predecessor is kept waiting and listed; it can be discarded.
    let [district, ..] = three_offices();
    types(&commune, "record review dong-lac-2019-2 --on 25/8/2019 --limits 'chung chung'");
    let july = make(&commune, "july.dtb", &["--since", "june.dtb"]);
    merge(&district, &[&july]);
    let found = conflict(&district, "waits");
    assert_eq!(district.json(["list", "reviews"]), Value::Array(Vec::new()));
    district.run(["bundle", "resolve", found["id"].as_str().expect("an id"), "--drop"]).success();
    assert_eq!(conflicts(&district), Vec::<Value>::new());
}

#[test]
fn a_bundle_of_one_unit_or_period_stands_by_itself() {
    let [district, ..] = three_offices();
    let all = three_offices();
    for (office, lines) in all.iter().zip(ENTERED) {
        types(office, lines);
    }
    let [whole, commune, other] = &all;
    merge(whole, &[&bundle(commune), &bundle(other)]);
    let narrow = make(whole, "narrow.dtb", &["--unit", "dong-lac", "--period", "2019-Q2"]);
    merge(&district, &[&narrow]);
    let sessions = district.json(["list", "sessions"]);
    assert_eq!(sessions.as_array().map(Vec::len), Some(1));
    assert_eq!(sessions[0]["code"], "dong-lac-2019-1");
    assert_eq!(district.json(["list", "petitions"]).as_array().map(Vec::len), Some(2));
    assert_eq!(conflicts(&district), Vec::<Value>::new());
}

#[test]
fn who_petitioned_is_told_only_when_asked_and_a_purge_reaches_what_is_kept() {
    let [district, commune, _] = three_offices();
    types(&commune, ENTERED[1]);
    let without = make(&commune, "without.dtb", &[]);
    merge(&district, &[&without]);
    let petitions = |register: &Register| register.json(["show", "dong-lac-2019-1.1"]);
    assert_eq!(petitions(&district)["petitioner"], Value::Null);
    merge(&district, &[&make(&commune, "with.dtb", &["--with-names"])]);
    assert_eq!(petitions(&district)["petitioner"], "Lê Văn Mẫu");
    // Both offices correct the name: both versions are kept, and the list of conflicts shows
    // neither.
    district.run(["edit", "dong-lac-2019-1.1", "--petitioner", "Lê Văn Mẫu Một"]).success();
    commune.run(["edit", "dong-lac-2019-1.1", "--petitioner", "Lê Văn Mẫu Hai"]).success();
    merge(&district, &[&make(&commune, "later.dtb", &["--with-names"])]);
    let shown = district.run(["bundle", "conflicts"]).success();
    assert!(!shown.stdout.contains("Mẫu") && shown.stdout.contains('…'), "{shown}");
    let bytes = |register: &Register| fs::read(register.path("doithoai.db")).expect("the register");
    let holds = |register: &Register, name: &str| {
        bytes(register).windows(name.len()).any(|window| window == name.as_bytes())
    };
    assert!(holds(&district, "Lê Văn Mẫu Một") && holds(&district, "Lê Văn Mẫu Hai"));
    district.run(["purge", "dong-lac-2019-1.1", "--yes"]).success();
    assert!(!holds(&district, "Lê Văn Mẫu"), "no trace is left in the file");
    assert_eq!(conflicts(&district), Vec::<Value>::new());
    district.run(["verify"]).success();
    // A later bundle does not bring it back either.
    merge(&district, &[&make(&commune, "last.dtb", &["--with-names"])]);
    assert!(!holds(&district, "Lê Văn Mẫu"));
}

#[test]
fn a_merge_is_undone_redone_and_done_again() {
    let [district, commune, _] = three_offices();
    types(&commune, ENTERED[1]);
    let before = seen(&district);
    merge(&district, &[&bundle(&commune)]);
    let after = seen(&district);
    district.run(["undo"]).success();
    assert_eq!(seen(&district), before);
    district.run(["redo"]).success();
    assert_eq!(seen(&district), after);
    district.run(["undo"]).success();
    merge(&district, &[&bundle(&commune)]);
    assert_eq!(seen(&district), after);
    district.run(["verify"]).success();
}

#[test]
fn a_merge_into_a_closed_year_is_refused_whole() {
    let [district, commune, _] = three_offices();
    types(&commune, ENTERED[1]);
    district.run(["close", "2019@14", "--as-of", "2019-12-31", "--force"]).success();
    let before = seen(&district);
    // Looking at it records the release of names in the journal.
    let entries = district.journal_length() + 1;
    let path = bundle(&commune);
    let refused = district.run(["bundle".into(), "merge".into(), path.into_os_string()]).exits(1);
    assert!(refused.stderr.contains("reopen 2019@14"), "{refused}");
    assert_eq!(seen(&district), before);
    assert_eq!(district.journal_length(), entries);
}

#[test]
fn a_register_of_the_first_schema_sends_all_it_has() {
    let old = Register::empty().on("2019-06-20");
    old_register(&old.path("doithoai.db"), 1);
    // A row from before the step and one from after it: for the same day the later entry counts.
    old.run(words("record review dong-lac-2019-1 --on 21/5/2019 --limits 'sau bước'")).success();
    // A register made today also has the days off of later years.
    let packaged = concat!(env!("CARGO_MANIFEST_DIR"), "/data/holidays.csv");
    old.run(["holiday", "import", packaged]).success();
    // Founded on that day it has the same rules.
    let new = Register::empty().on("2019-06-20");
    new.does("init --no-list --unit 'Nam Sách' --kind district");
    merge(&new, &[&bundle(&old)]);
    let (told, expected) = (without_new_rules(&seen(&new)), seen(&old));
    assert_eq!(told, expected, "{}", difference(&told, &expected));
    assert_eq!(conflicts(&new), Vec::<Value>::new());
    old.run(["verify"]).success();
    new.run(["verify"]).success();
}
