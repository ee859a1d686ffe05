//! Texts are stored and compared in the same way from every input.

use crate::support::Register;
use crate::workbooks::{office, sheet};

fn with_session() -> Register {
    let register = office();
    register.does("record session --unit dong-lac --on 20/5/2019 --host chair --attended 85");
    register
}

fn texts(register: &Register) -> Vec<String> {
    let listed = register.json(["list", "petitions"]);
    let texts = listed.as_array().expect("petitions").iter();
    texts.map(|one| one["text"].as_str().expect("a text").to_owned()).collect()
}

/// F3: letters of old keyboards that look like Đ are Đ in names, codes, texts, headings and
/// searches.
#[test]
fn a_copied_eth_is_the_letter_that_it_looks_like() {
    for letter in ["\u{d0}", "\u{189}"] {
        let register = office();
        register
            .run([
                "unit",
                "add",
                &format!("{letter}ông Hải"),
                "--kind",
                "commune",
                "--parent",
                "nam-sach",
            ])
            .success();
        register
            .run(["record", "session", "--unit", "Đông Hải", "--on", "1/6/2019", "--host", "chair"])
            .success();
        assert_eq!(register.json(["show", "dong-hai-2019-1"])["unit"], "dong-hai");
        register
            .write("petitions.csv", format!("session,text\ndong-hai-2019-1,{letter}ường làng\n"));
        register.run(["import", "petitions.csv"]).success();
        assert_eq!(texts(&register), ["Đường làng"]);
        for asked in ["duong lang", "đường làng", &format!("{letter}ường")] {
            let found = register.json(["find", asked]);
            assert!(found.to_string().contains("dong-hai-2019-1.1"), "{asked}: {found}");
        }
        register
            .write("sessions.csv", format!("{letter}ơn vị,day,hosts\ndong-lac,2019-07-01,chair\n"));
        register.run(["import", "sessions.csv"]).success();
    }
}

/// F8: one petition of two lines is one, in every format.
#[test]
fn a_line_break_inside_a_sentence_is_a_space_from_every_format() {
    let register = with_session();
    register.write("petitions.csv", "session,text\r\ndong-lac-2019-1,\"Dòng 1\r\nDòng 2\"\r\n");
    assert_eq!(register.json(["import", "petitions.csv"])["new"], 1);
    register.write(
        "petitions.xlsx",
        sheet("petitions", &[&["session", "text"], &["dong-lac-2019-1", "Dòng 1\nDòng 2"]]),
    );
    assert_eq!(register.json(["import", "petitions.xlsx"])["same"], 1);
    register.run(["record", "petition", "dong-lac-2019-1", "--text", "Dòng 1\r\n Dòng 2"]).exits(1);
    register
        .run(["record", "petition", "dong-lac-2019-1", "--text", "Đường hỏng.\r\nCống tắc."])
        .success();
    assert_eq!(texts(&register), ["Dòng 1 Dòng 2", "Đường hỏng.\nCống tắc."]);
}

/// D3: list marks are removed if every line has one, and the receipt says so; blanks do not
/// distinguish texts.
#[test]
fn list_marks_and_doubled_blanks_do_not_count() {
    let register = with_session();
    register.write("y.txt", "1. Đường hỏng\n2) Cống tắc\n- Rác\n\n•\tĐèn hỏng\n");
    let receipt =
        register.run(["record", "petition", "dong-lac-2019-1", "--lines", "y.txt"]).success();
    assert!(receipt.stderr.contains("without their list marks"), "{receipt}");
    register.write("z.txt", "Điện  yếu\nNước\u{3000}bẩn\n");
    let receipt =
        register.run(["record", "petition", "dong-lac-2019-1", "--lines", "z.txt"]).success();
    assert!(!receipt.stderr.contains("marks"), "{receipt}");
    let kept = ["Đường hỏng", "Cống tắc", "Rác", "Đèn hỏng", "Điện  yếu", "Nước\u{3000}bẩn"];
    assert_eq!(texts(&register), kept, "what is no list mark stays as typed");
    for same in ["Điện yếu", "2. Nước\u{a0}bẩn", "- Rác"] {
        let refused =
            register.run(["record", "petition", "dong-lac-2019-1", "--text", same]).exits(1);
        assert!(refused.stderr.contains("already exists"), "{refused}");
    }
    register.write(
        "petitions.csv",
        "session,text\ndong-lac-2019-1,Điện yếu\ndong-lac-2019-1,3. Cống   tắc\n",
    );
    assert_eq!(register.json(["import", "petitions.csv"])["same"], 2);
    assert_eq!(texts(&register), kept, "and is not changed by a row that says the same");
    register.write("some.txt", "1. Việc một\nViệc hai\n");
    register.run(["record", "petition", "dong-lac-2019-1", "--lines", "some.txt"]).success();
    assert_eq!(texts(&register)[6..], ["1. Việc một", "Việc hai"], "not every line has a mark");
}

/// S22: a repeated line is reported with the line that it repeats, never with a record that does
/// not exist.
#[test]
fn a_doubled_line_names_the_line_that_it_repeats() {
    let register = with_session();
    register.write("y.txt", "Việc một\nViệc hai\n\n- Việc  một\n");
    let refused =
        register.run(["record", "petition", "dong-lac-2019-1", "--lines", "y.txt"]).exits(1);
    assert!(refused.stderr.contains("line 4 is identical to line 1"), "{refused}");
    assert!(!refused.stderr.contains("dong-lac-2019-1."), "{refused}");
    assert!(texts(&register).is_empty(), "refused whole");
    let refused = register.on("2019-12-01").speaking("vi");
    let told =
        refused.run(["record", "petition", "dong-lac-2019-1", "--lines", "y.txt"]).exits(1).stderr;
    assert!(told.contains("dòng 4 trùng với dòng 1"), "{told}");
}

/// S22: the same for the rows of one file.
#[test]
fn a_doubled_row_names_the_row_that_it_repeats() {
    let register = with_session();
    register.write(
        "petitions.csv",
        "session,text,field\ndong-lac-2019-1,Việc một,\ndong-lac-2019-1,Việc một,\n",
    );
    let told = register.run(["import", "petitions.csv"]).success();
    assert!(
        told.stderr.contains("petitions.csv: line 3 is identical to line 2 and was recorded once"),
        "{told}"
    );
    let rows = "session,text,field\ndong-lac-2019-1,Việc hai,\ndong-lac-2019-1,Việc hai,land\n";
    register.write("petitions.csv", rows);
    let refused = register.run(["import", "petitions.csv"]).exits(1);
    assert!(
        refused.stderr.contains("the row repeats line 2 of petitions.csv, with field"),
        "{refused}"
    );
    assert!(!refused.stderr.contains("dong-lac-2019-1."), "{refused}");
    register.write(
        "petitions.csv",
        "code,session,text\nx,dong-lac-2019-1,Việc ba\nx,dong-lac-2019-1,Việc bốn\n",
    );
    let refused = register.run(["import", "petitions.csv"]).exits(1);
    assert!(
        refused.stderr.contains("duplicate code x: line 3 repeats line 2 of petitions.csv"),
        "{refused}"
    );
}

/// A text of invisible characters is empty.
#[test]
fn a_text_that_shows_nothing_is_empty() {
    let register = with_session();
    for text in
        ["\u{200b}", "\u{feff}\u{ad}", "\u{2800}", "\u{3164}\u{115f}\u{1160}", "\u{3000}\u{a0}"]
    {
        let refused =
            register.run(["record", "petition", "dong-lac-2019-1", "--text", text]).exits(1);
        assert!(refused.stderr.contains("(column text)"), "{refused}");
        register.write("petitions.csv", format!("session,text\ndong-lac-2019-1,\"{text}\"\n"));
        register.run(["import", "petitions.csv"]).exits(1);
        register.write("y.txt", format!("{text}\nViệc\u{200b} {}\n", text.len()));
    }
    register.run(["record", "petition", "dong-lac-2019-1", "--lines", "y.txt"]).success();
    assert_eq!(texts(&register).len(), 1);
}
