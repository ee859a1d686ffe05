//! Silence is not zero: the days on which a unit's sessions are all told.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::calendar::{day as date, days_after, lives_on};
use super::figures::Question;
use super::records::{CoverageRow, SessionRow, TotalRow};

/// The ways in which a day of a unit is told: by the contract's (a), (b) and (c).
#[derive(Clone, Copy, Default)]
pub struct Told {
    pub by_books: bool,
    pub by_coverage: bool,
    pub by_total: bool,
}

impl Told {
    pub fn any(self) -> bool {
        self.by_books || self.by_coverage || self.by_total
    }
}

/// What may tell of days.
struct Sources<'a> {
    /// Totals by (c).
    totals: Vec<&'a TotalRow>,
    /// The first day of the own unit's books by (a).
    books_from: Option<NaiveDate>,
}

/// What was heard of a unit, or of the units of one line.
pub struct Heard {
    /// The days of its life in the period up to the report's day, each told or not.
    pub life: Vec<(NaiveDate, bool)>,
    pub open: bool,
    /// `coverage`, `total`, `records` or nothing.
    pub from: Option<&'static str>,
}

impl Heard {
    pub fn until(&self) -> Option<NaiveDate> {
        self.life.iter().filter(|day| day.1).map(|day| day.0).max()
    }

    /// The stretches of days that nobody told of.
    pub fn gaps(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let mut found: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for (day, _) in self.life.iter().filter(|day| !day.1) {
            match found.last_mut() {
                Some(gap) if days_after(gap.1, 1) == *day => gap.1 = *day,
                _ => found.push((*day, *day)),
            }
        }
        found
    }
}

impl CoverageRow {
    pub fn first_day(&self) -> NaiveDate {
        self.from.unwrap_or_else(|| date(self.until.year(), 1, 1))
    }

    fn holds(&self, day: NaiveDate) -> bool {
        self.first_day() <= day && day <= self.until
    }
}

impl<'a> Question<'a> {
    /// The last day that the report knows of.
    pub fn horizon(&self) -> NaiveDate {
        self.period.to.min(self.as_of)
    }

    /// The days of the period up to the report's day.
    pub fn known_days(&self) -> impl Iterator<Item = NaiveDate> {
        let to = self.horizon();
        self.period.from.iter_days().take_while(move |day| *day <= to)
    }

    pub fn exists_on(&self, unit: &str, day: NaiveDate) -> bool {
        let rows = self.books.units.iter().filter(|row| row.code == unit);
        rows.into_iter().any(|row| lives_on(row.from, row.until, day))
    }

    pub fn life(&self, unit: &str) -> Vec<NaiveDate> {
        self.known_days().filter(|day| self.exists_on(unit, *day)).collect()
    }

    /// Whether the parent links of a day lead from one unit up to another.
    pub fn joined_on(&self, upper: &str, lower: &str, day: NaiveDate) -> bool {
        let rows = self.books.units.iter();
        let mut rows = rows.filter(|row| row.code == lower && lives_on(row.from, row.until, day));
        rows.any(|row| {
            row.parent
                .as_ref()
                .is_some_and(|parent| parent == upper || self.joined_on(upper, parent, day))
        })
    }

    /// The units that continue a unit: its only successor, that one's only successor, and so on.
    fn continued_by(&self, unit: &str) -> BTreeSet<&'a str> {
        let mut found: BTreeSet<&'a str> = BTreeSet::new();
        let mut last = unit;
        loop {
            let rows = self.books.units.iter().filter(|row| row.code == last);
            let next: BTreeSet<&'a str> =
                rows.flat_map(|row| &row.successor).map(String::as_str).collect();
            match next.into_iter().collect::<Vec<_>>()[..] {
                [only] if found.insert(only) => last = only,
                _ => return found,
            }
        }
    }

    pub fn is_continued_by(&self, unit: &str, other: &str) -> bool {
        self.continued_by(unit).contains(other)
    }

    /// Whether a total is of a unit's sessions of a day.
    pub fn tells_of(&self, total: &TotalRow, unit: &str, day: NaiveDate) -> bool {
        total.period.holds(day)
            && if total.communes {
                self.ever_has_minimum(unit) && self.joined_on(&total.unit, unit, day)
            } else {
                total.unit == unit
            }
    }

    fn waits(&self, unit: &str, day: NaiveDate) -> bool {
        let mut waiting = self.books.totals.iter().filter(|total| total.period.to > self.as_of);
        waiting.any(|total| self.tells_of(total, unit, day))
    }

    /// The first day of the own unit's books, where nothing was said of its coverage.
    fn books_from(&self) -> Option<NaiveDate> {
        let (first, last) = (self.period.from, self.horizon());
        let said = |row: &CoverageRow| {
            row.unit == self.own && !row.communes && row.first_day() <= last && first <= row.until
        };
        if self.books.coverage.iter().any(said) {
            return None;
        }
        let sessions = self.books.sessions.iter().filter(|session| session.unit == self.own);
        let days = sessions.map(|session| session.day).filter(|day| *day <= self.as_of);
        let totals = self.books.totals.iter().filter(|total| total.unit == self.own);
        let ended = totals.filter(|total| total.period.to <= self.as_of);
        let first = days.chain(ended.map(|total| total.period.from)).min()?;
        Some(date(first.year(), 1, 1))
    }

    /// What may tell of days, the same for every unit and day.
    fn sources(&self) -> Sources<'a> {
        let tells = |total: &&TotalRow| {
            total.period.to <= self.as_of
                && total.hosts.is_empty()
                && total.at.is_none()
                && total.kind.is_none()
                && total.sessions >= self.recorded_in(total).count() as i64
        };
        Sources {
            totals: self.books.totals.iter().filter(tells).collect(),
            books_from: self.books_from(),
        }
    }

    /// How a day of a unit is told.
    fn told_on(&self, sources: &Sources<'_>, unit: &str, day: NaiveDate) -> Told {
        let waits = self.waits(unit, day);
        let covers = |row: &CoverageRow| {
            row.holds(day)
                && if row.communes {
                    self.ever_has_minimum(unit) && self.joined_on(&row.unit, unit, day)
                } else {
                    row.unit == unit || self.is_continued_by(unit, &row.unit)
                }
        };
        Told {
            by_books: unit == self.own
                && !waits
                && sources.books_from.is_some_and(|first| first <= day),
            by_coverage: !waits && day <= self.as_of && self.books.coverage.iter().any(covers),
            by_total: sources.totals.iter().any(|total| self.tells_of(total, unit, day)),
        }
    }

    /// Whether, by `count_at`, sessions of a unit above that nobody told of may count for a unit.
    fn is_open_from_above(&self, sources: &Sources<'_>, unit: &str, day: NaiveDate) -> bool {
        self.rule_flag("count_at", day)
            && self
                .above(unit)
                .into_iter()
                .any(|upper| self.exists_on(upper, day) && !self.told_on(sources, upper, day).any())
    }

    fn heard_of_one(&self, unit: &str) -> Heard {
        let sources = self.sources();
        let mut ways = Told::default();
        let mut open = false;
        let mut life = Vec::new();
        for day in self.life(unit) {
            let told = self.told_on(&sources, unit, day);
            ways.by_books |= told.by_books;
            ways.by_coverage |= told.by_coverage;
            ways.by_total |= told.by_total;
            open |= !told.any()
                || (self.ever_has_minimum(unit) && self.is_open_from_above(&sources, unit, day));
            life.push((day, told.any()));
        }
        let recorded = |session: &SessionRow| {
            session.unit == unit && self.period.from <= session.day && session.day <= self.horizon()
        };
        let from = if life.is_empty() {
            None
        } else if ways.by_coverage {
            Some("coverage")
        } else if ways.by_total {
            Some("total")
        } else if ways.by_books || self.books.sessions.iter().any(recorded) {
            Some("records")
        } else {
            None
        };
        Heard { life, open, from }
    }

    /// What was heard of some units together: a day is told when each of them that exists on it is.
    pub fn heard_of(&self, units: &BTreeSet<&'a str>) -> Heard {
        let each: Vec<Heard> = units.iter().map(|unit| self.heard_of_one(unit)).collect();
        let told_on = |day: NaiveDate| {
            let mut found = each.iter().flat_map(|heard| &heard.life).filter(|one| one.0 == day);
            let first = found.next()?.1;
            Some((day, found.fold(first, |all, one| all && one.1)))
        };
        let ranks = ["coverage", "total", "records"];
        Heard {
            life: self.known_days().filter_map(told_on).collect(),
            open: each.iter().any(|heard| heard.open),
            from: ranks.into_iter().find(|rank| each.iter().any(|one| one.from == Some(rank))),
        }
    }

    pub fn is_open(&self, unit: &str) -> bool {
        self.heard_of_one(unit).open
    }
}
