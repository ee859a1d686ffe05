//! The integrity check of a register, and copies of registers.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use anyhow::Result;

use crate::desk::Desk;
use crate::desk::output::{There, is_stream};
use crate::ops::{self, Receipt};
use crate::problem::{Cause, Problem};
use crate::report::IntegrityReport;
use crate::store::{Flaw, Register, Restored, Verified, problem_of};

impl Desk {
    /// Checks the register. A file too damaged to be read to its end counts as a flaw.
    ///
    /// # Errors
    /// If there is no register, or the file is not a register.
    pub fn verify(&mut self) -> Result<Verified> {
        let checked = self
            .opened(Register::open_to_check)
            .and_then(|register| register.read(ops::verify_all));
        match checked.as_ref().err().and_then(problem_of) {
            Some(problem) if problem.cause == Cause::RegisterDamaged => {
                let cause =
                    checked.err().map_or(String::new(), |error| error.root_cause().to_string());
                Ok(Verified { flaws: vec![Flaw::File(cause)], ..Verified::default() })
            }
            _ => checked,
        }
    }

    /// Checks the register, like [`Desk::verify`], and names the records with flaws. A file too
    /// damaged for that is reported without them.
    pub fn integrity(&mut self) -> Result<IntegrityReport> {
        let found = self.verify()?;
        let unnamed = vec![None; found.flaws.len()];
        let records = if found.flaws.iter().any(Flaw::is_fatal) {
            unnamed
        } else {
            self.read(|reader| Ok(ops::flaw_records(reader, &found.flaws))).unwrap_or(unnamed)
        };
        Ok(IntegrityReport { found, records })
    }

    /// Rebuilds derived data, if there is no other flaw.
    ///
    /// # Errors
    /// If there is another flaw, or the file cannot be read or written.
    pub fn rebuild(&mut self) -> Result<Receipt> {
        let found = self.verify()?;
        self.write(|work, _| ops::rebuild(work, &found))
    }

    /// Copies the register to a path or into a stream; returns the number of journal entries in the
    /// checked copy.
    ///
    /// # Errors
    /// If the file exists and `--force` is not given, or the copy is damaged.
    pub fn back_up(&mut self, to: &Path) -> Result<i64> {
        self.register()?;
        if is_stream(to) {
            let mut held = 0;
            let place = self.file(to)?;
            let register = self.register()?;
            place.fill(|out| {
                held = register.copy_into(out, ops::verify)?;
                Ok(())
            })?;
            return Ok(held);
        }
        let (to, over) = match self.guard().look(to)? {
            There::File(file) => (file, true),
            There::Nothing | There::Stream => (to.to_owned(), false),
        };
        self.register()?.back_up(&to, over, ops::verify)
    }

    /// Replaces the register with a copy and keeps the old file beside it, after a confirmation.
    ///
    /// # Errors
    /// If the copy is damaged or nobody confirms; the register is then unchanged.
    pub fn restore(&mut self, from: &Path) -> Result<Restored> {
        self.register = None;
        let path = self.place();
        let shown = |path: &Path| path.to_string_lossy().into_owned();
        let would = vec![("path", shown(from).into()), ("register", shown(&path).into())];
        Register::restore(&path, from, &self.upgrade(), ops::verify, || {
            self.confirm("ask-restore", Problem::refused("restore-unconfirmed"), would)
        })
    }

    /// Returns whether the register has a flaw.
    pub(super) fn is_unsound(&self) -> bool {
        let path = self.place();
        let upgrade = self.upgrade();
        let check = || Register::open_to_check(&path, &upgrade)?.read(ops::verify_all);
        match panic::catch_unwind(AssertUnwindSafe(check)) {
            Ok(Ok(found)) => !found.flaws.is_empty(),
            Ok(Err(error)) => {
                problem_of(&error).is_some_and(|problem| problem.cause == Cause::RegisterDamaged)
            }
            Err(_) => false,
        }
    }
}
