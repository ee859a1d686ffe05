//! The two languages: every text for people, by its key in the catalogues beside this file.
//!
//! A key's first word names its catalogue: `problem-unit-unknown` is in `problem.vi.ftl` and
//! `problem.en.ftl`. A catalogue is parsed at its first use, so a command pays only for its own
//! texts.

use std::{cell::OnceCell, fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::platform;
use crate::problem::{Arg, Cause, Problem, Warning};
use crate::text::number;

mod args;

/// The program's languages.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Lang {
    /// Vietnamese, the users' language.
    #[default]
    Vi,
    /// English.
    En,
}

impl Lang {
    /// Returns the code as typed and as written in documents.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

impl FromStr for Lang {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        match text {
            "vi" => Ok(Self::Vi),
            "en" => Ok(Self::En),
            _ => Err(Problem::because(Cause::NotInList { of_column: false })
                .with("given", text)
                .with("allowed", "vi, en")),
        }
    }
}

macro_rules! catalogues {
    ($($name:literal),* $(,)?) => {
        /// The catalogues: name, Vietnamese text, English text.
        const CATALOGUES: &[(&str, &str, &str)] =
            &[$(($name, include_str!(concat!($name, ".vi.ftl")), include_str!(concat!($name, ".en.ftl")))),*];
    };
}

catalogues![
    "problem", "warning", "help", "receipt", "report", "term", "log", "ask", "lint", "letter"
];

type Bundle = FluentBundle<FluentResource>;

/// How counts are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Style {
    /// As on screens and in tables: `2`.
    Screen,
    /// As official documents in Vietnamese write them: `02`.
    Document,
}

/// The texts of one language.
pub struct Words {
    lang: Lang,
    style: Style,
    bundles: Vec<OnceCell<Bundle>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

thread_local! {
    /// The texts of both languages, for input that may be in either.
    static BOTH: [Words; 2] = [Words::new(Lang::Vi), Words::new(Lang::En)];
}

/// Searches the texts of both languages, Vietnamese first.
pub fn in_either<T>(find: impl Fn(&Words) -> Option<T>) -> Option<T> {
    BOTH.with(|both| both.iter().find_map(find))
}

impl Words {
    /// Opens the texts of a language; none is parsed yet.
    pub fn new(lang: Lang) -> Self {
        let bundles = CATALOGUES.iter().map(|_| OnceCell::new()).collect();
        Self { lang, style: Style::Screen, bundles }
    }

    /// Opens the texts of a language for the sentences of official documents.
    pub fn for_documents(lang: Lang) -> Self {
        Self { style: Style::Document, ..Self::new(lang) }
    }

    /// Returns the language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Formats a message; an unknown key is shown in brackets, which a test forbids.
    pub fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.lookup(key, None, args).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Formats a message without arguments.
    pub fn text(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// Formats a message without arguments; `None` if the key is unknown.
    pub fn known(&self, key: &str) -> Option<String> {
        self.lookup(key, None, &[])
    }

    /// Formats an attribute of a message, such as a problem's `hint`; `None` if it has none.
    pub fn attribute(
        &self,
        key: &str,
        attribute: &str,
        args: &[(&'static str, Arg)],
    ) -> Option<String> {
        self.lookup(key, Some(attribute), args)
    }

    /// Formats a problem: its sentence and its hint, if it has one.
    pub fn problem(&self, problem: &Problem) -> (String, Option<String>) {
        let key = format!("problem-{}", problem.key());
        (self.say(&key, &problem.args), self.attribute(&key, "hint", &problem.args))
    }

    /// Formats an argument outside a message.
    pub fn shown(&self, arg: &Arg) -> String {
        joined(&[self.value(arg)])
    }

    /// Formats a warning.
    pub fn warning(&self, warning: &Warning) -> String {
        self.say(&format!("warning-{}", warning.key()), &warning.args)
    }

    /// Returns a warning as JSON reports and receipts show it.
    pub fn warning_json(&self, warning: &Warning) -> serde_json::Value {
        serde_json::json!({ "code": warning.code(), "message": self.warning(warning), "refs": warning.refs })
    }

    /// Formats a warning's hint, if it has one; `record` stands for the first record concerned.
    pub fn warning_hint(&self, warning: &Warning) -> Option<String> {
        let record = warning.refs.first().map(|code| ("record", Arg::from(code)));
        let args: Vec<_> = warning.args.iter().cloned().chain(record).collect();
        self.attribute(&format!("warning-{}", warning.key()), "hint", &args)
    }

    /// Formats a term of the domain: `term-<list>-<code>`, such as `term-post-chair`.
    pub fn term(&self, list: &str, code: &str) -> String {
        self.text(&format!("term-{list}-{code}"))
    }

    /// Shows a count with its thousands grouped: `1.234` or `1,234`; in Vietnamese documents with
    /// two digits: `02`.
    pub fn number(&self, count: i64) -> String {
        counted(count, self.lang, self.style)
    }

    /// Formats a percentage given by its digits and decimal places: `79,64%`, in English `79.64%`.
    pub fn percent_of(&self, digits: i64, places: u32) -> String {
        let one = 10_i64.pow(places.min(9));
        let whole = self.number(digits / one);
        if places == 0 {
            return format!("{whole}%");
        }
        let comma = if self.lang == Lang::Vi { ',' } else { '.' };
        let width = usize::try_from(places).unwrap_or(1);
        format!("{whole}{comma}{:0width$}%", digits % one)
    }

    /// Formats a day as both languages write it: `20/05/2019`.
    pub fn day(&self, day: NaiveDate) -> String {
        day.format("%d/%m/%Y").to_string()
    }

    /// Formats a day with its weekday: `thứ hai 20/05/2019`.
    pub fn weekday(&self, day: NaiveDate) -> String {
        let number = day.weekday().number_from_monday().to_string();
        format!("{} {}", self.term("weekday-named", &number), self.day(day))
    }

    fn lookup(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&'static str, Arg)],
    ) -> Option<String> {
        let bundle = self.bundle(key)?;
        let message = bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs<'_> =
            args.iter().map(|(name, arg)| (*name, self.value(arg))).collect();
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }

    fn bundle(&self, key: &str) -> Option<&Bundle> {
        let name = key.split('-').next()?;
        let place = CATALOGUES.iter().position(|(catalogue, _, _)| *catalogue == name)?;
        Some(self.bundles[place].get_or_init(|| open(CATALOGUES[place], self.lang, self.style)))
    }
}

fn open(catalogue: (&str, &str, &str), lang: Lang, style: Style) -> Bundle {
    let source = if lang == Lang::Vi { catalogue.1 } else { catalogue.2 };
    // The readable rest of a catalogue with a syntax error is kept; a test forbids such errors.
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new(vec![lang.identifier()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match (lang, style) {
        (Lang::Vi, Style::Screen) => |value, _| group(value, Lang::Vi, Style::Screen),
        (Lang::Vi, Style::Document) => |value, _| group(value, Lang::Vi, Style::Document),
        (Lang::En, _) => |value, _| group(value, Lang::En, Style::Screen),
    }));
    bundle.add_resource_overriding(resource);
    for (name, quote) in SHELL_FUNCTIONS {
        // Only a second addition of a name can fail; each is added once.
        let _ = bundle.add_function(name, move |values, _| quote(&joined(values)).into());
    }
    bundle
}

/// A function that quotes a word for the shell.
type Quote = fn(&str) -> String;

/// Functions that catalogues wrap around values in commands for pasting:
/// `doithoai show { SHELL($code) }`, quoted only if the shell needs it, and
/// `--file { QUOTED($path) }`, always quoted. A suffix is passed with its value:
/// `{ SHELL($code, "/assignment") }`.
const SHELL_FUNCTIONS: [(&str, Quote); 2] =
    [("SHELL", platform::quoted), ("QUOTED", platform::in_quotes)];

/// Joins a function's values.
fn joined(values: &[FluentValue<'_>]) -> String {
    let text = |value: &FluentValue<'_>| match value {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => String::new(),
    };
    values.iter().map(text).collect()
}

fn counted(count: i64, lang: Lang, style: Style) -> String {
    match (lang, style) {
        (Lang::Vi, Style::Document) if (1..10).contains(&count) => format!("0{count}"),
        (lang, _) => number(count, lang == Lang::En),
    }
}

/// Groups the thousands of a count, which Fluent itself does not do.
fn group(value: &FluentValue<'_>, lang: Lang, style: Style) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "counts are whole and far below 2^53")]
        FluentValue::Number(count) => Some(counted(count.value as i64, lang, style)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Each message and attribute of a catalogue, with the names of its arguments.
    fn shape(name: &str, source: &str) -> BTreeMap<String, BTreeSet<String>> {
        assert!(FluentResource::try_new(source.to_owned()).is_ok(), "{name} can be read");
        let mut shape: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let (mut message, mut part) = (String::new(), String::new());
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let head = line.split('=').next().unwrap_or_default().trim();
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                assert!(head.starts_with(&format!("{name}-")), "{head} stands in {name}");
                message = head.to_owned();
                part.clone_from(&message);
                assert!(
                    shape.insert(part.clone(), BTreeSet::new()).is_none(),
                    "{head} is there twice"
                );
            } else if head.starts_with('.') {
                part = format!("{message}{head}");
                shape.insert(part.clone(), BTreeSet::new());
            }
            let used = line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
                    .collect::<String>()
            });
            shape.entry(part.clone()).or_default().extend(used);
        }
        shape
    }

    /// S5: a value that a message prints for pasting is one word to the shell.
    #[test]
    fn values_in_commands_are_one_word_to_the_shell() {
        let hint = |key: &str, name: &'static str, value: &str| {
            let problem = Problem::refused("x").with(name, value);
            Words::new(Lang::En)
                .attribute(&format!("problem-{key}"), "hint", &problem.args)
                .expect("a hint")
        };
        let shown = hint("already-withdrawn", "code", "aa$(touch${IFS}x)");
        assert!(shown.contains("doithoai assign transfer 'aa$(touch${IFS}x)' --to"), "{shown}");
        assert!(
            hint("already-withdrawn", "code", "aa-1")
                .contains("doithoai assign transfer aa-1 --to")
        );
        let options = Arg::Options(vec![("--sheet", "it's=sessions".to_owned())]);
        let words = Words::new(Lang::En);
        let shown = words
            .attribute("problem-sheet-of-no-kind", "hint", &[("as", options)])
            .expect("a hint");
        assert!(
            shown.contains(&format!("--sheet {}", platform::in_quotes("it's=sessions"))),
            "{shown}"
        );
    }

    /// S5: no command for pasting holds a text of the register or of the command line unquoted.
    #[test]
    fn every_value_in_a_command_goes_through_a_function_of_the_shell() {
        /// Counts, days, and codes of closed lists, which the program itself makes.
        const OWN: [&str; 15] = [
            "period", "year", "entry", "beyond", "by", "days", "kind", "format", "data",
            "encoding", "apart", "day", "last", "allowed", "most",
        ];
        let mut bare = Vec::new();
        for (_, vi, en) in CATALOGUES {
            for line in vi.lines().chain(en.lines()) {
                let Some((_, command)) = line.split_once("doithoai ") else { continue };
                let names = command.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next());
                bare.extend(
                    names.filter(|name| !OWN.contains(name)).map(|name| format!("{name}: {line}")),
                );
            }
        }
        assert!(bare.is_empty(), "{}", bare.join("\n"));
    }

    #[test]
    fn both_languages_have_the_same_messages_with_the_same_arguments() {
        for (name, vi, en) in CATALOGUES {
            let (vi, en) = (shape(name, vi), shape(name, en));
            assert_eq!(
                vi.keys().collect::<Vec<_>>(),
                en.keys().collect::<Vec<_>>(),
                "catalogue {name}"
            );
            for (key, used) in &vi {
                assert_eq!(used, &en[key], "arguments of {key}");
            }
        }
    }
}
