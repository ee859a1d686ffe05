//! Full-text search of the register, with or without diacritics.

use std::collections::HashMap;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::model::{Kind, RecordRow};
use crate::ops::naming::record_name;
use crate::problem::Problem;
use crate::store::{Hit, Reader};
use crate::text;

/// Maximum number of hits examined, the latest entered first.
const MAX_HITS: usize = 2_000;

/// How closely a hit matches the search, best first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Closeness {
    /// Words as typed, with diacritics, adjacent.
    Exact,
    /// Words as typed, with diacritics, apart.
    ExactWords,
    /// Words without diacritics, adjacent.
    Folded,
    /// Words without diacritics, apart.
    FoldedWords,
}

/// A record found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Kind.
    pub kind: Kind,
    /// Name shown to people.
    pub code: String,
    /// Day; `None` if the record has none.
    pub day: Option<NaiveDate>,
    /// Texts.
    pub text: String,
    /// Closeness of the match.
    pub closeness: Closeness,
}

/// Result of a search.
#[derive(Debug)]
pub struct SearchResult {
    /// Records, at most the requested number.
    pub findings: Vec<Finding>,
    /// Number of matches.
    pub count: usize,
    /// Whether only the latest hits were examined.
    pub is_cut: bool,
}

/// Finds the records that contain every word of `given`, closest first, then newest; with `named`,
/// also petitions by their petitioner. Returns at most `limit`.
///
/// # Errors
/// If no word is given, or the register fails.
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

/// Adds the petitions whose petitioner, contact or address contains every word, with the petitioner
/// in the text.
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

/// Words of a text, as keys.
fn words(text: &str, key: impl Fn(&str) -> String) -> Vec<String> {
    text::nfc(text).split(is_apart).filter(|word| !word.is_empty()).map(key).collect()
}

/// Compares a stored text with the search. `keys` caches exact and folded words, since texts repeat
/// them.
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

/// Returns whether words are adjacent, in this order.
fn follows(all: &[&str], wanted: &[String]) -> bool {
    all.windows(wanted.len()).any(|some| some.iter().zip(wanted).all(|(one, other)| one == other))
}
