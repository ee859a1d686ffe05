//! Bundle files: their content, who can open them, and that only a complete one is accepted.

use std::fs;
use std::io::{Read, Write};
#[cfg(feature = "encryption")]
use std::{path::Path, process::Command};

use doithoai::inside::exchange::read_packed;
use doithoai::inside::model::{Content, Kind, RecordId, RecordType};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::support::Register;

const DISTRICT: &str = "
    init --no-list --unit 'Nam Sách' --kind district
    unit add 'Đồng Lạc' --kind commune --parent nam-sach
    agency add 'Phòng Tài nguyên' --code tnmt
";

const COMMUNE: &str = "
    init --no-list --unit 'Đồng Lạc' --kind commune --file commune.db
    agency add 'Phòng TN&MT' --code tnmt --file commune.db
    record session --unit dong-lac --on 20/5/2019 --host chair --attended 80 --file commune.db
    record petition dong-lac-2019-1 --text 'Đường ngập khi mưa' --petitioner 'Lê Văn Mẫu' --file commune.db
";

/// Key of an invented colleague; it opens only this test's files.
#[cfg(feature = "encryption")]
const SECRET: &str = "AGE-SECRET-KEY-13UJ7PAGMDVX0ZXDFM2D0SPV4EJYFSE3WGD3CUAXJGCLR4AAZA2CQVTK4MT";
#[cfg(feature = "encryption")]
const PUBLIC: &str = "age1vqthuc2qaa0h925zdrfsnsnmzsstduvea3aed6azqpwz8djvep0sfmdgaf";

pub fn offices(lang: &'static str) -> Register {
    let office = Register::empty().on("2019-12-31").speaking(lang);
    for line in
        DISTRICT.lines().chain(COMMUNE.lines()).map(str::trim).filter(|line| !line.is_empty())
    {
        office.does(line);
    }
    office
}

#[test]
fn two_offices_exchange_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = offices(lang);
        insta::assert_snapshot!(
            format!("bundle_{lang}"),
            office.transcript(
                "
                bundle make -o dong-lac.dtb --file commune.db
                bundle make -o dong-lac.dtb --since dong-lac.dtb --with-names --period 2019-Q2 --file commune.db --json --force
                bundle make -o dong-lac.dtb --with-names --file commune.db --force
                bundle show dong-lac.dtb
                bundle conflicts
                bundle merge dong-lac.dtb --dry-run
                bundle merge dong-lac.dtb
                bundle merge dong-lac.dtb
                bundle merge dong-lac.dtb --json
                bundle conflicts
                bundle conflicts --json
                report satisfaction 2019
                bundle resolve tnmt --take 2
                bundle conflicts
                undo
                bundle resolve tnmt --take 2 --json
                list agencies
                log -n 3
            "
            )
        );
    }
}

#[test]
fn what_cannot_be_exchanged_is_refused_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = offices(lang);
        office.does("bundle make -o own.dtb");
        office.does("bundle make -o other.dtb --file commune.db");
        office.write("notes.dtb", "ghi chép");
        let whole = fs::read(office.path("other.dtb")).expect("a bundle");
        office.write("cut.dtb", &whole[..whole.len() - 9]);
        office.write("newer.dtb", packed(&HEAD.replace("bundle/1", "bundle/2"), &[]));
        for (name, line) in hostile_lines() {
            let lines: Vec<String> = line.lines().map(str::to_owned).collect();
            office.write(&format!("{name}.dtb"), packed(HEAD, &lines));
        }
        office.does("bundle merge other.dtb");
        insta::assert_snapshot!(
            format!("bundle_refused_{lang}"),
            office.transcript(
                "
                bundle make -o doithoai.db
                bundle make -o out.dtb --since hôm-qua
                bundle make -o out.dtb --since other.dtb
                bundle make -o out.dtb --unit nowhere
                bundle show missing.dtb
                bundle merge notes.dtb
                bundle merge cut.dtb
                bundle merge newer.dtb
                bundle merge untrue.dtb
                bundle merge incomplete.dtb
                bundle merge borrowed.dtb
                bundle merge column.dtb
                bundle merge value.dtb
                bundle merge wanting.dtb
                bundle resolve nowhere --take 1
                bundle resolve tnmt --take 3
                bundle resolve tnmt --both
                bundle resolve tnmt --drop
                bundle resolve tnmt
                log -n 1
            "
            )
        );
    }
}

#[cfg(feature = "encryption")]
#[test]
fn locked_bundles_are_refused_without_their_key_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = offices(lang);
        office.does(&format!("bundle make -o locked.dtb --file commune.db --to {PUBLIC}"));
        office.write("key.txt", "không phải khóa");
        insta::assert_snapshot!(
            format!("bundle_locked_refused_{lang}"),
            office.transcript(
                "
                bundle make -o out.dtb --to age1abc
                bundle make -o out.dtb --passphrase
                bundle merge locked.dtb
                bundle merge locked.dtb --key missing.txt
                bundle merge locked.dtb --key key.txt
            "
            )
        );
    }
}

/// A program without the feature `encryption` says so, before it asks for a passphrase.
#[cfg(not(feature = "encryption"))]
#[test]
fn a_program_without_encryption_says_so_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = offices(lang);
        office.write("locked.dtb", "age-encryption.org/v1\n-> X25519 abc\n");
        insta::assert_snapshot!(
            format!("bundle_encryption_absent_{lang}"),
            office.transcript(
                "
                bundle make -o out.dtb --passphrase
                bundle make -o out.dtb --to age1abc
                bundle show locked.dtb
                bundle merge locked.dtb --key missing.txt
            "
            )
        );
    }
}

pub const HEAD: &str = r#"{"format":"doithoai.bundle/1","register":"000102030405060708090a0b0c0d0e0f","unit":"dong-lac","name":"Đồng Lạc","entry":9,"since":null,"period":null,"only":null,"with_names":true,"made":"2019-12-31"}"#;

/// Records that no register wrote, by their defect.
fn hostile_lines() -> [(&'static str, String); 6] {
    let agency = |code: &str| RecordId::named(RecordType::Record(Kind::Agency), &[code]).hex();
    let line = |sort: &str, id: &str, version: &str| {
        format!(
            r#"{{"sort":"{sort}","record":"{id}","versions":[{{"office":"dong-lac",{version}}}]}}"#
        )
    };
    let id = "00".repeat(16);
    [
        (
            "untrue",
            line("agency", &agency("ubnd"), r#""says":{"code":"khac","name":"Phòng khác"}"#),
        ),
        // A session that refers to another's content.
        ("borrowed", {
            let content = [
                ("code", "x-2019-1"),
                ("unit", "dong-lac"),
                ("day", "2019-05-20"),
                ("hosts", "chair"),
            ];
            let content: Content =
                content.map(|(column, text)| (column.to_owned(), text.to_owned())).into();
            let other = RecordId { record_type: RecordType::Record(Kind::Session), uid: [1; 16] };
            let says = serde_json::to_string(&content).expect("JSON");
            let digest = other.digest(&content);
            format!(
                "{}\n{}",
                line("session", &other.hex(), &format!(r#""says":{says}"#)),
                line("session", &id, &format!(r#""digest":"{digest}""#))
            )
        }),
        ("incomplete", line("session", &id, &format!(r#""digest":"{}""#, "00".repeat(32)))),
        ("column", line("agency", &agency("a"), r#""says":{"code":"a","name":"A","phone":"1"}"#)),
        (
            "value",
            line(
                "session",
                &id,
                r#""says":{"code":"x-2019-1","unit":"dong-lac","day":"20/5/2019","hosts":"chair"}"#,
            ),
        ),
        ("wanting", line("agency", &agency("a"), r#""says":{"code":"a"}"#)),
    ]
}

/// Packs lines into a bundle with a correct digest.
pub fn packed(head: &str, lines: &[String]) -> Vec<u8> {
    let mut text: String =
        [head.to_owned()].iter().chain(lines).map(|line| format!("{line}\n")).collect();
    let digest: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    text += &format!("{{\"records\":{},\"sha256\":\"{digest}\"}}\n", lines.len());
    gzip(text.as_bytes())
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(text).expect("memory");
    packed.finish().expect("memory")
}

/// A commune's bundle, without the records that every register has.
fn commune_bundle() -> Vec<u8> {
    let office = offices("en");
    office.does("bundle make -o whole.dtb --with-names --file commune.db");
    let whole = fs::read(office.path("whole.dtb")).expect("a bundle");
    let mut text = String::new();
    GzDecoder::new(whole.as_slice()).read_to_string(&mut text).expect("text");
    let own = |line: &&str| {
        !["holiday", "field", "rule"]
            .iter()
            .any(|sort| line.contains(&format!("\"sort\":\"{sort}\"")))
    };
    let lines: Vec<String> = text.lines().filter(own).map(str::to_owned).collect();
    packed(&lines[0], &lines[1..lines.len() - 1])
}

#[test]
fn a_damaged_bundle_is_refused_wherever_the_damage_is() {
    let whole = commune_bundle();
    let records = read_packed("a.dtb", whole.as_slice()).expect("a whole bundle").records;
    for length in 0..whole.len() {
        assert!(read_packed("a.dtb", &whole[..length]).is_err(), "cut after {length} bytes");
    }
    for place in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[place] ^= 0x10;
        // Some bits of the gzip header are irrelevant: the time and the system.
        let same = |found: doithoai::inside::exchange::Bundle| found.records == records;
        assert!(read_packed("a.dtb", damaged.as_slice()).map_or(true, same), "byte {place}");
    }
    let mut text = String::new();
    GzDecoder::new(whole.as_slice()).read_to_string(&mut text).expect("text");
    for place in 0..text.lines().count() {
        let without: String = text
            .lines()
            .enumerate()
            .filter(|(line, _)| *line != place)
            .map(|(_, line)| format!("{line}\n"))
            .collect();
        assert!(
            read_packed("a.dtb", gzip(without.as_bytes()).as_slice()).is_err(),
            "without line {place}"
        );
        let line = text.lines().nth(place).expect("a line");
        let twice = text.replacen(line, &format!("{line}\n{line}"), 1);
        assert!(
            read_packed("a.dtb", gzip(twice.as_bytes()).as_slice()).is_err(),
            "line {place} twice"
        );
    }
}

#[test]
fn a_small_file_that_unpacks_without_end_is_refused() {
    let office = offices("en");
    let line = vec![b' '; 40 << 20];
    office.write("bomb.dtb", gzip(&[HEAD.as_bytes(), b"\n", &line].concat()));
    let refused = office.run(["bundle", "show", "bomb.dtb"]);
    assert_eq!(refused.code, 1, "{}", refused.stderr);
    assert!(refused.stderr.contains("16 MB"), "{}", refused.stderr);
    let deep = format!(r#"{{"sort":{}"#, "[".repeat(100_000));
    office.write("deep.dtb", packed(HEAD, &[deep]));
    assert_eq!(office.run(["bundle", "merge", "deep.dtb"]).code, 1);
}

#[cfg(feature = "encryption")]
#[test]
fn a_locked_bundle_opens_for_its_key_alone() {
    let office = offices("en");
    office.write("key.txt", SECRET);
    office.does(&format!("bundle make -o locked.dtb --file commune.db --with-names --to {PUBLIC}"));
    let bytes = fs::read(office.path("locked.dtb")).expect("a bundle");
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    let opened = office.does("bundle show locked.dtb --key key.txt --json");
    assert!(opened.stdout.contains("\"petitions\": 1"), "{}", opened.stdout);
    for place in (0..bytes.len()).step_by(97) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 1;
        office.write("damaged.dtb", damaged);
        assert_eq!(
            office.run(["bundle", "merge", "damaged.dtb", "--key", "key.txt"]).code,
            1,
            "byte {place}"
        );
    }
    office.does("bundle merge locked.dtb --key key.txt");
    with_age(
        office.folder(),
        &["--decrypt", "-i", "key.txt", "-o", "open.dtb", "locked.dtb"],
        || {
            let open = fs::read(office.path("open.dtb")).expect("what age opened");
            assert!(read_packed("open.dtb", open.as_slice()).is_ok());
        },
    );
    with_age(office.folder(), &["--encrypt", "-r", PUBLIC, "-o", "theirs.dtb", "open.dtb"], || {
        office.does("bundle show theirs.dtb --key key.txt");
    });
}

/// Runs the tool `age`, which CI has; skipped on a machine without it.
#[cfg(feature = "encryption")]
fn with_age(folder: &Path, args: &[&str], then: impl FnOnce()) {
    match Command::new("age").args(args).current_dir(folder).output() {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            then();
        }
        Err(error) => assert!(std::env::var_os("CI").is_none(), "CI has age: {error}"),
    }
}

#[cfg(feature = "encryption")]
#[test]
fn a_passphrase_opens_what_it_locked() {
    use crate::support;

    let office = offices("en");
    let run = |line: &str, passphrase: &str| {
        let mut command = office.command(support::PROGRAM);
        command.args(support::words(line)).env("DOITHOAI_PASSPHRASE", passphrase);
        let output = office.ended(&mut command);
        (Some(output.code), output.stderr)
    };
    let (code, told) =
        run("bundle make -o locked.dtb --file commune.db --passphrase", "mưa dầm thấm lâu");
    assert_eq!(code, Some(0), "{told}");
    let (code, told) = run("bundle merge locked.dtb", "nắng dầm thấm lâu");
    assert_eq!(code, Some(1));
    assert_eq!(
        told,
        "Error: the passphrase or key does not open the bundle “locked.dtb”\nHint: ask the sender for the passphrase, or for which key it was encrypted\n"
    );
    let (code, told) = run("bundle merge locked.dtb", "mưa dầm thấm lâu");
    assert_eq!(code, Some(0), "{told}");
}
