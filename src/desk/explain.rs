//! What went wrong, in words or as JSON, and the exit code.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::desk::Desk;
use crate::exchange::{ImportFaults, RowFault};
use crate::fault::{Arg, Cause, Fault, FaultKind};
use crate::figures::NoSchedule;
use crate::store::{fault_of, holder};
use crate::text;

impl Desk {
    /// Tells what went wrong, in words or as JSON, on standard error; returns the exit code. A closed pipe is no failure.
    pub fn explain(&self, error: &anyhow::Error) -> u8 {
        let closed = |cause: &(dyn std::error::Error + 'static)| {
            let io = cause.downcast_ref::<io::Error>();
            let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
            io.is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe) || json == Some(io::ErrorKind::BrokenPipe)
        };
        if error.chain().any(closed) {
            return 0;
        }
        if let Some(faults) = error.downcast_ref::<ImportFaults>() {
            self.tell_import(faults);
            return FaultKind::Refused as u8;
        }
        if let Some(none) = error.downcast_ref::<NoSchedule>() {
            self.tell_clashes(none);
            return FaultKind::Refused as u8;
        }
        let of_ours =
            error.downcast_ref::<Fault>().cloned().or_else(|| fault_of(error)).or_else(|| output_fault(error));
        // What a register that is not whole makes fail is no defect.
        let of_ours = of_ours.or_else(|| self.is_unsound().then(|| Fault::because(Cause::RegisterDamaged)));
        let Some(mut fault) = of_ours else {
            let fault = Fault::refused("defect").with("details", format!("{error:#}"));
            self.tell(&fault, Map::new());
            return 70;
        };
        if fault.args.iter().all(|(name, _)| *name != "path") {
            fault = fault.with("path", self.place().to_string_lossy().into_owned());
        }
        if fault.cause == Cause::RegisterBusy {
            let holder = holder(&self.place()).unwrap_or_else(|| "unknown".to_owned());
            fault = fault.with("holder", holder);
        }
        self.tell(&fault, Map::new());
        fault.kind() as u8
    }

    /// Tells a fault; as JSON with `more` beside its message.
    pub(super) fn tell(&self, fault: &Fault, more: Map<String, Json>) {
        if !self.settings.json {
            return self.show_fault(fault, true);
        }
        let (message, hint) = self.words.fault(fault);
        let mut error = Map::new();
        error.insert("key".into(), fault.key().to_string().into());
        error.insert("message".into(), message.into());
        error.insert("hint".into(), hint.into());
        error.extend(more);
        let line = text::json_line(&json!({ "error": error })).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{line}");
    }

    /// Tells every faulty row, then how many there are.
    fn tell_import(&self, faults: &ImportFaults) {
        let has_odd_code = faults.rows.iter().any(|row| row.fault.cause.is_of_code());
        let key = match (faults.options.is_empty(), faults.lacking.is_empty()) {
            (true, false) => "import-refused-lacking",
            (false, false) => "import-refused-lacking-headings",
            (false, true) => "import-refused-headings",
            (true, true) => "import-refused",
        };
        let fault = Fault::refused(key).with("count", faults.at_fault).with("faults", faults.rows.len() + faults.more);
        let fault = fault.with("options", options(faults)).with("lacking", faults.lacking.join(", "));
        let fault = fault.with("codes", if has_odd_code { "odd" } else { "plain" });
        if self.settings.json {
            let row = |row: &RowFault| {
                let (reason, _) = self.words.fault(&row.fault);
                json!({ "file": row.file, "line": row.line, "column": row.column, "heading": row.heading, "cell": row.cell,
                    "value": row.value, "key": row.fault.key(), "reason": reason })
            };
            let rows: Json = faults.rows.iter().map(row).collect();
            return self
                .tell(&fault, Map::from_iter([("rows".to_owned(), rows), ("more".to_owned(), faults.more.into())]));
        }
        faults.rows.iter().for_each(|row| self.show(&self.row_fault(row)));
        if faults.more > 0 {
            self.show(&self.words.say("fault-rows-more", &[("count", faults.more.into())]));
        }
        self.show_fault(&fault, true);
    }

    /// One faulty row in words.
    fn row_fault(&self, row: &RowFault) -> String {
        let (reason, _) = self.words.fault(&row.fault);
        let mut args = vec![
            ("file", Arg::from(row.file.as_str())),
            ("line", Arg::Text(row.line.to_string())),
            ("column", Arg::from(self.column(row))),
            ("value", Arg::from(row.value.as_str())),
            ("reason", Arg::from(reason)),
        ];
        let Some(cell) = &row.cell else { return self.words.say("fault-row", &args) };
        args.push(("cell", cell.as_str().into()));
        self.words.say("fault-row-sheet", &args)
    }
}

impl Desk {
    /// A faulty row's column: what the file calls it, with the register's name where that is another.
    fn column(&self, row: &RowFault) -> String {
        match (row.column, &row.heading) {
            (None, _) => "–".to_owned(),
            (Some(column), Some(heading)) if !text::fold(heading).is_empty() && text::fold(heading) != column => {
                format!("{} ({column})", heading.split_whitespace().collect::<Vec<_>>().join(" "))
            }
            (Some(column), _) => column.to_owned(),
        }
    }
}

/// The options that would read the headings: a column that is lacking may be the first whose heading is not known.
fn options(faults: &ImportFaults) -> Arg {
    let mut options = faults.options.clone();
    let mut unknown = options.iter_mut().filter(|(_, value)| value.ends_with("=-"));
    // A session or unit is given for all rows by an option of its own.
    for column in faults.lacking.iter().filter(|column| !matches!(**column, "session" | "unit")) {
        if let Some((_, value)) = unknown.next() {
            *value = format!("{}{column}", value.trim_end_matches('-'));
        }
    }
    Arg::Options(options)
}

/// Words a failure of an output stream.
fn output_fault(error: &anyhow::Error) -> Option<Fault> {
    let failed = |cause: &(dyn std::error::Error + 'static)| {
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        cause.is::<io::Error>()
            || json.is_some()
            || cause.downcast_ref::<csv::Error>().is_some_and(csv::Error::is_io_error)
    };
    let found = error.chain().any(failed);
    found.then(|| Fault::refused("output-failed").with("details", error.root_cause().to_string()))
}
