//! A kind of letter: how it is called, what it is about, in whose layout it is written, which names its text may use.

use crate::layout::letter::Names;
use crate::letters::names::{EVERY, Name, SHELL, known};
use crate::letters::{About, Layout};

/// A kind of letter.
#[derive(Debug)]
pub struct Letter {
    /// How it is called on the command line.
    pub word: &'static str,
    /// How its files begin.
    pub stem: &'static str,
    /// What it is about.
    pub about: About,
    /// Its code in a letter's symbol; none for a plain letter.
    pub code: &'static str,
    /// What it says, in the markup of packaged letters.
    pub text: &'static str,
    /// What it says in English, where it is written in that language too.
    pub(super) english: Option<&'static str>,
    /// Its layout where none is asked for.
    pub(super) usual: Usual,
    /// The names that it may use beside those of every letter.
    pub(super) own: &'static [&'static [Name]],
}

/// The layout that fits a kind of letter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Usual {
    /// Always this one.
    Always(Layout),
    /// That of the head who holds the session; where both do, this one.
    ByHosts(Layout),
    /// The Front's letter, in the State's layout.
    Front,
}

impl Letter {
    /// Returns the names that a document for it may use.
    pub fn names(&self) -> Names {
        let mut names = known(self.own);
        names.extend(known(&[EVERY, SHELL]));
        names
    }

    /// Returns these names in the order in which they are shown: those of every letter last.
    pub fn listed(&self) -> Vec<Name> {
        self.own.iter().chain(&[EVERY, SHELL]).flat_map(|names| names.iter().copied()).collect()
    }

    /// Tells whether it can say who petitioned.
    pub fn tells_who(&self) -> bool {
        fn among(names: &[Name]) -> bool {
            names.iter().any(|name| {
                name.word() == "petitioner" || matches!(name, Name::Rows(_, inner) if among(inner))
            })
        }
        self.own.iter().any(|names| among(names))
    }

    /// Returns the layout that fits it without regard to what one letter is about.
    pub fn layout(&self) -> Layout {
        match self.usual {
            Usual::Always(layout) | Usual::ByHosts(layout) => layout,
            Usual::Front => Layout::State,
        }
    }
}
