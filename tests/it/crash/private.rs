//! Every file that the program creates, temporary or final, is accessible only to its owner, also
//! if the umask would allow more.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::template::{ended, has_strace};
use super::{COMMANDS, template};

/// The mode with which a call creates a file or a folder; `None` if it creates nothing.
fn mode(line: &str) -> Option<u32> {
    let call = line.split_once(' ').map_or(line, |(_, call)| call.trim());
    let makes = call.starts_with("mkdir") || call.contains("O_CREAT") || call.contains("O_TMPFILE");
    let last = call.rsplit_once(") = ")?.0.rsplit_once(", ")?.1;
    makes.then(|| u32::from_str_radix(last.trim_start_matches('0'), 8).unwrap_or(0))
}

#[test]
fn everything_made_is_its_owners_alone() {
    if !has_strace() {
        return;
    }
    let mut made = 0;
    for line in COMMANDS {
        let bench = template().bench(line);
        let before = bench.state();
        let words = [
            "sh",
            "-c",
            "umask 000; exec \"$@\"",
            "sh",
            "strace",
            "-f",
            "-qq",
            "-o",
            ".strace",
            "-e",
        ];
        let by: Vec<String> = words
            .into_iter()
            .chain(["trace=openat,open,creat,mkdir,mkdirat"])
            .map(str::to_owned)
            .collect();
        let run = ended(&mut bench.program(&by));
        assert_eq!(run.code, Some(0), "{line}: {run:?}");
        let calls = fs::read_to_string(bench.office.path(".strace")).expect("what was called");
        let mut there = std::collections::BTreeSet::new();
        for (call, mode) in calls.lines().filter_map(|call| Some((call, mode(call)?))) {
            // An existing file keeps its mode.
            let name =
                call.split('"').nth(1).and_then(|path| path.rsplit('/').next()).unwrap_or_default();
            if !there.insert(name) {
                continue;
            }
            // A folder named by the user gets the usual mode; its content is private.
            let named = call.contains("mkdir") && !call.contains(".doithoai-");
            assert!(mode & 0o077 == 0 || named, "{line}: {call}");
            made += 1;
        }
        for name in bench.state().0.keys().filter(|name| !before.0.contains_key(*name)) {
            let known = fs::metadata(bench.office.path(name)).expect("a file").permissions().mode();
            assert_eq!(known & 0o777, 0o600, "{line}: {name}");
        }
    }
    println!("{made} files and folders made by {} commands", COMMANDS.len());
}
