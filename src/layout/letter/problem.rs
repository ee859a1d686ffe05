//! The problems of a template, with its file's name.

use crate::layout::letter::Names;
use crate::problem::Problem;
use crate::text::{nearest, visible};

/// Makes the problems of one template.
#[derive(Clone, Copy, Debug)]
pub(super) struct Problems<'a> {
    /// The template's file name as given.
    pub file: &'a str,
}

impl Problems<'_> {
    /// A problem with the file's name and an excerpt.
    pub(super) fn of(self, key: &'static str, text: &str) -> Problem {
        Problem::refused(key).with("file", self.file).with("given", shortened(text))
    }

    /// It is not a Word document.
    pub(super) fn unreadable(self) -> Problem {
        Problem::refused("letter-template-unreadable").with("file", self.file)
    }

    /// It contains a program.
    pub(super) fn has_macros(self) -> Problem {
        Problem::refused("letter-template-macro").with("file", self.file)
    }

    /// The result would be longer than `most` bytes.
    pub(super) fn too_long(self, key: &'static str, most: u64) -> Problem {
        Problem::refused(key).with("file", self.file).with("most", (most >> 20).to_string())
    }

    /// A name is unknown; with the nearest known name, if any is near.
    pub(super) fn unknown(self, name: &str, scopes: &[&Names]) -> Problem {
        let known = scopes.iter().flat_map(|names| names.keys().map(String::as_str));
        match nearest(name, known) {
            Some(near) => self.of("letter-template-unknown-near", name).with("near", near),
            None => self.of("letter-template-unknown", name),
        }
    }
}

/// The first words of an excerpt, with control characters shown.
fn shortened(text: &str) -> String {
    const MAX: usize = 40;
    let text = visible(text.trim());
    if text.chars().count() <= MAX {
        return text.into_owned();
    }
    text.chars().take(MAX).chain(['…']).collect()
}
