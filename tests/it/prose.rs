//! Texts judged against the packaged registers, through the library.

use doithoai::figures::{self, Ask, Frame, Held, Judgement, Verdict, YearFigures};
use doithoai::model::{Period, View};
use doithoai::rules::prose::stated;
use doithoai::store::Register;

use crate::transcript::Office;

/// The figures of a packaged register for a period, as known on a day.
fn demo(data: &str, period: &str, as_of: &str) -> YearFigures {
    let office = Office::new("2026-01-05", "vi");
    office.does(&format!("demo kho --data {data}"));
    let mut register = Register::open(&office.path().join("kho/doithoai.db")).expect("a register");
    let (period, as_of) = (period.parse::<Period>().expect("a period"), as_of.parse().expect("a day"));
    let ask = Ask { period, as_of, unit: None, view: View::Then };
    register.read(|reader| figures::year(reader, Frame::read(reader, ask)?)).expect("figures")
}

fn judge(text: &str, figures: &YearFigures) -> Vec<Verdict> {
    figures::verdicts(&stated(text), figures)
}

/// The article's facts in our own words.
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
    for one in &all {
    }
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
