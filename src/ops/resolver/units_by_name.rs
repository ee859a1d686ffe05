//! Finding units by code, statistics office's code, or name with or without diacritics and kind.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    GivenName, NameFit, UnitId, bare_name, kind_with_name, kinds_and_name, name_and_parents,
};
use crate::ops::resolver::Resolver;
use crate::problem::{Arg, Cause, Named, Problem, UnitLabel};
use crate::store::{Reader, UnitHit, UnitVersion, units};
use crate::text;

impl Resolver {
    /// Finds a unit by its code, the statistics office's code, or its name.
    ///
    /// # Errors
    /// If it is unknown or ambiguous: with the candidates.
    pub fn unit(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        day: Option<NaiveDate>,
    ) -> Result<UnitId> {
        let given = text::clean(given);
        if let Some(id) = self.code(reader, "unit", &given.to_lowercase())? {
            return Ok(id.to());
        }
        let key = (given, day);
        if let Some(problem) = self.ambiguous.get(&key) {
            return Err(problem.clone().into());
        }
        let given = key.0.as_str();
        let mut hits = self.by_gso(reader, given, day)?;
        if hits.is_empty() {
            hits = unit_hits(reader, given, day, self.is_file)?;
        } else {
            hits.extend(named(reader, given, false, day)?);
        }
        if hits.is_empty() {
            hits = hits_with_parents(reader, given, day, self.is_file)?;
        }
        let mut units: BTreeMap<UnitId, &UnitHit> = BTreeMap::new();
        for hit in &hits {
            units.insert(hit.unit, hit);
        }
        match units.len() {
            0 => Err(self.unit_unknown(reader, given, day)?.into()),
            1 => {
                let names =
                    hits.iter().flat_map(|hit| [hit.name.as_str(), bare_name(&hit.name, hit.kind)]);
                self.notice(name_and_parents(given).0, names, &hits[0].code);
                Ok(hits[0].unit)
            }
            _ => {
                let mut candidates = Vec::new();
                for hit in units.into_values() {
                    candidates.push(unit_label(reader, hit)?);
                }
                candidates.sort_by(|a, b| a.code.cmp(&b.code));
                let problem = Problem::because(Cause::Ambiguous(Named::Unit)).with("given", given);
                let problem = problem
                    .with("first", candidates[0].code.as_str())
                    .with("candidates", Arg::Units(candidates));
                self.ambiguous.insert(key, problem.clone());
                Err(problem.into())
            }
        }
    }

    /// Finds a parent among the units of the first day of its unit's row, else among all.
    pub(in crate::ops) fn parent(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        day: Option<NaiveDate>,
    ) -> Result<UnitId> {
        // One that is unknown is so on every day.
        let is_final = |error: &anyhow::Error| {
            let cause = error.downcast_ref::<Problem>().map(|problem| problem.cause);
            matches!(cause, Some(Cause::Ambiguous(_) | Cause::Unknown { .. }))
        };
        match self.unit(reader, given, day) {
            Err(error) if day.is_some() && !is_final(&error) => self.unit(reader, given, None),
            found => found,
        }
    }

    /// Finds the units with a code of the statistics office on a day, including its leading zeros.
    fn by_gso(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        day: Option<NaiveDate>,
    ) -> Result<Vec<UnitHit>> {
        if given.is_empty() || !given.chars().all(|c| c.is_ascii_digit()) {
            return Ok(Vec::new());
        }
        if self.gso.is_none() {
            let mut gso: HashMap<String, Vec<UnitHit>> = HashMap::new();
            for version in units::versions(reader)? {
                if let Some(code) = version.gso_code.clone() {
                    gso.entry(code).or_default().push(version.into());
                }
            }
            self.gso = Some(gso);
        }
        let hits = self.gso.as_ref().and_then(|gso| gso.get(given)).into_iter().flatten();
        Ok(hits.filter(|hit| day.is_none_or(|day| hit.span.contains(day))).cloned().collect())
    }

    /// Adds a new unit row to the cache.
    pub(in crate::ops) fn unit_entered(&mut self, gso: &str, hit: UnitHit) {
        self.ambiguous.clear();
        if let Some(known) = self.gso.as_mut().filter(|_| !gso.is_empty()) {
            known.entry(gso.to_owned()).or_default().push(hit);
        }
    }

    /// Drops cached units after one was changed.
    pub(in crate::ops) fn forget_units(&mut self) {
        self.ambiguous.clear();
        self.gso = None;
    }

    fn unit_unknown(
        &mut self,
        reader: Reader<'_>,
        given: &str,
        day: Option<NaiveDate>,
    ) -> Result<Problem> {
        if let Some(day) = day
            && let Some(hit) = unit_hits(reader, given, None, self.is_file)?.first()
        {
            let problem = Problem::refused("unit-not-then").with("given", given).with("day", day);
            return Ok(problem.with("code", hit.code.as_str()));
        }
        self.unknown(Named::Unit, given, || {
            let versions = units::versions(reader)?;
            Ok(versions.into_iter().flat_map(|version| [version.code, version.name]).collect())
        })
    }
}

/// Finds units by a name with those of the units above it: `Phường 1, Quận 3`.
fn hits_with_parents(
    reader: Reader<'_>,
    given: &str,
    day: Option<NaiveDate>,
    is_file: bool,
) -> Result<Vec<UnitHit>> {
    let (name, parents) = name_and_parents(given);
    if parents.is_empty() {
        return Ok(Vec::new());
    }
    let mut hits = Vec::new();
    for hit in unit_hits(reader, name, day, is_file)? {
        let above = names_above(reader, hit.parent)?;
        let fits = |parent: &str| {
            let parent = GivenName::new(parent);
            above.iter().any(|one| parent.fits(&one.name, one.kind).is_some())
        };
        if parents.iter().all(|parent| fits(parent)) {
            hits.push(hit);
        }
    }
    Ok(hits)
}

/// Returns all versions of a unit and of the units above it on any day.
fn names_above(reader: Reader<'_>, unit: Option<UnitId>) -> Result<Vec<UnitVersion>> {
    let (mut all, mut open, mut seen) = (Vec::new(), Vec::from_iter(unit), BTreeSet::new());
    while let Some(unit) = open.pop() {
        if seen.insert(unit) {
            let versions = units::versions_of(reader, unit)?;
            open.extend(versions.iter().filter_map(|version| version.parent));
            all.extend(versions);
        }
    }
    Ok(all)
}

/// Returns a unit as it is offered among others: its name with its parent's at the end of its days.
pub(in crate::ops) fn unit_label(reader: Reader<'_>, hit: &UnitHit) -> Result<UnitLabel> {
    let mut name = kind_with_name(&hit.name, hit.kind);
    if let Some(parent) = hit.parent {
        let mut versions = units::versions_of(reader, parent)?;
        let is_last = |version: &UnitVersion| version.span.overlaps(&hit.span);
        let at = versions.iter().rposition(is_last).unwrap_or_default();
        if !versions.is_empty() {
            let parent = versions.swap_remove(at);
            name = format!("{name}, {}", kind_with_name(&parent.name, parent.kind));
        }
    }
    Ok(UnitLabel { code: hit.code.clone(), name, from: hit.span.from, until: hit.span.until })
}

/// Finds units by name or prefix, with or without the word for their kind.
fn named(
    reader: Reader<'_>,
    given: &str,
    begun: bool,
    day: Option<NaiveDate>,
) -> Result<Vec<UnitHit>> {
    let (kinds, bare) = kinds_and_name(given);
    let mut hits = units::named(reader, &text::fold(given), begun, day)?;
    if !kinds.is_empty() {
        let all = units::named(reader, &text::fold(bare), begun, day)?;
        hits.extend(all.into_iter().filter(|hit| kinds.contains(&hit.kind)));
    }
    Ok(hits)
}

/// Finds matching units by name and kind: with the diacritics as typed first, else without any; a
/// name typed without diacritics means all that differ in these alone. Outside files also by a run
/// of whole words of the name, then by the beginning of name or code.
fn unit_hits(
    reader: Reader<'_>,
    given: &str,
    day: Option<NaiveDate>,
    is_file: bool,
) -> Result<Vec<UnitHit>> {
    let name = GivenName::new(given);
    let is_exact = |hit: &&UnitHit| {
        let bare = bare_name(&hit.name, hit.kind);
        name.fits(bare, hit.kind) == Some(NameFit::Exact)
    };
    let hits = named(reader, given, false, day)?;
    let exact: Vec<UnitHit> = hits.iter().filter(is_exact).cloned().collect();
    if !exact.is_empty() {
        return Ok(exact);
    }
    if !hits.is_empty() || given.is_empty() || is_file {
        return Ok(hits);
    }
    let there = units::versions(reader)?
        .into_iter()
        .filter(|version| day.is_none_or(|day| version.span.contains(day)));
    let hits =
        text::with_words(there.map(UnitHit::from).collect(), |hit: &UnitHit| &hit.name, given);
    if !hits.is_empty() {
        return Ok(hits);
    }
    let mut hits = named(reader, given, true, day)?;
    let slug = text::slug(given);
    // Signs leave an empty slug, which is a prefix of every code.
    let coded = if slug.is_empty() { Vec::new() } else { units::coded(reader, &slug)? };
    for unit in coded {
        let versions = units::versions_of(reader, unit.id)?.into_iter();
        let mut there = versions.filter(|version| day.is_none_or(|day| version.span.contains(day)));
        hits.extend(there.next().map(UnitHit::from));
    }
    Ok(hits)
}
