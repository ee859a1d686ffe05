//! Every report and letter that the program writes is checked by `verify-text`: nothing that it
//! says itself is contradicted, and nearly all is confirmed.
//!
//! `DOITHOAI_OWN_TEXTS=all` takes every report in every format of every packaged register, and
//! prints the figures that are not confirmed, by the shape of their sentences.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use doithoai::inside::model::Closed as _;
use doithoai::inside::report::ReportKind;
use serde_json::Value as Json;

use crate::support::Register;

/// A packaged register: its data, the period of its reports, the day, and a unit.
const REGISTERS: [(&str, &str, &str); 3] = [
    ("sample", "2026", "2026-12-31"),
    ("district-2025", "2025", "2025-12-31"),
    ("nam-sach-2019", "2019", "2019-12-31"),
];

/// The least share of figures that are confirmed, in percent.
const CONFIRMED: usize = 98;

/// The numbers of results.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    confirmed: usize,
    unknown: usize,
    aims: usize,
    contradicted: usize,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.confirmed += other.confirmed;
        self.unknown += other.unknown;
        self.aims += other.aims;
        self.contradicted += other.contradicted;
    }

    /// The confirmed share of what can be confirmed: a rule that is stated is none.
    fn percent(self) -> usize {
        100 * self.confirmed / (self.confirmed + self.unknown + self.contradicted).max(1)
    }
}

/// The unconfirmed figures: result, reason, format and sentence with `N` for its numbers.
type Shapes = BTreeMap<String, usize>;

fn shape(text: &str) -> String {
    let mut shape = String::new();
    for c in text.chars() {
        let digit = c.is_ascii_digit();
        if !(digit || matches!(c, '.' | ',' | '/') && shape.ends_with('N')) {
            shape.push(c);
        } else if digit && !shape.ends_with('N') {
            shape.push('N');
        }
    }
    shape
}

/// Checks a file for a period.
fn checked(office: &Register, file: &str, period: &str, shapes: &mut Shapes) -> Tally {
    let output = office.run(["report", "verify-text", file, period, "--json"]);
    assert!(matches!(output.code, 0 | 3), "{file}: {output}");
    let report: Json = serde_json::from_str(&output.stdout).expect("JSON");
    let mut tally = Tally::default();
    for verdict in report["verdicts"].as_array().expect("verdicts") {
        let said = |key: &str| verdict[key].as_str().unwrap_or_default();
        match said("judgement") {
            "agrees" => tally.confirmed += 1,
            "aim" => tally.aims += 1,
            "contradicts" => tally.contradicted += 1,
            _ => tally.unknown += 1,
        }
        if matches!(said("judgement"), "unknown" | "contradicts") {
            let format = file.rsplit('.').next().unwrap_or_default();
            let shape = format!(
                "{} {} {format} {}",
                said("judgement"),
                said("reason"),
                shape(said("text"))
            );
            *shapes.entry(shape).or_default() += 1;
        }
    }
    tally
}

/// Reports of two periods or moments, or of a text.
const OTHERS: [ReportKind; 3] = [ReportKind::Changes, ReportKind::Compare, ReportKind::VerifyText];

/// The files that a register's reports and letters are written to.
fn written(office: &Register, period: &str, all: bool) -> Vec<String> {
    let mut files = Vec::new();
    let reports = ReportKind::ALL.iter().filter(|kind| !OTHERS.contains(kind));
    for (place, kind) in reports.enumerate() {
        let formats = ["md", "html", "docx", "txt"];
        for (format, ending) in formats.into_iter().enumerate() {
            // The year has every format, the others take turns.
            if all || *kind == ReportKind::Year || place % formats.len() == format {
                files.push(format!("{}.{ending}", kind.code()));
                let file = files.last().expect("a file");
                office.does(&format!("report {} {period} -o {file}", kind.code()));
            }
        }
    }
    let mut letters: Vec<(&str, String)> =
        ["report", "plan"].map(|letter| (letter, period.to_owned())).into();
    if let Some(session) = first(office, "list ballots", "session") {
        letters.extend(
            ["minutes", "conclusion", "ballot-count"].map(|letter| (letter, session.clone())),
        );
    }
    letters.extend(first(office, "list units", "code").map(|unit| ("brief", unit)));
    letters.extend(first(office, "assign list --overdue", "agency").map(|one| ("reminder", one)));
    for (letter, subject) in letters {
        files.push(format!("letter-{letter}.docx"));
        office.does(&format!("letter {letter} {subject} -o letter-{letter}.docx"));
    }
    files
}

/// A value of the first record of a list.
fn first(office: &Register, list: &str, column: &str) -> Option<String> {
    let records: Json = office.json(list.split(' '));
    records.as_array()?.first()?[column].as_str().map(str::to_owned)
}

/// The results of a text by the text of its lines: line, number, result and reason.
fn judged(office: &Register, text: &str, period: &str) -> Vec<(String, String, String)> {
    office.write("edited.md", text);
    let output = office.run(["report", "verify-text", "edited.md", period, "--json"]);
    let report: Json = serde_json::from_str(&output.stdout).expect("JSON");
    let verdicts = report["verdicts"].as_array().expect("verdicts").iter();
    let said = |verdict: &Json, key: &str| verdict[key].as_str().unwrap_or_default().to_owned();
    verdicts.map(|one| (said(one, "given"), said(one, "judgement"), said(one, "reason"))).collect()
}

#[test]
fn what_differs_from_the_own_report_is_not_confirmed_by_it() {
    let office = Register::empty().on("2025-12-31").speaking("vi");
    office.does("demo . --data district-2025");
    office.does("report year 2025 -o year.md");
    let text = std::fs::read_to_string(office.path("year.md")).expect("a report");
    let by_own = |text: &str, period: &str| {
        let all = judged(&office, text, period).into_iter();
        all.filter(|(.., reason)| reason == "own-document").count()
    };
    let all = by_own(&text, "2025");
    assert!(all > 500, "{all}");
    // A changed figure.
    let edited = text.replace("| Tổng số cuộc | 80 |", "| Tổng số cuộc | 9876 |");
    assert_ne!(edited, text);
    let changed = judged(&office, &edited, "2025");
    let of_change: Vec<_> = changed.iter().filter(|(given, ..)| given == "9876").collect();
    assert!(
        !of_change.is_empty() && of_change.iter().all(|one| one.1 != "agrees"),
        "{of_change:?}"
    );
    assert_eq!(by_own(&edited, "2025"), all - 1);
    // A short row below another heading, another period, another register.
    let moved = text.replace("Chuyên đề | 4 |", "Chuyên đề | 3 |");
    assert_eq!(by_own(&moved, "2025"), all - 1, "a row of another kind with 3 stands there too");
    assert_eq!(by_own(&text, "2024"), 0);
    let elsewhere = text.replace("Lạc Thanh. Kỳ", "Kim Thành. Kỳ");
    assert_ne!(elsewhere, text);
    assert_eq!(by_own(&elsewhere, "2025"), 0);
}

#[test]
fn what_the_program_writes_itself_is_confirmed() {
    let all = std::env::var_os("DOITHOAI_OWN_TEXTS").is_some();
    let (mut sum, mut told, mut shapes) = (Tally::default(), String::new(), Shapes::new());
    for (data, period, day) in REGISTERS {
        let office = Register::empty().on(day).speaking("vi");
        office.does(&format!("demo . --data {data}"));
        for file in written(&office, period, all) {
            let tally = checked(&office, &file, period, &mut shapes);
            let _ = writeln!(told, "{data} {file}: {tally:?}");
            sum.add(tally);
        }
    }
    let mut shapes: Vec<(usize, String)> =
        shapes.into_iter().map(|(shape, count)| (count, shape)).collect();
    shapes.sort_by(|one, other| other.cmp(one));
    for (count, shape) in shapes.iter().take(if all { usize::MAX } else { 40 }) {
        let _ = writeln!(told, "{count} {shape}");
    }
    println!("{told}{sum:?}: {} %", sum.percent());
    assert_eq!(sum.contradicted, 0, "{told}");
    assert!(sum.percent() >= CONFIRMED, "{} % confirmed\n{told}", sum.percent());
}
