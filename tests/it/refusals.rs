//! Errors: each is refused without a change, with its exit code, a sentence, and a way out, in both
//! languages.

use crate::support::district::filled;
use crate::support::{Register, words};

fn refused(name: &str, lines: &str) {
    for lang in ["vi", "en"] {
        let office = filled(lang);
        let before = office.journal_length();
        let transcript = office.transcript(lines);
        let count = lines.lines().filter(|line| !line.trim().is_empty()).count();
        assert_eq!(
            transcript.matches("\nexit ").count(),
            count,
            "each line is refused:\n{transcript}"
        );
        assert_eq!(office.journal_length(), before, "a refused command leaves no entry");
        insta::assert_snapshot!(format!("{name}_{lang}"), transcript);
    }
}

#[test]
fn lines_that_cannot_be_read_exit_with_2() {
    refused(
        "usage",
        "
        recor
        report
        report yeer
        report year 20x9
        report year 2019-H3
        report year 2019 --format pdf
        report year 2019 --view later
        record session --unti dong-lac
        record session --unit dong-lac --on 20/5/2019
        record session --unit dong-lac --on 20/5/2019 --host mayor
        record session --unit dong-lac --on 20/5/2019 --host chair --attended nhiều
        record session --unit dong-lac --on 20/5/2019 --host chair --attended -5
        record session --unit dong-lac --on 20/5/2019 --host chair --form email
        record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome xong
        record petition dong-lac-2019-1
        record petition dong-lac-2019-1 surplus --text a
        record total --unit dong-lac --period năm --sessions 1
        plan add --unit dong-lac --host chair
        plan move dong-lac-2019-k1
        assign
        assign dong-lac-2019-1.1
        assign dong-lac-2019-1.1 'tài nguyên' --on 21/5/2019
        assign dong-lac-2019-1.1 extend
        assign extend dong-lac-2019-1.1 --why x
        assign list --due-within tuần
        edit dong-lac-2019-1
        edit dong-lac-2019-1 --issued 3
        list nothing
        leader add A --unit dong-lac --post king
        rule set minimun 3
        unit add
        --lang fr unit list
        purge
        purge dong-lac-2019-1 --before 2020
        purge --before
        purge --before 20x9
        purge --before 2020-Q1
        purge --before -1
        ",
    );
}

#[test]
fn what_is_unknown_or_ambiguous_is_refused_with_candidates() {
    refused(
        "unknown",
        "
        record session --unit 'nam sach' --on 20/5/2019 --host chair
        record session --unit 'dong lak' --on 20/5/2019 --host chair
        record session --unit 'Hà Nội' --on 20/5/2019 --host chair
        record petition dong-lac-2019-9 --text a
        record petition dong-lac-2019-1 --text a --field thuế
        record petition dong-lac-2019-1 --text a --duplicate-of dong-lac-2019-1.99
        record reply dong-lac-2019-1.77 --on 22/5/2019 --outcome noted
        record session --unit dong-lac --on 21/5/2019 --host chair --plan dong-lac-2019-k9
        assign dong-lac-2019-1.4 --to phong
        assign dong-lac-2019-1.4 --to 'sở y tế'
        assign explain dong-lac-2019-1.2
        assign extend dong-lac-2019-1.2 --by 3 --why x
        show dong-lac-2019-7
        show dong-lac-2019-1/reply-1
        edit nothing --note x
        remove dong-lac-2020-1
        rule use luat-72 --from 1/1/2026
        unit merge dong-lac --into dong-lac-moi --on 1/1/2020
        leader end dong-lac --post secretary --on 1/1/2020
        import nowhere
        purge dong-lac-2019-7
        purge dong-lac
        purge dong-lac-2019-1.1/assignment
        ",
    );
}

#[test]
fn signs_name_nothing_where_there_is_but_one() {
    let office = Register::empty().on("2019-05-22");
    office.does("init --no-list --unit 'Nam Sách' --kind district");
    office.does("agency add 'Phòng Kinh tế' --code kinh-te");
    office.does("record session --unit nam-sach --on 20/5/2019 --host chair");
    office.does("record petition nam-sach-2019-1 --text 'Đường ngập'");
    for line in [
        "record session --unit '?!' --on 21/5/2019 --host chair",
        "assign nam-sach-2019-1.1 --to '???'",
        "list petitions --agency ''",
        "list sessions --unit ''",
        "show '...'",
    ] {
        let output = office.run(words(line));
        assert_eq!(output.code, 1, "{line}: {}{}", output.stdout, output.stderr);
    }
}

#[test]
fn a_unit_lies_neither_below_itself_nor_below_what_lies_below_it() {
    let office = filled("en");
    office.does("unit add 'Thôn Bắc' --kind village --parent an-son");
    for (name, rows) in
        [("itself", "xa,Xa,commune,xa\n"), ("each-other", "xb,Xb,commune,xc\nxc,Xc,commune,xb\n")]
    {
        office.write(&format!("{name}/units.csv"), format!("code,name,kind,parent\n{rows}"));
    }
    for line in [
        "edit an-son --parent an-son",
        "edit an-son --parent bac",
        "unit rename an-son --parent bac --on 1/1/2020",
        "import itself",
        "import each-other",
    ] {
        let output = office.run(words(line));
        assert!(
            output.code == 1 && output.stderr.contains("below itself"),
            "{line}: {}",
            output.stderr
        );
    }
}

#[test]
fn a_withdrawn_petition_is_not_called_assigned() {
    let office = filled("en");
    office.does("assign withdraw dong-lac-2019-1.1 --why x");
    for agency in ["tnmt", "kinh-te"] {
        let refused = office.run(["assign", "dong-lac-2019-1.1", "--to", agency]).exits(1);
        assert!(refused.stderr.contains("1.1 is withdrawn"), "{refused}");
    }
    office.does("assign transfer dong-lac-2019-1.1 --to tnmt --why x");
}

#[test]
fn impossible_days_and_figures_are_refused() {
    refused(
        "impossible",
        "
        record session --unit dong-lac --on 31/4/2019 --host chair
        record session --unit dong-lac --on 'tuần trước' --host chair
        record session --unit dong-lac --on 20/5/2019 --host chair --plan dong-lac-2019-k1
        record petition dong-lac-2019-1 --text ' '
        record petition dong-lac-2019-1 --text 'Đường thôn Đông ngập khi mưa'
        record ballot dong-lac-2019-1 --issued 80 --returned 78 --very-satisfied 78 --satisfied 0 --dissatisfied 0
        edit dong-lac-2019-1/ballot --returned 90
        edit dong-lac-2019-1/ballot --invalid 79
        edit dong-lac-2019-1/ballot --satisfied 50
        edit dong-lac-2019-1.1 --duplicate-of dong-lac-2019-1.1
        assign dong-lac-2019-1.1 --to kinh-te
        assign dong-lac-2019-1.1 --to tnmt
        assign transfer dong-lac-2019-1.1 --to tnmt --why x
        assign extend dong-lac-2019-1.1 --to 1/6/2019 --why x
        assign extend dong-lac-2019-1.1 --by 1000000000 --kind working --why x
        assign withdraw dong-lac-2019-1.1 --why ' '
        plan add --unit dong-lac --on 20/5/2019 --month 2019-05 --host chair
        plan add --unit dong-lac --month 2019-13 --host chair
        unit add 'Đồng Lạc' --kind commune --code dong-lac
        unit add 'X' --kind commune --code 'Đồng Lạc'
        unit end dong-lac --on 32/1/2020
        unit merge dong-lac --into dong-lac --on 1/1/2020
        leader add A --unit dong-lac --post chair --from 1/1/2020 --until 1/1/2019
        rule set threshold_percent 101
        rule set due_kind sometimes
        holiday add 30/2/2019
        init --no-list --unit 'Nam Sách' --kind district
        remove dong-lac-2019-1
        remove tnmt
        ",
    );
}

#[test]
fn totals_that_overlap_are_refused() {
    for lang in ["vi", "en"] {
        let office = filled(lang);
        office.does("record total --unit dong-lac --period 2019-Q1 --sessions 2");
        office.does("record total --unit nam-sach --period 2019 --sessions 65 --scope communes");
        let lines = "
            record total --unit dong-lac --period 2019-02-01..2019-04-30 --sessions 2
            record total --unit dong-lac --period 2019-Q1 --sessions 2 --host chair
            record total --unit dong-lac --period 2019-Q1 --sessions 3
            record total --unit dong-lac --period 2019 --sessions 1 --scope communes
        ";
        insta::assert_snapshot!(format!("totals_overlap_{lang}"), office.transcript(lines));
    }
}

#[test]
fn a_faulty_import_is_refused_whole_and_every_row_is_told() {
    for lang in ["vi", "en"] {
        let office = filled(lang);
        let before = office.journal_length();
        office.write("bad/sessions.csv", "unit,day,hosts,attended\nĐồng Lạc,2019-06-01,chair,10\nHà Nội,2019-06-02,chair,x\nan-son,31/6/2019,king,5\n");
        office.write(
            "bad/ballots.csv",
            "session,issued,returned,very_satisfied,satisfied,dissatisfied\ndong-lac-2019-1,1,2,1,1,0\n",
        );
        office.write("heads/sessions.csv", "unit,day,hosts,Quá hạn\nan-son,2019-06-01,chair,1\n");
        office.write(
            "twice/petitions.csv",
            "code,session,text\na.1,dong-lac-2019-1,Một\na.1,dong-lac-2019-1,Hai\n",
        );
        office.write("differs/ballots.csv", "session,issued,returned,invalid,very_satisfied,satisfied,neutral,dissatisfied\ndong-lac-2019-1,81,78,1,40,33,3,1\n");
        office.write("nothing/readme.txt", "");
        office.write("other.csv", "a,b\n1,2\n");
        office.write("titles/units.csv", "just,some,text\n1,2,3\n");
        office.write("binary/units.csv", b"code,name,kind\nx,\xff\xfe,commune\n");
        let lines = "
            import bad
            import bad --json
            import heads
            import twice
            import differs
            import nothing
            import other.csv
            import titles
            import binary
        ";
        insta::assert_snapshot!(format!("import_{lang}"), office.transcript(lines));
        assert_eq!(office.journal_length(), before);
        office.does("import differs --update");
    }
}

#[test]
fn of_many_faulty_rows_the_first_are_told_and_all_are_counted() {
    for (rows, lang, more, told) in [
        (200, "en", "", "200 errors in 200 rows"),
        (201, "en", "… and one more error", "201 errors in 201 rows"),
        (1_500, "en", "… and 1,300 more errors", "1,500 errors in 1,500 rows"),
        (1_500, "vi", "… và 1.300 lỗi khác", "1.500 lỗi ở 1.500 dòng"),
    ] {
        let office = filled(lang);
        let lines: String =
            (1..=rows).map(|row| format!("xa-{row}-2019-1,1,2019-05-20\n")).collect();
        office.write("many/conclusions.csv", format!("session,number,day\n{lines}"));
        let told_all = office.transcript("import many");
        assert_eq!(
            told_all.lines().filter(|line| line.contains("conclusions.csv")).count(),
            200,
            "{rows} {lang}"
        );
        assert!(told_all.contains(told) && told_all.contains(more), "{rows} {lang}");
        assert_eq!(told_all.contains('…'), rows > 200);
    }
    // A row with two problems counts as one row.
    let office = filled("en");
    office.write("two/sessions.csv", "unit,day,hosts\nnowhere,31/4/2019,nobody\n");
    let told = office.transcript("import two");
    assert!(
        told.contains("errors in one row") && told.matches("sessions.csv").count() > 1,
        "{told}"
    );
}

#[test]
fn what_an_import_changed_is_counted() {
    let office = filled("en");
    office.write(
        "more/agencies.csv",
        "code,name\ntnmt,Phòng Nông nghiệp và Môi trường\nkinh-te,Phòng Kinh tế\nmoi,Phòng Mới\n",
    );
    let told = office.transcript("import more --update");
    assert!(told.contains("1 new, 0 unchanged, 2 changed"), "{told}");
}

#[test]
fn a_file_that_is_no_register_is_refused_with_4_and_a_newer_one_with_6() {
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-05-22").speaking(lang);
        office.write(
            "text.db",
            "this is no database at all, only some text that is long enough to be looked at",
        );
        office.write("empty.db", "");
        let folder = "a folder";
        std::fs::create_dir(office.path(folder)).expect("a folder");
        office.does("--file good.db init --no-list --unit 'Nam Sách' --kind district");
        let mut newer = std::fs::read(office.path("good.db")).expect("the register");
        newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
        office.write("newer.db", &newer);
        let mut damaged = std::fs::read(office.path("good.db")).expect("the register");
        damaged[4096..40_000].fill(0xA5);
        office.write("damaged.db", &damaged);
        let lines = "
            unit list
            --file missing.db unit list
            --file text.db unit list
            --file empty.db unit list
            --file 'a folder' unit list
            --file newer.db unit list
            --file damaged.db unit list
            --file text.db --json unit list
            --file nowhere/new.db init --no-list --unit A --kind district
        ";
        insta::assert_snapshot!(format!("registers_{lang}"), office.transcript(lines));
    }
}

#[test]
fn letters_that_cannot_be_written_are_refused() {
    refused(
        "letters_refused",
        "
        letter
        letter plans 2019
        letter plan
        letter plan 20x9
        letter plan 2019 --with-names
        letter reminder
        letter reminder tnmt --all
        letter brief dong-lac --layout federal
        letter conclusion dong-lac-2019-1 -o ket-luan.pdf
        letter conclusion dong-lac-2019-1 -o doithoai.db
        letter conclusion dong-lac-2019-1 --on 31/4/2019
        letter conclusion dong-lac-2019-9
        letter invitation dong-lac-2019-1.1
        letter invitation dong-lac-2019-k9
        letter assignment dong-lac-2019-1.2
        letter assignment dong-lac-2019-1.9
        letter reminder phong-y-te
        letter reminder tnmt
        letter brief 'dong xa'
        letter conclusion dong-lac-2019-1 --signer 'Nguyễn Văn Mai'
        letter conclusion dong-lac-2019-1 --signer 'Ông Nào Đó'
        letter conclusion dong-lac-2019-1 --layout party --signer chair
        letter conclusion dong-lac-2019-1 --template khong-co.docx
        letter template conclusions
        letter template conclusion --adopted
        letter adopt conclusion
        letter adopt conclusion --packaged
        letter placeholders
        ",
    );
}

/// Cases B1, B3, B4, B9 and C4: the sentences and the ways out.
#[test]
fn what_makes_a_figure_false_is_refused_when_typed() {
    refused(
        "typed",
        "
        record session --unit dong-lac --on 1/6/2062 --host chair
        record reply dong-lac-2019-1.1 --on 1/6/2019 --outcome noted
        record reply dong-lac-2019-1.1 --on 19/5/2019 --outcome noted
        record reply dong-lac-2019-1.4 --on 22/5/2019 --outcome noted
        assign dong-lac-2019-1.4 --to tnmt --due 1/5/2019
        assign dong-lac-2019-1.4 --to tnmt --on 19/5/2019
        edit dong-lac-2019-1 --on 22/5/2019
        record session --plan dong-lac-2019-k1
        ",
    );
}

#[test]
fn what_is_unlikely_is_taken_with_a_warning() {
    for lang in ["vi", "en"] {
        let office = filled(lang);
        let lines = "
            record session --unit dong-lac --on 1/6/2019 --host chair,secretary --attended 10 --speakers 12 --notice 2/6/2019 --force
            record session --unit dong-lac --on 1/6/2018 --host chair
            record reply dong-lac-2019-1.1 --on 19/5/2019 --outcome noted --force
            record ballot dong-lac-2019-2 --issued 20 --returned 20 --very-satisfied 20 --satisfied 0 --dissatisfied 0
            assign dong-lac-2019-1.2 --to tnmt
            assign dong-lac-2019-1.4 --to tnmt --due 1/5/2019 --force
            record total --unit dong-lac --period 2019 --sessions 1
            edit dong-lac-2019-1 --on 20/5/2020 --force
            unit end dong-lac --on 1/6/2019
            record session --unit dong-lac --on 2/6/2019 --host chair --json --force
        ";
        insta::assert_snapshot!(format!("unlikely_{lang}"), office.transcript(lines));
    }
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let office = filled("vi");
    office.run(["record", "petition", "dong-lac-2019-1", "--text", "a\u{1b}[31mđỏ\u{7}\u{202e}b"]);
    for line in [
        "list petitions",
        "show dong-lac-2019-1",
        "log",
        "log --json",
        "report overdue 2019 --as-of 1/9/2019",
    ] {
        let output = office.does(line);
        assert!(
            !output.stdout.contains(['\u{1b}', '\u{7}', '\u{202e}']) || line.ends_with("--json"),
            "{line}"
        );
    }
    let json = office.does("list petitions --json").stdout;
    assert!(!json.contains('\u{1b}'), "JSON escapes control characters");
}
