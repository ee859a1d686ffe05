//! Petitions that the replies to them did not settle: promised, referred, or refuted by a check
//! (contract 0.2, section 5, "Promises" and "Carried out").

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::judged::each_judged;
use crate::model::{
    Agency, AgencyId, CheckResult, CodeOrder, Outcome, PetitionHistory, PetitionId, ReplyState,
    petition_number,
};
use crate::rules::{CarriedOut, Judgement, PromiseState, judge};
use crate::store::{Reader, agencies, codes, petition_timeline, petitions};

/// The last day of a session that the register can have.
const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day");

/// A petition whose first promise was neither kept nor dropped.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Promised {
    /// Petition code.
    pub petition: String,
    /// Code of the agency in charge, if the petition is assigned.
    pub agency: Option<String>,
    /// Agency name.
    pub name: Option<String>,
    /// Petition text.
    pub text: String,
    /// Day by which the first promise was to be kept.
    pub until: NaiveDate,
    /// Days until that day; negative after it.
    pub days_left: i64,
    /// Whether it was promised again.
    pub renewed: bool,
}

/// A petition reported as resolved whose last check found otherwise.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Refuted {
    /// Petition code.
    pub petition: String,
    /// Code of the agency in charge, if the petition is assigned.
    pub agency: Option<String>,
    /// Agency name.
    pub name: Option<String>,
    /// Petition text.
    pub text: String,
    /// Result of the check.
    pub result: CheckResult,
    /// Day of the check.
    pub checked_on: NaiveDate,
}

/// Returns whether a petition is in a state that came of the replies to it.
pub(super) fn is_in(judgement: &Judgement, state: ReplyState) -> bool {
    let promise = judgement.promise.map(|promise| promise.state);
    match state {
        ReplyState::Promised => promise == Some(PromiseState::Open),
        ReplyState::Broken => promise == Some(PromiseState::Broken),
        ReplyState::Refuted => judgement.carried_out == Some(CarriedOut::Refuted),
        ReplyState::Referred => {
            judgement.is_counted() && judgement.outcome == Some(Outcome::Referred)
        }
    }
}

/// Returns the petitions that are in a state on a day.
pub fn petitions_in(
    reader: Reader<'_>,
    state: ReplyState,
    as_of: NaiveDate,
) -> Result<Vec<PetitionId>> {
    let mut found = Vec::new();
    each_judged(reader, (NaiveDate::MIN, LAST_DAY), None, as_of, |one| {
        if is_in(&one.judgement, state) {
            found.push(one.petition);
        }
        Ok(())
    })?;
    found.sort_unstable();
    Ok(found)
}

/// Returns the petitions whose first promise is open or broken on a day, earliest promised day
/// first.
pub fn promised(reader: Reader<'_>, as_of: NaiveDate) -> Result<Vec<Promised>> {
    let mut all = Unsettled::default();
    petition_timeline::each(reader, (NaiveDate::MIN, LAST_DAY), None, |history| {
        all.add(&history, as_of);
        Ok(())
    })?;
    let mut promised = all.broken;
    promised.extend(all.open);
    Described::new(reader)?.promised(promised, None, as_of)
}

/// An open or broken promise.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pledge {
    /// Day by which it is to be kept.
    pub until: NaiveDate,
    petition: PetitionId,
    agency: Option<AgencyId>,
    is_renewed: bool,
}

/// A check that refutes a reply.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refutation {
    checked_on: NaiveDate,
    petition: PetitionId,
    agency: Option<AgencyId>,
    result: CheckResult,
}

/// Petitions not settled on a day, as they are read.
#[derive(Debug, Default)]
pub(super) struct Unsettled {
    /// Open promises.
    pub open: Vec<Pledge>,
    /// Broken promises.
    pub broken: Vec<Pledge>,
    /// Refuting checks.
    pub refuted: Vec<Refutation>,
}

impl Unsettled {
    /// Adds a petition if it is not settled. Its original decides neither promise nor check.
    pub fn add(&mut self, history: &PetitionHistory, as_of: NaiveDate) {
        if history.first_reply_on().is_none_or(|day| as_of < day) {
            return;
        }
        let (petition, judgement) = (history.facts.petition, judge(history, None, as_of));
        let agency = judgement.holders.as_ref().map(|holders| holders.now);
        if let Some(promise) = judgement.promise {
            let is_renewed = promise.is_renewed;
            let pledge = Pledge { until: promise.until, petition, agency, is_renewed };
            match promise.state {
                PromiseState::Open => self.open.push(pledge),
                PromiseState::Broken => self.broken.push(pledge),
                PromiseState::Kept | PromiseState::KeptLate | PromiseState::Dropped => {}
            }
        }
        let last = history.facts.checks.iter().rfind(|check| check.on <= as_of);
        if let Some(check) = last
            && is_in(&judgement, ReplyState::Refuted)
        {
            let (checked_on, result) = (check.on, check.result);
            self.refuted.push(Refutation { checked_on, petition, agency, result });
        }
    }
}

/// Reads how people know petitions that are not settled.
pub(super) struct Described<'r> {
    reader: Reader<'r>,
    agencies: HashMap<AgencyId, Agency>,
}

/// The order of petitions by code, so that `x.2` comes before `x.10`.
fn order(petition: &str) -> (CodeOrder, i64, String) {
    let session = petition.rsplit_once('.').map_or(petition, |(session, _)| session);
    (CodeOrder::of(session), petition_number(petition), petition.to_owned())
}

/// Returns the first items by day: at least `most`, if given, and all of the last one's day.
fn earliest<T>(mut all: Vec<T>, most: Option<usize>, day: impl Fn(&T) -> NaiveDate) -> Vec<T> {
    all.sort_by_key(&day);
    if let Some(last) = most.and_then(|most| all.get(most.checked_sub(1)?)).map(&day) {
        all.retain(|one| day(one) <= last);
    }
    all
}

impl<'r> Described<'r> {
    /// Reads the agencies.
    pub fn new(reader: Reader<'r>) -> Result<Self> {
        let agencies = agencies::all(reader)?.into_iter().map(|agency| (agency.id, agency));
        Ok(Self { reader, agencies: agencies.collect() })
    }

    fn agency(&self, agency: Option<AgencyId>) -> (Option<String>, Option<String>) {
        let known = agency.and_then(|agency| self.agencies.get(&agency));
        known.map(|agency| (agency.code.clone(), agency.name.clone())).unzip()
    }

    /// Describes the first promises, earliest day first.
    pub fn promised(
        &self,
        pledges: Vec<Pledge>,
        most: Option<usize>,
        as_of: NaiveDate,
    ) -> Result<Vec<Promised>> {
        let first = earliest(pledges, most, |pledge| pledge.until).into_iter();
        let described = first.map(|pledge| {
            let (agency, name) = self.agency(pledge.agency);
            Ok(Promised {
                petition: codes::of(self.reader, pledge.petition)?,
                agency,
                name,
                text: petitions::texts_of(self.reader, pledge.petition)?.text,
                until: pledge.until,
                days_left: (pledge.until - as_of).num_days(),
                renewed: pledge.is_renewed,
            })
        });
        let mut all = described.collect::<Result<Vec<_>>>()?;
        all.sort_by_cached_key(|one| (one.until, order(&one.petition)));
        all.truncate(most.unwrap_or(usize::MAX));
        Ok(all)
    }

    /// Describes the first refuted petitions, earliest check first.
    pub fn refuted(&self, found: Vec<Refutation>, most: Option<usize>) -> Result<Vec<Refuted>> {
        let first = earliest(found, most, |one| one.checked_on).into_iter();
        let described = first.map(|one| {
            let (agency, name) = self.agency(one.agency);
            Ok(Refuted {
                petition: codes::of(self.reader, one.petition)?,
                agency,
                name,
                text: petitions::texts_of(self.reader, one.petition)?.text,
                result: one.result,
                checked_on: one.checked_on,
            })
        });
        let mut all = described.collect::<Result<Vec<_>>>()?;
        all.sort_by_cached_key(|one| (one.checked_on, order(&one.petition)));
        all.truncate(most.unwrap_or(usize::MAX));
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_earliest_are_taken_with_all_of_the_last_day() {
        let day = |number| NaiveDate::from_ymd_opt(2026, 1, number).expect("a day");
        let of = |most| earliest(vec![day(3), day(1), day(2), day(2)], most, |day| *day);
        assert_eq!(of(Some(2)), [day(1), day(2), day(2)]);
        assert_eq!(of(Some(9)).len(), 4);
        assert_eq!(of(None).len(), 4);
    }

    #[test]
    fn petitions_are_in_the_order_of_their_codes() {
        assert!(order("an-khe-2026-2.2") < order("an-khe-2026-2.10"));
        assert!(order("an-khe-2026-9.1") < order("an-khe-2026-10.1"));
    }
}
