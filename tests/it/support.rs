//! A register of its own for each test, and the program run as a clean process over it.
//!
//! A process sees no variable of the tester's but those set here: a home of its own, the day, the clerk's name and
//! English (`--lang vi` in the arguments asks for Vietnamese). Its streams are no terminal.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::transcript::words;

/// A folder with one register, removed when dropped.
pub struct Register {
    folder: TempDir,
    day: String,
    lang: String,
}

/// What a run of the program left behind. Shown, it is a line `exit N`, then the lines of both streams.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Output {
    /// The exit code.
    pub code: i32,
    /// What it printed as data, with the register's folder written as `DIR`.
    pub stdout: String,
    /// What it told the clerk, with the register's folder written as `DIR`.
    pub stderr: String,
}

impl Register {
    /// Makes a folder without a register; `run(["init", …])` makes `doithoai.db` in it.
    pub fn empty() -> Self {
        let folder = tempfile::Builder::new().prefix("doithoai-").tempdir().expect("a folder");
        fs::create_dir(folder.path().join("home")).expect("a home");
        Self { folder, day: "2040-01-01".to_owned(), lang: "en".to_owned() }
    }

    /// Makes a register of one unit with nothing in it but what `init` brings.
    pub fn new(unit: &str) -> Self {
        let register = Self::empty();
        register.run(["init", "--unit", unit]).success();
        register
    }

    /// Makes a register of the unit with that code from a folder of tables, `units.csv` among them.
    pub fn of(tables: &Path, unit: &str) -> Self {
        let register = Self::empty();
        let units = tables.join("units.csv");
        register
            .run([
                OsStr::new("init"),
                "--unit".as_ref(),
                unit.as_ref(),
                "--units".as_ref(),
                units.as_ref(),
            ])
            .success();
        register.run([OsStr::new("import"), tables.as_ref()]).success();
        register
    }

    /// Makes a register of `nam-sach` from the tables in `tests/it/seeds/NAME`; its journal has `init` and `import`.
    pub fn seeded(name: &str) -> Self {
        Self::of(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/seeds").join(name),
            "nam-sach",
        )
    }

    /// Sets the day that the program takes for today.
    #[must_use]
    pub fn on(mut self, day: &str) -> Self {
        day.clone_into(&mut self.day);
        self
    }

    /// Sets the language; it is English without.
    #[must_use]
    pub fn speaking(mut self, lang: &str) -> Self {
        lang.clone_into(&mut self.lang);
        self
    }

    /// Returns a path in the register's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the register's folder.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, content).expect("a written file");
        path
    }

    /// Runs the program in the register's folder.
    pub fn run<I>(&self, args: I) -> Output
    where
        I: IntoIterator,
        I::Item: Into<OsString>,
    {
        let output = Command::new(env!("CARGO_BIN_EXE_doithoai"))
            .args(args.into_iter().map(Into::into))
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.path("home"))
            .env("DOITHOAI_FILE", self.path("doithoai.db"))
            .env("DOITHOAI_TODAY", &self.day)
            .env("DOITHOAI_USER", "clerk")
            .env("DOITHOAI_LANG", &self.lang)
            .stdin(Stdio::null())
            .output()
            .expect("the program runs");
        let folder = self.folder.path().to_string_lossy().into_owned();
        let text =
            |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace(&folder, "DIR");
        Output {
            code: output.status.code().expect("an exit code"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Runs lines as a shell would read them, one after another; each must succeed.
    #[track_caller]
    pub fn does(&self, lines: &str) {
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.run(words(line)).success();
        }
    }

    /// Runs the program, which must succeed, and reads what it printed as JSON.
    pub fn json<I>(&self, args: I) -> Value
    where
        I: IntoIterator,
        I::Item: Into<OsString>,
    {
        self.run(args.into_iter().map(Into::into).chain(["--json".into()])).success().json()
    }

    /// Counts the journal's entries since the register was founded.
    pub fn journal_length(&self) -> usize {
        let entries = self.json(["log", "-n", "1000000"]);
        entries.as_array().expect("a list of entries").len()
    }
}

impl Output {
    /// Returns the output of a run that must have succeeded.
    #[track_caller]
    pub fn success(self) -> Self {
        self.exits(0)
    }

    /// Returns the output of a run that must have ended with that code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self}");
        self
    }

    /// Reads what was printed as JSON.
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

/// The first lines in which two registers are seen to differ.
pub fn difference(left: &str, right: &str) -> String {
    let lines = left.lines().zip(right.lines()).filter(|(left, right)| left != right);
    let told: Vec<String> =
        lines.take(5).map(|(left, right)| format!("- {left}\n+ {right}")).collect();
    told.join("\n")
}
