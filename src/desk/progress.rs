//! What long work shows on its way. Only here is the progress library known.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::desk::Desk;

/// Work quicker than this shows nothing.
const SHOWN_AFTER: Duration = Duration::from_secs(1);

/// Rows done so far, shown on standard error where that is a terminal, and wiped when dropped.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
}

impl Desk {
    /// Begins to count rows for a person who waits; scripts and quiet ones see nothing.
    pub fn progress(&self) -> Progress {
        let target = match self.settings.quiet {
            true => ProgressDrawTarget::hidden(),
            false => ProgressDrawTarget::stderr(),
        };
        let bar = ProgressBar::with_draw_target(None, target);
        let rows = self.words.text("log-progress");
        let style = ProgressStyle::with_template(&format!(
            "{{spinner}} {{human_pos}} {rows} ({{elapsed}})"
        ));
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        Progress { bar }
    }
}

impl Progress {
    /// Shows how many rows are done.
    pub fn show(&self, rows: i64) {
        if self.bar.elapsed() > SHOWN_AFTER {
            self.bar.set_position(rows.unsigned_abs());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
