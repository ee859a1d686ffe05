//! Searching all that the register holds, with or without diacritics.

use std::collections::HashMap;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::model::{Kind, RecordRow};
use crate::ops::naming::record_name;
use crate::problem::Problem;
use crate::store::{Hit, Reader};
use crate::text;

/// Of more hits only so many, those entered last, are looked at.
const MAX_HITS: usize = 2_000;

/// How well a hit meets what was typed, the best first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Closeness {
    /// The words as typed, diacritics and all, one after another.
    Exact,
    /// Every word as typed, apart.
    ExactWords,
    /// The words without their diacritics, one after another.
    Folded,
    /// Every word without its diacritics, apart.
    FoldedWords,
}

/// A record found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// How people call it.
    pub code: String,
    /// Its day; none of what has no day of its own.
    pub day: Option<NaiveDate>,
    /// Its texts.
    pub text: String,
    /// How well it meets what was typed.
    pub closeness: Closeness,
}

/// What a search found.
#[derive(Debug)]
pub struct SearchResult {
    /// The records, at most as many as were asked for.
    pub findings: Vec<Finding>,
    /// How many there are.
    pub count: usize,
    /// Whether only those entered last were searched.
    pub is_cut: bool,
}

/// Finds the records that have every word of `given`, the closest first, then the newest; with `named` also the petitions
/// whose petitioner has them. Returns at most `limit`.
///
/// # Errors
/// Where no word is given, and where the file fails.
pub fn find(reader: Reader<'_>, given: &str, named: bool, limit: usize) -> Result<SearchResult> {
    let exact = words(given, text::exact_key);
    let folded = words(given, text::fold);
    if folded.is_empty() {
        return Err(Problem::refused("find-empty").with("given", given).into());
    }
    let asked: Vec<&str> = folded.iter().map(String::as_str).collect();
    let most = i64::try_from(MAX_HITS)?;
    let mut hits = reader.search(&asked, false, most)?;
    if hits.is_empty() {
        hits = reader.search(&asked, true, most)?;
    }
    let is_cut = hits.len() == MAX_HITS;
    if named {
        with_petitioners(reader, &folded, &mut hits)?;
    }
    let mut keys = HashMap::new();
    let close: Vec<Closeness> =
        hits.iter().map(|hit| closeness(&hit.text, &exact, &folded, &mut keys)).collect();
    let mut ranked: Vec<(Closeness, Hit)> = close.into_iter().zip(hits).collect();
    ranked.sort_by_key(|(closeness, hit)| {
        let age = hit.day.map_or(0, |day| -day.num_days_from_ce());
        (*closeness, hit.day.is_some(), age, hit.record)
    });
    let count = ranked.len();
    let shown = ranked.into_iter().take(limit).map(|(closeness, Hit { record, day, text })| {
        Ok(Finding { kind: record.kind, code: record_name(reader, record)?, day, text, closeness })
    });
    Ok(SearchResult { findings: shown.collect::<Result<_>>()?, count, is_cut })
}

/// Adds the petitions whose petitioner, contact or address has every word; who it is goes with the text.
fn with_petitioners(reader: Reader<'_>, folded: &[String], hits: &mut Vec<Hit>) -> Result<()> {
    let has = |identity: &str| {
        let there = words(identity, text::fold);
        folded.iter().all(|word| there.contains(word))
    };
    for (petition, identity) in reader.search_identities(has)? {
        hits.retain(|hit| hit.record != RecordRow::new(Kind::Petition, petition));
        let hit = reader.petition_hit(petition)?;
        hits.push(Hit { text: format!("{} · {identity}", hit.text), ..hit });
    }
    Ok(())
}

fn is_apart(c: char) -> bool {
    !c.is_alphanumeric()
}

/// The words of a text, each as its key.
fn words(text: &str, key: impl Fn(&str) -> String) -> Vec<String> {
    text::nfc(text).split(is_apart).filter(|word| !word.is_empty()).map(key).collect()
}

/// How well a stored text meets what was typed. `keys` has the words met before, exact and folded: texts say the same words again
/// and again.
fn closeness<'t>(
    text: &'t str,
    exact: &[String],
    folded: &[String],
    keys: &mut HashMap<&'t str, (String, String)>,
) -> Closeness {
    let said: Vec<&str> = text.split(is_apart).filter(|word| !word.is_empty()).collect();
    for word in &said {
        keys.entry(word).or_insert_with(|| (text::exact_key(word), text::fold(word)));
    }
    let as_typed: Vec<&str> = said.iter().map(|word| keys[word].0.as_str()).collect();
    if follows(&as_typed, exact) {
        return Closeness::Exact;
    }
    if exact.iter().all(|word| as_typed.contains(&word.as_str())) {
        return Closeness::ExactWords;
    }
    let plain: Vec<&str> = said.iter().map(|word| keys[word].1.as_str()).collect();
    if follows(&plain, folded) { Closeness::Folded } else { Closeness::FoldedWords }
}

/// Tells whether words stand one after another.
fn follows(all: &[&str], wanted: &[String]) -> bool {
    all.windows(wanted.len()).any(|some| some.iter().zip(wanted).all(|(one, other)| one == other))
}
