//! Every kind of letter.

use anyhow::Result;

use crate::fault::Fault;
use crate::layout::letter::{Names, frame_names};
use crate::letters::names::{Name, Values, known};
use crate::letters::scene::Scene;
use crate::letters::{About, Layout, assignment, ballot, brief, conclusion, header, occasion, plan, reminder, report};

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
    /// Its layout where none is asked for.
    pub(super) usual: Usual,
    /// Puts the facts under their names.
    pub(super) build: fn(&Scene<'_>) -> Result<Values>,
    /// The names that it may use beside those of every letter.
    own: &'static [&'static [Name]],
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
        names.extend(known(&[header::NAMES]));
        names.extend(frame_names());
        names
    }

    /// Returns these names in the order in which they are shown: those of every letter last.
    pub fn listed(&self) -> Vec<Name> {
        self.own.iter().chain(&[header::NAMES, header::FRAME]).flat_map(|names| names.iter().copied()).collect()
    }

    /// Tells whether it can say who petitioned.
    pub fn tells_who(&self) -> bool {
        fn among(names: &[Name]) -> bool {
            names.iter().any(|name| name.word() == "petitioner" || matches!(name, Name::Rows(_, inner) if among(inner)))
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

/// Finds a kind of letter.
///
/// # Errors
/// A fault of usage that names those there are.
pub fn find(word: &str) -> Result<&'static Letter, Fault> {
    LETTERS.iter().find(|letter| letter.word == word.trim()).ok_or_else(|| {
        let words: Vec<&str> = LETTERS.iter().map(|letter| letter.word).collect();
        Fault::usage("not-in-list").with("given", word).with("allowed", words.join(", "))
    })
}

macro_rules! letter {
    ($word:literal, $stem:literal, $about:ident, $code:literal, $usual:expr, $build:path, [$($names:path),*]) => {
        Letter {
            word: $word,
            stem: $stem,
            about: About::$about,
            code: $code,
            text: include_str!(concat!("../../data/letters/", $word, ".txt")),
            usual: $usual,
            build: $build,
            own: &[$($names),*],
        }
    };
}

use Layout::{Party, State};
use Usual::{Always, ByHosts, Front};

/// Every kind of letter, in the order of an office's work.
pub const LETTERS: &[Letter] = &[
    letter!("plan", "ke-hoach", Period, "KH", Always(Party), plan::build, [plan::NAMES]),
    letter!("invitation", "giay-moi", Occasion, "GM", ByHosts(State), occasion::build, [occasion::NAMES]),
    letter!("notice", "thong-bao", Occasion, "TB", ByHosts(State), occasion::build, [occasion::NAMES]),
    letter!(
        "minutes",
        "bien-ban",
        Occasion,
        "BB",
        ByHosts(State),
        occasion::minutes,
        [occasion::NAMES, occasion::MINUTES]
    ),
    letter!("ballot", "phieu-danh-gia", Occasion, "", Front, occasion::build, [occasion::NAMES]),
    letter!(
        "ballot-count",
        "bien-ban-kiem-phieu",
        Session,
        "BB",
        Front,
        ballot::build,
        [occasion::NAMES, ballot::NAMES]
    ),
    letter!(
        "conclusion",
        "ket-luan",
        Session,
        "TB",
        ByHosts(Party),
        conclusion::build,
        [occasion::NAMES, conclusion::NAMES]
    ),
    letter!(
        "assignment",
        "phieu-chuyen",
        Petition,
        "PC",
        Always(State),
        assignment::build,
        [occasion::NAMES, assignment::NAMES]
    ),
    letter!("reminder", "don-doc", Agency, "", Always(State), reminder::build, [reminder::NAMES]),
    letter!("brief", "tom-tat", Unit, "", Always(Party), brief::build, [brief::NAMES]),
    letter!("report", "bao-cao", Period, "BC", Always(Party), report::build, [report::NAMES]),
];
