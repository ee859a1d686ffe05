//! Query of a report, and its inputs, read once.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::rc::Rc;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::reported::Reported;
use crate::figures::{book, lineage, plan};
use crate::model::{Closed, Hosts, Period, SessionWithChildren, UnitId, UnitKind, View};
use crate::problem::{Arg, Remark, Warning};
use crate::rules::{Life, Lineage, Remainder, RuleBook};
use crate::store::{PublicText, Reader, sessions};

/// Query of a report.
#[derive(Clone, Debug)]
pub struct ReportQuery {
    /// Period.
    pub period: Period,
    /// Cut-off day; later events are ignored.
    pub as_of: NaiveDate,
    /// Unit whose sessions are reported, with its descendants; `None` for all.
    pub unit: Option<UnitId>,
    /// Whether units are shown as they were then or as they are now.
    pub view: View,
    /// Whether petitions are listed.
    pub listed: bool,
    /// Whether overdue replies are listed.
    pub overdue: bool,
    /// Whether lists name petitioners.
    pub named: bool,
    /// Whether lists are for the notice board.
    pub public: bool,
}

impl ReportQuery {
    /// Makes a query for everything in a period, as of a day.
    pub fn new(period: Period, as_of: NaiveDate) -> Self {
        Self {
            period,
            as_of,
            unit: None,
            view: View::Then,
            listed: false,
            overdue: false,
            named: false,
            public: false,
        }
    }
}

/// Petitions whose public text must not be printed.
#[derive(Debug, Default)]
pub struct HeldBack {
    codes: BTreeSet<String>,
    met: RefCell<BTreeSet<String>>,
}

impl HeldBack {
    fn of(texts: Vec<PublicText>) -> Self {
        Self { codes: texts.into_iter().map(|one| one.code).collect(), ..Self::default() }
    }

    /// Returns a petition's public text if it may be printed; otherwise records the petition as
    /// left out.
    pub fn printed(&self, code: &str, text: Option<String>) -> Option<String> {
        if self.codes.contains(code) {
            self.met.borrow_mut().insert(code.to_owned());
            return None;
        }
        text
    }

    /// Returns the petitions left out so far.
    pub fn left_out(&self) -> BTreeSet<String> {
        self.met.borrow().clone()
    }
}

/// Inputs of a report: query, units, rules, sessions.
#[derive(Debug)]
pub struct ReportContext {
    /// Query.
    pub query: ReportQuery,
    /// All units.
    pub lineage: Lineage,
    /// All rules.
    pub book: RuleBook,
    /// Sessions of the period until `as_of`, of every organiser, by code.
    pub sessions: Vec<SessionWithChildren>,
    /// What is reported of every unit without records, and until when.
    pub reported: Reported,
    /// Warnings for the reader.
    pub warnings: Vec<Warning>,
    /// Petitions whose public text must not be printed, if the report is public.
    pub held_back: Rc<HeldBack>,
    scope: Option<HashSet<UnitId>>,
    alike: OnceCell<HashSet<UnitId>>,
}

impl ReportContext {
    /// Reads the inputs.
    pub fn read(reader: Reader<'_>, query: ReportQuery) -> Result<Self> {
        let (lineage, book) = (lineage(reader)?, book(reader)?);
        let last = query.period.to.min(query.as_of);
        let sessions = sessions::of_period(reader, query.period.from, last)?;
        let scope = query.unit.map(|unit| scope(&lineage, unit, query.view));
        let reported = Reported::read(reader, &query, &sessions, &lineage)?;
        let held_back = if query.public { reader.held_back()? } else { Vec::new() };
        let held_back = Rc::new(HeldBack::of(held_back));
        let mut context = Self {
            query,
            lineage,
            book,
            sessions,
            reported,
            warnings: Vec::new(),
            held_back,
            scope,
            alike: OnceCell::new(),
        };
        context.warn();
        context.warnings.extend(plan::left_out(reader, &context)?);
        Ok(context)
    }

    fn warn(&mut self) {
        let codes = |totals: &[Remainder], told: &dyn Fn(&Remainder) -> bool| -> Vec<String> {
            let told = totals.iter().filter(|one| self.covers(one.total.unit) && told(one));
            let mut codes: Vec<String> = told.map(|one| one.total.code.clone()).collect();
            codes.sort_by_key(|code| (code.len(), code.clone()));
            codes
        };
        let (counted, crossing) = (&self.reported.counted, &self.reported.crossing);
        let about = [
            (Remark::TotalsLeftOut, codes(crossing, &|_| true)),
            (Remark::TotalOverlaps, {
                let straddles = |one: &Remainder| one.straddles();
                [codes(counted, &straddles), codes(crossing, &straddles)].concat()
            }),
            (Remark::TotalsBelowRecords, codes(counted, &|one| one.below)),
        ];
        let mut waiting: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
        for total in self.reported.waiting.iter().filter(|total| self.covers(total.unit)) {
            waiting.entry(total.to).or_default().push(total.code.clone());
        }
        for (day, totals) in waiting {
            let warning = Warning::of(Remark::TotalWaits).with("code", totals.join(", "));
            self.warnings.push(Warning { refs: totals, ..warning.with("day", day) });
        }
        for (remark, totals) in about {
            if !totals.is_empty() {
                let mut warning = Warning::of(remark).with("totals", totals.join(", "));
                warning.refs = totals;
                self.warnings.push(warning);
            }
        }
        for row in self.book.changes_within(self.query.period.from, self.query.period.to) {
            let from = row.from.unwrap_or(self.query.period.from);
            // Setting the same value again is not a change.
            let before = from.pred_opt().and_then(|eve| self.book.row_on(row.key, eve));
            if before.is_some_and(|before| before.value == row.value) {
                continue;
            }
            let warning = Warning::of(Remark::RulesChanged)
                .with("key", Arg::Term("rule-key", row.key.code().to_owned()))
                .with(
                    "value",
                    Arg::RuleValue(row.key.code(), row.value.clone().unwrap_or_default()),
                );
            self.warnings.push(warning.with("day", from));
        }
    }

    /// Returns whether the report covers a unit's sessions.
    pub fn covers(&self, unit: UnitId) -> bool {
        self.scope.as_ref().is_none_or(|scope| scope.contains(&unit))
    }

    /// Returns the units covered, in a fixed order; `None` for all.
    pub fn scope(&self) -> Option<Vec<UnitId>> {
        self.scope.as_ref().map(|scope| {
            let mut units: Vec<UnitId> = scope.iter().copied().collect();
            units.sort_unstable();
            units
        })
    }

    /// Returns the sessions covered, by code.
    pub fn sessions(&self) -> impl Iterator<Item = &SessionWithChildren> {
        self.sessions.iter().filter(|one| self.covers(one.session.unit))
    }

    /// Returns the remainders of counted totals that are covered.
    pub fn remainders(&self) -> impl Iterator<Item = &Remainder> {
        self.reported.counted.iter().filter(|remainder| self.covers(remainder.total.unit))
    }

    /// Returns whether a session counts with these hosts, by the rules of its day.
    pub fn hosts_count(&self, hosts: Hosts, day: NaiveDate) -> bool {
        hosts.has_head() || self.book.on(day).count_deputies
    }

    /// Returns the parent that tells a unit from another covered unit of the same kind and name;
    /// `None` if its name is enough.
    pub fn told_by(&self, unit: UnitId) -> Option<&Life> {
        let alike = self.alike.get_or_init(|| {
            let (from, to) = (self.query.period.from, self.query.period.to);
            self.lineage.alike(from, to, |unit| self.covers(unit))
        });
        let life = self.lineage.life_on(unit, self.query.period.to)?;
        let parent = life.parent.filter(|_| alike.contains(&unit))?;
        self.lineage.life_on(parent, self.query.period.to)
    }

    /// Returns the unit under which a unit's figures are shown.
    pub fn shown(&self, unit: UnitId) -> UnitId {
        if self.query.view == View::Now { self.lineage.now(unit) } else { unit }
    }

    /// Returns the commune that contains a unit: the unit with a minimum, itself or above it; else
    /// the unit itself.
    pub fn commune_of(&self, unit: UnitId) -> UnitId {
        self.lineage
            .upwards(unit)
            .filter(|one| self.lineage.ever_has_minimum(*one))
            .min()
            .unwrap_or(unit)
    }

    /// Returns the register's own unit on the day of the report.
    pub fn own_unit(&self, reader: Reader<'_>) -> Result<OwnUnit> {
        let own = reader.own_unit()?;
        let life = self.lineage.life_on(own, self.query.as_of);
        Ok(OwnUnit {
            unit: self.lineage.code(own).to_owned(),
            name: life.map_or(String::new(), |life| life.name.clone()),
            kind: life.map(|life| life.kind),
        })
    }

    /// Returns whether the period is over.
    pub fn is_over(&self) -> bool {
        self.query.as_of >= self.query.period.to
    }
}

/// The register's own unit on a day.
#[derive(Clone, Debug, Serialize)]
pub struct OwnUnit {
    /// Its code.
    pub unit: String,
    /// Its name.
    pub name: String,
    /// Its kind; `None` if it does not exist on the day.
    #[serde(skip)]
    pub kind: Option<UnitKind>,
}

/// Returns the units covered by a unit and its descendants. Under `--view now`, adds all units that
/// are shown under the same unit as one of these, so that no line is partial.
fn scope(lineage: &Lineage, unit: UnitId, view: View) -> HashSet<UnitId> {
    if view == View::Then {
        return lineage.within(unit).into_iter().collect();
    }
    let now = lineage.now(unit);
    let same = lineage.units().filter(|one| lineage.now(*one) == now);
    let shown: HashSet<UnitId> =
        same.flat_map(|one| lineage.within(one)).map(|one| lineage.now(one)).collect();
    lineage.units().filter(|one| shown.contains(&lineage.now(*one))).collect()
}
