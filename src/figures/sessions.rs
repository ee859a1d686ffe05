//! How many sessions there were, by level, kind, form, hosts and month.

use chrono::Datelike;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::figures::totals::{Remainder, Sums};
use crate::model::{
    Hosts, Post, Scope, SessionForm, SessionKind, SessionWithChildren, UnitKind, UnitLevel,
};

/// Sessions by the organiser's level; townships and wards count as communes.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByLevel {
    /// Of provinces.
    pub province: i64,
    /// Of districts.
    pub district: i64,
    /// Of communes, townships and wards.
    pub commune: i64,
    /// Of villages.
    pub village: i64,
}

/// Sessions by what occasioned them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByKind {
    /// Định kỳ.
    pub periodic: i64,
    /// Chuyên đề.
    pub thematic: i64,
    /// Đột xuất.
    pub adhoc: i64,
    /// Of totals that do not tell.
    pub unknown: i64,
}

/// Sessions by form.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByForm {
    /// Trực tiếp.
    pub direct: i64,
    /// Gián tiếp.
    pub indirect: i64,
    /// Of totals, which do not tell.
    pub unknown: i64,
}

/// Sessions by who held them; a head with a deputy counts as the head.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByHost {
    /// The secretary without the chair.
    pub secretary: i64,
    /// The chair without the secretary.
    pub chair: i64,
    /// Both heads.
    pub both: i64,
    /// No head.
    pub deputy: i64,
    /// Of totals that do not tell.
    pub unknown: i64,
}

impl ByHost {
    /// Adds sessions of these hosts.
    pub fn add(&mut self, hosts: Option<Hosts>, count: i64) {
        let place = match hosts.map(|hosts| (hosts.has(Post::Secretary), hosts.has(Post::Chair))) {
            None => &mut self.unknown,
            Some((true, true)) => &mut self.both,
            Some((true, false)) => &mut self.secretary,
            Some((false, true)) => &mut self.chair,
            Some((false, false)) => &mut self.deputy,
        };
        *place += count;
    }
}

/// Which counts any record or total tells at all; what none tells is not known, though its sum is 0.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Told {
    /// People attending.
    pub attended: bool,
    /// People speaking.
    pub speakers: bool,
    /// Opinions.
    pub opinions: bool,
    /// Opinions answered.
    pub answered: bool,
}

/// The period's sessions: recorded and reported.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Sessions {
    /// Recorded and reported.
    pub total: i64,
    /// With a record of each.
    pub recorded: i64,
    /// Known by totals alone.
    pub reported: i64,
    /// People attending.
    pub attended: i64,
    /// People speaking.
    pub speakers: i64,
    /// Opinions.
    pub opinions: i64,
    /// Opinions answered at the session.
    pub answered: i64,
    /// By the organiser's level.
    pub by_level: ByLevel,
    /// By kind.
    pub by_kind: ByKind,
    /// By form.
    pub by_form: ByForm,
    /// By hosts.
    pub by_host: ByHost,
    /// The recorded ones by month, January first.
    pub by_month: [i64; 12],
    /// Which of these counts is told at all.
    #[serde(skip)]
    pub told: Told,
}

impl ByLevel {
    fn add(&mut self, kind: UnitKind, count: i64) {
        let place = match kind.level() {
            UnitLevel::Province => &mut self.province,
            UnitLevel::District => &mut self.district,
            UnitLevel::Commune => &mut self.commune,
            UnitLevel::Village => &mut self.village,
        };
        *place += count;
    }
}

impl ByKind {
    /// Adds sessions of this kind.
    pub(super) fn add(&mut self, kind: Option<SessionKind>, count: i64) {
        let place = match kind {
            Some(SessionKind::Periodic) => &mut self.periodic,
            Some(SessionKind::Thematic) => &mut self.thematic,
            Some(SessionKind::Adhoc) => &mut self.adhoc,
            None => &mut self.unknown,
        };
        *place += count;
    }
}

impl Sessions {
    fn sum(&mut self, sums: Sums) {
        self.total += sums.sessions;
        self.attended += sums.attended;
        self.opinions += sums.opinions;
        self.answered += sums.answered;
    }

    /// Adds a recorded session.
    pub(super) fn record(&mut self, context: &ReportContext, one: &SessionWithChildren) {
        let session = &one.session;
        self.sum(Sums::of(one));
        self.recorded += 1;
        self.speakers += session.speakers.unwrap_or(0);
        self.told.attended |= session.attended.is_some();
        self.told.speakers |= session.speakers.is_some();
        self.told.opinions = true;
        self.told.answered = true;
        if let Some(life) = context.lineage.life_on(session.unit, session.day) {
            self.by_level.add(life.kind, 1);
        }
        self.by_kind.add(Some(session.kind), 1);
        match session.form {
            SessionForm::Direct => self.by_form.direct += 1,
            SessionForm::Indirect => self.by_form.indirect += 1,
        }
        self.by_host.add(Some(session.hosts), 1);
        self.by_month[session.day.month0() as usize] += 1;
    }

    /// Adds what a total adds to the records.
    pub(super) fn report(&mut self, context: &ReportContext, remainder: &Remainder) {
        let (total, count) = (&remainder.total, remainder.adds.sessions);
        self.sum(remainder.adds);
        self.reported += count;
        self.told.attended |= total.attended.is_some();
        self.told.opinions |= total.opinions.is_some();
        self.told.answered |= total.answered.is_some();
        let kind = match total.scope {
            Scope::Communes => Some(UnitKind::Commune),
            Scope::Own => context.lineage.life_on(total.unit, total.to).map(|life| life.kind),
        };
        kind.into_iter().for_each(|kind| self.by_level.add(kind, count));
        self.by_kind.add(total.kind, count);
        self.by_form.unknown += count;
        self.by_host.add(total.hosts, count);
    }
}

/// Counts the sessions.
pub(super) fn sessions(context: &ReportContext) -> Sessions {
    let mut all = Sessions::default();
    context.sessions().for_each(|session| all.record(context, session));
    context.remainders().for_each(|remainder| all.report(context, remainder));
    all
}
