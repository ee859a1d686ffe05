//! Interpretation of the words around a figure.

use super::find::{Found, figures};
use super::lexicon::{Tag, Tagged, ends, reads, tagged};
use super::sentence::{Sentence, Share};
use super::token::{Shape, Token};
use super::who::{Sure, names_host};
use super::{About, Bound, Mood, Noun, Stated, Time, Value, Who};
use crate::model::{Closed, SessionKind, UnitKind};
use crate::text::fold;

/// Reads the figures of a sentence.
pub(super) fn read(
    text: &str,
    tokens: &[Token<'_>],
    times: &[(usize, Time)],
    carried: &Time,
) -> Vec<Stated> {
    let sentence = Sentence { text, tokens, tags: tagged(tokens), figures: figures(tokens), times };
    let mut all: Vec<Stated> =
        (0..sentence.figures.len()).map(|place| sentence.stated(place, carried)).collect();
    for place in 1..all.len() {
        sentence.relate(&mut all, place);
    }
    all
}

impl Sentence<'_, '_> {
    fn says(&self, from: usize, to: usize, tag: Tag) -> bool {
        self.within(from, to).any(|one| one.tag == tag)
    }

    /// Returns whether a soft separator outside any phrase is at `at`.
    fn is_soft(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let inside = self.tags.iter().any(|one| one.from < at && at < one.to);
        let and = self.tags.iter().any(|one| one.from == at && one.tag == Tag::And);
        !inside && (and || [",", "(", ")", "-", "–"].iter().any(|sign| token.is_sign(sign)))
    }

    /// Splits the words between two figures: returns the end of the first one's share and the start
    /// of the second one's.
    fn parting(&self, from: usize, to: usize) -> (usize, usize) {
        if let Some(part) = self.within(from, to).find(|one| one.tag == Tag::Part) {
            return (part.from, part.from);
        }
        if from < to && self.is_soft(from) {
            return (from, from);
        }
        (from..to).rev().find(|at| self.is_soft(*at)).map_or((to, from), |at| (at, at))
    }

    /// Returns whether a clause continues after the soft separator at `at`.
    fn continues(&self, at: usize) -> bool {
        let goes_on = [
            Tag::Dialogue,
            Tag::Heads,
            Tag::Secretary,
            Tag::Chair,
            Tag::Communes,
            Tag::DistrictChair,
        ];
        self.tags.iter().any(|one| one.from == at + 1 && goes_on.contains(&one.tag))
            || (self.tokens[at].is_sign(",") && self.names_a_kind(at + 1))
    }

    /// Returns whether `thị trấn`, `phường` or `đặc khu` stands at a place, without a name.
    fn names_a_kind(&self, at: usize) -> bool {
        let named = |word: &&str| {
            let length = word.split(' ').count();
            reads(&self.tokens[at..], word)
                && !self.tokens.get(at + length).is_some_and(Token::is_capital)
        };
        ["thị trấn", "phường", "đặc khu"].iter().any(named)
    }

    fn share(&self, place: usize) -> Share {
        let found = &self.figures[place];
        let before = match place.checked_sub(1) {
            None => 0,
            Some(previous) => self.parting(self.figures[previous].to, found.from).1,
        };
        let limit = self
            .figures
            .get(place + 1)
            .map_or(self.tokens.len(), |next| self.parting(found.to, next.from).0);
        let ends = |at: &usize| self.is_soft(*at) && !self.continues(*at);
        let parts =
            |at: &usize| self.tags.iter().any(|one| one.from == *at && one.tag == Tag::Part);
        let limit = (found.to..limit).find(parts).unwrap_or(limit);
        let after = (found.to..limit).find(ends).unwrap_or(limit);
        let part = |at: &usize| {
            self.is_soft(*at)
                || self.tags.iter().any(|one| one.to == at + 1 && one.tag == Tag::Part)
        };
        let near = (before..found.from).rev().find(part).map_or(before, |at| at + 1);
        Share { before, near, after, limit }
    }

    fn stated(&self, place: usize, carried: &Time) -> Stated {
        let (found, share) = (&self.figures[place], self.share(place));
        let (who, host) = self.who(place, share);
        let tags: Vec<Tag> = self.speaking(found, share).map(|one| one.tag).collect();
        let kinds = self.kinds(found, share);
        let noun = self.noun(found, share);
        let (time, single) = self.time(found.number);
        let every = tags.contains(&Tag::Every);
        let each = tags.contains(&Tag::EachUnit)
            || self.is_per_unit(found)
            || (every && who == Who::Communes);
        let hosted = each || noun != Noun::Sessions;
        let sure = (host != Sure::Not || hosted)
            && kinds.len() < 2
            && !matches!(found.value, Value::Unclear);
        let known = sure && self.knows(found, 0, share.limit);
        Stated {
            line: self.tokens[found.number].line,
            start: self.tokens[found.number].start,
            end: self.tokens[found.number_end - 1].end,
            text: self.phrase(share.near, share.after),
            given: self.slice(found.number, found.number_end),
            value: found.value,
            bound: self.bound(found, share),
            noun,
            about: self.about(noun),
            who,
            kind: kinds.first().copied(),
            each,
            every,
            among: None,
            reaching: None,
            units: self.unit_kind(found),
            area: self.is_area(found, share),
            met: tags.contains(&Tag::Met),
            working: reads(&self.tokens[found.number_end..found.to], "ngày làm việc"),
            after_session: self.says(share.before, self.tokens.len(), Tag::AfterSession),
            dialogue: self.says(0, self.tokens.len(), Tag::Dialogue),
            mood: self.mood(found),
            time,
            carried: carried.clone(),
            places: self.places(share),
            general: !self.tags.iter().any(|one| narrows(one.tag)),
            clear: sure && self.knows(found, share.near, share.after),
            known,
            plain: known && single && (hosted || self.is_bare(found, share, who, host)),
            topical: false,
        }
    }

    /// Returns whether no known phrase can restrict a number of sessions.
    fn is_bare(&self, found: &Found, share: Share, who: Who, host: Sure) -> bool {
        let mut others = self.speaking_of(found, 0, share.limit).map(|one| one.tag);
        let narrows = |tag| matches!(tag, Tag::Matter) || (tag == Tag::Heads && who != Who::Whole);
        host == Sure::Plain && !others.any(narrows)
    }

    /// Returns whether every word of a range is known, ignoring those of the figure's bound and
    /// noun.
    fn knows(&self, found: &Found, from: usize, to: usize) -> bool {
        let own = |one: &Tagged| found.from <= one.from && one.to <= found.to;
        !self.within(from, to).any(|one| one.tag == Tag::Unknown && !own(one))
    }

    fn slice(&self, from: usize, to: usize) -> String {
        match (self.tokens.get(from), to.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if first.start <= last.end => {
                self.text[first.start..last.end].split_whitespace().collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        }
    }

    /// Returns the phrase, cut between words if it is long.
    fn phrase(&self, from: usize, to: usize) -> String {
        let whole = self.slice(from, to);
        let whole =
            whole.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-'));
        if whole.chars().count() <= 160 {
            return whole.to_owned();
        }
        let cut: String = whole.chars().take(159).collect();
        format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
    }

    /// Returns the tags that concern a figure, without its own noun.
    fn speaking(&self, found: &Found, share: Share) -> impl Iterator<Item = &Tagged> {
        self.speaking_of(found, share.before, share.after)
    }

    fn speaking_of(&self, found: &Found, from: usize, to: usize) -> impl Iterator<Item = &Tagged> {
        let own = (found.from, found.to);
        self.within(from, to).filter(move |one| one.to <= own.0 || own.1 <= one.from)
    }

    fn kinds(&self, found: &Found, share: Share) -> Vec<SessionKind> {
        let kinds = self.speaking(found, share).filter_map(|one| match one.tag {
            Tag::Kind(kind) => Some(kind),
            _ => None,
        });
        let mut kinds: Vec<SessionKind> = kinds.collect();
        kinds.dedup();
        kinds
    }

    /// Returns what the number counts; `cuộc` followed by unknown words is not a dialogue.
    fn noun(&self, found: &Found, share: Share) -> Noun {
        let next = self.tags.iter().find(|one| one.from == found.to && found.to < share.after);
        let strange = next.is_some_and(|one| one.tag == Tag::Unknown);
        if found.noun == Noun::Sessions && strange { Noun::Other } else { found.noun }
    }

    /// Returns the bound from the words on both sides: `từ … trở lên`.
    fn bound(&self, found: &Found, share: Share) -> Bound {
        let behind = (found.to..share.after).find_map(|at| {
            let rest = &self.tokens[at..];
            match rest {
                rest if reads(rest, "trở lên") => Some(Bound::AtLeast),
                rest if reads(rest, "trở xuống") => Some(Bound::AtMost),
                _ => None,
            }
        });
        let from = found.from < found.number && reads(&self.tokens[found.from..], "từ");
        match (behind, found.bound) {
            (None, bound) => bound,
            (Some(behind), Bound::Exactly) => behind,
            (Some(behind), bound) if bound == behind || from => behind,
            _ => Bound::About,
        }
    }

    /// Returns the subject of a percentage or a term, from the whole sentence.
    fn about(&self, noun: Noun) -> About {
        let says = |tag| self.says(0, self.tokens.len(), tag);
        let other = says(Tag::OtherTerm);
        match noun {
            Noun::Percent if says(Tag::OnTime) => About::OnTime,
            Noun::Percent if says(Tag::Satisfied) || says(Tag::Ballots) => About::Satisfaction,
            Noun::Days if says(Tag::Reply) && !other => About::Reply,
            Noun::Days | Noun::Percent if other => About::Other,
            _ => About::Unsaid,
        }
    }

    /// Returns the mood by the last word before the figure that sets it, else by the words after
    /// it.
    fn mood(&self, found: &Found) -> Mood {
        let mood = |one: &Tagged| match one.tag {
            Tag::Fact => Some(Mood::Fact),
            Tag::Aim => Some(Mood::Aim),
            Tag::Rule => Some(Mood::Rule),
            _ => None,
        };
        let before = self.within(0, found.from).filter_map(mood).last();
        let behind = || {
            self.within(found.to, self.tokens.len())
                .filter_map(mood)
                .find(|mood| *mood != Mood::Fact)
        };
        before.or_else(behind).unwrap_or(Mood::Unsaid)
    }

    /// Returns the nearest time before a figure, else after it; and whether the sentence names no
    /// other.
    fn time(&self, number: usize) -> (Time, bool) {
        let nearest = self.times.iter().rfind(|(at, _)| *at < number).or(self.times.first());
        let time = nearest.map_or(Time::Unsaid, |(_, time)| time.clone());
        let single = self.times.iter().all(|(_, other)| *other == time);
        (time, single)
    }

    /// Returns the places named: `xã Đồng Lạc`, `huyện Nam Sách` for `Huyện ủy Nam Sách`; no
    /// province, as it contains all others.
    fn places(&self, share: Share) -> Vec<String> {
        let places = self.within(share.before, share.after).filter(|one| one.tag == Tag::Place);
        let place = |one: &Tagged| {
            let before = &self.tokens[..one.from];
            let kinds = ["tỉnh ủy", "huyện ủy", "thị trấn", "tỉnh", "huyện", "phường", "thôn"];
            let kind = kinds
                .into_iter()
                .find(|kind| ends(before, kind))
                .unwrap_or("xã")
                .trim_end_matches(" ủy");
            format!("{kind} {}", self.slice(one.from, one.to))
        };
        places.map(place).filter(|place| !place.starts_with("tỉnh")).collect()
    }

    /// Returns whether `/xã` or `/đơn vị` follows the noun.
    fn is_per_unit(&self, found: &Found) -> bool {
        let rest = &self.tokens[found.to..];
        rest.first().is_some_and(|sign| sign.is_sign("/"))
            && ["xã", "đơn vị", "địa phương", "đảng ủy"].iter().any(|word| reads(&rest[1..], word))
    }

    /// Links a count of units with the sessions named after it.
    fn relate(&self, all: &mut [Stated], place: usize) {
        let (first, found) = (&self.figures[place - 1], &self.figures[place]);
        let apart = self.within(first.to, found.from).any(|one| one.tag == Tag::Part);
        if all[place].noun != Noun::Sessions || apart {
            return;
        }
        let units = match (all[place - 1].noun, all[place - 1].value) {
            (Noun::Units, Value::Pair(part, whole)) => (part, whole),
            (Noun::Units, Value::Count(count)) => (count, count),
            (Noun::Percent, Value::Decimal(100, 0)) if self.compares_units(first) => {
                all[place].each = true;
                return;
            }
            _ => return,
        };
        let each = all[place].each || all[place].every || all[place].bound == Bound::AtLeast;
        all[place].among = Some(units);
        if each && units.0 == units.1 {
            let share = self.share(place);
            let known =
                self.knows(found, share.near, share.after) && all[place].value != Value::Unclear;
            all[place].each = true;
            all[place].clear = known && all[place].kind.is_none();
        }
        if let (true, Value::Count(sessions)) = (each, all[place].value) {
            all[place - 1].reaching = Some(sessions);
        }
    }

    /// Returns the kind of the units counted, if the noun names one kind only.
    fn unit_kind(&self, found: &Found) -> Option<UnitKind> {
        let noun = self.slice(found.number_end, found.to);
        let is_called = |kind: &UnitKind| {
            kind.has_minimum() && kind.name_words().iter().any(|word| fold(&noun) == fold(word))
        };
        UnitKind::ALL.iter().copied().find(is_called)
    }

    /// Returns whether only `toàn huyện có` surrounds a number of units.
    fn is_area(&self, found: &Found, share: Share) -> bool {
        let head = [["có"].as_slice(), &["gồm", "có"], &["hiện", "có"]].into_iter().any(|words| {
            let from = found.number.checked_sub(words.len());
            from.is_some_and(|from| {
                reads(&self.tokens[from..], &words.join(" "))
                    && self.tags.iter().any(|one| one.to == from && one.tag == Tag::Whole)
            })
        });
        let open = self.tokens.get(found.to).is_none_or(|next| next.shape == Shape::Sign);
        head && open && share.after <= found.to + 1
    }

    fn compares_units(&self, percent: &Found) -> bool {
        ["xã", "đơn vị", "các xã", "địa phương", "đảng ủy"]
            .iter()
            .any(|word| reads(&self.tokens[percent.to..], word))
    }
}

fn narrows(tag: Tag) -> bool {
    (names_host(tag) && tag != Tag::Whole) || matches!(tag, Tag::Place | Tag::Kind(_))
}
