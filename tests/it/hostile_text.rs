//! A user's text never controls a terminal, a spreadsheet, a page, a document, a calendar or a
//! shell: every text of every kind of record is hostile, and all output is searched.

use doithoai::inside::layout::formula_like;
use roxmltree::Node;
use serde_json::Value as Json;

use crate::outputs::{Told, WRITING, gathered, reading};
use crate::planted::planted;
use crate::support::{PROGRAM, Register};

/// Beginnings of hostile texts: spreadsheet formulas, and control characters of terminals.
const BEGINNINGS: [&str; 8] = [
    "=cmd|'/c calc'!A1",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "\u{1b}[31mđỏ",
    "\u{9b}2J",
    "<b>đậm</b>",
    "\u{202e}ngược",
];

/// The rest of each text: for terminals, pages, Markdown, templates, calendars and shells.
const REST: &str = " hÔstile \u{1b}]52;c;eA==\u{7}\u{8}\u{7f}\u{85}\u{9d}0;x\u{9c} <script>alert(1)</script> \"'><img src=x onerror=alert(1)> \
                    &amp; ]]> {{x}} |a|b| [x](javascript:alert(1)) `touch x` $(touch x) ; rm -rf x \u{2066}\u{200f}\u{200b}\u{feff} ../../x\r\n\
                    END:VEVENT\r\nEND:VCALENDAR\r\nATTACH:http://x\t# x\n---\n1. x";

fn hostile() -> Register {
    planted(|kind, column, row| {
        let place = column.bytes().map(usize::from).sum::<usize>() + row + kind as usize;
        match column {
            // Links are refused unless they are web links.
            "link" => "https://example.vn/?x=<script>&y=\"'%0a".to_owned(),
            _ => format!(
                "{}{REST} {} {column} {row}",
                BEGINNINGS[place % BEGINNINGS.len()],
                kind.spec().plural
            ),
        }
    })
}

/// Returns whether a character would be interpreted instead of shown.
fn is_alive(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn text(told: &Told) -> String {
    String::from_utf8(told.bytes.clone())
        .unwrap_or_else(|error| panic!("{} {}: {error}", told.line, told.name))
}

/// The defect of an output.
fn wrong(told: &Told) -> Option<String> {
    let ending = told.name.rsplit('.').next().unwrap_or_default();
    match ending {
        "stdout" | "stderr" => on_a_stream(told),
        "csv" => in_a_table(&text(told)),
        "ics" => in_a_calendar(&text(told)),
        "html" => on_a_page(&text(told)),
        "xml" | "rels" | "vml" => in_a_package(&told.name, &text(told)),
        _ => None,
    }
}

fn on_a_stream(told: &Told) -> Option<String> {
    let text = text(told);
    if let Some(found) = text.chars().find(|c| is_alive(*c)) {
        let at = text.find(found)?;
        let around: String =
            text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
        return Some(format!("{found:?} after {around:?}"));
    }
    if told.name == "stdout"
        && (told.line.ends_with("--json") || told.line.ends_with("--format json"))
    {
        return serde_json::from_str::<Json>(&text).err().map(|error| error.to_string());
    }
    if told.name == "stdout" && told.line.ends_with("--format csv") {
        return text.split("\n\n").find_map(in_a_table);
    }
    if told.name == "stdout" && told.line.ends_with("--format html") {
        return on_a_page(&text);
    }
    if told.name == "stdout" && told.line.ends_with("--format md") {
        let plain = text.replace("\\<", "").replace("\\[x](", "");
        let raw =
            ["<script", "<img", "](javascript", "<b>"].into_iter().find(|raw| plain.contains(raw));
        return raw.map(|raw| format!("{raw} in Markdown")).or_else(|| uneven(&text));
    }
    None
}

/// A Markdown table with a row whose number of cells differs from the head's.
fn uneven(text: &str) -> Option<String> {
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    let lines: Vec<&str> = text.lines().collect();
    let rows = lines.windows(2).filter(|pair| pair.iter().all(|line| line.starts_with('|')));
    rows.map(|pair| (cells(pair[0]), cells(pair[1]), pair[1]))
        .find_map(|(above, below, line)| (above != below).then(|| format!("uneven: {line}")))
}

fn in_a_table(text: &str) -> Option<String> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    for row in reader.records() {
        let Ok(row) = row else { return Some("no table".to_owned()) };
        // One mark in front makes it text; the rest is unchanged.
        let is_number = |cell: &str| cell.parse::<f64>().is_ok();
        if let Some(cell) = row
            .iter()
            .find(|cell| !cell.starts_with('\'') && formula_like(cell) && !is_number(cell))
        {
            return Some(format!("a formula {cell:?}"));
        }
    }
    None
}

fn in_a_calendar(text: &str) -> Option<String> {
    let lines: Vec<&str> =
        text.split("\r\n").filter(|line| !line.starts_with(' ') && !line.is_empty()).collect();
    let known = [
        "BEGIN:",
        "END:",
        "VERSION:",
        "PRODID",
        "UID:",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "DESCRIPTION",
        "LOCATION",
        "CALSCALE:",
        "TRANSP:",
        "STATUS:",
        "CATEGORIES",
        "X-WR-CALNAME",
        "NAME",
    ];
    let strange = lines.iter().find(|line| !known.iter().any(|name| line.starts_with(name)));
    let count = |wanted: &str| lines.iter().filter(|line| **line == wanted).count();
    let pairs = count("BEGIN:VEVENT") != count("END:VEVENT") || count("END:VCALENDAR") != 1;
    let alive = text.replace("\r\n", "").chars().find(|c| c.is_control());
    strange
        .map(|line| format!("strange: {line}"))
        .or_else(|| pairs.then(|| "uneven events".to_owned()))
        .or_else(|| alive.map(|c| format!("{c:?}")))
}

fn on_a_page(text: &str) -> Option<String> {
    let body = &text[text.find("<body>")?..text.find("</html>")?];
    let tree = match roxmltree::Document::parse(body) {
        Ok(tree) => tree,
        Err(error) => return Some(error.to_string()),
    };
    let is_bad = |node: &Node<'_, '_>| {
        let name = node.tag_name().name();
        matches!(name, "script" | "img" | "iframe" | "object" | "b" | "form" | "link" | "meta")
            || node.attributes().any(|mark| {
                mark.name().starts_with("on")
                    || matches!(mark.name(), "href" | "src")
                        && !mark.value().starts_with(['#'])
                        && !mark.value().starts_with("https://")
                        && !mark.value().starts_with("http://")
            })
    };
    let found = tree.descendants().filter(Node::is_element).find(is_bad);
    let alive = text.chars().find(|c| is_alive(*c));
    found
        .map(|node| format!("<{}>", node.tag_name().name()))
        .or_else(|| alive.map(|c| format!("{c:?} on the page")))
}

fn in_a_package(name: &str, text: &str) -> Option<String> {
    let tree = match roxmltree::Document::parse(text) {
        Ok(tree) => tree,
        Err(error) => return Some(error.to_string()),
    };
    let is_sheet = name.contains("worksheets/sheet");
    let found = tree.descendants().filter(Node::is_element).find(|node| {
        let tag = node.tag_name().name();
        is_sheet && tag == "f"
            || matches!(tag, "instrText" | "fldSimple")
                && node.text().is_some_and(|text| text.contains("hÔstile"))
            || node
                .attributes()
                .any(|mark| mark.name() == "Target" && mark.value().starts_with("javascript:"))
    });
    let alive = text.chars().find(|c| is_alive(*c) && !matches!(c, '\r' | '\t'));
    found
        .map(|node| format!("<{}>", node.tag_name().name()))
        .or_else(|| alive.map(|c| format!("{c:?}")))
}

#[test]
fn hostile_texts_drive_nothing() {
    let register = hostile();
    let mut all = gathered(&register, reading());
    all.extend(gathered(&register, WRITING.iter().map(|line| (*line).to_owned())));
    let shown = all.iter().filter(|told| text_of(told).contains("hÔstile")).count();
    assert!(shown > 150, "hostile texts are shown in {shown} outputs");
    let wrong: Vec<String> =
        all.iter().filter_map(|told| Some((told, wrong(told)?))).map(tell).collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        all.len(),
        wrong[..wrong.len().min(30)].join("\n")
    );
    assert!(!register.path("x").exists(), "nothing was run");
    println!("{} outputs, {shown} of them with hostile texts", all.len());
}

fn text_of(told: &Told) -> String {
    String::from_utf8_lossy(&told.bytes).into_owned()
}

fn tell((told, wrong): (&Told, String)) -> String {
    format!("{} {}: {}", told.line, told.name, wrong.chars().take(200).collect::<String>())
}

#[test]
fn hostile_texts_come_back_as_they_were() {
    let register = hostile();
    let table = |register: &Register, folder: &str| {
        register.run(["export", folder, "--with-names"]).success();
        let mut files: Vec<_> = std::fs::read_dir(register.path(folder))
            .expect("a folder")
            .map(|file| file.expect("a file").path())
            .collect();
        files.sort();
        files.iter().map(|path| std::fs::read_to_string(path).expect("a table")).collect::<Vec<_>>()
    };
    let first = table(&register, "out");
    let again = Register::of(&register.path("out"), "nam-sach").on("2019-06-20");
    assert!(first == table(&again, "out"), "a table is not as it was");
    let listed = register.json(["list", "petitions"]);
    let text = listed[0]["text"].as_str().expect("a text");
    assert!(
        text.contains("\u{1b}]52;c;eA==\u{7}") && text.contains("END:VEVENT END:VCALENDAR"),
        "JSON gives the text itself: {text:?}"
    );
}

#[test]
fn shells_complete_hostile_registers_with_codes_alone() {
    let register = hostile();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        for line in [
            &["doithoai", "show", ""][..],
            &["doithoai", "assign", "dong-lac-2019-1.2", "--to", ""],
        ] {
            let mut asks = register.command(PROGRAM);
            asks.arg("--").args(line).env("COMPLETE", shell);
            asks.env("_CLAP_COMPLETE_INDEX", (line.len() - 1).to_string());
            asks.env("_CLAP_IFS", "\n").env("IFS", "\n");
            let output = register.ended(&mut asks);
            for offered in output.stdout.split(['\n', '\u{b}']) {
                assert!(!offered.chars().any(|c| is_alive(c) && c != '\t'), "{shell}: {offered:?}");
                assert!(
                    !offered.starts_with("END:") && !offered.starts_with("---"),
                    "{shell}: {offered:?}"
                );
            }
        }
    }
}
