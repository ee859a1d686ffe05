//! Sessions by level, kind, form, host and month.

use chrono::Datelike;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::figures::completeness::{further, silent, waits};
use crate::model::{
    Hosts, Post, Scope, SessionForm, SessionKind, SessionWithChildren, UnitKind, UnitLevel,
};
use crate::rules::{Remainder, Sums};

/// Sessions by the organiser's level; townships and wards count as communes.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByLevel {
    /// Provinces.
    pub province: i64,
    /// Districts.
    pub district: i64,
    /// Communes, townships and wards.
    pub commune: i64,
    /// Villages.
    pub village: i64,
}

/// Sessions by kind.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByKind {
    /// Periodic.
    pub periodic: i64,
    /// Thematic.
    pub thematic: i64,
    /// Ad hoc.
    pub adhoc: i64,
    /// Unspecified by a total.
    pub unknown: i64,
}

/// Sessions by form.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByForm {
    /// Direct.
    pub direct: i64,
    /// Online.
    pub online: i64,
    /// Indirect.
    pub indirect: i64,
    /// Totals, which do not specify it.
    pub unknown: i64,
}

/// Sessions by host; a head with a deputy counts as the head.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct ByHost {
    /// Secretary without chair.
    pub secretary: i64,
    /// Chair without secretary.
    pub chair: i64,
    /// Both heads.
    pub both: i64,
    /// No head.
    pub deputy: i64,
    /// Unspecified by a total.
    pub unknown: i64,
}

impl ByHost {
    /// Adds sessions with these hosts.
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

/// Counts given by any record or total; a sum of 0 is unknown if none gives it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Known {
    /// Attendance.
    pub attended: bool,
    /// Speakers.
    pub speakers: bool,
    /// Opinions.
    pub opinions: bool,
    /// Opinions answered.
    pub answered: bool,
}

/// Sessions of the period, recorded and reported.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Sessions {
    /// Recorded and reported: at least so many where not complete.
    pub total: i64,
    /// Whether these are all sessions for certain.
    pub complete: bool,
    /// Upper bound of all sessions; `None` if a unit may have held more of which nobody told.
    pub at_most: Option<i64>,
    /// Recorded.
    pub recorded: i64,
    /// Known only from totals.
    pub reported: i64,
    /// Attendance.
    pub attended: i64,
    /// Speakers.
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
    /// By host.
    pub by_host: ByHost,
    /// Recorded sessions by month, January first.
    pub by_month: [i64; 12],
    /// Which of these counts are given at all.
    #[serde(skip)]
    pub known: Known,
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
    /// Adds sessions of a kind.
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
    fn sum(&mut self, sums: Sums, twice: i64) {
        self.total += sums.sessions - twice;
        self.attended += sums.attended;
        self.opinions += sums.opinions;
        self.answered += sums.answered;
    }

    /// Adds a recorded session.
    pub(super) fn record(&mut self, context: &ReportContext, one: &SessionWithChildren) {
        let session = &one.session;
        self.sum(Sums::of(one), 0);
        self.recorded += 1;
        self.speakers += session.speakers.unwrap_or(0);
        self.known.attended |= session.attended.is_some();
        self.known.speakers |= session.speakers.is_some();
        self.known.opinions = true;
        self.known.answered = true;
        if let Some(life) = context.lineage.life_on(session.unit, session.day) {
            self.by_level.add(life.kind, 1);
        }
        self.by_kind.add(Some(session.kind), 1);
        match session.form {
            SessionForm::Direct => self.by_form.direct += 1,
            SessionForm::Online => self.by_form.online += 1,
            SessionForm::Indirect => self.by_form.indirect += 1,
        }
        self.by_host.add(Some(session.hosts), 1);
        self.by_month[session.day.month0() as usize] += 1;
    }

    /// Adds the remainder of a counted total, without the sessions that others may count too: it
    /// is not known which these are.
    pub(super) fn report(&mut self, context: &ReportContext, remainder: &Remainder) {
        let (total, count, twice) = (&remainder.total, remainder.adds.sessions, remainder.twice);
        self.sum(remainder.adds, twice);
        self.reported += count - twice;
        self.known.attended |= total.attended.is_some();
        self.known.opinions |= total.opinions.is_some();
        self.known.answered |= total.answered.is_some();
        let kind = match total.scope {
            Scope::Communes => Some(UnitKind::Commune),
            Scope::Own => context.lineage.life_on(total.unit, total.to).map(|life| life.kind),
        };
        kind.into_iter().for_each(|kind| self.by_level.add(kind, count));
        self.by_level.commune -= twice;
        self.by_kind.add(total.kind, count);
        self.by_kind.unknown -= twice;
        self.by_form.unknown += count - twice;
        self.by_host.add(total.hosts, count);
        self.by_host.unknown -= twice;
    }
}

/// Counts the sessions.
pub(super) fn sessions(context: &ReportContext) -> Sessions {
    let mut all = Sessions::default();
    context.sessions().for_each(|session| all.record(context, session));
    context.remainders().for_each(|remainder| all.report(context, remainder));
    for unknown in [&mut all.by_kind.unknown, &mut all.by_host.unknown] {
        // Where all totals tell kind or hosts, it is not known of which to take it off.
        *unknown = (*unknown).max(0);
    }
    let is_told = context.query.as_of >= context.query.period.from && silent(context).is_empty();
    let further = further(context);
    all.complete = is_told && further.is_empty() && !waits(context);
    all.at_most = is_told.then(|| all.total + further.iter().map(|one| one.sessions).sum::<i64>());
    all
}
