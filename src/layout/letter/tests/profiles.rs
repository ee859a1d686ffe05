//! Layouts by their days, and the printed form of numbers, symbols and dates.

use super::*;

fn on(day: &str, family: Family) -> Profile {
    Profile::on(day.parse().expect("a day"), family).expect("the data are read")
}

#[test]
fn a_letter_follows_the_rules_of_its_day() {
    let cases = [
        ("2019-05-20", Family::State, "state-2020", false),
        ("2020-03-05", Family::State, "state-2020", true),
        ("2018-01-03", Family::Party, "party-2018", false),
        ("2019-05-20", Family::Party, "party-2018", true),
        ("2026-05-26", Family::Party, "party-2018", true),
        ("2026-05-27", Family::Party, "party-2026", true),
    ];
    for (day, family, id, in_force) in cases {
        let profile = on(day, family);
        assert_eq!(profile.id, id, "{day}");
        assert_eq!(profile.in_force(day.parse().expect("a day")), in_force, "{day}");
    }
}

#[test]
fn sizes_lie_within_what_the_rules_allow() {
    for profile in Profile::all().expect("the data are read") {
        for (name, style) in &profile.styles {
            let (least, most) = style.allowed.unwrap_or((11.0, 16.0));
            assert!((least..=most).contains(&style.size), "{} {name}", profile.id);
        }
        let page = profile.page;
        assert_eq!([page.width, page.height], [210.0, 297.0]);
        assert!((20.0..=25.0).contains(&page.top) && (20.0..=25.0).contains(&page.bottom));
        assert!((30.0..=35.0).contains(&page.left) && (15.0..=20.0).contains(&page.right));
    }
}

#[test]
fn numbers_symbols_and_days_are_written_as_each_family_writes_them() {
    let (state, party) = (on("2020-03-05", Family::State), on("2020-03-05", Family::Party));
    assert_eq!([state.symbol("KH", "UBND"), party.symbol("KH", "HU")], ["KH-UBND", "KH/HU"]);
    assert_eq!(state.symbol("", "UBND-VP"), "UBND-VP");
    assert_eq!(["7", "45", "12a", " "].map(|given| state.number(given)), ["07", "45", "12a", ""]);
    let day = |text: &str| state.day_line(Some(text.parse().expect("a day")), None);
    assert_eq!(day("2020-01-07"), "ngày 07 tháng 01 năm 2020");
    assert_eq!(day("2020-11-20"), "ngày 20 tháng 11 năm 2020");
    assert_eq!(day("2020-03-05"), "ngày 05 tháng 3 năm 2020");
    let blank = party.day_line(None, Some(2026));
    assert!(blank.ends_with("năm 2026") && !blank.contains('1'), "{blank}");
}
