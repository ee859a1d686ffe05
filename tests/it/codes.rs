//! Valid codes at every input, and no code printed for pasting is interpreted by a shell.

use std::process::Command;

use crate::support::{Output, Register};
use crate::version_0_1::old_register;
use crate::workbooks::{office, sheet};

/// A code that runs a command in a shell.
const HOSTILE: &str = "aa$(touch${IFS}pwned)";

/// The commands that a text gives for pasting.
fn printed(text: &str) -> Vec<String> {
    let mut commands = Vec::new();
    for line in text.lines() {
        for rest in line.split("doithoai ").skip(1) {
            let ends =
                ["; ", ", or", ", then", "`", " · ", "  "].iter().filter_map(|end| rest.find(end));
            commands.push(rest[..ends.min().unwrap_or(rest.len())].trim().to_owned());
        }
    }
    commands
}

/// Parses a printed command like a shell, which must run nothing; returns its words.
#[track_caller]
fn pasted(register: &Register, command: &str) -> Vec<String> {
    let script = format!("doithoai() {{ printf '%s\\n' \"$@\"; }}\ndoithoai {command}");
    let output = Command::new("sh")
        .args(["-c", &script])
        .current_dir(register.path(""))
        .output()
        .expect("a shell");
    assert!(output.status.success() && output.stderr.is_empty(), "{command}: {output:?}");
    assert!(!register.path("pwned").exists(), "the shell ran what stands in {command}");
    String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect()
}

/// Parses every command in an output with a shell; where `code` occurs, it must be one of the
/// words.
#[track_caller]
fn pastes(register: &Register, output: &Output, code: &str) {
    let commands = printed(&format!("{}\n{}", output.stdout, output.stderr));
    let read: Vec<Vec<String>> = commands.iter().map(|command| pasted(register, command)).collect();
    let is_there = |words: &Vec<String>| {
        words.iter().any(|word| word == code || word.starts_with(&format!("{code}/")))
    };
    assert!(read.iter().any(is_there), "no command for {code}: {output}");
}

/// S5: in hints and dashboard lines a code of a register of 0.1 is one word to the shell.
#[test]
fn what_is_printed_for_pasting_runs_nothing() {
    for lang in ["en", "vi"] {
        let register = office().speaking(lang);
        let rows = format!("code,unit,day,hosts\n{HOSTILE},dong-lac,2019-11-03,chair\n");
        register.write("sessions.csv", &rows);
        register.run(["import", "sessions.csv", "--old-codes"]).success();
        register.does("agency add 'Phòng Một' --code p-1");
        register.write("agencies.csv", "code,name\n`touch${IFS}pwned`,Phòng Hai\n");
        register.run(["import", "agencies.csv", "--old-codes"]).success();
        pastes(&register, &register.run([""; 0]).success(), HOSTILE);
        register.run(["record", "petition", HOSTILE, "--text", "Việc khác"]).success();
        let petition = format!("{HOSTILE}.1");
        pastes(
            &register,
            &register.run(["record", "petition", HOSTILE, "--text", "Việc khác"]).exits(1),
            &petition,
        );
        pastes(
            &register,
            &register.run(["record", "petition", "aa$(touch${IFS}pwnd)", "--text", "x"]).exits(1),
            "list",
        );
        pastes(&register, &register.run(["show", "aa$(touch${IFS}pwnd)"]).exits(1), HOSTILE);
        pastes(&register, &register.run(["remove", HOSTILE]).exits(1), HOSTILE);
        pastes(
            &register,
            &register.run(["assign", "withdraw", &petition, "--why", "x"]).exits(1),
            &petition,
        );
        register.run(["assign", &petition, "--to", "Phòng Hai"]).success();
        let again = register.run(["assign", &petition, "--to", "p-1"]).exits(1);
        pastes(&register, &again, &petition);
        register.run(["assign", "withdraw", &petition, "--why", "x"]).success();
        pastes(
            &register,
            &register.run(["assign", "withdraw", &petition, "--why", "x"]).exits(1),
            &petition,
        );
        pastes(&register, &register.run([""; 0]).success(), HOSTILE);
        let lint = register.run(["lint", "--json"]).exits(3).json();
        let odd = lint["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .filter(|one| one["code"] == "code_odd");
        assert_eq!(odd.count(), 3, "{lint:#}");
    }
}

/// S5: every input refuses a new code with characters other than a–z, digits, `.`, `-` and `~`, and
/// names the character.
#[test]
fn a_new_code_with_other_signs_is_refused_at_every_door() {
    let register = office();
    let before = register.journal_length();
    for (file, table, sign) in [
        (
            "sessions.csv",
            format!("code,unit,day,hosts\n{HOSTILE},dong-lac,2019-11-03,chair\n"),
            "$",
        ),
        ("plans.csv", "code,unit,day,hosts\nx*,dong-lac,2019-11-03,chair\n".to_owned(), "*"),
        ("agencies.csv", "code,name\na`b,Phòng\n".to_owned(), "`"),
        ("fields.csv", "code,name_vi,name_en\na=b,Một,One\n".to_owned(), "="),
        ("fields.csv", "code,name_vi,name_en\na/b,Một,One\n".to_owned(), "/"),
        ("units.csv", "code,name,kind\ndồng,Đồng,commune\n".to_owned(), "ồ"),
    ] {
        register.write(file, &table);
        for more in [&[][..], &["--update"]] {
            let told = register.run(["import", file].iter().chain(more)).exits(1).stderr;
            assert!(told.contains(&format!("“{sign}” is not allowed in codes")), "{file}: {told}");
            assert!(told.contains("doithoai import FILE --old-codes"), "{told}");
        }
    }
    register.write(
        "form.xlsx",
        sheet(
            "sessions",
            &[&["code", "unit", "day", "hosts"], &["a_1", "dong-lac", "2019-11-03", "chair"]],
        ),
    );
    assert!(register.run(["import", "form.xlsx"]).exits(1).stderr.contains("“_” is not allowed"));
    for (code, told) in
        [("a_b", "“_”"), ("~b", "starts with “~”"), ("a b", "a space"), ("a\u{200b}b", "“U+200B”")]
    {
        let refused = register.run(["agency", "add", "Phòng", "--code", code]).exits(1);
        assert!(refused.stderr.contains(told), "{refused}");
    }
    register
        .run(["unit", "add", "Mới", "--kind", "commune", "--parent", "nam-sach", "--code", "m_i"])
        .exits(1);
    assert_eq!(register.journal_length(), before, "nothing was entered");
    let fresh = Register::empty();
    fresh.write("units.csv", "code,name,kind\nnam_sach,Nam Sách,district\n");
    fresh.run(["init", "--unit", "nam_sach", "--units", "units.csv"]).exits(1);
    assert!(!fresh.path("doithoai.db").exists());
}

/// S16: a look-alike letter is named, with the letter that was meant.
#[test]
fn a_look_alike_letter_is_refused_and_named() {
    let register = office();
    for (code, told, meant) in [
        ("h\u{43e}ng-2019-1", "“о” is a Cyrillic letter that looks like “o”", "hong-2019-1"),
        ("h\u{3bf}ng-2019-1", "“ο” is a Greek letter that looks like “o”", "hong-2019-1"),
        (
            "hong-2019-\u{ff11}",
            "“１” is a full-width or raised form that looks like “1”",
            "hong-2019-1",
        ),
    ] {
        register.write(
            "sessions.csv",
            format!("code,unit,day,hosts\n{code},dong-lac,2019-11-03,chair\n"),
        );
        let refused = register.run(["import", "sessions.csv"]).exits(1).stderr;
        assert!(refused.contains(told), "{refused}");
        let refused = register.run(["agency", "add", "Phòng", "--code", code]).exits(1).stderr;
        assert!(
            refused.contains(told) && refused.contains(&format!("Hint: enter {meant}")),
            "{refused}"
        );
    }
}

/// Upper case is read as lower case in every input, and an old code with capitals is found
/// unchanged.
#[test]
fn upper_case_is_read_as_lower() {
    let register = office();
    register.does(
        "agency add 'Phòng Tài nguyên' --code TNMT
         record session --unit DONG-LAC --on 3/11/2019 --host chair
         record petition Dong-Lac-2019-1 --text 'Việc một'
         assign DONG-LAC-2019-1.1 --to TNMT
         show Dong-Lac-2019-1.1/Assignment
         edit DONG-LAC-2019-1 --attended 12",
    );
    assert_eq!(register.json(["list", "agencies"])[0]["code"], "tnmt");
    register
        .write("petitions.csv", "code,session,text\nDONG-LAC-2019-1.2,Dong-Lac-2019-1,Việc hai\n");
    assert_eq!(register.json(["import", "petitions.csv"])["new"], 1);
    assert_eq!(register.json(["import", "petitions.csv"])["same"], 1);
    assert_eq!(register.json(["show", "dong-lac-2019-1.2"])["code"], "dong-lac-2019-1.2");
    let old = old_register();
    assert_eq!(old.json(["show", "A_01"])["code"], "A_01");
    assert_eq!(old.json(["show", "AN-HA-2024-1"])["code"], "an-ha-2024-1");
    old.run(["show", "a_01"]).exits(1);
}

/// Codes with huge numbers are refused; in a file of 0.1 they block no later code.
#[test]
fn a_huge_number_in_a_code_harms_nothing() {
    let register = office();
    for number in [
        "99999999999999999999",
        "18446744073709551615",
        "9223372036854775807",
        "4294967295",
        "1000000000",
    ] {
        let rows =
            format!("code,unit,day,hosts\ndong-lac-2019-{number},dong-lac,2019-11-03,chair\n");
        register.write("sessions.csv", rows);
        let refused = register.run(["import", "sessions.csv"]).exits(1);
        assert!(
            refused.stderr.contains("the number at its end has more than 9 digits"),
            "{refused}"
        );
        register.run(["import", "sessions.csv", "--old-codes"]).success();
        register.does(&format!("remove dong-lac-2019-{number}\nundo"));
        let rows = format!(
            "code,session,text\ndong-lac-2019-{number}.{number},dong-lac-2019-{number},Việc {number}\n"
        );
        register.write("petitions.csv", rows);
        register.run(["import", "petitions.csv"]).exits(1);
        register.run(["import", "petitions.csv", "--old-codes"]).success();
        register.does(&format!("record petition dong-lac-2019-{number} --text 'Việc khác'"));
        register.run(["show", &format!("dong-lac-2019-{number}.1")]).success();
        register.run(["show", &format!("dong-lac-2019-{number}/review-{number}")]).exits(1);
        register.write("sessions.csv", "unit,day,hosts\ndong-lac,2019-11-03,chair\n");
    }
    register.does(
        "record session --unit dong-lac --on 4/11/2019 --host chair\nshow dong-lac-2019-1\nverify",
    );
    register.run(["list", "sessions"]).success();
}

/// Bundles of other offices bring no new code of that form, unless requested.
#[test]
fn a_bundle_with_odd_codes_is_taken_only_when_asked() {
    let (old, register) = (old_register(), Register::empty().on("2026-01-15"));
    old.does("bundle make -o all.dtb");
    std::fs::copy(old.path("all.dtb"), register.path("all.dtb")).expect("a copy");
    register.write(
        "units.csv",
        std::fs::read(crate::version_0_1::kept("export/units.csv")).expect("units"),
    );
    register.does("init --unit cam-son --units units.csv");
    let before = register.journal_length();
    let refused = register.run(["bundle", "merge", "all.dtb"]).exits(1);
    assert!(
        refused.stderr.contains("invalid code “") && refused.stderr.contains("--unsigned"),
        "{refused}"
    );
    assert_eq!(register.journal_length(), before);
    register.does("bundle merge all.dtb --unsigned\nshow A_01\nbundle merge all.dtb\nverify");
    // A register that already has them accepts them again.
    old.does("bundle merge all.dtb");
}
