//! A corpus of sentences and whole texts with planted errors, checked against packaged registers:
//! what is wrong is found, what is right is confirmed, and nothing is accused or confirmed falsely.
//!
//! `files/texts/sentences.tsv` has the sentences that the grammar was written with,
//! `sentences-held.tsv` those held back, `whole/` whole texts with their figures marked.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use doithoai::inside::figures::{self, Judgement, ReportContext, ReportQuery, YearFigures};
use doithoai::inside::model::Period;
use doithoai::inside::rules::prose::{Office, read};
use doithoai::inside::store;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::house::files;
use crate::support::Register;

/// The registers of the corpus: name, how it is made, period, day.
const REGISTERS: &[(&str, &str, &str, &str)] = &[
    ("commune", "sample", "2026", "2026-12-31"),
    ("district", "district-2025", "2025", "2025-12-31"),
    ("district-2019", "nam-sach-2019", "2019", "2019-12-31"),
    ("province", "", "2026", "2026-11-30"),
];

/// The least share of planted errors found and of true figures confirmed, in percent.
const LEAST: usize = 80;

/// A text with the true verdict of each of its figures.
struct Case {
    register: String,
    text: String,
    /// The figures in order: the number as written, and `+`, `!` or `?`.
    figures: Vec<(String, char)>,
}

/// A province of 65 communes, of which 40 held a session; one session of the province.
fn province() -> Register {
    let office = Register::empty().on("2026-11-30").speaking("vi");
    let mut units = "code,name,kind,parent\nlang-lim,Lạng Lim,province,\n".to_owned();
    let mut sessions = "unit,day,hosts\nlang-lim,2026-10-08,chair\n".to_owned();
    for number in 1..=65 {
        let _ = writeln!(units, "x{number},Xã số {number},commune,lang-lim");
    }
    for number in 1..=40 {
        let _ = writeln!(sessions, "x{number},2026-10-08,chair");
    }
    office.write("units.csv", &units);
    office.write("sessions.csv", &sessions);
    office.does("init --unit lang-lim --units units.csv --rules nam-sach-2019");
    office.does("import sessions.csv");
    office.does(
        "record coverage --unit lang-lim --scope communes --from 2026-01-01 --until 2026-11-30",
    );
    office
}

fn figures_of(name: &str, data: &str, period: &str, day: &str) -> YearFigures {
    let (office, file) = if data.is_empty() {
        (province(), "doithoai.db")
    } else {
        let office = Register::empty().on("2026-12-31").speaking("vi");
        office.does(&format!("demo kho --data {data}"));
        (office, "kho/doithoai.db")
    };
    let mut register =
        store::Register::open(&office.path(file), &store::Upgrade::none()).expect(name);
    let (period, day) = (period.parse::<Period>().expect("a period"), day.parse().expect("a day"));
    let figures = register.read(|reader| {
        figures::year(reader, ReportContext::read(reader, ReportQuery::new(period, day))?)
    });
    figures.expect(name)
}

/// Reads a line of sentences: register, sentence, `15+ 18! 3?`.
fn sentence(line: &str) -> Case {
    let mut cells = line.split('\t');
    let mut next = || cells.next().expect("a cell").to_owned();
    let (register, text, verdicts) = (next(), next().replace("\\n", "\n"), next());
    let (mut figures, mut given) = (Vec::new(), String::new());
    for word in verdicts.split(' ') {
        if !given.is_empty() {
            given.push(' ');
        }
        given.push_str(word);
        if let Some(verdict) = given.chars().last().filter(|last| "+!?".contains(*last)) {
            given.pop();
            figures.push((std::mem::take(&mut given), verdict));
        }
    }
    Case { register, text, figures }
}

/// Reads a whole text: the register's name in the first line, figures as `[[15|+]]`.
fn whole(source: &str) -> Case {
    let (register, marked) = source.split_once('\n').expect("a register");
    let (mut text, mut figures) = (String::new(), Vec::new());
    for (place, part) in marked.split("[[").enumerate() {
        if place == 0 {
            text.push_str(part);
            continue;
        }
        let (mark, rest) = part.split_once("]]").expect("a mark");
        let (given, verdict) = mark.split_once('|').expect("a verdict");
        figures.push((given.to_owned(), verdict.chars().next().expect("a verdict")));
        text.push_str(given);
        text.push_str(rest);
    }
    Case { register: register.to_owned(), text, figures }
}

#[derive(Debug, Default)]
struct Tally {
    errors: usize,
    found: usize,
    truths: usize,
    confirmed: usize,
    wrong: Vec<String>,
}

impl Tally {
    fn add(&mut self, case: &Case, registers: &BTreeMap<&str, YearFigures>) {
        let verdicts = match registers.get(case.register.as_str()) {
            Some(figures) => {
                figures::verdicts(&case.text, &read(&case.text, &figures::office(figures)), figures)
            }
            None => figures::alone(&case.text, &read(&case.text, &Office::default())),
        };
        let given: Vec<&str> = verdicts.iter().map(|one| one.given.as_str()).collect();
        let meant: Vec<&str> = case.figures.iter().map(|(given, _)| given.as_str()).collect();
        assert_eq!(given, meant, "{}", case.text);
        for (verdict, (given, truth)) in verdicts.iter().zip(&case.figures) {
            let (errs, holds) = (*truth == '!', *truth == '+');
            let contradicts = verdict.judgement == Judgement::Contradicts;
            let agrees = verdict.judgement == Judgement::Agrees;
            self.errors += usize::from(errs);
            self.found += usize::from(errs && contradicts);
            self.truths += usize::from(holds);
            self.confirmed += usize::from(holds && agrees);
            if (contradicts && !errs) || (agrees && !holds) {
                let reason = (verdict.judgement, verdict.reason);
                self.wrong.push(format!("{given} {reason:?}: {}", case.text));
            }
        }
    }

    fn check(&self, what: &str) {
        println!(
            "{what}: {}/{} planted errors found, {}/{} true figures confirmed, {} false",
            self.found,
            self.errors,
            self.confirmed,
            self.truths,
            self.wrong.len()
        );
        assert!(self.wrong.is_empty(), "{what}:\n{}", self.wrong.join("\n"));
        assert!(self.found * 100 >= self.errors * LEAST, "{what}: {self:?}");
        assert!(self.confirmed * 100 >= self.truths * LEAST, "{what}: {self:?}");
    }
}

#[test]
fn planted_errors_are_found_and_nothing_else() {
    let registers: BTreeMap<&str, YearFigures> = REGISTERS
        .iter()
        .map(|(name, data, period, day)| (*name, figures_of(name, data, period, day)))
        .collect();
    let texts = files("tests/it/files/texts/whole", "txt");
    let tables = files("tests/it/files/texts", "tsv");
    let mut count = 0;
    for (file, table) in &tables {
        let mut tally = Tally::default();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            tally.add(&sentence(line), &registers);
            count += 1;
        }
        tally.check(file);
    }
    let mut tally = Tally::default();
    for text in texts.values() {
        tally.add(&whole(text), &registers);
    }
    tally.check("whole texts");
    assert!(count >= 120 && texts.len() >= 20, "{count} sentences, {} texts", texts.len());
}

/// A sentence made from a figure of a register.
#[derive(Clone, Debug)]
struct Made {
    text: String,
    count: i64,
}

/// Ways to say a figure of the whole: `{N}` stands for it, `{who}` for the office, `{when}` for the
/// period.
const SESSIONS: &[&str] = &[
    "{when}, {who} đã tổ chức {N} hội nghị đối thoại với nhân dân{tail}.",
    "{when}, {who} tổ chức được {N} cuộc tiếp xúc, đối thoại{tail}.",
    "Kết quả, {when} {who} đã tiến hành {N} buổi gặp gỡ, đối thoại với người dân{tail}.",
    "{when}, {who} đã có {N} cuộc đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với nhân dân{tail}.",
    "Tổng số hội nghị đối thoại của {who} {when}: {N} hội nghị{tail}.",
];
const PETITIONS: &[&str] = &[
    "{when}, qua đối thoại {who} đã tiếp nhận {N} ý kiến, kiến nghị của nhân dân{tail}.",
    "Tại các cuộc đối thoại {when}, {who} tiếp nhận {N} kiến nghị{tail}.",
    "Qua đối thoại {when}, nhân dân {who} đã nêu {N} ý kiến{tail}.",
];
const BALLOTS: &[&str] = &[
    "{when}, sau đối thoại {who} đã phát ra {N} phiếu đánh giá{tail}.",
    "Số phiếu phát ra tại các cuộc đối thoại của {who} {when}: {N} phiếu{tail}.",
];

/// Words that make a figure a part of the whole, known and unknown ones.
const NARROWED: &[&str] = &[
    " với thanh niên",
    " về đất đai",
    " với các hộ kinh doanh",
    " tại xã Mỹ Khánh Trung",
    " về bê tông hóa",
    " với người mù",
    " trong tháng 3",
    " do Hội Cựu chiến binh chủ trì",
    " liên quan đến cấp nước",
    " của người cao tuổi",
];

fn number(count: i64, worded: bool) -> String {
    let digits = count.to_string();
    match count {
        1..10 if worded => format!("0{digits}"),
        1000.. => format!("{}.{:03}", count / 1000, count % 1000),
        _ => digits,
    }
}

fn fill(template: &str, made: &Made, (who, when): (&str, &str), tail: &str) -> String {
    let text = template.replace("{N}", &made.text).replace("{who}", who).replace("{tail}", tail);
    let text = text.replace("{when}", when);
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[test]
fn sentences_made_from_a_registers_figures_are_judged_by_them() {
    let cases = [
        ("sample", "2026", ["toàn xã", "xã Lưu Khê", "trên địa bàn xã"]),
        ("district-2025", "2025", ["toàn huyện", "toàn huyện Lạc Thanh", "trên địa bàn huyện"]),
    ];
    for (data, year, who) in cases {
        let figures = figures_of(data, data, year, &format!("{year}-12-31"));
        let when = [format!("năm {year}"), format!("trong năm {year}"), format!("cả năm {year}")];
        let subjects = [
            (SESSIONS, figures.sessions.total),
            (PETITIONS, figures.petitions.total),
            (BALLOTS, figures.satisfaction.issued),
        ];
        let judge = |text: &str| {
            let read = read(text, &figures::office(&figures));
            let mut all = figures::verdicts(text, &read, &figures);
            (all.len() == 1).then(|| all.remove(0).judgement)
        };
        let strategy = (
            0..3_usize,
            any::<prop::sample::Index>(),
            0..3_usize,
            0..3_usize,
            any::<bool>(),
            1..400_i64,
            prop::sample::select(NARROWED),
        );
        let mut runner = TestRunner::default();
        let checked =
            runner.run(&strategy, |(subject, template, office, time, worded, more, narrowed)| {
                let (templates, count) = subjects[subject];
                let template = template.get(templates);
                let named = (who[office], when[time].as_str());
                let made = |count| Made { text: number(count, worded), count };
                let text = fill(template, &made(count), named, "");
                prop_assert_eq!(judge(&text), Some(Judgement::Agrees), "{}", text);
                for changed in [made(count + more), made((count - more).max(1))] {
                    let text = fill(template, &changed, named, "");
                    let found = judge(&text);
                    let other = changed.count != count;
                    // Another figure that the words may mean can have the changed number.
                    prop_assert!(found.is_some(), "{}", text);
                    if other && more > count {
                        prop_assert_ne!(found, Some(Judgement::Agrees), "{}", text);
                    }
                }
                let text = fill(template, &made(count + more), named, narrowed);
                prop_assert_eq!(judge(&text), Some(Judgement::Unknown), "{}", text);
                Ok(())
            });
        checked.expect(data);
    }
}
