//! What the contract says to the letter and no other test shows: found by going through it line by line with the program
//! (`docs/contract-coverage.md`).

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::transcript::Office;

/// A district with three communes and two agencies.
fn office() -> Office {
    let office = Office::new("2019-06-01", "vi");
    office.does("init --unit 'Nam Sách'");
    for name in ["Đồng Lạc", "Bình Hà", "An Sơn"] {
        office.does(&format!("unit add '{name}' --kind commune --parent nam-sach"));
    }
    office.does("agency add 'Phòng Tài nguyên và Môi trường' --code tnmt");
    office.does("agency add 'Phòng Tài chính' --code tc");
    office
}

fn json(office: &Office, line: &str) -> Value {
    serde_json::from_str(&office.does(line).stdout).expect("JSON")
}

#[test]
fn a_name_with_wrong_diacritics_is_taken_and_said_so() {
    let office = office();
    let said = office.does("record session --unit 'Bình Hạ' --on 20/5/2019 --host chair").stderr;
    assert!(said.contains("Lưu ý: “Bình Hạ” được hiểu là Bình Hà (binh-ha)"), "{said}");
    let receipt = json(&office, "record session --unit 'xã Đông Lác' --on 20/5/2019 --host chair --json");
    assert_eq!(receipt["warnings"][0]["code"], "read_as");
    assert_eq!(receipt["warnings"][0]["refs"][0], "dong-lac");
    for absent in ["binh ha", "xã Binh Hà", "bình h", "binh-ha"] {
        let said =
            office.does(&format!("record session --unit '{absent}' --on 21/5/2019 --host chair --venue '{absent}'"));
        assert!(!said.stderr.contains("hiểu là"), "{absent}: {}", said.stderr);
    }
    office.file("sessions.csv", "unit,day,hosts\nAn Sớn,1/5/2019,chair\nAn Sớn,2/5/2019,chair\n");
    let said = office.does("import sessions.csv").stderr;
    assert_eq!(said.matches("“An Sớn” được hiểu là An Sơn (an-son)").count(), 1, "{said}");
}

/// The exit code of a line, and its error as JSON.
fn refused(office: &Office, line: &str) -> (i32, Value) {
    let output = office.run(crate::transcript::words(&format!("{line} --json")));
    assert_eq!(output.stdout, "", "{line}");
    (output.code, serde_json::from_str(&output.stderr).unwrap_or_else(|_| panic!("{line}: {}", output.stderr)))
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
    assert_eq!(json(&office, "log --json").as_array().map(Vec::len), Some(7), "nothing was changed");
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
        assert_eq!(json(&office, &format!("show '{named}' --json"))["code"], "dong-lac", "{named}");
    }
    assert_eq!(json(&office, "show 'phong tai ng' --json")["code"], "tnmt");
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
        office.does(&format!("record reply dong-lac-2019-1.{petition} --on 30/5/2019 --outcome noted {agency}"));
    }
    office.does("record check dong-lac-2019-1.2 --on 31/5/2019 --by MTTQ --result done");
    office.does("unit add 'Mới' --kind commune --parent nam-sach --from 1/7/2019");
    office.does("unit end an-son --on 1/7/2019");
    office.does("leader add 'Lê Văn Mẫu' --unit dong-lac --post chair --from 1/1/2018 --until 1/1/2019");
    office.does("rule set minimum 2 --from 1/1/2018 --source S");
    office.does("rule set minimum 3 --from 1/1/2019 --source S");
    let count = |line: &str| json(&office, &format!("{line} --json")).as_array().map_or(0, Vec::len);
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
        ("list rules --period 2018", 7),
        ("list rules --period 2017-07-01..2018-06-30", 8),
        ("list rules --period 2017", 7),
        ("list rules --period 2019", 7),
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
    let keys: Vec<String> =
        json(&office, "list totals --json")[0].as_object().expect("a total").keys().cloned().collect();
    let columns = "unit period sessions scope hosts at kind attended opinions answered note";
    assert_eq!(keys.join(" "), columns, "scripts see the CSV's columns");
}

#[test]
fn ending_a_unit_again_on_the_same_day_changes_nothing() {
    let office = office();
    office.does("unit end an-son --on 1/7/2019");
    assert_eq!(json(&office, "unit end an-son --on 1/7/2019 --json")["entry"], Value::Null);
}

/// A district worked out by hand: units born, merged and renamed in a leap year, sessions above and below communes, totals.
fn worked_out() -> Office {
    let office = Office::new("2021-12-31", "en");
    office.file(
        "units.csv",
        "code,name,kind,parent,from,until,successor\n\
         h,Mẫu,district,,,,\na,An,commune,h,,2020-07-01,c\nb,Bình,commune,h,,2020-07-01,c\nc,Cường,commune,h,2020-07-01,,\n\
         d,Dũng,commune,h,2019-11-16,,\nv,Một,village,d,,,\nt,Tâm,township,h,,2020-02-29,\nt,Tâm,ward,h,2020-02-29,,\n",
    );
    office.does("init --unit h --units units.csv");
    for (unit, on, host) in [
        ("a", "1/2/2020", "chair"),
        ("a", "2/2/2020", "deputy"),
        ("a", "3/2/2020", "chair,deputy --form indirect"),
        ("b", "3/3/2020", "secretary,chair"),
        ("c", "3/8/2020", "secretary"),
        ("h", "4/8/2020", "chair --at v"),
        ("h", "5/8/2020", "deputy --at d"),
        ("v", "6/8/2020", "chair"),
        ("h", "5/5/2020", "chair --at a"),
    ] {
        office.does(&format!("record session --unit {unit} --on {on} --host {host}"));
    }
    office.does("record total --unit h --period 2020 --sessions 9 --scope communes");
    office.does("record total --unit c --period 2020-H2 --sessions 3 --attended 100");
    office.does("record total --unit h --period 2020 --sessions 6 --at d --host chair");
    office
}

/// Of each unit's row: code, required, held, counted, held there by those above, shortfall, state.
fn rows(office: &Office, line: &str) -> Vec<String> {
    let report = json(office, line);
    let keys = ["unit", "required", "held", "counted", "hosted_by_higher", "shortfall", "state"];
    let row = |unit: &Value| keys.map(|key| unit[key].to_string().replace('"', "")).join(" ");
    report["units"].as_array().expect("units").iter().map(row).collect()
}

#[test]
fn the_minimum_of_a_leap_year_is_as_worked_out_by_hand() {
    let office = worked_out();
    let report = json(&office, "report year 2020 --as-of 31/12/2020 --json");
    let sessions = &report["sessions"];
    // Of 9 for all communes 5 are recorded and 2 stand in c's own total: 2 in the pool. 2 + 2 + 6 are reported beside 9 recorded.
    let figures = ["total", "recorded", "reported", "attended"].map(|key| sessions[key].as_i64());
    assert_eq!(figures, [Some(19), Some(9), Some(10), Some(100)]);
    let by_host = ["secretary", "chair", "both", "deputy", "unknown"].map(|key| sessions["by_host"][key].as_i64());
    assert_eq!(by_host, [Some(1), Some(11), Some(1), Some(2), Some(4)]);
    let minimum = ["units", "required", "counted", "pool", "shortfall", "met", "short", "unknown"];
    let minimum = minimum.map(|key| report["minimum"][key].as_i64().unwrap_or(-1));
    assert_eq!(minimum, [5, 14, 5, 2, 10, 1, 2, 2]);
    let bounds = ["met_at_least", "met_at_most", "shortfall_at_least"].map(|key| report["minimum"][key].as_i64());
    assert_eq!(bounds, [Some(1), Some(3), Some(8)]);
    let line = "report units 2020 --as-of 31/12/2020 --json";
    // 182 and 184 of 366 days.
    let then =
        ["a 2 3 1 1 1 unknown", "b 2 1 1 0 1 unknown", "c 2 3 3 0 0 met", "d 4 0 0 2 4 short", "t 4 0 0 0 4 short"];
    assert_eq!(rows(&office, line), then);
    // Added along the links before rounding: 4 × (182 + 182 + 184) ÷ 366 = 5.99.
    let now = ["c 6 7 5 1 1 unknown", "d 4 0 0 2 4 short", "t 4 0 0 0 4 short"];
    assert_eq!(rows(&office, &format!("{line} --view now")), now);
    office.does("rule set count_at yes --from 1/1/2020 --source S");
    let counted = ["a 2 3 2 1 0 met", "b 2 1 1 0 1 unknown", "c 2 3 3 0 0 met", "d 4 0 7 2 0 met", "t 4 0 0 0 4 short"];
    assert_eq!(rows(&office, line), counted);
    office.does("rule set count_deputies yes --from 1/1/2020 --source S");
    let counted = ["a 2 3 3 1 0 met", "b 2 1 1 0 1 unknown", "c 2 3 3 0 0 met", "d 4 0 8 2 0 met", "t 4 0 0 0 4 short"];
    assert_eq!(rows(&office, line), counted);
    // d exists on 46 of 365 days of 2019; over two years 4 × (46 ÷ 365 + 182 ÷ 366) = 2.49.
    assert!(rows(&office, "report units 2019 --as-of 31/12/2020 --json").contains(&"d 1 0 0 0 1 short".to_owned()));
    let span = rows(&office, "report units 2019-07-01..2020-06-30 --as-of 31/12/2020 --json");
    assert_eq!(span[0], "a 4 3 3 1 1 short");
    assert_eq!(span[2], "d 2 0 0 0 2 short");
}

#[test]
fn states_of_petitions_are_as_worked_out_by_hand() {
    let office = Office::new("2019-12-31", "en");
    office.does("init --unit 'Mẫu' --kind district");
    office.does("unit add 'An' --kind commune --parent mau --code a");
    for (name, table) in [
        ("agencies", "code,name\nx,Phòng X\ny,Phòng Y\n"),
        ("sessions", "code,unit,day,hosts\na-2019-1,a,1/3/2019,chair\na-2019-2,a,2/3/2019,secretary\n"),
        (
            "petitions",
            "code,session,text,answered,duplicate_of\n\
             a-2019-1.1,a-2019-1,p1,,\na-2019-1.2,a-2019-1,p2,yes,\na-2019-1.3,a-2019-1,p3,,\n\
             a-2019-1.4,a-2019-1,p4,,a-2019-1.1\na-2019-1.5,a-2019-1,p5,,a-2019-1.4\na-2019-1.6,a-2019-1,p6,,a-2019-2.1\n\
             a-2019-1.7,a-2019-1,p7,yes,\na-2019-1.8,a-2019-1,p8,,\na-2019-1.9,a-2019-1,p9,,\na-2019-1.10,a-2019-1,p10,,\n\
             a-2019-2.1,a-2019-2,q1,,\na-2019-2.2,a-2019-2,q2,,a-2019-1.2\n",
        ),
        (
            "assignments",
            "petition,agency,day,due,extended_to,withdrawn\na-2019-1.1,x,,,,\na-2019-1.3,x,2019-03-05,,2019-04-30,\n\
             a-2019-1.7,x,,,,\na-2019-1.8,y,,,,yes\na-2019-1.9,y,2019-03-20,2019-03-10,,2019-04-01\n\
             a-2019-1.10,y,2019-03-04,,,\na-2019-2.1,y,2019-05-01,,,\n",
        ),
        (
            "replies",
            "petition,day,outcome\na-2019-1.1,2019-03-10,interim\na-2019-1.1,2019-03-16,explained\n\
             a-2019-1.1,2019-03-20,resolved\na-2019-1.3,2019-05-01,noted\na-2019-1.8,2019-03-02,resolved\n\
             a-2019-1.10,2019-03-17,declined\na-2019-1.10,2019-03-17,noted\n",
        ),
    ] {
        office.file(&format!("t/{name}.csv"), table);
    }
    office.does("import t");
    let states = ["answered", "on_time", "late", "pending", "overdue", "withdrawn", "unassigned"];
    let on = |day: &str| {
        let petitions = json(&office, &format!("report petitions 2019 --as-of {day} --json"))["petitions"].clone();
        states.map(|state| petitions[state].as_i64().unwrap_or(-1))
    };
    assert_eq!(on("31/12/2019"), [3, 2, 2, 0, 1, 2, 2]);
    assert_eq!(on("25/3/2019"), [3, 2, 1, 1, 1, 1, 3]);
    assert_eq!(on("17/3/2019"), [3, 2, 1, 1, 0, 1, 4]);
    assert_eq!(on("16/3/2019"), [3, 2, 0, 2, 0, 1, 4]);
    assert_eq!(on("4/3/2019"), [3, 0, 0, 3, 0, 1, 5]);
    let explain = "report year 2019 --as-of 17/3/2019 --explain petitions.on_time_percent";
    for (lang, shown) in
        [("vi", "petitions.on_time_percent = 66,7 % (2/3)"), ("en", "petitions.on_time_percent = 66.7% (2/3)")]
    {
        let text = office.does(&format!("{explain} --lang {lang}")).stdout;
        assert!(text.contains(shown), "{text}");
    }
    let year = json(&office, "report year 2019 --json");
    assert_eq!(year["petitions"]["distinct"], 8);
    assert_eq!(year["petitions"]["on_time_percent"], 40.0);
    assert_eq!(
        year["petitions"]["outcomes"],
        serde_json::json!({"resolved": 3, "explained": 0, "noted": 2, "declined": 0})
    );
    assert_eq!(year["agencies"][0]["median_days"], 38);
    assert_eq!(year["agencies"][1]["on_time_percent"], 0.0);
}

/// Runs a line in a folder with nothing of the surroundings but these variables.
fn surrounded(folder: &Path, variables: &[(&str, &str)], line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doithoai"));
    command.args(crate::transcript::words(line)).current_dir(folder).env_clear().stdin(Stdio::null());
    command.envs(variables.iter().copied());
    command
}

fn said(mut command: Command) -> (Option<i32>, String) {
    let output = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout) + &text(output.stderr))
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
        let (code, shown) = said(surrounded(office.path(), variables, &format!("unit list {option}")));
        assert!(code == Some(0) && shown.starts_with(word), "{variables:?} {option}: {shown}");
    }
}

#[test]
fn the_register_is_the_options_the_variables_or_the_nearest_above() {
    let (office, other) = (office(), Office::new("2019-06-01", "vi"));
    other.does("init --unit 'Kim Thành'");
    let deep = office.path().join("xa/2019");
    std::fs::create_dir_all(&deep).expect("a folder");
    let (here, there) = (office.path().join("doithoai.db"), other.path().join("doithoai.db"));
    let (here, there) = (here.to_string_lossy().into_owned(), there.to_string_lossy().into_owned());
    let named = |variables: &[(&str, &str)], line: &str| said(surrounded(&deep, variables, line)).1;
    assert!(named(&[], "-v unit list").contains(&here), "the nearest above");
    assert!(named(&[("DOITHOAI_FILE", &there)], "unit list -v").contains(&there), "the variable");
    let both = named(&[("DOITHOAI_FILE", &here)], &format!("-v unit list --file '{there}'"));
    assert!(both.contains(&there), "the option");
    let nowhere = tempfile::TempDir::new().expect("a folder");
    assert_eq!(said(surrounded(nowhere.path(), &[], "unit list")).0, Some(4));
    assert_eq!(said(surrounded(nowhere.path(), &[("DOITHOAI_TODAY", "31/4/2019")], "rule show")).0, Some(1));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let office = office();
    for line in ["list holidays", "list holidays --json", "report year 2019 --format html"] {
        let mut command = surrounded(office.path(), &[], line);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
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
    assert_eq!(json(&office, "bao-cao plan 2019 --json")["plan"]["held"], 1);
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
    let rows: Vec<&str> =
        table.lines().filter(|row| row.starts_with("| ") && !row.starts_with("| statement |")).collect();
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
