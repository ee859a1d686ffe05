//! The statements of a text, checked against the register.

use std::io::Write;

use serde_json::{Map, Value as Json, json, to_value};

use crate::figures::{Arithmetic, Declared, Held, Judgement, Verdict, YearFigures};
use crate::layout::{Cell, Document, Sheet};
use crate::model::Closed;
use crate::problem::Arg;
use crate::report::head::{document, json_head, json_warnings};
use crate::report::sheets::share;
use crate::report::{Medium, Report, ReportKind};
use crate::text::write_json;
use crate::words::Words;

/// A text checked against the register.
#[derive(Debug)]
pub struct TextReport {
    /// The figures that it is checked against; `None` if it is checked alone.
    pub figures: Option<YearFigures>,
    /// The file's name.
    pub file: String,
    /// Its statements, each with a verdict.
    pub verdicts: Vec<Verdict>,
}

/// Declared totals checked against the minimum, without a register.
#[derive(Debug)]
pub struct DeclaredReport {
    /// The result.
    pub declared: Declared,
}

impl TextReport {
    /// Returns whether any statement contradicts the register.
    pub fn is_contradicted(&self) -> bool {
        self.count(Judgement::Contradicts) > 0
    }

    /// Returns the number of figures with a result.
    pub(super) fn count(&self, judgement: Judgement) -> usize {
        self.verdicts.iter().filter(|verdict| verdict.judgement == judgement).count()
    }
}

impl Report for TextReport {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let mut all = match &self.figures {
            Some(figures) => json_head(ReportKind::VerifyText, figures)?,
            None => Map::from_iter([("schema".to_owned(), ReportKind::VerifyText.schema().into())]),
        };
        all.insert("file".to_owned(), self.file.as_str().into());
        let counts =
            Judgement::ALL.iter().map(|one| (one.code().to_owned(), self.count(*one).into()));
        all.insert("judgements".to_owned(), Json::Object(counts.collect()));
        let mut verdicts = Vec::new();
        for verdict in &self.verdicts {
            let mut one = to_value(verdict)?;
            one["message"] = reason(verdict, words).into();
            if let Some(arithmetic) = &verdict.arithmetic {
                one["arithmetic"]["message"] = calculation(arithmetic, verdict, words).into();
            }
            verdicts.push(one);
        }
        all.insert("verdicts".to_owned(), verdicts.into());
        if let Some(figures) = &self.figures {
            all.insert("warnings".to_owned(), json_warnings(figures, words));
        }
        write_json(out, &all)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut laid = match &self.figures {
            Some(figures) => document(ReportKind::VerifyText, figures, words),
            None => Document {
                title: words.text("report-title-verify-text-alone"),
                lang: words.lang().code(),
                ..Document::default()
            },
        };
        laid.lines.push(words.say("report-verdict-file", &[("file", self.file.as_str().into())]));
        laid.lines.push(self.counts(words));
        laid.sheets = vec![self.sheet(words)];
        laid
    }
}

impl TextReport {
    /// Returns the number of each result, in words.
    pub fn counts(&self, words: &Words) -> String {
        let counts = Judgement::ALL.iter().map(|one| {
            let label = words.text(&format!("report-verdict-{}", one.code()));
            format!(
                "{label}: {}",
                words.number(i64::try_from(self.count(*one)).unwrap_or(i64::MAX))
            )
        });
        counts.collect::<Vec<_>>().join(" · ")
    }

    fn sheet(&self, words: &Words) -> Sheet {
        let mut sheet = Sheet::new("verdicts", words.text("report-verdict-title"));
        if self.verdicts.is_empty() {
            sheet.intro.push(words.text("report-verdict-nothing"));
            return sheet;
        }
        sheet.figures("line", words.text("report-verdict-line"));
        sheet.column("given", words.text("report-verdict-given"));
        sheet.column("judgement", words.text("report-verdict-judgement"));
        sheet.figures("register", words.text("report-verdict-register"));
        sheet.column("reason", words.text("report-verdict-reason"));
        sheet.column("refs", words.text("report-verdict-refs"));
        sheet.column("text", words.text("report-verdict-text"));
        let row = |verdict: &Verdict| {
            vec![
                Cell::Count(i64::try_from(verdict.line).unwrap_or(i64::MAX)),
                Cell::text(verdict.given.as_str()),
                Cell::term(
                    verdict.judgement.code(),
                    words.text(&format!("report-verdict-{}", verdict.judgement.code())),
                ),
                verdict.register.map_or(Cell::Unknown, held),
                Cell::Text(told(verdict, words)),
                Cell::text(verdict.refs.join(" ")),
                Cell::text(verdict.text.as_str()),
            ]
        };
        sheet.rows = self.verdicts.iter().map(row).collect();
        sheet.notes.push(words.text("report-verdict-note"));
        sheet
    }
}

/// The cell of a register's figure.
pub(super) fn held(held: Held) -> Cell {
    match held {
        Held::Count(count) => Cell::Count(count),
        Held::Rate(rate) => share(rate),
    }
}

/// The reason for a verdict, and the text's own calculation.
pub(super) fn told(verdict: &Verdict, words: &Words) -> String {
    let arithmetic = verdict.arithmetic.as_ref();
    let arithmetic = arithmetic.map(|one| calculation(one, verdict, words));
    let is_all = verdict.is_wrong_alone();
    [(!is_all).then(|| reason(verdict, words)), arithmetic]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("; ")
}

/// A calculation of the text, with what it gives.
fn calculation(one: &Arithmetic, verdict: &Verdict, words: &Words) -> String {
    let result = match one.places {
        Some(places) => words.percent_of(one.result, places),
        None => words.number(one.result),
    };
    let args = [
        ("formula", Arg::from(one.formula.as_str())),
        ("result", result.into()),
        ("given", verdict.given.as_str().into()),
    ];
    words.say(&format!("report-verdict-sum-{}-{}", one.key, one.outcome.code()), &args)
}

/// The reason for a verdict.
fn reason(verdict: &Verdict, words: &Words) -> String {
    let mut args = verdict.args.clone();
    for (name, arg) in &mut args {
        let prefix = match *name {
            "who" => "report-verdict-who",
            "subject" => "report-verdict-subject",
            "clock" => "report-verdict-clock",
            _ => continue,
        };
        if let Arg::Text(code) = &*arg {
            *arg = words.text(&format!("{prefix}-{code}")).into();
        }
    }
    words.say(&format!("report-verdict-why-{}", verdict.reason), &args)
}

impl Report for DeclaredReport {
    fn json(&self, _: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let mut all = Map::new();
        all.insert("schema".to_owned(), ReportKind::VerifyText.schema().into());
        all.insert("declared".to_owned(), json!(self.declared));
        write_json(out, &all)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let one = &self.declared;
        let mut sheet = Sheet::new("declared", words.text("report-declared-title"));
        sheet.column("figure", "");
        sheet.figures("value", "");
        let figures = [
            ("sessions", one.sessions),
            ("units", one.units),
            ("minimum", Some(one.minimum)),
            ("required", one.required),
            ("met_at_least", one.met_at_least),
            ("met_at_most", one.met_at_most),
            ("shortfall_at_least", one.shortfall_at_least),
        ];
        let label = |key: &str| words.text(&format!("report-declared-{}", key.replace('_', "-")));
        sheet.rows = figures
            .map(|(key, value)| vec![Cell::term(key, label(key)), Cell::count(value)])
            .to_vec();
        sheet.intro.push(words.text(&format!("report-declared-{}", one.all_met.code())));
        let title = words.text("report-declared-of");
        Document { title, lang: words.lang().code(), sheets: vec![sheet], ..Document::default() }
    }
}
