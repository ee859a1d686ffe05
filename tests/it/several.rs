//! Several users of one register: writers wait for each other, nothing is lost, and readers see a
//! consistent snapshot.
//!
//! `DOITHOAI_WRITERS=8x500` is the long form: eight writers, each with 500 commands.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::support::Register;
use crate::support::district::{DISTRICT, SESSION};

/// The number of writers and of commands of each.
fn size() -> (usize, usize) {
    let given = std::env::var("DOITHOAI_WRITERS").ok();
    let pair = given.as_deref().and_then(|text| text.split_once('x'));
    pair.and_then(|(writers, each)| Some((writers.parse().ok()?, each.parse().ok()?)))
        .unwrap_or((4, 8))
}

/// The slowest of many runs.
#[derive(Default)]
struct Slowest(std::sync::Mutex<Duration>);

impl Slowest {
    fn time<T>(&self, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let given = run();
        let mut slowest = self.0.lock().expect("a time");
        *slowest = (*slowest).max(start.elapsed());
        given
    }

    fn told(&self) -> Duration {
        *self.0.lock().expect("a time")
    }
}

#[test]
fn writers_wait_for_each_other_and_readers_see_one_moment() {
    let office = Register::empty().on("2019-06-20");
    office.transcript(DISTRICT);
    office.transcript(SESSION);
    office.does("record session --unit an-son --on 10/6/2019 --host secretary");
    let before = office.reads("log --json -n 1")[0]["entry"].as_u64().expect("a number");
    let (writers, each) = size();
    (0..each)
        .for_each(|n| drop(office.write(&format!("pair-{n}.txt"), format!("Một {n}\nHai {n}\n"))));
    let (done, reads) = (AtomicBool::new(false), AtomicUsize::new(0));
    let (write_time, read_time, start) = (Slowest::default(), Slowest::default(), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let year = read_time.time(|| office.reads("report year 2019 --json"));
                    let total = year["petitions"]["total"].as_u64().expect("a count");
                    let fields = year["petitions"]["by_field"].as_array().expect("fields");
                    let sum: u64 =
                        fields.iter().map(|field| field["total"].as_u64().expect("a count")).sum();
                    assert_eq!(sum, total, "a report is of one moment");
                    let pairs = office.reads("list petitions --unit an-son --json");
                    assert_eq!(
                        pairs.as_array().map(|pairs| pairs.len() % 2),
                        Some(0),
                        "a pair is there or not"
                    );
                    let number = reads.fetch_add(1, Ordering::Relaxed);
                    if number % 8 == 0 {
                        // A backup is a snapshot too, and is checked before it appears.
                        office.does(&format!("backup copy-{number}.db"));
                        let copied = office.reads(&format!(
                            "list petitions --unit an-son --json --file copy-{number}.db"
                        ));
                        assert_eq!(
                            copied.as_array().map(|pairs| pairs.len() % 2),
                            Some(0),
                            "a pair is copied or not"
                        );
                    }
                }
            });
        }
        let writing: Vec<_> = (0..writers)
            .map(|writer| {
                let (office, write_time) = (&office, &write_time);
                scope.spawn(move || {
                    for n in 0..each {
                        let line = match writer {
                            0 => format!("record petition an-son-2019-1 --lines pair-{n}.txt"),
                            _ => format!(
                                "record petition dong-lac-2019-1 --text 'Người {writer} ý {n}'"
                            ),
                        };
                        write_time.time(|| office.does(&line));
                    }
                })
            })
            .collect();
        let ended: Vec<_> = writing.into_iter().map(|writer| writer.join()).collect();
        done.store(true, Ordering::Relaxed);
        assert!(ended.iter().all(Result::is_ok), "a writer failed");
    });
    let took = start.elapsed();
    let petitions = office.reads("list petitions --json");
    let petitions = petitions.as_array().expect("petitions");
    assert_eq!(petitions.len(), 4 + each * 2 + (writers - 1) * each);
    let codes: BTreeSet<&str> =
        petitions.iter().map(|petition| petition["code"].as_str().expect("a code")).collect();
    assert_eq!(codes.len(), petitions.len(), "no code is given twice");
    let texts: BTreeSet<&str> =
        petitions.iter().filter_map(|petition| petition["text"].as_str()).collect();
    for writer in 1..writers {
        assert!(
            (0..each).all(|n| texts.contains(format!("Người {writer} ý {n}").as_str())),
            "of writer {writer}"
        );
    }
    let last = office.reads("log --json -n 1")[0]["entry"].as_u64().expect("a number");
    assert_eq!(
        last,
        before + u64::try_from(writers * each).expect("a number"),
        "one entry a command"
    );
    office.does("verify");
    println!(
        "{writers} writers of {each} in {took:.1?}, the slowest command {:.1?}; {} reports meanwhile, the slowest {:.1?}",
        write_time.told(),
        reads.load(Ordering::Relaxed),
        read_time.told()
    );
}

/// S10. The hint names the process that holds the register and does not suggest a copy.
#[test]
fn a_writer_who_waits_in_vain_is_told_that_the_register_is_busy() {
    let office = Register::empty().on("2019-06-20");
    office.transcript(DISTRICT);
    let other = rusqlite::Connection::open(office.path("doithoai.db")).expect("the register");
    other.execute_batch("BEGIN EXCLUSIVE").expect("a lock");
    let output = office.run(["agency", "add", "Phòng Nội vụ"]);
    other.execute_batch("ROLLBACK").expect("unlocked");
    assert_eq!((output.code, output.stdout.as_str()), (5, ""));
    // Linux tells which process holds the file: this test.
    let own = format!(
        "({}) uses the register “doithoai.db”\nHint: wait until it has finished",
        std::process::id()
    );
    assert!(
        output.stderr.starts_with("Error: the program ") && output.stderr.contains(&own),
        "{}",
        output.stderr
    );
    assert!(!output.stderr.contains("copy"), "{}", output.stderr);
    office.does("agency add 'Phòng Nội vụ'");
}
