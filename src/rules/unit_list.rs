//! The packaged list of Viet Nam's units since January 2025 (`data/units-vn/`), with their parents
//! and successors. It is unpacked at the first use, so commands that need no list pay nothing.

use std::collections::{BTreeSet, HashMap};
use std::io::Read;
use std::sync::OnceLock;

use chrono::NaiveDate;
use flate2::read::GzDecoder;

use crate::model::{
    Closed, GivenName, NameFit, Span, UnitKind, UnitLevel, kind_with_name, name_and_parents,
};
use crate::text::fold;

/// The list, packed; a test compares it with `units.csv`.
const PACKED: &[u8] = include_bytes!("../../data/units-vn/units.csv.gz");

/// A part of a listed unit's life with the same name, kind and parent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ListedLife {
    /// Name, without the word for the kind.
    pub name: &'static str,
    /// Kind.
    pub kind: UnitKind,
    /// Code of the parent.
    pub parent: Option<&'static str>,
    /// Days.
    pub span: Span,
    /// Code of the statistics office.
    pub gso_code: &'static str,
}

/// A unit of the list: one legal existence.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ListedUnit {
    /// Code in the list: the letter of its level and the statistics office's number.
    pub code: &'static str,
    /// Lives, oldest first; at least one.
    pub lives: Vec<ListedLife>,
    /// Codes of the successors.
    pub successors: Vec<&'static str>,
}

impl ListedUnit {
    /// Returns the life on a day; `None` if the unit does not exist then.
    pub fn life_on(&self, day: NaiveDate) -> Option<&ListedLife> {
        self.lives.iter().find(|life| life.span.contains(day))
    }

    /// Returns the life on a day, else the last one.
    pub fn life_near(&self, day: NaiveDate) -> &ListedLife {
        self.life_on(day).unwrap_or(&self.lives[self.lives.len() - 1])
    }

    /// Returns the days from the first life to the last.
    pub fn span(&self) -> Span {
        Span { from: self.lives[0].span.from, until: self.lives[self.lives.len() - 1].span.until }
    }

    fn has_gso_code(&self, code: &str) -> bool {
        self.lives.iter().any(|life| life.gso_code == code)
    }
}

/// The list with its indexes.
#[derive(Debug)]
pub struct UnitList {
    units: Vec<ListedUnit>,
    places: HashMap<&'static str, usize>,
    /// Places of the units whose successor a unit is.
    predecessors: HashMap<&'static str, Vec<usize>>,
    /// Places of the units that have a unit as parent on any day.
    below: HashMap<&'static str, Vec<usize>>,
}

/// Returns the list.
pub fn unit_list() -> &'static UnitList {
    static LIST: OnceLock<UnitList> = OnceLock::new();
    LIST.get_or_init(|| UnitList::read(unpacked()))
}

/// Unpacks the list's text, which stays for the rest of the process.
fn unpacked() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let mut text = String::new();
        // The packed list is a part of the program; a test reads it whole.
        let _ = GzDecoder::new(PACKED).read_to_string(&mut text);
        text
    })
}

impl UnitList {
    fn read(text: &'static str) -> Self {
        let mut units: Vec<ListedUnit> = Vec::new();
        for line in text.lines().skip(1) {
            let Some((code, life, successors)) = read_line(line) else { continue };
            match units.last_mut().filter(|unit| unit.code == code) {
                Some(unit) => {
                    unit.lives.push(life);
                    unit.successors.extend(successors);
                }
                None => units.push(ListedUnit { code, lives: vec![life], successors }),
            }
        }
        let (mut places, mut predecessors, mut below) =
            (HashMap::new(), HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        for (place, unit) in units.iter().enumerate() {
            places.insert(unit.code, place);
            for successor in &unit.successors {
                predecessors.entry(*successor).or_default().push(place);
            }
            let parents: BTreeSet<&str> =
                unit.lives.iter().filter_map(|life| life.parent).collect();
            for parent in parents {
                below.entry(parent).or_default().push(place);
            }
        }
        Self { units, places, predecessors, below }
    }

    /// Finds a unit by its code in the list.
    pub fn get(&self, code: &str) -> Option<&ListedUnit> {
        self.places.get(code).map(|place| &self.units[*place])
    }

    /// Returns the last day on which something changed in the list.
    pub fn state(&self) -> Option<NaiveDate> {
        self.units.iter().flat_map(|unit| &unit.lives).filter_map(|life| life.span.from).max()
    }

    /// Finds units by code, number of the statistics office, or name, as people type them: a name
    /// with or without diacritics and kind, and with the units above it (`Phường 1, Quận 3`). A
    /// name typed with diacritics that fits exactly comes before one that fits without.
    pub fn called(&self, given: &str, kind: Option<UnitKind>) -> Vec<&ListedUnit> {
        if let Some(unit) = self.get(&given.to_lowercase()) {
            return vec![unit];
        }
        let is_of_kind = |unit: &ListedUnit| {
            kind.is_none_or(|kind| unit.lives.iter().any(|life| life.kind == kind))
        };
        if !given.is_empty() && given.bytes().all(|byte| byte.is_ascii_digit()) {
            let numbered = self.units.iter().filter(|unit| unit.has_gso_code(given));
            return numbered.filter(|unit| is_of_kind(unit)).collect();
        }
        let (name, parents) = name_and_parents(given);
        let (name, parents) = (
            GivenName::new(name),
            parents.into_iter().map(GivenName::new).collect::<Vec<GivenName>>(),
        );
        let mut fitting: Vec<(NameFit, &ListedUnit)> = Vec::new();
        for unit in self.units.iter().filter(|unit| is_of_kind(unit)) {
            let fits = unit.lives.iter().filter_map(|life| name.fits(life.name, life.kind)).min();
            if let Some(fit) = fits
                && parents.iter().all(|parent| self.is_below_called(unit, parent))
            {
                fitting.push((fit, unit));
            }
        }
        let best = fitting.iter().map(|(fit, _)| *fit).min();
        fitting.into_iter().filter(|(fit, _)| Some(*fit) == best).map(|(_, unit)| unit).collect()
    }

    /// Finds units whose name, with its kind, contains a run of words without diacritics, among
    /// those below the units named after them.
    pub fn containing(&self, given: &str) -> Vec<&ListedUnit> {
        let (name, parents) = name_and_parents(given);
        let wanted = format!(" {} ", fold(name));
        let parents: Vec<GivenName> = parents.into_iter().map(GivenName::new).collect();
        let contains = |life: &ListedLife| {
            format!(" {} ", fold(&kind_with_name(life.name, life.kind))).contains(&wanted)
        };
        let found = self.units.iter().filter(|unit| unit.lives.iter().any(contains));
        found
            .filter(|unit| parents.iter().all(|parent| self.is_below_called(unit, parent)))
            .collect()
    }

    /// Returns whether a unit has an ancestor of a name.
    fn is_below_called(&self, unit: &ListedUnit, name: &GivenName) -> bool {
        self.ancestors(unit)
            .iter()
            .any(|above| above.lives.iter().any(|life| name.fits(life.name, life.kind).is_some()))
    }

    /// Returns the ancestors by the parents of any day.
    pub fn ancestors(&self, unit: &ListedUnit) -> Vec<&ListedUnit> {
        let mut found: Vec<&ListedUnit> = Vec::new();
        let parents = |unit: &ListedUnit| -> Vec<&str> {
            unit.lives.iter().filter_map(|life| life.parent).collect()
        };
        let mut open = parents(unit);
        while let Some(code) = open.pop() {
            let Some(above) = self.get(code) else { continue };
            if !found.iter().any(|other| other.code == code) {
                found.push(above);
                open.extend(parents(above));
            }
        }
        found
    }

    /// Returns the units that an office's register needs: the office's own with its predecessors
    /// and, for a province or district, its communes of a day; all with their ancestors and
    /// successors, so that no unit has fewer successors in the register than it had.
    pub fn for_office(&self, own: &ListedUnit, today: NaiveDate) -> Vec<&ListedUnit> {
        let mut wanted = self.predecessors(own.code);
        wanted.insert(self.places[own.code]);
        let day = match own.span().until.filter(|until| *until <= today) {
            Some(until) => until.pred_opt().unwrap_or(until),
            None => today,
        };
        if matches!(own.life_near(day).kind.level(), UnitLevel::Province | UnitLevel::District) {
            self.add_communes(own.code, day, &mut wanted);
        }
        self.with_relatives(wanted)
    }

    /// Returns a unit with its ancestors, its successors and theirs.
    pub fn with_its_relatives(&self, unit: &ListedUnit) -> Vec<&ListedUnit> {
        self.with_relatives(BTreeSet::from([self.places[unit.code]]))
    }

    /// Collects the predecessors of a unit, step by step.
    fn predecessors(&self, code: &str) -> BTreeSet<usize> {
        let (mut found, mut open) = (BTreeSet::new(), vec![code]);
        while let Some(code) = open.pop() {
            for place in self.predecessors.get(code).into_iter().flatten() {
                if found.insert(*place) {
                    open.push(self.units[*place].code);
                }
            }
        }
        found
    }

    /// Adds the communes that lie below a unit on a day, with the districts between.
    fn add_communes(&self, above: &str, day: NaiveDate, wanted: &mut BTreeSet<usize>) {
        for place in self.below.get(above).into_iter().flatten() {
            let unit = &self.units[*place];
            if unit.life_on(day).is_some_and(|life| life.parent == Some(above)) {
                wanted.insert(*place);
                self.add_communes(unit.code, day, wanted);
            }
        }
    }

    /// Adds the ancestors and successors of units, and of these, in the order of the list.
    fn with_relatives(&self, mut wanted: BTreeSet<usize>) -> Vec<&ListedUnit> {
        let mut open: Vec<usize> = wanted.iter().copied().collect();
        while let Some(place) = open.pop() {
            let unit = &self.units[place];
            let parents = unit.lives.iter().filter_map(|life| life.parent);
            for code in parents.chain(unit.successors.iter().copied()) {
                if let Some(place) = self.places.get(code)
                    && wanted.insert(*place)
                {
                    open.push(*place);
                }
            }
        }
        wanted.into_iter().map(|place| &self.units[place]).collect()
    }

    /// Returns whether a central city has this name on a day.
    pub fn has_central_city(&self, name: &str, day: NaiveDate) -> bool {
        let name = GivenName::new(name);
        let mut cities = self.units.iter().flat_map(|unit| &unit.lives);
        cities.any(|life| {
            life.kind == UnitKind::CentralCity
                && life.span.contains(day)
                && name.fits(life.name, life.kind).is_some()
        })
    }
}

/// Reads a line: code, life, successors. The list has no quotes, which a test checks.
fn read_line(line: &'static str) -> Option<(&'static str, ListedLife, Vec<&'static str>)> {
    let mut cells = line.split(',');
    let (code, name, kind) = (cells.next()?, cells.next()?, cells.next()?);
    let mut filled = || Some(cells.next()).map(|cell| cell.filter(|cell| !cell.is_empty()));
    let (parent, from, until, successors) = (filled()?, filled()?, filled()?, filled()?);
    let day = |cell: Option<&str>| cell.map(str::parse).transpose();
    let life = ListedLife {
        name,
        kind: UnitKind::parse(kind).ok()?,
        parent,
        span: Span { from: day(from).ok()?, until: day(until).ok()? },
        gso_code: filled()?.unwrap_or_default(),
    };
    Some((code, life, successors.into_iter().flat_map(|codes| codes.split(';')).collect()))
}

#[cfg(test)]
mod tests;
