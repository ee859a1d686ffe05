//! Hosts of the sessions in a clause.

use std::ops::Range;

use super::Who;
use super::lexicon::{Tag, ends, reads};
use super::sentence::{Sentence, Share};

/// Certainty that nobody else hosted them.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Sure {
    /// No other body is named.
    Plain,
    /// Others are named, such as those where the sessions were held.
    Clear,
    /// Uncertain.
    Not,
}

/// Words after which a body is the place of a session.
const AT: &[&str] = &["tại", "ở", "trên địa bàn", "đến", "về", "xuống"];

/// Words after which a body before the number is not the host.
const ASIDE: &[&str] = &["với", "cho", "theo", "cùng", "của", "bởi", "tới"];

/// Words that end the hosts named after a number.
const AROUND: &[&str] = &["với", "tại", "ở", "cho", "về", "cùng", "trên", "theo"];

impl Sentence<'_, '_> {
    /// Returns the hosts, and how certain they are.
    pub(super) fn who(&self, place: usize, share: Share) -> (Who, Sure) {
        let found = &self.figures[place];
        let by = self
            .within(found.to, share.after)
            .find(|one| one.tag == Tag::By)
            .map_or(share.after, |one| one.to);
        let until =
            (by..share.after).find(|at| AROUND.iter().any(|word| reads(&self.tokens[*at..], word)));
        let (before, aside) = self.hosts(share.before, found.from, None);
        let (after, behind) =
            self.hosts(found.to, share.after, Some(by..until.unwrap_or(share.after)));
        let loose = aside.iter().chain(&behind).copied().max().unwrap_or(Sure::Plain);
        let who = match (host(&before), host(&after)) {
            (Some(Who::Unsaid), Some(Who::Unsaid)) if place == 0 && loose == Sure::Plain => {
                Some(Who::Unsaid)
            }
            (Some(Who::Unsaid), Some(Who::Unsaid)) => None,
            (Some(Who::Unsaid | Who::Whole), Some(who)) if who != Who::Unsaid => Some(who),
            (Some(who), Some(Who::Unsaid)) => Some(who),
            (Some(one), Some(other)) if one == other => Some(one),
            _ => None,
        };
        who.map_or((Who::Unsaid, Sure::Not), |who| (who, loose))
    }

    /// Returns the hosts named in a range, those in `own` by their own words, and other bodies
    /// named.
    fn hosts(&self, from: usize, to: usize, own: Option<Range<usize>>) -> (Vec<Tag>, Vec<Sure>) {
        let (mut hosts, mut others) = (Vec::new(), Vec::new());
        let mut last: Option<(usize, Sure)> = None;
        for one in self.within(from, to).filter(|one| names_host(one.tag)) {
            let before = &self.tokens[..one.from];
            let stands = |words: &[&str]| words.iter().any(|word| ends(before, word));
            let sure = match last {
                Some((end, sure)) if one.from <= end + 1 => sure,
                _ if own.as_ref().is_some_and(|own| own.contains(&one.from)) => Sure::Plain,
                _ if stands(AT) => Sure::Clear,
                _ if own.is_some() || stands(ASIDE) => Sure::Not,
                _ => Sure::Plain,
            };
            last = Some((one.to, sure));
            if sure == Sure::Plain { hosts.push(one.tag) } else { others.push(sure) }
        }
        (hosts, others)
    }
}

pub(super) fn names_host(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Whole
            | Tag::District
            | Tag::DistrictSecretary
            | Tag::DistrictChair
            | Tag::Secretary
            | Tag::Chair
            | Tag::Communes
    )
}

/// Returns the host named by a clause; `None` if it is uncertain.
fn host(tags: &[Tag]) -> Option<Who> {
    let has = |tag| tags.contains(&tag);
    let only = |allowed: &[Tag]| tags.iter().all(|tag| allowed.contains(tag));
    let heads = [Tag::DistrictSecretary, Tag::DistrictChair, Tag::Secretary];
    match tags {
        [] => Some(Who::Unsaid),
        _ if only(&[Tag::Whole]) => Some(Who::Whole),
        _ if only(&[Tag::District]) => Some(Who::District),
        _ if only(&[Tag::DistrictSecretary]) => Some(Who::DistrictSecretary),
        _ if only(&[Tag::DistrictChair]) => Some(Who::DistrictChair),
        _ if has(Tag::DistrictChair) && only(&heads) => Some(Who::DistrictHeads),
        _ if only(&[Tag::Communes]) => Some(Who::Communes),
        // A single post may refer to a part of the communes' sessions, which few records
        // distinguish.
        _ if has(Tag::Secretary)
            && has(Tag::Chair)
            && has(Tag::Communes)
            && only(&[Tag::Secretary, Tag::Chair, Tag::Communes]) =>
        {
            Some(Who::Communes)
        }
        _ => None,
    }
}
