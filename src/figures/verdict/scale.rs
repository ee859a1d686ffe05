//! The register's side of a comparison: whose text it is, of which time, and what is certain.

use chrono::NaiveDate;

use crate::figures::YearFigures;
use crate::model::{UnitId, UnitKind, UnitLevel, bare_name};
use crate::rules::Life;
use crate::rules::prose::{
    Doubt, Hosted, Matter, Mood, NamedUnit, Office, Organiser, Stated, Subject, Time,
};

/// Figures of the register, and what decides whether they are comparable.
pub(super) struct RegisterFigures<'a> {
    pub(super) figures: &'a YearFigures,
    /// Whether the whole period is over.
    pub(super) whole: bool,
    /// The unit whose figures these are.
    pub(super) unit: Option<UnitId>,
    /// Its level.
    pub(super) level: Option<UnitLevel>,
    /// The units below, in the order of the office's list.
    pub(super) below: Vec<UnitId>,
}

/// Relation of a statement's time to the period.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum When {
    Same,
    Unsaid,
    Other,
}

/// Returns the unit of which a report tells: the register's own, or the one asked for.
fn subject(figures: &YearFigures) -> Option<UnitId> {
    let context = &figures.context;
    context.query.unit.or_else(|| context.lineage.coded(&figures.register.unit))
}

fn life(figures: &YearFigures, unit: UnitId) -> Option<&Life> {
    figures.context.lineage.life_on(unit, figures.context.query.period.to)
}

/// Returns the units below that a text may name.
fn below(figures: &YearFigures) -> Vec<UnitId> {
    let Some(own) = subject(figures) else { return Vec::new() };
    let mut units = figures.context.lineage.within(own);
    units.retain(|unit| *unit != own);
    units.sort_unstable();
    units
}

/// Returns the office whose text is checked, with the names of the units that it may name.
pub fn office(figures: &YearFigures) -> Office {
    let named = |unit: UnitId| {
        let life = life(figures, unit)?;
        let name = bare_name(&life.name, life.kind).to_owned();
        Some(NamedUnit { kind: life.kind, name })
    };
    let Some(own) = subject(figures) else { return Office::default() };
    let lineage = &figures.context.lineage;
    let above = lineage.upwards(own).filter(|unit| *unit != own).filter_map(named).collect();
    let unnamed = || NamedUnit { kind: UnitKind::Village, name: String::new() };
    let below =
        below(figures).into_iter().map(|unit| named(unit).unwrap_or_else(unnamed)).collect();
    let (kind, name) = match named(own) {
        Some(unit) => (Some(unit.kind), unit.name),
        None => (None, String::new()),
    };
    Office { kind, name, above, below }
}

impl<'a> RegisterFigures<'a> {
    pub(super) fn of(figures: &'a YearFigures) -> Self {
        let unit = subject(figures);
        let level = unit.and_then(|unit| life(figures, unit)).map(|life| life.kind.level());
        let whole = figures.context.is_over();
        Self { figures, whole, unit, level, below: below(figures) }
    }

    /// Returns the last day of which the figures tell.
    fn last(&self) -> NaiveDate {
        let query = &self.figures.context.query;
        query.period.to.min(query.as_of)
    }

    /// Returns a statement's time, from earlier sentences if its own names none.
    pub(super) fn when(&self, stated: &Stated) -> When {
        let query = &self.figures.context.query;
        let time = if stated.time == Time::Unsaid { &stated.carried } else { &stated.time };
        let until = stated.until.is_none_or(|day| day == query.period.to || day == self.last());
        // A text written before the report's day may tell what was known then.
        let early = stated.written_on.is_some_and(|day| {
            (query.period.from..self.last()).contains(&day) && stated.until.is_none()
        });
        if !until || early || !time.is_of(&query.period, query.as_of, stated.written_on) {
            return When::Other;
        }
        if *time == Time::Unsaid { When::Unsaid } else { When::Same }
    }

    /// Returns whether the period is one calendar year, the term of the minimum.
    pub(super) fn is_year(&self) -> bool {
        let period = &self.figures.context.query.period;
        let year = crate::model::Period::year(*period.years().start());
        year.is_ok_and(|year| (year.from, year.to) == (period.from, period.to))
    }

    /// Returns whether a statement is of the whole of the area, as far as its words tell.
    pub(super) fn is_of_whole(&self, stated: &Stated) -> bool {
        let whole = matches!(stated.organiser, Organiser::Whole | Organiser::Unsaid)
            || (matches!(stated.organiser, Organiser::Own | Organiser::OwnLevel)
                && self.is_alone());
        whole
            && stated.at.is_empty()
            && stated.kind.is_none()
            && stated.form.is_none()
            && !matches!(stated.hosted, Some(Hosted::Secretary | Hosted::Chair))
            && !stated.each
    }

    /// Returns whether no unit below holds sessions of its own.
    pub(super) fn is_alone(&self) -> bool {
        self.level.is_some_and(|level| level >= UnitLevel::Commune)
            && self.figures.sessions.by_level.village == 0
    }

    /// Returns whether nothing but its own words decides about a statement.
    pub(super) fn is_sure(&self, stated: &Stated) -> bool {
        stated.far.is_none()
            && stated.topic.is_none()
            && stated.matter >= Matter::Paragraph
            && matches!(stated.mood, Mood::Fact | Mood::Unsaid)
            && self.when(stated) == When::Same
    }

    /// Returns whether the heading or an earlier sentence names another matter, a group or a place,
    /// so that even equal numbers prove nothing.
    pub(super) fn is_narrowed(stated: &Stated) -> bool {
        stated.topic.as_ref().is_some_and(|doubt| doubt.why != Doubt::Words)
    }

    /// Returns whether the records tell of every session of the period, without totals.
    pub(super) fn is_recorded(&self) -> bool {
        self.figures.sessions.complete && self.figures.sessions.reported == 0
    }

    /// Returns whether a number is of what happened at one session.
    pub(super) fn is_of_one(&self, stated: &Stated) -> bool {
        let counts = matches!(
            stated.subject,
            Subject::Attended
                | Subject::Speakers
                | Subject::Raised
                | Subject::NotedOrRaised
                | Subject::TakenUp
        );
        counts
            && stated.single
            && !(self.figures.sessions.complete && self.figures.sessions.total == 1)
    }
}
