//! The statements of a text as marks in it, with comments.

use crate::figures::{Judgement, Verdict};
use crate::layout::{Colour, Mark, Marks};
use crate::model::Closed as _;
use crate::report::prose::{held, told};
use crate::report::{Medium, Report as _, TextReport};
use crate::words::{Lang, Words};

/// The author of the comments.
const AUTHOR: &str = "doithoai";

impl TextReport {
    /// Returns a mark for each figure: its colour, and its result in a comment.
    pub fn marks(&self, words: &Words) -> Marks {
        let laid = self.document(words, Medium::Screen);
        let counts = Judgement::ALL.iter().map(|one| {
            let label = words.text(&format!("report-verdict-{}", one.code()));
            let count = self.count(*one);
            let args = [("label", label.into()), ("count", count.into())];
            words.say(&format!("report-mark-{}", one.code()), &args)
        });
        let legend = std::iter::once(laid.title.clone())
            .chain(laid.lines.first().cloned())
            .chain(counts)
            .chain(laid.closing)
            .collect();
        let mark = |verdict: &Verdict| Mark {
            place: verdict.start..verdict.end,
            colour: colour(verdict.judgement),
            comment: comment(verdict, words),
        };
        Marks {
            title: laid.title,
            author: AUTHOR.to_owned(),
            on: self.figures.as_ref().map(|figures| figures.context.query.as_of),
            legend,
            all: self.verdicts.iter().map(mark).collect(),
        }
    }
}

fn colour(judgement: Judgement) -> Colour {
    match judgement {
        Judgement::Agrees => Colour::Green,
        Judgement::Contradicts => Colour::Red,
        Judgement::Aim => Colour::Yellow,
        Judgement::Unknown => Colour::Grey,
    }
}

/// The result of a figure, the register's figure with its value, and the records.
fn comment(verdict: &Verdict, words: &Words) -> Vec<String> {
    let label = words.text(&format!("report-verdict-{}", verdict.judgement.code()));
    let reason = told(verdict, words);
    let mut lines = if label == reason {
        vec![label]
    } else {
        let result = [("label", label.into()), ("reason", reason.into())];
        vec![words.say("report-mark-result", &result)]
    };
    if let Some(figure) = verdict.register {
        let english = words.lang() == Lang::En;
        let name = verdict.figure.as_deref().unwrap_or("none");
        let args = [("value", held(figure).shown(english).into()), ("figure", name.into())];
        lines.push(words.say("report-mark-register", &args));
    }
    if !verdict.refs.is_empty() {
        lines.push(words.say("report-mark-refs", &[("refs", verdict.refs.join(", ").into())]));
    }
    lines
}
