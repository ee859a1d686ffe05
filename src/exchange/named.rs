//! The table in a file or a sheet, by its name in either language, or by the user's option.

use crate::model::Kind;
use crate::problem::{Arg, Problem};
use crate::text::fold;
use crate::words::{Words, in_either};

/// Sheets without a table.
const WITHOUT_TABLE: [&str; 5] = ["huong dan", "instructions", "readme", "danh muc", "lists"];

/// The user's options for sheets: a sheet's name with its table, or `None` to leave it out.
pub(super) type SheetTables = [(String, Option<Kind>)];

/// Finds a table by name: `petitions`, `petition`, `Ý kiến, kiến nghị`, `y-kien`.
pub(super) fn table_named(name: &str) -> Option<Kind> {
    let folded = plain(name);
    let is = |kind: &Kind| {
        let spec = kind.spec();
        let called =
            |words: &Words| (plain(&words.term("kind", spec.plural)) == folded).then_some(());
        folded == spec.plural || folded == spec.word || in_either(called).is_some()
    };
    let called = |kind: &Kind| kind.spec().file_names.contains(&folded.as_str());
    Kind::ALL.into_iter().find(is).or_else(|| Kind::ALL.into_iter().find(called))
}

/// A name without diacritics and punctuation: `Ý kiến, kiến nghị` and `y-kien_kien-nghi` are equal.
fn plain(name: &str) -> String {
    let folded = fold(name);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Parses `SHEET=TABLE`, or `SHEET=-` to leave a sheet out; the last `=` separates them, as a
/// sheet's name may contain one.
///
/// # Errors
/// If it has another form, or the table is unknown (a problem of usage).
pub(super) fn read_sheet_table(given: &str) -> Result<(String, Option<Kind>), Problem> {
    let form = || Problem::usage("sheet-form").with("given", given);
    let (name, table) = given.rsplit_once('=').ok_or_else(form)?;
    Ok((
        name.trim().to_owned(),
        if table.trim() == "-" { None } else { Some(read_table_name(table)?) },
    ))
}

/// Parses the name of a table.
///
/// # Errors
/// If it is unknown; the problem of usage lists the tables.
pub(super) fn read_table_name(given: &str) -> Result<Kind, Problem> {
    let unknown =
        || Problem::usage("table-unknown").with("given", given.trim()).with("allowed", tables());
    table_named(given).ok_or_else(unknown)
}

/// The names of all tables.
pub(super) fn tables() -> String {
    Kind::ALL.map(|kind| kind.spec().plural).join(", ")
}

/// The content of a sheet.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum SheetKind {
    /// A table.
    Table(Kind),
    /// No table: instructions, lists, or left out by the user.
    LeftOut,
    /// Unknown by its name.
    Unknown,
}

/// Returns a sheet's content by its name or the user's option.
pub(super) fn sheet_kind(name: &str, said: &SheetTables) -> SheetKind {
    let folded = fold(name);
    if let Some((_, table)) = said.iter().find(|(sheet, _)| fold(sheet) == folded) {
        return table.map_or(SheetKind::LeftOut, SheetKind::Table);
    }
    if WITHOUT_TABLE.contains(&folded.as_str()) {
        return SheetKind::LeftOut;
    }
    table_named(name).map_or(SheetKind::Unknown, SheetKind::Table)
}

/// Reports the sheets of a workbook whose table is unknown, with options that leave them out.
pub(super) fn sheets_unknown(file: &str, sheets: &[String]) -> Problem {
    let without = sheets.iter().map(|sheet| ("--sheet", format!("{sheet}=-"))).collect();
    let first = sheets.first().map(String::as_str).unwrap_or_default();
    let problem =
        Problem::refused("sheet-of-no-kind").with("file", file).with("sheet", sheets.join("”, “"));
    let problem = problem.with("as", Arg::Options(vec![("--sheet", format!("{first}=sessions"))]));
    problem.with("without", Arg::Options(without)).with("allowed", tables())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_named_in_both_languages() {
        let named = [
            ("petitions", Kind::Petition),
            ("Petition", Kind::Petition),
            ("Ý kiến, kiến nghị", Kind::Petition),
            ("y-kien", Kind::Petition),
            ("ý kiến", Kind::Petition),
            ("HỘI NGHỊ", Kind::Session),
            ("don_vi", Kind::Unit),
            ("Lãnh đạo", Kind::Leader),
            ("Người giữ chức", Kind::Leader),
            ("Kế hoạch", Kind::Plan),
            ("Công khai", Kind::Publication),
            ("Days off and swapped days", Kind::Holiday),
        ];
        named.iter().for_each(|(name, kind)| assert_eq!(table_named(name), Some(*kind), "{name}"));
        assert_eq!(table_named("Bìa"), None);
    }

    /// F9: a sheet's name may contain the separator.
    #[test]
    fn a_sheet_is_parted_from_its_table_at_the_last_sign() {
        let read = |given| read_sheet_table(given).expect("a sheet");
        assert_eq!(read("Quý I = 2019=sessions"), ("Quý I = 2019".to_owned(), Some(Kind::Session)));
        assert_eq!(read("It's 2019=hội nghị"), ("It's 2019".to_owned(), Some(Kind::Session)));
        assert_eq!(read("Bìa=-"), ("Bìa".to_owned(), None));
        assert!(read_sheet_table("Bìa").is_err() && read_sheet_table("Bìa=").is_err());
    }
}
