//! A kind of letter: its name, subject, layout, and the names that its text may use.

use crate::layout::letter::Names;
use crate::letters::names::{EVERY, Name, SHELL, known};
use crate::letters::{About, Layout};

/// A kind of letter.
#[derive(Debug)]
pub struct Letter {
    /// Its name on the command line.
    pub word: &'static str,
    /// The beginning of its file names.
    pub stem: &'static str,
    /// Its subject.
    pub about: About,
    /// Its code in a letter's symbol; empty for a plain letter.
    pub code: &'static str,
    /// Its text, in the markup of packaged letters.
    pub text: &'static str,
    /// Its English text, if it is written in English too.
    pub(super) english: Option<&'static str>,
    /// Its default layout.
    pub(super) usual: Usual,
    /// Its names beside those of every letter.
    pub(super) own: &'static [&'static [Name]],
}

/// The default layout of a kind of letter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Usual {
    /// Always this one.
    Always(Layout),
    /// That of the head who hosts the session; this one if both do.
    ByHosts(Layout),
    /// The Front's letter, in the State's layout.
    Front,
}

impl Letter {
    /// Returns the names that a template for it may use.
    pub fn names(&self) -> Names {
        let mut names = known(self.own);
        names.extend(known(&[EVERY, SHELL]));
        names
    }

    /// Returns these names in display order: those of every letter last.
    pub fn listed(&self) -> Vec<Name> {
        self.own.iter().chain(&[EVERY, SHELL]).flat_map(|names| names.iter().copied()).collect()
    }

    /// Returns whether it can name the petitioner.
    pub fn names_petitioner(&self) -> bool {
        fn among(names: &[Name]) -> bool {
            names.iter().any(|name| {
                name.word() == "petitioner" || matches!(name, Name::Rows(_, inner) if among(inner))
            })
        }
        self.own.iter().any(|names| among(names))
    }

    /// Returns its default layout, regardless of the subject of a single letter.
    pub fn layout(&self) -> Layout {
        match self.usual {
            Usual::Always(layout) | Usual::ByHosts(layout) => layout,
            Usual::Front => Layout::State,
        }
    }
}
