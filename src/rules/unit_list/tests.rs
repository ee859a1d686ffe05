//! The packed list against its file, and what is found in it.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn codes(units: &[&ListedUnit]) -> Vec<&'static str> {
    units.iter().map(|unit| unit.code).collect()
}

#[test]
fn the_packed_list_is_the_file() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/units-vn/units.csv");
    let file = std::fs::read_to_string(path).expect("units.csv");
    assert!(file == unpacked(), "pack it: gzip -9 -n -c units.csv > units.csv.gz");
    assert!(PACKED.len() < 200_000 && !file.contains('"'));
    let lives: usize = unit_list().units.iter().map(|unit| unit.lives.len()).sum();
    assert_eq!((lives, unit_list().units.len()), (14_186, 14_020));
    assert_eq!(unit_list().state(), Some(day("2026-09-20")));
}

/// The counts of `data/units-vn/README.md`: provinces and central cities, districts, communes.
#[test]
fn the_list_has_the_units_of_each_day() {
    for (on, provinces, districts, communes) in [
        ("2025-01-04", 63, 696, 10_039),
        ("2025-07-02", 34, 0, 3_321),
        ("2026-09-20", 34, 0, 3_321),
    ] {
        let lives = unit_list().units.iter().filter_map(|unit| unit.life_on(day(on)));
        let levels: Vec<UnitLevel> = lives.map(|life| life.kind.level()).collect();
        let count = |level| levels.iter().filter(|one| **one == level).count();
        let counts = [UnitLevel::Province, UnitLevel::District, UnitLevel::Commune].map(count);
        assert_eq!(counts, [provinces, districts, communes], "{on}");
    }
}

#[test]
fn a_unit_is_called_by_code_number_or_name_with_its_parents() {
    let called = |given: &str| codes(&unit_list().called(given, None));
    assert_eq!(called("X10606-2"), ["x10606-2"]);
    assert_eq!(called("10606"), ["x10606", "x10606-2"]);
    assert_eq!(called("xã Nam Sách"), ["x10606-2"]);
    assert_eq!(called("nam sach"), ["q291", "x10606", "x10606-2"]);
    assert_eq!(called("Nam Sách, Hải Phòng"), ["x10606-2"]);
    assert_eq!(called("thị trấn Nam Sách, huyện Nam Sách, Hải Dương"), ["x10606"]);
    assert_eq!(called("Phường 1, Quận 3").len(), 1);
    assert!(called("phuong 1").len() > 10 && called("xã Không Đâu").is_empty());
    let district = unit_list().called("Nam Sách", Some(UnitKind::District));
    assert_eq!(codes(&district), ["q291"]);
}

#[test]
fn an_office_takes_what_its_register_needs() {
    let list = unit_list();
    let for_office =
        |code: &str, on: &str| list.for_office(list.get(code).expect("a unit"), day(on));
    let commune = for_office("x10606-2", "2026-11-30");
    let taken = codes(&commune);
    for code in ["t30", "t31-2", "q291", "x10606", "x10606-2", "x10657"] {
        assert!(taken.contains(&code), "{code}: {taken:?}");
    }
    assert!(taken.len() < 12, "{taken:?}");
    let of_level = |units: &[&ListedUnit], on: &str, level| {
        let lives = units.iter().filter_map(|unit| unit.life_on(day(on)));
        lives.filter(|life| life.kind.level() == level).count()
    };
    let province = for_office("t31-2", "2026-11-30");
    assert_eq!(of_level(&province, "2026-11-30", UnitLevel::Commune), 114);
    assert_eq!(province.len(), 117, "with two predecessors, without those of its communes");
    let district = for_office("q291", "2025-01-10");
    assert_eq!(of_level(&district, "2025-01-10", UnitLevel::Commune), 15);
    assert_eq!(codes(&for_office("q291", "2026-11-30")), codes(&district), "as it last was");
    for unit in province.iter().chain(&district).chain(&commune) {
        for code in
            unit.lives.iter().filter_map(|life| life.parent).chain(unit.successors.iter().copied())
        {
            let here = [&province, &district, &commune]
                .into_iter()
                .filter(|units| units.iter().any(|one| one.code == unit.code));
            for units in here {
                assert!(units.iter().any(|one| one.code == code), "{} → {code}", unit.code);
            }
        }
    }
}

#[test]
fn a_city_is_a_central_one_on_its_days() {
    let is_central = |name, on| unit_list().has_central_city(name, day(on));
    assert!(is_central("Bắc Ninh", "2026-11-30") && !is_central("Bắc Ninh", "2026-01-01"));
    assert!(is_central("hue", "2019-01-01") && !is_central("Chí Linh", "2025-01-10"));
}
