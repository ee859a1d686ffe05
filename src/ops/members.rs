//! Members of closed lists by their names in either language.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::model::Closed;
use crate::problem::Problem;
use crate::text::fold;
use crate::words::{Lang, Words};

thread_local! {
    /// Names of the members of the closed lists used so far, in both languages.
    static CALLED: RefCell<HashMap<String, HashMap<String, String>>> = RefCell::default();
}

/// Finds a member of a closed list by its name in either language.
pub(super) fn called<'a>(list: &str, codes: &[&'a str], given: &str) -> Option<&'a str> {
    let folded = fold(given);
    if let Some((_, _, code)) =
        OTHER_WORDS.iter().find(|(of, word, _)| *of == list && *word == folded)
    {
        return codes.iter().copied().find(|one| one == code);
    }
    CALLED.with_borrow_mut(|lists| {
        let members = lists.entry(list.to_owned()).or_insert_with(|| members(list, codes));
        let code = members.get(&folded)?;
        codes.iter().copied().find(|one| one == code)
    })
}

/// Members of a closed list by name; if both languages use a word, the Vietnamese meaning applies.
fn members(list: &str, codes: &[&str]) -> HashMap<String, String> {
    let mut members = HashMap::new();
    for lang in [Lang::Vi, Lang::En] {
        let words = Words::new(lang);
        for code in codes {
            members.entry(fold(&words.term(list, code))).or_insert_with(|| (*code).to_owned());
        }
    }
    members
}

/// Reads a member of a closed list by its code, or by its name in either language.
///
/// # Errors
/// If no member matches: a problem of usage that lists the codes.
pub fn read_member<T: Closed>(list: &str, given: &str) -> Result<T, Problem> {
    T::parse(given).or_else(|problem| {
        let codes: Vec<&str> = T::ALL.iter().map(|one| one.code()).collect();
        called(list, &codes, given).and_then(|code| T::parse(code).ok()).ok_or(problem)
    })
}

/// Other words for members of closed lists, folded: list, word, code. Offices write them, or
/// workbooks of earlier versions offered them. The chair of another body is not `chair`.
const OTHER_WORDS: [(&str, &str, &str); 21] = [
    ("post", "bi thu dang uy", "secretary"),
    ("post", "bi thu huyen uy", "secretary"),
    ("post", "bi thu cap uy", "secretary"),
    ("post", "chu tich", "chair"),
    ("post", "chu tich uy ban nhan dan", "chair"),
    ("post", "pho bi thu", "deputy"),
    ("post", "pho chu tich", "deputy"),
    ("post", "pho chu tich ubnd", "deputy"),
    ("post", "pho bi thu dang uy", "deputy"),
    ("origin", "raised at the session", "raised"),
    ("origin", "collected before it", "collected"),
    ("outcome", "da giai trinh", "explained"),
    ("outcome", "ghi nhan", "noted"),
    ("outcome", "tu choi", "declined"),
    ("outcome", "tra loi tam thoi", "interim"),
    ("scope", "cac xa truc thuoc", "communes"),
    ("scope", "all communes below", "communes"),
    ("scope", "the unit's own", "own"),
    ("day-status", "da xac nhan", "confirmed"),
    ("due-kind", "calendar days, moved off days off", "calendar-roll"),
    (
        "due-kind",
        "tinh ca ngay nghi, het han vao ngay nghi thi lui den ngay lam viec",
        "calendar-roll",
    ),
];
