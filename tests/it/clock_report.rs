//! How people and machines read the clock by rule: the petitions' sentences, what was not kept on
//! the first page, agencies with their intervals, and what `--strict` looks at.

use std::fs;

use serde_json::json;

use crate::golden::document;
use crate::letters::written;
use crate::support::Register;

/// A commune whose replies are due 15 days after a session on 1 June 2026 with eight petitions of
/// two agencies: `2026-1.1` to `2026-1.8`.
fn commune() -> Register {
    let office = Register::empty().on("2026-06-01");
    office.does(
        "init --no-list --unit 'Đồng Lạc' --kind commune --rules nam-sach-2019
         agency add 'Phòng Kinh tế, Hạ tầng' --code kt
         agency add 'Công an xã' --code ca
         record session --unit dong-lac --on 1/6/2026 --host chair",
    );
    let texts: String = (1..=8).map(|number| format!("Kiến nghị số {number} của thôn\n")).collect();
    office.write("k.txt", texts);
    office.does("record petition dong-lac-2026-1 --lines k.txt");
    let (first, others) = ("2026-1.1 2026-1.2 2026-1.3 2026-1.4 2026-1.5", "2026-1.6 2026-1.7");
    office.does(&format!("assign {first} --to kt\nassign {others} --to ca"));
    office
}

/// The commune after acts that hide what is late: of seven petitions one was replied to in time,
/// one promised in time, one replied to late; of the others one is extended, one withdrawn, one has
/// a due day of its own, and one was passed on late. A check refutes the first reply.
fn eased() -> Register {
    let office = commune().on("2026-06-10");
    office.does(
        "record reply 2026-1.1 --on 10/6/2026 --outcome resolved
         record reply 2026-1.2 --on 10/6/2026 --outcome promised --until 20/6/2026",
    );
    let office = office.on("2026-07-10");
    office.does(
        "assign extend 2026-1.3 --to 31/7/2026 --why 'Chờ ý kiến'
         assign extend 2026-1.3 --to 31/8/2026 --why 'Chờ ý kiến'
         record reply 2026-1.3 --on 10/7/2026 --outcome explained
         assign withdraw 2026-1.4 --why 'Giao nhầm'
         edit 2026-1.5/assignment --due 31/8/2026
         assign transfer 2026-1.6 --to kt --why 'Đúng lĩnh vực'
         record reply 2026-1.7 --on 12/6/2026 --outcome noted
         record check 2026-1.1 --on 10/7/2026 --by 'MTTQ xã' --result not-done",
    );
    office
}

/// A report's text as a terminal of unlimited width shows it, in a language.
fn shown(office: &Register, kind: &str, lang: &str) -> String {
    office.does(&format!("report {kind} 2026 --as-of 31/7/2026 --lang {lang}")).stdout
}

/// The line that contains a text.
#[track_caller]
fn line<'t>(text: &'t str, part: &str) -> &'t str {
    text.lines().find(|line| line.contains(part)).unwrap_or_else(|| panic!("no {part}:\n{text}"))
}

#[test]
fn both_clocks_are_told_in_one_sentence() {
    let office = eased();
    let vi = shown(&office, "petitions", "vi");
    assert_eq!(
        line(&vi, "Đúng hạn 80%"),
        "Đúng hạn 80% (4/5) sau khi gia hạn 1, rút 1, giao hạn riêng 1; theo thời hạn của quy chế: 37,5% (3/8), trong đó 1 ghi sau thời hạn, 1 mới hẹn hoặc chuyển cấp trên."
    );
    let en = shown(&office, "petitions", "en");
    assert_eq!(
        line(&en, "On time 80%"),
        "On time 80% (4/5) after 1 extended, 1 withdrawn, 1 given a due date of their own; by the term of the rules: 37.5% (3/8), of these 1 entered after the term, 1 only promised or referred."
    );
}

#[test]
fn clocks_that_agree_take_one_short_sentence() {
    let office = commune().on("2026-06-12");
    office.does("record reply 2026-1.1 --on 12/6/2026 --outcome resolved");
    let said = |day: &str, lang: &str| {
        let line = format!("report petitions 2026 --as-of {day} --lang {lang}");
        let shown = office.does(&line).stdout;
        let title = if lang == "vi" { "Ý kiến, kiến nghị" } else { "Petitions" };
        let mut lines = shown.lines().skip_while(|line| *line != title);
        lines.nth(1).unwrap_or_else(|| panic!("a sentence: {shown}")).to_owned()
    };
    assert_eq!(
        said("12/6/2026", "vi"),
        "Đúng hạn 100% (1/1), tính theo hạn hiện hành và theo thời hạn của quy chế."
    );
    assert_eq!(
        said("12/6/2026", "en"),
        "On time 100% (1/1), by the due dates in force and by the term of the rules."
    );
    assert_eq!(said("5/6/2026", "vi"), "Chưa có kiến nghị đến hạn trả lời.");
    assert_eq!(said("5/6/2026", "en"), "No petition is due yet.");
    // The petition that was never assigned is overdue by rule alone.
    assert_eq!(
        said("31/7/2026", "vi"),
        "Đúng hạn 14,3% (1/7); theo thời hạn của quy chế: 12,5% (1/8)."
    );
}

#[test]
fn how_often_petitions_were_extended_and_only_explained_is_told() {
    let office = eased();
    let vi = shown(&office, "petitions", "vi");
    assert_eq!(
        line(&vi, "gia hạn 1 kiến nghị"),
        "Đã gia hạn 1 kiến nghị, trong đó 1 kiến nghị từ 2 lần trở lên (nhiều nhất 2 lần)."
    );
    assert_eq!(
        line(&vi, "chỉ giải trình"),
        "Trả lời chỉ giải trình, cung cấp thông tin: 25% (1/4) số kiến nghị có văn bản trả lời cuối cùng."
    );
    let en = shown(&office, "petitions", "en");
    assert_eq!(
        line(&en, "was extended"),
        "One petition was extended, 1 of them more than once (at most 2 times)."
    );
    assert_eq!(
        line(&en, "only explain"),
        "Replies that only explain: 25% (1/4) of the petitions with a final reply."
    );
}

#[test]
fn what_was_not_kept_stands_on_the_first_page() {
    let office = eased();
    let told = |lang: &str, sentences: [&str; 2]| {
        for kind in ["year", "petitions"] {
            let text = shown(&office, kind, lang);
            let first = text.split("\n\n").take(3).collect::<Vec<_>>().join("\n");
            let lines: Vec<&str> = first.lines().map(str::trim).collect();
            assert!(sentences.iter().all(|told| lines.contains(told)), "{kind}: {first}");
        }
        let units = shown(&office, "units", lang);
        assert!(!units.contains(sentences[0]) && !units.contains(sentences[1]), "{units}");
    };
    told(
        "vi",
        [
            "1 kiến nghị báo đã xong nhưng kiểm tra chưa đạt.",
            "1 kiến nghị đã hẹn ngày giải quyết xong nhưng quá hẹn.",
        ],
    );
    told(
        "en",
        [
            "One petition was reported as resolved but refuted by a check.",
            "One petition was promised a result by a date that has passed.",
        ],
    );
    // As of a day before the check, and before the promise has passed, there is nothing to tell.
    let early = office.does("report petitions 2026 --as-of 20/6/2026 --lang vi").stdout;
    assert!(!early.contains("kiểm tra chưa đạt.") && !early.contains("nhưng quá hẹn"), "{early}");
}

#[test]
fn the_table_of_petitions_leaves_out_what_is_nothing_and_the_csv_has_all() {
    let office = eased();
    let text = shown(&office, "petitions", "vi");
    let rows: Vec<String> = text
        .lines()
        .skip_while(|line| !line.contains("Đã nêu"))
        .take_while(|line| !line.starts_with("  "))
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(
        rows,
        [
            "Đã nêu, chưa kể phần tách ra 8",
            "Tổng số 8",
            "Không tính trùng 8",
            "Trả lời tại hội nghị 0",
            "Đúng hạn 4",
            "Trễ hạn 0",
            "Chưa đến hạn 1",
            "Quá hạn 1",
            "Đã rút 1",
            "Chưa giao 1",
            "Tỷ lệ đúng hạn 80,0% (4/5)",
            "Theo quy chế: đúng hạn 3",
            "trong đó mới hẹn hoặc chuyển cấp trên 1",
            "Theo quy chế: trễ hạn 1",
            "Theo quy chế: quá hạn 4",
            "Theo quy chế: tỷ lệ đúng hạn 37,5% (3/8)",
            "Ghi sau thời hạn 1",
            "Đã giao, trễ hạn hoặc quá hạn theo quy chế 4",
            "trừ đã rút 1",
            "trừ đã gia hạn 1",
            "trừ có hạn riêng 1",
            "Đã giao, trễ hạn hoặc quá hạn hiện hành 1",
            "Đã giải quyết xong 1",
            "Đã giải trình, cung cấp thông tin 1",
            "Ghi nhận, tiếp thu 1",
            "Đang giải quyết, đã hẹn ngày 1",
            "Đã hẹn ngày giải quyết xong 1",
            "trong đó quá hẹn 1",
            "Báo đã xong 1",
            "trong đó kiểm tra đạt 0",
            "trong đó kiểm tra chưa đạt 1",
            "trong đó chưa kiểm tra 0",
            "Đã thực hiện, ít nhất 0",
            "Đã thực hiện, nhiều nhất 0",
        ]
    );
    office.does("report petitions 2026 --as-of 31/7/2026 -o tables");
    let csv = fs::read_to_string(office.path("tables/petitions.csv")).expect("a table");
    for row in [
        "petitions.raised,8",
        "petitions.by_rule.no_term,0",
        "petitions.by_rule.on_time_percent,37.5",
        "petitions.moved.stricter,0",
        "petitions.outcomes.referred,0",
        "promises.broken,1",
        "promises.renewed,0",
        "carried_out.at_most,0",
    ] {
        assert!(csv.lines().any(|line| line == row), "{row}:\n{csv}");
    }
}

#[test]
fn agencies_have_both_rates_with_their_intervals_and_no_rank() {
    let office = eased();
    let csv = office.does("report agencies 2026 --as-of 31/7/2026 --format csv").stdout;
    assert_eq!(
        csv,
        "agency,name,assigned,on_time,late,pending,overdue,withdrawn,on_time_percent,median_days,longest_days,on_time_interval,by_rule.on_time,by_rule.late,by_rule.overdue,by_rule.on_time_percent,by_rule.on_time_interval,handed_on,handed_on_late\n\
         ca,Công an xã,1,1,0,0,0,0,100.0,11,11,20.7-100.0,1,0,0,100.0,20.7-100.0,1,1\n\
         kt,\"Phòng Kinh tế, Hạ tầng\",6,3,0,1,1,1,75.0,9,39,30.1-95.4,2,1,3,33.3,9.7-70.0,0,0\n"
    );
    let text = shown(&office, "agencies", "vi");
    assert_eq!(
        line(&text, "Không khác biệt rõ:"),
        "Không khác biệt rõ: Công an xã; Phòng Kinh tế, Hạ tầng."
    );
    let rates = text.lines().skip_while(|line| !line.starts_with("Tỷ lệ đúng hạn của cơ quan"));
    let rates: Vec<String> = rates
        .skip(4)
        .take(2)
        .map(|line| {
            let cells = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty());
            cells.take(5).collect::<Vec<_>>().join(" | ")
        })
        .collect();
    assert_eq!(
        rates,
        [
            "Công an xã | 100,0% (1/1) | 20,7–100,0% | 100,0% (1/1) | 20,7–100,0%",
            "Phòng Kinh tế, Hạ tầng | 75,0% (3/4) | 30,1–95,4% | 33,3% (2/6) | 9,7–70,0%",
        ]
    );
    let json = office.reads("report agencies 2026 --as-of 31/7/2026 --json");
    assert_eq!(json["schema"], "doithoai.report.agencies/2");
    assert_eq!(
        json["agencies"][1]["by_rule"],
        json!({"on_time": 2, "late": 1, "overdue": 3, "on_time_percent": 33.3})
    );
    assert!(!json.to_string().contains("interval"), "{json}");
}

/// Of 40 petitions of each of three agencies, 38, 30 and 20 were replied to in time, the others never.
#[test]
fn agencies_whose_intervals_overlap_are_said_not_to_be_clearly_different() {
    let office = Register::empty().on("2026-06-01");
    office.does(
        "init --no-list --unit 'Đồng Lạc' --kind commune --rules nam-sach-2019
         agency add 'Phòng Y tế' --code y
         agency add 'Công an xã' --code ca
         agency add 'Phòng Kinh tế, Hạ tầng' --code kt
         record session --unit dong-lac --on 1/6/2026 --host chair",
    );
    let texts: String = (1..=120).map(|number| format!("Kiến nghị số {number}\n")).collect();
    office.write("k.txt", texts);
    office.does("record petition dong-lac-2026-1 --lines k.txt");
    let codes = |from: usize, to: usize| {
        (from..=to).map(|number| format!("2026-1.{number}")).collect::<Vec<_>>().join(" ")
    };
    let office = office.on("2026-06-10");
    for (place, (agency, in_time)) in [("y", 38), ("ca", 30), ("kt", 20)].into_iter().enumerate() {
        let (first, last) = (place * 40 + 1, place * 40 + 40);
        office.does(&format!("assign {} --to {agency} --on 1/6/2026", codes(first, last)));
        let replied = codes(first, first + in_time - 1);
        office.does(&format!("record reply {replied} --on 10/6/2026 --outcome resolved"));
    }
    let said = |lang: &str| {
        let text = shown(&office, "agencies", lang);
        let said = text.lines().filter(|line| line.starts_with(['K', 'N']));
        let said = said.filter(|line| line.contains(": ") && line.contains(';'));
        said.map(str::to_owned).collect::<Vec<_>>()
    };
    // 83,5–98,6 %, 59,8–85,8 % and 35,2–64,8 %: neighbours overlap, the first and the last do not.
    assert_eq!(
        said("vi"),
        [
            "Không khác biệt rõ: Công an xã; Phòng Kinh tế, Hạ tầng.",
            "Không khác biệt rõ: Công an xã; Phòng Y tế.",
        ]
    );
    assert_eq!(
        said("en"),
        [
            "Not clearly different: Công an xã; Phòng Kinh tế, Hạ tầng.",
            "Not clearly different: Công an xã; Phòng Y tế.",
        ]
    );
}

#[test]
fn the_official_report_tells_both_clocks() {
    let office = eased();
    let text = document(&written(&office, "report 2026 --as-of 31/7/2026"));
    for sentence in [
        "Đúng hạn 80% (04/05) sau khi gia hạn 01, rút 01, giao hạn riêng 01; theo thời hạn của quy chế: 37,5% (03/08), trong đó 01 ghi sau thời hạn, 01 mới hẹn hoặc chuyển cấp trên.",
        "Theo văn bản trả lời cuối cùng: đã giải quyết xong 01; đã giải trình, cung cấp thông tin 01; ghi nhận, tiếp thu 01; ",
        "Đã hẹn ngày giải quyết xong 01 kiến nghị: quá hẹn 01.",
        "Báo đã xong 01 kiến nghị (kiểm tra chưa đạt 01); đã thực hiện ít nhất 0, nhiều nhất 0.",
        "Theo thời hạn của quy chế, 05 kiến nghị trễ hạn hoặc quá hạn.",
        "01 kiến nghị được ghi vào sổ sau thời hạn trả lời.",
        "01 kiến nghị báo đã xong nhưng kiểm tra chưa đạt.",
    ] {
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
}

#[test]
fn strict_looks_at_the_clock_by_rule_and_at_what_was_entered_late() {
    let office = Register::empty().on("2026-06-01");
    office.does(
        "init --no-list --unit 'Đồng Lạc' --kind commune --rules nam-sach-2019
         rule set minimum none --source S
         agency add 'Công an xã' --code ca
         record session --unit dong-lac --on 1/6/2026 --host chair
         record petition dong-lac-2026-1 --text 'Kiến nghị về đường thôn'
         assign 2026-1.1 --to ca",
    );
    let strict = |office: &Register, day: &str| {
        let line = ["report", "petitions", "2026", "--as-of", day, "--strict", "-q"];
        office.run(line).code
    };
    assert_eq!(strict(&office, "2026-06-16"), 0, "not due yet");
    assert_eq!(strict(&office, "2026-06-17"), 3, "overdue");
    let office = office.on("2026-07-10");
    office.does("assign extend 2026-1.1 --to 31/8/2026 --why 'Chờ ý kiến'");
    assert_eq!(strict(&office, "2026-07-10"), 3, "extended, but overdue by rule");
    // Another today does not make it entered in time.
    let office = office.on("2026-06-12").by_clock("2026-07-10");
    office.does("record reply 2026-1.1 --on 12/6/2026 --outcome resolved");
    assert_eq!(strict(&office, "2026-07-10"), 3, "in time by rule, but entered after the term");
}

/// A year without agencies has one table of them less; the tables after it are still compared.
#[test]
fn years_with_and_without_agencies_are_compared_table_by_table() {
    let office = eased();
    let tables = |first: &str, second: &str| {
        let line = format!("report compare {first} {second} --as-of 31/7/2026 --lang vi");
        let text = office.does(&line).stdout;
        let titles = ["Cơ quan trả lời", "Tỷ lệ đúng hạn của cơ quan", "Sau hội nghị"];
        let found = text.lines().filter(|line| titles.contains(line));
        found.map(str::to_owned).collect::<Vec<_>>()
    };
    let all = ["Cơ quan trả lời", "Tỷ lệ đúng hạn của cơ quan", "Sau hội nghị"];
    assert_eq!(tables("2025", "2026"), all);
    assert_eq!(tables("2026", "2025"), all);
}
