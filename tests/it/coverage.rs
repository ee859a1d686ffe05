//! Coverage: until when a unit has reported, typed, in files, in bundles and under a seal.

use serde_json::{Value, json};

use crate::bundles::{bundle, copy, merge, seen};
use crate::support::district::{DISTRICT, filled};
use crate::support::{Register, difference};
use crate::undo::office;

/// Coverage as lists show it, without hidden ids.
fn listed(register: &Register) -> Vec<Value> {
    let mut all = register.json(["list", "coverage"]);
    let rows = all.as_array_mut().expect("a list");
    for row in rows.iter_mut() {
        row.as_object_mut().expect("a row").remove("id");
    }
    rows.clone()
}

/// Unit, days and scope of each row.
fn days(register: &Register) -> Vec<String> {
    let text = |row: &Value, column: &str| row[column].as_str().unwrap_or("–").to_owned();
    let columns = ["unit", "from", "until", "scope"];
    listed(register).iter().map(|row| columns.map(|column| text(row, column)).join(" ")).collect()
}

#[test]
fn coverage_is_recorded_and_corrected() {
    let lines = "
        record coverage --unit dong-lac --until 21/5/2019
        record coverage --unit nam-sach --until 30/4/2019 --from 1/1/2018 --scope communes --on 2/5/2019 --by 'Chị Mẫu' --note 'đủ 19 xã'
        record coverage --unit 'an son' --until 'hôm qua' --on -2
        list coverage
        list coverage --unit an-son --period 2019-05
        list coverage --period 2018 --json
        show coverage-2
        edit coverage-3 --until 20/5/2019 --on 'hôm nay' --scope own
        edit coverage-2 --note ''
        find 19 xa
        find chi mau
        undo
        find 19 xa
        remove coverage-3
        undo
        log coverage-3
        record coverage --unit an-son --until 20/5/2019 --force
        sql 'SELECT unit, until, scope, \"on\", \"by\" FROM coverage ORDER BY unit'
        bundle make -o a.dtb --complete-until 30/4/2019
        bundle make -o b.dtb --complete-until 31/3/2019 --force
        bundle make -o c.dtb --complete-until none
        bundle make -o d.dtb --complete-until 'hôm nay' --json
        list coverage --unit nam-sach
        undo
    ";
    for lang in ["vi", "en"] {
        insta::assert_snapshot!(format!("coverage_{lang}"), filled(lang).transcript(lines));
    }
}

#[test]
fn coverage_that_cannot_be_is_refused() {
    let lines = "
        record coverage
        record coverage --unit dong-lac
        record coverage --unit dong-lac --until 31/2/2019
        record coverage --unit dong-lac --until 23/5/2019
        record coverage --unit dong-lac --until 20/5/2019 --from 21/5/2019
        record coverage --unit dong-lac --until 20/5/2019 --scope communes
        record coverage --unit nhue-son --until 20/5/2019 --scope communes
        record coverage --unit dong-lac --until 20/5/2019 --scope all
        record coverage --unit dong-lac --until 20/5/2019
        record coverage --unit dong-lac --until 20/5/2019 --from 1/1/2019
        edit coverage-1 --until 31/12/2018
        edit coverage-1 --until 31/12/2019
        edit coverage-1 --from 1/6/2019
        edit coverage-1 --attended 3
        bundle make -o a.dtb --complete-until 23/5/2019
        bundle make -o a.dtb --complete-until mai
        bundle make -o a.dtb --complete-until 1/5/2019 --complete-from 2/5/2019
        bundle make -o a.dtb --complete-from 1/5/2019
        bundle make -o a.dtb --complete-from 1/5/2019 --complete-until none
        log -n 1
    ";
    for lang in ["vi", "en"] {
        insta::assert_snapshot!(format!("coverage_refused_{lang}"), filled(lang).transcript(lines));
    }
}

#[test]
fn what_is_refused_when_typed_is_taken_from_a_file_and_told() {
    let table = "Đơn vị,Từ ngày,Đến hết ngày,Phạm vi,Ngày báo cáo,Người báo cáo,Ghi chú\n\
        dong-lac,,31/12/2019,,,,\n\
        an-son,,30/4/2019,cấp xã trực thuộc,3/5/2019,Anh Mẫu,theo báo cáo số 5\n";
    for lang in ["vi", "en"] {
        let office = filled(lang);
        office.write("coverage.csv", table);
        let lines = "
            import coverage.csv --dry-run
            import coverage.csv
            import coverage.csv
            list coverage
            lint
            edit coverage-1 --note 'báo cáo trước'
            edit coverage-2 --scope own
            edit coverage-2 --on 1/6/2019
            lint --json
        ";
        insta::assert_snapshot!(format!("coverage_imported_{lang}"), office.transcript(lines));
    }
    let office = filled("en");
    office.write("coverage.csv", "unit,until,from\ndong-lac,2019-05-01,2019-05-02\n");
    let refused = office.run(["import", "coverage.csv"]).exits(1);
    assert!(refused.stderr.contains("is before the first"), "{refused}");
}

/// A row whose `from` is empty is the row with 1 January there.
#[test]
fn an_empty_first_day_is_the_first_of_january() {
    let office = filled("en");
    office.does("record coverage --unit dong-lac --until 20/5/2019 --on 21/5/2019");
    for from in ["", "2019-01-01"] {
        let table = format!("unit,until,from,on\ndong-lac,2019-05-20,{from},2019-05-21\n");
        let same = office.import_file("coverage.csv", table, &[]).success();
        assert!(same.stderr.contains("0 new, 1 unchanged"), "{same}");
    }
    assert_eq!(days(&office), ["dong-lac 2019-01-01 2019-05-20 own"]);
    let table = "unit,until,on\ndong-lac,2019-05-20,2019-05-22\n";
    office.import_file("coverage.csv", table, &[]).exits(1);
    office.import_file("coverage.csv", table, &["--update"]).success();
    assert_eq!(listed(&office)[0]["on"], "2019-05-22");
}

#[test]
fn exported_coverage_comes_back() {
    let office = filled("vi");
    office.does(
        "record coverage --unit dong-lac --until 20/5/2019 --note 'một, \"hai\"'
         record coverage --unit dong-lac --until 20/5/2019 --from 1/5/2019
         record coverage --unit nam-sach --until 31/12/2018 --scope communes --by Mẫu
         export out
         template form.xlsx",
    );
    let again = Register::of(&office.path("out"), "nam-sach");
    assert_eq!(listed(&again), listed(&office));
    again.does("export out");
    let table = |register: &Register| {
        std::fs::read_to_string(register.path("out/coverage.csv")).expect("a table")
    };
    assert_eq!(table(&again), table(&office));
    assert!(
        table(&office)
            .trim_start_matches('\u{feff}')
            .starts_with("unit,until,from,scope,on,by,note,id\n")
    );
    again.does("verify");
}

#[test]
fn offices_exchange_coverage_in_any_order() {
    let first = office();
    let [second, third] = [copy(&first), copy(&first)];
    first.does("record coverage --unit nam-sach --until 31/5/2019 --scope communes --note 'đủ'");
    second.does("record coverage --unit dong-lac --until 30/4/2019");
    second.does("record coverage --unit an-lam --until 30/4/2019");
    third.does("record coverage --unit dong-lac --until 30/4/2019 --from 1/4/2019");
    let offices = [first, second, third];
    let bundles = offices.each_ref().map(bundle);
    let mut told: Vec<String> = Vec::new();
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let register = copy(&offices[order[0]]);
        order.iter().for_each(|place| merge(&register, &[&bundles[*place]]));
        let length = register.journal_length();
        merge(&register, &[&bundles[0], &bundles[2]]);
        assert_eq!(register.journal_length(), length, "twice is once");
        register.does("verify");
        assert_eq!(
            days(&register),
            [
                "an-lam 2019-01-01 2019-04-30 own",
                "dong-lac 2019-01-01 2019-04-30 own",
                "dong-lac 2019-04-01 2019-04-30 own",
                "nam-sach 2019-01-01 2019-05-31 communes",
            ],
            "overlapping rows stand side by side"
        );
        told.push(seen(&register));
    }
    assert!(told.iter().all(|one| *one == told[0]), "{}", difference(&told[0], &told[1]));
}

/// The same days said by two offices are one place: a person chooses, and figures have them anyway.
#[test]
fn the_same_days_of_two_offices_are_a_conflict() {
    let first = office();
    let second = copy(&first);
    first.does("record coverage --unit dong-lac --until 30/4/2019 --by 'Một'");
    second.does("record coverage --unit dong-lac --until 30/4/2019 --by 'Hai'");
    let bundles = [bundle(&first), bundle(&second)];
    merge(&first, &[&bundles[1]]);
    merge(&second, &[&bundles[0]]);
    assert_eq!(days(&first), ["dong-lac 2019-01-01 2019-04-30 own"]);
    assert_eq!(seen(&first), seen(&second));
    let open = first.json(["bundle", "conflicts"]);
    let id = open[0]["id"].as_str().expect("a conflict").to_owned();
    first.run(["bundle", "resolve", &id, "--take", "1"]).success();
    assert_eq!(first.json(["bundle", "conflicts"]), json!([]));
    first.does("verify");
}

#[test]
fn a_bundle_states_the_days_after_the_last_ones() {
    let office = Register::empty().on("2026-12-01");
    office.does(DISTRICT);
    office.does(
        "record session --unit nam-sach --on 5/3/2025 --host chair
         record total --unit nam-sach --period 2024-Q2 --sessions 3 --scope communes
         record session --unit dong-lac --on 5/3/2020 --host chair",
    );
    let states = |line: &str| {
        let made = office.json(format!("bundle make -o a.dtb --force {line}").split_whitespace());
        assert!(made["records"].as_u64().is_some_and(|count| count > 0), "{made}");
        days(&office)
    };
    assert!(states("--complete-until none").is_empty());
    assert!(states("").is_empty(), "without a terminal nothing is stated");
    let first = "nam-sach 2024-01-01 2026-06-30 own";
    assert_eq!(states("--complete-until 30/6/2026"), [first]);
    assert_eq!(states("--complete-until 30/6/2026"), [first], "stated before");
    assert_eq!(states("--complete-until 1/6/2026"), [first], "stated before");
    let second = "nam-sach 2026-07-01 2026-09-30 own";
    assert_eq!(states("--complete-until 30/9/2026"), [first, second]);
    let third = "nam-sach 2026-11-01 2026-11-30 own";
    let given = "--complete-from 1/11/2026 --complete-until 30/11/2026";
    assert_eq!(states(given), [first, second, third]);
    assert_eq!(states(given), [first, second, third], "stated before");
    let receiver = Register::empty().on("2026-12-01");
    receiver.does(DISTRICT);
    merge(&receiver, &[&office.path("a.dtb")]);
    assert_eq!(days(&receiver), [first, second, third]);
}

/// Without a record of its own, an office states the year of the day.
#[test]
fn an_office_without_records_states_the_year() {
    let office = Register::empty().on("2026-12-01");
    office.does(DISTRICT);
    office.does("bundle make -o a.dtb --complete-until 30/11/2026");
    assert_eq!(days(&office), ["nam-sach 2026-01-01 2026-11-30 own"]);
}

/// What a bundle stated can be taken back: the next bundle tells the others.
#[test]
fn a_statement_is_undone_here_and_with_the_next_bundle_elsewhere() {
    let first = office();
    let second = copy(&first);
    first.does("bundle make -o all.dtb --complete-until 31/5/2019");
    merge(&second, &[&first.path("all.dtb")]);
    assert_eq!(days(&second), ["nam-sach 2019-01-01 2019-05-31 own"]);
    first.does("undo");
    assert!(days(&first).is_empty());
    first.does("verify");
    first.does("redo");
    assert_eq!(days(&first), days(&second));
    first.does("verify\nundo");
    merge(&second, &[&bundle(&first)]);
    assert!(days(&second).is_empty(), "the removal came along");
    first.does("verify");
    second.does("verify");
    // A bundle that stated nothing is passed over as before.
    first.does("record coverage --unit an-lam --until 31/5/2019\nbundle make -o b.dtb");
    let undone = first.does("undo");
    assert!(undone.stderr.contains("bundle make -o b.dtb"), "{undone}");
    assert!(days(&first).is_empty());
}

/// A bundle that cannot be written states nothing.
#[test]
fn a_bundle_that_fails_states_nothing() {
    let office = filled("en");
    let length = office.journal_length();
    office.write("there.dtb", "mine");
    office.run(["bundle", "make", "-o", "there.dtb", "--complete-until", "1/5/2019"]).exits(1);
    assert_eq!((days(&office).len(), office.journal_length()), (0, length));
}

#[test]
fn coverage_that_touches_a_sealed_year_is_kept() {
    let office = filled("en").on("2020-03-01");
    office.does("record coverage --unit dong-lac --until 31/12/2019\nclose 2019");
    for line in [
        "record coverage --unit an-son --until 31/12/2019",
        "record coverage --unit nam-sach --until 31/1/2020 --from 31/12/2019 --scope communes",
        "edit coverage-1 --until 31/12/2018 --from 1/1/2018",
        "remove coverage-1",
        "bundle make -o a.dtb --complete-until 29/2/2020 --complete-from 1/12/2019",
    ] {
        let refused = office.run(crate::support::words(line)).exits(1);
        assert!(refused.stderr.contains("2019"), "{line}: {refused}");
    }
    office.does(
        "record coverage --unit an-son --until 29/2/2020
         record coverage --unit an-son --until 31/12/2018
         bundle make -o a.dtb --complete-until 29/2/2020 --complete-from 1/1/2020
         reopen 2019 --why 'bổ sung'
         record coverage --unit an-son --until 31/12/2019",
    );
    assert_eq!(office.run(["verify"]).code, 0);
}

/// A register of 0.1 opens with no coverage, takes some, and exports it.
#[test]
fn a_register_of_0_1_takes_coverage() {
    let office = Register::empty().on("2026-01-10");
    std::fs::copy(
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/files/v0.1/register.db"),
        office.path("doithoai.db"),
    )
    .expect("a copy");
    assert!(days(&office).is_empty());
    let units = office.json(["unit", "list"]);
    let unit = units[0]["code"].as_str().expect("a unit").to_owned();
    office.run(["record", "coverage", "--unit", &unit, "--until", "31/12/2025"]).success();
    office.does("export out\nverify");
    assert_eq!(days(&office), [format!("{unit} 2025-01-01 2025-12-31 own")]);
    assert!(office.path("out/coverage.csv").exists());
}
