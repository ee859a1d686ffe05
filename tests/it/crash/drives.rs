//! Drives that lack features: locks, links, folder flushing, space. Their errors are reported
//! completely, in both languages.

use std::fs;

use super::template;
use super::template::{Bench, Ended, has_strace};

/// Runs a line in a language with failing system calls.
fn runs(bench: &Bench, lang: &str, fails: &[&str]) -> Ended {
    let mut options = ["strace", "-f", "-qq", "-o", "/dev/null"].map(str::to_owned).to_vec();
    for injected in fails {
        options.extend(["-e".to_owned(), format!("inject={injected}")]);
    }
    let mut command = bench.spoken(&options);
    super::template::ended(command.env("DOITHOAI_LANG", lang))
}

#[test]
fn what_a_drive_refuses_is_told() {
    if !has_strace() {
        return;
    }
    let mut told = String::new();
    for (line, fails) in [
        ("agency add 'Phòng Mẫu'", "pwrite64:error=ENOSPC:when=3"),
        ("agency add 'Phòng Mẫu'", "pwrite64:error=EIO:when=3"),
        ("agency add 'Phòng Mẫu'", "pwrite64:error=EROFS:when=3"),
        ("agency add 'Phòng Mẫu'", "fsync:error=EIO:when=1"),
        // A network share without locks: some say that no lock is available, some that locks are
        // unsupported.
        ("agency add 'Phòng Mẫu'", "fcntl:error=EOPNOTSUPP"),
        ("report year 2019", "fcntl:error=EOPNOTSUPP"),
        // The file disappears between two accesses.
        ("report year 2019", "pread64:error=ESTALE:when=6+"),
        (
            "init --no-list --unit 'Thanh Hà' --kind district --file new.db",
            "fsync:error=EIO:when=1",
        ),
        (
            "init --no-list --unit 'Thanh Hà' --kind district --file new.db",
            "pwrite64:error=ENOSPC:when=3",
        ),
        ("backup saved.db", "fsync:error=EIO:when=1"),
        ("backup saved.db", "pwrite64:error=ENOSPC:when=3"),
        ("restore copy.db --yes", "pwrite64:error=ENOSPC:when=3"),
        // No space is left to keep the old file.
        ("restore copy.db --yes", "link,linkat:error=EPERM copy_file_range:error=ENOSPC:when=1"),
        ("export out", "write:error=ENOSPC:when=1"),
        ("report year 2019 -o year.xlsx", "write:error=ENOSPC:when=1"),
        ("bundle make -o all.dtb", "write:error=ENOSPC:when=1"),
    ] {
        for lang in ["vi", "en"] {
            let bench = template().bench(line);
            let before = bench.state();
            let ended = runs(&bench, lang, &fails.split(' ').collect::<Vec<_>>());
            told += &format!(
                "$ doithoai {line}   # {fails}\n{}exit {:?}\n",
                ended.stderr,
                ended.code.unwrap_or(-1)
            );
            assert_eq!(bench.state(), before, "{line} {fails}: nothing is changed");
        }
    }
    insta::assert_snapshot!("drives", told);
}

#[test]
fn a_drive_without_links_or_flushing_of_folders_will_do() {
    if !has_strace() {
        return;
    }
    for line in [
        "init --no-list --unit 'Thanh Hà' --kind district --file new.db",
        "backup saved.db",
        "restore copy.db --yes",
        "demo fresh --data nam-sach-2019",
    ] {
        let bench = template().bench(line);
        let simple = ["renameat2:error=EINVAL", "link,linkat:error=EPERM"];
        let ended = runs(&bench, "en", &simple);
        assert_eq!(ended.code, Some(0), "{line}: {ended:?}");
        assert_eq!(bench.verify(&bench.register()).code, Some(0), "{line}");
        if line.starts_with("backup") {
            let kept = fs::read(bench.office.path("saved.db")).expect("the copy");
            assert_eq!(runs(&bench, "en", &simple).code, Some(1), "a copy never replaces a file");
            assert_eq!(fs::read(bench.office.path("saved.db")).expect("the copy"), kept);
        }
    }
}
