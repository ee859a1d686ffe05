//! Details of the contract that no other test covers, found by a line-by-line comparison with the
//! program (`docs/contract-coverage.md`).

use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use crate::support::{PROGRAM, Register, words};

/// A district with three communes and two agencies.
fn office() -> Register {
    let office = Register::empty().on("2019-06-01").speaking("vi");
    office.does("init --no-list --unit 'Nam Sách' --kind district");
    for name in ["Đồng Lạc", "Bình Hà", "An Sơn"] {
        office.does(&format!("unit add '{name}' --kind commune --parent nam-sach"));
    }
    office.does("agency add 'Phòng Tài nguyên và Môi trường' --code tnmt");
    office.does("agency add 'Phòng Tài chính' --code tc");
    office
}

#[test]
fn a_name_with_wrong_diacritics_is_taken_and_said_so() {
    let office = office();
    let said = office.does("record session --unit 'Bình Hạ' --on 20/5/2019 --host chair").stderr;
    assert!(said.contains("Lưu ý: “Bình Hạ” được hiểu là Bình Hà (binh-ha)"), "{said}");
    let receipt =
        office.reads("record session --unit 'xã Đông Lác' --on 20/5/2019 --host chair --json");
    assert_eq!(receipt["warnings"][0]["code"], "read_as");
    assert_eq!(receipt["warnings"][0]["refs"][0], "dong-lac");
    for absent in ["binh ha", "xã Binh Hà", "bình h", "binh-ha"] {
        let said = office.does(&format!(
            "record session --unit '{absent}' --on 21/5/2019 --host chair --venue '{absent}'"
        ));
        assert!(!said.stderr.contains("hiểu là"), "{absent}: {}", said.stderr);
    }
    office.write("sessions.csv", "unit,day,hosts\nAn Sớn,1/5/2019,chair\nAn Sớn,2/5/2019,chair\n");
    let said = office.does("import sessions.csv").stderr;
    assert_eq!(said.matches("“An Sớn” được hiểu là An Sơn (an-son)").count(), 1, "{said}");
}

/// The exit code of a line, and its error as JSON.
fn refused(office: &Register, line: &str) -> (i32, Value) {
    let output = office.run(crate::support::words(&format!("{line} --json")));
    assert_eq!(output.stdout, "", "{line}");
    (
        output.code,
        serde_json::from_str(&output.stderr)
            .unwrap_or_else(|_| panic!("{line}: {}", output.stderr)),
    )
}

#[test]
fn what_cannot_be_read_is_told_from_what_is_refused() {
    let office = office();
    office.does("record session --unit dong-lac --on 20/5/2019 --host chair");
    for line in [
        "plan add --unit dong-lac --month 2019-13 --host chair",
        "plan add --unit dong-lac --month May --host chair",
        "plan add --unit dong-lac --month 2019-05 --on 20/5/2019 --host chair",
        "record session --unit dong-lac --on 20/5/2019 --host chair --host secretary",
        "record session --unit dong-lac --on 20/5/2019 --host chair --attended -3",
        "rule set minimum abc --from 1/1/2019 --source S",
        "rule set minimum -1 --from 1/1/2019 --source S",
        "report units --what-if minimum=x",
        "report units --min 3",
        "list sessions --overdue",
        "list fields --unit dong-lac",
        "plan list --agency tnmt",
    ] {
        assert_eq!(refused(&office, line).0, 2, "{line}");
    }
    for line in [
        "rule set threshold_percent 101 --from 1/1/2019 --source S",
        "rule set due_kind sometimes --from 1/1/2019 --source S",
        "record session --unit dong-lac --on 31/4/2019 --host chair",
        "record petition dong-lac-2019-1 --text ''",
    ] {
        assert_eq!(refused(&office, line).0, 1, "{line}");
    }
    assert_eq!(office.reads("log --json").as_array().map(Vec::len), Some(7), "nothing was changed");
}

#[test]
fn messages_name_what_is_wrong_and_their_hints_can_be_pasted() {
    let office = office();
    office.does("record session --unit dong-lac --on 20/5/2019 --host chair");
    office.does("record petition dong-lac-2019-1 --text 'Đường ngập'");
    office.does("assign dong-lac-2019-1.1 --to tnmt");
    let shown = office.transcript(
        "
        assign dong-lac-2019-1.1 --to 'phong tai ch'
        assign extend dong-lac-2019-1.1 --why x
        assign extend dong-lac-2019-1.1 --why x --by 1 --to 20/6/2019
        plan move dong-lac-2019-k1
        record session --unit dong-lac --on 20/5/2019 --host chair --host secretary
        record session --unit dong-lac --on 20/5/2019 --host chair --attended -3
        record petition dong-lac-2019-1 --text ''
        record petition dong-lac-2019-1 --text 'Đường ngập'
        report units --min 3
        list sessions --state late
        list fields --unit dong-lac
        rule set minimum 6
        rule use law-72-2025
        close 2019x
        report units -o bang.md
        ",
    );
    insta::assert_snapshot!(shown);
}

#[test]
fn show_takes_a_unit_or_an_agency_by_what_people_call_it() {
    let office = office();
    for named in ["dong-lac", "Đồng Lạc", "xã đồng lạc", "dong l", "DONG-LAC"] {
        assert_eq!(office.reads(&format!("show '{named}' --json"))["code"], "dong-lac", "{named}");
    }
    assert_eq!(office.reads("show 'phong tai ng' --json")["code"], "tnmt");
    assert_eq!(refused(&office, "show 'phong tai'").1["error"]["key"], "agency-ambiguous");
    office.does("unit add 'Đồng Lạc' --kind ward --parent nam-sach --code dl");
    assert_eq!(refused(&office, "show 'dong lac'").1["error"]["key"], "unit-ambiguous");
    assert_eq!(refused(&office, "show 'khong co'").1["error"]["key"], "record-unknown");
}

#[test]
fn lists_are_narrowed_by_every_filter_that_they_take() {
    let office = office();
    office.does("record session --unit dong-lac --on 20/5/2019 --host chair");
    for text in ["một", "hai", "ba"] {
        office.does(&format!("record petition dong-lac-2019-1 --text {text}"));
    }
    office.does("assign dong-lac-2019-1.1 --to tnmt");
    office.does("assign dong-lac-2019-1.2 --to tc");
    for (petition, agency) in [(1, ""), (1, "--agency tc"), (2, "")] {
        office.does(&format!(
            "record reply dong-lac-2019-1.{petition} --on 30/5/2019 --outcome noted {agency}"
        ));
    }
    office.does("record check dong-lac-2019-1.2 --on 31/5/2019 --by MTTQ --result done");
    office.does("unit add 'Mới' --kind commune --parent nam-sach --from 1/7/2019");
    office.does("unit end an-son --on 1/7/2019");
    office.does(
        "leader add 'Lê Văn Mẫu' --unit dong-lac --post chair --from 1/1/2018 --until 1/1/2019",
    );
    office.does("rule set minimum 2 --from 1/1/2018 --source S");
    office.does("rule set minimum 3 --from 1/1/2019 --source S");
    let count = |line: &str| office.reads(&format!("{line} --json")).as_array().map_or(0, Vec::len);
    for (line, wanted) in [
        ("list petitions --agency tnmt", 1),
        ("list assignments --agency tnmt", 1),
        ("list replies --agency tnmt", 1),
        ("list replies --agency tc", 2),
        ("list checks --agency tc", 1),
        ("list checks --agency tnmt", 0),
        ("list petitions --state unassigned", 1),
        ("list units --period 2019-Q1", 4),
        ("list units --period 2019-Q3", 4),
        ("list units", 5),
        ("list leaders --period 2019", 0),
        ("list leaders --period 2018-12", 1),
        ("list agencies --period 2019", 2),
        ("list rules --period 2018", 8),
        ("list rules --period 2017-07-01..2018-06-30", 9),
        ("list rules --period 2017", 8),
        ("list rules --period 2019", 8),
    ] {
        assert_eq!(count(line), wanted, "{line}");
    }
}

#[test]
fn a_list_of_totals_shows_people_the_codes_that_edit_takes() {
    let office = office();
    office.does("record total --unit dong-lac --period 2019-Q1 --sessions 2");
    let shown = office.does("list totals").stdout;
    assert!(shown.contains(" Mã       Đơn vị") && shown.contains(" total-1  dong-lac"), "{shown}");
    let keys: Vec<String> = office.reads("list totals --json")[0]
        .as_object()
        .expect("a total")
        .keys()
        .cloned()
        .collect();
    let columns = "unit period sessions scope hosts at kind attended opinions answered note id";
    assert_eq!(keys.join(" "), columns, "scripts see the CSV's columns");
}

#[test]
fn ending_a_unit_again_on_the_same_day_changes_nothing() {
    let office = office();
    office.does("unit end an-son --on 1/7/2019");
    assert_eq!(office.reads("unit end an-son --on 1/7/2019 --json")["entry"], Value::Null);
}

/// Runs a line with only these variables; returns the exit code and both streams.
fn surrounded(register: &Register, variables: &[(&str, &str)], line: &str) -> (i32, String) {
    surrounded_in(register, "", variables, line)
}

/// Runs a line with only these variables in a folder below the register's.
fn surrounded_in(
    register: &Register,
    folder: &str,
    variables: &[(&str, &str)],
    line: &str,
) -> (i32, String) {
    let mut command = register.command(PROGRAM);
    command.env_clear().envs(variables.iter().copied());
    command.args(words(line)).current_dir(register.path(folder));
    let output = register.ended(&mut command);
    (output.code, output.stdout + &output.stderr)
}

#[test]
fn the_language_is_the_options_the_variables_or_the_locales() {
    let office = office();
    for (variables, option, word) in [
        (&[("LANG", "fr_FR.UTF-8")][..], "", "Đơn vị"),
        (&[("LANG", "en_GB.UTF-8")][..], "", "Units"),
        (&[("LC_MESSAGES", "vi_VN"), ("LANG", "en_GB")][..], "", "Đơn vị"),
        (&[("LC_ALL", "en_US"), ("LC_MESSAGES", "vi_VN"), ("LANG", "vi_VN")][..], "", "Units"),
        (&[("DOITHOAI_LANG", "vi"), ("LC_ALL", "en_US")][..], "", "Đơn vị"),
        (&[("DOITHOAI_LANG", "vi")][..], "--lang en", "Units"),
        (&[][..], "", "Đơn vị"),
    ] {
        let (code, shown) = surrounded(&office, variables, &format!("unit list {option}"));
        assert!(code == 0 && shown.starts_with(word), "{variables:?} {option}: {shown}");
    }
}

#[test]
fn the_register_is_the_options_the_variables_or_the_nearest_above() {
    let (office, other) = (office(), Register::empty().on("2019-06-01").speaking("vi"));
    other.does("init --no-list --unit 'Kim Thành' --kind district");
    std::fs::create_dir_all(office.path("xa/2019")).expect("a folder");
    let (here, there) = (office.path("doithoai.db"), other.path("doithoai.db"));
    let (here, there) = (here.to_string_lossy().into_owned(), there.to_string_lossy().into_owned());
    let named = |variables: &[(&str, &str)], line: &str| {
        surrounded_in(&office, "xa/2019", variables, line).1
    };
    assert!(named(&[], "-v unit list").contains("DIR/doithoai.db"), "the nearest above");
    assert!(named(&[("DOITHOAI_FILE", &there)], "unit list -v").contains(&there), "the variable");
    let both = named(&[("DOITHOAI_FILE", &here)], &format!("-v unit list --file '{there}'"));
    assert!(both.contains(&there), "the option");
    let nowhere = Register::empty();
    assert_eq!(surrounded(&nowhere, &[], "unit list").0, 4);
    assert_eq!(surrounded(&nowhere, &[("DOITHOAI_TODAY", "31/4/2019")], "rule show").0, 1);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let office = office();
    for line in ["list holidays", "list holidays --json", "report year 2019 --format html"] {
        let mut command = office.command(PROGRAM);
        command.args(words(line)).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()), "{line}");
    }
}

#[test]
fn aliases_stand_beside_the_main_commands() {
    let office = office();
    office.does("ke-hoach add --unit dong-lac --month 2019-05 --host chair");
    office.does("ghi session --unit dong-lac --on 20/5/2019 --host chair --plan dong-lac-2019-k1");
    office.does("ghi petition dong-lac-2019-1 --text 'Đường ngập'");
    office.does("giao dong-lac-2019-1.1 --to tnmt");
    assert_eq!(office.reads("bao-cao plan 2019 --json")["plan"]["held"], 1);
}

#[test]
fn the_table_of_the_contract_names_tests_that_exist() {
    fn sources(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources(&path, all);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                all.push_str(&std::fs::read_to_string(&path).expect("text"));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = String::new();
    for folder in ["src", "tests"] {
        sources(&root.join(folder), &mut tests);
    }
    let table = std::fs::read_to_string(root.join("docs/contract-coverage.md")).expect("the table");
    let rows: Vec<&str> = table
        .lines()
        .filter(|row| row.starts_with("| ") && !row.starts_with("| statement |"))
        .collect();
    assert!(rows.len() > 90, "the table is read");
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [_, done, tested, ..] = cells.as_slice() else { panic!("{row}") };
        let named: Vec<&str> = tested.split(", ").map(|name| name.trim_matches('`')).collect();
        match *done {
            "done" | "part" => {
                for name in named {
                    assert!(tests.contains(&format!("fn {name}(")), "{row}: no test {name}");
                }
            }
            other => assert_eq!((other, *tested), ("not yet", "–"), "{row}"),
        }
    }
}
