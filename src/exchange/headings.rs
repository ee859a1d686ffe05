//! Headings of files: the contract's English names, or the Vietnamese headings of offices.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::model::{AnyColumn, Kind};
use crate::problem::{Arg, Problem};
use crate::text::{fold, nearest};
use crate::words::{Lang, Words};

/// The meaning of a heading.
#[derive(Clone, Copy, Debug)]
pub(super) enum Heading {
    /// A column of the kind.
    Column(&'static AnyColumn),
    /// A running number, ignored.
    Numbering,
    /// A column that the user leaves out.
    LeftOut,
    /// An unknown heading.
    Unknown,
}

/// The known headings of each kind, folded, with their columns.
static KNOWN: [OnceLock<HashMap<String, &'static AnyColumn>>; Kind::ALL.len()] =
    [const { OnceLock::new() }; Kind::ALL.len()];

/// Returns the known headings of a kind: the contract's names first, then offices' headings, then
/// the catalogues' words.
fn known(kind: Kind) -> &'static HashMap<String, &'static AnyColumn> {
    KNOWN[kind as usize].get_or_init(|| {
        let columns = || kind.spec().columns.iter().chain(kind.spec().former);
        let mut known: HashMap<String, &'static AnyColumn> =
            columns().map(|column| (column.name.to_owned(), column)).collect();
        for column in columns() {
            for heading in column.headings {
                known.entry((*heading).to_owned()).or_insert(column);
            }
        }
        for lang in [Lang::Vi, Lang::En] {
            let words = Words::new(lang);
            for column in columns() {
                known.entry(fold(&words.term("column", column.label))).or_insert(column);
            }
        }
        known
    })
}

/// An office's own headings, `--map "Đơn vị=unit"`, and headings to leave out, `--map "Ghi chú=-"`.
#[derive(Clone, Debug, Default)]
pub struct Aliases {
    /// Headings and their columns, both folded; `None` leaves the heading's column out.
    own: Vec<(String, Option<String>)>,
}

impl Aliases {
    /// Parses pairs of heading and column, named in either language; the last `=` separates them,
    /// as a heading may contain one.
    ///
    /// # Errors
    /// If one is not a pair, or names no column of any table (a problem of usage).
    pub fn parse(given: &[String]) -> Result<Self, Problem> {
        let pair = |one: &String| {
            let form = || Problem::usage("map-form").with("given", one.as_str());
            let (heading, column) = one.rsplit_once('=').ok_or_else(form)?;
            if column.trim() == "-" {
                return Ok((fold(heading), None));
            }
            let folded = fold(column);
            if !Kind::ALL.iter().any(|kind| known(*kind).contains_key(&folded)) {
                let without = Arg::Options(vec![("--map", format!("{}=-", heading.trim()))]);
                return Err(Problem::usage("map-column")
                    .with("given", column.trim())
                    .with("without", without));
            }
            Ok((fold(heading), Some(folded)))
        };
        Ok(Self { own: given.iter().map(pair).collect::<Result<_, _>>()? })
    }

    /// Reads a heading of a file of this kind.
    pub(super) fn read(&self, kind: Kind, text: &str) -> Heading {
        let folded = fold(text);
        for (_, column) in self.own.iter().filter(|(heading, _)| *heading == folded) {
            match column {
                None => return Heading::LeftOut,
                Some(column) => {
                    if let Some(column) = known(kind).get(column) {
                        return Heading::Column(column);
                    }
                }
            }
        }
        if matches!(folded.as_str(), "tt" | "stt" | "so tt" | "no" | "no.") {
            return Heading::Numbering;
        }
        known(kind).get(&folded).map_or(Heading::Unknown, |column| Heading::Column(column))
    }

    /// Returns the column whose heading is nearest to a text.
    pub(super) fn near(&self, kind: Kind, text: &str) -> Option<&'static str> {
        let near = nearest(text, known(kind).keys().map(String::as_str))?;
        known(kind).get(near).map(|column| column.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R5, F9, C9: a column is left out; a heading may contain the separator; a column is named in
    /// either language.
    #[test]
    fn an_office_s_own_headings_are_named() {
        let maps = ["Ghi chú=-", "A = B=text", "Họ và tên=Người kiến nghị"].map(str::to_owned);
        let own = Aliases::parse(&maps).expect("pairs");
        let of = |text| match own.read(Kind::Petition, text) {
            Heading::Column(column) => column.name,
            Heading::Numbering => "TT",
            Heading::LeftOut => "-",
            Heading::Unknown => "?",
        };
        assert_eq!(
            ["Ghi chú", "a = b", "HỌ VÀ TÊN", "Hội nghị"].map(of),
            ["-", "text", "petitioner", "session"]
        );
        assert!(Aliases::parse(&["Ghi chú=".to_owned()]).is_err());
        assert_eq!(Aliases::default().near(Kind::Session, "Ngày tổ chứcc"), Some("day"));
    }

    #[test]
    fn headings_are_known_in_both_languages() {
        let known = Aliases::default();
        let of = |kind, text| match known.read(kind, text) {
            Heading::Column(column) => column.name,
            Heading::Numbering => "TT",
            Heading::LeftOut => "-",
            Heading::Unknown => "?",
        };
        assert_eq!(of(Kind::Session, "Đơn vị"), "unit");
        assert_eq!(of(Kind::Session, "Ngày tổ chức"), "day");
        assert_eq!(of(Kind::Ballot, "Rất hài lòng"), "very_satisfied");
        assert_eq!(of(Kind::Session, "STT"), "TT");
        assert_eq!(of(Kind::Session, "Quá hạn"), "?");
        for kind in Kind::ALL {
            for column in kind.spec().columns {
                assert_eq!(of(kind, column.name), column.name);
                for lang in [crate::words::Lang::Vi, crate::words::Lang::En] {
                    let label = Words::new(lang).term("column", column.label);
                    let read = match known.read(kind, &label) {
                        Heading::Column(column) => column.name,
                        _ => "?",
                    };
                    assert_eq!(
                        read, column.name,
                        "what people call {} of {:?}: {label}",
                        column.name, kind
                    );
                }
                assert!(!column.headings.is_empty(), "{} has a Vietnamese heading", column.name);
            }
        }
    }
}
