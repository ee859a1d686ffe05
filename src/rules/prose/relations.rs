//! What the numbers of a sentence say of each other: units and their sessions, a share and its
//! percentage.

use super::lexicon::{Tag, ends, reads};
use super::share::Sentence;
use super::subject::{Noun, Subject};
use super::{Bound, Doubt, Doubted, Stated, Value};

impl Sentence<'_, '_> {
    /// Links the numbers of a sentence.
    pub(super) fn relate(&self, all: &mut [Stated]) {
        for place in 1..all.len() {
            self.narrow(all, place);
            relate_doubt(all, place);
            self.relate_units(all, place);
            self.relate_share(all, place);
        }
        for (one, found) in all.iter_mut().zip(&self.figures) {
            if one.noun == Noun::Units && self.is_place(found) {
                // Only how many they are: `lấy phiếu ở 28/28 xã`.
                one.area = matches!(one.value, Value::Pair(part, whole) if part == whole);
                if one.area {
                    (one.subject, one.doubt) = (Subject::Units, None);
                }
            }
        }
    }

    /// Narrows sessions by the number behind them: `3 cuộc tại 3 thôn`, `3 cuộc với 30 hộ`, `3 cuộc có
    /// trên 150 người dự`.
    fn narrow(&self, all: &mut [Stated], place: usize) {
        let (first, found) = (&self.figures[place - 1], &self.figures[place]);
        if all[place - 1].noun != Noun::Sessions {
            return;
        }
        let before = &self.tokens[..found.from];
        let joined = !(first.to..found.from).any(|at| self.is_soft(at));
        let has = |word: &str| (first.to..found.from).any(|at| reads(&self.tokens[at..], word));
        let placed = ["tại", "ở", "trên", "trong"].iter().any(|word| ends(before, word))
            && first.to < found.from;
        let partners = joined && has("với") && all[place].noun == Noun::Other;
        if placed || partners || (joined && has("có")) {
            let words = self.phrase(first.to, found.to);
            let doubted = Doubted { why: Doubt::Place, words };
            let one = &mut all[place - 1];
            match partners {
                true => one.doubt = one.doubt.take().or_else(|| Some(doubted.clone())),
                false => one.far = one.far.take().or_else(|| Some(doubted.clone())),
            }
            // Of these sessions alone: `5 cuộc có trên 100 người dự`.
            if !partners && (all[place].bound != Bound::Exactly || all[place - 1].part) {
                all[place].doubt = all[place].doubt.take().or(Some(doubted));
            }
        }
    }

    fn is_apart(&self, place: usize) -> bool {
        let (first, found) = (&self.figures[place - 1], &self.figures[place]);
        let parts = |tag| matches!(tag, Tag::Part | Tag::WholeList | Tag::Partly);
        self.within(first.to, found.from).any(|one| parts(one.tag))
            || (first.to..found.from).any(|at| self.tokens[at].is_sign(";"))
    }

    /// Links a count of units with the sessions named after it: `19/19 xã … ít nhất 04 hội nghị`.
    fn relate_units(&self, all: &mut [Stated], place: usize) {
        if all[place].noun != Noun::Sessions || self.is_apart(place) || all[place - 1].area {
            return;
        }
        let units = match (all[place - 1].noun, all[place - 1].value) {
            (Noun::Units, Value::Pair(part, whole)) => (part, whole),
            (Noun::Units, Value::Count(count)) => (count, count),
            (Noun::Percent, Value::Decimal(100, 0))
                if matches!(all[place - 1].subject, Subject::UnitsHolding | Subject::UnitsMet) =>
            {
                all[place].each = true;
                if let Value::Count(sessions) = all[place].value {
                    all[place - 1].reaching = Some(sessions);
                }
                return;
            }
            _ => return,
        };
        let one = &mut all[place];
        let each = one.each || one.every || one.bound == Bound::AtLeast;
        one.among = Some(units);
        if each && units.0 == units.1 {
            one.each = true;
        }
        if let (true, Value::Count(sessions)) = (each, one.value) {
            all[place - 1].reaching = Some(sessions);
        } else if all[place - 1].subject == Subject::UnitsHolding {
            // `19 xã tổ chức 65 cuộc`: the number of units is that of those that held them.
            all[place - 1].reaching = None;
        }
    }

    /// Gives a percentage the figure of the share beside it, and a share that of the percentage:
    /// `24/32 kiến nghị, đạt 75%`, `80,9% (343/424)`.
    fn relate_share(&self, all: &mut [Stated], place: usize) {
        if self.is_apart(place) {
            return;
        }
        let (before, after) = all.split_at_mut(place);
        let (Some(first), Some(second)) = (before.last_mut(), after.first_mut()) else { return };
        let is_share = |value| matches!(value, Value::Pair(..) | Value::Count(_));
        let percent = |one: &Stated| one.noun == Noun::Percent;
        let is_pair = matches!(second.value, Value::Pair(..));
        // `24/32 kiến nghị, đạt 75%`
        let share_first = percent(second)
            && second.subject == Subject::Other
            && is_share(first.value)
            && !percent(first);
        // `80,9% (343/424)`, `đúng hạn 80,9% (343/424 kiến nghị)`
        let silent = matches!(second.subject, Subject::Other) || second.noun == Noun::Other;
        let named = first.subject != Subject::Other && second.subject == Subject::Raised;
        if share_first || (percent(first) && is_pair && (silent || named)) {
            second.subject = first.subject;
            inherit(second, first);
        }
    }
}

/// Gives a number the doubt of the sessions before it in the sentence, of which it tells: `3 buổi đối
/// thoại với thanh niên, thu hút 250 lượt người`.
fn relate_doubt(all: &mut [Stated], place: usize) {
    let before = all[..place].iter().rfind(|one| one.noun == Noun::Sessions);
    let doubt = before.and_then(|one| one.doubt.clone());
    let one = &mut all[place];
    if one.noun != Noun::Sessions && one.doubt.is_none() {
        one.doubt = doubt;
    }
}

/// Takes over who, which clock and which part.
fn inherit(one: &mut Stated, from: &Stated) {
    one.organiser = from.organiser;
    one.hosted = from.hosted;
    one.by_rule = one.by_rule.or(from.by_rule);
    one.kind = one.kind.or(from.kind);
    one.doubt = one.doubt.take().or_else(|| from.doubt.clone());
    one.far = one.far.take().or_else(|| from.far.clone());
}
