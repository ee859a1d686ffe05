//! Each check of `lint`, and beside each a case without findings.

use std::collections::BTreeSet;

use doithoai::inside::problem::Lint;

use crate::lint_cases::{CASES, SESSION_OF};
use crate::lint_clock_cases::{CLOCK_CASES, STEPS};
use crate::support::district::{DISTRICT, SESSION};
use crate::support::{PROGRAM, Register, words};

/// The records that `lint` names for a check after these lines.
fn found(key: &str, lines: &[&str]) -> Vec<String> {
    let register = Register::empty().on("2019-06-20");
    let founding = [
        "init --no-list --unit 'Nam Sách' --kind district",
        "unit add 'Đồng Lạc' --kind commune --parent nam-sach",
        "unit add 'An Lâm' --kind commune --parent nam-sach",
        "agency add 'Phòng Tài nguyên' --code tnmt",
    ];
    if lines.iter().any(|line| line.starts_with("bundle")) {
        for (file, agency) in
            [("named-otherwise.dtb", "Phòng TN và MT"), ("named-alike.dtb", "Phòng Tài nguyên")]
        {
            let other = Register::empty().on("2019-06-20");
            other.run(["init", "--no-list", "--unit", "An Lâm", "--kind", "commune"]).success();
            other.run(["agency", "add", agency, "--code", "tnmt"]).success();
            let path = register.path(file).into_os_string();
            other.run(["bundle".into(), "make".into(), "-o".into(), path]).success();
        }
    }
    register.write("agencies.csv", "code,name\nA_01,Phòng Một\n");
    register.write("steps.csv", STEPS);
    for line in founding.iter().chain(lines) {
        // `@DAY` before a line is the machine's day on which it is entered.
        let (clock, line) = match line.strip_prefix('@').and_then(|line| line.split_once(' ')) {
            Some((clock, line)) => (clock, line),
            None => ("2019-06-20", *line),
        };
        let mut command = register.command(PROGRAM);
        register.ended(command.env("DOITHOAI_TEST_CLOCK", clock).args(words(line))).success();
    }
    let output = register.run(["lint", "--json"]);
    let told = output.json();
    let findings = told["findings"].as_array().expect("findings");
    assert_eq!(output.code, if findings.is_empty() { 0 } else { 3 }, "{output}");
    assert_eq!(told["count"], findings.len());
    let of_key = findings.iter().filter(|finding| finding["code"] == key.replace('-', "_"));
    of_key
        .map(|finding| {
            finding["refs"]
                .as_array()
                .expect("records")
                .iter()
                .map(|name| name.as_str().expect("a name"))
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

#[test]
fn each_contradiction_is_found_and_its_neighbour_is_not() {
    // Only another program can change a sealed year: `forged.rs`. Rules of an office that has
    // ended: `rule_sets.rs`. Only the day decides whether the next year's days off are due:
    // `holidays.rs`.
    let by_hand = ["changed-since-seal", "rule-of-another-office", "holidays-unconfirmed"];
    let cases = CASES.iter().chain(CLOCK_CASES);
    let tested: BTreeSet<&str> = cases.clone().map(|(key, ..)| *key).chain(by_hand).collect();
    assert_eq!(tested, BTreeSet::from(Lint::ALL.map(Lint::code)), "every check has its case");
    for (key, wrong, records, right) in cases {
        assert_eq!(found(key, wrong), [*records], "{key}");
        assert_eq!(found(key, right), [""; 0], "{key}: the neighbour");
    }
}

#[test]
fn a_month_in_which_a_unit_begins_is_entered_without_a_warning() {
    let register = Register::new("Nam Sách").on("2019-06-20");
    register
        .run([
            "unit",
            "add",
            "xã Mới",
            "--code",
            "moi",
            "--parent",
            "nam-sach",
            "--from",
            "15/7/2019",
        ])
        .success();
    let warnings = |month| {
        register.json(["plan", "add", "--unit", "moi", "--month", month, "--host", "chair"])["warnings"].clone()
    };
    assert_eq!(warnings("2019-07"), serde_json::json!([]));
    assert_eq!(warnings("2019-06")[0]["code"], "outside_unit_life");
}

#[test]
fn contradictions_are_told_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-07-22").speaking(lang);
        office.transcript(DISTRICT);
        let clean = office.transcript("lint\nlint --json");
        office.transcript(SESSION);
        insta::assert_snapshot!(
            format!("lint_{lang}"),
            clean
                + &office.transcript(
                    "
            record session --unit an-son --on 21/8/2019 --host secretary --attended 5 --speakers 9 --force
            record reply dong-lac-2019-1.1 --on 19/5/2019 --outcome interim --force
            lint
            edit dong-lac-2019-1.3 --answered yes
            lint --json
        "
                )
        );
    }
}

/// Acts after the due day, in both languages: at entry and by `lint`.
#[test]
fn the_clock_s_findings_are_told_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-07-22").by_clock("2019-07-22").speaking(lang);
        office.transcript(DISTRICT);
        office.transcript(SESSION);
        insta::assert_snapshot!(
            format!("lint_clock_{lang}"),
            office.transcript(
                "
            assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019
            assign extend dong-lac-2019-1.1 --to 31/7/2019 --on 25/5/2019 --why chờ
            assign withdraw dong-lac-2019-1.1 --on 20/7/2019 --why nhầm
            record reply dong-lac-2019-1.1 --on 19/5/2019 --outcome noted --force
            record reply dong-lac-2019-1.1 --on 21/5/2019 --outcome promised --until 30/6/2019
            record reply dong-lac-2019-1.2 --on 22/5/2019 --outcome resolved --force
            record check dong-lac-2019-1.2 --on 1/7/2019 --by MTTQ --result partly
            assign dong-lac-2019-1.2 --to tnmt --on 23/5/2019
            edit dong-lac-2019-1.2/assignment --on 24/5/2019
            lint
        "
            )
        );
    }
}

/// The reference's table has the program's own texts.
#[test]
fn every_check_is_documented() {
    use doithoai::inside::words::{Lang, Words};
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference/lint.md");
    let (vi, en) = (Words::new(Lang::Vi), Words::new(Lang::En));
    let mut table = String::from(
        "# Findings of `doithoai lint`\n\nGenerated from the program's catalogues. Exit code 3 with findings, 0 without.\n\n| code | finding | correction | nội dung |\n|---|---|---|---|\n",
    );
    for key in Lint::ALL.map(Lint::code) {
        let name = format!("lint-{key}");
        let mend = en.attribute(&name, "mend", &[]).expect("what mends it");
        table += &format!(
            "| `{}` | {} | {} | {} |\n",
            key.replace('-', "_"),
            en.text(&name),
            mend,
            vi.text(&name)
        );
    }
    if std::env::var_os("DOITHOAI_WRITE").is_some() {
        std::fs::write(path, &table).expect("written");
    }
    assert_eq!(
        std::fs::read_to_string(path).expect("the reference"),
        table,
        "write it anew with DOITHOAI_WRITE=1"
    );
}

#[test]
fn personal_data_in_a_text_is_told_without_repeating_it() {
    for (lang, told) in [
        (
            "en",
            "the column “Public text” seems to contain a telephone number; personal data does not belong there",
        ),
        (
            "vi",
            "cột “Nội dung công khai” có thể chứa số điện thoại; không ghi thông tin cá nhân ở cột này",
        ),
    ] {
        let office = Register::empty().on("2019-06-20").speaking(lang);
        office.transcript(DISTRICT);
        office.does(SESSION_OF);
        let line = "record petition dong-lac-2019-1 --text a --public-text 'Gọi 0912 345 678' --petitioner 'Lê Mẫu, 001099012345' --contact 'ten@vidu.vn'";
        let told_all = office.does(line).stderr;
        assert!(told_all.contains(told) && told_all.lines().count() == 3, "{told_all}");
        assert!(!told_all.contains("0912") && !told_all.contains("001099012345"), "{told_all}");
        let listed = office.run(["lint"]);
        assert!(listed.code == 3 && !listed.stdout.contains("0912"), "{}", listed.stdout);
    }
}
