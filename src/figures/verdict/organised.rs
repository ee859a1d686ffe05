//! Sessions by who held them, and what is not known of these.

use super::scale::RegisterFigures;
use crate::figures::completeness::silent;
use crate::model::{
    Closed as _, Hosts, Scope, SessionForm, SessionKind, SessionWithChildren, Total, UnitId,
    UnitLevel,
};
use crate::rules::prose::{Hosted, Organiser, Stated};

/// A recorded session, or the sessions of a total; `None` for values that a total does not report.
#[derive(Clone, Debug)]
pub(super) struct SessionGroup {
    /// The organiser; `None` for one of several.
    pub(super) unit: Option<UnitId>,
    pub(super) level: Option<UnitLevel>,
    pub(super) hosts: Option<Hosts>,
    pub(super) kind: Option<SessionKind>,
    pub(super) form: Option<SessionForm>,
    pub(super) count: i64,
    pub(super) code: String,
}

/// Returns whether a group is included; `None` if its total does not say.
pub(super) type Filter<'a> = &'a dyn Fn(&SessionGroup) -> Option<bool>;

/// One interpretation of which groups are included.
pub(super) type Way = Box<dyn Fn(&SessionGroup) -> Option<bool>>;

impl RegisterFigures<'_> {
    pub(super) fn rows(&self) -> Vec<SessionGroup> {
        let context = &self.figures.context;
        let level = |unit, day| context.lineage.life_on(unit, day).map(|life| life.kind.level());
        let recorded = context.sessions().map(|SessionWithChildren { session, .. }| SessionGroup {
            unit: Some(session.unit),
            level: level(session.unit, session.day),
            hosts: Some(session.hosts),
            kind: Some(session.kind),
            form: Some(session.form),
            count: 1,
            code: session.code.clone(),
        });
        let reported = context.remainders().map(|one| SessionGroup {
            unit: Some(one.total.unit).filter(|_| one.total.scope == Scope::Own),
            level: match one.total.scope {
                Scope::Communes => Some(UnitLevel::Commune),
                Scope::Own => level(one.total.unit, one.total.to),
            },
            hosts: one.total.hosts,
            kind: one.total.kind,
            form: None,
            count: one.adds.sessions,
            code: one.total.code.clone(),
        });
        recorded.chain(reported).filter(|row| row.count > 0).collect()
    }
}

/// How far the true number of sessions may lie from the number counted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Slack {
    /// Sessions that may be counted twice.
    pub(super) less: i64,
    /// Sessions that may be missing; `None` where nobody can say.
    pub(super) more: Option<i64>,
}

impl Slack {
    /// Returns whether the number counted is the true one.
    pub(super) fn is_none(self) -> bool {
        self == Self { less: 0, more: Some(0) }
    }

    /// Returns the bounds of the true number, if the counted one lies between these.
    pub(super) fn around(self, least: i64, most: i64) -> (i64, i64) {
        let most = self.more.map_or(i64::MAX, |more| most.saturating_add(more));
        ((least - self.less).max(0), most)
    }
}

impl RegisterFigures<'_> {
    /// Returns whether a unit's sessions are among those of an organiser.
    fn is_meant(&self, unit: UnitId, organiser: Organiser) -> bool {
        let lineage = &self.figures.context.lineage;
        match organiser {
            Organiser::OwnLevel => Some(unit) == self.unit,
            Organiser::Level(UnitLevel::Commune) => lineage.ever_has_minimum(unit),
            Organiser::Level(level) => {
                lineage.lives(unit).iter().any(|life| life.kind.level() == level)
            }
            Organiser::Unit(place) => self.below.get(place) == Some(&unit),
            _ => true,
        }
    }

    /// Returns whether an organiser need not report at all: a village.
    fn is_untold(&self, organiser: Organiser) -> bool {
        let level = match organiser {
            Organiser::Level(level) => Some(level),
            Organiser::Unit(place) => self.below.get(place).and_then(|unit| {
                self.figures.context.lineage.lives(*unit).last().map(|life| life.kind.level())
            }),
            _ => None,
        };
        level == Some(UnitLevel::Village)
    }

    /// Returns what is not known of the sessions of the units that a statement means.
    pub(super) fn slack(&self, organiser: Organiser) -> Slack {
        let context = &self.figures.context;
        let of_communes = match organiser {
            Organiser::OwnLevel => false,
            Organiser::Level(level) => level == UnitLevel::Commune,
            _ => true,
        };
        let tells = |total: &Total| match total.scope {
            Scope::Own => self.is_meant(total.unit, organiser),
            Scope::Communes => of_communes,
        };
        // A silent unit above that may have held sessions there does not open the communes' own.
        let is_silent = silent(context)
            .iter()
            .any(|(unit, heard)| self.is_meant(*unit, organiser) && !heard.gaps().is_empty());
        let waits = context.reported.waiting.iter().any(tells) || self.is_untold(organiser);
        let ended = || context.reported.ended().filter(|one| tells(&one.total));
        let crossing = ended().filter(|one| !one.is_counted());
        let less = ended().map(|one| one.twice).sum();
        let more = (!is_silent && !waits).then(|| crossing.map(|one| one.adds.sessions).sum());
        Slack { less, more }
    }

    /// Interpretations of the organiser: the office's own unit is the whole of its area, or itself.
    pub(super) fn organisers(&self, organiser: Organiser) -> Vec<Organiser> {
        match organiser {
            Organiser::Own => vec![Organiser::Whole, Organiser::OwnLevel],
            Organiser::Unsaid => vec![Organiser::Whole],
            other => vec![other],
        }
    }

    /// Returns whether an organiser held a group's sessions.
    pub(super) fn is_of(&self, row: &SessionGroup, organiser: Organiser) -> Option<bool> {
        match organiser {
            Organiser::OwnLevel => Some(row.unit == self.unit),
            Organiser::Level(level) => row.level.map(|one| one == level),
            Organiser::Unit(place) => row.unit.map(|unit| self.below.get(place) == Some(&unit)),
            _ => Some(true),
        }
    }

    /// Returns the path of the figure that counts an organiser's sessions.
    pub(super) fn figure(&self, stated: &Stated, organiser: Organiser) -> Option<String> {
        if stated.hosted.is_some_and(|hosted| !matches!(hosted, Hosted::Party | Hosted::Government))
        {
            return None;
        }
        let level = |level: UnitLevel| match level {
            UnitLevel::Province => "province",
            UnitLevel::District => "district",
            UnitLevel::Commune => "commune",
            UnitLevel::Village => "village",
        };
        match (organiser, stated.kind, stated.form) {
            (Organiser::Whole, None, None) => Some("sessions.total".to_owned()),
            (Organiser::Whole, Some(kind), None) => {
                Some(format!("sessions.by_kind.{}", kind.code()))
            }
            (Organiser::Whole, None, Some(form)) => {
                Some(format!("sessions.by_form.{}", form.code()))
            }
            (Organiser::OwnLevel, None, None) => {
                self.level.map(|own| format!("sessions.by_level.{}", level(own)))
            }
            (Organiser::Level(of), None, None) => Some(format!("sessions.by_level.{}", level(of))),
            (Organiser::Unit(place), None, None) => {
                let code = self.figures.context.lineage.code(*self.below.get(place)?);
                Some(format!("units.{code}.held"))
            }
            _ => None,
        }
    }
}
