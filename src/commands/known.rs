//! `--known-on`: the register as it was known then.

use anyhow::Result;
use clap::Args;

use crate::desk::Desk;
use crate::ops;

/// The moment of the register that is read.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct KnownArgs {
    #[arg(long, value_name = "DAY|#ENTRY", allow_hyphen_values = true)]
    known_on: Option<String>,
}

impl KnownArgs {
    /// Returns whether a moment is given.
    pub(super) fn is_given(&self) -> bool {
        self.known_on.is_some()
    }

    /// Reads the register from now on as it was known at the moment, if one is given; `warns` says
    /// whether a schema step after it is warned about.
    pub(super) fn look_back(&self, desk: &mut Desk, warns: bool) -> Result<()> {
        let Some(given) = &self.known_on else { return Ok(()) };
        let on = ops::read_known_on(given, desk.today)?;
        desk.look_back(on, warns)
    }
}
