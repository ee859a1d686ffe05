//! The office whose text is read, and the words for its own unit and others.

use super::lexicon::{Tag, Tagged, begins, ends, keys, reads};
use super::token::{Shape, Token};
use crate::model::{Closed, UnitKind, UnitLevel};

/// A unit that a text may name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NamedUnit {
    /// Kind.
    pub kind: UnitKind,
    /// Name without the word for its kind.
    pub name: String,
}

/// The office whose text is read, and the units that it may name.
#[derive(Clone, Debug, Default)]
pub struct Office {
    /// Kind of its own unit; `None` if no register tells.
    pub kind: Option<UnitKind>,
    /// Name of its own unit, without the word for its kind.
    pub name: String,
    /// Units above.
    pub above: Vec<NamedUnit>,
    /// Units below.
    pub below: Vec<NamedUnit>,
}

/// The words for units as an office uses them.
pub(super) struct OfficeWords {
    level: Option<UnitLevel>,
    /// Kind of the own unit.
    pub(super) kind: Option<UnitKind>,
    own: Vec<String>,
    above: Vec<Vec<String>>,
    below: Vec<(UnitKind, Vec<String>)>,
}

/// Words for units in a row: `xã, phường, đặc khu`.
pub(super) struct Kinds {
    /// Their kinds; each word may name several.
    pub(super) levels: Vec<UnitLevel>,
    /// Number of tokens.
    pub(super) used: usize,
    /// Number of words.
    pub(super) count: usize,
}

/// Party committees by kind of unit.
const fn party(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Province => "tỉnh ủy",
        UnitKind::CentralCity | UnitKind::ProvincialCity => "thành ủy",
        UnitKind::District => "huyện ủy",
        UnitKind::UrbanDistrict => "quận ủy",
        UnitKind::DistrictTown => "thị ủy",
        UnitKind::Commune => "đảng ủy xã",
        UnitKind::Township => "đảng ủy thị trấn",
        UnitKind::Ward => "đảng ủy phường",
        UnitKind::SpecialZone => "đảng ủy đặc khu",
        UnitKind::Village => "chi bộ thôn",
    }
}

/// Words before a row of units that make it all of them.
const ALL_OF: &[&str] =
    &["tất cả các", "toàn bộ các", "hầu hết các", "đảng ủy các", "ubnd các", "các", "những"];
const EACH_OF: &[&str] = &["mỗi", "từng"];

fn kinds_of(tokens: &[Token<'_>]) -> Option<(Vec<UnitKind>, usize)> {
    let mut best: Option<(Vec<UnitKind>, usize)> = None;
    for kind in UnitKind::ALL {
        for word in kind.name_words() {
            if !reads(tokens, word) {
                continue;
            }
            let length = word.split(' ').count();
            match &mut best {
                Some((kinds, used)) if *used == length => kinds.push(*kind),
                Some((_, used)) if *used > length => {}
                _ => best = Some((vec![*kind], length)),
            }
        }
    }
    best
}

/// Short forms that stand in rows only: `các huyện, thành, thị ủy`.
fn joint(tokens: &[Token<'_>]) -> usize {
    match tokens.first() {
        Some(sign) if sign.is_sign(",") || sign.is_sign("/") || sign.is_sign("-") => {
            1 + usize::from(tokens.get(1).is_some_and(|next| next.is_and()))
        }
        Some(word) if word.is_and() => 1,
        _ => 0,
    }
}

impl OfficeWords {
    pub(super) fn of(office: &Office) -> Self {
        let below = office.below.iter().map(|unit| (unit.kind, keys(&unit.name)));
        Self {
            level: office.kind.map(UnitKind::level),
            kind: office.kind,
            own: keys(&office.name),
            above: office.above.iter().map(|unit| keys(&unit.name)).collect(),
            below: below.filter(|(_, name)| !name.is_empty()).collect(),
        }
    }

    /// Fills the words of the office's own kind into a phrase of the tables. Without an office, only
    /// the whole of any area is known.
    pub(super) fn filled(&self, phrase: &str) -> Vec<String> {
        if !phrase.contains('{') {
            return vec![phrase.to_owned()];
        }
        let Some(kind) = self.kind else {
            let whole = phrase.starts_with("toàn {own}") || phrase.starts_with("cả {own}");
            let kinds: &[UnitKind] = if whole { UnitKind::ALL } else { &[] };
            return kinds
                .iter()
                .map(|kind| phrase.replace("{own}", kind.name_words()[0]))
                .collect();
        };
        let phrase = phrase.replace("{own}", kind.name_words()[0]);
        if !phrase.contains("{party}") {
            return vec![phrase];
        }
        let own = party(kind);
        let mut forms = vec![own.to_owned()];
        if kind.level() == UnitLevel::Commune {
            forms.push("đảng ủy".to_owned());
        }
        forms.extend(
            ["thường trực ", "ban thường vụ ", "ban chấp hành "].map(|head| format!("{head}{own}")),
        );
        forms.into_iter().map(|form| phrase.replace("{party}", &form)).collect()
    }

    /// Returns the phrases that the tables cannot hold: bodies of the units above.
    pub(super) fn phrases(&self) -> Vec<(String, Tag)> {
        let Some(level) = self.level else { return Vec::new() };
        let mut all = Vec::new();
        for kind in UnitKind::ALL.iter().filter(|kind| kind.level() < level) {
            let word = kind.name_words()[0];
            // The word for a city may be the office's own.
            if self.kind.is_some_and(|own| own.name_words()[0] == word) {
                continue;
            }
            let party = party(*kind);
            for body in
                [word.to_owned(), party.to_owned(), format!("toàn {word}"), format!("cấp {word}")]
                    .into_iter()
                    .chain(
                        ["ubnd", "ủy ban nhân dân", "chủ tịch ubnd", "lãnh đạo", "hđnd"]
                            .map(|body| format!("{body} {word}")),
                    )
                    .chain(
                        ["ban thường vụ", "thường trực", "bí thư"]
                            .map(|body| format!("{body} {party}")),
                    )
            {
                all.push((body, Tag::Above));
            }
        }
        all
    }

    /// Reads words for units in a row at the beginning of tokens: `xã`, `xã, thị trấn`.
    pub(super) fn kinds_at(&self, tokens: &[Token<'_>]) -> Option<Kinds> {
        let (first, mut used) = kinds_of(tokens)?;
        let mut words = vec![first];
        loop {
            let sign = joint(&tokens[used..]);
            let next = (sign > 0).then(|| kinds_of(&tokens[used + sign..])).flatten();
            // `xã, huyện Nam Sách`: the last word begins a name.
            let Some((kinds, length)) = next else { break };
            let named = tokens
                .get(used + sign + length)
                .is_some_and(|next| next.is_capital() && !next.is_shouted());
            if named {
                break;
            }
            used += sign + length;
            words.push(kinds);
        }
        let levels = |kinds: &[UnitKind]| {
            let mut levels: Vec<UnitLevel> = kinds.iter().map(|kind| kind.level()).collect();
            levels.dedup();
            levels
        };
        let mut common = levels(&words[0]);
        common.retain(|level| words.iter().all(|kinds| levels(kinds).contains(level)));
        Some(Kinds { levels: common, used, count: words.len() })
    }

    /// Reads a unit, or units of a level, at `at`.
    pub(super) fn unit_at(
        &self,
        sentence: &[Token<'_>],
        at: usize,
        before: Option<&Tagged>,
    ) -> Option<(Tag, usize)> {
        let rest = &sentence[at..];
        if rest[0].shape != Shape::Word {
            return None;
        }
        for (heads, each) in [(ALL_OF, false), (EACH_OF, true)] {
            for head in heads {
                if !reads(rest, head) {
                    continue;
                }
                let length = head.split(' ').count();
                let Some(kinds) = self.kinds_at(&rest[length..]) else { continue };
                let used = length + kinds.used;
                // `các xã Linh Sến, Trà Thử`: only these.
                let named =
                    rest.get(used).is_some_and(|next| next.is_capital() && !next.is_shouted());
                let level = match kinds.levels.as_slice() {
                    [level] => Some(*level),
                    _ => None,
                };
                return match level {
                    _ if named => None,
                    Some(_) if each => Some((Tag::Each, used)),
                    Some(level) => Some((Tag::Level(level), used)),
                    None => None,
                };
            }
        }
        self.row(rest).or_else(|| self.named(sentence, at, before))
    }

    /// Reads `xã, phường` without a name: all units of the level.
    fn row(&self, rest: &[Token<'_>]) -> Option<(Tag, usize)> {
        let kinds = self.kinds_at(rest)?;
        let named =
            rest.get(kinds.used).is_some_and(|next| next.is_capital() && !next.is_shouted());
        let level = kinds.levels.first().copied()?;
        (kinds.count > 1 && !named).then_some((Tag::Level(level), kinds.used))
    }

    /// Reads a unit's name, with the word for its kind before it or alone, or in a list of names.
    fn named(
        &self,
        sentence: &[Token<'_>],
        at: usize,
        before: Option<&Tagged>,
    ) -> Option<(Tag, usize)> {
        let rest = &sentence[at..];
        let (kinds, head) = kinds_of(rest).unwrap_or_default();
        let name = &rest[head..];
        let starts =
            name.first().is_some_and(|token| token.is_capital() || token.shape == Shape::Number);
        if !starts {
            return None;
        }
        let is_kind = |kind: UnitKind| head == 0 || kinds.contains(&kind);
        let own = self.own.len() + head > 1 && begins(name, &self.own) && !self.own.is_empty();
        if own && self.kind.is_none_or(is_kind) {
            return Some((Tag::Own, head + self.own.len()));
        }
        let below = self.below.iter().enumerate().filter(|(_, (kind, words))| {
            head + words.len() > 1 && is_kind(*kind) && begins(name, words)
        });
        if let Some((place, (_, words))) = below.max_by_key(|(_, (_, words))| words.len()) {
            return Some((Tag::Below(place), head + words.len()));
        }
        let above = self.above.iter().filter(|words| head + words.len() > 1 && begins(name, words));
        if let Some(words) = above.max_by_key(|words| words.len()) {
            return Some((Tag::Above, head + words.len()));
        }
        let listed = at > 0
            && before.is_some_and(|last| {
                matches!(last.tag, Tag::Place | Tag::Below(_))
                    && (last.to == at
                        || (last.to + 1 == at
                            && (sentence[at - 1].is_sign(",") || sentence[at - 1].is_and())))
            });
        let bodies = ["ủy", "xã", "huyện", "tỉnh", "phố", "quận", "phường", "trấn", "thôn"];
        let after_body = bodies.iter().any(|word| ends(&sentence[..at], word));
        let numbered = name[0].shape == Shape::Number && head > 0 && name[0].joined;
        let capitals =
            name.iter().take_while(|token| token.is_capital() && !token.is_shouted()).count();
        if (head > 0 || listed || after_body) && capitals > 0 && !numbered {
            return Some((Tag::Place, head + capitals));
        }
        None
    }
}
