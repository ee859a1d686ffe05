//! Import of files: line numbers as in an editor, every file of a folder reported, columns and
//! sheets left out, offices' headings, refusals that take no longer than rows, locks held only
//! while the register is needed.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::{Output, Register, words};
use crate::workbooks::{office, sheet};

/// The register of `district.sh`: a session and a petition of Đồng Lạc.
fn district() -> Register {
    let register = office();
    register.does(
        "unit add 'An Sơn' --kind commune --parent nam-sach
         agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
         record session --unit dong-lac --on 20/5/2019 --host chair --attended 85
         record petition dong-lac-2019-1 --text 'Rác thải chưa được thu gom' --field environment",
    );
    register
}

fn import(register: &Register, name: &str, content: impl AsRef<[u8]>, options: &str) -> Output {
    let options = shell_words(options);
    register.import_file(name, content, &options.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The words of options as a shell parses them.
fn shell_words(options: &str) -> Vec<String> {
    if !options.contains(r"'\''") {
        return words(options);
    }
    let shell = Command::new("sh")
        .args(["-c", &format!("printf '%s\\n' {options}")])
        .output()
        .expect("a shell");
    String::from_utf8(shell.stdout).expect("UTF-8").lines().map(str::to_owned).collect()
}

#[track_caller]
fn tells(output: &Output, told: &[&str]) {
    for one in told {
        assert!(output.stderr.contains(one), "{one}: {output}");
    }
}

/// The options that a hint gives for pasting.
#[track_caller]
fn pasted(output: &Output, from: &str) -> String {
    let hint = output.stderr.lines().find(|line| line.starts_with("Hint: ")).expect("a hint");
    let start = hint.find(from).unwrap_or_else(|| panic!("{from}: {hint}"));
    hint[start..].split("; ").next().expect("an option").to_owned()
}

/// F1: the line of a problem is that of an editor, with all line ends, after blank lines and
/// multi-line cells.
#[test]
fn lines_are_those_of_an_editor() {
    let register = district();
    let cases: [(&str, &str, u64); 5] = [
        ("petitions.csv", "session,text\ndong-lac-2019-1,x\nkhong-co,y\n", 3),
        ("petitions.csv", "session,text\n\n\nkhong-co,y\n", 4),
        ("petitions.csv", "\n\nsession,text\n\"dong-lac-2019-1\",\"một\n\nhai\"\nkhong-co,y\n", 7),
        ("units.csv", "code,name,kind\na,A,commune\nb,B,king\n", 3),
        ("sessions.csv", "unit,day,hosts\n\ndong-lac,31/6/2019,chair\n", 3),
    ];
    for (file, text, line) in cases {
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let crlf = text.replace('\n', "\r\n");
        let forms = [
            text.into(),
            crlf.into_bytes(),
            text.replace('\n', "\r").into_bytes(),
            format!("\u{feff}{text}").into_bytes(),
            utf16,
        ];
        for form in forms {
            tells(
                &import(&register, file, form, "").exits(1),
                &[&format!("{file}, line {line}, column")],
            );
        }
    }
}

/// F5: every file of a folder is read or listed; an unread file that looks like a table is a
/// problem that names it.
#[test]
fn every_file_of_a_folder_is_read_or_named() {
    let register = district();
    let text = "session,text\ndong-lac-2019-1,Đường hỏng\n";
    register.write("f/PETITIONS.CSV", text);
    register.write("f/ghi-chu.txt", "x");
    register.write("f/.hidden.csv", "x");
    register.write("f/old/petitions.csv", "x");
    for name in [
        "petitions (1).csv",
        "petitions.xlsx",
        "petition.csv",
        "petitions.txt",
        "petitions.csv",
        "Ý kiến.csv",
    ] {
        register.write(&format!("f/{name}"), text);
        let told = register.run(["import", "f"]).exits(1);
        let unread = if name == "petitions.csv" { "PETITIONS.CSV" } else { name };
        tells(
            &told,
            &[
                &format!("files that look like tables but are not read: “{unread}”"),
                "Hint: move these files",
            ],
        );
        fs::remove_file(register.path(format!("f/{name}"))).expect("removed");
    }
    let imported = register.run(["import", "f"]).success();
    tells(&imported, &["f: skipped “.hidden.csv”, “ghi-chu.txt”, “old”", "1 new, 0 unchanged"]);
    assert_eq!(register.json(["list", "petitions"]).as_array().map(Vec::len), Some(2));
}

/// F5: links, pipes and folders in a folder are not tables, only regular files are.
#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_no_table_of_a_folder() {
    let register = district();
    register.write("f/sessions.csv", "unit,day,hosts\ndong-lac,1/6/2019,chair\n");
    register.write("elsewhere.csv", "session,text\ndong-lac-2019-1,Đường hỏng\n");
    let place = register.path("f/petitions.csv");
    std::os::unix::fs::symlink(register.path("nowhere.csv"), &place).expect("a link");
    tells(&register.run(["import", "f"]).exits(1), &["“petitions.csv”"]);
    fs::remove_file(&place).expect("removed");
    let made = Command::new("mkfifo").arg(&place).status().expect("mkfifo runs");
    assert!(made.success());
    tells(&register.run(["import", "f"]).exits(1), &["“petitions.csv”"]);
    fs::remove_file(&place).expect("removed");
    std::os::unix::fs::symlink(register.path("elsewhere.csv"), &place).expect("a link");
    tells(
        &register.run(["import", "f"]).success(),
        &["2 new", "sessions.csv (Sessions): 1 new", "petitions.csv"],
    );
}

/// F4: a file of a folder is recognised by its content with the same message as a single file.
#[test]
fn a_folder_s_files_are_told_by_their_content() {
    let book = sheet("x", &[&["unit", "day", "hosts"], &["dong-lac", "1/6/2019", "chair"]]);
    let read = |files: &[(&str, &[u8])]| {
        let register = district();
        files
            .iter()
            .for_each(|(name, content)| drop(register.write(&format!("f/{name}"), content)));
        (register.run(["import", "f"]), register.run(["import", &format!("f/{}", files[0].0)]))
    };
    let (folder, _) =
        read(&[("sessions.csv", &book), ("petitions.csv", b"session,text\ndong-lac-2019-2,x\n")]);
    tells(&folder.success(), &["sessions.csv is an Excel workbook and was read as such", "2 new"]);
    for content in [&b"%PDF-1.7\n"[..], b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"] {
        let (folder, alone) = read(&[("sessions.csv", content), ("units.csv", b"code,name\n")]);
        assert_eq!(folder.exits(1).stderr, alone.exits(1).stderr);
    }
}

/// A row reports all its problems in one run: unknown references and empty cells.
#[test]
fn a_row_with_other_problems_tells_its_empty_cells_too() {
    let told = import(&district(), "sessions.csv", "unit,day,hosts\nkhong-co,,\n", "").exits(1);
    tells(&told, &["line 2, column unit", "line 2, column day", "line 2, column hosts"]);
    assert_eq!(told.stderr.matches("column unit").count(), 1, "{told}");
}

/// F9: a sheet's name may contain `=` and `'`; the hint can be pasted and works.
#[test]
fn a_hint_with_a_sheet_s_name_can_be_pasted() {
    for name in ["Quý I = 2019", "It's 2019", "Số liệu"] {
        let register = district();
        let book = sheet(name, &[&["unit", "day", "hosts"], &["dong-lac", "1/6/2019", "chair"]]);
        let told = import(&register, "xa.xlsx", &book, "").exits(1);
        let option = pasted(&told, "such as --sheet").replace("such as ", "");
        tells(&import(&register, "xa.xlsx", &book, &option).success(), &["1 new"]);
        let option = pasted(&told, "--sheet");
        assert!(option.contains("=-"), "{told}");
        tells(&import(&register, "xa.xlsx", &book, &option).exits(1), &["has no sheet with data"]);
    }
}

/// F13: petitions that are duplicates of each other are reported at import as by `edit`, in any
/// order.
#[test]
fn duplicates_of_duplicates_are_told_at_import() {
    let register = district();
    let loops = "code,session,text,duplicate_of\n\
        dong-lac-2019-1.8,dong-lac-2019-1,Một,dong-lac-2019-1.9\n\
        dong-lac-2019-1.9,dong-lac-2019-1,Hai,dong-lac-2019-1.8\n";
    let told = import(&register, "petitions.csv", loops, "").success();
    assert_eq!(
        told.stderr.matches("Warning: ").count(),
        2,
        "one for each, which is no original of the other: {told}"
    );
    let register = district();
    // The second is known to be a duplicate only after the third is read.
    let chain = "code,session,text,duplicate_of\n\
        dong-lac-2019-1.7,dong-lac-2019-1,Một,dong-lac-2019-1.8\n\
        dong-lac-2019-1.8,dong-lac-2019-1,Hai,dong-lac-2019-1.9\n\
        dong-lac-2019-1.9,dong-lac-2019-1,Ba,\n";
    let told = import(&register, "petitions.csv", chain, "").success();
    assert_eq!(told.stderr.matches("Warning: ").count(), 1, "{told}");
}

/// R4: the row taken for the headings is named, with missing and unknown headings.
#[test]
fn what_headings_lack_is_told_with_their_line() {
    let register = district();
    let text = "UBND HUYỆN\n\nDANH SÁCH CƠ QUAN\n\nSố hiệu,Tên cơ quan,Địa chỉ\n1,Phòng Kinh tế,Thôn Đông\n";
    let told = import(&register, "agencies.csv", text, "").exits(1);
    tells(
        &told,
        &[
            "agencies.csv, line 5, column –, value “Số hiệu”",
            "agencies.csv, line 5, column –, value “Địa chỉ”",
            "missing column Code (code); this line was read as the headings",
        ],
    );
    let options = pasted(&told, "--map");
    assert_eq!(options, "--map 'Số hiệu=code' --map 'Địa chỉ=-'", "{told}");
    tells(
        &import(&register, "agencies.csv", text, &options).success(),
        &["1 new", "skipped the columns “Địa chỉ”"],
    );
}

/// R5, R6: a column and a sheet are left out, and the hint says how.
#[test]
fn columns_and_sheets_are_left_out() {
    let register = district();
    let text = "session,text,Ghi chú\ndong-lac-2019-1,Việc khác,gấp\n";
    let told = import(&register, "petitions.csv", text, "").exits(1);
    tells(
        &import(&register, "petitions.csv", text, "--map 'Ghi chú='").exits(2),
        &["--map 'Ghi chú=-'"],
    );
    let options = pasted(&told, "--map");
    tells(&import(&register, "petitions.csv", text, &options).success(), &["“Ghi chú”", "1 new"]);

    let mut book = rust_xlsxwriter::Workbook::new();
    let rows = [("sessions", vec!["unit", "day", "hosts"], vec!["dong-lac", "1/6/2019", "chair"])];
    for (name, head, row) in
        rows.into_iter().chain([("Loại hình", vec!["Mã", "Tên"], vec!["1", "Định kỳ"])])
    {
        let sheet = book.add_worksheet().set_name(name).expect("a name");
        sheet.write_row(0, 0, head).expect("written").write_row(1, 0, row).expect("written");
    }
    let book = book.save_to_buffer().expect("a workbook");
    let told = import(&register, "two.xlsx", &book, "").exits(1);
    let options = pasted(&told, "--sheet");
    assert_eq!(options, "--sheet 'Loại hình=-'");
    tells(
        &import(&register, "two.xlsx", &book, &options).success(),
        &["skipped the sheets “Loại hình”", "1 new"],
    );
}

/// C9: the table, the session and the unit are given on the command line; names are read in
/// Vietnamese; the sheet's headings are reported.
#[test]
fn table_session_and_unit_are_given_on_the_line() {
    let register = district();
    let text = "TT,Họ và tên,Ý kiến,Ghi chú\n1,Người dân C,Đường hỏng,gấp\n";
    let told = import(&register, "danh-sach.csv", text, "").exits(1);
    tells(&told, &["--table petitions"]);
    let told = import(&register, "danh-sach.csv", text, "--table 'ý kiến'").exits(1);
    tells(&told, &["missing column Session (session)", "--session CODE", "value “Ghi chú”"]);
    let options = "--table petitions --session 'dong lac 20/5/2019' --map 'Ghi chú=-' --map 'Họ và tên=Người kiến nghị'";
    tells(&import(&register, "danh-sach.csv", text, options).success(), &["1 new"]);
    let petitions = register.json(["list", "petitions"]);
    assert_eq!(
        (&petitions[1]["session"], &petitions[1]["text"]),
        (&"dong-lac-2019-1".into(), &"Đường hỏng".into())
    );

    tells(
        &import(&register, "danh-sach.csv", text, &options.replace("20/5", "21/5")).exits(1),
        &["unknown session"],
    );
    let units = "name,post,from\nNguyễn Văn Mẫu,chair,2019-01-01\n";
    tells(
        &import(&register, "leaders.csv", units, "--unit dong-lac --session x").exits(2),
        &["--session"],
    );
    import(&register, "leaders.csv", units, "--unit dong-lac").success();
    // The row's own value has precedence.
    let both = "unit,day,hosts\nan-son,1/7/2019,chair\n,2/7/2019,chair\n";
    import(&register, "y.csv", both, "--sheet 'y=hội nghị' --unit dong-lac").success();
    let sessions = register.json(["list", "sessions"]);
    let units: Vec<&str> = sessions
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["unit"].as_str())
        .collect();
    assert_eq!(units.iter().filter(|unit| **unit == "an-son").count(), 1, "{units:?}");

    let text = "Hội nghị,Nội dung,Lĩnh vực,Trả lời tại chỗ\nkhong-co,,điện,xx\n";
    let told = import(&register, "petitions.csv", text, "").exits(1);
    tells(
        &told,
        &[
            "column Hội nghị (session)",
            "column Lĩnh vực (field)",
            "column Trả lời tại chỗ (answered)",
        ],
    );
    tells(&told, &["column Nội dung (text)", "4 errors in one row"]);
}

/// R9: the number of the statistics office names a unit, compared with its zeros; a code has
/// precedence.
#[test]
fn units_are_named_by_the_statistics_office_s_numbers() {
    let register = district();
    let units = "code,name,kind,parent,gso_code\nq001,Ba Đình,district,01,001\nt01,Hà Nội,province,,01\n\
        t79,Thành phố Hồ Chí Minh,province,,79\n";
    import(&register, "units.csv", units, "").success();
    assert_eq!(register.json(["list", "units"]).as_array().expect("a list")[3]["parent"], "t01");
    let session = |unit: &str| format!("unit,day,hosts\n{unit},1/6/2019,chair\n");
    import(&register, "sessions.csv", session("001"), "").success();
    tells(&import(&register, "sessions.csv", session("1"), "").exits(1), &["unknown unit “1”"]);
    import(&register, "units.csv", "code,name,kind\n79,Bảy Chín,commune\n", "").success();
    import(&register, "sessions.csv", session("79"), "").success();
    let sessions = register.json(["list", "sessions"]);
    let of =
        |unit: &str| sessions.as_array().expect("a list").iter().any(|one| one["unit"] == unit);
    assert!(of("q001") && of("79") && !of("t79"), "{sessions}");
}

/// A file with a number of rows with this text, `#` being the row's number.
fn rows(head: &str, row: &str, count: usize) -> String {
    let mut text = format!("{head}\n");
    for number in 1..=count {
        writeln!(text, "{}", row.replace('#', &number.to_string())).expect("written");
    }
    text
}

/// The shortest time of several imports, which must end with this code.
fn time(register: &Register, name: &str, text: &str, code: i32) -> Duration {
    register.write(name, text);
    let one = || {
        let begun = Instant::now();
        register.run(["import", name, "--dry-run"]).exits(code);
        begun.elapsed()
    };
    (0..3).map(|_| one()).min().expect("a run")
}

/// R7, R8: refusing rows takes as long as importing them, and twice as long for twice as many.
#[test]
fn refusing_rows_costs_no_more_than_importing_them() {
    let register = district();
    import(&register, "units.csv", rows("code,name,kind", "u#,Xã số #,commune", 2_000), "")
        .success();
    let cases = [
        (
            "units.csv",
            "code,name,kind,parent",
            "v#,Xã mới #,commune,nam-sach",
            "v#,Xã mới #,commune,q#",
        ),
        (
            "units.csv",
            "code,name,kind,parent",
            "v#,Xã mới #,commune,nam-sach",
            "v#,Xã mới #,king,q#",
        ),
        ("sessions.csv", "unit,day,hosts", "u#,2019-01-02,chair", "Xã thứ #,2019-01-02,chair"),
        ("sessions.csv", "unit,day,hosts", "u#,2019-01-02,chair", "Xã số,2019-01-02,chair"),
        ("sessions.csv", "unit,day,hosts", "u#,2019-01-02,chair", "u#,2019-02-30,chair"),
        (
            "petitions.csv",
            "session,text,field",
            "dong-lac-2019-1,Ý #,other",
            "dong-lac-2019-9#,Ý #,other",
        ),
        (
            "petitions.csv",
            "session,text,field",
            "dong-lac-2019-1,Ý #,other",
            "dong-lac-2019-1,Ý #,lạ #",
        ),
        (
            "petitions.csv",
            "code,session,text",
            "a.#,dong-lac-2019-1,Ý #",
            "a.1,dong-lac-2019-1,Ý #",
        ),
    ];
    for (file, head, good, bad) in cases {
        let imported = time(&register, file, &rows(head, good, 2_000), 0);
        let refused = time(&register, file, &rows(head, bad, 2_000), 1);
        // On an idle machine refusing takes less time; others may be busy here.
        assert!(
            refused < imported * 3 / 2 + Duration::from_millis(150),
            "{bad}: {refused:?} and {imported:?}"
        );
    }
    let few = time(
        &register,
        "units.csv",
        &rows("code,name,kind,parent", "v#,Xã mới #,commune,q#", 1_000),
        1,
    );
    let many = time(
        &register,
        "units.csv",
        &rows("code,name,kind,parent", "v#,Xã mới #,commune,q#", 8_000),
        1,
    );
    assert!(many < few * 14, "8 times as many rows take {many:?} and not {few:?}");
}

/// S15: at most 200 problems are listed, the others counted.
#[test]
fn two_hundred_problems_are_listed() {
    let register = district();
    let told = import(
        &register,
        "sessions.csv",
        rows("unit,day,hosts", "dong-lac,2019-02-30,king", 300),
        "",
    )
    .exits(1);
    assert_eq!(told.stderr.matches("sessions.csv, line").count(), 200, "{told}");
    tells(&told, &["… and 400 more errors", "nothing was imported: 600 errors in 300 rows"]);
}

/// S15: a dry run takes no lock, and files are read and checked before one is taken.
#[test]
fn a_dry_run_takes_no_lock() {
    let register = district();
    let other = rusqlite::Connection::open(register.path("doithoai.db")).expect("the register");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    let good = "unit,day,hosts\ndong-lac,1/6/2019,chair\n";
    let begun = Instant::now();
    tells(&import(&register, "sessions.csv", good, "--dry-run").success(), &["1 new"]);
    tells(
        &import(&register, "sessions.csv", good.replace("1/6", "31/6"), "").exits(1),
        &["line 2"],
    );
    register.run(["report", "year", "2019", "--what-if", "minimum=3"]).success();
    assert!(begun.elapsed() < Duration::from_secs(15), "nobody waited for the lock");
    other.execute_batch("ROLLBACK").expect("unlocked");
    assert_eq!(
        register.json(["list", "sessions"]).as_array().map(Vec::len),
        Some(1),
        "nothing is entered"
    );
    import(&register, "sessions.csv", good, "").success();
    register.run(["verify"]).success();
}

/// The result of an import is reported file by file.
#[test]
fn what_an_import_did_is_told_by_file() {
    let register = district();
    register.write(
        "f/sessions.csv",
        "unit,day,hosts\ndong-lac,1/6/2019,chair\ndong-lac,20/5/2019,chair\n",
    );
    register.write("f/units.csv", "code,name,kind\nb,B,commune\n");
    let told = register.run(["import", "f"]).success();
    tells(
        &told,
        &[
            "units.csv (Units): 1 new, 0 unchanged",
            "sessions.csv (Sessions): 1 new, 1 unchanged",
            "Imported: 2 new, 1 unchanged",
        ],
    );
    let json = register.json(["import", "f"]);
    assert_eq!(
        json["tables"][1],
        serde_json::json!({
            "file": "sessions.csv", "sheet": null, "table": "sessions", "new": 0, "same": 2, "changed": 0
        })
    );
}
