//! Notices as offices publish them, and sentences that are not certain.

use super::*;

/// The days of a notice: `off 16/02/2026`, weekends of a stretch left out.
fn days(text: &str) -> Vec<String> {
    let notice = read_notice(text).unwrap_or_else(|doubts| panic!("{doubts:#?}"));
    let rows = notice.days.into_iter();
    let rows = rows.filter(|day| day.kind == HolidayKind::Work || !is_rest_day(day.day));
    rows.map(|day| {
        let kind = if day.kind == HolidayKind::Work { "work" } else { "off" };
        format!("{kind} {}", day.day.format("%d/%m/%Y"))
    })
    .collect()
}

/// The keys of the doubts, each with its line.
fn doubts(text: &str) -> Vec<String> {
    let Err(doubts) = read_notice(text) else { return vec!["certain".to_owned()] };
    doubts.iter().map(|doubt| format!("{}: {}", doubt.line, doubt.problem.key())).collect()
}

/// Thông báo of the Ministry of Labour for 2025: a stretch each for Tết and the National Day, and a
/// swap; the wording of the press release.
#[test]
fn the_notice_for_2025_is_read() {
    let text = "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\n\
        Số: 6150/TB-BLĐTBXH\n\
        Hà Nội, ngày 03 tháng 12 năm 2024\n\
        THÔNG BÁO\n\
        Về việc nghỉ Tết Âm lịch và một số dịp nghỉ lễ trong năm 2025\n\
        Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại văn bản số 8726/VPCP-KGVX ngày 26/11/2024, \
        Bộ thông báo như sau:\n\
        1. Công chức, viên chức được nghỉ Tết Âm lịch năm 2025 từ thứ Hai ngày 27/01/2025 Dương lịch (tức \
        ngày 28 tháng Chạp năm Giáp Thìn) đến hết thứ Sáu ngày 31/01/2025 Dương lịch (tức ngày mùng 3 \
        tháng Giêng năm Ất Tỵ).\n\
        2. Nghỉ lễ Quốc khánh năm 2025 từ thứ Bảy ngày 30/8/2025 đến hết thứ Ba ngày 02/9/2025.\n\
        3. Dịp nghỉ lễ Ngày Chiến thắng 30/4 và ngày Quốc tế lao động 01/5: hoán đổi ngày làm việc từ thứ \
        Sáu ngày 02/5/2025 sang thứ Bảy ngày 26/4/2025.\n\
        4. Các cơ quan không thực hiện lịch nghỉ cố định 02 ngày thứ Bảy và Chủ nhật hằng tuần bố trí lịch \
        nghỉ phù hợp.\n";
    assert_eq!(
        days(text),
        [
            "off 27/01/2025",
            "off 28/01/2025",
            "off 29/01/2025",
            "off 30/01/2025",
            "off 31/01/2025",
            "work 26/04/2025",
            "off 30/04/2025",
            "off 01/05/2025",
            "off 02/05/2025",
            "off 01/09/2025",
            "off 02/09/2025",
        ]
    );
    let notice = read_notice(text).expect("a notice");
    assert_eq!(notice.stretches, [(Feast::Tet, 2025), (Feast::National, 2025)]);
    assert_eq!(notice.passed_over.len(), 2, "{:?}", notice.passed_over);
}

/// The swap of New Year 2026, as the Government's office worded it.
#[test]
fn the_swap_of_new_year_2026_is_read() {
    let text = "Tại văn bản số 12729/VPCP-KGVX ngày 25/12, Phó Thủ tướng Chính phủ đã đồng ý với đề xuất của \
        Bộ Nội vụ về phương án nghỉ Tết Dương lịch 4 ngày liên tục. Cụ thể, công chức, viên chức được nghỉ 4 \
        ngày liên tục từ thứ năm (ngày 1/1/2026) đến hết chủ nhật (ngày 4/1/2026); hoán đổi từ ngày làm việc \
        thứ sáu (ngày 2/1/2026) sang ngày nghỉ hằng tuần thứ bảy (ngày 10/1/2026).";
    assert_eq!(days(text), ["off 01/01/2026", "off 02/01/2026", "work 10/01/2026"]);
}

/// Days without a year, a day of work told in a sentence of its own.
#[test]
fn the_days_off_of_april_2024_are_read() {
    let text = "Dịp nghỉ lễ ngày Chiến thắng 30/4 và ngày Quốc tế lao động 01/5 năm 2024, cán bộ, công chức, \
        viên chức chính thức được nghỉ 05 ngày liên tục từ thứ Bảy, ngày 27/4 đến hết thứ Tư, ngày 1/5. Đồng \
        thời sẽ làm bù vào ngày thứ Bảy 04/5/2024.";
    let all = ["off 29/04/2024", "off 30/04/2024", "off 01/05/2024", "work 04/05/2024"];
    assert_eq!(days(text), all);
}

#[test]
fn other_wordings_are_read() {
    for (text, all) in [
        (
            "nghỉ Tết Âm lịch năm 2020 liền 7 ngày, từ thứ Năm ngày 23/1/2020 đến hết thứ Tư ngày 29/1/2020 \
             (tức từ ngày 29 tháng Chạp năm Kỷ Hợi đến hết ngày mùng 5 tháng Giêng năm Canh Tý).",
            vec![
                "off 23/01/2020",
                "off 24/01/2020",
                "off 27/01/2020",
                "off 28/01/2020",
                "off 29/01/2020",
            ],
        ),
        (
            "Công chức, viên chức đi làm thứ Bảy, ngày 27/12/2014 để nghỉ thứ Sáu, ngày 02/01/2015.",
            vec!["work 27/12/2014", "off 02/01/2015"],
        ),
        (
            "Tết Dương lịch năm 2023: nghỉ Chủ nhật ngày 01/01/2023 và thứ Hai ngày 02/01/2023 (trong đó thứ \
             Hai là ngày nghỉ bù).",
            vec!["off 02/01/2023"],
        ),
        (
            "Hoán đổi ngày làm việc từ thứ Hai, ngày 31/8/2026 sang thứ Bảy, ngày 22/8/2026.",
            vec!["work 22/08/2026", "off 31/08/2026"],
        ),
        (
            "nghỉ từ thứ Bảy ngày 14 tháng 02 năm 2026 đến hết Chủ nhật ngày 22 tháng 02 năm 2026",
            vec![
                "off 16/02/2026",
                "off 17/02/2026",
                "off 18/02/2026",
                "off 19/02/2026",
                "off 20/02/2026",
            ],
        ),
        (
            "Từ ngày 01/9/2026 đến hết ngày 02/9/2026, công chức được nghỉ lễ Quốc khánh.",
            vec!["off 01/09/2026", "off 02/09/2026"],
        ),
        (
            "Làm bù cho ngày nghỉ thứ Sáu ngày 02/01/2026 vào thứ Bảy ngày 10/01/2026.",
            vec!["off 02/01/2026", "work 10/01/2026"],
        ),
        (
            "Nghỉ từ thứ Năm 31/12 đến hết thứ Sáu 01/01/2027, trở lại làm việc từ thứ Hai 04/01/2027.",
            vec!["off 31/12/2026", "off 01/01/2027"],
        ),
        ("Nghỉ lễ Quốc khánh ngày 01, 02/9/2026.", vec!["off 01/09/2026", "off 02/09/2026"]),
        ("Nghỉ bù vào ngày 27/4/2026 (thứ Hai).", vec!["off 27/04/2026"]),
        (
            "Nghỉ Quốc khánh:\n- Từ 01/9/2026 - 02/9/2026 nghỉ 02 ngày",
            vec!["off 01/09/2026", "off 02/09/2026"],
        ),
    ] {
        assert_eq!(days(text), all, "{text}");
    }
}

/// Lines broken anywhere are one sentence; the heading above is none of it.
#[test]
fn broken_lines_are_one_sentence() {
    let text = "Hà Nội, ngày 03 tháng 12 năm 2024\nTHÔNG BÁO\nNghỉ Tết từ thứ\nHai ngày\n27/01/2025 (tức ngày 28 \
        tháng\nChạp năm Giáp Thìn) đến hết thứ Sáu ngày 31/01/2025.";
    assert_eq!(days(text).len(), 5);
}

#[test]
fn what_is_not_certain_is_a_doubt() {
    for (text, key) in [
        // Weekdays do not fit.
        ("Nghỉ thứ Ba ngày 16/02/2026.", "1: notice-weekday"),
        ("nghỉ từ thứ Bảy ngày 14/02/2026 đến hết Chủ nhật ngày 23/02/2026", "1: notice-weekday"),
        // No year, no such day, no such stretch.
        ("Nghỉ từ 16/2 đến hết 20/2.", "1: notice-year"),
        ("Nghỉ ngày 30/02/2026.", "1: day-impossible"),
        ("Nghỉ từ 20/02/2026 đến hết 16/02/2026.", "1: notice-stretch"),
        ("Nghỉ từ 01/02/2026 đến hết 16/03/2026.", "1: notice-stretch"),
        ("Nghỉ từ ngày 16/02/2026.", "1: notice-unclear"),
        // Proposals and alternatives.
        ("Bộ Nội vụ đề xuất nghỉ từ 14/02/2026 đến hết 22/02/2026.", "1: notice-unclear"),
        (
            "Nghỉ từ 14/02/2026 đến hết 22/02/2026 hoặc từ 15/02/2026 đến hết 23/02/2026.",
            "1: notice-unclear",
        ),
        ("TỜ TRÌNH\nnghỉ từ 14/02/2026 đến hết 22/02/2026", "1: notice-proposal"),
        // Others than offices; lunar days; days without a verb.
        ("Học sinh nghỉ từ 09/02/2026 đến hết 20/02/2026.", "1: notice-unclear"),
        ("Nghỉ từ ngày 29 tháng 12 năm Ất Tỵ đến hết ngày 20/02/2026.", "1: notice-unclear"),
        ("Nghỉ từ ngày 29 tháng Chạp đến mùng 4 tháng Giêng.", "1: notice-unclear"),
        ("Lễ.\nNgày 16/02/2026 là thứ Hai.", "2: notice-unclear"),
        ("Không nghỉ ngày 02/01/2026.", "1: notice-unclear"),
        // Days of other things in a sentence about days off.
        ("Nghỉ ngày 16/02/2026 theo văn bản ngày 17/10/2025 của Bộ.", "1: notice-unclear"),
        ("Nghỉ ngày 16/02/2026, báo cáo trước ngày 10/02/2026.", "1: notice-unclear"),
        ("Hà Nội, ngày 03 tháng 12 năm 2024 THÔNG BÁO nghỉ Tết", "1: notice-unclear"),
        // Swaps that are none.
        ("Làm bù vào thứ Hai ngày 12/01/2026.", "1: notice-work"),
        ("Hoán đổi ngày 31/8/2026 sang ngày 03/9/2026.", "1: notice-swap"),
        ("Hoán đổi ngày làm việc thứ Hai ngày 31/8/2026.", "1: notice-swap"),
        // The same day off and worked.
        (
            "Nghỉ từ 22/8/2026 đến hết 24/8/2026.\nLàm bù vào thứ Bảy ngày 22/8/2026.",
            "2: notice-day-twice",
        ),
    ] {
        assert_eq!(doubts(text), [key], "{text}");
    }
}

#[test]
fn sentences_about_other_things_are_passed_over() {
    let text = "Căn cứ Thông báo số 9441/TB-BNV ngày 17/10/2025 của Bộ Nội vụ;\n\
        Treo cờ Tổ quốc từ ngày 14/02/2026 đến hết ngày 20/02/2026.\n\
        Nghỉ ngày 16/02/2026.\nCán bộ trở lại làm việc từ ngày 23/02/2026.";
    let notice = read_notice(text).expect("a notice");
    assert_eq!((notice.days.len(), notice.passed_over.len()), (1, 3), "{notice:?}");
}
