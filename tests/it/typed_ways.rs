//! What people type, and what it is read as: the tables in `typed_ways/`, each row tried where it
//! is typed.
//!
//! A row has tabs between its cells: where it is typed, the text, what it gives, and for a refusal
//! the whole sentence with its hint in Vietnamese and in English. In a text, `\n`, `\t`, `\\` and
//! `\u{3000}` stand for characters; lines that begin with `#` are comments. It gives `= VALUE` or
//! `! KEY`; `= (nothing)` is an empty cell. In a line that is run it gives `= TEXT` of its receipt or `! EXIT CODE`. Places:
//!
//! | place | what is read |
//! |---|---|
//! | `cell KIND COLUMN` | a cell of a record, on the command line and in files |
//! | `line WHAT`, `file WHAT` | a unit, agency, field, session, petition, plan or record, by its name or code |
//! | `run` | a whole line of the program, without `doithoai` |
//! | `import FILE` | the content of a file that is imported |
//!
//! With `DOITHOAI_WRITE=1` the words are written anew.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike, Days, NaiveDate};
use doithoai::inside::model::{Kind, RecordRow};
use doithoai::inside::ops::{Resolver, find_record, read_alone};
use doithoai::inside::problem::Problem;
use doithoai::inside::store::{Identities, Reader, Register as Store, Upgrade};
use doithoai::inside::text::{Direction, read_day};
use doithoai::inside::words::{Lang, Words};
use proptest::prop_assert_eq;
use proptest::test_runner::TestRunner;

use crate::support::{Output, Register, words};

/// Monday 30 November 2026.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day")
}

/// A register of the commune Hồng Lim, with other units, agencies, and sessions of two years.
fn office() -> Register {
    let office = Register::empty().on("2026-11-30");
    for (name, content) in [
        (
            "units.csv",
            "code,name,kind,parent\nhong-son,Hồng Sơn,district,\nhong-lim,Hồng Lim,commune,hong-son\n\
             thon-doai,Thôn Đoài,village,hong-lim\nba-dinh,Ba Đình,commune,hong-son\n\
             ba-dinh-2,Ba Dinh,commune,hong-son\ndong-lac,Đồng Lạc,commune,hong-son\n\
             tan-viet,Tân Việt Hòa,commune,hong-son\n",
        ),
        (
            "agencies.csv",
            "code,name\nkinh-te,Phòng Kinh tế\nvan-hoa,Phòng Văn hóa - Xã hội\n\
             vp,Văn phòng HĐND và UBND\ntttm,Trung tâm Thương mại\nquy,Ban Quản lý quỹ\n",
        ),
        ("plans.csv", "code,unit,day,hosts\nhong-lim-2026-k1,hong-lim,2026-12-15,chair\n"),
        (
            "sessions.csv",
            "code,unit,day,hosts\nhong-lim-2026-1,hong-lim,2026-10-05,chair\n\
             hong-lim-2026-2,hong-lim,2026-11-12,chair\nhong-lim-2025-2,hong-lim,2025-12-10,chair\n\
             hong-lim-2025-3,hong-lim,2025-12-20,chair\ndong-lac-2026-1,dong-lac,2026-05-20,chair\n\
             dong-lac-2026-2,dong-lac,2026-06-01,chair\ndong-lac-2026-3,dong-lac,2026-06-01,secretary\n",
        ),
        (
            "petitions.csv",
            "code,session,text\nhong-lim-2026-1.1,hong-lim-2026-1,Mương thoát nước tắc\n\
             hong-lim-2026-1.4,hong-lim-2026-1,Đường trục xã hỏng\n\
             hong-lim-2026-2.1,hong-lim-2026-2,Rác tồn đọng\n\
             hong-lim-2025-2.1,hong-lim-2025-2,Đèn đường hỏng\n\
             hong-lim-2025-3.1,hong-lim-2025-3,Chợ cháy\n",
        ),
    ] {
        office.write(&format!("register/{name}"), content);
    }
    office.does("init --unit hong-lim --units register/units.csv");
    office.does("import register");
    office
}

/// A row of a table.
struct Row {
    place: String,
    typed: String,
    gives: String,
    words: [String; 2],
}

fn tables() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/typed_ways");
    let files = fs::read_dir(folder).expect("the tables");
    let mut tables: Vec<PathBuf> = files.map(|file| file.expect("a table").path()).collect();
    tables.sort();
    tables
}

/// Reads a row; `None` for a blank line or a comment.
fn row(line: &str) -> Option<Row> {
    if line.trim().is_empty() || line.starts_with('#') {
        return None;
    }
    let mut cells = line.split('\t').map(str::to_owned);
    let mut next = || cells.next().unwrap_or_default();
    Some(Row { place: next(), typed: next(), gives: next(), words: [next(), next()] })
}

/// Replaces the escapes of a text.
fn text(typed: &str) -> String {
    let (mut text, mut rest) = (String::new(), typed);
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let mut letters = after.chars();
        match letters.next() {
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            Some('u') => {
                let (number, _) = after[2..].split_once('}').expect("a number in braces");
                let number = u32::from_str_radix(number, 16).expect("a hexadecimal number");
                text.push(char::from_u32(number).expect("a character"));
                letters = after[number_length(after)..].chars();
            }
            other => text.extend(other),
        }
        rest = letters.as_str();
    }
    text + rest
}

fn number_length(after: &str) -> usize {
    after.find('}').map_or(after.len(), |end| end + 1)
}

/// What a text gives: a value or a problem.
fn read_in(reader: Reader<'_>, place: &str, typed: &str) -> anyhow::Result<String> {
    let parts: Vec<&str> = place.split(' ').collect();
    let mut resolver = Resolver::on(today());
    let what = match parts.as_slice() {
        ["cell", kind, column] => {
            let kind = Kind::find(kind).expect("a kind");
            let column = kind.spec().file_column(column).expect("a column");
            return Ok(read_alone(column, typed, today())?.to_string());
        }
        ["line", what] => *what,
        ["file", what] => {
            resolver = Resolver::new();
            resolver.read_file();
            *what
        }
        _ => panic!("{place} is no place"),
    };
    let row = match what {
        "unit" => {
            let unit = resolver.unit(reader, typed, None)?;
            return doithoai::inside::store::units::code_of(reader, unit);
        }
        "field" => return resolver.field(reader, typed),
        "agency" => RecordRow::new(Kind::Agency, resolver.agency(reader, typed, None)?),
        "session" => RecordRow::new(Kind::Session, resolver.session(reader, typed, today())?),
        "petition" => RecordRow::new(Kind::Petition, resolver.petition(reader, typed)?),
        "plan" => RecordRow::new(Kind::Plan, resolver.plan(reader, typed)?),
        "record" => find_record(reader, typed, today())?,
        _ => panic!("{place} is no place"),
    };
    let record = reader.shown(row, Identities::Hidden)?;
    Ok(record.value(record.row.kind.spec().column("code").expect("codes")).to_string())
}

/// A problem's sentence and hint.
fn said(problem: &Problem, lang: Lang) -> String {
    let (sentence, hint) = Words::new(lang).problem(problem);
    hint.map_or(sentence.clone(), |hint| format!("{sentence} / {hint}")).replace('\n', " ")
}

/// Runs a row of the program on a copy of the register in both languages.
fn ran(office: &Register, place: &str, typed: &str) -> [Output; 2] {
    ["vi", "en"].map(|lang| {
        fs::copy(office.path("doithoai.db"), office.path("copy.db")).expect("a copy");
        let mut line = vec!["--file".to_owned(), "copy.db".to_owned()];
        line.extend(["--lang".to_owned(), lang.to_owned()]);
        match place.strip_prefix("import ") {
            Some(file) => {
                office.write(file, typed);
                line.extend(["import".to_owned(), file.to_owned()]);
            }
            None => line.extend(words(typed)),
        }
        office.run(line)
    })
}

/// Returns what a row gives and the words of its refusal.
fn tried(office: &Register, store: &mut Store, row: &Row) -> (String, [String; 2]) {
    let typed = text(&row.typed);
    if row.place == "run" || row.place.starts_with("import ") {
        let ran = ran(office, &row.place, &typed);
        let told =
            ran.clone().map(|run| run.stderr.split_whitespace().collect::<Vec<_>>().join(" "));
        if ran[0].code != 0 {
            return (format!("! {}", ran[0].code), told);
        }
        let expected = row.gives.strip_prefix("= ").unwrap_or_default();
        let whole = format!("{} {}", told.join(" "), ran[0].stdout);
        let found = if whole.contains(expected) { expected.to_owned() } else { told[0].clone() };
        return (format!("= {found}"), Default::default());
    }
    match store.read(|reader| read_in(reader, &row.place, &typed)) {
        Ok(value) if value.is_empty() => ("= (nothing)".to_owned(), Default::default()),
        Ok(value) => (format!("= {}", value.replace('\n', "\\n")), Default::default()),
        Err(error) => {
            let problem = error.downcast::<Problem>().expect("a refusal");
            (format!("! {}", problem.key()), [Lang::Vi, Lang::En].map(|lang| said(&problem, lang)))
        }
    }
}

#[test]
fn what_is_typed_gives_what_the_tables_say() {
    let office = office();
    let mut store = Store::open(&office.path("doithoai.db"), &Upgrade::none()).expect("a register");
    let is_written = std::env::var_os("DOITHOAI_WRITE").is_some();
    let (mut rows, mut refusals, mut wrong) = (0, 0, String::new());
    for table in tables() {
        let content = fs::read_to_string(&table).expect("a table");
        let mut anew = String::new();
        for line in content.lines() {
            let Some(row) = row(line) else {
                let _ = writeln!(anew, "{line}");
                continue;
            };
            rows += 1;
            refusals += usize::from(row.gives.starts_with('!'));
            let (gives, words) = tried(&office, &mut store, &row);
            let said = if is_written { words.clone() } else { row.words.clone() };
            if gives != row.gives || words != said {
                let name = table.file_name().expect("a name").display();
                let _ = writeln!(wrong, "{name}: {line}\n    gives {gives}\t{}", words.join("\t"));
            }
            let cells = [&row.place, &row.typed, &row.gives, &words[0], &words[1]];
            let _ = writeln!(anew, "{}", cells.map(String::as_str).join("\t").trim_end());
        }
        if is_written {
            fs::write(&table, anew).expect("a table");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(rows >= 300 && refusals >= 100, "{rows} rows, {refusals} refusals");
}

/// The forms in which the program shows a day.
fn shown(day: NaiveDate, languages: &[Words]) -> Vec<String> {
    let mut forms = vec![
        day.format("%d/%m/%Y").to_string(),
        day.to_string(),
        format!("{} 09:02", day.format("%d/%m/%Y")),
        format!("ngày {:02} tháng {:02} năm {}", day.day(), day.month(), day.year()),
        format!("ngày {} tháng {} năm {}", day.day(), day.month(), day.year()),
    ];
    for words in languages {
        let number = day.weekday().number_from_monday().to_string();
        for list in ["weekday", "weekday-named"] {
            let weekday = words.term(list, &number);
            forms.push(format!("{weekday} {}", words.day(day)));
            forms.push(format!("{weekday}, {}", words.day(day)));
            forms.push(format!(
                "{weekday}, ngày {} tháng {} năm {}",
                day.day(),
                day.month(),
                day.year()
            ));
        }
    }
    forms
}

#[test]
fn a_day_that_the_program_shows_can_be_typed_back() {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day");
    let languages = [Lang::Vi, Lang::En].map(Words::new);
    let read_back = |days| {
        let day = first + Days::new(days);
        for given in shown(day, &languages) {
            for direction in [Direction::Past, Direction::Ahead, Direction::Either] {
                prop_assert_eq!(read_day(&given, today(), direction), Ok(day), "{}", given);
            }
        }
        Ok(())
    };
    TestRunner::default().run(&(0..109_000_u64), read_back).expect("every day");
}
