//! Command-line syntax that other shells expand before a program starts, but those of Windows leave
//! to it: quotes, `*`, `~`.

use std::ffi::OsString;
use std::path::Path;

/// Joins the arguments between a pair of `'`, which `cmd` splits: `'Nam`, `Sách'` becomes
/// `Nam Sách`. An unclosed quote stays, and so does an argument with spaces, which a shell has
/// parsed already.
pub(super) fn words_meant(args: Vec<OsString>) -> Vec<OsString> {
    let mut meant = Vec::with_capacity(args.len());
    let mut rest = args.as_slice();
    while let [first, after @ ..] = rest {
        let (word, next) = joined(first, after).unwrap_or_else(|| (first.clone(), after));
        meant.push(word);
        rest = next;
    }
    meant
}

/// Returns the quoted argument at the start and the arguments after it; `None` if no quote opens,
/// or none closes it.
fn joined<'a>(first: &OsString, after: &'a [OsString]) -> Option<(OsString, &'a [OsString])> {
    let first = first.to_str().filter(|word| !word.contains(char::is_whitespace))?;
    let (before, begun) = match first.strip_prefix('\'') {
        Some(begun) => ("", begun),
        None => first.split_once("='").filter(|(name, _)| name.starts_with("--"))?,
    };
    let mut text = begun.to_owned();
    let mut rest = after;
    while !closes(&text) {
        let (next, after) = rest.split_first()?;
        text = format!("{text} {}", next.to_str()?);
        rest = after;
    }
    let text = text[..text.len() - 1].replace("''", "'");
    let equals = if before.is_empty() { "" } else { "=" };
    Some((format!("{before}{equals}{text}").into(), rest))
}

/// Returns whether a text ends with a quote that is not doubled.
fn closes(text: &str) -> bool {
    let marks = text.chars().rev().take_while(|c| *c == '\'').count();
    marks % 2 == 1
}

/// Replaces `~`, which hints use, by the home folder.
pub(super) fn at_home(args: Vec<OsString>, home: Option<&Path>) -> Vec<OsString> {
    let Some(home) = home else { return args };
    let meant = |word: &OsString| {
        let rest = word.to_str()?.strip_prefix('~')?.strip_prefix(['/', '\\'])?;
        Some(home.join(rest).into_os_string())
    };
    args.into_iter().map(|word| meant(&word).unwrap_or(word)).collect()
}

/// Replaces a pattern such as `goi\*.dtb` by the matching files, in order of name. Without a match
/// it stays, and whoever opens it reports the error.
pub(super) fn files_meant(args: Vec<OsString>) -> Vec<OsString> {
    args.into_iter().flat_map(|word| found(&word).unwrap_or_else(|| vec![word])).collect()
}

fn found(word: &OsString) -> Option<Vec<OsString>> {
    let path = Path::new(word);
    let (start, end) = path.file_name()?.to_str()?.split_once('*')?;
    let kind = end
        .strip_prefix('.')
        .filter(|kind| !kind.is_empty() && kind.chars().all(char::is_alphanumeric));
    kind?;
    let folder = path.parent()?;
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let names = here.read_dir().ok()?.flatten().map(|entry| entry.file_name());
    let fits = |name: &OsString| {
        let name = name.to_string_lossy().to_lowercase();
        let (start, end) = (start.to_lowercase(), end.to_lowercase());
        name.len() >= start.len() + end.len() && name.starts_with(&start) && name.ends_with(&end)
    };
    let mut files: Vec<OsString> =
        names.filter(fits).map(|name| folder.join(name).into_os_string()).collect();
    files.sort();
    (!files.is_empty()).then_some(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &[&str]) -> Vec<OsString> {
        line.iter().map(OsString::from).collect()
    }

    #[test]
    fn marks_that_the_shell_left_hold_words_together() {
        let cases: &[(&[&str], &[&str])] = &[
            (&["init", "--unit", "'Nam", "Sách'"], &["init", "--unit", "Nam Sách"]),
            (&["find", "'duong'", "--json"], &["find", "duong", "--json"]),
            (&["--unit='dong", "lac'", "x"], &["--unit=dong lac", "x"]),
            (&["--why", "'ông", "''Ba''", "vắng'"], &["--why", "ông 'Ba' vắng"]),
            (&["--why", "'không", "đóng"], &["--why", "'không", "đóng"]),
            (&["--why", "'một câu' như thế", "x'"], &["--why", "'một câu' như thế", "x'"]),
            (&["a='b'"], &["a='b'"]),
            (&["'"], &["'"]),
            (&["''"], &[""]),
        ];
        for (line, meant) in cases {
            assert_eq!(words_meant(words(line)), words(meant), "{line:?}");
        }
    }

    #[test]
    fn a_tilde_stands_for_the_persons_folder() {
        let meant = at_home(words(&["~/so.db", "~", "a~/b", "~x/y"]), Some(Path::new("/home")));
        assert_eq!(meant, words(&["/home/so.db", "~", "a~/b", "~x/y"]));
    }

    #[test]
    fn a_star_stands_for_the_files_there_are() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["b.dtb", "a.DTB", "c.xlsx"] {
            std::fs::write(folder.path().join(name), "").expect("a file");
        }
        let meant = |word: &str| files_meant(vec![folder.path().join(word).into_os_string()]);
        let path = |name: &str| folder.path().join(name).into_os_string();
        assert_eq!(meant("*.dtb"), [path("a.DTB"), path("b.dtb")]);
        assert_eq!(meant("c*.xlsx"), [path("c.xlsx")]);
        assert_eq!(meant("*.ods"), [path("*.ods")]);
        assert_eq!(
            files_meant(words(&["SELECT * FROM sessions"])),
            words(&["SELECT * FROM sessions"])
        );
    }
}
