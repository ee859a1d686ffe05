//! What may make a number a part of the whole, or of something else.

use super::find::Found;
use super::lexicon::{Tag, Tagged, ends, reads};
use super::share::{Sentence, Share};
use super::subject::{Act, Noun};
use super::{Doubt, Doubted};

impl Sentence<'_, '_> {
    /// Returns whether a phrase that names a unit above only stands beside the organiser.
    fn is_beside(&self, one: &Tagged) -> bool {
        let before = &self.tokens[..one.from];
        let said =
            ["của", "theo", "bởi", "trực thuộc", "thuộc", "tại", "ở", "chỉ đạo của", "quy chế của"]
                .iter()
                .any(|word| ends(before, word));
        let apposed = before.last().is_some_and(|sign| sign.is_sign(",") || sign.is_sign("("))
            && self.tags.iter().any(|tag| {
                tag.to + 1 == one.from && (tag.tag.names_organiser() || tag.tag == Tag::Above)
            });
        said || apposed
    }

    fn doubted(&self, one: &Tagged) -> Option<Doubted> {
        let why = match one.tag {
            Tag::Unknown => Doubt::Words,
            Tag::Topic => Doubt::Topic,
            Tag::OtherMatter => Doubt::OtherMatter,
            Tag::OtherHost | Tag::Front => Doubt::Host,
            Tag::Place => Doubt::Place,
            Tag::Above if !self.is_beside(one) => Doubt::Place,
            Tag::Average => Doubt::Mean,
            _ => return None,
        };
        Some(Doubted { why, words: self.slice(one.from, one.to) })
    }

    /// Returns the first word of a number's clause that makes it doubtful; also a group, a place or
    /// another matter named before it in the sentence.
    pub(super) fn doubt(&self, found: &Found, share: Share) -> Option<Doubted> {
        let first = self.figures[0].from;
        // The Front collects the ballots.
        let of_ballots = matches!(found.noun, Some(Noun::Ballots | Noun::Percent));
        let counts = |one: &&Tagged| !(of_ballots && one.tag == Tag::Front);
        let clause = self.speaking(found, share).filter(counts).find_map(|one| self.doubted(one));
        let before = || {
            let all = self.within(0, share.before.min(first)).filter(counts);
            all.filter_map(|one| self.doubted(one)).find(|doubt| doubt.why != Doubt::Words)
        };
        let counted = |one: &Tagged| {
            self.figures.iter().any(|found| found.number <= one.from && one.to <= found.to)
        };
        let matter = || {
            let mut others = self.tags.iter().filter(|one| one.tag == Tag::OtherMatter);
            others.find(|one| !counted(one)).and_then(|one| self.doubted(one))
        };
        clause.or_else(before).or_else(|| self.coordinated(share)).or_else(matter)
    }

    /// Returns the first doubtful word of what goes on behind a clause's end: `với nhân dân, cán
    /// bộ`. A new clause restricts nothing.
    fn coordinated(&self, share: Share) -> Option<Doubted> {
        let opens = |at: usize| {
            let next = self.tags.iter().find(|one| one.from > at);
            next.is_none_or(|one| {
                matches!(
                    one.tag,
                    Tag::Opens
                        | Tag::Fact
                        | Tag::Act(_)
                        | Tag::Aim
                        | Tag::By
                        | Tag::Beside
                        | Tag::Plain
                        | Tag::Of
                )
            })
        };
        if share.after < share.limit && opens(share.after) {
            return None;
        }
        let end =
            (share.after + 1..share.limit).find(|at| self.is_soft(*at)).unwrap_or(share.limit);
        self.within(share.after, end).find_map(|one| self.doubted(one))
    }

    /// Returns an unknown word elsewhere in the sentence that may restrict a number.
    pub(super) fn far(&self, found: &Found, share: Share) -> Option<Doubted> {
        let first = self.figures[0].from.min(found.from);
        let before = self.within(0, share.before.min(first)).find_map(|one| self.doubted(one));
        before.or_else(|| self.partner(found, share))
    }

    /// Returns units, posts or bodies named behind a number that are not its hosts: with whom, where.
    fn partner(&self, found: &Found, share: Share) -> Option<Doubted> {
        let by = self.within(found.to, share.after).any(|one| one.tag == Tag::By);
        let of =
            |one: &Tagged| ["của", "thuộc"].iter().any(|word| ends(&self.tokens[..one.from], word));
        let other = |one: &&Tagged| {
            let names = one.tag.names_organiser()
                && !matches!(one.tag, Tag::Whole | Tag::Own | Tag::Below(_));
            names
                && !of(one)
                && !self.tags.iter().any(|tag| {
                    tag.tag == Tag::Heads && tag.to + 1 >= one.from && tag.from < one.from
                })
        };
        let start = if self.counts_units(found) { found.to + 2 } else { found.to };
        if by {
            return None;
        }
        let one = self.within(start, share.after).find(other)?;
        Some(Doubted { why: Doubt::Place, words: self.slice(one.from, one.to) })
    }

    /// Returns whether the sentence speaks of one session: `tại buổi đối thoại`, `Hội nghị ghi nhận`,
    /// `xã tổ chức hội nghị đối thoại`; `None` if it speaks of none, or of several.
    pub(super) fn speaks_of_one(&self) -> Option<bool> {
        let nouns = ["hội nghị", "buổi", "cuộc", "đối thoại"];
        let several = ["các", "những", "mỗi", "từng", "nhiều", "số", "tổng số", "qua các", "lượt"];
        let verbs = [
            "tại",
            "trong",
            "dự",
            "ở",
            "cuối",
            "tham dự",
            "tổ chức",
            "mở",
            "chủ trì",
            "diễn ra",
            "một",
            "đã mở",
        ];
        // `tổ chức đối thoại 15 lần`
        let times = |found: &Found| reads(&self.tokens[found.number_end..], "lần");
        if self.figures.iter().any(times) {
            return Some(false);
        }
        let mut one = None;
        for at in (0..self.tokens.len())
            .filter(|at| nouns.iter().any(|noun| reads(&self.tokens[*at..], noun)))
        {
            let inside = |tag: &Tagged| {
                let part = matches!(tag.tag, Tag::Act(_) | Tag::AfterSession | Tag::BeforeSession);
                part && tag.from <= at && at < tag.to
            };
            let before = &self.tokens[..at];
            if self.figures.iter().any(|one| one.number_end <= at && at < one.to)
                || several.iter().any(|word| ends(before, word))
            {
                return Some(false);
            }
            // `qua đối thoại` is of all of them, `tổ chức đối thoại` may be of one.
            let bare = reads(&self.tokens[at..], "đối thoại");
            if bare && !["tổ chức", "mở", "đã"].iter().any(|word| ends(before, word)) {
                continue;
            }
            let named = at == 0 || verbs.iter().any(|word| ends(before, word));
            if named && !self.tags.iter().any(inside) {
                one = Some(true);
            }
        }
        one
    }

    /// Returns a doubt about a part of sessions, people or petitions of which nothing says which:
    /// `trong đó có 3 cuộc`.
    pub(super) fn unnamed_part(
        &self,
        found: &Found,
        share: Share,
        named: bool,
        acts: &[Act],
    ) -> Option<Doubted> {
        let counts = matches!(
            found.noun,
            Some(Noun::Sessions | Noun::People | Noun::Petitions | Noun::Units)
        );
        let whole = acts.is_empty() || acts == [Act::Attend] || acts == [Act::Speak];
        let words = || self.phrase(share.before, share.after);
        (counts && whole && !named && self.is_part(found))
            .then(|| Doubted { why: Doubt::Topic, words: words() })
    }

    /// Returns whether the number is named as a part of another one in the sentence.
    pub(super) fn is_part(&self, found: &Found) -> bool {
        let words = ["trong đó", "trong số đó", "trong số này", "riêng", "trong số các"];
        let parts = |one: &Tagged| match one.tag {
            Tag::WholeList | Tag::Partly | Tag::Left | Tag::Rest => true,
            Tag::Part => words.iter().any(|word| reads(&self.tokens[one.from..], word)),
            _ => false,
        };
        self.within(0, found.number).any(parts)
    }
}
