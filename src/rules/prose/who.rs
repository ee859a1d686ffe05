//! Organisers and hosts of the sessions that a clause counts.

use super::lexicon::{Tag, Tagged, ends, keys};
use super::share::{Sentence, Share};
use super::{Hosted, Organiser};
use crate::model::UnitLevel;

/// Words after which a body is the place of a session, or only stands aside.
const ASIDE: &[&str] = &[
    "tại",
    "ở",
    "đến",
    "về",
    "xuống",
    "với",
    "cho",
    "theo",
    "cùng",
    "bởi",
    "tới",
    "chỉ đạo của",
    "quy chế của",
];

/// Who held the sessions, by the words of a clause.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Who {
    pub(super) organiser: Organiser,
    pub(super) hosted: Option<Hosted>,
}

impl Who {
    pub(super) const UNSAID: Self = Self { organiser: Organiser::Unsaid, hosted: None };
}

impl Sentence<'_, '_> {
    /// Groups the organisers named in a range: those that stand side by side are one group.
    fn groups(&self, from: usize, to: usize) -> Vec<Vec<&Tagged>> {
        let mut groups: Vec<Vec<&Tagged>> = Vec::new();
        // `20 đơn vị cấp xã` counts them.
        let counted = |one: &Tagged| {
            self.figures.iter().any(|found| found.number < one.from && one.to <= found.to)
        };
        let named = |one: &&Tagged| one.tag.names_organiser() && !counted(one);
        for one in self.within(from, to).filter(named) {
            let joined =
                groups.last().and_then(|group| group.last()).is_some_and(|last: &&Tagged| {
                    let between = last.to..one.from;
                    between.len() <= 2
                        && between.clone().all(|at| {
                            self.tokens[at].is_sign(",")
                                || ["và", "các", "của", "-"]
                                    .iter()
                                    .any(|word| ends(&self.tokens[..=at], word))
                        })
                });
            // `Ở cơ sở, các xã …` names the place first.
            let aside = groups.last().is_some_and(|group| self.stands_aside(group));
            match groups.last_mut() {
                Some(group) if joined && !aside => group.push(one),
                _ => groups.push(vec![one]),
            }
        }
        groups
    }

    fn follows_heads(&self, group: &[&Tagged]) -> bool {
        let first = group[0].from;
        self.tags.iter().any(|one| one.tag == Tag::Heads && (one.to..=one.to + 1).contains(&first))
    }

    fn stands_aside(&self, group: &[&Tagged]) -> bool {
        let before = &self.tokens[..group[0].from];
        ASIDE.iter().any(|word| ends(before, word))
    }

    /// Returns the organiser of a group's words.
    fn resolved(&self, group: &[&Tagged], level: Option<UnitLevel>) -> Who {
        let has = |tag| group.iter().any(|one| one.tag == tag);
        let of_level = |named: UnitLevel| {
            if Some(named) == level { Organiser::OwnLevel } else { Organiser::Level(named) }
        };
        let organiser = |one: &&Tagged| match one.tag {
            Tag::Below(unit) => Some((0, Organiser::Unit(unit))),
            Tag::Level(named) => Some((1, of_level(named))),
            Tag::Whole => Some((2, Organiser::Whole)),
            Tag::OwnLevel => Some((3, Organiser::OwnLevel)),
            Tag::Own => Some((4, Organiser::Own)),
            _ => None,
        };
        // `các xã trong tỉnh` are the communes.
        let place = group.iter().filter_map(organiser).min_by_key(|(rank, _)| *rank);
        let place = place.map(|(_, organiser)| organiser);
        let units = group.iter().filter(|one| matches!(one.tag, Tag::Below(_))).count();
        let (secretary, chair) = (has(Tag::Secretary), has(Tag::Chair));
        let hosted = match (secretary, chair, has(Tag::Party), has(Tag::Government)) {
            (true, true, ..) => Some(Hosted::Heads),
            (true, false, ..) => Some(Hosted::Secretary),
            (false, true, ..) => Some(Hosted::Chair),
            // `người đứng đầu cấp ủy, chính quyền xã`
            _ if self.follows_heads(group) => None,
            (_, _, true, false) => Some(Hosted::Party),
            (_, _, false, true) => Some(Hosted::Government),
            _ => None,
        };
        let organiser = match place {
            _ if units > 1 => Organiser::Unclear,
            // The bodies of the own unit itself.
            Some(Organiser::Own) if hosted.is_some() || has(Tag::Party) || has(Tag::Government) => {
                Organiser::OwnLevel
            }
            Some(place) => place,
            None if self.names_own_unit(group) || level == Some(UnitLevel::Commune) => {
                Organiser::OwnLevel
            }
            None => Organiser::Unclear,
        };
        Who { organiser, hosted }
    }

    /// Returns whether the words for a post or a body say of which unit: `Bí thư Huyện ủy`.
    fn names_own_unit(&self, group: &[&Tagged]) -> bool {
        let committee = keys("ủy").remove(0);
        group.iter().any(|one| {
            let tokens = &self.tokens[one.from..one.to];
            one.tag == Tag::Party
                || tokens.iter().any(|token| token.key == committee && tokens.len() > 1)
                || (matches!(one.tag, Tag::Chair | Tag::Government | Tag::Secretary)
                    && ["huyện", "quận", "tỉnh", "phố", "xã", "phường", "trấn", "khu"]
                        .iter()
                        .any(|word| ends(tokens, word)))
        })
    }

    /// Returns who held the sessions by the words around a number; `None` if these name nobody.
    pub(super) fn who(&self, place: usize, share: Share, level: Option<UnitLevel>) -> Option<Who> {
        let found = &self.figures[place];
        let behind = self.groups(found.to, share.after).into_iter().find(|group| {
            let before = &self.tokens[..group[0].from];
            ["do", "của", "thuộc", "do người đứng đầu"].iter().any(|word| ends(before, word))
                || self.within(found.to, group[0].from).any(|one| one.tag == Tag::By)
        });
        let start = found.label.map_or(found.from, |label| label.max(share.before));
        let front = || {
            let mut groups = self.groups(share.before, found.from.max(start)).into_iter();
            groups.rfind(|group| !self.stands_aside(group))
        };
        // `5 cuộc tại các xã` names where, `5 cuộc các xã` who.
        behind.or_else(front).map(|group| self.resolved(&group, level))
    }

    /// Returns who is the subject of the words before a share, in the same sentence.
    pub(super) fn who_before(&self, share: Share, level: Option<UnitLevel>) -> Option<Who> {
        let mut groups = self.groups(0, share.before).into_iter();
        let subject = |group: &Vec<&Tagged>| {
            let by = ["do", "của"].iter().any(|word| ends(&self.tokens[..group[0].from], word));
            !by && !self.stands_aside(group)
        };
        groups.rfind(subject).map(|group| self.resolved(&group, level))
    }

    /// Returns who is named last in a sentence without figures.
    pub(super) fn who_of_all(&self, level: Option<UnitLevel>) -> Option<Who> {
        let groups = self.groups(0, self.tokens.len()).into_iter();
        let named = groups.filter(|group| !self.stands_aside(group));
        named
            .map(|group| self.resolved(&group, level))
            .rfind(|who| who.organiser != Organiser::Unclear)
    }

    /// Returns the units below that a clause names as places.
    pub(super) fn places(&self, share: Share, organiser: Organiser) -> Vec<usize> {
        let below = self.within(share.before, share.after).filter_map(|one| match one.tag {
            Tag::Below(unit) if organiser != Organiser::Unit(unit) => Some(unit),
            _ => None,
        });
        below.collect()
    }
}
