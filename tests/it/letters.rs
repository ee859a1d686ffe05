//! Letters of the sample district: their texts compared with `golden/letters`, their tables with
//! the register's lists, an office's templates, and petitioners' names. `DOITHOAI_WRITE=1` rewrites
//! the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read, Write};

use doithoai::inside::letters::{Layout, letters};
use doithoai::inside::model::Closed;
use roxmltree::Node;
use serde_json::Value as Json;

use crate::golden::{compare, document, kept};
use crate::support::{Register, words};

/// Each golden letter: its file and its line.
const KEPT: [(&str, &str); 23] = [
    ("plan.party", "plan 2025"),
    ("plan.state", "plan 2026 --layout state --number 4 --on 7/1/2026"),
    ("plan.commune", "plan 2025 --unit an-khe"),
    ("invitation.both", "invitation lac-thanh-2025-k3"),
    ("invitation.month", "invitation lac-thanh-2025-k1 --layout state"),
    ("notice.state", "notice lac-thanh-2025-k2"),
    ("minutes.form", "minutes lac-thanh-2025-k1"),
    ("minutes.held", "minutes lac-thanh-2025-2 --with-names"),
    ("ballot", "ballot lac-thanh-2025-k3"),
    ("ballot-count", "ballot-count lac-thanh-2025-1"),
    ("conclusion.party", "conclusion lac-thanh-2025-1"),
    ("conclusion.state", "conclusion lac-thanh-2025-2 --number 7 --on 23/5/2025"),
    ("conclusion.party-2026", "conclusion lac-thanh-2025-4 --on 1/6/2026"),
    ("assignment", "assignment lac-thanh-2025-1.4 --as-of 31/3/2025"),
    ("reminder", "reminder cn-dat-dai --due-within 30 --recipient 'Như trên'"),
    ("reminder.deputy", "reminder dien-luc --due-within 30 --signer deputy"),
    ("request", "request an-khe 2026 --as-of 31/3/2026"),
    ("request.party", "request an-khe 2026-Q1 --as-of 1/5/2026 --layout party --reply-by 9/5/2026"),
    ("brief", "brief an-khe"),
    ("brief.district", "brief lac-thanh --min 2"),
    ("report.party", "report 2025"),
    ("report.half", "report 2025-H1 --layout state --unit an-khe"),
    ("year-report", "year-report 2025 --unit an-khe --number 9 --on 5/1/2026"),
];

/// The sample district after its last day.
pub fn sample() -> Register {
    let register = Register::empty().on("2025-12-31");
    register.run(["demo", ".", "--data", "district-2025", "-q"]).success();
    register
}

/// Writes a letter and returns the document.
pub fn written(register: &Register, line: &str) -> Vec<u8> {
    let mut args = vec!["letter".to_owned()];
    args.extend(words(line));
    args.extend(["-o", "out.docx", "--force"].map(str::to_owned));
    register.run(args).success();
    fs::read(register.path("out.docx")).expect("a letter")
}

pub fn part(document: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(document)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("text");
    text
}

/// The package with its main part changed.
pub fn with_body(document: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(document)).expect("a package");
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("a part");
        let (name, mut content) = (part.name().expect("a name").into_owned(), Vec::new());
        part.read_to_end(&mut content).expect("its content");
        if name == "word/document.xml" {
            content = change(&String::from_utf8(content).expect("text")).into_bytes();
        }
        package.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        package.write_all(&content).expect("its content");
    }
    package.finish().expect("a package").into_inner()
}

fn told(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter(|node| node.tag_name().name() == "t")
        .filter_map(|node| node.text())
        .collect()
}

/// The rows of every table with this title in its head.
pub fn rows(document: &[u8], title: &str) -> Vec<Vec<String>> {
    let xml = part(document, "word/document.xml");
    let tree = roxmltree::Document::parse(&xml).expect("well-formed");
    let below = |node: Node<'_, '_>, name: &str| -> Vec<Vec<String>> {
        let rows = node.children().filter(|node| node.tag_name().name() == name);
        rows.map(|row| {
            row.children().filter(|node| node.tag_name().name() == "tc").map(told).collect()
        })
        .collect()
    };
    let tables = tree
        .descendants()
        .filter(|node| node.tag_name().name() == "tbl")
        .map(|table| below(table, "tr"));
    let wanted = tables
        .filter(|rows| rows.first().is_some_and(|head| head.iter().any(|cell| cell == title)));
    wanted.flat_map(|rows| rows.into_iter().skip(1)).collect()
}

fn text<'j>(row: &'j Json, key: &str) -> &'j str {
    row[key].as_str().unwrap_or_default()
}

fn shown_day(day: &str) -> String {
    let parts: Vec<&str> = day.rsplit('-').collect();
    parts.join("/")
}

/// A petition's text in letters.
fn shown(text: &str) -> String {
    text.strip_suffix('.').unwrap_or(text).to_owned()
}

pub fn list(register: &Register, line: &str) -> Vec<Json> {
    register.json(words(line)).as_array().expect("a list").clone()
}

fn named(register: &Register, line: &str, key: &str, value: &str) -> BTreeMap<String, String> {
    list(register, line)
        .iter()
        .map(|row| (text(row, key).to_owned(), text(row, value).to_owned()))
        .collect()
}

#[test]
fn every_letter_is_as_kept() {
    let register = sample();
    let mut wrong = Vec::new();
    let mut silent: BTreeSet<&str> = letters().map(|letter| letter.word).collect();
    for (name, line) in KEPT {
        let shown = document(&written(&register, line));
        assert!(!shown.contains('⟦') && !shown.contains("{{"), "{line}: {shown}");
        assert!(
            !shown.contains("..\n") && !shown.contains(",,") && !shown.contains("  \n"),
            "{line}: {shown}"
        );
        wrong.extend(compare(&kept().join("letters").join(format!("{name}.txt")), &shown));
        silent.remove(line.split(' ').next().expect("a word"));
    }
    assert!(wrong.is_empty(), "{}\n(DOITHOAI_WRITE=1 writes them anew)", wrong.join("\n"));
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn a_letter_is_the_same_in_both_languages_and_private() {
    use std::os::unix::fs::PermissionsExt;
    let register = sample();
    let first = written(&register, "conclusion lac-thanh-2025-1");
    assert!(
        first == written(&register, "conclusion lac-thanh-2025-1 --lang vi"),
        "letters are in Vietnamese"
    );
    assert!(
        !first.is_empty()
            && first == written(&register, "conclusion lac-thanh-2025-1 --as-of 31/12/2025")
    );
    let mode = fs::metadata(register.path("out.docx")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn reminders_go_to_exactly_the_agencies_that_owe_replies() {
    let register = sample();
    for within in ["0", "7", "30"] {
        let out = register.json([
            "letter",
            "reminder",
            "--all",
            "--due-within",
            within,
            "-o",
            &format!("all-{within}"),
        ]);
        let files: BTreeSet<&str> =
            out["files"].as_array().expect("files").iter().filter_map(Json::as_str).collect();
        let mut expected: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
        let texts = named(&register, "list petitions", "code", "text");
        for row in list(&register, "assign list") {
            let left = row["days_left"].as_i64();
            let Some(left) = left.filter(|left| *left <= within.parse().expect("a number")) else {
                continue;
            };
            let shown = (shown(&texts[text(&row, "petition")]), format!("{}", left.abs()));
            expected.entry(text(&row, "agency").to_owned()).or_default().insert(shown);
        }
        let expected_files: BTreeSet<String> =
            expected.keys().map(|agency| format!("all-{within}/don-doc-{agency}.docx")).collect();
        assert!(
            files.iter().copied().eq(expected_files.iter().map(String::as_str)),
            "{files:?} {expected_files:?}"
        );
        for (agency, expected) in expected {
            let bytes = fs::read(register.path(format!("all-{within}/don-doc-{agency}.docx")))
                .expect("a letter");
            let shown =
                rows(&bytes, "Quá hạn (ngày)").into_iter().chain(rows(&bytes, "Còn lại (ngày)"));
            let shown: BTreeSet<(String, String)> =
                shown.map(|row| (row[1].clone(), row[4].clone())).collect();
            assert_eq!(shown, expected, "{agency}");
        }
    }
    let overdue = register.json(["report", "overdue", "2025"]);
    let listed: BTreeSet<&str> = overdue["overdue"]["petitions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| text(row, "agency"))
        .collect();
    let zero: BTreeSet<String> = fs::read_dir(register.path("all-0"))
        .expect("a folder")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    assert!(
        listed.iter().all(|agency| zero.contains(&format!("don-doc-{agency}.docx"))),
        "{listed:?} {zero:?}"
    );
}

#[test]
fn where_nothing_is_owed_nothing_is_written() {
    let register = Register::new("Nam Sách").on("2025-12-31");
    let output = register.run(["letter", "reminder", "--all"]).success();
    assert!(output.stderr.contains("nothing written"), "{output}");
    assert_eq!(register.json(["letter", "reminder", "--all"])["files"], Json::Array(Vec::new()));
    assert_eq!(fs::read_dir(register.path("")).expect("a folder").count(), 1, "the register alone");
}

#[test]
fn a_conclusion_gives_out_the_sessions_assignments() {
    let register = sample();
    let (texts, agencies) = (
        named(&register, "list petitions", "code", "text"),
        named(&register, "agency list", "code", "name"),
    );
    let mut met = 0;
    for session in list(&register, "list sessions --unit lac-thanh") {
        let code = text(&session, "code").to_owned();
        let below = format!("{code}.");
        let all = list(&register, "assign list");
        let of_it = all.iter().filter(|row| text(row, "petition").starts_with(&below));
        let given = of_it.filter(|row| !matches!(text(row, "state"), "withdrawn" | "answered"));
        let mut expected: Vec<[String; 3]> = given
            .map(|row| {
                let with =
                    text(row, "with").split(';').filter_map(|code| agencies.get(code)).cloned();
                let with = with.collect::<Vec<_>>().join(", ");
                let lead = agencies[text(row, "holder")].clone();
                let agency =
                    if with.is_empty() { lead } else { format!("{lead} (phối hợp: {with})") };
                [shown(&texts[text(row, "petition")]), agency, shown_day(text(row, "due"))]
            })
            .collect();
        expected.sort();
        let letter = written(&register, &format!("conclusion {code}"));
        let mut given: Vec<[String; 3]> = rows(&letter, "Cơ quan chủ trì, phối hợp")
            .into_iter()
            .map(|row| [row[1].clone(), row[2].clone(), row[3].replace(" (*)", "")])
            .collect();
        given.sort();
        met += given.len();
        assert_eq!(given, expected, "{code}");
    }
    assert!(met > 20, "{met} tasks");
}

#[test]
fn a_brief_tells_what_the_records_say() {
    let register = sample();
    let villages: Vec<String> = list(&register, "unit list")
        .iter()
        .filter(|unit| text(unit, "parent") == "an-khe" || text(unit, "code") == "an-khe")
        .map(|unit| text(unit, "code").to_owned())
        .collect();
    let sessions = list(&register, "list sessions");
    let there: Vec<&Json> = sessions
        .iter()
        .filter(|row| {
            ["unit", "at"].iter().any(|key| villages.iter().any(|unit| unit == text(row, key)))
        })
        .collect();
    let report = register.json(["report", "petitions", "2025"]);
    let all = report["petition_list"].as_array().expect("a list");
    let of_it: Vec<&Json> = all
        .iter()
        .filter(|row| there.iter().any(|session| session["code"] == row["session"]))
        .collect();
    let count =
        |states: &[&str]| of_it.iter().filter(|row| states.contains(&text(row, "state"))).count();
    let letter = written(&register, "brief an-khe");
    let shown = document(&letter);
    let expected = format!(
        "Tổng số {} ý kiến, kiến nghị: {} trả lời tại hội nghị, {} đã trả lời bằng văn bản, {} chưa đến hạn, {} quá hạn, {} chưa giao",
        of_it.len(),
        count(&["answered"]),
        count(&["on_time", "late"]),
        count(&["pending"]),
        count(&["overdue"]),
        count(&["unassigned"]),
    );
    assert!(shown.contains(&expected), "{expected}\n{shown}");
    let mut days: Vec<&str> = there.iter().map(|row| text(row, "day")).collect();
    days.sort_unstable_by(|a, b| b.cmp(a));
    let days: Vec<String> = days.into_iter().take(4).map(shown_day).collect();
    let told: Vec<String> =
        rows(&letter, "Trả lời tại hội nghị").into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(told, days);
    let repeats = register.json(["report", "repeats", "2025"]);
    let chronic = repeats["repeats"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|row| text(row, "unit") == "an-khe");
    let told = shown.matches(": nêu tại ").count();
    assert_eq!(told, chronic.count().min(3), "{shown}");
}

#[test]
fn a_packaged_document_written_out_fills_alike() {
    let register = sample();
    for (letter, what) in
        [("conclusion", "lac-thanh-2025-1"), ("plan", "2025"), ("invitation", "lac-thanh-2025-k2")]
    {
        for layout in Layout::ALL.iter().map(|layout| layout.code()) {
            let own = format!("own-{letter}-{layout}.docx");
            register.run(["letter", "template", letter, "--layout", layout, "-o", &own]).success();
            register.run(["letter", "template", letter, "-o", &own]).exits(1);
            let line = format!("{letter} {what} --layout {layout}");
            let line = if layout == "party" { format!("{line} --signer secretary") } else { line };
            let packaged = written(&register, &line);
            assert!(packaged == written(&register, &format!("{line} --template {own}")), "{line}");
        }
    }
}

#[test]
fn an_adopted_document_is_used_until_it_is_given_up() {
    let register = sample();
    let line = "conclusion lac-thanh-2025-1";
    let packaged = written(&register, line);
    register.run(["letter", "template", "conclusion", "-o", "own.docx"]).success();
    let own = fs::read(register.path("own.docx")).expect("a document");
    let own = with_body(&own, |xml| xml.replace("THÔNG BÁO", "THÔNG BÁO CỦA VĂN PHÒNG"));
    fs::write(register.path("own.docx"), &own).expect("a document");
    let before = register.journal_length();
    register.run(["letter", "adopt", "conclusion", "own.docx"]).success();
    register.run(["letter", "adopt", "conclusion", "own.docx"]).success();
    assert_eq!(register.journal_length(), before + 1, "the same again changes nothing");
    let is_own =
        |line: &str| document(&written(&register, line)).contains("THÔNG BÁO CỦA VĂN PHÒNG");
    assert!(is_own(line) && is_own("conclusion lac-thanh-2025-2"));
    register.run(["letter", "template", "conclusion", "--adopted", "-o", "again.docx"]).success();
    assert!(fs::read(register.path("again.docx")).expect("a document") == own);
    register.run(["verify"]).success();
    register.run(["backup", "copy.db"]).success();
    register.run(["undo"]).success();
    assert!(written(&register, line) == packaged, "the packaged one again");
    register.run(["redo"]).success();
    assert!(is_own(line));
    register.run(["letter", "adopt", "conclusion", "--packaged"]).success();
    assert!(written(&register, line) == packaged);
    register.run(["letter", "adopt", "conclusion", "--packaged"]).exits(1);
    register.run(["letter", "adopt", "conclusion", "own.docx", "--layout", "state"]).success();
    assert!(is_own("conclusion lac-thanh-2025-2") && !is_own(line), "for the State's layout alone");
    register.run(["verify"]).success();
    register.run(["restore", "copy.db", "--yes"]).success();
    assert!(is_own(line), "a backup carries it");
}

#[test]
fn an_unknown_placeholder_is_told_with_the_nearest_known() {
    for (lang, name) in [("vi", "letter_unknown_vi"), ("en", "letter_unknown_en")] {
        let register = sample().speaking(lang);
        register.run(["letter", "template", "conclusion", "-o", "own.docx"]).success();
        let own = fs::read(register.path("own.docx")).expect("a document");
        let wrong = |from: &str, to: &str| with_body(&own, |xml| xml.replace(from, to));
        register.write("near.docx", wrong("{{hosts_line}}", "{{host_line}}"));
        register.write("far.docx", wrong("{{hosts_line}}", "{{zzzzzzzzzzzzzzzzz}}"));
        register.write("text.docx", "not a document");
        let mut all = String::new();
        for line in [
            "letter conclusion lac-thanh-2025-1 --template near.docx -o out.docx",
            "letter conclusion lac-thanh-2025-1 --template far.docx -o out.docx",
            "letter adopt conclusion near.docx",
            "letter adopt conclusion text.docx",
            "letter adopt conclusion nothing.docx",
        ] {
            all += &format!("$ doithoai {line}\n{}\n\n", register.run(words(line)));
        }
        assert!(!register.path("out.docx").exists(), "whole or not at all");
        insta::assert_snapshot!(name, all);
    }
}

#[test]
fn who_petitioned_is_in_a_letter_only_on_request() {
    let register = sample();
    let petition = list(&register, "list petitions --with-names")
        .into_iter()
        .find(|row| text(row, "code") == "lac-thanh-2025-1.4")
        .expect("the petition");
    let told =
        |bytes: &[u8], key: &str| part(bytes, "word/document.xml").contains(text(&petition, key));
    for line in
        ["assignment lac-thanh-2025-1.4", "conclusion lac-thanh-2025-1", "minutes lac-thanh-2025-1"]
    {
        let before = register.journal_length();
        assert!(!told(&written(&register, line), "petitioner"), "{line}");
        assert_eq!(register.journal_length(), before, "{line}");
        let named = written(&register, &format!("{line} --with-names"));
        assert!(told(&named, "petitioner"), "{line}");
        assert_eq!(told(&named, "contact"), line.starts_with("assignment"), "{line}");
        assert_eq!(register.journal_length(), before + 1, "{line}: it is journalled");
    }
}

#[test]
fn a_file_that_is_there_is_not_written_over_unasked() {
    let register = sample();
    for expected in ["ket-luan-lac-thanh-2025-1.docx", "ket-luan-lac-thanh-2025-1-2.docx"] {
        let out = register.json(["letter", "conclusion", "lac-thanh-2025-1"]);
        assert_eq!(out["files"][0], expected);
        assert_eq!(out["code"], "lac-thanh-2025-1");
        assert!(register.path(expected).exists());
    }
}

#[test]
fn every_name_has_its_meaning_in_both_languages() {
    let register = sample();
    for letter in letters() {
        for lang in ["vi", "en"] {
            let all = register.json(["letter", "placeholders", letter.word, "--lang", lang]);
            for one in all.as_array().expect("a list") {
                assert!(!text(one, "meaning").contains('⟦'), "{one}");
                assert!(
                    text(one, "use") != "text"
                        || one["example"].is_string()
                        || text(one, "name") == "gap",
                    "{one}"
                );
            }
            let table = register
                .run(["letter", "placeholders", letter.word, "--lang", lang])
                .success()
                .stdout;
            assert!(table.contains("{{issuer}}"), "{table}");
        }
    }
}
