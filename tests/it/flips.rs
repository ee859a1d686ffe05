//! Flipped bytes and lost, swapped or stale pages: `verify` finds relevant damage, and nothing
//! causes an internal error.
//!
//! `DOITHOAI_FLIPS=all cargo test --release --test it flips -- --nocapture` tries every byte and
//! prints the results; `DOITHOAI_FLIPS=97` every 97th.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use doithoai::inside::figures;
use doithoai::inside::model::Period;
use doithoai::inside::store;
use rusqlite::{Connection, OpenFlags};

use crate::support::Register;
use crate::whole::{Checked, check, whole};

/// The content of a table by name, or of the schema.
type Dump = BTreeMap<String, String>;

/// The content of a register: every row of every table, the schema, and a year's figures.
fn dump(path: &Path) -> Dump {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("a file");
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name";
    let mut names: Vec<String> = conn
        .prepare(names)
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("the tables");
    names.push("sqlite_schema".to_owned());
    let mut all = Dump::new();
    for name in names {
        // The position of a page is irrelevant.
        let what = if name == "sqlite_schema" { "type, name, tbl_name, sql" } else { "*" };
        let mut statement =
            conn.prepare(&format!("SELECT {what} FROM {name} ORDER BY 1, 2")).expect("a table");
        let count = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        let mut text = String::new();
        while let Some(row) = rows.next().expect("a row") {
            (0..count).for_each(|place| {
                write!(text, "{:?} ", row.get_ref(place).expect("a cell")).expect("written")
            });
            text.push('\n');
        }
        all.insert(name, text);
    }
    let day = "2019-06-30".parse().expect("a day");
    let year = store::Register::open(path, &store::Upgrade::none()).and_then(|mut register| {
        register
            .read(|reader| figures::to_seal(&figures::of_year(reader, &Period::year(2019)?, day)?))
    });
    all.insert("the report".to_owned(), year.expect("a report"));
    all
}

/// The result of damage.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Outcome {
    /// `verify` reports it.
    Found,
    /// The file is not opened.
    Refused,
    /// The register's content is unchanged.
    Harmless,
}

/// Judges a damaged file; returns a defect of the program as text.
fn judge(path: &Path, before: &Dump) -> Result<Outcome, String> {
    let judged = catch_unwind(AssertUnwindSafe(|| match check(path) {
        Checked::Refused(problem) if problem.kind() as u8 >= 4 => Ok(Outcome::Refused),
        Checked::Refused(problem) => Err(format!("refused as {problem}")),
        Checked::Found(found) if !found.flaws.is_empty() => Ok(Outcome::Found),
        Checked::Found(_) => {
            let after = dump(path);
            let differ: Vec<&String> =
                before.keys().filter(|table| before.get(*table) != after.get(*table)).collect();
            match differ.as_slice() {
                [] if before.len() == after.len() => Ok(Outcome::Harmless),
                // A counter that is too high only skips numbers; see `tamper`.
                [table] if *table == "counter" => Ok(Outcome::Harmless),
                _ => Err(format!("nobody sees that {differ:?} changed")),
            }
        }
    }));
    judged.unwrap_or_else(|cause| {
        let text = cause.downcast_ref::<String>().cloned();
        Err(text
            .or_else(|| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_default())
    })
}

/// In the long form, one byte in how many is tried; `None` in the short form.
fn every() -> Option<usize> {
    let told = std::env::var("DOITHOAI_FLIPS").ok()?;
    if told == "all" { Some(1) } else { told.parse().ok().filter(|step| *step > 0) }
}

fn long() -> bool {
    every().is_some()
}

/// The bytes of a file by use: the file header, page headers, free space, and the rest by table or
/// index.
struct Map {
    page: usize,
    owner: BTreeMap<usize, String>,
    bytes: &'static [u8],
}

impl Map {
    fn new(path: &Path) -> Self {
        let conn = Connection::open(path).expect("the register");
        let mut statement = conn
            .prepare("SELECT pageno, name || ' (' || pagetype || ')' FROM dbstat")
            .expect("dbstat");
        let rows =
            statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?))).expect("pages");
        let owner =
            rows.map(|row| row.map(|(page, name)| (usize::try_from(page).expect("a page"), name)));
        let bytes = whole();
        let page = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
        Self { page, owner: owner.collect::<rusqlite::Result<_>>().expect("pages"), bytes }
    }

    fn of(&self, place: usize) -> String {
        if place < 100 {
            return format!("the file's head, byte {place}");
        }
        let (page, within) = (place / self.page, place % self.page);
        let Some(owner) = self.owner.get(&(page + 1)) else { return "a free page".to_owned() };
        let head = if page == 0 { 100 } else { 0 };
        let at = |offset: usize| self.bytes[page * self.page + head + offset];
        let pair = |offset: usize| usize::from(u16::from_be_bytes([at(offset), at(offset + 1)]));
        let wide = match at(0) {
            2 | 5 => 12,
            10 | 13 => 8,
            _ => return format!("an overflow page: {owner}"),
        };
        let (cells, content) = (pair(3), pair(5));
        match within - head {
            offset if offset < wide => format!("a page's head, byte {offset}"),
            offset if head + offset < head + wide + cells * 2 => format!("cell pointers: {owner}"),
            _ if within < content => "room not in use".to_owned(),
            _ => format!("cells: {owner}"),
        }
    }
}

/// Flips bytes of a copy one after another, and judges each.
fn flip_all(places: &[(usize, u8)], before: &Dump) -> Vec<(usize, u8, Result<Outcome, String>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("doithoai.db");
    fs::write(&path, whole()).expect("a register");
    let file = OpenOptions::new().write(true).open(&path).expect("the register");
    let judged = places.iter().map(|(place, pattern)| {
        let at = u64::try_from(*place).expect("a place");
        file.write_all_at(&[whole()[*place] ^ pattern], at).expect("flipped");
        let outcome = judge(&path, before);
        file.write_all_at(&whole()[*place..=*place], at).expect("as before");
        (*place, *pattern, outcome)
    });
    let judged = judged.collect();
    assert!(fs::read(&path).expect("the register") == whole(), "looking changes nothing");
    judged
}

fn in_a_folder() -> (tempfile::TempDir, PathBuf, Dump) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("doithoai.db");
    fs::write(&path, whole()).expect("a register");
    let before = dump(&path);
    assert!(before.len() > 25, "every table is read");
    (folder, path, before)
}

#[test]
fn a_flipped_byte_is_found_or_harms_nothing() {
    let (_folder, path, before) = in_a_folder();
    let map = Map::new(&path);
    let heads = (0..whole().len()).filter(|place| *place < 100 || place % map.page < 8);
    let places: Vec<(usize, u8)> = if let Some(step) = every() {
        (0..whole().len())
            .step_by(step)
            .flat_map(|place| [0x01, 0x20, 0x80, 0xFF].map(|pattern| (place, pattern)))
            .collect()
    } else {
        let heads = heads
            .filter(|place| *place < 100 || (place / map.page).is_multiple_of(16))
            .map(|place| (place, 0x01));
        heads.chain((0..whole().len()).step_by(1_511).map(|place| (place, 0xFF))).collect()
    };
    let half = places.len().div_ceil(2);
    let judged: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            places.chunks(half).map(|part| scope.spawn(|| flip_all(part, &before))).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("judged")).collect()
    });
    let mut counts: BTreeMap<Outcome, usize> = BTreeMap::new();
    let mut harmless: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (place, pattern, outcome) in judged {
        match outcome {
            Err(told) => {
                wrong.push(format!("byte {place} ({}) ^ {pattern:#04x}: {told}", map.of(place)))
            }
            Ok(outcome) => {
                *counts.entry(outcome).or_default() += 1;
                if outcome == Outcome::Harmless {
                    *harmless.entry(map.of(place)).or_default() += 1;
                }
            }
        }
    }
    if long() {
        println!(
            "{} bytes, {} flips: {counts:?}\nharmless: {harmless:#?}",
            whole().len(),
            places.len()
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(counts[&Outcome::Found] > places.len() / 6, "{counts:?}");
}

#[test]
fn pages_lost_swapped_or_stale_are_found_or_harm_nothing() {
    let (folder, path, before) = in_a_folder();
    let page = Map::new(&path).page;
    let pages = whole().len() / page;
    let mut damaged: Vec<(String, Vec<u8>)> = Vec::new();
    let step = if long() { 1 } else { 16 };
    for number in (0..pages).step_by(step) {
        let (from, to) = (number * page, (number + 1) * page);
        let mut zeroed = whole().to_vec();
        zeroed[from..to].fill(0);
        damaged.push((format!("page {number} zeroed"), zeroed));
        if number + 1 < pages {
            let mut swapped = whole().to_vec();
            let (one, other) = swapped[from..].split_at_mut(page);
            one.swap_with_slice(&mut other[..page]);
            damaged.push((format!("page {number} swapped with the next"), swapped));
        }
        for end in [to - 1, to, to + 1] {
            if end < whole().len() {
                damaged.push((format!("cut at {end}"), whole()[..end].to_vec()));
            }
        }
    }
    for more in [1, page, 3 * page + 7] {
        damaged
            .push((format!("{more} bytes behind the end"), [whole(), &vec![0x5A; more]].concat()));
    }
    // The register is used further; then old pages come back.
    let office = Register::empty().on("2019-05-22");
    fs::write(office.path("doithoai.db"), whole()).expect("a register");
    office.does("edit dong-lac-2019-1.1 --text 'Đường thôn Đông đã sửa'");
    office.does("record petition dong-lac-2019-1 --text 'Loa hỏng' --petitioner 'Đỗ Thị Mẫu'");
    let later = fs::read(office.path("doithoai.db")).expect("the register");
    let later_says = dump(&office.path("doithoai.db"));
    let mut wrong = Vec::new();
    for (told, bytes) in damaged {
        fs::write(&path, bytes).expect("damaged");
        wrong.extend(judge(&path, &before).err().map(|error| format!("{told}: {error}")));
    }
    let mut stale = 0;
    for number in 0..pages.min(later.len() / page) {
        let range = number * page..(number + 1) * page;
        if whole()[range.clone()] != later[range.clone()] {
            let mut bytes = later.clone();
            bytes[range.clone()].copy_from_slice(&whole()[range]);
            fs::write(&path, bytes).expect("stale");
            wrong.extend(
                judge(&path, &later_says)
                    .err()
                    .map(|error| format!("page {number} stale: {error}")),
            );
            stale += 1;
        }
    }
    assert!(stale > 5 && wrong.is_empty(), "{stale}\n{}", wrong.join("\n"));
    drop(folder);
}

#[test]
fn a_journal_beside_that_is_none_is_passed_over() {
    for garbage in [&b"no journal at all"[..], &[0; 4096], &[0xD9; 9000]] {
        let office = Register::empty().on("2019-05-22");
        office.write("doithoai.db", whole());
        office.write("doithoai.db-journal", garbage);
        office.does("verify");
        office.does("record petition dong-lac-2019-1 --text 'Loa hỏng'");
        office.does("verify");
    }
}

#[test]
fn commands_on_a_damaged_register_never_fail_as_the_programs_own() {
    let office = Register::empty().on("2019-05-22");
    let path = office.path("doithoai.db");
    let report = |office: &Register| {
        office.run(["report", "year", "2019", "--as-of", "2019-06-30", "--json"])
    };
    fs::write(&path, whole()).expect("a register");
    let before = report(&office).stdout;
    let step = whole().len() / if long() { 2_000 } else { 25 };
    let mut codes: BTreeMap<(i32, i32), usize> = BTreeMap::new();
    for place in (100..whole().len()).step_by(step) {
        let mut bytes = whole().to_vec();
        bytes[place] ^= 0xFF;
        File::create(&path).and_then(|file| file.write_all_at(&bytes, 0)).expect("flipped");
        let read = report(&office);
        let sound = || matches!(check(&path), Checked::Found(found) if found.flaws.is_empty());
        assert!(matches!(read.code, 0 | 4 | 5 | 6), "byte {place}: {} {}", read.code, read.stderr);
        assert!(
            read.code != 0 || read.stdout == before || !sound(),
            "byte {place}: the report is another"
        );
        let write = office.run(["record", "petition", "dong-lac-2019-1", "--text", "Loa hỏng"]);
        assert!(
            matches!(write.code, 0 | 1 | 4 | 5 | 6),
            "byte {place}: {} {}",
            write.code,
            write.stderr
        );
        *codes.entry((read.code, write.code)).or_default() += 1;
    }
    if long() {
        println!("exit codes of a report and an entry: {codes:?}");
    }
}
