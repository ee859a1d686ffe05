//! What a text says before a sentence: time, matter, organiser, and what may restrict its figures.

use chrono::NaiveDate;

use super::find::figures;
use super::lexicon::{Lexicon, Tag, Tagged, ends, reads};
use super::office::Office;
use super::sentence::{Piece, sentences};
use super::share::Sentence;
use super::subject::Noun;
use super::time::{Time, date_line, times};
use super::token::tokens;
use super::who::Who;
use super::{Doubt, Doubted, Matter, Mood, Organiser, Stated};
use crate::model::{UnitKind, UnitLevel};

/// What the text before says of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// The level of the office.
    pub(super) level: Option<UnitLevel>,
    /// Last time named.
    pub(super) time: Time,
    /// The day on which the text was written.
    pub(super) written_on: Option<NaiveDate>,
    /// Whether it is about dialogues.
    pub(super) matter: Matter,
    /// Organiser named in the paragraph.
    pub(super) who: Option<Who>,
    /// Mood of a heading, or of the sentence before a list.
    pub(super) mood: Option<Mood>,
    /// What a list counts.
    pub(super) noun: Option<Noun>,
    /// What may make the figures a part of the whole.
    pub(super) topic: Option<Doubted>,
    /// Whether it is about one session.
    pub(super) single: bool,
    /// Number of the sentence.
    pub(super) sentence: usize,
    /// Whether the sentence is a headline.
    pub(super) heading: bool,
    headed_topic: Option<Doubted>,
    headed_mood: Option<Mood>,
    headed_matter: Matter,
}

impl Context {
    fn of(office: &Office) -> Self {
        Self {
            level: office.kind.map(UnitKind::level),
            time: Time::Unsaid,
            written_on: None,
            matter: Matter::Unsaid,
            who: None,
            mood: None,
            noun: None,
            topic: None,
            single: false,
            sentence: 0,
            heading: false,
            headed_topic: None,
            headed_mood: None,
            headed_matter: Matter::Unsaid,
        }
    }

    /// Begins a paragraph: what the paragraph before said no longer holds, a heading does.
    fn begin_paragraph(&mut self) {
        self.who = None;
        self.noun = None;
        self.single = false;
        self.mood = self.headed_mood;
        self.topic.clone_from(&self.headed_topic);
        self.matter = self.headed_matter;
    }

    /// Takes a heading: what it says holds until the next.
    fn head(&mut self, sentence: &Sentence<'_, '_>, first: bool) {
        let is = |tag| sentence.tags.iter().any(|one| one.tag == tag);
        self.headed_topic = topic(sentence, true);
        self.headed_mood = (plans(sentence) && !is(Tag::Fact)).then_some(Mood::Aim);
        let matter = if first { Matter::Document } else { Matter::Paragraph };
        self.headed_matter = match is(Tag::Dialogue) {
            true => matter,
            false => self.headed_matter.min(Matter::Document),
        };
        self.begin_paragraph();
    }

    /// Takes what a sentence says for those after it.
    fn take(&mut self, sentence: &Sentence<'_, '_>, all: &[Stated]) {
        if sentence.tags.iter().any(|one| one.tag == Tag::Dialogue) {
            self.matter = Matter::Paragraph;
        }
        if let Some(time) = sentence.times.iter().rfind(|one| {
            !matches!(one.time, Time::Until(_) | Time::Unsaid | Time::Months(..) | Time::Within(_))
        }) {
            self.time = time.time.clone();
        }
        let counted = all.iter().filter(|one| one.noun == Noun::Sessions && !one.part);
        let doubt = counted.filter_map(|one| one.doubt.clone()).next();
        // Figures on something else name no part of the dialogues.
        let other = !all.is_empty() && !sentence.tags.iter().any(|one| one.tag == Tag::Dialogue);
        let named = if other { None } else { topic(sentence, false) };
        self.topic = self.topic.take().or(named).or(doubt);
        self.single = sentence.speaks_of_one().unwrap_or(self.single);
        let last = all.iter().rfind(|one| one.organiser != Organiser::Unsaid);
        if let Some(last) = last {
            self.who = Some(Who { organiser: last.organiser, hosted: last.hosted });
        } else if all.is_empty()
            && sentence.tags.iter().any(|one| one.tag == Tag::Dialogue)
            && let Some(who) = sentence.who_of_all(self.level)
        {
            self.who = Some(who);
        }
        // The parts of a list count what its head counts.
        let noun =
            all.iter().map(|one| one.noun).find(|noun| !matches!(noun, Noun::Percent | Noun::Days));
        if let Some(noun) = noun.filter(|noun| *noun != Noun::Other) {
            self.noun = Some(noun);
        }
        let opens = sentence.tokens.last().is_some_and(|last| last.is_sign(":"));
        if opens {
            let aim = sentence
                .tags
                .iter()
                .rfind(|one| matches!(one.tag, Tag::Aim | Tag::Fact | Tag::Rule));
            self.mood = aim.and_then(|one| match one.tag {
                Tag::Aim => Some(Mood::Aim),
                Tag::Rule => Some(Mood::Rule),
                _ => None,
            });
        }
    }
}

/// Returns whether a heading is about what is to be done.
fn plans(sentence: &Sentence<'_, '_>) -> bool {
    let words = ["phương hướng", "nhiệm vụ", "mục tiêu", "giải pháp", "thời gian tới", "dự kiến"];
    (0..sentence.tokens.len())
        .any(|at| words.iter().any(|word| reads(&sentence.tokens[at..], word)))
}

/// Returns what of a heading, or of an earlier sentence on dialogues, makes later figures a part of
/// the whole: a group, a subject, a place; of a heading on dialogues also any unknown word.
fn topic(sentence: &Sentence<'_, '_>, heading: bool) -> Option<Doubted> {
    // Of a headline on dialogues, what stands behind that word: `Đối thoại với tiểu thương`.
    let dialogue = sentence.tags.iter().find(|one| one.tag == Tag::Dialogue);
    let behind = |one: &Tagged| dialogue.is_some_and(|dialogue| dialogue.to <= one.from);
    // Of other sentences only with whom or about what: `đối thoại với hội người mù`.
    let partner = |one: &Tagged| {
        let before = &sentence.tokens[..one.from];
        ["với", "về", "cho", "của", "giữa", "với các", "về các"]
            .iter()
            .any(|word| ends(before, word))
    };
    let told_of = |one: &Tagged| {
        let words = ["ý kiến", "kiến nghị", "nội dung", "vấn đề", "phản ánh"];
        (0..one.from).any(|at| words.iter().any(|word| reads(&sentence.tokens[at..], word)))
    };
    let why = |one: &Tagged| match one.tag {
        // `Các ý kiến tập trung vào lĩnh vực đất đai` narrows nothing.
        Tag::Topic if !heading && told_of(one) => None,
        Tag::Topic => Some(Doubt::Topic),
        Tag::OtherMatter => Some(Doubt::OtherMatter),
        Tag::Place | Tag::Below(_) => Some(Doubt::Place),
        Tag::Unknown if behind(one) && (heading || partner(one)) => Some(Doubt::Words),
        Tag::Kind(_) if heading => Some(Doubt::Several),
        _ => None,
    };
    sentence.tags.iter().find_map(|one| {
        why(one).map(|why| Doubted { why, words: sentence.slice(one.from, one.to) })
    })
}

fn is_time_of_event(piece: &Piece<'_>) -> Option<NaiveDate> {
    date_line(&piece.tokens)
}

/// Reads the figures in a text, in order.
pub(super) fn read(text: &str, office: &Office) -> Vec<Stated> {
    let lexicon = Lexicon::of(office);
    let pieces = sentences(&tokens(text));
    let mut context = Context::of(office);
    let (mut all, mut paragraph) = (Vec::new(), 0);
    for (place, piece) in pieces.iter().enumerate() {
        if let Some(day) = is_time_of_event(piece) {
            context.written_on = Some(day);
            continue;
        }
        if piece.paragraph != paragraph {
            paragraph = piece.paragraph;
            context.begin_paragraph();
        }
        let tags = lexicon.tagged(&piece.tokens);
        let times = times(&piece.tokens, &tags);
        let found = figures(&piece.tokens, &lexicon, &times);
        let sentence = Sentence { text, tokens: &piece.tokens, tags, figures: found, times };
        (context.sentence, context.heading) = (place, piece.heading && !piece.item);
        let mut read: Vec<Stated> =
            (0..sentence.figures.len()).map(|place| sentence.stated(place, &context)).collect();
        sentence.relate(&mut read);
        if piece.cut {
            let doubt = Doubted { why: Doubt::Words, words: String::new() };
            for one in &mut read {
                one.doubt = Some(doubt.clone());
            }
        }
        context.take(&sentence, &read);
        if piece.heading && !piece.item && read.is_empty() {
            context.head(&sentence, place == 0);
        }
        all.extend(read);
    }
    all
}
