//! Figures in a seal, and changes since (contract, section 9, "Sealed years").

use anyhow::{Context, Result};
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::figures::block_figures::{FollowUpFigure, MinimumFigure, SessionsFigure, UnitFigure};
use crate::figures::compare::changes;
use crate::figures::figure::FigureName;
use crate::figures::figure_lists::read_sealed;
use crate::figures::year::{SinceSeal, computed};
use crate::figures::{Change, ReportContext, ReportQuery, YearFigures};
use crate::model::{Period, Scope, Total, View};
use crate::problem::{Lint, Warning};
use crate::store::{Reader, Seal};

/// Returns a year's figures and rules for a seal.
pub fn to_seal(figures: &YearFigures) -> Result<String> {
    let mut all = figures.blocks()?;
    all.insert("rules".to_owned(), serde_json::to_value(&figures.rules)?);
    Ok(Json::Object(all).to_string())
}

/// Computes a year's figures as of a day.
pub fn of_year(reader: Reader<'_>, year: &Period, as_of: NaiveDate) -> Result<YearFigures> {
    computed(reader, ReportContext::read(reader, ReportQuery::new(year.clone(), as_of))?)
}

/// Compares a seal with the current figures as of the same day.
///
/// # Errors
/// If the seal is damaged.
pub fn changed_since_seal(reader: Reader<'_>, seal: &Seal) -> Result<Vec<Change>> {
    changes_against(seal, &of_year(reader, &seal.period, seal.as_of)?)
}

/// Compares a seal with the year's figures as of the same day.
fn changes_against(seal: &Seal, figures: &YearFigures) -> Result<Vec<Change>> {
    let blocks: Json = serde_json::from_str(&seal.figures).context("reading a seal's figures")?;
    let mut all = changes(read_sealed(&blocks), figures.sealed_figures());
    all.retain(|one| {
        one.first != one.second && is_comparable(&blocks, &one.figure, &figures.context)
    });
    Ok(all)
}

/// Returns whether a figure has the definition by which kept figures were computed.
pub(super) fn is_comparable(kept: &Json, figure: &FigureName, context: &ReportContext) -> bool {
    // A seal of version 0.1 knew neither online sessions nor exempt units nor the clock by rule.
    let is_of_0_1 = kept["petitions"].get("by_rule").is_none();
    // Earlier seals took silence for nothing held.
    let knows_silence = kept["sessions"].get("complete").is_some();
    !(is_of_0_1 && has_moved(figure)) && (knows_silence || !rests_on_silence(figure, context))
}

/// Returns whether a figure is new with coverage, or is another where totals of all communes or of
/// sessions held elsewhere are among its records.
fn rests_on_silence(figure: &FigureName, context: &ReportContext) -> bool {
    let has = |told: &dyn Fn(&Total) -> bool| context.reported.ended().any(|one| told(&one.total));
    match figure {
        FigureName::Sessions(SessionsFigure::Complete | SessionsFigure::AtMost)
        | FigureName::Minimum(
            MinimumFigure::Short
            | MinimumFigure::Unknown
            | MinimumFigure::Open
            | MinimumFigure::PoolLeast
            | MinimumFigure::PoolPossible
            | MinimumFigure::MetAtLeast
            | MinimumFigure::MetAtMost
            | MinimumFigure::ShortfallAtLeast,
        )
        | FigureName::Unit(
            _,
            UnitFigure::State
            | UnitFigure::HeardUntil
            | UnitFigure::HeardFrom
            | UnitFigure::Open
            | UnitFigure::Possible,
        ) => true,
        FigureName::Sessions(
            SessionsFigure::Total
            | SessionsFigure::Reported
            | SessionsFigure::Attended
            | SessionsFigure::Opinions
            | SessionsFigure::Answered
            | SessionsFigure::OfCommunes
            | SessionsFigure::Periodic
            | SessionsFigure::Thematic
            | SessionsFigure::AdHoc
            | SessionsFigure::KindUnknown
            | SessionsFigure::FormUnknown
            | SessionsFigure::BySecretary
            | SessionsFigure::ByChair
            | SessionsFigure::ByBoth
            | SessionsFigure::ByDeputy
            | SessionsFigure::HostUnknown,
        )
        | FigureName::Minimum(MinimumFigure::Pool) => has(&|total| total.scope == Scope::Communes),
        // What counts for a place, or with deputies, must do so on all days of a total.
        FigureName::Minimum(
            MinimumFigure::Counted | MinimumFigure::Shortfall | MinimumFigure::Met,
        )
        | FigureName::Unit(_, UnitFigure::Counted | UnitFigure::Shortfall) => {
            has(&|total| total.at.is_some() || total.hosts.is_some())
        }
        _ => false,
    }
}

/// Returns whether the definition of a figure is another than in version 0.1, or new.
fn has_moved(figure: &FigureName) -> bool {
    matches!(
        figure,
        FigureName::Sessions(
            SessionsFigure::Online | SessionsFigure::Opinions | SessionsFigure::Answered
        ) | FigureName::Petitions(_)
            | FigureName::Field(..)
            | FigureName::Promises(_)
            | FigureName::CarriedOut(_)
            | FigureName::Agency(..)
            | FigureName::FollowUp(FollowUpFigure::Checks | FollowUpFigure::ChecksDone)
            | FigureName::Minimum(
                MinimumFigure::Met
                    | MinimumFigure::Exempt
                    | MinimumFigure::MetAtLeast
                    | MinimumFigure::MetAtMost
            )
            | FigureName::Unit(_, UnitFigure::State | UnitFigure::Petitions)
    )
}

/// Compares every seal in force with its year's current figures; returns those that differ.
///
/// # Errors
/// If a seal is damaged.
pub fn broken_seals(reader: Reader<'_>) -> Result<Vec<(Seal, Vec<Change>)>> {
    let mut broken = Vec::new();
    for seal in reader.standing_seals()? {
        let changes = changed_since_seal(reader, &seal)?;
        if !changes.is_empty() {
            broken.push((seal, changes));
        }
    }
    Ok(broken)
}

/// Warns that a year's figures differ from the sealed ones.
pub fn since_seal_warning(year: &Period, as_of: NaiveDate, changes: &[Change]) -> Warning {
    let warning = Warning::of(Lint::ChangedSinceSeal).with("year", year.year_shown());
    let warning = warning.with("day", as_of).with("count", changes.len());
    changes.iter().fold(warning, |warning, change| warning.about(change.figure.to_string()))
}

/// Computes the figures of a report, with the changes since its year was sealed.
pub fn year(reader: Reader<'_>, context: ReportContext) -> Result<YearFigures> {
    let seal = seal_of(reader, &context.query)?;
    let mut figures = computed(reader, context)?;
    let Some(seal) = seal else { return Ok(figures) };
    // For the seal's own day, the figures are computed already.
    let same_day = seal.as_of == figures.context.query.as_of;
    let changes = if same_day {
        changes_against(&seal, &figures)?
    } else {
        changed_since_seal(reader, &seal)?
    };
    if !changes.is_empty() {
        figures.context.warnings.push(since_seal_warning(&seal.period, seal.as_of, &changes));
    }
    // While a seal is in force, only figures that changed in spite of it are reported.
    let tells = seal.reopened.is_some() || !changes.is_empty();
    let since_seal =
        SinceSeal { period: seal.period, as_of: seal.as_of, why: seal.reopened, changes };
    Ok(YearFigures { since_seal: tells.then_some(since_seal), ..figures })
}

/// Returns the last seal of a report's year; `None` unless the report covers a whole year of all
/// units.
fn seal_of(reader: Reader<'_>, query: &ReportQuery) -> Result<Option<Seal>> {
    if query.unit.is_some() || query.view == View::Now {
        return Ok(None);
    }
    reader.last_seal(&query.period)
}
