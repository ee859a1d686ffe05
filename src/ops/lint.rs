//! Findings of `lint`: unlikely values accepted at entry, and contradictions that only the whole
//! register shows.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::{
    CoverageNeeded, book, broken_seals, calendar, coverage_needed_by_year, lineage,
    since_seal_warning,
};
use crate::model::{
    Closed, Kind, Period, RecordRow, RowId, UnitKind, bare_name, columns, kind_with_name, odd_code,
};
use crate::ops::bundle::conflicts;
use crate::ops::edit::find_whole;
use crate::ops::naming::record_name;
use crate::ops::total;
use crate::ops::unlikely::{
    CHECKS, OfRegister, has_no_communes, is_code_of_session, is_code_of_unit, other_kind,
    out_of_place,
};
use crate::problem::{Arg, Lint, Remark, Warning};
use crate::rules::{Issuer, RuleKey, issuers_of, term_end};
use crate::store::{Filter, Reader, UnitVersion, codes, sessions, units};
use crate::text::{exact_key, fold};

/// Finds the contradictions of the register as of today, check by check.
pub fn lint(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    for check in &CHECKS {
        match (check.of_register, check.lint) {
            (OfRegister::Sql, Some(lint)) => found.extend(reader.contradictions(lint, today)?),
            (OfRegister::Rule(rule), _) => found.extend(rule(reader, today)?),
            _ => {}
        }
    }
    found.sort_by_key(check_of);
    Ok(found)
}

/// Returns the check that made a finding.
pub fn check_of(finding: &Warning) -> Option<Lint> {
    match finding.remark {
        Remark::Lint(lint) => Some(lint),
        _ => None,
    }
}

/// Counts the findings about records of a year.
pub fn findings_of_year(reader: Reader<'_>, year: &Period, today: NaiveDate) -> Result<usize> {
    let mut count = 0;
    for warning in lint(reader, today)? {
        let mut of_year = false;
        for name in &warning.refs {
            // A finding may name something other than a record, such as a figure.
            of_year |= match find_whole(reader, name)? {
                Some(record) => reader.happened_in(record, year)?,
                None => false,
            };
        }
        count += usize::from(of_year);
    }
    Ok(count)
}

/// Codes of version 0.1, which no new record may have.
pub(super) fn odd_codes(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    let coded = Kind::ALL.into_iter().filter(|kind| kind.spec().has(columns::CODE));
    for kind in coded.filter(|kind| *kind != Kind::Unit) {
        reader.each_code(kind, |code| {
            if odd_code(code).is_some() {
                found.push(Warning::of(Lint::CodeOdd).with("code", code).about(code));
            }
        })?;
    }
    Ok(found)
}

/// Units whose names begin with the word for another kind.
pub(super) fn kinds_of_names(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    for one in units::versions(reader)? {
        if let Some(warning) = other_kind(&one.code, &one.name, one.kind) {
            found.push(warning.about(one.code));
        }
    }
    Ok(found)
}

/// Units with the name, kind and parent of an earlier one of the same days.
pub(super) fn units_twice(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let mut alike: BTreeMap<_, Vec<UnitVersion>> = BTreeMap::new();
    for one in units::versions(reader)? {
        let name = exact_key(bare_name(&one.name, one.kind));
        alike.entry((name, one.kind, one.parent)).or_default().push(one);
    }
    let mut found = Vec::new();
    for same in alike.values() {
        for (place, one) in same.iter().enumerate() {
            let is_other =
                |other: &&UnitVersion| other.code != one.code && other.span.overlaps(&one.span);
            if let Some(other) = same[..place].iter().find(is_other) {
                let warning = Warning::of(Lint::UnitTwice)
                    .with("name", kind_with_name(&one.name, one.kind))
                    .with("other", other.code.as_str());
                found.push(warning.about(one.code.as_str()).about(other.code.as_str()));
            }
        }
    }
    Ok(found)
}

/// Villages that belong to no unit.
pub(super) fn villages_alone(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    for one in units::versions(reader)? {
        if one.kind == UnitKind::Village && one.parent.is_none() {
            let warning = Warning::of(Lint::VillageAlone);
            let warning = warning.with("name", kind_with_name(&one.name, one.kind));
            found.push(warning.about(one.code));
        }
    }
    Ok(found)
}

/// Codes that do not match their record's unit, year or session, in code order.
pub(super) fn codes_of_another(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let mut codes = Vec::new();
    reader.each_code_of_unit(|code, unit, day| {
        if !is_code_of_unit(code, unit, day) {
            codes.push(code.to_owned());
        }
    })?;
    reader.each_code_of_session(|petition, session| {
        if !is_code_of_session(petition, session) {
            codes.push(petition.to_owned());
        }
    })?;
    codes.sort();
    let warning =
        |code: String| Warning::of(Lint::CodeOfAnother).with("code", code.as_str()).about(code);
    Ok(codes.into_iter().map(warning).collect())
}

/// Texts that seem to contain personal data.
pub(super) fn personal_texts(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let mut suspects = Vec::new();
    reader.suspect_texts(|kind, column, id, text| {
        if let Some(warning) = out_of_place(column, text) {
            suspects.push((kind, id, warning));
        }
    })?;
    let named = |(kind, id, warning): (Kind, RowId, Warning)| {
        Ok(warning.about(record_name(reader, RecordRow { kind, id })?))
    };
    suspects.into_iter().map(named).collect()
}

/// Sessions without a conclusion after its term: the days by rule; without such a rule, the days
/// for replies, which the conclusion assigns.
pub(super) fn without_conclusion(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let book = book(reader)?;
    let mut late = Vec::new();
    for one in sessions::of_period(reader, NaiveDate::MIN, today)? {
        let rules = book.on(one.session.day);
        let days = rules.conclusion_days.or(rules.due_days);
        let Some(by) = term_end(one.session.day, days) else { continue };
        if one.concluded_on.is_none() && by < today {
            let warning = Warning::of(Lint::ConclusionOverdue).with("day", by);
            late.push(warning.about(one.session.code));
        }
    }
    Ok(late)
}

/// Reported totals below the recorded sessions.
pub(super) fn totals_below_records(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let units = lineage(reader)?;
    let mut found = Vec::new();
    for (id, record) in reader.records(Kind::Total, &Filter::default())? {
        found.extend(total::below_records(reader, id.to(), &record, &units)?);
    }
    Ok(found)
}

/// Coverage of the communes below a unit that has none.
pub(super) fn coverage_without_communes(
    reader: Reader<'_>,
    _today: NaiveDate,
) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    for (id, record) in reader.records(Kind::Coverage, &Filter::default())? {
        if let Some(name) = has_no_communes(reader, &record)? {
            let warning = Warning::of(Lint::CoverageWithoutCommunes).with("unit", name);
            let code = record_name(reader, RecordRow { kind: Kind::Coverage, id })?;
            found.push(warning.about(code));
        }
    }
    Ok(found)
}

/// Units with records of which nobody said that they are all, year by year.
pub(super) fn coverage_missing(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let own = codes::of(reader, reader.own_unit()?)?;
    let warning = |needed: CoverageNeeded| {
        Warning::of(Lint::CoverageNeeded)
            .with("year", needed.until.year().to_string())
            .with("count", needed.units)
            .with("unit", needed.own)
            .with("scope", needed.scope.code())
            .with("day", needed.until)
            .about(own.as_str())
    };
    Ok(coverage_needed_by_year(reader, today)?.into_iter().map(warning).collect())
}

/// Rules in force that an ended body of another unit issued, one finding for each source. Only a
/// packaged source says which bodies issued it. A register whose own unit has ended is not judged:
/// its rules are of its time.
pub(super) fn rules_of_another_office(
    reader: Reader<'_>,
    today: NaiveDate,
) -> Result<Vec<Warning>> {
    let (book, lineage) = (book(reader)?, lineage(reader)?);
    let own = lineage.life_on(reader.own_unit()?, today);
    let Some(own) = own.filter(|life| life.span.contains(today)) else { return Ok(Vec::new()) };
    let own_name = fold(bare_name(&own.name, own.kind));
    let is_own = |issuer: &Issuer| issuer.kind == own.kind && fold(issuer.name) == own_name;
    let mut keys_of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for key in RuleKey::ALL {
        let Some(row) = book.row_on(*key, today).filter(|row| row.value.is_some()) else {
            continue;
        };
        let issuers = issuers_of(&row.source);
        let has_ended = issuers.iter().all(|issuer| issuer.last_day < today);
        if !issuers.is_empty() && has_ended && !issuers.iter().any(is_own) {
            keys_of.entry(&row.source).or_default().push(key.code());
        }
    }
    let warning = |(source, keys): (&str, Vec<&str>)| {
        let all = keys.iter().map(|key| (*key).to_owned()).collect();
        let warning = Warning::of(Lint::RuleOfAnotherOffice).with("keys", Arg::Rules(all));
        let warning = warning.with("source", source);
        keys.iter().fold(warning, |warning, key| warning.about(format!("rule/{key}")))
    };
    Ok(keys_of.into_iter().map(warning).collect())
}

/// Open conflicts of a merge.
pub(super) fn open_conflicts(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let open = conflicts(reader, today)?.into_iter();
    Ok(open.map(|conflict| Warning::of(Lint::ConflictOpen).about(conflict.code)).collect())
}

/// In November and December, a next year without confirmed days off: due dates by working days are
/// estimates there, and schedules avoid no exchanged days.
pub(super) fn holidays_unconfirmed(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let next = today.year() + 1;
    if today.month() < 11 || calendar(reader)?.knows(next) {
        return Ok(Vec::new());
    }
    Ok(vec![Warning::of(Lint::HolidaysUnconfirmed).with("year", next.to_string())])
}

/// Figures changed since their year was sealed.
pub(super) fn broken_since_seal(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    for (seal, changes) in broken_seals(reader)? {
        found.push(since_seal_warning(&seal.period, seal.as_of, &changes));
    }
    Ok(found)
}
