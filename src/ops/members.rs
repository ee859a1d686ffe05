//! Members of closed lists by code, by their names in either language, and by other words.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::model::{Closed, Member};
use crate::problem::{Arg, Cause, Problem};
use crate::text::fold;
use crate::words::{Lang, Words};

/// The codes of a list by folded name.
type Names = HashMap<String, Vec<&'static str>>;

thread_local! {
    /// Names of the members of the closed lists used so far, in both languages.
    static CALLED: RefCell<HashMap<&'static str, Names>> = RefCell::default();
}

/// Finds a member of a closed list by its name in either language, or by another word for it.
///
/// # Errors
/// If several members have it.
pub(super) fn called(
    list: &'static str,
    members: &[Member],
    given: &str,
) -> Result<Option<&'static str>, Problem> {
    let codes = CALLED.with_borrow_mut(|lists| {
        let names = lists.entry(list).or_insert_with(|| names(list, members));
        names.get(&fold(given)).cloned().unwrap_or_default()
    });
    match codes.as_slice() {
        [] => Ok(None),
        [code] => Ok(Some(*code)),
        several => Err(Problem::because(Cause::SeveralInList)
            .with("given", given.trim())
            .with("codes", Arg::Codes(list, several.to_vec()))
            .with("first", several[0])),
    }
}

/// Members of a closed list by name. A word that both languages have is Vietnamese.
fn names(list: &str, members: &[Member]) -> Names {
    let mut names = Names::new();
    let (vi, en) = (Words::new(Lang::Vi), Words::new(Lang::En));
    for (code, words) in members {
        let own = words.iter().map(|word| (*word).to_owned());
        for word in own.chain([vi.term(list, code)]) {
            let codes = names.entry(fold(&word)).or_default();
            if !codes.contains(code) {
                codes.push(*code);
            }
        }
    }
    for (code, _) in members {
        names.entry(fold(&en.term(list, code))).or_insert_with(|| vec![*code]);
    }
    names
}

/// Reads a member of a closed list by its code, its name in either language, or another word.
///
/// # Errors
/// If no member matches: a problem of usage that lists the codes; or several do.
pub fn read_member<T: Closed>(list: &'static str, given: &str) -> Result<T, Problem> {
    match T::parse(given) {
        Ok(member) => Ok(member),
        Err(problem) => {
            called(list, &T::members(), given)?.and_then(|code| T::parse(code).ok()).ok_or(problem)
        }
    }
}
