//! The calendar file, read by an independent parser.

use std::io::BufReader;

use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;

use crate::support::Register;

fn events(register: &Register) -> Vec<IcalEvent> {
    register.run(["export", "--ics", "lich.ics"]).success();
    let file = std::fs::File::open(register.path("lich.ics")).expect("a file");
    let mut calendars = IcalParser::new(BufReader::new(file));
    let all = calendars.next().expect("a calendar").expect("well-formed");
    assert!(calendars.next().is_none(), "one calendar");
    all.events
}

fn property(event: &IcalEvent, name: &str) -> String {
    let found = event.properties.iter().find(|property| property.name == name);
    found.and_then(|property| property.value.clone()).unwrap_or_default()
}

#[test]
fn the_calendar_holds_what_lies_ahead() {
    let register = Register::empty().on("2025-10-01").speaking("vi");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    let open = register.json([
        "sql",
        "SELECT count(*) AS n FROM assignment_states WHERE state IN ('pending', 'overdue')",
    ]);
    let held = "SELECT count(*) AS n FROM plans WHERE status IS NULL AND code NOT IN (SELECT plan FROM sessions WHERE plan IS NOT NULL)";
    let planned = register.json(["sql", held]);
    let report = register.json(["report", "petitions", "2025", "--as-of", "2025-10-01"]);
    let promises = &report["promises"];
    let all = events(&register);
    let ahead = [&open[0]["n"], &planned[0]["n"], &promises["open"], &promises["broken"]];
    let ahead = ahead.map(|count| count.as_u64().expect("a count"));
    assert!(ahead.iter().all(|count| *count > 0), "{ahead:?}");
    assert_eq!(all.len() as u64, ahead.iter().sum::<u64>());
    let uids: std::collections::BTreeSet<String> =
        all.iter().map(|event| property(event, "UID")).collect();
    assert_eq!(uids.len(), all.len(), "each is known by its own name");
    for event in &all {
        assert!(property(event, "DTSTART") < property(event, "DTEND"), "{event:?}");
        assert_eq!(property(event, "DTSTAMP"), "20251001T000000Z");
    }
    let bytes = std::fs::read(register.path("lich.ics")).expect("a file");
    let lines = bytes.split(|byte| *byte == b'\n');
    assert!(
        lines.into_iter().all(|line| line.len() <= 76),
        "no line is longer than 75 octets and its end"
    );
    register.run(["export", "--ics", "lai.ics"]).success();
    assert_eq!(bytes, std::fs::read(register.path("lai.ics")).expect("a file"), "the same bytes");
}

#[test]
fn what_records_hold_is_text_in_a_calendar() {
    let register = Register::new("Nam Sách").on("2026-01-05");
    let topic = "Đất đai; môi trường, nước\\n BEGIN:VEVENT";
    let add = [
        "plan",
        "add",
        "--unit",
        "nam-sach",
        "--on",
        "20/5/2026",
        "--host",
        "chair",
        "--topic",
        topic,
    ];
    register.run(add).success();
    let all = events(&register);
    assert_eq!((all.len(), property(&all[0], "DTSTART").as_str()), (1, "20260520"));
    assert!(property(&all[0], "DESCRIPTION").contains("BEGIN:VEVENT"), "{:?}", all[0]);
}

#[test]
fn petitions_are_told_by_day_and_place_before_their_code() {
    let register = Register::empty().on("2025-10-01").speaking("vi");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    let all = events(&register);
    let due = all.iter().find(|event| property(event, "UID").contains("/assignment@"));
    let due = due.expect("a reply that is due");
    let summary = property(due, "SUMMARY");
    assert!(summary.starts_with("Hạn trả lời kiến nghị nêu ngày "), "{summary}");
    let uid = property(due, "UID");
    let code = uid.split('/').next().expect("a code").to_owned();
    assert!(!summary.contains(&code), "{summary}");
    assert!(property(due, "DESCRIPTION").ends_with(&format!("({code})")), "{due:?}");
}
