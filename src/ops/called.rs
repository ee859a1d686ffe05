//! Agencies and fields by name, indexed once for all rows of a batch.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::model::{Agency, Field};
use crate::text;

/// Agencies by name and code.
#[derive(Debug)]
pub(super) struct Agencies {
    all: Vec<Agency>,
    exact: HashMap<String, Vec<usize>>,
    folded: BTreeMap<String, Vec<usize>>,
    coded: BTreeMap<String, usize>,
}

impl Agencies {
    pub fn of(all: Vec<Agency>) -> Self {
        let (mut exact, mut folded, mut coded) =
            (HashMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new(), BTreeMap::new());
        for (place, hit) in all.iter().enumerate() {
            exact.entry(text::exact_key(&hit.name)).or_default().push(place);
            folded.entry(text::fold(&hit.name)).or_default().push(place);
            coded.insert(hit.code.clone(), place);
        }
        Self { all, exact, folded, coded }
    }

    /// Returns the agencies that have this name on a day: with the diacritics that are typed, else
    /// without any. Outside files also by a run of whole words of the name, then by the beginning
    /// of name or code.
    pub fn called(&self, given: &str, day: Option<NaiveDate>, is_file: bool) -> Vec<Agency> {
        let there = |places: &[usize]| -> Vec<Agency> {
            let hits = places.iter().map(|place| &self.all[*place]);
            hits.filter(|hit| day.is_none_or(|day| hit.span.contains(day))).cloned().collect()
        };
        let named =
            self.exact.get(&text::exact_key(given)).map(|places| there(places)).unwrap_or_default();
        // Without diacritics, `ba dinh` may be Ba Đình as well as Ba Dinh.
        if !named.is_empty() && text::has_diacritics(given) {
            return named;
        }
        let (folded, slug) = (text::fold(given), text::slug(given));
        let named = self.folded.get(&folded).map(|places| there(places)).unwrap_or_default();
        if !named.is_empty() || is_file {
            return named;
        }
        let all = there(&(0..self.all.len()).collect::<Vec<_>>());
        let named = text::with_words(all, |agency| &agency.name, given);
        if !named.is_empty() {
            return named;
        }
        // An empty text, or one of signs only, is no prefix.
        let mut begun = BTreeSet::new();
        if !folded.is_empty() {
            let names = self
                .folded
                .range(folded.clone()..)
                .take_while(|(name, _)| name.starts_with(&folded));
            begun.extend(names.flat_map(|(_, places)| places));
        }
        if !slug.is_empty() {
            let codes =
                self.coded.range(slug.clone()..).take_while(|(code, _)| code.starts_with(&slug));
            begun.extend(codes.map(|(_, place)| place));
        }
        there(&begun.into_iter().copied().collect::<Vec<_>>())
    }
}

/// A field with its code and names, without diacritics and as slugs.
#[derive(Debug)]
struct FieldNames {
    field: Field,
    folds: [String; 3],
    slugs: [String; 3],
}

/// Fields by name.
#[derive(Debug)]
pub(super) struct Fields(Vec<FieldNames>);

impl Fields {
    pub fn of(all: Vec<Field>) -> Self {
        let prepared = all.into_iter().map(|field| {
            let names = [field.code.as_str(), field.name_vi.as_str(), field.name_en.as_str()];
            let (folds, slugs) = (names.map(text::fold), names.map(text::slug));
            FieldNames { field, folds, slugs }
        });
        Self(prepared.collect())
    }

    /// Returns the fields that have this name, else those that have these words in a row in a name,
    /// else those whose name begins so.
    pub fn called(&self, given: &str) -> Vec<&Field> {
        if let Some(coded) = self.0.iter().find(|one| one.field.code == given) {
            return vec![&coded.field];
        }
        let (fold, slug) = (text::fold(given), text::slug(given));
        let hits = |test: &dyn Fn(&[String; 3], &[String; 3]) -> bool| -> Vec<&Field> {
            let fitting = self.0.iter().filter(|one| test(&one.folds, &one.slugs));
            fitting.map(|one| &one.field).collect()
        };
        let whole = hits(&|folds, slugs| {
            folds.contains(&fold) || !slug.is_empty() && slugs.contains(&slug)
        });
        if !whole.is_empty() || fold.is_empty() {
            return whole;
        }
        // Most names lack a word, which costs nothing to see: a file may have very many rows.
        let has_words = |one: &&FieldNames| {
            let mut words = slug.split('-');
            words.all(|word| one.slugs[1..].iter().any(|name| name.contains(word)))
        };
        let names = self.0.iter().filter(has_words).flat_map(|FieldNames { field, .. }| {
            [(field, field.name_vi.as_str()), (field, field.name_en.as_str())]
        });
        let mut worded: Vec<&Field> = text::with_words(names.collect(), |(_, name)| name, given)
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        worded.dedup_by(|a, b| a.code == b.code);
        if !worded.is_empty() {
            return worded;
        }
        hits(&|folds, _| folds.iter().any(|name| name.starts_with(&fold)))
    }
}
