//! A requested report: the figures that it reads, and the report to make.

use std::rc::Rc;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::{
    self, Explained, HeldBack, ReportContext, ReportQuery, Strictness, YearFigures,
};
use crate::model::{Closed, Period, View};
use crate::ops::{
    Resolver, ToSend, Work, conflicts_open, last_entry, optional_unit, read_supposed, suppose,
};
use crate::problem::{Problem, Warning};
use crate::report::Medium;
use crate::report::cumulative::year_to_date;
use crate::report::{
    Comparison, CoverageReport, DeclaredReport, Explanation, FigureIndex, OutlookReport,
    RepeatsReport, Report, ReportKind, Supposed, TextReport, YearReport,
};
use crate::rules::RuleKey;
use crate::rules::prose::{Office, read};
use crate::store::Reader;
use crate::text::{nearest, read_count};
use crate::words::{Lang, Words};

/// The word for all figures of a report in place of one to break down.
pub const FIGURES: &str = "list";

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
    /// Whether it is sent.
    pub sent: bool,
    /// Whether the figures of the year to date stand beside those of the period.
    pub cumulative: bool,
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
    /// What is noted if it is sent.
    pub to_send: Option<ToSend>,
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
        let since_sent = self.since_sent(reader, &figures)?;
        figures.context.warnings.extend(since_sent);
        if reader.is_across_schema()? {
            figures.context.warnings.push(Warning::new("schema-changed"));
        }
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
        let to_send = self.to_send(reader, &figures)?;
        Ok(MadeReport { report: self.report(reader, figures)?, held_back, strictness, to_send })
    }

    /// Returns what is noted of the report, except its document; `None` if it is not sent.
    pub fn to_send(&self, reader: Reader<'_>, figures: &YearFigures) -> Result<Option<ToSend>> {
        if !self.sent {
            return Ok(None);
        }
        let query = &figures.context.query;
        Ok(Some(ToSend {
            kind: self.kind.code(),
            period: query.period.clone(),
            unit: query.unit,
            view: query.view,
            as_of: query.as_of,
            entry: last_entry(reader)?,
            number: String::new(),
            sent_on: self.today,
            sent_to: None,
            figures: figures::to_seal(figures)?,
            hash: String::new(),
            sha256: String::new(),
        }))
    }

    /// Warns that figures of the last report sent of this unit and year have changed.
    fn since_sent(&self, reader: Reader<'_>, figures: &YearFigures) -> Result<Option<Warning>> {
        let query = &figures.context.query;
        let Some(sent) = reader.last_sent(query.period.to.year(), query.unit)? else {
            return Ok(None);
        };
        let blocks = ReportKind::parse(&sent.kind)?.blocks();
        let now = figures::as_sent(reader, &sent)?;
        let count = figures::changed_since_sent(&sent, &now, blocks)?.len();
        let warning = Warning::new("changed-since-sent")
            .with("number", sent.number.unwrap_or_default())
            .with("code", format!("report-{}", sent.id.row()))
            .with("count", count);
        Ok((count > 0).then_some(warning))
    }

    fn report(&self, reader: Reader<'_>, figures: YearFigures) -> Result<Box<dyn Report>> {
        match &self.explain {
            None => self.whole(reader, figures),
            Some(path) if path == FIGURES => Ok(Box::new(self.index(reader, figures)?)),
            Some(path) => match self.explained(reader, &figures, path)? {
                Some(explained) => {
                    Ok(Box::new(Explanation { kind: self.kind, figures, explained }))
                }
                None => Err(self.unknown_figure(reader, figures, path)?.into()),
            },
        }
    }

    /// Lists the figures of the report.
    pub fn index(&self, reader: Reader<'_>, figures: YearFigures) -> Result<FigureIndex> {
        let mut known = figures.figures();
        known.extend(figures.further_figures());
        if self.kind == ReportKind::Outlook {
            known.extend(figures::outlook(reader, &figures)?.figures());
        }
        let report = self.whole(reader, figures)?;
        Ok(FigureIndex { report, known, is_whole: self.kind == ReportKind::Year })
    }

    /// Makes the report with all its figures.
    fn whole(&self, reader: Reader<'_>, figures: YearFigures) -> Result<Box<dyn Report>> {
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
            kind => {
                let whole = self.cumulative.then(|| year_to_date(&self.periods[0])).transpose()?;
                let whole = whole.map(|period| self.figures_of(reader, &period)).transpose()?;
                Box::new(YearReport { kind, figures, cumulative: whole.map(Box::new) })
            }
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

    /// The problem of an unknown figure, with the nearest known one.
    fn unknown_figure(
        &self,
        reader: Reader<'_>,
        figures: YearFigures,
        given: &str,
    ) -> Result<Problem> {
        let names = self.index(reader, figures)?.labels(&Words::new(Lang::default()));
        let problem = match nearest(given, names.iter().map(|(name, _)| name.as_str())) {
            Some(near) => Problem::refused("figure-unknown-near").with("near", near),
            None => Problem::refused("figure-unknown"),
        };
        Ok(problem.with("given", given).with("report", self.kind.code()))
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
        Ok(MadeReport { report, held_back, strictness, to_send: None })
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
