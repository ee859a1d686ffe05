//! Progress of long work. Only this module uses the progress library.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::desk::Desk;

/// Quicker work shows no progress.
const SHOWN_AFTER: Duration = Duration::from_secs(1);

/// The number of rows done, shown on standard error if that is a terminal, and cleared when
/// dropped.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
}

impl Desk {
    /// Starts a row count for a waiting person; hidden for scripts and with `--quiet`.
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
