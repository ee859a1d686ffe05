//! What went wrong, in words or as JSON, and the exit code.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::desk::say::safe_lines;
use crate::desk::{Desk, place_of};
use crate::exchange::ImportFaults;
use crate::fault::{Arg, Fault, FaultKind};
use crate::ops::Unschedulable;
use crate::store::fault_of;
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
        if let Some(Unschedulable(none)) = error.downcast_ref() {
            self.tell_clashes(none);
            return FaultKind::Refused as u8;
        }
        let of_ours =
            error.downcast_ref::<Fault>().cloned().or_else(|| fault_of(error)).or_else(|| output_fault(error));
        // What a register that is not whole makes fail is no defect.
        let of_ours =
            of_ours.or_else(|| self.is_unsound().then(|| Fault::of(FaultKind::RegisterUnreadable, "register-damaged")));
        let Some(mut fault) = of_ours else {
            let fault = Fault::refused("defect").with("details", format!("{error:#}"));
            self.tell(&fault, Map::new());
            return 70;
        };
        if fault.args.iter().all(|(name, _)| *name != "path") {
            let open = self.register.as_ref().map(|register| register.path().to_owned());
            let path = open.unwrap_or_else(|| place_of(self.settings.file.as_deref()));
            fault = fault.with("path", path.to_string_lossy().into_owned());
        }
        self.tell(&fault, Map::new());
        fault.kind as u8
    }

    pub(super) fn tell(&self, fault: &Fault, more: Map<String, Json>) {
        let (message, hint) = self.words.fault(fault);
        if self.settings.json {
            let mut error = Map::new();
            error.insert("key".into(), fault.key.into());
            error.insert("message".into(), message.into());
            error.insert("hint".into(), hint.into());
            error.extend(more);
            let line = text::json_line(&json!({ "error": error })).unwrap_or_default();
            let _ = writeln!(io::stderr(), "{line}");
            return;
        }
        let line = self.words.say("fault-line", &[("text", message.into())]);
        let _ = writeln!(io::stderr(), "{}", safe_lines(&line));
        if let Some(hint) = hint {
            let line = self.words.say("fault-hint", &[("text", hint.into())]);
            let _ = writeln!(io::stderr(), "{}", safe_lines(&line));
        }
    }

    fn tell_import(&self, faults: &ImportFaults) {
        let fault = Fault::refused("import-refused").with("count", faults.at_fault);
        let rows: Vec<Json> = faults.rows.iter().map(|row| {
            let (reason, _) = self.words.fault(&row.fault);
            json!({ "file": row.file, "line": row.line, "column": row.column, "cell": row.cell, "value": row.value, "key": row.fault.key, "reason": reason })
        }).collect();
        if !self.settings.json {
            for row in &faults.rows {
                let (reason, _) = self.words.fault(&row.fault);
                let args = [
                    ("file", Arg::from(row.file.as_str())),
                    ("line", Arg::Text(row.line.to_string())),
                    ("column", Arg::from(row.column.unwrap_or("–"))),
                    ("value", Arg::from(row.value.as_str())),
                    ("reason", Arg::from(reason)),
                ];
                let line = match &row.cell {
                    None => self.words.say("fault-row", &args),
                    Some(cell) => {
                        self.words.say("fault-row-sheet", &[&args[..], &[("cell", cell.as_str().into())]].concat())
                    }
                };
                let _ = writeln!(io::stderr(), "{}", safe_lines(&line));
            }
            if faults.more > 0 {
                let _ =
                    writeln!(io::stderr(), "{}", self.words.say("fault-rows-more", &[("count", faults.more.into())]));
            }
        }
        self.tell(&fault, Map::from_iter([("rows".to_owned(), Json::from(rows))]));
    }
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
