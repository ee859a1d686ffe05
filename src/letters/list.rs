//! Every kind of letter.

use anyhow::{Context, Result};

use crate::letters::context::LetterContext;
use crate::letters::kind::{Letter, Usual};
use crate::letters::names::Values;
use crate::letters::{
    About, Layout, assignment, ballot, brief, conclusion, dialogue, plan, reminder, report, request,
};
use crate::model::Closed;
use crate::problem::{Cause, Problem};
use crate::rules::RuleKey;

/// Puts a letter's facts under their names.
type Build = fn(&LetterContext<'_>) -> Result<Values>;

/// Returns every kind of letter, in the order of an office's work.
pub fn letters() -> impl Iterator<Item = &'static Letter> {
    LETTERS.iter().map(|(letter, _)| letter)
}

/// Puts the facts of a context's letter under their names.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let found = LETTERS.iter().find(|(letter, _)| letter.word == context.letter.word);
    let (_, build) = found.context("a kind of letter that is not in the list")?;
    build(context)
}

/// Finds a kind of letter.
///
/// # Errors
/// If the kind is unknown; the problem lists the known ones.
pub fn find(word: &str) -> Result<&'static Letter, Problem> {
    letters().find(|letter| letter.word == word.trim()).ok_or_else(|| {
        let words: Vec<&str> = letters().map(|letter| letter.word).collect();
        Problem::because(Cause::NotInList { of_column: false })
            .with("given", word)
            .with("allowed", words.join(", "))
    })
}

/// Returns the rules that a kind of letter applies: it cites their sources.
pub(super) fn rules_of(letter: &Letter) -> &'static [RuleKey] {
    use RuleKey::{
        ConclusionDays, DueDays, DueFrom, DueKind, Minimum, NoticeDays, PublishDays,
        ThresholdPercent,
    };
    match letter.word {
        "plan" => &[Minimum, DueDays, DueKind, DueFrom, NoticeDays, PublishDays],
        "invitation" | "notice" | "minutes" | "ballot" => &[Minimum, NoticeDays],
        "ballot-count" => &[ThresholdPercent],
        "conclusion" => &[DueDays, DueKind, DueFrom, ConclusionDays, PublishDays],
        "request" => &[Minimum],
        "assignment" | "reminder" => &[DueDays, DueKind, DueFrom],
        _ => RuleKey::ALL,
    }
}

macro_rules! letter {
    ($word:literal, $stem:literal, $about:ident, $code:literal, $usual:expr, $build:path, [$($names:path),*]) => {
        letter!(
            $word,
            $stem,
            $about,
            $code,
            $usual,
            $build,
            [$($names),*],
            include_str!(concat!("../../data/letters/", $word, ".txt")),
            None
        )
    };
    (
        $word:literal, $stem:literal, $about:ident, $code:literal, $usual:expr, $build:path, [$($names:path),*],
        $text:expr, $english:expr
    ) => {
        (
            Letter {
                word: $word,
                stem: $stem,
                about: About::$about,
                code: $code,
                text: $text,
                english: $english,
                usual: $usual,
                own: &[$($names),*],
            },
            $build,
        )
    };
}

/// A report's text: the part that all reports share, then this report's appendices.
macro_rules! report_text {
    ($body:literal, $appendices:literal) => {
        concat!(
            include_str!(concat!("../../data/letters/", $body)),
            include_str!(concat!("../../data/letters/", $appendices))
        )
    };
}

use Layout::{Party, State};
use Usual::{Always, ByHosts, Front};

/// Every kind of letter with its builder, in the order of an office's work.
const LETTERS: &[(Letter, Build)] = &[
    letter!("plan", "ke-hoach", Period, "KH", Always(Party), plan::build, [plan::NAMES]),
    letter!(
        "invitation",
        "giay-moi",
        Dialogue,
        "GM",
        ByHosts(State),
        dialogue::build,
        [dialogue::NAMES]
    ),
    letter!(
        "notice",
        "thong-bao",
        Dialogue,
        "TB",
        ByHosts(State),
        dialogue::build,
        [dialogue::NAMES]
    ),
    letter!(
        "minutes",
        "bien-ban",
        Dialogue,
        "BB",
        ByHosts(State),
        dialogue::minutes,
        [dialogue::NAMES, dialogue::MINUTES]
    ),
    letter!("ballot", "phieu-danh-gia", Dialogue, "", Front, dialogue::build, [dialogue::NAMES]),
    letter!(
        "ballot-count",
        "bien-ban-kiem-phieu",
        Session,
        "BB",
        Front,
        ballot::build,
        [dialogue::NAMES, ballot::NAMES]
    ),
    letter!(
        "conclusion",
        "ket-luan",
        Session,
        "TB",
        ByHosts(Party),
        conclusion::build,
        [dialogue::NAMES, conclusion::NAMES]
    ),
    letter!(
        "assignment",
        "phieu-chuyen",
        Petition,
        "PC",
        Always(State),
        assignment::build,
        [dialogue::NAMES, assignment::NAMES]
    ),
    letter!("reminder", "don-doc", Agency, "", Always(State), reminder::build, [reminder::NAMES]),
    letter!(
        "request",
        "de-nghi-bao-cao",
        Coverage,
        "",
        Always(State),
        request::build,
        [request::NAMES]
    ),
    letter!("brief", "tom-tat", Unit, "", Always(Party), brief::build, [brief::NAMES]),
    letter!(
        "report",
        "bao-cao",
        Period,
        "BC",
        Always(Party),
        report::build,
        [report::NAMES],
        report_text!("report-body.txt", "report.txt"),
        None
    ),
    letter!(
        "year-report",
        "bao-cao-nam",
        Period,
        "BC",
        Always(State),
        report::build,
        [report::NAMES, report::LISTS],
        report_text!("report-body.txt", "year-report.txt"),
        Some(report_text!("report-body.en.txt", "year-report.en.txt"))
    ),
];
