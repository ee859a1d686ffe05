//! Texts checked against the packaged registers, through the library.

use doithoai::inside::figures::{
    self, Held, Judgement, ReportContext, ReportQuery, Verdict, YearFigures,
};
use doithoai::inside::model::Period;
use doithoai::inside::rules::prose::read;
use doithoai::inside::store;

use crate::support::Register;

/// The figures of a packaged register for a period, as known on a day.
fn demo(data: &str, period: &str, as_of: &str) -> YearFigures {
    let office = Register::empty().on("2026-01-05").speaking("vi");
    office.does(&format!("demo kho --data {data}"));
    let mut register =
        store::Register::open(&office.path("kho/doithoai.db"), &store::Upgrade::none())
            .expect("a register");
    let (period, as_of) =
        (period.parse::<Period>().expect("a period"), as_of.parse().expect("a day"));
    register
        .read(|reader| {
            figures::year(reader, ReportContext::read(reader, ReportQuery::new(period, as_of))?)
        })
        .expect("figures")
}

fn judge(text: &str, figures: &YearFigures) -> Vec<Verdict> {
    figures::verdicts(text, &read(text, &figures::office(figures)), figures)
}

/// The facts of the article in other words.
const ARTICLE: &str = "\
Hải Dương, ngày 07/01/2020

Thực hiện Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy, Huyện ủy Nam Sách đã chỉ đạo
19/19 xã, thị trấn trong năm 2019 tổ chức ít nhất 04 hội nghị đối thoại với nhân dân.

Kết quả, trong năm 2019, toàn huyện đã tổ chức được 69 hội nghị tiếp xúc, đối thoại trực tiếp với nhân dân. Trong đó, \
Bí thư Huyện ủy chủ trì 2 hội nghị tại xã Thanh Quang và Đồng Lạc; Chủ tịch UBND huyện chủ trì 2 hội nghị tại \
xã Hiệp Cát và Quốc Tuấn; 65 hội nghị do bí thư, chủ tịch UBND các xã, thị trấn tổ chức tại các thôn, khu dân cư.

Sau hội nghị, Ủy ban MTTQ huyện lấy phiếu đánh giá sự hài lòng của người dân, kết quả đều đạt 90 % trở lên.
Những nội dung còn lại được giao cho các cơ quan chuyên môn trả lời bằng văn bản chậm nhất 15 ngày sau hội nghị.
";

fn short(verdict: &Verdict) -> (usize, &str, Judgement, &str) {
    (verdict.line, verdict.given.as_str(), verdict.judgement, verdict.reason)
}

#[test]
fn the_article_is_judged_by_what_the_records_prove() {
    let figures = demo("nam-sach-2019", "2019", "2019-12-31");
    let all = judge(ARTICLE, &figures);
    let seen: Vec<_> = all.iter().map(short).collect();
    assert_eq!(
        seen,
        [
            (4, "19/19", Judgement::Agrees, "units-in-area"),
            (4, "04", Judgement::Contradicts, "aim-not-reached"),
            (6, "69", Judgement::Agrees, "same-but-thematic"),
            (6, "2", Judgement::Agrees, "same-count"),
            (6, "2", Judgement::Agrees, "same-count"),
            (6, "65", Judgement::Agrees, "same-count"),
            (8, "90 %", Judgement::Unknown, "no-ballots"),
            (9, "15", Judgement::Agrees, "is-the-rule"),
        ]
    );
    assert_eq!(all[1].register, Some(Held::Count(16)));
}

/// Checks the verdict on each sentence's last figure, and its reason.
fn each(figures: &YearFigures, cases: &[(&str, Judgement, &str)]) {
    let judged = cases.iter().map(|(text, ..)| {
        let last = judge(text, figures).pop();
        (
            *text,
            last.as_ref().map(|one| one.judgement),
            last.as_ref().map_or("no figure", |one| one.reason),
        )
    });
    let wrong: Vec<_> = judged
        .zip(cases)
        .filter(|((_, found, why), (_, judgement, reason))| {
            (*found, *why) != (Some(*judgement), *reason)
        })
        .map(|(found, case)| format!("{found:?}\n   wanted {:?} {}", case.1, case.2))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn sentences_on_the_sample_district() {
    use Judgement::{Agrees, Aim, Contradicts, Unknown};
    let figures = demo("district-2025", "2025", "2025-12-31");
    each(
        &figures,
        &[
            // Sessions.
            ("Năm 2025, toàn huyện đã tổ chức 80 hội nghị đối thoại.", Agrees, "same-count"),
            (
                "Năm 2025, toàn huyện Lạc Thanh đã tổ chức tám mươi cuộc đối thoại với nhân dân.",
                Agrees,
                "same-count",
            ),
            (
                "Năm 2025, toàn huyện đã tổ chức 76 hội nghị tiếp xúc, đối thoại.",
                Agrees,
                "same-but-thematic",
            ),
            (
                "Trong năm 2025, toàn huyện đã tổ chức 95 hội nghị đối thoại.",
                Contradicts,
                "other-count",
            ),
            (
                "Trong năm 2025, các xã, thị trấn đã tổ chức 40 cuộc đối thoại.",
                Contradicts,
                "other-count",
            ),
            (
                "Trong năm 2025, các xã, thị trấn đã tổ chức 73 cuộc đối thoại.",
                Agrees,
                "same-count",
            ),
            ("Năm 2025, Bí thư Huyện ủy đã chủ trì 3 hội nghị đối thoại.", Agrees, "same-count"),
            (
                "Năm 2025, Bí thư Huyện ủy đã chủ trì 9 hội nghị đối thoại.",
                Contradicts,
                "other-count",
            ),
            ("Năm 2025, toàn huyện đã tổ chức trên 70 hội nghị đối thoại.", Agrees, "same-count"),
            ("Năm 2025, toàn huyện đã tổ chức gần 95 hội nghị đối thoại.", Unknown, "whole-unsure"),
            (
                "Năm 2025, toàn huyện đã tổ chức 95 hội nghị đối thoại về đất đai.",
                Unknown,
                "only-a-topic",
            ),
            ("Năm 2025, toàn huyện đã tổ chức 95 hội nghị.", Unknown, "whole-unsure"),
            ("Năm 2025, huyện Kim Thành đã tổ chức 98 hội nghị đối thoại.", Unknown, "which-units"),
            (
                "Năm 2025, trên địa bàn huyện Kim Thành đã tổ chức 98 hội nghị đối thoại.",
                Unknown,
                "which-units",
            ),
            ("Năm 2024, toàn huyện đã tổ chức 95 hội nghị đối thoại.", Unknown, "other-period"),
            (
                "6 tháng đầu năm 2025, toàn huyện đã tổ chức 95 hội nghị đối thoại.",
                Unknown,
                "other-period",
            ),
            (
                "Quý I năm 2025, toàn huyện đã tổ chức 80 hội nghị đối thoại.",
                Unknown,
                "other-period",
            ),
            (
                "Từ năm 2018 đến nay, toàn huyện đã tổ chức 395 hội nghị đối thoại.",
                Unknown,
                "other-period",
            ),
            ("Toàn huyện đã tổ chức 95 hội nghị đối thoại.", Unknown, "whole-unsure"),
            ("Năm 2025, toàn huyện tổ chức 95 hội nghị tiếp xúc cử tri.", Unknown, "other-matter"),
            ("Năm 2025, toàn huyện đã tổ chức 95 cuộc họp.", Unknown, "other-matter"),
            ("Năm 2025, toàn huyện phấn đấu tổ chức 95 hội nghị đối thoại.", Aim, "only-an-aim"),
            ("Kế hoạch năm 2025, toàn huyện tổ chức 95 hội nghị đối thoại.", Aim, "only-an-aim"),
            (
                "Năm 2025, xã Đông Phong đã tổ chức 12 hội nghị đối thoại.",
                Contradicts,
                "other-count",
            ),
            (
                "Thực hiện chỉ đạo của Bí thư Huyện ủy, năm 2025 đã tổ chức 95 hội nghị đối thoại.",
                Unknown,
                "whole-unsure",
            ),
            ("Năm 2025, tại các xã đã tổ chức 40 hội nghị đối thoại.", Unknown, "whole-unsure"),
            (
                "Năm 2025, Bí thư Huyện ủy đã có 9 cuộc đối thoại với bí thư, chủ tịch các xã.",
                Unknown,
                "whole-unsure",
            ),
            (
                "Năm 2025, Bí thư Huyện ủy và người đứng đầu các cơ quan đã có 29 cuộc đối thoại.",
                Unknown,
                "other-host",
            ),
            ("Năm 2025, toàn huyện, MTTQ các cấp đã có 29 cuộc đối thoại.", Unknown, "other-host"),
            ("Năm 2025, toàn huyện đã có 29 cuộc đối thoại tại các thôn.", Unknown, "whole-unsure"),
            (
                "Năm 2025, toàn huyện đã tổ chức 95 cuộc đối thoại giữa người đứng đầu cấp ủy, chính quyền các cấp với nhân dân các xã.",
                Unknown,
                "whole-unsure",
            ),
            (
                "Thực hiện Quy chế số 08-QC/TU ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy, năm 2025, toàn huyện đã tổ chức \
                 95 cuộc đối thoại giữa người đứng đầu cấp ủy, chính quyền các cấp với nhân dân.",
                Contradicts,
                "other-count",
            ),
            (
                "Đối thoại với thanh niên\nNăm 2025, toàn huyện đã tổ chức 12 hội nghị đối thoại.",
                Unknown,
                "whole-unsure",
            ),
            (
                "Đối thoại với thanh niên\nNăm 2025, toàn huyện đã tổ chức 95 hội nghị đối thoại.",
                Contradicts,
                "other-count",
            ),
            (
                "Quan tâm thanh niên. Năm 2025, toàn huyện đã tổ chức 12 hội nghị đối thoại.",
                Unknown,
                "whole-unsure",
            ),
            (
                "Kết quả đối thoại\nNăm 2025, toàn huyện đã tổ chức 12 hội nghị đối thoại.",
                Contradicts,
                "other-count",
            ),
            (
                "Năm 2025, toàn huyện đã tổ chức 12 hội nghị đối thoại với nhân dân, cán bộ.",
                Unknown,
                "only-a-topic",
            ),
            ("Năm 2025, toàn huyện đã có 5 cuộc đối thoại chuyên đề.", Unknown, "whole-unsure"),
            ("Năm 2025, toàn huyện đã có 15 cuộc đối thoại chuyên đề.", Contradicts, "other-count"),
            // Each unit, and units.
            (
                "Chọn 5 xã làm điểm, mỗi xã tổ chức ít nhất 4 hội nghị đối thoại.",
                Unknown,
                "which-units",
            ),
            (
                "Chọn 5 xã làm điểm. Năm 2025, mỗi xã tổ chức ít nhất 4 hội nghị đối thoại.",
                Unknown,
                "which-units",
            ),
            (
                "Huyện chỉ đạo mỗi xã, thị trấn tổ chức ít nhất 4 hội nghị đối thoại.",
                Contradicts,
                "aim-not-reached",
            ),
            (
                "Năm 2025, mỗi xã đã tổ chức ít nhất 04 hội nghị đối thoại.",
                Contradicts,
                "not-all-met",
            ),
            ("Năm 2026, yêu cầu mỗi xã tổ chức ít nhất 4 hội nghị đối thoại.", Aim, "only-an-aim"),
            (
                "Thời gian tới, yêu cầu mỗi xã tổ chức ít nhất 4 hội nghị đối thoại.",
                Aim,
                "only-an-aim",
            ),
            ("Chỉ đạo mỗi xã tổ chức ít nhất 01 hội nghị đối thoại.", Aim, "only-an-aim"),
            (
                "Quy chế quy định mỗi xã tổ chức ít nhất 4 hội nghị đối thoại.",
                Agrees,
                "is-the-rule",
            ),
            ("Bình quân mỗi xã đã tổ chức 4 hội nghị đối thoại.", Unknown, "a-mean"),
            (
                "Năm 2025, 20/20 đơn vị đã đạt chỉ tiêu tổ chức đối thoại.",
                Contradicts,
                "too-many-met",
            ),
            (
                "Năm 2025, 16/20 đơn vị đã đạt chỉ tiêu tổ chức đối thoại.",
                Unknown,
                "cannot-be-proved",
            ),
            (
                "Năm 2025, 10/20 đơn vị đã đạt chỉ tiêu tổ chức đối thoại.",
                Contradicts,
                "too-few-met",
            ),
            ("Toàn huyện có 20 xã, thị trấn.", Agrees, "units-in-area"),
            ("Toàn huyện có 19 xã, thị trấn.", Agrees, "units-on-a-day"),
            ("Toàn huyện có 25 xã, thị trấn.", Contradicts, "other-area"),
            ("Toàn huyện có 15 xã, thị trấn đạt chuẩn nông thôn mới.", Unknown, "other-matter"),
            ("19/19 xã đạt chuẩn nông thôn mới.", Unknown, "other-matter"),
            // Percents.
            (
                "Năm 2025, kết quả hài lòng tại các hội nghị đều đạt 90 % trở lên.",
                Contradicts,
                "sessions-below",
            ),
            (
                "Năm 2025, mức độ hài lòng của người dân đều đạt 75 % trở lên.",
                Agrees,
                "every-session",
            ),
            ("Năm 2025, tỷ lệ hài lòng đạt 93,5%.", Agrees, "same-rate"),
            ("Năm 2025, tỷ lệ hài lòng chung toàn huyện đạt 97,2 %.", Contradicts, "other-rate"),
            ("Năm 2025, tỷ lệ hài lòng tại xã Đông Phong đạt 93,5 %.", Unknown, "whole-unsure"),
            ("Phấn đấu tỷ lệ hài lòng đạt 98 %.", Aim, "only-an-aim"),
            ("Năm 2025, tỷ lệ phiếu thu về đạt 93,5 %.", Unknown, "whole-unsure"),
            ("Năm 2025, tỷ lệ trả lời đúng hạn đạt 99 %.", Agrees, "same-rate"),
            ("Năm 2025, tỷ lệ hộ nghèo còn 1,2 %.", Unknown, "only-a-topic"),
            // Days.
            (
                "Cơ quan chuyên môn trả lời bằng văn bản chậm nhất 15 ngày sau hội nghị.",
                Agrees,
                "is-the-rule",
            ),
            (
                "Yêu cầu các phòng trả lời chậm nhất sau 10 ngày kể từ ngày tổ chức hội nghị.",
                Contradicts,
                "other-term",
            ),
            ("Yêu cầu trả lời chậm nhất 15 ngày làm việc sau hội nghị.", Unknown, "other-days"),
            ("Các cơ quan đã trả lời trong vòng 10 ngày sau hội nghị.", Unknown, "term-as-kept"),
            ("Thông báo kết luận ban hành chậm nhất 10 ngày sau hội nghị.", Agrees, "is-the-rule"),
            ("Hội nghị kéo dài 2 ngày.", Unknown, "words-unknown"),
            // The rest.
            ("Năm 2025, có 946 ý kiến, kiến nghị.", Unknown, "whole-unsure"),
            ("Năm 2025, có 9.282 lượt người tham gia.", Unknown, "whole-unsure"),
        ],
    );
}

#[test]
fn sentences_on_nam_sach() {
    use Judgement::{Agrees, Aim, Contradicts, Unknown};
    let figures = demo("nam-sach-2019", "2019", "2019-12-31");
    each(
        &figures,
        &[
            (
                "Năm 2019, toàn huyện đã tổ chức 69 hội nghị đối thoại, tăng 12 hội nghị.",
                Unknown,
                "a-difference",
            ),
            (
                "TOÀN HUYỆN ĐÃ TỔ CHỨC 69 HỘI NGHỊ ĐỐI THOẠI TRONG NĂM 2019",
                Agrees,
                "same-but-thematic",
            ),
            (
                "Năm 2019, toàn huyện đã tổ chức được 68 hội nghị đối thoại.",
                Contradicts,
                "other-count",
            ),
            (
                "Năm 2019, toàn huyện đã tổ chức được 65 hội nghị đối thoại.",
                Unknown,
                "whole-unsure",
            ),
            (
                "Năm 2019, toàn huyện đã tổ chức 3 hội nghị đối thoại chuyên đề.",
                Unknown,
                "whole-unsure",
            ),
            ("Năm 2019, huyện đã tổ chức 5 hội nghị đối thoại.", Agrees, "same-count"),
            (
                "Năm 2019, Bí thư Huyện ủy đã có 12 cuộc đối thoại tại xã Đồng Lạc.",
                Unknown,
                "whole-unsure",
            ),
            (
                "Các xã, thị trấn đã tổ chức từ 4 hội nghị đối thoại trở lên.",
                Unknown,
                "whole-unsure",
            ),
            (
                "Tất cả các xã, thị trấn đều tổ chức từ 4 hội nghị đối thoại trở lên.",
                Contradicts,
                "not-all-met",
            ),
            ("100 % xã, thị trấn tổ chức ít nhất 4 cuộc đối thoại.", Contradicts, "not-all-met"),
            ("Năm 2020, chỉ đạo 19/19 xã tổ chức ít nhất 04 hội nghị.", Aim, "only-an-aim"),
            ("Chỉ đạo 19/19 xã tổ chức ít nhất 03 hội nghị đối thoại.", Aim, "only-an-aim"),
            (
                "Thường trực Huyện ủy yêu cầu 19/19 xã mỗi năm tổ chức ít nhất bốn hội nghị.",
                Contradicts,
                "aim-not-reached",
            ),
            ("16/19 đơn vị đạt chỉ tiêu.", Unknown, "cannot-be-proved"),
            ("17/19 đơn vị đạt chỉ tiêu tổ chức đối thoại.", Unknown, "cannot-be-proved"),
            ("19/19 đơn vị đã đạt chỉ tiêu tổ chức đối thoại.", Contradicts, "too-many-met"),
            (
                "Đến ngày 31/12/2019, toàn huyện đã tổ chức 80 hội nghị đối thoại.",
                Unknown,
                "whole-unsure",
            ),
            ("Năm 2019, kết quả hài lòng đều đạt 90 % trở lên.", Unknown, "no-ballots"),
        ],
    );
    let early = demo("nam-sach-2019", "2019", "2019-06-30");
    each(
        &early,
        &[("Năm 2019, toàn huyện đã tổ chức 80 hội nghị đối thoại.", Unknown, "sessions-untold")],
    );
    let half = demo("nam-sach-2019", "2019-H1", "2019-12-31");
    each(
        &half,
        &[(
            "Năm 2019, mỗi xã đã tổ chức ít nhất 4 hội nghị đối thoại.",
            Unknown,
            "other-period-or-units",
        )],
    );
}

#[test]
fn our_own_report_contradicts_nothing() {
    for (data, year) in [("district-2025", "2025"), ("nam-sach-2019", "2019")] {
        let office = Register::empty().on("2026-01-05").speaking("vi");
        office.does(&format!("demo kho --data {data}"));
        let asked = format!(
            "--file kho/doithoai.db report year {year} --as-of {year}-12-31 -o bao-cao.docx"
        );
        office.does(&asked);
        let checked = format!(
            "--file kho/doithoai.db report verify-text bao-cao.docx {year} --as-of {year}-12-31 --json"
        );
        let report: serde_json::Value =
            serde_json::from_str(&office.does(&checked).stdout).expect("JSON");
        assert_eq!(report["judgements"]["contradicts"], 0);
        assert!(report["judgements"]["agrees"].as_u64() > Some(2), "{}", report["judgements"]);
    }
}

#[test]
fn declared_totals_need_no_register() {
    // The day of the article; a register founded then would have its minimum.
    let office = Register::empty().on("2020-01-07");
    let line = "report verify-text --declare sessions=65 --declare units=19 --json";
    let output = office.run(crate::support::words(line));
    let report: serde_json::Value = serde_json::from_str(&output.stdout).expect("JSON");
    assert_eq!((output.code, &report["declared"]["met_at_most"]), (3, &16.into()));
    let enough = office.does("report verify-text --declare sessions=76 --declare units=19 --json");
    assert!(enough.stdout.contains("\"unknown\""), "{}", enough.stdout);
}

#[test]
fn a_text_s_own_arithmetic_needs_no_register() {
    let office = Register::empty().on("2026-01-05").speaking("vi");
    office.write(
        "a.txt",
        "Đã giải quyết 24/32 đơn, đạt tỷ lệ 85%, còn lại 5 đơn. Đạt 75% (30/40 đơn).",
    );
    let output = office.run(["report", "verify-text", "a.txt", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&output.stdout).expect("JSON");
    let outcomes: Vec<_> = report["verdicts"]
        .as_array()
        .expect("verdicts")
        .iter()
        .map(|one| one["arithmetic"]["outcome"].as_str())
        .collect();
    assert_eq!(outcomes, [None, Some("wrong"), Some("wrong"), Some("right"), None]);
    assert_eq!((output.code, &report["period"]), (3, &serde_json::Value::Null));
    let with_period = office.run(["report", "verify-text", "a.txt", "2026"]);
    assert_eq!(with_period.code, 4, "a period asks for a register");
}
