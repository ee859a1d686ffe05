//! Every kind of letter.

use crate::fault::Fault;
use crate::letters::kind::{Letter, Usual};
use crate::letters::{About, Layout, assignment, ballot, brief, conclusion, occasion, plan, reminder, report};

/// Returns every kind of letter, in the order of an office's work.
pub fn letters() -> impl Iterator<Item = &'static Letter> {
    LETTERS.iter()
}

/// Finds a kind of letter.
///
/// # Errors
/// A fault of usage that names those there are.
pub fn find(word: &str) -> Result<&'static Letter, Fault> {
    letters().find(|letter| letter.word == word.trim()).ok_or_else(|| {
        let words: Vec<&str> = letters().map(|letter| letter.word).collect();
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
const LETTERS: &[Letter] = &[
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
