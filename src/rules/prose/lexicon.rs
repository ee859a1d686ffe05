//! Vocabulary of official prose on dialogues: what each phrase says about nearby figures. The
//! phrases are in `data/prose/`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use super::office::{Office, OfficeWords};
use super::subject::{Act, Noun};
use super::token::{Shape, Token};
use crate::model::{Closed, SessionForm, SessionKind, UnitKind, UnitLevel};
use crate::text::exact_key;

/// Meaning of a phrase.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Tag {
    /// Nothing that restricts a figure.
    Plain,
    /// Heads of Party committees and governments at all levels.
    Heads,
    /// A group or subject that makes a figure a part of the whole.
    Topic,
    /// Another matter than the dialogues.
    OtherMatter,
    /// Another body or person than the heads.
    OtherHost,
    /// The Fatherland Front, which collects the ballots.
    Front,
    /// Unknown.
    Unknown,
    /// The sentence is about dialogues.
    Dialogue,
    /// Something happened.
    Fact,
    /// Something is intended.
    Aim,
    /// A rule says so.
    Rule,
    /// Every year: a rule, unless it is asked for.
    Yearly,
    /// The whole of the office's area.
    Whole,
    /// The office's own unit, itself or the whole of it.
    Own,
    /// The office's own unit itself.
    OwnLevel,
    /// Its Party committee.
    Party,
    /// Its government.
    Government,
    /// A secretary.
    Secretary,
    /// A chair.
    Chair,
    /// The units of a level.
    Level(UnitLevel),
    /// A unit below, by its place in the office's list.
    Below(usize),
    /// A unit above, or a body of one.
    Above,
    /// Another place.
    Place,
    /// Each unit.
    Each,
    /// All of the things named.
    Every,
    /// A mean.
    Average,
    /// Kind of session.
    Kind(SessionKind),
    /// Form of session.
    Form(SessionForm),
    /// What happened to the things counted.
    Act(Act),
    /// Counted from the session.
    AfterSession,
    /// Counted back from the session.
    BeforeSession,
    /// Word of a term.
    Term,
    /// The hosts follow.
    By,
    /// What a thing belongs to follows.
    Of,
    /// A place follows.
    At,
    /// A body that only stands aside follows.
    Aside,
    /// Start of a new statement about a part.
    Part,
    /// Start of a list of all parts.
    WholeList,
    /// Start of a list of some parts.
    Partly,
    /// What is left.
    Left,
    /// The others.
    Rest,
    /// A difference.
    Change,
    /// Comparison with another period.
    Beside,
    /// And.
    And,
    /// Start of a clause that restricts nothing before it.
    Opens,
    /// A time other than one known period.
    Time,
}

impl Tag {
    fn read(code: &str) -> Option<Self> {
        Some(match code {
            "plain" => Self::Plain,
            "heads" => Self::Heads,
            "topic" => Self::Topic,
            "other-matter" => Self::OtherMatter,
            "other-host" => Self::OtherHost,
            "dialogue" => Self::Dialogue,
            "fact" => Self::Fact,
            "aim" => Self::Aim,
            "rule" => Self::Rule,
            "yearly" => Self::Yearly,
            "front" => Self::Front,
            "whole" => Self::Whole,
            "own" => Self::Own,
            "own-level" => Self::OwnLevel,
            "party" => Self::Party,
            "government" => Self::Government,
            "secretary" => Self::Secretary,
            "chair" => Self::Chair,
            "above" => Self::Above,
            "each" => Self::Each,
            "every" => Self::Every,
            "average" => Self::Average,
            "after-session" => Self::AfterSession,
            "before-session" => Self::BeforeSession,
            "term-word" => Self::Term,
            "by" => Self::By,
            "of" => Self::Of,
            "at" => Self::At,
            "aside" => Self::Aside,
            "part" => Self::Part,
            "whole-list" => Self::WholeList,
            "partly" => Self::Partly,
            "left" => Self::Left,
            "rest" => Self::Rest,
            "change" => Self::Change,
            "beside" => Self::Beside,
            "and" => Self::And,
            "opens" => Self::Opens,
            "time" => Self::Time,
            _ => {
                let of_kind = |kind: UnitKind| Self::Level(kind.level());
                let level = code.strip_prefix("level-").and_then(|code| find(code).map(of_kind));
                return level
                    .or_else(|| find(code).map(Self::Kind))
                    .or_else(|| find(code).map(Self::Form))
                    .or_else(|| find(code).map(Self::Act));
            }
        })
    }

    /// Returns whether it names who held sessions.
    pub(super) fn names_organiser(self) -> bool {
        matches!(
            self,
            Self::Whole
                | Self::Own
                | Self::OwnLevel
                | Self::Party
                | Self::Government
                | Self::Level(_)
                | Self::Below(_)
                | Self::Secretary
                | Self::Chair
        )
    }
}

fn find<T: Closed>(code: &str) -> Option<T> {
    T::ALL.iter().copied().find(|member| member.code() == code)
}

/// A range of tokens with its meaning.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tagged {
    /// First token.
    pub(super) from: usize,
    /// Token after the last.
    pub(super) to: usize,
    /// Meaning.
    pub(super) tag: Tag,
}

type Phrase<T> = (Vec<String>, T);
type Phrases<T> = HashMap<String, Vec<Phrase<T>>>;

/// The vocabulary as an office uses it.
pub(super) struct Lexicon {
    phrases: Rc<Phrases<Tag>>,
    /// The words for units and their names.
    pub(super) words: OfficeWords,
}

const PHRASES: &str = include_str!("../../../data/prose/lexicon.txt");
const NOUNS: &str = include_str!("../../../data/prose/nouns.txt");

/// Returns the lines of a table, each as its code and its phrases.
fn table(text: &'static str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let (code, phrases) = line.split_once(": ")?;
        Some((code, phrases.split(" | ").map(str::trim).collect()))
    })
}

pub(super) fn keys(phrase: &str) -> Vec<String> {
    phrase.split_whitespace().map(exact_key).collect()
}

fn add<T>(all: &mut Phrases<T>, phrase: &str, meaning: T) {
    let keys = keys(phrase);
    if let Some(first) = keys.first() {
        all.entry(first.clone()).or_default().push((keys, meaning));
    }
}

/// Puts the longest phrases first; of equal ones the first stays first.
fn longest_first<T>(all: &mut Phrases<T>) {
    for list in all.values_mut() {
        list.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    }
}

static NOUN_PHRASES: LazyLock<Phrases<Noun>> = LazyLock::new(|| {
    let mut nouns = Phrases::new();
    for (code, list) in table(NOUNS) {
        let Some(noun) = find::<Noun>(code) else { continue };
        for phrase in list {
            add(&mut nouns, phrase, noun);
        }
    }
    longest_first(&mut nouns);
    nouns
});

thread_local! {
    /// The phrases of the offices of each kind.
    static OF_KIND: RefCell<HashMap<Option<UnitKind>, Rc<Phrases<Tag>>>> = RefCell::default();
}

/// Returns the phrases of an office of a kind.
fn phrases(words: &OfficeWords) -> Rc<Phrases<Tag>> {
    OF_KIND.with_borrow_mut(|known| {
        let made = || {
            let mut all = Phrases::new();
            for (phrase, tag) in words.phrases() {
                add(&mut all, &phrase, tag);
            }
            for (code, list) in table(PHRASES) {
                let Some(tag) = Tag::read(code) else { continue };
                for phrase in list.iter().flat_map(|phrase| words.filled(phrase)) {
                    add(&mut all, &phrase, tag);
                }
            }
            longest_first(&mut all);
            Rc::new(all)
        };
        Rc::clone(known.entry(words.kind).or_insert_with(made))
    })
}

impl Lexicon {
    /// Makes the vocabulary of an office.
    pub(super) fn of(office: &Office) -> Self {
        let words = OfficeWords::of(office);
        Self { phrases: phrases(&words), words }
    }

    fn phrase_at(&self, sentence: &[Token<'_>]) -> Option<(Tag, usize)> {
        let list = self.phrases.get(&sentence.first()?.key)?;
        let found = list.iter().find(|(phrase, _)| begins(sentence, phrase))?;
        Some((found.1, found.0.len()))
    }

    /// Returns what a number counts by the phrase at the beginning of tokens, and its length.
    pub(super) fn noun(&self, tokens: &[Token<'_>]) -> Option<(Noun, usize)> {
        let first = tokens.first()?;
        let listed = NOUN_PHRASES.get(&first.key).and_then(|list| {
            list.iter().find(|(phrase, _)| begins(tokens, phrase)).map(|one| (one.1, one.0.len()))
        });
        let units = self.words.kinds_at(tokens).map(|kinds| (Noun::Units, kinds.used));
        match (listed, units) {
            (Some(listed), Some(units)) if listed.1 >= units.1 => Some(listed),
            (listed, units) => units.or(listed),
        }
    }

    /// Returns the meaning of every range of a sentence; leaves out signs and numbers.
    pub(super) fn tagged(&self, sentence: &[Token<'_>]) -> Vec<Tagged> {
        let mut all: Vec<Tagged> = Vec::new();
        let mut at = 0;
        while at < sentence.len() {
            let rest = &sentence[at..];
            let phrase = self.phrase_at(rest);
            let units = self.words.unit_at(sentence, at, all.last());
            let (tag, used) = match (units, phrase, rest[0].shape) {
                (Some((tag, used)), phrase, _) if phrase.is_none_or(|(_, words)| used >= words) => {
                    (Some(tag), used)
                }
                (_, Some((tag, used)), _) => (Some(tag), used),
                (_, None, Shape::Word) => (Some(Tag::Unknown), 1),
                _ => (None, 1),
            };
            all.extend(tag.map(|tag| Tagged { from: at, to: at + used, tag }));
            at += used;
        }
        all
    }
}

thread_local! {
    /// Keys of the phrases asked for so far: few, and each looked up at every word.
    static ASKED: RefCell<HashMap<String, Rc<[String]>>> = RefCell::default();
}

fn asked(phrase: &str) -> Rc<[String]> {
    ASKED.with_borrow_mut(|asked| match asked.get(phrase) {
        Some(keys) => Rc::clone(keys),
        None => Rc::clone(asked.entry(phrase.to_owned()).or_insert_with(|| keys(phrase).into())),
    })
}

/// Returns whether tokens begin with a phrase.
pub(super) fn begins(tokens: &[Token<'_>], phrase: &[String]) -> bool {
    tokens.len() >= phrase.len() && phrase.iter().zip(tokens).all(|(key, token)| *key == token.key)
}

/// Returns whether tokens begin with a phrase given as text.
pub(super) fn reads(tokens: &[Token<'_>], phrase: &str) -> bool {
    begins(tokens, &asked(phrase))
}

/// Returns whether tokens end with a phrase.
pub(super) fn ends(tokens: &[Token<'_>], phrase: &str) -> bool {
    let phrase = asked(phrase);
    tokens.len() >= phrase.len() && begins(&tokens[tokens.len() - phrase.len()..], &phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_has_a_meaning() {
        for (code, phrases) in table(PHRASES) {
            assert!(Tag::read(code).is_some() && !phrases.is_empty(), "{code}");
        }
        for (code, _) in table(NOUNS) {
            assert!(find::<Noun>(code).is_some(), "{code}");
        }
    }
}
