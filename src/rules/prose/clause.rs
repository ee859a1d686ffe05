//! Interpretation of the words around a number.

use super::context::Context;
use super::figure_rules::subject;
use super::find::Found;
use super::lexicon::{Tag, Tagged, ends, reads};
use super::share::{Sentence, Share};
use super::subject::{Act, Noun, Subject};
use super::time::Time;
use super::token::{Shape, Token};
use super::who::Who;
use super::{Bound, Doubt, Doubted, Matter, Mood, Organiser, Stated, Value};
use crate::model::{SessionForm, SessionKind, UnitKind};
use crate::text::fold;

impl Sentence<'_, '_> {
    /// Reads one number of the sentence.
    pub(super) fn stated(&self, place: usize, context: &Context) -> Stated {
        let (found, share) = (&self.figures[place], self.share(place));
        let own = self.who(place, share, context.level);
        let total = ["tổng cộng", "tổng số", "tất cả"]
            .iter()
            .any(|word| (share.near..found.number).any(|at| reads(&self.tokens[at..], word)));
        let whole = Who { organiser: Organiser::Whole, hosted: None };
        let own = own.or_else(|| (total && place > 0).then_some(whole));
        let who = own
            .or_else(|| self.who_before(share, context.level))
            .or(context.who)
            .unwrap_or(Who::UNSAID);
        let named = own.is_some() || self.who_before(share, context.level).is_some();
        let noun = self.noun(found, share, context);
        let acts = self.acts(found, share);
        let kinds = self.kinds(found, share);
        let forms = self.forms(found, share);
        // `Qua 03 lần tổ chức` counts from the beginning.
        let before = &self.tokens[..found.from];
        let in_all = ends(before, "qua") && reads(&self.tokens[found.number_end..], "lần");
        let (time, until) =
            if in_all { (Time::Unsaid, None) } else { self.time(found, share, context) };
        let every = self.speaking(found, share).any(|one| one.tag == Tag::Every);
        let each = self.speaking(found, share).any(|one| one.tag == Tag::Each)
            || self.is_per_unit(found)
            || (every && matches!(who.organiser, Organiser::Level(_)));
        let several = (kinds.len() > 1 || forms.len() > 1)
            .then(|| Doubted { why: Doubt::Several, words: self.phrase(share.near, share.after) });
        Stated {
            line: self.tokens[found.number].line,
            start: self.tokens[found.number].start,
            end: self.tokens[found.number_end - 1].end,
            text: self.phrase(share.near, share.after),
            given: self.slice(found.number, found.number_end),
            value: found.value,
            bound: self.bound(found, share),
            noun,
            subject: self.subject(found, share, noun, &acts),
            by_rule: acts.iter().find_map(|act| match act {
                Act::ByRule => Some(true),
                Act::InForce => Some(false),
                _ => None,
            }),
            organiser: who.organiser,
            hosted: who.hosted,
            kind: kinds.first().copied(),
            form: forms.first().copied(),
            each,
            every,
            among: None,
            reaching: None,
            unit_kind: self.unit_kind(found),
            unit_level: None,
            area: self.is_area(found, share),
            working: reads(&self.tokens[found.number_end..found.to], "ngày làm việc"),
            after_session: self
                .within(share.before, self.tokens.len())
                .any(|one| one.tag == Tag::AfterSession),
            matter: self.matter(noun, share, context),
            mood: self.mood(found, share, context),
            time,
            carried: if in_all { Time::Unsaid } else { context.time.clone() },
            until,
            written_on: context.written_on,
            at: self.places(share, who.organiser),
            doubt: several.or_else(|| self.doubt(found, share)).or_else(|| {
                self.unnamed_part(
                    found,
                    share,
                    own.is_some() || kinds.len() + forms.len() > 0,
                    &acts,
                )
            }),
            topic: context.topic.clone().filter(|doubt| !(named && is_of_others(doubt))),
            far: self.far(found, share),
            sentence: context.sentence,
            heading: context.heading,
            label: self.phrase(share.before, share.after),
            counted: self.slice(found.number_end, found.to).to_lowercase(),
            part: self.is_part(found),
            alone: !self.tags.iter().any(|one| {
                one.tag.names_organiser()
                    || matches!(one.tag, Tag::Above | Tag::OtherHost | Tag::Front | Tag::Place)
            }),
            single: self.speaks_of_one().unwrap_or(context.single),
        }
    }

    /// Returns the tags that concern a number, without its own noun.
    pub(super) fn speaking(&self, found: &Found, share: Share) -> impl Iterator<Item = &Tagged> {
        let own = |one: &&Tagged| found.from <= one.from && one.to <= found.to;
        self.within(share.before, share.after).filter(move |one| !own(one))
    }

    fn noun(&self, found: &Found, share: Share, context: &Context) -> Noun {
        let goes_on = |one: &&Tagged| one.from <= found.to && found.to < one.to;
        let next = self.tags.iter().find(goes_on);
        let strange = found.to < share.after
            && next.is_some_and(|one| matches!(one.tag, Tag::Unknown | Tag::OtherMatter));
        match found.noun {
            Some(Noun::Sessions) if strange => Noun::Other,
            // `tổ chức đối thoại 15 lần`
            Some(Noun::Other)
                if reads(&self.tokens[found.number_end..], "lần")
                    && ends(&self.tokens[..found.from], "đối thoại") =>
            {
                Noun::Sessions
            }
            // An item that says only which part it is counts what the list counts.
            None if !matches!(found.value, Value::Pair(..)) => {
                let before = self.figures.iter().take_while(|one| one.number < found.number);
                let noun =
                    before.filter_map(|one| one.noun).filter(|noun| *noun != Noun::Percent).last();
                noun.or(context.noun).unwrap_or(Noun::Other)
            }
            noun => noun.unwrap_or(Noun::Other),
        }
    }

    fn acts(&self, found: &Found, share: Share) -> Vec<Act> {
        let acts = self.speaking(found, share).filter_map(|one| match one.tag {
            Tag::Act(act) => Some(act),
            _ => None,
        });
        let mut acts: Vec<Act> = acts.collect();
        acts.sort_unstable();
        acts.dedup();
        acts
    }

    fn subject(&self, found: &Found, share: Share, noun: Noun, acts: &[Act]) -> Subject {
        let has = |tag| self.speaking(found, share).any(|one| one.tag == tag);
        // `tăng 3 cuộc so với năm 2025` is a difference; `còn lại 5 đơn` is what is left.
        let left = has(Tag::Left) && acts.is_empty() && !has(Tag::By);
        if has(Tag::Change) || left {
            return Subject::Change;
        }
        if noun == Noun::Sessions && acts.is_empty() && matches!(found.value, Value::Pair(..)) {
            let planned = (0..share.after).any(|at| reads(&self.tokens[at..], "kế hoạch"));
            return if planned { Subject::HeldOfPlan } else { Subject::Other };
        }
        if noun == Noun::Units && acts.is_empty() && self.says_held(found, share) {
            return Subject::UnitsHolding;
        }
        if noun == Noun::Percent && self.counts_units(found) {
            return match acts {
                [Act::Met] => Subject::UnitsMet,
                [] => Subject::UnitsHolding,
                _ => Subject::Other,
            };
        }
        if noun == Noun::Percent && self.lexicon_noun(found) == Some(Noun::Sessions) {
            return subject(Noun::Sessions, acts)
                .filter(|one| *one != Subject::Sessions)
                .unwrap_or(Subject::Other);
        }
        let stated = subject(noun, acts).unwrap_or(Subject::Other);
        let done = self.within(0, found.number).any(|one| one.tag == Tag::Fact);
        match stated {
            // `Kế hoạch năm 2026 tổ chức 17 cuộc`
            Subject::HeldOfPlan if !done && matches!(found.value, Value::Count(_)) => {
                Subject::Planned
            }
            stated => stated,
        }
    }

    /// Returns what a percentage is of: `100% hội nghị`.
    fn lexicon_noun(&self, percent: &Found) -> Option<Noun> {
        let nouns =
            ["hội nghị", "cuộc", "buổi", "số hội nghị", "số cuộc", "các hội nghị", "các cuộc"];
        nouns.iter().any(|word| reads(&self.tokens[percent.to..], word)).then_some(Noun::Sessions)
    }

    /// Returns whether units are said to have held dialogues: `40/65 xã đã tổ chức đối thoại`.
    fn says_held(&self, found: &Found, share: Share) -> bool {
        let held = |one: &Tagged| {
            let words = self.slice(one.from, one.to).to_lowercase();
            one.tag == Tag::Dialogue || (one.tag == Tag::Fact && words.contains("tổ chức"))
        };
        self.within(found.to, share.after).any(held)
            && self.within(found.to, share.after).any(|one| one.tag == Tag::Dialogue)
    }

    /// Returns whether a percentage is of units: `100% xã, phường`.
    pub(super) fn counts_units(&self, percent: &Found) -> bool {
        [
            "xã",
            "đơn vị",
            "các xã",
            "địa phương",
            "đảng ủy",
            "phường",
            "số xã",
            "số đơn vị",
            "các đơn vị",
        ]
        .iter()
        .any(|word| reads(&self.tokens[percent.to..], word))
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

    fn forms(&self, found: &Found, share: Share) -> Vec<SessionForm> {
        let forms = self.speaking(found, share).filter_map(|one| match one.tag {
            Tag::Form(form) => Some(form),
            _ => None,
        });
        let mut forms: Vec<SessionForm> = forms.collect();
        forms.dedup();
        forms
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
            _ => Bound::Unclear,
        }
    }

    /// Returns whether a number belongs to the dialogues. Of `25 hội nghị, trong đó có 15 hội nghị đối
    /// thoại` only the second does.
    fn matter(&self, noun: Noun, share: Share, context: &Context) -> Matter {
        let limit = if noun == Noun::Sessions { share.limit } else { self.tokens.len() };
        let other = |at: usize| {
            self.tags.iter().any(|one| one.tag == Tag::OtherMatter && one.from <= at && at < one.to)
        };
        let said = self.within(0, limit).any(|one| one.tag == Tag::Dialogue)
            || (0..limit).any(|at| reads(&self.tokens[at..], "đối thoại") && !other(at));
        if said { Matter::Sentence } else { context.matter }
    }

    /// Returns the mood by the last word before the number that sets it, else by the words after
    /// it.
    fn mood(&self, found: &Found, share: Share, context: &Context) -> Mood {
        // `Quy định số 11-QĐi/TW`, `Kế hoạch số 15-KH/ĐU` name documents.
        let mood = |one: &Tagged| match one.tag {
            _ if reads(&self.tokens[one.to..], "số") => None,
            Tag::Fact => Some(Mood::Fact),
            Tag::Aim => Some(Mood::Aim),
            Tag::Rule => Some(Mood::Rule),
            _ => None,
        };
        let per_year = self.tokens.get(found.to).is_some_and(|sign| sign.is_sign("/"))
            && ["năm", "tháng", "quý"].iter().any(|word| reads(&self.tokens[found.to + 1..], word));
        if per_year {
            return Mood::Rule;
        }
        let before = self.within(0, found.number).filter_map(mood).last();
        let yearly = self.within(0, found.number).any(|one| one.tag == Tag::Yearly);
        if yearly && before != Some(Mood::Aim) {
            return Mood::Rule;
        }
        let behind = || {
            let mut after = self.within(found.to, share.limit).filter_map(mood);
            after.find(|mood| *mood != Mood::Fact)
        };
        before.or_else(behind).or(context.mood).unwrap_or(Mood::Unsaid)
    }

    /// Returns the time of a number: that of its own words, else the last before it in the
    /// sentence, else that of the text before; and the day until which it counts.
    fn time(
        &self,
        found: &Found,
        share: Share,
        context: &Context,
    ) -> (Time, Option<chrono::NaiveDate>) {
        let until = self.times.iter().find_map(|one| match one.time {
            Time::Until(day) => Some(day),
            _ => None,
        });
        let real =
            || self.times.iter().filter(|one| !matches!(one.time, Time::Until(_) | Time::Unsaid));
        let near: Vec<&Time> = real()
            .filter(|one| share.before <= one.at && one.to <= share.after.max(share.before))
            .map(|one| &one.time)
            .collect();
        let time = match near.as_slice() {
            [time, others @ ..] if others.iter().all(|other| other == time) => (*time).clone(),
            [_, ..] => Time::Unclear,
            [] => match real().rfind(|one| one.at < found.number) {
                Some(last) => last.time.clone(),
                None => {
                    let all: Vec<&Time> = real().map(|one| &one.time).collect();
                    let same = all.windows(2).all(|two| two[0] == two[1]);
                    match real().find(|one| one.at < share.limit || same) {
                        Some(next) => next.time.clone(),
                        None => Time::Unsaid,
                    }
                }
            },
        };
        // A period without its year is of the year of the text.
        let time = match (&time, &context.time) {
            (Time::Months(first, last), Time::Span(Some(from), _)) => {
                super::time_words::months_of(*from, *first, *last)
            }
            _ => time,
        };
        (time, until)
    }

    /// Returns whether `/xã` or `/đơn vị` follows the noun.
    fn is_per_unit(&self, found: &Found) -> bool {
        let rest = &self.tokens[found.to..];
        rest.first().is_some_and(|sign| sign.is_sign("/"))
            && ["xã", "đơn vị", "địa phương", "đảng ủy", "phường"]
                .iter()
                .any(|word| reads(&rest[1..], word))
    }

    /// Returns the kind of the units counted, if the noun names one kind only.
    fn unit_kind(&self, found: &Found) -> Option<UnitKind> {
        use crate::model::Closed as _;
        let noun = self.slice(found.number_end, found.to);
        let is_called =
            |kind: &UnitKind| kind.name_words().iter().any(|word| fold(&noun) == fold(word));
        UnitKind::ALL.iter().copied().find(is_called)
    }

    /// Returns whether only `toàn huyện có` surrounds a number of units.
    fn is_area(&self, found: &Found, share: Share) -> bool {
        let heads = [
            "có",
            "gồm có",
            "hiện có",
            "hiện nay có",
            "có tổng số",
            "có tất cả",
            "gồm",
            "có tổng cộng",
        ];
        let head = heads.iter().any(|words| {
            let from = found.from.checked_sub(words.split(' ').count());
            from.is_some_and(|from| {
                reads(&self.tokens[from..], words)
                    && self
                        .tags
                        .iter()
                        .any(|one| one.to == from && matches!(one.tag, Tag::Whole | Tag::Own))
            })
        });
        let open = self.tokens.get(found.to).is_none_or(|next| next.shape == Shape::Sign);
        head && open && share.after <= found.to + 1 && share.limit <= found.to + 1
    }

    /// Returns whether a number stands as the place of what is told: `ở 28/28 xã, thị trấn`.
    pub(super) fn is_place(&self, found: &Found) -> bool {
        let before = &self.tokens[..found.from];
        let open =
            self.tokens.get(found.to).is_none_or(|next: &Token<'_>| next.shape == Shape::Sign);
        open && ["ở", "tại", "trên", "của", "đến", "cho"].iter().any(|word| ends(before, word))
    }
}

/// Returns whether another host or place was named before, which a sentence with its own replaces.
fn is_of_others(doubt: &Doubted) -> bool {
    matches!(doubt.why, Doubt::Host | Doubt::Place)
}
