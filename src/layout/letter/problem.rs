//! What is wrong with a template, told with its file's name.

use crate::layout::letter::Names;
use crate::problem::Problem;
use crate::text::{nearest, visible};

/// Makes the problems of one template.
#[derive(Clone, Copy, Debug)]
pub(super) struct Problems<'a> {
    /// The template's file, as it was named.
    pub file: &'a str,
}

impl Problems<'_> {
    /// A problem that names the file and what stands in it.
    pub(super) fn of(self, key: &'static str, text: &str) -> Problem {
        Problem::refused(key).with("file", self.file).with("given", shortened(text))
    }

    /// It is no document of Word.
    pub(super) fn unreadable(self) -> Problem {
        Problem::refused("letter-template-unreadable").with("file", self.file)
    }

    /// It holds a program.
    pub(super) fn has_macros(self) -> Problem {
        Problem::refused("letter-template-macro").with("file", self.file)
    }

    /// It would be longer than allowed; the most in bytes.
    pub(super) fn too_long(self, key: &'static str, most: u64) -> Problem {
        Problem::refused(key).with("file", self.file).with("most", (most >> 20).to_string())
    }

    /// Nothing is known by a name; the nearest name that is known here, if any is near.
    pub(super) fn unknown(self, name: &str, scopes: &[&Names]) -> Problem {
        let known = scopes.iter().flat_map(|names| names.keys().map(String::as_str));
        match nearest(name, known) {
            Some(near) => self.of("letter-template-unknown-near", name).with("near", near),
            None => self.of("letter-template-unknown", name),
        }
    }
}

/// The first words of what stands in a template, with nothing that a terminal would obey.
fn shortened(text: &str) -> String {
    const MAX: usize = 40;
    let text = visible(text.trim());
    if text.chars().count() <= MAX {
        return text.into_owned();
    }
    text.chars().take(MAX).chain(['…']).collect()
}
