//! The sentences of both catalogues obey the language guide, as far as a machine can tell.

use std::collections::BTreeSet;

use clap::{Command, CommandFactory};

use crate::house::{files, literals, none};
use crate::wording::{is_key, whole};

/// The lines of the catalogues that people read, as (place, text): heads of messages, attributes
/// and variants are left out, and `•` stands for each value.
fn texts(lang: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (file, source) in files("src/words", "ftl") {
        if file.rsplit('.').nth(1) != Some(lang) {
            continue;
        }
        for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#'))
        {
            let has_head = line.starts_with(|c: char| c.is_ascii_alphabetic())
                || line.trim_start().starts_with('.');
            let text = match line.split_once('=').filter(|_| has_head) {
                Some((_, text)) => text,
                None => line.trim_start().trim_start_matches('*'),
            };
            let text = match text.split_once(']').filter(|_| text.starts_with('[')) {
                Some((_, text)) => text,
                None => text,
            };
            all.push((format!("{file}:{}", number + 1), without_values(text).trim().to_owned()));
        }
    }
    assert!(all.len() > 1_000, "the texts are found");
    all
}

/// The texts of a language, and, in Vietnamese, the letters and the clerk's guide.
fn all_texts(lang: &str) -> Vec<(String, String)> {
    let mut all = texts(lang);
    if lang == "vi" {
        let letters = files("data/letters", "txt");
        let vietnamese = letters.into_iter().filter(|(file, _)| !file.contains(".en."));
        for (file, source) in vietnamese.chain(files("docs/guide", "md")) {
            let lines = source.lines().enumerate();
            all.extend(
                lines.map(|(number, line)| (format!("{file}:{}", number + 1), line.to_owned())),
            );
        }
    }
    all
}

/// A text with `•` for each `{ … }`; a selector that goes on in the next line is cut off.
fn without_values(text: &str) -> String {
    let mut shown = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    shown.push('•');
                }
            }
            c if depth == 0 => shown.push(c),
            _ => {}
        }
    }
    shown
}

/// The words of a text in lower case.
fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The parts of a text that are no sentence: commands and options, quoted examples and names of
/// files.
fn without_code(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("doithoai ") {
        shown.push_str(before);
        rest = &after[command_of(after).len()..];
    }
    shown.push_str(rest);
    let mut plain = String::new();
    let mut close = None;
    for c in shown.chars() {
        match (close, c) {
            (Some(end), c) if c == end => close = None,
            (Some(_), _) => {}
            (None, '“') => close = Some('”'),
            (None, '[') => close = Some(']'),
            (None, '\'' | '"') => close = Some(c),
            (None, c) => plain.push(c),
        }
    }
    let is_code = |word: &&str| word.starts_with('-') || word.contains(['.', '=', '_', '/', ':']);
    let words = plain.split_whitespace().filter(|word| {
        !is_code(&word.trim_end_matches(['.', ':', ',', ';', ')']).trim_start_matches('('))
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The command at the beginning of a text that goes on after it.
fn command_of(text: &str) -> &str {
    let mut quote = None;
    for (place, c) in text.char_indices() {
        match (quote, c) {
            (Some(end), c) if c == end => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, ';' | ',' | ')' | '(' | '…' | '”' | '|' | '>') => return &text[..place],
            (None, '.' | ':') if text[place + 1..].trim_start().len() < text.len() - place - 1 => {
                return &text[..place];
            }
            _ => {}
        }
    }
    text
}

/// Words that the language guide replaces by plain ones.
const REPLACED_VI: &[&str] = &[
    "bạn",
    "hãy",
    "xin",
    "đừng",
    "ai",
    "gì",
    "chỗ",
    "điền",
    "nợ",
    "buổi",
    "danh tính",
    "biên nhận",
    "chừng này",
    "tại chỗ",
    "việc giao",
    "xóa trắng",
    "đảo lại",
    "cùng chủ trì",
];
const REPLACED_EN: &[&str] = &[
    "occasion",
    "matter",
    "owed",
    "owes",
    "anew",
    "hangs on",
    "stands",
    "wanting",
    "nobody",
    "no more",
    "rests on",
    "due day",
    "promised day",
    "said to be",
];

#[test]
fn no_text_has_a_word_that_the_guide_replaces() {
    let mut wrong = Vec::new();
    for (lang, replaced) in [("vi", REPLACED_VI), ("en", REPLACED_EN)] {
        for (place, text) in all_texts(lang) {
            let text = format!(" {} ", words_of(&without_code(&text)).join(" "));
            let found = replaced.iter().filter(|word| text.contains(&format!(" {word} ")));
            wrong.extend(found.map(|word| format!("{place}: “{word}”")));
        }
    }
    none(wrong);
}

#[test]
fn vietnamese_is_spelled_one_way() {
    /// Rhymes that carry the tone on the first vowel: ủy, hòa.
    const OTHER: [&str; 15] =
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];
    let mut wrong = Vec::new();
    for (place, text) in all_texts("vi") {
        let words = words_of(&text).into_iter().filter(|word| {
            OTHER.iter().any(|rhyme| word.strip_suffix(rhyme).is_some_and(|start| start != "q"))
        });
        wrong.extend(words.map(|word| format!("{place}: {word}")));
        if text.contains(" %") {
            wrong.push(format!("{place}: a blank before %"));
        }
    }
    none(wrong);
}

/// A word of a Vietnamese sentence is a Vietnamese syllable, a name, or a code of the program.
#[test]
fn no_english_word_stands_in_vietnamese_sentences() {
    const NAMES: [&str; 9] =
        ["macro", "byte", "web", "doithoai", "age", "keygen", "mv", "chmod", "tcvn"];
    let codes: BTreeSet<String> = literals(&whole())
        .iter()
        .filter(|text| is_key(text))
        .flat_map(|text| words_of(text))
        .collect();
    let is_foreign = |word: &&str| {
        word.len() > 1
            && word.chars().all(|c| c.is_ascii_lowercase())
            && !is_syllable(word)
            && !NAMES.contains(word)
            && !codes.contains(*word)
    };
    let mut wrong = Vec::new();
    for (place, text) in texts("vi").into_iter().filter(|(_, text)| !text.contains("doithoai ")) {
        let text = without_code(&text);
        let words = text.split(|c: char| !c.is_alphabetic()).filter(is_foreign);
        wrong.extend(words.map(|word| format!("{place}: {word}")));
    }
    none(wrong);
}

/// Whether an unaccented word has the form of a Vietnamese syllable: `nghieng`, `mau`.
fn is_syllable(word: &str) -> bool {
    const BEGINNINGS: [&str; 11] =
        ["ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr"];
    const ENDS: [&str; 7] = ["ng", "nh", "ch", "c", "m", "n", "p"];
    let beginning = BEGINNINGS.iter().find_map(|part| word.strip_prefix(part));
    let rest =
        beginning.unwrap_or_else(|| word.trim_start_matches(|c| "bcdghklmnpqrstvx".contains(c)));
    let consonants = word.len() - rest.len();
    let vowels = ENDS.iter().find_map(|part| rest.strip_suffix(part)).unwrap_or(rest);
    let vowels = vowels.strip_suffix('t').unwrap_or(vowels);
    consonants <= 3
        && (1..=3).contains(&vowels.len())
        && vowels.chars().all(|c| "aeiouy".contains(c))
}

/// A problem is one sentence in lower case without a full stop; so is its hint.
#[test]
fn problems_are_sentences_without_full_stop() {
    let mut wrong = Vec::new();
    for lang in ["vi", "en"] {
        for (place, text) in texts(lang) {
            if place.contains("problem.") && text.ends_with('.') {
                wrong.push(format!("{place}: {text}"));
            }
        }
    }
    none(wrong);
}

/// Backticks would be pasted with a command, and run its output.
#[test]
fn commands_are_printed_without_backticks() {
    let mut wrong = Vec::new();
    for lang in ["vi", "en"] {
        let texts = texts(lang).into_iter().filter(|(_, text)| text.contains('`'));
        wrong.extend(texts.map(|(place, text)| format!("{place}: {text}")));
    }
    none(wrong);
}

#[test]
fn summaries_of_commands_have_at_most_60_characters() {
    let mut wrong = Vec::new();
    for (file, source) in files("src/words", "ftl") {
        let summaries = source.lines().filter_map(|line| line.strip_prefix("help-command"));
        let summaries = summaries.filter_map(|line| line.split_once(" = "));
        let long = summaries.filter(|(_, text)| text.chars().count() > 60);
        wrong.extend(long.map(|(key, text)| format!("{file}: {key}: {text}")));
    }
    none(wrong);
}

/// The commands that texts show exist, with their options.
#[test]
fn commands_in_texts_exist() {
    let mut tree = doithoai::inside::commands::Cli::command();
    tree.build();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for lang in ["vi", "en"] {
        for (place, text) in texts(lang) {
            for (start, _) in text.match_indices("doithoai ") {
                // Elsewhere the name is a part of a sentence.
                if !text[..start].trim_end().chars().next_back().is_none_or(|c| ":;,(·".contains(c))
                {
                    continue;
                }
                let line = command_of(&text[start + "doithoai ".len()..]);
                seen += 1;
                wrong
                    .extend(fault_of(&tree, line).map(|fault| format!("{place}: {line}: {fault}")));
            }
        }
    }
    assert!(seen > 300, "the commands are found: {seen}");
    none(wrong);
}

/// The first word of a line that is neither a command nor an option of its command.
fn fault_of(tree: &Command, line: &str) -> Option<String> {
    let mut command = tree;
    let mut words = line.split_whitespace().peekable();
    while let Some(word) = words.next() {
        if let Some(option) = word.strip_prefix("--") {
            let is_placeholder = option.starts_with(char::is_uppercase);
            let is_known = command.get_arguments().any(|arg| arg.get_long() == Some(option));
            if !is_placeholder && !is_known {
                return Some(word.to_owned());
            }
            if std::ptr::eq(command, tree) {
                words.next();
            }
        } else if let Some(below) = command.find_subcommand(word) {
            command = below;
        } else if command.has_subcommands() && command.get_positionals().next().is_none() {
            return Some(word.to_owned());
        }
    }
    None
}
