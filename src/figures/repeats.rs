//! Repeated petitions (contract, section 9).

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::{Explained, ReportContext};
use crate::model::{CheckResult, Petition, PetitionId, PetitionState, PetitionTexts, UnitId};
use crate::store::{Reader, petitions};
use crate::text::fold;

/// One occurrence of a repeated petition.
#[derive(Clone, Debug, Serialize)]
pub struct Raised {
    /// Petition code.
    pub petition: String,
    /// Day of the session.
    pub day: NaiveDate,
    /// State.
    pub state: PetitionState,
    /// Last check.
    pub checked: Option<CheckResult>,
    /// Whether it is matched by its words rather than linked as a duplicate.
    pub suggested: bool,
}

/// Petitions on one subject, raised at several sessions.
#[derive(Clone, Debug, Serialize)]
pub struct Repeat {
    /// First petition.
    pub petition: String,
    /// Unit whose session, or at which, it was raised first.
    pub unit: String,
    /// Text of the first petition.
    pub text: String,
    /// Number of sessions.
    pub sessions: i64,
    /// First day.
    pub first_day: NaiveDate,
    /// Last day.
    pub last_day: NaiveDate,
    /// Number of petitions answered, at the session or by a reply.
    pub answered: i64,
    /// Number of petitions known to be carried out.
    pub carried_out: i64,
    /// Whether it was answered each time and never carried out.
    pub answered_never_done: bool,
    /// Whether some petitions are matched only by their words.
    pub suggested: bool,
    /// Occurrences, by day.
    pub raised: Vec<Raised>,
}

/// A petition with its comparison keys. There may be hundreds of thousands, so texts are read again
/// when shown.
struct One {
    id: PetitionId,
    code: String,
    /// Number of the session.
    session: u32,
    day: NaiveDate,
    state: PetitionState,
    checked: Option<CheckResult>,
    place: UnitId,
    root: PetitionId,
    words: Box<[u32]>,
}

/// Numbers for texts, for fast comparison.
#[derive(Default)]
struct Numbered(HashMap<String, u32>);

impl Numbered {
    /// Returns a text's distinct words without diacritics, as sorted numbers.
    fn words(&mut self, text: &str) -> Box<[u32]> {
        let folded = fold(text);
        let mut words: Vec<u32> =
            folded.split(|c: char| !c.is_alphanumeric()).map(|word| self.number(word)).collect();
        words.sort_unstable();
        words.dedup();
        words.into()
    }

    /// Returns the number of a text, always the same.
    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.0.get(word) {
            return *number;
        }
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.insert(word.to_owned(), next);
        next
    }
}

/// Lists petitions raised at `least` or more sessions up to the day of the report, one of them
/// within the period: first those answered each time and never carried out, then by frequency.
pub fn repeats(reader: Reader<'_>, context: &ReportContext, least: i64) -> Result<Vec<Repeat>> {
    let query = &context.query;
    let last = query.period.to.min(query.as_of);
    let links = petitions::duplicates(reader)?;
    let (mut numbered, mut sessions) = (Numbered::default(), Numbered::default());
    let mut all: Vec<One> = Vec::new();
    petitions::each(
        reader,
        (NaiveDate::MIN, last),
        query.as_of,
        context.scope().as_deref(),
        |mut petition| {
            if query.public {
                let text = context.held_back.printed(&petition.code, petition.public_text.take());
                let Some(text) = text else { return Ok(()) };
                petition.text = text;
            }
            let place = petition.at.map_or(petition.unit, |at| context.commune_of(at));
            let (root, words) = (root(&links, petition.id), numbered.words(&petition.text));
            let session = sessions.number(&petition.session);
            let Petition { id, code, day, state, checked, .. } = petition;
            all.push(One { id, code, session, day, state, checked, place, root, words });
            Ok(())
        },
    )?;
    let matters = gathered(all);
    let mut found = Vec::new();
    for matter in matters {
        let (id, mut one) = repeat(context, matter);
        if one.sessions >= least && one.raised.iter().any(|raised| raised.day >= query.period.from)
        {
            let PetitionTexts { text, public_text } = petitions::texts_of(reader, id)?;
            one.text = if query.public { public_text.unwrap_or(text) } else { text };
            found.push(one);
        }
    }
    found.sort_by(|a, b| {
        let key = |one: &Repeat| (!one.answered_never_done, -one.sessions, one.first_day);
        key(a).cmp(&key(b)).then_with(|| a.petition.cmp(&b.petition))
    });
    Ok(found)
}

/// Explains a figure of repeated petitions by the petitions; `None` if the figure is unknown.
pub fn explain_repeat(all: &[Repeat], path: &str) -> Option<Explained> {
    let (code, figure) = path.strip_prefix("repeats.")?.rsplit_once('.')?;
    let one = all.iter().find(|one| one.petition == code)?;
    let (value, part): (i64, &dyn Fn(&Raised) -> bool) = match figure {
        "sessions" => (one.sessions, &|_| true),
        "answered" => (one.answered, &is_answered),
        "carried_out" => (one.carried_out, &|raised| raised.checked == Some(CheckResult::Done)),
        _ => return None,
    };
    // Of several petitions at one session, the first counts.
    let mut seen = BTreeSet::new();
    let counted = one.raised.iter().filter(|raised| part(raised)).filter(|raised| {
        let session = raised.petition.rsplit_once('.').map_or("", |(session, _)| session);
        figure != "sessions" || seen.insert(session.to_owned())
    });
    let parts: Vec<(String, i64)> = counted.map(|raised| (raised.petition.clone(), 1)).collect();
    Some(Explained::of(path, value).records(parts))
}

fn is_answered(one: &Raised) -> bool {
    matches!(one.state, PetitionState::Answered | PetitionState::OnTime | PetitionState::Late)
}

/// Follows duplicate links to the original petition.
fn root(links: &HashMap<PetitionId, PetitionId>, id: PetitionId) -> PetitionId {
    let mut seen = BTreeSet::from([id]);
    let mut at = id;
    while let Some(next) = links.get(&at).copied().filter(|next| seen.insert(*next)) {
        at = next;
    }
    at
}

/// Groups linked petitions; then, within each place, those with similar words.
fn gathered(all: Vec<One>) -> Vec<Vec<One>> {
    let mut linked: BTreeMap<PetitionId, Vec<One>> = BTreeMap::new();
    all.into_iter().for_each(|one| linked.entry(one.root).or_default().push(one));
    let mut places: BTreeMap<UnitId, Vec<Vec<One>>> = BTreeMap::new();
    for mut matter in linked.into_values() {
        matter.sort_by_key(|one| (one.day, one.id));
        places.entry(matter[0].place).or_default().push(matter);
    }
    places.into_values().flat_map(joined).collect()
}

fn joined(mut matters: Vec<Vec<One>>) -> Vec<Vec<One>> {
    matters.sort_by_key(|matter| (matter[0].day, matter[0].id));
    let mut kept: Vec<Vec<One>> = Vec::new();
    for matter in matters {
        match kept.iter_mut().find(|other| alike(&other[0].words, &matter[0].words)) {
            Some(same) => same.extend(matter),
            None => kept.push(matter),
        }
    }
    kept
}

/// Returns whether two texts share three quarters of their words without diacritics, or all if they
/// have fewer than four.
fn alike(a: &[u32], b: &[u32]) -> bool {
    const FEW: usize = 4;
    let (least, most) = (a.len().min(b.len()), a.len().max(b.len()));
    if least < FEW {
        return a == b;
    }
    // The lengths alone can rule this out.
    if least * 4 < most * 3 {
        return false;
    }
    let common = in_common(a, b);
    common * 4 >= (a.len() + b.len() - common) * 3
}

/// Counts the numbers that two ordered lists share.
fn in_common(mut a: &[u32], mut b: &[u32]) -> usize {
    let mut common = 0;
    while let ([one, rest @ ..], [other, others @ ..]) = (a, b) {
        common += usize::from(one == other);
        (a, b) = match one.cmp(other) {
            Ordering::Less => (rest, b),
            Ordering::Equal => (rest, others),
            Ordering::Greater => (a, others),
        };
    }
    common
}

/// Sums up a group, except for the text of its first petition, whose row is returned.
fn repeat(context: &ReportContext, mut matter: Vec<One>) -> (PetitionId, Repeat) {
    matter.sort_by_key(|one| (one.day, one.id));
    let root = matter[0].root;
    let raised: Vec<Raised> = matter
        .iter()
        .map(|one| Raised {
            petition: one.code.clone(),
            day: one.day,
            state: one.state,
            checked: one.checked,
            suggested: one.root != root,
        })
        .collect();
    let count = |test: &dyn Fn(&Raised) -> bool| {
        i64::try_from(raised.iter().filter(|one| test(one)).count())
    };
    let sessions: BTreeSet<u32> = matter.iter().map(|one| one.session).collect();
    let carried_out = count(&|one| one.checked == Some(CheckResult::Done)).unwrap_or(i64::MAX);
    let first = &matter[0];
    let repeat = Repeat {
        petition: first.code.clone(),
        unit: context.lineage.code(first.place).to_owned(),
        text: String::new(),
        sessions: i64::try_from(sessions.len()).unwrap_or(i64::MAX),
        first_day: first.day,
        last_day: matter.iter().map(|one| one.day).max().unwrap_or(first.day),
        answered: count(&is_answered).unwrap_or(i64::MAX),
        carried_out,
        answered_never_done: carried_out == 0 && raised.iter().all(is_answered),
        suggested: raised.iter().any(|one| one.suggested),
        raised,
    };
    (first.id, repeat)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_alike_that_share_most_of_their_words() {
        let mut numbered = Numbered::default();
        let mut same = |a: &str, b: &str| alike(&numbered.words(a), &numbered.words(b));
        assert!(same("Đường thôn Đông ngập khi mưa", "duong thon dong ngap khi mua to"));
        assert!(!same("Đường thôn Đông ngập khi mưa", "Đường thôn Đoài chưa có đèn"));
        assert!(same("Rác thải", "rác thải") && !same("Rác thải", "rác thải nhiều"));
    }

    #[test]
    fn a_circle_of_links_has_an_end() {
        let id = PetitionId::of_row;
        let links =
            HashMap::from([(1, 2), (2, 1), (3, 1)].map(|(one, other)| (id(one), id(other))));
        assert_eq!((root(&links, id(9)), root(&links, id(3))), (id(9), id(2)));
    }
}
