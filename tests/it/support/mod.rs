//! The only harness of the integration tests: a separate register for each test, and the program
//! run on it as a clean process. `district` is the register of most tests, `transcript` records all
//! output of lines.
//!
//! A process sees only the variables set here: the day, the clerk's name, English (`--lang vi` in
//! the arguments selects Vietnamese) and a path with the program itself. Its streams are not a
//! terminal.

pub mod district;
pub mod transcript;

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

pub use transcript::{without_digests, without_ids, words};

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_doithoai");

/// A folder with one register, removed when dropped.
pub struct Register {
    folder: TempDir,
    day: String,
    clock: String,
    lang: String,
}

/// The result of a run. Displayed as a line `exit N`, then the lines of both streams.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Output {
    /// The exit code; -1 if a signal ended the program.
    pub code: i32,
    /// Standard output, with the register's folder written as `DIR`.
    pub stdout: String,
    /// Standard error, with the register's folder written as `DIR`.
    pub stderr: String,
}

impl Register {
    /// Makes a folder without a register; `run(["init", …])` creates `doithoai.db` in it.
    pub fn empty() -> Self {
        let folder = tempfile::Builder::new().prefix("doithoai-").tempdir().expect("a folder");
        let day = "2040-01-01".to_owned();
        Self { folder, clock: day.clone(), day, lang: "en".to_owned() }
    }

    /// Makes a folder in memory, if available, for thousands of commands that flush their files.
    pub fn in_memory() -> Self {
        let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).expect("a folder");
        Self { folder, ..Self::empty() }
    }

    /// Makes a register of one unit with only the records that `init` creates.
    pub fn new(unit: &str) -> Self {
        let register = Self::empty();
        let kind = if unit.starts_with("xã ") { "commune" } else { "district" };
        register.run(["init", "--no-list", "--unit", unit, "--kind", kind]).success();
        register
    }

    /// Makes a register of the unit with that code from a folder of tables, including `units.csv`.
    pub fn of(tables: &Path, unit: &str) -> Self {
        let register = Self::empty();
        let mut init: Vec<OsString> = ["init", "--unit", unit, "--units"].map(Into::into).into();
        init.push(tables.join("units.csv").into());
        register.run(init).success();
        register.run([OsStr::new("import"), tables.as_ref()]).success();
        register
    }

    /// Makes a register of `nam-sach` from the tables in `tests/it/seeds/NAME`; its journal has
    /// `init` and `import`.
    pub fn seeded(name: &str) -> Self {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/seeds");
        Self::of(&seeds.join(name), "nam-sach")
    }

    /// Sets the program's today, and the machine's.
    #[must_use]
    pub fn on(mut self, day: &str) -> Self {
        day.clone_into(&mut self.day);
        day.clone_into(&mut self.clock);
        self
    }

    /// Sets the machine's today, which the program's does not move.
    #[must_use]
    pub fn by_clock(mut self, day: &str) -> Self {
        day.clone_into(&mut self.clock);
        self
    }

    /// Sets the language; the default is English.
    #[must_use]
    pub fn speaking(mut self, lang: &str) -> Self {
        lang.clone_into(&mut self.lang);
        self
    }

    /// Returns the register's folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns a path in the register's folder.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder().join(name)
    }

    /// Writes a file into the register's folder.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, content).expect("a written file");
        path
    }

    /// Prepares a process in the register's folder, of the program or of another that runs it, such
    /// as a shell. [`ended`](Self::ended) runs it with empty input unless one is set.
    pub fn command(&self, program: &str) -> Command {
        let folder = Path::new(PROGRAM).parent().expect("a folder").display();
        let mut command = Command::new(program);
        command
            .current_dir(self.folder())
            .env_clear()
            .env("PATH", format!("{folder}:/usr/local/bin:/usr/bin:/bin"))
            .env("DOITHOAI_TODAY", &self.day)
            .env("DOITHOAI_TEST_CLOCK", &self.clock)
            .env("DOITHOAI_USER", "clerk")
            .env("DOITHOAI_LANG", &self.lang);
        command
    }

    /// Runs a prepared process.
    pub fn ended(&self, command: &mut Command) -> Output {
        let output = command.output().expect("the program runs");
        let folder = self.folder().to_string_lossy().into_owned();
        let text =
            |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace(&folder, "DIR");
        Output {
            code: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Runs the program in the register's folder.
    pub fn run<I>(&self, args: I) -> Output
    where
        I: IntoIterator,
        I::Item: Into<OsString>,
    {
        self.ended(self.command(PROGRAM).args(args.into_iter().map(Into::into)))
    }

    /// Writes a file and imports it.
    pub fn import_file(&self, name: &str, content: impl AsRef<[u8]>, options: &[&str]) -> Output {
        self.write(name, content);
        self.run(["import", name].into_iter().chain(options.iter().copied()))
    }

    /// Runs lines, split into words like a shell, one after another; each must succeed. Returns the
    /// output of the last.
    #[track_caller]
    pub fn does(&self, lines: &str) -> Output {
        let mut last = None;
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            last = Some(self.run(words(line)).success());
        }
        last.expect("a line")
    }

    /// Runs the program, which must succeed, and parses its output as JSON.
    #[track_caller]
    pub fn json<I>(&self, args: I) -> Value
    where
        I: IntoIterator,
        I::Item: Into<OsString>,
    {
        self.run(args.into_iter().map(Into::into).chain(["--json".into()])).success().json()
    }

    /// Runs a line that contains `--json` and must succeed, and parses its output.
    #[track_caller]
    pub fn reads(&self, line: &str) -> Value {
        self.does(line).json()
    }

    /// Counts the journal's entries since the register was created.
    pub fn journal_length(&self) -> usize {
        let entries = self.json(["log", "-n", "1000000"]);
        entries.as_array().expect("a list of entries").len()
    }
}

impl Output {
    /// Returns the output after checking that the run succeeded.
    #[track_caller]
    pub fn success(self) -> Self {
        self.exits(0)
    }

    /// Returns the output after checking the exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self}");
        self
    }

    /// Parses standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self}"))
    }
}

impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "exit {}", self.code)?;
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            for line in text.lines() {
                write!(f, "\n{name}| {line}")?;
            }
        }
        Ok(())
    }
}

#[test]
fn a_petition_already_assigned_is_not_assigned_twice() {
    let register = Register::seeded("one_petition").on("2019-05-22").speaking("vi");
    let before = register.journal_length();
    register.run(["assign", "dong-lac-2019-1.1", "--to", "tnmt"]).success();
    register.run(["assign", "dong-lac-2019-1.1", "--to", "xay-dung"]).exits(1);
    assert_eq!(register.journal_length(), before + 1, "a refused command leaves no entry");
}

#[test]
fn a_run_is_shown_line_by_line() {
    let output = Register::new("Nam Sách").run(["list", "sessions", "--json"]);
    assert_eq!(output.to_string(), "exit 0\nstdout| []");
}

/// The first lines in which the visible contents of two registers differ.
pub fn difference(left: &str, right: &str) -> String {
    let lines = left.lines().zip(right.lines()).filter(|(left, right)| left != right);
    let told: Vec<String> =
        lines.take(5).map(|(left, right)| format!("- {left}\n+ {right}")).collect();
    told.join("\n")
}
