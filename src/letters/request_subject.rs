//! Finds the units that a letter asks to report.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{CoverageRequests, ReportContext, ReportQuery, coverage_requests};
use crate::letters::office::place;
use crate::letters::{CoverageSubject, RequestList};
use crate::model::{Period, UnitId, bare_name};
use crate::ops::Resolver;
use crate::problem::{Problem, Warning};
use crate::store::Reader;
use crate::text::Order;

/// What the units that did not report are asked, as typed.
#[derive(Debug)]
pub struct AskedCoverage {
    /// The period of which they have to report.
    pub period: Period,
    /// The day up to which knowledge counts.
    pub as_of: NaiveDate,
    /// The day before which the answer is due; blank if not given.
    pub reply_by: Option<NaiveDate>,
}

impl AskedCoverage {
    fn context(&self, reader: Reader<'_>) -> Result<ReportContext> {
        ReportContext::read(reader, ReportQuery::new(self.period.clone(), self.as_of))
    }

    /// Finds what to ask of one unit; of an ended unit, what to ask of its only successor.
    ///
    /// # Errors
    /// If no unit has the name, or there is nothing to ask of it.
    pub fn one(
        &self,
        reader: Reader<'_>,
        given: &str,
        today: NaiveDate,
    ) -> Result<CoverageSubject> {
        let unit = Resolver::on(today).unit(reader, given, None)?;
        let context = self.context(reader)?;
        let CoverageRequests { requests, ended, above, .. } = coverage_requests(&context);
        let of_it = |asked: UnitId| asked == unit;
        let found = requests.into_iter().find(|request| {
            of_it(request.office) || request.asked.iter().any(|one| of_it(one.unit))
        });
        if let Some(request) = found {
            return Ok(self.subject(request));
        }
        let name = named(&context, unit);
        let problem = if unit == context.reported.own {
            Problem::refused("letter-request-own").with("unit", context.lineage.code(unit))
        } else if ended.contains(&unit) {
            Problem::refused("letter-request-ended").with("unit", context.lineage.code(unit))
        } else if let Some((_, silent)) = above.iter().find(|(other, _)| *other == unit) {
            let above: Vec<String> = silent.iter().map(|unit| named(&context, *unit)).collect();
            Problem::refused("letter-request-above").with("above", above.join(", "))
        } else {
            Problem::refused("letter-request-nothing")
        };
        Err(problem.with("name", name).with("period", self.period.label.as_str()).into())
    }

    /// Finds what to ask of every open unit, by the name of its office, with warnings about units
    /// that cannot be asked.
    pub fn all(&self, reader: Reader<'_>) -> Result<(RequestList, Vec<Warning>)> {
        let context = self.context(reader)?;
        let CoverageRequests { mut requests, ended, above, own } = coverage_requests(&context);
        let order = Order::new();
        let bare = |unit: UnitId| {
            let life = context.lineage.life_on(unit, self.as_of);
            life.map_or(String::new(), |life| bare_name(&life.name, life.kind).to_owned())
        };
        requests.sort_by(|a, b| {
            order.compare(&bare(a.office), &bare(b.office)).then_with(|| a.code.cmp(&b.code))
        });
        let subjects = requests.into_iter().map(|request| self.subject(request)).collect();
        let mut warnings = Vec::new();
        let mut warn = |key: &'static str, units: Vec<UnitId>| {
            if units.is_empty() {
                return;
            }
            let names: Vec<String> = units.iter().map(|unit| named(&context, *unit)).collect();
            let codes = units.iter().map(|unit| context.lineage.code(*unit).to_owned());
            let first = context.lineage.code(units[0]);
            let warning = Warning::new(key).with("names", names.join(", ")).with("unit", first);
            warnings.push(Warning { refs: codes.collect(), ..warning });
        };
        warn("letter-request-ended", ended);
        warn("letter-request-above", above.into_iter().map(|(unit, _)| unit).collect());
        warn("letter-request-own", Vec::from_iter(own.then_some(context.reported.own)));
        Ok((RequestList { context, subjects }, warnings))
    }

    fn subject(&self, request: crate::figures::CoverageRequest) -> CoverageSubject {
        CoverageSubject { request, period: self.period.clone(), reply_by: self.reply_by }
    }
}

/// A unit's kind and name on the day of the report.
fn named(context: &ReportContext, unit: UnitId) -> String {
    context.lineage.life_on(unit, context.query.as_of).map_or(String::new(), place)
}
