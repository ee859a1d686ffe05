//! Errors as text or JSON, and exit codes.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::desk::Desk;
use crate::exchange::{ImportProblems, RowProblem};
use crate::figures::NoSchedule;
use crate::problem::{Arg, Cause, Problem, ProblemKind};
use crate::store::{holder, problem_of};
use crate::text;

impl Desk {
    /// Prints an error on standard error, as text or JSON, and returns the exit code. A closed pipe
    /// is not a failure.
    pub fn explain(&self, error: &anyhow::Error) -> u8 {
        let closed = |cause: &(dyn std::error::Error + 'static)| {
            let io = cause.downcast_ref::<io::Error>();
            let json = cause
                .downcast_ref::<serde_json::Error>()
                .and_then(serde_json::Error::io_error_kind);
            io.is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
                || json == Some(io::ErrorKind::BrokenPipe)
        };
        if error.chain().any(closed) {
            return 0;
        }
        if let Some(problems) = error.downcast_ref::<ImportProblems>() {
            self.print_import(problems);
            return ProblemKind::Refused as u8;
        }
        if let Some(none) = error.downcast_ref::<NoSchedule>() {
            self.print_clashes(none);
            return ProblemKind::Refused as u8;
        }
        let mut problem = error
            .downcast_ref::<Problem>()
            .cloned()
            .or_else(|| problem_of(error))
            .or_else(|| output_problem(error));
        // An error caused by a damaged register is not a defect of the program.
        if problem.is_none() && self.is_unsound() {
            problem = Some(Problem::because(Cause::RegisterDamaged));
        }
        let Some(mut problem) = problem else {
            let problem = Problem::refused("defect").with("details", format!("{error:#}"));
            self.tell(&problem, Map::new());
            return 70;
        };
        if problem.args.iter().all(|(name, _)| *name != "path") {
            problem = problem.with("path", self.place().to_string_lossy().into_owned());
        }
        if problem.cause == Cause::RegisterBusy {
            let holder = holder(&self.place()).unwrap_or_else(|| "unknown".to_owned());
            problem = problem.with("holder", holder);
        }
        self.tell(&problem, Map::new());
        problem.kind() as u8
    }

    /// Prints a problem; as JSON with the members of `more`.
    pub(super) fn tell(&self, problem: &Problem, more: Map<String, Json>) {
        if !self.settings.json {
            return self.show_problem(problem, true);
        }
        let (message, hint) = self.words.problem(problem);
        let mut error = Map::new();
        error.insert("key".into(), problem.key().to_string().into());
        error.insert("message".into(), message.into());
        error.insert("hint".into(), hint.into());
        error.extend(more);
        let line = text::json_line(&json!({ "error": error })).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{line}");
    }

    /// Prints every faulty row, then their number.
    fn print_import(&self, problems: &ImportProblems) {
        let has_odd_code = problems.rows.iter().any(|row| row.problem.cause.is_of_code());
        let key = match (problems.options.is_empty(), problems.lacking.is_empty()) {
            (true, false) => "import-refused-lacking",
            (false, false) => "import-refused-lacking-headings",
            (false, true) => "import-refused-headings",
            (true, true) => "import-refused",
        };
        let problem = Problem::refused(key)
            .with("count", problems.at_problem)
            .with("problems", problems.rows.len() + problems.more);
        let problem =
            problem.with("options", options(problems)).with("lacking", problems.lacking.join(", "));
        let problem = problem.with("codes", if has_odd_code { "odd" } else { "plain" });
        if self.settings.json {
            let row = |row: &RowProblem| {
                let (reason, _) = self.words.problem(&row.problem);
                json!({ "file": row.file, "line": row.line, "column": row.column, "heading": row.heading, "cell": row.cell,
                    "value": row.value, "key": row.problem.key(), "reason": reason })
            };
            let rows: Json = problems.rows.iter().map(row).collect();
            return self.tell(
                &problem,
                Map::from_iter([
                    ("rows".to_owned(), rows),
                    ("more".to_owned(), problems.more.into()),
                ]),
            );
        }
        for row in &problems.rows {
            self.show(&self.row_problem(row));
        }
        if problems.more > 0 {
            self.show(&self.words.say("problem-rows-more", &[("count", problems.more.into())]));
        }
        self.show_problem(&problem, true);
    }

    /// Describes one faulty row.
    fn row_problem(&self, row: &RowProblem) -> String {
        let (reason, _) = self.words.problem(&row.problem);
        let mut args = vec![
            ("file", Arg::from(row.file.as_str())),
            ("line", Arg::Text(row.line.to_string())),
            ("column", Arg::from(self.column(row))),
            ("value", Arg::from(row.value.as_str())),
            ("reason", Arg::from(reason)),
        ];
        let Some(cell) = &row.cell else { return self.words.say("problem-row", &args) };
        args.push(("cell", cell.as_str().into()));
        self.words.say("problem-row-sheet", &args)
    }
}

impl Desk {
    /// A faulty row's column: its heading in the file, with the register's name if that differs.
    fn column(&self, row: &RowProblem) -> String {
        match (row.column, &row.heading) {
            (None, _) => "–".to_owned(),
            (Some(column), Some(heading))
                if !text::fold(heading).is_empty() && text::fold(heading) != column =>
            {
                format!("{} ({column})", heading.split_whitespace().collect::<Vec<_>>().join(" "))
            }
            (Some(column), _) => column.to_owned(),
        }
    }
}

/// The options that would make the headings readable: a missing column may be the first unknown
/// heading.
fn options(problems: &ImportProblems) -> Arg {
    let mut options = problems.options.clone();
    let mut unknown = options.iter_mut().filter(|(_, value)| value.ends_with("=-"));
    // A session or unit has its own option, which sets it for all rows.
    for column in problems.lacking.iter().filter(|column| !matches!(**column, "session" | "unit")) {
        if let Some((_, value)) = unknown.next() {
            *value = format!("{}{column}", value.trim_end_matches('-'));
        }
    }
    Arg::Options(options)
}

/// Describes a failure of an output stream.
fn output_problem(error: &anyhow::Error) -> Option<Problem> {
    let failed = |cause: &(dyn std::error::Error + 'static)| {
        let json =
            cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        cause.is::<io::Error>()
            || json.is_some()
            || cause.downcast_ref::<csv::Error>().is_some_and(csv::Error::is_io_error)
    };
    if !error.chain().any(failed) {
        return None;
    }
    Some(Problem::refused("output-failed").with("details", error.root_cause().to_string()))
}
