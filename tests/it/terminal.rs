//! The program at a pseudo-terminal, as a clerk uses it: questions, answers, and the equivalent
//! command line.

use doithoai::inside::words::{Lang, Words};
use rexpect::session::{PtySession, spawn_command};

use crate::support::{PROGRAM, Register, without_ids, words};

/// A week at a terminal: `@` sets the day, `$` types a line, `?` waits for a question by its text's
/// key and answers it (`vi|en` if the answer depends on the language), with Enter at the end; `!`
/// waits for the problem of an answer, `=` for a text of the receipt; `~` waits for a text of a
/// question and presses Enter, with `#` for the text of this key, and then answers.
const WEEK: &str = "
@ 2026-05-11
$ init --no-list
? ask-unit-name Nam Sách
? ask-unit-kind huyen|district
= nam-sach: doithoai.db
$ unit add 'Đồng Lạc' --kind commune --parent nam-sach
$ unit add 'An Sơn' --kind commune --parent nam-sach
$ unit add 'Cộng Hòa' --kind commune --parent nam-sach
$ agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
$ agency add 'Phòng Kinh tế và Hạ tầng' --code kinh-te
$ rule set notice_days 7 --source 'Luật 72/2025/QH15'
$ plan add
? term-column-unit dong lac
? ask-day-or-month <down>
? term-column-month 5/2026
? term-column-hosts <space>
? term-column-topic Môi trường nông thôn
? ask-more
? ask-save
= dong-lac-2026-k1
$ plan add --unit an-son --on 14/5/2026
? term-column-hosts <down><space>
? term-column-topic
? ask-more y
? term-column-at
? term-column-venue Nhà văn hóa thôn Nhuế Sơn
? term-column-kind chuyen de|thematic
? term-column-audience
? term-column-number
? term-column-notice 4/5/2026
? ask-save
= an-son-2026-k1
@ 2026-05-12
$ ghi session
? term-column-plan dglk1
? term-column-day 31/4/2026
! day-impossible
? term-column-day <clear>12/5
? term-column-attended 85
? term-column-speakers 12
? term-column-opinions 7
? term-column-answered
? ask-more
? ask-save
= dong-lac-2026-1
? ask-on-petition n
? ask-on-ballot
? ask-on-conclusion
$ record petition
? term-column-session dong-lac
? term-column-text Đường thôn Đông ngập khi mưa
? term-column-field giao thong|transport
? term-column-answered
? ask-more y
? term-column-petitioner Lê Văn Mẫu
? term-column-contact
? term-column-address Thôn Đông
? term-column-public_text
? term-column-origin
? ask-save
= dong-lac-2026-1.1
? ask-another
? term-column-text Rác thải chưa được thu gom
? term-column-field moi truong|environment
? term-column-answered y
? term-column-answer Thu gom từ tháng 6
? term-column-answered_by Chủ tịch xã
? ask-more
? ask-save
= dong-lac-2026-1.2
? ask-another n
$ record petition dong-lac-2026-1 --lines y-kien.txt
~ dong-lac-2026-1.7
= dong-lac-2026-1.7
@ 2026-05-14
$ record session --plan an-son-2026-k1
? term-column-attended 63
? term-column-speakers
? term-column-opinions
? term-column-answered
? ask-more
? ask-save
= an-son-2026-1
? ask-on-petition n
? ask-on-ballot
? ask-on-conclusion
$ record petition an-son-2026-1 --text 'Cầu thôn Nam xuống cấp' --field transport
$ record petition an-son-2026-1 --text 'Thiếu nước sạch' --field 'nong thon moi'
$ record petition an-son-2026-1 --text 'Đèn đường hỏng'
$ record petition an-son-2026-1 --text 'Ruộng bỏ hoang' --field agriculture
$ record petition an-son-2026-1 --text 'Thủ tục đất đai chậm' --field land
$ record ballot
? term-column-session an-son
? term-column-issued 60
? term-column-returned 61
! ballot-returned
? term-column-returned <clear>58
? term-column-invalid 1
? term-column-very_satisfied 30
? term-column-satisfied 22
? term-column-neutral 3
? term-column-dissatisfied
? ask-save
= 52
@ 2026-05-15
$ record conclusion
? term-column-session dong-lac
? term-column-number 12-TB/ĐU
? term-column-day
? term-column-signer Nguyễn Văn Mẫu
? ask-save
= dong-lac-2026-1/conclusion
$ assign
? term-column-petition ngap
? term-column-agency tai nguyen
? term-column-day
? ask-more y
? term-column-with <down><space>
? term-column-due
? term-column-conclusion 12-TB/ĐU
? ask-save
= 27/05/2026
$ giao an-son-2026-1.1 --to kinh-te
= 29/05/2026
$ assign an-son-2026-1.2
? term-column-agency kinh te
? term-column-day
? ask-more
? ask-save <down>
? ask-change-which co quan|agency
? term-column-agency tnmt
? ask-save
= an-son-2026-1.2
@ 2026-05-16
$ record reply
? term-column-petition ngap
? term-column-day
? term-column-outcome giai quyet|resolved
? term-column-number 45/TNMT
? term-column-text
? ask-more
? ask-save
= dong-lac-2026-1.1/reply-1
$ record reply an-son-2026-1.1 --on today --outcome noted
= an-son-2026-1.1/reply-1
$ undo
= an-son-2026-1.1/reply-1
$ redo
$ undo
$ record reply an-son-2026-1.1 --on today --outcome explained --number 7/KT
$ record coverage
? term-column-unit dong lac
? term-column-covered_until 17/5/2026
! coverage-ahead
? term-column-covered_until <clear>14/5
? term-column-scope
? ask-more
? ask-save
= coverage-1
$ bundle make -o goi.dtb
? ask-complete-until 31/2
! day-impossible
? ask-complete-until <clear>hôm qua
= coverage-2
$ bundle make -o goi-2.dtb
? ask-complete-until
= goi-2.dtb
$ report year 2026
= 148
";

/// A person at a terminal in an office.
pub struct Clerk {
    pub office: Register,
    pub words: Words,
    lang: &'static str,
    pub today: String,
    pager: &'static str,
    pub columns: &'static str,
    /// The equivalent lines that the program printed, and those typed directly.
    pub lines: Vec<(String, String)>,
    /// Each line with what the terminal was sent.
    pub screens: Vec<(String, String)>,
}

impl Clerk {
    pub fn new(lang: &'static str) -> Self {
        let office = Register::empty().on("2026-05-11").speaking(lang);
        office.write(
            "y-kien.txt",
            "Đường trục xã hỏng\nMương tắc\nChợ chật\nTrường thiếu phòng\nTrạm y tế thiếu thuốc\n",
        );
        let words = Words::new(if lang == "vi" { Lang::Vi } else { Lang::En });
        Self {
            office,
            words,
            lang,
            today: String::new(),
            pager: "",
            columns: "100",
            lines: Vec::new(),
            screens: Vec::new(),
        }
    }

    pub fn type_line(&self, line: &str) -> PtySession {
        let mut command = self.office.command(PROGRAM);
        command
            .args(words(line))
            .env("DOITHOAI_TODAY", &self.today)
            .env("DOITHOAI_TEST_CLOCK", &self.today)
            .env("NO_COLOR", "1")
            .env("TERM", "xterm")
            .env("COLUMNS", self.columns)
            .env("DOITHOAI_PAGER", self.pager);
        spawn_command(command, Some(120_000)).expect("the program runs")
    }

    /// Runs a script; every line must be accepted.
    pub fn walk(&mut self, script: &str) {
        let steps: Vec<&str> =
            script.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let mut at: Option<(PtySession, String, String)> = None;
        for step in steps.into_iter().chain(["$"]) {
            let (mark, rest) = step.split_at(1);
            let rest = rest.trim();
            match mark {
                "@" => {
                    if let Some(done) = at.take() {
                        self.finish(done);
                    }
                    rest.clone_into(&mut self.today);
                }
                "$" => {
                    if let Some(done) = at.take() {
                        self.finish(done);
                    }
                    if !rest.is_empty() {
                        at = Some((self.type_line(rest), rest.to_owned(), String::new()));
                    }
                }
                _ => {
                    let (session, line, seen) = at.as_mut().expect("a line was typed");
                    self.step(session, mark, rest, seen).unwrap_or_else(|error| {
                        panic!("{line}: {step}: {}", text(&error.to_string()))
                    });
                }
            }
        }
    }

    pub fn step(
        &self,
        session: &mut PtySession,
        mark: &str,
        rest: &str,
        seen: &mut String,
    ) -> Result<(), rexpect::error::Error> {
        let (key, answer) = rest.split_once(' ').unwrap_or((rest, ""));
        match mark {
            "?" => {
                *seen += &session.exp_string(&bytes(&format!("? {}", self.words.text(key))))?;
                send(session, &self.in_language(answer))?;
            }
            "!" => {
                *seen += &session.exp_string(&bytes(if self.lang == "vi" {
                    "Lỗi:"
                } else {
                    "Error:"
                }))?;
            }
            "~" => {
                let (wanted, answer) = match key.strip_prefix('#') {
                    Some(key) => (self.words.text(key), answer),
                    None => (rest.to_owned(), ""),
                };
                *seen += &session.exp_string(&bytes(&wanted))?;
                send(session, &self.in_language(answer))?;
            }
            "=" => *seen += &format!("{}{}", session.exp_string(&bytes(rest))?, bytes(rest)),
            _ => unreachable!("a mark of the script"),
        }
        Ok(())
    }

    /// The answer in this language, of `vi|en`, and the keys after it.
    fn in_language(&self, answer: &str) -> String {
        let (answer, keys) = match answer.strip_suffix("<stay>") {
            Some(answer) => (answer, "<stay>"),
            None => (answer, ""),
        };
        let answer = match answer.split_once('|') {
            Some((vi, en)) => {
                if self.lang == "vi" {
                    vi
                } else {
                    en
                }
            }
            None => answer,
        };
        format!("{answer}{keys}")
    }

    fn finish(&mut self, (mut session, line, mut seen): (PtySession, String, String)) {
        seen += &session.exp_eof().unwrap_or_else(|error| panic!("{line}: {error}\n{seen}"));
        let status = session.process().wait().expect("an end");
        assert!(format!("{status:?}").ends_with(", 0)"), "{line}: {status:?}\n{seen}");
        let told = self.words.say("ask-next-time", &[("line", "".into())]);
        let seen = text(&seen);
        self.screens.push((line.clone(), seen.clone()));
        // A line too long for the rest of the row begins on the next one.
        let shown = seen.split(told.trim()).skip(1).filter_map(|after| after.trim().lines().next());
        let same: Vec<String> =
            shown.map(|line| line.trim().replacen("doithoai ", "", 1)).collect();
        let done = if same.is_empty() { vec![line] } else { same };
        self.lines.extend(done.into_iter().map(|line| (self.today.clone(), line)));
    }
}

/// Types an answer, with Enter at its end unless it ends with `<stay>`: keys have their names in
/// angle brackets.
pub fn send(session: &mut PtySession, answer: &str) -> Result<(), rexpect::error::Error> {
    let (answer, enter) = match answer.strip_suffix("<stay>") {
        Some(answer) => (answer, ""),
        None => (answer, "\r"),
    };
    let mut keys = answer.to_owned();
    for (name, key) in [
        ("<down>", "\u{1b}[B"),
        ("<up>", "\u{1b}[A"),
        ("<left>", "\u{1b}[D"),
        ("<home>", "\u{1b}[H"),
        ("<end>", "\u{1b}[F"),
        ("<space>", " "),
        ("<clear>", "\u{15}"),
        ("<^A>", "\u{1}"),
        ("<^E>", "\u{5}"),
        ("<^U>", "\u{15}"),
        ("<^W>", "\u{17}"),
        ("<esc>", "\u{1b}"),
        ("<paste>", "\u{1b}[200~"),
        ("</paste>", "\u{1b}[201~"),
        ("<tab>", "\t"),
        ("<line>", "\r"),
    ] {
        keys = keys.replace(name, key);
    }
    session.send(&format!("{keys}{enter}"))?;
    session.flush()
}

/// A text in the form of the terminal's reader: a letter per byte.
fn bytes(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

/// The reverse of [`bytes`].
pub fn text(bytes: &str) -> String {
    String::from_utf8_lossy(&bytes.chars().filter_map(|c| u8::try_from(c).ok()).collect::<Vec<_>>())
        .into_owned()
}

/// The exported tables of a register.
fn tables(office: &Register, folder: &str) -> String {
    office.run(["export", folder, "--with-names"]);
    let files = std::fs::read_dir(office.path(folder)).expect("an export");
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).expect("a table")).collect()
}

#[test]
fn a_clerks_week_at_a_terminal_is_what_the_lines_shown_would_do() {
    for lang in ["vi", "en"] {
        let mut clerk = Clerk::new(lang);
        clerk.walk(WEEK);
        let petitions = clerk.office.does("list petitions --json").stdout;
        assert_eq!(petitions.matches("\"code\"").count(), 12, "{lang}: twelve petitions");
        let mut again = Register::empty().on("2026-05-11").speaking(lang);
        again.write("y-kien.txt", std::fs::read(clerk.office.path("y-kien.txt")).expect("lines"));
        for (today, line) in &clerk.lines {
            again = again.by_clock(today);
            let output =
                again.run(["--today".to_owned(), today.clone()].into_iter().chain(words(line)));
            assert_eq!(output.code, 0, "{line}: {}", output.stderr);
        }
        assert_eq!(
            without_ids(&tables(&clerk.office, "out")),
            without_ids(&tables(&again, "out")),
            "{lang}"
        );
        clerk.office.does("verify");
    }
}

#[test]
fn whoever_stops_enters_nothing() {
    let mut clerk = Clerk::new("en");
    clerk.today = "2026-05-11".to_owned();
    clerk.office.does("init --no-list --unit 'Nam Sách' --kind district");
    let mut session = clerk.type_line("record session");
    let mut seen = String::new();
    clerk.step(&mut session, "?", "term-column-unit", &mut seen).expect("a question");
    session.exp_string(&clerk.words.text("term-column-day")).expect("a question");
    send(&mut session, "<esc><stay>").expect("Escape");
    session.exp_string("nothing was recorded").expect("a sentence");
    let status = session.process().wait().expect("an end");
    assert!(format!("{status:?}").ends_with(", 1)"), "{status:?}");
    assert_eq!(clerk.office.does("log --json").stdout.matches("\"entry\"").count(), 1);
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let office = Register::empty().on("2026-05-11");
    office.does("init --no-list --unit 'Nam Sách' --kind district");
    for line in [
        "record session",
        "record ballot nam-sach-2026-1",
        "assign",
        "plan add --unit nam-sach --host chair",
    ] {
        let output = office.run(words(line));
        assert_eq!(output.code, 2, "{line}: {}", output.stderr);
        assert!(output.stdout.is_empty(), "{line}");
    }
}

#[test]
fn a_long_list_goes_through_the_pager_and_a_short_one_does_not() {
    let mut clerk = Clerk::new("en");
    clerk.today = "2026-05-11".to_owned();
    clerk.office.does("init --no-list --unit 'Nam Sách' --kind district");
    for (pager, line, paged) in [
        ("sed s/^/PAGED/", "holiday list", true),
        ("sed s/^/PAGED/", "--no-pager holiday list", false),
        ("sed s/^/PAGED/", "unit list", false),
        ("", "holiday list", false),
        ("no-such-pager", "holiday list", false),
    ] {
        clerk.pager = pager;
        let mut session = clerk.type_line(line);
        let shown = session.exp_eof().expect("an end");
        assert_eq!(shown.contains("PAGED"), paged, "{pager}: {line}: {shown}");
        assert!(shown.contains("rows") || shown.contains("row"), "{line}: {shown}");
    }
}

#[test]
fn a_terminal_has_colour_unless_it_is_not_wanted() {
    let office = Register::empty().on("2026-05-11");
    office.does("init --no-list --unit 'Nam Sách' --kind district");
    for (no_colour, term, coloured) in
        [(None, "xterm", true), (Some("1"), "xterm", false), (None, "dumb", false)]
    {
        let mut command = office.command(PROGRAM);
        command.args(["report", "units", "2026", "--no-pager"]).env("TERM", term);
        command.envs(no_colour.map(|value| ("NO_COLOR", value)));
        let mut session = spawn_command(command, Some(120_000)).expect("the program runs");
        let shown = session.exp_eof().expect("an end");
        assert_eq!(
            shown.contains('\u{1b}'),
            coloured,
            "NO_COLOR={no_colour:?} TERM={term}: {shown}"
        );
    }
}

#[test]
fn a_long_import_shows_its_rows_at_a_terminal_alone() {
    let mut clerk = Clerk::new("en");
    clerk.today = "2026-05-11".to_owned();
    clerk.office.does("init --no-list --unit 'Nam Sách' --kind district");
    let rows: String = (0..80_000).map(|place| format!("a{place},Phòng số {place}\n")).collect();
    clerk.office.write("many/agencies.csv", format!("code,name\n{rows}"));
    let mut session = clerk.type_line("import many --dry-run");
    let shown = session.exp_eof().expect("an end");
    assert!(shown.contains(" rows ("), "{shown}");
    let output = clerk.office.does("import many --dry-run");
    assert!(!output.stderr.contains(" rows ("), "no terminal, no progress: {}", output.stderr);
}
