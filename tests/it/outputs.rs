//! All output of the program over the register of `planted`, for the tests of leaks and of hostile
//! texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use doithoai::inside::model::{Closed, Kind};
use doithoai::inside::report::ReportKind;
use doithoai::inside::store::views;

use crate::support::{Register, words};

/// One output of a command: a stream or a file, packages unpacked.
pub struct Told {
    pub line: String,
    /// `stdout`, `stderr`, or the file's path and, in a package, the part's.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Every reading line: each command, list, report and format, except `show` of a petition and
/// `show --json` of a session and the records that belong to it, which name petitioners.
pub fn reading() -> Vec<String> {
    let mut lines: Vec<String> = [
        "",
        "--json",
        "unit list",
        "unit list --json",
        "unit show dong-lac",
        "unit find 'dong lac'",
        "unit find 'dong lac' --json",
        "leader list",
        "leader list --json",
        "agency list",
        "agency list --json",
        "field list",
        "field list --json",
        "rule show",
        "rule show --json",
        "rule history",
        "rule history --json",
        "status",
        "status --json",
        "help record session",
        "holiday list",
        "holiday list --json",
        "plan list",
        "plan list --json",
        "plan show dong-lac-2019-k1",
        "plan suggest 2019",
        "plan suggest 2019 --json",
        "plan suggest 2019 -o suggested.html",
        "plan export 2019",
        "plan export 2019 --json",
        "plan export 2019 -o plan.csv",
        "plan export 2019 -o plan.md",
        "plan export 2019 -o plan.html",
        "plan export 2019 -o plan.xlsx",
        "plan export 2019 -o entries.ics",
        "assign list",
        "assign list --json",
        "assign list --wide",
        "list petitions --wide",
        "list petitions --format csv",
        "list petitions --columns text,agency --json",
        "list petitions -o petitions.xlsx",
        "list sessions --format md",
        "assign explain dong-lac-2019-1.1",
        "assign explain dong-lac-2019-1.1 --json",
        "find duong",
        "find duong --json",
        "find ngo",
        "find duong --format csv",
        "log",
        "log --json",
        "log --format csv",
        "log dong-lac-2019-1.1 --json",
        "lint",
        "lint --json",
        "verify",
        "verify --json",
        "bundle conflicts",
        "bundle conflicts --json",
        "report year 2019 --public",
        "report petitions 2019 --public --format html",
        "report year 2019 --explain petitions.total",
        "report year 2019 --explain petitions.total --json",
        "report year 2019 --what-if due_days=1",
        "completions bash",
        "completions fish",
        "show dong-lac-2019-1",
        "show dong-lac-2019-k1",
        "show dong-lac-2019-1/ballot",
        "show total-1",
        "show dong-lac-2019-1/conclusion",
        "show dong-lac-2019-1/review-1",
        "show dong-lac",
        "show tnmt",
        "show dong-lac-2019-1/publication-1",
        "show dong-lac-2019-1.1/reply-1",
        "show dong-lac-2019-1.1/assignment",
        "show nothing",
        "export out",
        "export --ics plan.ics",
        "template form.xlsx",
        "bundle make -o all.dtb",
        "bundle show all.dtb",
        "bundle show all.dtb --json",
        "bundle merge all.dtb --dry-run",
        "man pages",
        "import tables --dry-run",
        "import tables --dry-run --update",
        "edit dong-lac-2019-1.1 --nothing x",
        "bundle merge rival.dtb --dry-run",
        "report nothing",
        "letter plan 2019 -o letter-plan.docx",
        "plan export 2019 -o plan-export.docx",
        "letter invitation dong-lac-2019-k2",
        "letter notice dong-lac-2019-k2",
        "letter minutes dong-lac-2019-1",
        "letter ballot dong-lac-2019-1",
        "letter ballot-count dong-lac-2019-1",
        "letter conclusion dong-lac-2019-1",
        "letter assignment dong-lac-2019-1.1 --json",
        "letter reminder tnmt --as-of 25/5/2019 --due-within 30",
        "letter reminder --all --as-of 25/5/2019 --due-within 30 -o letters",
        "letter reminder tnmt",
        "letter request an-son 2020 --as-of 31/3/2020",
        "letter request --all 2020 --as-of 31/3/2020 -o requests",
        "letter request --all 2020 --as-of 31/3/2020 -o requests.html",
        "letter brief dong-lac",
        "report year 2019 -o sent.docx --sent 12/BC-UBND --to 'UBND tỉnh'",
        "list sent-reports",
        "show report-1",
        "show report-1 --json",
        "list petitions --known-on '#3'",
        "report year 2019-05 --cumulative",
        "letter report 2019",
        "letter year-report 2019",
        "letter template conclusion -o own.docx",
        "letter placeholders conclusion",
        "letter placeholders conclusion --json",
    ]
    .map(str::to_owned)
    .to_vec();
    for kind in Kind::ALL {
        lines.extend(["", " --json"].map(|form| format!("list {}{form}", kind.spec().plural)));
    }
    for (view, _) in views(false) {
        lines.extend(["", " --json"].map(|form| format!("sql 'SELECT * FROM {view}'{form}")));
    }
    for kind in ReportKind::ALL {
        let what = match kind {
            ReportKind::VerifyText => "verify-text draft.txt 2019".to_owned(),
            ReportKind::Compare => "compare 2018 2019".to_owned(),
            ReportKind::Changes => "changes report-1".to_owned(),
            ReportKind::Repeats => "repeats --min 1".to_owned(),
            other => format!("{} 2019", other.code()),
        };
        lines.extend(
            ["table", "json", "csv", "md", "html"]
                .map(|format| format!("report {what} --format {format}")),
        );
        lines.extend(
            ["xlsx", "docx", "html"]
                .map(|ending| format!("report {what} -o {}.{ending}", kind.code())),
        );
    }
    lines
}

/// Lines among these that are refused.
const REFUSED: &[&str] = &[
    "import tables --dry-run",
    "show nothing",
    "edit dong-lac-2019-1.1 --nothing x",
    "report nothing",
    "letter reminder tnmt",
    // Two conflicts have that code: the petition's text, and its petitioner.
    "bundle resolve dong-lac-2019-1.1 --take 1",
    "remove dong-lac-2019-1.1",
    "edit dong-lac-2019-1 --attended 90",
];

/// Writing lines, for their receipts and warnings.
pub const WRITING: &[&str] = &[
    "import tables --update",
    "bundle merge rival.dtb",
    "bundle conflicts",
    "bundle conflicts --json",
    "lint",
    "bundle resolve dong-lac-2019-1.1 --take 1",
    "bundle resolve dong-lac-2019-1 --take 1",
    "record session --unit dong-lac --on 20/5/2019 --host chair",
    "record petition dong-lac-2019-1 --text 'Đường trơn'",
    "assign dong-lac-2019-1.2 --to tnmt",
    "assign dong-lac-2019-1.3 --to tnmt",
    "assign extend dong-lac-2019-1.1 --by 5 --why chờ",
    "assign transfer dong-lac-2019-1.1 --to tnmt --why 'đúng việc'",
    "assign withdraw dong-lac-2019-1.1 --why rút",
    "plan add --unit an-son --month 2019-09 --host chair",
    "plan postpone dong-lac-2019-k1 --why bão",
    "plan move dong-lac-2019-k1 --on 20/6/2019",
    "plan cancel dong-lac-2019-k1 --why trùng",
    "plan suggest 2019 --accept",
    "edit dong-lac-2019-1.1 --field land",
    "remove dong-lac-2019-1.1",
    "remove dong-lac-2019-1/review-1",
    "undo",
    "redo",
    "unit rename dong-lac --to 'Đồng Lạc Mới' --on 1/6/2019",
    "unit add 'Hợp Nhất' --kind commune --parent nam-sach --from 1/7/2019",
    "unit merge dong-lac an-son --into hop-nhat --on 1/7/2019",
    "unit add 'Tách Một' --kind commune --parent nam-sach --from 1/8/2019",
    "unit add 'Tách Hai' --kind commune --parent nam-sach --from 1/8/2019",
    "unit split hop-nhat --into tach-mot --into tach-hai --on 1/8/2019",
    "unit end tach-hai --on 1/9/2019",
    "leader add 'Vũ Thị Mẫu' --unit an-son --post chair",
    "leader end an-son --post chair --on 1/6/2019",
    "agency add 'Phòng Mẫu'",
    "agency end phong-mau --on 1/6/2019",
    "field add 'Lĩnh vực mẫu'",
    "field remove linh-vuc-mau",
    "rule set due_days 10 --from 1/6/2019",
    "rule use law-72-2025 --from 1/1/2026",
    "holiday add 29/5/2019 --name 'Ngày riêng'",
    "holiday import tables/holidays.csv",
    "bundle merge all.dtb",
    "close 2019 --as-of 2019-06-20 --force",
    "report year 2019",
    "edit dong-lac-2019-1 --attended 90",
    "reopen 2019 --why sai",
    "backup saved.db",
    "restore saved.db --yes",
    "verify --rebuild",
    "letter adopt conclusion own.docx",
    "letter adopt conclusion --packaged",
    "init --no-list --unit X --kind district --file nam-sach.db",
    "demo fresh --data nam-sach-2019 -q",
    "purge dong-lac-2019-1.2 --yes",
];

/// Runs lines and collects the output of each, except copies of the whole register.
pub fn gathered(register: &Register, lines: impl IntoIterator<Item = String>) -> Vec<Told> {
    let mut all = Vec::new();
    register.write("draft.txt", "Năm 2019 toàn huyện đã tổ chức 69 hội nghị tiếp xúc, đối thoại.");
    let mut known = files(register);
    for line in lines {
        // Some overwrite others' files.
        let writes =
            [" -o ", "export ", "template ", "man "].iter().any(|word| line.contains(word));
        let output =
            register.run(words(&line).into_iter().chain(writes.then(|| "--force".to_owned())));
        // Findings of `lint` give exit code 3.
        assert_eq!(
            matches!(output.code, 0 | 3),
            !REFUSED.contains(&line.as_str()),
            "{line}: {output}"
        );
        let mut told =
            |name: String, bytes: Vec<u8>| all.push(Told { line: line.clone(), name, bytes });
        told("stdout".to_owned(), output.stdout.into_bytes());
        told("stderr".to_owned(), output.stderr.into_bytes());
        let now = files(register);
        for (path, bytes) in now.iter().filter(|(path, bytes)| known.get(*path) != Some(bytes)) {
            if path.extension().is_none_or(|ending| ending != "db") {
                for (part, bytes) in unpacked(path, bytes) {
                    told(part, bytes);
                }
            }
        }
        known = now;
    }
    all
}

/// Every file in a register's folder.
fn files(register: &Register) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![register.path("")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => folders.push(path),
                false => drop(found.insert(path.clone(), fs::read(path).expect("a file"))),
            }
        }
    }
    found
}

/// A file and the parts in it.
fn unpacked(path: &Path, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    let mut all = vec![(name.clone(), bytes.to_vec())];
    if let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) {
        for place in 0..archive.len() {
            let mut part = archive.by_index(place).expect("a part");
            let mut content = Vec::new();
            part.read_to_end(&mut content).expect("its content");
            all.push((format!("{name}/{}", part.name().expect("a name")), content));
        }
    }
    if bytes.starts_with(&[0x1F, 0x8B]) {
        let mut content = Vec::new();
        flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut content).expect("packed text");
        all.push((format!("{name}/unpacked"), content));
    }
    all
}

/// Every command of the program, such as `record session`.
pub fn commands() -> BTreeSet<String> {
    fn leaves(command: &clap::Command, path: &str, all: &mut BTreeSet<String>) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            match sub.has_subcommands() {
                true => leaves(sub, &path, all),
                false => drop(all.insert(path.trim().to_owned())),
            }
        }
    }
    let mut all = BTreeSet::new();
    let english = doithoai::inside::words::Words::new(doithoai::inside::words::Lang::En);
    leaves(&doithoai::inside::commands::localised(&english), "", &mut all);
    all
}

#[test]
fn every_command_is_among_the_outputs_that_are_looked_through() {
    // All kinds of `record` share one path, whose receipts are tested with sessions and petitions.
    let one_way: Vec<String> =
        commands().into_iter().filter(|command| command.starts_with("record ")).collect();
    let lines: Vec<String> =
        reading().into_iter().chain(WRITING.iter().map(|line| (*line).to_owned())).collect();
    let missing: Vec<String> = commands()
        .into_iter()
        .filter(|command| !one_way.contains(command))
        .filter(|command| !lines.iter().any(|line| line.starts_with(command.as_str())))
        .collect();
    assert!(missing.is_empty(), "no output of {missing:?} is looked through");
    assert!(
        lines.iter().any(|line| one_way.iter().any(|command| line.starts_with(command.as_str())))
    );
}
