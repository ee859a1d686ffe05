//! A requested report: the figures that it reads, and the report to make.

use std::rc::Rc;

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{
    self, Explained, HeldBack, ReportContext, ReportQuery, Strictness, YearFigures,
};
use crate::model::{Period, View};
use crate::ops::{Resolver, Work, conflicts_open, optional_unit, read_supposed, suppose};
use crate::problem::Problem;
use crate::report::Medium;
use crate::report::{
    Comparison, CoverageReport, DeclaredReport, Explanation, OutlookReport, RepeatsReport, Report,
    ReportKind, Supposed, TextReport, YearReport,
};
use crate::rules::RuleKey;
use crate::rules::prose::{Office, read};
use crate::store::Reader;
use crate::text::{nearest, read_count};

/// A requested report.
#[derive(Clone, Debug)]
pub struct ReportRequest {
    /// Its kind.
    pub kind: ReportKind,
    /// The period; two for a comparison.
    pub periods: Vec<Period>,
    /// Today.
    pub today: NaiveDate,
    /// The day up to which knowledge counts.
    pub as_of: NaiveDate,
    /// The only unit, with those below it, as typed; `None` for all.
    pub unit: Option<String>,
    /// Whether units are shown as they were or as they are.
    pub view: View,
    /// Whether petitioners are named.
    pub named: bool,
    /// Whether it is for the public.
    pub public: bool,
    /// Whether each petition is listed.
    pub listed: bool,
    /// Whether each overdue reply is listed.
    pub overdue: bool,
    /// The figure to break down.
    pub explain: Option<String>,
    /// The rules to suppose.
    pub rules: Vec<(RuleKey, String)>,
    /// The minimum number of sessions at which a repeated petition was raised.
    pub least: i64,
}

/// A report with notes for the command.
pub struct MadeReport {
    /// The report.
    pub report: Box<dyn Report>,
    /// The public texts left out.
    pub held_back: Rc<HeldBack>,
    /// What `--strict` finds.
    pub strictness: Strictness,
}

/// Parses the rules to suppose, each as `KEY=VALUE`.
pub fn supposed_rules(given: &[String]) -> Result<Vec<(RuleKey, String)>, Problem> {
    given.iter().map(|rule| read_supposed(rule)).collect()
}

impl ReportRequest {
    /// Reads the figures of the period, or of the first of two.
    pub fn figures(&self, reader: Reader<'_>) -> Result<YearFigures> {
        self.figures_of(reader, &self.periods[0])
    }

    fn figures_of(&self, reader: Reader<'_>, period: &Period) -> Result<YearFigures> {
        let query = ReportQuery {
            unit: optional_unit(reader, self.unit.as_deref())?,
            view: self.view,
            listed: self.listed,
            overdue: self.overdue,
            named: self.named,
            public: self.public,
            ..ReportQuery::new(period.clone(), self.as_of)
        };
        let mut figures = figures::year(reader, ReportContext::read(reader, query)?)?;
        figures.context.warnings.extend(conflicts_open(reader, self.today)?);
        Ok(figures)
    }

    /// Returns a request for another kind of report with the same figures, and its lists.
    #[must_use]
    pub fn of_kind(&self, kind: ReportKind, medium: Medium) -> Self {
        Self {
            kind,
            listed: kind == ReportKind::Petitions,
            overdue: kind == ReportKind::Overdue || medium == Medium::Page,
            ..self.clone()
        }
    }

    /// Makes the report under the rules in force.
    pub fn make(&self, reader: Reader<'_>) -> Result<MadeReport> {
        let figures = self.figures(reader)?;
        let (held_back, strictness) = (Rc::clone(&figures.context.held_back), figures.strictness());
        Ok(MadeReport { report: self.report(reader, figures)?, held_back, strictness })
    }

    fn report(&self, reader: Reader<'_>, figures: YearFigures) -> Result<Box<dyn Report>> {
        if let Some(path) = &self.explain {
            let Some(explained) = self.explained(reader, &figures, path)? else {
                return Err(unknown_figure(&figures, path).into());
            };
            return Ok(Box::new(Explanation { kind: self.kind, figures, explained }));
        }
        Ok(match self.kind {
            ReportKind::Outlook => {
                let outlook = figures::outlook(reader, &figures)?;
                Box::new(OutlookReport { figures, outlook })
            }
            ReportKind::Coverage => {
                let lines = figures::coverage_lines(reader, &figures)?;
                Box::new(CoverageReport { figures, lines })
            }
            ReportKind::Repeats => {
                let repeats = figures::repeats(reader, &figures.context, self.least)?;
                Box::new(RepeatsReport { figures, least: self.least, repeats })
            }
            ReportKind::Compare => {
                let second = self.figures_of(reader, &self.periods[1])?;
                let changes = figures::compare(&figures, &second, false);
                Box::new(Comparison { first: figures, second, changes })
            }
            kind => Box::new(YearReport { kind, figures }),
        })
    }

    /// Breaks down a figure; `None` if the report has no such figure.
    fn explained(
        &self,
        reader: Reader<'_>,
        figures: &YearFigures,
        path: &str,
    ) -> Result<Option<Explained>> {
        if self.kind == ReportKind::Outlook && path.starts_with("outlook.") {
            let outlook = figures::outlook(reader, figures)?;
            return figures::explain_outlook(reader, figures, &outlook, path);
        }
        if self.kind == ReportKind::Coverage {
            return figures::explain_coverage(reader, figures, path);
        }
        if self.kind == ReportKind::Repeats {
            let repeats = figures::repeats(reader, &figures.context, self.least)?;
            return Ok(figures::explain_repeat(&repeats, path));
        }
        match figures::named(figures, path) {
            Some(figure) => Ok(Some(figures::explain(reader, figures, figure)?)),
            None => Ok(None),
        }
    }

    /// Makes the report under the supposed rules, which a copy of the register has.
    pub fn suppose(&self, work: &mut Work<'_>, resolver: &mut Resolver) -> Result<MadeReport> {
        let first = self.figures(work.reader())?;
        suppose(work, resolver, &self.rules, self.today)?;
        let second = self.figures(work.reader())?;
        let changes = figures::compare(&first, &second, true);
        let (held_back, strictness) = (Rc::clone(&second.context.held_back), second.strictness());
        let rules = self.rules.clone();
        let report = Box::new(Supposed { kind: self.kind, rules, first, second, changes });
        Ok(MadeReport { report, held_back, strictness })
    }

    /// Checks the statements of a text against the figures of the period.
    pub fn judge(&self, reader: Reader<'_>, file: &str, text: &str) -> Result<TextReport> {
        let figures = self.figures(reader)?;
        let stated = read(text, &figures::office(&figures));
        let verdicts = figures::verdicts(text, &stated, &figures);
        Ok(TextReport { figures: Some(figures), file: file.to_owned(), verdicts })
    }
}

impl TextReport {
    /// Checks the calculations of a text, without a register.
    pub fn alone(file: &str, text: &str) -> Self {
        let verdicts = figures::alone(text, &read(text, &Office::default()));
        Self { figures: None, file: file.to_owned(), verdicts }
    }
}

/// The minimum of declared totals if none is declared: that of `nam-sach-2019`.
const USUAL_MINIMUM: i64 = 4;

impl DeclaredReport {
    /// Checks totals given as `sessions=N`, `units=N` and `minimum=N`; the default minimum is
    /// [`USUAL_MINIMUM`].
    pub fn judge(given: &[String]) -> Result<Self, Problem> {
        let (mut sessions, mut units, mut minimum) = (None, None, None);
        for total in given {
            let odd = || Problem::usage("declare-form").with("given", total.as_str());
            let (figure, value) = total.split_once('=').ok_or_else(odd)?;
            let declared = match figure.trim() {
                "sessions" => &mut sessions,
                "units" => &mut units,
                "minimum" => &mut minimum,
                _ => return Err(odd()),
            };
            *declared = Some(read_count(value)?);
        }
        let minimum = minimum.unwrap_or(USUAL_MINIMUM);
        Ok(Self { declared: figures::declared(sessions, units, minimum) })
    }
}

/// The problem of an unknown figure, with the nearest known one.
fn unknown_figure(figures: &YearFigures, given: &str) -> Problem {
    let names: Vec<String> =
        figures.figures().iter().map(|figure| figure.name.to_string()).collect();
    match nearest(given, names.iter().map(String::as_str)) {
        Some(near) => {
            Problem::refused("figure-unknown-near").with("given", given).with("near", near)
        }
        None => Problem::refused("figure-unknown").with("given", given),
    }
}
