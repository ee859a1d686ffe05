//! A folder with the input of every writing command, and all these commands.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::state::State;
use crate::migrations::old_register;
use crate::support::district::{DISTRICT, SESSION};
use crate::support::{PROGRAM, Register, words};
use crate::undo::their_bundle;

/// The records in the register beside [`DISTRICT`] and [`SESSION`].
const MORE: &str = "
    unit add 'Hợp Nhất' --kind commune --parent nam-sach --from 1/7/2019
    unit add 'Hợp Hai' --kind commune --parent nam-sach --from 1/7/2019
    plan add --unit an-son --on 20/6/2019 --host secretary
    record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text 'Đang đo đạc'
    record session --unit an-son --on 10/6/2019 --host secretary --attended 40
    record petition an-son-2019-1 --text 'Cầu yếu' --petitioner 'Vũ Thị Mẫu' --address 'thôn Đoài'
    edit an-son-2019-1.1 --petitioner 'Vũ Văn Mẫu'
";

/// Every writing command, each run in the prepared folder.
pub const COMMANDS: &[&str] = &[
    "init --no-list --unit 'Thanh Hà' --kind district --file new.db",
    "demo fresh --data nam-sach-2019",
    "unit add 'Hợp Tiến' --kind commune --parent nam-sach",
    "unit rename an-son --to 'An Sơn Mới' --on 1/6/2019",
    "unit merge dong-lac an-son --into hop-nhat --on 1/7/2019",
    "unit split an-son --into hop-nhat --into hop-hai --on 1/7/2019",
    "unit end an-son --on 1/7/2019",
    "leader add 'Vũ Thị Mẫu' --unit dong-lac --post secretary",
    "leader end dong-lac --post chair --on 1/6/2019",
    "agency add 'Phòng Mẫu'",
    "agency end kinh-te --on 1/7/2019",
    "rule set due_days 10 --from 1/1/2019",
    "rule use law-72-2025 --from 1/1/2026",
    "holiday add 28/5/2019 --name 'Ngày riêng'",
    "holiday import holidays.csv",
    "field add 'Điện, nước'",
    "field remove new-rural",
    "plan add --unit dong-lac --month 2019-09 --host chair",
    "plan postpone an-son-2019-k1 --why bão",
    "plan move an-son-2019-k1 --on 25/6/2019",
    "plan cancel an-son-2019-k1 --why trùng",
    "plan suggest 2019 --accept",
    "plan export 2019 -o entries.ics",
    "record session --unit dong-lac --on 3/6/2019 --host secretary,chair --topic 'Môi trường'",
    "record petition an-son-2019-1 --text 'Đường ngập' --petitioner 'Lý Văn Mẫu' --contact '0900 000 009'",
    "record petition an-son-2019-1 --lines lines.txt",
    "record ballot an-son-2019-1 --issued 10 --returned 9 --very-satisfied 5 --satisfied 4 --dissatisfied 0",
    "record conclusion an-son-2019-1 --number 14-TB --on 12/6/2019",
    "record reply dong-lac-2019-1.1 --on 30/5/2019 --outcome resolved --number 5",
    "record check dong-lac-2019-1.1 --on 2/6/2019 --by 'Ủy ban Mẫu' --result not-done",
    "record review an-son-2019-1 --on 12/6/2019 --limits 'chung chung'",
    "record publication an-son-2019-1 --on 12/6/2019 --channel 'Đài xã'",
    "record total --unit an-son --period 2019-Q1 --sessions 4",
    "record coverage --unit an-son --until 31/5/2019",
    "assign an-son-2019-1.1 --to tnmt --on 11/6/2019",
    "assign extend dong-lac-2019-1.1 --by 5 --kind working --why chờ",
    "assign transfer dong-lac-2019-1.1 --to kinh-te --why 'đúng việc'",
    "assign withdraw dong-lac-2019-1.1 --why rút",
    "edit dong-lac-2019-1 --on 27/5/2019 --attended 90 --force",
    "edit dong-lac-2019-1.1 --petitioner 'Trần Thị Mẫu' --text 'Đường hỏng nặng'",
    "remove dong-lac-2019-1.1/reply-1",
    "undo",
    "redo --file undone.db",
    "purge an-son-2019-1 --yes",
    "purge --before 2020 --yes",
    "close 2017 --as-of 2018-01-31",
    "close 2017@14 --as-of 2018-01-31",
    "reopen 2017 --why sai --file sealed.db",
    "import some",
    "import more --update",
    "bundle make -o all.dtb --with-names",
    "bundle make -o stated.dtb --complete-until 31/5/2019",
    "bundle merge theirs.dtb",
    "bundle resolve tnmt --take 1 --file open.db",
    "backup saved.db",
    "restore copy.db --yes",
    "restore copy.db --file gone.db",
    "export out --with-names",
    "export there --force",
    "export --ics plan.ics",
    "report year 2019 -o year.xlsx",
    "report petitions 2019 --with-names -o names.html",
    "template form.xlsx",
    "man pages",
    "letter plan 2019 -o plan.docx",
    "letter invitation an-son-2019-k1 -o invitation.docx",
    "letter notice an-son-2019-k1 -o notice.docx",
    "letter minutes an-son-2019-1 -o minutes.docx",
    "letter ballot an-son-2019-1 -o ballot.docx",
    "letter ballot-count dong-lac-2019-1 -o count.docx",
    "letter conclusion dong-lac-2019-1",
    "letter assignment dong-lac-2019-1.1 --with-names -o slip.docx",
    "letter reminder --all -o letters",
    "letter request --all 2019 -o requests",
    "letter request --all 2019 -o requests.xlsx",
    "letter brief an-son -o brief.docx",
    "letter report 2019 -o report.docx",
    "letter year-report 2019 -o year-report.docx",
    "letter template conclusion -o packaged.docx",
    "letter adopt conclusion own.docx",
    "verify --rebuild",
    "list petitions --with-names",
    "list units --file schema-1.db",
    "list units --file schema-2.db",
    "list units --file schema-3.db",
    "list units --file schema-4.db",
    "list units --file schema-5.db",
    "list units --file schema-6.db",
    "list units --file schema-7.db",
    "list units --file schema-8.db",
    "list units --file schema-9.db",
    "list units --file schema-10.db",
    "list units --file schema-11.db",
    "list units --file schema-12.db",
];

/// The folder before each failure, and each command's undisturbed result in it.
pub struct Template {
    folder: Register,
}

impl Template {
    pub fn new() -> Self {
        let folder = Register::in_memory();
        let office = Register::empty().on("2019-06-20");
        let keep = |name: &str| {
            fs::copy(office.path("doithoai.db"), folder.path(name)).expect("a copy");
        };
        for lines in [DISTRICT, SESSION, MORE] {
            office.does(lines);
        }
        keep("doithoai.db");
        office.does("undo");
        keep("undone.db");
        office.does("close 2017 --as-of 2018-01-31");
        keep("sealed.db");
        office.does("backup copy.db");
        fs::copy(office.path("copy.db"), folder.path("copy.db")).expect("a copy");
        office.write("theirs.dtb", their_bundle());
        office.does("bundle merge theirs.dtb");
        keep("open.db");
        let write = |name: &str, content: &[u8]| drop(folder.write(name, content));
        write("theirs.dtb", &their_bundle());
        office.run(["letter", "template", "conclusion", "-o", "own.docx"]).success();
        write("own.docx", &fs::read(office.path("own.docx")).expect("a document"));
        write("lines.txt", "Đường xa\nRác nhiều\nThiếu nước\n".as_bytes());
        write("holidays.csv", "day,kind,name\n2019-05-29,off,Ngày riêng\n".as_bytes());
        write("there/sessions.csv", b"old");
        write(
            "more/sessions.csv",
            b"unit,day,hosts,attended\nan-son,2019-04-02,chair,30\ndong-lac,2019-05-20,chair,77\n",
        );
        write(
            "more/petitions.csv",
            "session,text,petitioner\nan-son 2019-04-02,Đường xa,Hồ Mẫu\nan-son 2019-04-02,Rác nhiều,\n".as_bytes(),
        );
        write("some/sessions.csv", b"unit,day,hosts,attended\nan-son,2019-04-02,chair,30\n");
        for schema in 1..=12 {
            old_register(&folder.path(format!("schema-{schema}.db")), schema);
        }
        Self { folder }
    }

    /// A copy of the files that a command touches.
    pub fn bench(&self, line: &str) -> Bench {
        let bench = Bench::empty(line);
        copy(&self.folder.path("doithoai.db"), &bench.office.path("doithoai.db"));
        for word in &bench.words {
            copy(&self.folder.path(word), &bench.office.path(word));
        }
        bench
    }
}

/// Returns whether `strace` is available, which these tests need; CI has it.
pub fn has_strace() -> bool {
    let found =
        Command::new("strace").arg("-V").stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(found.is_ok() || std::env::var_os("CI").is_none(), "CI has strace: {found:?}");
    if found.is_err() {
        println!("strace is not there: nothing was killed");
    }
    found.is_ok()
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            copy(&from.join(&name), &to.join(name));
        }
    } else if from.is_file() {
        fs::copy(from, to).expect("a copy");
    }
}

/// The folder of one run.
pub struct Bench {
    pub office: Register,
    pub words: Vec<String>,
}

/// The result of a run.
#[derive(Debug)]
pub struct Ended {
    /// `None` if it was killed.
    pub code: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Bench {
    /// An empty folder for a line.
    pub fn empty(line: &str) -> Self {
        Self { office: Register::in_memory().on("2019-06-20"), words: words(line) }
    }

    /// The program with this run's arguments and `--json`.
    pub fn command(&self) -> Command {
        self.program(&[])
    }

    /// The program with `--json`, run by another (`strace` with its options) if `by` is not empty.
    pub fn program(&self, by: &[String]) -> Command {
        let mut command = self.spoken(by);
        command.arg("--json");
        command
    }

    /// The program as people run it.
    pub fn spoken(&self, by: &[String]) -> Command {
        let mut command = match by {
            [] => self.office.command(PROGRAM),
            [runner, options @ ..] => {
                let mut command = self.office.command(runner);
                command.args(options).arg(PROGRAM);
                command
            }
        };
        command.args(&self.words);
        command
    }

    /// Runs this run's arguments.
    pub fn run(&self, by: &[String]) -> Ended {
        ended(&mut self.program(by))
    }

    /// Checks a register of the folder with `verify`.
    pub fn verify(&self, name: &str) -> Ended {
        ended(self.office.command(PROGRAM).args(["verify", "--json", "--file", name]))
    }

    /// The register of the command.
    pub fn register(&self) -> String {
        let named = self
            .words
            .iter()
            .position(|word| word == "--file")
            .map(|at| self.words[at + 1].clone());
        named.unwrap_or_else(|| match self.words[0].as_str() {
            "demo" => "fresh/doithoai.db".to_owned(),
            _ => "doithoai.db".to_owned(),
        })
    }

    /// The content of the folder.
    pub fn state(&self) -> State {
        State::of(self.office.folder())
    }
}

pub fn ended(command: &mut Command) -> Ended {
    let output =
        command.output().unwrap_or_else(|error| panic!("{:?}: {error}", command.get_program()));
    Ended {
        code: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
